//! Going on with files that were damaged: whatever is good before is good behind it.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use flatstream_journal::{Journal, JournalError, JournalOptions, Mode, SyncPolicy};

use crate::kit::{file, frames, options, places, salvaged, seal, write, Count, Known, Random};

pub fn path(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("faults");
    fs::create_dir_all(&folder).unwrap();
    folder.join(name)
}

/// Without a sync, which takes long.
pub fn options_of_tests() -> JournalOptions {
    let sync = SyncPolicy::Every { frames: u32::MAX, bytes: usize::MAX, interval: Duration::MAX };
    options().sync(sync)
}

/// Where frames lie does not change when others come behind them.
fn good(bytes: &[u8]) -> Vec<Known> {
    salvaged(bytes).0
}

/// Goes on with these bytes, and checks that nothing good was lost. Returns whether it was let.
fn go_on(bytes: &[u8], path: &Path, what: &str) -> bool {
    let before = good(bytes);
    // Some file systems write at once what replaces something.
    let _ = fs::remove_file(path);
    fs::write(path, bytes).unwrap();
    if let Err(JournalError::TornTail(tail)) = options_of_tests().append(path) {
        assert_eq!(fs::read(path).unwrap(), bytes, "{what}");
        assert!(before.iter().all(|frame| frame.0 < tail.offset), "{what}: {tail}");
    }
    let (mut writer, reopened) = match options_of_tests().cut_torn_tail(true).append(path) {
        Ok(opened) => opened,
        Err(_) => {
            assert_eq!(fs::read(path).unwrap(), bytes, "{what}");
            return false;
        }
    };
    let next = reopened.next_sequence;
    assert_eq!(writer.write(&Count { n: 77 }).unwrap(), next, "{what}");
    writer.flush().unwrap();
    let after = good(&fs::read(path).unwrap());
    assert_eq!(after[..before.len()], before, "{what}");
    // A session, a schema and the message.
    assert_eq!(after.len(), before.len() + 3, "{what}");
    assert_eq!(after.last().unwrap().1, next, "{what}");
    true
}

/// Where it starts to be another kind of file it is left alone; where its marker is another one, the frames say
/// what it was.
#[test]
fn every_bit_of_the_first_bytes() {
    let (mut file, path) = (file(), path("preamble.fsj"));
    for bit in 0..8 * 16 {
        file[bit / 8] ^= 1 << (bit % 8);
        let is_let = go_on(&file, &path, &format!("bit {bit}"));
        assert_eq!(is_let, bit >= 8 * 12, "bit {bit}");
        file[bit / 8] ^= 1 << (bit % 8);
    }
}

/// `cat today.fsj tomorrow.fsj`: it goes on as the last one.
#[test]
fn files_behind_each_other() {
    let (one, path) = (file(), path("both.fsj"));
    let mut other = options().id([9; 16]).start(Vec::new()).unwrap();
    (0..10).for_each(|i| assert!(write(&mut other, i).is_ok()));
    let both = [one, other.finish().unwrap()].concat();
    assert!(go_on(&both, &path, "both"));
    assert!(go_on(&[&both[..], &[5; 100]].concat(), &path, "both and a tail"));
    let bytes = fs::read(&path).unwrap();
    let journal = Journal::new(&bytes, Mode::Strict).unwrap();
    let sessions = journal.frames().filter_map(|it| it.unwrap().session()).map(Result::unwrap);
    let ids: Vec<u8> = sessions.map(|it| it.journal().iter().next().unwrap()).collect();
    assert_eq!(ids, [0xa7, 9, 9]);
}

/// All that could be wrong at the start, in front of a message that is longer than what is looked at first.
#[test]
fn nothing_good_in_the_first_mebibyte() {
    let path = path("far.fsj");
    let mut writer = options().start(Vec::new()).unwrap();
    let of = writer.message_type::<Count>().unwrap();
    (0..3).for_each(|i| assert!(writer.write_payload(of, 0, &vec![i; 2 << 20]).is_ok()));
    let whole = writer.finish().unwrap();
    for hits in [&[12][..], &[20], &[12, 20], &[12, 20, 3000], &[13, 60, 3 << 20]] {
        let mut file = whole.clone();
        hits.iter().for_each(|at| file[*at] ^= 1);
        assert!(go_on(&file, &path, &format!("{hits:?}")));
        assert!(go_on(&file[..file.len() - 100], &path, &format!("{hits:?}, torn")));
    }
    assert_eq!(frames(&whole).len(), 6);
}

/// Its session says that there is no room for another one: then its tail stays, too.
#[test]
fn a_file_that_takes_no_session_is_left_alone() {
    let (mut file, path) = (file(), path("small.fsj"));
    let journal = Journal::new(&file, Mode::Strict).unwrap();
    let session = journal.frames().next().unwrap().unwrap();
    let wanted = (16_u32 << 20).to_le_bytes();
    let at = session.payload.windows(4).position(|bytes| bytes == wanted).unwrap();
    file[16 + 40 + at..][..4].copy_from_slice(&[1, 0, 0, 0]);
    seal(&mut file[16..]);
    assert!(!go_on(&file, &path, "whole"));
    assert!(!go_on(&[&file[..], &[1; 20]].concat(), &path, "with a tail"));
}

/// A piece of a long frame was lost, so that it would end at a border behind the frames that come next: these are good.
#[test]
fn bytes_that_are_missing() {
    let mut writer = options().start(Vec::new()).unwrap();
    let of = writer.message_type::<Count>().unwrap();
    for i in 0..20 {
        writer.write_payload(of, 0, &vec![i; if i == 7 { 280 } else { 24 }]).unwrap();
    }
    let whole = writer.finish().unwrap();
    let long = places(&whole).into_iter().find(|place| place.len() == 320).unwrap();
    for n_missing in [8, 64, 128, 192, 256] {
        let missing = long.start + 56..long.start + 56 + n_missing;
        let file = [&whole[..missing.start], &whole[missing.end..]].concat();
        assert_eq!(good(&file).len(), frames(&whole).len() - 1, "{n_missing}");
        assert!(go_on(&file, &path("missing.fsj"), &format!("{n_missing}")));
    }
}

/// Damage of many kinds, and tails of many kinds.
fn random_damage(n: u64) {
    let (whole, path) = (file(), path(&format!("damage {n}.fsj")));
    let places = places(&whole);
    let mut n_let = 0;
    for seed in 0..n {
        let mut random = Random(seed);
        let end = match random.below(3) {
            0 => whole.len(),
            1 => places[random.below(places.len())].end,
            _ => 17 + random.below(whole.len() - 17),
        };
        let mut file = whole[..end].to_vec();
        for _ in 0..random.below(5) {
            let (from, to) = (random.below(file.len()), random.below(file.len()));
            let len = random.below(120).min(file.len() - from.max(to));
            match random.below(4) {
                0 => file.copy_within(from..from + len, to),
                1 => file[to..to + len].fill(0),
                _ => file[to] ^= 1 << random.below(8),
            }
        }
        let tail = random.below(300);
        match random.below(4) {
            0 => file.extend(random.bytes(tail)),
            1 => file.resize(file.len() + tail, 0),
            _ => {}
        }
        n_let += u64::from(go_on(&file, &path, &format!("seed {seed}")));
    }
    fs::remove_file(path).unwrap();
    println!("{n} damaged files, {n_let} of which went on");
    assert!(n_let > n / 2);
}

#[test]
fn damaged_files_go_on() {
    random_damage(1_000);
}

#[test]
#[ignore = "long: run by the soak"]
fn many_damaged_files_go_on() {
    random_damage(100_000);
}
