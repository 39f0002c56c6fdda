//! Messages to be handled, each until that is done.

use std::convert::Infallible;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::time::Duration;

use async_nats::jetstream::message::Acker;
use async_nats::jetstream::AckKind;
use futures_util::{stream, Stream};

use super::check::Body;
use super::fault::Told;
use super::intake::Intake;
use super::{fault_of, Fault, Message, Reason, ReceiveError};

/// Messages that come again until they are acknowledged, from a place that JetStream keeps by the name of the
/// consumer.
///
/// Programs that open the same name share the messages. See [`Subscription::durable`](crate::Subscription::durable).
pub struct Durable<B> {
    intake: Intake,
    damaged_deliveries: u64,
    /// Damaged, and JetStream was not told yet.
    damaged: Option<Fault>,
    body: PhantomData<fn() -> B>,
}

impl<B: Body> Durable<B> {
    pub(super) fn new(intake: Intake, damaged_deliveries: u64) -> Self {
        Durable { intake, damaged_deliveries, damaged: None, body: PhantomData }
    }

    /// Waits for the next message. The future may be dropped: no message is lost.
    ///
    /// # Errors
    ///
    /// In the place of a message; the next call goes on. [`Fault`] says what JetStream is told of it.
    /// [`ReceiveError::Nats`] says that there was no server for a minute, or that the consumer was deleted.
    pub async fn next(&mut self) -> Result<Delivery<B>, ReceiveError> {
        if self.damaged.is_none() {
            match self.intake.next().await? {
                (taken, Ok(message)) => return Ok(Delivery { message, acker: taken.split().1 }),
                (taken, Err(reason)) if reason.is_damage() => {
                    self.damaged = Some(fault_of(taken, reason, true));
                }
                (taken, Err(reason)) => return Err(Box::new(fault_of(taken, reason, true)).into()),
            }
        }
        self.tell_of_damage().await?;
        // Without one there is a next message.
        match self.damaged.take() {
            Some(fault) => Err(Box::new(fault).into()),
            None => Box::pin(self.next()).await,
        }
    }

    async fn tell_of_damage(&mut self) -> Result<(), ReceiveError> {
        let Some(fault) = &mut self.damaged else { return Ok(()) };
        // What does not verify though its checksum is right was published like that, and stays so.
        let may_be_good = matches!(fault.reason, Reason::Checksum { .. });
        match may_be_good && fault.n_delivered < self.damaged_deliveries {
            true => fault.tell(AckKind::Nak(None), Told::Again).await,
            false => fault.tell(AckKind::Term, Told::GiveUp).await,
        }
    }

    /// Handles messages one after the other, and acknowledges each when it was handled. Returns at the first error:
    /// of the handler, whose message comes again at once, or of [`next`](Durable::next).
    ///
    /// # Errors
    ///
    /// As said. For damage that should not end it, take [`next`](Durable::next).
    pub async fn handle<E>(
        &mut self,
        mut handler: impl AsyncFnMut(&Message<B>) -> Result<(), E>,
    ) -> Result<Infallible, E>
    where
        E: From<ReceiveError>,
    {
        loop {
            let delivery = self.next().await?;
            if let Err(error) = handler(&delivery).await {
                // The error of the handler is what counts; the message comes again in any case.
                let _ = delivery.again(None).await;
                return Err(error);
            }
            delivery.ack().await?;
        }
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
    pub fn into_stream(self) -> impl Stream<Item = Result<Delivery<B>, ReceiveError>> {
        stream::unfold(self, |mut this| async move { Some((this.next().await, this)) })
    }
}

/// A message that JetStream waits to hear of: [`ack`](Delivery::ack) it when it was handled. Dropped without a word, it
/// comes again after `ack_wait`.
#[must_use = "a message that is not acknowledged comes again"]
pub struct Delivery<B> {
    message: Message<B>,
    acker: Acker,
}

impl<B> Delivery<B> {
    /// It was handled. JetStream is told, and may not hear it: then the message comes again.
    ///
    /// # Errors
    ///
    /// [`ReceiveError::Nats`] if the client was closed.
    pub async fn ack(self) -> Result<(), ReceiveError> {
        self.acker.ack().await.map_err(ReceiveError::Nats)
    }

    /// It was handled, and JetStream has heard of it: it does not come again.
    ///
    /// # Errors
    ///
    /// [`ReceiveError::Nats`] if there was no answer. The message may come again, or not.
    pub async fn ack_heard(self) -> Result<(), ReceiveError> {
        self.acker.double_ack().await.map_err(ReceiveError::Nats)
    }

    /// It was not handled: it is to come again, `after` some time.
    ///
    /// # Errors
    ///
    /// As [`ack`](Delivery::ack).
    pub async fn again(self, after: Option<Duration>) -> Result<(), ReceiveError> {
        self.acker.ack_with(AckKind::Nak(after)).await.map_err(ReceiveError::Nats)
    }

    /// It cannot be handled, and is not to come again.
    ///
    /// # Errors
    ///
    /// As [`ack`](Delivery::ack).
    pub async fn give_up(self) -> Result<(), ReceiveError> {
        self.acker.ack_with(AckKind::Term).await.map_err(ReceiveError::Nats)
    }

    /// It is being handled, and that takes longer than `ack_wait`.
    ///
    /// # Errors
    ///
    /// As [`ack`](Delivery::ack).
    pub async fn in_progress(&self) -> Result<(), ReceiveError> {
        self.acker.ack_with(AckKind::Progress).await.map_err(ReceiveError::Nats)
    }

    /// The message, and what tells JetStream of it.
    pub fn split(self) -> (Message<B>, Acker) {
        (self.message, self.acker)
    }
}

impl<B: fmt::Debug> fmt::Debug for Delivery<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Delivery").field(&self.message).finish()
    }
}

impl<B> Deref for Delivery<B> {
    type Target = Message<B>;

    fn deref(&self) -> &Message<B> {
        &self.message
    }
}
