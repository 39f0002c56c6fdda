//! What a stream has already of the messages that are to be published.

use std::time::Duration;

use flatstream_nats::async_nats::jetstream::stream::{LastRawMessageErrorKind, Stream};
use flatstream_nats::{headers, MessageId, ReceiveError, StreamId, Subscription};
use tokio::time::timeout;

use super::numbers::Numbers;
use crate::Result;

/// What does not come for so long may have been removed there.
const PATIENCE: Duration = Duration::from_secs(2);

/// The numbers of a publisher's messages that a subject has, if the last message there is one of them.
///
/// JetStream knows ids for as long as the `duplicate_window` of the stream. What was published before that would be stored
/// again.
pub async fn stored(stream: &Stream, subject: &str, publisher: StreamId) -> Result<Numbers> {
    let mut numbers = Numbers::default();
    if last(stream, subject).await?.is_none_or(|id| id.stream != publisher) {
        return Ok(numbers);
    }
    let mut messages = Subscription::any().subject(subject).ordered(stream).await?;
    loop {
        let n_behind = match timeout(PATIENCE, messages.next()).await {
            Err(_) => messages.n_pending().await?,
            Ok(Ok(message)) => {
                let id = message.id.filter(|id| id.stream == publisher);
                id.iter().for_each(|id| numbers.insert(id.sequence));
                message.n_behind
            }
            // What is damaged there is published again.
            Ok(Err(ReceiveError::Fault(fault))) => fault.n_behind,
            Ok(Err(error)) => return Err(error.into()),
        };
        if n_behind == 0 {
            return Ok(numbers);
        }
    }
}

/// The id of the last message.
async fn last(stream: &Stream, subject: &str) -> Result<Option<MessageId>> {
    match stream.get_last_raw_message_by_subject(subject).await {
        Ok(last) => {
            let id = last.headers.get_last(headers::MESSAGE_ID);
            Ok(id.and_then(|id| id.as_str().parse().ok()))
        }
        Err(error) if error.kind() == LastRawMessageErrorKind::NoMessageFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}
