//! The codecs in tokio-util's `Framed`.

use flatstream::{
    DefaultDeframer, DefaultFramer, MessageCodec, MessageDecoder, MessageEncoder, StreamWriter,
};
use flatstream_tests::corpus::{self, Mode, Sample};
use flatstream_tests::rng::Rng;
use flatstream_tests::scripted_io::Step;
use futures_util::{SinkExt, StreamExt};
use tokio_util::codec::{Decoder, FramedRead, FramedWrite};

use crate::schedules::{blocking, said, Raw};
use crate::scripted::{block_on, AsyncScript};

/// Items and the error that ended the stream, as one list.
fn read_framed(bytes: &[u8], mode: Mode, piece: usize) -> Vec<Result<Vec<u8>, String>> {
    let connection = AsyncScript::new(bytes, |_| Some(Step::Pass(piece)));
    let framed = FramedRead::new(connection, MessageDecoder::<Raw, _>::new(mode.deframer()));
    block_on(framed.map(|item| said(item.unwrap_or_else(Err))).collect())
}

#[test]
fn what_is_read_is_what_blocking_readers_say() {
    let streams = Mode::ALL.map(corpus::stream);
    for seed in 0..2_000 {
        let mut rng = Rng::new(seed);
        let mode = Mode::ALL[rng.below(4)];
        let mut stream = streams[mode as usize].clone();
        for _ in 0..rng.below(4) {
            let at = rng.below(stream.len());
            stream[at] ^= 1 << rng.below(8);
        }
        let read = read_framed(&stream, mode, 1 << rng.below(14));
        assert_eq!(read, blocking(&stream, mode), "{seed}");
    }
}

/// Damage that the stream goes on behind is an item; what it ends at is an error.
#[test]
fn damage_is_an_item() {
    let bytes = b"\x02\0\0\0??\x0c\0\0\0\x04\0\0\0\x02\0\0\0hi\0\0\0\0\0\0";
    let decoder = MessageDecoder::<str, _>::new(DefaultDeframer);
    let mut framed = FramedRead::new(&bytes[..], decoder);
    assert!(block_on(framed.next()).unwrap().unwrap().is_err());
    assert_eq!(block_on(framed.next()).unwrap().unwrap().unwrap().view(), "hi");
    assert_eq!(block_on(framed.next()).unwrap().unwrap_err().offset(), Some(22));
    assert!(block_on(framed.next()).is_none());
}

#[test]
fn what_is_written_is_what_blocking_writers_write() {
    let mut blocking = StreamWriter::new(Vec::new(), DefaultFramer);
    let mut framed = FramedWrite::new(Vec::new(), MessageEncoder::new(DefaultFramer));
    for n in 0..40 {
        blocking.write(&Sample::new(n)).unwrap();
        block_on(framed.feed(&Sample::new(n))).unwrap();
        blocking.write("text").unwrap();
        block_on(framed.feed("text")).unwrap();
    }
    block_on(SinkExt::<&str>::flush(&mut framed)).unwrap();
    assert_eq!(framed.get_ref(), blocking.get_ref());
}

#[test]
fn a_message_that_is_refused_leaves_nothing_behind() {
    let framer = flatstream::FramerExt::bounded(DefaultFramer, 20);
    let mut framed = FramedWrite::new(Vec::new(), MessageEncoder::new(framer));
    assert!(block_on(framed.send("a text of more than twenty bytes")).is_err());
    block_on(framed.send("short")).unwrap();
    assert_eq!(read_framed(framed.get_ref(), Mode::Plain, 9).len(), 1);
}

#[test]
fn one_codec_does_both() {
    let codec = || MessageCodec::<str, _, _>::new(DefaultFramer, DefaultDeframer);
    let (here, there) = tokio::io::duplex(1 << 16);
    let (mut here, mut there) = (codec().framed(here), codec().framed(there));
    block_on(here.send("question")).unwrap();
    assert_eq!(block_on(there.next()).unwrap().unwrap().unwrap().view(), "question");
    block_on(there.send("answer")).unwrap();
    assert_eq!(block_on(here.next()).unwrap().unwrap().unwrap().view(), "answer");
    drop(there);
    assert!(block_on(here.next()).is_none());
}
