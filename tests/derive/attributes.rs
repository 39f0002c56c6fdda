//! What attributes of fields and types make of messages.

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{ErrorKind, PayloadFault, StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::{expert, simple};

/// The slots of a root table, as any other reader finds them: 0 for absent.
fn slots(bytes: &[u8]) -> Vec<u16> {
    let u16_at = |at: usize| u16::from_le_bytes(bytes[at..at + 2].try_into().unwrap());
    let root = u32::from_le_bytes(bytes[..4].try_into().unwrap()) as usize;
    let soffset = i32::from_le_bytes(bytes[root..root + 4].try_into().unwrap());
    let vtable = (root as i64 - i64::from(soffset)) as usize;
    (4..u16_at(vtable) as usize).step_by(2).map(|slot| u16_at(vtable + slot)).collect()
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
enum Event {
    Said(String),
    Quit,
}

/// Declared in another order than that of the ids.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(reserved(1, 5))]
struct WithIds {
    #[flatstream(id = 4)]
    event: Event,
    #[flatstream(id = 6)]
    note: Option<String>,
    #[flatstream(id = 0)]
    a: u8,
    #[flatstream(id = 2)]
    name: String,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(reserved(1, 5))]
struct InOrder {
    a: u8,
    name: String,
    event: Event,
    note: Option<String>,
}

fn with_ids() -> WithIds {
    let event = Event::Said("hi".into());
    WithIds { event, note: Some("n".into()), a: 7, name: "x".into() }
}

#[test]
fn ids_decide_not_the_order_in_the_source() {
    let value = with_ids();
    let WithIds { event, note, a, name } = value.clone();
    let bytes = simple(&value);
    assert_eq!(bytes, expert(&value));
    assert_eq!(bytes, simple(&InOrder { a, name, event, note }));
    let view = WithIds::from_payload(&bytes).unwrap();
    assert_eq!((view.a(), view.name(), view.note()), (7, "x", Some("n")));
    assert_eq!(view.unpack().unwrap(), value);
}

#[test]
fn reserved_slots_stay_empty() {
    let slots = slots(&simple(&with_ids()));
    assert_eq!(slots.len(), 7);
    let empty: Vec<usize> = (0..7).filter(|&id| slots[id] == 0).collect();
    assert_eq!(empty, [1, 5]);
}

#[test]
fn views_print_in_the_order_of_the_source() {
    let bytes = simple(&with_ids());
    let shown = format!("{:?}", WithIds::from_payload(&bytes).unwrap());
    let expected = r#"WithIds { event: Said("hi"), note: Some("n"), a: 7, name: "x" }"#;
    assert_eq!(shown, expected);
    assert_eq!(shown, format!("{:?}", with_ids()));
}

const GREETING: &str = "hello";

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
enum Level {
    Low = 3,
    High = 9,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct WithDefaults {
    #[flatstream(default = 40 + 2)]
    count: u32,
    #[flatstream(default = -0.0)]
    zero: f64,
    #[flatstream(default = f32::NAN)]
    nan: f32,
    #[flatstream(default = true)]
    on: bool,
    #[flatstream(default = Level::High)]
    level: Level,
    #[flatstream(default = "unnamed")]
    name: String,
    #[flatstream(default = GREETING)]
    greeting: Box<str>,
    #[flatstream(default = [])]
    list: Vec<u8>,
}

/// A table without any field.
fn empty_table() -> Vec<u8> {
    let mut builder = FlatBufferBuilder::new();
    let table = builder.start_table();
    let root = builder.end_table(table);
    builder.finish(root, None);
    builder.finished_data().to_vec()
}

#[test]
fn absent_fields_read_as_their_defaults() {
    let bytes = empty_table();
    let view = WithDefaults::from_payload(&bytes).unwrap();
    assert_eq!((view.count(), view.on()), (42, true));
    assert_eq!(view.zero().to_bits(), (-0.0f64).to_bits());
    assert!(view.nan().is_nan());
    assert_eq!(view.level(), Level::High);
    assert_eq!((view.name(), view.greeting(), view.list()), ("unnamed", "hello", &[][..]));
    let value = view.unpack().unwrap();
    assert_eq!((value.level, &*value.greeting), (Level::High, "hello"));
}

/// Whether a field equals its default is nothing that readers could be told by leaving it out.
#[test]
fn values_are_written_even_if_they_equal_the_default() {
    let bytes = empty_table();
    let value = WithDefaults::from_payload(&bytes).unwrap().unpack().unwrap();
    let written = simple(&value);
    assert_eq!(written, expert(&value));
    assert!(slots(&written).iter().all(|&slot| slot != 0));
    let other = WithDefaults { count: 0, on: false, level: Level::Low, nan: 0.0, ..value };
    let bytes = simple(&other);
    assert_eq!(WithDefaults::from_payload(&bytes).unwrap().unpack().unwrap(), other);
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct WithRequired {
    #[flatstream(required)]
    name: String,
    #[flatstream(required)]
    list: Vec<u8>,
    #[flatstream(required)]
    event: Event,
    #[flatstream(required)]
    at: Point,
    #[flatstream(required)]
    ids: [u16; 2],
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
struct Point {
    x: f32,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Outer {
    inner: WithRequired,
}

#[test]
fn a_missing_required_field_is_a_fault() {
    let error = WithRequired::from_payload(&empty_table()).unwrap_err();
    let ErrorKind::InvalidPayload { path, fault, .. } = error.kind() else { panic!("{error}") };
    assert_eq!((path.as_str(), fault), ("name", &PayloadFault::MissingRequired));
    assert_eq!(error.to_string(), "invalid WithRequired: name at 0x8: is required and missing");
}

#[test]
fn required_fields_round_trip() {
    let (at, ids) = (Point { x: 0.0 }, [0; 2]);
    let value = WithRequired { name: "".into(), list: vec![], event: Event::Quit, at, ids };
    let bytes = simple(&value);
    assert_eq!(WithRequired::from_payload(&bytes).unwrap().unpack().unwrap(), value);
}

/// A table that is absent as a whole reads as one whose fields are absent.
#[test]
fn the_fields_of_an_absent_table_are_not_required() {
    let bytes = empty_table();
    let view = Outer::from_payload(&bytes).unwrap().inner();
    assert_eq!((view.name(), view.list()), ("", &[][..]));
    assert!(view.unpack().is_err(), "there is no event to unpack");
}

struct NotOnTheWire(usize);

impl Default for NotOnTheWire {
    fn default() -> Self {
        NotOnTheWire(17)
    }
}

#[derive(StreamSerialize)]
struct WithSkipped {
    a: u8,
    #[flatstream(skip)]
    cache: NotOnTheWire,
    b: u8,
}

#[derive(StreamSerialize)]
enum Step {
    Walk {
        #[flatstream(id = 1)]
        far: u8,
        #[flatstream(skip)]
        cache: NotOnTheWire,
        #[flatstream(id = 0, default = 12)]
        fast: u8,
    },
}

#[derive(StreamSerialize)]
struct Route {
    step: Step,
}

#[test]
fn skipped_fields_are_not_written() {
    let bytes = simple(&WithSkipped { a: 1, cache: NotOnTheWire(3), b: 2 });
    assert_eq!(slots(&bytes).len(), 2);
    let view = WithSkipped::from_payload(&bytes).unwrap();
    assert_eq!(format!("{view:?}"), "WithSkipped { a: 1, b: 2 }");
    let value = view.unpack().unwrap();
    assert_eq!((value.a, value.cache.0, value.b), (1, 17, 2));
}

#[test]
fn variants_have_attributes_too() {
    let bytes = simple(&Route { step: Step::Walk { far: 5, cache: NotOnTheWire(0), fast: 6 } });
    let Step::Walk { far, cache, fast } =
        Route::from_payload(&bytes).unwrap().unpack().unwrap().step;
    assert_eq!((far, cache.0, fast), (5, 17, 6));
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct WithDeprecated {
    #[flatstream(deprecated)]
    old: u8,
    new: u8,
}

#[test]
fn deprecated_fields_are_still_read() {
    let bytes = simple(&WithDeprecated { old: 1, new: 2 });
    let view = WithDeprecated::from_payload(&bytes).unwrap();
    #[allow(deprecated)] // What is tested.
    let old = view.old();
    assert_eq!((old, view.new()), (1, 2));
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(file_identifier = "TELE")]
struct Identified {
    id: u64,
    name: Option<String>,
}

#[test]
fn messages_carry_their_identifier() {
    for name in [None, Some("seven".to_owned())] {
        let value = Identified { id: 3, name };
        let bytes = simple(&value);
        assert_eq!(bytes, expert(&value));
        assert_eq!((&bytes[4..8], bytes.len() % 8), (&b"TELE"[..], 0));
        assert_eq!(Identified::from_payload(&bytes).unwrap().unpack().unwrap(), value);
    }
}

#[test]
fn another_identifier_is_a_fault() {
    let mut bytes = simple(&Identified { id: 3, name: None });
    bytes[5] ^= 1;
    let error = Identified::from_payload(&bytes).unwrap_err();
    assert_eq!(
        error.to_string(),
        "invalid Identified: root at 0x4: has another file identifier than its type"
    );
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(name = "Renamed", namespace = "acme.fleet", rename_all = "camelCase")]
struct Named {
    #[flatstream(rename = "celsius")]
    temp: f64,
    cpu_load: f32,
}

/// Names of the schema are not those of Rust, and not on the wire.
#[test]
fn names_do_not_change_messages() {
    let bytes = simple(&Named { temp: 1.5, cpu_load: 0.5 });
    let view = Named::from_payload(&bytes).unwrap();
    assert_eq!((view.temp(), view.cpu_load()), (1.5, 0.5));
    assert_eq!(format!("{view:?}"), "Named { temp: 1.5, cpu_load: 0.5 }");
}
