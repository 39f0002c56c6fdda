//! A picture as SVG, for light and dark pages.

mod layout;
mod pen;

use std::fmt::Write;

use super::args::Args;
use super::picture::{Panel, Picture};
use super::scale::{across_ticks, Across, Upwards};
use layout::{legend, legend_height, shortened, ticks, LEGEND, MARGIN, SIGN};
use pen::Pen;

pub use layout::{Frame, Layout};

/// Columns of points that are drawn of a line, at most: one for two pixels.
pub const MOST_COLUMNS: usize = 500;

/// Lines have colors in the order of Okabe and Ito, which people with any eyes tell apart.
const STYLE: &str = include_str!("style.css");

/// The whole file.
pub fn picture(picture: &Picture, args: &Args) -> String {
    let layout = Layout::new(picture, args);
    let (width, height) = (layout.width, layout.height);
    let titles: Vec<&str> = picture.panels.iter().map(|panel| &panel.title[..]).collect();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         role=\"img\" aria-label=\"{}\">\n<style>\n{STYLE}</style>\n<rect class=\"page\" width=\"{width}\" height=\"{height}\"/>\n",
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
    lines(svg, picture, panel, frame);
}

/// Bands first, so that no line is under one.
fn lines(svg: &mut String, picture: &Picture, panel: &Panel, frame: &Frame) {
    let pen = Pen { across: Across::new(picture), upwards: Upwards::new(panel, MARGIN), frame };
    let opacity = 0.24 / panel.lines.len() as f64;
    let mut above = String::new();
    for (at, line) in panel.lines.iter().enumerate() {
        let (extents, color) = (line.series.extents(MOST_COLUMNS), at % 8);
        let is_band = line.series.is_dense(&extents) && !line.is_stepped;
        if is_band {
            let band = pen.band(&extents);
            let _ = writeln!(
                svg,
                "<path class=\"band l{color}\" fill-opacity=\"{opacity:.2}\" d=\"{band}\"/>"
            );
        }
        let path = if is_band { pen.means(&extents) } else { pen.line(&extents, line.is_stepped) };
        let _ = writeln!(above, "<path class=\"line l{color}\" d=\"{path}\"/>");
    }
    svg.push_str(&above);
}

fn title(svg: &mut String, panel: &Panel, frame: &Frame) {
    let (left, y) = (frame.left, frame.top - legend_height(panel, frame.width) - 8.0);
    let (known, name) = (panel.summary(), panel.only().map_or("", |line| &line.name));
    let text = escaped(format!("{} {name}", panel.title).trim_end());
    let _ = writeln!(
        svg,
        "<text class=\"title\" x=\"{left:.1}\" y=\"{y:.1}\">{text}<tspan class=\"known\" dx=\"12\">{known}</tspan></text>"
    );
    for (at, (line, place)) in panel.lines.iter().zip(legend(panel, frame.width)).enumerate() {
        sign(svg, &line.name, at % 8, (left + place.0, y + 18.0 + place.1 as f64 * LEGEND));
    }
}

/// A line in the legend.
fn sign(svg: &mut String, name: &str, color: usize, (x, y): (f64, f64)) {
    let (end, text, under) = (x + SIGN - 6.0, x + SIGN, y - 4.0);
    let _ = writeln!(svg, "<path class=\"line sign l{color}\" d=\"M{x:.1} {under:.1}H{end:.1}\"/>");
    let name = escaped(&shortened(name));
    let _ = writeln!(svg, "<text x=\"{text:.1}\" y=\"{y:.1}\">{name}</text>");
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
    for char in text.chars().filter(|it| !it.is_control() && !matches!(it, '\u{fffe}' | '\u{ffff}'))
    {
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
