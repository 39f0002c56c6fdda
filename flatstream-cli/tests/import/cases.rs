//! The schemas that are imported.

use std::path::PathBuf;

use flatstream::schema::Definition;

use crate::generated::all;
use crate::tools::{own, Tools};

pub struct Case {
    /// Of the generated file.
    pub name: &'static str,
    pub schemas: fn(&Tools) -> Vec<PathBuf>,
    /// All types of the generated file.
    pub types: fn() -> Vec<Definition>,
    /// How many types and fields there are, values of enums among them.
    pub counts: (usize, usize),
    /// Attributes of the schema that get lost, and no others: they mean nothing to messages, but for the alignment of vectors.
    pub lost_attributes: &'static [&'static str],
    /// Fields of structs that are keys, and vectors with the default `[]`, which an exported schema does not say.
    pub lost_words: &'static [&'static str],
}

const NOTHING: &[&str] = &[];

#[rustfmt::skip] // As a table.
pub const CASES: [Case; 14] = [
    case("everything", |_| vec![own("everything.fbs")], all::everything, (25, 96), &["shared", "unit"], &["acme.nav.Defaults.list"]),
    case("foxglove", |tools| tools.foxglove_files().to_vec(), all::foxglove, (57, 270), NOTHING, NOTHING),
    case("space_data", |tools| vec![tools.space_data().join("REC/main.fbs")], all::space_data, (97, 1056), NOTHING, NOTHING),
    case("arrow", |_| arrow().into(), all::arrow, (59, 149), NOTHING, NOTHING),
    case("tflite", |tools| vec![tools.tflite()], all::tflite, (154, 538), &["force_align"], NOTHING),
    case("executorch", Tools::executorch, all::executorch, (73, 217), &["force_align"], NOTHING),
    case("reflection", |tools| vec![tools.repository().join("reflection/reflection.fbs")], all::reflection, (12, 87), NOTHING, NOTHING),
    case("monster_test", |tools| test(tools, "monster_test"), all::monster_test, (22, 113), &[
        "cpp_ptr_type", "cpp_ptr_type_get", "cpp_type", "csharp_partial", "flexbuffer", "hash", "native_inline",
        "priority", "private",
    ], &["MyGame.Example.Ability.id"]),
    case("arrays_test", |tools| test(tools, "arrays_test"), all::arrays_test, (4, 14), NOTHING, NOTHING),
    case("optional_scalars", |tools| test(tools, "optional_scalars"), all::optional_scalars, (2, 39), NOTHING, NOTHING),
    case("more_defaults", |tools| test(tools, "more_defaults"), all::more_defaults, (2, 9), NOTHING, &[
        "MoreDefaults.ints", "MoreDefaults.floats", "MoreDefaults.abcs", "MoreDefaults.bools",
    ]),
    case("keyword_test", |tools| test(tools, "keyword_test"), all::keyword_test, (5, 11), NOTHING, NOTHING),
    case("nan_inf_test", |tools| test(tools, "nan_inf_test"), all::nan_inf_test, (1, 7), NOTHING, NOTHING),
    case("rust_namer_test", |tools| test(tools, "rust_namer_test"), all::rust_namer_test, (8, 6), NOTHING, NOTHING),
];

const fn case(
    name: &'static str,
    schemas: fn(&Tools) -> Vec<PathBuf>,
    types: fn() -> Vec<Definition>,
    counts: (usize, usize),
    lost_attributes: &'static [&'static str],
    lost_words: &'static [&'static str],
) -> Case {
    Case { name, schemas, types, counts, lost_attributes, lost_words }
}

/// What a file of Arrow ends with, and the messages in it, with all that these include.
pub fn arrow() -> [PathBuf; 2] {
    ["File.fbs", "Message.fbs"].map(|name| own("arrow").join(name))
}

/// One of flatc's own tests.
fn test(tools: &Tools, name: &str) -> Vec<PathBuf> {
    vec![tools.repository().join("tests").join(format!("{name}.fbs"))]
}

/// Where flatc's own tests have what they include.
pub fn includes(tools: &Tools) -> PathBuf {
    tools.repository().join("tests").join("include_test")
}
