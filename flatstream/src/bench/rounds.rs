//! Rounds in which all cases take turns, and the medians.

use std::time::{Duration, Instant};

use super::cases::Case;
use crate::Result;

/// How much to measure.
#[derive(Clone, Copy, Debug)]
pub(super) struct Effort {
    pub(super) rounds: usize,
    pub(super) sample: Duration,
}

/// Many short samples, most of which nothing disturbs.
impl Default for Effort {
    fn default() -> Self {
        Effort { rounds: 101, sample: Duration::from_micros(250) }
    }
}

/// Median nanoseconds of a pass of each case.
pub(super) fn compete(cases: &mut [Case<'_>], effort: Effort) -> Result<Vec<f64>> {
    let calibrated = cases.iter_mut().map(|case| passes(case, effort.sample));
    let n_passes = calibrated.collect::<Result<Vec<u32>>>()?;
    let mut samples = vec![Vec::with_capacity(effort.rounds); cases.len()];
    for round in 0..effort.rounds {
        for turn in 0..cases.len() {
            let i = (turn + round) % cases.len();
            let time = time(&mut cases[i], n_passes[i])?;
            samples[i].push(time.as_nanos() as f64 / f64::from(n_passes[i]));
        }
    }
    Ok(samples.into_iter().map(median).collect())
}

/// How many passes a sample takes. Buffers grow here.
fn passes(case: &mut Case<'_>, sample: Duration) -> Result<u32> {
    time(case, 1)?;
    let mut n = 1;
    while n < 1 << 20 && time(case, n)? < sample {
        n *= 2;
    }
    Ok(n)
}

fn time(case: &mut Case<'_>, n_passes: u32) -> Result<Duration> {
    let start = Instant::now();
    for _ in 0..n_passes {
        case()?;
    }
    Ok(start.elapsed())
}

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples.get(samples.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{compete, median, Case, Effort};
    use std::cell::RefCell;
    use std::time::Duration;

    #[test]
    fn the_median_is_in_the_middle() {
        assert_eq!(median(vec![]), 0.0);
        assert_eq!(median(vec![9.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(vec![4.0, 3.0, 1.0, 2.0]), 3.0);
    }

    #[test]
    fn each_round_begins_with_another_case() {
        let turns = RefCell::new(Vec::new());
        let case = |i: usize| -> Case<'_> {
            let turns = &turns;
            Box::new(move || {
                turns.borrow_mut().push(i);
                Ok(())
            })
        };
        let mut cases = [case(0), case(1), case(2)];
        let effort = Effort { rounds: 3, sample: Duration::ZERO };
        assert_eq!(compete(&mut cases, effort).unwrap().len(), 3);
        // Each to warm up and to calibrate, then the rounds.
        assert_eq!(turns.borrow()[..6], [0, 0, 1, 1, 2, 2]);
        assert_eq!(turns.borrow()[6..], [0, 1, 2, 1, 2, 0, 2, 0, 1]);
    }

    #[test]
    fn a_case_that_fails_ends_it() {
        let mut cases: [Case<'_>; 1] = [Box::new(|| Err(crate::ErrorKind::Poisoned.into()))];
        assert!(compete(&mut cases, Effort::default()).is_err());
    }
}
