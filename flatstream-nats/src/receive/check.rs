//! Whether what arrived is what was published, and of the type that was asked for.

use std::collections::HashSet;
use std::sync::Arc;

use async_nats::jetstream;
use bytes::Bytes;
use flatstream::schema::lock::{compare, Effect};
use flatstream::schema::Schema;
use flatstream::{OwnedView, StreamDeserialize, StreamSchema};

use super::{Message, Reason};
use crate::headers::{checksum, Said};
use crate::schemas::{SchemaError, Schemas};
use crate::MessageType;

mod sealed {
    pub trait Sealed {}
}

/// What a [`Message`] can hold: bytes of any type, or an [`OwnedView`] of one.
pub trait Body: Sized + sealed::Sealed {
    /// The type that is asked for, if it is.
    #[doc(hidden)]
    fn expected() -> Option<MessageType>;

    /// What the bytes are.
    #[doc(hidden)]
    fn open(payload: Bytes) -> flatstream::Result<Self>;
}

impl sealed::Sealed for Bytes {}

impl Body for Bytes {
    fn expected() -> Option<MessageType> {
        None
    }

    fn open(payload: Bytes) -> flatstream::Result<Self> {
        Ok(payload)
    }
}

impl<T: ?Sized> sealed::Sealed for OwnedView<T> {}

impl<T: StreamDeserialize + StreamSchema + ?Sized> Body for OwnedView<T> {
    fn expected() -> Option<MessageType> {
        Some(MessageType::of::<T>())
    }

    fn open(payload: Bytes) -> flatstream::Result<Self> {
        OwnedView::new(payload)
    }
}

/// Which schemas messages may have, besides that of the program.
#[derive(Clone, Debug, Default)]
pub(super) enum Fits {
    /// None.
    #[default]
    Same,
    /// Those that it reads without a mistake.
    Compatible(Box<Schemas>),
    /// All.
    Any,
}

/// What is asked of each message.
#[derive(Debug)]
pub(super) struct Checks {
    expected: Option<MessageType>,
    fits: Fits,
    accepted: HashSet<u64>,
    /// The name that came last, so that messages share it.
    name: Arc<str>,
}

/// Why there is no message.
pub(super) enum Wrong {
    Fault(Reason),
    /// It cannot be told yet.
    Unknown(SchemaError),
}

impl From<Reason> for Wrong {
    fn from(reason: Reason) -> Self {
        Wrong::Fault(reason)
    }
}

impl Checks {
    pub fn new(expected: Option<MessageType>, fits: Fits, accepted: HashSet<u64>) -> Self {
        Checks { expected, fits, accepted, name: Arc::from("") }
    }

    /// All checks, the checksum first: what was changed on its way says nothing else.
    pub async fn check<B: Body>(&mut self, of: &jetstream::Message) -> Result<Message<B>, Wrong> {
        let said = Said::read(of.headers.as_ref()).map_err(Reason::Header)?;
        let calculated = checksum(&of.payload);
        if calculated != said.checksum {
            return Err(Reason::Checksum { saved: said.checksum, calculated }.into());
        }
        self.check_type(&said).await?;
        let invalid = |error: flatstream::Error| Reason::Invalid {
            type_name: said.type_name.to_owned(),
            error: error.to_string(),
        };
        let body = B::open(of.payload.clone()).map_err(invalid)?;
        Ok(self.message(body, &said, of))
    }

    async fn check_type(&mut self, said: &Said<'_>) -> Result<(), Wrong> {
        let Some(expected) = &self.expected else { return Ok(()) };
        if said.type_name != expected.name() {
            let (found, expected) = (said.type_name.to_owned(), expected.name().to_owned());
            return Err(Reason::OtherType { found, expected }.into());
        }
        if said.fingerprint == expected.fingerprint() || self.accepted.contains(&said.fingerprint) {
            return Ok(());
        }
        let why = match &self.fits {
            // Nothing to remember: anybody may publish any number of them.
            Fits::Any => return Ok(()),
            Fits::Same => Some("it is not that of this program".to_owned()),
            Fits::Compatible(schemas) => {
                let published = schemas.get(said.fingerprint).await;
                misread(published.map_err(Wrong::Unknown)?.as_ref(), expected.schema())
            }
        };
        let (type_name, fingerprint) = (said.type_name.to_owned(), said.fingerprint);
        match why {
            Some(why) => Err(Reason::OtherSchema { type_name, fingerprint, why }.into()),
            None => {
                self.accepted.insert(fingerprint);
                Ok(())
            }
        }
    }

    fn message<B>(&mut self, body: B, said: &Said<'_>, of: &jetstream::Message) -> Message<B> {
        if *self.name != *said.type_name {
            self.name = said.type_name.into();
        }
        let place = Place::of(of);
        Message {
            body,
            subject: of.subject.clone(),
            type_name: self.name.clone(),
            fingerprint: said.fingerprint,
            id: said.id,
            sequence: place.sequence,
            stored: place.stored,
            n_delivered: place.n_delivered,
        }
    }
}

/// What a program with one schema would misread of messages with another.
fn misread(theirs: Option<&MessageType>, ours: &Schema) -> Option<String> {
    let Some(theirs) = theirs else { return Some("nobody published it".into()) };
    let findings = compare(theirs.schema(), ours);
    let bad = |effect| matches!(effect, Effect::Misread | Effect::Refused);
    findings.into_iter().find(|finding| bad(finding.backward)).map(|finding| finding.message)
}

/// Where a message was stored, and when.
pub(super) struct Place {
    pub sequence: u64,
    pub stored: std::time::SystemTime,
    pub n_delivered: u64,
}

impl Place {
    /// JetStream says so in the subject that is answered to.
    pub fn of(message: &jetstream::Message) -> Self {
        match message.info() {
            Ok(info) => Place {
                sequence: info.stream_sequence,
                stored: info.published.into(),
                n_delivered: u64::try_from(info.delivered).unwrap_or(0),
            },
            Err(_) => Place { sequence: 0, stored: std::time::UNIX_EPOCH, n_delivered: 0 },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flatstream::StreamSerialize;

    mod old {
        #[derive(flatstream::StreamSerialize)]
        #[flatstream(namespace = "acme")]
        pub struct Reading {
            pub celsius: f32,
        }
    }

    #[derive(StreamSerialize)]
    #[flatstream(namespace = "acme")]
    struct Reading {
        celsius: f32,
        sensor: String,
    }

    mod changed {
        #[derive(flatstream::StreamSerialize)]
        #[flatstream(namespace = "acme")]
        pub struct Reading {
            pub celsius: f64,
        }
    }

    fn found<Theirs: StreamSchema, Ours: StreamSchema>() -> Option<String> {
        misread(Some(&MessageType::of::<Theirs>()), &Schema::of::<Ours>())
    }

    #[test]
    fn schemas_that_grew_are_read_both_ways_and_no_others() {
        assert_eq!(found::<old::Reading, Reading>(), None);
        assert_eq!(found::<Reading, old::Reading>(), None);
        let why = found::<changed::Reading, Reading>().expect("it would be misread");
        assert!(why.contains("changed type from double to float"), "{why}");
        assert_eq!(misread(None, &Schema::of::<Reading>()).as_deref(), Some("nobody published it"));
    }
}
