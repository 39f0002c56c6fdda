//! Newtypes: structs of one field that are on the wire what the field is.
//!
//! Around what is read by value, a newtype is read by value itself; around anything else it reads as
//! what it holds, since there is no value to wrap before it is unpacked.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;

use super::advised::Advised;
use super::serialize_as::serialize_as;
use super::{
    copy_of, ArrayWire, Boxed, Defaultable, EnumWire, FieldType, Inline, Inlined, MapWire,
    NestedWire, Optional, PlainWrite, Ruled, SetWire, TableWire, TextWire, UnionWire,
    VectorElement, VectorWire, Wire, Write,
};
use crate::absent::Absent;
use crate::encode::Sink;
use crate::layout::Shape;
use crate::schema::{DefaultDef, DefaultValue, TypeDef};
use crate::verify::{Verdict, Verifier};
use crate::Result;

/// A struct of one field, with `#[flatstream(transparent)]`.
///
/// What the newtype can be follows from what it holds. A trait for another role of a type (say, the
/// key of a map) becomes one of newtypes with a trait like [`NewtypeElement`], for which the derive
/// writes an impl under a condition.
///
/// # Safety
///
/// The type is a struct with this one field, and else only with `PhantomData`.
pub unsafe trait Newtype: Sized {
    /// The field's type.
    type Inner;

    /// The Rust type.
    const NAME: &'static str;
    /// The field, when it has a name.
    const FIELD: Option<&'static str>;
    /// A fault of the field's type was told where the newtype is, and is none of what uses it. That of
    /// an instance of a generic newtype is told there.
    const TOLD: bool;

    /// The field.
    fn inner(&self) -> &Self::Inner;
    /// The field.
    fn inner_mut(&mut self) -> &mut Self::Inner;
    /// Around a field.
    fn wrap(inner: Self::Inner) -> Self;
}

/// A newtype whose inside can be a field.
pub trait NewtypeField: Sized {
    /// [`FieldType::Wire`]
    type Wire: Write<Self> + for<'a> Wire<View<'a>: Copy>;
    /// [`FieldType::OWNED`]
    const OWNED: bool;

    /// [`FieldType::unpack`]
    ///
    /// # Errors
    ///
    /// As there.
    fn unpack(view: <Self::Wire as Wire>::View<'_>) -> Result<Self>;

    /// [`FieldType::unpack_into`]
    ///
    /// # Errors
    ///
    /// As there.
    fn unpack_into(view: <Self::Wire as Wire>::View<'_>, target: &mut Self) -> Result<()>;
}

impl<N: Newtype<Inner: FieldType<Wire: Around<N>>>> NewtypeField for N {
    type Wire = <<N::Inner as FieldType>::Wire as Around<N>>::Wire;
    const OWNED: bool = N::Inner::OWNED;

    #[inline]
    fn unpack(view: <Self::Wire as Wire>::View<'_>) -> Result<Self> {
        N::Inner::unpack(<N::Inner as FieldType>::Wire::inner_view(view)).map(N::wrap)
    }

    #[inline]
    fn unpack_into(view: <Self::Wire as Wire>::View<'_>, target: &mut Self) -> Result<()> {
        let view = <N::Inner as FieldType>::Wire::inner_view(view);
        N::Inner::unpack_into(view, target.inner_mut())
    }
}

/// A newtype whose inside can be the item of a vector.
pub trait NewtypeElement: NewtypeField {
    /// [`VectorElement::Item`]
    type Item: Write<Self>;

    /// [`VectorElement::unpack_item`]
    ///
    /// # Errors
    ///
    /// As there.
    fn unpack_item(item: <Self::Item as Wire>::View<'_>) -> Result<Self>;

    /// [`VectorElement::unpack_item_into`]
    ///
    /// # Errors
    ///
    /// As there.
    fn unpack_item_into(item: <Self::Item as Wire>::View<'_>, target: &mut Self) -> Result<()>;
}

impl<N> NewtypeElement for N
where
    N: Newtype<Inner: VectorElement<Item: Around<N>>> + NewtypeField,
{
    type Item = <<N::Inner as VectorElement>::Item as Around<N>>::Wire;

    #[inline]
    fn unpack_item(item: <Self::Item as Wire>::View<'_>) -> Result<Self> {
        let item = <N::Inner as VectorElement>::Item::inner_view(item);
        N::Inner::unpack_item(item).map(N::wrap)
    }

    #[inline]
    fn unpack_item_into(item: <Self::Item as Wire>::View<'_>, target: &mut Self) -> Result<()> {
        let item = <N::Inner as VectorElement>::Item::inner_view(item);
        N::Inner::unpack_item_into(item, target.inner_mut())
    }
}

/// A newtype whose inside can have a default, which is written as that of the inside.
pub trait NewtypeDefault: NewtypeField {
    /// [`Defaultable::Const`]
    type Const: 'static;

    /// [`Defaultable::view`]
    fn view<'a>(value: &'static Self::Const, payload: &'a [u8]) -> <Self::Wire as Wire>::View<'a>;
}

impl<N: Newtype<Inner: Defaultable<Wire: Around<N>>>> NewtypeDefault for N {
    type Const = <N::Inner as Defaultable>::Const;

    #[inline]
    fn view<'a>(value: &'static Self::Const, payload: &'a [u8]) -> <Self::Wire as Wire>::View<'a> {
        <N::Inner as FieldType>::Wire::outer_view(N::Inner::view(value, payload))
    }
}

/// A strategy, and what it becomes around a newtype. Every strategy of field types has this.
#[diagnostic::on_unimplemented(
    message = "`{N}` cannot be a FlatBuffers field",
    label = "read by value, and not `Copy`",
    note = "around a number, flags or a fixed struct, a newtype is read by value: add `#[derive(Clone, Copy)]` to it"
)]
pub trait Around<N: Newtype>: Write<N::Inner> {
    /// The strategy of the newtype.
    type Wire: Write<N> + for<'a> Wire<View<'a>: Copy>;

    /// The view of what is inside.
    fn inner_view<'a>(view: <Self::Wire as Wire>::View<'a>) -> Self::View<'a>;

    /// And back.
    fn outer_view<'a>(view: Self::View<'a>) -> <Self::Wire as Wire>::View<'a>;
}

/// What a newtype `N` that lies inline is around. Of what reads by value the derive asks for `Copy`, once;
/// around anything else, such as an enum that may be a number without a variant, a newtype may do without,
/// and does not lie inline then.
pub trait InlineInside<N> {}

impl<N, T: FieldType<Wire: InlineAround<N>>> InlineInside<N> for T {}

/// The strategy of that.
pub trait InlineAround<N> {}

impl<N, T> InlineAround<N> for Inlined<T> {}
impl<N: Copy, E> InlineAround<N> for EnumWire<E> {}
impl<N: Copy, T, const LEN: usize> InlineAround<N> for ArrayWire<T, LEN> {}
impl<N: Copy, M, W> InlineAround<N> for Transparent<M, W> {}

#[diagnostic::do_not_recommend]
impl<T: Inline, N: Newtype<Inner = T> + Inline + Copy> Around<N> for Inlined<T> {
    type Wire = Inlined<N>;

    #[inline(always)]
    fn inner_view<'a>(view: <Inlined<N> as Wire>::View<'a>) -> <Self as Wire>::View<'a> {
        copy_of(view.inner())
    }

    #[inline(always)]
    fn outer_view<'a>(view: <Self as Wire>::View<'a>) -> <Inlined<N> as Wire>::View<'a> {
        N::wrap(view)
    }
}

/// Strategies of types that are not read by value.
macro_rules! around {
    ($([$($generics:tt)*] $wire:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<N: Newtype, $($generics)*> Around<N> for $wire
        where
            $wire: Write<N::Inner> + for<'a> Wire<View<'a>: Copy>,
        {
            type Wire = Transparent<N, Self>;

            #[inline(always)]
            fn inner_view<'a>(view: <$wire as Wire>::View<'a>) -> <$wire as Wire>::View<'a> {
                view
            }

            #[inline(always)]
            fn outer_view<'a>(view: <$wire as Wire>::View<'a>) -> <$wire as Wire>::View<'a> {
                view
            }
        }
    )* };
}

around! {
    [] TextWire;
    [E] EnumWire<E>;
    [T] VectorWire<T>;
    [T, const LEN: usize] ArrayWire<T, LEN>;
    [T] TableWire<T>;
    [U] UnionWire<U>;
    [K, V] MapWire<K, V>;
    [K] SetWire<K>;
    [W] Optional<W>;
    [W] Boxed<W>;
    [W] NestedWire<W>;
    [M, W] Transparent<M, W>;
    // What has a fault, which is told where an instance of a generic newtype is used.
    [T, V] Advised<T, V>;
    [W, R] Ruled<W, R>;
}

/// The strategy of a newtype around what `W` writes and reads.
#[derive(Debug)]
pub struct Transparent<N, W>(PhantomData<fn() -> (N, W)>);

/// Prints a newtype as `#[derive(Debug)]` does.
///
/// # Errors
///
/// The formatter's.
pub fn debug_newtype<N: Newtype>(
    inner: &dyn fmt::Debug,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    match N::FIELD {
        Some(field) => f.debug_struct(N::NAME).field(field, inner).finish(),
        None => f.debug_tuple(N::NAME).field(inner).finish(),
    }
}

// SAFETY: everything is passed on to `W`.
unsafe impl<N: Newtype, W: Wire> Wire for Transparent<N, W> {
    const TYPE: TypeDef = W::TYPE;
    const DEFAULT: Option<DefaultDef> = W::DEFAULT;
    const IS_OPTION: bool = W::IS_OPTION;
    const IS_REQUIRED: bool = W::IS_REQUIRED;
    const SHAPE: Shape = {
        let fault = if N::TOLD { None } else { W::SHAPE.fault };
        Shape { fault, ..W::SHAPE }
    };
    const ABSENT: Absent = W::ABSENT;
    const PARTS_HAVE_DEFAULT: bool = W::PARTS_HAVE_DEFAULT;
    const CAN_SHARE: bool = W::CAN_SHARE;
    type View<'a> = W::View<'a>;

    fn constant(view: &W::View<'_>) -> Option<DefaultValue> {
        W::constant(view)
    }

    #[inline(always)]
    fn verify(verifier: &mut Verifier<'_>, at: usize, tag: usize) -> Verdict {
        W::verify(verifier, at, tag)
    }

    #[inline(always)]
    fn verify_shared(verifier: &mut Verifier<'_>, at: usize, tag: usize) -> Verdict {
        W::verify_shared(verifier, at, tag)
    }

    #[inline(always)]
    unsafe fn get(buf: &[u8], at: usize, tag: usize) -> W::View<'_> {
        // SAFETY: passed on to the caller.
        unsafe { W::get(buf, at, tag) }
    }

    #[inline(always)]
    fn absent(buf: &[u8]) -> W::View<'_> {
        W::absent(buf)
    }

    #[inline(always)]
    unsafe fn hint(buf: &[u8], at: usize) -> usize {
        // SAFETY: passed on to the caller.
        unsafe { W::hint(buf, at) }
    }

    #[inline(always)]
    unsafe fn get_near(buf: &[u8], at: usize, hint: usize) -> W::View<'_> {
        // SAFETY: passed on to the caller.
        unsafe { W::get_near(buf, at, hint) }
    }

    #[inline]
    fn verify_items(verifier: &mut Verifier<'_>, start: usize, len: usize) -> Verdict {
        W::verify_items(verifier, start, len)
    }

    fn debug(view: &W::View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_newtype::<N>(&super::DebugView::<W>(view), f)
    }

    #[inline]
    fn same<'a>(a: &W::View<'a>, b: &W::View<'a>) -> bool {
        W::same(a, b)
    }

    serialize_as!(W);

    #[cfg(feature = "serde")]
    fn serialize_absent<M: serde::ser::SerializeMap>(
        name: &'static str,
        buf: &[u8],
        map: &mut M,
    ) -> std::result::Result<(), M::Error> {
        W::serialize_absent(name, buf, map)
    }
}

// SAFETY: everything is passed on to `W`.
unsafe impl<N: Newtype, W: Write<N::Inner>> Write<N> for Transparent<N, W> {
    #[inline]
    fn equals(view: &W::View<'_>, value: &N) -> bool {
        W::equals(view, value.inner())
    }

    #[inline(always)]
    fn is_present(value: &N) -> bool {
        W::is_present(value.inner())
    }

    #[inline(always)]
    unsafe fn put<S: Sink>(value: &N, sink: S, at: usize, tag: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { W::put(value.inner(), sink, at, tag) }
    }

    #[inline(always)]
    unsafe fn put_shared<S: Sink>(value: &N, sink: S, at: usize, tag: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { W::put_shared(value.inner(), sink, at, tag) }
    }

    #[inline(always)]
    unsafe fn put_plain<S: Sink>(value: &N, sink: &mut S, at: usize) {
        // SAFETY: passed on to the caller.
        unsafe { W::put_plain(value.inner(), sink, at) }
    }

    #[inline(always)]
    unsafe fn put_maybe<S: Sink>(value: Option<&N>, sink: &mut S, at: usize) {
        // SAFETY: passed on to the caller.
        unsafe { W::put_maybe(value.map(N::inner), sink, at) }
    }

    #[inline]
    unsafe fn put_items<S: Sink>(items: &[N], sink: S, slots: usize) -> S {
        let put_one = |sink, (i, item): (usize, &N)| {
            let (item, at) = (std::slice::from_ref(item.inner()), slots + i * W::SHAPE.size);
            // SAFETY: the inline part of each item lies within those that are ensured.
            unsafe { W::put_items(item, sink, at) }
        };
        match inners(items) {
            // SAFETY: passed on to the caller.
            Some(items) => unsafe { W::put_items(items, sink, slots) },
            None => items.iter().enumerate().fold(sink, put_one),
        }
    }
}

// SAFETY: as `W` does.
unsafe impl<N: Newtype, W: PlainWrite<N::Inner>> PlainWrite<N> for Transparent<N, W> {
    #[inline(always)]
    unsafe fn store_items<S: Sink>(items: &[N], sink: &mut S, at: usize) {
        if let Some(items) = inners(items) {
            // SAFETY: passed on to the caller.
            return unsafe { W::store_items(items, sink, at) };
        }
        for (i, item) in items.iter().enumerate() {
            let (item, at) = (std::slice::from_ref(item.inner()), at + i * W::SHAPE.size);
            // SAFETY: each item lies within those that are ensured.
            unsafe { W::store_items(item, sink, at) }
        }
    }
}

/// The fields side by side, if nothing is between them: `repr(align(..))` adds padding.
fn inners<N: Newtype>(items: &[N]) -> Option<&[N::Inner]> {
    if size_of::<N>() != size_of::<N::Inner>() {
        return None;
    }
    // SAFETY: the only field of a struct that takes memory, and of its size, so all of it.
    Some(unsafe { std::slice::from_raw_parts(items.as_ptr().cast(), items.len()) })
}
