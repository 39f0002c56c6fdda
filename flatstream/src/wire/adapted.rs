//! Fields with an adapter: the value of a foreign type, in the wire form of another.
//!
//! A leaf is a [`BorrowingAdapter`] (or an [`Adapter`](crate::with::Adapter), which is one). [`With`] builds
//! trees of them, `Option<A>`, `Vec<A>`, `BTreeSet<A>` and `BTreeMap<K, A>`, and [`Fits`] finds the tree for
//! the type of a field, so that the adapter of a `Duration` is also that of an `Option<Duration>`.
#![allow(unsafe_code)]

mod field;
mod fits;
mod trees;

pub use self::field::{Adapted, AdaptedDefault, DefaultForm, DefaultableWith, ValueAt};
pub use self::fits::{AdaptedBy, Fits};
pub(super) use self::trees::Grown;
pub use self::trees::With;

use std::fmt;
use std::marker::PhantomData;

use super::{FieldType, VectorElement, Wire, Write};
use crate::absent::Absent;
use crate::encode::{put_waiting, Sink};
use crate::layout::Shape;
use crate::schema::TypeDef;
use crate::verify::{Verdict, Verifier};
use crate::with::{BorrowingAdapter, Form, ItemForm, Outgoing, Refused};
use crate::PayloadFault;

impl<T: FieldType> Form for T {
    type Out<'v> = T;
    type Strategy = T::Wire;
}

impl Form for str {
    type Out<'v> = &'v str;
    type Strategy = super::TextWire;
}

impl<T: VectorElement + 'static> Form for [T] {
    type Out<'v> = &'v [T];
    type Strategy = super::VectorWire<T>;
}

#[diagnostic::do_not_recommend]
impl<T: VectorElement<Item = <T as FieldType>::Wire>> ItemForm for T {}
impl ItemForm for str {}

/// The strategy of a wire form.
type Under<F> = <F as Form>::Strategy;

/// The strategy of what the adapter `A` converts, around that of its wire form.
///
/// `A` is code of a user. Whatever it answers, and however often it changes its mind, it decides
/// about values alone: what is stored and read is up to the strategy of the wire form.
#[derive(Debug)]
pub struct AdaptedWire<A>(PhantomData<fn() -> A>);

// SAFETY: only what the wire form's strategy verified is read, through that strategy.
unsafe impl<A: BorrowingAdapter> Wire for AdaptedWire<A> {
    const TYPE: TypeDef = <Under<A::Wire> as Wire>::TYPE;
    const SHAPE: Shape = {
        let shape = <Under<A::Wire> as Wire>::SHAPE;
        let has_default = A::HAS_DEFAULT && shape.has_default;
        let fault = if shape.optional { Some(&OPTIONAL) } else { shape.fault };
        Shape {
            has_default,
            fault,
            optional: false,
            fallible: true,
            any_bytes: false,
            in_place: true,
            ..shape
        }
    };
    const ABSENT: Absent = match Self::SHAPE.has_default {
        true => <Under<A::Wire> as Wire>::ABSENT,
        false => Absent::Nothing,
    };
    type View<'a> = A::View<'a>;

    #[inline]
    fn verify(verifier: &mut Verifier<'_>, at: usize, tag: usize) -> Verdict {
        <Under<A::Wire>>::verify(verifier, at, tag)?;
        // SAFETY: verified in the line above.
        match A::view(unsafe { <Under<A::Wire>>::get(verifier.buf(), at, tag) }) {
            Ok(_) => Ok(()),
            Err(refused) => Err(verifier.fault(PayloadFault::Refused(refused.reason()), at)),
        }
    }

    #[inline]
    unsafe fn get(buf: &[u8], at: usize, tag: usize) -> A::View<'_> {
        // SAFETY: passed on to the caller; `verify` began with the same of the wire form.
        accepted::<A>(A::view(unsafe { <Under<A::Wire>>::get(buf, at, tag) }))
    }

    #[inline]
    fn absent(buf: &[u8]) -> A::View<'_> {
        accepted::<A>(A::view(<Under<A::Wire>>::absent(buf)))
    }

    #[inline(always)]
    unsafe fn hint(buf: &[u8], at: usize) -> usize {
        // SAFETY: passed on to the caller.
        unsafe { <Under<A::Wire>>::hint(buf, at) }
    }

    #[inline]
    unsafe fn get_near(buf: &[u8], at: usize, hint: usize) -> A::View<'_> {
        // SAFETY: passed on to the caller.
        accepted::<A>(A::view(unsafe { <Under<A::Wire>>::get_near(buf, at, hint) }))
    }

    fn debug(view: &A::View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        A::print(view, f)
    }

    #[inline]
    fn same<'a>(a: &A::View<'a>, b: &A::View<'a>) -> bool {
        a == b
    }

    /// Nothing is known of the view but how it prints. Fields and items go the ways below.
    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        view: &A::View<'_>,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{view:?}"))
    }

    #[cfg(feature = "serde")]
    unsafe fn serialize_at<S: serde::Serializer>(
        buf: &[u8],
        at: usize,
        tag: usize,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        // SAFETY: passed on to the caller.
        unsafe { <Under<A::Wire>>::serialize_at(buf, at, tag, serializer) }
    }

    #[cfg(feature = "serde")]
    unsafe fn serialize_entry_at<M: serde::ser::SerializeMap>(
        name: &'static str,
        buf: &[u8],
        at: usize,
        tag: usize,
        map: &mut M,
    ) -> std::result::Result<(), M::Error> {
        // SAFETY: passed on to the caller.
        unsafe { <Under<A::Wire>>::serialize_entry_at(name, buf, at, tag, map) }
    }

    #[cfg(feature = "serde")]
    fn serialize_absent<M: serde::ser::SerializeMap>(
        name: &'static str,
        buf: &[u8],
        map: &mut M,
    ) -> std::result::Result<(), M::Error> {
        <Under<A::Wire>>::serialize_absent(name, buf, map)
    }
}

const OPTIONAL: &str =
    "the wire form of an adapter cannot be an `Option`: put it around the type of the field";

/// What was accepted when the message was verified, or is the default that the adapter promises.
#[inline(always)]
fn accepted<A: BorrowingAdapter>(view: std::result::Result<A::View<'_>, Refused>) -> A::View<'_> {
    match view {
        Ok(view) => view,
        Err(refused) => broken_promise::<A>(refused),
    }
}

#[cold]
#[inline(never)]
fn broken_promise<A>(refused: Refused) -> ! {
    panic!(
        "the adapter `{}` refuses what it accepted before, or the default that it says it has: the \
         value {refused}",
        std::any::type_name::<A>()
    )
}

// SAFETY: the strategy of the wire form stores everything; zeros take the place of what was refused,
// and no message is made of them.
unsafe impl<A: BorrowingAdapter> Write<A::Value> for AdaptedWire<A> {
    #[inline]
    fn equals(view: &A::View<'_>, value: &A::Value) -> bool {
        A::shows(view, value)
    }

    #[inline(always)]
    unsafe fn put<S: Sink>(value: &A::Value, mut sink: S, at: usize, tag: usize) -> S {
        match A::wire(value) {
            // SAFETY: passed on to the caller; `out` lives until `put_dropped` returns.
            Ok(out) => unsafe {
                let sink = <Under<A::Wire>>::put(&out, sink, at, tag);
                put_dropped::<A, S>(&out, sink)
            },
            Err(refused) => {
                sink.context().refuse(refused);
                // SAFETY: the inline part is ensured by the caller.
                unsafe { clear(&mut sink, &Self::SHAPE, at, tag) };
                sink
            }
        }
    }

    #[inline(always)]
    unsafe fn put_maybe<S: Sink>(value: Option<&A::Value>, sink: &mut S, at: usize) {
        match value.map(A::wire).transpose() {
            // SAFETY: passed on to the caller.
            Ok(out) => unsafe { <Under<A::Wire>>::put_maybe(out.as_ref(), sink, at) },
            Err(refused) => {
                sink.context().refuse(refused);
                // SAFETY: a value that can be refused is present, so its inline part is ensured.
                unsafe { clear(sink, &Self::SHAPE, at, at) };
            }
        }
    }
}

/// Writes the shared strings that wait and are about to be dropped with `out`.
///
/// Shared strings are those of tables. What needs no drop owns no string, but lends those of the
/// value, which outlive the message: they can wait on, for equal ones of other fields.
///
/// # Safety
///
/// What waits is still there.
#[inline(always)]
unsafe fn put_dropped<'v, A: BorrowingAdapter, S: Sink>(_: &Outgoing<'v, A::Wire>, sink: S) -> S {
    if const { std::mem::needs_drop::<Outgoing<'v, A::Wire>>() && <AdaptedWire<A>>::SHAPE.nests } {
        // SAFETY: passed on to the caller.
        return unsafe { put_waiting(sink) };
    }
    sink
}

/// Zeros where a value would be.
///
/// # Safety
///
/// The inline part is ensured.
#[cold]
unsafe fn clear<S: Sink>(sink: &mut S, shape: &Shape, at: usize, tag: usize) {
    // SAFETY: passed on to the caller.
    unsafe {
        sink.zero(at, shape.size);
        if shape.union {
            sink.zero(tag, 1);
        }
    }
}
