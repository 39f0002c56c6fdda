//! Defaults that fields are given: as views for readers, and as bits for constants.
#![allow(unsafe_code)]

use std::marker::PhantomData;
use std::ptr;

use super::{not_reached, Defaultable, FieldType, FieldView, Wire};
use crate::schema::known::Known;
use crate::schema::{Definition, EnumValueDef, TypeDef};

/// A type that takes a default.
#[derive(Debug)]
pub struct Takes<T>(pub(super) PhantomData<fn() -> T>);

impl<T: Defaultable> Takes<T> {
    /// This one.
    #[inline(always)]
    pub const fn given(self, value: &'static T::Const) -> Given<T> {
        Given(value)
    }
}

/// A default.
#[derive(Debug)]
pub struct Given<T: Defaultable>(&'static T::Const);

impl<T: Defaultable> Given<T> {
    /// [`Defaultable::view`]
    #[inline(always)]
    pub fn view(self, buf: &[u8]) -> FieldView<'_, T> {
        T::view(self.0, buf)
    }

    /// What constants know of it.
    pub const fn known(self) -> Known {
        // SAFETY: so says `Defaultable`.
        unsafe { known(self.0, &<T as FieldType>::Wire::TYPE) }
    }
}

/// A type that takes no default, which is reported elsewhere.
#[derive(Clone, Copy, Debug)]
pub struct TakesNone;

impl TakesNone {
    /// Of whatever type.
    pub const fn given<A: ?Sized>(self, _: &'static A) -> Self {
        self
    }

    /// Of whatever type is wanted: this is not reached.
    pub fn view<V>(self, _: &[u8]) -> V {
        not_reached()
    }

    /// Nothing.
    pub const fn known(self) -> Known {
        Known::Nothing
    }
}

/// What is in memory of a value of the type `ty`.
///
/// # Safety
///
/// As [`Defaultable`] says of `Const`.
const unsafe fn known<C>(value: &'static C, ty: &TypeDef) -> Known {
    let (scalar, variants): (_, &[EnumValueDef]) = match ty {
        TypeDef::Text if size_of::<C>() == size_of::<&str>() => {
            // SAFETY: passed on to the caller.
            return Known::Text(unsafe { *ptr::from_ref(value).cast::<&'static str>() });
        }
        TypeDef::Scalar(scalar) => (*scalar, &[]),
        TypeDef::Enum(link) => match link.peek() {
            Some(Definition::Enum(one_of)) => (one_of.base, one_of.values),
            _ => return Known::Nothing,
        },
        _ => return Known::Nothing,
    };
    let (size, at) = (scalar.size() as usize, ptr::from_ref(value).cast::<u8>());
    if size_of::<C>() != size && size_of::<C>() != 2 * size {
        return Known::Nothing;
    }
    // SAFETY: there are as many bytes, and all of them were written: those of a number, or of the
    // discriminant of an enum with a `repr`, which comes first.
    let number = unsafe { bits(at, size) };
    if size_of::<C>() == size || is_variant(variants, number, size) {
        return Known::Bits(number);
    }
    // SAFETY: behind the discriminant of a variant with a number, which is as large, lies the number.
    Known::Bits(unsafe { bits(at.add(size), size) })
}

/// The bits of a number.
///
/// # Safety
///
/// One of `size` bytes is at `at`.
const unsafe fn bits(at: *const u8, size: usize) -> u64 {
    // SAFETY: passed on to the caller.
    unsafe {
        match size {
            1 => at.read() as u64,
            2 => at.cast::<u16>().read_unaligned() as u64,
            4 => at.cast::<u32>().read_unaligned() as u64,
            _ => at.cast::<u64>().read_unaligned(),
        }
    }
}

/// Whether a variant has a number of these bits.
const fn is_variant(variants: &[EnumValueDef], bits: u64, size: usize) -> bool {
    let mask = u64::MAX >> (64 - 8 * size);
    let mut i = 0;
    while i < variants.len() {
        if variants[i].number as u64 & mask == bits {
            return true;
        }
        i += 1;
    }
    false
}
