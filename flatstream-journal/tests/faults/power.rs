//! The power goes: what was not synced is there in part, in any order, or as zeros.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use flatstream_journal::{JournalError, JournalOptions, Kind, Mode, Storage, SyncPolicy};

use crate::kit::{frames, options, unpacked, ways, write, Known, Random};

/// A disk that writes when it likes to, and at once what is synced.
struct Disk {
    random: Random,
    /// What it was since the last sync, which is the first of these; the last is what programs see.
    states: Vec<Vec<u8>>,
    /// Calls until the power goes.
    calls_left: usize,
    /// Refuses or fails to sync now and then.
    is_faulty: bool,
}

impl Disk {
    fn new(seed: u64) -> Self {
        let mut random = Random(seed);
        let calls_left = random.below(60);
        let is_faulty = random.below(3) == 0;
        Disk { random, states: vec![vec![]], calls_left, is_faulty }
    }

    fn seen(&self) -> &[u8] {
        self.states.last().unwrap()
    }

    /// Fails for ever once the power is gone.
    fn call(&mut self) -> io::Result<()> {
        self.calls_left = self.calls_left.saturating_sub(1);
        match self.calls_left {
            0 => Err(ErrorKind::BrokenPipe.into()),
            _ => Ok(()),
        }
    }

    fn fails(&mut self) -> bool {
        self.is_faulty && self.random.below(8) == 0
    }

    fn add(&mut self, bytes: &[u8]) {
        self.states.push([self.seen(), bytes].concat());
    }

    /// What is found when the power is back.
    fn left(&mut self, block: usize) -> Vec<u8> {
        let synced = self.states[0].len();
        let lens = self.states.iter().map(Vec::len);
        let (least, most) = (lens.clone().min().unwrap(), lens.max().unwrap());
        let len = match self.random.below(3) {
            0 => most,
            1 => least,
            _ => least + self.random.below(most - least + 1),
        };
        // From disks that wrote nothing of it to those that wrote nearly all.
        let zeroed_of_8 = self.random.below(8);
        let mut left = vec![0; len];
        for start in (0..len).step_by(block) {
            let is_zeroed = start >= synced && self.random.below(8) < zeroed_of_8;
            let i = self.random.below(self.states.len());
            let state = if is_zeroed { &[][..] } else { &self.states[i] };
            let end = len.min(start + block).min(state.len());
            if start < end {
                left[start..end].copy_from_slice(&state[start..end]);
            }
        }
        left
    }
}

impl Storage for &mut Disk {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let part = self.random.below(bytes.len());
        let answer = match self.fails() {
            true => Err(ErrorKind::StorageFull.into()),
            false => Ok(()),
        };
        let answer = self.call().and(answer);
        self.add(if answer.is_ok() { bytes } else { &bytes[..part] });
        answer
    }

    fn truncate(&mut self, len: u64) -> io::Result<()> {
        assert!(len >= self.states[0].len() as u64, "what was synced is not to be cut");
        self.call()?;
        self.states.push(self.seen()[..len as usize].to_vec());
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        self.call()?;
        if self.fails() {
            return Err(io::Error::other("a broken disk"));
        }
        self.states.drain(..self.states.len() - 1);
        Ok(())
    }
}

fn policy(random: &mut Random) -> SyncPolicy {
    match random.below(3) {
        0 => SyncPolicy::EveryFrame,
        1 => SyncPolicy::OnFlush,
        _ => SyncPolicy::Every {
            frames: 1 + random.below(100) as u32,
            bytes: 1 << 20,
            interval: Duration::from_secs(1000),
        },
    }
}

/// Writes until the power goes, or enough is there. Returns how many messages are safe, as calls said.
fn run(disk: &mut Disk) -> u64 {
    let mut random = Random(disk.random.next());
    let sync = policy(&mut random);
    let mut ways = ways();
    let way = ways.swap_remove(random.below(ways.len()));
    let mut writer = way.sync(sync).start(disk).unwrap();
    let mut safe = 0;
    for _ in 0..200 {
        let next = writer.next_sequence();
        let is_ok = match write(&mut writer, next) {
            Ok(n) => n == next,
            Err(
                JournalError::Sync(_)
                | JournalError::SyncFailed
                | JournalError::Io(_)
                | JournalError::Poisoned { .. },
            ) => false,
            Err(error) => panic!("{error}"),
        };
        let is_synced = match sync {
            SyncPolicy::OnFlush => random.below(9) == 0 && writer.flush().is_ok(),
            _ if random.below(40) == 0 => writer.sync().is_ok(),
            // Frames that this call handed over it synced.
            _ => is_ok && writer.buffered() == 0,
        };
        if sync != SyncPolicy::OnFlush && random.below(3) == 0 {
            // The operating system has them then, and the disk may.
            let _ = writer.flush();
        }
        if is_synced {
            safe = writer.next_sequence();
        }
    }
    safe
}

/// What each message is, by its number.
fn written() -> BTreeMap<u64, (Kind, u64)> {
    let mut writer = options().start(Vec::new()).unwrap();
    (0..200).for_each(|i| assert!(write(&mut writer, i).is_ok()));
    let all = frames(&writer.finish().unwrap());
    let messages = all.into_iter().filter(|frame| frame.2.is_message());
    messages.map(|(_, sequence, kind, payload)| (sequence, (kind, payload))).collect()
}

/// The messages in front of the first error, or all of them.
fn messages(bytes: &[u8], mode: Mode) -> Vec<Known> {
    let good = unpacked(bytes, mode).0.into_iter();
    good.filter(|frame| frame.2.is_message()).collect()
}

/// One disk, its crash, and what goes on.
fn crash(seed: u64, written: &BTreeMap<u64, (Kind, u64)>, path: &Path) -> [u64; 2] {
    let mut disk = Disk::new(seed);
    let safe = run(&mut disk);
    let synced = disk.states[0].clone();
    let left = disk.left(if seed % 2 == 0 { 512 } else { 4096 });
    assert_eq!(left[..synced.len()], synced);

    let in_front = messages(&left, Mode::StopAtTornTail);
    assert!(in_front.len() as u64 >= safe, "seed {seed}: {} of {safe}", in_front.len());
    let all = messages(&left, Mode::SkipCorrupt);
    assert!(all.starts_with(&in_front));
    // Nothing is false, nothing is there twice.
    assert!(all.windows(2).all(|pair| pair[0].1 < pair[1].1), "seed {seed}");
    for (_, sequence, kind, payload) in &all {
        assert_eq!(written[sequence], (*kind, *payload), "seed {seed}");
    }
    // Some file systems write at once what replaces something.
    let _ = fs::remove_file(path);
    fs::write(path, &left).unwrap();
    if left.starts_with(&[0]) && left.iter().any(|byte| *byte != 0) {
        // The start was never synced, and is lost: there is no telling this from other files.
        assert_eq!(safe, 0);
        assert!(matches!(cutting().append(path), Err(JournalError::NotAJournal)), "seed {seed}");
        assert_eq!(fs::read(path).unwrap(), left);
    } else {
        go_on(path, &all, seed);
    }
    [safe, all.len() as u64 - safe]
}

/// Not synced: a thousand times would take long.
fn cutting() -> JournalOptions {
    let sync = SyncPolicy::Every { frames: u32::MAX, bytes: usize::MAX, interval: Duration::MAX };
    JournalOptions::default().sync(sync).cut_torn_tail(true)
}

/// Behind the last message that is there, whatever was lost in front of it.
fn go_on(path: &Path, all: &[Known], seed: u64) {
    let next = all.last().map_or(0, |last| last.1 + 1);
    let (mut writer, reopened) = match cutting().append(path) {
        Ok(opened) => opened,
        Err(error) => panic!("seed {seed}: {error}"),
    };
    assert_eq!(reopened.next_sequence, next, "seed {seed}");
    assert_eq!(write(&mut writer, next).unwrap(), next);
    writer.flush().unwrap();
    let now = messages(&fs::read(path).unwrap(), Mode::SkipCorrupt);
    assert_eq!((&now[..all.len()], now.len()), (all, all.len() + 1), "seed {seed}");
}

fn folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("faults");
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn crashes(n: u64) {
    let (path, written) = (folder().join(format!("power {n}.fsj")), written());
    let found: Vec<_> = (0..n).map(|seed| crash(seed, &written, &path)).collect();
    let [safe, more] = [0, 1].map(|i| found.iter().map(|it| it[i]).sum::<u64>());
    println!("{n} crashes: {safe} messages were synced, and {more} more were there");
    assert!(safe > 10 * n && more > n);
    fs::remove_file(path).unwrap();
}

/// The length was there, and no byte: nothing is in it that could be lost.
#[test]
fn a_file_of_zeros_is_begun_anew() {
    let path = folder().join("zeros.fsj");
    for len in [1, 7, 8, 16, 4096, 3 << 20] {
        fs::write(&path, vec![0; len]).unwrap();
        let error = JournalOptions::default().append(&path).unwrap_err();
        assert!(matches!(error, JournalError::TornTail(tail) if tail.len == len as u64), "{error}");
        go_on(&path, &[], 0);
    }
}

#[test]
fn what_was_synced_survives_the_power() {
    crashes(1_000);
}

#[test]
#[ignore = "long: run by the soak"]
fn what_was_synced_survives_the_power_ten_thousand_times() {
    crashes(10_000);
}
