//! `Box<T>` and `Arc<T>` of tables and unions: the same on the wire, and where types may contain
//! themselves.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::{FieldType, FieldView, TableWire, UnionWire, Wire, Write};
use crate::encode::{Sink, MAX_MESSAGE_LEN};
use crate::layout::Shape;
use crate::verify::{Verdict, Verifier};
use crate::Result;

/// The strategies of what may stand behind a pointer: tables and unions.
#[diagnostic::on_unimplemented(
    message = "only structs and data enums may stand behind a `Box` or `Arc` here",
    label = "no table and no union",
    note = "remove the pointer: numbers, enums and fixed structs are stored inline"
)]
pub trait Pointee {}

impl<T> Pointee for TableWire<T> {}
impl<U> Pointee for UnionWire<U> {}

/// The strategy of pointers, around that of what they point to. Never inlined, as types recurse
/// through it.
#[derive(Debug)]
pub struct Boxed<W>(PhantomData<fn() -> W>);

macro_rules! pointers {
    ($($pointer:ident)*) => { $(
        // The bounds do not look into the table, so that it may contain itself.
        impl<T: FieldType> FieldType for $pointer<T>
        where
            T::Wire: Pointee,
        {
            type Wire = Boxed<T::Wire>;
            const OWNED: bool = T::OWNED;

            fn unpack(view: FieldView<'_, T>) -> Result<Self> {
                T::unpack(view).map($pointer::new)
            }
        }

        // SAFETY: everything is passed on to the strategy of what it points to.
        unsafe impl<T, W: Write<T>> Write<$pointer<T>> for Boxed<W> {
            #[inline(never)]
            unsafe fn put<S: Sink>(value: &$pointer<T>, mut sink: S, at: usize, tag: usize) -> S {
                // What `Arc`s share is written once for each: stop before that takes all memory.
                if sink.cursor() > MAX_MESSAGE_LEN {
                    sink.context().refuse_size();
                    // SAFETY: the slot is ensured by the caller.
                    unsafe { sink.store(at, [0; 4]) };
                    return sink;
                }
                // SAFETY: passed on to the caller.
                unsafe { W::put(value, sink, at, tag) }
            }
        }
    )* };
}

pointers!(Box Arc);

// SAFETY: everything is passed on to the strategy of what it points to.
unsafe impl<W: Wire> Wire for Boxed<W> {
    const SHAPE: Shape = W::SHAPE;
    const DEFAULT_DEPTH: usize = W::DEFAULT_DEPTH;
    type View<'a> = W::View<'a>;

    #[inline(never)]
    fn verify(verifier: &mut Verifier<'_>, at: usize, tag: usize) -> Verdict {
        W::verify(verifier, at, tag)
    }

    #[inline(always)]
    unsafe fn get(buf: &[u8], at: usize, tag: usize) -> W::View<'_> {
        // SAFETY: passed on to the caller.
        unsafe { W::get(buf, at, tag) }
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
}
