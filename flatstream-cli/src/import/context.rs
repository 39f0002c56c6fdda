//! What the parts of a file have to know of the whole.

use std::collections::{BTreeMap, BTreeSet};

use flatstream::schema::{Enum, EnumKind, Field, Presence, Schema, Type};

use super::circles::Circles;
use super::names;
use super::places::Places;
use super::source::Source;

pub struct Context<'s> {
    pub schema: &'s Schema,
    pub places: Places,
    pub circles: Circles<'s>,
    /// The tables whose ids are written down.
    pub with_ids: &'s BTreeSet<String>,
    /// Of each root table that has one.
    pub identifiers: &'s BTreeMap<String, [u8; 4]>,
    /// Enums that are keys, which have no variant for other numbers.
    closed: BTreeSet<&'s str>,
}

/// What all other numbers of an enum are.
pub struct CatchAll {
    pub name: &'static str,
    /// The value that it stands behind.
    pub after: i128,
}

impl<'s> Context<'s> {
    pub fn new(source: &'s Source) -> Self {
        let schema = &source.schema;
        Context {
            schema,
            places: Places::new(schema),
            circles: Circles::new(schema),
            with_ids: &source.with_ids,
            identifiers: &source.identifiers,
            closed: keys(schema),
        }
    }

    pub fn enumeration(&self, name: &str) -> &'s Enum {
        self.schema.enumeration(name).expect("a schema that was read has the types that it names")
    }

    /// The variant that catches all other numbers, if the enum has one: no key, which it could not be any more,
    /// and none whose values are all there.
    pub fn catch_all(&self, one: &Enum) -> Option<CatchAll> {
        if one.kind != EnumKind::Enum || self.closed.contains(&*one.name) {
            return None;
        }
        let variants: BTreeSet<String> =
            one.values.iter().map(|value| names::variant(&value.name)).collect();
        let words = ["Other", "OtherValue", "Unlisted", "UnlistedValue"];
        let name = words.into_iter().find(|word| !variants.contains(*word))?;
        Some(CatchAll { name, after: with_free_next(one)? })
    }

    /// The type of a field of `owner`, with the `Option` around it.
    pub fn field_type(&self, owner: &str, field: &Field) -> String {
        let ty = match &field.nested {
            Some(of) => format!("flatstream::Nested<{}>", self.behind_pointer(owner, of)),
            None => self.ty(owner, &field.ty),
        };
        match is_option(field) {
            true => format!("{}<{ty}>", self.places.std(owner, "Option")),
            false => ty,
        }
    }

    fn ty(&self, owner: &str, ty: &Type) -> String {
        match ty {
            Type::Vector(item) => {
                format!("{}<{}>", self.places.std(owner, "Vec"), self.element(owner, item))
            }
            Type::Array(element, len) => format!("[{}; {len}]", self.element(owner, element)),
            Type::Table(name) => self.behind_pointer(owner, name),
            _ => self.element(owner, ty),
        }
    }

    /// What is in no need of a pointer.
    fn element(&self, owner: &str, ty: &Type) -> String {
        let path = |name: &str| self.places.path(owner, name);
        match ty {
            Type::Scalar(scalar) => super::literal::number_type(*scalar).to_owned(),
            Type::Text => self.places.std(owner, "String"),
            Type::Enum(name) => match self.enumeration(name).kind {
                EnumKind::BitFlags => format!("flatstream::Flags<{}>", path(name)),
                _ => path(name),
            },
            Type::Struct(name) | Type::Table(name) | Type::Union(name) => path(name),
            _ => unreachable!("{ty:?} is no item: the schema was checked"),
        }
    }

    /// A table in `owner`: where they hold each other, in a `Box`.
    pub fn behind_pointer(&self, owner: &str, table: &str) -> String {
        let path = self.places.path(owner, table);
        match self.circles.is_circle(owner, table) {
            true => format!("{}<{path}>", self.places.std(owner, "Box")),
            false => path,
        }
    }
}

/// The last value whose next number is in range and no value: that is the number of the variant behind it.
fn with_free_next(one: &Enum) -> Option<i128> {
    let (_, max) = one.base.range()?;
    let values: BTreeSet<i128> = one.values.iter().map(|value| value.value).collect();
    let is_free = |next: i128| next <= max && !values.contains(&next);
    values.iter().rev().copied().find(|value| is_free(value + 1))
}

/// Whether it is an `Option` in Rust: numbers that are `null`, and what has no value of its own that means
/// "nothing", as a string and a vector have.
pub fn is_option(field: &Field) -> bool {
    let has_empty_value = match field.ty {
        Type::Text => true,
        Type::Vector(_) => field.nested.is_none(),
        _ => false,
    };
    field.presence == Presence::Optional && !has_empty_value
}

/// Enums that vectors of tables are sorted by.
fn keys(schema: &Schema) -> BTreeSet<&str> {
    let tables = schema.objects.iter().filter(|object| !object.is_struct());
    let keys = tables.flat_map(|table| table.fields.iter().filter(|field| field.key));
    keys.filter_map(|field| match &field.ty {
        Type::Enum(name) => Some(&**name),
        _ => None,
    })
    .collect()
}
