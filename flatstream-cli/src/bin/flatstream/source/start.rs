//! What a file that is no journal begins with.

use std::fmt::Write;

use flatstream_journal::{JournalError, MAGIC};

use super::FileInfo;
use crate::{quoted, shown};

/// Whether it may be a journal, as far as it goes.
pub fn is_journal(start: &[u8]) -> bool {
    let n = start.len().min(MAGIC.len());
    start[..n] == MAGIC[..n]
}

/// What to say of a file that is none, and what to do about it: where plain streams are read, too.
pub fn advice(name: &str, start: &[u8]) -> String {
    let begins = begins(name, start);
    match known(start) {
        Some((what, advice)) => format!("{begins}, as {what}: {advice}"),
        None => format!(
            "{begins}. If it is a plain stream, say what its messages are: --schema FILE.bfbs (or FILE.lock)"
        ),
    }
}

/// What to say of an error where journals alone are read.
pub fn journal_error(file: &FileInfo, start: &[u8], error: &JournalError) -> String {
    match error {
        JournalError::NotAJournal => no_journal(file, start),
        error => format!("{}: {error}", file.shown()),
    }
}

fn no_journal(file: &FileInfo, start: &[u8]) -> String {
    let begins = begins(&file.name, start);
    let path = file.path.as_deref().map_or_else(|| "-".to_owned(), quoted);
    let copy = "this is for journals, and what is good of it is copied by: flatstream convert";
    match known(start) {
        Some((what, _)) if start.starts_with(b"\x89MCAP") => {
            format!("{begins}, as {what}: {copy} {path} -o NEW.fsj")
        }
        Some((what, advice)) if advice.contains("--schema") => format!("{begins}, as {what}"),
        Some((what, advice)) => format!("{begins}, as {what}: {advice}"),
        None => format!(
            "{begins}. If it is a plain stream, {copy} {path} --schema FILE.bfbs -o NEW.stream"
        ),
    }
}

fn begins(name: &str, start: &[u8]) -> String {
    let name = shown(name);
    format!("{name}: this is no journal: it begins with {}", hex(start))
}

fn hex(start: &[u8]) -> String {
    start.iter().take(16).fold(String::new(), |mut text, byte| {
        let space = if text.is_empty() { "" } else { " " };
        let _ = write!(text, "{space}{byte:02x}");
        text
    })
}

/// What files of other kinds begin with.
const KINDS: [(&[u8], &str, &str); 12] = [
    (b"\x1f\x8b", "gzip does", "unpack it first: gzip -dc FILE | flatstream .. -"),
    (b"\x28\xb5\x2f\xfd", "zstd does", "unpack it first: zstd -dc FILE | flatstream .. -"),
    (b"\x04\x22\x4d\x18", "lz4 does", "unpack it first: lz4 -dc FILE | flatstream .. -"),
    (b"\xfd7zXZ\0", "xz does", "unpack it first: xz -dc FILE | flatstream .. -"),
    (b"BZh", "bzip2 does", "unpack it first: bzip2 -dc FILE | flatstream .. -"),
    (b"PK\x03\x04", "a zip archive does", "unpack it first"),
    (
        b"\x89MCAP",
        "an MCAP file does",
        "it is read without --framing, by a program that was built with the feature mcap",
    ),
    (b"flatstream-lock", "a schema lock does", "give it as --schema, and the stream as FILE"),
    (
        b"{",
        "JSON does",
        "journals and streams are binary, and `flatstream convert` makes one of lines of JSON",
    ),
    (
        b"[",
        "JSON does",
        "journals and streams are binary, and `flatstream convert` makes one of lines of JSON",
    ),
    (b"\x89FSJ\n", "a journal does that was transferred as text", "transfer it again, as binary"),
    (b"\tFSJ", "a journal does that was transferred with 7 bits", "transfer it again, as binary"),
];

fn known(start: &[u8]) -> Option<(&'static str, &'static str)> {
    if start.get(4..8) == Some(b"BFBS") {
        return Some(("a schema (.bfbs) does", "give it as --schema, and the stream as FILE"));
    }
    let found = KINDS.iter().find(|(bytes, ..)| start.starts_with(bytes))?;
    Some((found.1, found.2))
}
