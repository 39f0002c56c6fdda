//! Fields that were asked for, looked up in each type once.

use std::collections::HashMap;

use crate::source::{Message, Type};
use crate::Result;

use super::columns::Column;

/// Names, and what they lead to.
pub struct Fields {
    names: Vec<String>,
    /// Whether some type has it.
    is_found: Vec<bool>,
    /// Why the last type has not.
    errors: Vec<String>,
    /// By number and fingerprint of the type.
    known: HashMap<(u32, u64), Vec<Option<Column>>>,
}

impl Fields {
    pub fn new(names: Vec<String>) -> Self {
        let n = names.len();
        Fields {
            names,
            is_found: vec![false; n],
            errors: vec![String::new(); n],
            known: HashMap::new(),
        }
    }

    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The names, and the columns of a message's type; none where it has no such field.
    pub fn of(&mut self, message: &Message<'_>) -> (&[String], &[Option<Column>]) {
        let key = (message.number, message.ty.map_or(0, |ty| ty.fingerprint));
        if !self.known.contains_key(&key) {
            let columns = self.look_up(message.ty.map(|ty| &**ty));
            self.known.insert(key, columns);
        }
        (&self.names, &self.known[&key])
    }

    fn look_up(&mut self, ty: Option<&Type>) -> Vec<Option<Column>> {
        let Some(Ok(schema)) = ty.map(|ty| &ty.schema) else { return vec![None; self.names.len()] };
        let columns =
            self.names.iter().enumerate().map(|(i, name)| match Column::find(schema, name) {
                Ok(column) => {
                    self.is_found[i] = true;
                    Some(column)
                }
                Err(why) => {
                    self.errors[i] = why;
                    None
                }
            });
        columns.collect()
    }

    /// Whether each name is a field of some type that there was.
    pub fn check(&self) -> Result<()> {
        let unknown = self
            .is_found
            .iter()
            .zip(&self.errors)
            .find(|(is_found, why)| !**is_found && !why.is_empty());
        unknown.map_or(Ok(()), |(_, why)| Err(format!("--fields {why}").into()))
    }
}

/// Whether a message of these columns has something to show.
pub fn has_any(columns: &[Option<Column>]) -> bool {
    let mut values = columns.iter().flatten().filter(|it| !matches!(it, Column::Meta(_)));
    values.next().is_some() || columns.iter().all(|it| matches!(it, Some(Column::Meta(_))))
}
