// Made by `cargo flatstream import` from
// nan_inf_test.fbs
// This file is the namespace `Swift.Tests`; those inside of it are modules.
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

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "Swift.Tests")]
pub struct NanInfTable {
    #[flatstream(default = f64::NAN)]
    pub default_nan: f64,
    #[flatstream(default = f64::INFINITY)]
    pub default_inf: f64,
    #[flatstream(default = f64::NEG_INFINITY)]
    pub default_ninf: f64,
    pub value_nan: f64,
    pub value_inf: f64,
    pub value_ninf: f64,
    pub value: f64,
}

impl Default for NanInfTable {
    fn default() -> Self {
        Self {
            default_nan: f64::NAN,
            default_inf: f64::INFINITY,
            default_ninf: f64::NEG_INFINITY,
            value_nan: Default::default(),
            value_inf: Default::default(),
            value_ninf: Default::default(),
            value: Default::default(),
        }
    }
}
