// Made by `cargo flatstream import` from
// optional_scalars.fbs
// This file is the namespace `optional_scalars`; those inside of it are modules.
// From here on the types are the schema: edit them as you like.

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

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "optional_scalars")]
#[repr(i8)]
pub enum OptionalByte {
    #[default]
    None = 0,
    One = 1,
    Two = 2,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "optional_scalars", file_identifier = "NULL")]
pub struct ScalarStuff {
    pub just_i8: i8,
    pub maybe_i8: Option<i8>,
    #[flatstream(default = 42)]
    pub default_i8: i8,
    pub just_u8: u8,
    pub maybe_u8: Option<u8>,
    #[flatstream(default = 42)]
    pub default_u8: u8,
    pub just_i16: i16,
    pub maybe_i16: Option<i16>,
    #[flatstream(default = 42)]
    pub default_i16: i16,
    pub just_u16: u16,
    pub maybe_u16: Option<u16>,
    #[flatstream(default = 42)]
    pub default_u16: u16,
    pub just_i32: i32,
    pub maybe_i32: Option<i32>,
    #[flatstream(default = 42)]
    pub default_i32: i32,
    pub just_u32: u32,
    pub maybe_u32: Option<u32>,
    #[flatstream(default = 42)]
    pub default_u32: u32,
    pub just_i64: i64,
    pub maybe_i64: Option<i64>,
    #[flatstream(default = 42)]
    pub default_i64: i64,
    pub just_u64: u64,
    pub maybe_u64: Option<u64>,
    #[flatstream(default = 42)]
    pub default_u64: u64,
    pub just_f32: f32,
    pub maybe_f32: Option<f32>,
    #[flatstream(default = 42.0)]
    pub default_f32: f32,
    pub just_f64: f64,
    pub maybe_f64: Option<f64>,
    #[flatstream(default = 42.0)]
    pub default_f64: f64,
    pub just_bool: bool,
    pub maybe_bool: Option<bool>,
    #[flatstream(default = true)]
    pub default_bool: bool,
    pub just_enum: OptionalByte,
    pub maybe_enum: Option<OptionalByte>,
    #[flatstream(default = OptionalByte::One)]
    pub default_enum: OptionalByte,
}

impl Default for ScalarStuff {
    fn default() -> Self {
        Self {
            just_i8: Default::default(),
            maybe_i8: None,
            default_i8: 42,
            just_u8: Default::default(),
            maybe_u8: None,
            default_u8: 42,
            just_i16: Default::default(),
            maybe_i16: None,
            default_i16: 42,
            just_u16: Default::default(),
            maybe_u16: None,
            default_u16: 42,
            just_i32: Default::default(),
            maybe_i32: None,
            default_i32: 42,
            just_u32: Default::default(),
            maybe_u32: None,
            default_u32: 42,
            just_i64: Default::default(),
            maybe_i64: None,
            default_i64: 42,
            just_u64: Default::default(),
            maybe_u64: None,
            default_u64: 42,
            just_f32: Default::default(),
            maybe_f32: None,
            default_f32: 42.0,
            just_f64: Default::default(),
            maybe_f64: None,
            default_f64: 42.0,
            just_bool: Default::default(),
            maybe_bool: None,
            default_bool: true,
            just_enum: Default::default(),
            maybe_enum: None,
            default_enum: OptionalByte::One,
        }
    }
}
