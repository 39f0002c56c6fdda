//! What a message is: its root and its identifier.

use flatstream::schema::Schema;
use flatstream::{StreamSchema, StreamSerialize};

use crate::kit::{changes, lines};

#[test]
fn identifiers() {
    let changed = changes!(
        { #[derive(StreamSerialize)] #[flatstream(file_identifier = "OLD1")] pub struct T { pub a: u8 } }
        { #[derive(StreamSerialize)] #[flatstream(file_identifier = "NEW1")] pub struct T { pub a: u8 } }
    );
    assert_eq!(changed, ["error identifier-changed T refused/refused"]);
    let added = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8 } }
        { #[derive(StreamSerialize)] #[flatstream(file_identifier = "NEW1")] pub struct T { pub a: u8 } }
    );
    assert_eq!(added, ["error identifier-changed T refused/fine"]);
    let dropped = changes!(
        { #[derive(StreamSerialize)] #[flatstream(file_identifier = "OLD1")] pub struct T { pub a: u8 } }
        { #[derive(StreamSerialize)] pub struct T { pub a: u8 } }
    );
    assert_eq!(dropped, ["error identifier-changed T fine/refused"]);
}

#[derive(StreamSerialize)]
struct Inner {
    x: u8,
}

#[derive(StreamSerialize)]
struct Outer {
    inner: Inner,
}

#[derive(StreamSerialize)]
struct Unlike {
    text: String,
}

#[derive(StreamSerialize)]
enum Event {
    Happened { x: u8 },
}

#[test]
fn another_root() {
    let (outer, inner) = (Schema::of::<Outer>(), Schema::of::<Inner>());
    assert_eq!(lines(&outer, &inner), ["error root-changed Outer refused/refused"]);
    assert_eq!(lines(&inner, &outer), ["error root-changed Inner refused/refused"]);
    let unlike = Schema::of::<Unlike>();
    assert_eq!(lines(&inner, &unlike), ["error root-changed Inner refused/refused"]);
}

#[test]
fn a_union_as_a_root() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub enum T { A { x: u8 }, B } }
        { #[derive(StreamSerialize)] pub enum T { A { x: u16 } } }
    );
    assert_eq!(
        found,
        [
            "error union-variant-removed T.B unknown/fine",
            "error field-type-changed TA.x misread/misread",
        ]
    );
}

/// With several messages in one schema the first is its root, and the others are what nothing leads to.
#[test]
fn one_of_several_messages() {
    let both = Schema::gather(&[Outer::SCHEMA, Event::SCHEMA]);
    let one = Schema::of::<Outer>();
    assert_eq!(lines(&both, &one), ["error type-removed EventWrapper refused/refused"]);
    assert_eq!(lines(&one, &both), [""; 0]);
}
