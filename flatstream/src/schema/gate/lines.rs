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
        let (line, rest) = self.rest.split_at(end_of_line(self.rest));
        self.rest = match rest {
            [b'\n', rest @ ..] => rest,
            _ => rest,
        };
        // As editors on Windows leave them.
        Some(match line {
            [line @ .., b'\r'] => line,
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
        let (word, rest) = self.rest.split_at(end_of_word(self.rest));
        self.rest = match rest {
            [b' ', rest @ ..] => rest,
            _ => rest,
        };
        word
    }

    /// What is left.
    pub const fn rest(&self) -> &'l [u8] {
        self.rest
    }
}

/// Where the line ends. Constants are interpreted: a pattern over eight bytes is much less work than a loop.
const fn end_of_line(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    loop {
        rest = match rest {
            [b'\n', ..]
            | [_, b'\n', ..]
            | [_, _, b'\n', ..]
            | [_, _, _, b'\n', ..]
            | [_, _, _, _, b'\n', ..]
            | [_, _, _, _, _, b'\n', ..]
            | [_, _, _, _, _, _, b'\n', ..]
            | [_, _, _, _, _, _, _, b'\n', ..] => break,
            [_, _, _, _, _, _, _, _, rest @ ..] => rest,
            _ => break,
        };
    }
    while let [byte, more @ ..] = rest {
        if *byte == b'\n' {
            break;
        }
        rest = more;
    }
    bytes.len() - rest.len()
}

/// Where the word ends.
const fn end_of_word(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    loop {
        rest = match rest {
            [b' ', ..]
            | [_, b' ', ..]
            | [_, _, b' ', ..]
            | [_, _, _, b' ', ..]
            | [_, _, _, _, b' ', ..]
            | [_, _, _, _, _, b' ', ..]
            | [_, _, _, _, _, _, b' ', ..]
            | [_, _, _, _, _, _, _, b' ', ..] => break,
            [_, _, _, _, _, _, _, _, rest @ ..] => rest,
            _ => break,
        };
    }
    while let [byte, more @ ..] = rest {
        if *byte == b' ' {
            break;
        }
        rest = more;
    }
    bytes.len() - rest.len()
}

/// What stands in front of the last end of a line, with that, or nothing.
pub(super) const fn without_last_line(mut bytes: &[u8]) -> &[u8] {
    loop {
        bytes = match bytes {
            [.., b'\n']
            | [.., b'\n', _]
            | [.., b'\n', _, _]
            | [.., b'\n', _, _, _]
            | [.., b'\n', _, _, _, _]
            | [.., b'\n', _, _, _, _, _]
            | [.., b'\n', _, _, _, _, _, _]
            | [.., b'\n', _, _, _, _, _, _, _] => break,
            [rest @ .., _, _, _, _, _, _, _, _] => rest,
            _ => break,
        };
    }
    while let [rest @ .., byte] = bytes {
        if *byte == b'\n' {
            break;
        }
        bytes = rest;
    }
    bytes
}

pub(super) const fn equal(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && starts_with(a, b)
}

pub(super) const fn starts_with(mut text: &[u8], mut start: &[u8]) -> bool {
    while let ([a, b, c, d, text_rest @ ..], [e, f, g, h, start_rest @ ..]) = (text, start) {
        if *a != *e || *b != *f || *c != *g || *d != *h {
            return false;
        }
        (text, start) = (text_rest, start_rest);
    }
    while let [first, start_rest @ ..] = start {
        text = match text {
            [byte, rest @ ..] if *byte == *first => rest,
            _ => return false,
        };
        start = start_rest;
    }
    true
}

/// A number, which may be negative. What is none is larger than any.
pub(super) const fn number(word: &[u8]) -> i128 {
    let (negative, mut digits) = match word {
        [b'-', digits @ ..] => (true, digits),
        _ => (false, word),
    };
    let mut value = 0_i128;
    if digits.is_empty() || digits.len() > 20 {
        return i128::MAX;
    }
    while let [digit @ b'0'..=b'9', rest @ ..] = digits {
        value = value * 10 + (*digit - b'0') as i128;
        digits = rest;
    }
    if !digits.is_empty() {
        return i128::MAX;
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
