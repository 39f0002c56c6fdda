//! `Option`: the slot is 0 when there is no value.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;

use super::{FieldType, FieldView, Wire, Write};
use crate::encode::Sink;
use crate::layout::Shape;
use crate::schema::TypeDef;
use crate::verify::{Verdict, Verifier};
use crate::Result;

/// The strategy of `Option<T>`, around that of `T`.
#[derive(Debug)]
pub struct Optional<W>(PhantomData<fn() -> W>);

impl<T: FieldType> FieldType for Option<T> {
    type Wire = Optional<T::Wire>;
    const OWNED: bool = T::OWNED;

    #[inline]
    fn unpack(view: FieldView<'_, Self>) -> Result<Self> {
        view.map(T::unpack).transpose()
    }

    fn unpack_into(view: FieldView<'_, Self>, target: &mut Self) -> Result<()> {
        match (view, target) {
            (Some(view), Some(target)) => T::unpack_into(view, target)?,
            (view, target) => *target = Self::unpack(view)?,
        }
        Ok(())
    }
}

impl<W: Wire> Optional<W> {
    /// Asked by all code that touches bytes. The derive says it before, at the field.
    const FITS: () = assert!(!W::SHAPE.optional, "an `Option` in an `Option`");
}

// SAFETY: a present value is verified and read as `W` does.
unsafe impl<W: Wire> Wire for Optional<W> {
    const TYPE: TypeDef = W::TYPE;
    const IS_OPTION: bool = true;
    const SHAPE: Shape = W::SHAPE.optional();
    const PARTS_HAVE_DEFAULT: bool = W::PARTS_HAVE_DEFAULT;
    const CAN_SHARE: bool = W::CAN_SHARE;
    type View<'a> = Option<W::View<'a>>;

    #[inline(always)]
    fn verify(verifier: &mut Verifier<'_>, at: usize, tag: usize) -> Verdict {
        let () = Self::FITS;
        W::verify(verifier, at, tag)
    }

    #[inline(always)]
    fn verify_shared(verifier: &mut Verifier<'_>, at: usize, tag: usize) -> Verdict {
        W::verify_shared(verifier, at, tag)
    }

    #[inline(always)]
    unsafe fn get(buf: &[u8], at: usize, tag: usize) -> Self::View<'_> {
        let () = Self::FITS;
        // SAFETY: passed on to the caller.
        Some(unsafe { W::get(buf, at, tag) })
    }

    #[inline(always)]
    fn absent(_: &[u8]) -> Self::View<'_> {
        None
    }

    fn debug(view: &Self::View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match view {
            Some(view) => f.debug_tuple("Some").field(&super::DebugView::<W>(view)).finish(),
            None => f.write_str("None"),
        }
    }

    #[inline]
    fn same<'a>(a: &Self::View<'a>, b: &Self::View<'a>) -> bool {
        match (a, b) {
            (Some(a), Some(b)) => W::same(a, b),
            (None, None) => true,
            _ => false,
        }
    }

    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        view: &Self::View<'_>,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        match view {
            Some(view) => W::serialize(view, serializer),
            None => serializer.serialize_none(),
        }
    }

    #[cfg(feature = "serde")]
    fn serialize_entry<M: serde::ser::SerializeMap>(
        name: &'static str,
        view: &Self::View<'_>,
        map: &mut M,
    ) -> std::result::Result<(), M::Error> {
        match view {
            Some(view) => W::serialize_entry(name, view, map),
            None => Ok(()),
        }
    }

    #[cfg(feature = "serde")]
    unsafe fn serialize_at<S: serde::Serializer>(
        buf: &[u8],
        at: usize,
        tag: usize,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        // SAFETY: passed on to the caller.
        unsafe { W::serialize_at(buf, at, tag, serializer) }
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
        unsafe { W::serialize_entry_at(name, buf, at, tag, map) }
    }

    #[cfg(feature = "serde")]
    fn serialize_absent<M: serde::ser::SerializeMap>(
        _: &'static str,
        _: &[u8],
        _: &mut M,
    ) -> std::result::Result<(), M::Error> {
        Ok(())
    }
}

// SAFETY: a present value is written as `W` does; an absent one has no bytes.
unsafe impl<T, W: Write<T>> Write<Option<T>> for Optional<W> {
    #[inline]
    fn equals(view: &Self::View<'_>, value: &Option<T>) -> bool {
        match (view, value) {
            (Some(view), Some(value)) => W::equals(view, value),
            (None, None) => true,
            _ => false,
        }
    }

    #[inline(always)]
    fn is_present(value: &Option<T>) -> bool {
        let () = Self::FITS;
        value.is_some()
    }

    #[inline(always)]
    unsafe fn put<S: Sink>(value: &Option<T>, sink: S, at: usize, tag: usize) -> S {
        match value {
            // SAFETY: passed on to the caller.
            Some(value) => unsafe { W::put(value, sink, at, tag) },
            None => sink,
        }
    }

    #[inline(always)]
    unsafe fn put_shared<S: Sink>(value: &Option<T>, sink: S, at: usize, tag: usize) -> S {
        match value {
            // SAFETY: passed on to the caller.
            Some(value) => unsafe { W::put_shared(value, sink, at, tag) },
            None => sink,
        }
    }

    #[inline(always)]
    unsafe fn put_plain<S: Sink>(value: &Option<T>, sink: &mut S, at: usize) {
        // SAFETY: passed on to the caller.
        unsafe { W::put_maybe(value.as_ref(), sink, at) }
    }
}
