//! Storage that was interrupted, or is not ready: to call again gives the same file.

use std::io::{self, ErrorKind};
use std::time::Duration;

use flatstream_journal::{JournalError, JournalOptions, JournalWriter, Mode, Storage, SyncPolicy};

use crate::kit::{frames, unpacked, ways, write, Known, Random, MESSAGES};

const POLICIES: [SyncPolicy; 3] = [
    SyncPolicy::EveryFrame,
    SyncPolicy::OnFlush,
    SyncPolicy::Every { frames: 5, bytes: 1 << 20, interval: Duration::from_secs(1000) },
];

/// Fails in some of its calls, having taken a part of the bytes.
struct Unready {
    bytes: Vec<u8>,
    n_calls: usize,
    fails: Box<dyn FnMut(usize) -> Option<ErrorKind>>,
    /// Of the bytes of a call that fails, in percent.
    part: usize,
}

impl Unready {
    fn new(part: usize, fails: impl FnMut(usize) -> Option<ErrorKind> + 'static) -> Self {
        Unready { bytes: vec![], n_calls: 0, fails: Box::new(fails), part }
    }

    fn call(&mut self) -> io::Result<()> {
        self.n_calls += 1;
        match (self.fails)(self.n_calls) {
            Some(kind) => Err(kind.into()),
            None => Ok(()),
        }
    }
}

impl Storage for Unready {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let answer = self.call();
        let taken = if answer.is_ok() { 100 } else { self.part };
        self.bytes.extend_from_slice(&bytes[..bytes.len() * taken / 100]);
        answer
    }

    fn truncate(&mut self, len: u64) -> io::Result<()> {
        self.call()?;
        self.bytes.truncate(len as usize);
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        self.call()
    }
}

/// Makes each call again that fails. Returns what is in the file, and how many calls there were.
///
/// Where a chunk ends depends on what was synced when, so of these it is the messages.
fn patiently(storage: Unready, way: &Way) -> (Vec<Known>, usize) {
    let mut writer = way.options.clone().start(storage).unwrap();
    for i in 0..MESSAGES {
        write_patiently(&mut writer, i);
        if i % 16 == 9 {
            while writer.flush().is_err() {}
        }
    }
    while writer.sync().is_err() {}
    // All messages are safe; what comes at the end besides is written once, by a call that takes the writer.
    writer.storage_mut().fails = Box::new(|_| None);
    let storage = writer.finish().unwrap();
    if !way.is_chunked {
        return (frames(&storage.bytes), storage.n_calls);
    }
    let (messages, bad) = unpacked(&storage.bytes, Mode::Strict);
    assert!(bad.is_empty(), "{bad:?}");
    let messages = messages.into_iter().map(|it| (0, it.1, it.2, it.3));
    (messages.collect(), storage.n_calls)
}

/// A policy, without chunks or with small ones.
#[derive(Clone, Debug)]
struct Way {
    options: JournalOptions,
    is_chunked: bool,
}

fn all_ways() -> Vec<Way> {
    let ways = ways().into_iter().zip([false, true, true, true]);
    let of =
        |sync, (way, is_chunked): (JournalOptions, _)| Way { options: way.sync(sync), is_chunked };
    ways.flat_map(|way| POLICIES.map(|sync| of(sync, way.clone()))).collect()
}

fn write_patiently(writer: &mut JournalWriter<Unready>, i: u64) {
    loop {
        match write(writer, i) {
            Ok(n) => return assert_eq!(n, i),
            // It is in the journal all the same.
            Err(JournalError::Sync(_)) => return assert_eq!(writer.next_sequence(), i + 1),
            Err(_) => assert_eq!(writer.next_sequence(), i),
        }
    }
}

#[test]
fn a_call_that_fails_is_made_again() {
    for way in all_ways() {
        let (whole, n_calls) = patiently(Unready::new(0, |_| None), &way);
        assert!(n_calls >= 9 && whole.len() as u64 == MESSAGES + 9);
        for kind in [ErrorKind::Interrupted, ErrorKind::WouldBlock] {
            for (bad, part) in (1..=n_calls).flat_map(|bad| [0, 50, 100].map(|part| (bad, part))) {
                let storage = Unready::new(part, move |call| (call == bad).then_some(kind));
                let again = patiently(storage, &way).0;
                assert_eq!(again, whole, "{way:?}, {kind} in call {bad}");
            }
        }
    }
}

/// Also when the calls that mend it fail.
#[test]
fn many_calls_that_fail_are_made_again() {
    for way in all_ways() {
        let (whole, _) = patiently(Unready::new(0, |_| None), &way);
        for seed in 0..200 {
            let mut random = Random(seed);
            let one_in = 2 + random.below(6);
            let fails = move |_| (random.below(one_in) == 0).then_some(ErrorKind::Interrupted);
            let storage = Unready::new(seed as usize % 101, fails);
            let again = patiently(storage, &way).0;
            assert_eq!(again, whole, "{way:?}, seed {seed}");
        }
    }
}
