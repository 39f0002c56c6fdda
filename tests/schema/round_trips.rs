//! From flatc to the model and back: as text, through flatc, and as bytes.

use flatstream::schema::Schema;

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

pub const SCHEMAS: [Written; 5] = [
    Written { path: "flatc/zoo.fbs", warnings: &[], loads: true },
    Written { path: "flatc/adapters.fbs", warnings: &[], loads: true },
    Written { path: "flatc/edges.fbs", warnings: &["snake_case, got: theLevel"; 2], loads: true },
    Written {
        path: "schema/everything.fbs",
        warnings: &["bit_flags enum must be unsigned"],
        loads: true,
    },
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
