//! `cat today.fsj tomorrow.fsj`, where something is damaged between the two: each message is handed out, or lies in a place that
//! is reported with what brings it back.

use std::collections::HashSet;
use std::io::{self, Read};

use flatstream_journal::{
    append_index, Index, Journal, JournalError, JournalReader, JournalWriter, Mode, Reason,
};

use crate::kit::{file, frames, known, options, places, salvaged, Known, Place, Random};

/// A few messages, which no other file has.
fn small(name: &str, id: u8) -> Vec<u8> {
    let mut writer = options().id([id; 16]).start(Vec::new()).unwrap();
    for i in 0..4 {
        let note = format!("{name} {}", "n".repeat(i * 11));
        writer.write_at(i as i64, &Place { x: i as f32, note }).unwrap();
    }
    writer.finish().unwrap()
}

/// A message, by its number and what is in it, and the frame that it is in a file.
type Written = ((u64, u64), Vec<u8>);

/// The messages of a file, by what is in them.
fn messages(good: &[Known]) -> HashSet<(u64, u64)> {
    good.iter().filter(|it| it.2.is_message()).map(|it| (it.1, it.3)).collect()
}

/// The frames of the messages, as they are in a file.
fn message_frames(file: &[u8]) -> Vec<Written> {
    let all = frames(file).into_iter().zip(places(file)).filter(|(frame, _)| frame.2.is_message());
    all.map(|(frame, place)| ((frame.1, frame.3), file[place].to_vec())).collect()
}

/// Where another journal is said to begin.
fn begins(bad: &[JournalError]) -> Option<u64> {
    bad.iter().find_map(|error| match error {
        JournalError::Damage(damage) => match damage.reason {
            Reason::Journal { begins, .. } => Some(begins),
            _ => None,
        },
        _ => None,
    })
}

/// Every message whose frame is there is handed out, or is in the file that is cut out as the report says; nothing else is.
/// Returns whether it was cut out.
fn assert_nothing_is_missed(damaged: &[u8], written: &[Written], what: &str) -> bool {
    let (good, bad) = salvaged(damaged);
    let mut had = messages(&good);
    let begins = begins(&bad);
    if let Some(begins) = begins {
        // As the command does.
        let (good, _) = salvaged(&damaged[begins as usize..]);
        had.extend(messages(&good));
        let told = bad.iter().find(|it| it.to_string().contains("another journal")).unwrap();
        let command = format!("`tail -c +{} FILE > OTHER.fsj`", begins + 1);
        assert!(told.to_string().contains(&command), "{told}");
        // It is an error for all that do not skip.
        assert!(Journal::new(damaged, Mode::StopAtTornTail)
            .unwrap()
            .frames()
            .any(|it| it.is_err()));
        assert!(!bad.iter().any(|it| matches!(it, JournalError::TornTail(_))), "{what}: {bad:?}");
    }
    for (message, bytes) in written {
        let is_there = damaged.windows(bytes.len()).any(|window| window == bytes);
        assert_eq!(had.contains(message), is_there, "{what}: {message:?}, {bad:?}");
    }
    begins.is_some()
}

fn both() -> ([Vec<u8>; 2], Vec<Written>) {
    let files = [small("today", 1), small("tomorrow", 2)];
    let written = files.iter().flat_map(|file| message_frames(file)).collect();
    (files, written)
}

#[test]
fn every_bit_of_two_files() {
    let ([one, other], written) = both();
    let mut both = [&one[..], &other[..]].concat();
    let mut n_cut = 0;
    for bit in 16 * 8..8 * both.len() {
        both[bit / 8] ^= 1 << (bit % 8);
        n_cut += u32::from(assert_nothing_is_missed(&both, &written, &format!("bit {bit}")));
        both[bit / 8] ^= 1 << (bit % 8);
    }
    // The last header of the one, the preamble of the other, and its first header.
    assert!(n_cut > 8 * 16 + 2 * 8 * 20, "{n_cut}");
}

/// The end of the one is missing, or the start of the other, or both.
#[test]
fn every_cut() {
    let ([one, other], written) = both();
    let mut n_cut = 0;
    for end in one.len() - 150..=one.len() {
        for start in (0..170).filter(|start| end == one.len() || *start < 60 || start % 9 == 0) {
            let both = [&one[..end], &other[start..]].concat();
            let what = format!("{end} of {}, and from {start}", one.len());
            n_cut += u32::from(assert_nothing_is_missed(&both, &written, &what));
        }
    }
    assert!(n_cut > 5_000, "{n_cut}");
}

/// Something else between them, or instead of what was there.
#[test]
fn bursts_at_the_seam() {
    let ([one, other], written) = both();
    let mut random = Random(163);
    for _ in 0..3_000 {
        let mut both = [&one[..], &other[..]].concat();
        let (start, len) = (one.len() - random.below(150), random.below(200));
        let n_noise = random.below(2) * len;
        let noise = random.bytes(n_noise);
        both.splice(start..(start + len).min(both.len()), noise);
        assert_nothing_is_missed(&both, &written, "a burst");
    }
}

/// The payload of the last frame is damaged, and its header right: what is behind it is not in it.
#[test]
fn a_frame_whose_end_is_known_is_all_that_is_lost() {
    let ([one, other], _) = both();
    let mut both = [&one[..], &other[..]].concat();
    let last = places(&one).pop().unwrap();
    both[last.start + 50] ^= 1;
    let (good, bad) = salvaged(&both);
    assert_eq!((good.len(), bad.len()), (frames(&one).len() - 1 + frames(&other).len(), 1));
    let said = format!("a record at {} is damaged: {} bytes lost", last.start, last.len());
    assert_eq!(bad[0].to_string(), said);
}

/// Three files, and a longer one: the first of the others is what is said, and all of them are behind it.
#[test]
fn more_than_two_files() {
    let files = [small("one", 1), file(), small("three", 3), small("four", 4)];
    let mut all = files.concat();
    let seam = files[0].len();
    all[seam - 100..seam + 10].fill(0);
    let (_, bad) = salvaged(&all);
    assert_eq!(begins(&bad), Some(seam as u64), "{bad:?}");
    let (good, bad) = salvaged(&all[seam..]);
    let expected: usize = files[1..].iter().map(|file| frames(file).len()).sum();
    assert_eq!((good.len(), bad.len()), (expected, 1));
    // Nobody goes on with the first one, or makes an index of it.
    let path = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("seams.fsj");
    std::fs::write(&path, &all).unwrap();
    for error in [
        JournalWriter::append(&path).map(drop).unwrap_err(),
        options().cut_torn_tail(true).append(&path).map(drop).unwrap_err(),
        append_index(&path).map(drop).unwrap_err(),
    ] {
        let said = format!("another journal begins at {seam}, behind damage");
        assert!(error.to_string().starts_with(&said), "{error}");
    }
    assert_eq!(std::fs::read(&path).unwrap(), all);
    // What counts frames does not count it as damage between them.
    let index = Index::build(JournalReader::new(&all[..], Mode::SkipCorrupt)).unwrap();
    assert_eq!(index.lost(), 0);
}

/// A journal in a message, whose header is damaged: it is not handed out, and it is said that it is there.
#[test]
fn a_journal_in_a_message() {
    let inner = small("inner", 9);
    let mut writer = options().start(Vec::new()).unwrap();
    let of = writer.message_type::<Place>().unwrap();
    writer.write_payload(of, 0, &inner).unwrap();
    writer.write_payload(of, 0, b"behind it").unwrap();
    let mut outer = writer.finish().unwrap();
    let all = frames(&outer);
    let message = places(&outer)[2].clone();
    outer[message.start + 13] ^= 1;
    let (good, bad) = salvaged(&outer);
    assert_eq!((&good[..2], &good[2..]), (&all[..2], &all[3..]));
    let [JournalError::Damage(header), JournalError::Damage(inside)] = &bad[..] else {
        panic!("{bad:?}")
    };
    let begins = message.start as u64 + 40;
    assert_eq!((header.offset, header.offset + header.len), (message.start as u64, begins));
    assert_eq!((inside.offset, inside.offset + inside.len), (begins, message.end as u64));
    assert!(matches!(inside.reason, Reason::Journal { begins: at, .. } if at == begins));
    // It is a file of its own.
    let (good, _) = salvaged(&outer[begins as usize..]);
    assert_eq!(messages(&good), messages(&frames(&inner)));
}

/// `cat torn-copy.fsj whole.fsj`: the second one has the numbers of the first, and its marker.
#[test]
fn a_torn_copy_and_the_whole() {
    let whole = small("today", 1);
    let (written, all) = (message_frames(&whole), frames(&whole));
    let mut n_cut = 0;
    for end in 16..whole.len() {
        let both = [&whole[..end], &whole[..]].concat();
        let is_cut_out = assert_nothing_is_missed(&both, &written, &format!("{end}"));
        let (good, bad) = salvaged(&both);
        // The frame that was torn is there again, and what comes behind it; or more, where it was torn in a header.
        let n_in_front = places(&whole).iter().filter(|place| place.end <= end).count();
        let content = |it: &Known| (it.1, it.2, it.3);
        let behind: Vec<_> = good[n_in_front..].iter().map(content).collect();
        let expected: Vec<_> = all[n_in_front..].iter().map(content).collect();
        assert!(behind.ends_with(&expected), "{end}: {bad:?}");
        n_cut += u32::from(is_cut_out);
    }
    // Torn in messages, or in records behind them: those in front have the number of the copy's first frame.
    assert!(n_cut > 500, "{n_cut}");
}

/// What was written in the second file alone is behind the frame that was torn in the first.
#[test]
fn a_torn_copy_and_one_that_went_on() {
    let whole = small("today", 1);
    let torn = &whole[..places(&whole)[2].end - 8];
    // The copy has lost just the frame that the first one lost, too.
    let mut other = whole.clone();
    let place = places(&whole)[2].clone();
    other[place.start + 41] ^= 1;
    let both = [torn, &other[..]].concat();
    let (good, bad) = salvaged(&both);
    let (found, all) = (messages(&good), messages(&frames(&whole)));
    assert_eq!(found.len(), all.len() - 1, "{bad:?}");
    assert_eq!(begins(&bad), Some(torn.len() as u64));
    // Nobody cuts the copy off, if it ends before.
    let both = [torn, &whole[..places(&whole)[1].end]].concat();
    let path = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("torn_copy.fsj");
    std::fs::write(&path, &both).unwrap();
    let error = options().cut_torn_tail(true).append(&path).map(drop).unwrap_err();
    let said = format!("another journal begins at {}, behind damage", torn.len());
    assert!(error.to_string().starts_with(&said), "{error}");
    assert_eq!(std::fs::read(&path).unwrap(), both);
}

/// One byte, or a few, at a time.
struct Drip<'a>(&'a [u8], usize);

impl Read for Drip<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let n = self.1.min(buf.len());
        self.0.read(&mut buf[..n])
    }
}

/// Whoever reads as it comes finds the same.
#[test]
fn from_a_pipe_it_is_the_same() {
    let ([one, other], _) = both();
    let mut random = Random(167);
    for i in 0..1_200 {
        // Another one, or a copy of the same.
        let second = if i < 600 { &other } else { &one };
        let mut both = [&one[..], &second[..]].concat();
        let at = one.len() - 60 + random.below(140);
        match i % 3 {
            0 => both[at] ^= 1 << random.below(8),
            1 => drop(both.drain(at - random.below(60)..at)),
            _ => both[at - 50..at].fill(7),
        }
        assert_same_from_a_pipe(&both, 1 + random.below(80), &i.to_string());
    }
}

fn assert_same_from_a_pipe(file: &[u8], at_once: usize, what: &str) {
    let (mut good, mut bad) = (vec![], vec![]);
    let mut reader = JournalReader::new(Drip(file, at_once), Mode::SkipCorrupt);
    while let Some(item) = reader.next_frame() {
        match item {
            Ok(frame) => good.push(known(frame)),
            Err(error) => bad.push(error.to_string()),
        }
    }
    let (expected, said) = salvaged(file);
    let said: Vec<String> = said.iter().map(ToString::to_string).collect();
    assert_eq!((good, bad), (expected, said), "{what}");
}

/// A preamble that begins in the last good message is no start of what stands behind that: readers of pipes have it no more.
#[test]
fn a_preamble_in_front_of_the_border() {
    let other = small("other", 2);
    let mut writer = options().start(Vec::new()).unwrap();
    let of = writer.message_type::<Place>().unwrap();
    writer.write_payload(of, 0, &other[..8]).unwrap();
    let mut file = writer.finish().unwrap();
    file.truncate(places(&file)[2].end);
    // Up to its first frame: nothing follows that.
    file.extend_from_slice(&other[8..places(&other)[0].end]);
    for at_once in [1, 40, 1 << 20] {
        assert_same_from_a_pipe(&file, at_once, &at_once.to_string());
    }
    assert_eq!(begins(&salvaged(&file).1), None);
}

/// Right headers of another journal that follow nothing are no journal, and take no time that is not in proportion.
#[test]
fn headers_of_others_that_lie() {
    use xxhash_rust::xxh3::xxh3_64;
    let whole = file();
    let mut random = Random(173);
    let mut hostile = whole[..16].to_vec();
    hostile.extend_from_slice(&[1; 8]);
    let mut header = whole[16..56].to_vec();
    let n = 40_000;
    for i in 0..n {
        header[8..12].copy_from_slice(&random.bytes(4));
        header[12..16].copy_from_slice(&(40 * (n - i) as u32).to_le_bytes());
        let check = (xxh3_64(&header[8..36]) as u32).to_le_bytes();
        header[36..].copy_from_slice(&check);
        hostile.extend_from_slice(&header);
    }
    let (good, bad) = salvaged(&hostile);
    assert!(good.is_empty() && matches!(bad[..], [JournalError::TornTail(_)]), "{bad:?}");
}
