//! The consumer that messages come from.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use flatstream_nats::async_nats::jetstream::message::Acker;
use flatstream_nats::async_nats::jetstream::stream::Stream;
use flatstream_nats::{Durable, Message, Ordered, ReceiveError, Start, Subscription};

use super::Sub;
use crate::times::Time;
use crate::Result;

/// Clocks may differ by as much: messages are chosen by their own time, and found by that of JetStream.
const SKEW: Duration = Duration::from_secs(60);

pub enum Feed {
    Ordered(Box<Ordered<Bytes>>),
    Durable(Box<Durable<Bytes>>),
}

/// A message, and what tells JetStream of it if that waits to hear.
pub type Next = Result<(Message<Bytes>, Option<Acker>), ReceiveError>;

pub async fn open(args: &Sub, stream: &Stream, subject: &str) -> Result<Feed> {
    let messages = Subscription::any().subject(subject).start(start(args));
    Ok(match &args.durable {
        None => Feed::Ordered(Box::new(messages.ordered(stream).await?)),
        // What comes behind the last one that is wanted is left to the next run.
        Some(name) if args.limit.is_some() => {
            Feed::Durable(Box::new(messages.batch(1).durable(stream, name).await?))
        }
        Some(name) => Feed::Durable(Box::new(messages.durable(stream, name).await?)),
    })
}

fn start(args: &Sub) -> Start {
    match (args.from_sequence, args.selection.from) {
        _ if args.new => Start::New,
        (Some(sequence), _) => Start::Sequence(sequence.max(1)),
        (None, Some(Time(time))) => match u64::try_from(time) {
            Ok(time) => Start::Time(before(UNIX_EPOCH + Duration::from_nanos(time))),
            Err(_) => Start::First,
        },
        (None, None) => Start::First,
    }
}

fn before(time: SystemTime) -> SystemTime {
    time.checked_sub(SKEW).unwrap_or(UNIX_EPOCH).max(UNIX_EPOCH)
}

impl Feed {
    /// Waits for the next message. The future may be dropped.
    pub async fn next(&mut self) -> Next {
        match self {
            Feed::Ordered(messages) => messages.next().await.map(|message| (message, None)),
            Feed::Durable(messages) => {
                let (message, acker) = messages.next().await?.split();
                Ok((message, Some(acker)))
            }
        }
    }

    /// What has not been sent yet.
    pub async fn n_pending(&mut self) -> Result<u64> {
        Ok(match self {
            Feed::Ordered(messages) => messages.n_pending().await?,
            Feed::Durable(messages) => messages.n_pending().await?,
        })
    }
}
