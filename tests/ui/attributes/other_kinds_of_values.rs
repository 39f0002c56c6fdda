use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(name = 3, namespace = 5, file_identifier = 4, reserved = 1, rename_all)]
struct Job {
    #[flatstream(id = "3")]
    name: String,
    #[flatstream(id(1), default)]
    retries: u32,
    #[flatstream(id = 2, required = true)]
    queue: String,
    #[flatstream(id = 3, deprecated = "use `retries`")]
    tries: u32,
    #[flatstream(skip = true)]
    cache: u32,
    #[flatstream(id = 4, rename)]
    note: String,
    #[flatstream(id = 5, rename = "")]
    nameless: u8,
}

fn main() {}
