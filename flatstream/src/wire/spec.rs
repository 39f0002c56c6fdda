//! What attributes make of a field: `default` and `required`.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;

use super::serialize_as::serialize_as;
use super::{FieldType, FieldView, Wire, Write};
use crate::absent::Absent;
use crate::encode::Sink;
use crate::layout::{form, Shape};
use crate::schema::known::Known;
use crate::schema::{DefaultDef, DefaultValue, TypeDef};
use crate::verify::{Verdict, Verifier};
use crate::Result;

/// One field of a table: its type, and what its attributes make of it.
///
/// Every [`FieldType`] is one. The derive names the others for fields with attributes.
pub trait FieldSpec {
    /// The Rust type of the field.
    type Value: ?Sized;
    /// The strategy.
    type Wire: Write<Self::Value>;

    /// [`FieldType::OWNED`]
    const IS_OWNED: bool;

    /// [`FieldType::unpack`]
    ///
    /// # Errors
    ///
    /// As there.
    fn rebuild(view: SpecView<'_, Self>) -> Result<Self::Value>
    where
        Self::Value: Sized;

    /// [`FieldType::unpack_into`]
    ///
    /// # Errors
    ///
    /// As there.
    fn rebuild_into(view: SpecView<'_, Self>, target: &mut Self::Value) -> Result<()>
    where
        Self::Value: Sized,
    {
        *target = Self::rebuild(view)?;
        Ok(())
    }
}

/// What a view of the field reads as; see [`FieldView`].
pub type SpecView<'a, S> = <<S as FieldSpec>::Wire as Wire>::View<'a>;

impl<T: FieldType + ?Sized> FieldSpec for T {
    type Value = T;
    type Wire = T::Wire;
    const IS_OWNED: bool = T::OWNED;

    fn rebuild(view: FieldView<'_, T>) -> Result<T>
    where
        T: Sized,
    {
        T::unpack(view)
    }

    fn rebuild_into(view: FieldView<'_, T>, target: &mut T) -> Result<()>
    where
        T: Sized,
    {
        T::unpack_into(view, target)
    }
}

/// A type of which an absent field can have a value of its own.
#[diagnostic::on_unimplemented(
    message = "a field of type `{Self}` takes no `default`",
    label = "no scalar, enum or string",
    note = "only scalars, enums and strings take a default",
    note = "an absent vector is empty, an absent table reads as a table of defaults, and an absent `Option` as `None`"
)]
///
/// # Safety
///
/// In memory, `Const` is the number that [`Wire::TYPE`] says, in the order of the machine. Of a string
/// it is a `&'static str`; of an enum with a `repr` also a variant with the number in it, for numbers of no
/// other variant.
pub unsafe trait Defaultable: FieldType {
    /// How the value is written in Rust.
    type Const: 'static;

    /// How it is read. The second argument only ties down the lifetime.
    fn view<'a>(value: &'static Self::Const, payload: &'a [u8]) -> FieldView<'a, Self>;
}

/// The default of field `I` of a table, which the derive writes down.
pub trait DefaultAt<const I: usize> {
    /// The type of the field.
    type Field: FieldType;
    /// The value as it is written in the source.
    const WRITTEN: &'static str;
    /// The value, for constants.
    const KNOWN: Known;

    /// The view of the value.
    fn absent(buf: &[u8]) -> FieldView<'_, Self::Field>;
}

/// Field `I` of the table `D`, which has a default.
#[derive(Debug)]
pub struct Defaulted<D, const I: usize>(PhantomData<fn() -> D>);

impl<D: DefaultAt<I>, const I: usize> FieldSpec for Defaulted<D, I> {
    type Value = D::Field;
    type Wire = Ruled<<D::Field as FieldType>::Wire, Self>;
    const IS_OWNED: bool = D::Field::IS_OWNED;

    fn rebuild(view: FieldView<'_, D::Field>) -> Result<D::Field>
    where
        D::Field: Sized,
    {
        D::Field::rebuild(view)
    }

    fn rebuild_into(view: FieldView<'_, D::Field>, target: &mut D::Field) -> Result<()>
    where
        D::Field: Sized,
    {
        D::Field::rebuild_into(view, target)
    }
}

impl<D: DefaultAt<I>, const I: usize> Rule<<D::Field as FieldType>::Wire> for Defaulted<D, I> {
    const SHAPE: Shape = {
        let shape = <D::Field as FieldType>::Wire::SHAPE;
        Shape { has_default: true, form: form(D::WRITTEN, &[shape.form]), ..shape }
    };
    const ABSENT: Absent = Absent::Value;
    const DEFAULT: Option<DefaultDef> = Some(DefaultDef::new(
        || {
            let view = D::absent(&[]);
            <D::Field as FieldType>::Wire::constant(&view)
                .unwrap_or_else(|| no_constant(D::WRITTEN))
        },
        D::KNOWN,
    ));

    #[inline(always)]
    fn absent(buf: &[u8]) -> FieldView<'_, D::Field> {
        D::absent(buf)
    }
}

/// Only numbers, enums and strings take defaults, and of these there are constants.
fn no_constant(written: &str) -> DefaultValue {
    unreachable!("the default `{written}` of a type without constants")
}

/// A field that has to be there.
#[derive(Debug)]
pub struct Required<S: ?Sized>(PhantomData<fn() -> S>);

impl<S: FieldSpec + ?Sized> FieldSpec for Required<S> {
    type Value = S::Value;
    type Wire = Ruled<S::Wire, Required<()>>;
    const IS_OWNED: bool = S::IS_OWNED;

    fn rebuild(view: SpecView<'_, S>) -> Result<S::Value>
    where
        S::Value: Sized,
    {
        S::rebuild(view)
    }

    fn rebuild_into(view: SpecView<'_, S>, target: &mut S::Value) -> Result<()>
    where
        S::Value: Sized,
    {
        S::rebuild_into(view, target)
    }
}

impl<W: Wire> Rule<W> for Required<()> {
    const SHAPE: Shape = Shape { required: true, has_default: true, ..W::SHAPE };
    const IS_REQUIRED: bool = true;
    // The table around it may be absent, if it has a value then.
    const ABSENT: Absent = W::ABSENT;

    /// In a table that is absent itself.
    fn absent(buf: &[u8]) -> W::View<'_> {
        W::absent(buf)
    }
}

/// The value of a field that is not on the wire, when the struct is rebuilt, of a type that depends on
/// a parameter: there only a bound can ask.
pub fn skipped<T: Skipped>() -> T {
    T::value()
}

/// `Default`, with a word on what it is for.
#[diagnostic::on_unimplemented(
    message = "`unpack` needs `Default` for the skipped type `{Self}`",
    label = "not on the wire, and without a default value",
    note = "add `#[derive(Default)]` to `{Self}`, or make the field an `Option`"
)]
pub trait Skipped: Sized {
    /// The default value.
    fn value() -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: Default> Skipped for T {
    fn value() -> Self {
        T::default()
    }
}

/// What a strategy does about fields that are absent.
pub trait Rule<W: Wire> {
    /// The shape of the field.
    const SHAPE: Shape;
    /// [`Wire::ABSENT`]
    const ABSENT: Absent;
    /// [`Wire::DEFAULT`]
    const DEFAULT: Option<DefaultDef> = W::DEFAULT;
    /// [`Wire::IS_REQUIRED`]
    const IS_REQUIRED: bool = W::IS_REQUIRED;

    /// What an absent field reads as.
    fn absent(buf: &[u8]) -> W::View<'_>;

    /// [`Wire::serialize_absent`]
    ///
    /// # Errors
    ///
    /// As there.
    #[cfg(feature = "serde")]
    fn serialize_absent<M: serde::ser::SerializeMap>(
        name: &'static str,
        buf: &[u8],
        map: &mut M,
    ) -> std::result::Result<(), M::Error> {
        W::serialize_entry(name, &Self::absent(buf), map)
    }
}

/// The strategy `W`, but for absent fields, to which `R` applies.
#[derive(Debug)]
pub struct Ruled<W, R>(PhantomData<fn() -> (W, R)>);

// SAFETY: everything is passed on to `W`.
unsafe impl<W: Wire, R: Rule<W>> Wire for Ruled<W, R> {
    const TYPE: TypeDef = W::TYPE;
    const DEFAULT: Option<DefaultDef> = R::DEFAULT;
    const IS_OPTION: bool = W::IS_OPTION;
    const IS_REQUIRED: bool = R::IS_REQUIRED;
    const SHAPE: Shape = R::SHAPE;
    const ABSENT: Absent = R::ABSENT;
    const PARTS_HAVE_DEFAULT: bool = W::PARTS_HAVE_DEFAULT;
    const CAN_SHARE: bool = W::CAN_SHARE;
    type View<'a> = W::View<'a>;

    fn constant(view: &W::View<'_>) -> Option<DefaultValue> {
        W::constant(view)
    }

    #[inline(always)]
    fn verify(verifier: &mut Verifier<'_>, at: usize, tag: usize) -> Verdict {
        W::verify(verifier, at, tag)
    }

    #[inline(always)]
    fn verify_shared(verifier: &mut Verifier<'_>, at: usize, tag: usize) -> Verdict {
        W::verify_shared(verifier, at, tag)
    }

    #[inline(always)]
    unsafe fn get(buf: &[u8], at: usize, tag: usize) -> W::View<'_> {
        // SAFETY: passed on to the caller.
        unsafe { W::get(buf, at, tag) }
    }

    #[inline(always)]
    fn absent(buf: &[u8]) -> W::View<'_> {
        R::absent(buf)
    }

    fn debug(view: &W::View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        W::debug(view, f)
    }

    #[inline]
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
        R::serialize_absent(name, buf, map)
    }
}

// SAFETY: everything is passed on to `W`. These fields are never optional, so the functions for
// optional fields are not called.
unsafe impl<T: ?Sized, W: Write<T>, R: Rule<W>> Write<T> for Ruled<W, R> {
    #[inline]
    fn equals(view: &W::View<'_>, value: &T) -> bool {
        W::equals(view, value)
    }

    #[inline(always)]
    unsafe fn put_shared<S: Sink>(value: &T, sink: S, at: usize, tag: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { W::put_shared(value, sink, at, tag) }
    }

    #[inline(always)]
    unsafe fn put<S: Sink>(value: &T, sink: S, at: usize, tag: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { W::put(value, sink, at, tag) }
    }
}
