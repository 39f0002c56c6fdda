//! Messages from a feed, each with what was found out about it.

use async_nats::jetstream;

use super::check::{Body, Checks, Wrong};
use super::feed::Feed;
use super::{Message, Reason, ReceiveError};

pub(super) struct Intake {
    feed: Feed,
    checks: Checks,
    /// Not checked yet: it is not lost when a future is dropped.
    taken: Option<jetstream::Message>,
}

impl Intake {
    pub fn new(feed: Feed, checks: Checks) -> Self {
        Intake { feed, checks, taken: None }
    }

    /// See [`Feed::n_pending`].
    pub async fn n_pending(&mut self) -> Result<u64, ReceiveError> {
        self.feed.n_pending().await
    }

    /// Waits for the next message. The future may be dropped.
    pub async fn next<B: Body>(
        &mut self,
    ) -> Result<(jetstream::Message, Result<Message<B>, Reason>), ReceiveError> {
        loop {
            let Some(taken) = &self.taken else {
                self.taken = Some(self.feed.next().await?);
                continue;
            };
            let checked = match self.checks.check(taken).await {
                Ok(message) => Ok(message),
                Err(Wrong::Fault(reason)) => Err(reason),
                Err(Wrong::Unknown(error)) => return Err(error.into()),
            };
            if let Some(taken) = self.taken.take() {
                return Ok((taken, checked));
            }
        }
    }
}
