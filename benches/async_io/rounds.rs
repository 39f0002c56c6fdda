//! Cases in turns, so that what else the machine does is done to all of them.

use std::time::Duration;

/// Enough for a median.
const ROUNDS: usize = 31;

/// What is compared.
pub struct Group {
    pub name: &'static str,
    pub cases: Vec<Case>,
}

/// One way to do it.
pub struct Case {
    pub name: &'static str,
    /// The case that this one is compared with, by its place.
    pub against: usize,
    /// Whether it has to keep the bound.
    pub is_bound: bool,
    /// Does it once, and returns how long it took for how many messages.
    pub run: Box<dyn FnMut() -> (Duration, usize)>,
}

impl Case {
    pub fn new(name: &'static str, run: impl FnMut() -> (Duration, usize) + 'static) -> Self {
        Case { name, against: 0, is_bound: false, run: Box::new(run) }
    }

    /// Held against the bound and the first case.
    pub fn bound(self) -> Self {
        Case { is_bound: true, ..self }
    }

    pub fn against(self, against: usize) -> Self {
        Case { against, ..self }
    }
}

impl Group {
    /// Nanoseconds for a message, for each case.
    pub fn medians(&mut self, is_quick: bool) -> Vec<f64> {
        let n = self.cases.len();
        let mut samples = vec![vec![]; n];
        for round in 0..if is_quick { 1 } else { ROUNDS } {
            // Nobody is always behind the same one.
            for turn in 0..n {
                let i = (turn + round) % n;
                let (time, n_messages) = (self.cases[i].run)();
                samples[i].push(time.as_nanos() as f64 / n_messages as f64);
            }
        }
        samples.into_iter().map(median).collect()
    }
}

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}
