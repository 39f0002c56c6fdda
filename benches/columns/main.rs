//! How long do messages take to become columns, beside the ways through structs that own?
//!
//! `cargo bench -p flatstream-benches --features columns --bench columns`. The contestants take turns over the same messages in
//! memory; what is printed is the median. With `-- --quick` all are run once, and compared, and nothing is said of time.
#![allow(missing_docs)]

mod by_hand;
mod types;
mod ways;

use std::hint::black_box;
use std::time::{Duration, Instant};

use types::{flat, nested, Flat, Nested};
use ways::{batches_of, parquet_of, Row, Way};

const MESSAGES: usize = 100_000;
const ROUNDS: usize = 15;

/// A contestant, and its times.
struct Contestant<'a> {
    name: &'static str,
    run: Box<dyn FnMut() -> u64 + 'a>,
    times: Vec<Duration>,
}

impl<'a> Contestant<'a> {
    fn new(name: &'static str, run: impl FnMut() -> u64 + 'a) -> Self {
        Contestant { name, run: Box::new(run), times: vec![] }
    }

    fn median(&mut self) -> Duration {
        self.times.sort();
        self.times[self.times.len() / 2]
    }
}

/// All of them in turns. The first is the one that others are compared with.
fn compare(title: &str, rounds: usize, mut contestants: Vec<Contestant<'_>>) {
    // They make the same of it.
    let sums: Vec<u64> = contestants.iter_mut().map(|it| (it.run)()).collect();
    assert!(sums.iter().all(|sum| *sum == sums[0]), "{title}: {sums:?}");
    for _ in 0..rounds {
        for contestant in &mut contestants {
            let start = Instant::now();
            black_box((contestant.run)());
            contestant.times.push(start.elapsed());
        }
    }
    if rounds == 0 {
        return;
    }
    println!("\n{title}, {MESSAGES} messages");
    let ours = contestants[0].median().as_secs_f64();
    for contestant in &mut contestants {
        let time = contestant.median().as_secs_f64();
        let each = time * 1e9 / MESSAGES as f64;
        println!("  {:44} {each:9.0} ns a message  {:6.2}x", contestant.name, time / ours);
    }
}

/// Every way, into batches and into Parquet.
fn every_way<T: Row>(name: &str, rounds: usize, payloads: &[Vec<u8>]) {
    let batches = |way: Way| Contestant::new(way.name(), move || batches_of::<T>(way, payloads));
    compare(&format!("{name}, record batches"), rounds, Way::ALL.map(batches).into());
    let parquet = |way: Way| Contestant::new(way.name(), move || parquet_of::<T>(way, payloads));
    compare(&format!("{name}, Parquet with zstd"), rounds, Way::ALL.map(parquet).into());
}

fn main() {
    let rounds = if std::env::args().any(|arg| arg == "--quick") { 0 } else { ROUNDS };
    every_way::<Flat>("flat", rounds, &flat(MESSAGES));
    every_way::<Nested>("nested", rounds, &nested(MESSAGES));
}
