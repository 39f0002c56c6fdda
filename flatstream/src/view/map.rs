//! Maps, searched where they lie.

use std::cmp::Ordering;
use std::fmt;
use std::ops::{Bound, Range, RangeBounds};

use super::{VectorIter, VectorView};
use crate::wire::{DebugView, EntryView, EntryWire, FieldSpec, KeySpec, KeyView, SpecView};

/// A map inside a verified payload: what the accessor of a `BTreeMap<K, V>` or `HashMap<K, V>`
/// returns, named by their types.
///
/// A position in the payload and `Copy`: nothing is collected. Keys and values are what their types
/// read as, so a `MapView<'_, String, u32>` has `&str` keys and `u32` values. An absent field is an
/// empty map.
///
/// Entries lie in the order of their keys, strings by bytes and numbers by size, and
/// [`get`](MapView::get) and [`range`](MapView::range) rely on that: they look at few entries of
/// many. This crate writes them so. Another writer may send entries in any order, or a key twice: then
/// lookups may miss what is there, or find one of several, and never panic. [`iter`](MapView::iter)
/// yields all that were sent, as they were sent. `unpack` collects these, the last of those with equal
/// keys.
///
/// It compares with maps of either kind, `view == map`. There is no `map == view`, since rustc could no
/// longer tell the type of `x` in `map == x.collect()`, and no `view[key]`, since `Index` lends and values
/// are read when they are asked for.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use std::collections::HashMap;
///
/// use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
///
/// #[derive(StreamSerialize)]
/// struct Limits {
///     celsius: HashMap<String, f64>,
/// }
///
/// let celsius = [("cpu", 95.0), ("disk", 60.0), ("fan", 70.0)];
/// let limits = Limits { celsius: celsius.map(|(k, v)| (k.to_owned(), v)).into() };
/// let mut bytes = Vec::new();
/// limits.encode(&mut PayloadBuf::new(&mut bytes)).unwrap().unwrap();
///
/// let celsius = Limits::from_payload(&bytes).unwrap().celsius();
/// assert_eq!(celsius.get("disk"), Some(60.0));
/// assert_eq!(celsius.get("gpu"), None);
/// assert_eq!(celsius.keys().collect::<Vec<_>>(), ["cpu", "disk", "fan"]);
/// assert_eq!(celsius.range("d"..).map(|(_, limit)| limit).sum::<f64>(), 130.0);
/// # }
/// ```
pub struct MapView<'a, K, V> {
    entries: VectorView<'a, EntryWire<K, V>>,
}

impl<'a, K: KeySpec, V: FieldSpec<Value: Sized>> MapView<'a, K, V> {
    #[inline(always)]
    pub(crate) fn new(entries: VectorView<'a, EntryWire<K, V>>) -> Self {
        MapView { entries }
    }

    /// Number of entries.
    #[inline]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are no entries.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The value of `key`: a `&str` for strings of any kind, else a reference to the key itself.
    ///
    /// A binary search, so it may miss in a map that was not sorted by its writer.
    #[inline]
    pub fn get(&self, key: &K::Lookup) -> Option<SpecView<'a, V>> {
        let entry = self.entries.get(self.partition_point(key, Ordering::is_lt))?;
        K::order_found(&entry.found(), key).is_eq().then(|| entry.value())
    }

    /// Whether there is an entry with this key; as [`get`](MapView::get).
    #[inline]
    pub fn contains_key(&self, key: &K::Lookup) -> bool {
        self.get(key).is_some()
    }

    /// The entries with keys in a range: of `&str` for strings, else of keys.
    ///
    /// A range that ends before it starts is empty. Found by binary searches, as by
    /// [`get`](MapView::get).
    ///
    /// ```
    /// # #[cfg(feature = "derive")]
    /// fn with_prefix_a(map: flatstream::MapView<'_, String, u32>) -> u32 {
    ///     map.range("a".."b").map(|(_, n)| n).sum()
    /// }
    ///
    /// fn from_three_to_seven(map: flatstream::MapView<'_, u16, f64>) -> f64 {
    ///     map.range(3..=7).map(|(_, x)| x).sum()
    /// }
    /// ```
    pub fn range<'k>(&self, range: impl RangeBounds<K::Bound<'k>>) -> MapIter<'a, K, V> {
        let places =
            places::<K>(range, self.len(), |key, is_before| self.partition_point(key, is_before));
        MapIter { entries: self.entries.iter_range(places) }
    }

    /// All entries, keys with values, from both ends.
    #[inline]
    pub fn iter(&self) -> MapIter<'a, K, V> {
        MapIter { entries: self.entries.iter() }
    }

    /// All keys, from both ends.
    #[inline]
    pub fn keys(&self) -> MapKeys<'a, K, V> {
        MapKeys { entries: self.entries.iter() }
    }

    /// All values, from both ends, in the order of their keys.
    #[inline]
    pub fn values(&self) -> MapValues<'a, K, V> {
        MapValues { entries: self.entries.iter() }
    }

    /// How many entries come before `key`, or up to it: those whose order relative to it `is_before`.
    fn partition_point(&self, key: &K::Lookup, is_before: fn(Ordering) -> bool) -> usize {
        self.entries.partition_point(|entry| is_before(K::order_found(&entry.found(), key)))
    }
}

/// Where the keys of a range lie among `len`. `partition_point` says how many are before a key, or up to it.
pub(super) fn places<'k, K: KeySpec>(
    range: impl RangeBounds<K::Bound<'k>>,
    len: usize,
    partition_point: impl Fn(&K::Lookup, fn(Ordering) -> bool) -> usize,
) -> Range<usize> {
    let start = match range.start_bound() {
        Bound::Included(key) => partition_point(K::end_of(key), Ordering::is_lt),
        Bound::Excluded(key) => partition_point(K::end_of(key), Ordering::is_le),
        Bound::Unbounded => 0,
    };
    let end = match range.end_bound() {
        Bound::Included(key) => partition_point(K::end_of(key), Ordering::is_le),
        Bound::Excluded(key) => partition_point(K::end_of(key), Ordering::is_lt),
        Bound::Unbounded => len,
    };
    start..end
}

impl<K, V> Clone for MapView<'_, K, V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K, V> Copy for MapView<'_, K, V> {}

/// As maps print, `{"cpu": 95.0}`.
impl<K: KeySpec, V: FieldSpec<Value: Sized>> fmt::Debug for MapView<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.iter().fmt(f)
    }
}

/// The same entries in the same order.
impl<K: KeySpec, V: FieldSpec<Value: Sized>> PartialEq for MapView<'_, K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries
    }
}

/// A list of entries with `key` and `value`, as flatc prints it in JSON.
#[cfg(feature = "serde")]
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
impl<K: KeySpec, V: FieldSpec<Value: Sized>> serde::Serialize for MapView<'_, K, V> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::wire::serialize_vector(self.entries, serializer)
    }
}

impl<'a, K: KeySpec, V: FieldSpec<Value: Sized>> IntoIterator for MapView<'a, K, V> {
    type Item = (KeyView<'a, K>, SpecView<'a, V>);
    type IntoIter = MapIter<'a, K, V>;

    #[inline]
    fn into_iter(self) -> MapIter<'a, K, V> {
        self.iter()
    }
}

impl<'a, K: KeySpec, V: FieldSpec<Value: Sized>> IntoIterator for &MapView<'a, K, V> {
    type Item = (KeyView<'a, K>, SpecView<'a, V>);
    type IntoIter = MapIter<'a, K, V>;

    #[inline]
    fn into_iter(self) -> MapIter<'a, K, V> {
        self.iter()
    }
}

macro_rules! iterators {
    ($($(#[$doc:meta])* $name:ident: $item:ty, $read:expr;)*) => { $(
        $(#[$doc])*
        pub struct $name<'a, K, V> {
            entries: VectorIter<'a, EntryWire<K, V>>,
        }

        impl<'a, K: KeySpec, V: FieldSpec<Value: Sized>> Iterator for $name<'a, K, V> {
            type Item = $item;

            #[inline]
            fn next(&mut self) -> Option<$item> {
                self.entries.next().map($read)
            }

            #[inline]
            fn size_hint(&self) -> (usize, Option<usize>) {
                self.entries.size_hint()
            }

            #[inline]
            fn nth(&mut self, n: usize) -> Option<$item> {
                self.entries.nth(n).map($read)
            }
        }

        impl<K: KeySpec, V: FieldSpec<Value: Sized>> DoubleEndedIterator for $name<'_, K, V> {
            #[inline]
            fn next_back(&mut self) -> Option<Self::Item> {
                self.entries.next_back().map($read)
            }

            #[inline]
            fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
                self.entries.nth_back(n).map($read)
            }
        }

        impl<K: KeySpec, V: FieldSpec<Value: Sized>> ExactSizeIterator for $name<'_, K, V> {}
        impl<K: KeySpec, V: FieldSpec<Value: Sized>> std::iter::FusedIterator for $name<'_, K, V> {}

        impl<K, V> Clone for $name<'_, K, V> {
            fn clone(&self) -> Self {
                $name { entries: self.entries.clone() }
            }
        }
    )* };
}

iterators! {
    /// Iterates over entries of a [`MapView`], from both ends and with an exact size; made by
    /// [`MapView::iter`] and [`MapView::range`].
    MapIter: (KeyView<'a, K>, SpecView<'a, V>), |entry: EntryView<'_, K, V>| {
        (entry.key(), entry.value())
    };
    /// Iterates over the keys of a [`MapView`]; made by [`MapView::keys`].
    MapKeys: KeyView<'a, K>, |entry: EntryView<'_, K, V>| entry.key();
    /// Iterates over the values of a [`MapView`]; made by [`MapView::values`].
    MapValues: SpecView<'a, V>, |entry: EntryView<'_, K, V>| entry.value();
}

impl<K: KeySpec, V: FieldSpec<Value: Sized>> fmt::Debug for MapIter<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (key, value) in self.clone() {
            map.entry(&DebugView::<K::Wire>(&key), &DebugView::<V::Wire>(&value));
        }
        map.finish()
    }
}

impl<K: KeySpec, V: FieldSpec<Value: Sized>> fmt::Debug for MapKeys<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = f.debug_list();
        for key in self.clone() {
            list.entry(&DebugView::<K::Wire>(&key));
        }
        list.finish()
    }
}

impl<K: KeySpec, V: FieldSpec<Value: Sized>> fmt::Debug for MapValues<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = f.debug_list();
        for value in self.clone() {
            list.entry(&DebugView::<V::Wire>(&value));
        }
        list.finish()
    }
}
