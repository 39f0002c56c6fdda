//! Vectors of what is no type of items by itself: the strategy of the item is named.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::Arc;

use super::vector::put_all;
use super::{Wire, Write};
use crate::encode::Sink;
use crate::layout::Shape;
use crate::raw;
use crate::schema::TypeDef;
use crate::verify::{Verdict, Verifier};
use crate::view::VectorView;

/// The strategy of vectors whose items have the strategy `W`.
///
/// Not for `Option`s, unions and vectors, which have no place in a vector.
#[derive(Debug)]
pub struct ItemsWire<W>(PhantomData<fn() -> W>);

// SAFETY: offset, length and every item are verified before they are read.
unsafe impl<W: Wire> Wire for ItemsWire<W> {
    const TYPE: TypeDef = TypeDef::Vector(&W::TYPE);
    const SHAPE: Shape = {
        let Shape { nests, fault, fallible, .. } = W::SHAPE;
        Shape { nests, fault, fallible, ..Shape::offset() }
    };
    type View<'a> = VectorView<'a, W>;

    #[inline]
    fn verify(verifier: &mut Verifier<'_>, at: usize, _: usize) -> Verdict {
        let (start, len) = verifier.vector(at, W::SHAPE.size, W::SHAPE.align)?;
        W::verify_items(verifier, start, len)
    }

    #[inline(always)]
    unsafe fn get(buf: &[u8], at: usize, _: usize) -> VectorView<'_, W> {
        // SAFETY: `verify` accepted offset, length and items.
        unsafe {
            let start = at + raw::load_u32(buf, at);
            VectorView::new(buf, start + 4, raw::load_u32(buf, start))
        }
    }

    #[inline(always)]
    fn absent(_: &[u8]) -> VectorView<'_, W> {
        VectorView::EMPTY
    }

    fn debug(view: &VectorView<'_, W>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(view, f)
    }

    #[inline]
    fn same<'a>(a: &VectorView<'a, W>, b: &VectorView<'a, W>) -> bool {
        a == b
    }

    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        view: &Self::View<'_>,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        super::serialize_vector(*view, serializer)
    }
}

macro_rules! slices {
    ($([$($lifetime:lifetime)?] [$($bound:ident)?] $t:ty;)*) => { $(
        // SAFETY: as the slice behind it, which does not change under a shared reference.
        unsafe impl<$($lifetime,)? T $(: $bound)?, W: Write<T>> Write<$t> for ItemsWire<W> {
            fn equals(view: &VectorView<'_, W>, value: &$t) -> bool {
                view.shows(value)
            }

            #[inline]
            unsafe fn put<S: Sink>(value: &$t, sink: S, at: usize, _: usize) -> S {
                // SAFETY: passed on to the caller.
                unsafe { put_all::<W, T, S>(value, sink, at) }
            }
        }
    )* };
}

slices! {
    [] [] Vec<T>;
    [] [] Box<[T]>;
    [] [] Arc<[T]>;
    [] [] Rc<[T]>;
    ['s] [] &'s [T];

}
