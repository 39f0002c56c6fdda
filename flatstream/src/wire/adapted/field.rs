//! Fields with an adapter, as the derive names them, and their defaults.

use std::marker::PhantomData;

use super::{AdaptedBy, With};
use crate::absent::Absent;
use crate::layout::Shape;
use crate::schema::known::Known;
use crate::schema::{self, DefaultDef};
use crate::wire::{Defaultable, FieldSpec, Rule, Ruled, SpecView, Wire};
use crate::with::Adapter;
use crate::Result;

/// A field of type `F` with the adapter `A`.
#[derive(Debug)]
pub struct Adapted<F, A>(PhantomData<fn() -> (F, A)>);

impl<F: AdaptedBy<A>, A> FieldSpec for Adapted<F, A> {
    type Value = F;
    type Wire = <F::With as With>::Wire;
    const IS_OWNED: bool = true;

    fn rebuild(view: SpecView<'_, Self>) -> Result<F> {
        F::With::rebuild(view)
    }

    fn rebuild_into(view: SpecView<'_, Self>, target: &mut F) -> Result<()> {
        F::With::rebuild_into(view, target)
    }
}

/// A tree of adapters whose fields can have a value of their own when they are absent: one that the
/// schema can spell.
#[diagnostic::on_unimplemented(
    message = "a field with the adapter `{Self}` takes no `default`",
    label = "its wire form is no number, `bool`, enum or string, or its views borrow",
    note = "use `Option`, so that an absent field reads as `None`"
)]
pub trait DefaultableWith: With {
    /// What asks for this is an error of all other types.
    const FITS: bool = true;

    /// The view of a value. The second argument only ties down the lifetime.
    fn view_of<'a>(value: &Self::Value, payload: &'a [u8]) -> <Self::Wire as Wire>::View<'a>;
}

#[diagnostic::do_not_recommend]
impl<A: Adapter<Value: Clone, Wire: DefaultForm>> DefaultableWith for A {
    fn view_of(value: &A::Value, _: &[u8]) -> A::Value {
        value.clone()
    }
}

/// A wire form of which the schema language has defaults.
pub trait DefaultForm {}
impl<T: Defaultable> DefaultForm for T {}
impl DefaultForm for str {}

/// The default of field `I` of a table, a value of its Rust type, which the derive writes down.
pub trait ValueAt<const I: usize> {
    /// The type of the field.
    type Value: 'static;
    /// The value.
    const VALUE: &'static Self::Value;
}

/// Field `I` of the table `D`, with the adapter `A` and a default.
#[derive(Debug)]
pub struct AdaptedDefault<D, A, const I: usize>(PhantomData<fn() -> (D, A)>);

/// The tree of such a field.
type WithAt<D, A, const I: usize> = <<D as ValueAt<I>>::Value as AdaptedBy<A>>::With;

impl<D, A, const I: usize> FieldSpec for AdaptedDefault<D, A, I>
where
    D: ValueAt<I, Value: AdaptedBy<A, With: DefaultableWith>>,
{
    type Value = D::Value;
    type Wire = Ruled<<WithAt<D, A, I> as With>::Wire, Self>;
    const IS_OWNED: bool = true;

    fn rebuild(view: SpecView<'_, Self>) -> Result<D::Value> {
        <WithAt<D, A, I>>::rebuild(view)
    }

    fn rebuild_into(view: SpecView<'_, Self>, target: &mut D::Value) -> Result<()> {
        <WithAt<D, A, I>>::rebuild_into(view, target)
    }
}

impl<D, A, const I: usize> Rule<<WithAt<D, A, I> as With>::Wire> for AdaptedDefault<D, A, I>
where
    D: ValueAt<I, Value: AdaptedBy<A, With: DefaultableWith>>,
{
    const SHAPE: Shape = Shape { has_default: true, ..<WithAt<D, A, I> as With>::Wire::SHAPE };
    const ABSENT: Absent = Absent::Value;
    const DEFAULT: Option<DefaultDef> = Some(DefaultDef::new(
        || schema::constant::encoded::<<WithAt<D, A, I> as With>::Wire, _>(D::VALUE),
        Known::Nothing,
    ));

    #[inline]
    fn absent(buf: &[u8]) -> <<WithAt<D, A, I> as With>::Wire as Wire>::View<'_> {
        <WithAt<D, A, I>>::view_of(D::VALUE, buf)
    }
}
