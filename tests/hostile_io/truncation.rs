//! A stream cut at every byte: exactly the intact prefix, and a clean end only at a border.

use flatstream::{Error, ErrorKind, StreamWriter};
use flatstream_tests::corpus::{self, Corpus, Mode};

use crate::shells::{read_slice, read_stream};

fn check_end(error: Option<Error>, cut: usize, border: usize, next: usize) {
    let Some(error) = error else {
        assert_eq!(cut, border, "a clean end only at a border");
        return;
    };
    match *error.kind() {
        ErrorKind::UnexpectedEof { offset, needed, available, .. } => {
            assert_eq!((offset, available), (border as u64, (cut - border) as u64));
            let needed = needed as usize;
            assert!(needed > cut - border && needed <= next - border, "{error}");
        }
        _ => panic!("cut at {cut}: {error}"),
    }
}

#[test]
fn every_cut_gives_exactly_the_intact_prefix() {
    let mut n_cuts = 0;
    for mode in Mode::ALL {
        for Corpus { stream, .. } in corpus::all(mode) {
            cut_everywhere(&stream, mode);
            n_cuts += stream.len() + 1;
        }
    }
    println!("{n_cuts} cuts");
    assert!(n_cuts >= 50_000, "{n_cuts}");
}

fn cut_everywhere(stream: &[u8], mode: Mode) {
    let (borders, payloads) = (corpus::borders(stream, mode), corpus::payloads(stream, mode));
    let mut n_whole = 0;
    for cut in 0..=stream.len() {
        n_whole += usize::from(borders.get(n_whole + 1) == Some(&cut));
        let (border, next) = (borders[n_whole], *borders.get(n_whole + 1).unwrap_or(&cut));
        // What lies far in front of the cut does not depend on it.
        let first = n_whole.saturating_sub(2);
        let (bytes, from) = (&stream[borders[first]..cut], borders[first]);
        let expected = &payloads[first..n_whole];

        let (n, error) = read_slice(bytes, mode.deframer(), expected);
        assert_eq!(n, expected.len());
        check_end(error, cut - from, border - from, next - from);
        let (n, error) = read_stream(bytes, mode.deframer(), 64, expected);
        assert_eq!(n, expected.len());
        check_end(error, cut - from, border - from, next - from);
    }
}

#[test]
fn cutting_at_the_border_and_appending_gives_prefix_and_new() {
    for mode in Mode::ALL {
        let stream = corpus::stream(mode);
        let (borders, payloads) = (corpus::borders(&stream, mode), corpus::payloads(&stream, mode));
        for cut in (0..stream.len()).step_by(97) {
            let report = flatstream::recover(&stream[..cut], mode.deframer());
            let n = report.frames as usize;
            assert_eq!(report.valid_len, borders[n] as u64);
            let kept = stream[..report.valid_len as usize].to_vec();
            let mut writer = StreamWriter::new(kept, mode.framer());
            writer.write_payload(payloads[0]).unwrap();
            let mut expected = payloads[..n].to_vec();
            expected.push(payloads[0]);
            let (n, error) = read_slice(writer.get_ref(), mode.deframer(), &expected);
            assert!(n == expected.len() && error.is_none());
        }
    }
}
