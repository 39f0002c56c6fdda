//! The records of a chunk, decompressed.

use crate::error::ChunkFault;
use crate::limits::Limits;
use crate::wire::{short, Fields};

/// The chunk that is read, in memory that is used again.
#[derive(Default)]
pub struct Chunk {
    bytes: Vec<u8>,
    /// How far it was read.
    at: usize,
    /// Where its record starts in the file.
    pub offset: u64,
    #[cfg(feature = "zstd")]
    zstd: Option<zstd::bulk::Decompressor<'static>>,
}

/// What the record of a chunk says.
struct Head<'a> {
    len: u64,
    sum: u32,
    codec: &'a str,
    compressed: &'a [u8],
}

impl<'a> Head<'a> {
    fn of(body: &'a [u8]) -> Option<Self> {
        let mut fields = Fields(body);
        // The times of its messages, which they say themselves.
        fields.bytes(16)?;
        let (len, sum, codec) = (fields.u64()?, fields.u32()?, fields.text()?);
        let compressed = fields.u64()?;
        Some(Head { len, sum, codec, compressed: fields.bytes(compressed)? })
    }
}

impl Chunk {
    /// Takes the records out of a chunk. `None` if what it says does not fit into its record.
    pub fn enter(
        &mut self,
        body: &[u8],
        offset: u64,
        limits: Limits,
    ) -> Option<Result<(), ChunkFault>> {
        let head = Head::of(body)?;
        self.offset = offset;
        let unpacked = self.unpack(&head, limits);
        self.at = 0;
        if unpacked.is_err() {
            self.bytes.clear();
        }
        Some(unpacked)
    }

    fn unpack(&mut self, head: &Head<'_>, limits: Limits) -> Result<(), ChunkFault> {
        let most = most(head.codec, head.compressed.len())?.min(limits.chunk);
        let len = usize::try_from(head.len).ok().filter(|len| *len <= most);
        let len = len.ok_or(ChunkFault::Size(head.len))?;
        self.bytes.clear();
        self.bytes.reserve_exact(len);
        self.bytes.resize(len, 0);
        let n = match head.codec {
            "" => stored(head.compressed, &mut self.bytes),
            "zstd" => self.zstd(head.compressed)?,
            "lz4" => lz4(head.compressed, &mut self.bytes)?,
            _ => None,
        };
        match n == Some(len) {
            false => Err(ChunkFault::Compressed),
            // Without a checksum, zero is written.
            true if head.sum != 0 && crc32fast::hash(&self.bytes) != head.sum => {
                Err(ChunkFault::Checksum)
            }
            true => Ok(()),
        }
    }

    #[cfg(feature = "zstd")]
    fn zstd(&mut self, compressed: &[u8]) -> Result<Option<usize>, ChunkFault> {
        let new = match self.zstd.take() {
            Some(zstd) => zstd,
            None => zstd::bulk::Decompressor::new().map_err(|_| ChunkFault::Compressed)?,
        };
        let out = &mut self.bytes[..];
        Ok(self.zstd.insert(new).decompress_to_buffer(compressed, out).ok())
    }

    #[cfg(not(feature = "zstd"))]
    fn zstd(&mut self, _: &[u8]) -> Result<Option<usize>, ChunkFault> {
        Err(ChunkFault::Feature("zstd"))
    }

    /// What is left of it.
    pub fn rest(&self) -> &[u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    pub fn pass(&mut self, n: usize) {
        self.at = self.at.saturating_add(n);
    }

    /// Leaves out the rest; returns how many bytes that are.
    pub fn leave(&mut self) -> u64 {
        let left = self.rest().len();
        self.at = self.bytes.len();
        left as u64
    }

    pub fn place(&self) -> usize {
        self.at
    }

    pub fn passed(&self, from: usize, to: usize) -> &[u8] {
        self.bytes.get(from..to).unwrap_or_default()
    }

    /// Bytes of memory that it holds.
    pub fn capacity(&self) -> usize {
        self.bytes.capacity()
    }
}

/// The most bytes that so many can become: what promises more lies, and gets no memory.
fn most(codec: &str, compressed: usize) -> Result<usize, ChunkFault> {
    match codec {
        "" => Ok(compressed),
        "zstd" if !cfg!(feature = "zstd") => Err(ChunkFault::Feature("zstd")),
        "lz4" if !cfg!(feature = "lz4") => Err(ChunkFault::Feature("lz4")),
        // A block of three bytes and one that is repeated.
        "zstd" => Ok((compressed / 4 + 1).saturating_mul(128 << 10)),
        // A length grows by 255 with each byte.
        "lz4" => Ok(compressed.saturating_mul(255).saturating_add(64)),
        other => Err(ChunkFault::Codec(short(other))),
    }
}

fn stored(bytes: &[u8], out: &mut [u8]) -> Option<usize> {
    (bytes.len() == out.len()).then(|| out.copy_from_slice(bytes)).map(|()| out.len())
}

#[cfg(feature = "lz4")]
fn lz4(compressed: &[u8], out: &mut [u8]) -> Result<Option<usize>, ChunkFault> {
    use std::io::Read;
    let mut decoder = lz4_flex::frame::FrameDecoder::new(compressed);
    let filled = decoder.read_exact(out).is_ok();
    // The end of the frame has a checksum of its own.
    let is_over = filled && matches!(decoder.read(&mut [0]), Ok(0));
    Ok(is_over.then_some(out.len()))
}

#[cfg(not(feature = "lz4"))]
fn lz4(_: &[u8], _: &mut [u8]) -> Result<Option<usize>, ChunkFault> {
    Err(ChunkFault::Feature("lz4"))
}
