//! What to receive, and from where on.

use std::collections::HashSet;
use std::marker::PhantomData;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use async_nats::datetime::{self, DateTime};
use async_nats::jetstream::consumer::{pull, AckPolicy, DeliverPolicy};
use async_nats::jetstream::stream::Stream;
use bytes::Bytes;
use flatstream::{OwnedView, StreamDeserialize, StreamSchema};

use super::check::{Body, Checks, Fits};
use super::feed::Feed;
use super::intake::Intake;
use super::{Durable, Ordered, ReceiveError};
use crate::Schemas;

/// What to receive of a JetStream stream, and how. [`ordered`](Subscription::ordered) or
/// [`durable`](Subscription::durable) begins.
///
/// ```no_run
/// use flatstream::StreamSerialize;
/// use flatstream_nats::{ReceiveError, Start, Subscription};
/// use std::time::{Duration, SystemTime};
///
/// #[derive(StreamSerialize)]
/// #[flatstream(namespace = "acme")]
/// struct Reading {
///     sensor: String,
///     celsius: f64,
/// }
///
/// # async fn run(stream: async_nats::jetstream::stream::Stream) -> Result<(), Box<dyn std::error::Error>> {
/// let an_hour_ago = SystemTime::now() - Duration::from_secs(3600);
/// let mut readings = Subscription::of::<Reading>()
///     .subject("readings.>")
///     .start(Start::Time(an_hour_ago))
///     .ordered(&stream)
///     .await?;
/// loop {
///     match readings.next().await {
///         Ok(message) => println!("{}: {} °C", message.view().sensor(), message.view().celsius()),
///         Err(ReceiveError::Fault(fault)) => eprintln!("left out: {fault}"),
///         Err(error) => return Err(error.into()),
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is received before `ordered` or `durable`"]
pub struct Subscription<B> {
    subject: String,
    start: Start,
    fits: Fits,
    accepted: HashSet<u64>,
    ack_wait: Duration,
    max_ack_pending: i64,
    damaged_deliveries: u64,
    batch: usize,
    body: PhantomData<fn() -> B>,
}

/// Where to begin. A durable consumer that is there goes on where it was.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum Start {
    /// With the oldest message that is stored.
    #[default]
    First,
    /// With the message of a number in the JetStream stream, or the next one that is there.
    Sequence(u64),
    /// With the first message that was stored at a time or after it.
    Time(SystemTime),
    /// With the newest message that is stored.
    Last,
    /// With what comes.
    New,
}

impl Subscription<Bytes> {
    /// Messages of all types, as bytes: `message.fingerprint` leads to what reads them, see
    /// [`Schemas::reader`].
    pub fn any() -> Self {
        Subscription::new()
    }

    /// Messages of one type, as views. All others are faults.
    pub fn of<T>() -> Subscription<OwnedView<T>>
    where
        T: StreamDeserialize + StreamSchema + ?Sized,
    {
        Subscription::new()
    }
}

impl<B: Body> Subscription<B> {
    fn new() -> Self {
        Subscription {
            subject: String::new(),
            start: Start::First,
            fits: Fits::Same,
            accepted: HashSet::new(),
            ack_wait: Duration::from_secs(30),
            max_ack_pending: 1000,
            damaged_deliveries: 3,
            batch: 200,
            body: PhantomData,
        }
    }

    /// Messages of one subject, or with `*` and `>` of many. Those of all subjects if nothing is said.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    /// Where to begin: with the first message if nothing is said.
    pub fn start(mut self, start: Start) -> Self {
        self.start = start;
        self
    }

    /// Takes messages of other schemas that this program reads without a mistake, as older and newer versions of the
    /// type that were changed by the rules of the schema lock. They are looked up in `schemas` and compared once.
    ///
    /// Only those of the very same schema are taken if nothing is said.
    pub fn compatible(mut self, schemas: &Schemas) -> Self {
        self.fits = Fits::Compatible(Box::new(schemas.clone()));
        self
    }

    /// Takes messages of a schema, by its fingerprint: one that was found to be fine.
    pub fn accept(mut self, fingerprint: u64) -> Self {
        self.accepted.insert(fingerprint);
        self
    }

    /// Takes messages of all schemas that have the name of the type. What changed its meaning is misread; no bytes
    /// outside of the message are read in any case.
    pub fn any_schema(mut self) -> Self {
        self.fits = Fits::Any;
        self
    }

    /// After how long without a word a message comes again; 30 seconds if nothing is said. For a durable consumer.
    pub fn ack_wait(mut self, wait: Duration) -> Self {
        self.ack_wait = wait;
        self
    }

    /// How many messages may be delivered and not acknowledged; 1000 if nothing is said. For a durable consumer.
    ///
    /// When there are as many, nothing more is delivered. Messages of other types and schemas, which are a
    /// [`Fault`](crate::Fault) each, count among them until JetStream is told of them: if the stream has messages of
    /// several types, choose a [subject](Subscription::subject) that has those of one, or tell it
    /// ([`Fault::give_up`](crate::Fault::give_up)) of each fault.
    pub fn max_ack_pending(mut self, messages: u32) -> Self {
        self.max_ack_pending = messages.into();
        self
    }

    /// How many messages are asked for at a time; 200 if nothing is said.
    ///
    /// So many may be on their way to a durable consumer, or wait in the client, when the program ends: they come again
    /// after [`ack_wait`](Subscription::ack_wait). With 1 the next message is asked for when it is waited for, and none
    /// but that can be left, which costs a round trip for each.
    pub fn batch(mut self, messages: usize) -> Self {
        self.batch = messages.max(1);
        self
    }

    /// How often a message may come damaged before it is given up; 3 if nothing is said. For a durable consumer.
    pub fn damaged_deliveries(mut self, times: u64) -> Self {
        self.damaged_deliveries = times;
        self
    }

    fn checks(&self) -> Checks {
        Checks::new(B::expected(), self.fits.clone(), self.accepted.clone())
    }

    /// Receives all in order, without a place that is kept: a replay, or a look at what comes.
    ///
    /// # Errors
    ///
    /// [`ReceiveError::Nats`] if the server could not be asked, or knows no such time or subject.
    pub async fn ordered(&self, stream: &Stream) -> Result<Ordered<B>, ReceiveError> {
        let feed = Feed::ordered(stream, &self.subject, self.start.policy()?, self.batch).await?;
        Ok(Ordered::new(Intake::new(feed, self.checks())))
    }

    /// Receives what is to be handled, from a place that JetStream keeps under a name. The first one to take the name
    /// decides on subject, start and waits.
    ///
    /// # Errors
    ///
    /// [`ReceiveError::Nats`] if the server could not be asked, or the name is no word.
    pub async fn durable(&self, stream: &Stream, name: &str) -> Result<Durable<B>, ReceiveError> {
        let config = pull::Config {
            durable_name: Some(name.to_owned()),
            filter_subject: self.subject.clone(),
            deliver_policy: self.start.policy()?,
            ack_policy: AckPolicy::Explicit,
            ack_wait: self.ack_wait,
            max_ack_pending: self.max_ack_pending,
            ..Default::default()
        };
        let feed = Feed::durable(stream, name, config, self.batch).await?;
        Ok(Durable::new(Intake::new(feed, self.checks()), self.damaged_deliveries))
    }
}

impl Start {
    fn policy(self) -> Result<DeliverPolicy, ReceiveError> {
        Ok(match self {
            Start::First => DeliverPolicy::All,
            Start::Sequence(start_sequence) => DeliverPolicy::ByStartSequence { start_sequence },
            Start::Time(time) => DeliverPolicy::ByStartTime { start_time: date_time(time)? },
            Start::Last => DeliverPolicy::Last,
            Start::New => DeliverPolicy::New,
        })
    }
}

fn date_time(time: SystemTime) -> Result<DateTime, ReceiveError> {
    let nanos = match time.duration_since(UNIX_EPOCH) {
        Ok(after) => i128::try_from(after.as_nanos()).unwrap_or(i128::MAX),
        Err(before) => -i128::try_from(before.duration().as_nanos()).unwrap_or(i128::MAX),
    };
    datetime::from_nanos(nanos).map_err(ReceiveError::Nats)
}
