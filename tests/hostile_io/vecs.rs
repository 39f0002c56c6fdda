//! A `Vec` has its frames made in it: the same bytes as any other writer gets, and whole frames only.

use std::io::{self, Write};

use flatstream::{Framer, Result, StreamWriter, WriteFrames, MAX_HEADER_LEN};
use flatstream_tests::corpus::{self, Mode};

use crate::frame_buffer::{write_with_refusals, Growing};

/// A writer that is no `Vec`, and takes all.
#[derive(Default)]
struct Sink(Vec<u8>);

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Messages that are encoded, of many lengths, between such that are built.
fn write_all<W: WriteFrames, F: Framer>(writer: &mut StreamWriter<'_, W, F>) -> Result<()> {
    for n in 0..300 {
        writer.write(&"x".repeat(n * n % 1009))?;
        writer.write_payload(&[7; 12])?;
    }
    corpus::write_messages(writer).map(drop)
}

fn same_bytes<F: Framer>(framer: impl Fn() -> F) {
    let mut expected = StreamWriter::new(Sink::default(), framer());
    write_all(&mut expected).unwrap();

    let mut own = StreamWriter::new(b"there".to_vec(), framer());
    write_all(&mut own).unwrap();
    assert_eq!(own.position(), expected.position());
    let (there, frames) = own.get_ref().split_at(5);
    assert_eq!((there, frames), (b"there".as_slice(), expected.get_ref().0.as_slice()));

    let mut lent = Vec::new();
    write_all(&mut StreamWriter::new(&mut lent, framer())).unwrap();
    assert_eq!(lent, expected.get_ref().0);
}

#[test]
fn a_vec_gets_what_other_writers_get() {
    Mode::ALL.into_iter().for_each(|mode| same_bytes(|| mode.framer()));
    (0..=MAX_HEADER_LEN).for_each(|start| same_bytes(|| Growing(start)));
}

#[test]
fn a_refused_message_leaves_nothing_in_a_vec() {
    let bytes = write_with_refusals(Vec::new());
    assert_eq!((bytes.len(), &bytes[..20]), (40, &bytes[20..]));
}
