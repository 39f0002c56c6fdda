//! The time of a message from a field of it.

use std::sync::Arc;

use flatstream::dynamic::DynPath;

use crate::source::{Lost, Message, Type};
use crate::Result;

/// A field with nanoseconds since 1970.
pub struct TimeField {
    name: String,
    /// Where it is in messages of this type.
    path: Option<(Arc<Type>, DynPath)>,
}

impl TimeField {
    pub fn new(name: &str) -> Self {
        TimeField { name: name.to_owned(), path: None }
    }

    /// The same if there is a field to ask, or else the time that the message has by itself.
    pub fn or_own(
        field: &mut Option<Self>,
        message: &Message<'_>,
    ) -> Result<Result<Option<i64>, Lost>> {
        match field {
            None => Ok(Ok(message.time)),
            Some(field) => Ok(field.of(message)?.map(Some)),
        }
    }

    /// # Errors
    ///
    /// The type has no such field, or it is no number. The inner error: this message is not what it says it is, or has no
    /// time.
    pub fn of(&mut self, message: &Message<'_>) -> Result<Result<i64, Lost>> {
        let (view, ty) = match (message.view(), message.ty) {
            (Ok(view), Some(ty)) => (view, ty),
            (Err(lost), _) => return Ok(Err(lost)),
            (Ok(_), None) => return Ok(Err(message.refused("its type is not known"))),
        };
        let value = self.path(ty)?.get(view);
        if value.is_absent() {
            return Ok(Err(message.refused(format!("it has no `{}`", self.name))));
        }
        match value.as_i64() {
            Some(time) => Ok(Ok(time)),
            None => {
                let (name, root) = (&self.name, &ty.root);
                Err(format!("`{name}` of {root} is no number of nanoseconds").into())
            }
        }
    }

    fn path(&mut self, ty: &Arc<Type>) -> Result<&DynPath> {
        let is_known = self.path.as_ref().is_some_and(|(known, _)| Arc::ptr_eq(known, ty));
        if !is_known {
            let schema = ty.schema.as_ref().map_err(Clone::clone)?;
            self.path = Some((ty.clone(), schema.path(&self.name)?));
        }
        self.path.as_ref().map(|(_, path)| path).ok_or("there is no such field".into())
    }
}
