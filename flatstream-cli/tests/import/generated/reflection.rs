// Made by `cargo flatstream import` from
// reflection.fbs
// This file is the namespace `reflection`; those inside of it are modules.
// From here on the types are the schema: edit them as you like.
//
// The schema begins with:
//
// This schema defines objects that represent a parsed schema, like
// the binary version of a .fbs file.
// This could be used to operate on unknown FlatBuffers at runtime.
// It can even ... represent itself (!)

// Names, numbers and comments are those of the schema, and not all of it need be used.
#![allow(
    dead_code,
    missing_docs,
    clippy::approx_constant,
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::struct_field_names,
    clippy::tabs_in_doc_comments,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags
)]

use flatstream::StreamSerialize;

/// New schema language features that are not supported by old code generators.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(bit_flags, namespace = "reflection")]
#[repr(u64)]
pub enum AdvancedFeatures {
    AdvancedArrayFeatures = 1 << 0,
    AdvancedUnionFeatures = 1 << 1,
    OptionalScalars = 1 << 2,
    DefaultVectorsAndStrings = 1 << 3,
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "reflection")]
#[repr(i8)]
pub enum BaseType {
    #[default]
    None = 0,
    UType = 1,
    Bool = 2,
    Byte = 3,
    UByte = 4,
    Short = 5,
    UShort = 6,
    Int = 7,
    UInt = 8,
    Long = 9,
    ULong = 10,
    Float = 11,
    Double = 12,
    String = 13,
    Vector = 14,
    Obj = 15,
    Union = 16,
    Array = 17,
    Vector64 = 18,
    MaxBaseType = 19,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "reflection")]
pub struct Enum {
    #[flatstream(key)]
    pub name: String,
    #[flatstream(required)]
    pub values: Vec<EnumVal>,
    pub is_union: bool,
    #[flatstream(required)]
    pub underlying_type: Type,
    pub attributes: Vec<KeyValue>,
    pub documentation: Vec<String>,
    /// File that this Enum is declared in.
    pub declaration_file: String,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "reflection")]
pub struct EnumVal {
    #[flatstream(required)]
    pub name: String,
    #[flatstream(key)]
    pub value: i64,
    #[flatstream(deprecated)]
    pub object: Option<Object>,
    pub union_type: Option<Type>,
    pub documentation: Vec<String>,
    pub attributes: Vec<KeyValue>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "reflection")]
pub struct Field {
    #[flatstream(key)]
    pub name: String,
    #[flatstream(required)]
    pub r#type: Type,
    pub id: u16,
    pub offset: u16,
    pub default_integer: i64,
    pub default_real: f64,
    pub deprecated: bool,
    pub required: bool,
    pub key: bool,
    pub attributes: Vec<KeyValue>,
    pub documentation: Vec<String>,
    pub optional: bool,
    /// Number of padding octets to always add after this field. Structs only.
    pub padding: u16,
    /// If the field uses 64-bit offsets.
    pub offset64: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "reflection")]
pub struct KeyValue {
    #[flatstream(key)]
    pub key: String,
    pub value: String,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "reflection")]
pub struct Object {
    #[flatstream(key)]
    pub name: String,
    #[flatstream(required)]
    pub fields: Vec<Field>,
    pub is_struct: bool,
    pub minalign: i32,
    pub bytesize: i32,
    pub attributes: Vec<KeyValue>,
    pub documentation: Vec<String>,
    /// File that this Object is declared in.
    pub declaration_file: String,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "reflection")]
pub struct RPCCall {
    #[flatstream(key)]
    pub name: String,
    #[flatstream(required)]
    pub request: Object,
    #[flatstream(required)]
    pub response: Object,
    pub attributes: Vec<KeyValue>,
    pub documentation: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "reflection", file_identifier = "BFBS")]
pub struct Schema {
    #[flatstream(required)]
    pub objects: Vec<Object>,
    #[flatstream(required)]
    pub enums: Vec<Enum>,
    pub file_ident: String,
    pub file_ext: String,
    pub root_table: Option<Object>,
    pub services: Vec<Service>,
    pub advanced_features: flatstream::Flags<AdvancedFeatures>,
    /// All the files used in this compilation. Files are relative to where
    /// flatc was invoked.
    pub fbs_files: Vec<SchemaFile>,
}

/// File specific information.
/// Symbols declared within a file may be recovered by iterating over all
/// symbols and examining the `declaration_file` field.
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "reflection")]
pub struct SchemaFile {
    /// Filename, relative to project root.
    #[flatstream(key)]
    pub filename: String,
    /// Names of included files, relative to project root.
    pub included_filenames: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "reflection")]
pub struct Service {
    #[flatstream(key)]
    pub name: String,
    pub calls: Vec<RPCCall>,
    pub attributes: Vec<KeyValue>,
    pub documentation: Vec<String>,
    /// File that this Service is declared in.
    pub declaration_file: String,
}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "reflection")]
pub struct Type {
    pub base_type: BaseType,
    pub element: BaseType,
    #[flatstream(default = -1)]
    pub index: i32,
    pub fixed_length: u16,
    /// The size (octets) of the `base_type` field.
    #[flatstream(default = 4)]
    pub base_size: u32,
    /// The size (octets) of the `element` field, if present.
    pub element_size: u32,
}

impl Default for Type {
    fn default() -> Self {
        Self {
            base_type: Default::default(),
            element: Default::default(),
            index: -1,
            fixed_length: Default::default(),
            base_size: 4,
            element_size: Default::default(),
        }
    }
}
