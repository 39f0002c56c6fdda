//! A journal without what is damaged.

use std::io::{self, Write};

use crate::error::{Damage, JournalError, Result, TornTail};
use crate::format::{preamble, Header, Kind, Marker, HEADER};
use crate::read::{Frame, Journal, Mode};
use crate::repeats::Declared;

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
}

/// Copies all good frames of a journal, as they are, to where a whole one is to be. Chunks are copied as they are, too. A schema
/// record whose second copy is damaged gets another one. An index is not copied: [`append_index`](crate::append_index) makes one of the new file.
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
    let mut copy = Copy { journal, out, marker: None, next: 0, declared: Declared::default() };
    for frame in Journal::new(journal, Mode::SkipCorrupt)?.frames() {
        match frame {
            // It is about the places of before.
            Ok(frame) if frame.kind == Kind::Index => {}
            Ok(frame) => {
                copy.take(&frame)?;
                recovered.frames += 1;
                recovered.messages += frame.kind.n_messages();
            }
            Err(JournalError::Damage(damage)) => recovered.damage.push(damage),
            Err(JournalError::TornTail(tail)) => recovered.tail = Some(tail),
            Err(other) => return Err(other),
        }
    }
    copy.end_session()?;
    copy.out.flush()?;
    Ok(recovered)
}

struct Copy<'a, W> {
    journal: &'a [u8],
    out: W,
    /// Of the file, once that has begun.
    marker: Option<Marker>,
    /// The number behind the last frame.
    next: u64,
    /// Schema records, and those whose second copy was not found.
    declared: Declared<Frame<'a>>,
}

impl<'a, W: Write> Copy<'a, W> {
    fn take(&mut self, frame: &Frame<'a>) -> io::Result<()> {
        let start = frame.offset as usize;
        let bytes = &self.journal[start..start + frame.len_in_file() as usize];
        let own: Marker = [bytes[8], bytes[9], bytes[10], bytes[11]];
        if frame.kind == Kind::Session || self.marker != Some(own) {
            self.end_session()?;
        }
        // Each file of several behind each other has its preamble.
        if self.marker.replace(own) != Some(own) {
            self.out.write_all(&preamble(own))?;
        }
        self.learn(frame)?;
        debug_assert!(Header::read(bytes, own).is_some());
        self.next = frame.sequence + frame.kind.n_messages();
        self.out.write_all(bytes)
    }

    fn learn(&mut self, frame: &Frame<'a>) -> io::Result<()> {
        let Some((number, is_new)) = self.declared.meet(frame) else { return Ok(()) };
        let former = self.declared.of_type(number);
        if is_new {
            former.map_or(Ok(()), |former| self.again(&former))?;
            self.declared.waiting.wait(0, (number, *frame));
        }
        Ok(())
    }

    /// Writes the second copies that were lost.
    fn end_session(&mut self) -> io::Result<()> {
        while let Some((_, record)) = self.declared.waiting.take(u64::MAX) {
            self.again(&record)?;
        }
        self.declared = Declared::default();
        Ok(())
    }

    fn again(&mut self, record: &Frame<'a>) -> io::Result<()> {
        let (sequence, timestamp, kind) = (self.next, record.timestamp, record.kind);
        // It was read from a frame.
        let length = record.payload.len() as u32;
        let mut frame = [&[0; HEADER][..], record.payload].concat();
        let header = Header { length, sequence, flags: 0, timestamp, kind };
        header.seal(&mut frame, 0, self.marker.unwrap_or_default());
        self.out.write_all(&frame)
    }
}
