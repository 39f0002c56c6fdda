//! Names that were meant, by those that were written.

/// So many are listed.
const MOST: usize = 8;
/// Names are compared up to this length, and so many of them: both may be anybody's.
const LONGEST: usize = 64;
const COMPARED: usize = 1000;

/// `; did you mean ..`, or what there is instead of `name`.
pub(super) fn instead<'n>(name: &str, names: impl Iterator<Item = &'n str> + Clone) -> String {
    let far = name.len().div_ceil(3);
    let near = names.clone().take(COMPARED).map(|other| (distance(name, other), other));
    match near.filter(|(distance, _)| *distance <= far).min() {
        Some((_, other)) => format!("; did you mean `{other}`?"),
        None => there_are(names),
    }
}

/// `; there are ..`, as far as there is room.
fn there_are<'n>(names: impl Iterator<Item = &'n str> + Clone) -> String {
    let first: Vec<String> = names.clone().take(MOST).map(|name| format!("`{name}`")).collect();
    match (first.len(), names.skip(MOST).count()) {
        (0, _) => "; there are none".to_owned(),
        (_, 0) => format!("; there are {}", first.join(", ")),
        (_, more) => format!("; there are {} and {more} more", first.join(", ")),
    }
}

/// How many letters have to be changed, added or left out; upper and lower case are one.
fn distance(name: &str, other: &str) -> usize {
    if name.len().max(other.len()) > LONGEST {
        return usize::MAX;
    }
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in name.bytes().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, theirs) in other.bytes().enumerate() {
            let changed = diagonal + usize::from(!letter.eq_ignore_ascii_case(&theirs));
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_told_and_others_listed() {
        let names = ["sensor", "celsius", "floor"];
        let said = |name| instead(name, names.into_iter());
        assert_eq!(said("celsuis"), "; did you mean `celsius`?");
        assert_eq!(said("Floor"), "; did you mean `floor`?");
        assert_eq!(said("kelvin"), "; there are `sensor`, `celsius`, `floor`");
        assert_eq!(instead("x", [].into_iter()), "; there are none");
        let many: Vec<String> = (10..40).map(|i| format!("field{i}")).collect();
        assert!(instead("q", many.iter().map(|it| &**it)).ends_with("`field17` and 22 more"));
    }

    #[test]
    fn distances() {
        for (one, other, expected) in [("", "abc", 3), ("kitten", "sitting", 3), ("ab", "ba", 2)] {
            assert_eq!(distance(one, other), expected);
            assert_eq!(distance(other, one), expected);
        }
        assert_eq!(distance(&"a".repeat(65), "a"), usize::MAX);
    }
}
