//! What versions between two others say of names.

use std::collections::{HashMap, HashSet};

use crate::schema::{Attribute, Schema};

/// New names of types by their old ones.
pub(in super::super) type Renames = HashMap<String, String>;

/// How a version is called today, by what the later ones say.
#[derive(Clone, Default)]
pub(in super::super) struct Known {
    pub types: Renames,
    /// Former names of fields, each with its table, as that is called today, and its id.
    fields: HashSet<(String, u16, String)>,
}

impl Known {
    /// Whether a later version says that the field with this id of a table was called so.
    pub fn has_field(&self, table: &str, id: u16, was: &str) -> bool {
        !self.fields.is_empty() && self.fields.contains(&(table.into(), id, was.into()))
    }

    /// Of an older version: what is said here, and by `later`, the version that these types are of.
    pub fn before(&self, types: Renames, later: &Schema) -> Self {
        let mut fields = self.fields.clone();
        for table in &later.objects {
            let today = self.types.get(&table.name).unwrap_or(&table.name);
            for field in &table.fields {
                let was = Attribute::former_name(&field.attributes);
                fields.extend(was.map(|was| (today.clone(), field.id, was.to_owned())));
            }
        }
        Known { types, fields }
    }
}
