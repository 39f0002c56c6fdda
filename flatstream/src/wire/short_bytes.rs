//! Bytes that an adapter makes on the stack, and writes as a vector.
#![allow(unsafe_code)]

use super::vector::put_all;
use super::{Inlined, VectorWire, Write};
use crate::encode::Sink;
use crate::with::{Form, ShortBytes};

impl<const N: usize> Form for ShortBytes<N> {
    type Out<'v> = Self;
    type Strategy = VectorWire<u8>;
}

// SAFETY: as the slice of its bytes, which does not change under a shared reference.
unsafe impl<const N: usize> Write<ShortBytes<N>> for VectorWire<u8> {
    fn equals(view: &&[u8], value: &ShortBytes<N>) -> bool {
        *view == value.as_slice()
    }

    #[inline]
    unsafe fn put<S: Sink>(value: &ShortBytes<N>, sink: S, at: usize, _: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { put_all::<Inlined<u8>, u8, S>(value.as_slice(), sink, at) }
    }
}
