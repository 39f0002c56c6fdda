//! What a derived type is in the schema, as constant data: the derive writes it, and everything about schemas
//! follows from it.
//!
//! Types refer to each other by function, so that they may do so in a circle, which constants may not.

use std::fmt;

use super::known::Known;
use super::model::Scalar;
use super::value::DefaultValue;
use crate::statics::StaticRef;

/// What a derived type stands for: [`StreamSchema::SCHEMA`](super::StreamSchema::SCHEMA).
///
/// Constant data, in terms of Rust: maps are maps, and types that only the schema needs are not there. For a
/// schema as files have it take [`Schema::of`](super::Schema::of).
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use flatstream::schema::{Definition, TypeDef};
/// use flatstream::{StreamSchema, StreamSerialize};
///
/// #[derive(StreamSerialize)]
/// struct Reading {
///     sensor: String,
///     of: Option<Box<Place>>,
/// }
///
/// #[derive(StreamSerialize)]
/// struct Place {
///     room: u16,
/// }
///
/// const SCHEMA: Definition = Reading::SCHEMA;
/// let Definition::Table(reading) = SCHEMA else { panic!() };
/// assert_eq!((reading.fields[1].id, reading.fields[1].value.is_option), (1, true));
/// let TypeDef::Table(place) = reading.fields[1].value.ty else { panic!() };
/// assert_eq!((place.name.local(), place.get().name().local()), ("Place".into(), "Place".into()));
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Definition {
    /// A struct.
    Table(TableDef),
    /// A `fixed` struct.
    Struct(StructDef),
    /// An enum without data, or flags.
    Enum(EnumDef),
    /// An enum with data.
    Union(UnionDef),
}

impl Definition {
    /// What it is called.
    pub const fn name(&self) -> NameDef {
        match self {
            Definition::Table(table) => table.name,
            Definition::Struct(fixed) => fixed.name,
            Definition::Enum(one_of) => one_of.name,
            Definition::Union(union) => union.name,
        }
    }
}

/// The definition of another type.
#[derive(Clone, Copy)]
pub struct Link {
    /// What it is called.
    pub name: NameDef,
    at: Option<DefinitionAt>,
    get: fn() -> Definition,
}

impl Link {
    pub(crate) const fn new(
        name: NameDef,
        at: Option<DefinitionAt>,
        get: fn() -> Definition,
    ) -> Self {
        Link { name, at, get }
    }

    /// The definition.
    pub fn get(self) -> Definition {
        (self.get)()
    }

    /// The definition, for constants: of generic types there is none.
    pub(crate) const fn peek(self) -> Option<&'static Definition> {
        match self.at {
            Some(at) => Some(at.get()),
            None => None,
        }
    }

    /// Of one definition it is mostly the same, and never that of two that differ.
    pub(super) fn address(self) -> usize {
        self.get as usize
    }
}

/// Its name: definitions may refer to each other in a circle.
impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Link({})", self.name)
    }
}

/// Where the definition of a type is, for constants: a static of its own.
pub type DefinitionAt = StaticRef<Definition>;

/// A table.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TableDef {
    /// What it is called.
    pub name: NameDef,
    /// Lines of documentation.
    pub docs: &'static [&'static str],
    /// Its fields, in the order of ids.
    pub fields: &'static [FieldDef],
    /// Ids that no field has any more.
    pub reserved: &'static [u16],
    /// What a message of this type has in bytes 4 to 8.
    pub file_identifier: Option<[u8; 4]>,
}

/// A fixed struct.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct StructDef {
    /// What it is called.
    pub name: NameDef,
    /// Lines of documentation.
    pub docs: &'static [&'static str],
    /// Its fields, in the order of the declaration.
    pub fields: &'static [FieldDef],
    /// Where each of them starts.
    pub offsets: &'static [usize],
    /// Bytes it takes.
    pub size: usize,
    /// What its address is a multiple of.
    pub align: usize,
}

/// An enum without data, or flags.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EnumDef {
    /// What it is called.
    pub name: NameDef,
    /// Lines of documentation.
    pub docs: &'static [&'static str],
    /// The integer it is on the wire.
    pub base: Scalar,
    /// Whether each value is a bit: flags.
    pub is_flags: bool,
    /// Its values, in the order of the declaration.
    pub values: &'static [EnumValueDef],
}

/// A value of an enum.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EnumValueDef {
    /// What it is called.
    pub name: &'static str,
    /// Its number; of flags the mask, not the position of the bit.
    pub number: i128,
    /// What it was called in the version before.
    pub renamed_from: Option<&'static str>,
    /// Lines of documentation.
    pub docs: &'static [&'static str],
}

/// An enum with data.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct UnionDef {
    /// What it is called.
    pub name: NameDef,
    /// Lines of documentation.
    pub docs: &'static [&'static str],
    /// Its variants: the tags are 1, 2 and so on.
    pub variants: &'static [VariantDef],
    /// What a message of this type has in bytes 4 to 8.
    pub file_identifier: Option<[u8; 4]>,
}

/// A variant of a union.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct VariantDef {
    /// What it is called.
    pub name: &'static str,
    /// What it was called in the version before.
    pub renamed_from: Option<&'static str>,
    /// Lines of documentation.
    pub docs: &'static [&'static str],
    /// What it holds.
    pub payload: PayloadDef,
}

/// What a variant holds.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum PayloadDef {
    /// Nothing: a table without fields.
    Unit,
    /// A table is it itself, of anything else a table with one field, `value`.
    Value(ValueDef),
    /// Fields of its own.
    Fields(Link),
}

/// A field of a table or fixed struct.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct FieldDef {
    /// What it is called.
    pub name: &'static str,
    /// What it was called in the version before.
    pub renamed_from: Option<&'static str>,
    /// Its id; of a union that of the value, behind that of the tag.
    pub id: u16,
    /// What it holds.
    pub value: ValueDef,
    /// What it reads as when it is absent, where the type does not say it.
    pub default: Option<DefaultDef>,
    /// What items of a sorted vector are looked up by.
    pub is_key: bool,
    /// Other languages have no accessor for it any more.
    pub is_deprecated: bool,
    /// Lines of documentation.
    pub docs: &'static [&'static str],
}

/// What a field, the value of a map or a variant holds.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ValueDef {
    /// Its type.
    pub ty: TypeDef,
    /// It is an `Option`.
    pub is_option: bool,
    /// A message without it is refused.
    pub is_required: bool,
}

/// A type of the schema.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum TypeDef {
    /// A number or `bool`.
    Scalar(Scalar),
    /// A string.
    Text,
    /// An enum.
    Enum(Link),
    /// A fixed struct.
    Struct(Link),
    /// A table.
    Table(Link),
    /// A union.
    Union(Link),
    /// A vector of a type; sets are sorted ones.
    Vector(&'static TypeDef),
    /// An array of a type, with its length. Outside of fixed structs, a struct with the field `items`.
    Array(&'static TypeDef, usize),
    /// A vector of tables with a `key` and a `value`, sorted by the first.
    Map(&'static TypeDef, &'static ValueDef),
    /// Bytes that are a message of a table.
    Message(Link),
}

/// The default of a field.
#[derive(Clone, Copy)]
pub struct DefaultDef {
    get: fn() -> DefaultValue,
    known: Known,
}

impl DefaultDef {
    pub(crate) const fn new(get: fn() -> DefaultValue, known: Known) -> Self {
        DefaultDef { get, known }
    }

    /// The value, in its form on the wire.
    pub fn get(self) -> DefaultValue {
        (self.get)()
    }

    /// The same, for constants.
    pub(super) const fn known(self) -> Known {
        self.known
    }
}

impl fmt::Debug for DefaultDef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DefaultDef({:?})", self.get())
    }
}

/// What a type is called: a namespace and a name, which may have parts that come from other types.
#[derive(Clone, Copy)]
pub struct NameDef {
    /// Names with dots between them, a package, or nothing.
    pub(crate) namespace: &'static str,
    /// The Rust type, with its modules.
    path: &'static str,
    parts: &'static [NamePart],
    renamed_from: Option<&'static NameDef>,
}

/// A part of a name.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum NamePart {
    /// As it stands there.
    Text(&'static str),
    /// The name of another type, without its namespace.
    Name(&'static NameDef),
    /// What a type is called, in UpperCamelCase: `Ushort`, `String`, `ReadingVector`.
    Type(&'static TypeDef),
    /// A number.
    Number(i128),
}

impl NameDef {
    /// A name of these parts, for the Rust type at `path`.
    pub const fn new(
        namespace: &'static str,
        path: &'static str,
        parts: &'static [NamePart],
    ) -> Self {
        NameDef { namespace, path, parts, renamed_from: None }
    }

    /// With what the type was called in the version before.
    #[must_use]
    pub const fn was(self, name: &'static NameDef) -> Self {
        NameDef { renamed_from: Some(name), ..self }
    }

    /// What the type was called in the version before, if it says so.
    pub const fn renamed_from(&self) -> Option<&'static NameDef> {
        self.renamed_from
    }

    /// What the type was called, or is if it does not say.
    pub const fn former(&'static self) -> &'static Self {
        match self.renamed_from {
            Some(was) => was,
            None => self,
        }
    }

    /// The Rust type that is called so, with its modules: `app::nav::Pose`. Of a struct-like variant the enum.
    pub const fn rust_path(&self) -> &'static str {
        self.path
    }

    /// Of the table around a union, which items of a vector are, the name of the union.
    pub(super) const fn in_vectors(&self) -> &NameDef {
        match self.parts {
            [NamePart::Name(name), NamePart::Text(word)]
                if matches!(word.as_bytes(), b"Wrapper") =>
            {
                name
            }
            _ => self,
        }
    }

    pub(super) const fn parts(&self) -> &'static [NamePart] {
        self.parts
    }

    /// Names with dots between them, or nothing.
    pub fn namespace(&self) -> String {
        self.namespace.replace('-', "_")
    }

    /// Without the namespace.
    pub fn local(&self) -> String {
        self.parts.iter().map(NamePart::to_string).collect()
    }
}

/// With the namespace and a dot in front, if there is one.
impl fmt::Display for NameDef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.namespace.is_empty() {
            write!(f, "{}.", self.namespace())?;
        }
        f.write_str(&self.local())
    }
}

impl fmt::Debug for NameDef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for NamePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NamePart::Text(text) => f.write_str(text),
            NamePart::Name(name) => f.write_str(&name.local()),
            NamePart::Type(ty) => f.write_str(&ty.in_names()),
            NamePart::Number(number) if *number < 0 => write!(f, "Minus{}", number.unsigned_abs()),
            NamePart::Number(number) => write!(f, "{number}"),
        }
    }
}

impl TypeDef {
    /// What it is called as a part of a name.
    fn in_names(&self) -> String {
        match self {
            TypeDef::Scalar(scalar) => capitalized(scalar.name()),
            TypeDef::Text => "String".into(),
            TypeDef::Enum(link)
            | TypeDef::Struct(link)
            | TypeDef::Table(link)
            | TypeDef::Union(link) => link.name.in_vectors().local(),
            TypeDef::Vector(item) => format!("{}Vector", item.in_names()),
            TypeDef::Array(item, len) => format!("{}X{len}", item.in_names()),
            TypeDef::Map(key, value) => format!("{}{}Map", key.in_names(), value.ty.in_names()),
            TypeDef::Message(link) => format!("{}Message", link.name.local()),
        }
    }
}

/// `Ushort` for `ushort`.
pub(super) fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
