//! How many bytes a message has.

use super::table::Table;
use super::Row;
use crate::groups::{Input, Work};

/// Whether the row tells sizes that no other row does.
pub fn counts(row: &Row) -> bool {
    row.group.work == Work::Write && row.group.input == Input::Cached
}

/// A column for each contestant, a row for each shape.
pub fn table(rows: &[Row]) -> Table {
    let mut table = Table::new("shape");
    for row in rows.iter().filter(|row| counts(row)) {
        for score in row.scores.iter().filter(|score| score.name != "flatstream expert") {
            let name = score.name.strip_suffix(" simple").unwrap_or(score.name);
            table.set(row.group.shape.name(), name, bytes(score.bytes));
        }
    }
    table
}

fn bytes(bytes: f64) -> String {
    match bytes {
        b if b < 1e4 => format!("{b:.0}"),
        b if b < 1e6 => format!("{:.1} kB", b / 1e3),
        b => format!("{:.2} MB", b / 1e6),
    }
}
