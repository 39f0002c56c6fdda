//! Torn tails may be cut, damage in the middle may not.

use std::io::{self, Read};

use flatstream::{
    recover, recover_reader, Behind, DefaultDeframer, ErrorKind, Recovery, StreamEnd, StreamWriter,
};
use flatstream_tests::corpus::{self, Mode, Nested, Sample};
use flatstream_tests::values::{Random, Rng};
use flatstream_tests::zoo::{Event, Node, Odds, Options, Scalars, Twins, Vectors};

/// Both shells, which have to agree.
pub fn report(bytes: &[u8], mode: Mode) -> Recovery {
    let report = recover(bytes, mode.deframer());
    let read = recover_reader(bytes, mode.deframer()).unwrap();
    assert_eq!(format!("{report:?}"), format!("{read:?}"));
    report
}

/// The slice's, and both for some: comparing them takes longer than finding them.
fn report_of_many(bytes: &[u8], mode: Mode, n: usize) -> Recovery {
    match n % 16 {
        0 => report(bytes, mode),
        _ => recover(bytes, mode.deframer()),
    }
}

#[test]
fn a_whole_stream_is_clean() {
    for mode in Mode::ALL {
        let stream = corpus::stream(mode);
        let report = report(&stream, mode);
        assert!(matches!(report.end, StreamEnd::Clean), "{report:?}");
        assert_eq!(report.frames as usize, corpus::payloads(&stream, mode).len());
        assert!(report.may_truncate());
    }
}

/// Tables and strings of a few sizes.
pub fn short_stream(mode: Mode) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), mode.framer());
    for n in 0..6 {
        writer.write(&Sample::new(n)).unwrap();
        writer.write(&Nested(n as u32)).unwrap();
        writer.write(&"some text ".repeat(n)).unwrap();
    }
    writer.into_inner()
}

/// What telemetry is made of, a frame for each of many kinds: nested tables, vectors, options and
/// unions of floats and mostly small numbers.
pub fn telemetry(mode: Mode, seed: u64) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), mode.framer());
    let rng = &mut Rng::new(seed);
    for n in 0..24 {
        match n % 6 {
            0 => writer.write(&Node::random(rng, 2)),
            1 => writer.write(&Options { inner: Some(Scalars::random(rng, 0)), ..small(rng) }),
            2 => writer.write(&readings(rng)),
            3 => writer.write(&Odds::random(rng, 1)),
            4 => writer.write(&Options { event: Some(Event::random(rng, 1)), ..small(rng) }),
            _ => writer.write(&Twins::random(rng, 0)),
        }
        .unwrap();
    }
    writer.into_inner()
}

fn small(rng: &mut Rng) -> Options {
    let n = rng.below(50);
    Options { c: Some(n as u32), f: Some(n as f64 / 4.0), last: n as u8, ..Options::default() }
}

fn readings(rng: &mut Rng) -> Vectors {
    let n = rng.below(12);
    Vectors {
        shorts: (0..n).map(|_| rng.below(100) as i16).collect(),
        longs: (0..n).map(|_| rng.below(1000) as u64).collect(),
        doubles: (0..2 * n).map(|_| rng.below(800) as f64 / 8.0).collect(),
        names: Random::random(rng, 0),
        poses: Random::random(rng, 0),
        boxed: (0..n).map(|_| rng.below(100) as u32).collect(),
        ..Vectors::default()
    }
}

/// The seeds of telemetry to try; many under `FLATSTREAM_SOAK`.
pub fn seeds() -> std::ops::Range<u64> {
    0..if std::env::var_os("FLATSTREAM_SOAK").is_some() { 200 } else { 1 }
}

#[test]
fn every_cut_is_a_torn_tail() {
    for mode in Mode::ALL {
        for stream in [short_stream(mode), corpus::stream(mode)] {
            assert_eq!(misjudged_cuts(&stream, mode), [0; 0], "{mode:?}");
        }
    }
}

/// Without a checksum, a part of a message may look like a frame in just the wrong place, and two
/// bytes of checksum match now and then.
#[test]
fn hardly_any_cut_of_telemetry_is_more_than_a_torn_tail() {
    for mode in Mode::ALL {
        let (mut n_cuts, mut n_misjudged) = (0, 0);
        for seed in seeds() {
            let stream = telemetry(mode, seed);
            n_cuts += stream.len();
            n_misjudged += misjudged_cuts(&stream, mode).len();
        }
        println!("{n_misjudged} of {n_cuts} cuts of {mode:?}");
        assert!(n_misjudged <= n_cuts / 20_000);
    }
}

/// Cuts the stream at each of its bytes, and keeps a few frames in front of the cut one.
fn misjudged_cuts(stream: &[u8], mode: Mode) -> Vec<usize> {
    let borders = corpus::borders(stream, mode);
    let mut misjudged = vec![];
    for (n, frame) in borders.windows(2).enumerate() {
        let n_kept = n.min(1);
        let start = borders[n - n_kept];
        for cut in frame[0]..frame[1] {
            let report = report_of_many(&stream[start..cut], mode, cut);
            let valid_len = (frame[0] - start) as u64;
            assert_eq!((report.frames, report.valid_len), (n_kept as u64, valid_len));
            if !is_told(&report, cut == frame[0]) {
                misjudged.push(cut);
            }
        }
    }
    misjudged
}

fn is_told(report: &Recovery, is_border: bool) -> bool {
    match &report.end {
        StreamEnd::Clean => is_border,
        StreamEnd::TornTail { error, .. } => {
            !is_border && matches!(error.kind(), ErrorKind::UnexpectedEof { .. })
        }
        _ => false,
    }
}

#[test]
fn one_flipped_bit_in_a_length_never_cuts_good_frames() {
    for mode in Mode::ALL {
        for stream in [short_stream(mode), corpus::stream(mode)] {
            flip_lengths(&stream, mode);
        }
        // Two bytes match by chance once in 65,536 times.
        let seeds = if mode == Mode::Crc16 { 0..1 } else { seeds() };
        seeds.for_each(|seed| flip_lengths(&telemetry(mode, seed), mode));
    }
}

/// Flips each bit of each length, with one frame in front and one or several behind.
fn flip_lengths(stream: &[u8], mode: Mode) {
    let borders = corpus::borders(stream, mode);
    for k in 0..borders.len() - 2 {
        for n_behind in [1, 3] {
            let first = k.saturating_sub(1);
            let last = (k + 1 + n_behind).min(borders.len() - 1);
            let part = &stream[borders[first]..borders[last]];
            flip_length(part.to_vec(), mode, k - first);
        }
    }
}

fn flip_length(mut stream: Vec<u8>, mode: Mode, k: usize) {
    let borders = corpus::borders(&stream, mode);
    for bit in 0..32 {
        stream[borders[k] + bit / 8] ^= 1 << (bit % 8);
        check_damage(&stream, mode, &borders, k, bit);
        stream[borders[k] + bit / 8] ^= 1 << (bit % 8);
    }
}

fn check_damage(stream: &[u8], mode: Mode, borders: &[usize], k: usize, bit: usize) {
    let report = report_of_many(stream, mode, bit);
    let place = || format!("bit {bit} of the length of frame {k}, {mode:?}: {report:?}");
    // Without a checksum, a wrong length that stays inside the stream passes for a good one.
    if mode == Mode::Plain && report.valid_len > borders[k] as u64 {
        return;
    }
    assert!(!report.may_truncate(), "{}", place());
    let StreamEnd::Damage { behind: Behind::Frames(next), .. } = report.end else {
        panic!("{}", place());
    };
    assert_eq!(report.frames as usize, k, "{}", place());
    assert_eq!(next as usize, borders[k + 1], "{}", place());
}

#[test]
fn a_damaged_payload_shows_where_frames_go_on() {
    for mode in Mode::ALL.into_iter().filter(|mode| mode.is_checked()) {
        let mut stream = short_stream(mode);
        let borders = corpus::borders(&stream, mode);
        let last = borders.len() - 2;
        for k in 0..=last {
            let at = borders[k + 1] - 1;
            stream[at] ^= 0x10;
            let report = report(&stream, mode);
            stream[at] ^= 0x10;
            assert_eq!((report.frames, report.valid_len), (k as u64, borders[k] as u64));
            let StreamEnd::Damage { behind, .. } = report.end else { panic!("{report:?}") };
            let expected =
                if k == last { Behind::Nothing } else { Behind::Frames(borders[k + 1] as u64) };
            assert_eq!(behind, expected, "frame {k} of {mode:?}");
        }
    }
}

#[test]
fn a_flipped_length_in_the_last_frame_is_seen_with_a_checksum() {
    for mode in Mode::ALL.into_iter().filter(|mode| mode.is_checked()) {
        let mut stream = short_stream(mode);
        let borders = corpus::borders(&stream, mode);
        stream[borders[borders.len() - 2] + 2] ^= 1;
        assert!(matches!(report(&stream, mode).end, StreamEnd::Damage { .. }));
    }
}

#[test]
fn payloads_that_are_no_flatbuffers_are_found_by_their_checksum() {
    for mode in [Mode::XxHash64, Mode::Crc32, Mode::Crc16] {
        let mut writer = StreamWriter::new(Vec::new(), mode.framer());
        (0..100u8).for_each(|n| writer.write_payload(&[n; 33]).unwrap());
        let mut stream = writer.into_inner();
        let frame_len = stream.len() / 100;
        stream[frame_len + 2] ^= 1;
        let report = report(&stream, mode);
        assert_eq!(report.frames, 1);
        assert!(!report.may_truncate(), "{mode:?}: {report:?}");
    }
}

#[test]
fn random_tails_hold_no_frames() {
    for mode in Mode::ALL {
        for seed in 0..40 {
            let mut bytes = short_stream(mode);
            let len = bytes.len() as u64;
            bytes.extend(Rng::new(seed).bytes(2000));
            let report = report(&bytes, mode);
            assert_eq!(report.valid_len, len, "seed {seed}");
            assert!(report.may_truncate(), "seed {seed}, {mode:?}: {report:?}");
        }
    }
}

/// A tail in which every place claims to be a frame as long as the tail, with a good root.
#[test]
fn a_hostile_tail_takes_linear_work() {
    let words = 1 << 17;
    let tail: Vec<u8> = (0..words).flat_map(|n: u32| ((words - n) * 2).to_le_bytes()).collect();
    for mode in Mode::ALL {
        let start = std::time::Instant::now();
        let report = recover(&tail, mode.deframer());
        assert!(start.elapsed().as_secs() < 20, "{mode:?}: {:?}", start.elapsed());
        assert!(report.frames <= 3);
    }
}

#[test]
fn io_errors_are_not_a_verdict() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::ErrorKind::TimedOut.into())
        }
    }
    assert!(recover_reader(Broken, DefaultDeframer).unwrap_err().is_io());
}

/// Counts the calls.
struct Counted<'a>(&'a [u8], usize);

impl Read for Counted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.1 += 1;
        self.0.read(buffer)
    }
}

#[test]
fn what_lies_behind_damage_is_read_in_large_pieces() {
    let mut rng = Rng::new(0xdead);
    let damaged: Vec<u8> = [0; 4].into_iter().chain(rng.bytes(4 << 20)).collect();
    let mut input = Counted(&damaged, 0);
    recover_reader(&mut input, DefaultDeframer).unwrap();
    assert!(input.1 < 400, "{} calls", input.1);
}
