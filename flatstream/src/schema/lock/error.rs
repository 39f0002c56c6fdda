//! What can go wrong with a lock file.

use std::io;
use std::path::PathBuf;

use super::Report;

/// Why a lock was not read or not changed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LockError {
    /// The text is no lock.
    #[error("line {line}: {message}")]
    #[non_exhaustive]
    Syntax {
        /// From 1.
        line: usize,
        /// What is there, and what is expected.
        message: String,
    },
    /// The schema breaks a version of the lock.
    #[error("{0}")]
    Incompatible(Report),
    /// The schema fits the lock, and the lock does not have it.
    #[error("{0}")]
    Outdated(Report),
    /// Two Rust types have one name in the schema, a field has that of a reserved id, or a schema that was not made from Rust types has something that
    /// lock files have no words for.
    #[error("the schema cannot be written to a lock: {0}")]
    Schema(String),
    /// A message that was kept is not read, or is not there.
    #[error("{0}")]
    Golden(String),
    /// A version has a fingerprint that is not that of its schema: one of the two was changed by hand.
    #[error(
        "the fingerprint of version {version} is not that of its schema, which is {right:016x}: get the version back as it was"
    )]
    #[non_exhaustive]
    Fingerprint {
        /// Its number.
        version: u32,
        /// What the schema has.
        right: u64,
    },
    /// What was to be accepted cannot be.
    #[error("{0}")]
    Accept(String),
    /// The file was not read or written.
    #[error("{}: {source}", path.display())]
    #[non_exhaustive]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// With the errors of locks.
pub(super) type Result<T> = std::result::Result<T, LockError>;

impl LockError {
    pub(super) fn syntax(line: usize, message: impl Into<String>) -> Self {
        LockError::Syntax { line, message: message.into() }
    }
}
