//! The model of a schema: plain data, with its names in full.

use std::borrow::Cow;

use super::value::DefaultValue;

/// All types of a schema.
///
/// Two schemas that mean the same are equal values once both are [sorted](Schema::sort). Everything in
/// this crate that makes a schema returns it sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Schema {
    /// Tables and structs, by full name.
    pub objects: Vec<Object>,
    /// Enums, bit flags and unions, by full name.
    pub enums: Vec<Enum>,
    /// The full name of the table that messages are of.
    pub root: Option<String>,
    /// Four ASCII bytes in each message.
    pub file_identifier: Option<[u8; 4]>,
    /// What files of messages end with, without a dot. flatc takes `bin` when there is none.
    pub file_extension: Option<String>,
}

/// A table or a struct.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Object {
    /// With its namespace: `acme.Reading`.
    pub name: String,
    /// One line each, without the space in front.
    pub docs: Vec<String>,
    /// Which of the two.
    pub kind: ObjectKind,
    /// By id.
    pub fields: Vec<Field>,
    /// By name.
    pub attributes: Vec<Attribute>,
}

/// How an [`Object`] lies in messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ObjectKind {
    /// With a vtable, so that it can grow.
    Table,
    /// Inline, as in C. It can never change.
    Struct {
        /// That of its largest field, or more where the schema has `force_align`.
        align: u32,
        /// In bytes, a multiple of `align`.
        size: u32,
    },
}

/// A field of a table or struct.
///
/// A union is one field. Its tag, which `.bfbs` files list as a field `NAME_type` with the id before, is
/// not in the model; neither is that of a vector of unions.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Field {
    /// As it is written in the schema.
    pub name: String,
    /// One line each, without the space in front.
    pub docs: Vec<String>,
    /// Of a table its id; of a struct its place in the order of fields.
    pub id: u16,
    /// Of a table `4 + 2 * id`, its slot in the vtable; of a struct its distance from the start.
    pub offset: u16,
    /// What it holds.
    pub ty: Type,
    /// What it reads as when absent; nothing for fields of structs and those without a default.
    pub default: DefaultValue,
    /// Whether it can be absent, and what that means.
    pub presence: Presence,
    /// Whether sorted vectors of the table are searched by it.
    pub key: bool,
    /// Whether other languages have no accessor for it.
    pub deprecated: bool,
    /// The full name of the table that the bytes of the vector are a message of.
    pub nested: Option<String>,
    /// By name. What this struct has a field for is not among them.
    pub attributes: Vec<Attribute>,
}

/// What it means that a field is absent.
///
/// The words are those of `.bfbs` files, where a string, vector, table, struct or union that nothing is
/// said of is optional.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Presence {
    /// It reads as its default. Fields of structs, which are never absent, have this as well.
    Default,
    /// It reads as absent: numbers with `= null`, and all that has neither a default nor `required`.
    Optional,
    /// A message without it is refused.
    Required,
}

/// The type of a field, item or variant. Names are full names.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    /// A number or `bool`.
    Scalar(Scalar),
    /// A `string`: UTF-8.
    // A public variant `String` would make rustc write `std::string::String` in all of its messages.
    Text,
    /// An [`Enum`] of numbers, bit flags included.
    Enum(String),
    /// An [`Object`] that is a struct.
    Struct(String),
    /// An [`Object`] that is a table.
    Table(String),
    /// An [`Enum`] that is a union.
    Union(String),
    /// Any number of items, which are no vectors or arrays.
    Vector(Box<Type>),
    /// In structs, a number of elements that is part of the type: scalars, enums or structs.
    Array(Box<Type>, u16),
}

/// The numbers of FlatBuffers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)] // They say it themselves.
pub enum Scalar {
    Bool,
    I8,
    U8,
    I16,
    U16,
    I32,
    U32,
    I64,
    U64,
    F32,
    F64,
}

/// An enum, bit flags or a union.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Enum {
    /// With its namespace: `acme.Level`.
    pub name: String,
    /// One line each, without the space in front.
    pub docs: Vec<String>,
    /// What it is on the wire; [`Scalar::U8`] for the tag of a union.
    pub base: Scalar,
    /// Which of the three.
    pub kind: EnumKind,
    /// By value. The `NONE` of a union, which is its tag 0, is not among them.
    pub values: Vec<EnumVal>,
    /// By name. `bit_flags` is not among them.
    pub attributes: Vec<Attribute>,
}

/// What the values of an [`Enum`] are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnumKind {
    /// Numbers.
    Enum,
    /// Masks of one bit.
    BitFlags,
    /// Tags, each with a type.
    Union,
}

/// A value of an enum, a flag, or a variant of a union.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EnumVal {
    /// As it is written in the schema.
    pub name: String,
    /// One line each, without the space in front.
    pub docs: Vec<String>,
    /// The number on the wire: a mask, not a position, for a flag; for a variant its tag.
    pub value: i128,
    /// What a variant holds: a table, a struct or a string.
    pub ty: Option<Type>,
    /// By name.
    pub attributes: Vec<Attribute>,
}

/// What the schema says of a type or field without a meaning for the wire, such as `(priority: 3)`.
///
/// Those of flatc (`id`, `key`, `required`, ..) have fields of their own in the model. One has a meaning for
/// [locks](super::lock): [`renamed_from`](Attribute::RENAMED_FROM).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Attribute {
    /// A word.
    pub name: String,
    /// Text or a number; `0` when the schema gives none.
    pub value: String,
}

impl Schema {
    /// The table or struct of this full name.
    pub fn object(&self, name: &str) -> Option<&Object> {
        self.objects.iter().find(|object| object.name == name)
    }

    /// The enum or union of this full name.
    pub fn enumeration(&self, name: &str) -> Option<&Enum> {
        self.enums.iter().find(|one| one.name == name)
    }

    /// Wrong identifiers, which `check` tells, may not be text.
    pub(super) fn identifier_text(&self) -> Option<Cow<'_, str>> {
        self.file_identifier.as_ref().map(|four| String::from_utf8_lossy(four))
    }

    /// Puts everything into the order of the model, and leaves one of definitions that are equal.
    pub fn sort(&mut self) {
        self.objects.iter_mut().for_each(Object::sort);
        self.objects.sort_by(|a, b| a.name.cmp(&b.name));
        self.objects.dedup();
        self.enums.iter_mut().for_each(Enum::sort);
        self.enums.sort_by(|a, b| a.name.cmp(&b.name));
        self.enums.dedup();
    }
}

impl Object {
    /// A table without fields.
    pub fn table(name: impl Into<String>) -> Self {
        let kind = ObjectKind::Table;
        Object { name: name.into(), docs: vec![], kind, fields: vec![], attributes: vec![] }
    }

    /// A struct that has no fields yet.
    pub fn structure(name: impl Into<String>, align: u32, size: u32) -> Self {
        Object { kind: ObjectKind::Struct { align, size }, ..Object::table(name) }
    }

    /// Whether it is a struct.
    pub fn is_struct(&self) -> bool {
        matches!(self.kind, ObjectKind::Struct { .. })
    }

    fn sort(&mut self) {
        self.fields.sort_by_key(|field| field.id);
        self.fields.iter_mut().for_each(|field| field.attributes.sort());
        self.attributes.sort();
    }
}

impl Field {
    /// A field of a table. A number reads as 0 when it is absent, anything else is optional.
    pub fn new(name: impl Into<String>, id: u16, ty: Type) -> Self {
        let default = DefaultValue::zero(&ty);
        let presence = match default {
            DefaultValue::None => Presence::Optional,
            _ => Presence::Default,
        };
        Field { default, presence, ..Field::inline(name, id, Field::slot(id), ty) }
    }

    /// A field of a struct.
    pub fn inline(name: impl Into<String>, id: u16, offset: u16, ty: Type) -> Self {
        Field {
            name: name.into(),
            docs: vec![],
            id,
            offset,
            ty,
            default: DefaultValue::None,
            presence: Presence::Default,
            key: false,
            deprecated: false,
            nested: None,
            attributes: vec![],
        }
    }

    /// Where the vtable of a table has the field with this id.
    pub(super) fn slot(id: u16) -> u16 {
        id.saturating_mul(2).saturating_add(4)
    }

    /// What keeps an id free that no field may have: a deprecated `ubyte`, called `reserved_3` for id 3.
    pub fn reserved(id: u16) -> Self {
        let name = format!("reserved_{id}");
        Field { deprecated: true, ..Field::new(name, id, Type::Scalar(Scalar::U8)) }
    }

    /// Whether it is such a one.
    pub(super) fn is_reserved(&self) -> bool {
        let number = || self.name.strip_prefix("reserved_");
        self.deprecated
            && self.ty == Type::Scalar(Scalar::U8)
            && number().is_some_and(|number| number.parse() == Ok(self.id))
    }

    /// Whether it takes the id before its own as well, for a tag or a vector of tags.
    pub fn has_tag(&self) -> bool {
        match &self.ty {
            Type::Union(_) => true,
            Type::Vector(item) => matches!(**item, Type::Union(_)),
            _ => false,
        }
    }

    /// The id of its tag, if it has one.
    pub(super) fn tag_id(&self) -> Option<u16> {
        self.id.checked_sub(1).filter(|_| self.has_tag())
    }
}

impl Type {
    /// A vector of these.
    pub fn vector(item: Type) -> Self {
        Type::Vector(Box::new(item))
    }

    /// `n` of these.
    pub fn array(element: Type, n: u16) -> Self {
        Type::Array(Box::new(element), n)
    }

    /// The full name in it, of which there is at most one.
    pub(super) fn named(&self) -> Option<&str> {
        match self {
            Type::Scalar(_) | Type::Text => None,
            Type::Enum(name) | Type::Struct(name) | Type::Table(name) | Type::Union(name) => {
                Some(name)
            }
            Type::Vector(item) | Type::Array(item, _) => item.named(),
        }
    }
}

impl Scalar {
    pub(super) const ALL: [Scalar; 11] = [
        Scalar::Bool,
        Scalar::I8,
        Scalar::U8,
        Scalar::I16,
        Scalar::U16,
        Scalar::I32,
        Scalar::U32,
        Scalar::I64,
        Scalar::U64,
        Scalar::F32,
        Scalar::F64,
    ];

    /// What the schema language calls it: `ubyte`.
    pub const fn name(self) -> &'static str {
        match self {
            Scalar::Bool => "bool",
            Scalar::I8 => "byte",
            Scalar::U8 => "ubyte",
            Scalar::I16 => "short",
            Scalar::U16 => "ushort",
            Scalar::I32 => "int",
            Scalar::U32 => "uint",
            Scalar::I64 => "long",
            Scalar::U64 => "ulong",
            Scalar::F32 => "float",
            Scalar::F64 => "double",
        }
    }

    /// Bytes on the wire, which is its alignment as well.
    pub const fn size(self) -> u32 {
        match self {
            Scalar::Bool | Scalar::I8 | Scalar::U8 => 1,
            Scalar::I16 | Scalar::U16 => 2,
            Scalar::I32 | Scalar::U32 | Scalar::F32 => 4,
            Scalar::I64 | Scalar::U64 | Scalar::F64 => 8,
        }
    }

    /// The smallest and the largest number; nothing for `bool` and floats.
    pub fn range(self) -> Option<(i128, i128)> {
        let bits = 8 * self.size();
        match self {
            Scalar::Bool | Scalar::F32 | Scalar::F64 => None,
            Scalar::I8 | Scalar::I16 | Scalar::I32 | Scalar::I64 => {
                Some((-(1 << (bits - 1)), (1 << (bits - 1)) - 1))
            }
            Scalar::U8 | Scalar::U16 | Scalar::U32 | Scalar::U64 => Some((0, (1 << bits) - 1)),
        }
    }
}

impl Enum {
    /// An enum, without values yet.
    pub fn new(name: impl Into<String>, base: Scalar) -> Self {
        Enum {
            name: name.into(),
            docs: vec![],
            base,
            kind: EnumKind::Enum,
            values: vec![],
            attributes: vec![],
        }
    }

    /// Bit flags, without flags yet.
    pub fn bit_flags(name: impl Into<String>, base: Scalar) -> Self {
        Enum { kind: EnumKind::BitFlags, ..Enum::new(name, base) }
    }

    /// A union, without variants yet.
    pub fn union(name: impl Into<String>) -> Self {
        Enum { kind: EnumKind::Union, ..Enum::new(name, Scalar::U8) }
    }

    fn sort(&mut self) {
        self.values.sort_by_key(|value| value.value);
        self.values.iter_mut().for_each(|value| value.attributes.sort());
        self.attributes.sort();
    }
}

impl EnumVal {
    /// A value of an enum, or a flag by its mask.
    pub fn new(name: impl Into<String>, value: i128) -> Self {
        EnumVal { name: name.into(), docs: vec![], value, ty: None, attributes: vec![] }
    }

    /// A variant of a union, with its tag.
    pub fn variant(name: impl Into<String>, tag: u8, ty: Type) -> Self {
        EnumVal { ty: Some(ty), ..EnumVal::new(name, tag.into()) }
    }
}

impl Attribute {
    /// What a type (its full name), field, value or variant was called in the version before. The derive writes
    /// it for `#[flatstream(renamed_from = "..")]`.
    pub const RENAMED_FROM: &'static str = "renamed_from";

    pub(super) fn renamed_from(was: impl Into<String>) -> Self {
        Attribute::new(Attribute::RENAMED_FROM, was)
    }

    /// The former name among attributes.
    pub(super) fn former_name(attributes: &[Attribute]) -> Option<&str> {
        let it = attributes.iter().find(|it| it.name == Attribute::RENAMED_FROM)?;
        Some(&it.value)
    }

    /// An attribute with a value.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Attribute { name: name.into(), value: value.into() }
    }
}
