//! Files that were put together, and frames that are not where they were.

use flatstream_journal::{Journal, JournalError, JournalOptions, Kind, Mode, Reason};

use crate::kit::{file, frames, options, places, salvaged, seal, write, Count, Random, Telemetry};

/// Frames are judged alone, in whatever order.
#[test]
fn frames_that_were_moved_doubled_or_dropped() {
    let whole = file();
    let (all, places) = (frames(&whole), places(&whole));
    let mut random = Random(7);
    for _ in 0..2_000 {
        let mut file = whole[..16].to_vec();
        let mut expected = vec![];
        for _ in 0..random.below(40) {
            let i = random.below(all.len());
            let (_, sequence, kind, payload) = all[i];
            expected.push((file.len() as u64, sequence, kind, payload));
            file.extend_from_slice(&whole[places[i].clone()]);
        }
        let (good, bad) = salvaged(&file);
        assert!(bad.is_empty(), "{bad:?}");
        assert_eq!(good, expected);
    }
}

/// The marker in the preamble is wrong, and all frames behind the first stand somewhere else.
#[test]
fn frames_that_were_moved_and_the_marker_is_damaged() {
    let (whole, all) = (file(), frames(&file()));
    for n in 1..8 {
        let mut file = whole.clone();
        file[15] ^= 0x40;
        file.drain(20..20 + n);
        let expected: Vec<_> =
            all[1..].iter().map(|it| (it.0 - n as u64, it.1, it.2, it.3)).collect();
        assert_eq!(salvaged(&file).0, expected);
    }
}

#[test]
fn garbage_between_frames_is_passed_over() {
    let whole = file();
    let (all, places) = (frames(&whole), places(&whole));
    let mut random = Random(11);
    for _ in 0..2_000 {
        let mut file = whole[..16].to_vec();
        let (mut expected, mut n_garbage) = (vec![], 0);
        for (frame, place) in all.iter().zip(&places) {
            if random.below(8) == 0 {
                let len = 1 + random.below(300);
                file.extend(random.bytes(len));
                n_garbage += len;
            }
            let (_, sequence, kind, payload) = *frame;
            expected.push((file.len() as u64, sequence, kind, payload));
            file.extend_from_slice(&whole[place.clone()]);
        }
        let (good, bad) = salvaged(&file);
        assert_eq!(good, expected);
        let lost = bad.iter().map(|error| match error {
            JournalError::Damage(damage) if damage.reason == Reason::Header => damage.len as usize,
            other => panic!("{other}"),
        });
        assert_eq!(lost.sum::<usize>(), n_garbage);
    }
}

/// As a transfer or an editor puts them there.
#[test]
fn bytes_in_front_of_a_file_cost_its_preamble() {
    let whole = file();
    for front in [&b"\n"[..], b"\xef\xbb\xbf", b"\0\0\0\0\0\0\0\0", b"HTTP/1.1 200 OK\r\n\r\n"] {
        let (good, bad) = salvaged(&[front, &whole].concat());
        let moved =
            |frame: &crate::kit::Known| (frame.0 + front.len() as u64, frame.1, frame.2, frame.3);
        assert!(good.iter().copied().eq(frames(&whole).iter().map(moved)));
        assert!(matches!(bad[..], [JournalError::Damage(_), JournalError::Damage(_)]), "{bad:?}");
    }
}

/// `cat today.fsj tomorrow.fsj`
#[test]
fn files_behind_each_other() {
    let one = file();
    let mut other = options().id([9; 16]).start(Vec::new()).unwrap();
    (0..10).for_each(|i| assert!(write(&mut other, i).is_ok()));
    let other = other.finish().unwrap();
    let both = [&one[..], &other[..]].concat();
    let (good, bad) = salvaged(&both);
    assert!(bad.is_empty(), "{bad:?}");
    assert_eq!(good.len(), frames(&one).len() + frames(&other).len());
    assert!(Journal::new(&both, Mode::Strict).unwrap().frames().all(|frame| frame.is_ok()));
}

/// A file in a message, and parts of the same file, are no frames, also when the message is damaged.
#[test]
fn journals_in_messages() {
    let inner = file();
    for copy in [inner.clone(), inner[16..].to_vec()] {
        // Of the same marker: the file was read while it was written.
        let mut writer = options().start(Vec::new()).unwrap();
        let of = writer.message_type::<Telemetry>().unwrap();
        (0..100).for_each(|_| assert!(writer.write(&Count { n: 1 }).is_ok()));
        writer.write_payload(of, 0, &copy).unwrap();
        writer.write(&Count { n: 2 }).unwrap();
        let outer = writer.finish().unwrap();
        let (all, places) = (frames(&outer), places(&outer));
        let big = places.iter().position(|place| place.len() > copy.len()).unwrap();
        for at in [places[big].start, places[big].start + 41, places[big].end - 9] {
            let mut damaged = outer.clone();
            damaged[at] ^= 0x40;
            let (good, bad) = salvaged(&damaged);
            assert_eq!((&good[..big], &good[big..]), (&all[..big], &all[big + 1..]));
            assert_eq!(bad.len(), 1);
            // Torn there: no frame behind it is one that was written later.
            let torn = &outer[..places[big].end - 16];
            assert_eq!(salvaged(torn).0, all[..big]);
        }
    }
}

/// Copies are passed over as wholes, however many there are, and are no reason to believe a length behind them.
#[test]
fn many_copies_in_a_torn_message() {
    let journal_of = |n: usize, payload: &[u8], n_behind: usize| {
        let mut writer = options().start(Vec::new()).unwrap();
        (0..n).for_each(|_| assert!(writer.write(&Count { n: 1 }).is_ok()));
        let of = writer.message_type::<Telemetry>().unwrap();
        writer.write_payload(of, 0, payload).unwrap();
        (0..n_behind).for_each(|_| assert!(writer.write(&Count { n: 2 }).is_ok()));
        writer.finish().unwrap()
    };
    let mut inner = journal_of(30, &[1; 9], 0);
    // A right header that promises what is not there.
    let mut lies = inner[places(&inner)[20].clone()].to_vec();
    lies[12..16].copy_from_slice(&50_000_u32.to_le_bytes());
    seal(&mut lies);
    lies[0] ^= 1;
    inner.extend(lies);
    let mut outer = journal_of(40, &inner[16..], 2_000);
    let (all, places) = (frames(&outer), places(&outer));
    let big = places.iter().find(|place| place.len() > inner.len()).unwrap();
    outer.drain(big.end - 8..big.end);
    let (good, bad) = salvaged(&outer);
    assert_eq!((good.len(), bad.len()), (all.len() - 1, 1), "{bad:?}");
}

/// A program of the next version writes records and flags that this one does not know.
#[test]
fn frames_of_a_newer_version_are_passed_over() {
    let whole = file();
    let (all, places) = (frames(&whole), places(&whole));
    let sealed = |frame: usize, at: usize, value: u8| {
        let mut file = whole.clone();
        let frame = &mut file[places[frame].clone()];
        frame[at] = value;
        seal(frame);
        file
    };
    let (good, bad) = salvaged(&sealed(3, 23, 4));
    assert_eq!(good.len(), all.len() - 1);
    assert!(
        matches!(&bad[..], [JournalError::Damage(it)] if it.reason == Reason::Flags(4)),
        "{bad:?}"
    );

    // The fourth frame is a message; the second one is a record.
    let (good, bad) = salvaged(&sealed(1, 32, 9));
    assert!(bad.is_empty());
    let unknown: Vec<_> = good.iter().filter(|frame| frame.2 == Kind::Unknown(9)).collect();
    assert_eq!(unknown, [&good[1]]);
}

/// A file has never that marker: who finds it in frames has made it up.
#[test]
fn frames_with_a_marker_of_zeros_are_none() {
    let mut file = file();
    let places = places(&file);
    file[12..16].fill(0);
    for place in &places {
        let frame = &mut file[place.clone()];
        frame[8..12].fill(0);
        seal(frame);
    }
    assert!(Journal::new(&file, Mode::SkipCorrupt).is_err());
    // With one frame in it that has another marker, which is that of the file.
    let marked = &mut file[places[3].clone()];
    marked[8..12].copy_from_slice(b"mark");
    seal(marked);
    assert_eq!(salvaged(&file).0.len(), 1);

    let path = std::env::temp_dir().join(format!("flatstream-zeros-{}.fsj", std::process::id()));
    std::fs::write(&path, &file).unwrap();
    let refused = JournalOptions::default().append(&path).map(drop);
    assert!(
        matches!(refused, Err(JournalError::TornTail(_) | JournalError::Damage(_))),
        "{refused:?}"
    );
    assert_eq!(std::fs::read(&path).unwrap(), file);
    std::fs::remove_file(path).unwrap();
}
