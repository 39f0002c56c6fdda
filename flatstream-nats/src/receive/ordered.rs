//! All messages in order, for readers who keep no place.

use std::marker::PhantomData;

use futures_util::{stream, Stream};

use super::check::Body;
use super::intake::Intake;
use super::{fault_of, Message, ReceiveError};

/// Messages in the order in which JetStream has them, each once: a replay, or a look at what comes.
///
/// Nothing is kept on the server. When messages are missed, or the server is another one, the consumer is made anew
/// where it was. See [`Subscription::ordered`](crate::Subscription::ordered).
pub struct Ordered<B> {
    intake: Intake,
    body: PhantomData<fn() -> B>,
}

impl<B: Body> Ordered<B> {
    pub(super) fn new(intake: Intake) -> Self {
        Ordered { intake, body: PhantomData }
    }

    /// Waits for the next message. The future may be dropped: no message is lost.
    ///
    /// # Errors
    ///
    /// In the place of a message; the next call goes on. [`ReceiveError::Nats`] says that there was no server for a
    /// minute; or that the stream was deleted and made again, which all further calls say too.
    pub async fn next(&mut self) -> Result<Message<B>, ReceiveError> {
        let (message, checked) = self.intake.next().await?;
        checked.map_err(|reason| Box::new(fault_of(message, reason, false)).into())
    }

    /// Asks JetStream how many messages this consumer has still to be delivered, besides those that are on their way or
    /// wait in the client. [`Message::n_behind`] says it of each message without asking.
    ///
    /// # Errors
    ///
    /// [`ReceiveError::Nats`] if there was no answer.
    pub async fn n_pending(&mut self) -> Result<u64, ReceiveError> {
        self.intake.n_pending().await
    }

    /// The same as a [`Stream`] without an end, for combinators.
    pub fn into_stream(self) -> impl Stream<Item = Result<Message<B>, ReceiveError>> {
        stream::unfold(self, |mut this| async move { Some((this.next().await, this)) })
    }
}
