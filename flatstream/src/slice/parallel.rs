//! A slice read on all cores, with rayon.
//!
//! The chain of frames is followed on one thread and cut into chunks, which are read by [`SliceReader`]s on all
//! of them. See "Read a slice on all cores" in `docs/design.md`.

use std::hint::black_box;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use rayon::iter::plumbing::{Folder, Reducer, UnindexedConsumer};
use rayon::iter::ParallelIterator;

use super::SliceReader;
use crate::framing::{locate_frame, FrameStatus};
use crate::{Deframer, Error, Result, StreamDeserialize};

/// Bytes of frames that a thread takes at once, at least.
const DEFAULT_CHUNK_LEN: usize = 64 * 1024;

/// Bytes in front of the frame that is being found, to be asked for by then. A chain of loads, each of which waits
/// for the one before, is otherwise as slow as memory is far away.
const AHEAD: usize = 4096;

/// Chunks for each thread that are found before they are handed out.
const CHUNKS_PER_THREAD: usize = 16;

/// Reading on all cores, with [rayon](https://docs.rs/rayon) (feature `rayon`).
#[cfg_attr(docsrs, doc(cfg(feature = "rayon")))]
impl<'a, D: Deframer + Clone + Send + Sync> SliceReader<'a, D> {
    /// The payloads, checked on all threads of rayon's pool; the parallel form of
    /// [`frames`](SliceReader::frames).
    ///
    /// For framings with a checksum, and payloads that are passed on. Behaves as
    /// [`par_typed`](SliceReader::par_typed).
    ///
    /// ```
    /// use flatstream::{DefaultDeframer, SliceReader};
    /// use rayon::prelude::*;
    ///
    /// let bytes = b"\x02\0\0\0hi\x05\0\0\0there";
    /// let mut reader = SliceReader::new(bytes, DefaultDeframer);
    /// let n_bytes: usize = reader.par_frames().map(|payload| payload.map_or(0, <[u8]>::len)).sum();
    /// assert_eq!(n_bytes, 7);
    /// ```
    pub fn par_frames(&mut self) -> ParFrames<'_, 'a, D> {
        ParFrames { reader: self, chunk_len: DEFAULT_CHUNK_LEN }
    }

    /// Verified views of the messages, on all threads of rayon's pool; the parallel form of
    /// [`typed`](SliceReader::typed).
    ///
    /// Yields what `typed` does: the messages up to the first damage of the stream, in its order where
    /// order counts, and its error. Collected into a `Result` this error is what comes out, also when
    /// there is more damage behind it and another thread met that first.
    ///
    #[cfg_attr(feature = "derive", doc = "```")]
    #[cfg_attr(not(feature = "derive"), doc = "```ignore")]
    /// use flatstream::{DefaultDeframer, DefaultFramer, SliceReader, StreamSerialize, StreamWriter};
    /// use rayon::prelude::*;
    ///
    /// #[derive(StreamSerialize)]
    /// struct Reading {
    ///     sensor: String,
    ///     celsius: f64,
    /// }
    ///
    /// let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    /// for n in 0..10_000 {
    ///     writer.write(&Reading { sensor: format!("sensor {n}"), celsius: f64::from(n) })?;
    /// }
    /// let bytes = writer.into_inner();
    ///
    /// let mut reader = SliceReader::new(&bytes, DefaultDeframer);
    /// let hottest = reader
    ///     .par_typed::<Reading>()
    ///     .try_reduce_with(|a, b| Ok(if a.celsius() >= b.celsius() { a } else { b }))
    ///     .unwrap()?;
    /// assert_eq!(hottest.sensor(), "sensor 9999");
    ///
    /// let mut reader = SliceReader::new(&bytes, DefaultDeframer);
    /// let all = reader.par_typed::<Reading>().collect::<Result<Vec<_>, _>>()?;
    /// assert_eq!((all.len(), all[17].sensor()), (10_000, "sensor 17"));
    /// # Ok::<(), flatstream::Error>(())
    /// ```
    ///
    /// A file is read the same way from where it is mapped:
    /// `file.reader(DefaultDeframer).par_typed::<Reading>()` with a [`MappedFile`](crate#features), or, with a
    /// map that your program has already, `SliceReader::new(&map, DefaultDeframer)`.
    ///
    /// # Behind damage
    ///
    /// The reader then stands in front of the frame at fault, as behind the iterators, or at the end of the
    /// stream: [`skip_frame`](SliceReader::skip_frame) steps over it, and reading goes on. Where rayon ended
    /// the iteration early, as for `find_any`, the reader stays where it was.
    ///
    /// Messages behind the damage may have been shown to your closures by the time that it is found; what
    /// they returned is dropped. So what closures count or store elsewhere may include some of those, and so
    /// may what ends early or counts over all threads (`find_any`, `any`, `take_any`).
    ///
    /// # Limits
    ///
    /// Frames are found on one thread, a load each, while all of them verify what was found: what grows with
    /// the number of cores is the work on a message. The iterator does not know its length, and is no
    /// `IndexedParallelIterator`.
    ///
    /// Each chunk of the stream is checked by a clone of the deframer. One that compares a frame with those
    /// before it needs to see all of them: read with [`typed`](SliceReader::typed).
    pub fn par_typed<T>(&mut self) -> ParTypedFrames<'_, 'a, D, T>
    where
        T: StreamDeserialize + ?Sized,
        T::View<'a>: Send,
    {
        ParTypedFrames { frames: self.par_frames(), view: PhantomData }
    }
}

/// The payloads in a slice, on all cores; made by [`SliceReader::par_frames`].
#[derive(Debug)]
pub struct ParFrames<'r, 'a, D> {
    reader: &'r mut SliceReader<'a, D>,
    chunk_len: usize,
}

impl<D> ParFrames<'_, '_, D> {
    /// Hands out frames in chunks of at least `bytes` bytes. The default is 64 KiB.
    ///
    /// For work that takes long for each message and differs much: with less, threads that are done find more
    /// that is left to do. Handing out a chunk takes about as long as verifying a few messages.
    ///
    /// ```
    /// use flatstream::{DefaultDeframer, SliceReader};
    /// use rayon::prelude::*;
    ///
    /// let bytes = b"\x02\0\0\0hi\x05\0\0\0there";
    /// let mut reader = SliceReader::new(bytes, DefaultDeframer);
    /// let frame_by_frame = reader.par_frames().with_chunk_len(1);
    /// assert_eq!(frame_by_frame.count(), 2);
    /// ```
    #[must_use]
    pub fn with_chunk_len(self, bytes: usize) -> Self {
        ParFrames { chunk_len: bytes, ..self }
    }
}

impl<'a, D: Deframer + Clone + Send + Sync> ParallelIterator for ParFrames<'_, 'a, D> {
    type Item = Result<&'a [u8]>;

    fn drive_unindexed<C: UnindexedConsumer<Self::Item>>(self, consumer: C) -> C::Result {
        drive(self, Ok, consumer)
    }
}

/// Verified views of the messages in a slice, on all cores; made by [`SliceReader::par_typed`].
#[derive(Debug)]
pub struct ParTypedFrames<'r, 'a, D, T: ?Sized> {
    frames: ParFrames<'r, 'a, D>,
    view: PhantomData<fn() -> Box<T>>,
}

impl<D, T: ?Sized> ParTypedFrames<'_, '_, D, T> {
    /// Hands out frames in chunks of at least `bytes` bytes; see [`ParFrames::with_chunk_len`].
    #[must_use]
    pub fn with_chunk_len(self, bytes: usize) -> Self {
        ParTypedFrames { frames: self.frames.with_chunk_len(bytes), ..self }
    }
}

impl<'a, D, T> ParallelIterator for ParTypedFrames<'_, 'a, D, T>
where
    D: Deframer + Clone + Send + Sync,
    T: StreamDeserialize + ?Sized,
    T::View<'a>: Send,
{
    type Item = Result<T::View<'a>>;

    fn drive_unindexed<C: UnindexedConsumer<Self::Item>>(self, consumer: C) -> C::Result {
        drive(self.frames, T::from_payload, consumer)
    }
}

impl<D> SliceReader<'_, D> {
    fn go_to(&mut self, position: usize) {
        self.rest = self.bytes.get(position..).unwrap_or_default();
    }
}

/// Reads what is left of the slice, and puts the reader where the sequential one would stand.
fn drive<'a, D, F, I, C>(frames: ParFrames<'_, 'a, D>, make: F, consumer: C) -> C::Result
where
    D: Deframer + Clone + Send + Sync,
    F: Fn(&'a [u8]) -> Result<I> + Copy + Send + Sync,
    I: Send,
    C: UnindexedConsumer<Result<I>>,
{
    let ParFrames { reader, chunk_len } = frames;
    reader.failed = false;
    let start: &SliceReader<'a, D> = reader;
    let job = Job { start, make, first_fault: AtomicUsize::new(usize::MAX) };
    let (bytes, deframer, at) = (start.bytes, &start.deframer, start.at());
    let mut chain = Chain { bytes, deframer, at, chunk_len };
    let window = chain.window();
    // A short stream is handed out from here, a longer one by a thread of the pool: from outside it would have
    // to be entered for each window.
    let all = match chain.at == bytes.len() {
        true => job.read(&window, consumer),
        false => rayon::scope(|_| job.read_windows(window, chain, consumer)),
    };
    let (result, position) = all.conclude(bytes.len());
    if let Some(position) = position {
        reader.go_to(position);
    }
    result
}

/// Whole frames of the stream, at least one; the last one of all may be damaged.
#[derive(Clone, Copy)]
struct Chunk {
    start: usize,
    end: usize,
}

/// The frames of a stream, followed by their lengths alone.
struct Chain<'a, D> {
    bytes: &'a [u8],
    deframer: &'a D,
    at: usize,
    chunk_len: usize,
}

impl<D: Deframer> Chain<'_, D> {
    /// The next chunks; none at the end of the stream.
    fn window(&mut self) -> Vec<Chunk> {
        let n_chunks = CHUNKS_PER_THREAD * rayon::current_num_threads();
        let mut chunks = Vec::new();
        while self.at < self.bytes.len() && chunks.len() < n_chunks {
            let start = self.at;
            self.walk();
            chunks.push(Chunk { start, end: self.at });
        }
        chunks
    }

    /// Steps over the frames of a chunk, and over all that is left where a frame cannot be stepped over: whoever
    /// reads this chunk meets the fault in it.
    fn walk(&mut self) {
        let enough = self.at.saturating_add(self.chunk_len.max(1));
        while self.at < enough.min(self.bytes.len()) {
            black_box(self.bytes.get(self.at.saturating_add(AHEAD)).copied());
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            match locate_frame(self.deframer, rest, self.at as u64) {
                Ok(FrameStatus::Complete(frame)) => self.at += frame.consumed(),
                Ok(FrameStatus::Incomplete { .. }) | Err(_) => self.at = self.bytes.len(),
            }
        }
    }
}

/// What is the same for all chunks.
struct Job<'j, 'a, D, F> {
    /// Is cloned, and put in front of the chunk that is to be read.
    start: &'j SliceReader<'a, D>,
    make: F,
    /// Where the first frame at fault is, of those that are known.
    first_fault: AtomicUsize,
}

impl<'a, D, F> Job<'_, 'a, D, F>
where
    D: Deframer + Clone + Send + Sync,
{
    /// Window by window, each read while the next one is found.
    fn read_windows<I, C>(
        &self,
        mut window: Vec<Chunk>,
        mut chain: Chain<'_, D>,
        consumer: C,
    ) -> Part<C, C::Result>
    where
        F: Fn(&'a [u8]) -> Result<I> + Copy + Send + Sync,
        I: Send,
        C: UnindexedConsumer<Result<I>>,
    {
        let mut all = Part::nothing(consumer.split_off_left());
        while !window.is_empty() && matches!(all.end, End::Whole) {
            let share = consumer.split_off_left();
            let (part, next) = rayon::join(|| self.read(&window, share), || chain.window());
            all = all.followed_by(part, consumer.to_reducer());
            window = next;
        }
        all
    }

    /// Reads chunks by halves.
    fn read<I, C>(&self, chunks: &[Chunk], consumer: C) -> Part<C, C::Result>
    where
        F: Fn(&'a [u8]) -> Result<I> + Copy + Send + Sync,
        I: Send,
        C: UnindexedConsumer<Result<I>>,
    {
        match chunks {
            [] => Part::nothing(consumer),
            [chunk] => self.read_chunk(*chunk, consumer),
            _ => {
                let (left, right) = chunks.split_at(chunks.len() / 2);
                let (share, reducer) = (consumer.split_off_left(), consumer.to_reducer());
                let read_left = || self.read(left, share);
                let (left, right) = rayon::join(read_left, || self.read(right, consumer));
                left.followed_by(right, reducer)
            }
        }
    }

    /// Reads one chunk as the sequential reader does.
    fn read_chunk<I, C>(&self, chunk: Chunk, consumer: C) -> Part<C, C::Result>
    where
        F: Fn(&'a [u8]) -> Result<I> + Copy,
        C: UnindexedConsumer<Result<I>>,
    {
        if self.first_fault.load(Relaxed) < chunk.start {
            return Part::nothing(consumer);
        }
        let mut reader = self.start.clone();
        reader.go_to(chunk.start);
        let mut folder = consumer.split_off_left().into_folder();
        while reader.at() < chunk.end {
            if folder.full() {
                return Part { result: folder.complete(), end: End::Full };
            }
            match reader.next_with(self.make) {
                Some(Ok(item)) => folder = folder.consume(Ok(item)),
                Some(Err(error)) => {
                    self.first_fault.fetch_min(reader.at(), Relaxed);
                    let end = End::Fault { consumer, error, position: reader.at() };
                    return Part { result: folder.complete(), end };
                }
                None => break,
            }
        }
        Part { result: folder.complete(), end: End::Whole }
    }
}

/// What came of some chunks, and how they ended.
struct Part<C, R> {
    result: R,
    end: End<C>,
}

enum End<C> {
    /// All of their frames were read.
    Whole,
    /// The consumer had enough.
    Full,
    /// With an error, and somebody who takes it when it is known to be the first one.
    Fault { consumer: C, error: Error, position: usize },
}

impl<C, R> Part<C, R> {
    fn nothing<I>(consumer: C) -> Self
    where
        C: UnindexedConsumer<I, Result = R>,
    {
        Part { result: consumer.into_folder().complete(), end: End::Whole }
    }

    /// Puts together what stands side by side in the stream.
    ///
    /// What is behind a fault does not count. Where the consumer had enough before that, it may have been for
    /// what it found anywhere, so then all of it counts.
    fn followed_by(self, right: Self, reducer: impl Reducer<R>) -> Self {
        let end = match self.end {
            End::Fault { .. } => return self,
            End::Full => End::Full,
            End::Whole => right.end,
        };
        Part { result: reducer.reduce(self.result, right.result), end }
    }

    /// The result of all, and where the reader stands: nowhere new if the consumer had enough.
    fn conclude<I>(self, len: usize) -> (R, Option<usize>)
    where
        C: UnindexedConsumer<Result<I>, Result = R>,
    {
        match self.end {
            End::Whole => (self.result, Some(len)),
            End::Full => (self.result, None),
            End::Fault { consumer, error, position } => {
                let reducer = consumer.to_reducer();
                let result = consumer.into_folder().consume(Err(error)).complete();
                (reducer.reduce(self.result, result), Some(position))
            }
        }
    }
}
