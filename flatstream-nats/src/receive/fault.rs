//! A message that arrived, and is not what it should be.

use std::fmt;
use std::time::{Duration, SystemTime};

use async_nats::jetstream::message::Acker;
use async_nats::jetstream::AckKind;
use async_nats::subject::Subject;
use bytes::Bytes;

use super::ReceiveError;

/// A message that is damaged, or none of the type that was asked for. Those behind it are delivered as ever.
///
/// # What JetStream is told
///
/// An ordered consumer tells nothing. For a durable one,
///
/// - a message that is *damaged* ([`Reason::is_damage`]) is asked for again, as it may be good where it is stored, and
///   given up when it came damaged [three times](crate::Subscription::damaged_deliveries): it stays in the
///   JetStream stream, and this consumer does not get it any more;
/// - of all others nothing is said: they are good, and this program is the wrong one for them. They come again
///   after `ack_wait`, so that a newer program can read them, unless the program says something else with
///   [`give_up`](Fault::give_up), [`ack`](Fault::ack) or [`again`](Fault::again). Until then each of them is one of the
///   messages that may be [delivered and not acknowledged](crate::Subscription::max_ack_pending): as many as that, and
///   nothing else is delivered. So choose a [subject](crate::Subscription::subject) that has messages of one type, or
///   tell JetStream of the others.
#[non_exhaustive]
pub struct Fault {
    /// What is wrong.
    pub reason: Reason,
    /// Where it was published to.
    pub subject: Subject,
    /// Its number in the JetStream stream.
    pub sequence: u64,
    /// When JetStream stored it.
    pub stored: SystemTime,
    /// How often it was delivered to this consumer, with this time.
    pub n_delivered: u64,
    /// How many messages the consumer had still to deliver when it delivered this one.
    pub n_behind: u64,
    /// Its bytes, whatever they are.
    pub payload: Bytes,
    /// What JetStream was told.
    pub told: Told,
    pub(super) acker: Option<Acker>,
}

/// What JetStream was told of a [`Fault`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Told {
    /// Nothing.
    Nothing,
    /// To deliver it again.
    Again,
    /// Not to deliver it to this consumer any more.
    GiveUp,
    /// That it was handled.
    Ack,
}

/// What is wrong with a message.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Reason {
    /// The bytes are not those that were published.
    #[error("it was changed on its way: its checksum is {calculated:016x}, and {saved:016x} was published")]
    #[non_exhaustive]
    Checksum {
        /// In the header.
        saved: u64,
        /// Of the bytes that arrived.
        calculated: u64,
    },
    /// The bytes are those that were published, and no message of the type: the file identifier is another one, or
    /// it does not verify.
    #[error("it is no `{type_name}`, though its checksum is right: {error}")]
    #[non_exhaustive]
    Invalid {
        /// The type in the header.
        type_name: String,
        /// What the verifier found.
        error: String,
    },
    /// A header is not there, or makes no sense: it was not published by flatstream.
    #[error("it has no header `{0}` that can be read: it was not published by flatstream")]
    Header(&'static str),
    /// A message of another type.
    #[error("it is a `{found}`, not a `{expected}`")]
    #[non_exhaustive]
    OtherType {
        /// In the header.
        found: String,
        /// What was asked for.
        expected: String,
    },
    /// A message of the type, whose schema this program cannot read with its own.
    #[error("it is a `{type_name}` of another schema, {fingerprint:016x}: {why}")]
    #[non_exhaustive]
    OtherSchema {
        /// The type.
        type_name: String,
        /// Of its schema.
        fingerprint: u64,
        /// What would be misread, or that nobody knows.
        why: String,
    },
}

impl Reason {
    /// Whether the message itself is bad, for everybody.
    pub fn is_damage(&self) -> bool {
        matches!(self, Reason::Checksum { .. } | Reason::Invalid { .. })
    }
}

impl Fault {
    /// Tells JetStream not to deliver it to this consumer any more. Of an ordered consumer, does nothing.
    ///
    /// # Errors
    ///
    /// [`ReceiveError::Nats`] if JetStream could not be told.
    pub async fn give_up(&mut self) -> Result<(), ReceiveError> {
        self.tell(AckKind::Term, Told::GiveUp).await
    }

    /// Tells JetStream that it was handled.
    ///
    /// # Errors
    ///
    /// As [`give_up`](Fault::give_up).
    pub async fn ack(&mut self) -> Result<(), ReceiveError> {
        self.tell(AckKind::Ack, Told::Ack).await
    }

    /// Tells JetStream to deliver it again, `after` some time.
    ///
    /// # Errors
    ///
    /// As [`give_up`](Fault::give_up).
    pub async fn again(&mut self, after: Option<Duration>) -> Result<(), ReceiveError> {
        self.tell(AckKind::Nak(after), Told::Again).await
    }

    pub(super) async fn tell(&mut self, what: AckKind, told: Told) -> Result<(), ReceiveError> {
        if let Some(acker) = &self.acker {
            acker.ack_with(what).await.map_err(ReceiveError::Nats)?;
            self.told = told;
        }
        Ok(())
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fault")
            .field("reason", &self.reason)
            .field("subject", &self.subject.as_str())
            .field("sequence", &self.sequence)
            .field("told", &self.told)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "message {} of `{}`: {}", self.sequence, self.subject, self.reason)
    }
}

impl std::error::Error for Fault {}
