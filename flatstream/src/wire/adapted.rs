//! Fields with an adapter: the value of a foreign type, in the wire form of another.
//!
//! A leaf is a [`BorrowingAdapter`] (or an [`Adapter`], which is one). [`With`] builds trees of them,
//! `Option<A>`, `Vec<A>`, `BTreeSet<A>` and `BTreeMap<K, A>`, and [`Fits`] finds the tree for the type of a field, so
//! that the adapter of a `Duration` is also that of an `Option<Duration>`.
#![allow(unsafe_code)]

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt;
use std::hash::Hash;
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::Arc;

use super::refill::refill_map;
use super::{
    Boxed, Defaultable, FieldSpec, FieldType, HashKey, Hasher, ItemsWire, MapWire, Optional,
    OrdKey, Rule, Ruled, SpecView, VectorElement, Wire, Write,
};
use crate::absent::Absent;
use crate::encode::{put_waiting, Sink};
use crate::layout::Shape;
use crate::schema::{self, DefaultDef, TypeDef};
use crate::verify::{Verdict, Verifier};
use crate::view::{MapView, VectorView};
use crate::with::{Adapter, BorrowingAdapter, Form, ItemForm, KeyForm, Outgoing, Refused};
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
    const TYPE: TypeDef = <Under<A::Wire> as Wire>::TYPE;
    const SHAPE: Shape = {
        let shape = <Under<A::Wire> as Wire>::SHAPE;
        let has_default = A::HAS_DEFAULT && shape.has_default;
        let fault = if shape.optional { Some(&OPTIONAL) } else { shape.fault };
        Shape {
            has_default,
            fault,
            optional: false,
            fallible: true,
            any_bytes: false,
            in_place: true,
            ..shape
        }
    };
    const ABSENT: Absent = match Self::SHAPE.has_default {
        true => <Under<A::Wire> as Wire>::ABSENT,
        false => Absent::Nothing,
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
        A::print(view, f)
    }

    #[inline]
    fn same<'a>(a: &A::View<'a>, b: &A::View<'a>) -> bool {
        a == b
    }

    /// Nothing is known of the view but how it prints. Fields and items go the ways below.
    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        view: &A::View<'_>,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{view:?}"))
    }

    #[cfg(feature = "serde")]
    unsafe fn serialize_at<S: serde::Serializer>(
        buf: &[u8],
        at: usize,
        tag: usize,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        // SAFETY: passed on to the caller.
        unsafe { <Under<A::Wire>>::serialize_at(buf, at, tag, serializer) }
    }

    #[cfg(feature = "serde")]
    unsafe fn serialize_entry_at<M: serde::ser::SerializeMap>(
        name: &'static str,
        buf: &[u8],
        at: usize,
        tag: usize,
        map: &mut M,
    ) -> std::result::Result<(), M::Error> {
        // SAFETY: passed on to the caller.
        unsafe { <Under<A::Wire>>::serialize_entry_at(name, buf, at, tag, map) }
    }

    #[cfg(feature = "serde")]
    fn serialize_absent<M: serde::ser::SerializeMap>(
        name: &'static str,
        buf: &[u8],
        map: &mut M,
    ) -> std::result::Result<(), M::Error> {
        <Under<A::Wire>>::serialize_absent(name, buf, map)
    }
}

const OPTIONAL: &str =
    "the wire form of an adapter cannot be an `Option`: put it around the type of the field";

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
    #[inline]
    fn equals(view: &A::View<'_>, value: &A::Value) -> bool {
        A::shows(view, value)
    }

    #[inline(always)]
    unsafe fn put<S: Sink>(value: &A::Value, mut sink: S, at: usize, tag: usize) -> S {
        match A::wire(value) {
            // SAFETY: passed on to the caller; `out` lives until `put_dropped` returns.
            Ok(out) => unsafe {
                let sink = <Under<A::Wire>>::put(&out, sink, at, tag);
                put_dropped::<A, S>(&out, sink)
            },
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
        match value.map(A::wire).transpose() {
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

/// Writes the shared strings that wait and are about to be dropped with `out`.
///
/// Shared strings are those of tables. What needs no drop owns no string, but lends those of the
/// value, which outlive the message: they can wait on, for equal ones of other fields.
///
/// # Safety
///
/// What waits is still there.
#[inline(always)]
unsafe fn put_dropped<'v, A: BorrowingAdapter, S: Sink>(_: &Outgoing<'v, A::Wire>, sink: S) -> S {
    if const { std::mem::needs_drop::<Outgoing<'v, A::Wire>>() && <AdaptedWire<A>>::SHAPE.nests } {
        // SAFETY: passed on to the caller.
        return unsafe { put_waiting(sink) };
    }
    sink
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

    /// Rebuilds it in a value that is there, whose memory is used again.
    ///
    /// # Errors
    ///
    /// As `rebuild`; `target` may then hold parts of both values.
    fn rebuild_into(view: <Self::Wire as Wire>::View<'_>, target: &mut Self::Value) -> Result<()>
    where
        Self::Value: Sized,
    {
        *target = Self::rebuild(view)?;
        Ok(())
    }
}

impl<A: BorrowingAdapter> With for A {
    type Value = A::Value;
    type Wire = AdaptedWire<A>;

    #[inline]
    fn rebuild(view: A::View<'_>) -> Result<A::Value> {
        A::unpack(view).map_err(not_rebuilt::<A>)
    }

    #[inline]
    fn rebuild_into(view: A::View<'_>, target: &mut A::Value) -> Result<()> {
        A::unpack_into(view, target).map_err(not_rebuilt::<A>)
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

    fn rebuild_into(
        view: Option<<A::Wire as Wire>::View<'_>>,
        target: &mut Option<A::Value>,
    ) -> Result<()> {
        match (view, target) {
            (Some(view), Some(target)) => A::rebuild_into(view, target)?,
            (view, target) => *target = Self::rebuild(view)?,
        }
        Ok(())
    }
}

// Written out, as rustc shows these impls in its errors.

impl<A: BorrowingAdapter<Wire: ItemForm>> With for Vec<A> {
    type Value = Vec<A::Value>;
    type Wire = ItemsWire<AdaptedWire<A>>;

    fn rebuild(view: VectorView<'_, AdaptedWire<A>>) -> Result<Self::Value> {
        collect(view)
    }

    fn rebuild_into(view: VectorView<'_, AdaptedWire<A>>, target: &mut Self::Value) -> Result<()> {
        target.truncate(view.len());
        fill::<A>(view, target)?;
        target.reserve(view.len() - target.len());
        for item in view.iter().skip(target.len()) {
            target.push(<A as With>::rebuild(item)?);
        }
        Ok(())
    }
}

impl<A: BorrowingAdapter<Wire: ItemForm>> With for Box<[A]> {
    type Value = Box<[A::Value]>;
    type Wire = ItemsWire<AdaptedWire<A>>;

    fn rebuild(view: VectorView<'_, AdaptedWire<A>>) -> Result<Self::Value> {
        Ok(collect(view)?.into())
    }

    fn rebuild_into(view: VectorView<'_, AdaptedWire<A>>, target: &mut Self::Value) -> Result<()> {
        match Some(&mut **target) {
            Some(items) if items.len() == view.len() => fill::<A>(view, items)?,
            _ => *target = Self::rebuild(view)?,
        }
        Ok(())
    }
}

impl<A: BorrowingAdapter<Wire: ItemForm>> With for Arc<[A]> {
    type Value = Arc<[A::Value]>;
    type Wire = ItemsWire<AdaptedWire<A>>;

    fn rebuild(view: VectorView<'_, AdaptedWire<A>>) -> Result<Self::Value> {
        Ok(collect(view)?.into())
    }

    fn rebuild_into(view: VectorView<'_, AdaptedWire<A>>, target: &mut Self::Value) -> Result<()> {
        match Arc::get_mut(target) {
            Some(items) if items.len() == view.len() => fill::<A>(view, items)?,
            _ => *target = Self::rebuild(view)?,
        }
        Ok(())
    }
}

impl<A: BorrowingAdapter<Wire: ItemForm>> With for Rc<[A]> {
    type Value = Rc<[A::Value]>;
    type Wire = ItemsWire<AdaptedWire<A>>;

    fn rebuild(view: VectorView<'_, AdaptedWire<A>>) -> Result<Self::Value> {
        Ok(collect(view)?.into())
    }

    fn rebuild_into(view: VectorView<'_, AdaptedWire<A>>, target: &mut Self::Value) -> Result<()> {
        match Rc::get_mut(target) {
            Some(items) if items.len() == view.len() => fill::<A>(view, items)?,
            _ => *target = Self::rebuild(view)?,
        }
        Ok(())
    }
}

impl<'s, A: BorrowingAdapter<Value: 's, Wire: ItemForm>> With for &'s [A] {
    type Value = &'s [A::Value];
    type Wire = ItemsWire<AdaptedWire<A>>;

    fn rebuild(_: VectorView<'_, AdaptedWire<A>>) -> Result<Self::Value> {
        super::borrowed()
    }
}

/// A tree behind the pointer `P`. Not spelled `Box<A>`: somebody may write an adapter that is one.
#[derive(Debug)]
pub struct Pointed<P, A>(PhantomData<fn() -> (P, A)>);

macro_rules! pointers {
    ($(
        [$($lifetime:lifetime)?] [$($bound:ident)?]
        $pointer:ty, $make:expr, $inner:ident => $unique:expr;
    )*) => { $(
        impl<$($lifetime,)? A: With<Value: Sized $(+ $bound)? $(+ $lifetime)?>> With
            for Pointed<$pointer, A>
        {
            type Value = $pointer;
            type Wire = Boxed<A::Wire>;

            fn rebuild(view: <A::Wire as Wire>::View<'_>) -> Result<$pointer> {
                A::rebuild(view).and_then($make)
            }

            fn rebuild_into(
                view: <A::Wire as Wire>::View<'_>,
                $inner: &mut $pointer,
            ) -> Result<()> {
                match $unique {
                    Some(inner) => A::rebuild_into(view, inner)?,
                    None => *$inner = Self::rebuild(view)?,
                }
                Ok(())
            }
        }
    )* };
}

pointers! {
    [] [] Box<A::Value>, |value| Ok(Box::new(value)), target => Some(&mut **target);
    [] [] Arc<A::Value>, |value| Ok(Arc::new(value)), target => Arc::get_mut(target);
    [] [] Rc<A::Value>, |value| Ok(Rc::new(value)), target => Rc::get_mut(target);
    ['p] [Clone] Cow<'p, A::Value>, |value| Ok(Cow::Owned(value)), target => match target {
        Cow::Owned(value) => Some(value),
        Cow::Borrowed(_) => None,
    };
    ['p] [] &'p A::Value, |_| super::borrowed(), target => None::<&mut A::Value>;
}

/// A tree as what the value of a map is.
#[derive(Debug)]
pub struct Grown<A>(PhantomData<fn() -> A>);

impl<A: With> FieldSpec for Grown<A> {
    type Value = A::Value;
    type Wire = A::Wire;
    const IS_OWNED: bool = true;

    fn rebuild(view: SpecView<'_, Self>) -> Result<A::Value> {
        A::rebuild(view)
    }

    fn rebuild_into(view: SpecView<'_, Self>, target: &mut A::Value) -> Result<()> {
        A::rebuild_into(view, target)
    }
}

impl<K: OrdKey, A: With> With for BTreeMap<K, A> {
    type Value = BTreeMap<K, A::Value>;
    type Wire = MapWire<K, Grown<A>>;

    fn rebuild(view: MapView<'_, K, Grown<A>>) -> Result<Self::Value> {
        view.iter().map(|(key, value)| Ok((K::unpack(key)?, A::rebuild(value)?))).collect()
    }

    fn rebuild_into(view: MapView<'_, K, Grown<A>>, target: &mut Self::Value) -> Result<()> {
        refill_map(view, target, K::unpack)
    }
}

impl<K: HashKey, A: With, H: Hasher> With for HashMap<K, A, H> {
    type Value = HashMap<K, A::Value, H>;
    type Wire = MapWire<K, Grown<A>>;

    fn rebuild(view: MapView<'_, K, Grown<A>>) -> Result<Self::Value> {
        view.iter().map(|(key, value)| Ok((K::unpack(key)?, A::rebuild(value)?))).collect()
    }

    fn rebuild_into(view: MapView<'_, K, Grown<A>>, target: &mut Self::Value) -> Result<()> {
        refill_map(view, target, K::unpack)
    }
}

/// Rebuilds the items that are there.
fn fill<A: BorrowingAdapter>(
    view: VectorView<'_, AdaptedWire<A>>,
    target: &mut [A::Value],
) -> Result<()> {
    for (target, item) in target.iter_mut().zip(view) {
        <A as With>::rebuild_into(item, target)?;
    }
    Ok(())
}

fn collect<A: BorrowingAdapter>(view: VectorView<'_, AdaptedWire<A>>) -> Result<Vec<A::Value>> {
    let mut all = Vec::with_capacity(view.len());
    for item in view {
        all.push(<A as With>::rebuild(item)?);
    }
    Ok(all)
}

/// A type of fields for which the adapter `A` of `V` may be right: `V` itself, or an `Option`, vector
/// or optional vector of it. `V` is what makes the impls different from each other.
///
/// Without bounds: whether the tree grows is asked once `V` is known, so that a mistake is one error.
#[diagnostic::on_unimplemented(
    message = "the adapter `{A}` does not fit a field of type `{Self}`",
    label = "converts `{V}`",
    note = "an adapter of `T` is for fields of type `T`, `Option<T>`, `Box<T>`, `Vec<T>`, `Option<Vec<T>>`, sets of `T` and maps with values of `T`; for keys of maps, take `flatstream::with::Keys`",
    note = "for other types there are other adapters in `flatstream::with`, or implement `flatstream::with::Adapter`"
)]
pub trait Fits<V, A> {
    /// The plan of the tree that has the type.
    type Plan;
}

macro_rules! fits {
    ($([$($lifetime:lifetime)?] $field:ty => $plan:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($lifetime,)? V, A $(: $lifetime)?> Fits<V, A> for $field {
            type Plan = $plan;
        }
    )* };
}

fits! {
    [] V => Whole<A>;
    [] Option<V> => Whole<Option<A>>;
    [] Box<V> => Whole<Pointed<Box<V>, A>>;
    [] Option<Box<V>> => Whole<Option<Pointed<Box<V>, A>>>;
    [] Arc<V> => Whole<Pointed<Arc<V>, A>>;
    [] Option<Arc<V>> => Whole<Option<Pointed<Arc<V>, A>>>;
    [] Rc<V> => Whole<Pointed<Rc<V>, A>>;
    [] Option<Rc<V>> => Whole<Option<Pointed<Rc<V>, A>>>;
    ['s] &'s V => Whole<Pointed<&'s V, A>>;
    ['s] Option<&'s V> => Whole<Option<Pointed<&'s V, A>>>;
    [] Vec<V> => Items<Vec<A>>;
    [] Option<Vec<V>> => Items<Option<Vec<A>>>;
    [] Box<[V]> => Items<Box<[A]>>;
    [] Option<Box<[V]>> => Items<Option<Box<[A]>>>;
    [] Arc<[V]> => Items<Arc<[A]>>;
    [] Option<Arc<[V]>> => Items<Option<Arc<[A]>>>;
    [] Rc<[V]> => Items<Rc<[A]>>;
    [] Option<Rc<[V]>> => Items<Option<Rc<[A]>>>;
    ['s] &'s [V] => Items<&'s [A]>;
    ['s] Option<&'s [V]> => Items<Option<&'s [A]>>;
}

#[diagnostic::do_not_recommend]
impl<'s, V: Clone + 's, A> Fits<V, A> for Cow<'s, V> {
    type Plan = Whole<Pointed<Cow<'s, V>, A>>;
}

#[diagnostic::do_not_recommend]
impl<'s, V: Clone + 's, A> Fits<V, A> for Option<Cow<'s, V>> {
    type Plan = Whole<Option<Pointed<Cow<'s, V>, A>>>;
}

/// Sets, whose items are keys.
macro_rules! sets {
    ($([$($param:ident)?] $set:ident<$($h:ident)?>;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<V, A, $($param)?> Fits<V, A> for $set<V $(, $h)?> {
            type Plan = Items<$set<A $(, $h)?>>;
        }

        #[diagnostic::do_not_recommend]
        impl<V, A, $($param)?> Fits<V, A> for Option<$set<V $(, $h)?>> {
            type Plan = Items<Option<$set<A $(, $h)?>>>;
        }
    )* };
}

sets! {
    [] BTreeSet<>;
    [H] HashSet<H>;
}

/// Maps of values, of options and of vectors.
macro_rules! maps {
    ($($map:ident [$($param:ident),*];)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($param,)* V, A> Fits<V, A> for $map!(V) {
            type Plan = Whole<$map!(A)>;
        }

        #[diagnostic::do_not_recommend]
        impl<$($param,)* V, A> Fits<V, A> for Option<$map!(V)> {
            type Plan = Whole<Option<$map!(A)>>;
        }

        #[diagnostic::do_not_recommend]
        impl<$($param,)* V, A> Fits<V, A> for $map!(Option<V>) {
            type Plan = Whole<$map!(Option<A>)>;
        }

        #[diagnostic::do_not_recommend]
        impl<$($param,)* V, A> Fits<V, A> for $map!(Vec<V>) {
            type Plan = Items<$map!(Vec<A>)>;
        }
    )* };
}

macro_rules! tree_map {
    ($v:ty) => { BTreeMap<K, $v> };
}

macro_rules! hash_map {
    ($v:ty) => { HashMap<K, $v, H> };
}

maps! {
    tree_map [K];
    hash_map [K, H];
}

/// A tree that is yet to grow.
pub trait Plan {
    /// The type of the field.
    type Value;
    /// The tree.
    type With: With<Value = Self::Value>;
}

/// Nothing more is asked of the adapter.
#[derive(Debug)]
pub struct Whole<T>(PhantomData<T>);

/// The adapter's wire form has to be one of items.
#[derive(Debug)]
pub struct Items<T>(PhantomData<T>);

impl<A: With> Plan for Whole<A> {
    type Value = A::Value;
    type With = A;
}

macro_rules! items {
    ($([$($lifetime:lifetime)?] [$($param:ident: $bound:ident)*] $with:ty => $value:ty;)*) => { $(
        impl<$($lifetime,)? $($param: $bound,)* A> Plan for Items<$with>
        where
            A: BorrowingAdapter<Value: Sized $(+ $lifetime)?, Wire: ItemForm>,
        {
            type Value = $value;
            type With = $with;
        }
    )* };
}

items! {
    [] [] Vec<A> => Vec<A::Value>;
    [] [] Option<Vec<A>> => Option<Vec<A::Value>>;
    [] [] Box<[A]> => Box<[A::Value]>;
    [] [] Option<Box<[A]>> => Option<Box<[A::Value]>>;
    [] [] Arc<[A]> => Arc<[A::Value]>;
    [] [] Option<Arc<[A]>> => Option<Arc<[A::Value]>>;
    [] [] Rc<[A]> => Rc<[A::Value]>;
    [] [] Option<Rc<[A]>> => Option<Rc<[A::Value]>>;
    ['s] [] &'s [A] => &'s [A::Value];
    ['s] [] Option<&'s [A]> => Option<&'s [A::Value]>;
    [] [K: OrdKey] BTreeMap<K, Vec<A>> => BTreeMap<K, Vec<A::Value>>;
    [] [K: HashKey H: Hasher] HashMap<K, Vec<A>, H> => HashMap<K, Vec<A::Value>, H>;
}

/// The adapter's wire form has to be one of keys.
macro_rules! keys {
    ($([$($param:ident: $bound:ident)?] $($role:ident)+, $with:ty => $value:ty;)*) => { $(
        impl<A, $($param: $bound)?> Plan for Items<$with>
        where
            A: BorrowingAdapter<Value: Sized $(+ $role)+, Wire: KeyForm>,
        {
            type Value = $value;
            type With = $with;
        }
    )* };
}

keys! {
    [] Ord, BTreeSet<A> => BTreeSet<A::Value>;
    [] Ord, Option<BTreeSet<A>> => Option<BTreeSet<A::Value>>;
    [H: Hasher] Eq Hash, HashSet<A, H> => HashSet<A::Value, H>;
    [H: Hasher] Eq Hash, Option<HashSet<A, H>> => Option<HashSet<A::Value, H>>;
}

/// A type of fields for which the adapter `A` is right.
#[diagnostic::on_unimplemented(
    message = "the adapter `{A}` does not fit a field of type `{Self}`",
    label = "converts another type",
    note = "an adapter of `T` is for fields of type `T`, `Option<T>`, `Box<T>`, `Vec<T>`, `Option<Vec<T>>`, sets of `T` and maps with values of `T`; for keys of maps, take `flatstream::with::Keys`",
    note = "for other types there are other adapters in `flatstream::with`, or implement `flatstream::with::Adapter`"
)]
pub trait AdaptedBy<A> {
    /// The tree that has the type.
    type With: With<Value = Self>;

    /// What asks for this is an error of all other types.
    const FITS: bool = true;
}

impl<A, F> AdaptedBy<A> for F
where
    A: With,
    F: Fits<A::Value, A, Plan: Plan<Value = F>>,
{
    type With = <F::Plan as Plan>::With;
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
    const DEFAULT: Option<DefaultDef> = Some(DefaultDef::new(|| {
        schema::constant::encoded::<<WithAt<D, A, I> as With>::Wire, _>(D::VALUE)
    }));

    #[inline]
    fn absent(buf: &[u8]) -> <<WithAt<D, A, I> as With>::Wire as Wire>::View<'_> {
        <WithAt<D, A, I>>::view_of(D::VALUE, buf)
    }
}
