//! The strategy of a type that is no field type as it is, with what to do about it.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;

use super::{not_reached, NoField, Wire, Write};
use crate::encode::Sink;
use crate::layout::Shape;
use crate::schema::{Scalar, TypeDef};
use crate::verify::{Verdict, Verifier};

/// A type of others.
pub trait Foreign {
    /// What to do about it.
    const ADVICE: &'static &'static str;
}

/// The strategy of one, whose shape has the advice. It reads as `V`, so that an adapter of which it is
/// the wire form has no other mistake.
#[derive(Debug)]
pub struct Advised<T, V>(PhantomData<fn() -> (T, V)>);

// SAFETY: reads nothing, in programs that do not compile.
unsafe impl<T: Foreign, V: Copy + 'static> Wire for Advised<T, V> {
    /// Of any: programs with one do not compile.
    const TYPE: TypeDef = TypeDef::Scalar(Scalar::Bool);
    const SHAPE: Shape = Shape { fault: Some(T::ADVICE), ..NoField::SHAPE };
    type View<'a> = V;

    fn verify(_: &mut Verifier<'_>, _: usize, _: usize) -> Verdict {
        not_reached()
    }

    unsafe fn get(_: &[u8], _: usize, _: usize) -> V {
        not_reached()
    }

    fn absent(_: &[u8]) -> V {
        not_reached()
    }

    fn debug(_: &V, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        not_reached()
    }

    fn same<'a>(_: &V, _: &V) -> bool {
        not_reached()
    }

    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(_: &V, _: S) -> std::result::Result<S::Ok, S::Error> {
        not_reached()
    }
}

// SAFETY: occupies nothing.
unsafe impl<T: Foreign, V: Copy + 'static> Write<T> for Advised<T, V> {
    fn equals(_: &V, _: &T) -> bool {
        not_reached()
    }

    unsafe fn put<S: Sink>(_: &T, _: S, _: usize, _: usize) -> S {
        not_reached()
    }
}
