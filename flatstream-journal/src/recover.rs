//! A journal without what is damaged.

use std::io::{Read, Write};

use crate::chunk::Unpacker;
use crate::error::{Damage, JournalError, Result, TornTail};
use crate::format::{preamble, Header, Kind, Marker};
use crate::read::{Frame, Journal, JournalReader, Mode};
use crate::repeats::{Declared, Record};

/// What was kept of a damaged journal, and what was not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Recovered {
    /// Frames that were copied.
    pub frames: u64,
    /// Messages that are in them.
    pub messages: u64,
    /// What was left out, with good frames behind it.
    pub damage: Vec<Damage>,
    /// What was left out at the end.
    pub tail: Option<TornTail>,
}

impl Recovered {
    /// Whether nothing was lost.
    pub fn is_whole(&self) -> bool {
        self.damage.is_empty() && self.tail.is_none()
    }

    fn lose(&mut self, error: JournalError) -> Result<()> {
        match error {
            JournalError::Damage(damage) => self.damage.push(damage),
            JournalError::TornTail(tail) => self.tail = Some(tail),
            other => return Err(other),
        }
        Ok(())
    }
}

/// What [`recover_reader`] kept of a damaged journal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Kept {
    /// Frames that were copied.
    pub frames: u64,
    /// Messages that are in them.
    pub messages: u64,
}

/// Copies all good frames of a journal, as they are, to where a whole one is to be. Chunks are copied as they are, too, if they can
/// be unpacked: those that cannot are damage. A schema record whose second copy is lost gets another one. An index is not copied: [`append_index`](crate::append_index) makes one of the
/// new file.
///
/// For a journal that is not in memory take [`recover_reader`].
///
/// # Errors
///
/// Those of [`Journal::new`] for bytes that are none, and [`JournalError::Io`] of `out`.
///
/// ```
/// # use flatstream::StreamSerialize;
/// use flatstream_journal::{recover, Journal, JournalWriter, Mode};
/// # #[derive(StreamSerialize)]
/// # struct Reading { celsius: f64 }
///
/// let mut writer = JournalWriter::new(Vec::new())?;
/// (0..10).try_for_each(|i| writer.write(&Reading { celsius: f64::from(i) }).map(drop))?;
/// let mut file = writer.finish()?;
/// let place = Journal::new(&file, Mode::Strict)?.frames_from_sequence(7).offset();
/// file[place as usize + 50] ^= 1;
///
/// let mut whole = Vec::new();
/// let recovered = recover(&file, &mut whole)?;
/// assert_eq!((recovered.messages, recovered.damage.len()), (9, 1));
/// assert!(Journal::new(&whole, Mode::Strict)?.frames().all(|frame| frame.is_ok()));
/// # Ok::<(), flatstream_journal::JournalError>(())
/// ```
pub fn recover(journal: &[u8], out: impl Write) -> Result<Recovered> {
    let mut recovered = Recovered::default();
    let mut copy = Copy::new(out);
    let mut unpacker = Unpacker::default();
    for frame in Journal::new(journal, Mode::SkipCorrupt)?.frames() {
        let frame = frame.and_then(|frame| match frame.kind {
            Kind::Chunk(messages) => Ok(unpacker.unpack(&frame, messages).map(|_| frame)?),
            _ => Ok(frame),
        });
        match frame {
            Ok(frame) => {
                let bytes = journal.get(frame.offset as usize..).unwrap_or_default();
                copy.take(&frame, &bytes[..frame.len_in_file() as usize])?;
            }
            Err(error) => recovered.lose(error)?,
        }
    }
    let Kept { frames, messages } = copy.finish()?;
    Ok(Recovered { frames, messages, ..recovered })
}

/// [`recover`] for a journal of any size, from a file or a pipe, in the memory that its longest frame takes.
///
/// What is left out is handed to `lost` where it is found, as [`JournalError::Damage`] or [`JournalError::TornTail`]: there
/// may be any number of such places. The reader has to be one of [`Mode::SkipCorrupt`].
///
/// # Errors
///
/// Those of [`JournalReader::next_frame`], damage too if the reader is of another mode, and [`JournalError::Io`] of `out`.
///
/// ```
/// # use flatstream::StreamSerialize;
/// use flatstream_journal::{recover_reader, Journal, JournalReader, JournalWriter, Mode};
/// # #[derive(StreamSerialize)]
/// # struct Reading { celsius: f64 }
///
/// let mut writer = JournalWriter::new(Vec::new())?;
/// (0..10).try_for_each(|i| writer.write(&Reading { celsius: f64::from(i) }).map(drop))?;
/// let mut file = writer.finish()?;
/// let place = Journal::new(&file, Mode::Strict)?.frames_from_sequence(7).offset();
/// file[place as usize + 50] ^= 1;
///
/// let (mut whole, mut n_lost) = (Vec::new(), 0);
/// let reader = JournalReader::new(&file[..], Mode::SkipCorrupt);
/// let kept = recover_reader(reader, &mut whole, |_| n_lost += 1)?;
/// assert_eq!((kept.messages, n_lost), (9, 1));
/// # Ok::<(), flatstream_journal::JournalError>(())
/// ```
pub fn recover_reader<R: Read>(
    mut reader: JournalReader<R>,
    out: impl Write,
    mut lost: impl FnMut(JournalError),
) -> Result<Kept> {
    let mut copy = Copy::new(out);
    let skips = reader.skips();
    while reader.fetch() {
        match reader.fetched_whole() {
            Some(Ok((frame, bytes))) => copy.take(&frame, bytes)?,
            Some(Err(error @ (JournalError::Damage(_) | JournalError::TornTail(_)))) if skips => {
                lost(error);
            }
            Some(Err(error)) => return Err(error),
            None => {}
        }
    }
    copy.finish()
}

/// The new file.
struct Copy<W> {
    out: W,
    /// Bytes that it has.
    len: u64,
    /// That of the frames before.
    marker: Option<Marker>,
    /// The number behind them.
    next: u64,
    /// Schema records, and those whose second copy was not met yet.
    declared: Declared,
    kept: Kept,
}

impl<W: Write> Copy<W> {
    fn new(out: W) -> Self {
        let (declared, kept) = (Declared::default(), Kept::default());
        Copy { out, len: 0, marker: None, next: 0, declared, kept }
    }

    /// Copies the bytes of a frame. Each file of several behind each other has its preamble.
    fn take(&mut self, frame: &Frame<'_>, bytes: &[u8]) -> Result<()> {
        // It is about the places of before.
        if frame.kind == Kind::Index {
            return Ok(());
        }
        let own: Marker = [bytes[8], bytes[9], bytes[10], bytes[11]];
        if self.marker != Some(own) || frame.kind == Kind::Session {
            self.end_session()?;
        }
        if self.marker.replace(own) != Some(own) {
            self.put(&preamble(own))?;
        }
        let new = self.repeat_schemas(frame)?;
        debug_assert!(Header::read(bytes, own).is_some());
        self.put(bytes)?;
        if let Some(number) = new {
            self.declared.wait(self.len, number, frame);
        }
        self.next = frame.sequence + frame.kind.n_messages();
        self.kept.frames += 1;
        self.kept.messages += frame.kind.n_messages();
        Ok(())
    }

    fn put(&mut self, bytes: &[u8]) -> Result<()> {
        self.out.write_all(bytes)?;
        self.len += bytes.len() as u64;
        Ok(())
    }

    /// In front of a frame: second copies that were not where they are due, and that of a schema whose place another takes. Returns
    /// the type of a record that comes for the first time.
    fn repeat_schemas(&mut self, frame: &Frame<'_>) -> Result<Option<u32>> {
        let Some((number, is_new)) = self.declared.meet(frame) else {
            while let Some(record) = self.declared.due(self.len) {
                self.again(&record)?;
            }
            return Ok(None);
        };
        let former = self.declared.of_type(number).filter(|_| is_new);
        former.map_or(Ok(()), |former| self.again(&former))?;
        Ok(is_new.then_some(number))
    }

    /// Nothing of it is to come any more.
    fn end_session(&mut self) -> Result<()> {
        while let Some(record) = self.declared.due(u64::MAX) {
            self.again(&record)?;
        }
        self.declared = Declared::default();
        Ok(())
    }

    fn again(&mut self, record: &Record) -> Result<()> {
        let Record { timestamp, payload } = record;
        let (sequence, kind) = (self.next, Kind::Schema);
        // It was read from a frame.
        let length = payload.len() as u32;
        let header = Header { length, sequence, flags: 0, timestamp: *timestamp, kind };
        let mut frame = Vec::new();
        header.put(&mut frame, payload, self.marker.unwrap_or_default());
        self.put(&frame)
    }

    fn finish(mut self) -> Result<Kept> {
        self.end_session()?;
        self.out.flush()?;
        Ok(self.kept)
    }
}
