//! Strings of shared fields.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;

use super::serialize_as::serialize_as;
use super::{FieldSpec, SpecView, Wire, Write};
use crate::absent::Absent;
use crate::encode::Sink;
use crate::layout::Shape;
use crate::schema::{DefaultDef, DefaultValue, TypeDef};
use crate::verify::{Verdict, Verifier};
use crate::Result;

/// A field whose strings are shared with those of other such fields.
#[derive(Debug)]
pub struct Shared<S: ?Sized>(PhantomData<fn() -> S>);

impl<S: FieldSpec + ?Sized> FieldSpec for Shared<S> {
    type Value = S::Value;
    type Wire = SharedWire<S::Wire>;
    const IS_OWNED: bool = S::IS_OWNED;

    fn rebuild(view: SpecView<'_, S>) -> Result<S::Value>
    where
        S::Value: Sized,
    {
        S::rebuild(view)
    }

    fn rebuild_into(view: SpecView<'_, S>, target: &mut S::Value) -> Result<()>
    where
        S::Value: Sized,
    {
        S::rebuild_into(view, target)
    }
}

/// The strategy `W`, but that equal strings are written once. Any `W` will do; one that has no strings
/// is written as ever, and the derive refuses it.
#[derive(Debug)]
pub struct SharedWire<W>(PhantomData<fn() -> W>);

// SAFETY: everything is passed on to `W`; `verify_shared` accepts what `verify` does.
unsafe impl<W: Wire> Wire for SharedWire<W> {
    const TYPE: TypeDef = W::TYPE;
    const DEFAULT: Option<DefaultDef> = W::DEFAULT;
    const IS_OPTION: bool = W::IS_OPTION;
    const IS_REQUIRED: bool = W::IS_REQUIRED;
    const SHAPE: Shape = Shape { shares: true, ..W::SHAPE };
    const ABSENT: Absent = W::ABSENT;
    const PARTS_HAVE_DEFAULT: bool = W::PARTS_HAVE_DEFAULT;
    type View<'a> = W::View<'a>;

    fn constant(view: &W::View<'_>) -> Option<DefaultValue> {
        W::constant(view)
    }

    #[inline(always)]
    fn verify(verifier: &mut Verifier<'_>, at: usize, tag: usize) -> Verdict {
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

    fn debug(view: &W::View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        W::debug(view, f)
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

// SAFETY: everything is passed on to `W`; what can be shared has an offset in its slot, so that the
// functions for values that lie in their table are not called.
unsafe impl<T: ?Sized, W: Write<T>> Write<T> for SharedWire<W> {
    #[inline]
    fn equals(view: &W::View<'_>, value: &T) -> bool {
        W::equals(view, value)
    }

    #[inline(always)]
    fn is_present(value: &T) -> bool {
        W::is_present(value)
    }

    #[inline(always)]
    unsafe fn put<S: Sink>(value: &T, sink: S, at: usize, tag: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { W::put_shared(value, sink, at, tag) }
    }

    #[inline(always)]
    unsafe fn put_plain<S: Sink>(value: &T, sink: &mut S, at: usize) {
        // SAFETY: passed on to the caller.
        unsafe { W::put_plain(value, sink, at) }
    }

    #[inline(always)]
    unsafe fn put_maybe<S: Sink>(value: Option<&T>, sink: &mut S, at: usize) {
        // SAFETY: passed on to the caller.
        unsafe { W::put_maybe(value, sink, at) }
    }
}
