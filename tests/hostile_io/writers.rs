//! Writers that fail: whole frames or a poisoned writer, never a silent tear.

use std::io::{self, Write};
use std::panic::{catch_unwind, AssertUnwindSafe};

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{Error, ErrorKind, Framer, Result, StreamSerialize, StreamWriter};
use flatstream_tests::corpus::{self, Mode, Nested, Sample};
use flatstream_tests::scripted_io::{ScriptedWriter, Step, ALL};

/// The ways a message can go out; all write the same bytes.
#[derive(Clone, Copy, Debug)]
enum Way {
    Simple,
    Expert,
    Batch,
}

const WAYS: [Way; 3] = [Way::Simple, Way::Expert, Way::Batch];
const N_MESSAGES: usize = 6;

fn write_one<W: Write, F: Framer>(
    writer: &mut StreamWriter<'_, W, F>,
    way: Way,
    n: usize,
) -> Result<()> {
    let sample = Sample::new(n);
    match way {
        Way::Simple => writer.write(&sample),
        Way::Batch => writer.write_batch([&sample]),
        Way::Expert => {
            let mut builder = FlatBufferBuilder::new();
            sample.serialize(&mut builder)?;
            writer.write_finished(&mut builder)
        }
    }
}

fn clean_stream(mode: Mode) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), mode.framer());
    (0..N_MESSAGES).for_each(|n| write_one(&mut writer, Way::Simple, n).unwrap());
    writer.into_inner()
}

fn is_poisoned(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Poisoned)
}

#[test]
fn one_frame_is_one_write() {
    for (mode, way) in Mode::ALL.into_iter().flat_map(|mode| WAYS.map(|way| (mode, way))) {
        let mut writer = StreamWriter::new(ScriptedWriter::new(|_| ALL), mode.framer());
        (0..N_MESSAGES).for_each(|n| write_one(&mut writer, way, n).unwrap());
        assert_eq!(writer.position(), clean_stream(mode).len() as u64);
        let inner = writer.into_inner();
        assert_eq!((inner.n_calls(), inner.written), (N_MESSAGES, clean_stream(mode)));
    }
}

type Writer<S> = StreamWriter<'static, ScriptedWriter<S>, Box<dyn Framer>>;

/// Writes until something fails; returns the writer and the error.
fn write_until_error<S: FnMut(usize) -> Step>(
    mode: Mode,
    way: Way,
    script: S,
) -> (Writer<S>, Option<Error>) {
    let mut writer = StreamWriter::new(ScriptedWriter::new(script), mode.framer());
    let error = (0..N_MESSAGES).find_map(|n| write_one(&mut writer, way, n).err());
    (writer, error)
}

fn check_poisoned(mode: Mode, way: Way, script: impl FnMut(usize) -> Step) {
    let (mut writer, error) = write_until_error(mode, way, script);
    let error = error.expect("the script fails somewhere");
    assert!(error.is_io(), "{error}");
    assert!(is_poisoned(&write_one(&mut writer, way, 0).unwrap_err()));
    assert!(is_poisoned(&writer.write_payload(b"more").unwrap_err()));
    assert!(is_poisoned(&writer.flush().unwrap_err()));
    let position = writer.position() as usize;
    let written = writer.into_inner().written;
    let clean = clean_stream(mode);
    assert!(clean.starts_with(&written));
    assert!(corpus::borders(&clean, mode).contains(&position) && position <= written.len());
}

#[test]
fn a_failed_or_short_write_poisons() {
    for (mode, way) in Mode::ALL.into_iter().flat_map(|mode| WAYS.map(|way| (mode, way))) {
        for nth in 0..N_MESSAGES {
            let broken = Step::Fail(io::ErrorKind::BrokenPipe);
            check_poisoned(mode, way, |call| if call == nth { broken } else { ALL });
            check_poisoned(mode, way, |call| if call == nth { Step::Pass(0) } else { ALL });
            for (n, kind) in [
                (1, io::ErrorKind::StorageFull),
                (13, io::ErrorKind::WouldBlock),
                (3, io::ErrorKind::TimedOut),
            ] {
                check_poisoned(mode, way, |call| match call {
                    _ if call < nth => ALL,
                    _ if call == nth => Step::Pass(n),
                    _ => Step::Fail(kind),
                });
            }
        }
    }
}

#[test]
fn short_writes_and_interruptions_are_not_seen() {
    for (mode, way) in Mode::ALL.into_iter().flat_map(|mode| WAYS.map(|way| (mode, way))) {
        let clean = clean_stream(mode);
        for at in 0..clean.len() / 9 {
            let (writer, error) = write_until_error(mode, way, |call| match call == at {
                true => Step::Fail(io::ErrorKind::Interrupted),
                false => Step::Pass(9),
            });
            assert!(error.is_none() && writer.into_inner().written == clean);
        }
    }
}

#[test]
fn would_block_before_a_frame_can_be_tried_again() {
    for (mode, way) in Mode::ALL.into_iter().flat_map(|mode| WAYS.map(|way| (mode, way))) {
        for at in 0..N_MESSAGES {
            let script = |call| match call == at {
                true => Step::Fail(io::ErrorKind::WouldBlock),
                false => ALL,
            };
            let mut writer = StreamWriter::new(ScriptedWriter::new(script), mode.framer());
            for n in 0..N_MESSAGES {
                if let Err(error) = write_one(&mut writer, way, n) {
                    assert!(error.is_io() && n == at);
                    write_one(&mut writer, way, n).unwrap();
                }
            }
            assert_eq!(writer.into_inner().written, clean_stream(mode));
        }
    }
}

#[test]
fn a_writer_that_panics_poisons() {
    struct Bomb;
    impl Write for Bomb {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            panic!("boom")
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut writer = StreamWriter::new(Bomb, Mode::Plain.framer());
    assert!(catch_unwind(AssertUnwindSafe(|| writer.write("text"))).is_err());
    assert!(is_poisoned(&writer.write("text").unwrap_err()));
}

#[test]
fn a_writer_that_lies_about_its_length_is_an_error() {
    struct Liar;
    impl Write for Liar {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            Ok(bytes.len() + 1)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut writer = StreamWriter::new(Liar, Mode::Plain.framer());
    assert!(writer.write("text").unwrap_err().is_io());
    assert!(is_poisoned(&writer.write("text").unwrap_err()));
}

#[test]
fn a_refused_message_leaves_nothing_behind() {
    use flatstream::{DefaultFramer, FramerExt, TableRootValidator};
    let framer = DefaultFramer.bounded(64).with_validator(TableRootValidator);
    let mut writer = StreamWriter::new(Vec::new(), framer);
    writer.write(&Nested(1)).unwrap();
    let len = writer.get_ref().len();
    let error = writer.write(&Sample::new(23)).unwrap_err();
    assert_eq!(error.offset(), Some(len as u64));
    let error = writer.write("a string").unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::ValidationFailed { .. }));
    assert_eq!((error.offset(), writer.get_ref().len()), (Some(len as u64), len));
    writer.write(&Nested(2)).unwrap();
}

#[test]
fn a_refused_length_names_the_bound_whoever_refuses_it() {
    use flatstream::FramerExt;
    for mode in Mode::ALL {
        let mut writer = StreamWriter::new(Vec::new(), mode.framer().bounded(64).observed(|_| {}));
        for len in [0, 65] {
            let error = writer.write_payload(&[1; 65][..len]).unwrap_err();
            let ErrorKind::InvalidFrame { declared_len, limit, .. } = *error.kind() else {
                panic!("{error}");
            };
            assert_eq!((declared_len, limit), (len as u64, 64));
        }
        assert!(writer.get_ref().is_empty());
    }
}
