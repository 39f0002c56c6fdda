//! The types of the golden payloads. They are frozen, unlike the zoo, which grows.
#![allow(missing_docs)] // Frozen: their fields are named after what they hold.

pub mod many;
pub mod plain;

use std::fs;
use std::path::PathBuf;

use crate::messages::Walk;
use crate::walk;

/// A file in `golden/derived`.
pub struct Golden {
    /// Its name, without the extension.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// Reads bytes as its type.
    pub walk: Walk,
}

/// All of them.
pub fn all() -> Vec<Golden> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("golden/derived");
    let files = fs::read_dir(folder).expect("the folder is there");
    let mut all: Vec<_> = files
        .map(|file| {
            let path = file.expect("it can be listed").path();
            let name = path.file_stem().expect("files have names").to_string_lossy().into_owned();
            Golden { bytes: fs::read(&path).expect("it can be read"), walk: walk_of(&name), name }
        })
        .collect();
    all.sort_by(|a, b| a.name.cmp(&b.name));
    all
}

fn walk_of(name: &str) -> Walk {
    match name.trim_end_matches(|c: char| c.is_ascii_digit()) {
        "scalars" => walk!(plain::Scalars),
        "options" | "options_none" | "event_" => walk!(plain::Options),
        "vectors" | "vectors_empty" => walk!(plain::Vectors),
        "node" => walk!(plain::Node),
        "event_root_" => walk!(many::Event),
        "log" => walk!(many::Log),
        "maps" | "maps_empty" => walk!(many::Maps),
        "shared" => walk!(many::Texts),
        "envelope" => walk!(many::Envelope),
        _ => panic!("{name} has no type here"),
    }
}
