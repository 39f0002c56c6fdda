//! All messages in order, for readers who keep no place.

use async_nats::jetstream;
use async_nats::jetstream::consumer::pull;
use futures_util::{stream, Stream, StreamExt};

use super::check::{Body, Checks, Wrong};
use super::{fault_of, Message, ReceiveError};

/// Messages in the order in which JetStream has them, each once: a replay, or a look at what comes.
///
/// Nothing is kept on the server. When messages are missed, or the server is another one, the consumer is made anew
/// where it was. See [`Subscription::ordered`](crate::Subscription::ordered).
pub struct Ordered<B> {
    messages: pull::Ordered,
    checks: Checks,
    /// Taken from the server, and not checked yet: it is not lost when a future is dropped.
    taken: Option<jetstream::Message>,
    body: std::marker::PhantomData<fn() -> B>,
}

impl<B: Body> Ordered<B> {
    pub(super) fn new(messages: pull::Ordered, checks: Checks) -> Self {
        Ordered { messages, checks, taken: None, body: std::marker::PhantomData }
    }

    /// Waits for the next message. The future may be dropped: no message is lost.
    ///
    /// # Errors
    ///
    /// In the place of a message; the next call goes on. `None` is the end, when the client was closed.
    pub async fn next(&mut self) -> Option<Result<Message<B>, ReceiveError>> {
        if self.taken.is_none() {
            match self.messages.next().await? {
                Ok(message) => self.taken = Some(message),
                Err(error) => return Some(Err(ReceiveError::Nats(error.into()))),
            }
        }
        let checked = self.checks.check(self.taken.as_ref()?).await;
        if let Err(Wrong::Unknown(error)) = checked {
            return Some(Err(error.into()));
        }
        let message = self.taken.take()?;
        Some(checked.map_err(|wrong| match wrong {
            Wrong::Fault(reason) => Box::new(fault_of(message, reason, false)).into(),
            Wrong::Unknown(error) => error.into(),
        }))
    }

    /// The same as a [`Stream`], for combinators.
    pub fn into_stream(self) -> impl Stream<Item = Result<Message<B>, ReceiveError>> {
        stream::unfold(self, |mut this| async move { Some((this.next().await?, this)) })
    }
}
