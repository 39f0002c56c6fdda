//! The lines of a lock file, and the words of a line.

use std::str::FromStr;

use super::error::Result;
use super::LockError;

/// A line without its end.
#[derive(Clone, Copy)]
pub(super) struct Line<'t> {
    /// From 1.
    pub number: usize,
    pub text: &'t str,
}

/// What is left of a line.
#[derive(Clone, Copy)]
pub(super) struct Words<'l, 't> {
    line: &'l Line<'t>,
    /// Nothing at the end; behind a word, what follows its space.
    rest: Option<&'t str>,
}

impl<'t> Line<'t> {
    /// The lines of a text, which should end with a line feed.
    pub fn all(text: &'t str) -> Vec<Self> {
        let text = text.strip_suffix('\n').unwrap_or(text);
        if text.is_empty() {
            return vec![];
        }
        text.split('\n').zip(1..).map(|(text, number)| Line { number, text }).collect()
    }

    /// The words of a line that does not start with a space.
    pub fn words(&self) -> Words<'_, 't> {
        Words { line: self, rest: Some(self.text) }
    }

    /// The words of a line behind the space that it starts with.
    pub fn member(&self) -> Words<'_, 't> {
        Words { line: self, rest: Some(self.text.strip_prefix(' ').unwrap_or(self.text)) }
    }

    pub fn error(&self, message: impl Into<String>) -> LockError {
        LockError::syntax(self.number, message)
    }

    /// A name: something that cannot be taken for anything else.
    pub fn name(&self, name: &str) -> Result<String> {
        let is_odd = |c: char| c.is_whitespace() || c.is_control() || "[]:=\"#".contains(c);
        if name.is_empty() || name.contains(is_odd) {
            return Err(self.error(format!("`{}` is no name", name.escape_debug())));
        }
        Ok(name.to_owned())
    }
}

impl<'l, 't> Words<'l, 't> {
    /// The next word, which should be `what`.
    pub fn word(&mut self, what: &str) -> Result<&'t str> {
        let (word, rest) = match self.rest {
            Some(rest) => match rest.split_once(' ') {
                Some((word, rest)) => (word, Some(rest)),
                None => (rest, None),
            },
            None => ("", None),
        };
        self.rest = rest;
        if word.is_empty() {
            return Err(self.line.error(format!("expected {what}")));
        }
        Ok(word)
    }

    /// The next word as a number.
    pub fn number<N: FromStr>(&mut self, what: &str) -> Result<N> {
        let word = self.word(what)?;
        word.parse().map_err(|_| self.line.error(format!("`{word}` is not {what}")))
    }

    /// Takes the next word if it is this one.
    pub fn take(&mut self, word: &str) -> bool {
        let mut behind = *self;
        let is_next = behind.word("").is_ok_and(|next| next == word);
        if is_next {
            *self = behind;
        }
        is_next
    }

    /// The line that they are of.
    pub fn line(&self) -> &'l Line<'t> {
        self.line
    }

    /// All that is left, with its spaces.
    pub fn rest(&self) -> &'t str {
        self.rest.unwrap_or("")
    }

    /// Goes on behind a part of the rest, with `rest` as what is left.
    pub fn go_to(&mut self, rest: &'t str) -> Result<()> {
        self.rest = match rest.strip_prefix(' ') {
            Some(rest) => Some(rest),
            None if rest.is_empty() => None,
            None => return Err(self.line.error("expected a space behind the string")),
        };
        Ok(())
    }

    /// There is nothing left.
    pub fn end(&self) -> Result<()> {
        match self.rest {
            Some(rest) => Err(self.line.error(format!("`{rest}` is one word too many"))),
            None => Ok(()),
        }
    }
}
