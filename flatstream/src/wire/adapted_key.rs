//! Keys with an adapter: sorted and searched by their wire form.
#![allow(unsafe_code)]

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::Hash;
use std::marker::PhantomData;

use super::adapted::Grown;
use super::refill::{refill_map, refill_set};
use super::{
    AdaptedBy, AdaptedWire, FieldSpec, FieldType, HashKey, Hasher, KeySpec, MapKey, MapWire,
    OrdKey, SetWire, Wire, With,
};
use crate::view::{MapView, SetView};
use crate::with::{BorrowingAdapter, Form, KeyForm, Keys, Map};
use crate::Result;

#[diagnostic::do_not_recommend]
impl<T: MapKey> KeyForm for T {
    fn order(a: &T, b: &T) -> Ordering {
        T::compare(a.as_lookup(), b.as_lookup())
    }

    fn order_found(found: &super::FieldView<'_, T>, key: &T) -> Ordering {
        T::compare_view(found, key.as_lookup())
    }
}

impl KeyForm for str {
    fn order(a: &&str, b: &&str) -> Ordering {
        a.cmp(b)
    }

    fn order_found(found: &&str, key: &&str) -> Ordering {
        found.cmp(key)
    }
}

/// An adapter as what the key of a map or the item of a set is.
#[derive(Debug)]
pub struct AdaptedKey<A>(PhantomData<fn() -> A>);

// SAFETY: `AdaptedWire` verifies as the strategy of its wire form does, to begin with.
unsafe impl<A: BorrowingAdapter<Wire: KeyForm>> KeySpec for AdaptedKey<A> {
    type Value = A::Value;
    type Wire = AdaptedWire<A>;
    type Found = <A::Wire as Form>::Strategy;
    type Lookup = A::Value;
    type Bound<'k> = A::Value;
    /// Not what the `Ord` of the type says.
    const ORDERED: bool = false;

    fn lookup_of(key: &A::Value) -> &A::Value {
        key
    }

    fn end_of(bound: &A::Value) -> &A::Value {
        bound
    }

    /// Of what is refused nothing is written.
    fn order(a: &A::Value, b: &A::Value) -> Ordering {
        match (A::wire(a), A::wire(b)) {
            (Ok(a), Ok(b)) => A::Wire::order(&a, &b),
            (a, b) => a.is_ok().cmp(&b.is_ok()),
        }
    }

    /// What has no wire form is in no message, and lies behind all that are.
    fn order_found(found: &<Self::Found as Wire>::View<'_>, key: &A::Value) -> Ordering {
        A::wire(key).map_or(Ordering::Less, |key| A::Wire::order_found(found, &key))
    }

    /// What is refused has no form.
    fn are_one(a: &A::Value, b: &A::Value) -> bool {
        let forms = (A::wire(a), A::wire(b));
        matches!(forms, (Ok(a), Ok(b)) if A::Wire::order(&a, &b).is_eq())
    }
}

macro_rules! sets {
    ($([$($param:ident: $bound:ident)?] $set:ident<$($h:ident)?>: $($role:ident)+;)*) => { $(
        impl<A, $($param: $bound)?> With for $set<A $(, $h)?>
        where
            A: BorrowingAdapter<Value: Sized $(+ $role)+, Wire: KeyForm>,
        {
            type Value = $set<A::Value $(, $h)?>;
            type Wire = SetWire<AdaptedKey<A>>;

            fn rebuild(view: SetView<'_, AdaptedKey<A>>) -> Result<Self::Value> {
                view.iter().map(<A as With>::rebuild).collect()
            }

            fn rebuild_into(
                view: SetView<'_, AdaptedKey<A>>,
                target: &mut Self::Value,
            ) -> Result<()> {
                refill_set(view, target, <A as With>::rebuild)
            }
        }
    )* };
}

sets! {
    [] BTreeSet<>: Ord;
    [H: Hasher] HashSet<H>: Eq Hash;
}

macro_rules! maps {
    ($([$($param:ident: $bound:ident)?] $map:ident<$($h:ident)?>: $plain:ident, $($role:ident)+;)*) => { $(
        /// Keys and values have adapters.
        impl<A, B: With, $($param: $bound)?> With for $map<Keys<A>, B $(, $h)?>
        where
            A: BorrowingAdapter<Value: Sized $(+ $role)+, Wire: KeyForm>,
        {
            type Value = $map<A::Value, B::Value $(, $h)?>;
            type Wire = MapWire<AdaptedKey<A>, Grown<B>>;

            fn rebuild(view: MapView<'_, AdaptedKey<A>, Grown<B>>) -> Result<Self::Value> {
                let entries = view.iter();
                entries.map(|(k, v)| Ok((<A as With>::rebuild(k)?, B::rebuild(v)?))).collect()
            }

            fn rebuild_into(
                view: MapView<'_, AdaptedKey<A>, Grown<B>>,
                target: &mut Self::Value,
            ) -> Result<()> {
                refill_map(view, target, <A as With>::rebuild)
            }
        }

        /// Keys have one.
        impl<A, V: FieldType, $($param: $bound)?> With for Keyed<$map<A::Value, V $(, $h)?>, A>
        where
            A: BorrowingAdapter<Value: Sized $(+ $role)+, Wire: KeyForm>,
        {
            type Value = $map<A::Value, V $(, $h)?>;
            type Wire = MapWire<AdaptedKey<A>, V>;

            fn rebuild(view: MapView<'_, AdaptedKey<A>, V>) -> Result<Self::Value> {
                let entries = view.iter();
                entries.map(|(k, v)| Ok((<A as With>::rebuild(k)?, V::rebuild(v)?))).collect()
            }

            fn rebuild_into(
                view: MapView<'_, AdaptedKey<A>, V>,
                target: &mut Self::Value,
            ) -> Result<()> {
                refill_map(view, target, <A as With>::rebuild)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<A, V: FieldType, $($param: $bound)?> AdaptedBy<Keys<A>> for $map<A::Value, V $(, $h)?>
        where
            A: BorrowingAdapter<Value: Sized $(+ $role)+, Wire: KeyForm>,
        {
            type With = Keyed<Self, A>;
        }

        #[diagnostic::do_not_recommend]
        impl<A, V: FieldType, $($param: $bound)?> AdaptedBy<Keys<A>>
            for Option<$map<A::Value, V $(, $h)?>>
        where
            A: BorrowingAdapter<Value: Sized $(+ $role)+, Wire: KeyForm>,
        {
            type With = Option<Keyed<$map<A::Value, V $(, $h)?>, A>>;
        }

        #[diagnostic::do_not_recommend]
        impl<K: $plain, A: With<Value: Sized>, $($param: $bound)?> AdaptedBy<Map<A>>
            for $map<K, A::Value $(, $h)?>
        {
            type With = $map<K, A $(, $h)?>;
        }

        #[diagnostic::do_not_recommend]
        impl<K: $plain, A: With<Value: Sized>, $($param: $bound)?> AdaptedBy<Map<A>>
            for Option<$map<K, A::Value $(, $h)?>>
        {
            type With = Option<$map<K, A $(, $h)?>>;
        }
    )* };
}

maps! {
    [] BTreeMap<>: OrdKey, Ord;
    [H: Hasher] HashMap<H>: HashKey, Eq Hash;
}

/// The map `M` whose keys have the adapter `A`.
#[derive(Debug)]
pub struct Keyed<M, A>(PhantomData<fn() -> (M, A)>);
