//! Counts of numbers by their first bits: quantiles of any number of them, in memory that has a bound.
//!
//! A bucket holds the numbers of one sign that agree in exponent and the first seven bits behind it. So it is at most
//! 1/128 of its numbers wide, and its middle is no further than 1/256 of them from any: the sketch of HdrHistogram,
//! over all of `f64`.

use std::collections::BTreeMap;

/// Bits of a number that are not looked at.
const REST: u32 = 45;
/// Buckets of one exponent.
const PAGE: usize = 128;

/// How far a quantile is from the number that it stands for, at most, in parts of that.
pub const QUANTILE_ERROR: f64 = 1.0 / 256.0;

/// Numbers, counted in buckets. It grows with the exponents that occur, by 1 KiB each, to 4 MiB.
#[derive(Clone, Debug, Default)]
pub struct Buckets {
    pages: BTreeMap<i64, Box<[u64]>>,
}

/// From one number to another, both of them in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    pub low: f64,
    pub high: f64,
}

impl Interval {
    pub fn width(self) -> f64 {
        self.high - self.low
    }

    pub fn middle(self) -> f64 {
        self.low + self.width() / 2.0
    }
}

impl Buckets {
    /// Counts a number that is finite.
    pub fn add(&mut self, number: f64) {
        let key = key_of(number);
        let page = self.pages.entry(key.div_euclid(PAGE as i64));
        page.or_insert_with(|| vec![0; PAGE].into())[key.rem_euclid(PAGE as i64) as usize] += 1;
    }

    /// Where the number with this rank lies, from 0 on.
    pub fn at_rank(&self, rank: u64) -> Option<Interval> {
        let mut before = 0;
        self.iter().find_map(|(interval, count)| {
            before += count;
            (before > rank).then_some(interval)
        })
    }

    /// Buckets that are not empty, from the lowest numbers on.
    pub fn iter(&self) -> impl Iterator<Item = (Interval, u64)> + '_ {
        self.pages.iter().flat_map(|(page, counts)| {
            let keys = page * PAGE as i64..;
            keys.zip(counts.iter())
                .filter(|(_, count)| **count > 0)
                .map(|(key, count)| (interval_of(key), *count))
        })
    }
}

/// Rises with the number. Zero is in bucket 0, and so are the numbers above it that are as good as zero.
fn key_of(number: f64) -> i64 {
    let magnitude = (number.abs().to_bits() >> REST) as i64;
    if number < 0.0 {
        -magnitude - 1
    } else {
        magnitude
    }
}

fn interval_of(key: i64) -> Interval {
    let magnitude = if key < 0 { -key - 1 } else { key } as u64;
    let from = f64::from_bits(magnitude << REST);
    let to = f64::from_bits(((magnitude + 1) << REST) - 1);
    match key {
        0 => Interval { low: 0.0, high: 0.0 },
        1.. => Interval { low: from, high: to },
        _ => Interval { low: -to, high: -from },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NUMBERS: [f64; 12] = [
        0.0,
        -0.0,
        1.0,
        -1.0,
        0.3,
        -7e-300,
        f64::MIN_POSITIVE,
        2e19,
        f64::MAX,
        f64::MIN,
        255.5,
        -3.0,
    ];

    #[test]
    fn a_number_lies_in_its_bucket_and_near_its_middle() {
        for number in NUMBERS {
            let bucket = interval_of(key_of(number));
            assert!(bucket.low <= number && number <= bucket.high, "{number} {bucket:?}");
            let error = (bucket.middle() - number).abs();
            assert!(error <= QUANTILE_ERROR * number.abs(), "{number} {bucket:?}");
        }
    }

    #[test]
    fn buckets_are_in_the_order_of_their_numbers() {
        let mut sorted = NUMBERS;
        sorted.sort_by(f64::total_cmp);
        let mut buckets = Buckets::default();
        sorted.iter().for_each(|number| buckets.add(*number));
        for (rank, number) in sorted.iter().enumerate() {
            let bucket = buckets.at_rank(rank as u64).unwrap();
            assert!(bucket.low <= *number && *number <= bucket.high, "{rank} {number}");
        }
        assert_eq!(buckets.at_rank(sorted.len() as u64), None);
        assert_eq!(buckets.iter().map(|(_, count)| count).sum::<u64>(), sorted.len() as u64);
    }

    #[test]
    fn small_integers_have_a_bucket_each() {
        for number in -255..256 {
            let bucket = interval_of(key_of(f64::from(number)));
            let whole = (bucket.low.ceil(), bucket.high.floor());
            assert_eq!(whole, (f64::from(number), f64::from(number)));
        }
    }
}
