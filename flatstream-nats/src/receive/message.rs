//! A message that arrived, and was checked.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use async_nats::subject::Subject;
use flatstream::{OwnedView, StreamDeserialize};

use crate::MessageId;

/// A message that has the checksum it was published with, and if `B` is an [`OwnedView`] is one of the type.
///
/// It owns its bytes, which are those that were read from the network: nothing was copied. Where a few messages are
/// kept for long, keep [`OwnedView::copied`] of them, as they hold on to all that was read at the same time.
#[derive(Clone)]
#[non_exhaustive]
pub struct Message<B> {
    /// What it says: an [`OwnedView`], or bytes where the type was not asked for.
    pub body: B,
    /// Where it was published to.
    pub subject: Subject,
    /// The full name of its type.
    pub type_name: Arc<str>,
    /// Of the schema that its publisher has.
    pub fingerprint: u64,
    /// Whose message it is, and its number there, if the publisher says so.
    pub id: Option<MessageId>,
    /// Its number in the JetStream stream.
    pub sequence: u64,
    /// When JetStream stored it.
    pub stored: SystemTime,
    /// Its own time, in nanoseconds since 1970, if it was made some other time than it was published, as one of a journal.
    pub time: Option<i64>,
    /// How often it was delivered to this consumer, with this time.
    pub n_delivered: u64,
    /// How many messages the consumer had still to deliver when it delivered this one.
    pub n_behind: u64,
}

impl<T: StreamDeserialize + ?Sized> Message<OwnedView<T>> {
    /// The view. Nothing is checked again.
    pub fn view(&self) -> T::View<'_> {
        self.body.view()
    }
}

impl<B: fmt::Debug> fmt::Debug for Message<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("type_name", &self.type_name)
            .field("subject", &self.subject.as_str())
            .field("sequence", &self.sequence)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
