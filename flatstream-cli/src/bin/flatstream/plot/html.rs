//! A page with the picture: one file, that shows values where the pointer is.

use serde_json::{json, Value};

use super::args::{Args, Axis};
use super::picture::{Line, Panel, Picture};
use super::svg::{self, escaped, Frame, Layout, MOST_COLUMNS};

const PAGE: &str = include_str!("page.html");

pub fn page(picture: &Picture, args: &Args) -> String {
    let layout = Layout::new(picture, args);
    let titles: Vec<&str> = picture.panels.iter().map(|panel| &panel.title[..]).collect();
    let data = json!({ "time": picture.axis == Axis::Time, "from": picture.x.0.to_string(),
        "length": length(picture), "panels": panels(picture, &layout) });
    // A text in it must not end the script.
    let data = data.to_string().replace('<', "\\u003c");
    let parts = [
        ("{{title}}", escaped(&titles.join(", "))),
        ("{{picture}}", svg::picture(picture, args)),
        ("{{data}}", data),
    ];
    filled(PAGE, &parts)
}

/// Each part once, in its order, so that what is filled in is not filled itself.
fn filled(page: &str, parts: &[(&str, String)]) -> String {
    let (mut text, mut rest) = (String::new(), page);
    for (mark, part) in parts {
        if let Some((before, after)) = rest.split_once(mark) {
            text.push_str(before);
            text.push_str(part);
            rest = after;
        }
    }
    text + rest
}

fn length(picture: &Picture) -> f64 {
    (i128::from(picture.x.1) - i128::from(picture.x.0)) as f64
}

fn panels(picture: &Picture, layout: &Layout) -> Vec<Value> {
    let both = picture.panels.iter().zip(&layout.frames);
    both.map(|(panel, frame)| of_panel(picture, panel, frame)).collect()
}

fn of_panel(picture: &Picture, panel: &Panel, frame: &Frame) -> Value {
    let names = panel.names.iter().map(|(number, name)| (number.to_string(), json!(name)));
    json!({ "title": panel.title, "left": frame.left, "top": frame.top, "width": frame.width,
        "height": frame.height, "names": Value::Object(names.collect()),
        "lines": panel.lines.iter().map(|line| of_line(picture, line)).collect::<Vec<_>>() })
}

/// Distances from the start, which fit in a number of JavaScript, and values beside them.
fn of_line(picture: &Picture, line: &Line) -> Value {
    let start = i128::from(picture.x.0);
    let extents = line.series.extents(MOST_COLUMNS);
    let points = extents
        .iter()
        .map(|it| json!([(i128::from(it.first.0) - start) as f64, it.min, it.max, it.mean()]));
    json!({ "name": if line.name.is_empty() { &line.field } else { &line.name },
        "points": points.collect::<Vec<_>>() })
}
