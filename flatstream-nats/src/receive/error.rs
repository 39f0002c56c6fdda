//! What comes in the place of a message.

use super::Fault;
use crate::schemas::SchemaError;

/// What comes in the place of a message.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReceiveError {
    /// A message that is damaged or of another type. The next one is behind it.
    #[error(transparent)]
    Fault(#[from] Box<Fault>),
    /// The schema of a message could not be looked up. The next call tries again, with the same message.
    #[error(transparent)]
    Schema(#[from] SchemaError),
    /// The server did not answer, or refused. The next call goes on where that is possible.
    #[error("NATS: {0}")]
    Nats(#[source] async_nats::Error),
}

impl ReceiveError {
    /// The message that is at fault, if that is what is wrong.
    pub fn fault(&self) -> Option<&Fault> {
        match self {
            ReceiveError::Fault(fault) => Some(fault),
            _ => None,
        }
    }
}
