//! Bytes that were made fewer become what they were, in room that is given.

use std::fmt;

use super::Codec;
use crate::error::ChunkFault;

/// The memory of the codecs, which is used again for each chunk.
#[derive(Default)]
pub(super) struct Decompressor {
    #[cfg(feature = "zstd")]
    zstd: Option<zstd::bulk::Decompressor<'static>>,
}

impl Decompressor {
    /// Fills `out`, to its last byte.
    pub fn decompress(
        &mut self,
        codec: Codec,
        bytes: &[u8],
        out: &mut [u8],
    ) -> Result<(), ChunkFault> {
        let len = match codec {
            Codec::Stored => stored(bytes, out),
            Codec::Zstd => self.zstd(bytes, out)?,
            Codec::Lz4 => lz4(bytes, out)?,
        };
        (len == Some(out.len())).then_some(()).ok_or(ChunkFault::Compressed)
    }

    #[cfg(feature = "zstd")]
    fn zstd(&mut self, bytes: &[u8], out: &mut [u8]) -> Result<Option<usize>, ChunkFault> {
        let new = match self.zstd.take() {
            Some(zstd) => zstd,
            None => zstd::bulk::Decompressor::new().map_err(|_| ChunkFault::Compressed)?,
        };
        Ok(self.zstd.insert(new).decompress_to_buffer(bytes, out).ok())
    }

    #[cfg(not(feature = "zstd"))]
    fn zstd(&mut self, _: &[u8], _: &mut [u8]) -> Result<Option<usize>, ChunkFault> {
        Err(ChunkFault::Feature("zstd"))
    }
}

fn stored(bytes: &[u8], out: &mut [u8]) -> Option<usize> {
    (bytes.len() == out.len()).then(|| out.copy_from_slice(bytes)).map(|()| out.len())
}

#[cfg(feature = "lz4")]
fn lz4(bytes: &[u8], out: &mut [u8]) -> Result<Option<usize>, ChunkFault> {
    Ok(lz4_flex::block::decompress_into(bytes, out).ok())
}

#[cfg(not(feature = "lz4"))]
fn lz4(_: &[u8], _: &mut [u8]) -> Result<Option<usize>, ChunkFault> {
    Err(ChunkFault::Feature("lz4"))
}

impl Codec {
    /// The most bytes that so many can become: what promises more lies, and gets no memory.
    pub(super) fn most(self, compressed: usize) -> usize {
        match self {
            Codec::Stored => compressed,
            // A block of three bytes and one that is repeated.
            Codec::Zstd => (compressed / 4 + 1).saturating_mul(128 << 10),
            // A length grows by 255 with each byte.
            Codec::Lz4 => compressed.saturating_mul(255).saturating_add(64),
        }
    }
}

impl fmt::Debug for Decompressor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Decompressor")
    }
}
