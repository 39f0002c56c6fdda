//! Newtypes as keys: looked up by themselves where they are read by value, else by what they hold.

use std::cmp::Ordering;

use super::{Around, EnumWire, FieldType, Inline, Inlined, MapKey, Newtype};
use super::{NewtypeField, TextWire, Transparent, Wire};

/// A newtype whose inside can be a key.
pub trait NewtypeKey: NewtypeField {
    /// [`MapKey::Lookup`]
    type Lookup: ?Sized;
    /// [`MapKey::Bound`]
    type Bound<'k>;

    /// [`MapKey::as_lookup`]
    fn as_lookup(&self) -> &Self::Lookup;
    /// [`MapKey::bound`]
    fn bound<'b>(bound: &'b Self::Bound<'_>) -> &'b Self::Lookup;
    /// [`MapKey::compare`]
    fn compare(a: &Self::Lookup, b: &Self::Lookup) -> Ordering;
    /// [`MapKey::compare_view`]
    fn compare_view(view: &<Self::Wire as Wire>::View<'_>, key: &Self::Lookup) -> Ordering;
}

impl<N: Newtype<Inner: MapKey<Wire: KeyAround<N>>>> NewtypeKey for N {
    type Lookup = <<N::Inner as FieldType>::Wire as KeyAround<N>>::Lookup;
    type Bound<'k> = <<N::Inner as FieldType>::Wire as KeyAround<N>>::Bound<'k>;

    #[inline]
    fn as_lookup(&self) -> &Self::Lookup {
        <N::Inner as FieldType>::Wire::as_lookup(self)
    }

    #[inline]
    fn bound<'b>(bound: &'b Self::Bound<'_>) -> &'b Self::Lookup {
        <N::Inner as FieldType>::Wire::bound(bound)
    }

    #[inline]
    fn compare(a: &Self::Lookup, b: &Self::Lookup) -> Ordering {
        <N::Inner as FieldType>::Wire::compare(a, b)
    }

    #[inline]
    fn compare_view(view: &<Self::Wire as Wire>::View<'_>, key: &Self::Lookup) -> Ordering {
        <N::Inner as FieldType>::Wire::compare_view(view, key)
    }
}

/// The strategy of a key, and what keys are looked up by around a newtype.
pub trait KeyAround<N: Newtype>: Around<N> {
    /// [`MapKey::Lookup`]
    type Lookup: ?Sized;
    /// [`MapKey::Bound`]
    type Bound<'k>;

    /// [`MapKey::as_lookup`]
    fn as_lookup(newtype: &N) -> &Self::Lookup;
    /// [`MapKey::bound`]
    fn bound<'b>(bound: &'b Self::Bound<'_>) -> &'b Self::Lookup;
    /// [`MapKey::compare`]
    fn compare(a: &Self::Lookup, b: &Self::Lookup) -> Ordering;
    /// [`MapKey::compare_view`]
    fn compare_view(
        view: &<<Self as Around<N>>::Wire as Wire>::View<'_>,
        key: &Self::Lookup,
    ) -> Ordering;
}

impl<T, N> KeyAround<N> for Inlined<T>
where
    T: Inline + MapKey<Wire = Inlined<T>>,
    N: Newtype<Inner = T> + Inline + Copy,
{
    type Lookup = N;
    type Bound<'k> = N;

    #[inline]
    fn as_lookup(newtype: &N) -> &N {
        newtype
    }

    #[inline]
    fn bound(bound: &N) -> &N {
        bound
    }

    #[inline]
    fn compare(a: &N, b: &N) -> Ordering {
        T::compare(a.inner().as_lookup(), b.inner().as_lookup())
    }

    #[inline]
    fn compare_view(view: &N, key: &N) -> Ordering {
        T::compare_view(view.inner(), key.inner().as_lookup())
    }
}

/// Strategies of keys that are not read by value.
macro_rules! key_around {
    ($([$($generics:tt)*] $wire:ty;)*) => { $(
        impl<N, $($generics)*> KeyAround<N> for $wire
        where
            N: Newtype<Inner: MapKey<Wire = $wire>>,
            $wire: Around<N, Wire = Transparent<N, $wire>>,
        {
            type Lookup = <N::Inner as MapKey>::Lookup;
            type Bound<'k> = <N::Inner as MapKey>::Bound<'k>;

            #[inline]
            fn as_lookup(newtype: &N) -> &Self::Lookup {
                newtype.inner().as_lookup()
            }

            #[inline]
            fn bound<'b>(bound: &'b Self::Bound<'_>) -> &'b Self::Lookup {
                N::Inner::bound(bound)
            }

            #[inline]
            fn compare(a: &Self::Lookup, b: &Self::Lookup) -> Ordering {
                N::Inner::compare(a, b)
            }

            #[inline]
            fn compare_view(
                view: &<Transparent<N, $wire> as Wire>::View<'_>,
                key: &Self::Lookup,
            ) -> Ordering {
                <N::Inner as MapKey>::compare_view(view, key)
            }
        }
    )* };
}

key_around! {
    [] TextWire;
    [E] EnumWire<E>;
    [M, W] Transparent<M, W>;
}
