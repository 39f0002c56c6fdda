//! Reading a journal as it comes: from a pipe, or a file that somebody writes to.

use std::io::{self, ErrorKind, Read, Seek, SeekFrom};

use flatstream::{StreamDeserialize, StreamSchema};

use super::ahead::{Ahead, Look};
use super::frames::Judge;
use super::lent::{LentMessages, Source};
use super::scan::{Found, Part, Scanner, Step};
use super::{check_preamble, Frame, Mode, Schemas};
use crate::chunk::{Cursor, Unpacker};
use crate::error::{JournalError, Result, TornTail};
use crate::format::{marker_of, Header, Kind, Marker, PREAMBLE};
use crate::records::SchemaRecord;

/// Bytes that are asked for at once, at least.
const CHUNK: usize = 64 * 1024;

/// Reads a journal from anything that can be read: the frames, and the reports of damage, that
/// [`Journal::unpacked`](super::Journal::unpacked) has of the same bytes: messages that are in chunks are handed out like all
/// others.
///
/// For files that are there as a whole, `Journal` over a map is faster and lends what it reads for longer. Memory
/// grows with what has arrived of the longest frame, never with what a length promises.
///
/// ```
/// # use flatstream::StreamSerialize;
/// use flatstream_journal::{JournalReader, JournalWriter, Mode};
/// # #[derive(StreamSerialize)]
/// # struct Reading { celsius: f64 }
///
/// let mut writer = JournalWriter::new(Vec::new())?;
/// writer.write(&Reading { celsius: 20.5 })?;
/// let file = writer.finish()?;
///
/// let mut reader = JournalReader::new(&file[..], Mode::default());
/// let mut n_messages = 0;
/// while let Some(frame) = reader.next_frame() {
///     n_messages += usize::from(frame?.kind.is_message());
/// }
/// assert_eq!(n_messages, 1);
/// # Ok::<(), flatstream_journal::JournalError>(())
/// ```
#[derive(Debug)]
pub struct JournalReader<R> {
    read: R,
    /// Memory, and how much of it was read into.
    buf: Vec<u8>,
    end: usize,
    /// Where its first byte is in the file.
    base: u64,
    /// Nothing before the preamble was there.
    scanner: Option<Scanner>,
    judge: Judge,
    mode: Mode,
    is_at_end: bool,
    follows: bool,
    /// Chunks are passed over as they are: records are in none.
    is_for_records: bool,
    /// What is wrong with the preamble, until there is a good frame.
    refused: Option<JournalError>,
    /// What was found and not handed out yet.
    item: Option<Result<Place>>,
    unpacker: Unpacker,
    /// In the chunk that was unpacked last.
    cursor: Cursor,
    /// What was read of the file and not handed out yet, as far as somebody asked for it.
    ahead: Option<Ahead>,
}

/// Where the next frame is.
#[derive(Debug)]
enum Place {
    InFile(Found),
    InChunk,
}

impl<R: Read + Seek> JournalReader<R> {
    /// Reads what stands behind the last good frame once more: a writer that was started again may have cut it off, and
    /// put something else there. For whoever [follows](Self::follow) a file, when nothing more is there.
    ///
    /// # Errors
    ///
    /// What seeking says.
    ///
    /// ```
    /// # use flatstream::StreamSerialize;
    /// use std::io::Cursor;
    /// use flatstream_journal::{JournalReader, JournalWriter, Mode};
    /// # #[derive(StreamSerialize)]
    /// # struct Reading { celsius: f64 }
    ///
    /// let mut writer = JournalWriter::new(Vec::new())?;
    /// writer.write(&Reading { celsius: 20.5 })?;
    /// let file = writer.finish()?;
    /// let mut reader = JournalReader::new(Cursor::new(file), Mode::default()).follow();
    /// while let Some(frame) = reader.next_frame() {
    ///     frame?;
    /// }
    /// reader.look_again()?;
    /// assert!(reader.next_frame().is_none());
    /// # Ok::<(), flatstream_journal::JournalError>(())
    /// ```
    pub fn look_again(&mut self) -> io::Result<()> {
        let border = self.scanner.as_mut().map_or(0, Scanner::back_to_border);
        self.read.seek(SeekFrom::Start(border))?;
        (self.end, self.base, self.ahead) = (0, border, None);
        Ok(())
    }
}

impl<R: Read + Seek> JournalReader<R> {
    /// Goes on at a border that a reader has reached before, as [`offset`](Self::offset) says, or at the place of a frame;
    /// with 0 at the start. From any other place on it is the next frame that is found, and what is in front of it is
    /// reported as damage.
    ///
    /// # Errors
    ///
    /// What seeking and reading say.
    ///
    /// ```
    /// # use flatstream::StreamSerialize;
    /// use std::io::Cursor;
    /// use flatstream_journal::{JournalReader, JournalWriter, Mode};
    /// # #[derive(StreamSerialize)]
    /// # struct Reading { celsius: f64 }
    ///
    /// let mut writer = JournalWriter::new(Vec::new())?;
    /// (0..10).try_for_each(|i| writer.write(&Reading { celsius: f64::from(i) }).map(drop))?;
    /// let mut reader = JournalReader::new(Cursor::new(writer.finish()?), Mode::Strict);
    /// (0..5).for_each(|_| assert!(reader.next_frame().is_some()));
    /// let reached = reader.offset();
    /// let next = reader.next_frame().expect("there are more")?.sequence;
    /// reader.seek_to(reached)?;
    /// assert_eq!(reader.next_frame().expect("there are more")?.sequence, next);
    /// # Ok::<(), flatstream_journal::JournalError>(())
    /// ```
    pub fn seek_to(&mut self, offset: u64) -> io::Result<()> {
        let mut preamble = vec![];
        self.read.seek(SeekFrom::Start(0))?;
        self.read.by_ref().take(PREAMBLE as u64).read_to_end(&mut preamble)?;
        let marker = marker_of(&preamble).filter(|_| offset > PREAMBLE as u64);
        let start = marker.map_or(0, |_| offset);
        self.read.seek(SeekFrom::Start(start))?;
        self.scanner = marker.map(|marker| Scanner::new(marker, start));
        (self.end, self.base, self.is_at_end) = (0, start, false);
        self.judge = Judge::new(self.mode);
        (self.refused, self.item, self.cursor) = (None, None, Cursor::default());
        self.ahead = None;
        Ok(())
    }

    /// Goes to a place; returns whether a good frame with this number is there.
    pub(crate) fn lands_on(&mut self, offset: u64, sequence: u64) -> Result<bool> {
        self.seek_to(offset)?;
        let is_there = match self.next_frame() {
            Some(Ok(frame)) => frame.offset == offset && frame.sequence == sequence,
            Some(Err(JournalError::Io(error))) => return Err(error.into()),
            _ => false,
        };
        self.seek_to(offset)?;
        Ok(is_there)
    }
}

impl<R: Read> JournalReader<R> {
    /// Reads from the start of a journal.
    pub fn new(read: R, mode: Mode) -> Self {
        JournalReader {
            read,
            buf: Vec::new(),
            end: 0,
            base: 0,
            scanner: None,
            judge: Judge::new(mode),
            mode,
            is_at_end: false,
            follows: false,
            is_for_records: false,
            refused: None,
            item: None,
            unpacker: Unpacker::default(),
            cursor: Cursor::default(),
            ahead: None,
        }
    }

    /// Reads past all damage from a border on, at which the input is.
    pub(crate) fn at_border(read: R, marker: Marker, offset: u64) -> Self {
        let scanner = Some(Scanner::new(marker, offset));
        JournalReader { base: offset, scanner, ..JournalReader::new(read, Mode::SkipCorrupt) }
    }

    /// Reads a file that is still written to: at its end [`next_frame`](Self::next_frame) returns `None`, and goes
    /// on from there when it is called again. A frame that is not all there yet is no torn tail, but one that is about
    /// to come.
    ///
    /// ```
    /// # use flatstream::StreamSerialize;
    /// use std::fs::File;
    /// use flatstream_journal::{JournalReader, JournalWriter, Mode};
    /// # #[derive(StreamSerialize)]
    /// # struct Reading { celsius: f64 }
    ///
    /// let path = std::env::temp_dir().join(format!("flatstream-follow-{}.fsj", std::process::id()));
    /// let mut writer = JournalWriter::create(&path)?;
    /// let mut reader = JournalReader::new(File::open(&path)?, Mode::default()).follow();
    /// assert!(reader.next_frame().is_none());
    ///
    /// writer.write(&Reading { celsius: 20.5 })?;
    /// writer.flush()?;
    /// // The session, the schema and the message.
    /// for _ in 0..3 {
    ///     reader.next_frame().expect("it is there")?;
    /// }
    /// assert!(reader.next_frame().is_none());
    /// # std::fs::remove_file(&path)?;
    /// # Ok::<(), flatstream_journal::JournalError>(())
    /// ```
    #[must_use]
    pub fn follow(self) -> Self {
        JournalReader { follows: true, ..self }
    }

    /// The next good frame, or what is said about bytes that are none. `None` at the end. In place of a chunk come its
    /// messages.
    ///
    /// # Errors
    ///
    /// Those of [`Journal::new`](super::Journal::new), and by [`Mode`] [`Damage`](crate::JournalError::Damage) and
    /// [`TornTail`](crate::JournalError::TornTail). [`Io`](crate::JournalError::Io) with whatever the input says, `WouldBlock` too: nothing is lost,
    /// and the next call goes on.
    pub fn next_frame(&mut self) -> Option<Result<Frame<'_>>> {
        if let Some(found) = self.good() {
            return Some(Ok(found.in_part(self.part())));
        }
        match self.fetch() {
            true => self.fetched(),
            false => None,
        }
    }

    /// What the next frame is, which [`next_frame`](Self::next_frame) hands out then. `None` at the end, and where
    /// something else comes first: a report of damage, or an error.
    ///
    /// For whoever wants to look [ahead](Self::schema_ahead) before the frame is lent; there is no other use for it.
    pub fn peek_kind(&mut self) -> Option<Kind> {
        match self.fetch() {
            true => Source::kind(self),
            false => None,
        }
    }

    /// The schema of messages of a type, as [`type_number`](crate::type_number) makes it, for the message that comes next and whose
    /// own schema record is lost: the first record of the type behind it in its session. It is looked for by reading on, and
    /// what was read is handed out later, as if nobody had looked.
    ///
    /// A writer puts the second copy of a record in front of the first frame that begins 64 KiB behind the first one. So frames are looked
    /// through that begin within 1 MiB and 64 KiB behind the message, and the records behind the last of them. These bytes are held in
    /// memory, with a frame more at most. What stands further behind is not found: for files that can be read twice there are
    /// [`Schemas`], which look everywhere. On a pipe it waits for so many bytes, or the end.
    ///
    /// # Errors
    ///
    /// [`JournalError::Io`] with whatever the input says: nothing is lost, and the next call goes on.
    ///
    /// ```
    /// # use flatstream::StreamSerialize;
    /// use flatstream_journal::{Journal, JournalReader, JournalWriter, Kind, Mode};
    /// # #[derive(StreamSerialize)]
    /// # #[flatstream(namespace = "acme")]
    /// # struct Reading { celsius: f64 }
    ///
    /// let mut writer = JournalWriter::new(Vec::new())?;
    /// writer.write(&Reading { celsius: 20.5 })?;
    /// let mut file = writer.finish()?;
    /// let schema = Journal::new(&file, Mode::Strict)?.frames().nth(1).expect("it is there")?.offset;
    /// file[schema as usize + 100] ^= 1;
    ///
    /// let mut reader = JournalReader::new(&file[..], Mode::SkipCorrupt);
    /// let mut found = None;
    /// while found.is_none() {
    ///     if let Some(Kind::Message(number)) = reader.peek_kind() {
    ///         found = reader.schema_ahead(number)?;
    ///     }
    ///     let _ = reader.next_frame();
    /// }
    /// assert_eq!(found.expect("there is a second one").root, "acme.Reading");
    /// # Ok::<(), flatstream_journal::JournalError>(())
    /// ```
    pub fn schema_ahead(&mut self, type_number: u32) -> Result<Option<SchemaRecord>> {
        let at = self.next_offset();
        loop {
            let bytes = &self.buf[..self.end];
            let part = Part { bytes, base: self.base, is_last: self.is_at_end };
            let Some(scanner) = &self.scanner else { return Ok(None) };
            self.ahead.take_if(|ahead| ahead.is_behind(scanner));
            let ahead = self.ahead.get_or_insert_with(|| Ahead::new(scanner));
            match ahead.look(type_number, at, part) {
                // It was verified.
                Look::Record(found) => {
                    let schema = found.in_part(part).schema().transpose()?;
                    return Ok(schema.and_then(|it| it.unpack().ok()));
                }
                Look::None => return Ok(None),
                Look::More(n) => {
                    let (wanted, keep) = (ahead.keep() + n as u64, at.min(scanner.keep()));
                    if !self.read_to(wanted, keep)? {
                        return Ok(None);
                    }
                }
            }
        }
    }

    /// Where the frame is that comes next.
    fn next_offset(&self) -> u64 {
        self.found().map_or_else(|| self.offset(), |frame| frame.offset)
    }

    /// What comes next, if that was looked for, and is a frame of the file.
    pub(crate) fn found(&self) -> Option<Frame<'_>> {
        match self.item.as_ref()? {
            Ok(Place::InFile(found)) => Some(found.in_part(self.part())),
            _ => None,
        }
    }

    /// The next frame, if nothing else is to be said or done.
    #[inline]
    fn good(&mut self) -> Option<Found> {
        let may_be = !self.judge.is_done && !self.cursor.has_more() && self.item.is_none();
        let part = Part { bytes: &self.buf[..self.end], base: self.base, is_last: self.is_at_end };
        self.scanner.as_mut().filter(|_| may_be)?.good(part).map(|(found, _)| found)
    }

    fn part(&self) -> Part<'_> {
        Part { bytes: &self.buf[..self.end], base: self.base, is_last: self.is_at_end }
    }

    /// Looks for the next item, unless there is one; returns whether there is, for [`fetched`](Self::fetched).
    pub(crate) fn fetch(&mut self) -> bool {
        if self.item.is_some() {
            return true;
        }
        if self.cursor.has_more() {
            self.item = Some(Ok(Place::InChunk));
            return true;
        }
        loop {
            if self.judge.is_done {
                return false;
            }
            let bytes = &self.buf[..self.end];
            let part = Part { bytes, base: self.base, is_last: self.is_at_end };
            let step = match &mut self.scanner {
                Some(scanner) => scanner.step(part),
                None if self.end >= PREAMBLE || self.is_at_end => match self.begin() {
                    Ok(()) => continue,
                    Err(error) => {
                        self.judge.stop();
                        self.item = Some(Err(error));
                        return true;
                    }
                },
                None => Step::More(PREAMBLE),
            };
            let is_at_end = matches!(step, Step::Tail(_) | Step::End);
            if let Some(error) = self.refused.take_if(|_| is_at_end) {
                if self.scanner.as_ref().is_some_and(|scanner| !scanner.is_sure()) {
                    self.judge.stop();
                    self.item = Some(Err(error));
                    return true;
                }
            }
            self.item = match step {
                Step::Frame(found) => Some(match found.header().kind {
                    Kind::Chunk(messages) if !self.is_for_records => self.enter(found, messages),
                    _ => Ok(Place::InFile(found)),
                }),
                Step::Damage(damage) => Some(Err(self.judge.damage(damage))),
                Step::Tail(tail) => self.judge.tail(tail).map(Err),
                Step::End => {
                    self.judge.is_done = true;
                    None
                }
                Step::More(n) => match self.fill(n) {
                    Ok(true) => continue,
                    Ok(false) => None,
                    Err(error) => Some(Err(error.into())),
                },
            };
            return self.item.is_some();
        }
    }

    /// The item that was found.
    pub(crate) fn fetched(&mut self) -> Option<Result<Frame<'_>>> {
        match self.item.take()? {
            Ok(Place::InFile(found)) => Some(Ok(found.in_part(self.part()))),
            Ok(Place::InChunk) => self.cursor.next(self.unpacker.bytes()).map(Ok),
            Err(error) => Some(Err(error)),
        }
    }

    /// The same with the frame as it stands in the file, and a chunk, which was unpacked, instead of its messages.
    pub(crate) fn fetched_whole(&mut self) -> Option<Result<(Frame<'_>, &[u8])>> {
        let found = match self.item.take()? {
            Ok(Place::InFile(found)) => found,
            Ok(Place::InChunk) => {
                let offset = std::mem::take(&mut self.cursor).offset();
                Found::at(offset, Header::read(self.part().from(offset), self.marker())?)
            }
            Err(error) => return Some(Err(error)),
        };
        let part = self.part();
        let frame = found.in_part(part);
        let bytes = part.from(frame.offset).get(..found.header().frame_len())?;
        Some(Ok((frame, bytes)))
    }

    /// Unpacks a chunk, whose first message is next.
    #[cold]
    fn enter(&mut self, found: Found, messages: u32) -> Result<Place> {
        let part = Part { bytes: &self.buf[..self.end], base: self.base, is_last: self.is_at_end };
        match self.unpacker.unpack(&found.in_part(part), messages) {
            Ok(cursor) => self.cursor = cursor,
            Err(damage) => return Err(self.judge.damage(damage)),
        }
        Ok(Place::InChunk)
    }

    /// The messages of one type, verified.
    ///
    /// ```
    /// # use flatstream::StreamSerialize;
    /// use flatstream_journal::{JournalReader, JournalWriter, Mode};
    /// # #[derive(StreamSerialize)]
    /// # struct Reading { celsius: f64 }
    ///
    /// let mut writer = JournalWriter::new(Vec::new())?;
    /// writer.write(&Reading { celsius: 20.5 })?;
    /// let file = writer.finish()?;
    /// let mut readings = JournalReader::new(&file[..], Mode::default()).messages::<Reading>();
    /// let first = readings.next_message().expect("there is one")?;
    /// assert_eq!(first.view.celsius(), 20.5);
    /// # Ok::<(), flatstream_journal::JournalError>(())
    /// ```
    #[must_use]
    pub fn messages<T: StreamDeserialize + StreamSchema>(self) -> LentMessages<Self, T> {
        LentMessages::new(self)
    }

    /// The schemas of messages from where it is on, of those whose own record is lost: see [`Schemas`]. Damage is passed over,
    /// whatever the mode.
    ///
    /// ```
    /// # use flatstream::StreamSerialize;
    /// use flatstream_journal::{type_number, JournalReader, JournalWriter, Mode};
    /// # #[derive(StreamSerialize)]
    /// # #[flatstream(namespace = "acme")]
    /// # struct Reading { celsius: f64 }
    ///
    /// let mut writer = JournalWriter::new(Vec::new())?;
    /// writer.write(&Reading { celsius: 20.5 })?;
    /// let file = writer.finish()?;
    /// let mut schemas = JournalReader::new(&file[..], Mode::default()).schemas();
    /// assert!(schemas.find(type_number("acme.Reading"), 0)?.is_some());
    /// assert!(schemas.find(type_number("acme.Other"), 0)?.is_none());
    /// # Ok::<(), flatstream_journal::JournalError>(())
    /// ```
    #[must_use]
    pub fn schemas(self) -> Schemas<R> {
        Schemas::new(self)
    }

    pub(super) fn for_records(self) -> Self {
        let (mode, judge) = (Mode::SkipCorrupt, Judge::new(Mode::SkipCorrupt));
        JournalReader { mode, judge, is_for_records: true, ..self }
    }

    /// The input does not grow any more: its end is the end.
    pub(crate) fn complete(&mut self) {
        self.follows = false;
    }

    /// Whether all of it was read.
    pub(crate) fn is_over(&self) -> bool {
        self.judge.is_done
    }

    /// Whether an error ended it.
    pub(crate) fn is_stopped(&self) -> bool {
        self.judge.is_stopped
    }

    /// What stood behind the last good frame. Known once there are no more items.
    pub fn tail(&self) -> Option<TornTail> {
        self.judge.tail
    }

    /// Bytes of memory that it holds.
    pub fn buffer_capacity(&self) -> usize {
        self.buf.capacity()
    }

    /// That of the file which was reached.
    pub(crate) fn marker(&self) -> Marker {
        self.scanner.as_ref().map_or([0; 4], Scanner::marker)
    }

    /// Whether damage is passed over.
    pub(crate) fn skips(&self) -> bool {
        self.judge.skips()
    }

    /// How far it was read: in a chunk to where that starts.
    pub fn offset(&self) -> u64 {
        match self.cursor.has_more() {
            true => self.cursor.offset(),
            false => self.scanner.as_ref().map_or(0, Scanner::at),
        }
    }

    /// Looks at the preamble.
    fn begin(&mut self) -> Result<()> {
        let bytes = &self.buf[..self.end];
        match check_preamble(bytes) {
            Ok(()) => {}
            // Damage, if frames follow; a file of something else has none.
            Err(error) if self.mode == Mode::SkipCorrupt && bytes.len() >= PREAMBLE => {
                self.refused = Some(error);
            }
            Err(error) => return Err(error),
        }
        self.scanner = Some(match bytes.len() < PREAMBLE {
            true => Scanner::new([0; 4], 0),
            false => Scanner::behind_preamble(marker_of(bytes)),
        });
        Ok(())
    }

    /// Reads until so many bytes are there from the place that is looked at, or as many as there are. Returns whether
    /// there is anything new to look at.
    fn fill(&mut self, n: usize) -> io::Result<bool> {
        let keep = self.scanner.as_ref().map_or(0, Scanner::keep);
        self.forget(keep);
        self.read_on(keep + n as u64)
    }

    /// The same up to a place, for somebody who looks ahead of what is kept. That may be much, and is not moved each time.
    fn read_to(&mut self, wanted: u64, keep: u64) -> io::Result<bool> {
        if 2 * keep.saturating_sub(self.base) >= self.end as u64 {
            self.forget(keep);
        }
        self.read_on(wanted)
    }

    /// Drops what stands in front of a place.
    fn forget(&mut self, keep: u64) {
        let done = keep.saturating_sub(self.base).min(self.end as u64) as usize;
        self.buf.copy_within(done..self.end, 0);
        (self.end, self.base) = (self.end - done, self.base + done as u64);
    }

    fn read_on(&mut self, wanted: u64) -> io::Result<bool> {
        while self.base + (self.end as u64) < wanted {
            if self.read_chunk()? == 0 {
                self.is_at_end = !self.follows;
                return Ok(self.is_at_end);
            }
        }
        Ok(true)
    }

    /// Takes what one call of `read` gives, into room that grows with what is there.
    fn read_chunk(&mut self) -> io::Result<usize> {
        if self.end == self.buf.len() {
            self.buf.resize(self.end + CHUNK.max(self.end / 4), 0);
        }
        let n = loop {
            match self.read.read(&mut self.buf[self.end..]) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        self.end += n.min(self.buf.len() - self.end);
        Ok(n)
    }
}

impl<R: Read> Source for JournalReader<R> {
    fn fetch(&mut self) -> bool {
        JournalReader::fetch(self)
    }

    fn kind(&self) -> Option<Kind> {
        match self.item.as_ref()?.as_ref().ok()? {
            Place::InFile(found) => Some(found.header().kind),
            Place::InChunk => self.cursor.kind(self.unpacker.bytes()),
        }
    }

    fn fetched(&mut self) -> Option<Result<Frame<'_>>> {
        JournalReader::fetched(self)
    }
}
