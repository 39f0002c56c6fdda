//! The bytes of `docs/journal.md`.

use flatstream_journal::{type_number, Journal, Mode, MAGIC};
use xxhash_rust::xxh3::xxh3_64;

use crate::kit::{file, frames, options, places, Count, Telemetry, ID, MESSAGES};

/// The page, line by line, without the code of the crate.
#[test]
fn a_frame_is_what_the_page_says() {
    let mut writer = options().start(Vec::new()).unwrap();
    writer.write_at(-5, &Count { n: 7 }).unwrap();
    let file = writer.finish().unwrap();
    assert_eq!(file[..8], MAGIC);
    assert_eq!(file[8..12], [1, 1, 0, 0]);
    // At random; here it follows from the id.
    let seed = [&ID[..], &[0; 4]].concat();
    assert_eq!(file[12..16], (xxh3_64(&seed) as u32).to_le_bytes());
    let message = frames(&file).iter().position(|it| it.2.is_message()).unwrap();
    let frame = &file[places(&file)[message].clone()];
    let length = u32::from_le_bytes(frame[12..16].try_into().unwrap()) as usize;
    assert_eq!(frame.len(), (40 + length).next_multiple_of(8));
    let (header, payload) = (xxh3_64(&frame[8..36]), xxh3_64(&frame[40..40 + length]));
    assert_eq!(frame[..8], (header ^ payload).to_le_bytes());
    assert_eq!(frame[8..12], file[12..16]);
    assert_eq!(frame[16..24], [0; 8]);
    assert_eq!(frame[24..32], (-5_i64).to_le_bytes());
    assert_eq!(frame[32..36], type_number("acme.Count").to_le_bytes());
    assert_eq!(frame[36..40], (header as u32).to_le_bytes());
    assert!(frame[40 + length..].iter().all(|byte| *byte == 0));
}

#[test]
fn the_number_on_the_page() {
    let page = include_str!("../../../docs/journal.md");
    let number = format!("{:X}", type_number("acme.Telemetry"));
    assert!(page.contains(&format!("`acme.Telemetry` is `{number}`")), "{number}");
}

/// Equal messages with an id make equal files, but for the times of records.
#[test]
fn what_is_read_is_what_was_written() {
    let file = file();
    let journal = Journal::new(&file, Mode::Strict).unwrap();
    let session = journal.frames().next().unwrap().unwrap().session().unwrap().unwrap();
    assert_eq!(session.writer(), "the tests");
    assert!(session.journal().iter().eq(ID));
    let schemas: Vec<_> =
        journal.frames().filter_map(|it| it.unwrap().schema()).map(Result::unwrap).collect();
    let roots: Vec<&str> = schemas.iter().map(|schema| schema.root()).collect();
    let types = ["acme.Telemetry", "acme.EventWrapper", "acme.Place", "acme.Count"];
    assert_eq!(roots, [types, types].concat());
    assert_eq!(schemas[0].fingerprint(), <Telemetry as flatstream::StreamSchema>::FINGERPRINT);
    let schema = flatstream::schema::Schema::from_bfbs(schemas[0].bfbs()).unwrap();
    assert_eq!(schema.root.as_deref(), Some("acme.Telemetry"));

    let messages = journal.messages::<Telemetry>().map(Result::unwrap);
    let numbers = messages.map(|it| (it.sequence, it.timestamp, it.view.at()));
    let expected = (0..MESSAGES).step_by(4).map(|i| (i, 1_700_000_000_000_000_000 + i as i64, i));
    assert!(numbers.eq(expected));
    // Aligned in the file, so that a map can lend them.
    assert!(frames(&file).iter().all(|frame| frame.0 % 8 == 0));
}

/// A journal of some version of this crate, which later ones read.
#[test]
fn a_file_that_was_kept() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/journal/golden.fsj");
    if std::env::var_os("BLESS").is_some() && !std::path::Path::new(path).exists() {
        std::fs::write(path, file()).unwrap();
    }
    let kept = std::fs::read(path).unwrap();
    let messages = |bytes: &[u8]| {
        let all = frames(bytes).into_iter().filter(|it| it.2.is_message());
        all.map(|(_, sequence, kind, payload)| (sequence, kind, payload)).collect::<Vec<_>>()
    };
    assert_eq!(messages(&kept), messages(&file()));
}
