//! What rayon's consumers do with the items, ending early among it.

use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, Instant};

use flatstream::{DefaultDeframer, DefaultFramer, Error, SliceReader, StreamWriter};
use rayon::prelude::*;

use crate::oracle::POOLS;

const N: usize = 3_000;
/// In front of it there are good frames only.
const DAMAGED: usize = 1_234;

/// Texts that are their numbers.
fn stream() -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    (0..N).for_each(|n| writer.write(&format!("{n:04}")).unwrap());
    writer.into_inner()
}

/// With frames that are no texts.
fn damaged(frames: &[usize]) -> Vec<u8> {
    let mut bytes = stream();
    let frame_len = bytes.len() / N;
    frames.iter().for_each(|n| bytes[n * frame_len + 6] = 0xff);
    bytes
}

fn number(text: &str) -> usize {
    text.parse().expect("a number was written")
}

fn in_pools(bytes: &[u8], check: impl Fn(SliceReader<'_, DefaultDeframer>) + Sync) {
    for pool in POOLS.iter() {
        for _ in 0..20 {
            pool.install(|| check(SliceReader::new(bytes, DefaultDeframer)));
        }
    }
}

#[test]
fn sums_and_folds_count_each_message_once() {
    in_pools(&stream(), |mut reader| {
        let texts = reader.par_typed::<str>().with_chunk_len(100);
        let sum: usize = texts.map(|text| number(text.unwrap())).sum();
        assert_eq!(sum, N * (N - 1) / 2);
    });
    in_pools(&damaged(&[DAMAGED, DAMAGED + 1, 2_000]), |mut reader| {
        let texts = reader.par_typed::<str>().with_chunk_len(100);
        let (texts, errors): (Vec<usize>, Vec<Error>) = texts.partition_map(|text| match text {
            Ok(text) => rayon::iter::Either::Left(number(text)),
            Err(error) => rayon::iter::Either::Right(error),
        });
        assert!(texts.into_iter().eq(0..DAMAGED));
        assert_eq!(errors.len(), 1);
    });
}

#[test]
fn the_first_is_that_of_the_stream() {
    let bytes = damaged(&[DAMAGED, 2_000]);
    for (from, found) in [(0, Some(0)), (700, Some(700)), (DAMAGED, None), (2_500, None)] {
        in_pools(&bytes, |mut reader| {
            let texts = reader.par_typed::<str>().with_chunk_len(100);
            let first =
                texts.find_first(|text| text.as_ref().is_ok_and(|text| number(text) >= from));
            assert_eq!(first.map(|text| number(text.unwrap())), found);
        });
    }
    in_pools(&bytes, |mut reader| {
        let errors = reader.par_typed::<str>().with_chunk_len(100).filter_map(Result::err);
        assert_eq!(errors.find_first(|_| true).unwrap().offset(), Some(DAMAGED as u64 * 20));
    });
}

/// A thread that is told to stop may be in front of the damage, and one that found something behind it.
#[test]
fn what_ended_the_search_is_found() {
    let bytes = damaged(&[DAMAGED]);
    for wanted in [5, DAMAGED - 1] {
        in_pools(&bytes, |mut reader| {
            let texts = reader.par_typed::<str>().with_chunk_len(100);
            let found = texts.filter_map(Result::ok).find_any(|text| {
                let number = number(text);
                number == wanted || number == N - 1
            });
            assert!(
                [wanted, N - 1].contains(&number(found.expect("one is in front of the damage")))
            );
        });
    }
    in_pools(&stream(), |mut reader| {
        assert!(reader.par_typed::<str>().with_chunk_len(50).any(|text| text.unwrap() == "1500"));
        assert_eq!(reader.position(), 0, "ended early");
    });
}

/// The worst order of events: a thread behind the damage finds something, after another one met the damage, and a
/// third one in front of it is told to stop. What was found must not be dropped with all that is behind the damage.
#[test]
fn what_ended_the_search_behind_the_damage_is_found() {
    let bytes = damaged(&[DAMAGED]);
    for _ in 0..10 {
        let [at_end, at_damage, found] = [const { AtomicBool::new(false) }; 3];
        let is_last = |number: usize| {
            match number {
                0 => wait_for(&found),
                DAMAGED_BEFORE => {
                    wait_for(&at_end);
                    at_damage.store(true, Relaxed);
                }
                LAST => {
                    at_end.store(true, Relaxed);
                    wait_for(&at_damage);
                    found.store(true, Relaxed);
                }
                _ => {}
            }
            number == LAST || number == 5
        };
        let search = || {
            let mut reader = SliceReader::new(&bytes, DefaultDeframer);
            let texts = reader.par_typed::<str>().with_chunk_len(1_000);
            texts.filter_map(Result::ok).map(number).find_any(|number| is_last(*number))
        };
        let found = POOLS[1].install(search);
        assert!([Some(5), Some(LAST)].contains(&found), "{found:?}");
    }
}

const DAMAGED_BEFORE: usize = DAMAGED - 1;
const LAST: usize = N - 1;

/// And for what follows from it on that thread, which cannot be seen.
fn wait_for(flag: &AtomicBool) {
    let start = Instant::now();
    while !flag.load(Relaxed) {
        assert!(start.elapsed() < Duration::from_secs(60), "nobody comes");
        std::thread::yield_now();
    }
    std::thread::sleep(Duration::from_millis(5));
}

#[test]
fn errors_of_closures_end_the_iteration() {
    in_pools(&stream(), |mut reader| {
        let seen = AtomicUsize::new(0);
        let outcome = reader.par_typed::<str>().with_chunk_len(1).try_for_each(|text| {
            seen.fetch_add(1, Relaxed);
            match number(text?) {
                0 => Err(Error::serialize(std::io::Error::other("zero"))),
                _ => Ok(()),
            }
        });
        assert!(outcome.unwrap_err().to_string().contains("zero"));
        assert!((1..=N).contains(&seen.load(Relaxed)));
    });
}

#[test]
fn a_panic_in_a_closure_comes_through() {
    in_pools(&stream(), |mut reader| {
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            let texts = reader.par_typed::<str>().with_chunk_len(100);
            texts.for_each(|text| assert_ne!(number(text.unwrap()), 2_000, "not that one"));
        }));
        assert!(outcome.is_err());
        assert_eq!((reader.position(), reader.par_frames().count()), (0, N));
    });
}

/// Each message is seen on some thread, and several take part.
#[test]
fn several_threads_read() {
    let bytes = stream();
    let threads = std::sync::Mutex::new(std::collections::HashSet::new());
    POOLS[1].install(|| {
        // Each waits for another one, which so has to come.
        let waiting = AtomicUsize::new(0);
        let mut reader = SliceReader::new(&bytes, DefaultDeframer);
        reader.par_typed::<str>().with_chunk_len(4_000).for_each(|text| {
            if number(text.unwrap()) % 250 == 0 {
                threads.lock().unwrap().insert(std::thread::current().id());
                waiting.fetch_add(1, Relaxed);
                while waiting.load(Relaxed) < 2 {
                    std::thread::yield_now();
                }
            }
        });
    });
    assert!(threads.into_inner().unwrap().len() >= 2);
}
