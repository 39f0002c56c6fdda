//! What a `StreamWriter` writes to: a `Write`, or a `FrameBuffer`.

use std::io::{self, ErrorKind::Interrupted, Write};

use crate::as_vec::as_vec;
use crate::FrameBuffer;

/// What a [`StreamWriter`](crate::StreamWriter) writes to: anything with [`Write`], or a
/// [`FrameBuffer`] in front of that.
///
/// For functions that take writers of either kind. It has no methods to call, and no other type can
/// implement it.
///
/// ```
/// use flatstream::{DefaultFramer, FrameBuffer, Result, StreamWriter, WriteFrames};
///
/// fn greet<W: WriteFrames>(writer: &mut StreamWriter<'_, W, DefaultFramer>) -> Result<()> {
///     writer.write("hello")
/// }
///
/// greet(&mut StreamWriter::new(Vec::new(), DefaultFramer))?;
/// greet(&mut StreamWriter::new(FrameBuffer::new(Vec::new()), DefaultFramer))?;
/// # Ok::<(), flatstream::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written to",
    label = "`std::io::Write` is not implemented for this type",
    note = "a `StreamWriter` takes a `std::io::Write`, or a `FrameBuffer` around one"
)]
pub trait WriteFrames: Outlet {}

impl<W: Write> WriteFrames for W {}
impl<W: Write> WriteFrames for FrameBuffer<W> {}

/// Takes frames, one by one.
pub trait Outlet {
    /// Whether an error says that nothing of the frame was taken.
    const ALL_OR_NOTHING: bool;

    /// Bytes at whose end the next frame may be made, which is all it takes to write it; unless frames have to be
    /// made elsewhere. An error says that there is no room for it.
    fn frames(&mut self) -> io::Result<Option<&mut Vec<u8>>>;

    /// Takes a frame, or the first bytes of it.
    fn write(&mut self, frame: &[u8]) -> io::Result<usize>;

    /// Takes all of what is left of a frame.
    fn write_all(&mut self, rest: &[u8]) -> io::Result<()>;

    /// Lets all frames out.
    fn flush(&mut self) -> io::Result<()>;

    /// Bytes of memory that large frames took, 0 if none did.
    fn grown_to(&self) -> usize;

    /// Gives back memory that large frames took, down to `capacity` or what is usual.
    fn shrink_to(&mut self, capacity: usize);
}

impl<W: Write> Outlet for W {
    const ALL_OR_NOTHING: bool = false;

    #[inline]
    fn frames(&mut self) -> io::Result<Option<&mut Vec<u8>>> {
        Ok(as_vec(self))
    }

    #[inline]
    fn write(&mut self, frame: &[u8]) -> io::Result<usize> {
        Write::write(self, frame)
    }

    fn write_all(&mut self, rest: &[u8]) -> io::Result<()> {
        Write::write_all(self, rest)
    }

    fn flush(&mut self) -> io::Result<()> {
        flush(self)
    }

    fn grown_to(&self) -> usize {
        0
    }

    fn shrink_to(&mut self, _: usize) {}
}

impl<W: Write> Outlet for FrameBuffer<W> {
    const ALL_OR_NOTHING: bool = true;

    #[inline]
    fn frames(&mut self) -> io::Result<Option<&mut Vec<u8>>> {
        Ok(Some(self.ready()?.bytes()))
    }

    #[inline]
    fn write(&mut self, frame: &[u8]) -> io::Result<usize> {
        self.ready()?.push(frame);
        Ok(frame.len())
    }

    fn write_all(&mut self, rest: &[u8]) -> io::Result<()> {
        Outlet::write(self, rest).map(drop)
    }

    fn flush(&mut self) -> io::Result<()> {
        FrameBuffer::flush(self)
    }

    fn grown_to(&self) -> usize {
        self.frames.grown_to()
    }

    fn shrink_to(&mut self, capacity: usize) {
        self.frames.shrink_to(capacity);
    }
}

/// Flushes a writer, whatever interrupts it.
pub(crate) fn flush(writer: &mut impl Write) -> io::Result<()> {
    loop {
        match writer.flush() {
            Err(error) if error.kind() == Interrupted => {}
            done => return done,
        }
    }
}
