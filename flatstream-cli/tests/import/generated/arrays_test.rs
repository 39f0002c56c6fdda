// Made by `cargo flatstream import` from
// arrays_test.fbs
// This file is the namespace `MyGame.Example`; those inside of it are modules.
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
#[flatstream(namespace = "MyGame.Example")]
#[repr(i8)]
pub enum TestEnum {
    #[default]
    A = 0,
    B = 1,
    C = 2,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(fixed, namespace = "MyGame.Example")]
pub struct ArrayStruct {
    pub a: f32,
    pub b: [i32; 15],
    pub c: i8,
    pub d: [NestedStruct; 2],
    pub e: i32,
    pub f: [i64; 2],
}

#[derive(Clone, Copy, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(fixed, namespace = "MyGame.Example")]
pub struct NestedStruct {
    pub a: [i32; 2],
    pub b: TestEnum,
    pub c: [TestEnum; 2],
    pub d: [i64; 2],
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "MyGame.Example", file_identifier = "ARRT")]
pub struct ArrayTable {
    pub a: Option<ArrayStruct>,
}
