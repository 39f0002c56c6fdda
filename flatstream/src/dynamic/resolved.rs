//! A schema whose names are indexes.

use std::collections::HashMap;

use crate::schema::{DefaultValue, EnumKind, ObjectKind, Presence, Scalar};

/// Everything that reading needs to know. Indexes are in bounds, by how it is made.
#[derive(Debug)]
pub(super) struct Resolved {
    pub objects: Vec<ResolvedObject>,
    pub enums: Vec<ResolvedEnum>,
    pub root: usize,
    pub identifier: Option<[u8; 4]>,
}

/// A table or struct.
#[derive(Debug)]
pub(super) struct ResolvedObject {
    pub name: String,
    pub kind: ObjectKind,
    /// By id.
    pub fields: Vec<ResolvedField>,
    /// Places in `fields`.
    pub by_name: HashMap<String, usize>,
    /// The place of the field that vectors are sorted by.
    pub key: Option<usize>,
    /// The places of those that a message has to have.
    pub required: Vec<usize>,
    /// What the verifier charges for one, as the typed one does: the part that is always there, and one for
    /// every four slots.
    pub visit_cost: usize,
}

/// A field: of a table by its slot, of a struct by its offset.
#[derive(Debug)]
pub(super) struct ResolvedField {
    pub name: String,
    pub place: u16,
    pub ty: ResolvedType,
    pub default: DefaultValue,
    pub presence: Presence,
    #[cfg(feature = "serde")]
    pub key: bool,
    /// The root of the message that its bytes are.
    pub nested: Option<usize>,
}

/// A type, with indexes of objects and enums for names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ResolvedType {
    Scalar(Scalar),
    Text,
    Enum(usize),
    Struct(usize),
    Table(usize),
    Union(usize),
    Vector(Box<ResolvedType>),
    Array(Box<ResolvedType>, u16),
}

/// An enum, bit flags or a union.
#[derive(Debug)]
pub(super) struct ResolvedEnum {
    pub name: String,
    pub base: Scalar,
    pub kind: EnumKind,
    /// By value.
    pub values: Vec<ResolvedValue>,
    /// Places in `values`.
    pub by_name: HashMap<String, usize>,
}

/// A value of an enum, or a variant of a union with what it holds.
#[derive(Debug)]
pub(super) struct ResolvedValue {
    pub name: String,
    pub value: i128,
    pub ty: Option<ResolvedType>,
}

impl Resolved {
    /// Size and alignment of what lies in a table, vector or struct: of all that lies elsewhere, an offset.
    pub fn inline(&self, ty: &ResolvedType) -> (usize, usize) {
        match ty {
            ResolvedType::Scalar(scalar) => both(*scalar),
            ResolvedType::Enum(at) => both(self.enums[*at].base),
            ResolvedType::Struct(at) => match self.objects[*at].kind {
                ObjectKind::Struct { align, size } => (size as usize, align as usize),
                ObjectKind::Table => (4, 4),
            },
            ResolvedType::Array(element, len) => {
                let (size, align) = self.inline(element);
                (size * usize::from(*len), align)
            }
            ResolvedType::Text
            | ResolvedType::Table(_)
            | ResolvedType::Union(_)
            | ResolvedType::Vector(_) => (4, 4),
        }
    }

    /// The number that a value is on the wire, if it is one.
    pub fn base(&self, ty: &ResolvedType) -> Option<Scalar> {
        match ty {
            ResolvedType::Scalar(scalar) => Some(*scalar),
            ResolvedType::Enum(at) => Some(self.enums[*at].base),
            _ => None,
        }
    }
}

fn both(scalar: Scalar) -> (usize, usize) {
    (scalar.size() as usize, scalar.size() as usize)
}

impl ResolvedField {
    /// Whether the slot in front of its own is that of a tag, or of a vector of tags.
    pub fn has_tag(&self) -> bool {
        match &self.ty {
            ResolvedType::Union(_) => true,
            ResolvedType::Vector(item) => matches!(**item, ResolvedType::Union(_)),
            _ => false,
        }
    }
}

impl ResolvedEnum {
    /// The value with this number.
    pub fn value(&self, number: i128) -> Option<&ResolvedValue> {
        let at = self.values.binary_search_by_key(&number, |value| value.value).ok()?;
        Some(&self.values[at])
    }

    /// The value with this name.
    pub fn named(&self, name: &str) -> Option<&ResolvedValue> {
        self.by_name.get(name).map(|at| &self.values[*at])
    }

    /// The variant with this tag.
    pub fn variant(&self, tag: u8) -> Option<&ResolvedValue> {
        self.value(tag.into())
    }
}
