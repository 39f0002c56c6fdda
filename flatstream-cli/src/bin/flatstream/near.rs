//! Names that were meant, by those that were written.

use std::collections::HashSet;

/// At most this many are listed.
const MOST: usize = 8;

/// What to say of a field that is not there.
pub fn no_field(field: &str, all: &[String]) -> String {
    format!("there is no field `{field}`{}", instead(field, all))
}

/// `; did you mean ..`, or what there is.
pub fn instead(name: &str, all: &[String]) -> String {
    let mut near: Vec<(f64, &String)> =
        all.iter().map(|other| (likeness(name, other), other)).filter(|it| it.0 > 0.75).collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    near.dedup_by(|a, b| a.1 == b.1);
    if !near.is_empty() {
        let names: Vec<&str> = near.iter().take(3).map(|it| &it.1[..]).collect();
        return format!("; did you mean {}?", listed(&names, " or "));
    }
    there_are(all)
}

/// `; there are ..`, as far as there is room.
pub fn there_are(all: &[String]) -> String {
    let mut seen = HashSet::new();
    let mut names: Vec<&str> = all.iter().map(|name| &name[..]).collect();
    names.retain(|name| seen.insert(*name));
    let more = names.len().saturating_sub(MOST);
    names.truncate(MOST);
    match (names.is_empty(), more) {
        (true, _) => String::new(),
        (_, 0) => format!("; there are {}", listed(&names, ", ")),
        _ => format!("; there are {} and {more} more", listed(&names, ", ")),
    }
}

/// Of the whole paths, or of their last names: `celsius` stands for `room.celsius`.
fn likeness(name: &str, other: &str) -> f64 {
    let last = |path: &str| path.rsplit('.').next().unwrap_or_default().to_owned();
    let whole = strsim::jaro_winkler(name, other);
    whole.max(0.95 * strsim::jaro_winkler(&last(name), &last(other)))
}

fn listed(names: &[&str], between: &str) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(between)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_told_first() {
        let all = ["sensor", "place.celsius", "place.floor"].map(str::to_owned);
        let near = no_field("celsuis", &all);
        assert_eq!(near, "there is no field `celsuis`; did you mean `place.celsius`?");
        let none = no_field("xyz", &all);
        assert_eq!(
            none,
            "there is no field `xyz`; there are `sensor`, `place.celsius`, `place.floor`"
        );
        let many: Vec<String> = (0..20).map(|i| format!("field{i}")).collect();
        assert!(no_field("q", &many).ends_with("and 12 more"));
    }
}
