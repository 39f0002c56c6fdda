//! JSON to bytes by a schema at run time: flatc reads those bytes as the same, and what flatc prints is taken.

use flatstream::dynamic::{DynSchema, JsonEncoder};
use flatstream_tests::for_every_root;
use flatstream_tests::messages::simple;
use flatstream_tests::values::{random, Rng};

use crate::compare::Compare;
use crate::roots::Case;
use crate::schema::Schema;
use crate::tool::flatc;

const VALUES: usize = 100;
const ALL: Compare = Compare { members_left_out: false };

/// What flatc calls the schema, and what encodes messages of it.
fn schema<T: Case>() -> (Schema, JsonEncoder) {
    let model = flatstream_tests::schema::with_names(flatstream::schema::Schema::of::<T>());
    let encoder = JsonEncoder::new(&DynSchema::new(&model).unwrap());
    (Schema::with_names::<T>(), encoder.with_identifier("flatstream_tests.Stamped", *b"STMP"))
}

fn encoded(encoder: &JsonEncoder, text: &str) -> Vec<u8> {
    let mut message = Vec::new();
    encoder.encode(text, &mut message).unwrap_or_else(|error| panic!("{error}\n{text}"));
    message
}

fn values<T: Case>(seed: u64) -> Vec<T> {
    let mut rng = Rng::new(seed);
    let sorted = |mut value: T| {
        value.sort();
        value
    };
    (0..VALUES).map(|_| sorted(random(&mut rng))).collect()
}

/// Our JSON, our bytes, and flatc's print of these.
fn printed_by_flatc<T: Case>() {
    let Some(flatc) = flatc() else { return };
    let (schema, encoder) = schema::<T>();
    let texts: Vec<_> = values::<T>(0xf1b0).iter().map(|value| T::json(&simple(value))).collect();
    let messages: Vec<_> = texts.iter().map(|text| encoded(&encoder, text)).collect();
    for (text, printed) in texts.iter().zip(flatc.print(&schema, &messages)) {
        let verdict = ALL.texts(text, &printed);
        verdict.unwrap_or_else(|why| panic!("{}: {why}\n{text}", schema.root));
    }
}

/// flatc's print, in its own form: names without quotes, numbers with fewer digits.
fn printed_for_us<T: Case>() {
    let Some(flatc) = flatc() else { return };
    let (schema, encoder) = schema::<T>();
    let messages: Vec<_> = values::<T>(0xf1b1).iter().map(simple).collect();
    let strict = flatc.print(&schema, &messages);
    for (printed, strict) in flatc.print_its_way(&schema, &messages).iter().zip(strict) {
        let message = encoded(&encoder, printed);
        let verdict = ALL.texts(&T::json(&message), &strict);
        verdict.unwrap_or_else(|why| panic!("{}: {why}\n{printed}", schema.root));
    }
}

#[test]
fn flatc_prints_what_we_encode() {
    for_every_root!(printed_by_flatc());
}

#[test]
fn what_flatc_prints_is_encoded() {
    for_every_root!(printed_for_us());
}
