//! Asks a type for facts in a way that compiles when it is no field type, which is reported once,
//! at the field: inherent items win over those of [`Unknown`] where their bounds hold.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;

use super::{
    Copies, DebugInline, Defaultable, FieldIndex, FieldSpec, FieldType, FixedVisitor, FlagBits,
    Inline, Inlined, MapKey, NewtypeField, PlainWrite, SpecView, Strategy, Takes, TakesNone, Wire,
    Write,
};
use crate::absent::Absent;
use crate::encode::Sink;
use crate::layout::Shape;
use crate::schema::{FieldDef, Scalar, TypeDef};
use crate::verify::{Verdict, Verifier};
use crate::Result;

/// Something to ask about `T`.
#[derive(Debug)]
pub struct Ask<T: ?Sized>(PhantomData<T>);

impl<T: FieldSpec + ?Sized> Ask<T> {
    /// What it occupies in a table.
    pub const SHAPE: Shape = <T::Wire as Wire>::SHAPE;
    /// What it reads as when it is absent.
    pub const ABSENT: Absent = <T::Wire as Wire>::ABSENT;
    /// What it is in the schema, without its name and place.
    pub const FIELD: FieldDef = FieldDef::of::<T::Wire>();
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
    pub const IS_FIELD: bool = Self::SHAPE.fault.is_none();
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
    /// Takes what is written as its default.
    pub const TAKES: Takes<T> = Takes(PhantomData);
}

impl<T: Defaultable<Const = T>> Ask<T> {
    /// Takes a value of the type as its default.
    pub const TAKES_MADE: Takes<T> = Takes(PhantomData);
}

impl<N: NewtypeField> Ask<N> {
    /// Whether what is inside of the newtype is a field.
    pub const IS_NEWTYPE: bool = true;
}

impl<T: Default> Ask<T> {
    /// Whether it has a value when it is skipped.
    pub const HAS_VALUE: bool = true;

    /// The value of a field that is not on the wire, when the struct is rebuilt.
    pub fn skipped() -> T {
        T::default()
    }
}

impl<T: Copy> Ask<T> {
    /// Whether it is `Copy`.
    pub const IS_COPY: bool = true;
}

impl<T: MapKey> Ask<T> {
    /// Whether it can be a key.
    pub const IS_KEY: bool = true;
}

impl<T: FlagBits> Ask<T> {
    /// Whether flags can be kept in it.
    pub const IS_BITS: bool = true;
}

impl<T: Inline> Ask<T> {
    /// [`Inline::SIZE`]
    pub const SIZE: usize = T::SIZE;
    /// [`Inline::ALIGN`]
    pub const ALIGN: usize = T::ALIGN;
    /// [`Inline::TYPE`]
    pub const TYPE: TypeDef = T::TYPE;
    /// [`Inline::RAW`]
    pub const RAW: bool = T::RAW;
    /// [`Inline::ANY_BITS`]
    pub const ANY_BITS: bool = T::ANY_BITS;
    /// [`Inline::ZERO`]
    pub const ZERO: bool = T::ZERO;

    /// [`Inline::load`]
    ///
    /// # Safety
    ///
    /// As there.
    #[inline(always)]
    pub unsafe fn load(buf: &[u8], at: usize) -> T {
        // SAFETY: passed on to the caller.
        unsafe { T::load(buf, at) }
    }

    /// [`Inline::check`]
    ///
    /// # Safety
    ///
    /// As there.
    #[inline(always)]
    pub unsafe fn check(buf: &[u8], at: usize) -> bool {
        // SAFETY: passed on to the caller.
        unsafe { T::check(buf, at) }
    }

    /// [`Inline::zero`]
    #[inline(always)]
    pub fn zero() -> T {
        T::zero()
    }

    /// [`Inline::same`]
    #[inline]
    pub fn same(a: &T, b: &T) -> bool {
        a.same(b)
    }

    /// Shows a field of a fixed struct.
    #[inline(always)]
    pub fn show<V: FixedVisitor, I: FieldIndex>(visitor: V, value: &T) -> V {
        visitor.field::<T, I>(value)
    }

    /// The value where a `Debug` value is wanted.
    pub fn debug_inline(value: &T) -> DebugInline<'_, T> {
        DebugInline(value)
    }

    /// The value where something to serialize is wanted.
    #[cfg(feature = "serde")]
    pub fn serialize_inline(value: &T) -> super::SerializeInline<'_, T> {
        super::SerializeInline(value)
    }
}

impl<T: FieldType<Wire = Inlined<T>>> Ask<T> {
    /// Whether it is read by value.
    pub const IS_INLINED: bool = true;

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
    /// Of any type.
    const FIELD: FieldDef = FieldDef::of::<NoField>();
    /// Of any type.
    const TYPE: TypeDef = NoField::TYPE;
    /// Nothing to complain about.
    const ABSENT: Absent = Absent::Value;
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
    /// Reported elsewhere.
    const IS_COPY: bool = false;
    /// Nothing to complain about.
    const IS_INLINED: bool = false;
    /// Reported elsewhere.
    const IS_BITS: bool = false;
    /// Reported elsewhere.
    const IS_NEWTYPE: bool = false;
    /// Nothing to complain about.
    const SIZE: usize = 1;
    /// Nothing to complain about.
    const ALIGN: usize = 1;
    /// Nothing to complain about.
    const RAW: bool = false;
    /// Nothing to complain about.
    const ANY_BITS: bool = true;
    /// Nothing to complain about.
    const ZERO: bool = true;

    /// Not reached.
    ///
    /// # Safety
    ///
    /// None is needed.
    unsafe fn load<T>(_: &[u8], _: usize) -> T {
        not_reached()
    }

    /// Finds no fault.
    ///
    /// # Safety
    ///
    /// None is needed.
    unsafe fn check(_: &[u8], _: usize) -> bool {
        true
    }

    /// Not reached.
    fn zero<T>() -> T {
        not_reached()
    }

    /// Finds no difference.
    fn same<T>(_: &T, _: &T) -> bool {
        true
    }

    /// Shows nothing.
    fn show<V, I>(visitor: V, _: &impl Sized) -> V {
        visitor
    }

    /// Prints nothing.
    fn debug_inline<T>(_: &T) {}

    /// Serializes nothing.
    #[cfg(feature = "serde")]
    fn serialize_inline<T>(_: &T) {}

    /// Writes nothing.
    ///
    /// # Safety
    ///
    /// None is needed.
    unsafe fn put_member<S, T: ?Sized>(_: &T, sink: S, _: usize) -> S {
        sink
    }

    /// Finds no fault.
    ///
    /// # Errors
    ///
    /// None.
    fn verify_member(_: &mut Verifier<'_>, _: usize, _: &'static str) -> Verdict {
        Ok(())
    }

    /// Not reached.
    ///
    /// # Safety
    ///
    /// None is needed.
    unsafe fn get_member<V>(_: &[u8], _: usize) -> V {
        not_reached()
    }

    /// Not reached.
    ///
    /// # Errors
    ///
    /// None.
    fn unpack_member<V, T>(_: V) -> Result<T> {
        not_reached()
    }

    /// Not reached.
    ///
    /// # Errors
    ///
    /// None.
    fn unpack_member_into<V, T>(_: V, _: &mut T) -> Result<()> {
        not_reached()
    }

    /// Prints nothing.
    fn debug_member<V>(_: &V) {}

    /// Finds no difference.
    fn equals_member<V, T: ?Sized>(_: &V, _: &T) -> bool {
        true
    }

    /// Finds no difference.
    fn same_member<V>(_: &V, _: &V) -> bool {
        true
    }

    /// Serializes nothing.
    ///
    /// # Errors
    ///
    /// The serializer's.
    #[cfg(feature = "serde")]
    fn serialize_member<V, S: serde::Serializer>(
        _: &V,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }

    /// Not reached.
    ///
    /// # Errors
    ///
    /// None.
    fn unpack_twin<V, T>(_: V) -> Result<T> {
        not_reached()
    }

    /// Not reached.
    ///
    /// # Errors
    ///
    /// None.
    fn unpack_twin_into<V, T>(_: V, _: &mut T) -> Result<()> {
        not_reached()
    }

    /// Finds no difference.
    fn equals_twin<V, T>(_: V, _: &T) -> bool {
        true
    }

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

    /// Reported elsewhere.
    const HAS_VALUE: bool = false;

    /// Not reached.
    fn skipped<T>() -> T {
        not_reached()
    }

    /// The type takes no default.
    const TAKES: TakesNone = TakesNone;

    /// The same.
    const TAKES_MADE: TakesNone = TakesNone;

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

/// A value of whatever type is wanted, in code of a type with mistakes: that does not compile.
pub fn not_reached<T>() -> T {
    unreachable!("code of a type with mistakes")
}

/// The strategy of what is no field type. Programs with such a field do not compile.
#[derive(Debug)]
pub struct NoField;

// SAFETY: reads nothing.
unsafe impl Wire for NoField {
    /// Of any: programs with one do not compile.
    const TYPE: TypeDef = TypeDef::Scalar(Scalar::Bool);
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

// SAFETY: there are no programs with a field of it.
unsafe impl<T> PlainWrite<T> for NoField {
    unsafe fn store_items<S: Sink>(_: &[T], _: &mut S, _: usize) {
        not_reached()
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
