//! What goes to standard output in one piece: text for people, and JSON for programs.

use std::io::{self, Write};

use flatstream_cli::harmless;
use serde_json::Value;

use crate::{written, Result};

/// Text of a file, which may be anybody's.
pub fn text(text: &str) -> Result<()> {
    line(&harmless::text(text))
}

pub fn json(value: &Value) -> Result<()> {
    line(&harmless::json(&value.to_string()))
}

/// Text that has colours, and nothing of a file that is not [`harmless`].
pub fn line(text: &str) -> Result<()> {
    written(writeln!(io::stdout().lock(), "{text}"))
}
