//! Promise: a type of FlatBuffers becomes the type of Arrow that the table in the README says, and a choice of fields those and no
//! others.

use std::collections::BTreeMap;

use arrow_schema::{DataType, SchemaRef};
use flatstream::schema::{Field, Object, Scalar, Schema, Type};
use flatstream::{StreamSchema, StreamSerialize};
use flatstream_arrow::{schema_for, schema_of, ArrowOptions, Error, Unions};

#[derive(StreamSerialize, Clone, Copy)]
#[repr(u8)]
enum Level {
    Info,
    Alarm = 7,
}

#[derive(StreamSerialize, Clone, Copy)]
#[repr(i16)]
enum Side {
    Left = -1,
    Right = 1,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Fix {
    id: [u8; 16],
    at: [f32; 3],
    level: Level,
}

#[derive(StreamSerialize)]
struct Nil {}

#[derive(StreamSerialize)]
enum Event {
    Started,
    Said(String),
    Moved { by: i32 },
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", file_identifier = "MANY")]
struct Many {
    small: i8,
    large: u64,
    ratio: Option<f32>,
    on: bool,
    #[flatstream(required)]
    name: String,
    note: Option<String>,
    blob: Vec<u8>,
    level: Level,
    side: Option<Side>,
    fix: Fix,
    nil: Option<Box<Nil>>,
    numbers: Vec<i16>,
    names: Vec<String>,
    counts: BTreeMap<u32, u64>,
    event: Event,
    #[flatstream(deprecated)]
    old: u16,
}

fn types(schema: &SchemaRef) -> Vec<String> {
    let said = |field: &arrow_schema::FieldRef| {
        let sign = if field.is_nullable() { "?" } else { "" };
        format!("{}: {}{sign}", field.name(), short(field.data_type()))
    };
    schema.fields().iter().map(said).collect()
}

/// Types with the nullability of what is in them.
fn short(ty: &DataType) -> String {
    let all = |fields: &arrow_schema::Fields| -> String {
        let said = |it: &arrow_schema::FieldRef| {
            format!(
                "{}: {}{}",
                it.name(),
                short(it.data_type()),
                if it.is_nullable() { "?" } else { "" }
            )
        };
        fields.iter().map(said).collect::<Vec<_>>().join(", ")
    };
    match ty {
        DataType::Struct(fields) => format!("{{{}}}", all(fields)),
        DataType::List(item) => format!("[{}]", all(&vec![item.clone()].into())),
        DataType::FixedSizeList(item, n) => format!("[{}; {n}]", all(&vec![item.clone()].into())),
        DataType::Map(item, _) => format!("map {}", short(item.data_type())),
        DataType::Union(fields, mode) => {
            let fields: arrow_schema::Fields =
                fields.iter().map(|(_, field)| field.clone()).collect();
            format!("{mode:?} {}", all(&fields))
        }
        DataType::Dictionary(key, value) => format!("{key} of {value}"),
        other => other.to_string(),
    }
}

#[test]
fn types_are_those_of_the_table() {
    let schema = schema_of::<Many>(&ArrowOptions::default()).unwrap();
    assert_eq!(
        types(&schema),
        [
            "small: Int8",
            "large: UInt64",
            "ratio: Float32?",
            "on: Boolean",
            "name: Utf8",
            "note: Utf8?",
            "blob: Binary?",
            "level: UInt8 of Utf8",
            "side: UInt16 of Utf8?",
            "fix: {id: FixedSizeBinary(16)?, at: [item: Float32; 3]?, level: UInt8 of Utf8?}?",
            "nil: Boolean?",
            "numbers: [item: Int16]?",
            "names: [item: Utf8]?",
            "counts: map {key: UInt32, value: UInt64}?",
            "event: {type: UInt8 of Utf8?, Said: {value: Utf8?}?, Moved: {by: Int32?}?}?",
        ]
    );
}

#[test]
fn unions_of_arrow() {
    for (unions, name) in [(Unions::Sparse, "Sparse"), (Unions::Dense, "Dense")] {
        let options = ArrowOptions::default().fields(["event"]).unions(unions);
        let variants =
            "NONE: Null?, Started: Boolean?, Said: {value: Utf8?}?, Moved: {by: Int32?}?";
        assert_eq!(
            types(&schema_of::<Many>(&options).unwrap()),
            [format!("event: {name} {variants}?")]
        );
    }
}

#[test]
fn the_schema_says_where_it_is_from() {
    let schema = schema_of::<Many>(&ArrowOptions::default()).unwrap();
    assert_eq!(schema.metadata()["flatstream.root"], "acme.Many");
    assert_eq!(schema.metadata()["flatstream.file_identifier"], "MANY");
    assert_eq!(schema.metadata()["flatstream.fingerprint"], format!("{:016x}", Many::FINGERPRINT));
    let level = schema.field_with_name("level").unwrap();
    assert_eq!(level.metadata()["flatstream.id"], "7");
    assert!(level.metadata()["flatstream.type"].ends_with("Level"));
}

#[test]
fn a_bfbs_says_the_same() {
    let typed = schema_of::<Many>(&ArrowOptions::default()).unwrap();
    let schema = Schema::from_bfbs(&Many::bfbs().unwrap()).unwrap();
    assert_eq!(schema_for(&schema, &ArrowOptions::default()).unwrap(), typed);
}

#[test]
fn chosen_fields_in_the_order_of_the_schema() {
    let chosen = |paths: &[&str]| {
        let options = ArrowOptions::default().fields(paths.iter().copied());
        schema_of::<Many>(&options).map(|schema| types(&schema))
    };
    assert_eq!(chosen(&["on", "small"]).unwrap(), ["small: Int8", "on: Boolean"]);
    assert_eq!(chosen(&["fix.level"]).unwrap(), ["fix: {level: UInt8 of Utf8?}?"]);
    assert_eq!(chosen(&["fix.level", "fix"]).unwrap(), [types_of("fix")]);
    assert_eq!(chosen(&["event.Moved.by"]).unwrap(), ["event: {Moved: {by: Int32?}?}?"]);
    assert_eq!(chosen(&["event.type"]).unwrap(), ["event: {type: UInt8 of Utf8?}?"]);
    assert_eq!(chosen(&["event.Started"]).unwrap(), ["event: {type: UInt8 of Utf8?}?"]);
    assert_eq!(chosen(&["counts.value"]).unwrap(), ["counts: [item: {value: UInt64}]?"]);
    assert_eq!(chosen(&["old"]).unwrap(), ["old: UInt16"]);
}

fn types_of(name: &str) -> String {
    let all = types(&schema_of::<Many>(&ArrowOptions::default()).unwrap());
    all.into_iter().find(|it| it.starts_with(&format!("{name}: "))).unwrap()
}

#[test]
fn what_is_not_there_is_told() {
    let error = |path: &str| {
        let options = ArrowOptions::default().fields([path]);
        schema_of::<Many>(&options).unwrap_err().to_string()
    };
    let [colour, x, by] = ["colour", "small.x", "event.Moved.from"].map(error);
    assert!(
        colour.starts_with("`colour`: there is no such field; `acme.Many` has `small`, `large`"),
        "{colour}"
    );
    assert_eq!(x, "`small.x`: there is no such field; `byte` has none");
    assert!(by.starts_with("`event.Moved.from`: ") && by.ends_with(" has `by`"), "{by}");
}

/// A table of this name that has two fields of the next one.
fn doubling(n: usize) -> Schema {
    let mut schema = Schema::default();
    for i in 0..n {
        let mut object = Object::table(format!("T{i}"));
        if i + 1 < n {
            let next = Type::Table(format!("T{}", i + 1));
            object.fields = vec![Field::new("a", 0, next.clone()), Field::new("b", 1, next)];
        }
        schema.objects.push(object);
    }
    schema.root = Some("T0".into());
    schema.sort();
    schema
}

#[test]
fn schemas_that_unfold_without_an_end_are_refused() {
    assert_eq!(schema_for(&doubling(3), &ArrowOptions::default()).unwrap().fields().len(), 2);
    let error = schema_for(&doubling(40), &ArrowOptions::default()).unwrap_err();
    assert!(
        matches!(error, Error::TooLarge { .. }) && error.to_string().contains("10000 columns"),
        "{error}"
    );
}

#[derive(StreamSerialize)]
struct Taken {
    _time: i64,
}

#[test]
fn two_columns_of_one_name_are_refused() {
    assert!(schema_of::<Taken>(&ArrowOptions::default().sequence(true)).is_ok());
    let error = schema_of::<Taken>(&ArrowOptions::default().time(true)).unwrap_err();
    assert_eq!(error.to_string(), "two columns are called `_time`");
}

/// Which fields are chosen does not decide what something is.
#[test]
fn two_fields_of_a_table_with_a_key_are_no_map() {
    let mut entry = Object::table("Entry");
    let (id, key, value) = (Type::Scalar(Scalar::U32), Type::Scalar(Scalar::U32), Type::Text);
    entry.fields =
        vec![Field::new("id", 0, id), Field::new("a", 1, key), Field::new("b", 2, value)];
    entry.fields[0].key = true;
    let mut root = Object::table("Root");
    root.fields = vec![Field::new("all", 0, Type::vector(Type::Table("Entry".into())))];
    let mut schema = Schema::default();
    schema.objects.extend([entry, root]);
    schema.root = Some("Root".into());
    schema.sort();
    let options = ArrowOptions::default().fields(["all.id", "all.b"]);
    let schema = schema_for(&schema, &options).unwrap();
    assert!(matches!(schema.field(0).data_type(), DataType::List(_)), "{schema}");
}
