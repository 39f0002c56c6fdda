//! Every bit of a stream flipped: with a checksum no wrong message, without one no panic.

use flatstream::{ErrorKind, SliceReader, StreamReader};
use flatstream_tests::corpus::{self, Corpus, Mode};
use flatstream_tests::messages::Walk;
use flatstream_tests::rng::Rng;

/// Frames `k..k+3` with one bit of frame `k` flipped.
struct Flip<'a> {
    mode: Mode,
    bytes: &'a [u8],
    frame_len: usize,
    expected: &'a [&'a [u8]],
    walks: &'a [Walk],
    bit: usize,
}

/// Returns how many flips there were. Reading what no checksum refuses takes long, so the second
/// stream is for the others.
fn for_each_flip(mode: Mode, mut check: impl FnMut(Flip<'_>)) -> usize {
    let mut n_flips = 0;
    let n_streams = if mode.is_checked() { 2 } else { 1 };
    for Corpus { stream, walks } in corpus::all(mode).into_iter().take(n_streams) {
        let (borders, payloads) = (corpus::borders(&stream, mode), corpus::payloads(&stream, mode));
        for k in 0..payloads.len() {
            let end = (k + 3).min(payloads.len());
            let frame_len = borders[k + 1] - borders[k];
            let mut bytes = stream[borders[k]..borders[end]].to_vec();
            let (expected, walks) = (&payloads[k..end], &walks[k..end]);
            for bit in 0..8 * frame_len {
                bytes[bit / 8] ^= 1 << (bit % 8);
                check(Flip { mode, bytes: &bytes, frame_len, expected, walks, bit });
                bytes[bit / 8] ^= 1 << (bit % 8);
            }
            n_flips += 8 * frame_len;
        }
    }
    n_flips
}

fn is_in_length(flip: &Flip<'_>) -> bool {
    flip.bit < 32
}

/// The length is outside the checksum: found by limits, by the end, or by the wrong range.
fn check_damaged_length(flip: &Flip<'_>) {
    let mut reader = SliceReader::new(flip.bytes, flip.mode.deframer());
    match reader.next() {
        Some(Err(error)) => assert_eq!(error.offset(), Some(0), "{error}"),
        other => panic!("bit {} of {:?}: {other:?}", flip.bit, flip.mode),
    }
}

/// Strict reading stops there, skipping loses that frame alone.
fn check_damaged_payload(flip: &Flip<'_>) {
    let mut reader = SliceReader::new(flip.bytes, flip.mode.deframer());
    let error = reader.next().unwrap().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::ChecksumMismatch { offset: 0, .. }), "{error}");
    assert!(reader.skip_frame().unwrap());
    assert_eq!(reader.position(), flip.frame_len as u64);
    let rest: Vec<_> = reader.map(Result::unwrap).collect();
    assert_eq!(rest, flip.expected[1..]);
}

/// What was damaged is read as what it was, up to the last field, or refused.
fn check_unseen(flip: &Flip<'_>) {
    let mut n_same = 0;
    let reader = SliceReader::new(flip.bytes, flip.mode.deframer());
    for (n, payload) in reader.map_while(Result::ok).enumerate() {
        if flip.expected.get(n) == Some(&payload) {
            n_same += 1;
        } else if let Some(walk) = flip.walks.get(n) {
            let _ = walk(payload);
        }
    }
    assert!(is_in_length(flip) || n_same + 1 == flip.expected.len(), "bit {}", flip.bit);
}

#[test]
fn every_message_is_read_as_what_it_was_written_as() {
    for Corpus { stream, walks } in corpus::all(Mode::Plain) {
        let payloads = corpus::payloads(&stream, Mode::Plain);
        assert_eq!(payloads.len(), walks.len());
        for (n, (payload, walk)) in payloads.iter().zip(&walks).enumerate() {
            walk(payload).unwrap_or_else(|error| panic!("message {n}: {error}"));
        }
    }
}

/// One test, so that all bits of all modes are counted.
#[test]
fn no_flipped_bit_delivers_a_wrong_message_or_a_panic() {
    let n_flips = Mode::ALL.map(|mode| {
        for_each_flip(mode, |flip| match (mode.is_checked(), is_in_length(&flip)) {
            (true, true) => check_damaged_length(&flip),
            (true, false) => check_damaged_payload(&flip),
            (false, _) => check_unseen(&flip),
        })
    });
    println!("{n_flips:?} flips");
    assert!(n_flips.iter().sum::<usize>() >= 400_000, "{n_flips:?}");
}

#[test]
fn the_stream_reader_skips_damaged_frames_as_well() {
    let mode = Mode::Crc32;
    for_each_flip(mode, |flip| {
        if is_in_length(&flip) || flip.bit % 13 != 0 {
            return;
        }
        let mut reader = StreamReader::with_capacity(flip.bytes, mode.deframer(), 16);
        let error = reader.process_all(|_| Ok(())).unwrap_err();
        assert_eq!((error.offset(), reader.position()), (Some(0), 0));
        assert!(reader.skip_frame().unwrap());
        let mut n = 1;
        reader
            .process_all(|payload| {
                assert_eq!(payload, flip.expected[n]);
                n += 1;
                Ok(())
            })
            .unwrap();
        assert_eq!(n, flip.expected.len());
    });
}

#[test]
fn crc32_finds_every_double_flip_and_short_burst() {
    use flatstream::{Checksum, Crc32};
    let mut rng = Rng::new(3);
    let payload = rng.bytes(64);
    let good = Crc32.checksum(&payload);
    let mut damaged = payload.clone();
    for round in 0..1_000_000 {
        let start = rng.below(8 * payload.len() - 32);
        let burst = match round % 2 {
            0 => (rng.next_u64() as u32) | 1,
            _ => 1 | 1 << (1 + rng.below(31)),
        };
        flip_burst(&mut damaged, start, burst);
        assert_ne!(Crc32.checksum(&damaged), good, "burst {burst:#x} at bit {start}");
        flip_burst(&mut damaged, start, burst);
    }
    assert_eq!(damaged, payload);
}

fn flip_burst(bytes: &mut [u8], start: usize, burst: u32) {
    for bit in (0..32).filter(|bit| burst >> bit & 1 == 1).map(|bit| start + bit) {
        bytes[bit / 8] ^= 1 << (bit % 8);
    }
}

/// Everything a shell gives, as text.
fn outcome(messages: impl Iterator<Item = flatstream::Result<Vec<u8>>>) -> Vec<String> {
    messages.map(|message| format!("{message:?}")).collect()
}

fn stream_outcome(bytes: &[u8], mode: Mode, capacity: usize) -> Vec<String> {
    let mut reader = StreamReader::with_capacity(bytes, mode.deframer(), capacity);
    let mut messages = Vec::new();
    if let Err(error) = reader.process_all(|payload| {
        messages.push(Ok(payload.to_vec()));
        Ok(())
    }) {
        messages.push(Err(error));
    }
    outcome(messages.into_iter())
}

#[test]
fn the_shells_agree_on_damaged_streams() {
    let streams = Mode::ALL.map(corpus::stream);
    for seed in 0..4000 {
        let mut rng = Rng::new(seed);
        let mode = Mode::ALL[rng.below(4)];
        let borders = corpus::borders(&streams[mode as usize], mode);
        let first = rng.below(borders.len() - 6);
        let mut bytes = streams[mode as usize][borders[first]..borders[first + 5]].to_vec();
        for _ in 0..=rng.below(3) {
            let at = rng.below(bytes.len());
            bytes[at] = rng.next_u64() as u8;
        }
        bytes.truncate(bytes.len() - rng.below(8));
        let read = SliceReader::new(&bytes, mode.deframer()).map(|m| m.map(<[u8]>::to_vec));
        let capacity = 1 << rng.below(12);
        assert_eq!(outcome(read), stream_outcome(&bytes, mode, capacity), "seed {seed}");
    }
}
