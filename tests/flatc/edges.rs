//! What the zoo does not have: every character, floats of every size, numbers and keys from writers
//! with another schema, names and ids that differ from the Rust type's.

use std::collections::HashMap;

use flatstream::{Nested, StreamSerialize};
use flatstream_tests::messages::simple;
use flatstream_tests::zoo::{Level, Scalars, Texts, Vectors};

use crate::compare::compare;
use crate::roots::{Case, Json};
use crate::schema::Schema;
use crate::tool::{flatc, Defaults, Flatc};

/// That of [`Edges`] in a newer program.
pub fn newer() -> Schema {
    Schema::written("edges.fbs", "NewEdges")
}

/// Fields in another order than that of their ids, renamed, deprecated, reserved.
#[derive(StreamSerialize, Debug)]
#[flatstream(rename_all = "camelCase", reserved(3))]
pub struct Edges {
    #[flatstream(id = 1)]
    the_level: Level,
    #[flatstream(id = 0)]
    levels: Vec<Level>,
    #[flatstream(id = 2, rename = "type")]
    kind: Option<Level>,
    #[flatstream(id = 4, deprecated)]
    old: u32,
    #[flatstream(id = 6)]
    small: Option<Small>,
    #[flatstream(id = 7)]
    smalls: Vec<Small>,
    #[flatstream(id = 8)]
    rows: Vec<Row>,
    #[flatstream(id = 9, rename = "by_level")]
    by_level: HashMap<Tier, bool>,
    #[flatstream(id = 10)]
    inner: Option<Nested<Row>>,
}

#[derive(StreamSerialize, Debug)]
pub enum Small {
    Said(String),
    Count(u32),
}

/// A level that can be a key.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Tier {
    Low,
    Mid = 5,
    High,
}

#[derive(StreamSerialize, Debug)]
pub struct Row {
    #[flatstream(key, default = -1)]
    id: i32,
    n: u32,
}

/// Prints messages on both sides.
fn prints(flatc: &Flatc, schema: &Schema, messages: &[Vec<u8>], json: fn(&[u8]) -> String) {
    for (message, printed) in messages.iter().zip(flatc.print(schema, messages)) {
        let ours = json(message);
        compare(&ours, &printed).unwrap_or_else(|why| panic!("{why}\n{ours}\n{printed}"));
    }
}

/// There and back.
fn travels<T: Case>(flatc: &Flatc, value: &T) {
    let message = simple(value);
    let json = T::json(&message);
    let schema = Schema::with_names::<T>();
    prints(flatc, &schema, std::slice::from_ref(&message), T::json);
    let read = flatc.read(&schema, &[json], Defaults::Written);
    assert_eq!(simple(&T::walk(&read[0]).unwrap().unwrap()), message);
}

#[test]
fn every_character() {
    let Some(flatc) = flatc() else { return };
    // All of the first planes' start, where controls, quotes and marks are, and the ends of the others.
    let ends =
        (0..=16).flat_map(|plane| [plane << 16, (plane << 16) + 0xfffe, (plane << 16) + 0xffff]);
    let odd = [0xd7ff, 0xe000, 0xfeff, 0xfffd, 0x10_ffff];
    let chars = (0..0x3000).chain(ends).chain(odd).filter_map(char::from_u32);
    let string: String = chars.collect();
    let escapes = "\\u0041 \\\" \\\\ / \\/ </script> %s \u{7f}\u{85}\u{a0}\u{2028}\u{2029}\u{200b}";
    let text = Texts {
        string,
        boxed: escapes.into(),
        shared: "nan".into(),
        cow: "\"nan\",\n  nan,\n".into(),
    };
    travels(flatc, &text);
}

/// Floats of every size, of which flatc prints so many digits behind the point.
#[test]
fn every_exponent() {
    let Some(flatc) = flatc() else { return };
    let doubles = (0..0x7ff_u64).flat_map(|exponent| {
        let bits = |mantissa| f64::from_bits(exponent << 52 | mantissa);
        [bits(0), -bits(1), bits(0x5_5555_5555_5555), bits((1 << 52) - 1)]
    });
    let digits = [0.1, 1.0 / 3.0, 1e15, 1e16, 1e17, 1e21, 123_456_789.123_456_79, 5e-13, 2.5e-12];
    let doubles = doubles.chain(digits).chain([f64::INFINITY, f64::NEG_INFINITY]).collect();
    travels(flatc, &Vectors { doubles, ..eights() });
    let singles = (0..0xff_u32).flat_map(|exponent| {
        [0, 1, 0x2a_aaaa, 0x7f_ffff].map(|mantissa| f32::from_bits(exponent << 23 | mantissa))
    });
    let scalars = singles.map(|i| Scalars { i, ..Scalars::default() }).collect();
    travels(flatc, &Vectors { scalars, ..eights() });
}

/// With items of 8 bytes, without which flatc does not align their vectors.
fn eights() -> Vectors {
    Vectors { longs: vec![8], doubles: vec![8.0], ..Vectors::default() }
}

/// The ends of every integer.
#[test]
fn every_integer() {
    let Some(flatc) = flatc() else { return };
    let most = Scalars {
        flag: true,
        a: u8::MAX,
        b: u16::MAX,
        c: u32::MAX,
        d: u64::MAX,
        e: i8::MIN,
        f: i16::MIN,
        g: i32::MIN,
        h: i64::MIN,
        i: f32::MAX,
        j: f64::MIN,
    };
    travels(flatc, &most);
    let longs = (0..64).flat_map(|bit| [1 << bit, !(1 << bit), (1 << bit) - 1]).collect();
    travels(flatc, &Vectors { longs, ..eights() });
    travels(flatc, &Vectors { bytes: (0..=255).collect(), ..eights() });
}

#[test]
fn names_and_ids_of_the_schema() {
    let Some(flatc) = flatc() else { return };
    let full = Edges {
        the_level: Level::High,
        levels: vec![Level::Mid],
        kind: Some(Level::Low),
        old: 7,
        small: Some(Small::Count(0)),
        smalls: vec![Small::Said("x".into()), Small::Count(3)],
        rows: vec![Row { id: -1, n: 0 }, Row { id: 0, n: 1 }],
        by_level: HashMap::from([(Tier::Low, true), (Tier::Mid, false)]),
        inner: Some(Nested(Row { id: 3, n: 4 })),
    };
    let empty = Edges {
        the_level: Level::Low,
        levels: vec![],
        kind: None,
        old: 0,
        small: None,
        smalls: vec![],
        rows: vec![],
        by_level: HashMap::new(),
        inner: None,
    };
    let messages = [simple(&full), simple(&empty)];
    let schema = Schema::of::<Edges>();
    prints(flatc, &schema, &messages, Edges::json);
    let texts = messages.map(|message| Edges::json(&message));
    let read = flatc.read(&schema, &texts, Defaults::Written);
    assert_eq!([0, 1].map(|i| Edges::json(&read[i])), texts);
}

#[test]
fn numbers_that_no_enum_names() {
    let Some(flatc) = flatc() else { return };
    let json = r#"{
        "levels": ["Max", "Mid", 9], "theLevel": "Max", "type": 3, "old": 1, "more": "x",
        "by_level": [{ "key": "Max", "value": true }, { "key": "Mid" }]
    }"#;
    let messages = flatc.read(&newer(), &[json.to_owned()], Defaults::LeftOut);
    prints(flatc, &Schema::of::<Edges>(), &messages, Edges::json);
}

/// Keys that equal their default and so are left out, and unions that are absent from their tables.
#[test]
fn what_is_printed_though_it_is_absent() {
    let Some(flatc) = flatc() else { return };
    let texts = [
        r#"{ "rows": [{}, { "id": 0 }], "by_level": [{}, { "key": "High" }] }"#,
        r#"{ "smalls": [{}, { "value_type": "NONE" }] }"#,
    ];
    let schema = Schema::of::<Edges>();
    let messages = flatc.read(&schema, &texts.map(str::to_owned), Defaults::LeftOut);
    prints(flatc, &schema, &messages, Edges::json);
    let json = r#"{"rows":[{"id":-1},{"id":0}],"by_level":[{"key":"Low"},{"key":"High"}]}"#;
    assert_eq!(Edges::json(&messages[0]), json);
}
