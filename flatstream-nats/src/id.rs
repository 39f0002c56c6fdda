//! What a message is known by: who published it, and its number there.

use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

/// Whose messages these are: all that one publisher publishes is one stream of flatstream, however many JetStream
/// streams it may end up in.
///
/// It is printed as 32 hex digits. A publisher makes one by chance; take one that is kept, such as the id of a
/// journal, to go on after a restart.
///
/// ```
/// use flatstream_nats::StreamId;
///
/// let id: StreamId = "000102030405060708090a0b0c0d0e0f".parse()?;
/// assert_eq!(id.to_string(), "000102030405060708090a0b0c0d0e0f");
/// assert_ne!(StreamId::random(), StreamId::random());
/// # Ok::<(), flatstream_nats::NoId>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StreamId(pub [u8; 16]);

impl StreamId {
    /// One that nobody else has.
    pub fn random() -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let half = || {
            let mut hasher = RandomState::new().build_hasher();
            hasher.write_u128(now.as_nanos());
            hasher.write_u32(std::process::id());
            hasher.finish()
        };
        let both = u128::from(half()) << 64 | u128::from(half());
        StreamId(both.to_be_bytes())
    }
}

impl fmt::Display for StreamId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", u128::from_be_bytes(self.0))
    }
}

impl fmt::Debug for StreamId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StreamId({self})")
    }
}

impl FromStr for StreamId {
    type Err = NoId;

    fn from_str(text: &str) -> Result<Self, NoId> {
        let is_hex = text.len() == 32 && text.bytes().all(is_digit);
        let number = is_hex.then(|| u128::from_str_radix(text, 16).ok()).flatten();
        number.map(|number| StreamId(number.to_be_bytes())).ok_or(NoId)
    }
}

/// One message of one stream: what JetStream knows it by in `Nats-Msg-Id`, so that it is stored once.
///
/// ```
/// use flatstream_nats::MessageId;
///
/// let id: MessageId = "000102030405060708090a0b0c0d0e0f-17".parse()?;
/// assert_eq!(id.sequence, 17);
/// assert_eq!(id.to_string(), "000102030405060708090a0b0c0d0e0f-17");
/// # Ok::<(), flatstream_nats::NoId>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MessageId {
    /// Who published it.
    pub stream: StreamId,
    /// Its number there, greater than that of the message before: by one, unless the publisher has left some out
    /// ([`skip_to`](crate::Publisher::skip_to)).
    pub sequence: u64,
}

impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.stream, self.sequence)
    }
}

impl FromStr for MessageId {
    type Err = NoId;

    fn from_str(text: &str) -> Result<Self, NoId> {
        let (stream, sequence) = text.split_once('-').ok_or(NoId)?;
        let is_number = sequence.bytes().all(|byte| byte.is_ascii_digit());
        let sequence = sequence.parse().ok().filter(|_| is_number).ok_or(NoId)?;
        Ok(MessageId { stream: stream.parse()?, sequence })
    }
}

/// One way to write each number: ids are compared as text by the server.
fn is_digit(byte: u8) -> bool {
    byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)
}

/// A text that is no id of flatstream: 32 hex digits, and for a message `-` and a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no id of flatstream: 32 hex digits, and for messages `-` and a number")]
pub struct NoId;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_id_is_refused() {
        let stream = StreamId([0xab; 16]).to_string();
        for text in ["", "-", "1-1", &stream, &format!("{stream}-"), &format!("{stream}-+1")] {
            assert_eq!(text.parse::<MessageId>(), Err(NoId), "{text}");
        }
        for text in ["", "ab", &stream.to_uppercase(), &stream[1..], &format!("+{}", &stream[1..])]
        {
            assert_eq!(text.parse::<StreamId>(), Err(NoId), "{text}");
        }
    }

    #[test]
    fn ids_are_read_as_they_are_printed() {
        let id = MessageId { stream: StreamId::random(), sequence: u64::MAX };
        assert_eq!(id.to_string().parse(), Ok(id));
    }
}
