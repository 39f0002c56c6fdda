// Made by `cargo flatstream import` from
// rust_namer_test.fbs
// This file is the namespace `RustNamerTest`; those inside of it are modules.
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
#[flatstream(namespace = "RustNamerTest")]
pub enum FieldUnion {
    #[flatstream(rename = "f")]
    F(FieldTable),
}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "RustNamerTest")]
pub enum GameMessage {
    PlayerStatEvent(PlayerStatEvent),
    PlayerSpectate(PlayerSpectate),
    PlayerInputChange(PlayerInputChange),
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "RustNamerTest")]
pub struct FieldTable {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "RustNamerTest")]
pub struct GameMessageWrapper {
    #[flatstream(rename = "Message")]
    pub message: Option<GameMessage>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "RustNamerTest")]
pub struct PlayerInputChange {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "RustNamerTest")]
pub struct PlayerSpectate {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "RustNamerTest")]
pub struct PlayerStatEvent {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "RustNamerTest")]
pub struct RootTable {
    #[flatstream(id = 1)]
    pub field42: Option<FieldUnion>,
}
