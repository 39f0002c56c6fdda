//! A picture as SVG, for light and dark pages.

use std::fmt::Write;

use super::args::Args;
use super::picture::{Panel, Picture};
use super::scale::{across_ticks, Across, Upwards};
use super::series::Extent;
use crate::chart::short;

/// Columns of points that are drawn of a line, at most: one for two pixels.
pub const MOST_COLUMNS: usize = 500;

/// Around charts.
const TOP: f64 = 16.0;
const RIGHT: f64 = 24.0;
/// Of a title, and of a row of the legend below it; of the sign of a line in that.
const TITLE: f64 = 22.0;
const LEGEND: f64 = 20.0;
const SIGN: f64 = 22.0;
/// Between charts, and of the axis below the last one.
const GAP: f64 = 18.0;
const AXIS: f64 = 44.0;
/// Above and below lines, in parts of their range.
const MARGIN: f64 = 0.04;
/// Of a character, more or less.
const CHAR: f64 = 6.8;

/// Lines in the order of Okabe and Ito's colors, which people with any eyes tell apart.
pub const STYLE: &str = "
.page { fill: #ffffff } .grid { stroke: #e3e6ea } .edge { stroke: #9aa3ad }
text { font: 12px system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; fill: #4a5460 }
.title { font-size: 14px; font-weight: 600; fill: #15202b } .grid, .edge { stroke-width: 1; fill: none }
.line { stroke-width: 1.6; stroke-linejoin: round; stroke-linecap: round }
.band { stroke-width: 0.8; stroke-opacity: 0.45; fill-opacity: 0.22 }
.l0 { stroke: #0072b2; fill: #0072b2 } .l1 { stroke: #d55e00; fill: #d55e00 } .l2 { stroke: #009e73; fill: #009e73 } .l3 { stroke: #b4508f; fill: #b4508f }
.l4 { stroke: #3fa0d8; fill: #3fa0d8 } .l5 { stroke: #c98a00; fill: #c98a00 } .l6 { stroke: #6b4fbb; fill: #6b4fbb } .l7 { stroke: #5f6b76; fill: #5f6b76 }
.line { fill: none }
@media (prefers-color-scheme: dark) {
.page { fill: #11161c } .grid { stroke: #232b34 } .edge { stroke: #5d6875 } text { fill: #a5b0bc }
.title { fill: #e8edf2 } .l0 { stroke: #4ea8e0; fill: #4ea8e0 } .l1 { stroke: #ff8a3d; fill: #ff8a3d } .l2 { stroke: #2fc79a; fill: #2fc79a }
.l3 { stroke: #dd7fb9; fill: #dd7fb9 } .l4 { stroke: #8fd0f5; fill: #8fd0f5 } .l5 { stroke: #f0b93a; fill: #f0b93a } .l6 { stroke: #a58bea; fill: #a58bea } .l7 { stroke: #98a4b0; fill: #98a4b0 }
.line { fill: none }
}";

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

fn ticks(panel: &Panel, height: f64) -> Vec<(f64, String)> {
    Upwards::new(panel, MARGIN).ticks(panel, (height / 45.0).max(1.0) as usize)
}

/// The whole file.
pub fn picture(picture: &Picture, args: &Args) -> String {
    let layout = Layout::new(picture, args);
    let (width, height) = (layout.width, layout.height);
    let titles: Vec<&str> = picture.panels.iter().map(|panel| &panel.title[..]).collect();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         role=\"img\" aria-label=\"{}\">\n<style>{STYLE}\n</style>\n<rect class=\"page\" width=\"{width}\" height=\"{height}\"/>\n",
        escaped(&format!("{}, {}", titles.join(", "), picture.span()))
    );
    for (panel, frame) in picture.panels.iter().zip(&layout.frames) {
        chart(&mut svg, picture, panel, frame);
    }
    if let Some(frame) = layout.frames.last() {
        axis(&mut svg, picture, frame);
    }
    svg.push_str("</svg>");
    svg
}

fn chart(svg: &mut String, picture: &Picture, panel: &Panel, frame: &Frame) {
    title(svg, panel, frame);
    let Frame { left, top, width, height } = *frame;
    let (right, bottom) = (left + width, top + height);
    for (place, label) in ticks(panel, height) {
        let y = bottom - place * height;
        let _ = writeln!(svg, "<path class=\"grid\" d=\"M{left:.1} {y:.1}H{right:.1}\"/>");
        let (x, y) = (left - 8.0, y + 4.0);
        let label = escaped(&label);
        let _ = writeln!(svg, "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"end\">{label}</text>");
    }
    for (place, _) in across_ticks(picture, (width / 90.0) as usize) {
        let x = left + place * width;
        let _ = writeln!(svg, "<path class=\"grid\" d=\"M{x:.1} {top:.1}V{bottom:.1}\"/>");
    }
    let _ =
        writeln!(svg, "<path class=\"edge\" d=\"M{left:.1} {top:.1}V{bottom:.1}H{right:.1}\"/>");
    for (at, line) in panel.lines.iter().enumerate() {
        let pen = Pen { across: Across::new(picture), upwards: Upwards::new(panel, MARGIN), frame };
        let extents = line.series.extents(MOST_COLUMNS);
        let path = match line.series.is_dense(&extents) && !line.is_stepped {
            true => {
                let band = pen.band(&extents);
                let _ = writeln!(svg, "<path class=\"band l{}\" d=\"{band}\"/>", at % 8);
                pen.means(&extents)
            }
            false => pen.line(&extents, line.is_stepped),
        };
        let _ = writeln!(svg, "<path class=\"line l{}\" d=\"{path}\"/>", at % 8);
    }
}

fn title(svg: &mut String, panel: &Panel, frame: &Frame) {
    let (left, y) = (frame.left, frame.top - legend_height(panel, frame.width) - 8.0);
    let line = panel.lines.first().filter(|_| panel.lines.len() == 1);
    let known = line.filter(|_| panel.names.is_empty()).map_or_else(String::new, |line| {
        let mean =
            line.series.mean().map_or_else(String::new, |mean| format!(", mean {}", short(mean)));
        format!("{} to {}{mean}", short(panel.y.0), short(panel.y.1))
    });
    let name = line.map_or("", |line| &line.name);
    let text = escaped(format!("{} {name}", panel.title).trim_end());
    let _ = writeln!(
        svg,
        "<text class=\"title\" x=\"{left:.1}\" y=\"{y:.1}\">{text}<tspan dx=\"12\" style=\"font: 12px system-ui, 'DejaVu Sans', \
         sans-serif\">{known}</tspan></text>"
    );
    for (at, (line, (x, row))) in panel.lines.iter().zip(legend(panel, frame.width)).enumerate() {
        let (x, y) = (left + x, y + 18.0 + row as f64 * LEGEND);
        let (end, text, under) = (x + SIGN - 6.0, x + SIGN, y - 4.0);
        let _ = writeln!(
            svg,
            "<path class=\"line l{}\" style=\"stroke-width: 3\" d=\"M{x:.1} {under:.1}H{end:.1}\"/>",
            at % 8
        );
        let name = escaped(&shortened(&line.name));
        let _ = writeln!(svg, "<text x=\"{text:.1}\" y=\"{y:.1}\">{name}</text>");
    }
}

/// Where the names of lines are: how far to the right, and in which row. One line needs none.
fn legend(panel: &Panel, width: f64) -> Vec<(f64, usize)> {
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

fn legend_height(panel: &Panel, width: f64) -> f64 {
    legend(panel, width).last().map_or(0.0, |(_, row)| (row + 1) as f64 * LEGEND)
}

/// Long names would stand on each other.
fn shortened(name: &str) -> String {
    match name.chars().count() > 24 {
        true => name.chars().take(23).chain(['…']).collect(),
        false => name.to_owned(),
    }
}

/// Draws the lines of a chart.
struct Pen<'f> {
    across: Across,
    upwards: Upwards,
    frame: &'f Frame,
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
    fn line(&self, extents: &[Extent], is_stepped: bool) -> String {
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
    fn means(&self, extents: &[Extent]) -> String {
        let points = extents.iter().enumerate().map(|(i, extent)| {
            let letter = if i == 0 || extent.is_cut { 'M' } else { 'L' };
            format!("{letter}{:.1} {:.1}", self.middle(extent), self.y(extent.mean()))
        });
        points.collect()
    }

    /// Between the least and the greatest values: to the right above, and back below.
    fn band(&self, extents: &[Extent]) -> String {
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

fn axis(svg: &mut String, picture: &Picture, frame: &Frame) {
    let bottom = frame.top + frame.height;
    for (place, label) in across_ticks(picture, (frame.width / 90.0) as usize) {
        let (x, y) = (frame.left + place * frame.width, bottom + 17.0);
        let label = escaped(&label);
        let _ =
            writeln!(svg, "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"middle\">{label}</text>");
    }
    let (x, y) = (frame.left + frame.width, bottom + 36.0);
    let span = escaped(&picture.span());
    let _ = writeln!(svg, "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"end\">{span}</text>");
}

/// In XML, also between quotes. What XML has no way to write is left out.
pub fn escaped(text: &str) -> String {
    let mut all = String::new();
    for char in text.chars().filter(|it| !it.is_control()) {
        match char {
            '&' => all.push_str("&amp;"),
            '<' => all.push_str("&lt;"),
            '>' => all.push_str("&gt;"),
            '"' => all.push_str("&quot;"),
            other => all.push(other),
        }
    }
    all
}
