//! The lines of a lock file, and their words.

/// Whether `lock` starts as lock files do.
pub(super) const fn is_lock(lock: &[u8]) -> bool {
    let mut lines = Lines::new(lock);
    while let Some(line) = lines.next() {
        if !starts_with(line, b"#") {
            return equal(line, b"flatstream-lock 1");
        }
    }
    false
}

/// Lines without their ends.
#[derive(Clone, Copy)]
pub(super) struct Lines<'l> {
    rest: &'l [u8],
}

impl<'l> Lines<'l> {
    pub const fn new(lock: &'l [u8]) -> Self {
        Lines { rest: lock }
    }

    pub const fn next(&mut self) -> Option<&'l [u8]> {
        if self.rest.is_empty() {
            return None;
        }
        let end = find(self.rest, b'\n');
        let (line, rest) = self.rest.split_at(end);
        self.rest = if rest.is_empty() { rest } else { rest.split_at(1).1 };
        // As editors on Windows leave them.
        Some(match line.split_last() {
            Some((b'\r', line)) => line,
            _ => line,
        })
    }
}

/// A line as words with one space between them.
#[derive(Clone, Copy)]
pub(super) struct Line<'l> {
    rest: &'l [u8],
}

impl<'l> Line<'l> {
    pub const fn new(line: &'l [u8]) -> Self {
        Line { rest: line }
    }

    /// The next word; nothing at the end.
    pub const fn word(&mut self) -> &'l [u8] {
        let (word, rest) = self.rest.split_at(find(self.rest, b' '));
        self.rest = if rest.is_empty() { rest } else { rest.split_at(1).1 };
        word
    }

    /// What is left.
    pub const fn rest(&self) -> &'l [u8] {
        self.rest
    }
}

/// The first `byte`, or the end.
const fn find(bytes: &[u8], byte: u8) -> usize {
    let mut at = 0;
    while at < bytes.len() && bytes[at] != byte {
        at += 1;
    }
    at
}

pub(super) const fn equal(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && starts_with(a, b)
}

pub(super) const fn starts_with(text: &[u8], start: &[u8]) -> bool {
    let mut i = 0;
    while i < start.len() {
        if i >= text.len() || text[i] != start[i] {
            return false;
        }
        i += 1;
    }
    true
}

/// A number, which may be negative. What is none is larger than any.
pub(super) const fn number(word: &[u8]) -> i128 {
    let (negative, digits) = match word.split_first() {
        Some((b'-', digits)) => (true, digits),
        _ => (false, word),
    };
    let (mut value, mut i) = (0_i128, 0);
    if digits.is_empty() || digits.len() > 20 {
        return i128::MAX;
    }
    while i < digits.len() {
        if digits[i] < b'0' || digits[i] > b'9' {
            return i128::MAX;
        }
        value = value * 10 + (digits[i] - b'0') as i128;
        i += 1;
    }
    if negative {
        -value
    } else {
        value
    }
}

/// The text of a line, which is UTF-8 if the file is.
pub(super) const fn text(bytes: &[u8]) -> &str {
    match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => "?",
    }
}
