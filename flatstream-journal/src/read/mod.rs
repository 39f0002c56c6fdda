//! Reading a journal that is in memory, or mapped.

mod frames;
mod messages;
pub(crate) mod scan;

pub use frames::{Frame, Frames};
pub use messages::{Message, Messages};

use flatstream::StreamSchema;

use crate::error::{JournalError, Result};
use crate::format::{marker_of, Marker, MAGIC, PREAMBLE, VERSION};

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
/// let len = file.len();
/// // In the payload of the last frame but one.
/// file[len - 80] ^= 1;
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
    bytes: &'a [u8],
    mode: Mode,
    marker: Marker,
    /// The preamble says something else than the frames.
    is_preamble_damaged: bool,
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
        let journal =
            |marker, is_preamble_damaged| Journal { bytes, mode, marker, is_preamble_damaged };
        if let Some(marker) = marker_of(bytes).filter(|marker| scan::agrees(bytes, *marker)) {
            return Ok(journal(marker, false));
        }
        if bytes.len() < PREAMBLE && bytes[..bytes.len().min(8)] == MAGIC[..bytes.len().min(8)] {
            return Ok(journal([0; 4], false));
        }
        match scan::find_marker(bytes) {
            Some(marker) if mode == Mode::SkipCorrupt => Ok(journal(marker, true)),
            _ if bytes.get(..8) != Some(&MAGIC) => Err(JournalError::NotAJournal),
            _ if bytes[8] != VERSION => Err(JournalError::Version(bytes[8])),
            Some(_) => Err(scan::preamble_damage().into()),
            None => Ok(journal(marker_of(bytes).unwrap_or_default(), false)),
        }
    }

    /// All good frames, in the order of the file.
    pub fn frames(&self) -> Frames<'a> {
        Frames::new(self)
    }

    /// The messages of one type, verified.
    ///
    /// # Errors
    ///
    /// [`JournalError::NoMessage`] as the only item if `T` cannot be a message. A message that does not
    /// verify is an error with its place, and the ones behind it are read.
    pub fn messages<T: flatstream::StreamDeserialize + StreamSchema>(&self) -> Messages<'a, T> {
        Messages::new(self.frames())
    }
}
