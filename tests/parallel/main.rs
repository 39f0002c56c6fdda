//! Promise: a slice read on all cores gives what it gives in sequence, whatever its bytes are: the same items
//! in the same order, the same error at the same place, and then a reader at the same place.

mod consumers;
mod oracle;
mod typed;

use flatstream::{
    ChecksumDeframer, Crc16, Crc32, DefaultDeframer, Deframer, DeframerExt, StreamWriter, XxHash64,
};
use flatstream_tests::corpus::{self, Mode};
use flatstream_tests::rng::Rng;
use proptest::collection::vec;
use proptest::prelude::{any, Strategy};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use oracle::{check, CHUNK_LENS};

/// As a boxed one cannot be cloned, each in turn.
fn check_in(mode: Mode, bytes: &[u8], chunk_lens: &[usize]) {
    match mode {
        Mode::Plain => check(bytes, DefaultDeframer, chunk_lens),
        Mode::XxHash64 => check(bytes, ChecksumDeframer::new(XxHash64), chunk_lens),
        Mode::Crc32 => check(bytes, ChecksumDeframer::new(Crc32), chunk_lens),
        Mode::Crc16 => check(bytes, ChecksumDeframer::new(Crc16), chunk_lens),
    }
}

#[test]
fn whole_streams() {
    for mode in Mode::ALL {
        check_in(mode, &[], &CHUNK_LENS);
        check_in(mode, &corpus::stream(mode), &CHUNK_LENS);
        check_in(mode, &corpus::stream(mode).repeat(60), &CHUNK_LENS);
    }
}

#[test]
fn streams_cut_around_every_border() {
    for mode in Mode::ALL {
        let stream = corpus::stream(mode);
        for border in corpus::borders(&stream, mode) {
            for cut in border.saturating_sub(2)..=(border + 5).min(stream.len()) {
                check_in(mode, &stream[..cut], &[1, 300]);
            }
        }
    }
}

#[test]
fn streams_with_damage_in_any_byte_of_a_header() {
    for mode in Mode::ALL {
        let stream = corpus::stream(mode);
        let header = 0..mode.header_len();
        for at in
            corpus::borders(&stream, mode).iter().flat_map(|b| header.clone().map(move |n| b + n))
        {
            let mut damaged = stream.clone();
            let Some(byte) = damaged.get_mut(at) else { continue };
            *byte ^= 0x40;
            check_in(mode, &damaged, &[300]);
        }
    }
}

/// The limit is the deframer's, on whichever thread.
#[test]
fn streams_with_frames_beyond_the_limit() {
    let stream = corpus::stream(Mode::Crc32);
    for limit in [8, 100, 1_000, 1_500, 100_000] {
        check(&stream, ChecksumDeframer::new(Crc32).bounded(limit), &CHUNK_LENS);
    }
}

/// Validators are asked for each frame, and name its place.
#[test]
fn streams_with_frames_that_a_validator_refuses() {
    let stream = corpus::stream(Mode::Plain);
    let deframer = DefaultDeframer.with_validator(flatstream::SizeValidator::new(8, 200));
    check(&stream, deframer, &CHUNK_LENS);
    check(&stream, DefaultDeframer.with_validator(flatstream::TableRootValidator), &CHUNK_LENS);
}

/// What is done to a stream: bytes changed, and the rest cut off.
fn damages() -> impl Strategy<Value = (u8, Vec<(u32, u8)>, u32, u16)> {
    (any::<u8>(), vec((any::<u32>(), any::<u8>()), 0..6), any::<u32>(), 1..5_000_u16)
}

#[test]
fn streams_with_any_damage() {
    let streams: Vec<(Mode, Vec<u8>)> =
        Mode::ALL.into_iter().map(|mode| (mode, corpus::stream(mode).repeat(3))).collect();
    let cases = if std::env::var_os("FLATSTREAM_SOAK").is_some() { 100_000 } else { 400 };
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let outcome = runner.run(&damages(), |(stream, changes, cut, chunk_len)| {
        let (mode, stream) = &streams[usize::from(stream) % streams.len()];
        // 0 leaves the stream as it is, so that shrinking leads there.
        let mut bytes = stream[..stream.len() - cut as usize % stream.len()].to_vec();
        for (at, change) in changes {
            let at = at as usize % bytes.len();
            bytes[at] ^= change;
        }
        check_in(*mode, &bytes, &[chunk_len.into()]);
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn bytes_that_are_no_stream() {
    let mut rng = Rng::new(3);
    for len in (0..2_000).step_by(37) {
        for mode in Mode::ALL {
            check_in(mode, &rng.bytes(len), &[1, 64]);
            // Lengths that lead on for a while.
            let bytes: Vec<u8> = rng.bytes(len).iter().map(|byte| byte & 3).collect();
            check_in(mode, &bytes, &[1, 64]);
        }
    }
}

/// Frames of one byte of header that are cheap to make: more chunks than a window holds.
#[derive(Clone, Copy)]
struct Short;

impl Deframer for Short {
    fn parse_header(&self, input: &[u8], _: u64) -> flatstream::Result<flatstream::HeaderStatus> {
        Ok(match input.first() {
            None => flatstream::HeaderStatus::Incomplete { needed: 1 },
            Some(&len) => {
                flatstream::HeaderStatus::Complete { header_len: 1, payload_len: len.into() }
            }
        })
    }
}

#[test]
fn framings_of_ones_own() {
    let stream: Vec<u8> = (0..4_000).flat_map(|n| [3, n as u8, (n >> 8) as u8, 0]).collect();
    check(&stream, Short, &[0, 1, 9, usize::MAX]);
    check(&stream[..stream.len() - 1], Short, &[0, 1, 9, usize::MAX]);
}

/// A frame that is much longer than a chunk.
#[test]
fn frames_of_very_different_length() {
    let mut writer = StreamWriter::new(Vec::new(), flatstream::DefaultFramer);
    for n in 0..400 {
        writer.write(&"x".repeat(if n % 100 == 50 { 300_000 } else { n })).unwrap();
    }
    check(writer.get_ref(), DefaultDeframer, &CHUNK_LENS);
}
