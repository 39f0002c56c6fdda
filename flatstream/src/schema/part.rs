//! The definitions of a schema, of whatever kind.

use super::model::{Attribute, Enum, EnumKind, Field, Object, Schema, Type};

/// A table, struct, enum or union.
#[derive(Clone, Copy, Debug)]
pub(super) enum Part<'s> {
    Object(&'s Object),
    Enum(&'s Enum),
}

impl<'s> Part<'s> {
    /// All of a schema.
    pub fn all(schema: &'s Schema) -> impl Iterator<Item = Self> {
        let objects = schema.objects.iter().map(Part::Object);
        objects.chain(schema.enums.iter().map(Part::Enum))
    }

    pub fn name(self) -> &'s str {
        match self {
            Part::Object(object) => &object.name,
            Part::Enum(one) => &one.name,
        }
    }

    /// What it says that it was called, in full.
    pub fn former_name(self) -> Option<&'s str> {
        Attribute::former_name(match self {
            Part::Object(object) => &object.attributes,
            Part::Enum(one) => &one.attributes,
        })
    }

    /// With its article.
    pub fn kind(self) -> &'static str {
        match self {
            Part::Object(object) if object.is_struct() => "a struct",
            Part::Object(_) => "a table",
            Part::Enum(one) => match one.kind {
                EnumKind::Enum => "an enum",
                EnumKind::BitFlags => "flags",
                EnumKind::Union => "a union",
            },
        }
    }

    pub fn is_table(self) -> bool {
        matches!(self, Part::Object(object) if !object.is_struct())
    }

    /// Of it and what is in it.
    pub fn attributes(self) -> Vec<&'s Attribute> {
        match self {
            Part::Object(object) => {
                let of_fields = object.fields.iter().flat_map(|field| &field.attributes);
                object.attributes.iter().chain(of_fields).collect()
            }
            Part::Enum(one) => {
                let of_values = one.values.iter().flat_map(|value| &value.attributes);
                one.attributes.iter().chain(of_values).collect()
            }
        }
    }

    /// The full names of all types in it.
    pub fn mentions(self) -> Vec<&'s str> {
        match self {
            Part::Object(object) => object.fields.iter().flat_map(of_field).collect(),
            Part::Enum(one) => {
                let types = one.values.iter().filter_map(|value| value.ty.as_ref());
                types.filter_map(Type::named).collect()
            }
        }
    }
}

fn of_field(field: &Field) -> impl Iterator<Item = &str> {
    field.ty.named().into_iter().chain(field.nested.as_deref())
}
