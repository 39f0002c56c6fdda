//! Names in commands that are shown.

/// As a shell takes it for one word, and a command for a file: what begins with `-` would be an option, in quotes too.
pub fn quoted(name: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/._-+:=@%,".contains(&byte);
    if name.starts_with('-') {
        quoted(&format!("./{name}"))
    } else if name.chars().any(char::is_control) {
        // A terminal shows nothing of these, or does what they say.
        format!("$'{}'", name.chars().map(escaped).collect::<String>())
    } else if !name.is_empty() && name.bytes().all(is_plain) {
        name.to_owned()
    } else {
        format!("'{}'", name.replace('\'', r"'\''"))
    }
}

/// As it stands in `$'..'`.
fn escaped(c: char) -> String {
    match c {
        '\'' | '\\' => format!("\\{c}"),
        c if c.is_ascii_control() => format!("\\x{:02x}", u32::from(c)),
        c if c.is_control() => format!("\\u{:04x}", u32::from(c)),
        c => c.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_shell_reads_one_word() {
        assert_eq!(quoted("logs/engine.000000.fsj"), "logs/engine.000000.fsj");
        assert_eq!(quoted("my file"), "'my file'");
        assert_eq!(quoted("it's"), r"'it'\''s'");
        assert_eq!(quoted("-n"), "./-n");
        assert_eq!(quoted("- n"), "'./- n'");
        assert_eq!(quoted("a\x1b[2J\nit's\\\u{9b}"), r"$'a\x1b[2J\x0ait\'s\\\u009b'");
        assert_eq!(quoted(""), "''");
    }
}
