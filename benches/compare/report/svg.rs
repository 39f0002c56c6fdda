//! Bar charts as SVG, for light and dark pages.

use std::fmt::Write as _;

use super::times;

/// Which colour a bar has.
#[derive(Clone, Copy)]
pub enum Kind {
    Ours,
    FlatBuffers,
    Other,
}

pub struct Bar {
    pub label: &'static str,
    pub value: f64,
    pub kind: Kind,
}

/// A part of a chart with a scale of its own.
pub struct Panel {
    pub title: String,
    pub bars: Vec<Bar>,
}

const WIDTH: usize = 800;
const PANEL: usize = WIDTH / 2;
const ROW: usize = 19;
/// Above the panels, and above the bars of a panel.
const HEAD: usize = 56;
const TITLE: usize = 26;
const LABEL: usize = 158;
const BAR: usize = 180;
/// Bars are cut at this: a very long one must not make all others dots.
const LONGEST: f64 = 24.0;

const STYLE: &str = "\
text{font:12px system-ui,sans-serif;fill:#1f2937}\
.t{font-size:16px;font-weight:600}.s{fill:#6b7280}.p{font-size:13px;font-weight:600}\
.o{fill:#2563eb}.f{fill:#d97706}.r{fill:#9ca3af}.c{stroke:#fff;stroke-width:2}\
@media(prefers-color-scheme:dark){text{fill:#e5e7eb}.s{fill:#9ca3af}.o{fill:#60a5fa}.f{fill:#f59e0b}\
.r{fill:#6b7280}.c{stroke:#0d1117}}";

/// Panels in two columns.
pub fn chart(title: &str, subtitle: &str, panels: &[Panel]) -> String {
    let rows: Vec<usize> = panels.chunks(2).map(height).collect();
    let total = HEAD + rows.iter().sum::<usize>();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {total}\" \
         width=\"{WIDTH}\" height=\"{total}\" role=\"img\" aria-label=\"{title}\">\n\
         <style>{STYLE}</style>\n\
         <text class=\"t\" x=\"8\" y=\"22\">{title}</text>\n\
         <text class=\"s\" x=\"8\" y=\"41\">{subtitle}</text>\n"
    );
    let mut y = HEAD;
    for (pair, height) in panels.chunks(2).zip(rows) {
        for (i, panel) in pair.iter().enumerate() {
            draw_panel(&mut svg, panel, i * PANEL, y);
        }
        y += height;
    }
    svg.push_str("</svg>\n");
    svg
}

fn height(pair: &[Panel]) -> usize {
    let n_bars = pair.iter().map(|panel| panel.bars.len()).max().unwrap_or(0);
    TITLE + n_bars * ROW + 14
}

// Writing to a `String` cannot fail, here and below.
fn draw_panel(svg: &mut String, panel: &Panel, x: usize, y: usize) {
    let _ =
        writeln!(svg, "<text class=\"p\" x=\"{}\" y=\"{}\">{}</text>", x + 8, y + 14, panel.title);
    let longest = panel.bars.iter().map(|bar| bar.value).fold(0.0, f64::max).min(LONGEST);
    for (i, bar) in panel.bars.iter().enumerate() {
        draw_bar(svg, bar, x, y + TITLE + i * ROW, longest);
    }
}

fn draw_bar(svg: &mut String, bar: &Bar, x: usize, y: usize, longest: f64) {
    let start = x + LABEL;
    let len = (bar.value.min(longest) / longest * BAR as f64).max(1.0);
    let class = match bar.kind {
        Kind::Ours => "o",
        Kind::FlatBuffers => "f",
        Kind::Other => "r",
    };
    let _ = writeln!(
        svg,
        "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text>\
         <rect class=\"{class}\" x=\"{start}\" y=\"{}\" width=\"{len:.1}\" height=\"13\" rx=\"2\"/>\
         <text x=\"{:.1}\" y=\"{}\">{}</text>",
        start - 6,
        y + 11,
        bar.label,
        y,
        start as f64 + len + 5.0,
        y + 11,
        times(bar.value),
    );
    if bar.value > longest {
        let cut = start as f64 + len - 14.0;
        let _ = writeln!(svg, "<path class=\"c\" d=\"M{cut:.1} {}l4 -17m4 0l-4 17\"/>", y + 15);
    }
}
