//! What MCAP files are made of: <https://mcap.dev/spec>.

/// What files begin with, and end with.
pub const MAGIC: [u8; 8] = *b"\x89MCAP0\r\n";

/// Bytes in front of what a record says: its kind and its length.
pub const HEAD: usize = 9;

/// Bytes of a footer.
pub const FOOTER: usize = 20;

/// Of the record at the end of the data.
pub const DATA_END: usize = 4;

/// The most bytes that these two may have in newer versions.
pub const LONGEST: u64 = 4096;

/// In schemas and channels.
pub const FLATBUFFER: &str = "flatbuffer";

/// Kinds of records.
pub mod op {
    pub const FOOTER: u8 = 0x02;
    pub const SCHEMA: u8 = 0x03;
    pub const CHANNEL: u8 = 0x04;
    pub const MESSAGE: u8 = 0x05;
    pub const CHUNK: u8 = 0x06;
    pub const METADATA: u8 = 0x0c;
    pub const DATA_END: u8 = 0x0f;
}

/// The kind and length of a record.
pub fn head(bytes: &[u8]) -> Option<(u8, u64)> {
    let mut fields = Fields(bytes);
    Some((fields.u8()?, fields.u64()?))
}

/// The fields of a record, one behind the other. What has no room is `None`; what stands behind those that are known is
/// that of a newer version.
#[derive(Clone, Copy)]
pub struct Fields<'a>(pub &'a [u8]);

impl<'a> Fields<'a> {
    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*first)
    }

    pub fn u8(&mut self) -> Option<u8> {
        self.array::<1>().map(|[byte]| byte)
    }

    pub fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    pub fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    pub fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }

    /// So many bytes as are there.
    pub fn bytes(&mut self, len: u64) -> Option<&'a [u8]> {
        let (first, rest) = self.0.split_at_checked(usize::try_from(len).ok()?)?;
        self.0 = rest;
        Some(first)
    }

    /// Bytes behind their length.
    pub fn blob(&mut self) -> Option<&'a [u8]> {
        let len = self.u32()?;
        self.bytes(len.into())
    }

    pub fn text(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.blob()?).ok()
    }
}

/// A name out of a file, as errors show it.
pub fn short(name: &str) -> String {
    let mut short: String = name.chars().take(200).collect();
    if short.len() < name.len() {
        short += "..";
    }
    short
}

/// What a message record says in front of its payload.
#[derive(Clone, Copy, Debug)]
pub struct MessageHead {
    pub channel: u16,
    pub sequence: u32,
    pub log_time: u64,
    pub publish_time: u64,
}

/// Bytes of it.
pub const MESSAGE_HEAD: usize = 22;

impl MessageHead {
    pub fn of(body: &[u8]) -> Option<Self> {
        let mut fields = Fields(body);
        Some(MessageHead {
            channel: fields.u16()?,
            sequence: fields.u32()?,
            log_time: fields.u64()?,
            publish_time: fields.u64()?,
        })
    }
}
