//! What commands have to tell: people in words, and programs as JSON.

use flatstream::schema::lock::{Finding, Judged};
use serde_json::{json, Value};

use crate::{harmless, Failure, Result};

/// What a command found out.
pub struct Answer {
    /// In words; a failure if what was found is wrong.
    pub text: Result<String>,
    /// The same as JSON.
    pub json: Value,
}

impl Answer {
    /// What is for standard output, and why it is a failure: with `json` both are told, the words on standard error.
    pub fn told(self, json: bool) -> (Option<String>, Result<()>) {
        let as_json = || harmless::json(&self.json.to_string()).into_owned();
        match (json, self.text) {
            (true, text) => (Some(as_json()), text.map(drop)),
            (false, Ok(text)) => (Some(harmless::text(&text).into_owned()), Ok(())),
            (false, Err(failure)) => (None, Err(failure)),
        }
    }
}

/// What differs between two schemas.
pub fn finding(found: &Finding) -> Value {
    json!({ "rule": found.rule.name(), "item": found.item, "level": found.level.to_string(),
        "backward": found.backward.to_string(), "forward": found.forward.to_string(), "message": found.message })
}

/// The same with the versions that the schema differs from.
pub fn judged(found: &Judged) -> Value {
    let mut json = finding(&found.finding);
    json["versions"] = json!(found.versions);
    json
}

/// A list of what went wrong, one below the other.
pub fn failure(head: &str, wrong: &[String]) -> Failure {
    Failure(format!("{head}:\n{}", wrong.join("\n")))
}
