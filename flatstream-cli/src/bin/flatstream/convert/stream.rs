//! Messages of one type in a plain stream.

use std::io::Write;

use clap::ValueEnum;
use flatstream::{ChecksumFramer, Crc16, Crc32, DefaultFramer, Framer, StreamWriter, XxHash64};

use crate::source::Message;
use crate::{usage, Result};

/// What stands in front of each message, behind its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Sum {
    /// XXH3 with 64 bits
    Xxhash64,
    /// CRC-32
    Crc32,
    /// CRC-16
    Crc16,
    /// No checksum
    None,
}

impl Sum {
    fn framer(self) -> Box<dyn Framer> {
        match self {
            Sum::Xxhash64 => Box::new(ChecksumFramer::<XxHash64>::default()),
            Sum::Crc32 => Box::new(ChecksumFramer::<Crc32>::default()),
            Sum::Crc16 => Box::new(ChecksumFramer::<Crc16>::default()),
            Sum::None => Box::new(DefaultFramer),
        }
    }
}

/// A stream that is written.
pub struct StreamOut<W: Write> {
    writer: StreamWriter<'static, W, Box<dyn Framer>>,
    name: String,
    /// The type of all messages.
    root: Option<String>,
    pub n_messages: u64,
}

impl<W: Write> StreamOut<W> {
    pub fn new(out: W, sum: Sum, name: &str) -> Self {
        let writer = StreamWriter::new(out, sum.framer());
        StreamOut { writer, name: name.to_owned(), root: None, n_messages: 0 }
    }

    /// # Errors
    ///
    /// It is of another type than those before.
    pub fn write(&mut self, message: &Message<'_>) -> Result<()> {
        let name = message.type_name();
        let root = self.root.get_or_insert_with(|| name.clone());
        if *root != name {
            return Err(usage(format!(
                "a stream does not say of what type a message is, and here are `{root}` and `{name}`: say which with --type"
            )));
        }
        let written = self.writer.write_payload(message.payload);
        written.map_err(|error| format!("{}: {error}", self.name))?;
        self.n_messages += 1;
        Ok(())
    }

    pub fn finish(mut self) -> Result<W> {
        self.writer.flush().map_err(|error| format!("{}: {error}", self.name))?;
        Ok(self.writer.into_inner())
    }
}
