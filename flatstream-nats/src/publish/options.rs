//! What a publisher can be told.

use std::time::Duration;

use async_nats::jetstream::{self, stream::Stream};
use async_nats::subject::Subject;

use super::types::Types;
use super::window::{Limits, Window};
use super::{checked, PublishError, Publisher, Result};
use crate::schemas::Schemas;
use crate::{headers, MessageId, StreamId};

/// What a [`Publisher`] is opened with.
#[derive(Clone, Debug)]
#[must_use = "nothing is published before `open`"]
pub struct PublisherOptions {
    subject: String,
    is_exclusive: bool,
    stream: StreamId,
    first: u64,
    goes_on: bool,
    limits: Limits,
    schemas: Option<Schemas>,
}

impl PublisherOptions {
    pub(super) fn new(subject: String, is_exclusive: bool) -> Self {
        let limits = Limits {
            in_flight: 512,
            ack_timeout: Duration::from_secs(5),
            give_up: Duration::from_secs(60),
        };
        let stream = StreamId::random();
        let (first, goes_on, schemas) = (0, false, None);
        PublisherOptions { subject, is_exclusive, stream, first, goes_on, limits, schemas }
    }

    /// Whose messages these are, and which number is the next: for messages that are kept elsewhere and have numbers
    /// there, such as those of a journal. One by chance, and 0, otherwise.
    ///
    /// A message that is published again is stored once, if JetStream remembers it: for as long as `duplicate_window`
    /// of the stream says.
    pub fn numbered(mut self, stream: StreamId, first: u64) -> Self {
        (self.stream, self.first, self.goes_on) = (stream, first, false);
        self
    }

    /// Goes on behind a message that was the last of its JetStream stream, as [`last_stored`] finds it.
    ///
    /// An exclusive publisher stops when it is the last no more.
    pub fn behind(mut self, last: MessageId) -> Self {
        (self.stream, self.first, self.goes_on) = (last.stream, last.sequence + 1, true);
        self
    }

    /// How many messages are on their way at a time; 512 if nothing is said, and at least 1.
    ///
    /// This is what is kept in memory to be sent again.
    pub fn in_flight(mut self, messages: usize) -> Self {
        self.limits.in_flight = messages.max(1);
        self
    }

    /// How long to wait for an answer before a message is sent again; 5 seconds if nothing is said.
    pub fn ack_timeout(mut self, timeout: Duration) -> Self {
        self.limits.ack_timeout = timeout;
        self
    }

    /// How long a message is sent again and again; 60 seconds if nothing is said.
    ///
    /// It has to be less than the `duplicate_window` of the JetStream stream, together with
    /// [`ack_timeout`](PublisherOptions::ack_timeout): what is forgotten there would be stored twice.
    pub fn give_up_after(mut self, timeout: Duration) -> Self {
        self.limits.give_up = timeout;
        self
    }

    /// Publishes the schema of each type before the first message of it.
    pub fn schemas(mut self, schemas: &Schemas) -> Self {
        self.schemas = Some(schemas.clone());
        self
    }

    /// Opens the publisher.
    ///
    /// # Errors
    ///
    /// [`PublishError::Subject`], and [`PublishError::Stream`] if the JetStream stream forgets ids too soon.
    pub async fn open(self, jetstream: &jetstream::Context, stream: &Stream) -> Result<Publisher> {
        let subject = checked(Subject::from(self.subject.clone()))?;
        let config = &stream.cached_info().config;
        self.check_window(&config.name, config.duplicate_window)?;
        let client = jetstream.client();
        let inbox = client.new_inbox();
        let acks = client
            .subscribe(format!("{inbox}.*.*"))
            .await
            .map_err(|error| PublishError::Nats(error.into()))?;
        let max_message = usize::try_from(config.max_message_size).unwrap_or(usize::MAX);
        let limits = self.limits;
        let (window, schemas) = (self.window(), self.schemas);
        let types = Types::default();
        Ok(Publisher {
            client,
            acks,
            inbox,
            subject,
            max_message,
            limits,
            window,
            types,
            schemas,
            last_len: 0,
        })
    }

    fn window(&self) -> Window {
        let mut window = Window::new(self.stream, self.first, self.is_exclusive, self.limits);
        if self.goes_on {
            window.expect_last();
        }
        window
    }

    fn check_window(&self, stream: &str, remembered: Duration) -> Result<()> {
        let needed = self.limits.give_up + self.limits.ack_timeout;
        if needed < remembered {
            return Ok(());
        }
        Err(PublishError::Stream(format!(
            "messages are sent again for up to {needed:?}, and the stream `{stream}` forgets ids after {remembered:?}: \
             give it a longer `duplicate_window`, or the publisher a shorter `give_up_after`"
        )))
    }
}

/// The id of the last message of a JetStream stream, if a [`Publisher`] published it: where an exclusive publisher
/// left off.
///
/// # Errors
///
/// [`PublishError::Nats`] if the server could not be asked.
pub async fn last_stored(stream: &Stream) -> Result<Option<MessageId>> {
    let nats = |error: async_nats::Error| PublishError::Nats(error);
    let info = stream.get_info().await.map_err(|error| nats(error.into()))?;
    if info.state.messages == 0 {
        return Ok(None);
    }
    let last = stream
        .get_raw_message(info.state.last_sequence)
        .await
        .map_err(|error| nats(error.into()))?;
    Ok(last.headers.get_last(headers::MESSAGE_ID).and_then(|id| id.as_str().parse().ok()))
}
