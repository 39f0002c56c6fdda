//! Arrays of every kind of element, in every place.

use flatstream::StreamSerialize;

use super::{Level, Pose, Side, Vec3};

/// A fixed struct with arrays, and padding in front of one.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
pub struct Frame {
    /// Before three bytes of padding.
    pub on: bool,
    /// Fixed structs.
    pub axes: [Vec3; 2],
    /// Numbers.
    pub ids: [u16; 3],
    /// Enums.
    pub levels: [Level; 3],
}

/// A fixed struct that is nothing but an array.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
pub struct Quad {
    /// Numbers.
    pub items: [f32; 4],
}

/// Arrays in a table.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct Arrays {
    /// Large numbers.
    pub position: [f64; 3],
    /// Bytes, an odd number of them.
    pub bytes: [u8; 5],
    /// Bools.
    pub flags: [bool; 3],
    /// Enums.
    pub levels: [Level; 2],
    /// Fixed structs without padding.
    pub points: [Vec3; 2],
    /// Fixed structs with padding.
    pub poses: [Pose; 2],
    /// Fixed structs with arrays.
    pub frame: Frame,
    /// Numbers, perhaps.
    pub maybe: Option<[i16; 3]>,
    /// Enums without 0, perhaps.
    pub sides: Option<[Side; 2]>,
    /// Behind a pointer.
    pub boxed: Box<[u64; 2]>,
    /// Arrays of numbers.
    pub rows: Vec<[f32; 3]>,
    /// Arrays of enums.
    pub level_rows: Vec<[Level; 3]>,
    /// Arrays of fixed structs with arrays.
    pub quads: Vec<[Quad; 2]>,
    /// Arrays in a union.
    pub shape: Shape,
}

/// Arrays in variants.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub enum Shape {
    /// An array, which gets a table.
    Triangle([Vec3; 3]),
    /// Struct-like.
    Mask {
        /// Bytes.
        rows: [u8; 8],
        /// Perhaps.
        colors: Option<[u32; 2]>,
    },
}
