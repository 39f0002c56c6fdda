//! Messages out of JSON, by a schema that comes at run time.
//!
//! An input begins with a byte of choice. Behind 0 stand the length of a `.bfbs` file as a `u16`, the file, and a text;
//! behind any other a text for a schema that is known here.

use std::borrow::Cow;
use std::sync::OnceLock;

use flatstream::dynamic::{DynSchema, JsonEncoder};
use flatstream::schema::{Enum, EnumVal, Field, Object, Scalar, Schema, Type};
use flatstream::StreamSchema;

use crate::zoo::{Event, Node, Small, Zoo};

/// A text is refused, at a place that it has, or becomes a message that can be read; what that prints as becomes a message
/// that prints the same.
pub fn dynamic_json(data: &[u8]) {
    let Some((encoder, schema, json)) = input(data) else { return };
    for ignores in [false, true] {
        let Some(message) = encoded(&encoder.clone().with_unknown_fields(ignores), &json) else {
            continue;
        };
        let root = schema.read(&message).expect("what was made of a text can be read");
        let printed = serde_json::to_string(&root).expect("it is JSON");
        // Names of a stranger's schema may be ambiguous.
        if data[0] != 0 {
            let again = encoded(&encoder, &printed).expect("what is printed is taken");
            let again = schema.read(&again).expect("it can be read as well");
            assert_eq!(serde_json::to_string(&again).expect("it is JSON"), printed);
        }
    }
}

/// What of it takes memory.
pub fn dynamic_json_encode(data: &[u8]) -> usize {
    input(data).and_then(|(encoder, _, json)| encoded(&encoder, &json)).map_or(0, |it| it.len())
}

/// The most bytes that [`dynamic_json_encode`] may hold at once, once it has met each schema. A byte of text can be a table of
/// its own, with what there is to say about it, or 64 bytes of a vtable.
pub fn dynamic_json_heap(data: &[u8]) -> usize {
    1024 * data.len() + (1 << 20)
}

fn encoded(encoder: &JsonEncoder, json: &str) -> Option<Vec<u8>> {
    let mut message = b"before".to_vec();
    match encoder.encode(json, &mut message) {
        Ok(()) => Some(message.split_off(6)),
        Err(error) => {
            assert_eq!(message, b"before");
            let line = json.lines().nth(error.line - 1).map_or(0, |line| line.chars().count());
            assert!(error.column <= line + 2 && error.offset <= json.len(), "{error}: {json}");
            None
        }
    }
}

fn input(data: &[u8]) -> Option<(JsonEncoder, DynSchema, Cow<'_, str>)> {
    let (schema, text) = match data {
        [0, low, high, rest @ ..] => {
            let len = usize::from(u16::from_le_bytes([*low, *high])).min(rest.len());
            let (bfbs, text) = rest.split_at(len);
            (DynSchema::from_bfbs(bfbs).ok()?, text)
        }
        [choice, text @ ..] if *choice > 0 => (known(usize::from(*choice - 1)), text),
        _ => return None,
    };
    Some((JsonEncoder::new(&schema), schema, String::from_utf8_lossy(text)))
}

fn known(choice: usize) -> DynSchema {
    static KNOWN: OnceLock<[DynSchema; 5]> = OnceLock::new();
    let all = KNOWN.get_or_init(|| {
        let foreign = DynSchema::new(&foreign()).expect("it is sound");
        [of::<Zoo>(), of::<Node>(), of::<Event>(), of::<Small>(), foreign]
    });
    all[choice % all.len()].clone()
}

fn of<T: StreamSchema>() -> DynSchema {
    DynSchema::new(&Schema::of::<T>()).expect("a schema of ours is sound")
}

/// What no type of ours has: vectors of unions, structs with a key and an alignment of their own, nested messages, a table with
/// a vtable that is as long as one can be.
fn foreign() -> Schema {
    let mut mark = Object::structure("Mark", 32, 32);
    mark.fields = vec![
        Field::inline("at", 0, 0, Type::Scalar(Scalar::I16)),
        Field::inline("n", 1, 2, Type::Scalar(Scalar::U8)),
    ];
    mark.fields[0].key = true;
    let mut any = Enum::union("Any");
    any.values = vec![
        EnumVal::variant("Mark", 1, Type::Struct("Mark".into())),
        EnumVal::variant("Word", 2, Type::Text),
        EnumVal::variant("Root", 3, Type::Table("Root".into())),
    ];
    let mut flags = Enum::bit_flags("Flags", Scalar::U16);
    flags.values = vec![EnumVal::new("Low", 1), EnumVal::new("High", 1 << 15)];
    let mut root = Object::table("Root");
    root.fields = vec![
        Field::new("name", 0, Type::Text),
        Field::new("one", 2, Type::Union("Any".into())),
        Field::new("many", 4, Type::vector(Type::Union("Any".into()))),
        Field::new("marks", 5, Type::vector(Type::Struct("Mark".into()))),
        Field::new("roots", 6, Type::vector(Type::Table("Root".into()))),
        Field::new("held", 7, Type::vector(Type::Scalar(Scalar::U8))),
        Field::new("flags", 8, Type::Enum("Flags".into())),
    ];
    root.fields.extend((9..32_000).map(Field::reserved));
    root.fields.push(Field::new("last", 32_000, Type::Scalar(Scalar::I64)));
    root.fields[5].nested = Some("Root".into());
    let mut schema = Schema::default();
    (schema.objects, schema.enums) = (vec![mark, root], vec![any, flags]);
    (schema.root, schema.file_identifier) = (Some("Root".into()), Some(*b"ROOT"));
    schema.sort();
    schema
}
