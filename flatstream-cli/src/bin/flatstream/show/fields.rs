//! Fields that were asked for, looked up in each type once.

use std::collections::HashMap;

use crate::near;
use crate::source::{Message, Type};
use crate::{usage, Result};

use super::columns::Column;
use super::leaves::leaves_of;

/// Names, and what they lead to.
pub struct Fields {
    names: Vec<String>,
    /// Whether some type has it.
    is_found: Vec<bool>,
    /// What is wrong with those that the last type has not.
    errors: Vec<String>,
    /// What types have instead.
    others: Vec<String>,
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
            others: vec![],
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
        let Some((ty, Ok(schema))) = ty.map(|ty| (ty, &ty.schema)) else {
            return vec![None; self.names.len()];
        };
        let mut columns = vec![];
        for (i, name) in self.names.iter().enumerate() {
            let found = Column::find(schema, name);
            self.is_found[i] |= found.is_ok();
            self.errors[i] = found.as_ref().err().cloned().unwrap_or_default();
            columns.push(found.ok());
        }
        if columns.iter().any(Option::is_none) {
            self.others.extend(leaves_of(ty).unwrap_or_default());
        }
        columns
    }

    /// Whether each name is a field of some type that there was.
    pub fn check(&self) -> Result<()> {
        let unknown = self.is_found.iter().position(|is_found| !is_found);
        let Some(i) = unknown.filter(|_| !self.known.is_empty()) else { return Ok(()) };
        let name = &self.names[i];
        let what = match name.starts_with('@') {
            true => self.errors[i].clone(),
            false => near::no_field(name, &self.others),
        };
        Err(usage(format!("--fields: {what}")))
    }
}

/// Whether a message of these columns has something to show.
pub fn has_any(columns: &[Option<Column>]) -> bool {
    let mut values = columns.iter().flatten().filter(|it| !matches!(it, Column::Meta(_)));
    values.next().is_some() || columns.iter().all(|it| matches!(it, Some(Column::Meta(_))))
}
