//! Files that go on.

use std::fs;
use std::path::PathBuf;

use flatstream_journal::{Journal, JournalError, JournalOptions, JournalWriter, Mode};

use crate::kit::{file, frames, options, places, salvaged, write, Count, MESSAGES};

fn path(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("journal");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    let _ = fs::remove_file(&path);
    path
}

fn cutting() -> JournalOptions {
    options().cut_torn_tail(true)
}

#[test]
fn three_runs_are_one_journal() {
    let path = path("runs");
    for run in 0..3 {
        let (mut writer, reopened) = JournalWriter::append(&path).unwrap();
        assert_eq!((reopened.next_sequence, reopened.cut), (10 * run, None));
        (10 * run..10 * run + 10).for_each(|i| assert_eq!(write(&mut writer, i).unwrap(), i));
        writer.finish().unwrap();
    }
    let bytes = fs::read(&path).unwrap();
    let journal = Journal::new(&bytes, Mode::Strict).unwrap();
    let sequences = journal.frames().map(Result::unwrap).filter(|it| it.kind.is_message());
    assert!(sequences.map(|it| it.sequence).eq(0..30));
    let sessions: Vec<_> =
        journal.frames().filter_map(|it| it.unwrap().session()).map(Result::unwrap).collect();
    assert_eq!(sessions.len(), 3);
    assert!(sessions.iter().all(|it| it.journal() == sessions[0].journal()));
    // Each run can be read without the ones before: 4 types in each, twice.
    assert_eq!(journal.frames().filter_map(|it| it.unwrap().schema()).count(), 24);
}

/// Cut at every byte, it goes on behind the frames in front of the cut.
#[test]
fn a_torn_file_goes_on_at_every_byte() {
    let (whole, path) = (file(), path("torn"));
    let (all, places) = (frames(&whole), places(&whole));
    for cut in (0..=whole.len()).filter(|cut| cut % 5 == 0 || *cut < 200) {
        fs::write(&path, &whole[..cut]).unwrap();
        let n = places.iter().filter(|place| place.end <= cut).count();
        let border = if n > 0 { places[n - 1].end } else { cut / 16 * 16 };
        if border < cut && !(n == 0 && cut > 16) {
            let error = JournalWriter::append(&path).unwrap_err();
            assert!(
                matches!(error, JournalError::TornTail(tail) if tail.offset as usize == border),
                "{cut}: {error}"
            );
            assert_eq!(fs::read(&path).unwrap(), whole[..cut]);
        }
        let (mut writer, reopened) = cutting().append(&path).unwrap();
        assert_eq!(reopened.cut.is_some(), border < cut || n == 0 && cut > 0, "{cut}");
        let next = reopened.next_sequence;
        assert_eq!(writer.write(&Count { n: 200 }).unwrap(), next);
        writer.finish().unwrap();
        let (good, bad) = salvaged(&fs::read(&path).unwrap());
        assert!(bad.is_empty(), "{cut}: {bad:?}");
        assert_eq!(good[..n], all[..n]);
        // A session, a schema, a message, and the schema again.
        assert_eq!(good.len(), n + 4);
        assert_eq!(next, all[..n].iter().filter(|it| it.2.is_message()).count() as u64);
    }
}

/// Damage with good frames behind it is no tail, whatever was hit.
#[test]
fn good_frames_are_never_cut() {
    let (whole, path) = (file(), path("middle"));
    let places = places(&whole);
    for place in &places[..places.len() - 1] {
        for at in [place.start + 8, place.start + 12, place.start + 36, place.start + 45] {
            let mut damaged = whole.clone();
            damaged[at] ^= 0x80;
            fs::write(&path, &damaged).unwrap();
            let (mut writer, reopened) = cutting().append(&path).unwrap();
            assert_eq!((reopened.cut, reopened.next_sequence), (None, MESSAGES));
            writer.write(&Count { n: 1 }).unwrap();
            writer.finish().unwrap();
            let bytes = fs::read(&path).unwrap();
            assert_eq!(bytes[..whole.len()], damaged);
            assert_eq!(salvaged(&bytes).1.len(), 1);
        }
    }
}

/// Without a start, a file goes on behind the last frame that readers find, wherever frames stand.
#[test]
fn nothing_is_cut_that_is_read_behind_a_damaged_start() {
    let (whole, path) = (file(), path("start"));
    let places = places(&whole);
    let mut bytes = whole[..16].to_vec();
    bytes[12] ^= 1;
    bytes.extend_from_slice(b"moved");
    bytes.extend_from_slice(&whole[places[1].clone()]);
    let lost = bytes.len() + 44;
    bytes.extend_from_slice(&whole[places[2].clone()]);
    bytes[lost] ^= 1;
    bytes.extend_from_slice(b"garbage");
    bytes.extend_from_slice(&whole[places[3].start..]);
    let (before, _) = salvaged(&bytes);
    assert_eq!(before.len(), places.len() - 2);

    fs::write(&path, &bytes).unwrap();
    let (mut writer, reopened) = cutting().append(&path).unwrap();
    assert_eq!(reopened.cut, None);
    writer.write(&Count { n: 1 }).unwrap();
    writer.finish().unwrap();
    let after = fs::read(&path).unwrap();
    assert_eq!(after[..bytes.len()], bytes);
    assert!(salvaged(&after).0.starts_with(&before));
}

/// A long file is looked at from its end; a message longer than what is looked at first is found all the same.
#[test]
fn long_messages_and_long_tails() {
    let path = path("long");
    let mut writer = options().max_payload(4 << 20).create(&path).unwrap();
    let of = writer.message_type::<Count>().unwrap();
    for i in 0..8 {
        writer.write_payload(of, 0, &vec![i; 3 << 20]).unwrap();
    }
    writer.finish().unwrap();
    let len = fs::metadata(&path).unwrap().len();
    for (cut, next, cuts) in
        [(0, 8, 0), (1, 7, 1), (1 << 20, 7, 1), (4 << 20, 6, 1), (20 << 20, 1, 1)]
    {
        let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
        file.set_len(len - cut).unwrap();
        let (writer, reopened) = cutting().append(&path).unwrap();
        assert_eq!(
            (reopened.next_sequence, u64::from(reopened.cut.is_some())),
            (next, cuts),
            "{cut}"
        );
        // As it was, for the next one.
        drop(writer);
        let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
        file.set_len(0).unwrap();
        let mut writer = options().max_payload(4 << 20).append(&path).unwrap().0;
        let of = writer.message_type::<Count>().unwrap();
        (0..8).for_each(|i| assert!(writer.write_payload(of, 0, &vec![i; 3 << 20]).is_ok()));
        writer.finish().unwrap();
    }
}

#[test]
fn other_files_are_left_alone() {
    let path = path("other");
    for bytes in [
        &b"PK\x03\x04 and so on, some archive"[..],
        b"\x89PNG\r\n\x1a\n............",
        b"\0\0\0\x01",
    ] {
        fs::write(&path, bytes).unwrap();
        let error = cutting().append(&path).unwrap_err();
        assert!(matches!(error, JournalError::NotAJournal), "{error}");
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
    let mut newer = file();
    newer[8] = 2;
    fs::write(&path, &newer).unwrap();
    assert!(matches!(cutting().append(&path), Err(JournalError::Version(2))));
    assert!(JournalWriter::create(&path).is_err());
    assert_eq!(fs::read(&path).unwrap(), newer);
}

/// `cat today.fsj tomorrow.fsj`, where the first one ends inside of a frame.
#[test]
fn a_file_behind_a_torn_tail_is_not_cut() {
    let (one, path) = (file(), path("behind"));
    let mut other = options().id([9; 16]).start(Vec::new()).unwrap();
    (0..10).for_each(|i| assert!(write(&mut other, i).is_ok()));
    let other = other.finish().unwrap();
    for torn in [8, 9, 11, 40] {
        let both = [&one[..one.len() - torn], &other[..]].concat();
        fs::write(&path, &both).unwrap();
        let error = cutting().append(&path).unwrap_err();
        assert!(matches!(error, JournalError::Damage(_)), "{torn}: {error}");
        assert_eq!(fs::read(&path).unwrap(), both);
    }
}

/// Bytes that were put in or taken out move all that is behind: it is there, and goes on.
#[test]
fn frames_that_were_moved_by_a_byte_are_not_cut() {
    let (whole, path) = (file(), path("moved"));
    let (n, middle) = (frames(&whole).len(), places(&whole)[20].start);
    for moved in [
        [&whole[..middle], b"\n", &whole[middle..]].concat(),
        [&whole[..middle + 50], &whole[middle + 51..]].concat(),
    ] {
        fs::write(&path, &moved).unwrap();
        let (mut writer, reopened) = cutting().append(&path).unwrap();
        assert_eq!((reopened.next_sequence, reopened.cut), (MESSAGES, None));
        assert_eq!(write(&mut writer, 3).unwrap(), MESSAGES);
        writer.finish().unwrap();
        let bytes = fs::read(&path).unwrap();
        assert!(bytes.starts_with(&moved));
        let (good, bad) = salvaged(&bytes);
        assert!(good.len() > n && bad.len() == 1, "{} {bad:?}", good.len());
    }
}
