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
        out.resize(start + self.most(bytes.len()), 0);
        let compressed = self.try_compress(bytes, &mut out[start..]);
        if let Some((codec, len)) = compressed.filter(|it| it.1 < bytes.len()) {
            out.truncate(start + len);
            return codec;
        }
        out.truncate(start);
        out.extend_from_slice(bytes);
        Codec::Stored
    }

    /// The room that so many bytes may take.
    #[cfg_attr(
        not(any(feature = "zstd", feature = "lz4")),
        expect(unused_variables, reason = "no codec needs it")
    )]
    fn most(&self, len: usize) -> usize {
        match self {
            Compressor::Stored => 0,
            #[cfg(feature = "zstd")]
            Compressor::Zstd(_) => zstd::zstd_safe::compress_bound(len),
            #[cfg(feature = "lz4")]
            Compressor::Lz4(_) => lz4_flex::block::get_maximum_output_size(len),
        }
    }

    /// Returns how long it is, unless the codec fails.
    #[cfg_attr(
        not(any(feature = "zstd", feature = "lz4")),
        expect(unused_variables, reason = "no codec needs them")
    )]
    fn try_compress(&mut self, bytes: &[u8], room: &mut [u8]) -> Option<(Codec, usize)> {
        match self {
            Compressor::Stored => None,
            #[cfg(feature = "zstd")]
            Compressor::Zstd(zstd) => {
                Some((Codec::Zstd, zstd.compress_to_buffer(bytes, room).ok()?))
            }
            #[cfg(feature = "lz4")]
            Compressor::Lz4(table) => {
                let len = lz4_flex::block::compress_into_with_table(bytes, room, table);
                Some((Codec::Lz4, len.ok()?))
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
