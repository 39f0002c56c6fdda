//! A condition on a field of a message.

use std::sync::Arc;

use flatstream::dynamic::{DynPath, DynTable, PathError};

use super::value::{Op, Wanted};
use crate::source::{Message, Type};
use crate::{usage, Result};

/// `FIELD OP VALUE`
pub struct Condition {
    text: String,
    field: String,
    op: Op,
    wanted: Wanted,
    /// Where the field is in messages of a type, or why it is not in them.
    paths: Vec<(Arc<Type>, Result<DynPath, PathError>)>,
}

impl Condition {
    /// # Errors
    ///
    /// The text is no condition.
    pub fn parse(text: &str) -> Result<Self> {
        let found = text.char_indices().find_map(|(at, _)| Some((at, Op::at(&text[at..])?)));
        let advice =
            "write FIELD OP VALUE, such as celsius>30; there are = != < <= > >= and ~ (has in it)";
        let Some((at, (op, len))) = found else {
            return Err(usage(format!("`{text}` is no condition: {advice}")));
        };
        let (field, value) = (text[..at].trim(), text[at + len..].trim());
        if field.is_empty() {
            return Err(usage(format!("`{text}` has no field: {advice}")));
        }
        let (field, wanted) = (field.to_owned(), Wanted::new(value));
        Ok(Condition { text: text.to_owned(), field, op, wanted, paths: vec![] })
    }

    /// Messages of types that do not have the field do not meet it.
    pub fn is_met(&mut self, message: &Message<'_>, view: DynTable<'_>) -> Result<bool> {
        let Some(path) = message.ty.and_then(|ty| self.path(ty)) else { return Ok(false) };
        let value = path.get(view);
        let met = self.wanted.is_met(self.op, value);
        Ok(met.map_err(|why| format!("`{}`: {why}", self.text))?)
    }

    fn path(&mut self, ty: &Arc<Type>) -> Option<&DynPath> {
        let known = self.paths.iter().position(|(known, _)| Arc::ptr_eq(known, ty));
        let place = match known {
            Some(place) => place,
            None => {
                let path = ty.schema.as_ref().ok()?.path(&self.field);
                self.paths.push((ty.clone(), path));
                self.paths.len() - 1
            }
        };
        self.paths[place].1.as_ref().ok()
    }

    /// That a field is in no type at all is a mistake.
    pub fn check(&self) -> Result<()> {
        let is_somewhere = self.paths.is_empty() || self.paths.iter().any(|(_, path)| path.is_ok());
        match self.paths.first() {
            Some((_, Err(error))) if !is_somewhere => Err(error.to_string().into()),
            _ => Ok(()),
        }
    }
}
