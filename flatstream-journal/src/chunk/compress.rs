//! Bytes that become fewer.

use std::fmt;

use super::{Chunks, Codec};

/// A codec with its memory, which is used again for each chunk.
pub(super) enum Compressor {
    Stored,
    #[cfg(feature = "zstd")]
    Zstd(zstd::bulk::Compressor<'static>),
    #[cfg(feature = "lz4")]
    Lz4(Box<lz4_flex::block::CompressTable>),
}

impl Compressor {
    pub fn new(chunks: Chunks) -> std::io::Result<Self> {
        Ok(match chunks.codec {
            #[cfg(feature = "zstd")]
            Codec::Zstd => Compressor::Zstd(zstd_at(chunks.level)?),
            #[cfg(feature = "lz4")]
            Codec::Lz4 => Compressor::Lz4(Box::new(lz4_flex::block::CompressTable::large())),
            _ => Compressor::Stored,
        })
    }

    /// Appends `bytes`, compressed, or as they are if that is not more. Returns by which codec.
    pub fn compress(&mut self, bytes: &[u8], out: &mut Vec<u8>) -> Codec {
        let start = out.len();
        if let Some((codec, len)) =
            self.try_compress(bytes, out, start).filter(|it| it.1 < bytes.len())
        {
            out.truncate(start + len);
            return codec;
        }
        out.truncate(start);
        out.extend_from_slice(bytes);
        Codec::Stored
    }

    /// Puts it behind `start`, in room that is made there; returns how long it is, unless the codec fails.
    #[cfg_attr(
        not(any(feature = "zstd", feature = "lz4")),
        allow(unused_variables, reason = "no codec needs them")
    )]
    fn try_compress(
        &mut self,
        bytes: &[u8],
        out: &mut Vec<u8>,
        start: usize,
    ) -> Option<(Codec, usize)> {
        match self {
            Compressor::Stored => None,
            #[cfg(feature = "zstd")]
            Compressor::Zstd(zstd) => {
                out.resize(start + zstd::zstd_safe::compress_bound(bytes.len()), 0);
                Some((Codec::Zstd, zstd.compress_to_buffer(bytes, &mut out[start..]).ok()?))
            }
            #[cfg(feature = "lz4")]
            Compressor::Lz4(table) => {
                use lz4_flex::block::{compress_into_with_table, get_maximum_output_size};
                out.resize(start + get_maximum_output_size(bytes.len()), 0);
                Some((Codec::Lz4, compress_into_with_table(bytes, &mut out[start..], table).ok()?))
            }
        }
    }
}

/// Its own checksum is off: ours is in front of it.
#[cfg(feature = "zstd")]
fn zstd_at(level: i32) -> std::io::Result<zstd::bulk::Compressor<'static>> {
    let levels = zstd::compression_level_range();
    zstd::bulk::Compressor::new(level.clamp(*levels.start(), *levels.end()))
}

impl fmt::Debug for Compressor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Compressor")
    }
}
