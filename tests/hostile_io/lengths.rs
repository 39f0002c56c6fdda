//! Lengths that lie: refused or waited for, never allocated.

use std::cell::Cell;
use std::cmp::Ordering;
use std::io::{self, Read};

use flatstream::{DefaultDeframer, DeframerExt, Error, ErrorKind, StreamReader};
use flatstream_tests::corpus::{self, Mode};
use flatstream_tests::counting_alloc::{live_bytes, measure};

const LIMIT: usize = 16 * 1024;
const ALLOWED_AHEAD: usize = 64 * 1024;

/// Reads one stream with a lying length; returns the error, after holding the heap against what
/// was received.
fn read_lie(stream: &[u8], mode: Mode) -> Option<ErrorKind> {
    let deframer = mode.deframer().bounded(LIMIT);
    let (result, usage) = measure(|| StreamReader::new(stream, deframer).process_all(|_| Ok(())));
    assert!(usage.peak <= stream.len() + ALLOWED_AHEAD, "{usage:?}");
    result.err().map(|error| error.into_kind())
}

#[test]
fn every_bad_length_in_every_frame_is_refused_or_incomplete() {
    let mut n_lies = 0;
    for mode in Mode::ALL {
        let mut stream = corpus::stream(mode);
        let borders = corpus::borders(&stream, mode);
        let past_end = stream.len() as u32;
        let lies =
            [0, LIMIT as u32, LIMIT as u32 + 1, i32::MAX as u32, 1 << 31, u32::MAX, past_end];
        for &at in &borders[..borders.len() - 1] {
            let honest: [u8; 4] = stream[at..at + 4].try_into().unwrap();
            for lie in lies.into_iter().filter(|lie| lie.to_le_bytes() != honest) {
                stream[at..at + 4].copy_from_slice(&lie.to_le_bytes());
                check_lie(&stream, mode, at as u64, u64::from(lie));
                n_lies += 1;
            }
            for lie in 1..8u32 {
                stream[at..at + 4].copy_from_slice(&lie.to_le_bytes());
                let error = read_lie(&stream, mode);
                assert!(error.is_some() || !mode.is_checked(), "{lie} at {at}");
                n_lies += 1;
            }
            stream[at..at + 4].copy_from_slice(&honest);
        }
    }
    println!("{n_lies} lies");
    assert!(n_lies >= 600, "{n_lies}");
}

fn check_lie(stream: &[u8], mode: Mode, at: u64, lie: u64) {
    let kind = read_lie(stream, mode).expect("a lie is an error");
    let is_refused = lie == 0 || lie > LIMIT as u64;
    match kind {
        ErrorKind::InvalidFrame { offset, declared_len, limit, .. } if is_refused => {
            assert_eq!((offset, declared_len, limit), (at, lie, LIMIT as u64));
        }
        ErrorKind::UnexpectedEof { offset, needed, .. } if !is_refused => {
            assert_eq!((offset, needed), (at, lie + mode.header_len() as u64));
        }
        // Long enough to end inside the stream: the wrong range.
        _ if !is_refused && at + lie + mode.header_len() as u64 <= stream.len() as u64 => {}
        other => panic!("{lie} at {at}: {other}"),
    }
}

/// Into the header behind, its payload, up to its end and beyond; in every frame that has two behind.
#[test]
fn every_length_that_leads_into_another_frame_is_no_message() {
    let mut n_lies = 0;
    for mode in Mode::ALL {
        let stream = corpus::stream(mode);
        let borders = corpus::borders(&stream, mode);
        for k in 0..borders.len() - 3 {
            let behind = [borders[k + 1] + 1, borders[k + 1] + mode.header_len()];
            let ends = behind.into_iter().chain([borders[k + 2], borders[k + 2] + 2]);
            n_lies += ends.map(|end| lead_to(end, k, &stream, mode)).count();
        }
    }
    println!("{n_lies} lies");
    assert!(n_lies >= 600, "{n_lies}");
}

/// Frame `k` says that it ends at `end`.
fn lead_to(end: usize, k: usize, stream: &[u8], mode: Mode) {
    let (borders, payloads) = (corpus::borders(stream, mode), corpus::payloads(stream, mode));
    let (at, header_len) = (borders[k], mode.header_len());
    let mut damaged = stream.to_vec();
    damaged[at..at + 4].copy_from_slice(&((end - at - header_len) as u32).to_le_bytes());
    let mut n = 0;
    let (result, usage) = measure(|| {
        StreamReader::new(&damaged[..], mode.deframer().bounded(LIMIT)).process_all(|payload| {
            // What comes behind the lie without a checksum, nobody knows.
            match n.cmp(&k) {
                Ordering::Less => assert_eq!(payload, payloads[n]),
                Ordering::Equal => assert_eq!(payload, &damaged[at + header_len..end]),
                Ordering::Greater => {}
            }
            n += 1;
            Ok(())
        })
    });
    assert!(usage.peak <= damaged.len() + ALLOWED_AHEAD, "{usage:?}");
    check_led(result.err().map(Error::into_kind), n, k, mode);
    // Without a checksum, a lie that ends at a border costs one frame.
    if !mode.is_checked() && borders.contains(&end) {
        assert_eq!(n, payloads.len() - 1);
    }
}

/// A checksum tells the wrong range, in front of which all is well.
fn check_led(error: Option<ErrorKind>, n: usize, k: usize, mode: Mode) {
    let is_refused = matches!(error, Some(ErrorKind::ChecksumMismatch { .. }));
    assert!(if mode.is_checked() { is_refused && n == k } else { n > k }, "{n} of {k}: {error:?}");
}

/// Claims 2 GiB and gives `n_left` bytes in odd pieces, watching the heap at every call.
struct Liar {
    sent: usize,
    n_left: usize,
    live_before: i64,
    most_ahead: Cell<i64>,
}

impl Read for Liar {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let ahead = live_bytes() - self.live_before - self.sent as i64;
        self.most_ahead.set(self.most_ahead.get().max(ahead));
        let n = buf.len().min(self.n_left).min(777 + self.sent % 5000);
        buf[..n].fill(0x2A);
        if self.sent == 0 {
            buf[..4].copy_from_slice(&i32::MAX.to_le_bytes());
        }
        self.sent += n;
        self.n_left -= n;
        Ok(n)
    }
}

#[test]
fn memory_follows_what_arrives_not_what_is_claimed() {
    let n_left = 3 << 20;
    let liar = Liar { sent: 0, n_left, live_before: live_bytes(), most_ahead: Cell::new(0) };
    let mut reader = StreamReader::new(liar, DefaultDeframer);
    let error = reader.process_all(|_| Ok(())).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::UnexpectedEof { needed: 0x8000_0003, .. }));
    let ahead = reader.get_ref().most_ahead.get();
    assert!(ahead <= ALLOWED_AHEAD as i64, "{ahead} bytes ahead");
}
