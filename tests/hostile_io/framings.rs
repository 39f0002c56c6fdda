//! Headers: what they ask for while they arrive, how long they can be, and framings that misbehave.

use std::panic::{catch_unwind, AssertUnwindSafe};

use flatstream::{
    parse_frame, Deframer, ErrorKind, FrameHeader, FrameStatus, HeaderStatus, Result, SliceReader,
    StreamReader, MAX_HEADER_LEN, MAX_PAYLOAD_LEN,
};
use flatstream_tests::corpus::{self, Mode};

/// A deframer that answers the same whatever it is shown.
struct Stubborn(HeaderStatus);

impl Deframer for Stubborn {
    fn parse_header(&self, _: &[u8], _: u64) -> Result<HeaderStatus> {
        Ok(self.0)
    }
}

#[test]
fn a_frame_that_arrives_asks_for_its_header_and_then_for_all_of_it() {
    for mode in Mode::ALL {
        let stream = corpus::stream(mode);
        let total = corpus::borders(&stream, mode)[1];
        for n in 0..total {
            let needed = if n < mode.header_len() { mode.header_len() } else { total };
            let status = parse_frame(&mut *mode.deframer(), &stream[..n], 0).unwrap();
            assert_eq!(status, FrameStatus::Incomplete { needed }, "{mode:?}, {n} of {total}");
        }
        let status = parse_frame(&mut *mode.deframer(), &stream[..total], 0).unwrap();
        let FrameStatus::Complete(frame) = status else { panic!("{status:?}") };
        assert_eq!((frame.payload(), frame.consumed()), (mode.header_len()..total, total));
    }
}

#[test]
fn a_deframer_that_asks_for_what_is_there_makes_no_reader_spin() {
    for needed in [0, 1, 5] {
        let mut stubborn = Stubborn(HeaderStatus::Incomplete { needed });
        let status = parse_frame(&mut stubborn, b"12345", 0).unwrap();
        assert_eq!(status, FrameStatus::Incomplete { needed: 6 });
        let error = StreamReader::new(&b"12345"[..], stubborn).process_all(|_| Ok(()));
        let kind = error.unwrap_err().into_kind();
        assert!(matches!(kind, ErrorKind::UnexpectedEof { needed: 6, available: 5, .. }), "{kind}");
    }
}

#[test]
fn a_frame_of_no_bytes_is_refused() {
    let nothing = HeaderStatus::Complete { header_len: 0, payload_len: 0 };
    let error = SliceReader::new(b"12345", Stubborn(nothing)).next().unwrap().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::InvalidFrame { declared_len: 0, .. }), "{error}");
    // Without a payload it may be, and without a header.
    for (header_len, payload_len) in [(1, 0), (0, 1)] {
        let one_byte = Stubborn(HeaderStatus::Complete { header_len, payload_len });
        assert_eq!(SliceReader::new(b"12345", one_byte).map(Result::unwrap).count(), 5);
    }
}

#[test]
fn a_frame_whose_length_overflows_is_refused() {
    let huge = HeaderStatus::Complete { header_len: usize::MAX, payload_len: 3 };
    let error = SliceReader::new(b"12345", Stubborn(huge)).next().unwrap().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::InvalidFrame { declared_len: 3, .. }), "{error}");
}

#[test]
fn a_header_holds_as_many_bytes_as_it_may() {
    let mut header = FrameHeader::new();
    assert!(header.is_empty());
    header.extend_from_slice(&[1; MAX_HEADER_LEN - 1]);
    header.extend_from_slice(&[2]);
    assert_eq!((header.len(), header.as_bytes()[MAX_HEADER_LEN - 1]), (MAX_HEADER_LEN, 2));
    assert!(!header.is_empty());
    header.extend_from_slice(&[]);
    assert!(catch_unwind(AssertUnwindSafe(|| header.extend_from_slice(&[3]))).is_err());
    assert_eq!(FrameHeader::from([7; MAX_HEADER_LEN]).as_bytes(), [7; MAX_HEADER_LEN]);
}

/// Memory that is never touched: the lengths alone decide.
#[test]
#[cfg(target_pointer_width = "64")]
fn payloads_of_two_gib_are_refused_unread() {
    let payload = vec![0; MAX_PAYLOAD_LEN + 1];
    for mode in Mode::ALL {
        let kind = mode.framer().header(&payload).unwrap_err().into_kind();
        let ErrorKind::InvalidFrame { declared_len, limit, .. } = kind else { panic!("{kind}") };
        assert_eq!((declared_len, limit), (1 << 31, MAX_PAYLOAD_LEN as u64));
    }
    let header = Mode::Plain.framer().header(&payload[1..]).unwrap();
    assert_eq!(header.as_bytes(), (i32::MAX as u32).to_le_bytes());
}
