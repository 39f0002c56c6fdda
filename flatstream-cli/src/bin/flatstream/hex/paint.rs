//! Colours of bytes.

use flatstream_cli::harmless;

/// What a row of bytes is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    Header,
    Vtable,
    Offset,
    Number,
    Text,
    Length,
    /// Padding, and what nobody reads.
    Dim,
    Wrong,
    Title,
}

impl Paint {
    /// Selects the colour, as a terminal wants to hear it.
    fn code(self) -> &'static str {
        match self {
            Paint::Header => "36",
            Paint::Vtable => "34",
            Paint::Offset => "35",
            Paint::Number => "32",
            Paint::Text => "33",
            Paint::Length => "36",
            Paint::Dim => "2",
            Paint::Wrong => "1;31",
            Paint::Title => "1",
        }
    }

    pub fn over(self, text: &str, is_on: bool) -> String {
        let text = harmless::line(text).into_owned();
        match is_on && !text.is_empty() {
            true => format!("\x1b[{}m{text}\x1b[0m", self.code()),
            false => text,
        }
    }
}
