//! `Box<T>`, `Arc<T>`, `Rc<T>`, `&T` and `Cow<T>`: the same on the wire, and where types may contain
//! themselves.
#![allow(unsafe_code)]

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::Arc;

use super::serialize_as::serialize_as;
use super::{FieldType, FieldView, VectorElement, Wire, Write};
use crate::absent::Absent;
use crate::encode::{Sink, MAX_MESSAGE_LEN};
use crate::layout::Shape;
use crate::schema::{DefaultDef, DefaultValue, TypeDef};
use crate::verify::{Verdict, Verifier};
use crate::view::VectorView;
use crate::Result;

/// The strategy of pointers, around that of what they point to. Never inlined, as types recurse
/// through it.
#[derive(Debug)]
pub struct Boxed<W>(PhantomData<fn() -> W>);

macro_rules! pointers {
    ($(
        [$($lifetime:lifetime)?] [$($bound:ident)?]
        $pointer:ty, $owned:expr, $make:expr, $inner:ident => $unique:expr;
    )*) => { $(
        // The bounds do not look into a table, so that it may contain itself.
        impl<$($lifetime,)? T: FieldType $(+ $bound)?> FieldType for $pointer {
            type Wire = Boxed<T::Wire>;
            const OWNED: bool = $owned;

            fn unpack(view: FieldView<'_, T>) -> Result<Self> {
                T::unpack(view).and_then($make)
            }

            fn unpack_into(view: FieldView<'_, T>, $inner: &mut Self) -> Result<()> {
                match $unique {
                    Some(inner) => T::unpack_into(view, inner)?,
                    None => *$inner = Self::unpack(view)?,
                }
                Ok(())
            }
        }

        impl<$($lifetime,)? T: VectorElement $(+ $bound)?> VectorElement for $pointer {
            type Item = Boxed<T::Item>;
            type Items<'a> = VectorView<'a, Boxed<T::Item>>;

            fn unpack_item(item: <T::Item as Wire>::View<'_>) -> Result<Self> {
                T::unpack_item(item).and_then($make)
            }

            fn unpack_item_into(
                item: <T::Item as Wire>::View<'_>,
                $inner: &mut Self,
            ) -> Result<()> {
                match $unique {
                    Some(inner) => T::unpack_item_into(item, inner)?,
                    None => *$inner = Self::unpack_item(item)?,
                }
                Ok(())
            }
        }

        // SAFETY: everything is passed on to the strategy of what it points to, which does not
        // change under a shared reference.
        unsafe impl<$($lifetime,)? T $(: $bound)?, W: Write<T>> Write<$pointer> for Boxed<W> {
            fn equals(view: &W::View<'_>, value: &$pointer) -> bool {
                W::equals(view, value)
            }

            #[inline(always)]
            fn is_present(value: &$pointer) -> bool {
                W::is_present(value)
            }

            #[inline(never)]
            unsafe fn put<S: Sink>(value: &$pointer, mut sink: S, at: usize, tag: usize) -> S {
                // What pointers share is written once for each: stop before that takes all memory.
                if sink.cursor() > MAX_MESSAGE_LEN {
                    sink.context().refuse_size();
                    // SAFETY: the inline part is ensured by the caller.
                    unsafe { sink.zero(at, W::SHAPE.size) };
                    return sink;
                }
                // SAFETY: passed on to the caller.
                unsafe { W::put(value, sink, at, tag) }
            }

            #[inline]
            unsafe fn put_shared<S: Sink>(value: &$pointer, sink: S, at: usize, tag: usize) -> S {
                // SAFETY: passed on to the caller.
                unsafe { W::put_shared(value, sink, at, tag) }
            }

            #[inline(always)]
            unsafe fn put_plain<S: Sink>(value: &$pointer, sink: &mut S, at: usize) {
                // SAFETY: passed on to the caller.
                unsafe { W::put_plain(value, sink, at) }
            }

            #[inline(always)]
            unsafe fn put_maybe<S: Sink>(value: Option<&$pointer>, sink: &mut S, at: usize) {
                // SAFETY: passed on to the caller.
                unsafe { W::put_maybe(value.map(|value| &**value), sink, at) }
            }
        }
    )* };
}

pointers! {
    [] [] Box<T>, T::OWNED, |value| Ok(Box::new(value)), target => Some(&mut **target);
    [] [] Arc<T>, T::OWNED, |value| Ok(Arc::new(value)), target => Arc::get_mut(target);
    [] [] Rc<T>, T::OWNED, |value| Ok(Rc::new(value)), target => Rc::get_mut(target);
    ['p] [Clone] Cow<'p, T>, T::OWNED, |value| Ok(Cow::Owned(value)), target => match target {
        Cow::Owned(value) => Some(value),
        Cow::Borrowed(_) => None,
    };
    ['p] [] &'p T, false, |_| super::borrowed(), target => None::<&mut T>;
}

// SAFETY: everything is passed on to the strategy of what it points to.
unsafe impl<W: Wire> Wire for Boxed<W> {
    const TYPE: TypeDef = W::TYPE;
    const DEFAULT: Option<DefaultDef> = W::DEFAULT;
    const IS_OPTION: bool = W::IS_OPTION;
    const IS_REQUIRED: bool = W::IS_REQUIRED;
    const SHAPE: Shape = W::SHAPE;
    const ABSENT: Absent = W::ABSENT;
    const PARTS_HAVE_DEFAULT: bool = W::PARTS_HAVE_DEFAULT;
    const CAN_SHARE: bool = W::CAN_SHARE;
    type View<'a> = W::View<'a>;

    fn constant(view: &W::View<'_>) -> Option<DefaultValue> {
        W::constant(view)
    }

    #[inline(never)]
    fn verify(verifier: &mut Verifier<'_>, at: usize, tag: usize) -> Verdict {
        W::verify(verifier, at, tag)
    }

    #[inline]
    fn verify_shared(verifier: &mut Verifier<'_>, at: usize, tag: usize) -> Verdict {
        W::verify_shared(verifier, at, tag)
    }

    #[inline(always)]
    unsafe fn get(buf: &[u8], at: usize, tag: usize) -> W::View<'_> {
        // SAFETY: passed on to the caller.
        unsafe { W::get(buf, at, tag) }
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

    fn absent(buf: &[u8]) -> W::View<'_> {
        W::absent(buf)
    }

    fn debug(view: &W::View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        W::debug(view, f)
    }

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
