//! Bit flags: a set in the bits of an unsigned number, those that have no name included.
#![allow(unsafe_code)]

use std::fmt;
use std::hash::Hash;
use std::mem::{transmute_copy, Discriminant, MaybeUninit};
use std::ops::{BitAnd, BitOr, Not};

use super::{
    collect_inline, not_reached, Defaultable, FieldType, Inline, InlineAs, Inlined, Is, NoField,
    Rule, VectorElement, Wire,
};
use crate::absent::Absent;
use crate::flags::{debug_flags, Flags};
use crate::layout::Shape;
use crate::schema::{DefinitionAt, EnumDef, Link, NameDef, TypeDef};
use crate::view::VectorView;
use crate::Result;

/// What flags are kept in: `u8`, `u16`, `u32` or `u64`.
#[diagnostic::on_unimplemented(
    message = "flags need an unsigned base, `u8` to `u64`",
    label = "not `u8`, `u16`, `u32` or `u64`"
)]
pub trait FlagBits:
    Inline
    + Copy
    + Eq
    + Hash
    + fmt::LowerHex
    + BitOr<Output = Self>
    + BitAnd<Output = Self>
    + Not<Output = Self>
{
    /// No flag.
    const NONE: Self;
}

/// The number in flags, or one in place of a type that is none: that is reported once.
pub trait MaybeBits<A>: Sized {
    /// The number.
    type Bits: FlagBits;

    /// The number.
    fn to_bits(self) -> Self::Bits;
    /// And back.
    fn of_bits(bits: Self::Bits) -> Self;
}

impl<T: FlagBits> MaybeBits<Is<true>> for T {
    type Bits = T;

    #[inline(always)]
    fn to_bits(self) -> T {
        self
    }
    #[inline(always)]
    fn of_bits(bits: T) -> T {
        bits
    }
}

impl<T> MaybeBits<Is<false>> for T {
    type Bits = u8;

    fn to_bits(self) -> u8 {
        not_reached()
    }
    fn of_bits(_: u8) -> T {
        not_reached()
    }
}

/// A number of so many bytes.
#[derive(Debug)]
pub struct Bytes<const N: usize>;

/// Its type.
#[diagnostic::on_unimplemented(
    message = "flags need an unsigned base, `u8` to `u64`",
    label = "has another size"
)]
pub trait Unsigned {
    /// The type.
    type Bits: FlagBits;
}

/// The number of the size of a flags type, whose own number has no name that the derive could use.
pub type BitsOf<const N: usize> = <Bytes<N> as Unsigned>::Bits;

/// The number that `bits` and `from_bits_retain` of a flags type speak of.
#[diagnostic::on_unimplemented(
    message = "flags need an unsigned base, `u8` to `u64`",
    label = "has `{Self}`"
)]
pub trait BitsLike<Bits> {
    /// The number.
    fn into_bits(self) -> Bits;
    /// And back.
    fn of_bits(bits: Bits) -> Self;
}

impl<T: FlagBits> BitsLike<T> for T {
    #[inline(always)]
    fn into_bits(self) -> T {
        self
    }
    #[inline(always)]
    fn of_bits(bits: T) -> T {
        bits
    }
}

macro_rules! unsigned {
    ($($t:ident)*) => { $(
        impl FlagBits for $t {
            const NONE: $t = 0;
        }
        impl Unsigned for Bytes<{ size_of::<$t>() }> {
            type Bits = $t;
        }
    )* };
}

unsigned!(u8 u16 u32 u64);

/// Of `u128`, so that what rustc says is that this is not [`BitsLike`].
impl Unsigned for Bytes<16> {
    type Bits = u64;
}

/// An enum whose variants are single bits, in [`Flags`](crate::Flags).
///
/// `Copy`, which the derive asks for with [`copied`](super::copied).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no enum of flags",
    label = "no enum with `#[flatstream(bit_flags)]`",
    note = "add `#[flatstream(bit_flags)]` to the enum, whose variants have to be single bits: `A = 1 << 0, B = 1 << 1`",
    note = "types of the crate `bitflags`, and structs around a number, have the attribute themselves and need no `Flags<..>` around them"
)]
pub trait FlagEnum: Sized + 'static {
    /// The integer of the `repr`.
    type Bits: FlagBits;

    /// The variant at a place, if there are so many. No slice of them, as rustc would show that as
    /// well when it refuses the number of a variant.
    fn nth(place: usize) -> Option<Self>;

    /// The names of the variants in Rust.
    const NAMES: &'static [&'static str];

    /// Their names in the schema.
    const SCHEMA_NAMES: &'static [&'static str];

    /// What it is called in the schema. By itself, as types that refer to each other ask for it.
    const CALLED: NameDef;
    /// What they are in the schema.
    const DEF: EnumDef;
    /// Where the definition is. There are no statics of generic types.
    const AT: Option<DefinitionAt> = None;

    /// The bit of the variant.
    fn bit(self) -> Self::Bits;
}

/// An enum whose flags can be printed, as far as the derive does not refuse them: any field type, so
/// that `#[derive(Debug)]` on a struct around flags says nothing about an enum that has none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no enum of flags",
    label = "no enum with `#[flatstream(bit_flags)]`"
)]
pub trait ShownFlags: Sized {
    /// Prints flags of this type.
    ///
    /// # Errors
    ///
    /// The formatter's.
    fn debug(flags: &Flags<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

#[diagnostic::do_not_recommend]
impl<E: FieldType> ShownFlags for E {
    fn debug(flags: &Flags<E>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        E::debug_flags(flags, f)
    }
}

/// The bits in a [`Flags<E>`](crate::Flags).
///
/// Not `E::Bits`, as `E` is then to be a [`FlagEnum`] wherever somebody writes the type: a mistake
/// would be reported dozens of times. The discriminant of any type is a number; that of an enum has the
/// type of the `repr`.
#[repr(transparent)]
pub struct Kept<E>(MaybeUninit<Discriminant<E>>);

impl<E: FlagEnum> Kept<E> {
    /// The number and the discriminant lie in memory in one way.
    const FITS: () = {
        assert!(size_of::<E::Bits>() == size_of::<Discriminant<E>>());
        assert!(align_of::<E::Bits>() == align_of::<Discriminant<E>>());
    };

    /// Keeps bits.
    #[inline(always)]
    pub const fn new(bits: E::Bits) -> Self {
        let () = Self::FITS;
        // SAFETY: a number of the same size, without padding like every discriminant, in a type of
        // which any bytes are a value.
        Kept(unsafe { transmute_copy::<E::Bits, MaybeUninit<Discriminant<E>>>(&bits) })
    }

    /// The bits.
    #[inline(always)]
    pub const fn bits(&self) -> E::Bits {
        // SAFETY: `new` and `NONE`, the only constructors, stored them.
        unsafe { transmute_copy::<MaybeUninit<Discriminant<E>>, E::Bits>(&self.0) }
    }
}

impl<E> Kept<E> {
    /// No bits.
    pub const NONE: Self = Kept(MaybeUninit::zeroed());

    /// The bytes of the number, in the order of the machine.
    #[inline(always)]
    pub const fn bytes(&self) -> &[u8] {
        // SAFETY: `new` and `NONE`, the only constructors, stored every byte.
        unsafe { std::slice::from_raw_parts(self.0.as_ptr().cast(), size_of::<Self>()) }
    }
}

impl<E> Clone for Kept<E> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for Kept<E> {}

/// What a flag by itself is: no field. Its strategy is [`Ruled<NoField, LoneFlag>`](super::Ruled).
#[derive(Debug)]
pub struct LoneFlag;

impl Rule<NoField> for LoneFlag {
    const SHAPE: Shape = Shape {
        fault: Some(&"one flag is no field: a set of them is, `flatstream::Flags<..>`"),
        ..NoField::SHAPE
    };
    const ABSENT: Absent = Absent::Value;

    fn absent(_: &[u8]) {}
}

// SAFETY: `Flags` is a transparent struct around its bits, of which any are a value.
unsafe impl<E: FlagEnum> InlineAs for Flags<E> {
    type As = E::Bits;
    const RAW: bool = true;
    const TYPE: TypeDef = TypeDef::Enum(Link::to_flags::<E>());

    #[inline(always)]
    fn to_inline(self) -> E::Bits {
        self.bits()
    }

    #[inline(always)]
    fn from_inline(bits: E::Bits) -> Self {
        Flags::from_bits(bits)
    }

    fn debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_flags(self, f)
    }

    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        serde::Serialize::serialize(self, serializer)
    }
}

impl<E: FlagEnum> FieldType for Flags<E> {
    type Wire = Inlined<Self>;

    #[inline]
    fn unpack(view: Self) -> Result<Self> {
        Ok(view)
    }
}

// SAFETY: a transparent struct around the bits.
unsafe impl<E: FlagEnum> Defaultable for Flags<E> {
    type Const = Self;

    fn view(value: &'static Self, _: &[u8]) -> Self {
        *value
    }
}

impl<E: FlagEnum> VectorElement for Flags<E> {
    type Item = Inlined<Self>;
    type Items<'a> = VectorView<'a, Inlined<Self>>;

    fn unpack_item(item: Self) -> Result<Self> {
        Ok(item)
    }

    fn collect(vector: VectorView<'_, Inlined<Self>>) -> Result<Vec<Self>> {
        Ok(collect_inline(vector))
    }
}
