//! Newtypes around everything there is.

use flatstream::StreamSerialize;

use super::{Event, Level, Mode, Scalars, Vec3};

/// Around a number: read by value.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(transparent)]
pub struct Id(pub u64);

/// Around a newtype.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(transparent)]
pub struct Key {
    /// The id.
    pub id: Id,
}

/// Its memory is wider than what it holds.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(transparent)]
#[repr(align(32))]
pub struct Spread(pub u16);

/// Around a fixed struct.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(transparent)]
pub struct At(pub Vec3);

/// Around an open enum.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(transparent)]
pub struct Urgency(pub Level);

/// An open enum whose memory is wider.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(transparent)]
#[repr(align(8))]
pub struct Grade(pub Level);

/// Around an enum that is read by value.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(transparent)]
pub struct Setting(pub Mode);

/// Around a string, with a name for it.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
#[flatstream(transparent)]
pub struct Name {
    /// The string.
    pub text: String,
}

/// Around a vector of newtypes.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
#[flatstream(transparent)]
pub struct Tags(pub Vec<Name>);

/// Around bytes.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
#[flatstream(transparent)]
pub struct Blob(pub Vec<u8>);

/// Around an array.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(transparent)]
pub struct Grid(pub [u8; 6]);

/// Around a table.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
#[flatstream(transparent)]
pub struct Body(pub Scalars);

/// Around a table that may be absent.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
#[flatstream(transparent)]
pub struct MaybeBody(pub Option<Box<Scalars>>);

/// Around a union.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(transparent)]
pub struct Happened(pub Event);

/// Through which a type holds itself.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
#[flatstream(transparent)]
pub struct Next(pub Option<Box<Newtypes>>);

/// A fixed struct of newtypes.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
pub struct Stamp {
    /// A number.
    pub key: Key,
    /// A fixed struct.
    pub at: At,
    /// An enum, which has to be known here.
    pub rank: Urgency,
    /// Many.
    pub spread: [Spread; 3],
}

/// Newtypes in a table.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct Newtypes {
    /// A number.
    pub id: Id,
    /// A number, perhaps.
    pub key: Option<Key>,
    /// Numbers.
    pub ids: Vec<Id>,
    /// An array.
    pub keys: [Key; 3],
    /// Arrays.
    pub rows: Vec<[Id; 2]>,
    /// Wide in memory.
    pub spreads: Vec<Spread>,
    /// Fixed structs.
    pub points: Vec<At>,
    /// An enum.
    pub rank: Urgency,
    /// Enums.
    pub ranks: Vec<Urgency>,
    /// Enums in an array, wide in memory.
    pub grades: [Grade; 3],
    /// An enum by value.
    pub setting: Option<Setting>,
    /// A string.
    pub name: Name,
    /// Strings.
    pub names: Vec<Name>,
    /// Strings, perhaps.
    pub tags: Option<Tags>,
    /// Bytes.
    pub blob: Blob,
    /// An array.
    pub grid: Grid,
    /// A table.
    pub body: Body,
    /// Tables.
    pub bodies: Vec<Body>,
    /// A table, perhaps.
    pub maybe: MaybeBody,
    /// A union.
    pub happened: Happened,
    /// A fixed struct.
    pub stamp: Stamp,
    /// More of the same.
    pub next: Next,
    /// A union of newtypes.
    pub pick: Pick,
}

/// Newtypes in variants.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub enum Pick {
    /// A number, which gets a table.
    Id(Id),
    /// A string, which gets a table.
    Name(Name),
    /// A table.
    Body(Body),
    /// Struct-like.
    Both {
        /// A number.
        key: Key,
        /// Bytes.
        blob: Option<Blob>,
    },
}
