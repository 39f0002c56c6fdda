//! What is damaged in a chunk costs that chunk, and it is said which messages were in it.

use flatstream_journal::{Journal, JournalError, Kind, Mode, Reason};

use super::{chunks, content, file};
use crate::kit::{
    codecs, covered, frames, known, places, recoverable, salvaged, unpacked, without_repeats,
    Random,
};

#[test]
fn cut_at_every_byte_it_is_the_frames_in_front() {
    for file in codecs().into_iter().map(file) {
        let (all, places) = (unpacked(&file, Mode::Strict).0, places(&file));
        for cut in 0..=file.len() {
            let torn = &file[..cut];
            let border = places.iter().map(|it| it.end).filter(|end| *end <= cut).max();
            let border = border.unwrap_or(cut.min(16) / 16 * 16);
            let expected: Vec<_> = all.iter().filter(|it| it.0 < border as u64).copied().collect();
            let (good, bad) = unpacked(torn, Mode::StopAtTornTail);
            assert!(bad.is_empty(), "cut at {cut}: {bad:?}");
            assert_eq!(good, expected, "cut at {cut}");
            let (good, bad) = unpacked(torn, Mode::SkipCorrupt);
            assert_eq!(good, expected, "cut at {cut}");
            match &bad[..] {
                [] => assert_eq!(border, cut),
                [JournalError::TornTail(tail)] => assert_eq!(tail.offset as usize, border),
                other => panic!("cut at {cut}: {other:?}"),
            }
        }
    }
}

#[test]
fn every_bit_costs_its_chunk_and_no_other() {
    for mut file in codecs().into_iter().map(file) {
        let (all, places, chunks) = (unpacked(&file, Mode::Strict).0, places(&file), chunks(&file));
        for bit in 16 * 8..8 * file.len() {
            let (at, mask) = (bit / 8, 1 << (bit % 8));
            let hit = places.iter().find(|place| covered(&file, place).contains(&at)).cloned();
            file[at] ^= mask;
            let (good, bad) = unpacked(&file, Mode::SkipCorrupt);
            file[at] ^= mask;
            let Some(hit) = hit else {
                assert!(bad.is_empty() && good == all, "bit {bit}: {bad:?}");
                continue;
            };
            let expected: Vec<_> =
                all.iter().filter(|it| it.0 != hit.start as u64).copied().collect();
            assert_eq!(good, expected, "bit {bit}");
            let chunk = chunks.iter().find(|it| it.0 == hit);
            match &bad[..] {
                [JournalError::TornTail(tail)] => assert_eq!(tail.offset, hit.start as u64),
                [JournalError::Damage(damage)] => {
                    assert_eq!(
                        damage.offset..damage.offset + damage.len,
                        hit.start as u64..hit.end as u64
                    );
                    // Where the header is right it says what is lost.
                    let is_header = (hit.start + 8..hit.start + 40).contains(&at);
                    let lost = match damage.reason {
                        Reason::Payload { sequence, kind: Kind::Chunk(n), .. } => {
                            Some(sequence..sequence + u64::from(n))
                        }
                        _ => None,
                    };
                    assert_eq!(
                        lost,
                        chunk.map(|it| it.1.clone()).filter(|_| !is_header),
                        "bit {bit}"
                    );
                }
                other => panic!("bit {bit}: {other:?}"),
            }
        }
    }
}

#[test]
fn what_is_said_has_the_numbers() {
    let mut file = file(codecs()[0]);
    let (place, numbers) = chunks(&file)[2].clone();
    file[place.start + 80] ^= 1;
    let (_, bad) = unpacked(&file, Mode::SkipCorrupt);
    assert_eq!(
        bad[0].to_string(),
        format!(
            "the chunk at {} is damaged: messages {} to {} lost, {} bytes",
            place.start,
            numbers.start,
            numbers.end - 1,
            place.len()
        )
    );
}

/// By default reading stops in front of damage.
#[test]
fn by_default_damage_stops_it() {
    for file in codecs().into_iter().map(file) {
        let all = unpacked(&file, Mode::Strict).0;
        for (place, _) in chunks(&file) {
            let mut file = file.clone();
            file[place.start + 70] ^= 8;
            let is_last = place.end == file.len();
            for mode in [Mode::Strict, Mode::StopAtTornTail] {
                let (good, bad) = unpacked(&file, mode);
                let expected: Vec<_> =
                    all.iter().filter(|it| it.0 < place.start as u64).copied().collect();
                assert_eq!(good, expected);
                let is_tail = is_last && mode == Mode::StopAtTornTail;
                assert_eq!(bad.len(), usize::from(!is_tail), "{bad:?}");
            }
        }
    }
}

/// Chunks are copied as they are.
#[test]
fn recovered_files_are_whole() {
    let mut random = Random(67);
    for whole in codecs().into_iter().map(file) {
        for _ in 0..300 {
            let mut file = whole.clone();
            for _ in 0..random.below(4) {
                let at = 16 + random.below(file.len() - 16);
                file[at] ^= 1 << random.below(8);
            }
            file.truncate(file.len() - random.below(2) * random.below(500));
            let (out, recovered) = recoverable(&file).unwrap();
            let (good, _) = unpacked(&file, Mode::SkipCorrupt);
            let (copied, _) = unpacked(&out, Mode::Strict);
            let [good_once, copied] = [&good, &copied].map(|it| without_repeats(it));
            assert!(copied.iter().map(content).eq(good_once.iter().map(content)));
            let n_messages = good.iter().filter(|it| it.2.is_message()).count();
            assert_eq!(recovered.messages, n_messages as u64);
        }
    }
}

/// Whole frames that were moved are judged alone, and the gap in their numbers loses none.
#[test]
fn frames_that_were_moved_doubled_or_dropped() {
    let mut random = Random(79);
    for whole in codecs().into_iter().map(file) {
        let (all, places) = (frames(&whole), places(&whole));
        for _ in 0..500 {
            let mut file = whole[..16].to_vec();
            let mut expected = vec![];
            for _ in 0..random.below(30) {
                let i = random.below(all.len());
                expected.push(content(&all[i]));
                file.extend_from_slice(&whole[places[i].clone()]);
            }
            let (good, bad) = salvaged(&file);
            assert!(bad.is_empty(), "{bad:?}");
            assert!(good.iter().map(content).eq(expected));
            assert!(unpacked(&file, Mode::Strict).1.is_empty());
        }
    }
}

/// Copies of earlier chunks in a message are no frames, also when the message is damaged.
#[test]
fn journals_in_messages() {
    for inner in codecs().into_iter().map(file) {
        let mut writer = crate::kit::options().start(Vec::new()).unwrap();
        let of = writer.message_type::<crate::kit::Count>().unwrap();
        (0..super::N).for_each(|i| assert!(super::write(&mut writer, i).is_ok()));
        writer.write_payload(of, 0, &inner[16..]).unwrap();
        writer.write(&crate::kit::Count { n: 2 }).unwrap();
        let outer = writer.finish().unwrap();
        let all = frames(&outer);
        let big = places(&outer).into_iter().position(|it| it.len() > inner.len()).unwrap();
        let mut damaged = outer.clone();
        damaged[places(&outer)[big].start + 41] ^= 1;
        let (good, bad) = salvaged(&damaged);
        assert_eq!((&good[..big], &good[big..], bad.len()), (&all[..big], &all[big + 1..], 1));
        let journal = Journal::new(&damaged, Mode::SkipCorrupt).unwrap();
        assert_eq!(journal.frames().filter_map(Result::ok).map(known).count(), good.len());
    }
}
