use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
enum Event {
    #[flatstream(rename = "Said")]
    Told {
        #[flatstream(id = 0)]
        text: String,
    },
    #[flatstream(fixed)]
    Moved(#[flatstream(key)] f32),
}

fn main() {}
