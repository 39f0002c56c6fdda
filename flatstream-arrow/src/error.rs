//! What can go wrong.

use arrow_schema::ArrowError;

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What can go wrong on the way from messages to Arrow.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The schema is no sound one, or has no root.
    #[error("the schema: {0}")]
    Schema(String),
    /// A field was asked for that is not there.
    #[error("`{path}`: there is no such field; `{ty}` has {}", listed(.has))]
    NoField {
        /// What was asked for.
        path: String,
        /// The type that does not have it.
        ty: String,
        /// What it has.
        has: Vec<String>,
    },
    /// A type holds itself, which no Arrow type does.
    #[error("`{path}`: `{ty}` holds itself, which no column can: choose fields without it")]
    Recursive {
        /// The field.
        path: String,
        /// The type.
        ty: String,
    },
    /// Types hold each other so deeply, or so often, that there would be too many columns.
    #[error("`{path}`: {what}: choose fields")]
    TooLarge {
        /// The field.
        path: String,
        /// What there is too much of.
        what: String,
    },
    /// Two columns would have one name.
    #[error("two columns are called `{0}`")]
    Duplicate(String),
    /// A message is not what it says it is. Nothing of it is in the batch.
    #[error(transparent)]
    Message(#[from] flatstream::Error),
    /// The batch has no room for the message, as columns end at 2 GiB: finish it, and append the message to the next.
    #[error("the batch is full: finish it, and append the message to the next")]
    Full,
    /// The target has no such type.
    #[error("{0}")]
    Unsupported(&'static str),
    /// Of a file.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// Of Arrow.
    #[error(transparent)]
    Arrow(#[from] ArrowError),
    /// Of the Parquet writer.
    #[cfg(feature = "parquet")]
    #[error(transparent)]
    Parquet(#[from] parquet::errors::ParquetError),
    /// Of the object store. The object is not there.
    #[cfg(feature = "object_store")]
    #[error(transparent)]
    ObjectStore(#[from] object_store::Error),
}

fn listed(names: &[String]) -> String {
    match names {
        [] => "none".to_owned(),
        _ => names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "),
    }
}
