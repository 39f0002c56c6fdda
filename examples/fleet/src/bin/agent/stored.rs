//! What JetStream has of an agent, behind a place.

use std::collections::BTreeSet;

use flatstream_fleet::broker::patiently;
use flatstream_fleet::Outcome;
use flatstream_nats::async_nats::jetstream::stream::{LastRawMessageErrorKind, Stream};
use flatstream_nats::{ReceiveError, Start, StreamId, Subscription};

/// The numbers of its messages that are stored from a sequence of the stream on.
///
/// By this an agent that was away for longer than JetStream remembers ids publishes nothing twice. What is still on its way from
/// a process that was just killed JetStream knows by the id.
pub async fn stored(
    stream: &Stream,
    subject: &str,
    id: StreamId,
    from: u64,
) -> Outcome<BTreeSet<u64>> {
    let mut numbers = BTreeSet::new();
    let Some(last) = patiently("the last message", async || last(stream, subject).await).await?
    else {
        return Ok(numbers);
    };
    if last < from {
        return Ok(numbers);
    }
    let subscription = Subscription::any().subject(subject).start(Start::Sequence(from));
    let mut messages = patiently("the stream", async || subscription.ordered(stream).await).await?;
    loop {
        let sequence = match messages.next().await {
            Ok(message) => {
                numbers.extend(message.id.filter(|it| it.stream == id).map(|it| it.sequence));
                message.sequence
            }
            Err(ReceiveError::Fault(fault)) => fault.sequence,
            Err(error) => return Err(error.into()),
        };
        if sequence >= last {
            return Ok(numbers);
        }
    }
}

/// The sequence of the last message of a subject.
async fn last(stream: &Stream, subject: &str) -> Result<Option<u64>, impl std::fmt::Display> {
    match stream.get_last_raw_message_by_subject(subject).await {
        Ok(message) => Ok(Some(message.sequence)),
        Err(error) if error.kind() == LastRawMessageErrorKind::NoMessageFound => Ok(None),
        Err(error) => Err(error),
    }
}
