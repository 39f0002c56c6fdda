//! Checksum algorithms for [`ChecksumFramer`](crate::ChecksumFramer) and its twin.

/// An algorithm for the checksum in a frame header.
///
/// ```
/// use flatstream::{Checksum, ChecksumFramer, StreamWriter};
///
/// /// Three bytes: the sum of all bytes.
/// #[derive(Clone, Copy, Default)]
/// struct Sum24;
///
/// impl Checksum for Sum24 {
///     const SIZE: usize = 3;
///
///     fn checksum(&self, payload: &[u8]) -> u64 {
///         payload.iter().map(|&byte| u64::from(byte)).sum()
///     }
/// }
///
/// let mut writer = StreamWriter::new(Vec::new(), ChecksumFramer::new(Sum24));
/// writer.write_payload(b"\x01\x02")?;
/// assert_eq!(writer.get_ref(), b"\x02\0\0\0\x03\0\0\x01\x02");
/// # Ok::<(), flatstream::Error>(())
/// ```
pub trait Checksum {
    /// Bytes of checksum in the header, 0 to 8. More do not compile.
    const SIZE: usize;

    /// The checksum of `payload`; the lowest [`SIZE`](Checksum::SIZE) bytes of it count.
    fn checksum(&self, payload: &[u8]) -> u64;
}

/// XXH3-64: 8 bytes, the fastest, and the one to take unless others have to read the stream.
///
/// Finds every kind of random damage but for one in 2^64 cases.
#[cfg(feature = "xxhash")]
#[cfg_attr(docsrs, doc(cfg(feature = "xxhash")))]
#[derive(Clone, Copy, Debug, Default)]
pub struct XxHash64;

#[cfg(feature = "xxhash")]
impl Checksum for XxHash64 {
    const SIZE: usize = 8;

    #[inline]
    fn checksum(&self, payload: &[u8]) -> u64 {
        xxhash_rust::xxh3::xxh3_64(payload)
    }
}

/// CRC-32 (ISO-HDLC, the one of zip and Ethernet): 4 bytes, known everywhere.
///
/// Finds every burst of up to 32 bits.
#[cfg(feature = "crc32")]
#[cfg_attr(docsrs, doc(cfg(feature = "crc32")))]
#[derive(Clone, Copy, Debug, Default)]
pub struct Crc32;

#[cfg(feature = "crc32")]
impl Checksum for Crc32 {
    const SIZE: usize = 4;

    #[inline]
    fn checksum(&self, payload: &[u8]) -> u64 {
        crc32fast::hash(payload).into()
    }
}

/// CRC-16 (XMODEM): 2 bytes, for tiny frames on a line where two bytes matter.
///
/// Random damage passes in one of 65,536 cases; slower than the others on long payloads.
#[cfg(feature = "crc16")]
#[cfg_attr(docsrs, doc(cfg(feature = "crc16")))]
#[derive(Clone, Copy, Debug, Default)]
pub struct Crc16;

#[cfg(feature = "crc16")]
impl Checksum for Crc16 {
    const SIZE: usize = 2;

    #[inline]
    fn checksum(&self, payload: &[u8]) -> u64 {
        XMODEM.checksum(payload).into()
    }
}

/// Sixteen tables: 16 bytes a step, several times as fast as one byte a step.
#[cfg(feature = "crc16")]
static XMODEM: crc::Crc<u16, crc::Table<16>> =
    crc::Crc::<u16, crc::Table<16>>::new(&crc::CRC_16_XMODEM);
