//! The committed numbers: first what they were counted with, a `key: value` a line, then a line for
//! each benchmark.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::count::Count;
use super::report::Row;
use super::setup::Setup;

const TOP: &str = "\
# Instructions a message, log entry or triangle. `cargo xtask counts` compares with these numbers,
# `cargo xtask counts --bless` writes them.
";

/// Numbers, in the order of the benchmarks, and what they were counted with.
#[derive(Debug, PartialEq, Eq)]
pub struct Baseline {
    pub setup: Setup,
    pub counts: Vec<(String, Count)>,
}

impl Baseline {
    /// The one that `write` left.
    pub fn read(path: &Path) -> Result<Baseline, String> {
        let text = fs::read_to_string(path).map_err(|error| error.to_string());
        text.and_then(|text| Baseline::parse(&text)).map_err(|why| {
            let shown = path.display();
            format!("{shown}: {why}; `cargo xtask counts --bless` writes the file anew")
        })
    }

    pub fn write(&self, path: &Path) -> Result<(), String> {
        fs::write(path, self.text()).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// The number of the benchmark `name`.
    pub fn count(&self, name: &str) -> Option<Count> {
        self.counts.iter().find(|(known, _)| known == name).map(|(_, count)| *count)
    }

    /// Names that are in none of `rows`.
    pub fn names_but(&self, rows: &[Row]) -> Vec<String> {
        let gone = |name: &&String| rows.iter().all(|row| row.name != **name);
        self.counts.iter().map(|(name, _)| name).filter(gone).cloned().collect()
    }

    fn parse(text: &str) -> Result<Baseline, String> {
        let mut lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let mut head = |key: &str| {
            let value = lines.next().and_then(|line| line.strip_prefix(key)?.strip_prefix(": "));
            value.map(|value| value.trim().to_owned()).ok_or(format!("no line `{key}: `"))
        };
        let setup = Setup { rustc: head("rustc")?, target: head("target")?, libc: head("libc")? };
        let counts = lines.map(parse_count).collect::<Result<_, _>>()?;
        Ok(Baseline { setup, counts })
    }

    fn text(&self) -> String {
        let Setup { rustc, target, libc } = &self.setup;
        let mut text = format!("{TOP}\nrustc: {rustc}\ntarget: {target}\nlibc: {libc}\n\n");
        for (name, count) in &self.counts {
            // Writing to a `String` cannot fail.
            let _ = writeln!(text, "{name:26} {count:>9}");
        }
        text
    }
}

fn parse_count(line: &str) -> Result<(String, Count), String> {
    let words: Vec<&str> = line.split_whitespace().collect();
    match words.as_slice() {
        [name, count] => {
            let count = count.parse().map_err(|()| format!("`{count}` is no number like 12.34"))?;
            Ok((name.to_string(), count))
        }
        _ => Err(format!("`{line}` is not a name and a number")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn baseline() -> Baseline {
        let setup = Setup {
            rustc: "1.95.0 (0123 2026-04-14)".into(),
            target: "t".into(),
            libc: "l 2".into(),
        };
        let counts =
            vec![("encode/a".into(), Count::of(6137, 100)), ("read".into(), Count::of(7, 1))];
        Baseline { setup, counts }
    }

    #[test]
    fn the_file_is_text_for_people() {
        let expected = format!(
            "{TOP}\nrustc: 1.95.0 (0123 2026-04-14)\ntarget: t\nlibc: l 2\n\n\
             encode/a                       61.37\nread                            7.00\n"
        );
        assert_eq!(baseline().text(), expected);
    }

    #[test]
    fn what_is_written_is_read_again() {
        assert_eq!(Baseline::parse(&baseline().text()), Ok(baseline()));
    }

    #[test]
    fn a_damaged_file_is_refused_with_the_line() {
        let text = baseline().text();
        for (from, to, why) in [
            ("target: t\n", "", "no line `target: `"),
            ("61.37", "61", "`61` is no number like 12.34"),
            (
                "read ",
                "read it ",
                "`read it                            7.00` is not a name and a number",
            ),
        ] {
            assert_eq!(Baseline::parse(&text.replace(from, to)), Err(why.into()));
        }
    }

    #[test]
    fn numbers_are_found_by_name() {
        let baseline = baseline();
        assert_eq!(baseline.count("read"), Some(Count::of(7, 1)));
        assert_eq!(baseline.count("rea"), None);
        let row = Row { name: "read".into(), now: Count::of(7, 1), baseline: None };
        assert_eq!(baseline.names_but(&[row]), ["encode/a"]);
    }
}
