use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
enum Event {
    Moved {
        #[flatstream(key)]
        id: u32,
    },
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Pose {
    #[flatstream(key)]
    id: u32,
}

fn main() {}
