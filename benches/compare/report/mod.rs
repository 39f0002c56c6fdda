//! What comes out: ratios, bars, tables and charts.

mod bars;
mod machine;
mod page;
mod sizes;
mod svg;
mod table;
mod versions;

use std::io;

use crate::groups::{Group, Input, Shape, Work};
use crate::harness::Score;

pub use page::write_docs;

/// The scores of a group.
pub struct Row {
    pub group: Group,
    pub scores: Vec<Score>,
}

impl Row {
    pub fn score(&self, name: &str) -> Option<&Score> {
        self.scores.iter().find(|score| score.name == name)
    }

    /// How many times as long as flatstream a contestant took.
    pub fn ratio(&self, name: &str) -> Option<f64> {
        let reference = self.score(self.group.work.reference())?;
        Some(self.score(name)?.nanos / reference.nanos)
    }

    /// On one line, fastest first.
    pub fn print(&self) {
        let mut ratios: Vec<(&str, f64)> = self
            .scores
            .iter()
            .filter_map(|score| Some((score.name, self.ratio(score.name)?)))
            .collect();
        ratios.sort_by(|a, b| a.1.total_cmp(&b.1));
        let ratios: Vec<String> =
            ratios.iter().map(|(name, ratio)| format!("{name} {}", times(*ratio))).collect();
        println!("{:24} {}", self.group.to_string(), ratios.join(", "));
    }
}

fn find(rows: &[Row], work: Work, shape: Shape, input: Input) -> Option<&Row> {
    rows.iter().find(|row| row.group == Group { work, shape, input })
}

/// A ratio with as many digits as mean something.
fn times(ratio: f64) -> String {
    match ratio {
        r if r < 9.95 => format!("{r:.2}"),
        r if r < 99.5 => format!("{r:.1}"),
        r => format!("{r:.0}"),
    }
}

/// Sizes and bars, behind the ratios. Returns how many bars were missed.
pub fn print_summary(rows: &[Row]) -> usize {
    if rows.iter().any(|row| row.group.work == Work::Write) {
        println!("\nBytes of a message\n\n{}", sizes::table(rows));
    }
    let verdicts = bars::verdicts(rows);
    if verdicts.is_empty() {
        return 0;
    }
    println!("Bars: ours against theirs, how many times as fast\n");
    let shown = verdicts.iter().filter(|verdict| verdict.matters());
    shown.for_each(|verdict| println!("{verdict}"));
    let missed = verdicts.iter().filter(|verdict| !verdict.met()).count();
    let met = verdicts.len() - missed;
    println!(
        "\n{met} of {} bars met; shown are those that are more than not to be slower",
        verdicts.len()
    );
    missed
}

/// Whatever goes wrong with a file.
type Outcome = io::Result<()>;
