//! What is read by value and not `Copy`, which is a mistake that is reported at the type.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;

use super::{not_reached, Wire, Write};
use crate::encode::Sink;
use crate::layout::Shape;
use crate::schema::{Scalar, TypeDef};
use crate::verify::{Verdict, Verifier};

/// The strategy of that. It reads as a reference, so that uses of its fields and methods are no mistakes.
/// Programs with such a field do not compile.
#[derive(Debug)]
pub struct Uncopied<T>(PhantomData<fn() -> T>);

// SAFETY: reads nothing.
unsafe impl<T: 'static> Wire for Uncopied<T> {
    /// Of any: programs with one do not compile.
    const TYPE: TypeDef = TypeDef::Scalar(Scalar::Bool);
    const SHAPE: Shape = Shape::inline(0, 1);
    type View<'a> = &'static T;

    fn verify(_: &mut Verifier<'_>, _: usize, _: usize) -> Verdict {
        not_reached()
    }

    unsafe fn get(_: &[u8], _: usize, _: usize) -> &'static T {
        not_reached()
    }

    fn absent(_: &[u8]) -> &'static T {
        not_reached()
    }

    fn debug(_: &&'static T, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        not_reached()
    }

    fn same<'a>(_: &&'static T, _: &&'static T) -> bool {
        not_reached()
    }

    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(_: &&'static T, _: S) -> Result<S::Ok, S::Error> {
        not_reached()
    }
}

// SAFETY: occupies nothing.
unsafe impl<T: 'static> Write<T> for Uncopied<T> {
    fn equals(_: &&'static T, _: &T) -> bool {
        not_reached()
    }

    unsafe fn put<S: Sink>(_: &T, _: S, _: usize, _: usize) -> S {
        not_reached()
    }
}
