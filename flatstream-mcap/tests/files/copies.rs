//! Journals to MCAP and back.

use flatstream_journal::{
    Chunks, Journal, JournalError, JournalOptions, JournalReader, JournalWriter, Kind, Mode,
};
use flatstream_mcap::{from_journal, to_journal, McapError, McapReader, McapWriter};

use crate::kit::{event, payload, read_all, reading, NOON};

fn journal() -> Vec<u8> {
    let options = JournalOptions::default().id([7; 16]).writer("engine").metadata("room", "attic");
    let mut writer = options.chunks(Chunks::stored()).start(Vec::new()).unwrap();
    for i in 0..40 {
        writer.write_at((NOON + i) as i64, &reading(i)).unwrap();
        if i % 4 == 0 {
            writer.write_at((NOON + i) as i64, &event(i)).unwrap();
        }
    }
    writer.finish().unwrap()
}

/// Numbers, times, types and bytes of all messages.
fn messages(journal: &[u8]) -> Vec<(u64, i64, u32, Vec<u8>)> {
    let mut reader = JournalReader::new(journal, Mode::SkipCorrupt);
    let mut all = vec![];
    while let Some(frame) = reader.next_frame() {
        let frame = frame.unwrap();
        if let Kind::Message(number) = frame.kind {
            all.push((frame.sequence, frame.timestamp, number, frame.payload.to_vec()));
        }
    }
    all
}

fn to_mcap(journal: &[u8]) -> (Vec<u8>, u64, Vec<McapError>) {
    let mut writer = McapWriter::new(Vec::new()).unwrap();
    let mut lost = vec![];
    let mut reader = JournalReader::new(journal, Mode::SkipCorrupt);
    let n = from_journal(&mut reader, &mut writer, |error| lost.push(error)).unwrap();
    (writer.finish().unwrap(), n, lost)
}

#[test]
fn there_and_back() {
    let journal = journal();
    let (file, n, lost) = to_mcap(&journal);
    assert_eq!((n, lost.len()), (50, 0));
    let (seen, errors) = read_all(&file);
    assert!(errors.is_empty());
    assert_eq!(seen[0].payload, payload(&reading(0)));
    assert!(seen.iter().all(|it| it.topic == it.root && it.log_time == it.publish_time));

    let mut reader = McapReader::new(&file[..]);
    let (back, n) =
        to_journal(&mut reader, JournalOptions::default(), Vec::new(), |error| panic!("{error}"))
            .unwrap();
    assert_eq!((n, messages(&back)), (50, messages(&journal)));
    let mut reader = JournalReader::new(&back[..], Mode::Strict);
    let session = reader.next_frame().unwrap().unwrap();
    let session = session.session().unwrap().unwrap();
    assert_eq!(session.metadata().iter().collect::<Vec<_>>(), [("room", "attic")]);
    // Schemas are the same, to the last byte.
    let schemas = |journal: &[u8]| {
        let mut reader = JournalReader::new(journal, Mode::Strict);
        let mut all = vec![];
        while let Some(frame) = reader.next_frame() {
            if let Some(record) = frame.unwrap().schema() {
                all.push(record.unwrap().unpack().unwrap());
            }
        }
        all
    };
    assert_eq!(schemas(&back), schemas(&journal));
}

#[test]
fn metadata_of_others_has_its_name_in_front() {
    let mut writer = McapWriter::new(Vec::new()).unwrap();
    writer.write_metadata("vehicle", [("name", "rover")]).unwrap();
    writer.write(&reading(0), 1, 1).unwrap();
    let file = writer.finish().unwrap();
    let mut reader = McapReader::new(&file[..]);
    let options = JournalOptions::default().metadata("mine", "too");
    let (back, _) =
        to_journal(&mut reader, options, Vec::new(), |error| panic!("{error}")).unwrap();
    let mut reader = JournalReader::new(&back[..], Mode::Strict);
    let session = reader.next_frame().unwrap().unwrap();
    let session = session.session().unwrap().unwrap();
    assert_eq!(
        session.metadata().iter().collect::<Vec<_>>(),
        [("mine", "too"), ("vehicle.name", "rover")]
    );
}

#[test]
fn what_has_no_place_is_said() {
    let mut writer = JournalWriter::new(Vec::new()).unwrap();
    for time in [5, -1, 6] {
        writer.write_at(time, &reading(1)).unwrap();
    }
    let (file, n, lost) = to_mcap(&writer.finish().unwrap());
    assert_eq!(n, 2);
    assert!(matches!(lost[..], [McapError::Time(-1)]), "{lost:?}");
    assert_eq!(read_all(&file).0.iter().map(|it| it.log_time).collect::<Vec<_>>(), [5, 6]);

    let mut writer = McapWriter::new(Vec::new()).unwrap();
    for time in [7, u64::MAX, 8] {
        writer.write(&reading(1), time, 0).unwrap();
    }
    let file = writer.finish().unwrap();
    let mut lost = vec![];
    let mut reader = McapReader::new(&file[..]);
    let copied = to_journal(&mut reader, JournalOptions::default(), Vec::new(), |it| lost.push(it));
    let times: Vec<i64> = messages(&copied.unwrap().0).iter().map(|it| it.1).collect();
    assert_eq!(times, [7, 8]);
    assert!(matches!(lost[..], [McapError::Late(u64::MAX)]), "{lost:?}");
}

#[test]
fn damage_on_the_way_is_said_and_the_rest_is_there() {
    let mut writer = JournalWriter::new(Vec::new()).unwrap();
    (0..10).try_for_each(|i| writer.write_at(i, &reading(1)).map(drop)).unwrap();
    let mut journal = writer.finish().unwrap();
    let frames = Journal::new(&journal, Mode::Strict).unwrap().frames().map(Result::unwrap);
    let last = frames.filter(|frame| frame.kind.is_message()).last().unwrap();
    let at = last.offset as usize + 50;
    journal[at] ^= 1;
    let (file, n, lost) = to_mcap(&journal);
    assert_eq!((n, read_all(&file).0.len()), (9, 9));
    assert!(matches!(lost[..], [McapError::Journal(_)]), "{lost:?}");

    let file = &file[..file.len() - 10];
    let mut lost = vec![];
    let mut reader = McapReader::new(file);
    let copied = to_journal(&mut reader, JournalOptions::default(), Vec::new(), |it| lost.push(it));
    assert_eq!(messages(&copied.unwrap().0).len(), 9);
    assert!(matches!(lost[..], [McapError::Damage(_)]), "{lost:?}");
}

#[test]
fn what_is_neither_is_refused() {
    let mut writer = McapWriter::new(Vec::new()).unwrap();
    let mut reader = JournalReader::new(&b"not a journal, for sure"[..], Mode::SkipCorrupt);
    let refused = from_journal(&mut reader, &mut writer, |error| panic!("{error}"));
    assert!(matches!(refused, Err(McapError::Journal(JournalError::NotAJournal))), "{refused:?}");
    let mut reader = McapReader::new(&b"not an MCAP file"[..]);
    let refused = to_journal(&mut reader, JournalOptions::default(), Vec::new(), |_| {});
    assert!(matches!(refused, Err(McapError::NotMcap)));
}
