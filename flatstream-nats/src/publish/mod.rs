//! Publishing: each message is stored once, and where the stream is one's own, in order.

mod ack;
mod error;
mod options;
mod types;
mod window;

use std::future::Future;
use std::pin::pin;
use std::time::{Duration, Instant};

use async_nats::client::PublishErrorKind;
use async_nats::connection::State;
use async_nats::subject::{Subject, ToSubject};
use async_nats::{Client, Subscriber};
use bytes::Bytes;
use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{build, PayloadBuf, StreamSchema, StreamSerialize};
use futures_util::{FutureExt, StreamExt};
use tokio::time::{error::Elapsed, timeout, timeout_at};

use crate::headers;
use crate::schemas::Schemas;
use crate::{MessageId, MessageType, StreamId};
use ack::Verdict;
use types::Types;
use window::{Limits, Window};

pub(crate) use window::Outgoing;

pub use error::{PublishError, Stopped};
pub use options::{last_stored, PublisherOptions};

type Result<T, E = PublishError> = std::result::Result<T, E>;

/// Publishes messages into a JetStream stream, many at a time, and sends again what is not known to be stored.
///
/// There is no task behind it: answers are looked at whenever something is published, and waited for when too many
/// are open and in [`flush`](Publisher::flush). So flush at the end, and where the next message may be long in
/// coming. Futures may be dropped at any time: [`next_sequence`](Publisher::next_sequence) says whether a message was
/// taken, and what was taken is sent by the next call. While there is no connection nothing is handed to the client, which
/// would send it whenever it is back.
///
/// [`exclusive`](Publisher::exclusive) is for a JetStream stream that nobody else publishes into. Each message is
/// only stored right behind the one before, so they are in order, whatever fails. [`shared`](Publisher::shared) is
/// for all others: while nothing fails they are in order as well, and after a failure one that was lost may come
/// behind some that were sent with it, unless only [one](PublisherOptions::in_flight) is on its way at a time.
///
/// ```no_run
/// use async_nats::jetstream;
/// use flatstream::StreamSerialize;
/// use flatstream_nats::Publisher;
///
/// #[derive(StreamSerialize)]
/// #[flatstream(namespace = "acme")]
/// struct Reading {
///     sensor: String,
///     celsius: f64,
/// }
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let jetstream = jetstream::new(async_nats::connect("127.0.0.1").await?);
/// let stream = jetstream
///     .get_or_create_stream(jetstream::stream::Config {
///         name: "READINGS".into(),
///         subjects: vec!["readings.>".into()],
///         ..Default::default()
///     })
///     .await?;
///
/// let mut publisher = Publisher::shared("readings.attic").open(&jetstream, &stream).await?;
/// for celsius in [20.5, 21.0] {
///     publisher.publish(&Reading { sensor: "attic".into(), celsius }).await?;
/// }
/// publisher.flush().await?;
/// # Ok(())
/// # }
/// ```
pub struct Publisher {
    client: Client,
    acks: Subscriber,
    inbox: String,
    subject: Subject,
    /// The longest message of the JetStream stream, with its headers.
    max_message: usize,
    limits: Limits,
    window: Window,
    types: Types,
    schemas: Option<Schemas>,
    /// As long as the last message, for the next.
    last_len: usize,
}

impl Publisher {
    /// For a JetStream stream that nobody else publishes into: in order, whatever fails.
    ///
    /// Should another publisher publish into it whose messages have ids, this one stops with [`Stopped::NotAlone`].
    pub fn exclusive(subject: impl Into<String>) -> PublisherOptions {
        PublisherOptions::new(subject.into(), true)
    }

    /// For a JetStream stream that others may publish into, too.
    pub fn shared(subject: impl Into<String>) -> PublisherOptions {
        PublisherOptions::new(subject.into(), false)
    }

    /// Publishes a message to the subject of the publisher. Returns its number in the publisher's stream.
    ///
    /// It is on its way when this returns, and known to be stored after [`flush`](Publisher::flush). If as many as
    /// [allowed](PublisherOptions::in_flight) are on their way, this waits for one to be stored.
    ///
    /// # Errors
    ///
    /// [`Stopped`] may be about an earlier message. With all others the message took no number, and the next one is
    /// fine.
    pub async fn publish<T>(&mut self, message: &T) -> Result<u64>
    where
        T: StreamSerialize + StreamSchema + ?Sized,
    {
        let subject = self.subject.clone();
        self.publish_as(subject, message).await
    }

    /// Publishes a message to another subject, in order with all others.
    ///
    /// # Errors
    ///
    /// As [`publish`](Publisher::publish), and [`PublishError::Subject`].
    pub async fn publish_to<T>(&mut self, subject: impl ToSubject, message: &T) -> Result<u64>
    where
        T: StreamSerialize + StreamSchema + ?Sized,
    {
        let subject = checked(subject.to_subject())?;
        self.publish_as(subject, message).await
    }

    /// Publishes a message that is encoded: the payload of a frame.
    ///
    /// Nobody looks at whether it is one of the type before a reader does.
    ///
    /// # Errors
    ///
    /// As [`publish_to`](Publisher::publish_to).
    pub async fn publish_payload(
        &mut self,
        subject: impl ToSubject,
        of: &MessageType,
        payload: Bytes,
    ) -> Result<u64> {
        let subject = checked(subject.to_subject())?;
        self.take(subject, of.clone(), payload, None).await
    }

    /// The same with a time of its own, in nanoseconds since 1970: of a message that was made some other time, such as
    /// one of a journal. A reader has it as [`Message::time`](crate::Message::time).
    ///
    /// # Errors
    ///
    /// As [`publish_to`](Publisher::publish_to).
    pub async fn publish_payload_at(
        &mut self,
        subject: impl ToSubject,
        of: &MessageType,
        time: i64,
        payload: Bytes,
    ) -> Result<u64> {
        let subject = checked(subject.to_subject())?;
        self.take(subject, of.clone(), payload, Some(time)).await
    }

    /// Leaves out the numbers before `sequence`, which the next message has then: for messages that have numbers
    /// elsewhere, some of which are not published. Numbers do not go back.
    ///
    /// Readers see that numbers are missing ([`Continuity`](crate::Continuity)).
    pub fn skip_to(&mut self, sequence: u64) {
        self.window.skip_to(sequence);
    }

    async fn publish_as<T>(&mut self, subject: Subject, message: &T) -> Result<u64>
    where
        T: StreamSerialize + StreamSchema + ?Sized,
    {
        let payload = encode(message, self.last_len)?;
        self.last_len = payload.len();
        let of = self.types.of::<T>();
        self.take(subject, of, payload.into(), None).await
    }

    async fn take(
        &mut self,
        subject: Subject,
        of: MessageType,
        payload: Bytes,
        time: Option<i64>,
    ) -> Result<u64> {
        self.check_len(&of, payload.len())?;
        self.declare(&of).await?;
        self.make_room().await?;
        let checksum = headers::checksum(&payload);
        let (len, name_len) = (payload.len(), of.name().len());
        let sequence = self.window.push(Outgoing { subject, of, payload, checksum, time });
        match self.send_due(Some(sequence)).await? {
            All::Sent => Ok(sequence),
            All::ButTheNew => Err(PublishError::TooLong { len, max: self.max_payload(name_len) }),
        }
    }

    fn check_len(&self, of: &MessageType, len: usize) -> Result<()> {
        match self.max_payload(of.name().len()) {
            max if len > max => Err(PublishError::TooLong { len, max }),
            _ => Ok(()),
        }
    }

    /// Beside the headers. The server may be another one than before, and take less.
    fn max_payload(&self, name_len: usize) -> usize {
        let max = self.client.max_payload().min(self.max_message);
        max.saturating_sub(headers::MAX_LEN + name_len)
    }

    /// The schema is there before the first message that has it.
    async fn declare(&mut self, of: &MessageType) -> Result<()> {
        let Some(schemas) = &self.schemas else { return Ok(()) };
        if !self.types.is_published(of) {
            schemas.publish(of).await?;
            self.types.published(of);
        }
        Ok(())
    }

    async fn make_room(&mut self) -> Result<()> {
        self.collect()?;
        if !self.window.is_full() {
            return Ok(());
        }
        // Room for many at once: what is written and read one by one costs server and client a system call each.
        while !self.window.has_room() {
            self.send_due(None).await?;
            self.wait().await?;
        }
        Ok(())
    }

    /// Waits until all messages are known to be stored.
    ///
    /// # Errors
    ///
    /// [`Stopped`].
    pub async fn flush(&mut self) -> Result<()> {
        self.collect()?;
        while !self.window.is_empty() {
            self.send_due(None).await?;
            self.wait().await?;
        }
        Ok(())
    }

    /// Looks at the answers that are there.
    fn collect(&mut self) -> Result<()> {
        while let Some(answer) = self.acks.next().now_or_never() {
            self.answered(answer)?;
        }
        self.check()
    }

    /// Waits for an answer, or until one is overdue.
    async fn wait(&mut self) -> Result<()> {
        let Some(until) = self.window.wake_at().filter(|_| !self.window.is_empty()) else {
            return self.collect();
        };
        match timeout_at(until.into(), self.acks.next()).await {
            Ok(answer) => self.answered(answer)?,
            Err(_) => self.window.woken(Instant::now()),
        }
        self.collect()
    }

    fn answered(&mut self, answer: Option<async_nats::Message>) -> Result<()> {
        let Some(answer) = answer else {
            self.window.close();
            return self.check();
        };
        if let Some((attempt, sequence)) = which(&answer.subject, &self.inbox) {
            self.window.answered(attempt, sequence, Verdict::read(&answer), Instant::now());
        }
        Ok(())
    }

    fn check(&self) -> Result<()> {
        match self.window.stopped() {
            Some(stopped) => Err(stopped.clone().into()),
            None => Ok(()),
        }
    }

    /// Sends what can be sent. The message `new` was never sent before: if the client does not take it, its number is
    /// free again.
    async fn send_due(&mut self, new: Option<u64>) -> Result<All> {
        while let Some(due) = self.window.due(Instant::now()) {
            // What the client keeps until there is a connection could be sent when its id is forgotten.
            if self.client.connection_state() != State::Connected {
                self.window.again("no connection", Instant::now());
                break;
            }
            let (message, sequence) = (due.message, due.id.sequence);
            let reply = reply(&self.inbox, due.attempt, sequence);
            let headers = headers::make(message, due.id, due.last);
            let (subject, payload) = (message.subject.clone(), message.payload.clone());
            let send = self.client.publish_with_reply_and_headers(subject, reply, headers, payload);
            match soon(self.limits.ack_timeout, send).await {
                Ok(Ok(())) => self.window.sent(Instant::now()),
                Ok(Err(error)) if error.kind() == PublishErrorKind::Send => self.window.close(),
                Ok(Err(_)) if new == Some(sequence) && self.window.take_back() => {
                    return Ok(All::ButTheNew)
                }
                Ok(Err(error)) => self.window.refuse(error.to_string()),
                // What waits for a connection is full.
                Err(_) => self.window.again("no connection", Instant::now()),
            }
        }
        // What is due too late is not sent.
        self.check()?;
        Ok(All::Sent)
    }

    /// The number that the next message has. It counts those that were published.
    pub fn next_sequence(&self) -> u64 {
        self.window.next()
    }

    /// Whose messages these are.
    pub fn stream_id(&self) -> StreamId {
        self.window.stream()
    }

    /// Where the JetStream stream has the last message that is known to be stored: its sequence there.
    pub fn stored_at(&self) -> Option<u64> {
        self.window.stored_at()
    }

    /// Messages that the server had already: those sent again whose answer was lost, and those that an earlier
    /// publisher with the same [`StreamId`] had published.
    pub fn n_repeated(&self) -> u64 {
        self.window.n_repeated()
    }

    /// What is not known to be stored, the oldest first: the id, the subject and the payload.
    pub fn unacknowledged(&self) -> impl Iterator<Item = (MessageId, &str, &Bytes)> {
        let open = self.window.unacknowledged();
        open.map(|(id, message)| (id, message.subject.as_str(), &message.payload))
    }
}

/// As [`timeout`] does, which makes a timer for what needs none in most cases.
async fn soon<F: Future>(limit: Duration, future: F) -> Result<F::Output, Elapsed> {
    let mut future = pin!(future);
    match future.as_mut().now_or_never() {
        Some(output) => Ok(output),
        None => timeout(limit, future).await,
    }
}

/// What was sent.
enum All {
    Sent,
    /// The client does not take the new one.
    ButTheNew,
}

/// Where an answer goes, which [`which`] reads.
fn reply(inbox: &str, attempt: u32, sequence: u64) -> String {
    format!("{inbox}.{attempt}.{sequence}")
}

/// Encodes a message; with its builder if that is how it was written by hand.
fn encode<T: StreamSerialize + ?Sized>(
    message: &T,
    expected_len: usize,
) -> flatstream::Result<Vec<u8>> {
    let mut payload = Vec::with_capacity(expected_len);
    match message.encode(&mut PayloadBuf::new(&mut payload)) {
        Some(encoded) => encoded?,
        None => {
            let mut builder = FlatBufferBuilder::new();
            build(&mut builder, message)?;
            payload = builder.finished_data().to_vec();
        }
    }
    Ok(payload)
}

/// Which attempt at which message an answer is to.
fn which(subject: &str, inbox: &str) -> Option<(u32, u64)> {
    let numbers = subject.strip_prefix(inbox)?.strip_prefix('.')?;
    let (attempt, sequence) = numbers.split_once('.')?;
    Some((attempt.parse().ok()?, sequence.parse().ok()?))
}

fn checked(subject: Subject) -> Result<Subject> {
    let is_word = |word: &str| {
        !word.is_empty() && word != "*" && word != ">" && !word.contains(char::is_whitespace)
    };
    match subject.split('.').all(is_word) {
        true => Ok(subject),
        false => Err(PublishError::Subject(subject.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_to_publish_to_have_no_wildcards() {
        for subject in ["", "a.", ".a", "a..b", "a b", "a.*", "a.>", "a\r\nPUB b"] {
            assert!(checked(subject.into()).is_err(), "{subject:?}");
        }
        for subject in ["a", "a.b", "a.b-c.D_1", "a.x*"] {
            assert!(checked(subject.into()).is_ok(), "{subject:?}");
        }
    }

    #[test]
    fn answers_say_what_they_are_to() {
        assert_eq!(which("_INBOX.x.3.17", "_INBOX.x"), Some((3, 17)));
        for subject in ["_INBOX.x", "_INBOX.x.3", "_INBOX.y.3.17", "_INBOX.x.3.", "_INBOX.x.a.b"] {
            assert_eq!(which(subject, "_INBOX.x"), None, "{subject}");
        }
    }
}
