//! Where everything is, in pixels.

use crate::plot::args::Args;
use crate::plot::picture::{Panel, Picture};
use crate::plot::scale::Upwards;

/// Around charts.
const TOP: f64 = 16.0;
const RIGHT: f64 = 24.0;
/// Of a title, and of a row of the legend below it; of the sign of a line in that.
const TITLE: f64 = 22.0;
pub const LEGEND: f64 = 20.0;
pub const SIGN: f64 = 22.0;
/// Between charts, and of the axis below the last one.
const GAP: f64 = 18.0;
const AXIS: f64 = 44.0;
/// Above and below lines, in parts of their range.
pub const MARGIN: f64 = 0.04;
/// Of a character, more or less.
const CHAR: f64 = 6.8;

/// Where a chart is.
pub struct Frame {
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

/// The places of everything.
pub struct Layout {
    pub width: f64,
    pub height: f64,
    pub frames: Vec<Frame>,
}

impl Layout {
    pub fn new(picture: &Picture, args: &Args) -> Self {
        let width = args.width.map_or(960.0, f64::from).max(200.0);
        let default_height = if picture.panels.len() == 1 { 300.0 } else { 170.0 };
        let height = args.height.map_or(default_height, f64::from).max(40.0);
        let labels = picture.panels.iter().flat_map(|panel| ticks(panel, height));
        let left = labels.map(|it| it.1.chars().count() as f64 * CHAR).fold(24.0, f64::max) + 20.0;
        let mut top = TOP;
        let mut frames = vec![];
        let room = (width - left - RIGHT).max(40.0);
        for panel in &picture.panels {
            top += TITLE + legend_height(panel, room);
            frames.push(Frame { left, top, width: room, height });
            top += height + GAP;
        }
        Layout { width, height: top - GAP + AXIS, frames }
    }
}

/// Places upwards with what is written there.
pub fn ticks(panel: &Panel, height: f64) -> Vec<(f64, String)> {
    Upwards::new(panel, MARGIN).ticks(panel, (height / 34.0).max(1.0) as usize)
}

/// Where the names of lines are: how far to the right, and in which row. One line needs none.
pub fn legend(panel: &Panel, width: f64) -> Vec<(f64, usize)> {
    let (mut x, mut row) = (0.0, 0);
    let lines = if panel.lines.len() > 1 { &panel.lines[..] } else { &[] };
    let places = lines.iter().map(|line| {
        let len = SIGN + shortened(&line.name).chars().count() as f64 * CHAR;
        if x > 0.0 && x + len > width {
            (x, row) = (0.0, row + 1);
        }
        let place = (x, row);
        x += len + 18.0;
        place
    });
    places.collect()
}

pub fn legend_height(panel: &Panel, width: f64) -> f64 {
    legend(panel, width).last().map_or(0.0, |(_, row)| (row + 1) as f64 * LEGEND)
}

/// Long names would stand on each other.
pub fn shortened(name: &str) -> String {
    match name.chars().count() > 24 {
        true => name.chars().take(23).chain(['…']).collect(),
        false => name.to_owned(),
    }
}
