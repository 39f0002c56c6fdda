// What the macro finds does not hide what rustc finds, and causes nothing in what uses the types.
use flatstream::StreamSerialize;

struct Foreign;

type Number = u8;
type Signed = i8;

#[derive(StreamSerialize)]
struct Telemetry {
    count: usize,
    #[flatstream(with = String)]
    no_adapter: Foreign,
    #[flatstream(default = -1.5)]
    no_integer: u8,
    #[flatstream(default = "three")]
    no_number: Number,
    #[flatstream(default = 3)]
    no_text: String,
    #[flatstream(default = 3)]
    foreign: Foreign,
    #[flatstream(required)]
    required: Number,
    #[flatstream(shared)]
    shared: Number,
    good: f32,
}

#[derive(StreamSerialize)]
#[flatstream(transparent, name = "Newtype")]
struct Newtype(Foreign);

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Count(usize);

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(bit_flags, reserved(1))]
struct Flags(Signed);

#[derive(StreamSerialize)]
struct User {
    telemetry: Telemetry,
    newtypes: Vec<Newtype>,
    count: Option<Count>,
    flags: Flags,
}

fn good(user: UserView<'_>) -> f32 {
    user.telemetry().good()
}

fn main() {}
