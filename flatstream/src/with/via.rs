//! Foreign types by way of a type of one's own.

use std::fmt;
use std::marker::PhantomData;

use super::{Adapter, Incoming, Refused};
use crate::wire::Inline;
use crate::FieldType;

/// A value of the foreign type `T` as a `W` of your own, by [`From`] in both directions.
///
/// `W` lies inline: a number, an array, a fixed struct or an enum. This is the way for small foreign
/// structs, such as the vectors of a maths library: write a fixed struct with the same fields and two
/// `From` impls, or take an array, `Via<[f32; 3], Vec3>`, where the library has these already. The
/// [guide](crate::guide::from_structs#types-of-other-crates) has a `Vec3` in full. Absent: what the zeros of
/// `W` convert to.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use std::ops::Range;
///
/// use flatstream::with::Via;
/// use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
///
/// #[derive(StreamSerialize, Clone, Copy)]
/// #[flatstream(fixed)]
/// struct Span {
///     start: u64,
///     end: u64,
/// }
///
/// impl From<Range<u64>> for Span {
///     fn from(Range { start, end }: Range<u64>) -> Self {
///         Span { start, end }
///     }
/// }
///
/// impl From<Span> for Range<u64> {
///     fn from(Span { start, end }: Span) -> Self {
///         start..end
///     }
/// }
///
/// #[derive(StreamSerialize)]
/// struct Free {
///     #[flatstream(with = Via<Span, Range<u64>>)]
///     blocks: Vec<Range<u64>>,
/// }
///
/// let mut bytes = Vec::new();
/// Free { blocks: vec![3..5, 8..13] }.encode(&mut PayloadBuf::new(&mut bytes)).unwrap()?;
/// assert_eq!(Free::from_payload(&bytes)?.blocks().last(), Some(8..13));
/// # Ok::<(), flatstream::Error>(())
/// ```
pub struct Via<W, T>(PhantomData<fn() -> (W, T)>);

impl<W, T> fmt::Debug for Via<W, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Via")
    }
}

impl<W, T> Adapter for Via<W, T>
where
    W: FieldType + Inline + From<T>,
    T: From<W> + Clone + fmt::Debug + PartialEq,
{
    type Value = T;
    type Wire = W;
    const HAS_DEFAULT: bool = true;

    #[inline]
    fn to_wire(value: &T) -> Result<W, Refused> {
        Ok(value.clone().into())
    }

    #[inline]
    fn from_wire(wire: Incoming<'_, W>) -> Result<T, Refused> {
        let wire = W::unpack(wire).map_err(|_| Refused::new("has a number without a variant"))?;
        Ok(wire.into())
    }
}

/// A value of the foreign type `T` as a `W` of your own, by [`TryFrom`] in both directions.
///
/// `W` is any type that can be a field and rebuilt from a view: an enum, a table, a `String`. To
/// convert, the value is cloned when it is written, and `W` rebuilt when it is read; a large one
/// costs less with an [adapter](Adapter) of your own. What a conversion refuses is an error, of
/// writing or of verifying. An absent field has no value: it is an `Option`, `required`, or has a
/// `default`.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use flatstream::with::TryVia;
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Sample {
///     // `u32: TryFrom<usize>`, and back.
///     #[flatstream(with = TryVia<u32, usize>, default = 0)]
///     index: usize,
/// }
/// ```
pub struct TryVia<W, T>(PhantomData<fn() -> (W, T)>);

impl<W, T> fmt::Debug for TryVia<W, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TryVia")
    }
}

impl<W, T> Adapter for TryVia<W, T>
where
    W: FieldType + TryFrom<T>,
    T: TryFrom<W> + Clone + fmt::Debug + PartialEq,
{
    type Value = T;
    type Wire = W;
    const HAS_DEFAULT: bool = false;

    fn to_wire(value: &T) -> Result<W, Refused> {
        const REFUSED: Refused = Refused::new("does not convert to its wire form");
        value.clone().try_into().map_err(|_| REFUSED)
    }

    fn from_wire(wire: Incoming<'_, W>) -> Result<T, Refused> {
        const REFUSED: Refused = Refused::new("is nothing that its type converts from");
        let wire = W::unpack(wire).map_err(|_| REFUSED)?;
        wire.try_into().map_err(|_| REFUSED)
    }
}
