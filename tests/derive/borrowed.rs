//! Types that borrow are written and viewed like those that own.

use flatstream::{StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::{expert, simple};
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo::*;

/// The same table, owning.
#[derive(StreamSerialize, Debug)]
struct Owned {
    name: String,
    note: String,
    bytes: Vec<u8>,
    values: Box<[f64]>,
    tags: Vec<String>,
    said: OwnedSaid,
    parts: Vec<OwnedPart>,
}

#[derive(StreamSerialize, Debug)]
enum OwnedSaid {
    Text(String),
    Pair { left: String, right: Option<String> },
}

#[derive(StreamSerialize, Debug)]
struct OwnedPart {
    name: String,
}

fn owned(rng: &mut Rng) -> Owned {
    Owned {
        name: random(rng),
        note: random(rng),
        bytes: random(rng),
        values: random(rng),
        tags: random(rng),
        said: if rng.once_in(2) {
            OwnedSaid::Text(random(rng))
        } else {
            OwnedSaid::Pair { left: random(rng), right: random(rng) }
        },
        parts: (0..rng.length()).map(|_| OwnedPart { name: random(rng) }).collect(),
    }
}

fn borrowed(owned: &Owned) -> Borrowed<'_> {
    Borrowed {
        name: &owned.name,
        note: owned.note.as_str().into(),
        bytes: &owned.bytes,
        values: &owned.values,
        tags: owned.tags.iter().map(String::as_str).collect(),
        said: match &owned.said {
            OwnedSaid::Text(text) => Said::Text(text),
            OwnedSaid::Pair { left, right } => Said::Pair { left, right: right.as_deref() },
        },
        parts: owned.parts.iter().map(|part| Part { name: &part.name }).collect(),
    }
}

#[test]
fn borrowing_leaves_no_trace_on_the_wire() {
    let mut rng = Rng::new(0xb0);
    for _ in 0..1_000 {
        let owned = owned(&mut rng);
        let borrowed = borrowed(&owned);
        let bytes = simple(&owned);
        assert_eq!(simple(&borrowed), bytes);
        assert_eq!(expert(&borrowed), bytes);
        let view = Borrowed::from_payload(&bytes).unwrap();
        assert_eq!(format!("{view:?}"), format!("{borrowed:?}"));
        assert_eq!((view.name(), view.bytes()), (borrowed.name, borrowed.bytes));
        assert!(view.tags().iter().eq(borrowed.tags.iter().copied()));
        match (view.said(), &borrowed.said) {
            (SaidView::Text(a), Said::Text(b)) => assert_eq!(a, *b),
            (SaidView::Pair(pair), Said::Pair { left, right }) => {
                assert_eq!((pair.left(), pair.right()), (*left, *right));
            }
            (a, b) => panic!("{a:?} for {b:?}"),
        }
        let again = Owned::from_payload(&bytes).unwrap().unpack().unwrap();
        assert_eq!(simple(&again), bytes);
    }
}

/// What a view lends lives as long as the payload, not as the type that it is named after.
#[test]
fn views_of_short_lived_types_outlive_them() {
    let bytes = {
        let text = String::from("short-lived");
        simple(&Part { name: &text })
    };
    let name = Part::from_payload(&bytes).unwrap().name();
    assert_eq!(name, "short-lived");
}
