//! Bytes that are no journal.

use std::collections::HashSet;

use flatstream_journal::{Journal, JournalError, Kind, Mode};

use crate::kit::{file, frames, salvaged, unpacked, ways, write, Known, Random, MESSAGES};

/// Behind a marker there is no frame unless one was written.
#[test]
fn noise_has_no_frames() {
    of_all_kinds(32 << 20);
}

#[test]
#[ignore = "a minute: run by the soak"]
fn a_gibibyte_of_noise_has_no_frames() {
    of_all_kinds(1 << 30);
}

/// With pieces of a journal without chunks, and of one with chunks that are compressed, if there are any here.
fn of_all_kinds(n_bytes: usize) {
    search(&file(), n_bytes);
    let mut writer = ways().pop().unwrap().start(Vec::new()).unwrap();
    (0..MESSAGES).for_each(|i| assert!(write(&mut writer, i).is_ok()));
    search(&writer.finish().unwrap(), n_bytes);
}

/// Random bytes, every other word of which is a marker or the start of a header that was there.
fn search(whole: &[u8], n_bytes: usize) {
    let mut random = Random(3);
    let mut noise = whole[..16].to_vec();
    noise.reserve(n_bytes);
    while noise.len() < n_bytes {
        let part = random.below(whole.len() / 8 - 8) * 8;
        match random.below(4) {
            0 => noise.extend_from_slice(&whole[12..16]),
            1 => noise.extend_from_slice(&whole[part..part + 8]),
            2 => noise.extend_from_slice(&whole[part..part + 32]),
            _ => {}
        }
        // So that pieces do not make up what they were taken from.
        noise.extend_from_slice(&random.next().to_le_bytes());
    }
    let (good, bad) = salvaged(&noise);
    assert!(good.is_empty());
    assert!(matches!(&bad[..], [JournalError::TornTail(tail)] if tail.offset == 16), "{bad:?}");

    // And what stands behind it is found.
    noise.resize(noise.len().next_multiple_of(8), 0);
    // There were so many headers in it that frames are stepped over as a whole: the last ones end here.
    noise.extend(random.bytes(4096));
    noise.extend_from_slice(&whole[16..]);
    let (good, bad) = salvaged(&noise);
    assert_eq!((good.len(), bad.len()), (frames(whole).len(), 1));
}

/// Headers that are right and promise a lot cost no more than their bytes, a few times over.
#[test]
fn headers_that_lie_take_linear_time() {
    use xxhash_rust::xxh3::xxh3_64;
    let whole = file();
    let mut header = whole[16..56].to_vec();
    let mut hostile = whole[..16].to_vec();
    // Not good by itself: the first frame.
    hostile.extend_from_slice(&[0; 8]);
    let n = 40_000;
    for i in 0..n {
        let promised = (40 * (n - i)) as u32;
        header[12..16].copy_from_slice(&promised.to_le_bytes());
        let check = (xxh3_64(&header[8..36]) as u32).to_le_bytes();
        header[36..].copy_from_slice(&check);
        hostile.extend_from_slice(&header);
    }
    hostile.resize(hostile.len() + 64, 0);
    // 1.6 MB: in proportion to the square it would be hours.
    assert!(salvaged(&hostile).0.is_empty());
}

#[test]
fn what_is_no_journal_is_said_to_be_none() {
    let whole = file();
    let mut newer = whole[..16].to_vec();
    newer[8] = 2;
    for mode in [Mode::Strict, Mode::StopAtTornTail, Mode::SkipCorrupt] {
        let read = |bytes| {
            Journal::new(bytes, mode).map(|it| it.frames().count()).map_err(|it| it.to_string())
        };
        assert_eq!(
            read(b"PK\x03\x04"),
            Err("this is no journal: it does not start with `\\x89FSJ`".into())
        );
        assert_eq!(read(&[0; 4096]), read(b"PK"));
        assert_eq!(
            read(&newer),
            Err("a journal of version 2, which this program does not know: it knows 1".into())
        );
        assert_eq!(read(b""), Ok(0));
    }
}

/// Random edits of a journal never panic, and nothing is handed out that was not written: without chunks, and with small ones.
#[test]
fn hostile_edits() {
    let mut random = Random(23);
    for (i, way) in ways().into_iter().enumerate() {
        let mut writer = way.start(Vec::new()).unwrap();
        (0..MESSAGES).for_each(|i| assert!(write(&mut writer, i).is_ok()));
        let whole = writer.finish().unwrap();
        let written: HashSet<_> = unpacked(&whole, Mode::Strict).0.iter().map(content).collect();
        for _ in 0..if i == 0 { 20_000 } else { 3_000 } {
            let file = edited(&whole, &mut random);
            assert!(unpacked(&file, Mode::SkipCorrupt)
                .0
                .iter()
                .all(|it| written.contains(&content(it))));
            for mode in [Mode::Strict, Mode::StopAtTornTail] {
                let _ = Journal::new(&file, mode).map(|journal| journal.frames().count());
            }
        }
    }
}

/// What a frame is, wherever it stands.
fn content(frame: &Known) -> (u64, Kind, u64) {
    (frame.1, frame.2, frame.3)
}

/// Bytes are moved, dropped, overwritten and cut off.
fn edited(whole: &[u8], random: &mut Random) -> Vec<u8> {
    let mut file = whole.to_vec();
    for _ in 0..1 + random.below(4) {
        let (from, to) = (random.below(file.len()), random.below(file.len()));
        let len = random.below(120).min(file.len() - from.max(to));
        match random.below(4) {
            0 => file.copy_within(from..from + len, to),
            1 => drop(file.drain(from..from + len)),
            2 => file[to..to + len].fill(random.next() as u8),
            _ => file.truncate(from),
        }
        if file.len() < 64 {
            break;
        }
    }
    file
}
