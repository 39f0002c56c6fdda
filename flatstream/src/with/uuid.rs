//! The crate `uuid`.

use ::uuid::Uuid;

use super::{Adapter, Incoming, Refused};
use crate::FieldType;

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
    type Wire = [u8; 16];
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &Uuid) -> Result<[u8; 16], Refused> {
        Ok(value.into_bytes())
    }

    fn from_wire(wire: Incoming<'_, [u8; 16]>) -> Result<Uuid, Refused> {
        let bytes = <[u8; 16]>::unpack(wire).map_err(|_| Refused::new("is no UUID"))?;
        Ok(Uuid::from_bytes(bytes))
    }
}
