// That the type is no field type is all there is to say.
use flatstream::StreamSerialize;

struct Foreign;

#[derive(StreamSerialize)]
struct Reading {
    #[flatstream(default = 3)]
    foreign: Foreign,
    #[flatstream(default = Some(3))]
    perhaps: Perhaps,
}

type Perhaps = Option<Foreign>;

#[derive(StreamSerialize)]
enum Event {
    Named {
        #[flatstream(default = Foreign)]
        foreign: Foreign,
    },
}

fn main() {}
