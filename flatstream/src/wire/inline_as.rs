//! Types whose values lie inline as those of another: unit enums, flags, newtypes.
#![allow(unsafe_code)]

use std::fmt;

use super::{copy_of, Inline};
use crate::encode::Sink;
use crate::schema::{DefaultValue, TypeDef};

/// A type that lies inline as a value of [`As`](InlineAs::As).
///
/// # Safety
///
/// The type is `Copy`, as [`Inline`] says. With `RAW`, the type's memory is that of its `As`; with `ANY` as well, and if any bytes are an
/// `As`, any bytes are one of these.
pub unsafe trait InlineAs: Sized + 'static {
    /// What lies there.
    type As: Inline;

    /// The memory is that of `As`.
    const RAW: bool = false;
    /// Every `As` is a value.
    const ANY: bool = true;
    /// All-zero bytes are a value.
    const ZERO: bool = Self::As::ZERO;

    /// What it is in the schema.
    const TYPE: TypeDef = Self::As::TYPE;

    /// As it lies there.
    fn to_inline(self) -> Self::As;

    /// And back, from what is a value.
    fn from_inline(value: Self::As) -> Self;

    /// Whether this is a value.
    #[inline(always)]
    fn is_value(value: Self::As) -> bool {
        let _ = value;
        true
    }

    /// Prints the value.
    ///
    /// # Errors
    ///
    /// The formatter's.
    fn debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// Serializes the value.
    ///
    /// # Errors
    ///
    /// The serializer's.
    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        copy_of(self).to_inline().serialize(serializer)
    }
}

// SAFETY: `Copy`, stored and loaded as `As`. The memory is that of `As` as `InlineAs` promises.
#[diagnostic::do_not_recommend]
unsafe impl<T: InlineAs> Inline for T {
    const SIZE: usize = T::As::SIZE;
    const ALIGN: usize = T::As::ALIGN;
    const RAW: bool = <T as InlineAs>::RAW && T::As::RAW;
    const ANY_BITS: bool = T::ANY && T::As::ANY_BITS;
    const ZERO: bool = <T as InlineAs>::ZERO;
    const SCALAR: bool = T::As::SCALAR;
    const ARRAY: bool = T::As::ARRAY;
    const TYPE: TypeDef = <T as InlineAs>::TYPE;
    const FAULT: Option<&'static &'static str> = T::As::FAULT;

    fn constant(&self) -> Option<DefaultValue> {
        copy_of(self).to_inline().constant()
    }

    #[inline(always)]
    unsafe fn put<S: Sink>(self, sink: &mut S, at: usize) {
        // SAFETY: passed on to the caller.
        unsafe { self.to_inline().put(sink, at) }
    }

    #[inline(always)]
    unsafe fn load(buf: &[u8], at: usize) -> Self {
        // SAFETY: passed on to the caller.
        T::from_inline(unsafe { T::As::load(buf, at) })
    }

    #[inline(always)]
    unsafe fn check(buf: &[u8], at: usize) -> bool {
        // SAFETY: passed on to the caller; what is loaded was checked.
        unsafe { T::As::check(buf, at) && (T::ANY || T::is_value(T::As::load(buf, at))) }
    }

    #[inline(always)]
    fn zero() -> Self {
        T::from_inline(T::As::zero())
    }

    fn debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        InlineAs::debug(self, f)
    }

    #[inline]
    fn same(&self, other: &Self) -> bool {
        copy_of(self).to_inline().same(&copy_of(other).to_inline())
    }

    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        InlineAs::serialize(self, serializer)
    }
}
