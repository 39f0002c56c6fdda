//! Vectors: `[length][items]`, the items inline or as offsets.
#![allow(unsafe_code)]

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::Arc;

use super::{FieldType, Inline, Inlined, TextWire, Wire, Write};
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
    note = "for your own struct or enum, add `#[derive(StreamSerialize)]`",
    note = "there are no vectors of vectors, of options or of unions: wrap the item in a struct with `#[derive(StreamSerialize)]`"
)]
pub trait VectorElement: FieldType + Sized {
    /// The strategy of items. Mostly that of fields, but unions have no room in a vector.
    type Item: Write<Self>;

    /// What a vector of them reads as.
    type Items<'a>: Copy + Send + Sync;

    /// Turns the general view into that.
    fn items(vector: VectorView<'_, Self::Item>) -> Self::Items<'_>;

    /// And back. The second argument, which may be empty, only ties down the lifetime.
    fn vector<'a>(items: Self::Items<'a>, payload: &'a [u8]) -> VectorView<'a, Self::Item>;

    /// Rebuilds an item; see [`FieldType::unpack`].
    ///
    /// # Errors
    ///
    /// As there.
    fn unpack_item(item: <Self::Item as Wire>::View<'_>) -> Result<Self>;

    /// Rebuilds all items.
    ///
    /// # Errors
    ///
    /// Those of the first item that cannot be rebuilt.
    fn collect(vector: VectorView<'_, Self::Item>) -> Result<Vec<Self>> {
        let mut all = Vec::with_capacity(vector.len());
        for item in vector {
            all.push(Self::unpack_item(item)?);
        }
        Ok(all)
    }
}

/// What holds its items in one slice.
macro_rules! slices {
    ($([$($lifetime:lifetime)?] [$($bound:ident)?] $t:ty, $owned:expr, $make:expr;)*) => { $(
        impl<$($lifetime,)? T: VectorElement $(+ $bound)?> FieldType for $t {
            type Wire = VectorWire<T>;
            const OWNED: bool = $owned;

            fn unpack(view: T::Items<'_>) -> Result<Self> {
                T::collect(T::vector(view, &[])).and_then($make)
            }
        }

        // SAFETY: as the slice behind it, which does not change under a shared reference.
        unsafe impl<$($lifetime,)? T: VectorElement $(+ $bound)?> Write<$t> for VectorWire<T> {
            #[inline(always)]
            unsafe fn put<S: Sink>(value: &$t, sink: S, at: usize, _: usize) -> S {
                // SAFETY: passed on to the caller.
                unsafe { put_slice::<T::Item, T, S>(value, sink, at) }
            }
        }
    )* };
}

slices! {
    [] [] Vec<T>, T::OWNED, Ok;
    [] [] Box<[T]>, T::OWNED, |items| Ok(items.into());
    [] [] Arc<[T]>, T::OWNED, |items| Ok(items.into());
    [] [] Rc<[T]>, T::OWNED, |items| Ok(items.into());
    ['s] [Clone] Cow<'s, [T]>, T::OWNED, |items| Ok(Cow::Owned(items));
    ['s] [] &'s [T], false, |_| super::borrowed();
}

/// The strategy of vectors of `T`.
#[derive(Debug)]
pub struct VectorWire<T>(PhantomData<fn() -> T>);

// SAFETY: offset, length and every item are verified before they are read.
unsafe impl<T: VectorElement> Wire for VectorWire<T> {
    const SHAPE: Shape =
        if <T::Item as Wire>::SHAPE.nests { Shape::tables() } else { Shape::offset() };
    type View<'a> = T::Items<'a>;

    #[inline(always)]
    fn verify(verifier: &mut Verifier<'_>, at: usize, _: usize) -> Verdict {
        let Shape { size, align, .. } = <T::Item as Wire>::SHAPE;
        let (start, len) = verifier.vector(at, size, align)?;
        T::Item::verify_items(verifier, start, len)
    }

    #[inline(always)]
    unsafe fn get(buf: &[u8], at: usize, _: usize) -> T::Items<'_> {
        // SAFETY: `verify` accepted offset, length and items.
        unsafe {
            let start = at + raw::load_u32(buf, at);
            T::items(VectorView::new(buf, start + 4, raw::load_u32(buf, start)))
        }
    }

    #[inline(always)]
    fn absent(_: &[u8]) -> T::Items<'_> {
        T::items(VectorView::EMPTY)
    }

    fn debug(view: &T::Items<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&T::vector(*view, &[]), f)
    }

    #[inline]
    fn same<'a>(a: &T::Items<'a>, b: &T::Items<'a>) -> bool {
        T::vector(*a, &[]) == T::vector(*b, &[])
    }
}

/// Writes length, items and padding at the cursor, and their offset to `at`.
///
/// # Safety
///
/// The slot at `at` is ensured.
#[inline]
pub(super) unsafe fn put_slice<W: Write<T>, T, S: Sink>(items: &[T], mut sink: S, at: usize) -> S {
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

/// Items that read one by one.
macro_rules! elements {
    ($([$($lifetime:lifetime)?] $t:ty: $wire:ty),*) => { $(
        impl $(<$lifetime>)? VectorElement for $t {
            type Item = $wire;
            type Items<'a> = VectorView<'a, $wire>;

            #[inline(always)]
            fn items(vector: VectorView<'_, $wire>) -> VectorView<'_, $wire> {
                vector
            }

            #[inline(always)]
            fn vector<'a>(items: VectorView<'a, $wire>, _: &'a [u8]) -> VectorView<'a, $wire> {
                items
            }

            fn unpack_item(item: <$wire as Wire>::View<'_>) -> Result<Self> {
                Self::unpack(item)
            }
        }
    )* };
}

elements!([] String: TextWire, [] Box<str>: TextWire, [] Arc<str>: TextWire, [] Rc<str>: TextWire);
elements!(['t] &'t str: TextWire, ['t] Cow<'t, str>: TextWire);

macro_rules! inline_elements {
    ($($t:ident)*) => { $(
        impl VectorElement for $t {
            type Item = Inlined<$t>;
            type Items<'a> = VectorView<'a, Inlined<$t>>;

            #[inline(always)]
            fn items(vector: VectorView<'_, Inlined<$t>>) -> VectorView<'_, Inlined<$t>> {
                vector
            }

            #[inline(always)]
            fn vector<'a>(
                items: VectorView<'a, Inlined<$t>>,
                _: &'a [u8],
            ) -> VectorView<'a, Inlined<$t>> {
                items
            }

            fn unpack_item(item: $t) -> Result<$t> {
                Ok(item)
            }

            fn collect(vector: VectorView<'_, Inlined<$t>>) -> Result<Vec<$t>> {
                Ok(collect_inline(vector))
            }
        }
    )* };
}

inline_elements!(bool u16 u32 u64 i8 i16 i32 i64 f32 f64);

/// Bytes read as a plain slice.
impl VectorElement for u8 {
    type Item = Inlined<u8>;
    type Items<'a> = &'a [u8];

    #[inline(always)]
    fn items(vector: VectorView<'_, Inlined<u8>>) -> &[u8] {
        vector.as_bytes()
    }

    #[inline(always)]
    fn vector<'a>(items: &'a [u8], _: &'a [u8]) -> VectorView<'a, Inlined<u8>> {
        VectorView::of_bytes(items)
    }

    fn unpack_item(item: u8) -> Result<u8> {
        Ok(item)
    }

    fn collect(vector: VectorView<'_, Inlined<u8>>) -> Result<Vec<u8>> {
        Ok(vector.as_bytes().to_vec())
    }
}

/// Copies items of constant size, all at once when their memory is their wire form.
pub fn collect_inline<T: Inline>(items: VectorView<'_, Inlined<T>>) -> Vec<T> {
    match items.as_slice() {
        Some(slice) => slice.to_vec(),
        None => items.iter().collect(),
    }
}
