//! Promise: what stands in a column is what the dynamic reader finds in the message, for random messages of every type of the
//! zoo, whatever unions become.

mod oracle;

use std::panic::AssertUnwindSafe;

use arrow_array::cast::AsArray;
use arrow_array::types::{Float32Type, Int16Type, UInt32Type, UInt8Type};
use arrow_array::{Array, RecordBatch, StructArray};
use flatstream::dynamic::{DynSchema, DynValue};
use flatstream::schema::Schema;
use flatstream::{StreamSchema, StreamSerialize};
use flatstream_arrow::{ArrowOptions, BatchBuilder, Unions};
use flatstream_tests::for_every_root;
use flatstream_tests::messages::{simple, Root};
use flatstream_tests::values::{random, Rng};
use oracle::check;

const MESSAGES: usize = 80;

/// All rows against all messages.
fn compare(schema: &DynSchema, messages: &[Vec<u8>], batch: &RecordBatch) {
    assert_eq!(batch.num_rows(), messages.len());
    let rows = StructArray::from(batch.clone());
    for (row, message) in messages.iter().enumerate() {
        let root = DynValue::Table(schema.read(message).unwrap());
        check(root, &rows, row, schema.root());
    }
}

fn every_way<T: Root + StreamSchema>(n_columns: &mut usize) {
    let mut rng = Rng::new(0xa770);
    let messages: Vec<_> = (0..MESSAGES).map(|_| simple(&random::<T>(&mut rng))).collect();
    let schema = Schema::of::<T>();
    let dynamic = DynSchema::new(&schema).unwrap();
    for unions in [Unions::Tagged, Unions::Sparse, Unions::Dense] {
        let options = ArrowOptions::default().unions(unions).leave_out_recursive(true);
        let typed = BatchBuilder::of::<T>(&options).unwrap();
        for mut builder in [typed, BatchBuilder::new(&schema, &options).unwrap()] {
            // Twice: a builder starts anew behind a batch.
            for messages in messages.chunks(MESSAGES / 2) {
                messages.iter().for_each(|message| builder.append(message).unwrap());
                let batch = builder.finish().unwrap();
                *n_columns += batch.num_columns();
                compare(&dynamic, messages, &batch);
            }
        }
    }
}

#[test]
fn every_type_of_the_zoo() {
    let mut n_columns = 0;
    for_every_root!(every_way(&mut n_columns));
    assert!(n_columns > 1000, "{n_columns}");
}

#[test]
fn the_oracle_sees_a_wrong_value() {
    use flatstream_tests::zoo::Scalars;
    let mut rng = Rng::new(1);
    let messages: Vec<_> = (0..2).map(|_| simple(&random::<Scalars>(&mut rng))).collect();
    let mut builder = BatchBuilder::of::<Scalars>(&ArrowOptions::default()).unwrap();
    messages.iter().rev().for_each(|message| builder.append(message).unwrap());
    let (schema, batch) =
        (DynSchema::new(&Schema::of::<Scalars>()).unwrap(), builder.finish().unwrap());
    let seen = std::panic::catch_unwind(AssertUnwindSafe(|| {
        compare(&schema, &messages, &batch);
    }));
    assert!(seen.is_err());
}

#[derive(StreamSerialize, Clone, Copy)]
#[repr(u8)]
#[allow(dead_code)] // A schema has all of them.
enum Level {
    Info,
    Warning = 4,
}

/// What an older writer has of it.
mod old {
    #[derive(flatstream::StreamSerialize)]
    pub struct Part {
        pub id: u32,
    }

    #[derive(flatstream::StreamSerialize)]
    pub struct Whole {
        pub id: u32,
        pub parts: Vec<Part>,
    }
}

#[derive(StreamSerialize)]
struct Part {
    id: u32,
    #[flatstream(default = -3)]
    floor: i16,
    #[flatstream(default = 0.5)]
    ratio: f32,
    #[flatstream(default = true)]
    is_on: bool,
    #[flatstream(default = Level::Warning)]
    level: Level,
    #[flatstream(default = "none")]
    note: String,
    count: u32,
    maybe: Option<u32>,
    text: Option<String>,
    tags: Vec<String>,
}

#[derive(StreamSerialize)]
struct Whole {
    id: u32,
    parts: Vec<Part>,
    #[flatstream(default = 7)]
    number: u32,
    #[flatstream(default = Level::Warning)]
    level: Level,
}

/// Fields that an older writer did not have: what they read as, at the root and in tables below it.
#[test]
fn what_is_absent_is_its_default() {
    let parts = (0..3).map(|id| old::Part { id }).collect();
    let message = simple(&old::Whole { id: 1, parts });
    let options = ArrowOptions::default();
    let schema = Schema::of::<Whole>();
    let typed = BatchBuilder::of::<Whole>(&options).unwrap();
    for mut builder in [typed, BatchBuilder::new(&schema, &options).unwrap()] {
        builder.append(&message).unwrap();
        builder.append(&message).unwrap();
        let batch = builder.finish().unwrap();
        compare(&DynSchema::new(&schema).unwrap(), &[message.clone(), message.clone()], &batch);
        assert_eq!(column(&batch, "number").as_primitive::<UInt32Type>().values(), &[7; 2]);
        assert_eq!(names(column(&batch, "level")), ["Warning"; 2]);
        let parts = column(&batch, "parts").as_list::<i32>().values().as_struct().clone();
        assert_eq!(parts.len(), 6);
        assert_eq!(child(&parts, "floor").as_primitive::<Int16Type>().values(), &[-3; 6]);
        assert_eq!(child(&parts, "ratio").as_primitive::<Float32Type>().values(), &[0.5; 6]);
        assert_eq!(child(&parts, "is_on").as_boolean().true_count(), 6);
        assert_eq!(names(child(&parts, "level")), ["Warning"; 6]);
        assert!(child(&parts, "note").as_string::<i32>().iter().all(|note| note == Some("none")));
        assert_eq!(child(&parts, "count").as_primitive::<UInt32Type>().values(), &[0; 6]);
        let defaults = ["floor", "ratio", "is_on", "level", "note", "count"];
        assert!(defaults.iter().all(|name| child(&parts, name).null_count() == 0));
        assert!(["maybe", "text", "tags"].iter().all(|name| child(&parts, name).null_count() == 6));
    }
}

#[derive(StreamSerialize)]
enum Seen {
    Nothing,
    Part(Part),
}

#[derive(StreamSerialize)]
struct Holder {
    part: Option<Part>,
    seen: Seen,
}

/// Nothing below a null has a value, whatever an absent field reads as: many engines add up a field without a look at the
/// struct that it is in.
#[test]
fn what_is_below_a_null_is_null() {
    fn check(rows: &dyn Array, is_there: &[bool], n_leaves: &mut usize) {
        for (row, is_there) in is_there.iter().enumerate() {
            assert!(*is_there || rows.is_null(row));
        }
        match rows.as_struct_opt() {
            Some(rows) => rows.columns().iter().for_each(|it| check(it, is_there, n_leaves)),
            None => *n_leaves += 1,
        }
    }
    let part = || Part {
        id: 1,
        floor: 2,
        ratio: 1.5,
        is_on: false,
        level: Level::Warning,
        note: "some".into(),
        count: 3,
        maybe: Some(4),
        text: Some("text".into()),
        tags: vec!["tag".into()],
    };
    let messages = [
        simple(&Holder { part: Some(part()), seen: Seen::Part(part()) }),
        simple(&Holder { part: None, seen: Seen::Nothing }),
    ];
    let mut builder = BatchBuilder::of::<Holder>(&ArrowOptions::default()).unwrap();
    messages.iter().for_each(|message| builder.append(message).unwrap());
    let batch = builder.finish().unwrap();
    compare(&DynSchema::new(&Schema::of::<Holder>()).unwrap(), &messages, &batch);
    let seen = column(&batch, "seen").as_struct();
    let mut n_leaves = 0;
    check(column(&batch, "part"), &[true, false], &mut n_leaves);
    check(child(seen, "Part"), &[true, false], &mut n_leaves);
    assert!(n_leaves >= 20, "{n_leaves}");
    let part = column(&batch, "part").as_struct();
    assert!(part.fields().iter().all(|field| field.is_nullable()));
}

fn names(column: &dyn Array) -> Vec<&str> {
    let names = column.as_dictionary::<UInt8Type>();
    names.downcast_dict::<arrow_array::StringArray>().unwrap().into_iter().flatten().collect()
}

fn column<'a>(batch: &'a RecordBatch, name: &str) -> &'a dyn Array {
    batch.column_by_name(name).unwrap()
}

fn child<'a>(rows: &'a StructArray, name: &str) -> &'a dyn Array {
    rows.column_by_name(name).unwrap()
}
