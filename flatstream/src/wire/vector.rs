//! Vectors: `[length][items]`, the items inline or as offsets.
#![allow(unsafe_code)]

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::{FieldType, Inline, TextWire, Unpack, Wire, Write};
use crate::encode::{Sink, MAX_MESSAGE_LEN};
use crate::layout::{round4, round8, Shape};
use crate::raw;
use crate::verify::{Verdict, Verifier};
use crate::view::VectorView;
use crate::Result;

/// A type that can be the item of a vector.
#[diagnostic::on_unimplemented(
    message = "`Vec<{Self}>` cannot be a FlatBuffers field",
    label = "`{Self}` cannot be the item of a vector",
    note = "items can be numbers, `bool`, strings, unit enums, fixed structs and tables",
    note = "there are no vectors of vectors, of options or of unions: wrap the item in a struct with `#[derive(StreamSerialize)]`"
)]
pub trait VectorElement: FieldType + Sized {
    /// The strategy of a vector of them.
    type VecWire: Write<[Self]>;
}

/// A type whose vectors can be unpacked.
pub trait UnpackItem: VectorElement + Unpack {
    /// Unpacks all items.
    ///
    /// # Errors
    ///
    /// Those of the first item that does not unpack.
    fn collect(view: <Self::VecWire as Wire>::View<'_>) -> Result<Vec<Self>>;
}

impl<T: VectorElement> FieldType for [T] {
    type Wire = T::VecWire;
}

impl<T: VectorElement> FieldType for Vec<T> {
    type Wire = T::VecWire;
}

impl<T: VectorElement> FieldType for Box<[T]> {
    type Wire = T::VecWire;
}

impl<'s, T: VectorElement> FieldType for &'s [T] {
    type Wire = T::VecWire;
}

/// What holds its items in one slice.
macro_rules! slices {
    ($([$($lifetime:lifetime)?] $t:ty),*) => { $(
        // SAFETY: as the slice behind it, which does not change under a shared reference.
        unsafe impl<$($lifetime,)? T, W: Write<[T]>> Write<$t> for W {
            #[inline(always)]
            unsafe fn put<S: Sink>(value: &$t, sink: S, at: usize, tag: usize) -> S {
                // SAFETY: passed on to the caller.
                unsafe { <W as Write<[T]>>::put(value, sink, at, tag) }
            }
        }
    )* };
}

slices!([] Vec<T>, [] Box<[T]>, ['s] &'s [T]);

/// The strategy of vectors, around that of their items.
#[derive(Debug)]
pub struct VectorWire<W>(PhantomData<fn() -> W>);

/// Checks a vector's offset, length and items' bounds; returns where the items start and how many
/// there are.
#[inline(always)]
fn verify_head<W: Wire>(verifier: &mut Verifier<'_>, at: usize) -> Verdict<(usize, usize)> {
    verifier.vector(at, W::SHAPE.size, W::SHAPE.align)
}

// SAFETY: offset, length and every item are verified before they are read.
unsafe impl<W: Wire> Wire for VectorWire<W> {
    const SHAPE: Shape = if W::SHAPE.nests { Shape::tables() } else { Shape::offset() };
    type View<'a> = VectorView<'a, W>;

    #[inline(always)]
    fn verify(verifier: &mut Verifier<'_>, at: usize, _: usize) -> Verdict {
        let (start, len) = verify_head::<W>(verifier, at)?;
        W::verify_items(verifier, start, len)
    }

    #[inline(always)]
    unsafe fn get(buf: &[u8], at: usize, _: usize) -> VectorView<'_, W> {
        // SAFETY: `verify` accepted offset, length and items.
        unsafe {
            let start = at + raw::load_u32(buf, at);
            VectorView::new(buf, start + 4, raw::load_u32(buf, start))
        }
    }

    #[inline(always)]
    fn absent(_: &[u8]) -> VectorView<'_, W> {
        VectorView::EMPTY
    }

    fn debug(view: &VectorView<'_, W>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(view, f)
    }

    #[inline]
    fn same<'a>(a: &VectorView<'a, W>, b: &VectorView<'a, W>) -> bool {
        a == b
    }
}

// SAFETY: gap, length, items and padding are all stored.
unsafe impl<T, W: Write<T>> Write<[T]> for VectorWire<W> {
    #[inline]
    unsafe fn put<S: Sink>(items: &[T], mut sink: S, at: usize, _: usize) -> S {
        // Tables without fields are no bytes in memory but four on the wire, so that their number
        // bounds nothing: the sums below must not overflow.
        if items.len() > const { MAX_MESSAGE_LEN / W::SHAPE.size } {
            sink.context().refuse_size();
            // SAFETY: the slot is ensured by the caller.
            unsafe { sink.store(at, [0; 4]) };
            return sink;
        }
        let Shape { size, align, plain, .. } = W::SHAPE;
        let cursor = sink.cursor();
        // Items of alignment 8 start at 4 mod 8 of the block, so their length at 0 mod 8.
        let start = if align == 8 { round8(cursor) } else { cursor };
        let end = start + 4 + round4(items.len() * size);
        let mut sink = sink.ensure(end - cursor);
        // SAFETY: the slot is ensured by the caller, everything up to `end` here. Slots of items
        // that are offsets are cleared, as items move the cursor before all slots are stored.
        unsafe {
            sink.store(at, ((start - at) as u32).to_le_bytes());
            sink.store(cursor, [0; 4]);
            sink.store(end - 4, [0; 4]);
            sink.store(start, (items.len() as u32).to_le_bytes());
            if !plain {
                sink.zero(start + 4, items.len() * size);
            }
            sink.set_cursor(end);
            W::put_items(items, sink, start + 4)
        }
    }
}

/// The strategy of `Vec<u8>`, which reads as a plain slice.
#[derive(Debug)]
pub struct Bytes;

// SAFETY: as a vector of `u8`.
unsafe impl Wire for Bytes {
    const SHAPE: Shape = Shape::offset();
    type View<'a> = &'a [u8];

    #[inline(always)]
    fn verify(verifier: &mut Verifier<'_>, at: usize, _: usize) -> Verdict {
        verifier.vector(at, 1, 1).map(drop)
    }

    #[inline(always)]
    unsafe fn get(buf: &[u8], at: usize, _: usize) -> &[u8] {
        // SAFETY: `verify` accepted offset and length.
        unsafe {
            let start = at + raw::load_u32(buf, at);
            raw::slice(buf, start + 4, raw::load_u32(buf, start))
        }
    }

    #[inline(always)]
    fn absent(_: &[u8]) -> &[u8] {
        &[]
    }

    fn debug(view: &&[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(view, f)
    }

    #[inline]
    fn same<'a>(a: &&'a [u8], b: &&'a [u8]) -> bool {
        a == b
    }
}

// SAFETY: as a vector of `u8`.
unsafe impl Write<[u8]> for Bytes {
    #[inline(always)]
    unsafe fn put<S: Sink>(bytes: &[u8], sink: S, at: usize, tag: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { VectorWire::<super::Inlined<u8>>::put(bytes, sink, at, tag) }
    }
}

impl VectorElement for u8 {
    type VecWire = Bytes;
}

impl UnpackItem for u8 {
    fn collect(view: &[u8]) -> Result<Vec<u8>> {
        Ok(view.to_vec())
    }
}

/// Unpacks item by item, into memory reserved once.
///
/// # Errors
///
/// Those of the first item that does not unpack.
pub fn collect_items<T: Unpack>(items: VectorView<'_, T::Wire>) -> Result<Vec<T>> {
    let mut all = Vec::with_capacity(items.len());
    for item in items {
        all.push(T::unpack(item)?);
    }
    Ok(all)
}

macro_rules! inline_elements {
    ($($t:ident)*) => { $(
        impl VectorElement for $t {
            type VecWire = VectorWire<super::Inlined<$t>>;
        }

        impl UnpackItem for $t {
            fn collect(view: VectorView<'_, super::Inlined<$t>>) -> Result<Vec<$t>> {
                Ok(collect_inline(view))
            }
        }
    )* };
}

inline_elements!(bool u16 u32 u64 i8 i16 i32 i64 f32 f64);

/// Copies items of constant size, all at once when their memory is their wire form.
pub fn collect_inline<T: Inline>(items: VectorView<'_, super::Inlined<T>>) -> Vec<T> {
    match items.as_slice() {
        Some(slice) => slice.to_vec(),
        None => items.iter().collect(),
    }
}

macro_rules! text_elements {
    ($([$($lifetime:lifetime)?] $t:ty),*) => { $(
        impl $(<$lifetime>)? VectorElement for $t {
            type VecWire = VectorWire<TextWire>;
        }
    )* };
}

text_elements!([] String, [] Box<str>, [] Arc<str>, ['t] &'t str, ['t] Cow<'t, str>);

macro_rules! text_items {
    ($($t:ty),*) => { $(
        impl UnpackItem for $t {
            fn collect(view: VectorView<'_, TextWire>) -> Result<Vec<Self>> {
                collect_items(view)
            }
        }
    )* };
}

text_items!(String, Box<str>, Arc<str>, Cow<'_, str>);
