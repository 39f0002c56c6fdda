use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(file_identifier = "TELEM")]
struct Long {
    id: u64,
}

#[derive(StreamSerialize)]
#[flatstream(file_identifier = "größ")]
struct NotAscii {
    id: u64,
}

#[derive(StreamSerialize)]
#[flatstream(file_identifier = 4)]
struct NoString {
    id: u64,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed, file_identifier = "TELE")]
struct Fixed {
    x: f32,
}

#[derive(StreamSerialize)]
#[flatstream(file_identifier = "TELE")]
#[repr(u8)]
enum Level {
    Low,
    High,
}

fn main() {}
