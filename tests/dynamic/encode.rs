//! What messages print as becomes messages again, by the schema alone.

use flatstream::dynamic::{DynSchema, JsonEncoder};
use flatstream::schema::Schema;
use flatstream::{sort_by_key, KeyedTable, StreamSchema};
use flatstream_tests::for_every_root;
use flatstream_tests::messages::{simple, Root};
use flatstream_tests::schema::with_names;
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo;
use serde::Serialize;

const VALUES: usize = 300;

/// What our writer does not do, and an encoder of JSON does: it sorts vectors whose items have a key.
trait Case: Root + StreamSchema {
    fn sort(&mut self) {}
}

macro_rules! cases {
    ($($t:ident $(by $sort:expr)?;)*) => { $(
        impl Case for zoo::$t {
            $(fn sort(&mut self) {
                ($sort)(self)
            })?
        }
    )* };
}

cases! {
    Scalars; Options; Rare; Texts; Vectors; Node; Nil; Twins; TwinLeft; TwinRight; Odds; Foreign; Arrays; Enums;
    Newtypes; FlagSets; Zoo; Unions; Event; Perhaps; Tree; Maps; Hashes; SharedTexts; Envelope; Stamped;
    Generics by |it: &mut zoo::Generics| by_key(&mut it.shelves);
    Keyed by |it: &mut zoo::Keyed| {
        by_key(&mut it.sensors);
        by_key(&mut it.rows);
        by_key(&mut it.ranked);
    };
}

/// Items with one key stay in their order.
fn by_key<T: KeyedTable>(items: &mut [T]) {
    sort_by_key(items);
}

fn json<T: Root>(message: &[u8]) -> String
where
    for<'a> T::View<'a>: Serialize,
{
    serde_json::to_string(&T::from_payload(message).unwrap()).unwrap()
}

fn encoder<T: StreamSchema>() -> JsonEncoder {
    let schema = DynSchema::new(&with_names(Schema::of::<T>())).unwrap();
    JsonEncoder::new(&schema).with_identifier("flatstream_tests.Stamped", *b"STMP")
}

/// The message prints to the letter as before, and holds an equal value, but for the bits of a NaN.
fn there_and_back<T: Case>()
where
    for<'a> T::View<'a>: Serialize,
{
    let (mut rng, encoder) = (Rng::new(0xe1), encoder::<T>());
    for _ in 0..VALUES {
        let mut value = random::<T>(&mut rng);
        value.sort();
        let message = simple(&value);
        let text = json::<T>(&message);
        let mut again = Vec::new();
        encoder.encode(&text, &mut again).unwrap_or_else(|error| panic!("{error}\n{text}"));
        assert_eq!(json::<T>(&again), text);
        let rebuilt = T::walk(&again).expect("it verifies").expect("all variants are known");
        if !text.contains("nan\"") {
            assert_eq!(simple(&rebuilt), message, "{text}");
        }
    }
}

#[test]
fn what_is_printed_is_the_same_message_again() {
    for_every_root!(there_and_back());
}
