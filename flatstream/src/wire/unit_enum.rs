//! Unit enums: their number, open to values that this program does not know.
#![allow(unsafe_code)]

use std::fmt;
use std::hash::Hash;
use std::marker::PhantomData;

use super::{Inline, InlineAs, Inlined, PlainWrite, Wire, Write};
use crate::encode::Sink;
use crate::layout::{form, Shape};
use crate::schema::{DefaultValue, DefinitionAt, EnumDef, Link, NameDef, TypeDef};
use crate::verify::{Verdict, Verifier};
use crate::view::EnumValue;

/// An enum of unit variants with an integer `repr`.
///
/// # Safety
///
/// With `RAW`, the enum's memory is its number, in little-endian order.
pub unsafe trait UnitEnum: Sized + 'static {
    /// The integer of the `repr`.
    type Number: Inline + Copy + Ord + Hash + fmt::Debug + Into<i128>;

    /// The Rust type, for errors.
    const NAME: &'static str;

    /// The number of the first variant.
    const FIRST: Self::Number;

    /// Whether 0 is a variant, so that an absent field has a value.
    const HAS_ZERO: bool;

    /// The name of the variant that holds all other numbers.
    const OTHER: Option<&'static str> = None;

    /// What it is called in the schema. By itself, as types that refer to each other ask for it.
    const CALLED: NameDef;
    /// What it is in the schema.
    const DEF: EnumDef;
    /// Where the definition is. There are no statics of generic types.
    const AT: Option<DefinitionAt> = None;

    /// The variant's number.
    fn number(&self) -> Self::Number;

    /// The variant of a number.
    fn from_number(number: Self::Number) -> Option<Self>;

    /// The name of the variant of a number.
    fn variant_name(number: Self::Number) -> Option<&'static str>;
}

/// An enum that is `Copy`: one with a catch-all variant has to be, and is asked for it once; another
/// one may be.
///
/// # Safety
///
/// The type is `Copy`, or the program does not compile.
pub unsafe trait PlainEnum {}

/// What a catch-all variant holds.
#[diagnostic::on_unimplemented(
    message = "the catch-all variant holds a number of the enum's base type",
    label = "is `{Self}`, should be `{Base}`"
)]
pub trait BaseNumber<Base> {
    /// The number.
    fn to_base(&self) -> Base;
    /// And back.
    fn from_base(number: Base) -> Self;
}

impl<T: Copy> BaseNumber<T> for T {
    #[inline]
    fn to_base(&self) -> T {
        *self
    }
    #[inline]
    fn from_base(number: T) -> T {
        number
    }
}

/// Whether an enum's memory is its number: `repr(align(..))` adds padding to it.
trait RawEnum: UnitEnum {
    const RAW: bool = Self::Number::RAW && size_of::<Self>() == Self::Number::SIZE;
}

impl<E: UnitEnum> RawEnum for E {}

/// The strategy of unit enums.
#[derive(Debug)]
pub struct EnumWire<E>(PhantomData<fn() -> E>);

// SAFETY: any number is accepted, and read as a number.
unsafe impl<E: UnitEnum> Wire for EnumWire<E> {
    const TYPE: TypeDef = TypeDef::Enum(Link::to_enum::<E>());
    const SHAPE: Shape = {
        let number = Inlined::<E::Number>::SHAPE;
        let form = form(E::NAME, &[number.form]);
        Shape { has_default: E::HAS_ZERO, form, any_bytes: true, ..number }
    };
    type View<'a> = EnumValue<E>;

    fn constant(view: &EnumValue<E>) -> Option<DefaultValue> {
        view.number().constant()
    }

    #[inline(always)]
    fn verify(_: &mut Verifier<'_>, _: usize, _: usize) -> Verdict {
        Ok(())
    }

    #[inline(always)]
    unsafe fn get(buf: &[u8], at: usize, _: usize) -> EnumValue<E> {
        // SAFETY: verified, so in bounds.
        EnumValue::new(unsafe { E::Number::load(buf, at) })
    }

    #[inline(always)]
    fn absent(_: &[u8]) -> EnumValue<E> {
        EnumValue::new(E::Number::zero())
    }

    #[inline]
    fn verify_items(_: &mut Verifier<'_>, _: usize, _: usize) -> Verdict {
        Ok(())
    }

    fn debug(view: &EnumValue<E>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(view, f)
    }

    #[inline]
    fn same<'a>(a: &EnumValue<E>, b: &EnumValue<E>) -> bool {
        a == b
    }

    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        view: &Self::View<'_>,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        view.serialize_name(serializer)
    }
}

// SAFETY: as the number.
unsafe impl<E: UnitEnum> Write<E> for EnumWire<E> {
    #[inline]
    fn equals(view: &EnumValue<E>, value: &E) -> bool {
        view == value
    }

    #[inline(always)]
    unsafe fn put<S: Sink>(value: &E, mut sink: S, at: usize, _: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { value.number().put(&mut sink, at) };
        sink
    }

    #[inline(always)]
    unsafe fn put_maybe<S: Sink>(value: Option<&E>, sink: &mut S, at: usize) {
        // SAFETY: passed on to the caller.
        unsafe { super::inline::put_or_zero(value.map(E::number), sink, at) }
    }

    #[inline]
    unsafe fn put_items<S: Sink>(items: &[E], mut sink: S, slots: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { Self::store_items(items, &mut sink, slots) };
        sink
    }
}

// SAFETY: all items are copied, or stored one by one.
unsafe impl<E: UnitEnum> PlainWrite<E> for EnumWire<E> {
    #[inline(always)]
    unsafe fn store_items<S: Sink>(items: &[E], sink: &mut S, at: usize) {
        // SAFETY: the items are ensured, and `RAW` enums' memory is their numbers.
        unsafe {
            if <E as RawEnum>::RAW {
                return sink.copy(at, items.as_ptr().cast(), size_of_val(items));
            }
            for (i, item) in items.iter().enumerate() {
                item.number().put(sink, at + i * E::Number::SIZE);
            }
        }
    }
}

// SAFETY: `Copy`, as `PlainEnum` says; the memory of `RAW` enums is their number.
#[diagnostic::do_not_recommend]
unsafe impl<E: UnitEnum + PlainEnum> InlineAs for E {
    type As = E::Number;
    const RAW: bool = <E as RawEnum>::RAW;
    const ANY: bool = false;
    const ZERO: bool = E::HAS_ZERO;
    const TYPE: TypeDef = TypeDef::Enum(Link::to_enum::<E>());

    #[inline(always)]
    fn to_inline(self) -> E::Number {
        self.number()
    }

    #[inline(always)]
    fn from_inline(number: E::Number) -> Self {
        known_or_first(number)
    }

    #[inline(always)]
    fn is_value(number: E::Number) -> bool {
        E::from_number(number).is_some()
    }

    fn debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&EnumValue::<E>::new(self.number()), f)
    }

    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        EnumValue::<E>::new(self.number()).serialize_name(serializer)
    }
}

/// The variant of a number that was checked; an unchecked one gives the first variant.
#[inline(always)]
fn known_or_first<E: UnitEnum>(number: E::Number) -> E {
    match E::from_number(number).or_else(|| E::from_number(E::FIRST)) {
        Some(known) => known,
        None => unreachable!("the first variant has a number"),
    }
}
