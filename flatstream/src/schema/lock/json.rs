//! Strings as JSON has them.

use std::fmt::{self, Write};

/// A string in quotes.
pub(super) struct Quoted<'s>(pub &'s str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for c in self.0.chars() {
            match c {
                '"' => f.write_str("\\\"")?,
                '\\' => f.write_str("\\\\")?,
                '\n' => f.write_str("\\n")?,
                '\r' => f.write_str("\\r")?,
                '\t' => f.write_str("\\t")?,
                c if c.is_control() => write!(f, "\\u{:04x}", u32::from(c))?,
                c => f.write_char(c)?,
            }
        }
        f.write_char('"')
    }
}

/// The string that `text` starts with, and what is behind it; nothing if there is none.
///
/// Only what [`Quoted`] writes: other ways to write a string are no lock file.
pub(super) fn unquote(text: &str) -> Option<(String, &str)> {
    let mut chars = text.strip_prefix('"')?.chars();
    let mut string = String::new();
    loop {
        match chars.next()? {
            '"' => return Some((string, chars.as_str())),
            '\\' => string.push(escaped(&mut chars)?),
            c => string.push(c),
        }
    }
}

fn escaped(chars: &mut std::str::Chars<'_>) -> Option<char> {
    match chars.next()? {
        'n' => Some('\n'),
        'r' => Some('\r'),
        't' => Some('\t'),
        'u' => {
            let digits: String = chars.by_ref().take(4).collect();
            char::from_u32(u32::from_str_radix(&digits, 16).ok()?)
        }
        c @ ('"' | '\\') => Some(c),
        _ => None,
    }
}
