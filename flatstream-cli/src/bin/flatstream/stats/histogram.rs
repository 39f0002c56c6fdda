//! How numbers are spread, in steps that people count in.

use super::numbers::{Number, Numbers};
use crate::chart::nice_step;

/// Bins, at most, of even width.
const MOST: usize = 16;

/// Counts of numbers between edges that rise.
#[derive(Clone, Debug, PartialEq)]
pub struct Histogram {
    pub scale: Scale,
    pub bins: Vec<Bin>,
}

/// How wide bins are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    Even,
    /// Each some times as wide as the one before: for numbers of many orders of magnitude.
    Growing,
}

/// Numbers from `from` on and below `to`; those of the last bin may be `to`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bin {
    pub from: f64,
    pub to: f64,
    pub count: u64,
}

impl Histogram {
    /// Of numbers, if there are any. What is within 1/128 of an edge may be counted on the other side of it.
    pub fn of<N: Number>(numbers: &Numbers<N>) -> Option<Self> {
        let (min, max) = numbers.range()?;
        let (min, max) = (min.to_f64(), max.to_f64());
        let median = numbers.quantile(0.5)?.to_f64();
        let is_skewed = min > 0.0 && max / min >= 1000.0 && median - min < (max - min) / 20.0;
        let (scale, edges) = match is_skewed {
            true => (Scale::Growing, growing(min, max)),
            false => (Scale::Even, even(min, max, numbers.are_whole())),
        };
        let mut bins: Vec<Bin> =
            edges.windows(2).map(|it| Bin { from: it[0], to: it[1], count: 0 }).collect();
        for (number, count) in numbers.buckets(is_skewed) {
            let at = bins.partition_point(|bin| bin.from <= number).saturating_sub(1);
            bins[at].count += count;
        }
        Some(Histogram { scale, bins })
    }
}

fn even(min: f64, max: f64, are_whole: bool) -> Vec<f64> {
    if min == max {
        return vec![min, max];
    }
    let step = nice_step(max / MOST as f64 - min / MOST as f64);
    let step = if are_whole { step.max(1.0) } else { step };
    let (first, last) = ((min / step).floor(), (max / step).floor() + 1.0);
    // Beside numbers that are large, steps may be too small to be told apart.
    let edges = (0..=(last - first) as usize).map(|i| (first + i as f64) * step);
    let mut edges: Vec<f64> = edges.filter(|edge| edge.is_finite()).collect();
    edges.dedup();
    reaching(edges, min, max)
}

/// Where the next edge would be too large for an `f64`, or no other one than the last.
fn reaching(mut edges: Vec<f64>, min: f64, max: f64) -> Vec<f64> {
    if edges.first().is_none_or(|first| *first > min) {
        edges.insert(0, min);
    }
    if edges.len() == 1 || edges.last().is_some_and(|last| *last < max) {
        edges.push(max);
    }
    edges
}

fn growing(min: f64, max: f64) -> Vec<f64> {
    let (first, last) = (min.log10().floor() as i32, max.log10().floor() as i32 + 1);
    let factors: &[f64] =
        if (last - first) as usize * 3 <= MOST + 2 { &[1.0, 2.0, 5.0] } else { &[1.0] };
    let stride = (last - first) as usize / MOST + 1;
    let powers = (first..last + stride as i32).step_by(stride);
    let edges = powers.flat_map(|power| factors.iter().map(move |it| it * 10_f64.powi(power)));
    let mut edges: Vec<f64> = edges.filter(|edge| edge.is_finite()).collect();
    let from = edges.partition_point(|edge| *edge <= min).saturating_sub(1);
    let to = edges.partition_point(|edge| *edge <= max);
    edges.truncate(to + 1);
    reaching(edges.split_off(from), min, max)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(numbers: &[i128]) -> Histogram {
        let mut all = Numbers::default();
        numbers.iter().for_each(|number| all.add(*number));
        Histogram::of(&all).unwrap()
    }

    fn counted(histogram: &Histogram) -> Vec<(f64, f64, u64)> {
        histogram.bins.iter().map(|bin| (bin.from, bin.to, bin.count)).collect()
    }

    #[test]
    fn few_integers_have_a_bin_each() {
        let all = of(&[3, 4, 4, 6]);
        assert_eq!(counted(&all), [(3.0, 4.0, 1), (4.0, 5.0, 2), (5.0, 6.0, 0), (6.0, 7.0, 1)]);
    }

    #[test]
    fn bins_have_edges_that_people_count_in() {
        let all = of(&(0..1000).collect::<Vec<_>>());
        assert_eq!(all.bins.len(), 10);
        assert_eq!((all.bins[3].from, all.bins[3].to), (300.0, 400.0));
        assert_eq!(all.bins.iter().map(|bin| bin.count).sum::<u64>(), 1000);
        // Buckets between 256 and 512 are two wide.
        assert!(all.bins.iter().all(|bin| (96..=104).contains(&bin.count)), "{all:?}");
    }

    #[test]
    fn orders_of_magnitude_are_seen() {
        let mut numbers = vec![2; 50];
        numbers.extend([30; 20]);
        numbers.push(4_000_000);
        let all = of(&numbers);
        assert_eq!(all.scale, Scale::Growing);
        assert_eq!(all.bins.first().map(|bin| (bin.from, bin.count)), Some((1.0, 50)));
        assert_eq!(all.bins.last().map(|bin| (bin.to, bin.count)), Some((1e7, 1)));
        assert_eq!(all.bins.iter().map(|bin| bin.count).sum::<u64>(), 71);
    }

    #[test]
    fn extremes_have_a_histogram() {
        assert_eq!(counted(&of(&[7; 3])), [(7.0, 7.0, 3)]);
        let ends = [i128::from(i64::MIN), i128::from(u64::MAX)];
        assert_eq!(of(&ends).bins.iter().map(|bin| bin.count).sum::<u64>(), 2);
        let mut floats = Numbers::default();
        [f64::MIN, f64::MAX, 1.0].iter().for_each(|it| floats.add(*it));
        let all = Histogram::of(&floats).unwrap();
        assert_eq!(all.bins.iter().map(|bin| bin.count).sum::<u64>(), 3);
        let mut near = Numbers::default();
        [1e16, 1e16 + 2.0].iter().for_each(|it| near.add(*it));
        assert_eq!(Histogram::of(&near).unwrap().bins.iter().map(|bin| bin.count).sum::<u64>(), 2);
    }
}
