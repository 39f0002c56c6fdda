//! Vectors: `[length][items]`, the items inline or as offsets.
#![allow(unsafe_code)]

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::Arc;

use super::inline::{copy_all, extend_with};
use super::{FieldType, Inline, Inlined, TextWire, Wire, Write};
use crate::encode::{Sink, MAX_MESSAGE_LEN};
use crate::layout::{self, round4, round8, Shape};
use crate::raw;
use crate::schema::TypeDef;
use crate::verify::{Verdict, Verifier};
use crate::view::VectorView;
use crate::Result;

/// A type that can be the item of a vector.
#[diagnostic::on_unimplemented(
    message = "`Vec<{Self}>` cannot be a FlatBuffers field",
    label = "`{Self}` cannot be the item of a vector",
    note = "items can be numbers, `bool`, strings, fixed structs, arrays, tables and enums",
    note = "for your own struct or enum, add `#[derive(StreamSerialize)]`",
    note = "there are no vectors of vectors, maps or options: wrap the item in a struct with `#[derive(StreamSerialize)]`"
)]
pub trait VectorElement: FieldType + Sized {
    /// The strategy of items. Mostly that of fields, but unions have no room in a vector: there it
    /// is that of the [table around one](super::UnionTable).
    type Item: Write<Self>;

    /// What a vector of them reads as.
    type Items<'a>: VectorItems<'a, Self::Item>;

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

    /// Rebuilds an item in place; see [`FieldType::unpack_into`].
    ///
    /// # Errors
    ///
    /// As there.
    fn unpack_item_into(item: <Self::Item as Wire>::View<'_>, target: &mut Self) -> Result<()> {
        *target = Self::unpack_item(item)?;
        Ok(())
    }

    /// Rebuilds the items in as many that are there.
    ///
    /// # Errors
    ///
    /// Those of the first item that cannot be rebuilt.
    fn fill(vector: VectorView<'_, Self::Item>, target: &mut [Self]) -> Result<()> {
        for (target, item) in target.iter_mut().zip(vector) {
            Self::unpack_item_into(item, target)?;
        }
        Ok(())
    }

    /// Rebuilds all items into a vector that is there.
    ///
    /// # Errors
    ///
    /// Those of the first item that cannot be rebuilt.
    fn collect_into(vector: VectorView<'_, Self::Item>, target: &mut Vec<Self>) -> Result<()> {
        target.truncate(vector.len());
        let mut items = vector.iter();
        for (target, item) in target.iter_mut().zip(items.by_ref()) {
            Self::unpack_item_into(item, target)?;
        }
        target.reserve(items.len());
        for item in items {
            target.push(Self::unpack_item(item)?);
        }
        Ok(())
    }
}

/// What a vector with items of the strategy `W` reads as: a [`VectorView`], or something plainer that
/// knows as much.
pub trait VectorItems<'a, W: Wire>: Copy + Send + Sync {
    /// Turns the general view into this.
    fn of(vector: VectorView<'a, W>) -> Self;

    /// And back.
    fn vector(self) -> VectorView<'a, W>;
}

impl<'a, W: Wire> VectorItems<'a, W> for VectorView<'a, W> {
    #[inline(always)]
    fn of(vector: VectorView<'a, W>) -> Self {
        vector
    }

    #[inline(always)]
    fn vector(self) -> VectorView<'a, W> {
        self
    }
}

/// Bytes.
impl<'a> VectorItems<'a, Inlined<u8>> for &'a [u8] {
    #[inline(always)]
    fn of(vector: VectorView<'a, Inlined<u8>>) -> Self {
        vector.as_bytes()
    }

    #[inline(always)]
    fn vector(self) -> VectorView<'a, Inlined<u8>> {
        VectorView::of_bytes(self)
    }
}

/// How what holds its items in one slice is written.
macro_rules! write_slice {
    ([$($lifetime:lifetime)?] [$($bound:ident)?] $t:ty) => {
        // SAFETY: as the slice behind it, which does not change under a shared reference.
        unsafe impl<$($lifetime,)? T: VectorElement $(+ $bound)?> Write<$t> for VectorWire<T> {
            fn equals(view: &T::Items<'_>, value: &$t) -> bool {
                view.vector().shows(value)
            }

            #[inline(always)]
            unsafe fn put<S: Sink>(value: &$t, sink: S, at: usize, _: usize) -> S {
                // SAFETY: passed on to the caller.
                unsafe { put_slice::<T, S>(value, sink, at) }
            }

            unsafe fn put_shared<S: Sink>(value: &$t, sink: S, at: usize, _: usize) -> S {
                // SAFETY: passed on to the caller.
                unsafe { put_shared_slice::<T, S>(value, sink, at) }
            }
        }
    };
}

write_slice!([] [] Vec<T>);

/// What holds its items in one slice, and cannot grow.
macro_rules! slices {
    ($(
        [$($lifetime:lifetime)?] [$($bound:ident)?]
        $t:ty, $owned:expr, $make:expr, $target:ident => $unique:expr;
    )*) => { $(
        impl<$($lifetime,)? T: VectorElement $(+ $bound)?> FieldType for $t {
            type Wire = VectorWire<T>;
            const OWNED: bool = $owned;

            fn unpack(view: T::Items<'_>) -> Result<Self> {
                T::collect(view.vector()).and_then($make)
            }

            fn unpack_into(view: T::Items<'_>, $target: &mut Self) -> Result<()> {
                match $unique {
                    Some(items) if items.len() == view.vector().len() => {
                        T::fill(view.vector(), items)?
                    }
                    _ => *$target = Self::unpack(view)?,
                }
                Ok(())
            }
        }
        write_slice!([$($lifetime)?] [$($bound)?] $t);
    )* };
}

impl<T: VectorElement> FieldType for Vec<T> {
    type Wire = VectorWire<T>;
    const OWNED: bool = T::OWNED;

    fn unpack(view: T::Items<'_>) -> Result<Self> {
        T::collect(view.vector())
    }

    fn unpack_into(view: T::Items<'_>, target: &mut Self) -> Result<()> {
        T::collect_into(view.vector(), target)
    }
}

slices! {
    [] [] Box<[T]>, T::OWNED, |items| Ok(items.into()), target => Some(&mut **target);
    [] [] Arc<[T]>, T::OWNED, |items| Ok(items.into()), target => Arc::get_mut(target);
    [] [] Rc<[T]>, T::OWNED, |items| Ok(items.into()), target => Rc::get_mut(target);
}

impl<T: VectorElement + Clone> FieldType for Cow<'_, [T]> {
    type Wire = VectorWire<T>;
    const OWNED: bool = T::OWNED;

    fn unpack(view: T::Items<'_>) -> Result<Self> {
        T::collect(view.vector()).map(Cow::Owned)
    }

    fn unpack_into(view: T::Items<'_>, target: &mut Self) -> Result<()> {
        match target {
            Cow::Owned(items) => T::collect_into(view.vector(), items)?,
            Cow::Borrowed(_) => *target = Self::unpack(view)?,
        }
        Ok(())
    }
}

write_slice!(['s] [Clone] Cow<'s, [T]>);

// By itself, as rustc shows it to whoever has an array of the wrong elements.
impl<T: VectorElement> FieldType for &[T] {
    type Wire = VectorWire<T>;
    const OWNED: bool = false;

    fn unpack(_: T::Items<'_>) -> Result<Self> {
        super::borrowed()
    }
}

write_slice!(['s] [] &'s [T]);

/// The strategy of vectors of `T`.
#[derive(Debug)]
pub struct VectorWire<T>(PhantomData<fn() -> T>);

// SAFETY: offset, length and every item are verified before they are read.
unsafe impl<T: VectorElement> Wire for VectorWire<T> {
    const TYPE: TypeDef = TypeDef::Vector(&<T::Item as Wire>::TYPE);
    const SHAPE: Shape = {
        let Shape { nests, fault, form, plain, .. } = <T::Item as Wire>::SHAPE;
        let shape = if plain { Shape::run() } else { Shape::offset() };
        Shape { nests, fault, form: layout::form("vector", &[form]), ..shape }
    };
    const CAN_SHARE: bool = <T::Item as Wire>::CAN_SHARE;
    type View<'a> = T::Items<'a>;

    #[inline(always)]
    fn verify(verifier: &mut Verifier<'_>, at: usize, _: usize) -> Verdict {
        let Shape { size, align, .. } = <T::Item as Wire>::SHAPE;
        let (start, len) = verifier.vector(at, size, align)?;
        T::Item::verify_items(verifier, start, len)
    }

    fn verify_shared(verifier: &mut Verifier<'_>, at: usize, _: usize) -> Verdict {
        let Shape { size, align, .. } = <T::Item as Wire>::SHAPE;
        let (start, len) = verifier.vector(at, size, align)?;
        for i in 0..len {
            let at = start + i * size;
            T::Item::verify_shared(verifier, at, at).map_err(|fault| fault.in_item(i))?;
        }
        Ok(())
    }

    #[inline(always)]
    unsafe fn get(buf: &[u8], at: usize, _: usize) -> T::Items<'_> {
        // SAFETY: `verify` accepted offset, length and items.
        unsafe {
            let start = at + raw::load_u32(buf, at);
            VectorItems::of(VectorView::new(buf, start + 4, raw::load_u32(buf, start)))
        }
    }

    #[inline(always)]
    fn absent(_: &[u8]) -> T::Items<'_> {
        VectorItems::of(VectorView::EMPTY)
    }

    fn debug(view: &T::Items<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&view.vector(), f)
    }

    #[inline]
    fn same<'a>(a: &T::Items<'a>, b: &T::Items<'a>) -> bool {
        a.vector() == b.vector()
    }

    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        view: &Self::View<'_>,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        super::serialize_vector(view.vector(), serializer)
    }
}

/// Writes length, items and padding at the cursor, and their offset to `at`.
///
/// # Safety
///
/// The slot at `at` is ensured.
#[inline]
unsafe fn put_slice<T: VectorElement, S: Sink>(items: &[T], sink: S, at: usize) -> S {
    // SAFETY: passed on to the caller.
    unsafe { put_all::<T::Item, T, S>(items, sink, at) }
}

/// [`put_slice`], with items of any strategy.
///
/// # Safety
///
/// The slot at `at` is ensured.
#[inline]
pub(super) unsafe fn put_all<W: Write<T>, T, S: Sink>(items: &[T], sink: S, at: usize) -> S {
    // SAFETY: passed on to the caller; the inline parts of all items are ensured by `put_head`.
    unsafe {
        match put_head::<W, S>(items.len(), sink, at) {
            (sink, Some(slots)) => W::put_items(items, sink, slots),
            (sink, None) => sink,
        }
    }
}

/// As [`put_slice`], of items that are shared.
///
/// # Safety
///
/// As [`put_slice`].
unsafe fn put_shared_slice<T: VectorElement, S: Sink>(items: &[T], sink: S, at: usize) -> S {
    // SAFETY: passed on to the caller; the inline parts of all items are ensured by `put_head`.
    unsafe {
        let (mut sink, slots) = put_head::<T::Item, S>(items.len(), sink, at);
        let Some(slots) = slots else { return sink };
        for (i, item) in items.iter().enumerate() {
            let at = slots + i * <T::Item as Wire>::SHAPE.size;
            sink = T::Item::put_shared(item, sink, at, at);
        }
        sink
    }
}

/// Writes the length of a vector and what is around its items, and the offset to it to `at`. Returns
/// where the inline parts of the items go, for which there is room then, or `None` for a vector that
/// no message can hold.
///
/// # Safety
///
/// The slot at `at` is ensured.
#[inline(always)]
pub(super) unsafe fn put_head<W: Wire, S: Sink>(
    len: usize,
    mut sink: S,
    at: usize,
) -> (S, Option<usize>) {
    // Tables without fields are no bytes in memory but four on the wire, so that their number
    // bounds nothing: the sums below must not overflow.
    if len > const { MAX_MESSAGE_LEN / W::SHAPE.size } {
        sink.context().refuse_size();
        // SAFETY: the slot is ensured by the caller.
        unsafe { sink.store(at, [0; 4]) };
        return (sink, None);
    }
    let Shape { size, align, plain, .. } = W::SHAPE;
    let cursor = sink.cursor();
    // Items of alignment 8 start at 4 mod 8 of the block, so their length at 0 mod 8.
    let start = if align == 8 { round8(cursor) } else { cursor };
    let end = start + 4 + round4(len * size);
    let mut sink = sink.ensure(end - cursor);
    // SAFETY: the slot is ensured by the caller, everything up to `end` here. Slots of items
    // that are offsets are cleared, as items move the cursor before all slots are stored.
    unsafe {
        sink.store(at, ((start - at) as u32).to_le_bytes());
        sink.store(cursor, [0; 4]);
        sink.store(end - 4, [0; 4]);
        sink.store(start, (len as u32).to_le_bytes());
        if !plain {
            sink.zero(start + 4, len * size);
        }
        sink.set_cursor(end);
    }
    (sink, Some(start + 4))
}

/// Items that read one by one.
macro_rules! elements {
    ($([$($lifetime:lifetime)?] $t:ty: $wire:ty),*) => { $(
        impl $(<$lifetime>)? VectorElement for $t {
            type Item = $wire;
            type Items<'a> = VectorView<'a, $wire>;

            fn unpack_item(item: <$wire as Wire>::View<'_>) -> Result<Self> {
                Self::unpack(item)
            }

            fn unpack_item_into(
                item: <$wire as Wire>::View<'_>,
                target: &mut Self,
            ) -> Result<()> {
                Self::unpack_into(item, target)
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

            fn unpack_item(item: $t) -> Result<$t> {
                Ok(item)
            }

            fn collect(vector: VectorView<'_, Inlined<$t>>) -> Result<Vec<$t>> {
                Ok(collect_inline(vector))
            }

            fn collect_into(vector: VectorView<'_, Inlined<$t>>, target: &mut Vec<$t>) -> Result<()> {
                collect_inline_into(vector, target);
                Ok(())
            }
        }
    )* };
}

inline_elements!(bool u16 u32 u64 i8 i16 i32 i64 f32 f64);

/// Bytes read as a plain slice.
impl VectorElement for u8 {
    type Item = Inlined<u8>;
    type Items<'a> = &'a [u8];

    fn unpack_item(item: u8) -> Result<u8> {
        Ok(item)
    }

    fn collect(vector: VectorView<'_, Inlined<u8>>) -> Result<Vec<u8>> {
        Ok(vector.as_bytes().to_vec())
    }

    fn collect_into(vector: VectorView<'_, Inlined<u8>>, target: &mut Vec<u8>) -> Result<()> {
        collect_inline_into(vector, target);
        Ok(())
    }

    fn fill(vector: VectorView<'_, Inlined<u8>>, target: &mut [u8]) -> Result<()> {
        target.copy_from_slice(vector.as_bytes());
        Ok(())
    }
}

/// Copies items of constant size, all at once when their memory is their wire form.
pub fn collect_inline<T: Inline>(items: VectorView<'_, Inlined<T>>) -> Vec<T> {
    match items.as_slice() {
        Some(slice) => copy_all(slice),
        None => items.iter().collect(),
    }
}

/// As [`collect_inline`], into a vector that is there.
pub fn collect_inline_into<T: Inline>(items: VectorView<'_, Inlined<T>>, target: &mut Vec<T>) {
    target.clear();
    match items.as_slice() {
        Some(slice) => extend_with(target, slice),
        None => target.extend(items),
    }
}
