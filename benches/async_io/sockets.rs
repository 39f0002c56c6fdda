//! A connection over loopback, one thread at each end.

use std::hint::black_box;
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use flatstream::{
    AsyncStreamReader, AsyncStreamWriter, DefaultDeframer, DefaultFramer, FrameBuffer, OwnedView,
    StreamDeserialize, StreamReader, StreamSerialize, StreamWriter,
};

use crate::common::{n_logs, n_telemetry, Logs, Telemetry};
use crate::rounds::{Case, Group};

/// What both writers collect before they write.
const CAPACITY: usize = 32 * 1024;

pub fn small() -> Group {
    let messages: &'static [Telemetry] = n_telemetry(200_000).leak();
    Group { name: "over loopback, written and read, telemetry", cases: cases(messages) }
}

pub fn large() -> Group {
    let logs = n_logs(200);
    let messages: &'static [Logs] = vec![logs; 2_000].leak();
    Group { name: "over loopback, written and read, 200 log entries each", cases: cases(messages) }
}

fn cases<T: StreamSerialize + StreamDeserialize + Sync>(messages: &'static [T]) -> Vec<Case> {
    let (copied, owned) = (blocking_owned::<T>, async_owned::<T>);
    vec![
        Case::new("blocking", || between(messages, blocking_write, blocking_read::<T>)),
        Case::new("async, next_view", || between(messages, async_write, async_views::<T>)).bound(),
        Case::new("blocking, OwnedView::copied", move || between(messages, blocking_write, copied)),
        Case::new("async, next_message", move || between(messages, async_write, owned)).against(2),
    ]
}

/// Has one thread write and this one read, until all is there.
fn between<T: Sync>(
    messages: &'static [T],
    write: fn(TcpStream, &[T]),
    read: fn(TcpStream) -> usize,
) -> (Duration, usize) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
    let address = listener.local_addr().expect("it has an address");
    let started = Instant::now();
    let writer = thread::spawn(move || {
        write(TcpStream::connect(address).expect("somebody listens"), messages);
    });
    let n = read(listener.accept().expect("somebody connects").0);
    let time = started.elapsed();
    writer.join().expect("it does not panic");
    assert_eq!(n, messages.len());
    (time, n)
}

fn blocking_write<T: StreamSerialize>(socket: TcpStream, messages: &[T]) {
    let mut writer = StreamWriter::new(FrameBuffer::with_capacity(CAPACITY, socket), DefaultFramer);
    messages.iter().for_each(|message| writer.write(message).expect("it is read"));
    writer.flush().expect("it is read");
}

fn blocking_read<T: StreamDeserialize>(socket: TcpStream) -> usize {
    let mut reader = StreamReader::new(socket, DefaultDeframer);
    let mut messages = reader.typed_messages::<T>();
    let mut n = 0;
    while let Some(view) = messages.next().expect("the stream is good") {
        black_box(view);
        n += 1;
    }
    n
}

fn blocking_owned<T: StreamDeserialize>(socket: TcpStream) -> usize {
    let mut reader = StreamReader::new(socket, DefaultDeframer);
    let mut messages = reader.messages();
    let mut n = 0;
    while let Some(payload) = messages.next().expect("the stream is good") {
        black_box(OwnedView::<T>::copied(payload).expect("it was written as one").view());
        n += 1;
    }
    n
}

/// Runs one end on a runtime of its own.
fn with_tokio<T>(socket: TcpStream, end: impl AsyncFnOnce(tokio::net::TcpStream) -> T) -> T {
    socket.set_nonblocking(true).expect("sockets can");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build();
    runtime.expect("a runtime starts").block_on(async {
        end(tokio::net::TcpStream::from_std(socket).expect("it is not blocking")).await
    })
}

fn async_write<T: StreamSerialize>(socket: TcpStream, messages: &[T]) {
    with_tokio(socket, async |socket| {
        let mut writer = AsyncStreamWriter::with_capacity(socket, DefaultFramer, CAPACITY);
        for message in messages {
            writer.write(message).await.expect("it is read");
        }
        writer.shutdown().await.expect("it is read");
    });
}

fn async_views<T: StreamDeserialize>(socket: TcpStream) -> usize {
    with_tokio(socket, async |socket| {
        let mut reader = AsyncStreamReader::new(socket, DefaultDeframer);
        let mut n = 0;
        while let Some(view) = reader.next_view::<T>().await.expect("the stream is good") {
            black_box(view);
            n += 1;
        }
        n
    })
}

fn async_owned<T: StreamDeserialize>(socket: TcpStream) -> usize {
    with_tokio(socket, async |socket| {
        let mut reader = AsyncStreamReader::new(socket, DefaultDeframer);
        let mut n = 0;
        while let Some(message) = reader.next_message::<T>().await.expect("the stream is good") {
            black_box(message.view());
            n += 1;
        }
        n
    })
}
