//! `FrameBuffer`: frames are made in the buffer that they leave from.

use std::fmt;
use std::io::{self, ErrorKind::Interrupted, Write};

use crate::outlet;

/// What [`FrameBuffer::new`] collects before it writes.
const DEFAULT_CAPACITY: usize = 64 * 1024;

/// Collects frames in front of a writer, and makes them where they wait.
///
/// What a [`BufWriter`](std::io::BufWriter) is for other writers, this is for a
/// [`StreamWriter`](crate::StreamWriter): fewer, larger writes to a file or socket. Derived types are
/// encoded straight into it, where a `BufWriter` has to copy each of them once more: a message of 112 bytes
/// takes about 60 % of the time. Take it wherever frames need not be out one by
/// one; without any buffer a crash loses no frame that was written.
///
/// Frames are sent when `capacity` bytes of them wait and another one comes, by
/// [`flush`](crate::StreamWriter::flush), and when the buffer is dropped, which hides errors: flush
/// before. It holds up to `capacity` bytes and one frame more.
///
/// # Errors
///
/// An error of the writer loses nothing. [`write`](crate::StreamWriter::write) did not take its message,
/// all frames before it wait, and the part of a frame that is out already is known: write the message
/// again, or flush, when the writer may have recovered. This is so for every error, `WouldBlock` included.
/// So the stream writer is not [poisoned](crate::ErrorKind::Poisoned); only a writer that panics, or that
/// claims to have written more than it was given, is asked no more.
///
/// ```
/// use flatstream::{DefaultDeframer, DefaultFramer, FrameBuffer, SliceReader, StreamWriter};
///
/// let file = Vec::new();
/// let mut writer = StreamWriter::new(FrameBuffer::new(file), DefaultFramer);
/// writer.write("hello")?;
/// writer.write("world")?;
/// assert!(writer.get_ref().get_ref().is_empty(), "both wait");
/// writer.flush()?;
/// assert_eq!(writer.get_ref().get_ref().len(), 40);
///
/// let file = writer.into_inner().into_inner()?;
/// let words = SliceReader::new(&file, DefaultDeframer).typed::<str>().count();
/// assert_eq!(words, 2);
/// # Ok::<(), flatstream::Error>(())
/// ```
pub struct FrameBuffer<W: Write> {
    pub(crate) frames: Frames,
    /// Gone only when it was taken out.
    writer: Option<W>,
    /// Whether the writer is in a call, or never came back from one.
    broken: bool,
}

/// Whole frames, of which the first `sent` bytes are out.
#[derive(Debug)]
pub struct Frames {
    bytes: Vec<u8>,
    sent: usize,
    capacity: usize,
}

impl<W: Write> FrameBuffer<W> {
    /// A buffer of 64 KiB.
    pub fn new(writer: W) -> Self {
        FrameBuffer::with_capacity(DEFAULT_CAPACITY, writer)
    }

    /// A buffer that sends its frames once they take `capacity` bytes. With 0 each frame waits for the
    /// next.
    ///
    /// Half as much is allocated besides, for the frame that crosses the border; larger ones let it
    /// grow, and a [memory policy](crate::StreamWriter::with_memory_policy) gives that back.
    ///
    /// ```
    /// use flatstream::{DefaultFramer, FrameBuffer, StreamWriter};
    ///
    /// let buffer = FrameBuffer::with_capacity(32, Vec::new());
    /// let mut writer = StreamWriter::new(buffer, DefaultFramer);
    /// writer.write_batch(["hello", "world", "again"])?; // 20 bytes each
    /// assert_eq!(writer.get_ref().get_ref().len(), 40);
    /// assert_eq!(writer.get_ref().buffer().len(), 20);
    /// # Ok::<(), flatstream::Error>(())
    /// ```
    pub fn with_capacity(capacity: usize, writer: W) -> Self {
        FrameBuffer { frames: Frames::new(capacity), writer: Some(writer), broken: false }
    }

    /// The bytes of frames that the writer has not taken yet. They start within a frame if the last
    /// error left a part of it out.
    pub fn buffer(&self) -> &[u8] {
        self.frames.waiting()
    }

    /// Bytes allocated for frames.
    pub fn capacity(&self) -> usize {
        self.frames.bytes.capacity()
    }

    /// The writer behind the buffer.
    pub fn get_ref(&self) -> &W {
        self.writer.as_ref().expect(PRESENT)
    }

    /// The writer behind the buffer. What is written to it directly overtakes the frames that wait.
    pub fn get_mut(&mut self) -> &mut W {
        self.writer.as_mut().expect(PRESENT)
    }

    /// Sends what waits and gives the writer back.
    ///
    /// # Errors
    ///
    /// The writer's. What waits is tried once more, as whenever the buffer is dropped, and then lost: where it
    /// may not be, call [`flush`](FrameBuffer::flush) until it succeeds, or take
    /// [`into_parts`](FrameBuffer::into_parts).
    pub fn into_inner(mut self) -> io::Result<W> {
        self.send()?;
        Ok(self.into_parts().0)
    }

    /// The writer, and the bytes of frames that it has not taken.
    ///
    /// ```
    /// use flatstream::{DefaultFramer, FrameBuffer, StreamWriter};
    ///
    /// let mut writer = StreamWriter::new(FrameBuffer::new(std::io::sink()), DefaultFramer);
    /// writer.write("hello")?;
    /// let (_sink, waiting) = writer.into_inner().into_parts();
    /// assert_eq!(waiting.len(), 20);
    /// # Ok::<(), flatstream::Error>(())
    /// ```
    pub fn into_parts(mut self) -> (W, Vec<u8>) {
        let mut bytes = std::mem::take(&mut self.frames.bytes);
        bytes.drain(..std::mem::take(&mut self.frames.sent));
        (self.writer.take().expect(PRESENT), bytes)
    }

    /// Sends what waits and flushes the writer.
    ///
    /// # Errors
    ///
    /// The writer's. What was not sent still waits.
    pub fn flush(&mut self) -> io::Result<()> {
        self.send()?;
        outlet::flush(self.get_mut())
    }

    /// Sends what waits.
    #[cold]
    pub(crate) fn send(&mut self) -> io::Result<()> {
        while !self.frames.waiting().is_empty() {
            match self.send_some() {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(n) => self.frames.sent += n,
                Err(error) if error.kind() == Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        self.frames.clear();
        Ok(())
    }

    /// One write. Whatever does not come back as it should leaves the writer broken.
    fn send_some(&mut self) -> io::Result<usize> {
        let writer = self.writer.as_mut().expect(PRESENT);
        if std::mem::replace(&mut self.broken, true) {
            return Err(io::Error::other(BROKEN));
        }
        let waiting = self.frames.waiting();
        let result = writer.write(waiting);
        if matches!(result, Ok(n) if n > waiting.len()) {
            return Err(io::Error::other("the writer claims more bytes than it was given"));
        }
        self.broken = false;
        result
    }

    /// The frames, with room for one more.
    #[inline]
    pub(crate) fn ready(&mut self) -> io::Result<&mut Frames> {
        if self.frames.bytes.len() >= self.frames.capacity {
            self.send()?;
        }
        Ok(&mut self.frames)
    }
}

const PRESENT: &str = "the writer is there until it is taken out";
const BROKEN: &str =
    "the writer failed in a way that leaves open what it wrote, so it is not used again";

impl Frames {
    fn new(capacity: usize) -> Self {
        let bytes = Vec::with_capacity(Frames::room_for(capacity));
        Frames { bytes, sent: 0, capacity }
    }

    /// What is allocated to collect `capacity` bytes.
    const fn room_for(capacity: usize) -> usize {
        capacity.saturating_add(capacity / 2)
    }

    /// Where they are, for one more at the end.
    #[inline]
    pub(crate) fn bytes(&mut self) -> &mut Vec<u8> {
        &mut self.bytes
    }

    fn waiting(&self) -> &[u8] {
        &self.bytes[self.sent..]
    }

    fn clear(&mut self) {
        self.bytes.clear();
        self.sent = 0;
    }

    /// Appends a frame.
    pub(crate) fn push(&mut self, frame: &[u8]) {
        self.bytes.extend_from_slice(frame);
    }

    /// Bytes allocated, if that is more than usual, else 0.
    pub(crate) fn grown_to(&self) -> usize {
        let allocated = self.bytes.capacity();
        if allocated > Frames::room_for(self.capacity) {
            allocated
        } else {
            0
        }
    }

    /// Gives memory back, down to `capacity`, what is usual, or what is in use.
    pub(crate) fn shrink_to(&mut self, capacity: usize) {
        self.bytes.shrink_to(Frames::room_for(self.capacity).max(capacity));
    }
}

/// Sends what waits, as far as that works.
impl<W: Write> Drop for FrameBuffer<W> {
    fn drop(&mut self) {
        if self.writer.is_some() && !self.broken {
            let _ = self.send();
        }
    }
}

impl<W: Write + fmt::Debug> fmt::Debug for FrameBuffer<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FrameBuffer")
            .field("writer", self.get_ref())
            .field("waiting", &self.buffer().len())
            .field("capacity", &self.frames.capacity)
            .finish()
    }
}
