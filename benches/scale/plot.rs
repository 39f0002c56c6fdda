//! Line plots as SVG, for light and dark pages, in the style of the bar charts of the comparison.

use std::fmt::Write as _;

/// A plot of lines over a common axis.
pub struct Plot<'a> {
    pub title: &'a str,
    pub subtitle: &'a str,
    pub x: Axis,
    pub y: Axis,
    pub lines: Vec<Line>,
}

/// Marks, from the first to the last of which the axis goes; even distances between them.
pub struct Axis {
    pub name: &'static str,
    pub marks: Vec<(f64, String)>,
}

pub struct Line {
    pub name: &'static str,
    pub points: Vec<(f64, f64)>,
}

const WIDTH: f64 = 800.0;
const HEIGHT: f64 = 360.0;
/// Around the field that is drawn in.
const LEFT: f64 = 64.0;
const RIGHT: f64 = 110.0;
const TOP: f64 = 64.0;
const BOTTOM: f64 = 48.0;

/// Colours of lines, in their order.
const CLASSES: [&str; 4] = ["a", "b", "c", "d"];

const STYLE: &str = "\
text{font:12px system-ui,sans-serif;fill:#1f2937}\
.t{font-size:16px;font-weight:600}.s{fill:#6b7280}.g{stroke:#e5e7eb}\
path{fill:none;stroke-width:2}.a{stroke:#2563eb}.b{stroke:#d97706}.c{stroke:#059669}.d{stroke:#9333ea}\
@media(prefers-color-scheme:dark){text{fill:#e5e7eb}.s{fill:#9ca3af}.g{stroke:#374151}\
.a{stroke:#60a5fa}.b{stroke:#f59e0b}.c{stroke:#34d399}.d{stroke:#c084fc}}";

impl Plot<'_> {
    pub fn svg(&self) -> String {
        let Plot { title, subtitle, .. } = self;
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" \
             width=\"{WIDTH}\" height=\"{HEIGHT}\" role=\"img\" aria-label=\"{title}\">\n\
             <style>{STYLE}</style>\n\
             <text class=\"t\" x=\"8\" y=\"22\">{title}</text>\n\
             <text class=\"s\" x=\"8\" y=\"41\">{subtitle}</text>\n"
        );
        self.draw_axes(&mut svg);
        for (line, class) in self.lines.iter().zip(CLASSES.iter().cycle()) {
            self.draw_line(&mut svg, line, class);
        }
        self.draw_names(&mut svg);
        svg.push_str("</svg>\n");
        svg
    }

    // Writing to a `String` cannot fail, here and below.
    fn draw_axes(&self, svg: &mut String) {
        let (right, bottom) = (WIDTH - RIGHT, HEIGHT - BOTTOM);
        for (value, text) in &self.y.marks {
            let y = self.y(*value);
            let _ = writeln!(
                svg,
                "<path class=\"g\" d=\"M{LEFT} {y:.1}H{right}\"/>\
                 <text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{text}</text>",
                LEFT - 8.0,
                y + 4.0
            );
        }
        for (value, text) in &self.x.marks {
            let (x, y) = (self.x(*value), bottom + 18.0);
            let _ =
                writeln!(svg, "<text x=\"{x:.1}\" y=\"{y}\" text-anchor=\"middle\">{text}</text>");
        }
        let (middle, y) = ((LEFT + right) / 2.0, bottom + 38.0);
        let (x, y_name) = (self.x.name, self.y.name);
        let _ = writeln!(
            svg,
            "<text class=\"s\" x=\"{middle}\" y=\"{y}\" text-anchor=\"middle\">{x}</text>\n\
             <text class=\"s\" x=\"8\" y=\"{}\">{y_name}</text>",
            TOP - 8.0
        );
    }

    fn draw_line(&self, svg: &mut String, line: &Line, class: &str) {
        let mut path = String::new();
        for (i, (x, y)) in line.points.iter().enumerate() {
            let step = if i == 0 { 'M' } else { 'L' };
            let _ = write!(path, "{step}{:.1} {:.1}", self.x(*x), self.y(*y));
        }
        let _ = writeln!(svg, "<path class=\"{class}\" d=\"{path}\"/>");
    }

    /// Beside the plot, in the order of the last points and so far apart that they can be read.
    fn draw_names(&self, svg: &mut String) {
        let end = |line: &Line| line.points.last().map_or(0.0, |point| self.y(point.1));
        let mut names: Vec<(f64, &Line, &str)> =
            self.lines.iter().zip(CLASSES).map(|(line, class)| (end(line), line, class)).collect();
        names.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut lowest = f64::MIN;
        for (y, line, class) in names {
            let y = y.max(lowest + 16.0);
            lowest = y;
            let x = WIDTH - RIGHT + 10.0;
            let _ = writeln!(
                svg,
                "<path class=\"{class}\" d=\"M{x} {y:.1}h14\"/><text x=\"{}\" y=\"{:.1}\">{}</text>",
                x + 20.0,
                y + 4.0,
                line.name
            );
        }
    }

    fn x(&self, value: f64) -> f64 {
        LEFT + self.x.part(value) * (WIDTH - LEFT - RIGHT)
    }

    fn y(&self, value: f64) -> f64 {
        HEIGHT - BOTTOM - self.y.part(value) * (HEIGHT - TOP - BOTTOM)
    }
}

impl Axis {
    /// `n` steps of `step` from 0.
    pub fn steps(name: &'static str, step: f64, n: usize) -> Axis {
        let marks = (0..=n).map(|i| (i as f64 * step, format!("{}", i as f64 * step)));
        Axis { name, marks: marks.collect() }
    }

    /// Up to the first round number that is not below `max`, in about five steps.
    pub fn up_to(name: &'static str, max: f64) -> Axis {
        let magnitude = 10f64.powf((max / 5.0).log10().floor());
        let step =
            [1.0, 2.0, 5.0, 10.0].map(|n| n * magnitude).into_iter().find(|n| n * 5.0 >= max);
        let step = step.unwrap_or(magnitude);
        Axis::steps(name, step, (max / step).ceil() as usize)
    }

    /// How far along the axis a value is.
    fn part(&self, value: f64) -> f64 {
        let (Some(first), Some(last)) = (self.marks.first(), self.marks.last()) else { return 0.0 };
        (value - first.0) / (last.0 - first.0)
    }
}
