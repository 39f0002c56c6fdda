//! Names of a schema as names of Rust: `testBool` as `test_bool`, `CONV_2D` as `Conv2d`.

/// A field or module, in snake_case.
pub fn snake(name: &str) -> String {
    let lint_is_quiet =
        !name.contains(|c: char| c.is_ascii_uppercase()) && !inner(name).contains("__");
    if lint_is_quiet && !inner(name).is_empty() {
        return escaped(name);
    }
    let words = words(name);
    let joined = words.join("_").to_ascii_lowercase();
    let underscore = if name.starts_with('_') || words.is_empty() { "_" } else { "" };
    match words.is_empty() {
        true => "unnamed".into(),
        false => escaped(&format!("{underscore}{joined}")),
    }
}

/// A type, in UpperCamelCase. One without underscores keeps its capitals: `UUID`.
pub fn type_name(name: &str) -> String {
    let is_camel = name.starts_with(|c: char| c.is_ascii_uppercase()) && !name.contains('_');
    if is_camel {
        escaped(name)
    } else {
        escaped(&camel(name))
    }
}

/// A variant, in UpperCamelCase. Capitals alone are one word: `RED` is `Red`.
pub fn variant(name: &str) -> String {
    match is_shouting(name) {
        true => escaped(&camel(name)),
        false => type_name(name),
    }
}

/// Whether it is of capitals, in the way of constants.
fn is_shouting(name: &str) -> bool {
    name.len() > 1 && !name.contains(|c: char| c.is_ascii_lowercase())
}

fn camel(name: &str) -> String {
    let mut camel = String::new();
    for segment in name.split('_').filter(|segment| !segment.is_empty()) {
        let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        if camel.is_empty() && is_digit(segment.chars().next())
            || is_digit(camel.chars().last()) && is_digit(segment.chars().next())
        {
            camel.push('_');
        }
        let (first, rest) = segment.split_at(1);
        camel += &first.to_ascii_uppercase();
        camel += &if is_shouting(segment) { rest.to_ascii_lowercase() } else { rest.to_owned() };
    }
    if camel.is_empty() {
        "Unnamed".into()
    } else {
        camel
    }
}

/// Without underscores around it, which mean nothing to lints.
fn inner(name: &str) -> &str {
    name.trim_matches('_')
}

/// `HTTPPort2x` as `HTTP`, `Port2x`.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for segment in name.split('_').filter(|segment| !segment.is_empty()) {
        let bytes = segment.as_bytes();
        let mut start = 0;
        for at in 1..bytes.len() {
            let is_upper = bytes[at].is_ascii_uppercase();
            let ends_acronym = bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase);
            if is_upper && (!bytes[at - 1].is_ascii_uppercase() || ends_acronym) {
                words.push(segment[start..at].to_owned());
                start = at;
            }
        }
        words.push(segment[start..].to_owned());
    }
    words
}

/// With what a keyword needs to be a name.
fn escaped(name: &str) -> String {
    match name {
        "self" | "super" | "crate" | "Self" => format!("{name}_"),
        _ if KEYWORDS.contains(&name) => format!("r#{name}"),
        _ => name.to_owned(),
    }
}

/// The name as the derive sees it.
pub fn unraw(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

#[rustfmt::skip] // As in a dictionary.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

#[cfg(test)]
mod tests {
    use super::{snake, type_name, variant};

    fn check(convert: fn(&str) -> String, pairs: &[(&str, &str)]) {
        for (name, rust) in pairs {
            assert_eq!(convert(name), *rust, "{name}");
        }
    }

    #[test]
    fn fields_are_snake_case() {
        check(
            snake,
            &[
                ("hp", "hp"),
                ("test_hashs32_fnv1a", "test_hashs32_fnv1a"),
                ("testBool", "test_bool"),
                ("HTTPPort2x", "http_port2x"),
                ("ID", "id"),
                ("a__b", "a_b"),
                ("_private", "_private"),
                ("_Private", "_private"),
                ("trailing_", "trailing_"),
                ("type", "r#type"),
                ("Type", "r#type"),
                ("self", "self_"),
                ("__", "unnamed"),
            ],
        );
    }

    #[test]
    fn types_are_upper_camel_case() {
        check(
            type_name,
            &[
                ("Monster", "Monster"),
                ("monster", "Monster"),
                ("UUID", "UUID"),
                ("Foo_Bar", "FooBar"),
                ("TYPE_ALIAS", "TypeAlias"),
                ("fooBar", "FooBar"),
                ("Self", "Self_"),
            ],
        );
    }

    #[test]
    fn variants_are_words() {
        check(
            variant,
            &[
                ("RED", "Red"),
                ("A", "A"),
                ("Red", "Red"),
                ("CONV_2D", "Conv2d"),
                ("V_1_2", "V1_2"),
                ("MyGame_Example2_Monster", "MyGameExample2Monster"),
                ("none", "None"),
                ("_1", "_1"),
            ],
        );
    }
}
