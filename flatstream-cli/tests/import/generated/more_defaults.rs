// Made by `cargo flatstream import` from
// more_defaults.fbs
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
#[flatstream(namespace = "")]
#[repr(i32)]
pub enum ABC {
    #[default]
    A = 0,
    B = 1,
    C = 2,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i32),
}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct MoreDefaults {
    #[flatstream(default = [])]
    pub ints: Vec<i32>,
    #[flatstream(default = [])]
    pub floats: Vec<f32>,
    #[flatstream(default = "")]
    pub empty_string: String,
    #[flatstream(default = "some")]
    pub some_string: String,
    #[flatstream(default = [])]
    pub abcs: Vec<ABC>,
    #[flatstream(default = [])]
    pub bools: Vec<bool>,
}

impl Default for MoreDefaults {
    fn default() -> Self {
        Self {
            ints: Default::default(),
            floats: Default::default(),
            empty_string: "".into(),
            some_string: "some".into(),
            abcs: Default::default(),
            bools: Default::default(),
        }
    }
}
