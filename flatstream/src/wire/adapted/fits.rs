//! Which adapters are right for which types, and the tree that the type of a field makes of one.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::Hash;
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::Arc;

use super::trees::{Pointed, With};
use crate::wire::{HashKey, Hasher, OrdKey};
use crate::with::{BorrowingAdapter, ItemForm, KeyForm};

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
