//! Defaults in constants, which can neither call functions of traits nor allocate.

/// What constants know of a default.
#[derive(Clone, Copy, Debug)]
pub enum Known {
    /// The bits of a number.
    Bits(u64),
    /// A string.
    Text(&'static str),
    /// Nothing: an adapter makes it.
    Nothing,
}
