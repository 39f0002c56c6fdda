//! Arrays, read element by element.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;

use super::vector::lend;
use crate::wire::{DebugView, InSlice, Wire};

/// An array inside a verified payload. Named by its element's Rust type through
/// [`Array`](crate::Array).
///
/// What the accessor of an array field returns, and the item of a vector of arrays. Like a
/// [`VectorView`](crate::VectorView) it is a position in the payload and `Copy`; an element is read
/// when it is asked for, and no other is touched. Take [`to_array`](ArrayView::to_array) for all of
/// them by value. Elements of an absent field are zeros. An array inside a fixed struct is no view:
/// it comes with the struct, by value.
///
/// It compares with arrays and slices of what it shows, in both directions. An array of bytes has
/// `view[i]` and `view[..4]`; `Index` lends, and other elements are read when they are asked for, with
/// [`get`](ArrayView::get).
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
///
/// #[derive(StreamSerialize)]
/// struct Telemetry {
///     position: [f64; 3],
///     device: [u8; 6],
/// }
///
/// let mut bytes = Vec::new();
/// let telemetry = Telemetry { position: [1.0, 2.5, 4.0], device: *b"\x00\x1bcar1" };
/// telemetry.encode(&mut PayloadBuf::new(&mut bytes)).unwrap().unwrap();
/// let view = Telemetry::from_payload(&bytes).unwrap();
/// let position = view.position();
/// assert_eq!(position.get(1), Some(2.5));
/// assert_eq!(position.iter().sum::<f64>(), 7.5);
/// let [x, y, z] = position.to_array();
/// assert_eq!(position, [x, y, z]);
/// assert_eq!(view.device()[2..], *b"car1");
/// # }
/// ```
pub struct ArrayView<'a, W, const N: usize> {
    /// Of all elements; empty for an absent array.
    bytes: &'a [u8],
    of: PhantomData<fn() -> W>,
}

impl<'a, W: Wire, const N: usize> ArrayView<'a, W, N> {
    pub(crate) const ABSENT: Self = ArrayView { bytes: &[], of: PhantomData };

    /// # Safety
    ///
    /// `bytes` are those of `N` elements, verified as `W`, which lies inline as a whole.
    #[inline(always)]
    pub(crate) unsafe fn new(bytes: &'a [u8]) -> Self {
        ArrayView { bytes, of: PhantomData }
    }

    /// Number of elements: `N`.
    #[inline]
    pub const fn len(&self) -> usize {
        N
    }

    /// Whether there are no elements: never.
    #[inline]
    pub const fn is_empty(&self) -> bool {
        N == 0
    }

    /// The element at `index`, or `None` behind the end.
    #[inline]
    pub fn get(&self, index: usize) -> Option<W::View<'a>> {
        // SAFETY: the index is within the array.
        (index < N).then(|| unsafe { self.element(index) })
    }

    /// All elements, from both ends.
    #[inline]
    pub fn iter(&self) -> ArrayIter<'a, W, N> {
        ArrayIter { array: *self, left: 0..N }
    }

    /// All elements, each read as [`get`](ArrayView::get) does.
    #[inline]
    pub fn to_array(&self) -> [W::View<'a>; N] {
        if self.bytes.is_empty() {
            return std::array::from_fn(|_| W::absent(self.bytes));
        }
        // SAFETY: the indices are those of the array.
        std::array::from_fn(|i| unsafe { self.element(i) })
    }

    /// # Safety
    ///
    /// `index < N`.
    #[inline(always)]
    unsafe fn element(&self, index: usize) -> W::View<'a> {
        if self.bytes.is_empty() {
            return W::absent(self.bytes);
        }
        let at = index * W::SHAPE.size;
        // SAFETY: the element is within the bytes and was verified; nothing leads out of it.
        unsafe { W::get(self.bytes, at, at) }
    }
}

impl<'a, W: InSlice, const N: usize> ArrayView<'a, W, N> {
    /// The elements as a slice, when their memory is their wire form (numbers, and fixed structs of
    /// numbers without padding, on little-endian machines), the payload happens to be aligned for
    /// them, and the field is there. Otherwise `None`: iterate instead.
    ///
    /// As for a [vector](crate::VectorView::as_slice), have both ways:
    ///
    /// ```
    /// fn largest(samples: flatstream::Array<'_, f32, 4096>) -> f32 {
    ///     match samples.as_slice() {
    ///         Some(slice) => slice.iter().copied().fold(0.0, f32::max),
    ///         None => samples.iter().fold(0.0, f32::max),
    ///     }
    /// }
    /// ```
    #[inline]
    pub fn as_slice(&self) -> Option<&'a [W::Value]> {
        if self.bytes.is_empty() {
            return None;
        }
        // SAFETY: the bytes are those of `N` elements.
        unsafe { lend::<W>(self.bytes, N) }
    }
}

/// As a struct with the one field `items`, which is what an array is in the schema.
#[cfg(feature = "serde")]
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
impl<W: Wire, const N: usize> serde::Serialize for ArrayView<'_, W, N> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut fields = serializer.serialize_struct("array", 1)?;
        fields.serialize_field("items", &Items(*self))?;
        fields.end()
    }
}

/// The elements alone.
#[cfg(feature = "serde")]
struct Items<'a, W, const N: usize>(ArrayView<'a, W, N>);

#[cfg(feature = "serde")]
impl<W: Wire, const N: usize> serde::Serialize for Items<'_, W, N> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeSeq as _;
        let mut list = serializer.serialize_seq(Some(N))?;
        for item in self.0 {
            list.serialize_element(&crate::wire::SerializeView::<W>(&item))?;
        }
        list.end()
    }
}

impl<W, const N: usize> Clone for ArrayView<'_, W, N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<W, const N: usize> Copy for ArrayView<'_, W, N> {}

impl<W: Wire, const N: usize> fmt::Debug for ArrayView<'_, W, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.iter(), f)
    }
}

impl<W: Wire, const N: usize> PartialEq for ArrayView<'_, W, N> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().zip(*other).all(|(a, b)| W::same(&a, &b))
    }
}

impl<'a, W: Wire, const N: usize> IntoIterator for ArrayView<'a, W, N> {
    type Item = W::View<'a>;
    type IntoIter = ArrayIter<'a, W, N>;

    #[inline]
    fn into_iter(self) -> ArrayIter<'a, W, N> {
        self.iter()
    }
}

impl<'a, W: Wire, const N: usize> IntoIterator for &ArrayView<'a, W, N> {
    type Item = W::View<'a>;
    type IntoIter = ArrayIter<'a, W, N>;

    #[inline]
    fn into_iter(self) -> ArrayIter<'a, W, N> {
        self.iter()
    }
}

/// The elements of an [`ArrayView`], from both ends.
pub struct ArrayIter<'a, W, const N: usize> {
    array: ArrayView<'a, W, N>,
    /// Within `0..N`.
    left: Range<usize>,
}

impl<'a, W: Wire, const N: usize> Iterator for ArrayIter<'a, W, N> {
    type Item = W::View<'a>;

    #[inline]
    fn next(&mut self) -> Option<W::View<'a>> {
        // SAFETY: what is left is within the array.
        self.left.next().map(|i| unsafe { self.array.element(i) })
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.left.size_hint()
    }

    #[inline]
    fn nth(&mut self, n: usize) -> Option<W::View<'a>> {
        // SAFETY: what is left is within the array.
        self.left.nth(n).map(|i| unsafe { self.array.element(i) })
    }
}

impl<W: Wire, const N: usize> DoubleEndedIterator for ArrayIter<'_, W, N> {
    #[inline]
    fn next_back(&mut self) -> Option<Self::Item> {
        // SAFETY: what is left is within the array.
        self.left.next_back().map(|i| unsafe { self.array.element(i) })
    }

    #[inline]
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
        // SAFETY: what is left is within the array.
        self.left.nth_back(n).map(|i| unsafe { self.array.element(i) })
    }
}

impl<W: Wire, const N: usize> ExactSizeIterator for ArrayIter<'_, W, N> {}
impl<W: Wire, const N: usize> std::iter::FusedIterator for ArrayIter<'_, W, N> {}

impl<W, const N: usize> Clone for ArrayIter<'_, W, N> {
    fn clone(&self) -> Self {
        ArrayIter { array: self.array, left: self.left.clone() }
    }
}

impl<W: Wire, const N: usize> fmt::Debug for ArrayIter<'_, W, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = f.debug_list();
        for item in self.clone() {
            list.entry(&DebugView::<W>(&item));
        }
        list.finish()
    }
}
