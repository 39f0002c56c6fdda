//! The errors in what rustc prints, and how they are compared.

use std::collections::BTreeSet;

/// An error: `error[CODE]: text`, and the place under it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    whose: Whose,
    /// The name of the file, without its folders, and the line: `arrays.rs:5`.
    place: String,
    text: String,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Whose {
    Derive,
    /// Ours, with the code of the compiler.
    Framed(String),
    Compiler,
}

/// All errors that have a place.
pub fn rows_of(output: &str) -> Vec<Row> {
    let is_head = |line: &&str| line.starts_with("error") || line.starts_with("warning");
    let lines: Vec<&str> = output.lines().collect();
    let heads = lines.iter().enumerate().filter(|(_, line)| is_head(line)).map(|(n, _)| n);
    let ends = heads.clone().skip(1).chain([lines.len()]);
    heads.zip(ends).filter_map(|(head, end)| row_of(&lines[head..end])).collect()
}

/// A block of lines: the head of an error and all that belongs to it.
fn row_of(block: &[&str]) -> Option<Row> {
    let (head, rest) = block.split_first()?;
    let (code, text) = head.strip_prefix("error")?.split_once(": ")?;
    let place = rest.iter().find_map(|line| line.trim_start().strip_prefix("--> "))?;
    let is_lint = rest.iter().any(|line| line.contains("`#[deny("));
    let whose = match code.trim_matches(['[', ']']) {
        "" if !is_lint => Whose::Derive,
        code @ ("E0277" | "E0080") => Whose::Framed(code.to_owned()),
        _ => Whose::Compiler,
    };
    Some(Row { whose, place: place_of(place)?, text: text.to_owned() })
}

/// Of `ui/types/arrays.rs:5:8`, the path relative or not.
fn place_of(text: &str) -> Option<String> {
    let (path_and_line, _column) = text.trim_end().rsplit_once(':')?;
    path_and_line.rsplit(['/', '\\']).next().map(str::to_owned)
}

/// What is wrong with `found`, by the rule in the documentation of the module above.
pub fn differences(recorded: &[Row], found: &[Row]) -> Vec<String> {
    let mut differences = derive_differences(recorded, found);
    for code in ["E0277", "E0080"] {
        let whose = Whose::Framed(code.to_owned());
        let (recorded, found) = (places(recorded, &whose), places(found, &whose));
        if recorded != found {
            differences.push(format!("{code} at {found:?}, recorded are {recorded:?}"));
        }
    }
    let of_compiler = places(recorded, &Whose::Compiler);
    let has_ours = recorded.iter().any(|row| row.whose != Whose::Compiler);
    if !has_ours && of_compiler.is_disjoint(&places(found, &Whose::Compiler)) {
        differences.push(format!("no error in any of the places {of_compiler:?}"));
    }
    differences
}

/// As often and in the same words, in any order.
fn derive_differences(recorded: &[Row], found: &[Row]) -> Vec<String> {
    let mut missing = rows(recorded, &Whose::Derive);
    let mut surplus = rows(found, &Whose::Derive);
    surplus.retain(|row| match missing.iter().position(|other| other == row) {
        Some(n) => {
            missing.swap_remove(n);
            false
        }
        None => true,
    });
    let missing = missing.iter().map(|row| ("missing", row));
    let surplus = surplus.iter().map(|row| ("not recorded", row));
    missing
        .chain(surplus)
        .map(|(what, row)| format!("{what}: {}: {}", row.place, row.text))
        .collect()
}

fn rows<'r>(rows: &'r [Row], whose: &Whose) -> Vec<&'r Row> {
    rows.iter().filter(|row| row.whose == *whose).collect()
}

fn places<'r>(all: &'r [Row], whose: &Whose) -> BTreeSet<&'r str> {
    rows(all, whose).into_iter().map(|row| row.place.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &str = "\
error: use `u64`
 --> ui/types/a.rs:5:8
  |
5 |     a: usize,
  |        ^^^^^
";
    const FRAMED: &str = "\
error[E0277]: `Pose` cannot be a FlatBuffers field
  --> ui/traits/b.rs:11:13
   |
help: the trait is not implemented
  --> ui/traits/b.rs:4:1
";
    const RUSTC: &str = "error[E0308]: mismatched types\n --> ui/traits/c.rs:15:20\n";
    const LINT: &str = "\
error: literal out of range
 --> ui/enums/d.rs:7:12
  |
  = note: `#[deny(overflowing_literals)]` on by default
";

    fn check(recorded: &str, found: &str) -> usize {
        differences(&rows_of(recorded), &rows_of(found)).len()
    }

    #[test]
    fn rows_are_errors_with_a_place() {
        let all = [OURS, "warning: w\n --> ui/w.rs:1:1\n", FRAMED, RUSTC, LINT].concat();
        let rows = rows_of(&(all + "error: aborting due to 4 previous errors\n"));
        let found: Vec<_> = rows.iter().map(|row| (row.place.as_str(), &row.whose)).collect();
        let framed = Whose::Framed("E0277".into());
        assert_eq!(
            found,
            [
                ("a.rs:5", &Whose::Derive),
                ("b.rs:11", &framed),
                ("c.rs:15", &Whose::Compiler),
                ("d.rs:7", &Whose::Compiler),
            ]
        );
        assert_eq!(rows[0].text, "use `u64`");
    }

    #[test]
    fn the_path_to_a_file_does_not_count_nor_the_column() {
        let elsewhere = OURS.replace("ui/types/a.rs:5:8", "C:\\tests\\ui\\types\\a.rs:5:1");
        assert_eq!(check(OURS, &elsewhere), 0);
        assert_eq!(check(OURS, &OURS.replace("a.rs", "b.rs")), 2);
    }

    #[test]
    fn errors_of_the_derive_agree_in_line_words_and_number() {
        assert_eq!(check(OURS, OURS), 0);
        assert_eq!(check(OURS, &OURS.replace(":5:", ":6:")), 2);
        assert_eq!(check(OURS, &OURS.replace("u64", "u32")), 2);
        assert_eq!(check(OURS, ""), 1);
        assert_eq!(check(OURS, &OURS.repeat(2)), 1);
        assert_eq!(check(&OURS.repeat(2), OURS), 1);
        let other = OURS.replace("a.rs", "b.rs");
        assert_eq!(check(&[OURS, &other].concat(), &[&other, OURS].concat()), 0);
    }

    #[test]
    fn framed_errors_agree_in_their_set_of_places() {
        let reworded = FRAMED.replace("cannot be a FlatBuffers field", "fails");
        assert_eq!(check(FRAMED, &reworded.repeat(3)), 0);
        let elsewhere = FRAMED.replace(":11:", ":4:");
        assert_eq!(check(FRAMED, &elsewhere), 1);
        assert_eq!(check(FRAMED, &[FRAMED, &elsewhere].concat()), 1);
        assert_eq!(check(FRAMED, ""), 1);
        assert_eq!(check(FRAMED, &FRAMED.replace("E0277", "E0080")), 2);
    }

    #[test]
    fn errors_of_the_compiler_count_where_there_are_no_others() {
        for of_compiler in [RUSTC, LINT] {
            assert_eq!(check(of_compiler, of_compiler), 0);
            assert_eq!(check(of_compiler, ""), 1);
            assert_eq!(check(&[OURS, of_compiler].concat(), OURS), 0);
            assert_eq!(check(OURS, &[OURS, of_compiler].concat()), 0);
        }
        assert_eq!(check(RUSTC, &RUSTC.replace(":15:", ":14:")), 1);
        assert_eq!(check(RUSTC, &RUSTC.replace("E0308", "E0999")), 0);
        assert_eq!(check(LINT, OURS), 2);
    }
}
