//! What is read by a schema prints as what is read by the type.

use flatstream::dynamic::DynSchema;
use flatstream::schema::Schema;
use flatstream::StreamSchema;
use flatstream_tests::flatc::{plain, Habits, Plain};
use flatstream_tests::for_every_root;
use flatstream_tests::messages::{simple, Root};
use flatstream_tests::schema::with_names;
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo;
use serde::Serialize;
use serde_json::Value;

const VALUES: usize = 300;

fn schema<T: StreamSchema>() -> DynSchema {
    // Structs have the names of enums without a 0, as our JSON has.
    DynSchema::new(&with_names(Schema::of::<T>())).unwrap()
}

fn same<T: Root + StreamSchema>(schema: &DynSchema, message: &[u8])
where
    for<'a> T::View<'a>: Serialize,
{
    let typed = serde_json::to_value(T::from_payload(message).unwrap()).unwrap();
    let table = schema.read(message).unwrap();
    let dynamic = serde_json::to_value(table).unwrap();
    assert!(is_same(&dynamic, &typed), "{}:\n{dynamic}\n{typed}", schema.root());
    assert!(!format!("{table:?} {table:#?}").is_empty());
}

/// The value of a variant that is no table is the one field of a table. When another writer leaves that out, views print
/// what it reads as, while by the schema, as flatc has it, there is nothing.
fn is_same(dynamic: &Value, typed: &Value) -> bool {
    match (dynamic, typed) {
        (Value::Object(fields), Value::Object(others)) if fields.is_empty() => {
            others.keys().all(|name| name == "value")
        }
        (Value::Object(fields), Value::Object(others)) => {
            fields.keys().eq(others.keys())
                && fields.values().zip(others.values()).all(|(one, other)| is_same(one, other))
        }
        (Value::Array(items), Value::Array(others)) => {
            items.len() == others.len() && items.iter().zip(others).all(|(a, b)| is_same(a, b))
        }
        _ => dynamic == typed,
    }
}

/// To the letter.
fn same_text<T: Root + StreamSchema>(schema: &DynSchema, message: &[u8])
where
    for<'a> T::View<'a>: Serialize,
{
    let typed = serde_json::to_string(&T::from_payload(message).unwrap()).unwrap();
    let dynamic = serde_json::to_string(&schema.read(message).unwrap()).unwrap();
    assert_eq!(dynamic, typed, "{}", schema.root());
}

fn of_our_writer<T: Root + StreamSchema>()
where
    for<'a> T::View<'a>: Serialize,
{
    let (mut rng, schema) = (Rng::new(0xd1), schema::<T>());
    (0..VALUES).for_each(|_| same_text::<T>(&schema, &simple(&random::<T>(&mut rng))));
}

fn of_other_writers<T: Root + StreamSchema + Plain>()
where
    for<'a> T::View<'a>: Serialize,
{
    let (mut rng, schema) = (Rng::new(0xd2), schema::<T>());
    for _ in 0..VALUES {
        let value = random::<T>(&mut rng);
        same::<T>(&schema, &plain(&value, Habits::random(&mut rng)));
    }
}

#[test]
fn messages_print_as_views_do() {
    for_every_root!(of_our_writer());
}

#[test]
fn messages_of_other_writers_do_as_well() {
    of_other_writers::<zoo::Zoo>();
    of_other_writers::<zoo::Node>();
}
