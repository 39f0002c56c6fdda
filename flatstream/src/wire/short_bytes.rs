//! Bytes that an adapter makes on the stack, and writes as a vector.
#![allow(unsafe_code)]

use super::vector::put_slice;
use super::{Inlined, VectorWire, Write};
use crate::encode::Sink;
use crate::with::{Form, ShortBytes};

impl<const N: usize> Form for ShortBytes<N> {
    type Out<'v> = Self;
    type Strategy = VectorWire<u8>;
}

// SAFETY: as the slice of its bytes, which does not change under a shared reference.
unsafe impl<const N: usize> Write<ShortBytes<N>> for VectorWire<u8> {
    #[inline]
    unsafe fn put<S: Sink>(value: &ShortBytes<N>, sink: S, at: usize, _: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { put_slice::<Inlined<u8>, u8, S>(value.as_slice(), sink, at) }
    }
}
