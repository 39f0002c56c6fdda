//! The one error type of the crate: a pointer wide, with a kind to match on.

use std::borrow::Cow;
use std::{fmt, io};

/// A specialised [`Result`](std::result::Result) for flatstream operations.
pub type Result<T> = std::result::Result<T, Error>;

/// What went wrong while writing, reading or verifying a stream.
///
/// One pointer wide, so that a `Result<()>` travels in a register; match on [`Error::kind`].
///
/// ```
/// use flatstream::{DefaultDeframer, ErrorKind, SliceReader};
///
/// // A header that promises eight bytes, and three that came.
/// let torn = [8, 0, 0, 0, 1, 2, 3];
/// let error = SliceReader::new(&torn, DefaultDeframer::default()).next().unwrap().unwrap_err();
/// assert_eq!(error.offset(), Some(0));
/// assert!(matches!(error.kind(), ErrorKind::UnexpectedEof { needed: 12, available: 7, .. }));
/// ```
pub struct Error(Box<ErrorKind>);

/// The cases of an [`Error`].
///
/// Offsets are byte positions in the stream, counted from where the reader or writer started.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The underlying reader or writer failed.
    #[error("I/O error: {0}")]
    Io(#[source] io::Error),

    /// The input ended inside a frame.
    #[error(
        "the stream ends inside the frame at offset {offset}: it needs {needed} bytes, \
         {available} are there; `recover` tells whether it may be cut at {offset} without losing \
         frames behind that place"
    )]
    #[non_exhaustive]
    UnexpectedEof {
        /// Where the unfinished frame starts.
        offset: u64,
        /// Bytes the frame needs from there, as far as its header tells.
        needed: u64,
        /// Bytes that are there.
        available: u64,
    },

    /// A frame declares a length that cannot be.
    #[error(
        "the frame at offset {offset} declares a payload of {declared_len} bytes, allowed are 1 \
         to {limit}: the stream is damaged, framed otherwise, or needs a higher limit"
    )]
    #[non_exhaustive]
    InvalidFrame {
        /// Where the frame starts.
        offset: u64,
        /// The length its header claims.
        declared_len: u64,
        /// The largest length that is accepted here.
        limit: u64,
    },

    /// The payload is not the one the checksum was made of.
    #[error(
        "checksum mismatch in the frame at offset {offset}: saved {saved:#x}, calculated \
         {calculated:#x}: the frame is damaged or was written with another algorithm"
    )]
    #[non_exhaustive]
    ChecksumMismatch {
        /// Where the frame starts.
        offset: u64,
        /// The checksum in the frame's header.
        saved: u64,
        /// The checksum of the payload that was read.
        calculated: u64,
    },

    /// A validator refused a payload.
    #[error("{validator} refused the payload{}: {reason}", at_offset(.offset))]
    #[non_exhaustive]
    ValidationFailed {
        /// Where the frame starts, when the payload came out of a stream.
        offset: Option<u64>,
        /// The validator's name.
        validator: &'static str,
        /// What it found.
        reason: String,
    },

    /// The payload is not a valid FlatBuffer of the type it is read as.
    #[error("invalid {type_name}{}: {path} at {position:#x}: {fault}", at_offset(.offset))]
    #[non_exhaustive]
    InvalidPayload {
        /// Where the frame starts, when the payload came out of a stream.
        offset: Option<u64>,
        /// The Rust type the payload was read as, or the full name of a table of a schema.
        type_name: Cow<'static, str>,
        /// The field at fault, such as `logs[17].identity`; `root` for the root table itself.
        path: String,
        /// Byte position in the payload.
        position: usize,
        /// What is wrong there.
        fault: PayloadFault,
    },

    /// The builder was not finished, or fields that an earlier message left behind ended up in the
    /// root: its bytes are no message.
    #[error("the builder holds no message that can be written: {reason}")]
    #[non_exhaustive]
    Unfinished {
        /// What gave it away.
        reason: &'static str,
    },

    /// A value could not be serialized.
    #[error("cannot serialize: {0}")]
    Serialize(#[source] Box<dyn std::error::Error + Send + Sync>),

    /// An earlier write failed or was cut short; what follows would be read as part of it.
    #[error(
        "an earlier write failed in the middle of a frame; take the writer back with \
         `into_inner`, cut the stream at a frame border and start a new writer"
    )]
    Poisoned,

    /// An enum number or union tag that this program's type does not know.
    #[error("`{type_name}` has no variant {number}: the data comes from a newer or other schema")]
    #[non_exhaustive]
    UnknownVariant {
        /// The Rust enum.
        type_name: &'static str,
        /// The number or tag in the data.
        number: i128,
    },
}

/// What the verifier found wrong with a payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PayloadFault {
    /// An offset, length or field reaches outside the payload.
    #[error("reaches outside the payload")]
    OutOfBounds,
    /// A position is not a multiple of the alignment of what it holds.
    #[error("is not aligned")]
    Unaligned,
    /// A vtable has an odd or impossible size.
    #[error("has a malformed vtable")]
    BadVtable,
    /// A string is not UTF-8.
    #[error("is not valid UTF-8")]
    Utf8,
    /// A string is not followed by a NUL byte.
    #[error("has no NUL terminator")]
    MissingNul,
    /// Exactly one of a union's tag and value is there.
    #[error("has a union tag without a value or a value without a tag")]
    InconsistentUnion,
    /// A field that every message must have is not there.
    #[error("is required and missing")]
    MissingRequired,
    /// The message is of another type, by its file identifier.
    #[error("has another file identifier than its type")]
    WrongIdentifier,
    /// A number inside a fixed struct that is no variant of its enum.
    #[error("holds a number that is no variant of its enum")]
    UnknownEnum,
    /// An adapter does not take the value, and why: see [`with`](crate::with).
    #[error("{0}")]
    Refused(&'static str),
    /// Tables are nested deeper than [`MAX_DEPTH`](crate::MAX_DEPTH).
    #[error("is nested too deeply")]
    TooDeep,
    /// Shared parts make the message larger to walk than its bytes justify.
    #[error("expands to far more than the payload's size (offsets share their targets)")]
    TooLarge,
}

fn at_offset(offset: &Option<u64>) -> String {
    offset.map(|o| format!(" in the frame at offset {o}")).unwrap_or_default()
}

impl Error {
    /// The case, to match on.
    pub fn kind(&self) -> &ErrorKind {
        &self.0
    }

    /// The case, by value.
    pub fn into_kind(self) -> ErrorKind {
        *self.0
    }

    /// Where in the stream the frame at fault starts, when that is known.
    pub fn offset(&self) -> Option<u64> {
        match *self.0 {
            ErrorKind::UnexpectedEof { offset, .. }
            | ErrorKind::InvalidFrame { offset, .. }
            | ErrorKind::ChecksumMismatch { offset, .. } => Some(offset),
            ErrorKind::ValidationFailed { offset, .. }
            | ErrorKind::InvalidPayload { offset, .. } => offset,
            _ => None,
        }
    }

    /// Whether the underlying reader or writer failed, as opposed to the data.
    pub fn is_io(&self) -> bool {
        matches!(*self.0, ErrorKind::Io(_))
    }

    /// An error for a [`StreamSerialize`](crate::StreamSerialize) implementation that cannot go on.
    ///
    /// ```
    /// let error = flatstream::Error::serialize("the clock runs backwards");
    /// assert_eq!(error.to_string(), "cannot serialize: the clock runs backwards");
    /// ```
    pub fn serialize(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        ErrorKind::Serialize(cause.into()).into()
    }

    /// An error for a [`Validator`](crate::Validator) that refuses a payload.
    pub fn validation(validator: &'static str, reason: impl Into<String>) -> Self {
        ErrorKind::ValidationFailed { offset: None, validator, reason: reason.into() }.into()
    }

    /// Adds the frame's offset to an error that was found inside one payload.
    #[cold]
    pub(crate) fn in_frame(mut self, at: u64) -> Self {
        if let ErrorKind::ValidationFailed { offset, .. }
        | ErrorKind::InvalidPayload { offset, .. } = &mut *self.0
        {
            offset.get_or_insert(at);
        }
        self
    }
}

impl From<ErrorKind> for Error {
    #[cold]
    fn from(kind: ErrorKind) -> Self {
        Error(Box::new(kind))
    }
}

impl From<io::Error> for Error {
    #[cold]
    fn from(error: io::Error) -> Self {
        ErrorKind::Io(error).into()
    }
}

impl From<Error> for io::Error {
    fn from(error: Error) -> Self {
        match *error.0 {
            ErrorKind::Io(error) => error,
            ErrorKind::UnexpectedEof { .. } => io::Error::new(io::ErrorKind::UnexpectedEof, error),
            _ => io::Error::new(io::ErrorKind::InvalidData, error),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}
