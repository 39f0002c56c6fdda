//! Records that somebody made up: every byte with every value, under checksums that are right.

use std::hint::black_box;
use std::ops::Range;

use flatstream::schema::Schema;
use flatstream_journal::{Frame, Journal, Kind, Mode};

use crate::kit::{options, places, seal, Count};

/// A session with metadata, the schema of a small type, and a message.
fn file() -> Vec<u8> {
    let options = options().metadata("vehicle", "T-17").metadata("", "größer");
    let mut writer = options.start(Vec::new()).unwrap();
    writer.write_at(7, &Count { n: 1 }).unwrap();
    writer.finish().unwrap()
}

/// Reads, prints and unpacks what is there. Returns whether it verified.
fn read(frame: &Frame<'_>) -> bool {
    match (frame.session(), frame.schema()) {
        (Some(Ok(session)), None) => {
            black_box((session.journal().iter().count(), session.segment()));
            black_box((session.max_payload(), session.writer().chars().count()));
            let entries = session.metadata().iter();
            black_box(entries.map(|(key, value)| key.len() + value.len()).sum::<usize>());
            black_box((session.metadata().get("vehicle"), session.metadata().get("")));
            black_box(format!("{session:?}"));
            session.unpack().is_ok_and(|unpacked| black_box(session == unpacked))
        }
        (None, Some(Ok(schema))) => {
            black_box((schema.type_number(), schema.root().chars().count(), schema.fingerprint()));
            black_box((format!("{schema:?}"), schema.bfbs().len()));
            black_box(Schema::from_bfbs(schema.bfbs()).map(|it| (it.check(), it.to_fbs())).is_ok());
            schema.unpack().is_ok_and(|unpacked| black_box(schema == unpacked))
        }
        (Some(Err(error)), None) | (None, Some(Err(error))) => error.to_string().is_empty(),
        _ => panic!("{frame:?}"),
    }
}

/// Each byte of the payload of a record becomes each of these. Returns how many mutants were good and bad.
fn mutants(kind: Kind, values: impl Fn(u8) -> Vec<u8>) -> (usize, usize) {
    let mut file = file();
    let journal = Journal::new(&file, Mode::Strict).unwrap();
    let i = journal.frames().position(|frame| frame.unwrap().kind == kind).unwrap();
    let place: Range<usize> = places(&file)[i].clone();
    let n_frames = journal.frames().count();
    let length = u32::from_le_bytes(file[place.start + 12..place.start + 16].try_into().unwrap());
    let (mut good, mut bad) = (0, 0);
    for at in place.start + 40..place.start + 40 + length as usize {
        let was = file[at];
        for value in values(was) {
            file[at] = value;
            seal(&mut file[place.clone()]);
            // For the journal the frame is good, whatever is in it.
            let journal = Journal::new(&file, Mode::Strict).unwrap();
            let frame = journal.frames().nth(i).unwrap().unwrap();
            assert_eq!(journal.frames().filter(|it| it.is_ok()).count(), n_frames);
            *(if read(&frame) { &mut good } else { &mut bad }) += 1;
        }
        file[at] = was;
    }
    (good, bad)
}

fn check(values: impl Fn(u8) -> Vec<u8>) {
    for kind in [Kind::Session, Kind::Schema] {
        let (good, bad) = mutants(kind, &values);
        println!("{kind:?}: {good} mutants could be read, {bad} were refused");
        assert!(good > 100 && bad > 100);
    }
}

#[test]
fn every_byte_of_a_record_is_changed() {
    check(|was| vec![0, 1, 2, 4, 8, 0x7f, 0x80, 0xff, was ^ 1, was ^ 4, was ^ 0x80]);
}

#[test]
#[ignore = "long: run by the soak"]
fn every_byte_of_a_record_has_every_value() {
    check(|_| (0..=255).collect());
}
