//! Names in commands that are shown.

use std::ffi::OsStr;
use std::fmt::Write;

use flatstream_cli::harmless;

/// In words, in a line with others.
pub fn shown(path: impl AsRef<OsStr>) -> String {
    harmless::line(&path.as_ref().to_string_lossy()).into_owned()
}

/// As a shell takes it for one word, and a command for a file: what begins with `-` would be an option, in quotes too.
pub fn quoted(name: impl AsRef<OsStr>) -> String {
    let bytes = name.as_ref().as_encoded_bytes();
    if bytes.starts_with(b"-") {
        return word(&[b"./", bytes].concat());
    }
    word(bytes)
}

fn word(bytes: &[u8]) -> String {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"/._-+:=@%,".contains(byte);
    match std::str::from_utf8(bytes) {
        Ok(name) if !name.is_empty() && bytes.iter().all(is_plain) => name.to_owned(),
        Ok(name) if harmless::line(name) == name => format!("'{}'", name.replace('\'', r"'\''")),
        _ => printed(bytes),
    }
}

/// By a command that all shells have, as some do not know `$'..'`: a terminal shows nothing of some characters, or does what
/// they say, and bytes that are no text cannot be written as they are.
fn printed(bytes: &[u8]) -> String {
    let mut format = String::new();
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '%' => format.push_str("%%"),
                '\\' => format.push_str(r"\\"),
                c if c != '\''
                    && harmless::line(c.encode_utf8(&mut [0; 4])).len() == c.len_utf8() =>
                {
                    format.push(c)
                }
                c => octal(&mut format, c.encode_utf8(&mut [0; 4]).as_bytes()),
            }
        }
        octal(&mut format, chunk.invalid());
    }
    format!("\"$(printf '{format}')\"")
}

fn octal(format: &mut String, bytes: &[u8]) {
    for byte in bytes {
        // A string takes all that is written.
        let _ = write!(format, "\\{byte:03o}");
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
        assert_eq!(quoted(""), "''");
        let printed = r#""$(printf 'a\033[2J\012it\047s\\5%%\302\233')""#;
        assert_eq!(quoted("a\x1b[2J\nit's\\5%\u{9b}"), printed);
    }

    #[cfg(unix)]
    #[test]
    fn a_shell_makes_the_same_of_it() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;
        use std::process::Command;

        let names: [&[u8]; 7] = [
            b"plain",
            b"it's $HOME `x` \"y\" \\n %s",
            b"\xff\xfe.fsj",
            b"a\x1b[2J\n\tit's \\5 %d",
            "b\u{202e}\u{9b}ü.fsj".as_bytes(),
            b"-e \x01",
            b"\x80$(x)`y`\"",
        ];
        for name in names {
            let command = format!("printf %s {}", quoted(OsStr::from_bytes(name)));
            let out = Command::new("sh").args(["-c", &command]).output().unwrap().stdout;
            let name = if name.starts_with(b"-") { [b"./", name].concat() } else { name.to_vec() };
            assert_eq!(out, name, "{command}");
        }
    }
}
