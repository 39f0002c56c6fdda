//! From flatc to the model and back: as text, through flatc, and as bytes.

use flatstream::schema::{EnumKind, Schema};
use flatstream_tests::rng::Rng;

use crate::random;
use crate::tool::{flatc, read};

/// A schema that somebody wrote.
pub struct Written {
    /// From `tests/`.
    pub path: &'static str,
    /// What flatc warns of, in what order ever.
    warnings: &'static [&'static str],
    /// Whether flatc reads the `.bfbs` file that it makes.
    pub loads: bool,
}

pub const SCHEMAS: [Written; 6] = [
    Written { path: "flatc/zoo.fbs", warnings: &[], loads: true },
    Written { path: "flatc/adapters.fbs", warnings: &[], loads: true },
    Written { path: "flatc/edges.fbs", warnings: &["snake_case, got: theLevel"; 2], loads: true },
    Written {
        path: "schema/everything.fbs",
        warnings: &["bit_flags enum must be unsigned"],
        loads: true,
    },
    Written { path: "schema/circles.fbs", warnings: &[], loads: true },
    Written { path: "schema/nested.fbs", warnings: &[], loads: false },
];

/// The schema of a `.bfbs` file, written as text that flatc makes the same `.bfbs` of.
#[test]
fn text_of_flatcs_schemas_is_that_schema() {
    let Some(flatc) = flatc() else { return };
    for Written { path, warnings, .. } in SCHEMAS {
        let theirs = flatc.compile(&read(path)).unwrap();
        let schema = Schema::from_bfbs(&theirs.bfbs).unwrap_or_else(|e| panic!("{path}: {e}"));
        let text = schema.to_fbs();
        let again = flatc.compile(&text).unwrap_or_else(|why| panic!("{path}: {why}\n{text}"));
        assert_warnings(path, &again.said, warnings);
        let again = Schema::from_bfbs(&again.bfbs).unwrap_or_else(|e| panic!("{path}: {e}"));
        assert_same(path, &again, &schema);
    }
}

fn assert_warnings(path: &str, said: &str, expected: &[&str]) {
    let lines: Vec<&str> = said.lines().filter(|line| line.contains(": warning: ")).collect();
    let is_expected = |line: &&str| expected.iter().any(|part| line.contains(part));
    assert!(lines.iter().all(is_expected) && lines.len() == expected.len(), "{path}: {said}");
}

/// Without these options of flatc there is less in the file, and nothing wrong.
#[test]
fn files_without_comments_and_builtin_attributes_are_read() {
    let Some(flatc) = flatc() else { return };
    let text = read("schema/everything.fbs");
    let all = Schema::from_bfbs(&flatc.compile(&text).unwrap().bfbs).unwrap();
    let files = flatc.generate(("fbs", text.as_bytes()), &["--schema", "--binary"], &[]);
    let less = Schema::from_bfbs(&files.unwrap()[0].1).unwrap();
    let mut expected = all.clone();
    for object in &mut expected.objects {
        object.docs.clear();
        object.attributes.retain(|attribute| attribute.name != "original_order");
        for field in &mut object.fields {
            field.docs.clear();
            field.nested = None;
            let is_builtin = |name: &str| name == "hash" || name == "flexbuffer";
            field.attributes.retain(|attribute| !is_builtin(&attribute.name));
        }
    }
    for one in &mut expected.enums {
        one.docs.clear();
        one.values.iter_mut().for_each(|value| value.docs.clear());
        // Of `Access` a field has the default 0, which is none of its flags.
        if one.name == "acme.Signed" {
            one.kind = EnumKind::Enum;
        }
    }
    assert_ne!(less, all);
    assert_same("everything.fbs", &less, &expected);
}

/// The first definition that differs, instead of all of them.
pub fn assert_same(path: &str, one: &Schema, other: &Schema) {
    for (one, other) in one.objects.iter().zip(&other.objects) {
        assert_eq!(one, other, "{path}");
    }
    for (one, other) in one.enums.iter().zip(&other.enums) {
        assert_eq!(one, other, "{path}");
    }
    assert_eq!(one, other, "{path}");
}

/// Nothing is lost on the way to bytes and back.
#[test]
fn bytes_of_a_schema_are_that_schema() {
    let Some(flatc) = flatc() else { return };
    for Written { path, .. } in SCHEMAS {
        let theirs = flatc.compile(&read(path)).unwrap();
        let schema = Schema::from_bfbs(&theirs.bfbs).unwrap();
        let bytes = schema.to_bfbs();
        assert_eq!(bytes, schema.clone().to_bfbs(), "{path}");
        let again = Schema::from_bfbs(&bytes).unwrap_or_else(|e| panic!("{path}: {e}"));
        assert_same(path, &again, &schema);
    }
}

/// Whatever `check` finds no error in.
#[test]
fn random_schemas_are_what_flatc_takes_them_for() {
    let Some(flatc) = flatc() else { return };
    let is_right = |schema: &Schema| !random::has_errors(schema);
    let seeds = (0..1200).map(|seed| (seed, random::schema(&mut Rng::new(seed))));
    let mut n_schemas = 0;
    for (seed, schema) in seeds.filter(|(_, schema)| is_right(schema)) {
        let one = flatc.compile(&schema.to_fbs());
        let one = one.unwrap_or_else(|why| panic!("seed {seed}: {why}\n{}", schema.to_fbs()));
        assert_same(&format!("seed {seed}"), &Schema::from_bfbs(&one.bfbs).unwrap(), &schema);
        let files = flatc.compile_files(&schema.to_fbs_files());
        let files = files.unwrap_or_else(|why| panic!("seed {seed}: {why}"));
        assert_same(&format!("seed {seed}"), &Schema::from_bfbs(&files.bfbs).unwrap(), &schema);
        n_schemas += 1;
    }
    assert!(n_schemas > 300, "{n_schemas} schemas without errors");
}

/// Without flatc: what it does not keep is kept.
#[test]
fn bytes_of_random_schemas_are_these_schemas() {
    let schemas = (0..3000).map(|seed| random::schema(&mut Rng::new(seed)));
    for (seed, schema) in schemas.enumerate().filter(|(_, schema)| !random::has_errors(schema)) {
        let again = Schema::from_bfbs(&schema.to_bfbs());
        let again = again.unwrap_or_else(|error| panic!("seed {seed}: {error}"));
        assert_same(&format!("seed {seed}"), &again, &schema);
    }
}
