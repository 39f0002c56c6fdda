//! What the server says to a message.

use serde::Deserialize;

use async_nats::jetstream::ErrorCode;
use async_nats::{Message, StatusCode};

/// What became of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is in the JetStream stream, at `sequence`; `was_there` if it was before.
    Stored { sequence: u64, was_there: bool },
    /// The last message of the JetStream stream is another one than expected.
    NotBehind { last: String },
    /// Not stored, and may be when it is sent again.
    Later(String),
    /// Not stored, and never will be.
    Refused(String),
}

#[derive(Deserialize)]
struct Answer {
    seq: Option<u64>,
    #[serde(default)]
    duplicate: bool,
    error: Option<Complaint>,
}

#[derive(Deserialize)]
struct Complaint {
    #[serde(default)]
    code: u16,
    #[serde(default)]
    err_code: u64,
    #[serde(default)]
    description: String,
}

/// In front of the id that is the last one.
const WRONG_LAST: &str = "wrong last msg ID: ";

impl Verdict {
    pub fn read(message: &Message) -> Self {
        if message.status == Some(StatusCode::NO_RESPONDERS) {
            return Verdict::Later("nobody takes messages of the subject".into());
        }
        match serde_json::from_slice(&message.payload) {
            Ok(Answer { error: Some(complaint), .. }) => complaint.verdict(),
            Ok(Answer { seq: Some(sequence), duplicate: was_there, error: None }) => {
                Verdict::Stored { sequence, was_there }
            }
            // What is cut off or garbled says nothing about the message.
            _ => Verdict::Later("an answer that is none".into()),
        }
    }
}

impl Complaint {
    fn verdict(self) -> Verdict {
        if self.err_code == ErrorCode::STREAM_WRONG_LAST_MESSAGE_ID.0 {
            let last = self.description.strip_prefix(WRONG_LAST).unwrap_or_default();
            return Verdict::NotBehind { last: last.to_owned() };
        }
        // As in HTTP: 4xx is about the message, 5xx about the server. Full streams refuse with 400 and 503 alike,
        // and are not emptied by trying again.
        match self.code {
            400..500 => Verdict::Refused(self.description),
            _ => Verdict::Later(self.description),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(payload: &'static str, verdict: Verdict) {
        let message = Message {
            subject: "to".into(),
            reply: None,
            payload: payload.into(),
            headers: None,
            status: None,
            description: None,
            length: 0,
        };
        assert_eq!(Verdict::read(&message), verdict, "{payload}");
    }

    #[test]
    fn answers_are_understood() {
        let stored = |sequence, was_there| Verdict::Stored { sequence, was_there };
        check(r#"{"stream":"S","seq":7}"#, stored(7, false));
        check(r#"{"stream":"S","seq":7,"duplicate":true}"#, stored(7, true));
        check(
            r#"{"error":{"code":400,"err_code":10070,"description":"wrong last msg ID: x"},"stream":"S","seq":0}"#,
            Verdict::NotBehind { last: "x".into() },
        );
        check(
            r#"{"error":{"code":400,"err_code":10054,"description":"message size exceeds"},"stream":"S","seq":0}"#,
            Verdict::Refused("message size exceeds".into()),
        );
        check(
            r#"{"error":{"code":503,"err_code":10077,"description":"no space"},"stream":"S","seq":0}"#,
            Verdict::Later("no space".into()),
        );
    }

    #[test]
    fn no_message_is_taken_for_stored_by_a_damaged_answer() {
        for payload in ["", "{", "{}", r#"{"seq":-1}"#, "+ACK", r#"{"duplicate":true}"#] {
            check(payload, Verdict::Later("an answer that is none".into()));
        }
    }
}
