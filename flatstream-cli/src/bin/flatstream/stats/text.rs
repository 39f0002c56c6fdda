//! Statistics as a table for people.

use super::histogram::Histogram;
use super::node::{Floats, Seen};
use super::numbers::{Number, Numbers};
use super::rows::Row;
use super::{PerType, Stats};
use crate::chart::{bar, counted, grouped, rounded, short, sparkline};

/// Of names that are shown, at most.
const MOST_NAMES: usize = 8;
const HEAD: [&str; 9] = ["field", "kind", "count", "absent", "min", "mean", "p50", "p99", "max"];

/// A table for each type. With `histograms`, those of all numbers below it, and else a small one in each line.
pub fn text(stats: &Stats, histograms: bool, width: usize) -> String {
    let tables = stats.sorted().into_iter().map(|of| table(stats, of, histograms, width));
    tables.collect::<Vec<_>>().join("\n\n")
}

fn table(stats: &Stats, of: &PerType, histograms: bool, width: usize) -> String {
    let rows = stats.shown_rows(of);
    let lines: Vec<Line> = rows.iter().map(line).collect();
    let mut text = vec![format!("{}: {}", of.name, counted(of.n_messages, "message"))];
    text.extend(aligned(&lines));
    if of.way.n_left_out > 0 {
        text.push(format!(
            "{} values of further fields are not in this table",
            grouped(of.way.n_left_out)
        ));
    }
    if histograms {
        text.extend(rows.iter().filter_map(|row| bars(row, width)));
    }
    text.join("\n")
}

/// A field: cells by column, or what stands in place of numbers, and what comes behind them.
struct Line {
    cells: Vec<String>,
    behind: String,
}

fn line(row: &Row<'_>) -> Line {
    let (kind, count, numbers, behind) = match row.seen {
        None => ("-", 0, vec![], String::new()),
        Some(seen) => (kind(seen), count(seen), numbers(seen), behind(seen)),
    };
    let mut cells = vec![row.path.clone(), kind.to_owned(), grouped(count), grouped(row.absent)];
    cells.extend(numbers);
    Line { cells, behind }
}

pub fn kind(seen: Seen<'_>) -> &'static str {
    match seen {
        Seen::Bools(_) => "bool",
        Seen::Integers(_) => "integer",
        Seen::Floats(_) => "float",
        Seen::Texts(_) => "string",
        Seen::Enums(_) => "enum",
        Seen::Vectors(_) => "vector",
        Seen::Unions(_) => "union",
        Seen::Tables(_) | Seen::Unopened(_) => "table",
    }
}

pub fn count(seen: Seen<'_>) -> u64 {
    match seen {
        Seen::Bools(bools) => bools.n_false + bools.n_true,
        Seen::Integers(numbers) => numbers.count(),
        Seen::Floats(floats) => floats.count(),
        Seen::Texts(texts) => texts.lengths.count(),
        Seen::Enums(enums) => enums.count,
        Seen::Vectors(vectors) => vectors.lengths.count(),
        Seen::Unions(unions) => unions.count,
        Seen::Tables(tables) => tables.count,
        Seen::Unopened(unopened) => unopened.count,
    }
}

/// From `min` to `max`. Lengths say so: `3 B`, `12 items`.
fn numbers(seen: Seen<'_>) -> Vec<String> {
    match seen {
        Seen::Integers(numbers) => five(numbers, &whole, &whole, ""),
        // Quantiles are not exact: four digits are more than they are good for.
        Seen::Floats(floats) => five(&floats.finite, &|it| short(*it), &|it| rounded(*it, 4), ""),
        Seen::Texts(texts) => five(&texts.lengths, &whole, &whole, " B"),
        Seen::Vectors(vectors) => five(&vectors.lengths, &whole, &whole, " items"),
        _ => vec![],
    }
}

fn whole(number: &i128) -> String {
    number.to_string()
}

/// A number as text.
type Show<'s, N> = &'s dyn Fn(&N) -> String;

fn five<N: Number>(
    numbers: &Numbers<N>,
    show: Show<'_, N>,
    show_quantile: Show<'_, N>,
    unit: &str,
) -> Vec<String> {
    let Some((min, max)) = numbers.range() else { return vec![] };
    let mean = numbers.mean().map_or_else(|| "-".to_owned(), short);
    let quantile = |part| numbers.quantile(part).map_or_else(String::new, |it| show_quantile(&it));
    let all = [show(&min), mean, quantile(0.5), quantile(0.99), show(&max)];
    all.into_iter().map(|number| format!("{number}{}", of_one(&number, unit))).collect()
}

/// `1 item`.
fn of_one<'u>(number: &str, unit: &'u str) -> &'u str {
    if number == "1" {
        unit.trim_end_matches('s')
    } else {
        unit
    }
}

/// The histogram, or names with their counts, and what is no number.
fn behind(seen: Seen<'_>) -> String {
    match seen {
        Seen::Bools(bools) => {
            format!("true {}, false {}", grouped(bools.n_true), grouped(bools.n_false))
        }
        Seen::Enums(enums) => names(enums.values.sorted(), MOST_NAMES),
        Seen::Unions(unions) => names(unions.variants.sorted(), MOST_NAMES),
        Seen::Texts(texts) => match texts.values.sorted() {
            Some(all) if all.len() <= MOST_NAMES => quoted(&all),
            _ => String::new(),
        },
        Seen::Floats(floats) => [small(seen), odd(floats)].join(" ").trim_end().to_owned(),
        Seen::Unopened(_) => "within its own type: not gone into".to_owned(),
        _ => small(seen),
    }
}

fn small(seen: Seen<'_>) -> String {
    let counts = histogram(seen).map(|it| it.bins.iter().map(|bin| bin.count).collect::<Vec<_>>());
    counts.filter(|counts| counts.len() > 1).map_or_else(String::new, |it| sparkline(&it))
}

fn odd(floats: &Floats) -> String {
    let all = [
        (floats.nan, "NaN"),
        (floats.positive_infinite, "infinite"),
        (floats.negative_infinite, "-infinite"),
    ];
    let odd = all.iter().filter(|(count, _)| *count > 0);
    odd.map(|(count, what)| format!("{} {what}", grouped(*count))).collect::<Vec<_>>().join(", ")
}

fn names(all: Option<Vec<(&str, u64)>>, most: usize) -> String {
    let Some(all) = all else { return "too many to count".to_owned() };
    let shown = all.iter().take(most).map(|(name, count)| format!("{name} {}", grouped(*count)));
    let mut text = shown.collect::<Vec<_>>().join(", ");
    if all.len() > most {
        text.push_str(&format!(", {} more", all.len() - most));
    }
    text
}

fn quoted(all: &[(&str, u64)]) -> String {
    let shown = all.iter().map(|(name, count)| format!("{name:?} {}", grouped(*count)));
    shown.collect::<Vec<_>>().join(", ")
}

/// Columns as wide as they have to be: words to the left, numbers to the right.
fn aligned(lines: &[Line]) -> Vec<String> {
    let head = Line { cells: HEAD.map(str::to_owned).to_vec(), behind: String::new() };
    let wide = |column: usize| {
        let cells = std::iter::once(&head).chain(lines).filter_map(|line| line.cells.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let wide: Vec<usize> = (0..HEAD.len()).map(wide).collect();
    std::iter::once(&head).chain(lines).map(|line| joined(line, &wide)).collect()
}

fn joined(line: &Line, wide: &[usize]) -> String {
    let cells =
        line.cells.iter().zip(wide).enumerate().map(|(column, (cell, wide))| match column {
            0 | 1 => format!("{cell:wide$}"),
            _ => format!("{cell:>wide$}"),
        });
    let text = cells.chain([line.behind.clone()]).collect::<Vec<_>>().join("  ");
    text.trim_end().to_owned()
}

pub fn histogram(seen: Seen<'_>) -> Option<Histogram> {
    match seen {
        Seen::Integers(numbers) => Histogram::of(numbers),
        Seen::Floats(floats) => Histogram::of(&floats.finite),
        Seen::Texts(texts) => Histogram::of(&texts.lengths),
        Seen::Vectors(vectors) => Histogram::of(&vectors.lengths),
        _ => None,
    }
}

/// A line for each bin.
fn bars(row: &Row<'_>, width: usize) -> Option<String> {
    let histogram = histogram(row.seen?)?;
    let most = histogram.bins.iter().map(|bin| bin.count).max()?;
    let edges: Vec<String> = histogram.bins.iter().map(|bin| short(bin.from)).collect();
    let counts: Vec<String> = histogram.bins.iter().map(|bin| grouped(bin.count)).collect();
    let widest = |texts: &[String]| texts.iter().map(String::len).max().unwrap_or(0);
    let (left, right) = (widest(&edges), widest(&counts));
    let room = width.saturating_sub(left + right + 4).max(10);
    let mut lines = vec![format!("\n{}", row.path)];
    for ((bin, edge), count) in histogram.bins.iter().zip(edges).zip(counts) {
        let line = format!("{edge:>left$}  {count:>right$}  {}", bar(bin.count, most, room));
        lines.push(line.trim_end().to_owned());
    }
    Some(lines.join("\n"))
}
