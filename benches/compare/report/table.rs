//! A table in Markdown, filled cell by cell.

use std::fmt;

/// Rows and columns in the order in which they come.
pub struct Table {
    corner: &'static str,
    columns: Vec<String>,
    rows: Vec<(String, Vec<String>)>,
}

impl Table {
    pub fn new(corner: &'static str) -> Table {
        Table { corner, columns: Vec::new(), rows: Vec::new() }
    }

    pub fn set(&mut self, row: &str, column: &str, cell: String) {
        let column = position(&mut self.columns, |name| name == column, || column.into());
        let row = position(&mut self.rows, |(name, _)| name == row, || (row.into(), Vec::new()));
        let cells = &mut self.rows[row].1;
        cells.resize(cells.len().max(column + 1), String::new());
        cells[column] = cell;
    }
}

/// Where it is, or will be at the end.
fn position<T>(all: &mut Vec<T>, is: impl FnMut(&T) -> bool, new: impl FnOnce() -> T) -> usize {
    all.iter().position(is).unwrap_or_else(|| {
        all.push(new());
        all.len() - 1
    })
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| {} | {} |", self.corner, self.columns.join(" | "))?;
        writeln!(f, "|---|{}", "--:|".repeat(self.columns.len()))?;
        for (name, cells) in &self.rows {
            write!(f, "| {name} |")?;
            for i in 0..self.columns.len() {
                let cell = cells.get(i).filter(|cell| !cell.is_empty());
                write!(f, " {} |", cell.map_or("–", |cell| cell))?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}
