//! The numbers, and the table they make.

use std::fmt;

/// What [`Bench::run`](super::Bench::run) measured: medians, in nanoseconds for a message. Prints as a table.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Report {
    /// Values that a pass goes over.
    pub n_messages: usize,
    /// Samples behind each median.
    pub rounds: usize,
    /// Mean bytes of a message.
    pub message_bytes: f64,
    /// The same with its frame.
    pub frame_bytes: f64,
    /// Encoding into a buffer that is used again; in expert mode building in such a builder.
    ///
    /// A type that is written by hand is built in a builder in both modes.
    pub encode: Modes,
    /// The same, framed and written into a `Vec` that has its size.
    pub framed_write: Modes,
    /// From frame to frame in a slice, each message verified and no field of it read.
    pub verified_read: f64,
    /// Verified and unpacked, if [`with_unpack`](super::Bench::with_unpack) says how.
    pub verified_unpack: Option<f64>,
}

/// One number for each mode.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Modes {
    /// Of simple mode.
    pub simple: f64,
    /// Of expert mode.
    pub expert: f64,
}

impl Modes {
    /// How many times as long as simple mode expert mode takes.
    pub fn ratio(&self) -> f64 {
        self.expert / self.simple
    }
}

impl Report {
    /// Of nanoseconds a pass, in the order of the cases; `None` without messages.
    pub(super) fn new(
        nanos: &[f64],
        n_messages: usize,
        n_bytes: usize,
        stream_len: usize,
        rounds: usize,
    ) -> Option<Self> {
        let per_message = |total: f64| (n_messages > 0).then(|| total / n_messages as f64);
        let case = |i: usize| nanos.get(i).copied().and_then(per_message);
        Some(Report {
            n_messages,
            rounds,
            message_bytes: per_message(n_bytes as f64)?,
            frame_bytes: per_message(stream_len as f64)?,
            encode: Modes { simple: case(0)?, expert: case(1)? },
            framed_write: Modes { simple: case(2)?, expert: case(3)? },
            verified_read: case(4)?,
            verified_unpack: case(5),
        })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Report { n_messages, rounds, message_bytes, frame_bytes, .. } = self;
        writeln!(
            f,
            "{n_messages} messages of {message_bytes:.1} bytes, {frame_bytes:.1} with their frames; \
             medians of {rounds} rounds"
        )?;
        if cfg!(debug_assertions) {
            writeln!(
                f,
                "with debug_assertions: measure a release build, these numbers say nothing"
            )?;
        }
        writeln!(f, "\n{:14}{:>13}{:>13}   expert / simple", "", "simple", "expert")?;
        two(f, "encode", self.encode)?;
        two(f, "framed write", self.framed_write)?;
        one(f, "verified read", self.verified_read)?;
        self.verified_unpack.map_or(Ok(()), |nanos| one(f, "and unpacked", nanos))
    }
}

fn two(f: &mut fmt::Formatter<'_>, name: &str, modes: Modes) -> fmt::Result {
    let Modes { simple, expert } = modes;
    writeln!(f, "{name:14}{simple:>10.1} ns{expert:>10.1} ns   {:>15.2}", modes.ratio())
}

fn one(f: &mut fmt::Formatter<'_>, name: &str, nanos: f64) -> fmt::Result {
    writeln!(f, "{name:14}{nanos:>10.1} ns")
}
