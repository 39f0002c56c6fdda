//! One of two schemas, with its types by name.

use std::collections::{HashMap, HashSet};

use crate::schema::{Enum, EnumKind, Object, Schema, Type};

/// A schema and what is asked of it.
pub(super) struct Side<'s> {
    pub schema: &'s Schema,
    types: HashMap<&'s str, Definition<'s>>,
}

/// A type of a schema.
#[derive(Clone, Copy)]
pub(super) enum Definition<'s> {
    Object(&'s Object),
    Enum(&'s Enum),
}

impl<'s> Side<'s> {
    pub fn new(schema: &'s Schema) -> Self {
        let objects = schema.objects.iter().map(Definition::Object);
        let all = objects.chain(schema.enums.iter().map(Definition::Enum));
        Side { schema, types: all.map(|definition| (definition.name(), definition)).collect() }
    }

    pub fn get(&self, name: &str) -> Option<Definition<'s>> {
        self.types.get(name).copied()
    }

    pub fn has(&self, name: &str) -> bool {
        self.types.contains_key(name)
    }

    /// The table that messages are of.
    pub fn root(&self) -> Option<Definition<'s>> {
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
                pending.extend(self.get(name).into_iter().flat_map(Definition::mentions));
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

impl<'s> Definition<'s> {
    pub fn name(self) -> &'s str {
        match self {
            Definition::Object(object) => &object.name,
            Definition::Enum(one_of) => &one_of.name,
        }
    }

    /// With its article.
    pub fn kind(self) -> &'static str {
        match self {
            Definition::Object(object) if object.is_struct() => "a struct",
            Definition::Object(_) => "a table",
            Definition::Enum(one_of) => match one_of.kind {
                EnumKind::Enum => "an enum",
                EnumKind::BitFlags => "flags",
                EnumKind::Union => "a union",
            },
        }
    }

    pub fn is_table(self) -> bool {
        matches!(self, Definition::Object(object) if !object.is_struct())
    }

    /// The names of types in it.
    pub fn mentions(self) -> Vec<&'s str> {
        match self {
            Definition::Object(object) => {
                let types = object.fields.iter().filter_map(|field| field.ty.named());
                let nested = object.fields.iter().filter_map(|field| field.nested.as_deref());
                types.chain(nested).collect()
            }
            Definition::Enum(one_of) => {
                let types = one_of.values.iter().filter_map(|value| value.ty.as_ref());
                types.filter_map(Type::named).collect()
            }
        }
    }
}
