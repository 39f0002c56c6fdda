//! Where messages go: new files, which are there when they are whole, and nothing that is there is written over.

mod file;
mod journal;
mod left;
mod pass;
mod report;

pub use file::NewFile;
pub use journal::{JournalFile, JournalOut};
pub use left::tell_left;
pub use pass::{pass, Origin, Pass};
pub use report::{Losses, Report};

/// `1 message`, `2 messages`.
pub fn n_messages(n: u64) -> String {
    format!("{n} message{}", if n == 1 { "" } else { "s" })
}

/// Why no copy is made of a file without a byte in it.
pub fn nothing(name: &str) -> String {
    format!("{name}: it is empty: there is nothing in it to copy")
}
