//! `rename_all`: one word for names that are all written in another style than Rust's.

use super::names::unraw;

const STYLES: [&str; 6] =
    ["camelCase", "PascalCase", "SCREAMING_SNAKE_CASE", "snake_case", "lowercase", "UPPERCASE"];

/// The style of names in the schema, given as pairs of the Rust name and that of the schema, if it saves two
/// or more that would have to be written out.
pub fn style(pairs: &[(String, &str)]) -> Option<&'static str> {
    let n_renamed = |style: Option<&str>| {
        pairs.iter().filter(|(rust, name)| styled(rust, style) != *name).count()
    };
    let best = STYLES.into_iter().min_by_key(|style| n_renamed(Some(style)))?;
    (n_renamed(Some(best)) + 2 <= n_renamed(None)).then_some(best)
}

/// What the derive makes of a Rust name in this style. Every `_` and every capital starts a word.
pub fn styled(rust: &str, style: Option<&str>) -> String {
    let name = unraw(rust);
    let words = words(name);
    let all =
        |change: fn(&str) -> String| words.iter().map(|word| change(word)).collect::<Vec<_>>();
    match style {
        None => name.to_owned(),
        Some("lowercase") => all(str::to_ascii_lowercase).concat(),
        Some("UPPERCASE") => all(str::to_ascii_uppercase).concat(),
        Some("PascalCase") => all(capitalized).concat(),
        Some("camelCase") => {
            let pascal = all(capitalized).concat();
            let (first, rest) = pascal.split_at(1.min(pascal.len()));
            first.to_ascii_lowercase() + rest
        }
        Some("snake_case") => all(str::to_ascii_lowercase).join("_"),
        Some(_) => all(str::to_ascii_uppercase).join("_"),
    }
}

fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for c in name.chars() {
        if c == '_' || c.is_ascii_uppercase() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| c != '_') {
            word.push(c.to_ascii_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn capitalized(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_ascii_uppercase() + rest
}

#[cfg(test)]
mod tests {
    use super::style;

    fn of(pairs: &[(&str, &'static str)]) -> Option<&'static str> {
        let pairs: Vec<_> = pairs.iter().map(|(rust, name)| ((*rust).to_owned(), *name)).collect();
        style(&pairs)
    }

    #[test]
    fn one_word_for_many() {
        assert_eq!(
            of(&[("cpu_load", "cpuLoad"), ("r#type", "type"), ("last_state", "lastState")]),
            Some("camelCase")
        );
        assert_eq!(
            of(&[("Idle", "IDLE"), ("DeepSleep", "DEEP_SLEEP")]),
            Some("SCREAMING_SNAKE_CASE")
        );
    }

    #[test]
    fn a_single_name_is_written_out() {
        assert_eq!(of(&[("cpu_load", "cpuLoad"), ("hp", "hp")]), None);
        assert_eq!(of(&[("cpu_load", "cpu_load"), ("hp", "hp")]), None);
    }
}
