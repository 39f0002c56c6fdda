use flatstream::{DefaultFramer, StreamSerialize, StreamWriter};

#[derive(StreamSerialize, Clone, Copy)]
#[repr(u8)]
enum Level {
    Low,
}

fn main() {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    writer.write(&Level::Low).unwrap();
}
