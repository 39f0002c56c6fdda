//! Reading without the Rust type: what a schema says, resolved once.
//!
//! A [`DynSchema`] is a [`Schema`] in which every name has become an index, and that is
//! known to be sound: structs have the layout they claim and hold no circle, slots are unique, every type that
//! is named is there. It is made once, and then cheap to clone and share.
//!
//! ```
//! use flatstream::dynamic::DynSchema;
//! use flatstream::schema::{Field, Object, Scalar, Schema, Type};
//!
//! let mut reading = Object::table("acme.Reading");
//! reading.fields = vec![Field::new("celsius", 0, Type::Scalar(Scalar::F32))];
//! let mut schema = Schema::default();
//! schema.objects.push(reading);
//! schema.root = Some("acme.Reading".into());
//!
//! let resolved = DynSchema::new(&schema).unwrap();
//! assert_eq!(resolved.root(), Some("acme.Reading"));
//!
//! schema.root = Some("acme.Gone".into());
//! let complaint = DynSchema::new(&schema).unwrap_err();
//! assert_eq!(complaint.rule, "root");
//! ```

mod resolve;
mod resolved;

use std::sync::Arc;

use crate::schema::{BfbsError, Complaint, Schema};
use resolved::Resolved;

/// A sound schema with its names resolved. Clones share it.
#[derive(Clone, Debug)]
pub struct DynSchema {
    resolved: Arc<Resolved>,
}

impl DynSchema {
    /// Resolves `schema`, which may be anybody's.
    ///
    /// # Errors
    ///
    /// The first of its errors of structure, as [`Schema::check`] has it.
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

    /// The full name of the root table, if the schema has one.
    pub fn root(&self) -> Option<&str> {
        let root = self.resolved.objects.get(self.resolved.root?)?;
        Some(&root.name)
    }
}
