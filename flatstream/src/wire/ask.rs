//! Asks a type for facts in a way that compiles when it is no field type, which is reported once,
//! at the field: inherent items win over those of [`Unknown`] where their bounds hold.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;

use super::{
    Copies, Defaultable, FieldSpec, FieldType, FieldView, Inline, Inlined, MapKey, SpecView,
    Strategy, Wire, Write,
};
use crate::encode::Sink;
use crate::layout::Shape;
use crate::verify::{Verdict, Verifier};
use crate::Result;

/// Something to ask about `T`.
#[derive(Debug)]
pub struct Ask<T: ?Sized>(PhantomData<T>);

impl<T: FieldSpec + ?Sized> Ask<T> {
    /// What it occupies in a table.
    pub const SHAPE: Shape = <T::Wire as Wire>::SHAPE;
    /// How deep a value of defaults nests.
    pub const DEFAULT_DEPTH: usize = <T::Wire as Wire>::DEFAULT_DEPTH;
    /// Whether absent parts of it have a value.
    pub const PARTS_HAVE_DEFAULT: bool = <T::Wire as Wire>::PARTS_HAVE_DEFAULT;
    /// Whether it can be rebuilt from a view.
    pub const OWNED: bool = T::IS_OWNED;
    /// Whether it is a union.
    pub const IS_UNION: bool = Self::SHAPE.union;
    /// Whether it is a number, `bool` or enum.
    pub const IS_SCALAR: bool = Self::SHAPE.scalar;
    /// Whether it is an `Option`.
    pub const IS_OPTION: bool = Self::SHAPE.optional;
    /// Whether it is a field at all.
    pub const IS_FIELD: bool = true;
    /// Whether it is, or holds, strings that can be shared.
    pub const CAN_SHARE: bool = <T::Wire as Wire>::CAN_SHARE;

    /// Its strategy.
    #[inline(always)]
    pub const fn wire() -> Strategy<T::Wire> {
        PhantomData
    }
}

impl<T: FieldSpec<Value: Sized> + ?Sized> Ask<T> {
    /// [`FieldSpec::rebuild`]
    ///
    /// # Errors
    ///
    /// As there.
    pub fn unpack(view: SpecView<'_, T>) -> Result<T::Value> {
        T::rebuild(view)
    }

    /// [`FieldSpec::rebuild_into`]
    ///
    /// # Errors
    ///
    /// As there.
    pub fn unpack_into(view: SpecView<'_, T>, target: &mut T::Value) -> Result<()> {
        T::rebuild_into(view, target)
    }
}

impl<T: Defaultable> Ask<T> {
    /// [`Defaultable::view`]
    pub fn default_view<'a>(value: &'static T::Const, buf: &'a [u8]) -> FieldView<'a, T> {
        T::view(value, buf)
    }
}

impl<T: MapKey> Ask<T> {
    /// Whether it can be a key.
    pub const IS_KEY: bool = true;
}

impl<T: Inline> Ask<T> {
    /// [`Inline::SIZE`]
    pub const SIZE: usize = T::SIZE;
    /// [`Inline::ALIGN`]
    pub const ALIGN: usize = T::ALIGN;
}

impl<T: FieldType<Wire = Inlined<T>>> Ask<T> {
    /// Asks for `Copy` of a newtype around what is read by value.
    pub fn __around<N>()
    where
        (): Copies<N>,
    {
    }
}

impl<T: fmt::Debug> Ask<T> {
    /// Prints flags as their type does.
    ///
    /// # Errors
    ///
    /// The formatter's.
    pub fn __debug_flags<B>(flags: &T, _: &str, _: B, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        flags.fmt(f)
    }
}

/// The answers of types that are no field types: whatever causes no second error. Two are given for
/// types without a mistake as well, and have names that no other trait has.
pub trait Unknown {
    /// An empty part of a table.
    const SHAPE: Shape = NoField::SHAPE;
    /// Of itself, nothing deeper.
    const DEFAULT_DEPTH: usize = 0;
    /// Nothing to complain about.
    const PARTS_HAVE_DEFAULT: bool = true;
    /// Nothing to complain about.
    const OWNED: bool = true;
    /// Nothing to complain about.
    const IS_UNION: bool = false;
    /// Nothing to complain about.
    const IS_SCALAR: bool = false;
    /// Nothing to complain about.
    const IS_OPTION: bool = false;
    /// Reported elsewhere.
    const IS_FIELD: bool = false;
    /// Nothing to complain about.
    const CAN_SHARE: bool = true;
    /// Of field types as well.
    const IS_KEY: bool = false;
    /// Nothing to complain about.
    const SIZE: usize = 1;
    /// Nothing to complain about.
    const ALIGN: usize = 1;

    /// Asks for nothing.
    fn __around<N>() {}

    /// Prints flags as their bits, since their type does not say how.
    ///
    /// # Errors
    ///
    /// The formatter's.
    fn __debug_flags<T, B: fmt::LowerHex>(
        _: &T,
        name: &str,
        bits: B,
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        write!(f, "{name}({bits:#x})")
    }

    /// One that fits every type.
    fn wire() -> Strategy<NoField> {
        PhantomData
    }

    /// A view of whatever type is wanted: this is not reached, as the type takes no default.
    fn default_view<A, V>(_: A, _: &[u8]) -> V {
        unreachable!("a default of a type that takes none does not compile")
    }

    /// A value of whatever type is wanted.
    ///
    /// # Errors
    ///
    /// Always.
    fn unpack<V, T>(_: V) -> Result<T> {
        super::borrowed()
    }

    /// Does nothing.
    ///
    /// # Errors
    ///
    /// Always.
    fn unpack_into<V, T>(_: V, _: &mut T) -> Result<()> {
        super::borrowed()
    }
}

impl<T: ?Sized> Unknown for Ask<T> {}

/// The strategy of what is no field type. Programs with such a field do not compile.
#[derive(Debug)]
pub struct NoField;

// SAFETY: reads nothing.
unsafe impl Wire for NoField {
    const SHAPE: Shape = Shape::inline(0, 1);
    type View<'a> = ();

    fn verify(_: &mut Verifier<'_>, _: usize, _: usize) -> Verdict {
        Ok(())
    }
    unsafe fn get(_: &[u8], _: usize, _: usize) -> Self::View<'_> {}
    fn absent(_: &[u8]) -> Self::View<'_> {}
    fn debug((): &(), f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
    fn same<'a>((): &(), (): &()) -> bool {
        true
    }
    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        (): &(),
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

// SAFETY: occupies nothing.
unsafe impl<T: ?Sized> Write<T> for NoField {
    fn equals((): &(), _: &T) -> bool {
        true
    }
    unsafe fn put<S: Sink>(_: &T, sink: S, _: usize, _: usize) -> S {
        sink
    }
}
