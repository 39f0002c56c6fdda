//! Promise: what `docs/format.md` says of payloads is what the encoder writes.

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};

const PAGE: &str = include_str!("../../docs/format.md");

// On the page from here:
#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Pos {
    valid: bool,
    x: f32,
}

#[derive(StreamSerialize)]
enum Event {
    Started,
    Said(String),
}

#[derive(StreamSerialize)]
struct Part {
    id: u16,
}

#[derive(StreamSerialize)]
struct Sample {
    level: u8,
    name: String,
    at: u64,
    gain: Option<u16>,
    note: Option<String>,
    pos: Pos,
    event: Event,
    parts: Vec<Part>,
}

fn sample() -> Sample {
    Sample {
        level: 3,
        name: "cab".into(),
        at: 9,
        gain: Some(7),
        note: None,
        pos: Pos { valid: true, x: 1.0 },
        event: Event::Said("hi".into()),
        parts: vec![Part { id: 1 }, Part { id: 2 }],
    }
}
// On the page up to here.

/// The message, the same from the encoder and in a builder.
fn encode(item: &impl StreamSerialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    item.encode(&mut PayloadBuf::new(&mut bytes)).unwrap().unwrap();
    let mut builder = FlatBufferBuilder::new();
    item.serialize(&mut builder).unwrap();
    assert_eq!(builder.finished_data(), bytes);
    bytes
}

/// The part of `text` between the first `start` and the next `end`.
fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("{start:?} is missing"));
    rest.split_once(end).unwrap_or_else(|| panic!("{end:?} is missing")).0
}

/// The bytes of a table of `at | bytes | meaning`, which has to be without gaps.
fn bytes_of(table: &str) -> Vec<u8> {
    let hex = |text| u8::from_str_radix(text, 16).unwrap_or_else(|_| panic!("{text:?}"));
    let mut bytes = Vec::new();
    for line in table.lines().skip(2) {
        let mut columns = line.split('|').map(str::trim);
        let (at, row) = (columns.next().unwrap(), columns.next().unwrap());
        if !at.is_empty() {
            assert_eq!(usize::from(hex(at)), bytes.len(), "{line}");
        }
        bytes.extend(row.split_whitespace().map(hex));
    }
    bytes
}

#[test]
fn the_page_shows_the_value() {
    let source = include_str!("main.rs");
    let types = between(source, "// On the page from here:\n", "// On the page up to here.");
    let shown = between(PAGE, "### One message, byte by byte", "```text");
    assert_eq!(between(shown, "```rust\n", "```"), types);
}

#[test]
fn the_page_shows_the_bytes() {
    let shown = between(PAGE, "### One message, byte by byte", "### Limits");
    assert_eq!(bytes_of(between(shown, "```text\n", "```")), encode(&sample()));
}

#[derive(StreamSerialize)]
struct Texts {
    texts: Vec<String>,
}

#[derive(StreamSerialize)]
struct Wide {
    numbers: Vec<u64>,
    rows: Vec<Texts>,
}

#[test]
fn lengths_are_multiples_of_eight() {
    for n in 0..20 {
        let texts = Texts { texts: vec!["x".repeat(n); n % 3] };
        assert_eq!(encode(&texts).len() % 8, 0);
        assert_eq!(encode(&Wide { numbers: vec![1; n], rows: vec![texts] }).len() % 8, 0);
        let mut text = Vec::new();
        "x".repeat(n).encode(&mut PayloadBuf::new(&mut text)).unwrap().unwrap();
        assert_eq!(text.len(), 8 + (n + 4) / 4 * 4);
    }
}

#[derive(StreamSerialize)]
struct Outer {
    texts: Vec<Texts>,
}

#[test]
fn types_with_equal_vtables_share_them() {
    let bytes = encode(&Outer { texts: vec![Texts { texts: vec![] }] });
    // Both tables have one offset, and the second points back to the vtable of the first.
    let expected: &[u8] = &[
        12, 0, 0, 0, // root
        0, 0, 6, 0, 8, 0, 4, 0, 6, 0, 0, 0, 4, 0, 0, 0, // Outer
        1, 0, 0, 0, 4, 0, 0, 0, // its vector
        22, 0, 0, 0, 4, 0, 0, 0, // Texts, 22 bytes behind the vtable
        0, 0, 0, 0, // its vector
    ];
    assert_eq!(bytes, expected);
}

#[derive(StreamSerialize)]
struct Options {
    tiny: Option<u8>,
    event: Option<Event>,
    large: Option<u64>,
    short: Option<u16>,
}

#[test]
fn optional_fields_are_packed() {
    let (tiny, short) = (Some(0), Some(2));
    let bytes = encode(&Options { tiny, event: None, large: None, short });
    assert_eq!(bytes[4..20], [0, 0, 14, 0, 7, 0, 6, 0, 0, 0, 0, 0, 0, 0, 4, 0]);
    assert_eq!(bytes[20..], [14, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]);
    let view = Options::from_payload(&bytes).unwrap();
    assert_eq!((view.tiny(), view.large(), view.short()), (Some(0), None, Some(2)));
}

#[test]
fn absent_fields_read_as_the_page_says() {
    let mut builder = FlatBufferBuilder::new();
    let table = builder.start_table();
    // A field of a newer schema.
    builder.push_slot_always(4 + 2 * 20, 1u32);
    let root = builder.end_table(table);
    builder.finish(root, Some("NEWS"));

    let view = Sample::from_payload(builder.finished_data()).unwrap();
    assert_eq!((view.level(), view.at(), view.name()), (0, 0, ""));
    assert_eq!((view.gain(), view.note()), (None, None));
    assert_eq!((view.pos().valid, view.pos().x), (false, 0.0));
    assert_eq!(view.event(), EventView::Unknown(0));
    assert!(view.parts().is_empty());
    assert!(view.unpack().is_err());
}
