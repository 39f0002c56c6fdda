//! Colours, on terminals.

use std::io::{self, IsTerminal};

use clap::ValueEnum;

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum When {
    /// On terminals, unless NO_COLOR is set
    Auto,
    Always,
    Never,
}

impl When {
    /// Whether standard output has colours.
    pub fn is_now(self) -> bool {
        match self {
            When::Auto => io::stdout().is_terminal() && is_welcome(),
            When::Always => true,
            When::Never => false,
        }
    }
}

/// Whether what is said has colours.
pub fn is_talk_colored() -> bool {
    io::stderr().is_terminal() && is_welcome()
}

/// See <https://no-color.org>.
fn is_welcome() -> bool {
    let is_asked_not_to = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    !is_asked_not_to && std::env::var_os("TERM").is_none_or(|terminal| terminal != "dumb")
}

/// What a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// The name of a field.
    Name,
    Text,
    /// A number, `true` or `false`.
    Value,
    /// Nothing, and what is said beside.
    Dim,
    /// What went wrong.
    Wrong,
    Strong,
}

impl Paint {
    /// Selects the colour, as a terminal wants to hear it.
    fn code(self) -> &'static str {
        match self {
            Paint::Name => "34",
            Paint::Text => "32",
            Paint::Value => "36",
            Paint::Dim => "2",
            Paint::Wrong => "1;31",
            Paint::Strong => "1",
        }
    }

    pub fn over(self, text: &str) -> String {
        format!("\x1b[{}m{text}\x1b[0m", self.code())
    }

    /// Of what is said.
    pub fn said(self, text: &str) -> String {
        if is_talk_colored() {
            self.over(text)
        } else {
            text.to_owned()
        }
    }
}
