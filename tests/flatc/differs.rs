//! Where our JSON is not flatc's, word for word, as `docs/design.md` lists it, and what flatc writes
//! that Rust does not read.

use flatstream::flatbuffers::{self, Verifiable, Verifier};
use flatstream::{ErrorKind, PayloadFault, StreamDeserialize};
use flatstream_tests::messages::simple;
use flatstream_tests::zoo::{Event, Hard, Odds, Perhaps, Scalars, Tight, Unions, Vectors};

use crate::edges::{newer, Edges};
use crate::roots::Json;
use crate::schema::Schema;
use crate::tool::{flatc, Defaults, Flatc};

/// What flatc prints of one message, on one line.
fn printed(flatc: &Flatc, schema: &Schema, message: &[u8]) -> String {
    let mut printed = flatc.print(schema, &[message.to_owned()]);
    let printed = printed.pop().expect("one message, one text");
    printed.lines().map(str::trim_start).collect()
}

/// The digits that flatc drops would be another value. Ours read back as what they were.
#[test]
fn floats_keep_all_their_digits() {
    let Some(flatc) = flatc() else { return };
    let message = simple(&Scalars { i: 1e-7, j: 1e-20, ..Scalars::default() });
    assert!(printed(flatc, &Schema::of::<Scalars>(), &message).ends_with(r#""i": 0.0,"j": 0.0}"#));
    assert!(Scalars::json(&message).ends_with(r#""i":1e-7,"j":1e-20}"#));
}

/// JSON has no such numbers: flatc prints bare words, which it reads in quotes as well.
#[test]
fn floats_that_are_no_numbers_are_words_in_quotes() {
    let Some(flatc) = flatc() else { return };
    let message = simple(&Scalars { i: f32::NEG_INFINITY, j: f64::NAN, ..Scalars::default() });
    assert!(printed(flatc, &Schema::of::<Scalars>(), &message).ends_with(r#""i": -inf,"j": nan}"#));
    assert!(Scalars::json(&message).ends_with(r#""i":"-inf","j":"nan"}"#));
}

/// In a struct flatc wants an enum to have a 0, so one without is its number in the schema.
#[test]
fn enums_without_0_are_numbers_in_structs() {
    let Some(flatc) = flatc() else { return };
    let tights = vec![Tight { hard: Hard::Two, a: 7 }];
    let message = simple(&Odds { tights, ..odds() });
    let printed = printed(flatc, &Schema::of::<Odds>(), &message);
    assert!(printed.contains(r#""tights": [{"hard": 2,"a": 7}]"#), "{printed}");
    assert!(Odds::json(&message).contains(r#""tights":[{"hard":"Two","a":7}]"#));
}

fn odds() -> Odds {
    let inner = Perhaps::Text(None);
    let (tights, nils) = (vec![], vec![]);
    Odds { plain: 0, flag: None, tight: None, tights, inner, said: None, level_or_not: None, nils }
}

/// What another writer left out of a variant's table, the view of the variant has all the same.
#[test]
fn the_value_of_a_variant_is_always_there() {
    let Some(flatc) = flatc() else { return };
    let ours = simple(&Unions { events: vec![Event::Count(0)], ..Unions::default() });
    let json = r#"{"value_type":"Count","value":{"value":0}}"#;
    assert!(Unions::json(&ours).contains(json));
    let [lean] =
        &flatc.read(&Schema::of::<Unions>(), &[Unions::json(&ours)], Defaults::LeftOut)[..]
    else {
        panic!("one text, one message")
    };
    assert!(printed(flatc, &Schema::of::<Unions>(), lean)
        .contains(r#""value_type": "Count","value": {}}"#));
    assert!(Unions::json(lean).contains(json));
}

/// flatc prints no message at all with a variant that its schema has not; we print its tag.
#[test]
fn variants_of_a_newer_schema_are_numbers() {
    let Some(flatc) = flatc() else { return };
    let json = r#"{ "small_type": "Sent", "small": { "value": "x" },
        "smalls": [{ "value_type": "Sent", "value": { "value": "y" } }] }"#;
    let messages = flatc.read(&newer(), &[json.to_owned()], Defaults::LeftOut);
    let refused = flatc.try_print(&Schema::of::<Edges>(), &messages).unwrap_err();
    assert!(refused.contains("unknown enum value"), "{refused}");
    assert_eq!(Edges::json(&messages[0]), r#"{"small_type":3,"smalls":[{"value_type":3}]}"#);
}

/// The sign of a NaN is in the word, but flatc reads a NaN without one.
#[test]
fn the_sign_of_a_nan_does_not_come_back() {
    let Some(flatc) = flatc() else { return };
    let message = simple(&Scalars { j: -f64::NAN, ..Scalars::default() });
    let json = Scalars::json(&message);
    assert!(json.ends_with(r#""j":"-nan"}"#));
    assert!(printed(flatc, &Schema::of::<Scalars>(), &message).ends_with(r#""j": -nan}"#));
    let read = flatc.read(&Schema::of::<Scalars>(), &[json], Defaults::Written);
    assert!(Scalars::json(&read[0]).ends_with(r#""j":"nan"}"#));
}

/// C++ aligns a vector for its items only when there are any; the official verifier of Rust wants it
/// always, so nothing in Rust reads such a message when the place happens to be wrong.
#[test]
fn empty_vectors_of_cpp_may_be_unaligned() {
    let Some(flatc) = flatc() else { return };
    let json = r#"{ "bytes": [1], "doubles": [] }"#.to_owned();
    let message = flatc.read(&Schema::of::<Vectors>(), &[json], Defaults::LeftOut).remove(0);
    let ours = Vectors::from_payload(&message).unwrap_err();
    assert!(is_unaligned(ours.kind()), "{ours}");
    let official = flatbuffers::root::<Doubles<'_>>(&message).unwrap_err();
    assert!(matches!(official, flatbuffers::InvalidFlatbuffer::Unaligned { .. }), "{official}");
}

fn is_unaligned(kind: &ErrorKind) -> bool {
    matches!(kind, ErrorKind::InvalidPayload { fault: PayloadFault::Unaligned, .. })
}

/// A tag that says NONE, which `--force-defaults` writes, is one without a value to the verifiers.
#[test]
fn tags_of_nothing_are_inconsistent() {
    let Some(flatc) = flatc() else { return };
    let json = r#"{ "small_type": "NONE" }"#.to_owned();
    let message = flatc.read(&Schema::of::<Edges>(), &[json], Defaults::Written).remove(0);
    let ours = Edges::from_payload(&message).unwrap_err();
    let fault = PayloadFault::InconsistentUnion;
    assert!(
        matches!(ours.kind(), ErrorKind::InvalidPayload { fault: f, .. } if *f == fault),
        "{ours}"
    );
    let official = flatbuffers::root::<Small<'_>>(&message).unwrap_err();
    let inconsistent = matches!(official, flatbuffers::InvalidFlatbuffer::InconsistentUnion { .. });
    assert!(inconsistent, "{official}");
}

/// Tables as flatc's generated code verifies them.
macro_rules! official {
    ($($t:ident |$table:ident| $verify:expr;)*) => { $(
        #[derive(Debug)]
        struct $t<'a>(#[allow(dead_code)] flatbuffers::Table<'a>);

        impl<'a> flatbuffers::Follow<'a> for $t<'a> {
            type Inner = Self;
            unsafe fn follow(buf: &'a [u8], at: usize) -> Self {
                // SAFETY: passed on to the caller.
                $t(unsafe { flatbuffers::Table::new(buf, at) })
            }
        }

        impl Verifiable for $t<'_> {
            fn run_verifier(
                verifier: &mut Verifier<'_, '_>,
                at: usize,
            ) -> Result<(), flatbuffers::InvalidFlatbuffer> {
                let $table = verifier.visit_table(at)?;
                $verify?.finish();
                Ok(())
            }
        }
    )* };
}

type DoublesField<'a> = flatbuffers::ForwardsUOffset<flatbuffers::Vector<'a, f64>>;

official! {
    Doubles |table| table.visit_field::<DoublesField<'_>>("doubles", 12, false);
    Small |table| table.visit_union::<u8, _>("type", 14, "small", 16, false, |_, _, _| Ok(()));
}
