//! How much of a stream is good, and whether what follows may be cut off.

use std::io::Read;

use crate::framing::{locate_frame, parse_frame, FrameStatus, HeaderStatus, MAX_HEADER_LEN};
use crate::root::is_plausible;
use crate::{Deframer, Error, ErrorKind, Result, SliceReader, StreamReader};

/// How much of a stream behind a damaged place [`recover_reader`] keeps in memory to look for
/// good frames.
const LOOK_BEHIND: usize = 16 << 20;

/// What [`recover`] found.
#[derive(Debug)]
#[non_exhaustive]
pub struct Recovery {
    /// Good frames from the start.
    pub frames: u64,
    /// Bytes of those: where to cut, if the rest is to go.
    pub valid_len: u64,
    /// What stands at `valid_len`.
    pub end: StreamEnd,
}

impl Recovery {
    /// Whether cutting the stream at `valid_len` loses no good frame, as far as can be told.
    pub fn may_truncate(&self) -> bool {
        !matches!(self.end, StreamEnd::Damage { behind: Behind::Frames(_) | Behind::Unknown, .. })
    }
}

/// What stands behind the good frames of a stream.
#[derive(Debug)]
#[non_exhaustive]
pub enum StreamEnd {
    /// Nothing.
    Clean,
    /// A write that was cut short: part of a frame, or nothing but zeros.
    #[non_exhaustive]
    TornTail {
        /// What a reader says there.
        error: Error,
    },
    /// A damaged frame.
    #[non_exhaustive]
    Damage {
        /// What a reader says there.
        error: Error,
        /// Whether good frames stand behind it.
        behind: Behind,
    },
}

/// What stands behind a damaged frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Behind {
    /// No frame that can be read.
    Nothing,
    /// Good frames, from this place in the stream on. Where the damaged frame claims to end is
    /// looked at first; if its length is what is damaged, there may be good ones before that.
    Frames(u64),
    /// Looking was given up: too much to read or too many places that look like frames.
    Unknown,
}

/// Counts the good frames of a stream in memory and judges what follows them.
///
/// A torn tail, left by a crash in the middle of a write, may be cut off; damage in the middle may
/// not, as good frames stand behind it. Telling them apart takes a look behind: one flipped bit in
/// a length makes the rest of a stream look like one torn frame. The work is bounded by a small
/// multiple of the stream's length, whatever its bytes are.
///
/// How sure the answer is depends on the framing. With a checksum of four bytes or more, a frame
/// behind the damage is taken for good when its checksum matches; a shorter one asks for a
/// FlatBuffers root as well. Without a checksum, frames are good when they look like FlatBuffers
/// and follow each other up to the end of the stream. Damage inside a payload cannot be seen
/// there at all, and a damaged length that stays inside the stream passes for a frame: what
/// follows is then judged from the wrong place.
/// The length of a frame is not covered by its checksum either, so a *last* frame whose length took
/// more than one flipped bit is reported as torn.
///
/// The deframer is asked about places that are no frames, and about some of them twice: observers
/// are called for those as well.
///
/// ```
/// use flatstream::{recover, DefaultDeframer, DefaultFramer, StreamEnd, StreamWriter};
///
/// let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
/// writer.write_batch(["one", "two", "three"])?;
/// let mut bytes = writer.into_inner();
///
/// // A crash in the middle of the third frame: cut it off.
/// let torn = recover(&bytes[..40], DefaultDeframer);
/// assert!(matches!(torn.end, StreamEnd::TornTail { .. }));
/// assert_eq!((torn.frames, torn.valid_len), (2, 32));
///
/// // One bit in the length of the second frame: the third one is still good.
/// bytes[17] ^= 0x40;
/// let damaged = recover(&bytes, DefaultDeframer);
/// assert_eq!((damaged.frames, damaged.valid_len), (1, 16));
/// assert!(!damaged.may_truncate());
/// # Ok::<(), flatstream::Error>(())
/// ```
pub fn recover<D: Deframer>(input: &[u8], mut deframer: D) -> Recovery {
    let mut reader = SliceReader::new(input, &mut deframer);
    let mut frames = 0;
    let error = loop {
        match reader.next() {
            Some(Ok(_)) => frames += 1,
            Some(Err(error)) => break Some(error),
            None => break None,
        }
    };
    let valid_len = reader.position();
    let tail = input.get(valid_len as usize..).unwrap_or_default();
    let end = error.map_or(StreamEnd::Clean, |error| judge(error, &mut deframer, tail, valid_len));
    Recovery { frames, valid_len, end }
}

/// [`recover`] for a stream that is read.
///
/// Keeps one frame in memory, and behind a damaged one up to 16 MiB to look for good frames; when
/// there is more than that and no good frame in it, what stands behind is
/// [`Unknown`](Behind::Unknown).
///
/// # Errors
///
/// I/O errors only: what is wrong with the stream is in the report.
pub fn recover_reader<R: Read, D: Deframer>(reader: R, deframer: D) -> Result<Recovery> {
    let mut reader = StreamReader::new(reader, deframer);
    let mut frames = 0;
    let counted = reader.process_all(|_| {
        frames += 1;
        Ok(())
    });
    let valid_len = reader.position();
    let end = match counted {
        Ok(()) => StreamEnd::Clean,
        Err(error) if error.is_io() => return Err(error),
        Err(error) => judge_rest(error, &mut reader, valid_len)?,
    };
    Ok(Recovery { frames, valid_len, end })
}

fn judge_rest<R: Read, D: Deframer>(
    error: Error,
    reader: &mut StreamReader<R, D>,
    valid_len: u64,
) -> Result<StreamEnd> {
    let mut is_all = false;
    while !is_all && reader.buffered().len() < LOOK_BEHIND {
        is_all = !reader.buffer_more()?;
    }
    let (deframer, tail) = reader.deframer_and_buffered();
    if is_all {
        return Ok(judge(error, deframer, tail, valid_len));
    }
    if is_zero(tail) {
        return judge_zeros(error, reader);
    }
    Ok(match look_behind(deframer, tail, valid_len) {
        Behind::Nothing => StreamEnd::Damage { error, behind: Behind::Unknown },
        behind => StreamEnd::Damage { error, behind },
    })
}

/// A file that was given its size in advance may end in any amount of zeros.
fn judge_zeros<R: Read, D: Deframer>(
    error: Error,
    reader: &mut StreamReader<R, D>,
) -> Result<StreamEnd> {
    while is_zero(reader.buffered()) {
        reader.drop_buffered();
        if !reader.buffer_more()? {
            return Ok(StreamEnd::TornTail { error });
        }
    }
    Ok(StreamEnd::Damage { error, behind: Behind::Unknown })
}

/// Judges a tail that is there in full.
fn judge<D: Deframer>(error: Error, deframer: &mut D, tail: &[u8], offset: u64) -> StreamEnd {
    if is_zero(tail) {
        return StreamEnd::TornTail { error };
    }
    let behind = look_behind(deframer, tail, offset);
    let looks_torn = matches!(error.kind(), ErrorKind::UnexpectedEof { .. });
    if looks_torn && behind == Behind::Nothing && !has_flipped_bit(deframer, tail, offset) {
        return StreamEnd::TornTail { error };
    }
    StreamEnd::Damage { error, behind }
}

fn is_zero(bytes: &[u8]) -> bool {
    bytes.iter().all(|&byte| byte == 0)
}

/// Whether one bit of the header is all that keeps the frame from matching its checksum.
///
/// At most 32 bits make a length that fits, so this reads the tail 32 times at worst.
fn has_flipped_bit<D: Deframer>(deframer: &mut D, tail: &[u8], offset: u64) -> bool {
    if deframer.checksum_len() == 0 {
        return false;
    }
    let mut header = [0; MAX_HEADER_LEN];
    let n = tail.len().min(MAX_HEADER_LEN);
    header[..n].copy_from_slice(&tail[..n]);
    (0..8 * n).any(|bit| {
        header[bit / 8] ^= 1 << (bit % 8);
        let matches = matches_with(deframer, &header[..n], tail, offset);
        header[bit / 8] ^= 1 << (bit % 8);
        matches
    })
}

fn matches_with<D: Deframer>(deframer: &mut D, start: &[u8], tail: &[u8], offset: u64) -> bool {
    let Ok(HeaderStatus::Complete { header_len, payload_len }) =
        deframer.parse_header(start, offset)
    else {
        return false;
    };
    let Some(header) = start.get(..header_len) else { return false };
    let payload = tail.get(header_len..).and_then(|rest| rest.get(..payload_len));
    payload.is_some_and(|payload| deframer.check_payload(header, payload, offset).is_ok())
}

/// Looks for good frames behind the damaged one at the start of `tail`.
fn look_behind<D: Deframer>(deframer: &mut D, tail: &[u8], offset: u64) -> Behind {
    let claimed_end = match locate_frame(deframer, tail, offset) {
        Ok(FrameStatus::Complete(frame)) => frame.consumed(),
        _ => tail.len(),
    };
    let mut search = Search::new(deframer, tail, offset);
    for start in std::iter::once(claimed_end).chain(1..tail.len()) {
        if search.finds_frames_at(start) {
            return Behind::Frames(offset + start as u64);
        }
        if search.effort == 0 {
            return Behind::Unknown;
        }
    }
    Behind::Nothing
}

struct Search<'d, 't, D> {
    deframer: &'d mut D,
    tail: &'t [u8],
    offset: u64,
    /// Bytes of payload that may still be checked. Every place of a hostile tail can claim to be
    /// a frame as long as the tail.
    effort: usize,
    /// The same for payloads that do not even look like FlatBuffers. When it is spent, those are
    /// not looked at any more.
    effort_on_others: usize,
}

impl<'d, 't, D: Deframer> Search<'d, 't, D> {
    fn new(deframer: &'d mut D, tail: &'t [u8], offset: u64) -> Self {
        let effort = tail.len().saturating_mul(64).saturating_add(1 << 20);
        Search { deframer, tail, offset, effort, effort_on_others: effort / 4 }
    }

    /// Whether enough good frames follow each other from `start`, or some up to the very end.
    fn finds_frames_at(&mut self, start: usize) -> bool {
        let (mut at, mut evidence) = (start, 0);
        while let Some(found) = self.good_frame(at) {
            at += found.len;
            evidence += found.weight;
            if evidence >= ENOUGH || (found.is_plausible && at == self.tail.len()) {
                return true;
            }
        }
        false
    }

    /// The good frame at `at`, if there is one.
    fn good_frame(&mut self, at: usize) -> Option<Found> {
        let rest = self.tail.get(at..)?;
        let offset = self.offset + at as u64;
        let Ok(FrameStatus::Complete(frame)) = locate_frame(self.deframer, rest, offset) else {
            return None;
        };
        let payload = rest.get(frame.payload())?;
        let is_plausible = is_plausible(payload);
        let weight = weigh(self.deframer.checksum_len(), is_plausible)?;
        self.spend(payload.len(), is_plausible)?;
        parse_frame(self.deframer, rest, offset).ok()?;
        Some(Found { len: frame.consumed(), weight, is_plausible })
    }

    fn spend(&mut self, n: usize, is_plausible: bool) -> Option<()> {
        if is_plausible {
            self.effort = self.effort.saturating_sub(n);
        } else {
            self.effort_on_others = self.effort_on_others.checked_sub(n)?;
        }
        Some(())
    }
}

struct Found {
    len: usize,
    /// How much it says that this is a frame.
    weight: u32,
    /// Whether it has a FlatBuffers root.
    is_plausible: bool,
}

/// Evidence that makes a find.
const ENOUGH: u32 = 8;

/// What one frame says, by bytes of checksum and by whether it has a FlatBuffers root.
fn weigh(checksum_len: usize, is_plausible: bool) -> Option<u32> {
    match (checksum_len, is_plausible) {
        (4.., _) | (1..=3, true) => Some(ENOUGH),
        // One is too little: 0 is a CRC-16 of zeros, and zeros are what holes are made of.
        (1..=3, false) => Some(ENOUGH / 2),
        (0, true) => Some(1),
        (0, false) => None,
    }
}
