//! A plain stream that is read past all damage.

#[cfg(test)]
mod tests;

use std::io::{self, ErrorKind as Io, Read};
use std::sync::Arc;

use flatstream::{
    locate_frame, parse_frame, recover, Behind, Deframer as _, ErrorKind, FrameSpan, FrameStatus,
    StreamEnd,
};

use super::framing::{guess, AnyDeframer, Framing, Guess};
use super::reader::{AnyRead, Found};
use super::schema::Given;
use super::{FileInfo, Message};

/// Bytes that are asked for at once, at least.
const CHUNK: usize = 64 * 1024;

/// What [`recover`] looks at as well.
const LOOK_BEHIND: usize = 16 << 20;

/// Bytes of the length in front of each frame.
const LENGTH: usize = 4;

/// Bytes of a checksum that match by chance hardly ever.
const EVIDENCE: usize = 4;

/// Memory grows with what has arrived of the longest frame, never with what a length promises.
pub struct Stream {
    read: AnyRead,
    /// Memory, and which part of it was read and not used yet.
    buf: Vec<u8>,
    start: usize,
    end: usize,
    /// Where that part is in the file.
    at: u64,
    is_at_end: bool,
    /// The end of the file is none.
    grows: bool,
    /// Not known before the first message is there.
    deframer: Option<AnyDeframer>,
    given: Given,
    /// How many messages there were.
    n: u64,
    /// Bytes that may be summed up to find out what was damaged: in proportion to what was read.
    credit: u64,
    /// How much behind a damaged place is looked at for good frames.
    look_behind: usize,
}

/// A message of a stream.
pub struct Payload<'r> {
    offset: u64,
    frame_len: u64,
    sequence: u64,
    payload: &'r [u8],
}

impl<'r> Payload<'r> {
    pub fn message(self, file: &'r Arc<FileInfo>, given: Option<&'r Given>) -> Message<'r> {
        let Payload { offset, frame_len, sequence, payload } = self;
        let ty = given.map(Given::ty);
        let number = ty.map_or(0, |ty| ty.number());
        let (time, in_chunk) = (None, false);
        Message { file, offset, frame_len, sequence, time, number, ty, in_chunk, payload }
    }
}

/// What stands at a place.
enum Step {
    Frame(FrameSpan),
    Lost(u64, String),
    Idle,
    End,
}

impl Stream {
    pub fn new(read: AnyRead, framing: Framing, given: &Given, grows: bool) -> Self {
        Stream {
            read,
            buf: vec![],
            start: 0,
            end: 0,
            at: 0,
            is_at_end: false,
            grows,
            deframer: framing.deframer(),
            given: given.clone(),
            n: 0,
            credit: 64 << 20,
            look_behind: LOOK_BEHIND,
        }
    }

    /// The next message, or what is said about bytes that are none.
    pub fn next(&mut self) -> Result<Found<'_>, String> {
        if !self.find_framing()? {
            return Ok(Found::Idle);
        }
        let offset = self.at;
        match self.step().map_err(|error| error.to_string())? {
            Step::Idle => Ok(Found::Idle),
            Step::End => Ok(Found::End(offset)),
            Step::Lost(len, what) => Ok(Found::Lost(offset, len, what)),
            Step::Frame(frame) => {
                let (start, sequence) = (self.start, self.n);
                self.advance(frame.consumed());
                self.n += 1;
                let payload = &self.buf[start..][frame.payload()];
                let frame_len = frame.consumed() as u64;
                Ok(Found::Payload(Payload { offset, frame_len, sequence, payload }))
            }
        }
    }

    /// Whether it is known now.
    fn find_framing(&mut self) -> Result<bool, String> {
        while self.deframer.is_none() {
            match guess(self.filled(), self.given.schema()) {
                Guess::Is(deframer) => self.deframer = Some(deframer),
                // What becomes of no bytes at all does not depend on the framing.
                _ if self.filled().is_empty() && self.is_at_end => {
                    self.deframer = Framing::Plain.deframer();
                }
                Guess::Needs(n) if !self.is_at_end => {
                    if !self.fill(n).map_err(|error| error.to_string())? && self.grows {
                        return Ok(false);
                    }
                }
                Guess::Needs(_) | Guess::None => {
                    return Err(format!(
                        "the first message is no `{}`, in none of the framings: if the schema is right, say which one it is \
                         with --framing",
                        self.given.ty().root
                    ))
                }
            }
        }
        Ok(true)
    }

    fn step(&mut self) -> io::Result<Step> {
        loop {
            let Some(deframer) = &mut self.deframer else { return Ok(Step::End) };
            let input = &self.buf[self.start..self.end];
            let error = match parse_frame(deframer, input, self.at) {
                Ok(FrameStatus::Complete(frame)) => return Ok(Step::Frame(frame)),
                Ok(FrameStatus::Incomplete { needed }) if !self.is_at_end => {
                    if !self.fill(needed)? && self.grows {
                        return Ok(Step::Idle);
                    }
                    continue;
                }
                Ok(FrameStatus::Incomplete { .. }) if input.is_empty() => return Ok(Step::End),
                Ok(FrameStatus::Incomplete { .. }) => None,
                Err(error) => Some(error.into_kind()),
            };
            return self.lost(error.as_ref());
        }
    }

    /// Goes to the next good frame, if there is one.
    fn lost(&mut self, error: Option<&ErrorKind>) -> io::Result<Step> {
        let wanted = self.claimed().unwrap_or(0) + self.look_behind;
        while self.filled().len() < wanted && self.fill(self.filled().len() + CHUNK)? {}
        let offset = self.at;
        if let Some(len) = self.flipped() {
            self.advance(len);
            return Ok(Step::Lost(len as u64, sentence(offset, len as u64, error)));
        }
        let Some(deframer) = &mut self.deframer else { return Ok(Step::End) };
        let end = recover(&self.buf[self.start..self.end], deframer).end;
        let len = match end {
            StreamEnd::Damage { behind: Behind::Frames(at), .. } => {
                self.advance(at as usize);
                at
            }
            _ => self.give_up()?,
        };
        let is_torn = matches!(end, StreamEnd::TornTail { .. });
        Ok(Step::Lost(len, sentence(offset, len, error.filter(|_| !is_torn))))
    }

    /// Bytes of the frame, as its header has it, if all of it is there.
    fn claimed(&self) -> Option<usize> {
        match locate_frame(self.deframer.as_ref()?, self.filled(), self.at) {
            Ok(FrameStatus::Complete(frame)) => Some(frame.consumed()),
            _ => None,
        }
    }

    /// Bytes of a frame with one bit of its length flipped, by its checksum. Where it seems to end there may be a good
    /// frame by chance, and others in front of that.
    fn flipped(&mut self) -> Option<usize> {
        let has_evidence = self.deframer.as_ref()?.checksum_len() >= EVIDENCE;
        (0..if has_evidence { 8 * LENGTH } else { 0 }).find_map(|bit| self.without(bit))
    }

    /// The same for one of the bits.
    fn without(&mut self, bit: usize) -> Option<usize> {
        let (byte, mask) = (self.start + bit / 8, 1 << (bit % 8));
        *self.buf[..self.end].get_mut(byte)? ^= mask;
        let len = self.claimed().filter(|len| *len as u64 <= self.credit);
        let is_good = len.is_some_and(|len| {
            self.credit -= len as u64;
            let input = &self.buf[self.start..self.end];
            let parsed = self.deframer.as_mut().map(|it| parse_frame(it, input, self.at));
            matches!(parsed, Some(Ok(FrameStatus::Complete(_))))
        });
        self.buf[byte] ^= mask;
        len.filter(|_| is_good)
    }

    /// Reads to the end; returns how many bytes that are.
    fn give_up(&mut self) -> io::Result<u64> {
        let start = self.at;
        loop {
            self.advance(self.filled().len());
            if !self.fill(CHUNK)? {
                return Ok(self.at - start);
            }
        }
    }

    fn filled(&self) -> &[u8] {
        &self.buf[self.start..self.end]
    }

    fn advance(&mut self, n: usize) {
        self.start += n;
        self.at += n as u64;
        self.credit = self.credit.saturating_add(8 * n as u64);
    }

    /// Reads until so many bytes are there, or all that there are. Returns whether there are more than before.
    fn fill(&mut self, n: usize) -> io::Result<bool> {
        self.buf.copy_within(self.start..self.end, 0);
        (self.start, self.end) = (0, self.end - self.start);
        let before = self.end;
        while self.end < n && !self.is_at_end {
            if self.end == self.buf.len() {
                let more = CHUNK.max(self.end / 4);
                // A vector would take twice as much by itself.
                self.buf.reserve_exact(more);
                self.buf.resize(self.end + more, 0);
            }
            match self.read.read(&mut self.buf[self.end..]) {
                Ok(0) if self.grows => break,
                Ok(0) => self.is_at_end = true,
                Ok(n) => self.end += n,
                Err(error) if error.kind() == Io::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(self.end > before)
    }
}

fn sentence(offset: u64, len: u64, error: Option<&ErrorKind>) -> String {
    let why = match error {
        None => return format!("a torn tail: {len} bytes at {offset} are no whole frame, and no good one is behind them"),
        Some(ErrorKind::ChecksumMismatch { .. }) => "the checksum is not that of the message".to_owned(),
        Some(ErrorKind::InvalidFrame { declared_len, .. }) => {
            format!("no message is {declared_len} bytes long")
        }
        Some(other) => other.to_string(),
    };
    format!("the stream is damaged at {offset}: {why}; {len} bytes lost")
}
