//! Journals whose messages go into other chunks.

use std::collections::{HashMap, HashSet};

use flatstream_journal::{repack, Chunks, Index, Journal, JournalReader, Kind, Mode, Recovered};

use crate::kit::{
    codecs, file, frames, options, places, unpacked, ways, write, Known, Random, MESSAGES,
};

fn repacked(file: &[u8], chunks: Option<Chunks>) -> (Vec<u8>, Recovered) {
    let mut out = Vec::new();
    let reader = JournalReader::new(file, Mode::SkipCorrupt);
    let recovered = repack(reader, &mut out, chunks).unwrap();
    (out, recovered)
}

/// All frames but indexes, wherever they stand.
fn content(file: &[u8], mode: Mode) -> Vec<(u64, Kind, u64)> {
    let (good, bad) = unpacked(file, mode);
    assert!(bad.is_empty() || mode == Mode::SkipCorrupt, "{bad:?}");
    let good = good.into_iter().filter(|it| it.2 != Kind::Index);
    good.map(|(_, sequence, kind, payload): Known| (sequence, kind, payload)).collect()
}

/// Without what a session says again.
fn once(content: &[(u64, Kind, u64)]) -> Vec<(u64, Kind, u64)> {
    let mut seen = HashSet::new();
    let is_new = |it: &&(u64, Kind, u64)| {
        if it.1 == Kind::Session {
            seen.clear();
        }
        it.1 != Kind::Schema || seen.insert(it.2)
    };
    content.iter().filter(is_new).copied().collect()
}

/// Each schema of each session, also where that was lost.
fn assert_all_stand_twice(file: &[u8]) {
    let mut counts = HashMap::new();
    for (_, kind, hash) in content(file, Mode::Strict) {
        match kind {
            Kind::Session => assert!(counts.drain().all(|(_, n)| n % 2 == 0)),
            Kind::Schema => *counts.entry(hash).or_insert(0) += 1,
            _ => {}
        }
    }
    assert!(counts.into_values().all(|n| n % 2 == 0));
}

fn times(file: &[u8]) -> Vec<i64> {
    let mut unpacked = Journal::new(file, Mode::SkipCorrupt).unwrap().unpacked();
    let mut times = vec![];
    while let Some(frame) = unpacked.next_frame() {
        times.extend(frame.ok().filter(|it| it.kind != Kind::Index).map(|it| it.timestamp));
    }
    times
}

/// From each way to write it to each.
#[test]
fn everything_is_as_it_was() {
    for way in ways() {
        let mut writer = way.start(Vec::new()).unwrap();
        (0..MESSAGES).for_each(|i| assert!(write(&mut writer, i).is_ok()));
        let whole = writer.finish().unwrap();
        let ways = codecs().into_iter().flat_map(|it| [Some(it.bytes(300)), Some(it)]);
        for chunks in ways.chain([None]) {
            let (out, recovered) = repacked(&whole, chunks);
            assert!(recovered.is_whole());
            assert_eq!((recovered.messages, recovered.frames), (MESSAGES, MESSAGES + 9));
            assert_eq!(content(&out, Mode::Strict), content(&whole, Mode::Strict));
            assert_eq!(times(&out), times(&whole));
            let n_chunks = frames(&out).iter().filter(|it| matches!(it.2, Kind::Chunk(_))).count();
            assert_eq!(n_chunks > 3, chunks.is_some());
            // With an index, which is the one that reading it makes.
            let index = Journal::new(&out, Mode::Strict).unwrap().index().unwrap();
            let without = &out[..index.range().end as usize];
            let built = Index::build(JournalReader::new(without, Mode::Strict)).unwrap();
            assert_eq!((index.messages(), built), (MESSAGES, index));
        }
    }
}

/// There and back it is the same file.
#[test]
fn out_of_chunks_it_is_what_it_was() {
    let whole = file();
    for codec in codecs() {
        let (chunked, _) = repacked(&whole, Some(codec));
        let (back, _) = repacked(&chunked, None);
        assert_eq!(back[..whole.len()], whole);
        assert_eq!(frames(&back[..]).len(), frames(&whole).len() + 1);
    }
}

/// Of damaged journals, and of several behind each other, it is what can be had, with the numbers that it had.
#[test]
fn what_is_good_of_damaged_journals() {
    let mut random = Random(107);
    let mut other = options().id([9; 16]).start(Vec::new()).unwrap();
    (0..10).for_each(|i| assert!(write(&mut other, i).is_ok()));
    let both = [&file()[..], &other.finish().unwrap()].concat();
    for _ in 0..300 {
        let mut damaged = both.clone();
        let places = places(&both[..file().len()]);
        for _ in 0..random.below(5) {
            let at = 100 + random.below(damaged.len() - 100);
            match random.below(3) {
                0 => damaged[at] ^= 1,
                1 => drop(damaged.drain(places[random.below(places.len())].clone())),
                _ => damaged.truncate(damaged.len().min(at + 4000)),
            }
            if damaged.len() < file().len() {
                break;
            }
        }
        let ways = codecs().into_iter().map(|it| Some(it.bytes(400))).chain([None]);
        for chunks in ways {
            let (out, recovered) = repacked(&damaged, chunks);
            let expected = content(&damaged, Mode::SkipCorrupt);
            assert_eq!(once(&content(&out, Mode::Strict)), once(&expected));
            assert_eq!(recovered.frames as usize, expected.len());
            assert_all_stand_twice(&out);
        }
    }
}

/// In the other modes damage is an error.
#[test]
fn damage_is_an_error_if_it_is_to_be() {
    let mut file = file();
    let place = places(&file)[9].clone();
    file[place.start + 50] ^= 1;
    for mode in [Mode::Strict, Mode::StopAtTornTail] {
        let error = repack(JournalReader::new(&file[..], mode), Vec::new(), None).unwrap_err();
        assert!(error.to_string().contains("is damaged"), "{error}");
    }
}

/// Messages that are as long as the session lets them be.
#[test]
fn long_messages_are_beside_the_chunks() {
    let mut writer = options().max_payload(5000).start(Vec::new()).unwrap();
    let of = writer.message_type::<crate::kit::Count>().unwrap();
    for len in [10, 5000, 4959, 4960, 4961, 20] {
        writer.write_payload(of, 0, &vec![1; len]).unwrap();
    }
    let whole = writer.finish().unwrap();
    for codec in codecs() {
        let (out, _) = repacked(&whole, Some(codec));
        assert_eq!(content(&out, Mode::Strict), content(&whole, Mode::Strict));
        let most = frames(&out).iter().zip(places(&out)).map(|it| it.1.len()).max();
        assert!(most <= Some(5040));
    }
}
