//! What is said on standard error: words for people, or lines of JSON for programs that read messages on standard output.

use std::sync::atomic::{AtomicBool, Ordering};

use flatstream_cli::harmless;
use serde_json::{json, Value};

use crate::color::Paint;
use crate::progress::beside_bar;

/// Of all that is said, wherever that is.
static IS_JSON: AtomicBool = AtomicBool::new(false);

/// All that is said from now on is JSON.
pub fn in_json() {
    IS_JSON.store(true, Ordering::Relaxed);
}

pub fn is_json() -> bool {
    IS_JSON.load(Ordering::Relaxed)
}

pub fn tell(text: &str) {
    tell_painted("", text);
}

/// The same with something in front that may have colours, and says nothing more.
pub fn tell_painted(head: &str, text: &str) {
    match is_json() {
        true => tell_json(&json!({ "said": text })),
        false => beside_bar(|| flatstream_cli::tell_painted(head, text)),
    }
}

/// Why a command did not do what it was asked for.
pub fn tell_error(text: &str) {
    match is_json() {
        true => tell_json(&json!({ "error": text })),
        false => tell_painted(&(Paint::Wrong.said("error:") + " "), text),
    }
}

pub fn tell_json(value: &Value) {
    beside_bar(|| flatstream_cli::tell(&harmless::json(&value.to_string())));
}
