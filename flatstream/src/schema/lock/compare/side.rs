//! One of two schemas, with its types by name.

use std::collections::{HashMap, HashSet};

use crate::schema::part::Part;
use crate::schema::{Schema, Type};

/// A schema and what is asked of it.
pub(super) struct Side<'s> {
    pub schema: &'s Schema,
    types: HashMap<&'s str, Part<'s>>,
}

impl<'s> Side<'s> {
    pub fn new(schema: &'s Schema) -> Self {
        Side { schema, types: Part::all(schema).map(|part| (part.name(), part)).collect() }
    }

    pub fn get(&self, name: &str) -> Option<Part<'s>> {
        self.types.get(name).copied()
    }

    pub fn has(&self, name: &str) -> bool {
        self.types.contains_key(name)
    }

    /// The table that messages are of.
    pub fn root(&self) -> Option<Part<'s>> {
        self.get(self.schema.root.as_deref()?)
    }

    /// All types, by name.
    pub fn names(&self) -> Vec<&'s str> {
        let mut names: Vec<_> = self.types.keys().copied().collect();
        names.sort_unstable();
        names
    }

    /// Adds to `reached` what a type leads to, and itself.
    pub fn reach(&self, from: &'s str, reached: &mut HashSet<&'s str>) {
        let mut pending = vec![from];
        while let Some(name) = pending.pop() {
            if reached.insert(name) {
                pending.extend(self.get(name).into_iter().flat_map(Part::mentions));
            }
        }
    }

    /// Enums that lie in structs, where readers refuse numbers they do not know.
    pub fn has_in_struct(&self, name: &str) -> bool {
        let structs = self.schema.objects.iter().filter(|object| object.is_struct());
        let mut types = structs.flat_map(|object| &object.fields).map(|field| &field.ty);
        types.any(|ty| match ty {
            Type::Enum(there) => there == name,
            Type::Array(element, _) => matches!(&**element, Type::Enum(there) if there == name),
            _ => false,
        })
    }
}
