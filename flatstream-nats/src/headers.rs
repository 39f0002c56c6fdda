//! What stands in front of a message: its type, its schema, its checksum, its id.

use async_nats::header::{HeaderName, NATS_EXPECTED_LAST_MESSAGE_ID, NATS_MESSAGE_ID};
use async_nats::{HeaderMap, HeaderValue};
use flatstream::{Checksum, XxHash64};

use crate::publish::Outgoing;
use crate::MessageId;

/// The full name of the message's type in its schema: `acme.Reading`.
pub const TYPE: &str = "Flatstream-Type";
/// The fingerprint of the schema: 16 hex digits.
pub const FINGERPRINT: &str = "Flatstream-Fingerprint";
/// The XXH3-64 of the message's bytes: 16 hex digits.
pub const CHECKSUM: &str = "Flatstream-Checksum";
/// The time of the message itself, in nanoseconds since 1970, if it has one that is not that of its publishing.
pub const TIME: &str = "Flatstream-Time";
/// The [`MessageId`]: JetStream stores a message of an id once.
pub const MESSAGE_ID: &str = "Nats-Msg-Id";

const TYPE_NAME: HeaderName = HeaderName::from_static(TYPE);
const FINGERPRINT_NAME: HeaderName = HeaderName::from_static(FINGERPRINT);
const CHECKSUM_NAME: HeaderName = HeaderName::from_static(CHECKSUM);
const TIME_NAME: HeaderName = HeaderName::from_static(TIME);

/// Bytes that headers take besides the name of the type, at most.
pub(crate) const MAX_LEN: usize = 360;

/// What is calculated where a message is made, and again where it is read.
pub(crate) fn checksum(payload: &[u8]) -> u64 {
    XxHash64.checksum(payload)
}

/// Those of a message; `last` is what has to be the last one of the JetStream stream.
pub(crate) fn make(message: &Outgoing, id: MessageId, last: Option<MessageId>) -> HeaderMap {
    let Outgoing { of, checksum, time, .. } = message;
    let mut headers = HeaderMap::new();
    headers.insert(NATS_MESSAGE_ID, id.to_string());
    headers.insert(TYPE_NAME, of.name_header().clone());
    headers.insert(FINGERPRINT_NAME, of.fingerprint_header().clone());
    headers.insert(CHECKSUM_NAME, hex(*checksum));
    if let Some(time) = time {
        headers.insert(TIME_NAME, time.to_string());
    }
    if let Some(last) = last {
        headers.insert(NATS_EXPECTED_LAST_MESSAGE_ID, last.to_string());
    }
    headers
}

pub(crate) fn hex(number: u64) -> HeaderValue {
    format!("{number:016x}").into()
}

/// What headers say of a message.
pub(crate) struct Said<'h> {
    pub type_name: &'h str,
    pub fingerprint: u64,
    pub checksum: u64,
    /// Nothing if another kind of publisher numbered it in its own way, or not at all.
    pub id: Option<MessageId>,
    pub time: Option<i64>,
}

impl<'h> Said<'h> {
    /// The name of the header that is missing or makes no sense, otherwise.
    pub fn read(headers: Option<&'h HeaderMap>) -> Result<Self, &'static str> {
        let get =
            |name: HeaderName| headers.and_then(|all| all.get_last(name)).map(|it| it.as_str());
        let number = |name, called| get(name).and_then(parse_hex).ok_or(called);
        Ok(Said {
            checksum: number(CHECKSUM_NAME, CHECKSUM)?,
            type_name: get(TYPE_NAME).ok_or(TYPE)?,
            fingerprint: number(FINGERPRINT_NAME, FINGERPRINT)?,
            id: get(NATS_MESSAGE_ID).and_then(|text| text.parse().ok()),
            time: get(TIME_NAME).map(|text| text.parse().map_err(|_| TIME)).transpose()?,
        })
    }
}

pub(crate) fn parse_hex(text: &str) -> Option<u64> {
    let is_hex = text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    u64::from_str_radix(text, 16).ok().filter(|_| is_hex)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{MessageType, StreamId};

    fn outgoing(of: MessageType, checksum: u64, time: Option<i64>) -> Outgoing {
        Outgoing { subject: "to".into(), of, payload: "payload".into(), checksum, time }
    }

    #[test]
    fn headers_are_read_as_they_were_made() {
        let stream = StreamId::random();
        let of = MessageType::unchecked("acme.Reading", 0x1f);
        let id = MessageId { stream, sequence: u64::MAX };
        for time in [None, Some(i64::MIN), Some(i64::MAX)] {
            let message = outgoing(of.clone(), checksum(b"payload"), time);
            let headers = make(&message, id, Some(id));
            let said = Said::read(Some(&headers)).map_err(str::to_owned).expect("all are there");
            assert_eq!((said.type_name, said.fingerprint), ("acme.Reading", 0x1f));
            assert_eq!((said.checksum, said.id), (checksum(b"payload"), Some(id)));
            assert_eq!(said.time, time);
            let fingerprint = headers.get("Flatstream-Fingerprint").unwrap();
            assert_eq!(fingerprint.as_str(), "000000000000001f");
        }
    }

    #[test]
    fn headers_are_no_longer_than_is_reckoned() {
        let of = MessageType::unchecked("T", u64::MAX);
        let id = MessageId { stream: StreamId([255; 16]), sequence: u64::MAX };
        let headers = make(&outgoing(of, u64::MAX, Some(i64::MIN)), id, Some(id));
        let len: usize = headers
            .iter()
            .map(|(name, values)| {
                name.to_string().len()
                    + values.iter().map(|it| it.as_str().len()).sum::<usize>()
                    + 4
            })
            .sum();
        assert!(len + 14 <= MAX_LEN + 1, "{len}");
    }

    #[test]
    fn what_is_missing_or_makes_no_sense_is_named() {
        let of = MessageType::unchecked("acme.Reading", 1);
        let id = MessageId { stream: StreamId::random(), sequence: 0 };
        assert_eq!(Said::read(None).err(), Some(CHECKSUM));
        let mut headers = make(&outgoing(of, 0, None), id, None);
        headers.insert(FINGERPRINT, "+000000000000001");
        headers.insert(MESSAGE_ID, "somebody's own");
        assert_eq!(Said::read(Some(&headers)).err(), Some(FINGERPRINT));
        headers.insert(FINGERPRINT, "0000000000000001");
        assert_eq!(Said::read(Some(&headers)).ok().unwrap().id, None);
        headers.insert(TIME, "noon");
        assert_eq!(Said::read(Some(&headers)).err(), Some(TIME));
    }
}
