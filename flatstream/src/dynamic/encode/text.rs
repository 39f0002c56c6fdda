//! The text, part by part: JSON, and what flatc takes besides.
//!
//! That is names without quotes, texts in single quotes, comments, and a comma behind the last item.

use std::borrow::Cow;

use super::error::{Fault, Verdict};

/// A text, read from its start on.
pub(super) struct Text<'j> {
    all: &'j str,
    at: usize,
}

/// What is neither an object nor a list.
#[derive(Debug, PartialEq)]
pub(super) enum Token<'j> {
    /// In quotes.
    Quoted(Cow<'j, str>),
    /// A number, `true`, `null`, or a name.
    Word(&'j str),
}

impl<'j> Text<'j> {
    pub(super) fn new(all: &'j str) -> Self {
        Text { all, at: 0 }
    }

    /// Where the next part starts.
    pub(super) fn position(&mut self) -> usize {
        self.skip_blank();
        self.at
    }

    /// Goes on from elsewhere. Returns where it was.
    pub(super) fn go_to(&mut self, at: usize) -> usize {
        std::mem::replace(&mut self.at, at)
    }

    /// Bytes that are left.
    pub(super) fn left(&self) -> usize {
        self.rest().len()
    }

    /// The first byte of the next part.
    pub(super) fn peek(&mut self) -> Option<u8> {
        self.skip_blank();
        self.rest().bytes().next()
    }

    /// That there is nothing more.
    pub(super) fn end(&mut self) -> Verdict {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.unexpected("the end of the text")),
        }
    }

    /// Begins an object or a list.
    pub(super) fn open(&mut self, bracket: u8, expected: &str) -> Verdict {
        match self.eat(bracket) {
            true => Ok(()),
            false => Err(self.unexpected(expected)),
        }
    }

    /// The next name in an object and where it stands, or nothing at its end.
    pub(super) fn name(&mut self, is_first: bool) -> Verdict<Option<(Cow<'j, str>, usize)>> {
        if !self.goes_on(is_first, b'}', "`,` or `}`")? {
            return Ok(None);
        }
        let at = self.at;
        let name = match self.peek() {
            Some(b'"' | b'\'') => self.quoted()?,
            _ => Cow::Borrowed(self.word()),
        };
        if name.is_empty() && self.at == at {
            return Err(self.unexpected("the name of a field"));
        }
        match self.eat(b':') {
            true => Ok(Some((name, at))),
            false => Err(self.unexpected("`:` behind the name")),
        }
    }

    /// Whether another item of a list follows.
    pub(super) fn item(&mut self, is_first: bool) -> Verdict<bool> {
        self.goes_on(is_first, b']', "`,` or `]`")
    }

    fn goes_on(&mut self, is_first: bool, closing: u8, expected: &str) -> Verdict<bool> {
        if self.eat(closing) {
            return Ok(false);
        }
        if !is_first && !self.eat(b',') {
            return Err(self.unexpected(expected));
        }
        Ok(is_first || !self.eat(closing))
    }

    /// A `null`, if that comes next.
    pub(super) fn eat_null(&mut self) -> bool {
        let start = self.position();
        let is_null = self.word() == "null";
        if !is_null {
            self.at = start;
        }
        is_null
    }

    /// A text in quotes, or a word.
    pub(super) fn token(&mut self, expected: &str) -> Verdict<Token<'j>> {
        if let Some(b'"' | b'\'') = self.peek() {
            return Ok(Token::Quoted(self.quoted()?));
        }
        match self.word() {
            "" => Err(self.unexpected(expected)),
            word => Ok(Token::Word(word)),
        }
    }

    /// A text in quotes.
    pub(super) fn string(&mut self) -> Verdict<Cow<'j, str>> {
        match self.peek() {
            Some(b'"' | b'\'') => self.quoted(),
            _ => Err(self.unexpected("a text in quotes")),
        }
    }

    /// Passes over a value, however deep it is.
    pub(super) fn skip(&mut self) -> Verdict {
        let mut open: Vec<(bool, bool)> = Vec::new();
        loop {
            match self.peek() {
                Some(b'{') => open.push((true, self.eat(b'{'))),
                Some(b'[') => open.push((false, self.eat(b'['))),
                _ => drop(self.token("a value")?),
            }
            loop {
                let Some((is_object, is_first)) = open.last_mut() else { return Ok(()) };
                let is_first = std::mem::take(is_first);
                let goes_on = match *is_object {
                    true => self.name(is_first)?.is_some(),
                    false => self.item(is_first)?,
                };
                if goes_on {
                    break;
                }
                open.pop();
            }
        }
    }

    /// `expected ..., found ...`, of what comes next.
    #[cold]
    pub(super) fn unexpected(&mut self, expected: &str) -> Box<Fault> {
        let at = self.position();
        let found = self.found();
        Fault::new(at, format!("expected {expected}, found {found}"))
    }

    /// What comes next, in words.
    fn found(&mut self) -> String {
        let start = self.at;
        let found = match self.peek() {
            None => "the end of the text".to_owned(),
            Some(b'{') => "an object".to_owned(),
            Some(b'[') => "a list".to_owned(),
            Some(b'"' | b'\'') => match self.quoted() {
                Ok(text) => format!("the text {}", shown(&format!("{text:?}"))),
                Err(_) => "a text without an end".to_owned(),
            },
            Some(_) => match self.word() {
                "" => format!("`{}`", self.rest().chars().next().unwrap_or_default()),
                word => format!("`{}`", shown(word)),
            },
        };
        self.at = start;
        found
    }

    fn rest(&self) -> &'j str {
        self.all.get(self.at..).unwrap_or_default()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    /// Spaces, ends of lines, and comments.
    fn skip_blank(&mut self) {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start_matches([' ', '\t', '\n', '\r']);
            self.at += rest.len() - trimmed.len();
            let len = match trimmed.as_bytes() {
                [b'/', b'/', ..] => trimmed.find('\n').unwrap_or(trimmed.len()),
                [b'/', b'*', ..] => trimmed.find("*/").map_or(0, |end| end + 2),
                _ => 0,
            };
            if len == 0 {
                return;
            }
            self.at += len;
        }
    }

    /// As many letters, digits and signs of numbers as there are.
    fn word(&mut self) -> &'j str {
        self.skip_blank();
        let rest = self.rest();
        let is_part = |it: char| it.is_alphanumeric() || matches!(it, '_' | '.' | '+' | '-');
        let word = &rest[..rest.find(|it| !is_part(it)).unwrap_or(rest.len())];
        self.at += word.len();
        word
    }

    /// A text, whose first quote comes next.
    fn quoted(&mut self) -> Verdict<Cow<'j, str>> {
        let (start, quote) = (self.at, self.rest().bytes().next().unwrap_or_default());
        self.at += 1;
        let mut text = Cow::Borrowed("");
        loop {
            let rest = self.rest();
            let is_end = |byte: u8| byte == quote || byte == b'\\' || byte < b' ';
            let Some(len) = rest.bytes().position(is_end) else {
                return Err(Fault::new(start, "a text without an end: its last quote is missing"));
            };
            text += &rest[..len];
            self.at += len;
            match rest.as_bytes()[len] {
                b'\\' => text.to_mut().push(self.escape()?),
                byte if byte == quote => {
                    self.at += 1;
                    return Ok(text);
                }
                byte => {
                    let message =
                        format!("a text has no byte {byte:#04x} in it: write `\\u{byte:04x}`");
                    return Err(Fault::new(self.at, message));
                }
            }
        }
    }

    /// The character that an escape stands for.
    fn escape(&mut self) -> Verdict<char> {
        let start = self.at;
        let letter = self.rest()[1..].chars().next();
        self.at += 1 + letter.map_or(0, char::len_utf8);
        Ok(match letter {
            Some(same @ ('"' | '\'' | '\\' | '/')) => same,
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('u') => return self.unicode(start),
            other => {
                let other = other.map(String::from).unwrap_or_default();
                let there_are = "there are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u0000";
                return Err(Fault::new(start, format!("`\\{other}` is no escape: {there_are}")));
            }
        })
    }

    /// One of four digits, or two of them that are one character.
    fn unicode(&mut self, start: usize) -> Verdict<char> {
        let alone = || Fault::new(start, "half of a character: `\\ud83d` needs its `\\ude00`");
        let first = self.digits(start)?;
        if !(0xd800..0xe000).contains(&first) {
            return char::from_u32(first).ok_or_else(alone);
        }
        if !self.rest().starts_with("\\u") {
            return Err(alone());
        }
        self.at += 2;
        let second = self.digits(start)?;
        let both = char::decode_utf16([first as u16, second as u16]).next();
        both.and_then(Result::ok).ok_or_else(alone)
    }

    fn digits(&mut self, start: usize) -> Verdict<u32> {
        let digits = self.rest().get(..4).filter(|it| it.bytes().all(|it| it.is_ascii_hexdigit()));
        let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        self.at += 4;
        number.ok_or_else(|| Fault::new(start, "`\\u` takes four digits, as in `\\u00e9`"))
    }
}

/// The start of what may be long.
pub(super) fn shown(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}..", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn string(text: &str) -> Result<String, String> {
        let mut all = Text::new(text);
        let read = all.string().and_then(|read| all.end().map(|()| read.into_owned()));
        read.map_err(|fault| fault.into_error(text).to_string())
    }

    #[test]
    fn texts_and_their_escapes() {
        for (text, expected) in [
            (r#""""#, ""),
            (r#" "a\"b" "#, "a\"b"),
            (r"'it\'s'", "it's"),
            (r#""\\\/\b\f\n\r\t""#, "\\/\u{8}\u{c}\n\r\t"),
            (r#""\u00e9\u0000\ud83d\ude00""#, "é\0😀"),
            ("\"ü\u{7f}\"", "ü\u{7f}"),
        ] {
            assert_eq!(string(text).as_deref(), Ok(expected));
        }
        for (text, expected) in [
            ("\"abc", "1:1: a text without an end: its last quote is missing"),
            (r#""a\"#, r"1:3: `\` is no escape: there are"),
            (r#""\q""#, r"1:2: `\q` is no escape: there are"),
            (r#""\u12g4""#, r"1:2: `\u` takes four digits, as in `\u00e9`"),
            (r#""\u00é""#, r"1:2: `\u` takes four digits"),
            (r#""\ud800""#, r"1:2: half of a character"),
            (r#""\ud800\u0041""#, r"1:2: half of a character"),
            (r#""\udc00""#, r"1:2: half of a character"),
            ("\"a\nb\"", r"1:3: a text has no byte 0x0a in it: write `\u000a`"),
            ("12", "1:1: expected a text in quotes, found `12`"),
            ("\"\" x", "1:4: expected the end of the text, found `x`"),
        ] {
            let error = string(text).unwrap_err();
            assert!(error.starts_with(expected), "{error}");
        }
    }

    fn skip(text: &str) -> Result<(), String> {
        let mut all = Text::new(text);
        all.skip().and_then(|()| all.end()).map_err(|fault| fault.into_error(text).to_string())
    }

    #[test]
    fn values_that_are_passed_over() {
        let all = r#"{"a": [1, -2e5, "x]", {}], b: {c: null,}, /* } */ 'd': [[],], // ]
            "e": true}"#;
        assert_eq!(skip(all), Ok(()));
        assert_eq!(skip(&("[".repeat(100_000) + &"]".repeat(100_000))), Ok(()));
        for (text, expected) in [
            ("", "1:1: expected a value, found the end of the text"),
            ("[1 2]", "1:4: expected `,` or `]`, found `2`"),
            ("[,]", "1:2: expected a value, found `,`"),
            ("{\"a\" 1}", "1:6: expected `:` behind the name, found `1`"),
            ("{\n\"a\": 1\n\"b\"", "3:1: expected `,` or `}`, found the text \"b\""),
            ("{: 1}", "1:2: expected the name of a field, found `:`"),
            ("{]", "1:2: expected the name of a field, found `]`"),
            ("/* {}", "1:1: expected a value, found `/`"),
        ] {
            assert_eq!(skip(text).unwrap_err(), expected);
        }
    }
}
