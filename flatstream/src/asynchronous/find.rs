//! Frames in bytes that came so far, and the way on behind damage. No I/O in here.

use bytes::{Buf, Bytes, BytesMut};

use crate::framing::{locate_frame, parse_frame, FrameSpan, FrameStatus};
use crate::recovery::{look_behind, may_be_torn};
use crate::{Behind, Deframer, Error, OwnedView, Result, StreamDeserialize};

/// Up to this length all that is there is looked through whenever something comes.
const ALWAYS_SEARCHED: usize = 4 * 1024;

/// What the bytes that are there make of the stream.
#[derive(Debug)]
pub(super) enum Found {
    /// They begin with a good frame.
    Frame(FrameSpan),
    /// They do not suffice: so many are needed, more than there are.
    More(usize),
    /// There are none, and none will come.
    End,
}

/// Finds one frame after the other at the start of a buffer, and takes away what is done with.
#[derive(Clone, Debug)]
pub(super) struct Finder<D> {
    deframer: D,
    /// Where the buffer starts in the stream.
    position: u64,
    /// How much is kept to find good frames behind a damaged one; none are looked for without.
    look_behind: Option<usize>,
    lost: Option<Lost>,
    is_stuck: bool,
}

/// Good frames are looked for.
#[derive(Clone, Copy, Debug)]
struct Lost {
    may_be_torn: bool,
    /// So many bytes were looked through.
    searched: usize,
}

impl<D: Deframer> Finder<D> {
    pub(super) const fn new(deframer: D) -> Self {
        Finder { deframer, position: 0, look_behind: None, lost: None, is_stuck: false }
    }

    pub(super) fn set_look_behind(&mut self, n_bytes: usize) {
        self.look_behind = Some(n_bytes);
    }

    pub(super) const fn position(&self) -> u64 {
        self.position
    }

    pub(super) const fn deframer(&self) -> &D {
        &self.deframer
    }

    /// Whether the last error is one that nothing leads on from.
    pub(super) const fn is_stuck(&self) -> bool {
        self.is_stuck
    }

    /// Looks at the start of `input`, behind which nothing comes if `is_all`. A frame that is damaged is gone when its
    /// error is returned, if the place of the next one is known.
    #[inline(always)]
    pub(super) fn find(&mut self, input: &mut BytesMut, is_all: bool) -> Result<Found> {
        if self.lost.is_some() {
            if let Some(found) = self.search(input, is_all) {
                return Ok(found);
            }
        }
        match parse_frame(&mut self.deframer, input, self.position) {
            Ok(FrameStatus::Complete(frame)) => Ok(Found::Frame(frame)),
            Ok(FrameStatus::Incomplete { needed }) if !is_all => Ok(Found::More(needed)),
            Ok(FrameStatus::Incomplete { .. }) if input.is_empty() => Ok(Found::End),
            Ok(FrameStatus::Incomplete { needed }) => Err(self.cut_off(input, needed)),
            Err(error) => Err(self.refuse(input, error)),
        }
    }

    /// Takes the payload of a frame that was found, and its message with it.
    #[inline(always)]
    pub(super) fn take(&mut self, input: &mut BytesMut, frame: FrameSpan) -> Bytes {
        let payload = frame.payload();
        self.position += payload.end as u64;
        input.advance(payload.start);
        input.split_to(payload.len()).freeze()
    }

    /// The same, verified. What is no `T` is gone as well.
    #[inline(always)]
    pub(super) fn take_message<T: StreamDeserialize + ?Sized>(
        &mut self,
        input: &mut BytesMut,
        frame: FrameSpan,
    ) -> Result<OwnedView<T>> {
        let at = self.position;
        self.is_stuck = false;
        OwnedView::new(self.take(input, frame)).map_err(|error| error.in_frame(at))
    }

    /// Steps over bytes.
    #[inline(always)]
    pub(super) fn step_over(&mut self, input: &mut BytesMut, n: usize) {
        self.position += n as u64;
        input.advance(n);
    }

    /// The input ends within a frame.
    #[cold]
    fn cut_off(&mut self, input: &mut BytesMut, needed: usize) -> Error {
        let error = Error::unexpected_eof(self.position, needed as u64, input.len() as u64);
        self.lose(input, &error);
        error
    }

    #[cold]
    fn refuse(&mut self, input: &mut BytesMut, error: Error) -> Error {
        match locate_frame(&self.deframer, input, self.position) {
            Ok(FrameStatus::Complete(frame)) if self.look_behind.is_none() => {
                self.is_stuck = false;
                self.step_over(input, frame.consumed());
            }
            _ => self.lose(input, &error),
        }
        error
    }

    /// The way on is not known: it is looked for, or there is none.
    fn lose(&mut self, input: &[u8], error: &Error) {
        self.is_stuck = self.look_behind.is_none();
        if !self.is_stuck {
            let may_be_torn = may_be_torn(error, &self.deframer, input, self.position);
            self.lost = Some(Lost { may_be_torn, searched: 0 });
        }
    }

    /// Looks for good frames behind the start of `input` and steps over what stands before them. `None` if they are
    /// there.
    #[cold]
    fn search(&mut self, input: &mut BytesMut, is_all: bool) -> Option<Found> {
        let lost = self.lost.as_mut()?;
        if !is_all && !lost.is_due(input.len()) {
            return Some(Found::More(input.len() + 1));
        }
        lost.searched = input.len();
        match look_behind(&mut self.deframer, input, self.position, lost.may_be_torn) {
            Behind::Frames(at) => {
                self.lost = None;
                self.step_over(input, (at - self.position) as usize);
                None
            }
            _ if is_all => {
                self.lost = None;
                self.step_over(input, input.len());
                Some(Found::End)
            }
            _ => {
                self.forget_half(input);
                Some(Found::More(input.len() + 1))
            }
        }
    }

    /// Drops half of what was looked through in vain once that is all that may be kept.
    fn forget_half(&mut self, input: &mut BytesMut) {
        if input.len() < self.look_behind.unwrap_or_default() {
            return;
        }
        self.step_over(input, input.len() / 2);
        self.lost = Some(Lost { may_be_torn: false, searched: input.len() });
    }
}

impl Lost {
    /// A peer that sends byte by byte must not have all bytes looked through for each: then it is for each eighth.
    fn is_due(&self, len: usize) -> bool {
        let growth = if len <= ALWAYS_SEARCHED { 1 } else { self.searched / 8 };
        len >= self.searched + growth.max(1)
    }
}
