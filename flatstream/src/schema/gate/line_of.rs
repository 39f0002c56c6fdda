//! What a definition says in a lock file, as text that constants put together.

use crate::layout::Text;
use crate::schema::def::{Link, NameDef, NamePart, TypeDef};
use crate::schema::model::Scalar;

use super::types::Types;

/// Types that only the schema has are called after the field that needs them.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    owner: &'p NameDef,
    /// A variant of the owner, whose table is called after both.
    variant: &'p str,
    /// Names of fields, each behind the other, and words.
    path: [&'p str; 16],
    len: usize,
}

impl<'p> Place<'p> {
    pub const fn new(owner: &'p NameDef) -> Self {
        Place::of_variant(owner, "")
    }

    pub const fn of_variant(owner: &'p NameDef, variant: &'p str) -> Self {
        Place { owner, variant, path: [""; 16], len: 0 }
    }

    /// The same with a part more. Each map in a map has two.
    pub const fn then(mut self, part: &'p str) -> Self {
        assert!(self.len < self.path.len(), "there are too many maps in maps");
        self.path[self.len] = part;
        self.len += 1;
        self
    }

    /// What is there, without the namespace.
    pub const fn local<const N: usize>(&self, text: Text<N>) -> Text<N> {
        self.behind(local_name(text, self.owner))
    }

    const fn behind<const N: usize>(&self, text: Text<N>) -> Text<N> {
        let (mut text, mut i) = (text.text(self.variant), 0);
        while i < self.len {
            text = camel(text, self.path[i].as_bytes());
            i += 1;
        }
        text
    }
}

/// `acme.Telemetry`
pub(super) const fn full_name<const N: usize>(text: Text<N>, name: &NameDef) -> Text<N> {
    local_name(namespace(text, name.namespace), name)
}

/// A package is a namespace with `_` for hyphens.
const fn namespace<const N: usize>(mut text: Text<N>, namespace: &str) -> Text<N> {
    if namespace.is_empty() {
        return text;
    }
    let (bytes, mut i) = (namespace.as_bytes(), 0);
    while i < bytes.len() {
        text = text.byte(if bytes[i] == b'-' { b'_' } else { bytes[i] });
        i += 1;
    }
    text.byte(b'.')
}

pub(super) const fn local_name<const N: usize>(text: Text<N>, name: &NameDef) -> Text<N> {
    local_name_in(text, name, None)
}

/// A name that is made of others, by the names that those have in a version of the lock.
pub(super) const fn name_of_parts(name: &NameDef, version: &Types<'_, '_>) -> u64 {
    parts(namespace(Text::HASHED, name.namespace), name, Some(version)).hash()
}

const fn local_name_in<const N: usize>(
    text: Text<N>,
    name: &NameDef,
    version: Option<&Types<'_, '_>>,
) -> Text<N> {
    if let Some(version) = version {
        if let Some(called) = version.local_name(name) {
            return text.bytes(called);
        }
    }
    parts(text, name, version)
}

const fn parts<const N: usize>(
    mut text: Text<N>,
    name: &NameDef,
    version: Option<&Types<'_, '_>>,
) -> Text<N> {
    let (parts, mut i) = (name.parts(), 0);
    while i < parts.len() {
        text = match &parts[i] {
            NamePart::Text(part) => text.text(part),
            NamePart::Name(name) => local_name_in(text, name, version),
            NamePart::Type(ty) => in_names(text, ty, version),
            NamePart::Number(number) if *number < 0 => text.text("Minus").signed(-*number),
            NamePart::Number(number) => text.signed(*number),
        };
        i += 1;
    }
    text
}

const fn in_names<const N: usize>(
    text: Text<N>,
    ty: &TypeDef,
    version: Option<&Types<'_, '_>>,
) -> Text<N> {
    match ty {
        TypeDef::Scalar(scalar) => camel(text, scalar.name().as_bytes()),
        TypeDef::Text => text.text("String"),
        TypeDef::Enum(link)
        | TypeDef::Struct(link)
        | TypeDef::Table(link)
        | TypeDef::Union(link) => local_name_in(text, link.name.in_vectors(), version),
        TypeDef::Vector(item) => in_names(text, item, version).text("Vector"),
        TypeDef::Array(element, len) => in_names(text, element, version).text("X").number(*len),
        TypeDef::Map(key, value) => {
            in_names(in_names(text, key, version), &value.ty, version).text("Map")
        }
        TypeDef::Message(link) => local_name_in(text, &link.name, version).text("Message"),
    }
}

/// `LimitsEntry` for `limits_entry`.
pub(super) const fn camel<const N: usize>(mut text: Text<N>, bytes: &[u8]) -> Text<N> {
    let (mut i, mut starts) = (0, true);
    while i < bytes.len() {
        if bytes[i] == b'_' {
            starts = true;
        } else {
            text = text.byte(if starts { bytes[i].to_ascii_uppercase() } else { bytes[i] });
            starts = false;
        }
        i += 1;
    }
    text
}

/// `acme.TelemetryLimitsEntry`
pub(super) const fn place_name<const N: usize>(text: Text<N>, place: &Place<'_>) -> Text<N> {
    place.behind(full_name(text, place.owner))
}

/// The type of a field at `place`.
pub(super) const fn type_of<const N: usize>(
    text: Text<N>,
    ty: &TypeDef,
    place: &Place<'_>,
) -> Text<N> {
    match ty {
        TypeDef::Scalar(scalar) => text.text(scalar.name()),
        TypeDef::Text => text.text("string"),
        TypeDef::Enum(link)
        | TypeDef::Struct(link)
        | TypeDef::Table(link)
        | TypeDef::Union(link) => full_name(text, &link.name),
        TypeDef::Vector(item) => type_of(text.text("["), item, place).text("]"),
        TypeDef::Array(..) => place_name(text, place),
        TypeDef::Map(..) => place_name(text.text("["), place).text("Entry]"),
        TypeDef::Message(_) => text.text("[ubyte]"),
    }
}

/// The type of a field of a struct.
pub(super) const fn inline_type<const N: usize>(text: Text<N>, ty: &TypeDef) -> Text<N> {
    match ty {
        TypeDef::Scalar(scalar) => text.text(scalar.name()),
        TypeDef::Array(element, len) => {
            inline_type(text.text("["), element).text(":").number(*len).text("]")
        }
        TypeDef::Enum(link) => match without_zero(link) {
            Some(base) => text.text(base.name()),
            None => full_name(text, &link.name),
        },
        TypeDef::Struct(link) => full_name(text, &link.name),
        _ => text,
    }
}

/// The type that `ty` is or holds and that has a name; arrays of tables are types of their own.
pub(super) const fn link_of(ty: &TypeDef) -> Option<&Link> {
    match ty {
        TypeDef::Enum(link)
        | TypeDef::Struct(link)
        | TypeDef::Table(link)
        | TypeDef::Union(link) => Some(link),
        TypeDef::Vector(item) => link_of(item),
        _ => None,
    }
}

/// The number of an enum without a 0, which is what a struct has instead.
pub(super) const fn without_zero(link: &Link) -> Option<Scalar> {
    let Some(crate::schema::def::Definition::Enum(one_of)) = link.peek() else { return None };
    let mut i = 0;
    while i < one_of.values.len() {
        if one_of.values[i].number == 0 {
            return None;
        }
        i += 1;
    }
    if one_of.is_flags {
        None
    } else {
        Some(one_of.base)
    }
}
