//! A wrong length leads anywhere, also to good frames far behind: those it leads past are kept.

use std::ops::Range;

use flatstream::{recover, Behind, StreamEnd, StreamWriter};
use flatstream_tests::corpus::{self, Mode, Sample};

use crate::recovery::short_stream;

/// All frames that are found, each run from where the one before says that it goes on.
fn salvaged(stream: &[u8], mode: Mode) -> Vec<Range<usize>> {
    let (mut found, mut start) = (vec![], 0);
    loop {
        let report = recover(&stream[start..], mode.deframer());
        let good = &stream[start..][..report.valid_len as usize];
        let borders = corpus::borders(good, mode);
        found.extend(borders.windows(2).map(|it| start + it[0]..start + it[1]));
        match report.end {
            StreamEnd::Damage { behind: Behind::Frames(at), .. } => start += at as usize,
            _ => return found,
        }
    }
}

/// Frames of one length, so that many wrong lengths lead to a border.
fn even_stream(mode: Mode, frame_len: usize) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), mode.framer());
    for n in 0..40u8 {
        let text = char::from(b'a' + n % 26).to_string();
        // What stands around a text.
        let len = frame_len - mode.header_len() - 9;
        writer.write(&text.repeat(len)).unwrap();
    }
    writer.into_inner()
}

fn streams(mode: Mode) -> Vec<Vec<u8>> {
    let golden = corpus::stream(mode);
    vec![golden, short_stream(mode), even_stream(mode, 64), even_stream(mode, 128)]
}

/// Without a checksum, a wrong length that stays inside of the stream passes for a right one: the frame is longer or
/// shorter than it was, and what follows is judged from there. So nothing can be promised for those, and all for others.
#[test]
fn a_flipped_bit_in_a_length_costs_its_frame_and_no_other() {
    for mode in Mode::ALL {
        let mut n_led_to_a_border = 0;
        for mut stream in streams(mode) {
            let borders = corpus::borders(&stream, mode);
            let frames: Vec<_> = borders.windows(2).map(|it| it[0]..it[1]).collect();
            for (k, bit) in (0..frames.len()).flat_map(|k| (0..32).map(move |bit| (k, bit))) {
                let (at, mask) = (frames[k].start + bit / 8, 1 << (bit % 8));
                let is_led_to = |wrong: usize| borders[k + 2..].contains(&wrong);
                stream[at] ^= mask;
                let claimed = corpus::claimed_end(&stream, mode, frames[k].start);
                let stays = claimed <= stream.len();
                n_led_to_a_border += usize::from(k + 2 < borders.len() && is_led_to(claimed));
                let mut expected = frames.clone();
                expected.remove(k);
                if mode.is_checked() || !stays {
                    assert_eq!(salvaged(&stream, mode), expected, "{mode:?}: frame {k}, bit {bit}");
                }
                stream[at] ^= mask;
            }
        }
        // With 6 bytes of header no frame of a message is as long as one bit says.
        assert!(n_led_to_a_border > 100 || mode == Mode::Crc16, "{mode:?}: {n_led_to_a_border}");
    }
}

/// What a length has to be for that: the frame of which it is matches its checksum as it was.
#[test]
fn a_message_with_frames_in_it_that_is_damaged() {
    for mode in Mode::ALL.into_iter().filter(|mode| mode.is_checked()) {
        let inner = short_stream(mode);
        let mut writer = StreamWriter::new(Vec::new(), mode.framer());
        writer.write(&Sample::new(1)).unwrap();
        writer.write_payload(&inner).unwrap();
        let border = writer.get_ref().len();
        writer.write(&Sample::new(2)).unwrap();
        let stream = writer.into_inner();
        let start = corpus::borders(&stream, mode)[1];
        for at in [start + mode.header_len() + 9, border - 20] {
            let mut stream = stream.clone();
            stream[at] ^= 4;
            let found = salvaged(&stream, mode);
            assert_eq!(found, [0..start, border..stream.len()], "{mode:?} {at}");
        }
    }
}
