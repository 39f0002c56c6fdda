//! What is under a `StreamWriter`, and whether it stands at a frame border.

use std::io::{self, ErrorKind::Interrupted, ErrorKind::WouldBlock};

use crate::framed;
use crate::outlet::Outlet;
use crate::{ErrorKind, Framer, Result, StreamSerialize};

#[derive(Debug)]
pub(crate) struct Output<W> {
    writer: W,
    position: u64,
    /// The length of the last header: how much room to leave for the next.
    header_len: usize,
    poisoned: bool,
}

impl<W> Output<W> {
    pub(crate) const fn new(writer: W) -> Self {
        Output { writer, position: 0, header_len: 4, poisoned: false }
    }

    /// Refuses to go on behind a frame that was cut short.
    #[inline]
    pub(crate) fn check(&self) -> Result<()> {
        if self.poisoned {
            return Err(ErrorKind::Poisoned.into());
        }
        Ok(())
    }

    /// Bytes of whole frames written so far.
    #[inline]
    pub(crate) fn position(&self) -> u64 {
        self.position
    }

    pub(crate) fn get_ref(&self) -> &W {
        &self.writer
    }

    pub(crate) fn get_mut(&mut self) -> &mut W {
        &mut self.writer
    }

    pub(crate) fn into_inner(self) -> W {
        self.writer
    }
}

impl<W: Outlet> Output<W> {
    /// Encodes `item` as a frame: at the end of the others where that is possible, else in `spare`, from where it is
    /// sent. Returns the length of the message; `None` if it can only be built.
    ///
    /// Both are one call, as each has all code of the encoder in it.
    #[inline(always)]
    pub(crate) fn encode<T, F>(
        &mut self,
        item: &T,
        framer: &mut F,
        spare: &mut Vec<u8>,
    ) -> Result<Option<usize>>
    where
        T: StreamSerialize + ?Sized,
        F: Framer,
    {
        let Output { writer, position, header_len, .. } = self;
        let (frames, is_spare) = match writer.frames()? {
            Some(frames) => (frames, false),
            None => {
                spare.clear();
                (&mut *spare, true)
            }
        };
        let Some(frame) = framed::encode(frames, item, framer, header_len, *position)? else {
            return Ok(None);
        };
        if is_spare {
            self.send(spare)?;
        } else {
            self.position += frame.len as u64;
        }
        Ok(Some(frame.message_len))
    }

    /// Writes one frame. Whatever stops it half way, a panic of the writer too, leaves it poisoned.
    #[inline]
    pub(crate) fn send(&mut self, frame: &[u8]) -> Result<()> {
        self.poisoned = true;
        let n = self.start(frame)?;
        if n != frame.len() {
            self.finish(frame, n)?;
        }
        self.poisoned = false;
        self.position += frame.len() as u64;
        Ok(())
    }

    /// `write_all` in two steps, to learn whether anything of the frame went out: a writer that
    /// would block before the first byte has done no harm, and the frame can be written again.
    #[inline]
    fn start(&mut self, frame: &[u8]) -> Result<usize> {
        loop {
            match self.writer.write(frame) {
                Ok(n) => return Ok(n),
                Err(error) if error.kind() == Interrupted => {}
                Err(error) => return Err(self.stopped(error).into()),
            }
        }
    }

    #[cold]
    fn stopped(&mut self, error: io::Error) -> io::Error {
        self.poisoned = !W::ALL_OR_NOTHING && error.kind() != WouldBlock;
        error
    }

    #[cold]
    fn finish(&mut self, frame: &[u8], n: usize) -> Result<()> {
        if n == 0 {
            return Err(io::Error::from(io::ErrorKind::WriteZero).into());
        }
        match frame.get(n..) {
            Some(rest) => Ok(self.writer.write_all(rest)?),
            None => Err(io::Error::other("the writer claims more bytes than it was given").into()),
        }
    }

    pub(crate) fn flush(&mut self) -> Result<()> {
        self.check()?;
        Ok(self.writer.flush()?)
    }

    /// Gives back memory that large frames took, down to `capacity` or what is usual.
    pub(crate) fn shrink_to(&mut self, capacity: usize) {
        self.writer.shrink_to(capacity);
    }

    /// Bytes of memory that large frames took, 0 if none did.
    pub(crate) fn grown_to(&self) -> usize {
        self.writer.grown_to()
    }
}
