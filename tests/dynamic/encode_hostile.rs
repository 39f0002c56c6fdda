//! Texts and schemas of strangers: refused, or messages that every reader takes, in memory that the text accounts for.

use flatstream::dynamic::DynSchema;
use flatstream::schema::{Field, Object, Scalar, Schema, Type};
use flatstream::{ErrorKind, StreamSchema};
use flatstream_tests::counting_alloc::measure;
use flatstream_tests::for_every_root;
use flatstream_tests::messages::{simple, Root};
use flatstream_tests::values::{random, Rng};

use crate::agreement::is_of_types;
use crate::hostile::wide;
use crate::judge;

const MESSAGES: usize = 12;
const DAMAGES: usize = 50;

/// What can stand in a text.
const PARTS: [&str; 16] =
    ["{", "}", "[", "]", ",", ":", "\"", "\\", "null", "-1", "1e9", "0", "{}", "[]", "\"a\"", "é"];

/// Some bytes out of it, or something put between.
fn damaged(text: &str, rng: &mut Rng) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let at = rng.below(chars.len());
    match rng.below(4) {
        0 => chars.truncate(at),
        1 => drop(chars.drain(at..chars.len().min(at + 1 + rng.below(8)))),
        2 => drop(chars.splice(at..at, rng.pick(&PARTS).chars()).collect::<Vec<_>>()),
        _ => {
            let part = chars[at..chars.len().min(at + rng.below(64))].to_vec();
            let to = rng.below(chars.len());
            drop(chars.splice(to..to, part).collect::<Vec<_>>());
        }
    }
    chars.into_iter().collect()
}

fn refused_or_taken<T: Root + StreamSchema>() {
    let (mut rng, schema) = (Rng::new(0xda), DynSchema::new(&Schema::of::<T>()).unwrap());
    let (mut taken, mut refused) = (0, 0);
    for _ in 0..MESSAGES {
        let message = simple(&random::<T>(&mut rng));
        let text = serde_json::to_string(&schema.read(&message).unwrap()).unwrap();
        for _ in 0..DAMAGES {
            let text = damaged(&text, &mut rng);
            let mut out = Vec::new();
            if let Err(error) = schema.encode_json(&text, &mut out) {
                assert!(out.is_empty() && error.offset <= text.len(), "{error}");
                refused += 1;
                continue;
            }
            taken += 1;
            judge(&schema, &out).unwrap();
            match T::from_payload(&out).map(drop).map_err(flatstream::Error::into_kind) {
                Err(ErrorKind::InvalidPayload { fault, .. }) if is_of_types(fault) => {}
                typed => typed.unwrap_or_else(|error| panic!("{error:?}: {text}")),
            }
        }
    }
    assert!(taken > 0 && refused > 0, "{}: {taken}, {refused}", schema.root());
}

#[test]
fn damaged_texts_are_refused_or_taken() {
    for_every_root!(refused_or_taken());
}

/// Each table has another vtable, of up to 64 KiB for a dozen letters.
#[test]
fn sparse_tables_do_not_blow_up() {
    let schema = wide();
    let items: Vec<String> = (0..30_000).map(|i| format!("{{f{}:1}}", 31_999 - i)).collect();
    let text = format!("{{all: [{}]}}", items.join(","));
    let (error, usage) = measure(|| schema.encode_json(&text, &mut vec![]).unwrap_err());
    assert!(error.message.starts_with("too many fields of `Wide`"), "{error}");
    assert!(usage.peak < 400 * text.len(), "{usage:?} for {} bytes", text.len());
    // One is no harm, and neither is a field that is there twice, or many that are not.
    assert!(schema.encode_json("{f31999: 1}", &mut vec![]).is_ok());
    let all: Vec<String> = (0..32_000).map(|id| format!("f{id}:1")).collect();
    let twice = format!("{{{}, f7: 2}}", all.join(","));
    let error = schema.encode_json(&twice, &mut vec![]).unwrap_err();
    assert_eq!((error.offset, &*error.message), (twice.len() - 6, "this field is there twice"));
}

/// Readers charge for what a table leaves out.
#[test]
fn messages_that_readers_refuse_are_refused() {
    let schema = wide();
    let text = format!("{{all: [{}]}}", vec!["{}"; 100_000].join(","));
    let mut out = b"before".to_vec();
    let error = schema.encode_json(&text, &mut out).unwrap_err();
    assert!(error.message.starts_with("readers would refuse the message: invalid Wide"), "{error}");
    assert_eq!(out, b"before");
}

/// A struct of 256 MiB, of which a text has the first byte.
#[test]
fn huge_structs_take_no_room_before_they_are_there() {
    let mut page = Object::structure("Page", 1, 0x1000);
    page.fields = vec![Field::inline("all", 0, 0, Type::array(Type::Scalar(Scalar::U8), 0x1000))];
    let mut huge = Object::structure("Huge", 1, 0x1000 * 0xffff);
    huge.fields =
        vec![Field::inline("all", 0, 0, Type::array(Type::Struct("Page".into()), 0xffff))];
    let mut root = Object::table("Root");
    root.fields = vec![Field::new("items", 0, Type::vector(Type::Struct("Huge".into())))];
    let mut schema = Schema::default();
    schema.objects = vec![huge, page, root];
    schema.root = Some("Root".into());
    let schema = DynSchema::new(&schema).unwrap();
    let text = r#"{"items": [{"all": [{"all": [0]}]}]}"#;
    let (error, usage) = measure(|| schema.encode_json(text, &mut vec![]).unwrap_err());
    assert_eq!(error.message, "the text ends before all of it can have been said");
    assert!(usage.peak < 10_000, "{usage:?}");
}
