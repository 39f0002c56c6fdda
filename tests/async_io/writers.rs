//! Writers: the same bytes, back-pressure, and connections that fail.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use flatstream::flatbuffers::{Allocator, FlatBufferBuilder};
use flatstream::{
    build, AsyncStreamWriter, DefaultFramer, ErrorKind, FramerExt, Result, StreamSerialize,
    StreamWriter,
};
use flatstream_tests::corpus::{self, Empty, Mode, Sample};
use flatstream_tests::counting_alloc::measure;
use flatstream_tests::scripted_io::{Step, ALL};
use tokio::io::AsyncWrite;

use crate::scripted::{block_on, poll_once, AsyncSink};

#[test]
fn every_way_to_write_gives_the_bytes_of_blocking_writers() {
    let mut blocking = StreamWriter::new(Vec::new(), DefaultFramer);
    let mut writer = AsyncStreamWriter::with_capacity(Vec::new(), DefaultFramer, 100);
    let mut builder = FlatBufferBuilder::new();
    for n in 0..50 {
        blocking.write(&Sample::new(n)).unwrap();
        block_on(writer.write(&Sample::new(n))).unwrap();
        blocking.write("derived").unwrap();
        block_on(writer.send("derived")).unwrap();
        build(&mut builder, &Sample::new(n + 1)).unwrap();
        blocking.write_finished(&mut builder).unwrap();
        block_on(writer.write_finished(&mut builder)).unwrap();
        blocking.write_payload(b"payload").unwrap();
        block_on(writer.write_payload(b"payload")).unwrap();
    }
    block_on(writer.flush()).unwrap();
    assert_eq!(writer.get_ref(), blocking.get_ref());
    assert_eq!(writer.position(), blocking.position());
}

/// Frames of every framing, taken a few bytes at a time.
#[test]
fn odd_pieces() {
    for mode in Mode::ALL {
        let stream = corpus::stream(mode);
        for piece in [1, 7, 100] {
            let connection = AsyncSink::new(move |_| Some(Step::Pass(piece)));
            let mut writer = AsyncStreamWriter::with_capacity(connection, mode.framer(), 64);
            for payload in corpus::payloads(&stream, mode) {
                block_on(writer.write_payload(payload)).unwrap();
            }
            block_on(writer.shutdown()).unwrap();
            let connection = writer.into_parts().0;
            assert!(connection.written == stream && connection.has_ended);
        }
    }
}

/// A peer that reads nothing: the writer waits, holding no more than it may.
#[test]
fn back_pressure_bounds_memory() {
    const CAPACITY: usize = 10_000;
    let (connection, _peer) = tokio::io::duplex(1000);
    let (n_taken, usage) = measure(|| {
        let mut writer = AsyncStreamWriter::with_capacity(connection, DefaultFramer, CAPACITY);
        let text = "x".repeat(100);
        let n_taken = std::iter::from_fn(|| poll_once(writer.write(&text))).count();
        assert!(poll_once(writer.write(&text)).is_none(), "it still waits");
        assert!(writer.buffer().len() < CAPACITY + 200);
        n_taken
    });
    assert!((CAPACITY / 120..CAPACITY / 110).contains(&n_taken), "{n_taken}");
    assert!(usage.peak < 3 * CAPACITY, "{usage:?}");
}

#[test]
fn a_message_that_is_refused_leaves_nothing_behind() {
    let mut writer = AsyncStreamWriter::new(Vec::new(), DefaultFramer.bounded(20));
    let error = block_on(writer.write("a text of more than twenty bytes")).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::InvalidFrame { .. }), "{error}");
    assert!(writer.buffer().is_empty());
    block_on(writer.send("short")).unwrap();
    assert_eq!(writer.get_ref().len(), 20);
}

/// Each byte is out once, whenever the connection failed.
#[test]
fn a_connection_that_recovers_goes_on_where_it_was() -> Result<()> {
    for kind in [io::ErrorKind::TimedOut, io::ErrorKind::WouldBlock, io::ErrorKind::Interrupted] {
        let mut n_calls = 0;
        let connection = AsyncSink::new(move |_| {
            n_calls += 1;
            Some(if n_calls % 2 == 0 { Step::Pass(3) } else { Step::Fail(kind) })
        });
        let mut writer = AsyncStreamWriter::with_capacity(connection, DefaultFramer, 0);
        let mut n_errors = 0;
        for payload in [&b"a"[..], b"bcdef", b"ghi"] {
            while let Err(error) = block_on(writer.write_payload(payload)) {
                assert!(error.is_io());
                n_errors += 1;
            }
        }
        while let Err(error) = block_on(writer.flush()) {
            assert!(error.is_io());
            n_errors += 1;
        }
        assert_eq!(n_errors == 0, kind == io::ErrorKind::Interrupted);
        assert_eq!(writer.get_ref().written, b"\x01\0\0\0a\x05\0\0\0bcdef\x03\0\0\0ghi");
    }
    Ok(())
}

#[test]
fn a_connection_that_takes_nothing_is_an_error() {
    let mut writer = AsyncStreamWriter::new(AsyncSink::new(|_| Some(Step::Pass(0))), DefaultFramer);
    let error = block_on(writer.send(&Empty)).unwrap_err();
    let ErrorKind::Io(error) = error.kind() else { panic!("{error}") };
    assert_eq!(error.kind(), io::ErrorKind::WriteZero);
    assert_eq!(writer.into_parts().1.len(), 4 + 12);
}

/// What it wrote is not known, so nothing is written to it again.
#[test]
fn a_connection_that_lies_is_not_used_again() {
    struct Liar(u32);
    impl AsyncWrite for Liar {
        fn poll_write(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
            buf: &[u8],
        ) -> Poll<io::Result<usize>> {
            self.0 += 1;
            Poll::Ready(Ok(buf.len() + 1))
        }
        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
    }
    let mut writer = AsyncStreamWriter::new(Liar(0), DefaultFramer);
    for _ in 0..3 {
        assert!(block_on(writer.send("hello")).unwrap_err().is_io());
    }
    assert_eq!(writer.get_ref().0, 1);
}

/// A message whose encoding is written by hand, so that it takes a builder.
struct Built(String);

impl StreamSerialize for Built {
    fn serialize<A: Allocator>(&self, builder: &mut FlatBufferBuilder<'_, A>) -> Result<()> {
        let text = builder.create_string(&self.0);
        builder.finish(text, None);
        Ok(())
    }
}

/// The memory of a rare large message is given back: of the buffer, and of the builder if it took one.
#[test]
fn a_large_message_is_forgotten() {
    fn check<T: StreamSerialize + ?Sized>(large: &T, small: &T) {
        let mut writer =
            AsyncStreamWriter::with_capacity(AsyncSink::new(|_| Some(ALL)), DefaultFramer, 1000);
        block_on(writer.send(large)).unwrap();
        writer.get_mut().written.clear();
        assert!(writer.buffer_capacity() > 1 << 20);
        for _ in 0..300 {
            block_on(writer.send(small)).unwrap();
        }
        assert!(writer.buffer_capacity() < 5000, "{}", writer.buffer_capacity());
    }
    let large = "x".repeat(1 << 20);
    check(&*large, "small");
    check(&Built(large), &Built("small".into()));
}
