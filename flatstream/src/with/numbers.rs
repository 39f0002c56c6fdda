//! Integers that FlatBuffers does not have, and `char`.

use std::fmt;
use std::marker::PhantomData;
use std::num::NonZero;

use super::{Adapter, I128Halves, Refused, U128Halves};

/// A [`NonZero<N>`](NonZero) as the integer `N`; 0 is refused when a message is verified.
///
/// 0 is what an absent field reads as, so such a field is an `Option` or has a `default`.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use std::num::{NonZeroU16, NonZeroU64};
///
/// use flatstream::with::NonZeroInt;
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Job {
///     #[flatstream(with = NonZeroInt<u64>)]
///     id: Option<NonZeroU64>,
///     #[flatstream(with = NonZeroInt<u16>, default = NonZeroU16::MIN)]
///     workers: NonZeroU16,
/// }
/// ```
pub struct NonZeroInt<N>(PhantomData<fn() -> N>);

impl<N> fmt::Debug for NonZeroInt<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NonZeroInt")
    }
}

macro_rules! non_zero {
    ($($n:ident)*) => { $(
        impl Adapter for NonZeroInt<$n> {
            type Value = NonZero<$n>;
            type Wire = $n;
            const HAS_DEFAULT: bool = false;

            fn to_wire(value: &NonZero<$n>) -> Result<$n, Refused> {
                Ok(value.get())
            }

            fn from_wire(wire: $n) -> Result<NonZero<$n>, Refused> {
                NonZero::new(wire).ok_or(Refused::new("is 0, which its type has not"))
            }
        }
    )* };
}

non_zero!(u8 u16 u32 u64 i8 i16 i32 i64);

/// A `u128` as its 16 bytes, little-endian: a struct of two `u64`, the low half first.
///
/// Every language has 64-bit integers to read that with, `high << 64 | low`. Absent: 0.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use flatstream::with::U128Bytes;
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Account {
///     #[flatstream(with = U128Bytes)]
///     balance: u128,
/// }
/// ```
#[derive(Debug)]
pub struct U128Bytes;

impl Adapter for U128Bytes {
    type Value = u128;
    type Wire = U128Halves;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &u128) -> Result<U128Halves, Refused> {
        Ok(U128Halves { low: *value as u64, high: (*value >> 64) as u64 })
    }

    fn from_wire(wire: U128Halves) -> Result<u128, Refused> {
        Ok((wire.high as u128) << 64 | wire.low as u128)
    }
}

/// An `i128` as its 16 bytes, little-endian: a struct of a `u64` and an `i64`, the low half first.
///
/// As [`U128Bytes`], with the sign in the high half. Absent: 0.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use flatstream::with::I128Bytes;
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Offset {
///     #[flatstream(with = I128Bytes)]
///     femtoseconds: i128,
/// }
/// ```
#[derive(Debug)]
pub struct I128Bytes;

impl Adapter for I128Bytes {
    type Value = i128;
    type Wire = I128Halves;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &i128) -> Result<I128Halves, Refused> {
        Ok(I128Halves { low: *value as u64, high: (*value >> 64) as i64 })
    }

    fn from_wire(wire: I128Halves) -> Result<i128, Refused> {
        Ok((wire.high as i128) << 64 | wire.low as i128)
    }
}

/// A `char` as its number in Unicode, a `u32`.
///
/// Surrogates and numbers beyond `U+10FFFF` are refused when a message is verified. Absent: `'\0'`.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use flatstream::with::Char;
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Key {
///     #[flatstream(with = Char, default = ' ')]
///     pressed: char,
/// }
/// ```
#[derive(Debug)]
pub struct Char;

impl Adapter for Char {
    type Value = char;
    type Wire = u32;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &char) -> Result<u32, Refused> {
        Ok(u32::from(*value))
    }

    fn from_wire(wire: u32) -> Result<char, Refused> {
        char::from_u32(wire).ok_or(Refused::new("is no Unicode character"))
    }
}
