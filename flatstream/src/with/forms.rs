//! Wire forms that are no types of fields by themselves.

/// Up to `N` bytes that an adapter makes, to be written as a vector of bytes: the
/// [`Form`](super::Form) of what has no `&[u8]` to lend and should not allocate.
///
/// It comes in as `&[u8]`.
///
/// ```
/// use flatstream::with::{Adapter, Refused, ShortBytes};
///
/// /// A number in as many bytes as it needs.
/// struct U64Trimmed;
///
/// impl Adapter for U64Trimmed {
///     type Value = u64;
///     type Wire = ShortBytes<8>;
///     const HAS_DEFAULT: bool = true;
///
///     fn to_wire(value: &u64) -> Result<ShortBytes<8>, Refused> {
///         let len = (64 - value.leading_zeros()).div_ceil(8) as usize;
///         ShortBytes::new(&value.to_le_bytes()[..len])
///     }
///
///     fn from_wire(wire: &[u8]) -> Result<u64, Refused> {
///         let mut bytes = [0; 8];
///         let room = bytes.get_mut(..wire.len()).ok_or(Refused::new("has more than 8 bytes"))?;
///         room.copy_from_slice(wire);
///         Ok(u64::from_le_bytes(bytes))
///     }
/// }
///
/// assert_eq!(U64Trimmed::to_wire(&0x1234).unwrap().as_slice(), [0x34, 0x12]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct ShortBytes<const N: usize> {
    bytes: [u8; N],
    len: usize,
}

impl<const N: usize> ShortBytes<N> {
    /// A copy of `bytes`.
    ///
    /// # Errors
    ///
    /// When there are more than `N` of them.
    pub fn new(bytes: &[u8]) -> Result<Self, super::Refused> {
        let mut short = ShortBytes { bytes: [0; N], len: bytes.len() };
        let room = short.bytes.get_mut(..bytes.len());
        room.ok_or(super::Refused::new("has more bytes than there is room for"))?
            .copy_from_slice(bytes);
        Ok(short)
    }

    /// The bytes.
    pub fn as_slice(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }
}

/// A struct of two halves, `low: ulong` and `high: ulong`: the wire form of
/// [`U128Bytes`](super::U128Bytes).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct U128Halves {
    /// Bits 0 to 63.
    pub low: u64,
    /// Bits 64 to 127.
    pub high: u64,
}

/// A struct of two halves, `low: ulong` and `high: long`: the wire form of
/// [`I128Bytes`](super::I128Bytes).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct I128Halves {
    /// Bits 0 to 63.
    pub low: u64,
    /// Bits 64 to 127, with the sign.
    pub high: i64,
}
