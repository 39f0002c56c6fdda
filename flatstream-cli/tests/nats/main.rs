//! Promise: `pub` puts messages of files into a stream once, and `sub` gives them back as `cat` does.
//!
//! The servers are real ones; where there is none, a line says that this is left out.

#[path = "../kit/mod.rs"]
mod kit;
#[allow(dead_code)] // The tests of flatstream-nats take more of it.
#[path = "../../../flatstream-nats/tests/jetstream/kit.rs"]
mod server;

mod damaged;
mod durable;
mod publish;
mod refused;
mod subscribe;

use std::path::Path;
use std::process::Command;

use flatstream_journal::{Journal, Kind, Mode};
use server::One;

/// Runs it with the server of the test.
fn flatstream(one: &One, args: &[&str]) -> Command {
    let mut command = kit::flatstream(args);
    command.env("NATS_URL", one.server.url());
    command
}

fn run(one: &One, args: &[&str]) -> (i32, String, String) {
    kit::told(flatstream(one, args).output().unwrap())
}

/// The same, of which all is well.
fn good(one: &One, args: &[&str]) -> (String, String) {
    let (code, out, err) = run(one, args);
    assert_eq!(code, 0, "{args:?}: {err}");
    (out, err)
}

/// Lines without the numbers that stand in them.
fn without_numbers(text: &str) -> Vec<serde_json::Value> {
    let mut lines = kit::lines(text);
    lines.iter_mut().for_each(|line| drop(line.as_object_mut().unwrap().remove("sequence")));
    lines
}

/// Times, types and bytes of the messages of a journal.
fn messages(path: &Path) -> Vec<(i64, u32, Vec<u8>)> {
    let bytes = std::fs::read(path).unwrap();
    let frames = Journal::new(&bytes, Mode::Strict).unwrap().frames().map(Result::unwrap);
    let message = |frame: flatstream_journal::Frame<'_>| match frame.kind {
        Kind::Message(number) => Some((frame.timestamp, number, frame.payload.to_vec())),
        _ => None,
    };
    frames.filter_map(message).collect()
}

async fn n_stored(one: &One) -> u64 {
    one.stream.get_info().await.unwrap().state.messages
}
