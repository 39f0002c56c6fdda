//! Sets, searched where they lie.

use std::cmp::Ordering;
use std::fmt;
use std::ops::RangeBounds;

use super::map::places;
use super::{VectorIter, VectorView};
use crate::wire::{DebugView, KeySpec, KeyView};

/// A set inside a verified payload: what the accessor of a `BTreeSet<K>` or `HashSet<K>` returns,
/// named by the type of its items.
///
/// A position in the payload and `Copy`. Items lie in their order, strings by bytes and numbers by
/// size, and [`contains`](SetView::contains) and [`range`](SetView::range) rely on that. Another writer may send them in any order
/// or twice: see [`MapView`](crate::MapView), of which the same is true. An absent field is an empty
/// set. It compares with sets of either kind, `view == set`.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use std::collections::BTreeSet;
///
/// use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
///
/// #[derive(StreamSerialize)]
/// struct Access {
///     ports: BTreeSet<u16>,
/// }
///
/// let mut bytes = Vec::new();
/// let access = Access { ports: [443, 22, 80].into() };
/// access.encode(&mut PayloadBuf::new(&mut bytes)).unwrap().unwrap();
///
/// let ports = Access::from_payload(&bytes).unwrap().ports();
/// assert!(ports.contains(&80) && !ports.contains(&8080));
/// assert_eq!(ports.iter().collect::<Vec<_>>(), [22, 80, 443]);
/// assert_eq!(ports.range(80..).collect::<Vec<_>>(), [80, 443]);
/// # }
/// ```
pub struct SetView<'a, K: KeySpec> {
    items: VectorView<'a, K::Wire>,
}

impl<'a, K: KeySpec> SetView<'a, K> {
    #[inline(always)]
    pub(crate) fn new(items: VectorView<'a, K::Wire>) -> Self {
        SetView { items }
    }

    /// Number of items.
    #[inline]
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there are no items.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Whether the set has this item: a `&str` for strings of any kind, else a reference to the item.
    ///
    /// A binary search, so it may miss in a set that was not sorted by its writer.
    #[inline]
    pub fn contains(&self, item: &K::Lookup) -> bool {
        let at = self.partition_point(item, Ordering::is_lt);
        self.items.found::<K>().get(at).is_some_and(|key| K::order_found(&key, item).is_eq())
    }

    /// The items in a range: of `&str` for strings, else of items.
    ///
    /// A range that ends before it starts is empty. Found by binary searches, as by
    /// [`contains`](SetView::contains).
    ///
    /// ```
    /// # #[cfg(feature = "derive")]
    /// fn n_privileged(ports: flatstream::SetView<'_, u16>) -> usize {
    ///     ports.range(..1024).len()
    /// }
    /// ```
    pub fn range<'k>(&self, range: impl RangeBounds<K::Bound<'k>>) -> VectorIter<'a, K::Wire> {
        let partition_point = |key: &K::Lookup, is_before| self.partition_point(key, is_before);
        self.items.iter_range(places::<K>(range, self.len(), partition_point))
    }

    /// All items, from both ends.
    #[inline]
    pub fn iter(&self) -> VectorIter<'a, K::Wire> {
        self.items.iter()
    }

    #[inline]
    fn partition_point(&self, item: &K::Lookup, is_before: fn(Ordering) -> bool) -> usize {
        self.items.found::<K>().partition_point(|found| is_before(K::order_found(found, item)))
    }
}

impl<K: KeySpec> Clone for SetView<'_, K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K: KeySpec> Copy for SetView<'_, K> {}

/// As sets print, `{22, 80}`.
impl<K: KeySpec> fmt::Debug for SetView<'_, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut set = f.debug_set();
        for item in self {
            set.entry(&DebugView::<K::Wire>(&item));
        }
        set.finish()
    }
}

/// The same items in the same order.
impl<K: KeySpec> PartialEq for SetView<'_, K> {
    fn eq(&self, other: &Self) -> bool {
        self.items == other.items
    }
}

/// A list.
#[cfg(feature = "serde")]
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
impl<K: KeySpec> serde::Serialize for SetView<'_, K> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::wire::serialize_vector(self.items, serializer)
    }
}

impl<'a, K: KeySpec> IntoIterator for SetView<'a, K> {
    type Item = KeyView<'a, K>;
    type IntoIter = VectorIter<'a, K::Wire>;

    #[inline]
    fn into_iter(self) -> VectorIter<'a, K::Wire> {
        self.iter()
    }
}

impl<'a, K: KeySpec> IntoIterator for &SetView<'a, K> {
    type Item = KeyView<'a, K>;
    type IntoIter = VectorIter<'a, K::Wire>;

    #[inline]
    fn into_iter(self) -> VectorIter<'a, K::Wire> {
        self.iter()
    }
}
