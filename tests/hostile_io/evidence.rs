//! What makes a good frame behind a damaged one, when no checksum tells, or too short a one.

use std::time::{Duration, Instant};

use flatstream::{
    recover, Behind, DefaultDeframer, DefaultFramer, DeframerExt, Recovery, StreamEnd,
    StreamSerialize, StreamWriter,
};
use flatstream_tests::corpus::{Mode, Nested, Sample};

fn frame<T: StreamSerialize + ?Sized>(message: &T) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    writer.write(message).unwrap();
    writer.into_inner()
}

/// The frames in a row, and the first of them with another length.
fn damaged(len: u32, frames: &[Vec<u8>]) -> Vec<u8> {
    let mut stream = frames.concat();
    stream[..4].copy_from_slice(&len.to_le_bytes());
    stream
}

fn judge(stream: &[u8]) -> Recovery {
    let report = recover(stream, DefaultDeframer);
    assert_eq!(report.valid_len, 0);
    report
}

#[track_caller]
fn assert_found(stream: &[u8], place: usize) {
    let report = judge(stream);
    let StreamEnd::Damage { behind, .. } = report.end else { panic!("{report:?}") };
    assert_eq!(behind, Behind::Frames(place as u64));
}

#[track_caller]
fn assert_torn(stream: &[u8]) {
    let report = judge(stream);
    assert!(matches!(report.end, StreamEnd::TornTail { .. }), "{report:?}");
}

/// A frame that is cut off behind the frames that it holds. They start at no place that one
/// flipped bit of its length would lead to.
fn holding(held: &[Vec<u8>]) -> Vec<u8> {
    let mut words: Vec<u32> = vec![0xffff_ffff; 5];
    let held = held.concat();
    words.extend(held.chunks(4).map(|b| u32::from_le_bytes(b.try_into().unwrap())));
    words.extend([0xffff_ffff; 300]);
    let mut stream = frame(&Sample { id: 1, text: String::new(), values: words });
    let at = stream.windows(held.len()).position(|window| window == held).unwrap();
    let len = u32::from_le_bytes(stream[..4].try_into().unwrap());
    assert_ne!((len - (at as u32 - 4)).count_ones(), 1);
    stream.truncate(at + held.len());
    stream
}

#[test]
fn one_frame_in_a_torn_one_says_nothing() {
    assert_torn(&holding(&[frame(&Nested(7))]));
    assert_torn(&holding(&[frame("some text")]));
}

/// They cannot be told from frames behind a damaged length, so they are not to be cut.
#[test]
fn frames_in_a_row_in_a_torn_one_pass_for_damage() {
    for held in [[frame(&Nested(7)), frame("text")], [frame("text"), frame("more text")]] {
        assert!(!judge(&holding(&held)).may_truncate());
    }
}

#[test]
fn one_frame_is_enough_behind_a_length_that_cannot_be() {
    let frames = [frame(&Sample::new(9)), frame("some text")];
    let place = frames[0].len();
    // None, too long, out of proportion, and what no builder leaves.
    for len in [0, u32::MAX, 0x0035_8130, place as u32 + 61] {
        assert_found(&damaged(len, &frames), place);
    }
}

#[test]
fn one_frame_is_enough_behind_a_payload_that_begins_no_message() {
    let frames = [frame(&Sample::new(9)), frame("some text")];
    let place = frames[0].len();
    let likely_len = place as u32 + 60;
    assert!(judge(&damaged(likely_len, &frames)).may_truncate());
    for root in [0, 2, likely_len, 0x2020_2020] {
        let mut stream = damaged(likely_len, &frames);
        stream[4..8].copy_from_slice(&root.to_le_bytes());
        assert_found(&stream, place);
    }
}

#[test]
fn one_frame_is_enough_when_it_begins_like_the_damaged_one() {
    let frames = [frame(&Sample::new(9)), frame(&Sample::new(3))];
    let len = frames[0].len() as u32 - 4;
    let likely_len = len + 4 + 4 * frames[1].len() as u32;
    assert!((likely_len ^ len).count_ones() > 1);
    assert_found(&damaged(likely_len, &frames), frames[0].len());
    // The limit of what can be told: several flipped bits, and one frame of another type.
    assert_torn(&damaged(likely_len, &[frames[0].clone(), frame("some text")]));
}

#[test]
fn two_frames_are_enough_behind_a_flipped_length_and_the_second_may_be_torn() {
    let frames = [frame(&Sample::new(9)), frame("some text"), frame(&Nested(1))];
    let place = frames[0].len();
    // One frame, and the root offset, vtable and table of the next.
    let enough = place + frames[1].len() + 24;
    for bit in 10..32 {
        let stream = damaged((place as u32 - 4) ^ 1 << bit, &frames);
        (enough..=stream.len()).for_each(|cut| assert_found(&stream[..cut], place));
    }
}

/// Every eighth byte claims to be a frame as long as half of the tail, and a string.
#[test]
fn claims_are_checked_within_a_budget() {
    let n_words = 1 << 15;
    let root = n_words & !7;
    let pair = [2 * root + 4, root].map(u32::to_le_bytes).concat();
    // A frame with a vector of numbers, cut off.
    let len = 2 * root + 8 + 4 * root;
    let tail = damaged(len, &[vec![0; 4], pair.repeat(n_words as usize / 2)]);
    let mut n_checked = 0;
    let report = recover(&tail, DefaultDeframer.observed(|payload| n_checked += payload.len()));
    assert_eq!(report.frames, 0);
    let budget = 64 * tail.len() + (1 << 20);
    assert!((budget..budget + tail.len()).contains(&n_checked), "{n_checked} bytes");
    assert!(!report.may_truncate());
}

/// Every 16th byte claims to be a frame with a table whose vtable has thousands of good slots. What
/// stands there as a slot is the size of a table further on: smaller, up to one that is not.
#[test]
fn wide_vtables_take_little_work() {
    let block = |n: u32| {
        let sizes = (0xfffe - n % 3800) << 16 | 0xf000;
        [0x0006_0004, 0x0004_0014, 0x0004_000c, sizes].map(u32::to_le_bytes).concat()
    };
    let tail: Vec<u8> = (0..1 << 17).flat_map(block).collect();
    let start = Instant::now();
    recover(&tail[12..], DefaultDeframer.bounded(1 << 28));
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

#[test]
fn small_numbers_are_no_frames() {
    for end in [2, 5, 9, 13, 17, 21, 25] {
        let values = (0..300).map(|n| n * 7 % end).collect();
        assert_torn_everywhere(Mode::Plain, values);
    }
}

/// A CRC-16 of zeros is 0, a CRC-32 of four 0xff and zeros is four 0xff.
#[test]
fn what_fits_a_checksum_by_itself_is_no_frame() {
    assert_torn_everywhere(Mode::Crc16, [6, 0, 0].repeat(20));
    assert_torn_everywhere(Mode::Crc32, [&[10, u32::MAX, u32::MAX], &[0; 9][..]].concat());
}

fn assert_torn_everywhere(mode: Mode, values: Vec<u32>) {
    let mut writer = StreamWriter::new(Vec::new(), mode.framer());
    writer.write(&Sample { id: 1, text: String::new(), values }).unwrap();
    let stream = writer.into_inner();
    for cut in 1..stream.len() {
        let report = recover(&stream[..cut], mode.deframer());
        assert!(matches!(report.end, StreamEnd::TornTail { .. }), "{cut}, {mode:?}: {report:?}");
    }
}
