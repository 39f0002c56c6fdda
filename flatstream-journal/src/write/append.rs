//! Going on with a file that is there.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use super::{JournalOptions, JournalWriter, Position, Storage};
use crate::error::{Damage, JournalError, Reason, Result, TornTail};
use crate::format::{marker_of, Marker, ALIGN, HEADER, MAGIC, MAX_PAYLOAD, PREAMBLE, VERSION};
use crate::index::Index;
use crate::read::scan::{is_start, Part, Scanner, Step};
use crate::read::{Frame, Journal, JournalReader, Mode};

/// What was found at the end of a journal that goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reopened {
    /// The number of the next message.
    pub next_sequence: u64,
    /// What was cut off.
    pub cut: Option<TornTail>,
}

/// Looked at first: a journal that was finished has its last frame there.
const NEAR: u64 = 1 << 20;

pub(super) fn append(
    options: JournalOptions,
    path: &Path,
) -> Result<(JournalWriter<File>, Reopened)> {
    let file = OpenOptions::new().append(true).read(true).create(true).open(path)?;
    append_to(options, file).map(|(writer, reopened)| (writer.at_path(path), reopened))
}

pub(super) fn append_to(
    options: JournalOptions,
    file: File,
) -> Result<(JournalWriter<File>, Reopened)> {
    go_on(options, file, &mut std::iter::empty(), |file| file)
}

/// Appends to what is in a file, which is stored to as `wrap` says. One without a frame goes on from the first of the
/// files `before` that has one.
pub(crate) fn go_on<S: Storage>(
    options: JournalOptions,
    mut file: File,
    before: &mut dyn Iterator<Item = PathBuf>,
    wrap: impl FnOnce(File) -> S,
) -> Result<(JournalWriter<S>, Reopened)> {
    let len = file.metadata()?.len();
    let last = Last::of(&mut file, len)?;
    let offset = last.as_ref().map_or(0, |last| last.end);
    let cut = Some(TornTail { offset, len: len - offset }).filter(|tail| tail.len > 0);
    if let Some(tail) = cut {
        refuse_to_cut_a_file(&mut file, tail, last.as_ref().map(|last| last.start.marker))?;
    }
    if let Some(tail) = cut.filter(|_| !options.cut_torn_tail) {
        return Err(tail.into());
    }
    let mut writer = match last {
        Some(last) => last.go_on(options, wrap(file))?,
        None => match Last::of_any(before)? {
            Some(last) => last.begin_next(options, wrap(file))?,
            None => options.start(wrap(file))?,
        },
    };
    // Only now that there is something to go on with.
    if cut.is_some() {
        writer.storage.truncate(offset)?;
    }
    let next_sequence = writer.next;
    Ok((writer, Reopened { next_sequence, cut }))
}

/// What the first frame says.
#[derive(Clone, Copy)]
struct Start {
    marker: Marker,
    journal: [u8; 16],
    segment: u32,
    max_payload: u32,
}

/// The last good frame.
struct Last {
    end: u64,
    next: u64,
    /// What is known of the file that it is in: another one may have been put behind the first.
    start: Start,
    /// It is one.
    index: Option<Index>,
}

/// Where a file ends that may go on, and with what.
pub(crate) struct End {
    pub offset: u64,
    pub next: u64,
    pub marker: Marker,
    pub max_payload: u32,
}

/// The end of the last good frame in a file, if it has one.
pub(crate) fn end_of(file: &mut File, len: u64) -> Result<Option<End>> {
    let last = Last::of(file, len)?;
    Ok(last.map(|Last { end, next, start, .. }| End {
        offset: end,
        next,
        marker: start.marker,
        max_payload: start.max_payload,
    }))
}

impl Last {
    fn of(file: &mut File, len: u64) -> Result<Option<Self>> {
        match First::read(file, len)? {
            First::None => Ok(None),
            First::Good(start) => start.last(file, len).map(Some),
            First::Damaged => Last::as_readers_see_it(file, len),
        }
    }

    /// What a damaged start does not say, all that is behind it does: any session will do, and the longest payload is not known. The
    /// marker is that of the frames, whatever the preamble says. So nothing is taken for a tail that readers find a good frame in.
    #[cold]
    fn as_readers_see_it(file: &mut File, len: u64) -> Result<Option<Self>> {
        let all = window(file, 0, len)?;
        let marker = marker_of(&all).unwrap_or_default();
        let start = Start { marker, journal: [0; 16], segment: 0, max_payload: MAX_PAYLOAD };
        Ok(start.last_in(Scanner::of_file(&all), Part { bytes: &all, base: 0, is_last: true }))
    }

    /// That of the first of these files which has one.
    fn of_any(files: &mut dyn Iterator<Item = PathBuf>) -> Result<Option<Self>> {
        for path in files {
            let mut file = File::open(path)?;
            let len = file.metadata()?.len();
            if let Some(last) = Last::of(&mut file, len)? {
                return Ok(Some(last));
            }
        }
        Ok(None)
    }

    fn go_on<S: Storage>(self, options: JournalOptions, storage: S) -> Result<JournalWriter<S>> {
        let Start { marker, journal, segment, max_payload } = self.start;
        let Last { end: len, next, index, .. } = self;
        let at = Position { len, marker, next, journal, segment, index };
        JournalWriter::begin(storage, JournalOptions { max_payload, ..options }, at)
    }

    /// In the file behind this one, which is empty.
    fn begin_next<S: Storage>(
        &self,
        options: JournalOptions,
        storage: S,
    ) -> Result<JournalWriter<S>> {
        let Start { journal, segment, max_payload, .. } = self.start;
        let at = Position::start(journal, segment.saturating_add(1), self.next);
        JournalWriter::begin(storage, JournalOptions { max_payload, ..options }, at)
    }
}

/// What a file begins with.
enum First {
    /// Nothing at all.
    None,
    /// Preamble and session.
    Good(Start),
    Damaged,
}

impl First {
    fn read(file: &mut File, len: u64) -> Result<Self> {
        let head = window(file, 0, len.min(NEAR))?;
        let prefix = head.len().min(MAGIC.len());
        if head[..prefix] != MAGIC[..prefix] {
            return if is_zero(file, len)? {
                Ok(First::None)
            } else {
                Err(JournalError::NotAJournal)
            };
        }
        if head.get(8).is_some_and(|version| *version != VERSION) {
            return Err(JournalError::Version(head[8]));
        }
        let first = Journal::new(&head, Mode::Strict)?.frames().next();
        let (Some(marker), Some(Ok(first))) = (marker_of(&head), first) else {
            return Ok(First::Damaged);
        };
        match first.session() {
            Some(session) => Ok(First::Good(Start::of(marker, &session?))),
            None => Ok(First::Damaged),
        }
    }
}

impl Start {
    fn of(marker: Marker, session: &crate::SessionView<'_>) -> Self {
        let mut journal = [0; 16];
        session.journal().iter().zip(&mut journal).for_each(|(byte, to)| *to = byte);
        let max_payload = session.max_payload().clamp(1, MAX_PAYLOAD);
        Start { marker, journal, segment: session.segment(), max_payload }
    }

    /// Takes over what a session says.
    fn take(&mut self, frame: &Frame<'_>, marker: Marker) {
        self.marker = marker;
        if let Some(Ok(session)) = frame.session() {
            let Start { journal, segment, .. } = Start::of(marker, &session);
            (self.journal, self.segment) = (journal, segment);
        }
    }

    /// The last good frame, in windows from the end that grow.
    ///
    /// A window may begin inside of a frame, whose payload may have copies of frames in it. The file ends
    /// with a frame, or the window is so long that the last one begins in it: then it is found.
    fn last(&self, file: &mut File, len: u64) -> Result<Last> {
        let far = NEAR + 2 * u64::from(self.max_payload);
        let mut size = NEAR.min(len);
        loop {
            let from = (len - size) / ALIGN as u64 * ALIGN as u64;
            let from = if from < PREAMBLE as u64 { PREAMBLE as u64 } else { from };
            let bytes = window(file, from, len)?;
            let part = Part { bytes: &bytes, base: from, is_last: true };
            let last = self.last_in(Scanner::new(self.marker, from), part);
            if let Some(last) =
                last.filter(|last| last.end == len || size >= far || from == PREAMBLE as u64)
            {
                return Ok(last);
            }
            if from == PREAMBLE as u64 {
                return Ok(Last { end: PREAMBLE as u64, next: 0, start: *self, index: None });
            }
            size = if size < far { far } else { 2 * size }.min(len);
        }
    }

    fn last_in(&self, mut scanner: Scanner, part: Part<'_>) -> Option<Last> {
        let (mut start, mut last) = (*self, None);
        loop {
            let mut index = None;
            match scanner.step(part) {
                Step::Frame(found) => {
                    let frame = found.in_part(part);
                    start.take(&frame, scanner.marker());
                    index = Index::of(&frame);
                }
                // A good frame of a newer version.
                Step::Damage(Damage { reason: Reason::Flags(_), .. }) => {}
                // Behind it is a frame, or nothing that is one of this file.
                Step::Damage(_) => continue,
                Step::Tail(_) | Step::End | Step::More(_) => return last,
            }
            let (end, next) = (scanner.at(), scanner.next_sequence());
            last = Some(Last { end, next, start, index });
        }
    }
}

/// Frames with another marker are none of this file's, and good all the same: a file may have been put behind one that ends
/// with a torn tail, at whatever byte that is.
pub(crate) fn refuse_to_cut_a_file(
    file: &mut File,
    tail: TornTail,
    marker: Option<Marker>,
) -> Result<()> {
    let Some(marker) = marker else { return refuse_to_cut_a_start(file, tail) };
    file.seek(SeekFrom::Start(tail.offset))?;
    let mut reader = JournalReader::at_border(file, marker, tail.offset);
    while let Some(item) = reader.next_frame() {
        match item {
            Err(JournalError::Damage(damage @ Damage { reason: Reason::Journal { .. }, .. })) => {
                return Err(damage.into());
            }
            Err(JournalError::Io(error)) => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

/// The same of a file without a good frame.
#[cold]
fn refuse_to_cut_a_start(file: &mut File, tail: TornTail) -> Result<()> {
    let end = tail.offset + tail.len;
    for from in (tail.offset..end).step_by(NEAR as usize) {
        let bytes = window(file, from, end.min(from + NEAR + (PREAMBLE + HEADER) as u64))?;
        // At 0 is the start of this one.
        let first = usize::from(from == 0);
        let mut starts = (first..bytes.len()).filter(|start| bytes[*start..].starts_with(&MAGIC));
        if let Some(start) = starts.find(|start| is_start(&bytes[*start..])) {
            let begins = from + start as u64;
            let reason = Reason::Journal { begins };
            return Err(Damage { offset: begins, len: end - begins, reason }.into());
        }
    }
    Ok(())
}

/// Whether there is nothing but zeros: the power went when the file had its length, and none of its bytes yet.
#[cold]
fn is_zero(file: &mut File, len: u64) -> Result<bool> {
    for from in (0..len).step_by(NEAR as usize) {
        let bytes = window(file, from, len.min(from + NEAR))?;
        if bytes.iter().any(|byte| *byte != 0) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Bytes of a file, from one position to another.
fn window(file: &mut File, from: u64, to: u64) -> Result<Vec<u8>> {
    let (mut bytes, len) = (Vec::new(), usize::try_from(to.saturating_sub(from)));
    bytes.try_reserve_exact(len.unwrap_or(usize::MAX)).map_err(io::Error::from)?;
    file.seek(SeekFrom::Start(from))?;
    file.take(to.saturating_sub(from)).read_to_end(&mut bytes)?;
    Ok(bytes)
}
