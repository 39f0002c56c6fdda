//! What the schema language has and no type of ours, out of JSON: vectors of unions, structs and strings as variants, keys in
//! structs, and alignments of one's own.

use flatstream::dynamic::DynSchema;
use flatstream::schema::{Field, Object, Scalar, Schema, Type};

use crate::{foreign, judge};

/// What the message of a text prints as.
fn print(schema: &DynSchema, json: &str) -> String {
    let mut message = Vec::new();
    schema.encode_json(json, &mut message).unwrap_or_else(|error| panic!("{json}: {error}"));
    judge(schema, &message).unwrap();
    serde_json::to_string(&schema.read(&message).unwrap()).unwrap()
}

#[test]
fn unions_of_everything_are_written() {
    let schema = foreign::schema();
    for json in [
        r#"{"one_type":"Point","one":{"x":1,"y":2},"many_type":["Point","Word","Box","NONE"],"many":[{"x":1,"y":2},"abc",{"n":9},null]}"#,
        r#"{"one_type":"Word","one":"","many_type":[],"many":[]}"#,
        r#"{"one_type":200,"many_type":[9,"Word"],"many":[null,"a"]}"#,
        "{}",
    ] {
        assert_eq!(print(&schema, json), json);
    }
    let behind =
        r#"{"many": ["a", null], "many_type": ["Word", "NONE"], "one": "b", "one_type": "Word"}"#;
    let expected = r#"{"one_type":"Word","one":"b","many_type":["Word","NONE"],"many":["a",null]}"#;
    assert_eq!(print(&schema, behind), expected);
}

#[test]
fn mistakes_in_vectors_of_unions_are_told() {
    let schema = foreign::schema();
    for (json, expected) in [
        (r#"{"many_type": ["Word"], "many": []}"#, "1:25: many: 0 values for 1 variants"),
        (
            r#"{"many_type": ["Word"], "many": ["a", "b"]}"#,
            "1:39: many: more values than variants, of which there are 1",
        ),
        (
            r#"{"many_type": ["Word", "Box"], "many": ["a", null]}"#,
            "1:46: many[1].Box: expected an object, with the fields of `Box`, found `null`",
        ),
        (
            r#"{"many_type": ["NONE"], "many": ["a"]}"#,
            "1:34: many[0]: `NONE` has no value: write `null`",
        ),
        (
            r#"{"many_type": ["Word", "Bix"]}"#,
            "1:24: many_type[1]: `Any` has no variant `Bix`; did you mean `Box`?",
        ),
        (
            r#"{"many_type": "Word", "many": []}"#,
            "1:15: many_type: expected a list of names of variants, found the text \"Word\"",
        ),
        (r#"{"many": []}"#, "1:2: many: say which variant it is: `many_type`"),
        (r#"{"many_type": []}"#, "1:2: many: its value is missing: `many`"),
        (r#"{"one_type": 1, "one_type": 1}"#, "1:17: one_type: this field is there twice"),
        (r#"{"one": 1, "one": 1}"#, "1:12: one: this field is there twice"),
        (
            r#"{"one": {"x": 1}, "one_type": "Point"}"#,
            "1:9: one.Point: `y` is missing: a struct has all of its fields",
        ),
    ] {
        let error = schema.encode_json(json, &mut vec![]).unwrap_err();
        assert_eq!(error.to_string(), expected, "{json}");
    }
}

/// A vector of structs by a key, aligned to 32.
fn aligned() -> DynSchema {
    let mut mark = Object::structure("Mark", 32, 32);
    mark.fields = vec![
        Field::inline("at", 0, 0, Type::Scalar(Scalar::I16)),
        Field::inline("n", 1, 2, Type::Scalar(Scalar::U8)),
    ];
    let mut row = Object::table("Row");
    row.fields = vec![
        Field::new("of", 0, Type::Scalar(Scalar::F64)),
        Field::new("mark", 1, Type::Struct("Mark".into())),
    ];
    mark.fields[0].key = true;
    row.fields[0].key = true;
    let mut root = Object::table("Root");
    root.fields = vec![
        Field::new("marks", 0, Type::vector(Type::Struct("Mark".into()))),
        Field::new("rows", 1, Type::vector(Type::Table("Row".into()))),
    ];
    let mut schema = Schema::default();
    schema.objects = vec![mark, row, root];
    schema.root = Some("Root".into());
    schema.sort();
    DynSchema::new(&schema).expect("it is one")
}

#[test]
fn items_are_sorted_by_their_keys_and_aligned() {
    let schema = aligned();
    let json = r#"{"marks": [{"at": 3, "n": 0}, {"at": -4, "n": 1}, {"at": 3, "n": 2}],
        "rows": [{"of": 0.5}, {"mark": {"at": 1, "n": 2}}, {"of": -2}, {"of": "-inf"}]}"#;
    // A key that is a number is printed when it is absent, as flatc does.
    let expected = r#"{"marks":[{"at":-4,"n":1},{"at":3,"n":0},{"at":3,"n":2}],"rows":[{"of":"-inf"},{"of":-2.0},{"of":0.0,"mark":{"at":1,"n":2}},{"of":0.5}]}"#;
    assert_eq!(print(&schema, json), expected);
}
