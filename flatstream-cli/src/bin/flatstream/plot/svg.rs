//! A picture as SVG, for light and dark pages.

use std::fmt::Write;

use super::args::Args;
use super::picture::{Line, Panel, Picture};
use super::scale::{across_ticks, Across, Upwards};
use super::series::Extent;
use crate::chart::short;

/// Columns of points that are drawn of a line, at most: one for two pixels.
pub const MOST_COLUMNS: usize = 500;

/// Around charts.
const TOP: f64 = 16.0;
const RIGHT: f64 = 24.0;
/// Of a title, and of the legend below it.
const TITLE: f64 = 22.0;
const LEGEND: f64 = 20.0;
/// Between charts, and of the axis below the last one.
const GAP: f64 = 18.0;
const AXIS: f64 = 44.0;
/// Of a character, more or less.
const CHAR: f64 = 6.8;

/// Lines in the order of Okabe and Ito's colors, which people with any eyes tell apart.
pub const STYLE: &str = "
.page { fill: #ffffff } .grid { stroke: #e3e6ea } .edge { stroke: #9aa3ad }
text { font: 12px system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; fill: #4a5460 }
.title { font-size: 14px; font-weight: 600; fill: #15202b } .grid, .edge { stroke-width: 1; fill: none }
.line { fill: none; stroke-width: 1.6; stroke-linejoin: round; stroke-linecap: round }
.l0 { stroke: #0072b2 } .l1 { stroke: #d55e00 } .l2 { stroke: #009e73 } .l3 { stroke: #b4508f }
.l4 { stroke: #3fa0d8 } .l5 { stroke: #c98a00 } .l6 { stroke: #6b4fbb } .l7 { stroke: #5f6b76 }
@media (prefers-color-scheme: dark) {
.page { fill: #11161c } .grid { stroke: #232b34 } .edge { stroke: #5d6875 } text { fill: #a5b0bc }
.title { fill: #e8edf2 } .l0 { stroke: #4ea8e0 } .l1 { stroke: #ff8a3d } .l2 { stroke: #2fc79a }
.l3 { stroke: #dd7fb9 } .l4 { stroke: #8fd0f5 } .l5 { stroke: #f0b93a } .l6 { stroke: #a58bea } .l7 { stroke: #98a4b0 }
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
        for panel in &picture.panels {
            top += TITLE + if has_legend(panel) { LEGEND } else { 0.0 };
            frames.push(Frame { left, top, width: (width - left - RIGHT).max(40.0), height });
            top += height + GAP;
        }
        Layout { width, height: top - GAP + AXIS, frames }
    }
}

fn has_legend(panel: &Panel) -> bool {
    panel.lines.len() > 1
}

fn ticks(panel: &Panel, height: f64) -> Vec<(f64, String)> {
    Upwards::new(panel, 0.04).ticks(panel, (height / 45.0).max(1.0) as usize)
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
        let path = path(picture, panel, frame, line);
        let _ = writeln!(svg, "<path class=\"line l{}\" d=\"{path}\"/>", at % 8);
    }
}

fn title(svg: &mut String, panel: &Panel, frame: &Frame) {
    let legend = if has_legend(panel) { LEGEND } else { 0.0 };
    let (left, y) = (frame.left, frame.top - legend - 8.0);
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
    if !has_legend(panel) {
        return;
    }
    let (mut x, y) = (left, frame.top - 10.0);
    for (at, line) in panel.lines.iter().enumerate() {
        let name = shortened(&line.name);
        let (end, text, under) = (x + 16.0, x + 22.0, y - 4.0);
        let _ = writeln!(svg, "<path class=\"line l{}\" style=\"stroke-width: 3\" d=\"M{x:.1} {under:.1}H{end:.1}\"/>", at % 8);
        let _ = writeln!(svg, "<text x=\"{text:.1}\" y=\"{y:.1}\">{}</text>", escaped(&name));
        x = text + name.chars().count() as f64 * CHAR + 18.0;
    }
}

/// Long names would stand on each other.
fn shortened(name: &str) -> String {
    match name.chars().count() > 24 {
        true => name.chars().take(23).chain(['…']).collect(),
        false => name.to_owned(),
    }
}

/// Through the points of each column: the first, the least and the greatest, the last.
fn path(picture: &Picture, panel: &Panel, frame: &Frame, line: &Line) -> String {
    let (across, upwards) = (Across::new(picture), Upwards::new(panel, 0.04));
    let x = |x: i64| frame.left + across.place(x) * frame.width;
    let y = |y: f64| frame.top + (1.0 - upwards.place(y)) * frame.height;
    let mut path = String::new();
    let mut is_first = true;
    for extent in line.series.extents(MOST_COLUMNS) {
        let Extent { first, last, min, max, is_cut } = extent;
        let (at, value) = (x(first.0), y(first.1));
        let _ = match (is_first || is_cut, line.is_stepped) {
            // A point alone is seen by its round ends.
            (true, _) => write!(path, "M{at:.1} {value:.1}h0"),
            (false, true) => write!(path, "H{at:.1}V{value:.1}"),
            (false, false) => write!(path, "L{at:.1} {value:.1}"),
        };
        if last.0 > first.0 || min < max {
            let middle = (at + x(last.0)) / 2.0;
            // The nearer one first.
            let is_low_near = (first.1 - min) < (max - first.1);
            let (one, other) = if is_low_near { (min, max) } else { (max, min) };
            let (one, other) = (y(one), y(other));
            let _ =
                write!(path, "L{middle:.1} {one:.1}V{other:.1}L{:.1} {:.1}", x(last.0), y(last.1));
        }
        is_first = false;
    }
    path
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
