//! Documentation: one line each, without the space behind `///`.

/// Lines as they can be written: one that was made by hand may hold several.
pub(super) fn lines(docs: &[String]) -> impl Iterator<Item = &str> {
    docs.iter().flat_map(|line| line.split(is_end))
}

/// Whether a line holds several.
pub(super) fn has_end(line: &str) -> bool {
    line.contains(is_end)
}

/// Where flatc ends a comment.
fn is_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\0')
}

/// As it stands behind `///`, and in `.bfbs` files.
pub(super) fn with_space(line: &str) -> String {
    match line {
        "" => String::new(),
        line => format!(" {line}"),
    }
}

pub(super) fn without_space(line: &str) -> String {
    line.strip_prefix(' ').unwrap_or(line).to_owned()
}
