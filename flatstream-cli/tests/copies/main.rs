//! Promise: `filter`, `merge`, `split` and `convert` write the messages that were asked for, each as it was, into files that
//! are there when they are whole. What is damaged is left out and told, and nothing that is there is written over.

#[cfg(feature = "arrow")]
mod columns;
mod convert;
mod filter;
mod from_text;
#[path = "../kit/mod.rs"]
mod kit;
mod memory;
mod merge;
mod places;
mod reports;
mod split;

use std::fs;
use std::path::Path;

use flatstream_journal::{Frame, Journal, Mode};

use kit::journal;

/// What a message is: its time, its type and its bytes.
type Copy = (i64, u32, Vec<u8>);

/// All messages of a journal that is whole and says so, in order; their numbers go on from `first`.
fn messages_from(bytes: &[u8], first: u64) -> Vec<Copy> {
    let frames = Journal::new(bytes, Mode::Strict).unwrap().frames().map(Result::unwrap);
    let messages: Vec<Frame<'_>> = frames.filter(|it| it.kind.is_message()).collect();
    let numbers = messages.iter().map(|it| it.sequence);
    assert!(numbers.eq(first..first + messages.len() as u64));
    messages.iter().map(copy).collect()
}

fn copy(frame: &Frame<'_>) -> Copy {
    let flatstream_journal::Kind::Message(number) = frame.kind else { panic!("{frame:?}") };
    (frame.timestamp, number, frame.payload.to_vec())
}

fn messages(path: &Path) -> Vec<Copy> {
    messages_from(&fs::read(path).unwrap(), 0)
}

/// Those of the journal of the kit.
fn all() -> Vec<Copy> {
    messages_from(&journal(), 0)
}

fn number_of(name: &str) -> u32 {
    flatstream_journal::type_number(name)
}

/// The names in a folder, in order.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<_> = entries.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}
