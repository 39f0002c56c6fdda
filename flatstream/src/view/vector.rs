//! Vectors, read item by item.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;

use crate::wire::{DebugView, InSlice, Inlined, KeySpec, KeyedItem, MapKey, Wire};

/// A vector inside a verified payload. Named by its item's Rust type through
/// [`Vector`](crate::Vector).
///
/// What the accessor of a vector field returns, but for a `Vec<u8>`, which is `&[u8]`. It is a
/// position in the payload and `Copy`; items are read when they are asked for, and none is
/// collected. An absent field is an empty vector. Items are what their type reads as: the number
/// itself, `&str`, an [`EnumValue`](crate::EnumValue), a generated view.
///
/// It compares with vectors, slices and arrays of what it shows, in both directions. `Index` lends, and
/// what is read when it is asked for cannot be lent: take [`get`](VectorView::get). Only a vector of
/// `i8` has `view[i]`, as a `Vec<u8>` has by being a slice.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
///
/// #[derive(StreamSerialize)]
/// struct Track {
///     points: Vec<f64>,
/// }
///
/// let mut bytes = Vec::new();
/// let track = Track { points: vec![1.0, 2.5] };
/// track.encode(&mut PayloadBuf::new(&mut bytes)).unwrap().unwrap();
/// let points = Track::from_payload(&bytes).unwrap().points();
/// assert_eq!(points.len(), 2);
/// assert_eq!(points, [1.0, 2.5]);
/// assert_eq!(points.get(1), Some(2.5));
/// assert_eq!(points.iter().rev().collect::<Vec<_>>(), [2.5, 1.0]);
/// # }
/// ```
pub struct VectorView<'a, W> {
    buf: &'a [u8],
    start: u32,
    len: u32,
    hint: usize,
    of: PhantomData<fn() -> W>,
}

impl<'a, W: Wire> VectorView<'a, W> {
    pub(crate) const EMPTY: Self =
        VectorView { buf: &[], start: 0, len: 0, hint: 0, of: PhantomData };

    /// # Safety
    ///
    /// The `len` items at `start` were verified as `W`.
    #[inline(always)]
    pub(crate) unsafe fn new(buf: &'a [u8], start: usize, len: usize) -> Self {
        // SAFETY: passed on to the caller.
        let hint = if len > 0 { unsafe { W::hint(buf, start) } } else { 0 };
        VectorView { buf, start: start as u32, len: len as u32, hint, of: PhantomData }
    }

    /// Keys as they lie on the wire, which `K::Found` reads as it is a [`KeySpec`].
    pub(crate) fn found<K: KeySpec<Wire = W>>(&self) -> VectorView<'a, K::Found> {
        let VectorView { buf, start, len, hint, .. } = *self;
        VectorView { buf, start, len, hint, of: PhantomData }
    }

    /// Number of items.
    #[inline]
    pub fn len(&self) -> usize {
        self.len as usize
    }

    /// Whether there are no items.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The item at `index`, or `None` behind the end. Takes the same time for every index.
    #[inline]
    pub fn get(&self, index: usize) -> Option<W::View<'a>> {
        // SAFETY: the index is within the vector.
        (index < self.len()).then(|| unsafe { self.item(index) })
    }

    /// The first item.
    #[inline]
    pub fn first(&self) -> Option<W::View<'a>> {
        self.get(0)
    }

    /// The last item.
    #[inline]
    pub fn last(&self) -> Option<W::View<'a>> {
        self.get(self.len().checked_sub(1)?)
    }

    /// All items, from both ends.
    #[inline]
    pub fn iter(&self) -> VectorIter<'a, W> {
        VectorIter { vector: *self, front: 0, back: self.len() }
    }

    /// The table whose `#[flatstream(key)]` field is `key`: a `&str` for strings of any kind, else a
    /// reference to the key itself.
    ///
    /// A binary search, for vectors that their writer sorted by key: with
    /// [`sort_by_key`](crate::sort_by_key), by `CreateVectorOfSortedTables` in C++, or another way. In
    /// one that is not sorted it may miss what is there, and of several items with the key it finds any;
    /// it never panics. It has the name that flatc gives to such lookups.
    #[inline]
    pub fn lookup_by_key(&self, key: &<W::Key as MapKey>::Lookup) -> Option<W::View<'a>>
    where
        W: KeyedItem,
    {
        let at = self.partition_point(|item| W::compare_item(item, key).is_lt());
        self.get(at).filter(|item| W::compare_item(item, key).is_eq())
    }

    /// How many items at the start are `before`, when the vector is sorted; else some number up to its
    /// length.
    pub(crate) fn partition_point(&self, before: impl Fn(&W::View<'a>) -> bool) -> usize {
        let (mut start, mut end) = (0, self.len());
        while start < end {
            let middle = start + (end - start) / 2;
            match self.get(middle) {
                Some(item) if before(&item) => start = middle + 1,
                _ => end = middle,
            }
        }
        start
    }

    /// Where each item lies, and in what.
    #[cfg(feature = "serde")]
    pub(crate) fn positions(&self) -> impl Iterator<Item = (&'a [u8], usize)> {
        let (buf, start) = (self.buf, self.start as usize);
        (0..self.len()).map(move |i| (buf, start + i * W::SHAPE.size))
    }

    /// The items of a range within the vector; none when it does not lie there.
    #[inline]
    pub(crate) fn iter_range(&self, range: std::ops::Range<usize>) -> VectorIter<'a, W> {
        let back = range.end.min(self.len());
        VectorIter { vector: *self, front: range.start.min(back), back }
    }

    /// # Safety
    ///
    /// `index < self.len()`.
    #[inline(always)]
    unsafe fn item(&self, index: usize) -> W::View<'a> {
        let at = self.start as usize + index * W::SHAPE.size;
        // SAFETY: every item was verified.
        unsafe { W::get_near(self.buf, at, self.hint) }
    }
}

impl<'a> VectorView<'a, Inlined<u8>> {
    #[inline(always)]
    pub(crate) fn as_bytes(&self) -> &'a [u8] {
        let start = self.start as usize;
        // SAFETY: the items were verified, or the vector made of these bytes.
        unsafe { crate::raw::slice(self.buf, start, self.len()) }
    }

    #[inline(always)]
    pub(crate) fn of_bytes(bytes: &'a [u8]) -> Self {
        VectorView { buf: bytes, start: 0, len: bytes.len() as u32, hint: 0, of: PhantomData }
    }
}

impl<'a, W: InSlice> VectorView<'a, W> {
    /// The items as a slice, when their memory is their wire form (numbers, fixed structs of numbers
    /// without padding, and arrays of these, on little-endian machines) and the payload happens to
    /// be aligned for them. Otherwise `None`: iterate instead.
    ///
    /// Whether it is aligned depends on where the payload lies in memory, so the same message may
    /// give a slice at one time and none at another. Have both ways:
    ///
    /// ```
    /// fn sum(values: flatstream::Vector<'_, f64>) -> f64 {
    ///     match values.as_slice() {
    ///         Some(slice) => slice.iter().sum(),
    ///         None => values.iter().sum(),
    ///     }
    /// }
    /// ```
    #[inline]
    pub fn as_slice(&self) -> Option<&'a [W::Value]> {
        if self.is_empty() {
            return Some(&[]);
        }
        // SAFETY: the items are verified to be in bounds.
        unsafe { lend::<W>(self.buf.get(self.start as usize..)?, self.len()) }
    }
}

/// The `len` items at the start of `bytes` as a slice, if they can be lent and are aligned.
///
/// # Safety
///
/// `len * W::SHAPE.size <= bytes.len()`.
#[inline(always)]
pub(super) unsafe fn lend<W: InSlice>(bytes: &[u8], len: usize) -> Option<&[W::Value]> {
    let items = bytes.as_ptr().cast::<W::Value>();
    if !(W::IN_PLACE && items.is_aligned()) {
        return None;
    }
    // SAFETY: in bounds as the caller promises, aligned as tested, and any bytes are a value whose
    // memory is its wire form; the slice is borrowed as long as the bytes.
    Some(unsafe { std::slice::from_raw_parts(items, len) })
}

#[cfg(feature = "serde")]
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
impl<W: Wire> serde::Serialize for VectorView<'_, W> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::wire::serialize_vector(*self, serializer)
    }
}

impl<W> Clone for VectorView<'_, W> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<W> Copy for VectorView<'_, W> {}

impl<W: Wire> fmt::Debug for VectorView<'_, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = f.debug_list();
        for item in self {
            list.entry(&DebugView::<W>(&item));
        }
        list.finish()
    }
}

impl<W: Wire> PartialEq for VectorView<'_, W> {
    fn eq(&self, other: &Self) -> bool {
        self.len == other.len && self.iter().zip(*other).all(|(a, b)| W::same(&a, &b))
    }
}

impl<'a, W: Wire> IntoIterator for VectorView<'a, W> {
    type Item = W::View<'a>;
    type IntoIter = VectorIter<'a, W>;

    #[inline]
    fn into_iter(self) -> VectorIter<'a, W> {
        self.iter()
    }
}

impl<'a, W: Wire> IntoIterator for &VectorView<'a, W> {
    type Item = W::View<'a>;
    type IntoIter = VectorIter<'a, W>;

    #[inline]
    fn into_iter(self) -> VectorIter<'a, W> {
        self.iter()
    }
}

/// Iterates over the items of a [`VectorView`], from both ends and with an exact size; made by
/// [`VectorView::iter`].
pub struct VectorIter<'a, W> {
    vector: VectorView<'a, W>,
    front: usize,
    back: usize,
}

impl<'a, W: Wire> Iterator for VectorIter<'a, W> {
    type Item = W::View<'a>;

    #[inline]
    fn next(&mut self) -> Option<W::View<'a>> {
        if self.front == self.back {
            return None;
        }
        self.front += 1;
        // SAFETY: `front <= back <= len` held before the step.
        Some(unsafe { self.vector.item(self.front - 1) })
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.back - self.front;
        (left, Some(left))
    }

    #[inline]
    fn nth(&mut self, n: usize) -> Option<W::View<'a>> {
        self.front = self.front.saturating_add(n).min(self.back);
        self.next()
    }
}

impl<W: Wire> DoubleEndedIterator for VectorIter<'_, W> {
    #[inline]
    fn next_back(&mut self) -> Option<Self::Item> {
        if self.front == self.back {
            return None;
        }
        self.back -= 1;
        // SAFETY: `front <= back < len`.
        Some(unsafe { self.vector.item(self.back) })
    }

    #[inline]
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
        self.back = self.back.saturating_sub(n).max(self.front);
        self.next_back()
    }
}

impl<W: Wire> ExactSizeIterator for VectorIter<'_, W> {}
impl<W: Wire> std::iter::FusedIterator for VectorIter<'_, W> {}

impl<W> Clone for VectorIter<'_, W> {
    fn clone(&self) -> Self {
        VectorIter { vector: self.vector, front: self.front, back: self.back }
    }
}

impl<W: Wire> fmt::Debug for VectorIter<'_, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = f.debug_list();
        for item in self.clone() {
            list.entry(&DebugView::<W>(&item));
        }
        list.finish()
    }
}
