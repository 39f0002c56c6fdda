//! Where values are on an axis, and what is written beside it.

use super::args::Axis;
use super::picture::{Panel, Picture};
use crate::chart::{time_ticks, Ticks};

/// Places from left to right, from 0 to 1.
#[derive(Clone, Copy)]
pub struct Across {
    from: i64,
    to: i64,
}

impl Across {
    pub fn new(picture: &Picture) -> Self {
        Across { from: picture.x.0, to: picture.x.1 }
    }

    pub fn place(self, x: i64) -> f64 {
        let len = i128::from(self.to) - i128::from(self.from);
        match len {
            // A single place is in the middle.
            0 => 0.5,
            _ => (i128::from(x) - i128::from(self.from)) as f64 / len as f64,
        }
    }
}

/// Values from the bottom up, from 0 to 1.
#[derive(Clone, Copy)]
pub struct Upwards {
    low: f64,
    high: f64,
}

impl Upwards {
    /// With a margin on both sides, in parts of the range. One value has room around it.
    pub fn new(panel: &Panel, margin: f64) -> Self {
        let (low, high) = panel.y;
        let room = match low == high {
            true => (low.abs() / 10.0).max(1.0),
            false => (high / 2.0 - low / 2.0) * 2.0 * margin,
        };
        let fits = |value: f64| value.clamp(f64::MIN, f64::MAX);
        // What is never negative has no room below zero.
        let below = if low >= 0.0 && low < high { (low - room).max(0.0) } else { low - room };
        Upwards { low: fits(below), high: fits(high + room) }
    }

    pub fn place(self, y: f64) -> f64 {
        // By halves, which have a difference.
        ((y / 2.0 - self.low / 2.0) / (self.high / 2.0 - self.low / 2.0)).clamp(0.0, 1.0)
    }

    /// Places with what is written there; all names of an enum, if it has any.
    pub fn ticks(self, panel: &Panel, most: usize) -> Vec<(f64, String)> {
        let inside = |value: f64| (self.low..=self.high).contains(&value);
        if !panel.names.is_empty() && panel.names.len() <= most.max(2) {
            let names = panel.names.iter().filter(|(number, _)| inside(**number as f64));
            return names
                .map(|(number, name)| (self.place(*number as f64), name.clone()))
                .collect();
        }
        let ticks = Ticks::new(self.low, self.high, most);
        ticks.values.iter().map(|value| (self.place(*value), ticks.label(*value))).collect()
    }
}

/// Places from left to right with what is written there.
pub fn across_ticks(picture: &Picture, most: usize) -> Vec<(f64, String)> {
    let (from, to) = picture.x;
    let across = Across::new(picture);
    if picture.axis == Axis::Time {
        return time_ticks(from, to, most)
            .into_iter()
            .map(|it| (across.place(it.at), it.label))
            .collect();
    }
    let ticks = Ticks::new(from as f64, to as f64, most);
    // Numbers of messages are whole.
    let values = ticks.values.iter().filter(|value| value.fract() == 0.0);
    values.map(|value| (across.place(*value as i64), format!("{value:.0}"))).collect()
}
