//! Bytes in memory: what the code takes, without the system.

use std::hint::black_box;
use std::io;
use std::time::{Duration, Instant};

use flatstream::{
    AsyncStreamReader, AsyncStreamWriter, DefaultDeframer, DefaultFramer, FrameBuffer, OwnedView,
    StreamReader, StreamWriter,
};
use futures_util::{FutureExt, StreamExt};

use crate::common::sums::sum_telemetry;
use crate::common::{n_telemetry, Telemetry};
use crate::rounds::{Case, Group};

const N_MESSAGES: usize = 100_000;

/// What both writers collect before they write.
const CAPACITY: usize = 32 * 1024;

/// A future over memory is never waited for.
pub fn ready<T>(future: impl std::future::Future<Output = T>) -> T {
    future.now_or_never().expect("memory is always ready")
}

fn timed(work: impl FnOnce() -> usize) -> (Duration, usize) {
    let started = Instant::now();
    let n_messages = black_box(work());
    (started.elapsed(), n_messages)
}

pub fn read() -> Group {
    let stream: &'static [u8] = {
        let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
        writer.write_batch(n_telemetry(N_MESSAGES)).expect("a vector takes everything");
        writer.into_inner().leak()
    };
    let cases = vec![
        Case::new("blocking, views", || timed(|| blocking_views(stream))),
        Case::new("async, next_view", || timed(|| ready(async_views(stream)))).bound(),
        Case::new("blocking, OwnedView::copied", || timed(|| blocking_owned(stream))),
        Case::new("async, next_message", || timed(|| ready(async_owned(stream)))).against(2),
        Case::new("async, Stream of messages", || timed(|| ready(async_stream(stream)))).against(2),
    ];
    Group { name: "read from memory, telemetry", cases }
}

fn blocking_views(stream: &[u8]) -> usize {
    let mut reader = StreamReader::new(stream, DefaultDeframer);
    let mut messages = reader.typed_messages::<Telemetry>();
    let mut n = 0;
    while let Some(view) = messages.next().expect("the stream is good") {
        black_box(sum_telemetry(view));
        n += 1;
    }
    n
}

async fn async_views(stream: &[u8]) -> usize {
    let mut reader = AsyncStreamReader::new(stream, DefaultDeframer);
    let mut n = 0;
    while let Some(view) = reader.next_view::<Telemetry>().await.expect("the stream is good") {
        black_box(sum_telemetry(view));
        n += 1;
    }
    n
}

fn blocking_owned(stream: &[u8]) -> usize {
    let mut reader = StreamReader::new(stream, DefaultDeframer);
    let mut messages = reader.messages();
    let mut n = 0;
    while let Some(payload) = messages.next().expect("the stream is good") {
        let message = OwnedView::<Telemetry>::copied(payload).expect("it is telemetry");
        black_box(sum_telemetry(message.view()));
        n += 1;
    }
    n
}

async fn async_owned(stream: &[u8]) -> usize {
    let mut reader = AsyncStreamReader::new(stream, DefaultDeframer);
    let mut n = 0;
    while let Some(message) = reader.next_message::<Telemetry>().await.expect("the stream is good")
    {
        black_box(sum_telemetry(message.view()));
        n += 1;
    }
    n
}

async fn async_stream(stream: &[u8]) -> usize {
    let reader = AsyncStreamReader::new(stream, DefaultDeframer);
    let mut messages = reader.into_messages::<Telemetry>();
    let mut n = 0;
    while let Some(message) = messages.next().await {
        black_box(sum_telemetry(message.expect("the stream is good").view()));
        n += 1;
    }
    n
}

pub fn write() -> Group {
    let messages: &'static [Telemetry] = n_telemetry(N_MESSAGES).leak();
    let cases = vec![
        Case::new("blocking, FrameBuffer", || timed(|| blocking_write(messages))),
        Case::new("async, write", || timed(|| ready(async_write(messages)))).bound(),
    ];
    Group { name: "write to memory that is forgotten, telemetry", cases }
}

fn blocking_write(messages: &[Telemetry]) -> usize {
    let buffer = FrameBuffer::with_capacity(CAPACITY, io::sink());
    let mut writer = StreamWriter::new(buffer, DefaultFramer);
    for message in messages {
        writer.write(black_box(message)).expect("nothing fails");
    }
    writer.flush().expect("nothing fails");
    messages.len()
}

async fn async_write(messages: &[Telemetry]) -> usize {
    let mut writer = AsyncStreamWriter::with_capacity(tokio::io::sink(), DefaultFramer, CAPACITY);
    for message in messages {
        writer.write(black_box(message)).await.expect("nothing fails");
    }
    writer.flush().await.expect("nothing fails");
    messages.len()
}
