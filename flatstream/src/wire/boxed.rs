//! `Box<T>` of a table: the same on the wire, and where types may contain themselves.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;

use super::{FieldType, FieldView, TableWire, Wire, Write};
use crate::encode::Sink;
use crate::layout::Shape;
use crate::verify::{Verdict, Verifier};
use crate::Result;

/// The strategies of tables.
#[diagnostic::on_unimplemented(
    message = "a `Box` holds a table, a string or a slice: this type needs none",
    label = "not a table",
    note = "remove the `Box`, or put the value into a struct with `#[derive(StreamSerialize)]`"
)]
pub trait IsTable {}

impl<T> IsTable for TableWire<T> {}

/// The strategy of boxed tables, around that of the table. Never inlined, as types recurse
/// through it.
#[derive(Debug)]
pub struct Boxed<W>(PhantomData<fn() -> W>);

// The bounds do not look into the table, so that it may contain itself.
impl<T: FieldType> FieldType for Box<T>
where
    T::Wire: IsTable,
{
    type Wire = Boxed<T::Wire>;
    const OWNED: bool = T::OWNED;

    fn unpack(view: FieldView<'_, T>) -> Result<Self> {
        T::unpack(view).map(Box::new)
    }
}

// SAFETY: everything is passed on to the table's strategy.
unsafe impl<W: Wire> Wire for Boxed<W> {
    const SHAPE: Shape = Shape { table: true, ..Shape::tables() };
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

// SAFETY: everything is passed on to the table's strategy.
unsafe impl<T, W: Write<T>> Write<Box<T>> for Boxed<W> {
    #[inline(never)]
    unsafe fn put<S: Sink>(value: &Box<T>, sink: S, at: usize, tag: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { W::put(value, sink, at, tag) }
    }
}
