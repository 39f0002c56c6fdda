//! `view[i]`, where an item is in memory what it is on the wire at every address: items of one byte.
//!
//! `Index` lends, and all other items are made when they are asked for, out of bytes that may lie at any
//! address: there is nothing to lend.

use std::ops::Index;
use std::slice::SliceIndex;

use super::{ArrayView, VectorView};
use crate::wire::Inlined;

macro_rules! bytes {
    ($($t:ident)*) => { $(
        /// An item, or those of a range, as of a slice.
        ///
        /// # Panics
        ///
        /// Behind the end, as a slice does; [`get`](VectorView::get) does not.
        impl<I: SliceIndex<[$t]>> Index<I> for VectorView<'_, Inlined<$t>> {
            type Output = I::Output;

            #[inline]
            fn index(&self, index: I) -> &I::Output {
                // Bytes are aligned everywhere, so that there always is a slice.
                &self.as_slice().unwrap_or_default()[index]
            }
        }

        /// An element, or those of a range, as of a slice.
        ///
        /// # Panics
        ///
        /// Behind the end, as a slice does; [`get`](ArrayView::get) does not.
        impl<I: SliceIndex<[$t]>, const N: usize> Index<I> for ArrayView<'_, Inlined<$t>, N> {
            type Output = I::Output;

            #[inline]
            fn index(&self, index: I) -> &I::Output {
                // Only an absent array has no slice of bytes, and its elements are zeros.
                &self.as_slice().unwrap_or(&[0; N])[index]
            }
        }
    )* };
}

bytes!(u8 i8);
