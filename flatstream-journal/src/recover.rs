//! A journal without what is damaged.

use std::io::{self, Write};

use crate::error::{Damage, JournalError, Result, TornTail};
use crate::format::{preamble, Header, Kind, Marker};
use crate::read::{Frame, Journal, Mode};

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

/// Copies all good frames of a journal, as they are, to where a whole one is to be. Chunks are copied as they are, too. An index is
/// not: [`append_index`](crate::append_index) makes one of the new file.
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
/// let len = file.len();
/// file[len - 100] ^= 1;
///
/// let mut whole = Vec::new();
/// let recovered = recover(&file, &mut whole)?;
/// assert_eq!((recovered.messages, recovered.damage.len()), (9, 1));
/// assert!(Journal::new(&whole, Mode::Strict)?.frames().all(|frame| frame.is_ok()));
/// # Ok::<(), flatstream_journal::JournalError>(())
/// ```
pub fn recover(journal: &[u8], mut out: impl Write) -> Result<Recovered> {
    let mut recovered = Recovered::default();
    let mut marker = None;
    for frame in Journal::new(journal, Mode::SkipCorrupt)?.frames() {
        match frame {
            // It is about the places of before.
            Ok(frame) if frame.kind == Kind::Index => {}
            Ok(frame) => {
                copy(journal, &frame, &mut marker, &mut out)?;
                recovered.frames += 1;
                recovered.messages += frame.kind.n_messages();
            }
            Err(JournalError::Damage(damage)) => recovered.damage.push(damage),
            Err(JournalError::TornTail(tail)) => recovered.tail = Some(tail),
            Err(other) => return Err(other),
        }
    }
    out.flush()?;
    Ok(recovered)
}

/// Each file of several behind each other has its preamble.
fn copy(
    journal: &[u8],
    frame: &Frame<'_>,
    marker: &mut Option<Marker>,
    out: &mut impl Write,
) -> io::Result<()> {
    let start = frame.offset as usize;
    let bytes = &journal[start..start + frame.len_in_file() as usize];
    let own: Marker = [bytes[8], bytes[9], bytes[10], bytes[11]];
    if *marker != Some(own) {
        out.write_all(&preamble(own))?;
        *marker = Some(own);
    }
    debug_assert!(Header::read(bytes, own).is_some());
    out.write_all(bytes)
}
