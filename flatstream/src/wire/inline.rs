//! Values that lie in their table, vector or fixed struct: numbers and `bool`.
#![allow(unsafe_code)]

use std::fmt;

use super::{Defaultable, FieldType, Wire, Write};
use crate::encode::Sink;
use crate::layout::{form, Shape};
use crate::raw;
use crate::schema::{DefaultValue, Scalar, TypeDef};
use crate::verify::{Verdict, Verifier};
use crate::{PayloadFault, Result};

/// A value of constant size without offsets: a number, `bool`, a unit enum, a fixed struct, or an
/// array of these.
///
/// # Safety
///
/// The type is `Copy`, or the program does not compile: the derive asks for it once, with
/// [`copied`], which a supertrait would do in every place that uses the type. `put` stores exactly
/// `SIZE` bytes. With `RAW`, the value's memory is its wire form: `SIZE` bytes without padding. With
/// `ANY_BITS` as well, any such bytes are a value. Without `CHECKED`, `load` takes any bytes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot lie in a fixed struct",
    label = "not a number, `bool`, unit enum or fixed struct",
    note = "a fixed struct holds only scalars, enums, fixed structs and arrays of them; remove `fixed` to make the struct a table",
    note = "a table is behind an offset and a union is two slots, so neither can be inline; as a field, a root, a map value or in a `Vec` they are fine"
)]
pub unsafe trait Inline: Sized + 'static {
    /// As [`FieldType::FAULT`]: of an array, whose length no bound can check.
    const FAULT: Option<&'static &'static str> = None;
    /// Bytes on the wire.
    const SIZE: usize;
    /// Alignment on the wire.
    const ALIGN: usize;
    /// The value's memory is its wire form.
    const RAW: bool;
    /// Every bit pattern is a value.
    const ANY_BITS: bool;
    /// `check` can refuse bytes.
    const CHECKED: bool = !Self::ANY_BITS;
    /// All-zero bytes are a value.
    const ZERO: bool = true;
    /// A number, `bool` or enum: no struct or array.
    const SCALAR: bool = true;
    /// An array, of which there are no arrays.
    const ARRAY: bool = false;

    /// What kind of value it is; see [`Shape::form`].
    const FORM: u64 = form("inline", &[Self::SIZE as u64, Self::ALIGN as u64]);

    /// What it is in the schema.
    const TYPE: TypeDef;

    /// The value, where the schema language has constants of it.
    fn constant(&self) -> Option<DefaultValue> {
        None
    }

    /// Stores the value at `at`.
    ///
    /// # Safety
    ///
    /// `SIZE` bytes are ensured there.
    unsafe fn put<S: Sink>(self, sink: &mut S, at: usize);

    /// Loads a value that `check` accepted.
    ///
    /// # Safety
    ///
    /// `at + SIZE <= buf.len()`.
    unsafe fn load(buf: &[u8], at: usize) -> Self;

    /// Whether the bytes at `at` are a value.
    ///
    /// # Safety
    ///
    /// `at + SIZE <= buf.len()`.
    #[inline(always)]
    unsafe fn check(buf: &[u8], at: usize) -> bool {
        let _ = (buf, at);
        true
    }

    /// The value when the field is absent: all zeros.
    fn zero() -> Self;

    /// Prints the value.
    fn debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// Whether two values are equal.
    fn same(&self, other: &Self) -> bool;

    /// Serializes the value.
    ///
    /// # Errors
    ///
    /// The serializer's.
    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error>;
}

/// A copy of a value that lies inline.
#[inline(always)]
pub fn copy_of<T: Inline>(value: &T) -> T {
    // SAFETY: `Inline` types are `Copy`.
    unsafe { std::ptr::read(value) }
}

/// Copies of values that lie inline.
#[inline]
pub(super) fn copy_all<T: Inline>(values: &[T]) -> Vec<T> {
    let mut copies = Vec::with_capacity(values.len());
    // SAFETY: there is room for all of them, and `Inline` types are `Copy`.
    unsafe {
        std::ptr::copy_nonoverlapping(values.as_ptr(), copies.as_mut_ptr(), values.len());
        copies.set_len(values.len());
    }
    copies
}

/// Adds copies of values that lie inline.
#[inline]
pub(super) fn extend_with<T: Inline>(target: &mut Vec<T>, values: &[T]) {
    target.reserve(values.len());
    let old_len = target.len();
    // SAFETY: there is room for all of them behind the last, and `Inline` types are `Copy`.
    unsafe {
        let end = target.as_mut_ptr().add(old_len);
        std::ptr::copy_nonoverlapping(values.as_ptr(), end, values.len());
        target.set_len(old_len + values.len());
    }
}

/// Asks for `Copy`.
pub const fn copied<T>()
where
    (): Copies<T>,
{
}

/// `T` is `Copy`. Not a trait of `T`: rustc would see that `&T` has it, and recommend that.
#[diagnostic::on_unimplemented(
    message = "`{T}` is read by value, and not `Copy`",
    label = "add `#[derive(Clone, Copy)]` to `{T}`",
    note = "fixed structs, flags, enums with a catch-all variant, and newtypes around these or around numbers are read by value"
)]
pub trait Copies<T> {}

#[diagnostic::do_not_recommend]
impl<T: Copy> Copies<T> for () {}

/// An inline value where something to serialize is wanted.
#[cfg(feature = "serde")]
pub struct SerializeInline<'v, T>(pub &'v T);

#[cfg(feature = "serde")]
impl<T: Inline> serde::Serialize for SerializeInline<'_, T> {
    fn serialize<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// Prints an inline value where a `Debug` value is wanted.
pub struct DebugInline<'v, T>(pub &'v T);

impl<T: Inline> fmt::Debug for DebugInline<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.debug(f)
    }
}

/// A strategy whose values lie inline as a whole, so that many of them lie side by side.
///
/// # Safety
///
/// `store_items` stores every byte of all items.
pub unsafe trait PlainWrite<T>: Write<T> {
    /// Stores `items` from `at` on.
    ///
    /// # Safety
    ///
    /// The inline parts of all items are ensured there.
    unsafe fn store_items<S: Sink>(items: &[T], sink: &mut S, at: usize);
}

/// A strategy whose items can be lent as they lie in the payload, when that is aligned.
///
/// # Safety
///
/// With `IN_PLACE`, any bytes of the inline part are a `Value`, and all of its memory.
pub unsafe trait InSlice: Wire {
    /// The item in memory.
    type Value;
    /// Its memory is its wire form.
    const IN_PLACE: bool;
}

// SAFETY: what `Inline` promises of `RAW` and `ANY_BITS`.
unsafe impl<T: Inline> InSlice for Inlined<T> {
    type Value = T;
    const IN_PLACE: bool = T::RAW && T::ANY_BITS;
}

/// The strategy of [`Inline`] types that read by value.
#[derive(Debug)]
pub struct Inlined<T>(std::marker::PhantomData<fn() -> T>);

// SAFETY: only the value's own bytes are read, after `check`.
unsafe impl<T: Inline> Wire for Inlined<T> {
    const SHAPE: Shape = {
        let shape = Shape::inline(T::SIZE, T::ALIGN).of_form(T::FORM);
        Shape { has_default: T::ZERO, scalar: T::SCALAR, any_bytes: !T::CHECKED, ..shape }
    };
    const TYPE: TypeDef = T::TYPE;
    type View<'a> = T;

    fn constant(view: &T) -> Option<DefaultValue> {
        view.constant()
    }

    #[inline(always)]
    fn verify(verifier: &mut Verifier<'_>, at: usize, _: usize) -> Verdict {
        if !T::CHECKED {
            return Ok(());
        }
        // SAFETY: the inline part is in bounds.
        if unsafe { T::check(verifier.buf(), at) } {
            return Ok(());
        }
        Err(verifier.fault(PayloadFault::UnknownEnum, at))
    }

    #[inline(always)]
    unsafe fn get(buf: &[u8], at: usize, _: usize) -> T {
        // SAFETY: verified, so in bounds.
        unsafe { T::load(buf, at) }
    }

    #[inline(always)]
    fn absent(_: &[u8]) -> T {
        T::zero()
    }

    #[inline]
    fn verify_items(verifier: &mut Verifier<'_>, start: usize, len: usize) -> Verdict {
        if !T::CHECKED {
            return Ok(());
        }
        for i in 0..len {
            Self::verify(verifier, start + i * T::SIZE, 0).map_err(|fault| fault.in_item(i))?;
        }
        Ok(())
    }

    fn debug(view: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Inline::debug(view, f)
    }

    #[inline]
    fn same<'a>(a: &T, b: &T) -> bool {
        Inline::same(a, b)
    }

    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        view: &Self::View<'_>,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        Inline::serialize(view, serializer)
    }
}

// SAFETY: `Inline::put` stores all of the value, and there are no children.
unsafe impl<T: Inline> Write<T> for Inlined<T> {
    #[inline]
    fn equals(view: &T, value: &T) -> bool {
        Inline::same(view, value)
    }

    #[inline(always)]
    unsafe fn put<S: Sink>(value: &T, mut sink: S, at: usize, _: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { copy_of(value).put(&mut sink, at) };
        sink
    }

    #[inline(always)]
    unsafe fn put_maybe<S: Sink>(value: Option<&T>, sink: &mut S, at: usize) {
        // SAFETY: passed on to the caller.
        unsafe { put_or_zero(value.map(copy_of), sink, at) }
    }

    #[inline]
    unsafe fn put_items<S: Sink>(items: &[T], mut sink: S, slots: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { Self::store_items(items, &mut sink, slots) };
        sink
    }
}

// SAFETY: all items are copied, or stored one by one.
unsafe impl<T: Inline> PlainWrite<T> for Inlined<T> {
    #[inline(always)]
    unsafe fn store_items<S: Sink>(items: &[T], sink: &mut S, at: usize) {
        // SAFETY: the items are ensured, and a `RAW` value's memory is its wire form.
        unsafe {
            if T::RAW {
                return sink.copy(at, items.as_ptr().cast(), items.len() * T::SIZE);
            }
            for (i, item) in items.iter().enumerate() {
                copy_of(item).put(sink, at + i * T::SIZE);
            }
        }
    }
}

/// Stores the value when present, and zeros when not, if the sink has room for them: a store is
/// cheaper than a branch on data.
///
/// # Safety
///
/// `T::SIZE` bytes are ensured at `at` when the value is present.
#[inline(always)]
pub(super) unsafe fn put_or_zero<T: Inline, S: Sink>(value: Option<T>, sink: &mut S, at: usize) {
    // SAFETY: absent values of up to 8 bytes are stored within the sink's room.
    unsafe {
        // A value that is not zeros would show in the padding behind the last field.
        if T::SIZE > 8 || !T::ZERO || !S::ROOMY {
            if let Some(value) = value {
                value.put(sink, at);
            }
        } else {
            let value = match value {
                Some(value) => value,
                None => T::zero(),
            };
            value.put(sink, at);
        }
    }
}

macro_rules! numbers {
    ($($kind:ident: $($t:ident $number:ident)*;)*) => { $($(
        // SAFETY: little-endian bytes of the number, whose memory they are on little-endian
        // machines.
        unsafe impl Inline for $t {
            const SIZE: usize = size_of::<$t>();
            const ALIGN: usize = size_of::<$t>();
            const RAW: bool = cfg!(target_endian = "little") || size_of::<$t>() == 1;
            const ANY_BITS: bool = true;
            const FORM: u64 = form(stringify!($t), &[]);
            const TYPE: TypeDef = TypeDef::Scalar(Scalar::$number);

            fn constant(&self) -> Option<DefaultValue> {
                Some(DefaultValue::$kind((*self).into()))
            }

            #[inline(always)]
            unsafe fn put<S: Sink>(self, sink: &mut S, at: usize) {
                // SAFETY: passed on to the caller.
                unsafe { sink.store(at, self.to_le_bytes()) }
            }
            #[inline(always)]
            unsafe fn load(buf: &[u8], at: usize) -> Self {
                // SAFETY: passed on to the caller.
                $t::from_le_bytes(unsafe { raw::load(buf, at) })
            }
            #[inline(always)]
            fn zero() -> Self {
                0 as $t
            }
            fn debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self, f)
            }
            #[inline]
            fn same(&self, other: &Self) -> bool {
                self == other
            }
            #[cfg(feature = "serde")]
            fn serialize<S: serde::Serializer>(
                &self,
                serializer: S,
            ) -> std::result::Result<S::Ok, S::Error> {
                super::json_number::serialize_number(self, serializer)
            }
        }

        // SAFETY: the number itself.
        unsafe impl Defaultable for $t {
            type Const = $t;

            fn view(value: &'static $t, _: &[u8]) -> $t {
                *value
            }
        }

        impl FieldType for $t {
            type Wire = Inlined<$t>;

            #[inline(always)]
            fn unpack(view: $t) -> Result<$t> {
                Ok(view)
            }
        }
    )*)* };
}

numbers! {
    Int: u8 U8 u16 U16 u32 U32 u64 U64 i8 I8 i16 I16 i32 I32 i64 I64;
    Float: f32 F32 f64 F64;
}

// SAFETY: one byte, 0 or 1; read as "not 0", so that no other byte becomes a `bool`.
unsafe impl Inline for bool {
    const SIZE: usize = 1;
    const ALIGN: usize = 1;
    const RAW: bool = true;
    const ANY_BITS: bool = false;
    const CHECKED: bool = false;
    const FORM: u64 = form("bool", &[]);
    const TYPE: TypeDef = TypeDef::Scalar(Scalar::Bool);

    fn constant(&self) -> Option<DefaultValue> {
        Some(DefaultValue::Bool(*self))
    }

    #[inline(always)]
    unsafe fn put<S: Sink>(self, sink: &mut S, at: usize) {
        // SAFETY: passed on to the caller.
        unsafe { sink.store(at, [self as u8]) }
    }
    #[inline(always)]
    unsafe fn load(buf: &[u8], at: usize) -> Self {
        // SAFETY: passed on to the caller.
        unsafe { raw::load::<1>(buf, at) != [0] }
    }
    #[inline(always)]
    fn zero() -> Self {
        false
    }
    fn debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
    #[inline]
    fn same(&self, other: &Self) -> bool {
        self == other
    }
    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_bool(*self)
    }
}

// SAFETY: the `bool` itself.
unsafe impl Defaultable for bool {
    type Const = bool;

    fn view(value: &'static bool, _: &[u8]) -> bool {
        *value
    }
}

impl FieldType for bool {
    type Wire = Inlined<bool>;

    #[inline(always)]
    fn unpack(view: bool) -> Result<bool> {
        Ok(view)
    }
}
