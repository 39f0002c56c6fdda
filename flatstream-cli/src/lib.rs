//! What the programs `flatstream` and `cargo flatstream` have in common. It is no library for others: use the programs,
//! and `flatstream::schema` for schemas in a program of your own.

#![doc(hidden)]
#![forbid(unsafe_code)]

mod answer;
pub mod args;
pub mod harmless;
pub mod import;
pub mod input;
pub mod locks;

pub use answer::Answer;

use std::fmt;
use std::io::{self, Write};

/// What went wrong, or is wrong with a schema, in words.
pub struct Failure(pub String);

/// A result whose error is in words.
pub type Result<T> = std::result::Result<T, Failure>;

impl<E: fmt::Display> From<E> for Failure {
    fn from(error: E) -> Self {
        Failure(error.to_string())
    }
}

/// Something that the user should know of a success.
fn warn(text: &str) {
    tell(&format!("warning: {text}"));
}

/// Says something, whatever names are in it.
pub fn tell(text: &str) {
    tell_painted("", text);
}

/// The same with something in front that may have colours. Where nobody listens there is nobody to tell that.
pub fn tell_painted(head: &str, text: &str) {
    let _ = writeln!(io::stderr(), "{head}{}", harmless::text(text));
}
