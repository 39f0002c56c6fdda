//! Records of a journal that somebody made up, in frames that are good.

use std::hint::black_box;
use std::io::Cursor;

use flatstream::dynamic::DynSchema;
use flatstream_journal::{Journal, JournalOptions, JournalReader, Kind, Mode, SchemaRecord};

use crate::journal::{push_frame, read, streamed, unpacked};
use crate::seeds::payload;

/// Whatever stands in a schema record, its frame is read and so are all others; what it says is taken or refused, by whoever asks in
/// whatever way, and messages are read by it, or not, without a panic.
///
/// An input is: how it is to be taken; the length of the record, or of the reflection schema in one that is made right; these bytes; and
/// a message.
pub fn journal_records(data: &[u8]) {
    let Some((&[how, low, high], rest)) = data.split_first_chunk::<3>() else { return };
    let len = usize::from(u16::from_le_bytes([low, high])).min(rest.len());
    let (bytes, message) = rest.split_at(len);
    let kind = 1 << 31 | 7;
    let record = match how % 4 {
        0 => bytes.to_vec(),
        // That of another type than the message is of, too.
        other => payload(&SchemaRecord {
            type_number: if other == 1 { kind } else { u32::from(how) << 24 | 7 },
            root: DynSchema::from_bfbs(bytes).map_or_else(|_| "Root".into(), |it| it.root().into()),
            fingerprint: u64::from(how),
            bfbs: bytes.to_vec(),
        }),
    };
    let writer = JournalOptions::default().id([7; 16]).start(Vec::new());
    let mut file = writer.and_then(|it| it.finish()).expect("a `Vec` takes everything");
    // As a schema, or as a session.
    push_frame(&mut file, 0, if how & 4 == 0 { 2 } else { 1 }, some(&record));
    push_frame(&mut file, 0, kind, some(message));
    if how & 8 != 0 {
        push_frame(&mut file, 1, 2, some(&record));
    }
    check(&file, kind);
}

fn check(file: &[u8], kind: u32) {
    let journal = Journal::new(file, Mode::SkipCorrupt).expect("its preamble is right");
    assert_eq!(streamed(file, Mode::SkipCorrupt, file.len() as u32), unpacked(journal));
    let frames: Vec<_> = journal.frames().map(|it| it.expect("all of them are good")).collect();
    frames.iter().for_each(read);
    let message = frames.iter().find(|it| it.kind == Kind::Message(kind)).expect("it is there");
    let mut schemas = journal.schemas();
    let found = schemas.find(kind, message.offset).expect("it is in memory").cloned();
    let mut reader = JournalReader::new(Cursor::new(file), Mode::SkipCorrupt).schemas();
    assert_eq!(reader.find(kind, message.offset).expect("it is in memory").cloned(), found);
    if let Some(schema) = found.and_then(|it| DynSchema::from_bfbs(&it.bfbs).ok()) {
        if let Ok(root) = schema.read(message.payload) {
            black_box(format!("{root:?}"));
        }
    }
}

/// A frame of nothing is none.
fn some(payload: &[u8]) -> &[u8] {
    match payload {
        [] => &[0],
        _ => payload,
    }
}
