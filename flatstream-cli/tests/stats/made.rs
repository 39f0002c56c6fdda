//! Journals that tests write, and what is said of them.

use flatstream::{StreamSchema, StreamSerialize};
use flatstream_journal::JournalOptions;
use serde_json::Value;

use crate::kit::{arg, file, run, NOON};

/// A journal with these messages, one each second from noon on.
pub fn journal<T: StreamSerialize + StreamSchema>(messages: &[T]) -> Vec<u8> {
    let mut writer = JournalOptions::default().id([7; 16]).start(Vec::new()).unwrap();
    for (i, message) in messages.iter().enumerate() {
        writer.write_at(NOON + i as i64 * 1_000_000_000, message).unwrap();
    }
    writer.finish().unwrap()
}

/// What `stats --json` says of a file with those bytes, with further arguments.
pub fn stats(name: &str, bytes: &[u8], args: &[&str]) -> Value {
    let path = file(&format!("stats-{name}"), bytes);
    let (code, out, err) = run(&[&["stats", "--json", arg(&path)], args].concat());
    assert_eq!((code, &*err), (0, ""));
    serde_json::from_str(&out).unwrap()
}

/// The line of a field of the first type.
pub fn field<'v>(stats: &'v Value, name: &str) -> &'v Value {
    let fields = stats["types"][0]["fields"].as_array().unwrap();
    fields.iter().find(|it| it["field"] == name).unwrap_or_else(|| panic!("{name}: {fields:#?}"))
}

/// Noise, the same each time.
pub fn noise() -> impl Iterator<Item = u64> {
    let next = |state: &u64| {
        Some(state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407))
    };
    std::iter::successors(Some(7), next).map(|state: u64| state >> 11)
}
