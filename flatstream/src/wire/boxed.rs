//! `Box<T>` of a table: the same on the wire, and where types may contain themselves.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;

use super::{FieldType, TableWire, ViewedTable, Wire, Write};
use crate::encode::Sink;
use crate::layout::Shape;
use crate::verify::{Verdict, Verifier};

/// The strategy of boxed tables. Never inlined, as types recurse through it.
#[derive(Debug)]
pub struct Boxed<T>(PhantomData<fn() -> T>);

impl<T: ViewedTable> FieldType for Box<T> {
    type Wire = Boxed<T>;
}

// SAFETY: everything is passed on to the table's strategy.
unsafe impl<T: ViewedTable> Wire for Boxed<T> {
    const SHAPE: Shape = Shape { table: true, ..Shape::tables() };
    const DEFAULT_DEPTH: usize = T::DEFAULT_DEPTH;
    type View<'a> = T::View<'a>;

    #[inline(never)]
    fn verify(verifier: &mut Verifier<'_>, at: usize, tag: usize) -> Verdict {
        TableWire::<T>::verify(verifier, at, tag)
    }

    #[inline(always)]
    unsafe fn get(buf: &[u8], at: usize, tag: usize) -> T::View<'_> {
        // SAFETY: passed on to the caller.
        unsafe { TableWire::<T>::get(buf, at, tag) }
    }

    fn absent(buf: &[u8]) -> T::View<'_> {
        TableWire::<T>::absent(buf)
    }

    fn debug(view: &T::View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(view, f)
    }

    fn same<'a>(a: &T::View<'a>, b: &T::View<'a>) -> bool {
        TableWire::<T>::same(a, b)
    }
}

// SAFETY: everything is passed on to the table's strategy.
unsafe impl<T: ViewedTable> Write<Box<T>> for Boxed<T> {
    #[inline(never)]
    unsafe fn put<S: Sink>(value: &Box<T>, sink: S, at: usize, tag: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { TableWire::<T>::put(value, sink, at, tag) }
    }
}
