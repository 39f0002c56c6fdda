//! Streams without end: values to write for ever, and a reader that never runs dry.

use flatstream::{DefaultDeframer, DefaultFramer, StreamReader, StreamWriter};
use flatstream_tests::endless::{Discard, Endless};

use crate::common::{n_logs, n_telemetry, Logs, Telemetry};

/// Small frames in a block. All streams are so many blocks.
pub const FRAMES: usize = 1_000;

pub type Writer = StreamWriter<'static, Discard, DefaultFramer>;
pub type Reader = StreamReader<Endless, DefaultDeframer>;

/// Writes what is thrown away.
pub fn writer() -> Writer {
    StreamWriter::new(Discard::default(), DefaultFramer)
}

/// Reads `block` for `n` times.
pub fn reader(block: &[u8], n: u64) -> Reader {
    StreamReader::new(Endless::new(block.to_vec(), n), DefaultDeframer)
}

/// Messages of one small size.
pub fn small() -> Vec<Telemetry> {
    n_telemetry(FRAMES)
}

/// Now and then a large message follows, to make buffers grow.
pub fn large() -> Logs {
    n_logs(FRAMES)
}

/// The frames of these.
pub fn block(small: &[Telemetry], large: Option<&Logs>) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    writer.write_batch(small).expect("a Vec takes it");
    writer.write_batch(large).expect("a Vec takes it");
    writer.into_inner()
}
