// Made by `cargo flatstream import` from
// keyword_test.fbs
// This file is the namespace `KeywordTest`; those inside of it are modules.
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
#[flatstream(namespace = "KeywordTest", rename_all = "camelCase")]
#[repr(i32)]
pub enum ABC {
    #[default]
    Void = 0,
    Where = 1,
    Stackalloc = 2,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i32),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "KeywordTest", name = "public")]
#[repr(i32)]
pub enum Public {
    #[flatstream(rename = "NONE")]
    #[default]
    None = 0,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i32),
}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "KeywordTest", rename_all = "camelCase")]
pub enum KeywordsInUnion {
    Static(KeywordsInTable),
    Internal(KeywordsInTable),
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "KeywordTest")]
pub struct KeywordsInTable {
    pub is: ABC,
    pub private: Public,
    pub r#type: i32,
    pub default: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "KeywordTest")]
pub struct Table2 {
    pub r#type: Option<KeywordsInUnion>,
}
