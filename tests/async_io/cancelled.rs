//! Futures that are dropped at every point where they wait, over all schedules of a short stream.

use std::cell::Cell;

use flatstream::{AsyncStreamReader, AsyncStreamWriter, DefaultDeframer, DefaultFramer};
use flatstream_tests::scripted_io::Step;

use crate::scripted::{poll_until, Answer, AsyncScript, AsyncSink};

/// Two frames.
const STREAM: &[u8] = b"\x01\0\0\0a\x01\0\0\0b";

/// What happens between two bytes: nothing, the connection is not ready and the future is polled again, or dropped.
#[derive(Clone, Copy, PartialEq)]
enum Cut {
    No,
    Polled,
    Dropped,
}

/// A way for the stream to come: what happens in front of each byte and at the end.
#[derive(Clone, Copy)]
struct Schedule([Cut; STREAM.len() + 1]);

impl Schedule {
    fn all() -> impl Iterator<Item = Schedule> {
        let n = STREAM.len() as u32 + 1;
        (0..3usize.pow(n)).map(|mut number| {
            Schedule(std::array::from_fn(|_| {
                let cut = [Cut::No, Cut::Polled, Cut::Dropped][number % 3];
                number /= 3;
                cut
            }))
        })
    }

    /// Bytes from `at` up to the next cut.
    fn run(&self, at: usize) -> usize {
        let behind = self.0.iter().skip(at + 1).position(|&cut| cut != Cut::No);
        behind.map_or(usize::MAX, |n| n + 1)
    }
}

/// A script for a connection that is not ready once in front of each cut.
fn script<'s>(
    schedule: &'s Schedule,
    is_waiting: &'s Cell<Option<usize>>,
) -> impl FnMut(usize) -> Answer + 's {
    move |at| {
        if schedule.0[at] != Cut::No && is_waiting.get() != Some(at) {
            is_waiting.set(Some(at));
            return None;
        }
        Some(Step::Pass(schedule.run(at)))
    }
}

#[test]
fn a_reader_gives_every_message_once() {
    for schedule in Schedule::all() {
        let is_waiting = Cell::new(None);
        let connection = AsyncScript::new(STREAM, script(&schedule, &is_waiting));
        let mut reader = AsyncStreamReader::with_capacity(connection, DefaultDeframer, 8);
        let mut read = Vec::new();
        loop {
            let is_dropped = || is_waiting.get().is_some_and(|at| schedule.0[at] == Cut::Dropped);
            match poll_until(reader.next_payload(), is_dropped) {
                None => {}
                Some(Ok(None)) => break,
                Some(payload) => read.push(payload.unwrap().unwrap().to_vec()),
            }
        }
        assert_eq!(read, [&b"a"[..], b"b"]);
        assert_eq!(reader.position(), STREAM.len() as u64);
    }
}

#[test]
fn a_writer_sends_every_message_once() {
    for schedule in Schedule::all() {
        let is_waiting = Cell::new(None);
        let connection = AsyncSink::new(script(&schedule, &is_waiting));
        let mut writer = AsyncStreamWriter::with_capacity(connection, DefaultFramer, 0);
        let is_dropped = || is_waiting.get().is_some_and(|at| schedule.0[at] == Cut::Dropped);
        for payload in [&b"a"[..], b"b"] {
            // One that was dropped did not take the message.
            while poll_until(writer.write_payload(payload), is_dropped).is_none() {}
        }
        while poll_until(writer.flush(), is_dropped).is_none() {}
        assert_eq!(writer.get_ref().written, STREAM);
        assert!(writer.buffer().is_empty());
    }
}
