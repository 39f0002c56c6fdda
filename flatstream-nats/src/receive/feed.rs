//! Messages from a consumer, opened anew when its server is gone.

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant};

use async_nats::datetime::DateTime;
use async_nats::jetstream;
use async_nats::jetstream::consumer::{pull, AckPolicy, Consumer, DeliverPolicy};
use async_nats::jetstream::context::{ConsumerInfoError, ConsumerInfoErrorKind};
use async_nats::jetstream::stream::Stream;
use futures_util::StreamExt;
use tokio::time::{sleep, timeout};

use super::ReceiveError;

/// Without a word for twice as long, the server is taken for gone.
const HEARTBEAT: Duration = Duration::from_secs(3);
/// For a consumer to be opened.
const OPEN: Duration = Duration::from_secs(5);
/// How long it is tried in silence.
const PATIENCE: Duration = Duration::from_secs(60);
const LONGEST_PAUSE: Duration = Duration::from_secs(2);

/// How to open it again.
pub(super) enum Plan {
    /// Behind the last message that came, in the stream that was created then: another one counts anew.
    Ordered { subject: String, created: DateTime, last: u64, n_delivered: u64 },
    /// As JetStream has it.
    Durable { name: String },
}

pub(super) struct Feed {
    stream: Stream,
    plan: Plan,
    /// Messages that are asked for at a time.
    batch: usize,
    open: Option<Open>,
    /// Goes on with the next call when a future is dropped that waits for it.
    opening: Option<Opening>,
    /// Since when it cannot be opened, and how often that was tried.
    failing: Option<(Instant, u32)>,
}

struct Open {
    consumer: Consumer<pull::Config>,
    messages: pull::Stream,
}

type Opening = Pin<Box<dyn Future<Output = Result<Open, ReceiveError>> + Send>>;

impl Feed {
    /// From a place on, in order.
    pub async fn ordered(
        stream: &Stream,
        subject: &str,
        from: DeliverPolicy,
        batch: usize,
    ) -> Result<Self, ReceiveError> {
        let consumer = within(stream.create_consumer(ephemeral(subject, from))).await?;
        let last = consumer.cached_info().delivered.stream_sequence;
        let (subject, created) = (subject.to_owned(), within(stream.get_info()).await?.created);
        let plan = Plan::Ordered { subject, created, last, n_delivered: 0 };
        Feed::begun(stream, plan, consumer, batch).await
    }

    /// With what a durable consumer has not handled.
    pub async fn durable(
        stream: &Stream,
        name: &str,
        config: pull::Config,
        batch: usize,
    ) -> Result<Self, ReceiveError> {
        let consumer = within(stream.get_or_create_consumer(name, config)).await?;
        let plan = Plan::Durable { name: name.to_owned() };
        Feed::begun(stream, plan, consumer, batch).await
    }

    async fn begun(
        stream: &Stream,
        plan: Plan,
        consumer: Consumer<pull::Config>,
        batch: usize,
    ) -> Result<Self, ReceiveError> {
        let open = Some(Open::new(consumer, batch).await?);
        Ok(Feed { stream: stream.clone(), plan, batch, open, opening: None, failing: None })
    }

    /// Waits for the next message. The future may be dropped: no message is lost, and what it had begun goes on with the
    /// next call.
    ///
    /// An error says that the server has not been there for a minute, or has no such consumer; the next call tries again.
    pub async fn next(&mut self) -> Result<jetstream::Message, ReceiveError> {
        loop {
            let Some(open) = &mut self.open else {
                self.open_again().await?;
                continue;
            };
            match open.messages.next().await {
                Some(Ok(message)) if self.plan.takes(&message) => return Ok(message),
                // A gap, a server that is gone, or a consumer that was deleted there.
                _ => self.open = None,
            }
        }
    }

    /// Asks how many messages the server has still to deliver, besides those that are on their way.
    pub async fn n_pending(&mut self) -> Result<u64, ReceiveError> {
        loop {
            match &self.open {
                Some(open) => return Ok(within(open.consumer.get_info()).await?.num_pending),
                None => self.open_again().await?,
            }
        }
    }

    async fn open_again(&mut self) -> Result<(), ReceiveError> {
        let (since, n_failed) = self.failing.unwrap_or((Instant::now(), 0));
        let opened = match &mut self.opening {
            Some(opening) => opening.await,
            None => {
                let pause = LONGEST_PAUSE.min(Duration::from_millis(50) * (1 << n_failed.min(8)));
                let pause = if n_failed > 0 { pause } else { Duration::ZERO };
                self.opening.insert(self.plan.open(&self.stream, self.batch, pause)).await
            }
        };
        self.opening = None;
        let error = match opened {
            Ok(open) => {
                self.plan.begin();
                (self.open, self.failing) = (Some(open), None);
                return Ok(());
            }
            Err(error) => error,
        };
        // There will be no other one, unless somebody makes it.
        if is_gone(&error) {
            return Err(error);
        }
        let is_out_of_patience = since.elapsed() > PATIENCE;
        self.failing =
            Some((if is_out_of_patience { Instant::now() } else { since }, n_failed + 1));
        if is_out_of_patience {
            return Err(error);
        }
        Ok(())
    }
}

impl Open {
    async fn new(consumer: Consumer<pull::Config>, batch: usize) -> Result<Self, ReceiveError> {
        let messages = consumer.stream().heartbeat(HEARTBEAT).max_messages_per_batch(batch);
        let messages = within(messages.messages()).await?;
        Ok(Open { consumer, messages })
    }
}

impl Plan {
    /// Opens it again, after a pause.
    fn open(&self, stream: &Stream, batch: usize, pause: Duration) -> Opening {
        let stream = stream.clone();
        match self {
            Plan::Ordered { subject, created, last, .. } => {
                let from = DeliverPolicy::ByStartSequence { start_sequence: *last + 1 };
                let (config, created) = (ephemeral(subject, from), *created);
                Box::pin(async move {
                    sleep(pause).await;
                    let consumer = within(stream.create_consumer(config)).await?;
                    // Asked behind that, so it says which stream the consumer is of.
                    let info = within(stream.get_info()).await?;
                    match info.created == created {
                        true => Open::new(consumer, batch).await,
                        false => Err(ReceiveError::Nats(Remade(info.config.name).into())),
                    }
                })
            }
            Plan::Durable { name } => {
                let name = name.clone();
                Box::pin(async move {
                    sleep(pause).await;
                    Open::new(within(stream.get_consumer(&name)).await?, batch).await
                })
            }
        }
    }

    /// The next message is the first of a new consumer.
    fn begin(&mut self) {
        if let Plan::Ordered { n_delivered, .. } = self {
            *n_delivered = 0;
        }
    }

    /// Whether a message is the next one.
    fn takes(&mut self, message: &jetstream::Message) -> bool {
        let Plan::Ordered { last, n_delivered, .. } = self else { return true };
        let Ok(info) = message.info() else { return false };
        let is_next = info.consumer_sequence == *n_delivered + 1;
        if is_next {
            (*last, *n_delivered) = (info.stream_sequence, info.consumer_sequence);
        }
        is_next
    }
}

/// The place in a stream says nothing about the next one of that name.
#[derive(Debug, thiserror::Error)]
#[error("the stream `{0}` was deleted and made again, and its messages are numbered anew: subscribe to it once more")]
struct Remade(String);

/// A consumer that is forgotten soon after nobody asks.
fn ephemeral(subject: &str, from: DeliverPolicy) -> pull::Config {
    pull::Config {
        filter_subject: subject.to_owned(),
        deliver_policy: from,
        ack_policy: AckPolicy::None,
        max_deliver: 1,
        inactive_threshold: Duration::from_secs(30),
        num_replicas: 1,
        memory_storage: true,
        ..Default::default()
    }
}

fn is_gone(error: &ReceiveError) -> bool {
    let ReceiveError::Nats(error) = error else { return false };
    if error.is::<Remade>() {
        return true;
    }
    let info = error.downcast_ref::<ConsumerInfoError>();
    info.is_some_and(|error| error.kind() == ConsumerInfoErrorKind::NotFound)
}

/// A request that is answered in time.
async fn within<T, E: Into<async_nats::Error>>(
    request: impl Future<Output = Result<T, E>>,
) -> Result<T, ReceiveError> {
    let answered = timeout(OPEN, request).await.map_err(|late| ReceiveError::Nats(late.into()))?;
    answered.map_err(|error| ReceiveError::Nats(error.into()))
}
