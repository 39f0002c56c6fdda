//! Whether what arrived is what was published, and of the type that was asked for.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;
use std::time::{Duration, Instant};

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

/// Schemas that are remembered as refused: anybody may publish any number of them.
const MOST_REFUSED: usize = 64;
/// Until a schema that nobody has published is looked for again.
const LOOK_AGAIN: Duration = Duration::from_secs(2);

/// What is asked of each message.
#[derive(Debug)]
pub(super) struct Checks {
    expected: Option<MessageType>,
    fits: Fits,
    accepted: HashSet<u64>,
    /// Those that were refused last.
    refused: VecDeque<Refused>,
    /// The name that came last, so that messages share it.
    name: Arc<str>,
}

#[derive(Debug)]
struct Refused {
    fingerprint: u64,
    why: String,
    /// For ever, if nothing is said: what is published under a fingerprint does not change.
    until: Option<Instant>,
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
        let (refused, name) = (VecDeque::new(), Arc::from(""));
        Checks { expected, fits, accepted, refused, name }
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
            Fits::Same => "it is not that of this program".to_owned(),
            Fits::Compatible(schemas) => match self.refused(said.fingerprint) {
                Some(why) => why.to_owned(),
                None => {
                    let published = schemas.get(said.fingerprint).await;
                    let theirs = published.map_err(Wrong::Unknown)?;
                    let Some(why) = misread(theirs.as_ref(), expected.schema()) else {
                        self.accepted.insert(said.fingerprint);
                        return Ok(());
                    };
                    self.refuse(said.fingerprint, &why, theirs.is_none());
                    why
                }
            },
        };
        let (type_name, fingerprint) = (said.type_name.to_owned(), said.fingerprint);
        Err(Reason::OtherSchema { type_name, fingerprint, why }.into())
    }

    /// Why a schema is refused, if that is known.
    fn refused(&self, fingerprint: u64) -> Option<&str> {
        let found = self.refused.iter().find(|it| it.fingerprint == fingerprint)?;
        found.until.is_none_or(|until| Instant::now() < until).then_some(&found.why)
    }

    /// Remembers that, so that it is not looked up and compared for each message.
    fn refuse(&mut self, fingerprint: u64, why: &str, may_come: bool) {
        self.refused.retain(|it| it.fingerprint != fingerprint);
        if self.refused.len() == MOST_REFUSED {
            self.refused.pop_front();
        }
        let until = may_come.then(|| Instant::now() + LOOK_AGAIN);
        self.refused.push_back(Refused { fingerprint, why: why.to_owned(), until });
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
            time: said.time,
            n_delivered: place.n_delivered,
            n_behind: place.n_behind,
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
    pub n_behind: u64,
}

impl Place {
    /// JetStream says so in the subject that is answered to.
    pub fn of(message: &jetstream::Message) -> Self {
        match message.info() {
            Ok(info) => Place {
                sequence: info.stream_sequence,
                stored: info.published.into(),
                n_delivered: u64::try_from(info.delivered).unwrap_or(0),
                n_behind: info.pending,
            },
            Err(_) => {
                let stored = std::time::UNIX_EPOCH;
                Place { sequence: 0, stored, n_delivered: 0, n_behind: 0 }
            }
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
    fn refused_schemas_are_remembered_up_to_a_number() {
        let mut checks = Checks::new(None, Fits::Same, HashSet::new());
        for fingerprint in 0..2 * MOST_REFUSED as u64 {
            checks.refuse(fingerprint, "misread", false);
            checks.refuse(fingerprint, "misread again", false);
        }
        assert_eq!(checks.refused.len(), MOST_REFUSED);
        assert_eq!(checks.refused(MOST_REFUSED as u64 - 1), None);
        assert_eq!(checks.refused(MOST_REFUSED as u64), Some("misread again"));
        checks.refuse(7, "nobody published it", true);
        assert_eq!(checks.refused(7), Some("nobody published it"));
        checks.refused.back_mut().unwrap().until = Some(Instant::now());
        assert_eq!(checks.refused(7), None, "somebody may have published it by now");
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
