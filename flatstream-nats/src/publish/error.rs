//! Why a message was not published.

use crate::schemas::SchemaError;
use crate::MessageId;

/// Why a message was not taken, or a publisher not opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PublishError {
    /// The message was not encoded, and took no number.
    #[error("the message was not published: {0}")]
    Encode(#[from] flatstream::Error),
    /// The message is longer than the server takes. It took no number.
    #[error("a message of {len} bytes is longer than the {max} that are taken here: see `max_payload` of the server and `max_msg_size` of the stream")]
    #[non_exhaustive]
    TooLong {
        /// Of the payload, in bytes.
        len: usize,
        /// What there is room for beside the headers.
        max: usize,
    },
    /// Nothing can be published to such a subject. The message took no number.
    #[error("`{0}` is no subject to publish to: it has words with dots between them, without `*` and `>`")]
    Subject(String),
    /// The schema could not be published, which has to be there before the message. It took no number.
    #[error(transparent)]
    Schema(#[from] SchemaError),
    /// The JetStream stream cannot keep what is promised.
    #[error("{0}")]
    Stream(String),
    /// It cannot be told any more what is stored and what is not, so nothing more is published:
    /// [`unacknowledged`](crate::Publisher::unacknowledged) has what is not known to be.
    #[error(transparent)]
    Stopped(#[from] Stopped),
    /// The client was closed, or the server refused to be asked.
    #[error("NATS: {0}")]
    Nats(#[source] async_nats::Error),
}

/// Why a publisher has stopped.
///
/// What is [unacknowledged](crate::Publisher::unacknowledged) then may be stored, or not, or yet be: a client whose
/// connection broke sends what it still has when it is back, however long that takes. By their ids such messages are not
/// stored twice while the stream remembers these (`duplicate_window`); those of an
/// [exclusive](crate::Publisher::exclusive) publisher never are, as they are only taken behind the one before.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Stopped {
    /// A message was sent again and again, for as long as the server remembers it.
    #[error("gave up on message {id}: {why}")]
    #[non_exhaustive]
    GaveUp {
        /// The oldest one that is not known to be stored.
        id: MessageId,
        /// What went wrong the last time.
        why: String,
    },
    /// The server, or the client, refuses the message.
    #[error("message {id} is refused: {why}")]
    #[non_exhaustive]
    Refused {
        /// The message.
        id: MessageId,
        /// What it says.
        why: String,
    },
    /// Somebody else publishes into the JetStream stream of an exclusive publisher.
    #[error("message {id} is not behind the one before: the last of the stream is `{last}`. Publish with `Publisher::shared` where others publish, too")]
    #[non_exhaustive]
    NotAlone {
        /// The message.
        id: MessageId,
        /// The id of the last one that is stored.
        last: String,
    },
    /// The client was closed.
    #[error("the NATS client is closed")]
    Closed,
}
