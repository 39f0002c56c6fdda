//! Fields with an adapter: the value of a foreign type, in the wire form of another.
//!
//! A leaf is a [`BorrowingAdapter`] (or an [`Adapter`](crate::with::Adapter), which is one).
//! [`With`] builds trees of them, `Option<A>` and `Vec<A>`, and [`Fits`] finds the tree for the type
//! of a field, so that the adapter of a `Duration` is also that of an `Option<Duration>`.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;

use super::{
    Defaultable, FieldSpec, FieldType, ItemsWire, Optional, SpecView, VectorElement, Wire, Write,
    NO_DEFAULT,
};
use crate::encode::Sink;
use crate::layout::Shape;
use crate::verify::{Verdict, Verifier};
use crate::with::{Adapter, BorrowingAdapter, Form, ItemForm, Refused};
use crate::{Error, PayloadFault, Result};

impl<T: FieldType> Form for T {
    type Out<'v> = T;
    type Strategy = T::Wire;
}

impl Form for str {
    type Out<'v> = &'v str;
    type Strategy = super::TextWire;
}

impl<T: VectorElement + 'static> Form for [T] {
    type Out<'v> = &'v [T];
    type Strategy = super::VectorWire<T>;
}

#[diagnostic::do_not_recommend]
impl<T: VectorElement<Item = <T as FieldType>::Wire>> ItemForm for T {}
impl ItemForm for str {}

/// The strategy of a wire form.
type Under<F> = <F as Form>::Strategy;

/// The strategy of what the adapter `A` converts, around that of its wire form.
///
/// `A` is code of a user. Whatever it answers, and however often it changes its mind, it decides
/// about values alone: what is stored and read is up to the strategy of the wire form.
#[derive(Debug)]
pub struct AdaptedWire<A>(PhantomData<fn() -> A>);

// SAFETY: only what the wire form's strategy verified is read, through that strategy.
unsafe impl<A: BorrowingAdapter> Wire for AdaptedWire<A> {
    const SHAPE: Shape = {
        let shape = <Under<A::Wire> as Wire>::SHAPE;
        assert!(
            !shape.optional,
            "the wire form of an adapter cannot be an `Option`: put it around the type of the field"
        );
        Shape { has_default: A::HAS_DEFAULT && shape.has_default, fallible: true, ..shape }
    };
    const DEFAULT_DEPTH: usize = match Self::SHAPE.has_default {
        true => <Under<A::Wire> as Wire>::DEFAULT_DEPTH,
        false => NO_DEFAULT,
    };
    type View<'a> = A::View<'a>;

    #[inline]
    fn verify(verifier: &mut Verifier<'_>, at: usize, tag: usize) -> Verdict {
        <Under<A::Wire>>::verify(verifier, at, tag)?;
        // SAFETY: verified in the line above.
        match A::view(unsafe { <Under<A::Wire>>::get(verifier.buf(), at, tag) }) {
            Ok(_) => Ok(()),
            Err(refused) => Err(verifier.fault(PayloadFault::Refused(refused.reason()), at)),
        }
    }

    #[inline]
    unsafe fn get(buf: &[u8], at: usize, tag: usize) -> A::View<'_> {
        // SAFETY: passed on to the caller; `verify` began with the same of the wire form.
        accepted::<A>(A::view(unsafe { <Under<A::Wire>>::get(buf, at, tag) }))
    }

    #[inline]
    fn absent(buf: &[u8]) -> A::View<'_> {
        accepted::<A>(A::view(<Under<A::Wire>>::absent(buf)))
    }

    #[inline(always)]
    unsafe fn hint(buf: &[u8], at: usize) -> usize {
        // SAFETY: passed on to the caller.
        unsafe { <Under<A::Wire>>::hint(buf, at) }
    }

    #[inline]
    unsafe fn get_near(buf: &[u8], at: usize, hint: usize) -> A::View<'_> {
        // SAFETY: passed on to the caller.
        accepted::<A>(A::view(unsafe { <Under<A::Wire>>::get_near(buf, at, hint) }))
    }

    fn debug(view: &A::View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(view, f)
    }

    #[inline]
    fn same<'a>(a: &A::View<'a>, b: &A::View<'a>) -> bool {
        a == b
    }
}

/// What was accepted when the message was verified, or is the default that the adapter promises.
#[inline(always)]
fn accepted<A: BorrowingAdapter>(view: std::result::Result<A::View<'_>, Refused>) -> A::View<'_> {
    match view {
        Ok(view) => view,
        Err(refused) => broken_promise::<A>(refused),
    }
}

#[cold]
#[inline(never)]
fn broken_promise<A>(refused: Refused) -> ! {
    panic!(
        "the adapter `{}` refuses what it accepted before, or the default that it says it has: the \
         value {refused}",
        std::any::type_name::<A>()
    )
}

// SAFETY: the strategy of the wire form stores everything; zeros take the place of what was refused,
// and no message is made of them.
unsafe impl<A: BorrowingAdapter> Write<A::Value> for AdaptedWire<A> {
    #[inline(always)]
    unsafe fn put<S: Sink>(value: &A::Value, mut sink: S, at: usize, tag: usize) -> S {
        match A::to_wire(value) {
            // SAFETY: passed on to the caller.
            Ok(out) => unsafe { <Under<A::Wire>>::put(&out, sink, at, tag) },
            Err(refused) => {
                sink.context().refuse(refused);
                // SAFETY: the inline part is ensured by the caller.
                unsafe { clear(&mut sink, &Self::SHAPE, at, tag) };
                sink
            }
        }
    }

    #[inline(always)]
    unsafe fn put_maybe<S: Sink>(value: Option<&A::Value>, sink: &mut S, at: usize) {
        match value.map(A::to_wire).transpose() {
            // SAFETY: passed on to the caller.
            Ok(out) => unsafe { <Under<A::Wire>>::put_maybe(out.as_ref(), sink, at) },
            Err(refused) => {
                sink.context().refuse(refused);
                // SAFETY: a value that can be refused is present, so its inline part is ensured.
                unsafe { clear(sink, &Self::SHAPE, at, at) };
            }
        }
    }
}

/// Zeros where a value would be.
///
/// # Safety
///
/// The inline part is ensured.
#[cold]
unsafe fn clear<S: Sink>(sink: &mut S, shape: &Shape, at: usize, tag: usize) {
    // SAFETY: passed on to the caller.
    unsafe {
        sink.zero(at, shape.size);
        if shape.union {
            sink.zero(tag, 1);
        }
    }
}

/// An adapter, or one in an `Option` or `Vec` for each item of such a field.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no adapter",
    label = "takes a type that implements `flatstream::with::Adapter`"
)]
pub trait With {
    /// The type of the field.
    type Value;
    /// The strategy.
    type Wire: Write<Self::Value>;

    /// Rebuilds a value from its view.
    ///
    /// # Errors
    ///
    /// What the adapter refuses.
    fn rebuild(view: <Self::Wire as Wire>::View<'_>) -> Result<Self::Value>;
}

impl<A: BorrowingAdapter> With for A {
    type Value = A::Value;
    type Wire = AdaptedWire<A>;

    #[inline]
    fn rebuild(view: A::View<'_>) -> Result<A::Value> {
        A::unpack(view).map_err(not_rebuilt::<A>)
    }
}

#[cold]
fn not_rebuilt<A>(refused: Refused) -> Error {
    let adapter = std::any::type_name::<A>();
    Error::validation(adapter, format!("the value {refused}"))
}

impl<A: With> With for Option<A> {
    type Value = Option<A::Value>;
    type Wire = Optional<A::Wire>;

    #[inline]
    fn rebuild(view: Option<<A::Wire as Wire>::View<'_>>) -> Result<Option<A::Value>> {
        view.map(A::rebuild).transpose()
    }
}

/// Slices of adapted items: the tree, the type it has, the same with `V` for the value, and how it
/// is made.
macro_rules! slices {
    ($([$($lifetime:lifetime)?] $with:ty, $value:ty, $field:ty, $make:expr;)*) => { $(
        impl<$($lifetime,)? A> With for $with
        where
            A: BorrowingAdapter<Value: Sized $(+ $lifetime)?, Wire: ItemForm>,
        {
            type Value = $value;
            type Wire = ItemsWire<AdaptedWire<A>>;

            fn rebuild(view: <Self::Wire as Wire>::View<'_>) -> Result<$value> {
                let mut all = Vec::with_capacity(view.len());
                for item in view {
                    all.push(<A as With>::rebuild(item)?);
                }
                ($make)(all)
            }
        }

        impl<$($lifetime,)? V, A> Fits<V, A> for $field
        where
            A: BorrowingAdapter<Value = V, Wire: ItemForm> $(+ $lifetime)?,
        {
            type With = $with;
        }

        impl<$($lifetime,)? V, A> Fits<V, A> for Option<$field>
        where
            A: BorrowingAdapter<Value = V, Wire: ItemForm> $(+ $lifetime)?,
        {
            type With = Option<$with>;
        }
    )* };
}

slices! {
    [] Vec<A>, Vec<A::Value>, Vec<V>, Ok;
    [] Box<[A]>, Box<[A::Value]>, Box<[V]>, |items: Vec<A::Value>| Ok(items.into());
    ['s] &'s [A], &'s [A::Value], &'s [V], |_| super::borrowed();
}

/// A type of fields for which the adapter `A` of `V` is right: `V` itself, or an `Option`, vector or
/// optional vector of it. `V` makes the impls different from each other.
#[diagnostic::on_unimplemented(
    message = "the adapter `{A}` does not fit a field of type `{Self}`",
    label = "converts `{V}`",
    note = "the field can be a `{V}`, or an `Option`, `Vec` or `Option<Vec<_>>` of it"
)]
pub trait Fits<V, A> {
    /// The tree that has the type.
    type With: With<Value = Self>;
}

impl<V, A: With<Value = V>> Fits<V, A> for V {
    type With = A;
}

impl<V, A: With<Value = V>> Fits<V, A> for Option<V> {
    type With = Option<A>;
}

/// [`Fits`], with only what the derive knows.
#[diagnostic::on_unimplemented(
    message = "the adapter `{A}` does not fit a field of type `{Self}`",
    label = "converts another type",
    note = "an adapter of `T` is for fields of type `T`, `Option<T>`, `Vec<T>` and `Option<Vec<T>>`",
    note = "for other types there are other adapters in `flatstream::with`, or implement `flatstream::with::Adapter`"
)]
pub trait AdaptedBy<A> {
    /// The tree that has the type.
    type With: With<Value = Self>;
}

impl<A: With, F: Fits<A::Value, A>> AdaptedBy<A> for F {
    type With = F::With;
}

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
}

/// An adapter whose fields can have a value of their own when they are absent: one that the schema
/// can spell.
#[diagnostic::on_unimplemented(
    message = "a field with the adapter `{Self}` takes no `default`",
    label = "its wire form is no number, `bool`, enum or string, or its views borrow",
    note = "use `Option`, so that an absent field reads as `None`"
)]
pub trait DefaultableAdapter: BorrowingAdapter {
    /// The view of a value. The second argument only ties down the lifetime.
    fn view_of<'a>(value: &Self::Value, payload: &'a [u8]) -> Self::View<'a>;
}

#[diagnostic::do_not_recommend]
impl<A: Adapter<Value: Clone, Wire: DefaultForm>> DefaultableAdapter for A {
    fn view_of(value: &A::Value, _: &[u8]) -> A::Value {
        value.clone()
    }
}

/// A wire form of which the schema language has defaults.
pub trait DefaultForm {}
impl<T: Defaultable> DefaultForm for T {}
impl DefaultForm for str {}

impl<V: 'static, A: DefaultableAdapter<Value = V>> Defaultable for Adapted<V, A> {
    type Const = V;

    fn view<'a>(value: &'static V, payload: &'a [u8]) -> A::View<'a> {
        A::view_of(value, payload)
    }
}
