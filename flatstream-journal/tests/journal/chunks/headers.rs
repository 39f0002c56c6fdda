//! Chunks whose checksum is right, and which lie: their messages are lost, and no other ones.

use flatstream_journal::{ChunkFault, JournalError, Mode, Reason};
use xxhash_rust::xxh3::xxh3_64;

use super::{chunks, file, messages};
use crate::kit::{codecs, options, recoverable, seal, unpacked, Count};

/// Changes the third chunk of a file and makes the checksums of its frame right. Returns what is said of it.
fn fault_of(whole: &[u8], change: impl FnOnce(&mut [u8])) -> ChunkFault {
    let (place, numbers) = chunks(whole)[2].clone();
    let mut file = whole.to_vec();
    change(&mut file[place.clone()]);
    seal(&mut file[place.clone()]);
    let (good, bad) = unpacked(&file, Mode::SkipCorrupt);
    let expected: Vec<_> = messages(&unpacked(whole, Mode::Strict).0)
        .into_iter()
        .filter(|it| !numbers.contains(&it.0))
        .collect();
    assert_eq!(messages(&good), expected);
    let [JournalError::Damage(damage)] = &bad[..] else { panic!("{bad:?}") };
    assert_eq!((damage.offset, damage.len), (place.start as u64, place.len() as u64));
    // What nobody can read is told, and not copied.
    let (out, recovered) = recoverable(&file).unwrap();
    assert_eq!((&recovered.damage[..], recovered.tail), (std::slice::from_ref(damage), None));
    let (copied, bad) = unpacked(&out, Mode::Strict);
    assert_eq!((messages(&copied), bad.len()), (expected, 0));
    // Without damage it is an error as well.
    assert_eq!(unpacked(&file, Mode::Strict).1.len(), 1);
    match damage.reason {
        Reason::Chunk { sequence, fault, .. } if sequence == numbers.start => fault,
        other => panic!("{other:?}"),
    }
}

fn add(bytes: &mut [u8], n: i64) {
    let was = u32::from_le_bytes(bytes.try_into().unwrap());
    bytes.copy_from_slice(&((i64::from(was) + n) as u32).to_le_bytes());
}

const PAYLOAD: usize = 40;

#[test]
fn first_bytes_that_are_those_of_no_chunk() {
    for whole in codecs().into_iter().map(file) {
        for codec in [3, 7, 255] {
            let fault = fault_of(&whole, |chunk| chunk[PAYLOAD] = codec);
            assert_eq!(fault, ChunkFault::Codec(codec));
        }
        for at in 1..4 {
            assert_eq!(fault_of(&whole, |chunk| chunk[PAYLOAD + at] = 1), ChunkFault::Header);
        }
        // More than the format allows, or than could come out of it.
        for length in [0, 1, 7, 12, (16 << 20) + 8, 1 << 31, u32::MAX - 7, u32::MAX] {
            let to = length.to_le_bytes();
            let fault =
                fault_of(&whole, |chunk| chunk[PAYLOAD + 4..PAYLOAD + 8].copy_from_slice(&to));
            assert_eq!(fault, ChunkFault::Header, "{length}");
        }
    }
}

#[test]
fn lengths_and_sums_that_are_others() {
    for whole in codecs().into_iter().map(file) {
        let is_stored = whole[chunks(&whole)[2].0.start + PAYLOAD] == 0;
        for n in [-8, 8, 64] {
            let fault = fault_of(&whole, |chunk| add(&mut chunk[PAYLOAD + 4..PAYLOAD + 8], n));
            // Of what is stored no more can come out.
            let is_promise = is_stored && n > 0;
            let expected = if is_promise { ChunkFault::Header } else { ChunkFault::Compressed };
            assert_eq!(fault, expected, "{n}");
        }
        for at in 8..16 {
            assert_eq!(fault_of(&whole, |chunk| chunk[PAYLOAD + at] ^= 1), ChunkFault::Sum);
        }
    }
}

#[test]
fn numbers_and_times_that_are_others() {
    for whole in codecs().into_iter().map(file) {
        // The number of messages stands above the lowest four bits of the type.
        for n in [-16, 16, 1600, 1 << 30] {
            let place = chunks(&whole)[2].0.clone();
            let mut file = whole.clone();
            add(&mut file[place.start + 32..place.start + 36], n);
            seal(&mut file[place]);
            let (_, bad) = unpacked(&file, Mode::SkipCorrupt);
            let [JournalError::Damage(damage)] = &bad[..] else { panic!("{bad:?}") };
            let Reason::Chunk { fault, .. } = damage.reason else { panic!("{bad:?}") };
            assert_eq!(fault, ChunkFault::Messages, "{n}");
        }
        // The latest time, in the header of the frame, and the earliest.
        for at in [24, 31, PAYLOAD + 16, PAYLOAD + 23] {
            assert_eq!(fault_of(&whole, |chunk| chunk[at] ^= 1), ChunkFault::Messages);
        }
    }
}

/// Also when all of them have one time, so that this does not tell.
#[test]
fn more_messages_than_were_promised() {
    for codec in codecs() {
        let mut writer = options().chunks(codec).start(Vec::new()).unwrap();
        (0..9).for_each(|n| assert!(writer.write_at(5, &Count { n }).is_ok()));
        let mut file = writer.finish().unwrap();
        let place = chunks(&file)[0].0.clone();
        for n in [-16, -16, -112, 16, 112] {
            add(&mut file[place.start + 32..place.start + 36], n);
            seal(&mut file[place.clone()]);
            let (good, bad) = unpacked(&file, Mode::SkipCorrupt);
            let is_whole = file[place.start + 32] == 3 + 16 * 9;
            assert_eq!(bad.is_empty(), is_whole, "{bad:?}");
            assert_eq!(messages(&good).len(), if is_whole { 9 } else { 0 });
        }
    }
}

/// Of chunks that are stored, since the sum is right then, too.
#[test]
fn messages_that_are_none() {
    let whole = file(codecs()[0]);
    let first = PAYLOAD + 24;
    let with = |change: &dyn Fn(&mut [u8])| {
        fault_of(&whole, |chunk| {
            change(&mut chunk[first..]);
            let length = u32::from_le_bytes(chunk[PAYLOAD + 4..PAYLOAD + 8].try_into().unwrap());
            let sum = xxh3_64(&chunk[first..first + length as usize]);
            chunk[PAYLOAD + 8..PAYLOAD + 16].copy_from_slice(&sum.to_le_bytes());
        })
    };
    for length in [0, 100_000, 1 << 31, u32::MAX] {
        assert_eq!(
            with(&|it| it[..4].copy_from_slice(&length.to_le_bytes())),
            ChunkFault::Messages
        );
    }
    // Longer or shorter by a border: then the next one is none, or there are too many.
    for n in [-8, 8, 16] {
        assert_eq!(with(&|it| add(&mut it[..4], n)), ChunkFault::Messages);
    }
    // A record in a chunk.
    for number in [1_u32, 2, 3, 19] {
        assert_eq!(
            with(&|it| it[4..8].copy_from_slice(&number.to_le_bytes())),
            ChunkFault::Messages
        );
    }
}

/// The flag says that it is a chunk, so that readers that know none do not pass over it in silence.
#[test]
fn the_flag_and_the_type_belong_together() {
    let whole = file(codecs()[0]);
    let (place, numbers) = chunks(&whole)[2].clone();
    let with = |at: usize, value: u8| {
        let mut file = whole.clone();
        file[place.start + at] = value;
        seal(&mut file[place.clone()]);
        let (good, bad) = unpacked(&file, Mode::SkipCorrupt);
        assert!(good.iter().all(|it| !it.2.is_message() || !numbers.contains(&it.1)));
        bad
    };
    assert_eq!(whole[place.start + 23], 1);
    for flags in [2, 3, 0x81] {
        let bad = with(23, flags);
        let is_told =
            matches!(&bad[..], [JournalError::Damage(it)] if it.reason == Reason::Flags(flags));
        assert!(is_told, "{bad:?}");
    }
    // The flag on what is no chunk: a chunk of nothing, and a record.
    let frame = &whole[place.start..];
    for number in [frame[32] & 0xf0, 3, 1] {
        let mut file = whole.clone();
        file[place.start + 32..place.start + 36].copy_from_slice(&u32::from(number).to_le_bytes());
        seal(&mut file[place.clone()]);
        let (_, bad) = unpacked(&file, Mode::SkipCorrupt);
        let is_told =
            matches!(&bad[..], [JournalError::Damage(it)] if it.reason == Reason::Flags(1));
        assert!(is_told, "{number}: {bad:?}");
    }
}

/// Bytes at random where the compressed ones were, and these with bytes changed, cut off and added.
#[test]
fn compressed_bytes_that_are_others() {
    let mut random = crate::kit::Random(83);
    for whole in codecs().into_iter().map(file) {
        for _ in 0..2_000 {
            let fault = fault_of(&whole, |chunk| {
                let compressed = &mut chunk[PAYLOAD + 24..];
                match random.below(2) {
                    0 => compressed.fill_with(|| random.next() as u8),
                    _ => (0..1 + random.below(6)).for_each(|_| {
                        let at = random.below(compressed.len() - 8);
                        compressed[at] ^= 1 + random.below(255) as u8;
                    }),
                }
            });
            assert!(matches!(fault, ChunkFault::Compressed | ChunkFault::Sum), "{fault:?}");
        }
    }
}
