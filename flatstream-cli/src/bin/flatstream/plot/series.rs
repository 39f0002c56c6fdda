//! A line, in memory that does not grow with its points.

use crate::chart::{Columns, Merge};

/// Columns that are kept of a line: more than pictures have.
const MOST: usize = 2048;

/// The points of a line, by columns once there are many. Of each column the least and the greatest value are kept, so
/// that no peak is lost.
#[derive(Clone)]
pub struct Series {
    columns: Columns<Extent>,
    pub n_points: u64,
    sum: f64,
    /// A value was missing since the last point.
    is_cut: bool,
}

/// The points of a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    pub first: (i64, f64),
    pub last: (i64, f64),
    pub min: f64,
    pub max: f64,
    /// Points, and what they add up to.
    pub n: u64,
    pub sum: f64,
    /// The line does not come here from the column before.
    pub is_cut: bool,
}

impl Extent {
    pub fn mean(&self) -> f64 {
        let mean = self.sum / self.n as f64;
        // A sum may be too large.
        if mean.is_finite() {
            mean.clamp(self.min, self.max)
        } else {
            self.min / 2.0 + self.max / 2.0
        }
    }
}

impl Merge for Extent {
    fn merge(&mut self, other: Extent) {
        if other.first.0 < self.first.0 {
            (self.first, self.is_cut) = (other.first, other.is_cut);
        }
        if other.last.0 >= self.last.0 {
            self.last = other.last;
        }
        (self.min, self.max) = (self.min.min(other.min), self.max.max(other.max));
        (self.n, self.sum) = (self.n + other.n, self.sum + other.sum);
    }
}

impl Default for Series {
    fn default() -> Self {
        Series { columns: Columns::new(MOST), n_points: 0, sum: 0.0, is_cut: false }
    }
}

impl Series {
    /// A value that is no number, or is not there, cuts the line.
    pub fn add(&mut self, x: i64, value: Option<f64>) {
        let Some(y) = value.filter(|value| value.is_finite()) else {
            self.is_cut = true;
            return;
        };
        let is_cut = std::mem::take(&mut self.is_cut);
        let point = (x, y);
        let extent = Extent { first: point, last: point, min: y, max: y, n: 1, sum: y, is_cut };
        self.columns.add(x, extent);
        self.n_points += 1;
        self.sum += y;
    }

    /// From left to right, in no more than `n` columns.
    pub fn extents(&self, n: usize) -> Vec<Extent> {
        self.columns.in_at_most(n).iter().map(|(_, extent)| *extent).collect()
    }

    /// Whether columns of a picture with that many have many points each: a band and its mean say more than a line through
    /// all of them.
    pub fn is_dense(&self, extents: &[Extent]) -> bool {
        self.n_points >= 8 * extents.len() as u64
    }

    pub fn x_range(&self) -> Option<(i64, i64)> {
        let first = self.columns.iter().next()?.1.first.0;
        let last = self.columns.iter().next_back()?.1.last.0;
        Some((first, last))
    }

    pub fn y_range(&self) -> Option<(f64, f64)> {
        let ranges = self.columns.iter().map(|(_, it)| (it.min, it.max));
        ranges.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
    }

    pub fn mean(&self) -> Option<f64> {
        (self.n_points > 0).then(|| self.sum / self.n_points as f64).filter(|it| it.is_finite())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_peak_is_lost() {
        let mut series = Series::default();
        for i in 0..200_000 {
            series.add(i * 1_000, Some(if i == 77_777 { 99.0 } else { (i % 7) as f64 }));
        }
        let extents = series.extents(100);
        assert!(extents.len() <= 100);
        let peak: Vec<_> = extents.iter().filter(|it| it.max == 99.0).collect();
        assert_eq!(peak.len(), 1);
        assert!((peak[0].first.0..=peak[0].last.0).contains(&77_777_000));
        assert_eq!(
            (series.x_range(), series.y_range()),
            (Some((0, 199_999_000)), Some((0.0, 99.0)))
        );
    }

    #[test]
    fn points_come_in_any_order() {
        let mut series = Series::default();
        [(3, 1.0), (1, 5.0), (2, 2.0)].iter().for_each(|(x, y)| series.add(*x, Some(*y)));
        let all: Vec<_> = series.extents(10).iter().map(|it| it.first).collect();
        assert_eq!(all, [(1, 5.0), (2, 2.0), (3, 1.0)]);
        let one = series.extents(1)[0];
        assert_eq!((one.first, one.last, one.min), ((1, 5.0), (3, 1.0), 1.0));
    }

    #[test]
    fn what_is_no_number_cuts_the_line() {
        let mut series = Series::default();
        for (x, y) in [(0, 1.0), (1, f64::NAN), (2, 3.0), (3, 4.0)] {
            series.add(x, Some(y));
        }
        series.add(4, None);
        series.add(5, Some(1.0));
        let cuts: Vec<bool> = series.extents(10).iter().map(|it| it.is_cut).collect();
        assert_eq!(cuts, [false, true, false, true]);
        assert_eq!(series.mean(), Some(2.25));
    }
}
