//! Numbers of a field: least, greatest, mean, quantiles.

use super::buckets::{Buckets, Interval};

/// What can be summed up: `i128` for all integers, which keeps those of 64 bits exact, and `f64`.
pub trait Number: Copy + PartialOrd {
    /// A sum without, or nearly without, rounding.
    type Sum: Default;

    fn add_to(self, sum: &mut Self::Sum);
    /// `None` if the sum is too large.
    fn mean(sum: &Self::Sum, count: u64) -> Option<f64>;
    fn to_f64(self) -> f64;
    fn minus(self, other: Self) -> f64;
    fn is_whole(self) -> bool;
    /// The number in the middle of what lies between these two distances from `anchor`.
    fn middle(anchor: Option<Self>, between: Interval) -> Self;
}

impl Number for i128 {
    type Sum = i128;

    fn add_to(self, sum: &mut i128) {
        *sum += self;
    }

    fn mean(sum: &i128, count: u64) -> Option<f64> {
        // The whole part apart from the rest: a sum may have more digits than an `f64`.
        let count = i128::from(count.max(1));
        Some((sum / count) as f64 + (sum % count) as f64 / count as f64)
    }

    fn to_f64(self) -> f64 {
        self as f64
    }

    fn minus(self, other: i128) -> f64 {
        (self - other) as f64
    }

    fn is_whole(self) -> bool {
        true
    }

    fn middle(anchor: Option<i128>, between: Interval) -> i128 {
        anchor.unwrap_or(0) + between.middle() as i128
    }
}

/// A sum and what was lost in adding: Neumaier's.
#[derive(Clone, Copy, Debug, Default)]
pub struct Compensated {
    sum: f64,
    lost: f64,
}

impl Number for f64 {
    type Sum = Compensated;

    fn add_to(self, of: &mut Compensated) {
        let sum = of.sum + self;
        let (large, small) =
            if of.sum.abs() >= self.abs() { (of.sum, self) } else { (self, of.sum) };
        of.lost += (large - sum) + small;
        of.sum = sum;
    }

    fn mean(of: &Compensated, count: u64) -> Option<f64> {
        let mean = (of.sum + of.lost) / count as f64;
        mean.is_finite().then_some(mean)
    }

    fn to_f64(self) -> f64 {
        self
    }

    fn minus(self, other: f64) -> f64 {
        (self - other).clamp(f64::MIN, f64::MAX)
    }

    fn is_whole(self) -> bool {
        self.fract() == 0.0
    }

    fn middle(anchor: Option<f64>, between: Interval) -> f64 {
        anchor.unwrap_or(0.0) + between.middle()
    }
}

/// The numbers that were added.
pub struct Numbers<N: Number> {
    count: u64,
    range: Option<(N, N)>,
    sum: N::Sum,
    /// By their distance from zero, and from the first of them: times and counters lie close together and far from
    /// zero.
    by_zero: Buckets,
    by_first: Buckets,
    first: Option<N>,
    /// Some have a fraction.
    has_fractions: bool,
}

impl<N: Number> Default for Numbers<N> {
    fn default() -> Self {
        Numbers {
            count: 0,
            range: None,
            sum: N::Sum::default(),
            by_zero: Buckets::default(),
            by_first: Buckets::default(),
            first: None,
            has_fractions: false,
        }
    }
}

impl<N: Number> Numbers<N> {
    /// Adds a number that is finite.
    pub fn add(&mut self, number: N) {
        self.count += 1;
        let (mut min, mut max) = self.range.unwrap_or((number, number));
        if number < min {
            min = number;
        }
        if number > max {
            max = number;
        }
        self.range = Some((min, max));
        number.add_to(&mut self.sum);
        self.has_fractions |= !number.is_whole();
        let first = *self.first.get_or_insert(number);
        self.by_zero.add(number.to_f64());
        self.by_first.add(number.minus(first));
    }

    pub fn count(&self) -> u64 {
        self.count
    }

    /// The least and the greatest.
    pub fn range(&self) -> Option<(N, N)> {
        self.range
    }

    pub fn mean(&self) -> Option<f64> {
        N::mean(&self.sum, self.count.max(1)).filter(|_| self.count > 0)
    }

    /// The number that a part of all are not above, by the nearest rank: no further than
    /// [`QUANTILE_ERROR`](super::buckets::QUANTILE_ERROR) of it from it, or of its distance from the first one where
    /// that is less.
    pub fn quantile(&self, part: f64) -> Option<N> {
        let (min, max) = self.range?;
        let rank = ((part * self.count as f64).ceil() as u64).clamp(1, self.count) - 1;
        let (zero, first) = (self.by_zero.at_rank(rank)?, self.by_first.at_rank(rank)?);
        let middle = match first.width() < zero.width() {
            true => N::middle(self.first, self.of_whole(first)),
            false => N::middle(None, self.of_whole(zero)),
        };
        Some(if middle < min {
            min
        } else if middle > max {
            max
        } else {
            middle
        })
    }

    pub fn are_whole(&self) -> bool {
        !self.has_fractions
    }

    /// The whole numbers of a bucket, if there are no others: of small ones it is one.
    fn of_whole(&self, between: Interval) -> Interval {
        match self.has_fractions {
            true => between,
            false => {
                let (low, high) = (between.low.ceil(), between.high.floor());
                Interval { low, high: low + ((high - low) / 2.0).floor() * 2.0 }
            }
        }
    }

    /// Buckets that are not empty, each with a number in it, lowest first: from where they are narrow beside the
    /// range, or, to see orders of magnitude, from zero.
    pub fn buckets(&self, from_zero: bool) -> Vec<(f64, u64)> {
        let (Some((min, max)), Some(first)) = (self.range, self.first) else { return vec![] };
        let farthest = |from: fn(N, N) -> f64| from(min, first).abs().max(from(max, first).abs());
        let is_zero_near = farthest(|number, _| number.to_f64()) <= farthest(N::minus);
        let (buckets, anchor) = match from_zero || is_zero_near {
            true => (&self.by_zero, None),
            false => (&self.by_first, Some(first)),
        };
        let inside = |between| {
            N::middle(anchor, self.of_whole(between)).to_f64().clamp(min.to_f64(), max.to_f64())
        };
        buckets.iter().map(|(between, count)| (inside(between), count)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::buckets::QUANTILE_ERROR;
    use super::*;

    const PARTS: [f64; 7] = [0.0, 0.01, 0.25, 0.5, 0.9, 0.99, 1.0];

    /// Numbers as a generator of random ones makes them.
    fn noise(n: usize) -> Vec<u64> {
        let next = |state: &u64| {
            Some(state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407))
        };
        std::iter::successors(Some(7), next).map(|state| state >> 11).take(n).collect()
    }

    /// By sorting all of them.
    fn exact<N: Number>(numbers: &[N], part: f64) -> N {
        let mut sorted = numbers.to_vec();
        sorted.sort_by(|a, b| a.partial_cmp(b).unwrap());
        sorted[((part * sorted.len() as f64).ceil() as usize).clamp(1, sorted.len()) - 1]
    }

    fn summed<N: Number>(numbers: &[N]) -> Numbers<N> {
        let mut all = Numbers::default();
        numbers.iter().for_each(|number| all.add(*number));
        all
    }

    fn check<N: Number + std::fmt::Debug>(numbers: &[N]) {
        let all = summed(numbers);
        for part in PARTS {
            let (found, exact) = (all.quantile(part).unwrap(), exact(numbers, part));
            let near = exact.to_f64().abs().min(exact.minus(numbers[0]).abs());
            // The last digit of an `f64` comes on top.
            let allowed = QUANTILE_ERROR * near + exact.to_f64().abs() * f64::EPSILON;
            assert!(found.minus(exact).abs() <= allowed, "{part}: {found:?}, not {exact:?}");
        }
    }

    #[test]
    fn quantiles_are_as_near_as_promised() {
        let noise = noise(5000);
        let floats: Vec<f64> = noise.iter().map(|it| *it as f64 / 1e12).collect();
        check(&floats);
        check(&floats.iter().map(|it| (it / 1000.0).exp() - 40.0).collect::<Vec<_>>());
        check(&floats.iter().map(|it| -it.powi(20)).collect::<Vec<_>>());
        check(&noise.iter().map(|it| i128::from(*it) - (1 << 52)).collect::<Vec<_>>());
        check(&noise.iter().map(|it| i128::from(it % 11)).collect::<Vec<_>>());
        check(&noise.iter().map(|it| (it % 100_000) as f64 - 500.0).collect::<Vec<_>>());
    }

    #[test]
    fn times_of_a_minute_have_quantiles_of_their_own() {
        let start = 1_796_040_000_000_000_000_i128;
        let times: Vec<i128> = (0..6000).map(|i| start + i * 10_000_000).collect();
        check(&times);
        let median = summed(&times).quantile(0.5).unwrap();
        assert!((median - times[2999]).abs() < 120_000_000, "{median}");
    }

    #[test]
    fn integers_of_64_bits_are_exact() {
        let (low, high) = (i128::from(i64::MIN), i128::from(u64::MAX));
        let all = summed(&[high, high - 1, low, low + 1]);
        assert_eq!(all.range(), Some((low, high)));
        assert_eq!((all.quantile(0.0), all.quantile(1.0)), (Some(low), Some(high)));
        assert_eq!(summed(&[high; 3]).quantile(0.5), Some(high));
        assert_eq!(summed(&[i128::from(1_u64 << 60) + 1; 3]).mean(), Some((1_u64 << 60) as f64));
    }

    #[test]
    fn means_lose_nothing_to_large_numbers_between() {
        assert_eq!(summed(&[1.0, 1e100, 1.0, -1e100]).mean(), Some(0.5));
        assert_eq!(summed(&[f64::MAX, f64::MAX]).mean(), None);
        assert_eq!(summed(&[3_i128, 4]).mean(), Some(3.5));
        assert_eq!(summed::<f64>(&[]).mean(), None);
    }
}
