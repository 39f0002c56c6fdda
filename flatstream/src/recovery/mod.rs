//! How much of a stream is good, and whether what follows may be cut off.

mod flips;
mod message;
mod search;
mod torn;

use std::io::Read;

use flips::has_flipped_bit;
use message::may_begin_message;
pub(crate) use search::look_behind;
use torn::Count;

use crate::framing::HeaderStatus;
use crate::{Deframer, Error, ErrorKind, Result, SliceReader, StreamReader};

/// How much of a stream behind a damaged place [`recover_reader`] keeps in memory to look for
/// good frames.
const LOOK_BEHIND: usize = 16 << 20;

/// How many times as long as what is there of it a frame may be to pass for a torn one. A write is
/// rarely cut off that early, and most damaged lengths are far longer.
const OUT_OF_PROPORTION: usize = 64;

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
    /// A write that was cut short: part of a frame, nothing but zeros, or one and then the other.
    #[non_exhaustive]
    TornTail {
        /// What a reader says there. To a part of a frame that zeros make whole a reader has no
        /// objection, so then it is what [`recover`] says.
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
    /// Good frames, from this place in the stream on. If the damaged frame matches its checksum with
    /// one bit of its header flipped, that is where it ends. Otherwise its payload may be damaged, so
    /// where it claims to end is looked at first, and then the places where it would end with one bit
    /// flipped, the nearest first. If more of its header is damaged, there may be good ones before that.
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
/// FlatBuffers root as well, or for a second frame. A payload that is no FlatBuffer, but four bytes
/// and zeros, says less, as holes match some checksums by themselves. The length of a frame is not
/// covered by its checksum, so a *last* frame whose length took more than one flipped bit is
/// reported as torn.
///
/// Without a checksum, a frame is taken for good when it looks like a FlatBuffer whose root is a
/// table, a string or a vector of numbers. A torn frame can hold bytes that look like that, so it
/// also matters where they are:
///
/// | what stands there | what it takes |
/// |---|---|
/// | frames right where the damaged one ends, by its length as it is or with one bit flipped | two in a row, or one up to the end of the stream |
/// | frames with the root offset and the vtable of the damaged one | the same |
/// | frames behind one that is not just torn: its length is refused or over 64 times what is there, or its payload begins like no message of that length | the same |
/// | other frames | eight in a row, or two up to the end of the stream |
///
/// The last one in a row may be torn itself, once enough of it is there to find its root.
///
/// So one flipped bit in a length that leads out of the stream is never taken for a torn tail when
/// such frames stand behind it. What cannot be told without a checksum:
///
/// - Damage inside a payload is not seen at all, and a damaged length that stays inside the stream
///   passes for a frame; what follows is then judged from the wrong place.
/// - A length with several flipped bits that is still a likely one, and a single good frame of
///   another type behind it, pass for a torn tail.
/// - A torn message that holds frames itself passes for damage, and once in a great many cuts
///   another one does.
///
/// After a power cut a file can end in zeros, where the file system had reserved room for more than
/// was written. Zeros are no frames. Behind the first bytes of a frame they can make it whole,
/// without a checksum or with one that is 0 for zeros, such as CRC-16. So the last frame does not
/// count when all of this holds:
///
/// - Only zeros follow it up to the end, at least one.
/// - Its payload is nothing but zeros; or it ends in zeros, and begins a FlatBuffer up to a root that
///   would be where the zeros are.
/// - It has no checksum, or its checksum is 0.
///
/// No FlatBuffer whose root is one of those above is refused for that, and no payload that begins
/// like none. What cannot be told:
///
/// - Without a checksum, a torn message whose root is there: its fields may be zeros.
/// - Without one, or with one that is 0 for zeros, that the stream is torn when it ends exactly where
///   its last frame would.
///
/// A [`TypedValidator`](crate::TypedValidator) on the deframer sees most of those. CRC-32 and XXH3-64
/// see them all.
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
    let mut count = Count::new(&deframer);
    let mut reader = SliceReader::new(input, &mut deframer);
    let error = loop {
        match reader.next() {
            Some(Ok(payload)) => {
                let frame = input.get(count.valid_len() as usize..reader.position() as usize);
                count.add(frame.unwrap_or_default(), payload.len());
            }
            Some(Err(error)) => break Some(error),
            None => break None,
        }
    };
    let tail = input.get(count.valid_len() as usize..).unwrap_or_default();
    let end = error.map_or(StreamEnd::Clean, |error| judge(error, &mut deframer, tail, &mut count));
    count.into_report(end)
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
    let mut count = Count::new(&deframer);
    let mut reader = StreamReader::new(reader, deframer);
    let end = match count_frames(&mut reader, &mut count) {
        Ok(()) => StreamEnd::Clean,
        Err(error) if error.is_io() => return Err(error),
        Err(error) => judge_rest(error, &mut reader, &mut count)?,
    };
    Ok(count.into_report(end))
}

fn count_frames<R: Read, D: Deframer>(
    reader: &mut StreamReader<R, D>,
    count: &mut Count,
) -> Result<()> {
    while let Some(payload_len) = reader.messages().next()?.map(<[u8]>::len) {
        count.add(reader.lent_frame(), payload_len);
    }
    Ok(())
}

fn judge_rest<R: Read, D: Deframer>(
    error: Error,
    reader: &mut StreamReader<R, D>,
    count: &mut Count,
) -> Result<StreamEnd> {
    let mut is_all = false;
    while !is_all && reader.buffered().len() < LOOK_BEHIND {
        is_all = !reader.buffer_more()?;
    }
    let (deframer, tail) = reader.deframer_and_buffered();
    if is_all {
        return Ok(judge(error, deframer, tail, count));
    }
    if is_zero(tail) {
        return judge_zeros(error, reader, count);
    }
    let offset = count.valid_len();
    let may_be_torn = may_be_torn(&error, deframer, tail, offset);
    Ok(match look_behind(deframer, tail, offset, may_be_torn) {
        Behind::Nothing => StreamEnd::Damage { error, behind: Behind::Unknown },
        behind => StreamEnd::Damage { error, behind },
    })
}

/// A file that was given its size in advance may end in any amount of zeros.
fn judge_zeros<R: Read, D: Deframer>(
    error: Error,
    reader: &mut StreamReader<R, D>,
    count: &mut Count,
) -> Result<StreamEnd> {
    while is_zero(reader.buffered()) {
        reader.drop_buffered();
        if !reader.buffer_more()? {
            return Ok(count.end_in_zeros(error));
        }
    }
    Ok(StreamEnd::Damage { error, behind: Behind::Unknown })
}

/// Judges a tail that is there in full.
fn judge<D: Deframer>(error: Error, deframer: &mut D, tail: &[u8], count: &mut Count) -> StreamEnd {
    if is_zero(tail) {
        return count.end_in_zeros(error);
    }
    let offset = count.valid_len();
    let behind = look_behind(deframer, tail, offset, may_be_torn(&error, deframer, tail, offset));
    if is_cut_off(&error) && behind == Behind::Nothing && !has_flipped_bit(deframer, tail, offset) {
        return StreamEnd::TornTail { error };
    }
    StreamEnd::Damage { error, behind }
}

fn is_cut_off(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::UnexpectedEof { .. })
}

/// Whether the frame at the start of `tail` may be the good start of a frame: its length is not out
/// of all proportion to what is there, and its payload begins like a message of that length.
pub(crate) fn may_be_torn<D: Deframer>(
    error: &Error,
    deframer: &D,
    tail: &[u8],
    offset: u64,
) -> bool {
    let Ok(HeaderStatus::Complete { header_len, payload_len }) =
        deframer.parse_header(tail, offset)
    else {
        return is_cut_off(error);
    };
    let payload = tail.get(header_len..).unwrap_or_default();
    is_cut_off(error)
        && is_in_proportion(payload_len, tail.len())
        && may_begin_message(payload, payload_len)
}

/// Whether that little of a frame may be what a torn write has left.
fn is_in_proportion(payload_len: usize, available: usize) -> bool {
    payload_len / OUT_OF_PROPORTION <= available
}

fn is_zero(bytes: &[u8]) -> bool {
    bytes.iter().all(|&byte| byte == 0)
}
