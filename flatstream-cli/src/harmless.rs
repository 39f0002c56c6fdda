//! Text of files that may be anybody's, without what a terminal takes for a command: all that is printed of names, metadata
//! and values goes through here.

use std::borrow::Cow;
use std::fmt::Write;

/// Text of several lines: `\u{1b}` in place of a control character, or of one that turns the direction of what is behind it.
pub fn text(text: &str) -> Cow<'_, str> {
    escaped(
        text,
        |c| is_harmful(c) && c != '\n' && c != '\t',
        |to, c| write!(to, "{}", c.escape_debug()),
    )
}

/// Text that stands in a line with others: so it has no end of a line, either.
pub fn line(text: &str) -> Cow<'_, str> {
    escaped(text, is_harmful, |to, c| write!(to, "{}", c.escape_debug()))
}

/// JSON that means the same: it leaves most of these characters as they are.
pub fn json(json: &str) -> Cow<'_, str> {
    let is_in_text = |c: char| is_harmful(c) && !c.is_ascii_control() || c == '\x7f';
    escaped(json, is_in_text, |to, c| write!(to, "\\u{:04x}", u32::from(c)))
}

/// Control characters, those that turn or hide the order of what is shown, and ends of lines.
fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

fn escaped(
    text: &str,
    is_harmful: impl Fn(char) -> bool,
    write: impl Fn(&mut String, char) -> std::fmt::Result,
) -> Cow<'_, str> {
    let Some(first) = text.find(&is_harmful) else { return Cow::Borrowed(text) };
    let (good, rest) = text.split_at(first);
    let mut safe = good.to_owned();
    for c in rest.chars() {
        if is_harmful(c) {
            // A string takes all that is written.
            let _ = write(&mut safe, c);
        } else {
            safe.push(c);
        }
    }
    Cow::Owned(safe)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTILE: &str = "a\x1b[2J\u{9b}1m\u{202e}b\u{2066}\x07\x7f\tü\r\n";

    #[test]
    fn what_a_terminal_would_obey_is_shown() {
        let shown = "a\\u{1b}[2J\\u{9b}1m\\u{202e}b\\u{2066}\\u{7}\\u{7f}\tü\\r\n";
        assert_eq!(text(HOSTILE), shown);
        assert_eq!(line("a\r\n\t\x1b"), "a\\r\\n\\t\\u{1b}");
        for plain in ["", "two\nlines\tü", "עברית", "e\u{301} 👍🏽"] {
            assert!(matches!(text(plain), Cow::Borrowed(same) if same == plain));
        }
    }

    #[test]
    fn json_means_the_same() {
        let value = serde_json::json!({ HOSTILE: [HOSTILE, "\u{2028}"] });
        for written in [value.to_string(), format!("{value:#}")] {
            let safe = json(&written);
            assert!(!safe.contains(|c| is_harmful(c) && c != '\n'), "{safe:?}");
            assert_eq!(serde_json::from_str::<serde_json::Value>(&safe).unwrap(), value);
        }
    }
}
