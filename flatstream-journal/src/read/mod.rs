//! Reading a journal that is in memory, or mapped.

mod ahead;
mod frames;
mod lent;
mod messages;
mod others;
mod reader;
pub(crate) mod scan;
mod schemas;
mod unpacked;

pub use frames::{Frame, Frames};
pub use lent::LentMessages;
pub use messages::{Message, Messages};
pub use reader::JournalReader;
pub use schemas::Schemas;
pub use unpacked::Unpacked;

use flatstream::StreamSchema;

use self::unpacked::Start;
use crate::error::{JournalError, Result};
use crate::format::{marker_of, Header, MAGIC, PREAMBLE, VERSION};

/// What a reader does about damage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mode {
    /// Damage is an error, and so is a frame at the end that was not finished. For files that are known to be
    /// complete.
    Strict,
    /// Damage is an error; a torn tail, which a crash leaves behind or a writer is about to finish, is the end.
    #[default]
    StopAtTornTail,
    /// Damage is an item, and reading goes on behind it. For all that can be had.
    SkipCorrupt,
}

/// A journal in memory: bytes that were read, or a mapped file.
///
/// It holds nothing but where it is: what is read is verified on the way.
///
/// ```
/// # use flatstream::StreamSerialize;
/// use flatstream_journal::{Journal, JournalError, JournalWriter, Mode};
/// # #[derive(StreamSerialize)]
/// # struct Reading { celsius: f64 }
///
/// let mut writer = JournalWriter::new(Vec::new())?;
/// for i in 0..100 {
///     writer.write(&Reading { celsius: f64::from(i) })?;
/// }
/// let mut file = writer.finish()?;
/// // In the payload of the last message but one.
/// let place = Journal::new(&file, Mode::Strict)?.frames_from_sequence(98).offset();
/// file[place as usize + 50] ^= 1;
///
/// // All but one are there, and it is said which one is not.
/// let journal = Journal::new(&file, Mode::SkipCorrupt)?;
/// let (good, lost): (Vec<_>, Vec<_>) = journal.messages::<Reading>().partition(|it| it.is_ok());
/// assert_eq!((good.len(), lost.len()), (99, 1));
/// let lost = lost[0].as_ref().unwrap_err().to_string();
/// assert!(lost.starts_with("message 98 at ") && lost.ends_with(" is damaged: 64 bytes lost"), "{lost}");
/// # Ok::<(), JournalError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Journal<'a> {
    pub(crate) bytes: &'a [u8],
    mode: Mode,
}

impl<'a> Journal<'a> {
    /// Looks at the start of a file.
    ///
    /// # Errors
    ///
    /// [`JournalError::NotAJournal`] or [`JournalError::Version`]. A file whose first 16 bytes are damaged is
    /// read in [`Mode::SkipCorrupt`], if it has a good frame. One that is shorter than that, but starts
    /// right, is a journal that was torn at once.
    pub fn new(bytes: &'a [u8], mode: Mode) -> Result<Self> {
        let journal = Journal { bytes, mode };
        match check_preamble(bytes) {
            Ok(()) => Ok(journal),
            Err(_) if mode == Mode::SkipCorrupt && journal.frames().any(|frame| frame.is_ok()) => {
                Ok(journal)
            }
            Err(error) => Err(error),
        }
    }

    /// All good frames, in the order of the file.
    pub fn frames(&self) -> Frames<'a> {
        Frames::new(self.bytes, self.mode)
    }

    /// The frames as if there were no chunks: the messages of a chunk stand in its place. They are lent one by one.
    ///
    /// ```
    /// # use flatstream::StreamSerialize;
    /// use flatstream_journal::{Chunks, Journal, JournalOptions, Mode};
    /// # #[derive(StreamSerialize)]
    /// # struct Reading { celsius: f64 }
    ///
    /// let mut writer = JournalOptions::default().chunks(Chunks::stored()).start(Vec::new())?;
    /// (0..10).try_for_each(|i| writer.write(&Reading { celsius: f64::from(i) }).map(drop))?;
    /// let file = writer.finish()?;
    ///
    /// let mut unpacked = Journal::new(&file, Mode::Strict)?.unpacked();
    /// let mut n_messages = 0;
    /// while let Some(frame) = unpacked.next_frame() {
    ///     n_messages += usize::from(frame?.kind.is_message());
    /// }
    /// assert_eq!(n_messages, 10);
    /// # Ok::<(), flatstream_journal::JournalError>(())
    /// ```
    pub fn unpacked(&self) -> Unpacked<'a> {
        Unpacked::new(self.frames(), Start::Here)
    }

    /// The same from the message with this number on, or the first with a greater one: see
    /// [`frames_from_sequence`](Self::frames_from_sequence).
    pub fn unpacked_from_sequence(&self, sequence: u64) -> Unpacked<'a> {
        Unpacked::new(self.frames_from_sequence(sequence), Start::Sequence(sequence))
    }

    /// The same from the first message of this time or a later one on: see [`frames_from_time`](Self::frames_from_time).
    pub fn unpacked_from_time(&self, timestamp: i64) -> Unpacked<'a> {
        Unpacked::new(self.frames_from_time(timestamp), Start::Time(timestamp))
    }

    /// The frames from a place on that a reader has reached before: [`Frames::offset`], which whoever reads a journal
    /// in several runs keeps between them. From any other place on it is the next frame that is found, and what is in
    /// front of it is reported as damage.
    ///
    /// ```
    /// # use flatstream::StreamSerialize;
    /// # use flatstream_journal::{Journal, JournalWriter, Mode};
    /// # #[derive(StreamSerialize)]
    /// # struct Reading { celsius: f64 }
    /// # let mut writer = JournalWriter::new(Vec::new())?;
    /// # (0..10).try_for_each(|i| writer.write(&Reading { celsius: f64::from(i) }).map(drop))?;
    /// # let file = writer.finish()?;
    /// let journal = Journal::new(&file, Mode::default())?;
    /// let mut frames = journal.frames();
    /// frames.nth(5);
    /// let reached = frames.offset();
    /// // In another run:
    /// let next = journal.frames_from(reached).next().expect("there are more")?;
    /// assert_eq!(next, frames.next().expect("there are more")?);
    /// # Ok::<(), flatstream_journal::JournalError>(())
    /// ```
    pub fn frames_from(&self, offset: u64) -> Frames<'a> {
        Frames::at(self.bytes, self.mode, offset)
    }

    /// The frames from the message with this number on, or the first with a greater one; from the chunk that it is in.
    ///
    /// It passes the others by their headers, without their checksums: about a cache line each.
    ///
    /// ```
    /// # use flatstream::StreamSerialize;
    /// # use flatstream_journal::{Journal, JournalWriter, Mode};
    /// # #[derive(StreamSerialize)]
    /// # struct Reading { celsius: f64 }
    /// # let mut writer = JournalWriter::new(Vec::new())?;
    /// # (0..10).try_for_each(|i| writer.write(&Reading { celsius: f64::from(i) }).map(drop))?;
    /// # let file = writer.finish()?;
    /// let journal = Journal::new(&file, Mode::default())?;
    /// let frame = journal.frames_from_sequence(7).next().expect("it is there")?;
    /// assert_eq!(frame.sequence, 7);
    /// # Ok::<(), flatstream_journal::JournalError>(())
    /// ```
    pub fn frames_from_sequence(&self, sequence: u64) -> Frames<'a> {
        let mut frames = self.frames();
        let has_messages = |header: &Header| header.kind.n_messages() > 0;
        frames.seek(|header| has_messages(header) && header.next_sequence() > sequence);
        frames
    }

    /// The frames from the first message of this time or a later one on, or the chunk that it is in. Where times do not rise, messages of earlier
    /// times may follow.
    ///
    /// It passes the others as [`frames_from_sequence`](Self::frames_from_sequence) does.
    pub fn frames_from_time(&self, timestamp: i64) -> Frames<'a> {
        let mut frames = self.frames();
        // Of a chunk it is the latest one of its messages.
        frames.seek(|header| header.kind.n_messages() > 0 && header.timestamp >= timestamp);
        frames
    }

    /// The frames from this place on, if the frame there is good and has this number.
    pub(crate) fn landed(&self, offset: u64, sequence: u64) -> Option<Frames<'a>> {
        let frames = self.frames_from(offset);
        let first = frames.clone().next()?.ok()?;
        (first.offset == offset && first.sequence == sequence).then_some(frames)
    }

    /// The schemas of its messages, for those whose own record is lost: see [`Schemas`]. Damage is passed over, whatever the mode.
    pub fn schemas(&self) -> Schemas<&'a [u8]> {
        JournalReader::new(self.bytes, Mode::SkipCorrupt).schemas()
    }

    /// The messages of one type, verified.
    ///
    /// # Errors
    ///
    /// [`JournalError::NoMessage`] as the only item if `T` cannot be a message. A message that does not
    /// verify is an error with its place, and the ones behind it are read. Messages in chunks cannot be lent for as long
    /// as these: a chunk is [`JournalError::InChunk`], which like damage is passed only in [`Mode::SkipCorrupt`]. For
    /// journals that have any take [`unpacked`](Self::unpacked).
    pub fn messages<T: flatstream::StreamDeserialize + StreamSchema>(&self) -> Messages<'a, T> {
        Messages::new(self.frames())
    }
}

/// Whether a file starts as journals do, as far as it goes.
fn check_preamble(bytes: &[u8]) -> Result<()> {
    let prefix = bytes.len().min(MAGIC.len());
    if bytes[..prefix] != MAGIC[..prefix] {
        return Err(JournalError::NotAJournal);
    }
    match bytes.get(8) {
        Some(version) if *version != VERSION => Err(JournalError::Version(*version)),
        _ if bytes.len() < PREAMBLE || marker_of(bytes).is_some() => Ok(()),
        _ => Err(scan::preamble_damage().into()),
    }
}
