//! Sixteen digits that tell two schemas apart.

use super::text::Block;
use super::Schema;
use crate::layout::hash;

/// 64-bit FNV-1a over what a version of the schema says in a lock file, without its first line: names, ids,
/// types and defaults of everything in it.
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
///     celsius: f64,
/// }
///
/// let text = "root acme.Reading\ntable acme.Reading\n 0 celsius double = 0.0\n";
/// let fnv = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
///     (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
/// });
/// assert_eq!(lock::fingerprint(&Schema::of::<Reading>()), fnv);
/// # }
/// ```
pub fn fingerprint(schema: &Schema) -> u64 {
    hash(Block(&super::normal::normal(schema)).to_string().as_bytes())
}
