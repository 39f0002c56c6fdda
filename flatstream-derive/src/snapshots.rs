//! The generated code, as a reader of `cargo expand` sees it: one file for each input in
//! `snapshots/`, compared to the letter.
//!
//! `BLESS=1 cargo test -p flatstream-derive` (or `cargo xtask bless`) writes them anew.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use syn::DeriveInput;

/// The output for `input` is that of `snapshots/NAME.rs`, below the input itself.
#[track_caller]
fn check(name: &str, input: &str) {
    let actual = snapshot(input);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots").join(format!("{name}.rs"));
    if env::var_os("BLESS").is_some() {
        fs::write(&path, &actual).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    if let Some(line) = first_difference(&expected, &actual) {
        panic!(
            "{} differs from line {line} on. If that is meant, `BLESS=1 cargo test -p \
             flatstream-derive` writes it anew; read the diff.",
            path.display()
        );
    }
}

fn snapshot(input: &str) -> String {
    let parsed: DeriveInput = syn::parse_str(input).unwrap();
    let output = syn::parse2(crate::derive(parsed)).unwrap();
    let mut text = String::new();
    for line in input.trim().lines() {
        writeln!(text, "{}", format!("// {}", line.trim_end()).trim_end()).unwrap();
    }
    text + "\n" + &prettyplease::unparse(&output)
}

fn first_difference(expected: &str, actual: &str) -> Option<usize> {
    let differs = |(a, b): (&str, &str)| a != b;
    let line = expected.lines().zip(actual.lines()).position(differs);
    let shorter = expected.lines().count().min(actual.lines().count());
    match line {
        Some(line) => Some(line + 1),
        None => (expected.len() != actual.len()).then_some(shorter + 1),
    }
}

#[test]
fn table() {
    check(
        "table",
        "
/// What a sensor saw.
pub struct Reading {
    pub sensor: String,
    pub celsius: Option<f64>,
    place: Place,
}
",
    );
}

#[test]
fn attributes() {
    check(
        "attributes",
        r#"
#[flatstream(file_identifier = "READ", reserved(1))]
struct Reading {
    #[flatstream(id = 3, default = 20.5)]
    celsius: f64,
    #[flatstream(id = 0, required, rename = "sensor")]
    name: Name,
    #[flatstream(id = 2, deprecated)]
    old: u8,
    #[flatstream(skip)]
    cache: Cache,
}
"#,
    );
}

#[test]
fn borrowed() {
    check("borrowed", "struct Event<'a> { name: &'a str, parts: Vec<Part<'a>> }");
}

#[test]
fn generic() {
    check(
        "generic",
        r#"
#[flatstream(name = "{T}Page")]
pub struct Page<T: Clone> {
    pub items: Vec<T>,
    pub next: Option<Box<Page<T>>>,
}
"#,
    );
}

#[test]
fn generic_union() {
    check(
        "generic_union",
        r#"
#[flatstream(name = "{T}Change")]
pub enum Change<'a, T: Clone> {
    Set(T),
    Swap { old: &'a [T], new: Option<u8> },
    Undo(Box<Change<'a, T>>),
}
"#,
    );
}

#[test]
fn fixed() {
    check("fixed", "#[flatstream(fixed)] pub struct Pose { x: f32, level: Level }");
}

#[test]
fn enum_() {
    check("enum", "#[repr(u8)] pub enum Level { Low, High = 7 }");
}

#[test]
fn enum_with_catch_all() {
    check(
        "enum_other",
        "
#[repr(u8)]
pub enum Level {
    Low,
    High = 7,
    #[flatstream(other)]
    Other(u8),
}
",
    );
}

#[test]
fn transparent() {
    check("transparent", "#[flatstream(transparent)] pub struct Id(u64);");
}

/// Around a type that may be a mistake.
#[test]
fn transparent_around_another_type() {
    check("newtype", "#[flatstream(transparent)] pub struct Id<'a>(Raw<'a>);");
}

#[test]
fn flags() {
    check("flags", "#[flatstream(bit_flags)] pub struct Perms(u8);");
}

#[test]
fn flags_of_the_crate_bitflags() {
    check(
        "bitflags",
        "#[flatstream(bit_flags)]
         pub struct Perms(<Perms as bitflags::__private::PublicFlags>::Internal);",
    );
}

#[test]
fn flag_enum() {
    check(
        "flag_enum",
        "#[flatstream(bit_flags)] #[repr(u8)] pub enum Access { Read = 1, Write = 1 << 1 }",
    );
}

#[test]
fn union_() {
    check(
        "union",
        "pub enum Event { Started, Moved { to: Pose, speed: Option<f32> }, Said(String), Met(Person) }",
    );
}

/// A type with mistakes: every error, and stubs.
#[test]
fn mistakes() {
    check("mistakes", "struct Reading { n: usize, rows: Vec<Vec<u8>>, good: u8 }");
}

#[test]
fn keyed() {
    check(
        "keyed",
        "
struct Ranked {
    #[flatstream(key)]
    rank: Rank,
}",
    );
}
