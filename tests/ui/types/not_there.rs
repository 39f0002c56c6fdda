// One error for each name that does not exist.
use flatstream::StreamSerialize;

struct Foreign;

#[derive(StreamSerialize)]
struct Telemetry {
    typo: Telemtry,
    #[flatstream(default = 3)]
    number: Numbr,
    #[flatstream(with = NoSuchAdapter)]
    foreign: Foreign,
    #[flatstream(with = NoSuchAdapter)]
    foreigns: Option<Foreign>,
}

#[derive(StreamSerialize)]
enum Event {
    Typo(Telemtry),
    Named {
        typo: Telemtry,
        #[flatstream(with = NoSuchAdapter)]
        foreign: Foreign,
    },
}

#[derive(StreamSerialize)]
#[flatstream(fixed)]
struct Fixed {
    typo: Telemtry,
}

// `#[derive(Copy)]` repeats the error.
impl Copy for Fixed {}

impl Clone for Fixed {
    fn clone(&self) -> Self {
        *self
    }
}

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Newtype(Telemtry);

#[derive(StreamSerialize)]
#[flatstream(owned = NoSuchTwin)]
struct Borrowed<'a> {
    text: &'a str,
}

fn main() {}
