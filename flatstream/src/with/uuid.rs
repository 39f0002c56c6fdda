//! The crate `uuid`.

use ::uuid::Uuid;

use super::{Adapter, Octets, Refused};

/// A [`Uuid`] as its 16 bytes, in the order of its text, in a struct.
///
/// What `uuid.UUID(bytes=..)` and its like take. Absent: the nil UUID.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use flatstream::with::UuidBytes;
/// use flatstream::StreamSerialize;
/// use uuid::Uuid;
///
/// #[derive(StreamSerialize)]
/// struct Trace {
///     #[flatstream(with = UuidBytes)]
///     id: Uuid,
///     #[flatstream(with = UuidBytes)]
///     links: Vec<Uuid>,
/// }
/// ```
#[derive(Debug)]
pub struct UuidBytes;

impl Adapter for UuidBytes {
    type Value = Uuid;
    type Wire = Octets<16>;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &Uuid) -> Result<Octets<16>, Refused> {
        Ok(Octets(value.into_bytes()))
    }

    fn from_wire(wire: Octets<16>) -> Result<Uuid, Refused> {
        Ok(Uuid::from_bytes(wire.0))
    }
}
