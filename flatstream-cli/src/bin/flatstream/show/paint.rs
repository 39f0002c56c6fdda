//! JSON with colours.

use crate::color::Paint;

/// `json` as it is, with colours around its parts.
pub fn painted(json: &str) -> String {
    let mut painted = String::with_capacity(json.len() * 2);
    let mut rest = json;
    while let Some(first) = rest.bytes().next() {
        let (part, paint) = match first {
            b'"' => string(rest),
            b'{' | b'}' | b'[' | b']' | b',' | b':' | b' ' | b'\n' => (&rest[..1], None),
            _ => word(rest),
        };
        painted += &paint.map_or_else(|| part.to_owned(), |paint| paint.over(part));
        rest = &rest[part.len()..];
    }
    painted
}

/// A string, which is a name if a colon follows.
fn string(rest: &str) -> (&str, Option<Paint>) {
    let mut is_escaped = false;
    let end = rest[1..].bytes().position(|byte| {
        let is_end = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        is_end
    });
    let (part, behind) = rest.split_at(end.map_or(rest.len(), |end| end + 2));
    let is_name = behind.starts_with(':');
    (part, Some(if is_name { Paint::Name } else { Paint::Text }))
}

/// A number, `true`, `false` or `null`.
fn word(rest: &str) -> (&str, Option<Paint>) {
    let end = rest.find([',', '}', ']', '\n', ' ']).unwrap_or(rest.len());
    let part = &rest[..end];
    (part, Some(if part == "null" { Paint::Dim } else { Paint::Value }))
}

#[cfg(test)]
mod tests {
    use super::painted;

    #[test]
    fn the_text_stays_and_its_parts_have_colors() {
        let json = r#"{"a\"b":[1,-2.5e3,"x: \\",null],"ü":{"t":true}}"#;
        let painted = painted(json);
        for part in [
            "{\u{1b}[34m\"a\\\"b\"\u{1b}[0m:[",
            "\u{1b}[36m-2.5e3\u{1b}[0m,",
            "\u{1b}[32m\"x: \\\\\"\u{1b}[0m,\u{1b}[2mnull\u{1b}[0m],",
            "\u{1b}[34m\"ü\"\u{1b}[0m:{",
            "\u{1b}[36mtrue\u{1b}[0m}}",
        ] {
            assert!(painted.contains(part), "{part:?}\n{painted:?}");
        }
        let mut plain = painted;
        for code in ["\u{1b}[34m", "\u{1b}[32m", "\u{1b}[36m", "\u{1b}[2m", "\u{1b}[0m"] {
            plain = plain.replace(code, "");
        }
        assert_eq!(plain, json);
    }
}
