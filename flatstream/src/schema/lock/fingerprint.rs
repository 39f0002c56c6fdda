//! Sixteen digits that tell two schemas apart.

use super::text::{Block, Floats};
use super::{normal, Schema};
use crate::layout::hash;

/// What a schema is, in a number: names, ids, types and defaults of everything in it. Of a type there is the
/// constant [`FINGERPRINT`](crate::StreamSchema::FINGERPRINT).
///
/// It is the sum, without its overflow, of a 64-bit FNV-1a for each definition, over its lines in a lock file, and
/// one for the line of the root. Floats are in it by their bits: `= #3fc00000` is `= 1.5` of a `float`.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use flatstream::schema::{lock, Schema};
/// use flatstream::StreamSerialize;
///
/// /// Documentation is no part of it.
/// #[derive(StreamSerialize)]
/// #[flatstream(namespace = "acme")]
/// struct Reading {
///     #[flatstream(default = 1.5)]
///     celsius: f32,
/// }
///
/// let fnv = |text: &str| text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
///     (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
/// });
/// let root = fnv("root acme.Reading\n");
/// let table = fnv("table acme.Reading\n 0 celsius float = #3fc00000\n");
/// assert_eq!(lock::fingerprint(&Schema::of::<Reading>()), root.wrapping_add(table));
/// # }
/// ```
pub fn fingerprint(schema: &Schema) -> u64 {
    let schema = normal::bare(&normal::normal(schema));
    let parts = Block(&schema).parts(Floats::Bits);
    parts.fold(0, |sum: u64, part| sum.wrapping_add(hash(part.to_string().as_bytes())))
}
