//! A schema whose names are indexes.
#![cfg_attr(
    not(test),
    expect(dead_code, reason = "a verifier and views by schema will read the rest")
)]
#![cfg_attr(test, allow(dead_code))]

use crate::schema::{DefaultValue, EnumKind, ObjectKind, Presence, Scalar};

/// Everything that reading needs to know. Indexes are in bounds, by how it is made.
#[derive(Debug)]
pub(super) struct Resolved {
    pub objects: Vec<ResolvedObject>,
    pub enums: Vec<ResolvedEnum>,
    pub root: Option<usize>,
    pub identifier: Option<[u8; 4]>,
}

/// A table or struct.
#[derive(Debug)]
pub(super) struct ResolvedObject {
    pub name: String,
    pub kind: ObjectKind,
    pub fields: Vec<ResolvedField>,
}

/// A field: of a table by its slot, of a struct by its offset.
#[derive(Debug)]
pub(super) struct ResolvedField {
    pub name: String,
    pub place: u16,
    pub ty: ResolvedType,
    pub default: DefaultValue,
    pub presence: Presence,
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
    pub values: Vec<ResolvedValue>,
}

/// A value of an enum, or a variant of a union with what it holds.
#[derive(Debug)]
pub(super) struct ResolvedValue {
    pub name: String,
    pub value: i128,
    pub ty: Option<ResolvedType>,
}
