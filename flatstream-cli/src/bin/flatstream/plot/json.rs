//! Lines for programs.

use serde_json::{json, Value};

use super::args::Axis;
use super::picture::{Line, Picture};
use super::series::Extent;

/// As many columns as are kept.
const MOST_COLUMNS: usize = 2048;

pub fn json(picture: &Picture) -> Value {
    let lines = picture.panels.iter().flat_map(|panel| &panel.lines).map(line);
    let x = if picture.axis == Axis::Time { "time" } else { "sequence" };
    json!({ "x": x, "from": picture.x.0, "to": picture.x.1, "lines": lines.collect::<Vec<_>>() })
}

fn line(line: &Line) -> Value {
    let extents = line.series.extents(MOST_COLUMNS);
    json!({ "field": line.field, "type": line.key.ty, "group": line.key.group, "item": line.key.item,
        "points": line.series.n_points, "columns": extents.iter().map(column).collect::<Vec<_>>() })
}

fn column(extent: &Extent) -> Value {
    let Extent { first, last, min, max, n, is_cut, .. } = extent;
    json!({ "from": first.0, "to": last.0, "first": first.1, "last": last.1, "min": min,
        "max": max, "mean": extent.mean(), "points": n, "is_cut": is_cut })
}
