//! What is compared with what: the works, the shapes, and who takes part.

use std::fmt;
use std::rc::Rc;

use flatstream::{StreamDeserialize, StreamSchema, StreamSerialize};

use crate::cells::{read, unpack, write, Decoded};
use crate::common;
use crate::fold::Fold;
use crate::framed::{self, BufferedFrames, ExpertFrames, PlainFrames, SimpleFrames};
use crate::harness::Cell;
use crate::journals;
use crate::payloads::Memory;
use crate::peers::bitcode::Bitcode;
use crate::peers::capnp::{self, Capnp};
use crate::peers::flatc::Flatc;
use crate::peers::flatstream::{Expert, Flatstream, Of, Simple};
use crate::peers::planus::Planus;
use crate::peers::postcard::Postcard;
use crate::peers::prost::Prost;
use crate::peers::rkyv::{Rkyv, Unchecked};
use crate::peers::wincode::Wincode;
use crate::peers::{Reads, Unpacks, Writes};
use crate::shapes;

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    Write,
    FramedVec,
    FramedBuffer,
    Read,
    Unpack,
    Frames,
    JournalWrite,
    JournalRead,
}

/// With what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Telemetry,
    Sparse,
    Logs,
    Mesh,
    Game,
    Wide,
    Events,
    Article,
    Kib1,
    Kib100,
    Mib10,
}

/// Where the input is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    Cached,
    Streaming,
}

/// Contestants that are timed against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    pub work: Work,
    pub shape: Shape,
    pub input: Input,
}

/// Who takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cast {
    All,
    /// In the program that was built with planus's caches.
    PlanusOnly,
}

/// Bytes of input when it streams, many times the last-level cache.
const STREAMING: usize = 256 << 20;
/// The same for a quick run, where no number counts.
const QUICK_STREAMING: usize = 1 << 20;

/// Contestants that read, each with up to 1.5 times the bytes of flatstream.
const READERS: usize = 11 * 3 / 2;

impl Work {
    pub const ALL: [Work; 8] = [
        Work::Write,
        Work::FramedVec,
        Work::FramedBuffer,
        Work::Read,
        Work::Unpack,
        Work::Frames,
        Work::JournalWrite,
        Work::JournalRead,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Work::Write => "write",
            Work::FramedVec => "framed-vec",
            Work::FramedBuffer => "framed-buffer",
            Work::Read => "read",
            Work::Unpack => "unpack",
            Work::Frames => "frames",
            Work::JournalWrite => "journal-write",
            Work::JournalRead => "journal-read",
        }
    }

    /// What is done, in a few words.
    pub fn title(self) -> &'static str {
        match self {
            Work::Write => "Encode into a reused buffer",
            Work::FramedVec => "Framed write into a Vec",
            Work::FramedBuffer => "Framed write through a buffer of 64 KiB",
            Work::Read => "Verify and read all fields",
            Work::Unpack => "Verify and unpack to owned values",
            Work::Frames => "Go from frame to frame in a slice",
            Work::JournalWrite => "Write to a journal",
            Work::JournalRead => "Read a journal, verified, all fields",
        }
    }

    /// The contestant that all others are divided by.
    pub fn reference(self) -> &'static str {
        match self {
            Work::Write | Work::FramedVec | Work::FramedBuffer => "flatstream simple",
            Work::Read | Work::Unpack | Work::Frames => "flatstream",
            Work::JournalWrite | Work::JournalRead => journals::JOURNAL,
        }
    }
}

impl Shape {
    pub const ALL: [Shape; 11] = [
        Shape::Telemetry,
        Shape::Sparse,
        Shape::Logs,
        Shape::Mesh,
        Shape::Game,
        Shape::Wide,
        Shape::Events,
        Shape::Article,
        Shape::Kib1,
        Shape::Kib100,
        Shape::Mib10,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Shape::Telemetry => "telemetry",
            Shape::Sparse => "sparse",
            Shape::Logs => "logs",
            Shape::Mesh => "mesh",
            Shape::Game => "game",
            Shape::Wide => "wide",
            Shape::Events => "events",
            Shape::Article => "text",
            Shape::Kib1 => "1 KiB",
            Shape::Kib100 => "100 KiB",
            Shape::Mib10 => "10 MiB",
        }
    }

    /// One line on the data.
    pub fn describe(self) -> &'static str {
        match self {
            Shape::Telemetry => "2 u64, 3 f64, f32, u32, bool, enum, a string of 12 to 16 bytes",
            Shape::Sparse => "2 u64, u32, a string, 8 Option<f64>, half of them there",
            Shape::Logs => "10,000 log entries: 4 strings, u16, u64, 4 bytes inline",
            Shape::Mesh => "125,000 triangles of 48 bytes",
            Shape::Game => "16 players with items and effects: tables of small optional numbers",
            Shape::Wide => "200 Option<u32>, 5 of them there",
            Shape::Events => "64 events: a union of 6 tables each",
            Shape::Article => "49 strings in German, Russian, Japanese or Greek",
            Shape::Kib1 => "log entries, 1 KiB of them",
            Shape::Kib100 => "log entries, 100 KiB of them",
            Shape::Mib10 => "log entries, 10 MiB of them",
        }
    }

    fn streams(self) -> bool {
        matches!(self, Shape::Telemetry | Shape::Logs | Shape::Mesh)
    }
}

impl Group {
    /// All there are, in the order of the report.
    pub fn all() -> Vec<Group> {
        let mut groups = Vec::new();
        for work in Work::ALL {
            for shape in Shape::ALL {
                groups.push(Group { work, shape, input: Input::Cached });
                groups.push(Group { work, shape, input: Input::Streaming });
            }
        }
        groups.retain(|group| group.exists());
        groups
    }

    fn exists(self) -> bool {
        let streaming = self.input == Input::Streaming;
        match self.work {
            Work::Write | Work::Read => !streaming || self.shape.streams(),
            Work::Unpack => !streaming,
            Work::JournalWrite | Work::JournalRead => {
                !streaming && matches!(self.shape, Shape::Telemetry | Shape::Kib1 | Shape::Kib100)
            }
            _ => !streaming && self.shape == Shape::Telemetry,
        }
    }

    /// The group that [`name`](Group::to_string) belongs to.
    pub fn named(name: &str) -> Option<Group> {
        Group::all().into_iter().find(|group| group.to_string() == name)
    }

    /// Makes the values and the contestants, which are checked.
    pub fn cells(self, cast: Cast, quick: bool) -> Vec<Cell> {
        let n = |bytes| self.n_messages(bytes, quick);
        let memory = &mut self.memory(cast, quick);
        match self.shape {
            Shape::Telemetry => self.telemetry(common::n_telemetry(n(112)), cast, memory),
            Shape::Sparse => self.cells_of(common::sparse(), cast, memory),
            Shape::Logs => self.cells_of(copies(common::logs(), n(1 << 21)), cast, memory),
            Shape::Mesh => self.cells_of(copies(common::mesh(), n(6 << 20)), cast, memory),
            Shape::Game => self.cells_of(shapes::games(32), cast, memory),
            Shape::Wide => self.without_capnp(shapes::wides(common::MESSAGES), cast, memory),
            Shape::Events => self.cells_of(shapes::events(32), cast, memory),
            Shape::Article => self.cells_of(shapes::articles(32), cast, memory),
            Shape::Kib1 => self.cells_of(copies(common::n_logs(8), 64), cast, memory),
            Shape::Kib100 => self.cells_of(copies(common::n_logs(797), 2), cast, memory),
            Shape::Mib10 => self.cells_of(copies(common::n_logs(81_700), 1), cast, memory),
        }
    }

    /// How many messages of about `bytes` bytes.
    fn n_messages(self, bytes: usize, quick: bool) -> usize {
        match self.input {
            Input::Cached if bytes < 1 << 16 => common::MESSAGES,
            Input::Cached => 1,
            Input::Streaming if quick => (QUICK_STREAMING / bytes).max(2),
            Input::Streaming => STREAMING / bytes,
        }
    }

    fn telemetry(
        self,
        values: Vec<common::Telemetry>,
        cast: Cast,
        memory: &mut Memory,
    ) -> Vec<Cell> {
        match self.work {
            Work::FramedVec => framed_vec(&values.into(), cast),
            Work::FramedBuffer => framed_buffer(&values.into(), cast),
            Work::Frames if cast == Cast::PlanusOnly => Vec::new(),
            Work::Frames => framed::iterate::<common::Telemetry>(&values.into()),
            _ => self.cells_of(values, cast, memory),
        }
    }

    fn cells_of<T>(self, values: Vec<T>, cast: Cast, memory: &mut Memory) -> Vec<Cell>
    where
        T: capnp::Struct + Everywhere,
        Capnp: Writes<T> + Reads<T>,
        T: Fold,
    {
        let values: Rc<[T]> = values.into();
        let mut cells = self.some::<T>(&values, cast, memory);
        if cast == Cast::All {
            match self.work {
                Work::Write => cells.push(write::<T, Capnp, Capnp>(&values)),
                Work::Read => cells.push(read::<T, Capnp, Capnp>(&values, memory)),
                _ => {}
            }
        }
        cells
    }

    fn without_capnp<T: Everywhere>(
        self,
        values: Vec<T>,
        cast: Cast,
        memory: &mut Memory,
    ) -> Vec<Cell> {
        self.some(&values.into(), cast, memory)
    }

    /// For the bytes that are read.
    fn memory(self, cast: Cast, quick: bool) -> Memory {
        match (self.work, self.input, cast) {
            (Work::Read, Input::Streaming, Cast::All) if !quick => {
                Memory::shuffled(READERS * STREAMING)
            }
            _ => Memory::default(),
        }
    }

    fn some<T: Everywhere>(self, values: &Rc<[T]>, cast: Cast, memory: &mut Memory) -> Vec<Cell> {
        match (self.work, cast) {
            (Work::Write, Cast::All) => T::writers(values),
            (Work::Read, Cast::All) => T::readers(values, memory),
            (Work::Unpack, Cast::All) => T::unpackers(values),
            (Work::JournalWrite, Cast::All) => journals::write::<T>(values),
            (Work::JournalRead, Cast::All) => T::journal_readers(values),
            (work, Cast::PlanusOnly) => T::planus(work, values, memory).into_iter().collect(),
            _ => Vec::new(),
        }
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let suffix = if self.input == Input::Streaming { ", streaming" } else { "" };
        write!(f, "{}/{}{suffix}", self.work.name(), self.shape.name())
    }
}

fn copies<T: Clone>(value: T, n: usize) -> Vec<T> {
    vec![value; n]
}

/// A shape that every format has, but for Cap'n Proto.
trait Everywhere: StreamSerialize + StreamSchema + Sized + 'static {
    fn writers(values: &Rc<[Self]>) -> Vec<Cell>;
    fn readers(values: &Rc<[Self]>, memory: &mut Memory) -> Vec<Cell>;
    fn unpackers(values: &Rc<[Self]>) -> Vec<Cell>;
    fn journal_readers(values: &Rc<[Self]>) -> Vec<Cell>;
    fn planus(work: Work, values: &Rc<[Self]>, memory: &mut Memory) -> Option<Cell>;
}

impl<T> Everywhere for T
where
    T: StreamSerialize + StreamDeserialize + StreamSchema + Fold + 'static,
    for<'a> T::View<'a>: Fold,
    Simple: Writes<T>,
    Expert: Writes<T>,
    Flatc: Writes<T> + Reads<T> + Unpacks<T>,
    Flatstream: Reads<T> + Unpacks<T>,
    Planus: Writes<T> + Reads<T> + Unpacks<T>,
    Rkyv: Writes<T> + Reads<T> + Unpacks<T>,
    Unchecked: Reads<T> + Unpacks<T>,
    Wincode: Writes<T> + Unpacks<T>,
    Bitcode: Writes<T> + Unpacks<T>,
    Postcard: Writes<T> + Unpacks<T>,
    Prost: Writes<T> + Unpacks<T>,
    T: Fold,
{
    fn writers(values: &Rc<[T]>) -> Vec<Cell> {
        vec![
            write::<T, Simple, Flatstream>(values),
            write::<T, Expert, Flatstream>(values),
            write::<T, Flatc, Flatc>(values),
            write::<T, Planus, Planus>(values),
            write::<T, Rkyv, Rkyv>(values),
            write::<T, Wincode, Decoded<Wincode>>(values),
            write::<T, Bitcode, Decoded<Bitcode>>(values),
            write::<T, Postcard, Decoded<Postcard>>(values),
            write::<T, Prost, Decoded<Prost>>(values),
        ]
    }

    fn readers(values: &Rc<[T]>, memory: &mut Memory) -> Vec<Cell> {
        vec![
            read::<T, Flatstream, Simple>(values, memory),
            read::<T, Of<Flatc>, Flatc>(values, memory),
            read::<T, Flatc, Flatc>(values, memory),
            read::<T, Planus, Planus>(values, memory),
            read::<T, Rkyv, Rkyv>(values, memory),
            read::<T, Unchecked, Rkyv>(values, memory),
            read::<T, Decoded<Wincode>, Wincode>(values, memory),
            read::<T, Decoded<Bitcode>, Bitcode>(values, memory),
            read::<T, Decoded<Postcard>, Postcard>(values, memory),
            read::<T, Decoded<Prost>, Prost>(values, memory),
        ]
    }

    fn unpackers(values: &Rc<[T]>) -> Vec<Cell> {
        vec![
            unpack::<T, Flatstream, Simple>(values),
            unpack::<T, Flatc, Flatc>(values),
            unpack::<T, Planus, Planus>(values),
            unpack::<T, Rkyv, Rkyv>(values),
            unpack::<T, Unchecked, Rkyv>(values),
            unpack::<T, Wincode, Wincode>(values),
            unpack::<T, Bitcode, Bitcode>(values),
            unpack::<T, Postcard, Postcard>(values),
            unpack::<T, Prost, Prost>(values),
        ]
    }

    fn journal_readers(values: &Rc<[T]>) -> Vec<Cell> {
        journals::read::<T>(values)
    }

    fn planus(work: Work, values: &Rc<[T]>, memory: &mut Memory) -> Option<Cell> {
        match work {
            Work::Write => Some(write::<T, Planus, Planus>(values)),
            Work::Read => Some(read::<T, Planus, Planus>(values, memory)),
            Work::Unpack => Some(unpack::<T, Planus, Planus>(values)),
            _ => None,
        }
    }
}

type Values = Rc<[common::Telemetry]>;

fn framed_vec(values: &Values, cast: Cast) -> Vec<Cell> {
    use framed::vec as cell;
    if cast == Cast::PlanusOnly {
        return vec![cell::<_, PlainFrames<Planus, _>, Planus>(values)];
    }
    vec![
        cell::<_, SimpleFrames<_>, Flatstream>(values),
        cell::<_, BufferedFrames<_>, Flatstream>(values),
        cell::<_, ExpertFrames<_>, Flatstream>(values),
        cell::<_, PlainFrames<Flatc, _>, Flatc>(values),
        cell::<_, PlainFrames<Planus, _>, Planus>(values),
        cell::<_, PlainFrames<Rkyv, _>, Rkyv>(values),
        cell::<_, PlainFrames<Wincode, _>, Decoded<Wincode>>(values),
        cell::<_, PlainFrames<Bitcode, _>, Decoded<Bitcode>>(values),
        cell::<_, PlainFrames<Postcard, _>, Decoded<Postcard>>(values),
        cell::<_, PlainFrames<Prost, _>, Decoded<Prost>>(values),
        cell::<_, PlainFrames<Capnp, _>, Capnp>(values),
    ]
}

fn framed_buffer(values: &Values, cast: Cast) -> Vec<Cell> {
    use framed::buffer as cell;
    if cast == Cast::PlanusOnly {
        return vec![cell::<_, PlainFrames<Planus, _>>(values)];
    }
    vec![
        cell::<_, SimpleFrames<_>>(values),
        framed::own_buffer(values),
        cell::<_, ExpertFrames<_>>(values),
        cell::<_, PlainFrames<Flatc, _>>(values),
        cell::<_, PlainFrames<Planus, _>>(values),
        cell::<_, PlainFrames<Rkyv, _>>(values),
        cell::<_, PlainFrames<Wincode, _>>(values),
        cell::<_, PlainFrames<Bitcode, _>>(values),
        cell::<_, PlainFrames<Postcard, _>>(values),
        cell::<_, PlainFrames<Prost, _>>(values),
        cell::<_, PlainFrames<Capnp, _>>(values),
    ]
}
