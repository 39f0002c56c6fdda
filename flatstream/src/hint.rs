//! What debug builds say about how a stream is used, to those who ask.

use std::fmt;

/// Something about a stream that costs more than it has to, and what to do about it.
///
/// Told to the callback of [`StreamWriter::with_hints`](crate::StreamWriter::with_hints) and
/// [`StreamReader::with_hints`](crate::StreamReader::with_hints), in builds with `debug_assertions` only. As text
/// it says what was noticed and what to write instead.
///
/// ```
/// use flatstream::{DefaultFramer, StreamWriter};
///
/// let mut writer = StreamWriter::new(std::io::sink(), DefaultFramer)
///     .with_hints(|hint| eprintln!("flatstream: {hint}"));
/// writer.write(&"x".repeat(10 << 20))?;
/// for _ in 0..1000 {
///     writer.write("small")?;
/// }
/// // flatstream: 1000 messages of up to 16 bytes in a row were written through a buffer of 10.0 MiB: ..
/// # Ok::<(), flatstream::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Hint {
    /// A writer keeps a buffer or builder that is far larger than its messages: a large one made it grow, and
    /// only small ones followed.
    #[non_exhaustive]
    OversizedWriteBuffer {
        /// Messages in a row.
        n_messages: u32,
        /// Bytes of the largest of them.
        largest_message: usize,
        /// Bytes that the writer keeps.
        capacity: usize,
    },
    /// A reader keeps a buffer that is far larger than its messages.
    #[non_exhaustive]
    OversizedReadBuffer {
        /// Messages in a row.
        n_messages: u32,
        /// Bytes of the largest of them, with its header.
        largest_message: usize,
        /// Bytes that the reader keeps.
        capacity: usize,
    },
}

impl fmt::Display for Hint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Hint::OversizedWriteBuffer { n_messages, largest_message, capacity } => write!(
                f,
                "{n_messages} messages of up to {} in a row were written through a buffer of {}: set a memory \
                 policy (`with_memory_policy`), or build the rare large ones in a second builder and write that \
                 with `write_finished`",
                Bytes(largest_message),
                Bytes(capacity),
            ),
            Hint::OversizedReadBuffer { n_messages, largest_message, capacity } => write!(
                f,
                "{n_messages} messages of up to {} in a row were read through a buffer of {}: set a memory \
                 policy (`with_memory_policy`)",
                Bytes(largest_message),
                Bytes(capacity),
            ),
        }
    }
}

/// A number of bytes, as people read it.
struct Bytes(usize);

impl fmt::Display for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            n if n < 1 << 10 => write!(f, "{n} bytes"),
            n if n < 1 << 20 => write!(f, "{:.1} KiB", n as f64 / 1024.0),
            n => write!(f, "{:.1} MiB", n as f64 / (1024.0 * 1024.0)),
        }
    }
}

/// Where hints go.
type Callback = Box<dyn FnMut(&Hint) + Send + Sync>;

/// What a reader or writer has for hints: nothing at all in release builds.
#[derive(Default)]
pub(crate) struct Hints {
    #[cfg(debug_assertions)]
    watch: Option<Box<watch::Watch>>,
}

#[cfg(not(debug_assertions))]
const _: () = assert!(size_of::<Hints>() == 0);

impl Hints {
    /// Hints of a writer.
    pub(crate) fn of_writer(callback: impl FnMut(&Hint) + Send + Sync + 'static) -> Self {
        Hints::told(Box::new(callback), |n_messages, largest_message, capacity| {
            Hint::OversizedWriteBuffer { n_messages, largest_message, capacity }
        })
    }

    /// Hints of a reader.
    pub(crate) fn of_reader(callback: impl FnMut(&Hint) + Send + Sync + 'static) -> Self {
        Hints::told(Box::new(callback), |n_messages, largest_message, capacity| {
            Hint::OversizedReadBuffer { n_messages, largest_message, capacity }
        })
    }

    #[cfg(debug_assertions)]
    fn told(callback: Callback, oversized: fn(u32, usize, usize) -> Hint) -> Self {
        Hints { watch: Some(Box::new(watch::Watch::new(callback, oversized))) }
    }

    #[cfg(not(debug_assertions))]
    fn told(_: Callback, _: fn(u32, usize, usize) -> Hint) -> Self {
        Hints {}
    }

    /// Notes a message. `capacity` says what is kept; up to `wanted` bytes of that were asked for.
    #[cfg(debug_assertions)]
    #[inline]
    pub(crate) fn note(&mut self, message: usize, wanted: usize, capacity: impl FnOnce() -> usize) {
        if let Some(watch) = &mut self.watch {
            watch.note(message, wanted, capacity());
        }
    }

    #[cfg(not(debug_assertions))]
    #[inline(always)]
    pub(crate) fn note(&mut self, _: usize, _: usize, _: impl FnOnce() -> usize) {}
}

#[cfg(debug_assertions)]
mod watch {
    //! The look at each message.

    use super::{Callback, Hint};

    /// Messages in a row that are small for their buffer before anything is said.
    const N_MESSAGES: u32 = 1000;
    /// Small is what fits this many times into the buffer.
    const SLACK: usize = 16;
    /// Less memory than this is not worth a word.
    const MIN_CAPACITY: usize = 64 * 1024;

    pub(super) struct Watch {
        callback: Callback,
        oversized: fn(u32, usize, usize) -> Hint,
        n_small: u32,
        largest: usize,
        /// The capacity of the last hint: the same one is not given again.
        told: usize,
    }

    impl Watch {
        pub(super) fn new(callback: Callback, oversized: fn(u32, usize, usize) -> Hint) -> Self {
            Watch { callback, oversized, n_small: 0, largest: 0, told: 0 }
        }

        #[cold]
        pub(super) fn note(&mut self, message: usize, wanted: usize, capacity: usize) {
            if message > capacity / SLACK || capacity <= wanted.max(MIN_CAPACITY) {
                (self.n_small, self.largest) = (0, 0);
                return;
            }
            self.n_small += 1;
            self.largest = self.largest.max(message);
            if self.n_small == N_MESSAGES {
                self.tell(capacity);
            }
        }

        fn tell(&mut self, capacity: usize) {
            let hint = (self.oversized)(self.n_small, self.largest, capacity);
            (self.n_small, self.largest) = (0, 0);
            if std::mem::replace(&mut self.told, capacity) != capacity {
                (self.callback)(&hint);
            }
        }
    }
}
