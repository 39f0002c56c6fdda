//! The writer as a `Sink`.

use flatstream::{AsyncStreamReader, AsyncStreamWriter, DefaultDeframer, DefaultFramer};
use flatstream_tests::corpus::Sample;
use futures_util::{stream, SinkExt, StreamExt};

use crate::schedules::Raw;
use crate::scripted::{block_on, poll_once};

#[test]
fn a_stream_of_values_can_be_forwarded() {
    let samples = || (0..100).map(Sample::new);
    let mut sink = AsyncStreamWriter::with_capacity(Vec::new(), DefaultFramer, 500);
    block_on(stream::iter(samples().map(Ok)).forward(&mut sink)).unwrap();

    let mut expected = flatstream::StreamWriter::new(Vec::new(), DefaultFramer);
    expected.write_batch(samples().collect::<Vec<_>>()).unwrap();
    assert_eq!(sink.get_ref(), expected.get_ref());
}

#[test]
fn references_can_be_sent() {
    let mut sink = AsyncStreamWriter::new(Vec::new(), DefaultFramer);
    let sample = Sample::new(3);
    block_on(SinkExt::send(&mut sink, &sample)).unwrap();
    block_on(SinkExt::send(&mut sink, "text")).unwrap();
    let mut reader = AsyncStreamReader::new(&sink.get_ref()[..], DefaultDeframer);
    assert!(block_on(reader.next_view::<Raw>()).unwrap().is_some());
    assert_eq!(block_on(reader.next_view::<str>()).unwrap(), Some("text"));
}

/// `feed` waits for room, `close` sends and shuts down.
#[test]
fn a_full_sink_is_not_ready() {
    let (connection, peer) = tokio::io::duplex(100);
    let mut sink = AsyncStreamWriter::with_capacity(connection, DefaultFramer, 50);
    let text = "x".repeat(40);
    let n_fed = std::iter::from_fn(|| poll_once(SinkExt::feed(&mut sink, &text))).count();
    assert!((2..4).contains(&n_fed), "{n_fed}");

    let mut messages = AsyncStreamReader::new(peer, DefaultDeframer).into_messages::<str>();
    let mut n_read = 0;
    while poll_once(SinkExt::<&str>::close(&mut sink)).is_none() {
        while let Some(message) = poll_once(messages.next()) {
            assert_eq!(message.unwrap().unwrap().view(), text);
            n_read += 1;
        }
    }
    while let Some(message) = block_on(messages.next()) {
        assert_eq!(message.unwrap().view(), text);
        n_read += 1;
    }
    assert_eq!(n_read, n_fed);
}
