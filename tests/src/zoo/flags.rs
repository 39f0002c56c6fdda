//! Flags of every kind, in every place.

use flatstream::{Flags, StreamSerialize};

/// A flag of a set.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(bit_flags)]
#[repr(u16)]
pub enum Access {
    /// Bit 0
    Read = 1,
    /// Bit 1, as it follows.
    Write,
    /// Bit 15
    Admin = 1 << 15,
}

/// Bits of one's own.
#[derive(StreamSerialize, Clone, Copy, PartialEq)]
#[flatstream(bit_flags)]
pub struct Perms(pub u8);

/// Bits with a name, and another way to print them.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(bit_flags)]
pub struct Wires {
    /// One for each.
    pub bits: u64,
}

/// As what it is without a `Debug` of its own.
impl std::fmt::Debug for Perms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Perms({:#x})", self.0)
    }
}

/// A fixed struct of flags.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
pub struct Rights {
    /// Own bits.
    pub perms: Perms,
    /// A set.
    pub access: Flags<Access>,
    /// Sets.
    pub more: [Flags<Access>; 2],
}

/// Flags in a table.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct FlagSets {
    /// A set.
    pub access: Flags<Access>,
    /// A set, perhaps.
    pub maybe: Option<Flags<Access>>,
    /// Sets.
    pub many: Vec<Flags<Access>>,
    /// Sets in an array.
    pub row: [Flags<Access>; 3],
    /// With a default.
    #[flatstream(default = Flags::from_bits(3))]
    pub usual: Flags<Access>,
    /// Own bits.
    pub perms: Perms,
    /// Many of them.
    pub all_perms: Vec<Perms>,
    /// Own bits with a default.
    #[flatstream(default = Wires { bits: u64::MAX })]
    pub wires: Wires,
    /// Perhaps.
    pub maybe_wires: Option<[Wires; 2]>,
    /// In a fixed struct.
    pub rights: Rights,
}
