//! The crate `bytes`.

use std::fmt;

use ::bytes::Bytes;

use super::{BorrowingAdapter, Refused};

/// [`Bytes`] as a vector of bytes.
///
/// Views lend `&[u8]`; `unpack` copies. Absent: empty.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use bytes::Bytes;
/// use flatstream::with::BytesVec;
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Packet {
///     #[flatstream(with = BytesVec)]
///     body: Bytes,
/// }
/// ```
#[derive(Debug)]
pub struct BytesVec;

impl BorrowingAdapter for BytesVec {
    type Value = Bytes;
    type Wire = [u8];
    type View<'a> = &'a [u8];
    const HAS_DEFAULT: bool = true;

    fn wire(value: &Bytes) -> Result<&[u8], Refused> {
        Ok(value)
    }

    fn view<'a>(wire: &'a [u8]) -> Result<&'a [u8], Refused>
    where
        'a: 'a,
    {
        Ok(wire)
    }

    fn unpack(view: &[u8]) -> Result<Bytes, Refused> {
        Ok(Bytes::copy_from_slice(view))
    }

    /// `b"text"`, as `Bytes` prints.
    fn print(view: &&[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&Bytes::copy_from_slice(view), f)
    }

    fn shows(view: &&[u8], value: &Bytes) -> bool {
        view == value
    }
}
