//! Arrays: elements side by side, without a length. In a fixed struct they are a field like any
//! other; elsewhere they are a struct of one field, which has the same bytes.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;

use super::inline::copy_all;
use super::{FieldType, InSlice, Inline, PlainWrite, VectorElement, Wire, Write};
use crate::encode::Sink;
use crate::layout::{self, Shape};
use crate::schema::TypeDef;
use crate::verify::{Verdict, Verifier};
use crate::view::{ArrayView, VectorView};
use crate::Result;

/// A type of which there are arrays.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the element of an array",
    label = "not a number, `bool`, unit enum or fixed struct",
    note = "arrays hold only scalars, enums and fixed structs, all of them `Copy`; use `Vec<{Self}>`, whose items can have an adapter",
    note = "a table is behind an offset and a union is two slots, so neither can be inline; as a field, a root, a map value or in a `Vec` they are fine"
)]
pub trait ArrayElement: Inline + VectorElement<Item: PlainWrite<Self>> {}

#[diagnostic::do_not_recommend]
impl<T: Inline + VectorElement<Item: PlainWrite<T>>> ArrayElement for T {}

/// The most elements that the schema language has.
const MAX_LEN: usize = 65_535;

/// What is wrong with an array of `len` `T`s, which no bound can say.
const fn fault<T: Inline>(len: usize) -> Option<&'static &'static str> {
    if T::ARRAY {
        return Some(
            &"FlatBuffers has no arrays of arrays: make it one array, or put the inner one into a \
             fixed struct",
        );
    }
    match len {
        0 => Some(&"an array has 1 to 65535 elements: drop the field"),
        1..=MAX_LEN => None,
        _ => Some(&"an array has 1 to 65535 elements: use a `Vec`"),
    }
}

/// The length; 1 for one that is refused, so that no layout fails as well. Such an array is never
/// read or written: see [`ArrayWire::FITS`].
const fn len_of<T: Inline>(len: usize) -> usize {
    if fault::<T>(len).is_none() {
        len
    } else {
        1
    }
}

/// The strategy of arrays that are read in place.
#[derive(Debug)]
pub struct ArrayWire<T, const N: usize>(PhantomData<fn() -> T>);

impl<T: Inline, const N: usize> ArrayWire<T, N> {
    /// Asked by all code that touches bytes. The derive says it before, at the field.
    const FITS: () = assert!(fault::<T>(N).is_none(), "an array that FlatBuffers does not have");
}

// SAFETY: the elements are verified and read as those of a vector.
unsafe impl<T: ArrayElement, const N: usize> Wire for ArrayWire<T, N> {
    const SHAPE: Shape = {
        let Shape { size, align, has_default, form, .. } = <T::Item as Wire>::SHAPE;
        let form = layout::form("array", &[form, N as u64]);
        let shape = Shape::inline(size * len_of::<T>(N), align).of_form(form);
        Shape { has_default, fault: fault::<T>(N), ..shape }
    };
    const TYPE: TypeDef = TypeDef::Array(&<T::Item as Wire>::TYPE, N);
    type View<'a> = ArrayView<'a, T::Item, N>;

    #[inline]
    fn verify(verifier: &mut Verifier<'_>, at: usize, _: usize) -> Verdict {
        let () = Self::FITS;
        T::Item::verify_items(verifier, at, N)
    }

    #[inline(always)]
    unsafe fn get(buf: &[u8], at: usize, _: usize) -> Self::View<'_> {
        let () = Self::FITS;
        // SAFETY: verified, so all elements are in bounds.
        unsafe { ArrayView::new(crate::raw::slice(buf, at, Self::SHAPE.size)) }
    }

    #[inline(always)]
    fn absent(_: &[u8]) -> Self::View<'_> {
        ArrayView::ABSENT
    }

    fn debug(view: &Self::View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(view, f)
    }

    #[inline]
    fn same<'a>(a: &Self::View<'a>, b: &Self::View<'a>) -> bool {
        a == b
    }

    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        view: &Self::View<'_>,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        serde::Serialize::serialize(view, serializer)
    }
}

// SAFETY: all elements are stored, and there are no children.
unsafe impl<T: ArrayElement, const N: usize> Write<[T; N]> for ArrayWire<T, N> {
    #[inline]
    fn equals(view: &Self::View<'_>, value: &[T; N]) -> bool {
        view.shows(value)
    }

    #[inline(always)]
    unsafe fn put<S: Sink>(value: &[T; N], mut sink: S, at: usize, _: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { Self::store_items(std::slice::from_ref(value), &mut sink, at) };
        sink
    }

    #[inline(always)]
    unsafe fn put_maybe<S: Sink>(value: Option<&[T; N]>, sink: &mut S, at: usize) {
        if let Some(value) = value {
            // SAFETY: passed on to the caller.
            unsafe { Self::store_items(std::slice::from_ref(value), sink, at) }
        }
    }

    #[inline]
    unsafe fn put_items<S: Sink>(items: &[[T; N]], mut sink: S, slots: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { Self::store_items(items, &mut sink, slots) };
        sink
    }
}

// SAFETY: the elements of all arrays are stored, as those of one.
unsafe impl<T: ArrayElement, const N: usize> PlainWrite<[T; N]> for ArrayWire<T, N> {
    #[inline(always)]
    unsafe fn store_items<S: Sink>(items: &[[T; N]], sink: &mut S, at: usize) {
        let () = Self::FITS;
        // SAFETY: passed on to the caller.
        unsafe { T::Item::store_items(items.as_flattened(), sink, at) }
    }
}

// SAFETY: an array's memory is that of its elements, of which `Inline` promises it.
unsafe impl<T: ArrayElement, const N: usize> InSlice for ArrayWire<T, N> {
    type Value = [T; N];
    const IN_PLACE: bool = T::RAW && T::ANY_BITS;
}

impl<T: ArrayElement, const N: usize> FieldType for [T; N] {
    type Wire = ArrayWire<T, N>;

    #[inline]
    fn unpack(view: ArrayView<'_, T::Item, N>) -> Result<[T; N]> {
        let mut array = Self::zero();
        Self::unpack_into(view, &mut array)?;
        Ok(array)
    }

    #[inline]
    fn unpack_into(view: ArrayView<'_, T::Item, N>, target: &mut Self) -> Result<()> {
        for (element, item) in target.iter_mut().zip(view) {
            *element = T::unpack_item(item)?;
        }
        Ok(())
    }
}

impl<T: ArrayElement, const N: usize> VectorElement for [T; N] {
    type Item = ArrayWire<T, N>;
    type Items<'a> = VectorView<'a, ArrayWire<T, N>>;

    fn unpack_item(item: ArrayView<'_, T::Item, N>) -> Result<Self> {
        Self::unpack(item)
    }

    fn unpack_item_into(item: ArrayView<'_, T::Item, N>, target: &mut Self) -> Result<()> {
        Self::unpack_into(item, target)
    }

    fn collect(vector: VectorView<'_, Self::Item>) -> Result<Vec<Self>> {
        match vector.as_slice() {
            Some(slice) => Ok(copy_all(slice)),
            None => vector.iter().map(Self::unpack).collect(),
        }
    }
}

// SAFETY: `Copy` as its elements are, which lie one behind the other, on the wire as in memory.
unsafe impl<T: ArrayElement, const N: usize> Inline for [T; N] {
    const SIZE: usize = T::SIZE * len_of::<T>(N);
    const ALIGN: usize = T::ALIGN;
    const RAW: bool = T::RAW;
    const ANY_BITS: bool = T::ANY_BITS;
    const ZERO: bool = T::ZERO;
    const SCALAR: bool = false;
    const ARRAY: bool = true;
    const TYPE: TypeDef = TypeDef::Array(&T::TYPE, N);
    const FAULT: Option<&'static &'static str> = fault::<T>(N);

    #[inline(always)]
    unsafe fn put<S: Sink>(self, sink: &mut S, at: usize) {
        // SAFETY: passed on to the caller.
        unsafe { ArrayWire::store_items(std::slice::from_ref(&self), sink, at) }
    }

    #[inline(always)]
    unsafe fn load(buf: &[u8], at: usize) -> Self {
        let () = ArrayWire::<T, N>::FITS;
        // SAFETY: each element lies within the array, which is in bounds.
        std::array::from_fn(|i| unsafe { T::load(buf, at + i * T::SIZE) })
    }

    #[inline(always)]
    unsafe fn check(buf: &[u8], at: usize) -> bool {
        let () = ArrayWire::<T, N>::FITS;
        // SAFETY: as in `load`.
        (0..N).all(|i| unsafe { T::check(buf, at + i * T::SIZE) })
    }

    #[inline(always)]
    fn zero() -> Self {
        std::array::from_fn(|_| T::zero())
    }

    fn debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(super::DebugInline)).finish()
    }

    #[inline]
    fn same(&self, other: &Self) -> bool {
        self.iter().zip(other).all(|(a, b)| a.same(b))
    }

    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(super::SerializeInline))
    }
}
