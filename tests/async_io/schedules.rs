//! Bytes in odd pieces, with every way to take a message, dropped at random.

use std::io;

use bytes::Bytes;
use flatstream::{
    AsyncStreamReader, DefaultDeframer, Deframer, Error, OwnedView, Result, StreamReader,
};
use flatstream_tests::corpus::{self, Mode};
use flatstream_tests::rng::Rng;
use flatstream_tests::scripted_io::{Step, ALL};
use futures_util::StreamExt;
use tokio::io::AsyncRead;

use crate::scripted::{block_on, poll_once, poll_until, Answer, AsyncScript};

/// A message that is any bytes, so that readers can be compared by type as well.
pub struct Raw;

impl flatstream::StreamDeserialize for Raw {
    type View<'a> = &'a [u8];

    fn from_payload(payload: &[u8]) -> Result<&[u8]> {
        Ok(payload)
    }
}

/// Takes the next message in the way of that number.
async fn take<R: AsyncRead + Unpin, D: Deframer>(
    reader: &mut AsyncStreamReader<R, D>,
    way: usize,
) -> Result<Option<Bytes>> {
    Ok(match way {
        0 => reader.next_payload().await?.map(Bytes::copy_from_slice),
        1 => reader.next_bytes().await?,
        2 => reader.next_view::<Raw>().await?.map(Bytes::copy_from_slice),
        _ => reader.next_message::<Raw>().await?.map(OwnedView::into_bytes),
    })
}

/// Not ready every other time, then a few bytes.
fn halting(mut rng: Rng, longest: usize) -> impl FnMut(usize) -> Answer + Unpin {
    let mut n_calls = 0;
    move |_| {
        n_calls += 1;
        (n_calls % 2 == 0).then(|| Step::Pass(1 + rng.below(longest)))
    }
}

#[test]
fn random_schedules_in_every_way() {
    let streams = Mode::ALL.map(corpus::stream);
    for seed in 0..2_000 {
        let mut rng = Rng::new(seed);
        let mode = Mode::ALL[rng.below(4)];
        let (stream, longest, capacity) =
            (&streams[mode as usize], 1 << rng.below(12), 1 << rng.below(16));
        let borders = corpus::borders(stream, mode);
        let first = rng.below(borders.len() - 9);
        let bytes = &stream[borders[first]..borders[first + 8]];
        let connection = AsyncScript::new(bytes, halting(rng.clone(), longest));
        let mut reader = AsyncStreamReader::with_capacity(connection, mode.deframer(), capacity);
        let mut read = Vec::new();
        loop {
            let (way, is_dropped) = (rng.below(4), rng.once_in(2));
            match poll_until(take(&mut reader, way), || is_dropped) {
                None => {}
                Some(Ok(Some(payload))) => read.push(payload),
                Some(end) => break assert!(end.unwrap().is_none()),
            }
        }
        assert_eq!(read, corpus::payloads(bytes, mode), "seed {seed}");
    }
}

#[test]
fn the_stream_gives_what_blocking_readers_give() {
    for mode in Mode::ALL {
        let stream = corpus::stream(mode);
        let connection = AsyncScript::new(&stream, halting(Rng::new(1), 600));
        let messages = AsyncStreamReader::new(connection, mode.deframer()).into_messages::<Raw>();
        let read: Vec<_> =
            block_on(messages.map(|message| message.unwrap().into_bytes()).collect());
        assert_eq!(read, corpus::payloads(&stream, mode));
    }
}

/// Messages outlive the reader and everything that was read later.
#[test]
fn messages_own_their_bytes() {
    let stream = corpus::stream(Mode::Plain);
    let mut reader = AsyncStreamReader::new(&stream[..], DefaultDeframer);
    let mut kept = Vec::new();
    while let Some(message) = block_on(reader.next_message::<Raw>()).unwrap() {
        kept.push(message);
    }
    drop(reader);
    let read: Vec<&[u8]> = kept.iter().map(OwnedView::view).collect();
    assert_eq!(read, corpus::payloads(&stream, Mode::Plain));
}

#[test]
fn interruptions_are_not_seen() {
    let stream = corpus::stream(Mode::Crc32);
    let mut n_calls = 0;
    let connection = AsyncScript::new(&stream, move |_| {
        n_calls += 1;
        Some(match n_calls % 3 {
            0 => Step::Pass(100),
            _ => Step::Fail(io::ErrorKind::Interrupted),
        })
    });
    let mut reader = AsyncStreamReader::new(connection, Mode::Crc32.deframer());
    let mut n = 0;
    while block_on(reader.next_payload()).unwrap().is_some() {
        n += 1;
    }
    assert_eq!(n, corpus::payloads(&stream, Mode::Crc32).len());
}

/// A connection that fails and recovers: the next call goes on where it was.
#[test]
fn an_error_of_the_connection_loses_nothing() {
    let stream = corpus::stream(Mode::Plain);
    let mut n_calls = 0;
    let connection = AsyncScript::new(&stream, move |_| {
        n_calls += 1;
        Some(match n_calls % 2 {
            0 => Step::Pass(100),
            _ => Step::Fail(io::ErrorKind::TimedOut),
        })
    });
    let mut reader = AsyncStreamReader::new(connection, DefaultDeframer);
    let (mut read, mut n_errors) = (Vec::new(), 0);
    loop {
        match block_on(reader.next_bytes()) {
            Ok(Some(payload)) => read.push(payload),
            Ok(None) => break,
            Err(error) => n_errors += u32::from(error.is_io()),
        }
    }
    assert_eq!(read, corpus::payloads(&stream, Mode::Plain));
    assert!(n_errors > 20);
}

/// The stream of messages ends there: who wants to go on has the reader.
#[test]
fn an_error_of_the_connection_ends_the_stream() {
    let connection = AsyncScript::new(b"", |_| Some(Step::Fail(io::ErrorKind::ConnectionReset)));
    let mut messages = AsyncStreamReader::new(connection, DefaultDeframer).into_messages::<Raw>();
    assert!(block_on(messages.next()).unwrap().unwrap_err().is_io());
    assert!(block_on(messages.next()).is_none());
}

/// A call that only looks whether there is something takes nothing away.
#[test]
fn a_message_that_is_there_is_given_at_the_first_poll() {
    let stream = corpus::stream(Mode::Plain);
    let mut is_open = true;
    let connection =
        AsyncScript::new(&stream, move |_| std::mem::take(&mut is_open).then_some(ALL));
    let mut reader = AsyncStreamReader::new(connection, DefaultDeframer);
    let n_there = std::iter::from_fn(|| poll_once(reader.next_bytes())).count();
    assert!(n_there > 10, "{n_there}");
    assert!(poll_once(reader.next_bytes()).is_none());
}

/// Another protocol behind the messages.
#[test]
fn parts_have_all_that_was_not_returned() {
    let connection = &b"\x02\0\0\0hi\x01\0\0\0!and now for"[..];
    let mut reader = AsyncStreamReader::with_capacity(connection, DefaultDeframer, 16);
    assert_eq!(block_on(reader.next_payload()).unwrap(), Some(&b"hi"[..]));
    let (rest, buffered) = reader.into_parts();
    assert_eq!([&buffered[..], rest].concat(), b"\x01\0\0\0!and now for");
}

#[test]
fn futures_and_streams_can_be_spawned() {
    fn is_send_and_static<T: Send + 'static>(_: T) {}
    let mut reader = AsyncStreamReader::new(tokio::io::empty(), DefaultDeframer);
    let stream = AsyncStreamReader::new(tokio::io::empty(), DefaultDeframer).into_messages::<str>();
    is_send_and_static(stream);
    is_send_and_static(async move { reader.next_view::<str>().await.map(|text| text.is_some()) });
    is_send_and_static(None::<OwnedView<str>>);
}

/// What the blocking reader says of a stream, stepping over what can be stepped over.
pub fn blocking(stream: &[u8], mode: Mode) -> Vec<std::result::Result<Vec<u8>, String>> {
    let mut reader = StreamReader::new(stream, mode.deframer());
    let mut said = Vec::new();
    loop {
        match reader.messages().next().map(|payload| payload.map(<[u8]>::to_vec)) {
            Ok(None) => return said,
            Ok(Some(payload)) => said.push(Ok(payload)),
            Err(error) => {
                said.push(Err(error.to_string()));
                if !matches!(reader.skip_frame(), Ok(true)) {
                    return said;
                }
            }
        }
    }
}

/// The same words for an item of an async reader.
pub fn said(
    item: std::result::Result<OwnedView<Raw>, Error>,
) -> std::result::Result<Vec<u8>, String> {
    item.map(|message| message.view().to_vec()).map_err(|error| error.to_string())
}
