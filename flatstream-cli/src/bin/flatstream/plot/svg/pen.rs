//! Paths of lines and bands.

use std::fmt::Write;

use super::layout::Frame;
use crate::plot::scale::{Across, Upwards};
use crate::plot::series::Extent;

/// Draws the lines of a chart.
pub struct Pen<'f> {
    pub across: Across,
    pub upwards: Upwards,
    pub frame: &'f Frame,
}

impl Pen<'_> {
    fn x(&self, x: i64) -> f64 {
        self.frame.left + self.across.place(x) * self.frame.width
    }

    fn y(&self, y: f64) -> f64 {
        self.frame.top + (1.0 - self.upwards.place(y)) * self.frame.height
    }

    fn middle(&self, extent: &Extent) -> f64 {
        (self.x(extent.first.0) + self.x(extent.last.0)) / 2.0
    }

    /// Through the points of each column: the first, the least and the greatest, the last.
    pub fn line(&self, extents: &[Extent], is_stepped: bool) -> String {
        let mut path = String::new();
        for (i, extent) in extents.iter().enumerate() {
            let Extent { first, last, min, max, is_cut, .. } = *extent;
            let (at, value) = (self.x(first.0), self.y(first.1));
            let _ = match (i == 0 || is_cut, is_stepped) {
                // A point alone is seen by its round ends.
                (true, _) => write!(path, "M{at:.1} {value:.1}h0"),
                (false, true) => write!(path, "H{at:.1}V{value:.1}"),
                (false, false) => write!(path, "L{at:.1} {value:.1}"),
            };
            if last.0 > first.0 || min < max {
                // The nearer one first.
                let is_low_near = (first.1 - min) < (max - first.1);
                let (one, other) = if is_low_near { (min, max) } else { (max, min) };
                let (middle, one, other) = (self.middle(extent), self.y(one), self.y(other));
                let (x, y) = (self.x(last.0), self.y(last.1));
                let _ = write!(path, "L{middle:.1} {one:.1}V{other:.1}L{x:.1} {y:.1}");
            }
        }
        path
    }

    /// From mean to mean.
    pub fn means(&self, extents: &[Extent]) -> String {
        let points = extents.iter().enumerate().map(|(i, extent)| {
            let letter = if i == 0 || extent.is_cut { 'M' } else { 'L' };
            format!("{letter}{:.1} {:.1}", self.middle(extent), self.y(extent.mean()))
        });
        points.collect()
    }

    /// Between the least and the greatest values: to the right above, and back below.
    pub fn band(&self, extents: &[Extent]) -> String {
        let mut path = String::new();
        for run in extents.chunk_by(|_, next| !next.is_cut) {
            let above =
                run.iter().map(|it| format!("{:.1} {:.1}", self.middle(it), self.y(it.max)));
            let below = run.iter().rev();
            let below = below.map(|it| format!("{:.1} {:.1}", self.middle(it), self.y(it.min)));
            let all: Vec<String> = above.chain(below).collect();
            let _ = write!(path, "M{}Z", all.join("L"));
        }
        path
    }
}
