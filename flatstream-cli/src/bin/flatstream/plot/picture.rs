//! What is drawn, before it is known on what.

use std::collections::BTreeMap;

use flatstream_cli::harmless;

use super::args::{Args, Axis};
use super::collect::{Collected, Field, Key};
use super::series::Series;
use crate::chart::{grouped, span, titled};
use crate::Result;

/// Lines of a chart, at most: more are not told apart.
const MOST_LINES: usize = 8;

/// Charts below each other, along the same axis.
pub struct Picture {
    pub axis: Axis,
    /// From the first place to the last one.
    pub x: (i64, i64),
    pub panels: Vec<Panel>,
    notes: Vec<String>,
}

/// A chart.
pub struct Panel {
    pub title: String,
    pub lines: Vec<Line>,
    /// From the least value to the greatest one.
    pub y: (f64, f64),
    /// What values are called, if all of them are of an enum, or bools.
    pub names: BTreeMap<i64, String>,
}

impl Panel {
    /// The line that is alone.
    pub fn only(&self) -> Option<&Line> {
        self.lines.first().filter(|_| self.lines.len() == 1)
    }

    /// From where to where the only line goes, if it is one of numbers.
    pub fn summary(&self) -> String {
        let Some(line) = self.only().filter(|_| self.names.is_empty()) else {
            return String::new();
        };
        let mean = line.series.mean().map(|mean| format!(", mean {}", titled(mean)));
        format!("{} to {}{}", titled(self.y.0), titled(self.y.1), mean.unwrap_or_default())
    }
}

pub struct Line {
    /// Nothing where the title says it.
    pub name: String,
    pub key: Key,
    pub field: String,
    pub series: Series,
    /// From value to value there is nothing between.
    pub is_stepped: bool,
}

impl Picture {
    pub fn new(collected: Collected, args: &Args) -> Result<Self> {
        let axis = collected.axis;
        let mut notes = vec![];
        let mut fields: Vec<(Field, Vec<Line>)> = vec![];
        for mut field in collected.fields {
            let lines = most_frequent(&mut field, args.by.as_deref(), &mut notes);
            fields.push((field, lines));
        }
        let panels = match args.together {
            true => vec![together(fields)],
            false => fields.into_iter().map(|(field, lines)| alone(field, lines)).collect(),
        };
        let panels: Vec<Panel> =
            panels.into_iter().filter(|panel| !panel.lines.is_empty()).collect();
        let ranges =
            panels.iter().flat_map(|it| &it.lines).filter_map(|line| line.series.x_range());
        let x = ranges.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
        let x = x.ok_or("there is nothing to plot: no message has a value")?;
        Ok(Picture { axis, x, panels, notes })
    }

    /// What is not in the picture.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// From where to where.
    pub fn span(&self) -> String {
        match self.axis {
            Axis::Time => span(self.x.0, self.x.1),
            Axis::Sequence => format!("messages {} to {}", self.x.0, self.x.1),
        }
    }
}

/// The lines with the most points, in the order of their names.
fn most_frequent(field: &mut Field, by: Option<&str>, notes: &mut Vec<String>) -> Vec<Line> {
    let written = field.written.clone();
    if field.n_odd > 0 {
        notes.push(format!(
            "`{written}`: {} values are NaN or infinite: the line has gaps there",
            grouped(field.n_odd)
        ));
    }
    let mut all: Vec<(Key, Series)> =
        std::mem::take(&mut field.lines).into_iter().filter(|it| it.1.n_points > 0).collect();
    if all.is_empty() {
        notes.push(format!("`{written}`: no message has a value"));
    }
    all.sort_by(|a, b| b.1.n_points.cmp(&a.1.n_points).then(natural(&a.0).cmp(&natural(&b.0))));
    let others = all.split_off(all.len().min(MOST_LINES));
    let n_left_out = field.n_left_out + others.iter().map(|it| it.1.n_points).sum::<u64>();
    if n_left_out > 0 {
        let has_items = others.iter().any(|it| it.0.item.is_some());
        let what = match by.filter(|_| !has_items) {
            Some(by) => format!("values of `{by}`"),
            None => "lines".to_owned(),
        };
        let more = if field.n_left_out > 0 { "more than " } else { "" };
        notes.push(format!(
            "`{written}`: {more}{} {what} with {} points are left out; those with the most points are shown",
            others.len(),
            grouped(n_left_out)
        ));
    }
    all.sort_by(|a, b| natural(&a.0).cmp(&natural(&b.0)));
    let is_stepped = !field.names.is_empty();
    let line = |(key, series)| Line {
        name: String::new(),
        key,
        field: written.clone(),
        series,
        is_stepped,
    };
    all.into_iter().map(line).collect()
}

/// The type, and the group with numbers in it as numbers: `core 10` stands behind `core 9`.
fn natural(key: &Key) -> (&str, Vec<(String, u64)>, Option<usize>) {
    (&key.ty, key.group.as_deref().map_or_else(Vec::new, parts), key.item)
}

/// Texts, each with the number behind it.
fn parts(text: &str) -> Vec<(String, u64)> {
    let (mut parts, mut rest) = (vec![], text);
    while !rest.is_empty() {
        let digits = rest.find(|it: char| it.is_ascii_digit()).unwrap_or(rest.len());
        let (name, behind) = rest.split_at(digits);
        let end = behind.find(|it: char| !it.is_ascii_digit()).unwrap_or(behind.len());
        parts.push((name.to_owned(), behind[..end].parse().unwrap_or(u64::MAX)));
        rest = &behind[end..];
    }
    parts
}

fn alone(field: Field, mut lines: Vec<Line>) -> Panel {
    let is_one_type = lines.windows(2).all(|it| it[0].key.ty == it[1].key.ty);
    for line in &mut lines {
        let ty = (!is_one_type).then(|| local(&line.key.ty).to_owned());
        let parts: Vec<String> = ty.into_iter().chain(line.key.parts()).collect();
        line.name = one_line(&parts.join(" "));
    }
    let y = range(&lines);
    let names = field.names.into_iter().map(|(number, name)| (number, one_line(&name))).collect();
    Panel { title: one_line(&field.written), lines, y, names }
}

fn together(fields: Vec<(Field, Vec<Line>)>) -> Panel {
    let title = fields.iter().map(|it| &it.0.written[..]).collect::<Vec<_>>().join(", ");
    // Names of one field would be wrong for another.
    let names = if fields.len() == 1 { fields[0].0.names.clone() } else { BTreeMap::new() };
    let mut lines: Vec<Line> = fields.into_iter().flat_map(|it| it.1).collect();
    for line in &mut lines {
        let parts: Vec<String> = [line.field.clone()].into_iter().chain(line.key.parts()).collect();
        line.name = one_line(&parts.join(" "));
    }
    let y = range(&lines);
    Panel { title: one_line(&title), lines, y, names }
}

/// In a legend.
fn one_line(name: &str) -> String {
    harmless::line(name).into_owned()
}

/// Without the namespace.
fn local(ty: &str) -> &str {
    ty.rsplit('.').next().unwrap_or(ty)
}

fn range(lines: &[Line]) -> (f64, f64) {
    let ranges = lines.iter().filter_map(|line| line.series.y_range());
    ranges.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1))).unwrap_or((0.0, 0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_names_are_numbers() {
        let mut groups = ["core 10", "core 9", "-5", "7", "core", "12"];
        groups.sort_by_key(|group| parts(group));
        assert_eq!(groups, ["7", "12", "-5", "core", "core 9", "core 10"]);
    }
}
