use flatstream::StreamSerialize;

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(transparent)]
struct Id(u64);

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(transparent)]
struct Raw {
    raw: u8,
}

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(bit_flags)]
struct Perms(u8);

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(default = Id(3))]
    id: Id,
    #[flatstream(default = self::Raw { raw: 8 })]
    raw: crate::Raw,
    #[flatstream(default = 3)]
    fine: Id,
    #[flatstream(default = Perms(3))]
    flags: Perms,
}

fn main() {}
