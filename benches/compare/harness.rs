//! Times contestants side by side: in rounds, each in an order by chance, and the median of each.

use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::common::Rng;
use crate::groups::Input;

/// Runs this many messages and says how long they took.
pub type Run = Box<dyn FnMut(usize) -> Duration>;

/// One contestant of a group.
pub struct Cell {
    pub name: &'static str,
    /// Mean bytes of an encoded message; 0 where nothing is encoded.
    pub bytes: f64,
    pub run: Run,
}

/// How much to measure.
#[derive(Clone, Copy)]
pub struct Effort {
    pub rounds: usize,
    pub sample: Duration,
}

impl Effort {
    /// Samples are much shorter than the time a system gives a program before another one's turn: then
    /// most of them are undisturbed, and the median is one of these.
    pub const FULL: Effort = Effort { rounds: 101, sample: Duration::from_micros(250) };
    /// For a look whether everything works; the numbers are worth nothing.
    pub const QUICK: Effort = Effort { rounds: 1, sample: Duration::from_micros(20) };
}

/// What a contestant took.
#[derive(Clone, Debug)]
pub struct Score {
    pub name: &'static str,
    pub bytes: f64,
    /// Median nanoseconds for a message.
    pub nanos: f64,
}

/// Times all cells, interleaved. The order is another one in each round, and another contestant goes in front of each:
/// one of them runs in a process of its own, and who comes behind it finds the caches of a program that slept.
///
/// What the others did has pushed a cell's input out of the cache. Where it should be in there, a part of
/// each sample runs before the clock starts: of a message that takes a sample by itself, all of it.
pub fn compete(mut cells: Vec<Cell>, input: Input, effort: Effort) -> Vec<Score> {
    let counts: Vec<usize> =
        cells.iter_mut().map(|cell| calibrate(&mut cell.run, effort.sample)).collect();
    let mut samples = vec![Vec::with_capacity(effort.rounds); cells.len()];
    let (mut order, mut rng) = ((0..cells.len()).collect::<Vec<_>>(), Rng::new(1));
    for _ in 0..effort.rounds {
        rng.shuffle(&mut order);
        for &i in &order {
            let n = counts[i];
            if input == Input::Cached {
                (cells[i].run)(n.div_ceil(8));
            }
            samples[i].push((cells[i].run)(n).as_nanos() as f64 / n as f64);
        }
    }
    let score = |(cell, samples): (&Cell, Vec<f64>)| Score {
        name: cell.name,
        bytes: cell.bytes,
        nanos: median(samples),
    };
    cells.iter().zip(samples).map(score).collect()
}

/// How many messages fill a sample. The runs warm everything up as well.
fn calibrate(run: &mut Run, sample: Duration) -> usize {
    let mut n = 1;
    loop {
        let took = run(n);
        if took >= sample {
            return n;
        }
        let missing = sample.as_secs_f64() / took.as_secs_f64().max(1e-9);
        n = (n as f64 * missing.clamp(1.2, 16.0)).ceil() as usize;
    }
}

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}

/// A run over `items`, round and round: `each` takes an item and returns something that must be made.
pub fn run_over<I: 'static, R>(
    items: impl std::ops::Deref<Target = [I]> + 'static,
    mut each: impl FnMut(&I) -> R + 'static,
) -> Run {
    let mut next = 0;
    Box::new(move |mut n| {
        let started = Instant::now();
        while n > 0 {
            let rest = &items[next..];
            let stretch = &rest[..n.min(rest.len())];
            for item in stretch {
                black_box(each(black_box(item)));
            }
            n -= stretch.len();
            next = (next + stretch.len()) % items.len();
        }
        started.elapsed()
    })
}
