//! Damage is told in its place, and what can be read behind it is read.

use flatstream::{AsyncStreamReader, DefaultDeframer, ErrorKind};
use flatstream_tests::corpus::{self, Mode};
use flatstream_tests::rng::Rng;
use flatstream_tests::scripted_io::Step;
use futures_util::StreamExt;

use crate::schedules::{blocking, said, Raw};
use crate::scripted::{block_on, AsyncScript};

fn read_stream(bytes: &[u8], mode: Mode, piece: usize) -> Vec<Result<Vec<u8>, String>> {
    let connection = AsyncScript::new(bytes, |_| Some(Step::Pass(piece)));
    let messages = AsyncStreamReader::new(connection, mode.deframer()).into_messages::<Raw>();
    block_on(messages.map(said).collect())
}

#[test]
fn a_damaged_payload_costs_its_message_alone() {
    for mode in Mode::ALL.into_iter().filter(|mode| mode.is_checked()) {
        let stream = corpus::stream(mode);
        let expected = corpus::payloads(&stream, mode);
        for (i, border) in
            corpus::borders(&stream, mode).into_iter().enumerate().take(expected.len())
        {
            let mut damaged = stream.clone();
            damaged[border + mode.header_len()] ^= 1;
            let read = read_stream(&damaged, mode, 4096);
            assert_eq!(read.len(), expected.len());
            for (k, (item, expected)) in read.into_iter().zip(&expected).enumerate() {
                match item {
                    Ok(payload) => assert!(k != i && payload == *expected),
                    Err(error) => {
                        assert!(k == i && error.starts_with("checksum mismatch"), "{error}")
                    }
                }
            }
        }
    }
}

#[test]
fn whatever_is_damaged_it_is_what_blocking_readers_say() {
    let streams = Mode::ALL.map(corpus::stream);
    for seed in 0..3_000 {
        let mut rng = Rng::new(seed);
        let mode = Mode::ALL[rng.below(4)];
        let mut stream = streams[mode as usize].clone();
        for _ in 0..=rng.below(3) {
            let at = rng.below(stream.len());
            stream[at] ^= 1 << rng.below(8);
        }
        stream.truncate(stream.len() - rng.below(2) * rng.below(stream.len()));
        assert_eq!(
            read_stream(&stream, mode, 1 << rng.below(14)),
            blocking(&stream, mode),
            "{seed}"
        );
    }
}

#[test]
fn a_message_of_another_type_costs_itself_alone() {
    let stream = b"\x02\0\0\0??\x0c\0\0\0\x04\0\0\0\x02\0\0\0hi\0\0";
    let mut reader = AsyncStreamReader::new(&stream[..], DefaultDeframer);
    let error = block_on(reader.next_view::<str>()).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::InvalidPayload { offset: Some(0), .. }), "{error}");
    assert_eq!(reader.position(), 6);
    assert_eq!(block_on(reader.next_view::<str>()).unwrap(), Some("hi"));

    let mut reader = AsyncStreamReader::new(&stream[..], DefaultDeframer);
    let error = block_on(reader.next_message::<str>()).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::InvalidPayload { offset: Some(0), .. }), "{error}");
    assert_eq!(block_on(reader.next_message::<str>()).unwrap().unwrap().view(), "hi");
}

#[test]
fn a_stream_that_is_cut_off_never_ends_clean() {
    let stream = corpus::stream(Mode::Crc32);
    let borders = corpus::borders(&stream, Mode::Crc32);
    for len in 0..stream.len() {
        let mut messages =
            AsyncStreamReader::new(&stream[..len], Mode::Crc32.deframer()).into_messages::<Raw>();
        let n_whole = borders.partition_point(|&border| border <= len) - 1;
        for _ in 0..n_whole {
            block_on(messages.next()).unwrap().unwrap();
        }
        if len != borders[n_whole] {
            let error = block_on(messages.next()).unwrap().unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::UnexpectedEof { .. }), "{error}");
        }
        assert!(block_on(messages.next()).is_none());
    }
}

/// Asked again, a reader says the same again.
#[test]
fn what_cannot_be_gone_on_from_stays() {
    for (stream, expected) in
        [(&b"\0\0\0\0"[..], "declares"), (&b"\x08\0\0\0abc"[..], "ends inside")]
    {
        let mut reader = AsyncStreamReader::new(stream, DefaultDeframer);
        for _ in 0..3 {
            let error = block_on(reader.next_payload()).unwrap_err();
            assert!(error.to_string().contains(expected), "{error}");
            assert_eq!((error.offset(), reader.position()), (Some(0), 0));
        }
    }
}
