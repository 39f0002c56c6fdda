//! Sets of flags, for enums whose variants are single bits.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::{BitOr, BitOrAssign, Range};

use crate::wire::{FlagBits, FlagEnum, Kept, ShownFlags};

/// A set of the flags that the variants of `E` are: the bits of one unsigned number.
///
/// A field type for enums with `#[flatstream(bit_flags)]`. Bits that no variant has, set by a newer
/// program, are kept: they are not shown by [`iter`](Flags::iter), and written again as they came.
/// Types made by the crate `bitflags`, and newtypes around an unsigned number, have the attribute
/// themselves and need no `Flags` around them.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use flatstream::{Flags, PayloadBuf, StreamDeserialize, StreamSerialize};
///
/// #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
/// #[flatstream(bit_flags)]
/// #[repr(u8)]
/// enum Access {
///     Read = 1 << 0,
///     Write = 1 << 1,
/// }
///
/// #[derive(StreamSerialize)]
/// struct Entry {
///     access: Flags<Access>,
/// }
///
/// let mut bytes = Vec::new();
/// let entry = Entry { access: Flags::from(Access::Read) | Access::Write };
/// entry.encode(&mut PayloadBuf::new(&mut bytes)).unwrap().unwrap();
/// let access = Entry::from_payload(&bytes).unwrap().access();
/// assert!(access.contains(Access::Write));
/// assert!(access.iter().eq([Access::Read, Access::Write]));
/// assert_eq!(access.bits(), 3);
/// # }
/// ```
#[repr(transparent)]
pub struct Flags<E>(Kept<E>);

impl<E: FlagEnum> Flags<E> {
    /// No flags.
    pub const fn empty() -> Self {
        Flags::from_bits(E::Bits::NONE)
    }

    /// All flags that have a variant.
    pub fn all() -> Self {
        variants::<E>().collect()
    }

    /// The flags of these bits, also of those that no variant has.
    ///
    /// Constant, for `#[flatstream(default = Flags::from_bits(3))]`.
    pub const fn from_bits(bits: E::Bits) -> Self {
        Flags(Kept::new(bits))
    }

    /// The bits, also those that no variant has.
    #[inline]
    pub const fn bits(&self) -> E::Bits {
        self.0.bits()
    }

    /// Whether no bit is set.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.bits() == E::Bits::NONE
    }

    /// Whether all of these flags are set: one, or a set of them.
    #[inline]
    pub fn contains(&self, flags: impl Into<Flags<E>>) -> bool {
        let flags = flags.into().bits();
        self.bits() & flags == flags
    }

    /// Sets these flags.
    #[inline]
    pub fn insert(&mut self, flags: impl Into<Flags<E>>) {
        *self = Flags::from_bits(self.bits() | flags.into().bits());
    }

    /// Clears these flags.
    #[inline]
    pub fn remove(&mut self, flags: impl Into<Flags<E>>) {
        *self = Flags::from_bits(self.bits() & !flags.into().bits());
    }

    /// The bits that no variant has.
    pub fn unknown_bits(&self) -> E::Bits {
        self.bits() & !Flags::<E>::all().bits()
    }

    /// The flags that are set and have a variant, in the order of the variants.
    pub fn iter(&self) -> FlagsIter<E> {
        FlagsIter { flags: *self, places: 0..E::NAMES.len() }
    }

    /// The names of these, out of the names of all variants.
    fn names(self, all: &'static [&'static str]) -> impl Iterator<Item = &'static str> {
        let variants = variants::<E>().zip(all);
        variants.filter_map(move |(variant, name)| self.contains(variant).then_some(*name))
    }
}

fn variants<E: FlagEnum>() -> impl Iterator<Item = E> {
    (0..).map_while(E::nth)
}

impl<E: FlagEnum> From<E> for Flags<E> {
    #[inline]
    fn from(flag: E) -> Self {
        Flags::from_bits(flag.bit())
    }
}

impl<E: FlagEnum, const N: usize> From<[E; N]> for Flags<E> {
    fn from(flags: [E; N]) -> Self {
        flags.into_iter().collect()
    }
}

impl<E: FlagEnum> FromIterator<E> for Flags<E> {
    fn from_iter<I: IntoIterator<Item = E>>(flags: I) -> Self {
        flags.into_iter().fold(Flags::empty(), |all, flag| all | flag)
    }
}

impl<E: FlagEnum> Extend<E> for Flags<E> {
    fn extend<I: IntoIterator<Item = E>>(&mut self, flags: I) {
        flags.into_iter().for_each(|flag| self.insert(flag));
    }
}

impl<E: FlagEnum, F: Into<Flags<E>>> BitOr<F> for Flags<E> {
    type Output = Self;

    #[inline]
    fn bitor(mut self, flags: F) -> Self {
        self.insert(flags);
        self
    }
}

impl<E: FlagEnum, F: Into<Flags<E>>> BitOrAssign<F> for Flags<E> {
    #[inline]
    fn bitor_assign(&mut self, flags: F) {
        self.insert(flags);
    }
}

// Without bounds, as a struct around flags derives these: of an enum that has none, the derive of
// `StreamSerialize` says so, once.

impl<E> Default for Flags<E> {
    fn default() -> Self {
        Flags(Kept::NONE)
    }
}

impl<E> Clone for Flags<E> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for Flags<E> {}

impl<E> PartialEq for Flags<E> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.0.bytes() == other.0.bytes()
    }
}

impl<E> Eq for Flags<E> {}

impl<E> Hash for Flags<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write(self.0.bytes());
    }
}

/// As a set of names, `{Read, Write, 0x80}`.
impl<E: ShownFlags> fmt::Debug for Flags<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        E::debug(self, f)
    }
}

/// Prints flags of an enum that has them.
///
/// # Errors
///
/// The formatter's.
pub fn debug_flags<E: FlagEnum>(flags: &Flags<E>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut set = f.debug_set();
    for name in flags.names(E::NAMES) {
        set.entry(&format_args!("{name}"));
    }
    let unknown = flags.unknown_bits();
    if unknown != E::Bits::NONE {
        set.entry(&format_args!("{unknown:#x}"));
    }
    set.finish()
}

/// As the names of the flags, or the bits when one of them has none or none is set: what flatc does
/// in JSON.
#[cfg(feature = "serde")]
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
impl<E: FlagEnum> serde::Serialize for Flags<E> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_empty() || self.unknown_bits() != E::Bits::NONE {
            return crate::wire::Inline::serialize(&self.bits(), serializer);
        }
        let names: Vec<_> = self.names(E::SCHEMA_NAMES).collect();
        serializer.serialize_str(&names.join(" "))
    }
}

impl<E: FlagEnum> IntoIterator for Flags<E> {
    type Item = E;
    type IntoIter = FlagsIter<E>;

    fn into_iter(self) -> FlagsIter<E> {
        self.iter()
    }
}

/// The flags of a [`Flags`] that are set and have a variant, from both ends.
pub struct FlagsIter<E> {
    flags: Flags<E>,
    /// The places of the variants to look at.
    places: Range<usize>,
}

impl<E: FlagEnum> FlagsIter<E> {
    /// The flag at a place, if it is set.
    fn set(&self, place: usize) -> Option<E> {
        // Made twice, as an enum without `Copy` is a mistake that is reported elsewhere.
        let is_set = self.flags.contains(E::nth(place)?);
        is_set.then(|| E::nth(place)).flatten()
    }
}

impl<E: FlagEnum> Iterator for FlagsIter<E> {
    type Item = E;

    fn next(&mut self) -> Option<E> {
        loop {
            let place = self.places.next()?;
            if let Some(flag) = self.set(place) {
                return Some(flag);
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.places.clone().filter(|place| self.set(*place).is_some()).count();
        (len, Some(len))
    }
}

impl<E: FlagEnum> DoubleEndedIterator for FlagsIter<E> {
    fn next_back(&mut self) -> Option<E> {
        loop {
            let place = self.places.next_back()?;
            if let Some(flag) = self.set(place) {
                return Some(flag);
            }
        }
    }
}

impl<E: FlagEnum> ExactSizeIterator for FlagsIter<E> {}

impl<E: FlagEnum> std::iter::FusedIterator for FlagsIter<E> {}

impl<E> Clone for FlagsIter<E> {
    fn clone(&self) -> Self {
        FlagsIter { flags: self.flags, places: self.places.clone() }
    }
}

impl<E: FlagEnum> fmt::Debug for FlagsIter<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_flags(&self.clone().collect::<Flags<E>>(), f)
    }
}
