//! Measures simple against expert mode on your own messages (feature `bench`).
//!
//! Which mode is faster, and by how much, depends on the type and its values, and on the machine. [`Bench`] takes
//! some of yours and prints a table:
//!
#![cfg_attr(feature = "derive", doc = "```")]
#![cfg_attr(not(feature = "derive"), doc = "```ignore")]
//! use flatstream::bench::Bench;
//! use flatstream::StreamSerialize;
//!
//! #[derive(StreamSerialize)]
//! struct Reading {
//!     sensor: String,
//!     celsius: f64,
//! }
//!
//! let values: Vec<Reading> = (0..100)
//!     .map(|n| Reading { sensor: format!("sensor {n}"), celsius: f64::from(n) })
//!     .collect();
//! let report = Bench::new(&values)
//!     .with_unpack(|view| view.unpack().map(drop))
//!     .with_rounds(3) // For this example only: leave it out.
//!     .run()?;
//! println!("{report}");
//! assert!(report.encode.ratio() > 0.0);
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! On an AMD EPYC this printed, without the line for the example:
//!
//! ```text
//! 100 messages of 48.0 bytes, 52.0 with their frames; medians of 101 rounds
//!
//!                      simple       expert   expert / simple
//! encode               4.1 ns      11.6 ns              2.81
//! framed write        13.0 ns      23.0 ns              1.77
//! verified read        4.9 ns
//! and unpacked        16.1 ns
//! ```
//!
//! Run it in a release build, in a program or an `#[ignore]`d test of your own, with some hundred values as they
//! are in production: their sizes, and which options are set, decide.
//!
//! # How it is measured
//!
//! In rounds, in each of which all take turns, in another order each time; the median of the rounds counts. So
//! what disturbs the machine for a while disturbs all of them. A sample goes over all values, as often as it
//! takes to last for some time. Memory is reused, in each mode as that mode does. Before that, what both modes
//! write is compared, and read back.
//!
//! It is no profiler and no criterion: there are no statistics beyond the median. Times of different runs do not
//! compare on a machine that others use, ratios of one run do.

mod cases;
mod report;
mod rounds;

use std::fmt;
use std::time::Duration;

pub use report::{Modes, Report};

use crate::{
    DefaultDeframer, DefaultFramer, Deframer, Error, Framer, Result, SliceReader,
    StreamDeserialize, StreamSerialize,
};
use cases::{Case, Unpack};
use rounds::Effort;

/// A comparison of both modes; see the [module](self).
pub struct Bench<'v, T, F = DefaultFramer, D = DefaultDeframer> {
    values: &'v [T],
    framer: F,
    deframer: D,
    unpack: Option<Unpack<'v>>,
    effort: Effort,
}

impl<'v, T: StreamSerialize + StreamDeserialize> Bench<'v, T> {
    /// A comparison on these values, in the plain framing.
    ///
    /// Some hundred, unless they are large: what is measured should fit into the processor's cache if it does
    /// in your program.
    pub fn new(values: &'v [T]) -> Self {
        let (framer, deframer, effort) = (DefaultFramer, DefaultDeframer, Effort::default());
        Bench { values, framer, deframer, unpack: None, effort }
    }
}

impl<'v, T, F, D> Bench<'v, T, F, D>
where
    T: StreamSerialize + StreamDeserialize,
    F: Framer + Clone,
    D: Deframer,
{
    /// Writes and reads in another framing.
    ///
    #[cfg_attr(feature = "crc32", doc = "```")]
    #[cfg_attr(not(feature = "crc32"), doc = "```ignore")]
    /// use flatstream::bench::Bench;
    /// use flatstream::{ChecksumDeframer, ChecksumFramer, Crc32};
    ///
    /// let values = vec![String::from("hello"); 10];
    /// let bench = Bench::new(&values)
    ///     .with_framing(ChecksumFramer::new(Crc32), ChecksumDeframer::new(Crc32));
    /// let report = bench.with_rounds(1).run()?;
    /// assert_eq!(report.frame_bytes - report.message_bytes, 8.0);
    /// # Ok::<(), flatstream::Error>(())
    /// ```
    #[must_use]
    pub fn with_framing<G: Framer + Clone, E: Deframer>(
        self,
        framer: G,
        deframer: E,
    ) -> Bench<'v, T, G, E> {
        let Bench { values, unpack, effort, .. } = self;
        Bench { values, framer, deframer, unpack, effort }
    }

    /// Measures unpacking as well, as `unpack` does it: usually `|view| view.unpack().map(drop)`.
    ///
    /// Of a type that is written by hand it may read the fields that your program reads.
    #[must_use]
    pub fn with_unpack(mut self, unpack: impl FnMut(T::View<'_>) -> Result<()> + 'v) -> Self {
        self.unpack = Some(cases::unpack_all::<T>(unpack));
        self
    }

    /// Takes the median of `n` rounds, by default of 101.
    #[must_use]
    pub fn with_rounds(mut self, n: usize) -> Self {
        self.effort.rounds = n.max(1);
        self
    }

    /// Lets a sample last for `time`, or one pass over the values if that takes longer. By default a quarter of
    /// a millisecond, which is shorter than what systems give a program at once.
    #[must_use]
    pub fn with_sample_time(mut self, time: Duration) -> Self {
        self.effort.sample = time;
        self
    }

    /// Measures.
    ///
    /// # Errors
    ///
    /// What writing and reading refuse, and [`ValidationFailed`](crate::ErrorKind::ValidationFailed) when there are no
    /// values or when both modes write different bytes.
    pub fn run(self) -> Result<Report> {
        let Bench { values, framer, mut deframer, unpack, effort } = self;
        let stream = cases::same_in_both_modes(values, &framer)?;
        let payloads = SliceReader::new(&stream, &mut deframer).collect::<Result<Vec<_>>>()?;
        let mut cases: Vec<Case<'_>> = vec![
            cases::encode_simple(values),
            cases::encode_expert(values),
            cases::write_simple(values, framer.clone()),
            cases::write_expert(values, framer),
            cases::read::<T, D>(&stream, deframer),
        ];
        cases.extend(unpack.map(|unpack| cases::unpack(&payloads, unpack)));
        let nanos = rounds::compete(&mut cases, effort)?;
        let n_bytes = payloads.iter().map(|payload| payload.len()).sum();
        Report::new(&nanos, values.len(), n_bytes, stream.len(), effort.rounds)
            .ok_or_else(|| refused("there are no values to measure with"))
    }
}

impl<T, F: fmt::Debug, D: fmt::Debug> fmt::Debug for Bench<'_, T, F, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bench")
            .field("n_values", &self.values.len())
            .field("framer", &self.framer)
            .field("deframer", &self.deframer)
            .field("effort", &self.effort)
            .finish_non_exhaustive()
    }
}

fn refused(reason: &str) -> Error {
    Error::validation("flatstream::bench", reason)
}
