//! Charts of characters.

use super::args::Args;
use super::picture::{Line, Panel, Picture};
use super::scale::{across_ticks, Across, Upwards};
use super::series::Extent;
use crate::chart::{sign, sign_len, width, Canvas, Style};

/// Columns of points that are drawn, at most.
const MOST_COLUMNS: usize = 2048;
/// Above and below a line, so that the tick next to its end is seen.
const MARGIN: f64 = 0.01;

pub fn text(picture: &Picture, args: &Args) -> String {
    let width = args.width.map_or_else(width, usize::from);
    let default_height = if picture.panels.len() == 1 { 16 } else { 9 };
    let height = args.height.map_or(default_height, usize::from);
    let labels: Vec<Labels> = picture.panels.iter().map(|panel| labels(panel, height)).collect();
    let left = labels.iter().flatten().map(|it| it.1.chars().count()).max().unwrap_or(0);
    let room = width.saturating_sub(left + 2).max(10);
    let mut lines = vec![];
    for (panel, labels) in picture.panels.iter().zip(&labels) {
        let style = style(panel, args.color.is_now());
        lines.extend(chart(picture, panel, labels, style, (left, room, height)));
    }
    lines.extend(axis(picture, left, room));
    lines.join("\n")
}

/// Rows with what is written beside them.
type Labels = Vec<(usize, String)>;

fn labels(panel: &Panel, height: usize) -> Labels {
    let ticks = Upwards::new(panel, MARGIN).ticks(panel, (height / 3).max(1));
    ticks.into_iter().map(|(place, label)| (row_of(place, height), label)).collect()
}

/// From the top.
fn row_of(place: f64, height: usize) -> usize {
    ((1.0 - place) * (height - 1) as f64).round() as usize
}

fn chart(
    picture: &Picture,
    panel: &Panel,
    labels: &Labels,
    style: Style,
    (left, room, height): (usize, usize, usize),
) -> Vec<String> {
    let mut canvas = Canvas::new(style, room, height);
    for (at, line) in panel.lines.iter().enumerate() {
        draw(&mut canvas, picture, panel, line, at);
    }
    let title = title(panel, style, room).into_iter();
    let mut lines: Vec<String> = title.map(|title| format!("{:left$}  {title}", "")).collect();
    for row in 0..height {
        let label = labels.iter().find(|it| it.0 == row);
        let (text, edge) = label.map_or(("", '│'), |it| (&it.1, '┤'));
        lines.push(format!("{text:>left$} {edge}{}", canvas.row(row)).trim_end().to_owned());
    }
    lines
}

fn style(panel: &Panel, colors: bool) -> Style {
    match colors || panel.lines.len() == 1 {
        true => Style::Dots { colors },
        false => Style::Letters,
    }
}

/// The field, and its lines or what is known of the only one.
fn title(panel: &Panel, style: Style, room: usize) -> Vec<String> {
    if let Some(line) = panel.only() {
        return vec![title_of_one(panel, line)];
    }
    let mut rows = vec![(format!("{}:", panel.title), panel.title.chars().count() + 1)];
    for (at, line) in panel.lines.iter().enumerate() {
        let name = format!("{} {}", sign(style, at), line.name);
        // What a terminal shows of it.
        let len = 2 + sign_len(style) + 1 + line.name.chars().count();
        match rows.last_mut() {
            Some((row, taken)) if *taken + len <= room => {
                *row += &format!("  {name}");
                *taken += len;
            }
            _ => rows.push((name, len - 2)),
        }
    }
    rows.into_iter().map(|it| it.0).collect()
}

fn title_of_one(panel: &Panel, line: &Line) -> String {
    let name = format!("{} {}", panel.title, line.name);
    format!("{}  {}", name.trim_end(), panel.summary()).trim_end().to_owned()
}

fn draw(canvas: &mut Canvas, picture: &Picture, panel: &Panel, line: &Line, at: usize) {
    let (across, upwards) = (Across::new(picture), Upwards::new(panel, MARGIN));
    let (n_columns, n_rows) = canvas.resolution();
    let column = |x: i64| (across.place(x) * (n_columns - 1) as f64).round() as usize;
    let row = |y: f64| row_of(upwards.place(y), n_rows);
    let extents = line.series.extents(n_columns.min(MOST_COLUMNS));
    // Bands on top of each other would hide each other.
    if panel.lines.len() > 1 && line.series.is_dense(&extents) && !line.is_stepped {
        return draw_means(canvas, &extents, &column, &row, at);
    }
    let mut before: Option<(usize, usize)> = None;
    for extent in line.series.extents(MOST_COLUMNS) {
        let first = (column(extent.first.0), row(extent.first.1));
        let last = (column(extent.last.0), row(extent.last.1));
        match before.filter(|_| !extent.is_cut) {
            Some(before) if line.is_stepped => {
                canvas.line(before, (first.0, before.1), at);
                canvas.line((first.0, before.1), first, at);
            }
            Some(before) => canvas.line(before, first, at),
            None => {}
        }
        canvas.line(first, (first.0, row(extent.min)), at);
        canvas.line((first.0, row(extent.max)), (first.0, row(extent.min)), at);
        canvas.line(first, last, at);
        before = Some(last);
    }
}

/// A line from mean to mean, and beside it dots for the least and the greatest values.
fn draw_means(
    canvas: &mut Canvas,
    extents: &[Extent],
    column: &dyn Fn(i64) -> usize,
    row: &dyn Fn(f64) -> usize,
    at: usize,
) {
    let mut before: Option<(usize, usize)> = None;
    for extent in extents {
        let x = (column(extent.first.0) + column(extent.last.0)) / 2;
        let mean = (x, row(extent.mean()));
        canvas.dot(x, row(extent.min), at);
        canvas.dot(x, row(extent.max), at);
        canvas.line(before.filter(|_| !extent.is_cut).unwrap_or(mean), mean, at);
        before = Some(mean);
    }
}

/// The axis below: a line, labels, and from where to where it goes.
fn axis(picture: &Picture, left: usize, room: usize) -> Vec<String> {
    let mut line: Vec<char> = "─".repeat(room).chars().collect();
    let mut labels = String::new();
    for (place, label) in across_ticks(picture, (room / 14).max(2)) {
        let at = (place * (room - 1) as f64).round() as usize;
        // Below its mark, as far as there is room.
        let len = label.chars().count();
        let start = at.saturating_sub(len / 2).min(room.saturating_sub(len));
        let end = labels.chars().count();
        line[at] = '┬';
        if start >= end + usize::from(end > 0) {
            labels.push_str(&format!("{:gap$}{label}", "", gap = start - end));
        }
    }
    let line: String = line.into_iter().collect();
    vec![
        format!("{:left$} └{line}", ""),
        format!("{:left$}  {labels}", "").trim_end().to_owned(),
        format!("{:left$}  {}", "", picture.span()),
    ]
}
