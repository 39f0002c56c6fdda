//! Enums of every base, with and without a variant for all other numbers.

use flatstream::StreamSerialize;

/// Knows its numbers by heart, and keeps the others.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
pub enum Mode {
    /// 0
    Off,
    /// Any other; in the middle, with a number that does not count.
    #[flatstream(other)]
    Other(u8) = 2,
    /// 5
    On = 5,
    /// 6
    Auto,
    /// The largest.
    Last = 255,
}

/// Where numbers are counted from.
const BASE: i16 = 1 << 9;

/// Signed, from expressions.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[repr(i16)]
pub enum Code {
    /// -8
    Lost = -(1 << 3),
    /// -7
    Late,
    /// 0
    Fine = 0,
    /// 514
    Fast = BASE + 2,
    /// The smallest.
    Worst = i16::MIN,
    /// Any other.
    #[flatstream(other)]
    Raw(i16),
}

/// Beyond what an `i64` holds.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[repr(u64)]
pub enum Wide {
    /// 0
    Zero,
    /// 2^63
    Half = 1 << 63,
    /// The largest.
    All = u64::MAX,
}

/// The ends of an `i64`, without 0.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[repr(i64)]
pub enum Edge {
    /// The smallest.
    Low = i64::MIN,
    /// The largest.
    High = i64::MAX,
}

/// A fixed struct with an enum that takes any number.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
pub struct Switch {
    /// Any.
    pub mode: Mode,
    /// Any.
    pub code: Code,
    /// Many.
    pub modes: [Mode; 3],
}

/// Enums in a table.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct Enums {
    /// One.
    pub mode: Mode,
    /// Perhaps.
    pub maybe: Option<Mode>,
    /// Many.
    pub modes: Vec<Mode>,
    /// An array.
    pub codes: [Code; 2],
    /// Many arrays.
    pub rows: Vec<[Code; 3]>,
    /// Behind a pointer.
    pub boxed: Box<Code>,
    /// With a default.
    #[flatstream(default = Mode::Auto)]
    pub set: Mode,
    /// Unsigned.
    pub wide: Wide,
    /// Many.
    pub wides: Vec<Wide>,
    /// With a default, as it has no 0.
    #[flatstream(default = Edge::High)]
    pub edge: Edge,
    /// Perhaps.
    pub edges: Option<[Edge; 2]>,
    /// In a fixed struct.
    pub switch: Switch,
    /// In a union.
    pub state: State,
}

/// Enums in variants.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub enum State {
    /// A number, which gets a table.
    Mode(Mode),
    /// An open one.
    Wide(Wide),
    /// Struct-like.
    Failed {
        /// Why.
        code: Code,
        /// Perhaps.
        edge: Option<Edge>,
    },
}
