//! Texts that are no messages: what is wrong, where, and what to write.

use flatstream::dynamic::{DynSchema, JsonEncoder};
use flatstream::schema::Schema;
use flatstream::{Flags, StreamDeserialize, StreamSchema, StreamSerialize};
use flatstream_tests::zoo::Node;

use crate::paths::{Event, Mode};

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", file_identifier = "TRCK")]
struct Track {
    #[flatstream(required)]
    name: String,
    at: Option<Pose>,
    poses: Vec<Pose>,
    event: Option<Event>,
    more: u8,
    limits: [i8; 3],
    mode: Mode,
    perms: Flags<Perm>,
    big: u64,
    tags: Vec<String>,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed, namespace = "acme")]
struct Pose {
    x: f32,
    y: f32,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(bit_flags, namespace = "acme")]
#[repr(u8)]
enum Perm {
    Read = 1,
    Write = 2,
}

fn schema<T: StreamSchema>() -> DynSchema {
    DynSchema::new(&Schema::of::<T>()).unwrap()
}

fn error(json: &str) -> String {
    let mut out = b"before".to_vec();
    let error = schema::<Track>().encode_json(json, &mut out).unwrap_err();
    assert_eq!(out, b"before", "nothing is left of what failed");
    error.to_string()
}

#[test]
fn each_mistake_is_told_where_it_is() {
    for (json, expected) in [
        ("", "1:1: expected an object, with the fields of `acme.Track`, found the end of the text"),
        ("[1]", "1:1: expected an object, with the fields of `acme.Track`, found a list"),
        ("{}", "1:1: `name` is missing, which is required"),
        (r#"{"name": null}"#, "1:1: `name` is missing, which is required"),
        (r#"{"name": "a"} {}"#, "1:15: expected the end of the text, found an object"),
        (r#"{"name": "a""#, "1:13: expected `,` or `}`, found the end of the text"),
        (r#"{"name": 7}"#, "1:10: name: expected a text in quotes, found `7`"),
        (r#"{"name": "a\x"}"#, r#"1:12: name: `\x` is no escape: there are \" \\ \/ \b \f \n \r \t and \u0000"#),
        (r#"{"nam": "a"}"#, "1:2: `acme.Track` has no field `nam`; did you mean `name`?"),
        (
            r#"{"temperature": 1}"#,
            "1:2: `acme.Track` has no field `temperature`; there are `name`, `at`, `poses`, `event`, `more`, \
             `limits`, `mode`, `perms` and 2 more",
        ),
        (r#"{"name": "a", "name": "b"}"#, "1:15: this field is there twice"),
        ("{\"name\": \"ä\",\n \"big\": -1}", "2:9: big: -1 is out of range: a `ulong` is 0 to 18446744073709551615"),
        (r#"{"big": 1.5}"#, "1:9: big: expected an integer (`ulong`), found `1.5`"),
        (r#"{"big": {}}"#, "1:9: big: expected an integer (`ulong`), found an object"),
        (r#"{"big": "much"}"#, "1:9: big: expected an integer (`ulong`), found the text \"much\""),
        (r#"{"at": {"x": 1}}"#, "1:8: at: `y` is missing: a struct has all of its fields"),
        (r#"{"at": {"x": 1, "x": 2}}"#, "1:17: at.x: this field is there twice"),
        (r#"{"at": {"x": null}}"#, "1:14: at.x: expected a number (`float`), found `null`"),
        (r#"{"at": {"z": 1}}"#, "1:9: at: `acme.Pose` has no field `z`; did you mean `x`?"),
        (r#"{"at": [1, 2]}"#, "1:8: at: expected an object, with all fields of the struct, found a list"),
        (r#"{"poses": [{"x": 1, "y": 2}, {"x": 1e40, "y": 2}]}"#, "1:36: poses[1].x: 1e40 is too large for a `float`"),
        (r#"{"poses": {}}"#, "1:11: poses: expected a list, found an object"),
        (r#"{"limits": {"items": [1, 2]}}"#, "1:22: limits.items: the array has 3 items, and here are 2"),
        (r#"{"limits": {"items": [1, 2, 3, 4]}}"#, "1:32: limits.items: the array has 3 items"),
        (r#"{"limits": {"items": [1, 200, 3]}}"#, "1:26: limits.items[1]: 200 is out of range: a `byte` is -128 to 127"),
        (r#"{"mode": "Bussy"}"#, "1:10: mode: `acme.Mode` has no value `Bussy`; did you mean `Busy`?"),
        (r#"{"mode": "Perm.Busy"}"#, "1:10: mode: `acme.Mode` has no value `Perm.Busy`; there are `Idle`, `Busy`"),
        (r#"{"mode": 256}"#, "1:10: mode: 256 is out of range: a `ubyte` is 0 to 255"),
        (r#"{"perms": "Read Wrote"}"#, "1:11: perms: `acme.Perm` has no value `Wrote`; did you mean `Write`?"),
        (r#"{"tags": ["a", null]}"#, "1:16: tags[1]: expected a text in quotes, found `null`"),
        (r#"{"event": {}}"#, "1:2: event: say which variant it is: `event_type`"),
        (r#"{"event_type": "Moved"}"#, "1:2: event: its value is missing: `event`"),
        (r#"{"event_type": "Move", "event": {}}"#, "1:16: event_type: `acme.Event` has no variant `Move`; did you mean `Moved`?"),
        (r#"{"event": {"by": "x"}, "event_type": "Moved"}"#, "1:18: event.Moved.by: expected an integer (`int`), found the text \"x\""),
        (r#"{"event_type": "Moved", "event": {"bye": 1}}"#, "1:35: event.Moved: `acme.EventMoved` has no field `bye`; did you mean `by`?"),
        (r#"{"event_type": "NONE", "event": {}}"#, "1:33: event: `NONE` has no value: write `null`"),
        (r#"{"event_type": 9, "event": {}}"#, "1:28: event: what variant 9 of `acme.Event` holds is not known"),
    ] {
        assert_eq!(error(json), expected, "{json}");
    }
}

/// What flatc takes besides what is printed.
#[test]
fn what_flatc_takes_is_taken() {
    let schema = schema::<Track>();
    let print = |json: &str| {
        let mut message = Vec::new();
        schema.encode_json(json, &mut message).unwrap_or_else(|error| panic!("{json}: {error}"));
        assert_eq!(message[4..8], *b"TRCK");
        Track::from_payload(&message).unwrap();
        serde_json::to_string(&schema.read(&message).unwrap()).unwrap()
    };
    for (json, expected) in [
        (r#"{name: 'it', /* more */ tags: ['b',],} // end"#, r#"{"name":"it","tags":["b"]}"#),
        (r#"{name: "a", big: "0xff", at: null}"#, r#"{"name":"a","big":255}"#),
        (r#"{name: "a", mode: Busy}"#, r#"{"name":"a","mode":"Busy"}"#),
        (r#"{name: "a", mode: "Mode.Busy"}"#, r#"{"name":"a","mode":"Busy"}"#),
        (r#"{name: "a", mode: acme.Mode.Idle}"#, r#"{"name":"a","mode":"Idle"}"#),
        (r#"{name: "a", mode: 9}"#, r#"{"name":"a","mode":9}"#),
        (r#"{name: "a", perms: "Write Read"}"#, r#"{"name":"a","perms":"Read Write"}"#),
        (r#"{name: "a", perms: 7}"#, r#"{"name":"a","perms":7}"#),
        (r#"{name: "a", perms: ""}"#, r#"{"name":"a","perms":0}"#),
        (
            r#"{event: {by: 3}, name: "a", event_type: 2}"#,
            r#"{"name":"a","event_type":"Moved","event":{"by":3}}"#,
        ),
        (r#"{name: "a", event_type: NONE, event: null}"#, r#"{"name":"a"}"#),
        (r#"{name: "a", event_type: 77}"#, r#"{"name":"a","event_type":77}"#),
    ] {
        assert_eq!(print(json), expected);
    }
}

#[test]
fn unknown_fields_are_passed_over_if_asked() {
    let schema = schema::<Track>();
    let encoder = JsonEncoder::new(&schema).with_unknown_fields(true);
    let json = r#"{"new": {"a": [1, {"b": null}]}, "name": "a", "at": {"x": 1, "y": 2, "z": "3"}, "name_type": 1}"#;
    let mut message = Vec::new();
    encoder.encode(json, &mut message).unwrap();
    let track = Track::from_payload(&message).unwrap();
    assert_eq!((track.name(), track.at().map(|at| at.y)), ("a", Some(2.0)));
    let error = encoder.encode(r#"{"name": "a", "new": [1}"#, &mut message).unwrap_err();
    assert_eq!(error.to_string(), "1:24: expected `,` or `]`, found `}`");
}

/// `levels` nodes, each the child of the one before.
fn nodes(levels: usize) -> String {
    "{\"next\":".repeat(levels) + "{}" + &"}".repeat(levels)
}

#[test]
fn tables_are_as_deep_as_readers_take() {
    let (schema, mut out) = (schema::<Node>(), Vec::new());
    schema.encode_json(&nodes(63), &mut out).unwrap();
    Node::from_payload(&out).unwrap();
    for levels in [64, 100_000] {
        let error = schema.encode_json(&nodes(levels), &mut out).unwrap_err();
        assert_eq!(error.message, "tables are nested deeper than 64 levels");
        assert_eq!((error.column, error.path.matches("next").count()), (64 * 8 + 1, 64));
    }
}
