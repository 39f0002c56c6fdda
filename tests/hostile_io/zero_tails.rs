//! Zeros where a file system had reserved room and nothing, or only a part of a frame, was written.

use std::io::{self, Read};

use flatstream::{
    recover, recover_reader, Checksum, ChecksumDeframer, ChecksumFramer, Deframer, DeframerExt,
    ErrorKind, Framer, Recovery, StreamDeserialize, StreamEnd, StreamWriter, TypedValidator,
};
use flatstream_tests::corpus::{self, Mode, Sample};
use flatstream_tests::values::{Random, Rng};
use flatstream_tests::zoo::Node;

use crate::recovery::{report, seeds, short_stream, telemetry};
use crate::shells::read_slice;

#[test]
fn zeros_are_a_torn_tail_and_no_frames() {
    for mode in Mode::ALL {
        let stream = short_stream(mode);
        for n in [1, 2, 3, 4, 5, 8, 12, 13, 100, 4096] {
            let report = report(&followed_by_zeros(&stream, n), mode);
            assert_eq!(report.valid_len, stream.len() as u64);
            assert!(matches!(report.end, StreamEnd::TornTail { .. }), "{n}: {report:?}");
        }
    }
}

fn followed_by_zeros(stream: &[u8], n: usize) -> Vec<u8> {
    [stream, &vec![0; n][..]].concat()
}

#[test]
fn a_huge_zero_tail_takes_little_memory() {
    for (n_written, n_zeros) in [(0, 100 << 20), (1, 18 << 20), (4, 17 << 20)] {
        let stream = short_stream(Mode::Plain);
        let torn = &stream[..n_written];
        let tail = io::repeat(0).take(n_zeros);
        let (report, usage) = flatstream_tests::counting_alloc::measure(|| {
            recover_reader(stream.chain(torn).chain(tail), Mode::Plain.deframer()).unwrap()
        });
        assert!(matches!(report.end, StreamEnd::TornTail { .. }), "{report:?}");
        assert_eq!((report.frames, report.valid_len), (18, stream.len() as u64));
        assert!(usage.peak < 20 << 20, "{usage:?}");
    }
}

/// One frame of a stream.
#[derive(Clone, Copy)]
struct Frame<'a> {
    /// The whole frame in front of it, if any.
    before: &'a [u8],
    bytes: &'a [u8],
    header_len: usize,
}

impl Frame<'_> {
    /// Where the root is, or where a cut leaves no trace of it. A string may be an empty one.
    fn root(&self, is_table: bool) -> usize {
        let payload = &self.bytes[self.header_len..];
        let root = u32::from_le_bytes(payload[..4].try_into().unwrap()) as usize;
        self.header_len + if is_table { root } else { 0 }
    }

    /// What was not written is zeros as well.
    fn is_whole(&self, cut: usize) -> bool {
        self.bytes[cut..].iter().all(|&byte| byte == 0)
    }

    /// Up to `cut`, with the frame in front and zeros up to `n_zeros` bytes behind its end.
    fn torn(&self, cut: usize, n_zeros: usize) -> Vec<u8> {
        let mut bytes = [self.before, &self.bytes[..cut]].concat();
        bytes.resize(self.before.len() + self.bytes.len() + n_zeros, 0);
        bytes
    }

    /// Whether the torn frame was counted as a whole one. Nothing else may be wrong.
    fn passes(&self, cut: usize, report: &Recovery) -> bool {
        let place = || format!("{cut} bytes of {:?}: {report:?}", self.bytes);
        let n_before = u64::from(!self.before.is_empty());
        let is_counted = report.frames == n_before + 1;
        let valid_len = self.before.len() + if is_counted { self.bytes.len() } else { 0 };
        assert!(is_counted || report.frames == n_before, "{}", place());
        assert_eq!(report.valid_len, valid_len as u64, "{}", place());
        assert!(report.may_truncate(), "{}", place());
        if self.is_whole(cut) {
            assert!(is_counted, "{}", place());
            return false;
        }
        is_counted
    }
}

fn frames(stream: &[u8], header_len: usize) -> Vec<Frame<'_>> {
    let (mut frames, mut at) = (vec![], 0);
    let mut before = &stream[..0];
    while at < stream.len() {
        let len = u32::from_le_bytes(stream[at..at + 4].try_into().unwrap()) as usize;
        let bytes = &stream[at..at + header_len + len];
        frames.push(Frame { before, bytes, header_len });
        (before, at) = (bytes, at + bytes.len());
    }
    frames
}

/// Judges every frame of the stream cut at each of its bytes, with zeros behind. Says where a cut
/// was not seen, and how many cuts there were.
fn unseen<'a>(
    stream: &'a [u8],
    header_len: usize,
    judge: impl Fn(&[u8], usize) -> Recovery,
) -> (Vec<(Frame<'a>, usize)>, usize) {
    let (mut unseen, mut n_cuts) = (vec![], 0);
    for frame in frames(stream, header_len) {
        for cut in 0..frame.bytes.len() {
            // Mostly few, since looking at them takes time.
            let n_zeros = if cut % 64 == 1 { 4096 } else { 1 + cut % 29 };
            let report = judge(&frame.torn(cut, n_zeros), cut);
            n_cuts += 1;
            if frame.passes(cut, &report) {
                unseen.push((frame, cut));
            }
        }
    }
    (unseen, n_cuts)
}

fn unseen_in(stream: &[u8], mode: Mode) -> (Vec<(Frame<'_>, usize)>, usize) {
    unseen(stream, mode.header_len(), |bytes, cut| match cut % 8 {
        1 => report(bytes, mode),
        _ => recover(bytes, mode.deframer()),
    })
}

#[test]
fn a_torn_frame_and_zeros_are_no_frame_with_a_checksum() {
    for mode in Mode::ALL.into_iter().filter(|mode| mode.is_checked()) {
        let stream = short_stream(mode);
        let (unseen, n_cuts) = unseen_in(&stream, mode);
        assert!(unseen.is_empty() && n_cuts == stream.len(), "{mode:?}");
    }
}

/// Without a checksum a torn message is one as soon as its root is there.
#[test]
fn a_torn_frame_and_zeros_are_no_frame_up_to_its_root() {
    let streams = seeds().map(|seed| (telemetry(Mode::Plain, seed), true));
    let (mut n_unseen, mut n_cuts) = (0, 0);
    for (stream, is_table) in streams.chain([(short_stream(Mode::Plain), false)]) {
        let (unseen, cuts) = unseen_in(&stream, Mode::Plain);
        for (frame, cut) in &unseen {
            assert!(*cut > frame.root(is_table), "{cut} bytes of {:?}", frame.bytes);
        }
        (n_unseen, n_cuts) = (n_unseen + unseen.len(), n_cuts + cuts);
    }
    println!("{n_unseen} of {n_cuts} cuts are not seen");
}

/// What the application knows about its messages.
#[test]
fn a_typed_validator_sees_most_of_them() {
    let mut writer = StreamWriter::new(Vec::new(), Mode::Plain.framer());
    let rng = &mut Rng::new(1);
    (0..12).for_each(|_| writer.write(&Node::random(rng, 2)).unwrap());
    let stream = writer.into_inner();
    let n_unseen = |deframer: &dyn Fn() -> Box<dyn Deframer>| {
        unseen(&stream, 4, |bytes, _| recover(bytes, deframer())).0.len()
    };
    let n_untyped = n_unseen(&|| Mode::Plain.deframer());
    let n_typed = n_unseen(&|| Box::new(typed::<Node>()));
    println!("{n_untyped} of {} cuts are not seen, {n_typed} with the type", stream.len());
    assert!(n_typed < n_untyped);
}

fn typed<T: StreamDeserialize>() -> impl Deframer {
    Mode::Plain.deframer().with_validator(TypedValidator::<T>::new())
}

/// Zeros sum up to zero, so they match whatever its size.
#[derive(Clone, Copy, Default)]
struct Sum<const N: usize>;

impl<const N: usize> Checksum for Sum<N> {
    const SIZE: usize = N;

    fn checksum(&self, payload: &[u8]) -> u64 {
        payload.iter().map(|&byte| u64::from(byte)).sum()
    }
}

fn check_sum<const N: usize>() {
    let mut writer = StreamWriter::new(Vec::new(), ChecksumFramer::new(Sum::<N>));
    (0..5).for_each(|n| writer.write(&Sample::new(n)).unwrap());
    let stream = writer.into_inner();
    let deframer = || ChecksumDeframer::new(Sum::<N>);
    let (unseen, n_cuts) = unseen(&stream, 4 + N, |bytes, _| recover(bytes, deframer()));
    assert_eq!(n_cuts, stream.len());
    assert!(unseen.iter().all(|(frame, cut)| *cut > frame.root(true)), "{N}");
    // One byte may be right by chance.
    assert!(N < 2 || unseen.is_empty(), "{N}");
}

#[test]
fn weak_checksums_are_not_trusted_with_zeros() {
    check_sum::<0>();
    check_sum::<1>();
    check_sum::<2>();
    check_sum::<3>();
    check_sum::<4>();
    check_sum::<5>();
    check_sum::<6>();
    check_sum::<7>();
    check_sum::<8>();
}

#[test]
fn a_cut_at_the_torn_frame_is_read_on_behind() {
    for mode in [Mode::Plain, Mode::Crc16] {
        let stream = short_stream(mode);
        for cut in 1..=mode.header_len() {
            let torn = followed_by_zeros(&[&stream, &stream[..cut]].concat(), 4096);
            let valid_len = recover(&torn, mode.deframer()).valid_len as usize;
            let mut writer = StreamWriter::new(torn[..valid_len].to_vec(), mode.framer());
            writer.write("more").unwrap();
            let stream = writer.into_inner();
            let (n, error) = read_slice(&stream, mode.deframer(), &corpus::payloads(&stream, mode));
            assert!(n == 19 && error.is_none());
        }
    }
}

#[test]
fn the_report_says_what_is_wrong_with_the_torn_frame() {
    let torn = followed_by_zeros(b"\x02\0\0\0hi\x14\0\0\0\x08", 100);
    let StreamEnd::TornTail { error, .. } = report(&torn, Mode::Plain).end else { panic!() };
    assert!(matches!(error.kind(), ErrorKind::ValidationFailed { offset: Some(6), .. }), "{error}");
    assert!(error.to_string().contains("only zeros follow it"), "{error}");
}

/// Payloads that are no FlatBuffers, the last bytes of which are zeros.
const OTHERS: [&[u8]; 6] = [
    b"{\"a\": 1}\0\0\0",
    b"text\0\0\0\0",
    b"\x05\0\0\0\0\0\0\0",
    b"\x64\0\0\0\0\0\0\0",
    b"\0\0\0\0\x05\0\0\0",
    b"\x01\0",
];

/// What a torn write leaves in place of a message.
const TORN: [&[u8]; 4] = [&[0], &[0; 8], &[0; 33], b"\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"];

fn framed(payloads: &[&[u8]], framer: impl Framer) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), framer);
    payloads.iter().for_each(|payload| writer.write_payload(payload).unwrap());
    writer.into_inner()
}

#[test]
fn payloads_of_any_bytes_are_frames_where_no_zeros_follow() {
    for mode in Mode::ALL {
        for payload in OTHERS.into_iter().chain(TORN) {
            let stream = framed(&[payload; 3], mode.framer());
            let report = report(&stream, mode);
            assert!(matches!(report.end, StreamEnd::Clean), "{report:?}");
            assert_eq!((report.frames, report.valid_len), (3, stream.len() as u64));
            // Zeros follow, but no end.
            let damaged = [&stream[..], &[0; 9], &stream].concat();
            assert_eq!(self::report(&damaged, mode).valid_len, stream.len() as u64, "{mode:?}");
        }
    }
}

#[test]
fn payloads_that_are_no_part_of_a_message_are_frames_even_before_zeros() {
    for mode in Mode::ALL {
        for payload in OTHERS {
            let stream = framed(&[payload; 3], mode.framer());
            let report = report(&followed_by_zeros(&stream, 50), mode);
            assert_eq!((report.frames, report.valid_len), (3, stream.len() as u64), "{payload:?}");
        }
    }
}

/// Only a checksum that was written says that they are more than zeros.
#[test]
fn what_may_be_torn_needs_a_checksum_that_is_not_zero() {
    for mode in Mode::ALL {
        for payload in TORN {
            let stream = framed(&[payload; 3], mode.framer());
            let report = report(&followed_by_zeros(&stream, 50), mode);
            let checksum = &stream[4..mode.header_len()];
            let n_frames = if checksum.iter().any(|&byte| byte != 0) { 3 } else { 2 };
            assert_eq!(report.frames, n_frames, "{payload:?} in {mode:?}");
            assert!(matches!(report.end, StreamEnd::TornTail { .. }), "{report:?}");
        }
    }
    let is_zero = |mode: Mode| framed(&[&[0; 8]], mode.framer())[4..].iter().all(|&b| b == 0);
    assert_eq!(Mode::ALL.map(is_zero), [true, false, false, true]);
}
