//! Adapters: length, checksum, validators, in that order, and nobody sees what was refused before.

use std::cell::{Cell, RefCell};

use flatstream::{
    Deframer, DeframerExt, Error, ErrorKind, FrameHeader, Framer, FramerExt, Result, SliceReader,
    StreamWriter, Validator,
};
use flatstream_tests::corpus::{self, Mode};

/// Accepts or refuses everything, and counts what it is asked.
struct Judge<'c> {
    name: &'static str,
    accepts: bool,
    n_asked: &'c Cell<usize>,
}

impl Validator for Judge<'_> {
    fn validate(&self, _: &[u8]) -> Result<()> {
        self.n_asked.set(self.n_asked.get() + 1);
        match self.accepts {
            true => Ok(()),
            false => Err(Error::validation(self.name, "no")),
        }
    }

    fn name(&self) -> &'static str {
        self.name
    }
}

fn first_error(stream: &[u8], deframer: impl Deframer) -> Error {
    SliceReader::new(stream, deframer).next().unwrap().unwrap_err()
}

#[test]
fn validators_and_observers_never_see_a_damaged_payload() {
    for mode in Mode::ALL.into_iter().filter(|mode| mode.is_checked()) {
        let mut stream = corpus::stream(mode);
        stream[mode.header_len() + 5] ^= 0x10;
        for accepts in [true, false] {
            let (n_asked, n_seen) = (Cell::new(0), Cell::new(0));
            let judge = || Judge { name: "judge", accepts, n_asked: &n_asked };
            let see = |_: &[u8]| n_seen.set(n_seen.get() + 1);
            for error in [
                first_error(&stream, mode.deframer().with_validator(judge())),
                first_error(&stream, mode.deframer().observed(see)),
                first_error(&stream, mode.deframer().bounded(1 << 20).with_validator(judge())),
                first_error(&stream, mode.deframer().observed(see).with_validator(judge())),
                first_error(&stream, mode.deframer().with_validator(judge()).observed(see)),
            ] {
                assert!(matches!(error.kind(), ErrorKind::ChecksumMismatch { .. }), "{error}");
            }
            assert_eq!((n_asked.get(), n_seen.get()), (0, 0));
        }
    }
}

/// What refused the first frame of a stream, or of a writer.
fn refused_by(error: Error) -> &'static str {
    match error.kind() {
        ErrorKind::ValidationFailed { validator, .. } => validator,
        ErrorKind::InvalidFrame { .. } => "length",
        other => panic!("{other:?}"),
    }
}

#[test]
fn validators_are_asked_in_the_order_they_were_added_when_reading() {
    for mode in Mode::ALL {
        let stream = corpus::stream(mode);
        for (first, second, by) in [(false, false, "first"), (true, false, "second")] {
            let (n_first, n_second) = (Cell::new(0), Cell::new(0));
            let deframer = mode
                .deframer()
                .with_validator(Judge { name: "first", accepts: first, n_asked: &n_first })
                .with_validator(Judge { name: "second", accepts: second, n_asked: &n_second });
            assert_eq!(refused_by(first_error(&stream, deframer)), by);
            assert_eq!((n_first.get(), n_second.get()), (1, usize::from(first)));
        }
    }
}

#[test]
fn a_length_over_the_bound_is_refused_before_anyone_is_asked() {
    for mode in Mode::ALL {
        let stream = corpus::stream(mode);
        let first_len = corpus::payloads(&stream, mode)[0].len();
        for (max, by) in [(first_len - 1, "length"), (first_len, "judge")] {
            let n_asked = Cell::new(0);
            let judge = || Judge { name: "judge", accepts: false, n_asked: &n_asked };
            let inside = mode.deframer().bounded(max).with_validator(judge());
            assert_eq!(refused_by(first_error(&stream, inside)), by);
            let outside = mode.deframer().with_validator(judge()).bounded(max);
            assert_eq!(refused_by(first_error(&stream, outside)), by);
            assert_eq!(n_asked.get(), if by == "judge" { 2 } else { 0 });
        }
    }
}

/// Adapters pass on what they do not change.
#[test]
fn adapters_keep_the_limit_and_the_checksum_of_what_they_are_around() {
    for mode in Mode::ALL {
        let n_asked = Cell::new(0);
        let judge = Judge { name: "judge", accepts: true, n_asked: &n_asked };
        let checksum_len = mode.deframer().checksum_len();
        let bounded = mode.deframer().bounded(100).bounded(200);
        assert_eq!((bounded.max_payload_len(), bounded.checksum_len()), (100, checksum_len));
        let observed = bounded.observed(|_| {});
        assert_eq!((observed.max_payload_len(), observed.checksum_len()), (100, checksum_len));
        let mut validated = observed.with_validator(judge);
        assert_eq!((validated.max_payload_len(), validated.checksum_len()), (100, checksum_len));
        let borrowed = &mut validated;
        assert_eq!((borrowed.max_payload_len(), borrowed.checksum_len()), (100, checksum_len));
    }
}

/// Makes a header and notes that it was asked.
struct Noting<'l>(&'l RefCell<Vec<&'static str>>);

impl Framer for Noting<'_> {
    fn header(&mut self, _: &[u8]) -> Result<FrameHeader> {
        self.0.borrow_mut().push("header");
        Ok(FrameHeader::from([7]))
    }
}

#[test]
fn what_is_refused_when_writing_reaches_neither_framer_nor_observer() {
    for (accepts, max, expected) in [
        (true, 100, vec!["header", "seen"]),
        (false, 100, vec!["refused"]),
        (true, 11, vec!["length"]),
        (false, 11, vec!["length"]),
        (true, 12, vec!["header", "seen"]),
    ] {
        let (log, n_asked) = (RefCell::new(Vec::new()), Cell::new(0));
        let judge = Judge { name: "refused", accepts, n_asked: &n_asked };
        let see = |_: &[u8]| log.borrow_mut().push("seen");
        let framer = Noting(&log).with_validator(judge).observed(see).bounded(max);
        let mut writer = StreamWriter::new(Vec::new(), framer);
        if let Err(error) = writer.write("hi") {
            log.borrow_mut().push(refused_by(error));
            assert!(writer.get_ref().is_empty());
        }
        drop(writer);
        assert_eq!(log.into_inner(), expected, "{max}");
    }
}
