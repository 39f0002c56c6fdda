//! Bytes that come in odd pieces, interruptions, and readers that are not ready.

use std::io;

use flatstream::StreamReader;
use flatstream_tests::corpus::{self, Mode};
use flatstream_tests::rng::Rng;
use flatstream_tests::scripted_io::{ScriptedReader, Step, ALL};

use crate::shells::read_stream;

fn check(
    mode: Mode,
    stream: &[u8],
    expected: &[&[u8]],
    capacity: usize,
    script: impl FnMut(usize) -> Step,
) {
    let reader = ScriptedReader::new(stream, script);
    let (n, error) = read_stream(reader, mode.deframer(), capacity, expected);
    assert!(n == expected.len() && error.is_none(), "{n} messages, {error:?}");
}

#[test]
fn one_byte_at_a_time() {
    for mode in Mode::ALL {
        let stream = corpus::stream(mode);
        let expected = corpus::payloads(&stream, mode);
        for capacity in [0, 1, 5, 100, 4096, 1 << 16] {
            check(mode, &stream, &expected, capacity, |_| Step::Pass(1));
        }
    }
}

#[test]
fn every_split_point() {
    for mode in Mode::ALL {
        let stream = corpus::stream(mode);
        let (borders, payloads) = (corpus::borders(&stream, mode), corpus::payloads(&stream, mode));
        for split in 0..stream.len() {
            // The split frame with a neighbour on each side.
            let k = borders.partition_point(|&border| border <= split) - 1;
            let (first, end) = (k.saturating_sub(1), (k + 2).min(payloads.len()));
            let (bytes, split) = (&stream[borders[first]..borders[end]], split - borders[first]);
            let script = |call| if call == 0 && split > 0 { Step::Pass(split) } else { ALL };
            check(mode, bytes, &payloads[first..end], 8192, script);
        }
    }
}

#[test]
fn random_schedules() {
    let streams = Mode::ALL.map(corpus::stream);
    for seed in 0..10_000 {
        let mut rng = Rng::new(seed);
        let mode = Mode::ALL[rng.below(4)];
        let stream = &streams[mode as usize];
        let (borders, payloads) = (corpus::borders(stream, mode), corpus::payloads(stream, mode));
        let first = rng.below(payloads.len() - 8);
        let end = if seed % 16 == 0 { payloads.len() } else { first + 8 };
        let (capacity, longest) = (1 << rng.below(13), 1 << rng.below(12));
        let bytes = &stream[borders[first]..borders[end]];
        check(mode, bytes, &payloads[first..end], capacity, |_| Step::Pass(1 + rng.below(longest)));
    }
}

#[test]
fn interruptions_are_not_seen() {
    let mode = Mode::Crc32;
    let stream = corpus::stream(mode);
    let expected = corpus::payloads(&stream, mode);
    let n_calls = stream.len() / 40 + 2;
    for at in 0..n_calls {
        check(mode, &stream, &expected, 512, |call| match call == at {
            true => Step::Fail(io::ErrorKind::Interrupted),
            false => Step::Pass(40),
        });
    }
}

/// Calls again after each `WouldBlock` and collects what comes.
fn read_patiently(mode: Mode, stream: &[u8], script: impl FnMut(usize) -> Step) -> Vec<Vec<u8>> {
    let reader = ScriptedReader::new(stream, script);
    let mut reader = StreamReader::with_capacity(reader, mode.deframer(), 512);
    let mut read = Vec::new();
    loop {
        let end = reader.process_all(|payload| {
            read.push(payload.to_vec());
            Ok(())
        });
        match end {
            Ok(()) => return read,
            Err(error) => assert!(error.is_io(), "{error}"),
        }
    }
}

#[test]
fn would_block_at_every_call_loses_and_doubles_nothing() {
    let mode = Mode::XxHash64;
    let stream = corpus::stream(mode);
    let expected = corpus::payloads(&stream, mode);
    for at in 0..stream.len() / 40 + 2 {
        let read = read_patiently(mode, &stream, |call| match call == at {
            true => Step::Fail(io::ErrorKind::WouldBlock),
            false => Step::Pass(40),
        });
        assert_eq!(read, expected);
    }
    let read = read_patiently(mode, &stream, |call| match call % 2 {
        0 => Step::Fail(io::ErrorKind::WouldBlock),
        _ => Step::Pass(7),
    });
    assert_eq!(read, expected);
}

#[test]
fn a_reader_that_lies_about_its_length_is_an_error() {
    struct Liar;
    impl io::Read for Liar {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
            Ok(buf.len() + 1)
        }
    }
    let error =
        StreamReader::new(Liar, Mode::Plain.deframer()).process_all(|_| Ok(())).unwrap_err();
    assert!(error.is_io());
}

#[test]
fn all_shells_read_the_same() {
    for mode in Mode::ALL {
        let stream = corpus::stream(mode);
        let expected = corpus::payloads(&stream, mode);
        let (n, error) = crate::shells::read_slice(&stream, mode.deframer(), &expected);
        assert!(n == expected.len() && error.is_none());
        assert_eq!(read_mapped(mode, &stream), expected);
        assert!(read_mapped(mode, b"").is_empty());
    }
}

fn read_mapped(mode: Mode, stream: &[u8]) -> Vec<Vec<u8>> {
    let name = format!("flatstream-{}-{}-{}", std::process::id(), mode.name(), stream.len());
    let path = std::env::temp_dir().join(name);
    std::fs::write(&path, stream).unwrap();
    // SAFETY: nobody else knows the file, and nothing writes to it while it is mapped.
    let file = unsafe { flatstream::MappedFile::open(&path) }.unwrap();
    let read = file.reader(mode.deframer()).map(|payload| payload.unwrap().to_vec()).collect();
    drop(file);
    std::fs::remove_file(&path).unwrap();
    read
}
