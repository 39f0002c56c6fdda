//! Journals beside plain streams: what it costs that a file says what is in it.

use std::hint::black_box;
use std::io;
use std::rc::Rc;

use flatstream::{
    ChecksumDeframer, ChecksumFramer, FrameBuffer, SliceReader, StreamDeserialize, StreamSchema,
    StreamSerialize, StreamWriter, XxHash64,
};
use flatstream_journal::{Journal, JournalWriter, Mode, Storage};

use crate::fold::{Fold, Light, Strict};
use crate::harness::{run_over, Cell, Run};

pub const JOURNAL: &str = "journal";
pub const STREAM: &str = "stream with checksum";

/// What both collect before they hand it over.
const BUFFER: usize = 64 << 10;

/// As `io::sink` for streams.
struct Nowhere;

impl Storage for Nowhere {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        black_box(bytes);
        Ok(())
    }

    fn truncate(&mut self, _: u64) -> io::Result<()> {
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn framer() -> ChecksumFramer<XxHash64> {
    ChecksumFramer::new(XxHash64)
}

/// Messages with a time of the caller's, so that no clock is measured.
pub fn write<T: StreamSerialize + StreamSchema + 'static>(values: &Rc<[T]>) -> Vec<Cell> {
    let mut journal = JournalWriter::new(Nowhere).expect("it takes all");
    let mut time = 0;
    let journal = run_over(Rc::clone(values), move |value| {
        time += 1;
        journal.write_at(time, value).expect("it takes all")
    });
    let buffer = FrameBuffer::with_capacity(BUFFER, io::sink());
    let mut stream = StreamWriter::new(buffer, framer());
    let stream = run_over(Rc::clone(values), move |value| {
        stream.write(value).expect("it takes all");
    });
    cells(journal, stream)
}

/// All fields of all messages of a file, verified.
pub fn read<T>(values: &Rc<[T]>) -> Vec<Cell>
where
    T: StreamSerialize + StreamDeserialize + StreamSchema + Fold + 'static,
    for<'a> T::View<'a>: Fold,
{
    let (journal, stream) = (journal_of(values), stream_of(values));
    let mut expected = Strict::default();
    values.iter().for_each(|value| value.fold(&mut expected).expect("values have no faults"));
    let (mut a, mut b) = (Strict::default(), Strict::default());
    read_journal::<T>(&journal, |view| view.fold(&mut a).expect("valid"));
    read_stream::<T>(&stream, |view| view.fold(&mut b).expect("valid"));
    assert_eq!((a.0, b.0), (expected.0, expected.0));

    let journal = run_over(vec![journal], |file: &Vec<u8>| {
        let mut sum = Light::default();
        read_journal::<T>(file, |view| view.fold(&mut sum).expect("valid"));
        sum.0
    });
    let stream = run_over(vec![stream], |stream: &Vec<u8>| {
        let mut sum = Light::default();
        read_stream::<T>(stream, |view| view.fold(&mut sum).expect("valid"));
        sum.0
    });
    cells(journal, stream)
}

fn cells(journal: Run, stream: Run) -> Vec<Cell> {
    vec![
        Cell { name: JOURNAL, bytes: 0.0, run: journal },
        Cell { name: STREAM, bytes: 0.0, run: stream },
    ]
}

fn journal_of<T: StreamSerialize + StreamSchema>(values: &[T]) -> Vec<u8> {
    let mut writer = JournalWriter::new(Vec::new()).expect("it takes all");
    for (time, value) in (0..).zip(values) {
        writer.write_at(time, value).expect("it takes all");
    }
    writer.finish().expect("it takes all")
}

fn stream_of<T: StreamSerialize>(values: &[T]) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), framer());
    values.iter().for_each(|value| writer.write(value).expect("it takes all"));
    writer.into_inner()
}

#[inline(always)]
fn read_journal<T: StreamDeserialize + StreamSchema>(
    file: &[u8],
    mut each: impl for<'a> FnMut(&T::View<'a>),
) {
    let journal = Journal::new(file, Mode::default()).expect("a journal");
    journal.messages::<T>().for_each(|message| each(&message.expect("whole").view));
}

#[inline(always)]
fn read_stream<T: StreamDeserialize>(stream: &[u8], mut each: impl for<'a> FnMut(&T::View<'a>)) {
    let mut reader = SliceReader::new(stream, ChecksumDeframer::new(XxHash64));
    for payload in reader.frames() {
        each(&T::from_payload(payload.expect("whole")).expect("valid"));
    }
}
