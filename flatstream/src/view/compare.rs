//! Views of collections against collections: `==`, in both directions where the standard library
//! compares the collection with other types as well.
//!
//! So there is no `map == view`. The standard library compares maps, and sets, only with their own type,
//! and programs rely on that: with a second impl anywhere among their dependencies, rustc no longer knows
//! what `map == pairs.collect()` collects to.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;
use std::sync::Arc;

use super::{ArrayView, MapView, SetView, VectorView};
use crate::wire::{FieldSpec, MapKey, MapWire, SetWire, Wire, Write};

impl<W: Wire> VectorView<'_, W> {
    /// Whether the items are those of `values`, in the same order.
    pub(crate) fn shows<T>(&self, values: &[T]) -> bool
    where
        W: Write<T>,
    {
        let mut pairs = self.iter().zip(values);
        self.len() == values.len() && pairs.all(|(view, value)| W::equals(&view, value))
    }
}

impl<W: Wire, const N: usize> ArrayView<'_, W, N> {
    /// Whether the elements are those of `values`.
    pub(crate) fn shows<T>(&self, values: &[T]) -> bool
    where
        W: Write<T>,
    {
        let mut pairs = self.iter().zip(values);
        N == values.len() && pairs.all(|(view, value)| W::equals(&view, value))
    }
}

/// A view against what holds its values in one slice, and the other way round.
macro_rules! slices {
    ($([$($generics:tt)*] $view:ty, $values:ty;)*) => { $(
        impl<T, W: Write<T>, $($generics)*> PartialEq<$values> for $view {
            #[inline]
            fn eq(&self, values: &$values) -> bool {
                self.shows(&values[..])
            }
        }

        impl<T, W: Write<T>, $($generics)*> PartialEq<$view> for $values {
            #[inline]
            fn eq(&self, view: &$view) -> bool {
                view.shows(&self[..])
            }
        }
    )* };
}

slices! {
    [] VectorView<'_, W>, Vec<T>;
    [] VectorView<'_, W>, [T];
    [] VectorView<'_, W>, &[T];
    [const N: usize] VectorView<'_, W>, [T; N];
    [const N: usize] VectorView<'_, W>, &[T; N];
    [const N: usize] ArrayView<'_, W, N>, [T];
    [const N: usize] ArrayView<'_, W, N>, &[T];
    [const N: usize] ArrayView<'_, W, N>, [T; N];
    [const N: usize] ArrayView<'_, W, N>, &[T; N];
}

/// A view against what else a vector field can be, each of which the standard library compares with its
/// own type only.
macro_rules! pointers {
    ($($values:ty),*) => { $(
        impl<T, W: Write<T>> PartialEq<$values> for VectorView<'_, W> {
            #[inline]
            fn eq(&self, values: &$values) -> bool {
                self.shows(&values[..])
            }
        }
    )* };
}

pointers!(Box<[T]>, Arc<[T]>, Rc<[T]>);

impl<T: Clone, W: Write<T>> PartialEq<Cow<'_, [T]>> for VectorView<'_, W> {
    #[inline]
    fn eq(&self, values: &Cow<'_, [T]>) -> bool {
        self.shows(values)
    }
}

/// As many entries, each with the value that the map has for its key.
impl<K: MapKey, V: FieldSpec<Value: Sized>> PartialEq<BTreeMap<K, V::Value>> for MapView<'_, K, V> {
    fn eq(&self, map: &BTreeMap<K, V::Value>) -> bool {
        MapWire::<K, V>::equals(self, map)
    }
}

/// As many entries, each with the value that the map has for its key.
impl<K: MapKey, V: FieldSpec<Value: Sized>, H> PartialEq<HashMap<K, V::Value, H>>
    for MapView<'_, K, V>
{
    fn eq(&self, map: &HashMap<K, V::Value, H>) -> bool {
        MapWire::<K, V>::equals(self, map)
    }
}

/// As many items, each of which the set has.
impl<K: MapKey> PartialEq<BTreeSet<K>> for SetView<'_, K> {
    fn eq(&self, set: &BTreeSet<K>) -> bool {
        SetWire::<K>::equals(self, set)
    }
}

/// As many items, each of which the set has.
impl<K: MapKey, H> PartialEq<HashSet<K, H>> for SetView<'_, K> {
    fn eq(&self, set: &HashSet<K, H>) -> bool {
        SetWire::<K>::equals(self, set)
    }
}
