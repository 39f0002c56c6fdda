//! Reading and writing without the Rust type: by a schema that comes at run time.
//!
//! For tools: they print, filter, plot and make messages of types that they were not built with. A program that has the
//! type takes its view, which is checked by the compiler and many times as fast.
//!
//! [`DynSchema`] is a [`Schema`] in which names have become indexes, and that is known to be sound, whoever made it.
//! [`DynSchema::read`] verifies a message and returns its root, a [`DynTable`], whose fields are [`DynValue`]s. All of them
//! print with `Debug`, and with the feature `serde` as the JSON that views of the type are. A [`DynPath`] is a field
//! that was looked up once, for going through many messages. [`DynSchema::encode_json`] makes a message of its JSON.
//!
//! ```
//! # #[cfg(feature = "derive")] {
//! use flatstream::dynamic::DynSchema;
//! use flatstream::{PayloadBuf, StreamSchema, StreamSerialize};
//!
//! #[derive(StreamSerialize)]
//! struct Reading {
//!     sensor: String,
//!     place: Option<Place>,
//! }
//!
//! #[derive(StreamSerialize)]
//! struct Place {
//!     floor: i8,
//! }
//!
//! let mut message = Vec::new();
//! let reading = Reading { sensor: "door".into(), place: Some(Place { floor: -1 }) };
//! reading.encode(&mut PayloadBuf::new(&mut message)).unwrap()?;
//! let bfbs = Reading::bfbs().unwrap();
//!
//! // From here on nothing is known of the type.
//! let schema = DynSchema::from_bfbs(&bfbs).unwrap();
//! let root = schema.read(&message)?;
//! assert_eq!(root.get("sensor").unwrap().as_str(), Some("door"));
//! assert_eq!(format!("{root:?}"), r#"Reading { sensor: "door", place: Place { floor: -1 } }"#);
//!
//! let floor = schema.path("place.floor").unwrap();
//! assert_eq!(floor.get(root).as_i64(), Some(-1));
//! # }
//! # Ok::<(), flatstream::Error>(())
//! ```

mod bytes;
mod debug;
mod encode;
#[cfg(feature = "serde")]
mod json;
mod path;
mod resolve;
mod resolved;
mod value;
mod vector;
mod verify;
mod view;

use std::sync::Arc;

use crate::schema::{BfbsError, Complaint, Schema};
use crate::Error;
use resolved::Resolved;

pub use encode::{JsonEncoder, JsonError};
pub use path::{DynPath, PathError};
pub use value::{DynEnum, DynUnion, DynValue};
pub use vector::DynVector;
pub use view::{DynStruct, DynTable};

/// A place in a message.
#[derive(Clone, Copy)]
struct Place<'a> {
    schema: &'a Resolved,
    buf: &'a [u8],
    at: usize,
}

/// A sound schema with its names resolved. Clones share it.
///
/// Anybody's schema will do: structs have the layout they claim and hold no circle, slots are unique, and every type
/// that is named is there, or it is refused.
///
/// ```
/// use flatstream::dynamic::DynSchema;
/// use flatstream::schema::{Field, Object, Scalar, Schema, Type};
///
/// let mut reading = Object::table("acme.Reading");
/// reading.fields = vec![Field::new("celsius", 0, Type::Scalar(Scalar::F32))];
/// let mut schema = Schema::default();
/// schema.objects.push(reading);
/// schema.root = Some("acme.Reading".into());
/// assert_eq!(DynSchema::new(&schema).unwrap().root(), "acme.Reading");
///
/// schema.root = Some("acme.Gone".into());
/// assert_eq!(DynSchema::new(&schema).unwrap_err().rule, "root");
/// ```
#[derive(Clone, Debug)]
pub struct DynSchema {
    resolved: Arc<Resolved>,
}

impl DynSchema {
    /// Resolves `schema`, which may be anybody's.
    ///
    /// # Errors
    ///
    /// The first of its errors of structure, as [`Schema::check`] has it, and that it has no root.
    pub fn new(schema: &Schema) -> Result<Self, Complaint> {
        if let Some(complaint) = schema.structural_error() {
            return Err(complaint);
        }
        let resolved = Arc::new(resolve::resolve(schema)?);
        Ok(DynSchema { resolved })
    }

    /// Resolves the schema of a `.bfbs` file, which may be anybody's.
    ///
    /// # Errors
    ///
    /// Those of [`Schema::from_bfbs`], and of [`new`](DynSchema::new).
    pub fn from_bfbs(bytes: &[u8]) -> Result<Self, BfbsError> {
        let schema = Schema::from_bfbs(bytes)?;
        let wrong =
            |found: Complaint| BfbsError { path: found.at, position: None, message: found.message };
        DynSchema::new(&schema).map_err(wrong)
    }

    /// Verifies `payload` as a message of the root of the schema. Returns its root table.
    ///
    /// As strict as the view of the Rust type, as far as a schema says what that asks: what adapters refuse, it
    /// does not know.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidPayload`](crate::ErrorKind::InvalidPayload) with the path and position of the first
    /// fault.
    pub fn read<'a>(&'a self, payload: &'a [u8]) -> Result<DynTable<'a>, Error> {
        let schema = &*self.resolved;
        match verify::verify(schema, payload) {
            Ok(at) => Ok(DynTable::new(Place { schema, buf: payload, at }, schema.root)),
            Err(fault) => Err(fault.into_error(schema.objects[schema.root].name.clone())),
        }
    }

    /// The full name of the table that messages are of.
    pub fn root(&self) -> &str {
        &self.resolved.objects[self.resolved.root].name
    }
}
