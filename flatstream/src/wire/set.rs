//! Sets: sorted vectors of keys.
#![allow(unsafe_code)]

use std::collections::{BTreeSet, HashSet};
use std::fmt;
use std::marker::PhantomData;

use super::key::refuse_ones;
use super::refill::refill_set;
use super::sorted::Sorted;
use super::vector::put_head;
use super::{FieldType, HashKey, Hasher, KeySpec, OrdKey, Wire, Write};
use crate::encode::{Sink, MAX_MESSAGE_LEN};
use crate::layout::{form, Shape};
use crate::raw;
use crate::schema::TypeDef;
use crate::verify::{Verdict, Verifier};
use crate::view::{SetView, VectorView};
use crate::with::Refused;
use crate::Result;

/// The strategy of sets.
#[derive(Debug)]
pub struct SetWire<K>(PhantomData<fn() -> K>);

// SAFETY: offset, length and every item are verified before they are read.
unsafe impl<K: KeySpec> Wire for SetWire<K> {
    const TYPE: TypeDef = TypeDef::Vector(&K::Wire::TYPE);
    const SHAPE: Shape = {
        let Shape { fault, fallible, form: item, .. } = K::Wire::SHAPE;
        let fallible = fallible || !K::ORDERED;
        Shape { fault, fallible, form: form("set", &[item]), ..Shape::offset() }
    };
    type View<'a> = SetView<'a, K>;

    #[inline]
    fn verify(verifier: &mut Verifier<'_>, at: usize, _: usize) -> Verdict {
        let Shape { size, align, .. } = K::Wire::SHAPE;
        let (start, len) = verifier.vector(at, size, align)?;
        K::Wire::verify_items(verifier, start, len)
    }

    #[inline]
    unsafe fn get(buf: &[u8], at: usize, _: usize) -> SetView<'_, K> {
        // SAFETY: `verify` accepted offset, length and items.
        unsafe {
            let start = at + raw::load_u32(buf, at);
            SetView::new(VectorView::new(buf, start + 4, raw::load_u32(buf, start)))
        }
    }

    #[inline(always)]
    fn absent(_: &[u8]) -> SetView<'_, K> {
        SetView::new(VectorView::EMPTY)
    }

    fn debug(view: &SetView<'_, K>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(view, f)
    }

    fn same<'a>(a: &SetView<'a, K>, b: &SetView<'a, K>) -> bool {
        a == b
    }

    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        view: &Self::View<'_>,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        serde::Serialize::serialize(view, serializer)
    }
}

/// Writes items in the order they come in, which is theirs.
///
/// # Safety
///
/// The slot at `at` is ensured; there are `len` items.
#[inline]
unsafe fn put_keys<'v, K: KeySpec + 'v, S: Sink>(
    len: usize,
    items: impl Iterator<Item = &'v K::Value>,
    sink: S,
    at: usize,
) -> S {
    // SAFETY: passed on to the caller; the inline parts of `len` items are ensured by `put_head`.
    unsafe {
        let (mut sink, slots) = put_head::<K::Wire, S>(len, sink, at);
        let Some(slots) = slots else { return sink };
        for (i, item) in items.take(len).enumerate() {
            if sink.cursor() > MAX_MESSAGE_LEN {
                sink.context().refuse_size();
                break;
            }
            let at = slots + i * K::Wire::SHAPE.size;
            sink = K::Wire::put(item, sink, at, at);
        }
        sink
    }
}

/// Writes items that come in any order.
///
/// # Safety
///
/// The slot at `at` is ensured.
#[inline]
unsafe fn put_unsorted<'v, K: KeySpec + 'v, S: Sink>(
    items: impl Iterator<Item = &'v K::Value>,
    mut sink: S,
    at: usize,
) -> S {
    const REFUSED: Refused = Refused::new(
        "has two items that are one on the wire: an adapter rounded, or they compare by what is not \
         written",
    );
    let entries = items.map(|item| (item, &()));
    let sorted = Sorted::new(entries, |a: &K::Value, b| K::order(K::lookup_of(a), K::lookup_of(b)));
    if const { !K::ORDERED } {
        refuse_ones::<K, S>(sorted.iter().map(|(item, ())| item), REFUSED, &mut sink);
    }
    // SAFETY: passed on to the caller.
    unsafe { put_keys::<K, S>(sorted.len(), sorted.iter().map(|(item, ())| item), sink, at) }
}

// SAFETY: `put_keys` writes as many items as it counts.
unsafe impl<K: KeySpec> Write<BTreeSet<K::Value>> for SetWire<K> {
    fn equals(view: &SetView<'_, K>, value: &BTreeSet<K::Value>) -> bool {
        view.len() == value.len() && value.iter().all(|key| view.contains(K::lookup_of(key)))
    }

    #[inline]
    unsafe fn put<S: Sink>(value: &BTreeSet<K::Value>, sink: S, at: usize, _: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe {
            if K::ORDERED {
                put_keys::<K, S>(value.len(), value.iter(), sink, at)
            } else {
                put_unsorted::<K, S>(value.iter(), sink, at)
            }
        }
    }
}

impl<K: OrdKey> FieldType for BTreeSet<K> {
    type Wire = SetWire<K>;
    const OWNED: bool = K::OWNED;

    fn unpack(view: SetView<'_, K>) -> Result<Self> {
        view.iter().map(K::unpack).collect()
    }

    fn unpack_into(view: SetView<'_, K>, target: &mut Self) -> Result<()> {
        refill_set(view, target, K::unpack)
    }
}

// SAFETY: as for `BTreeSet`.
unsafe impl<K: KeySpec, H> Write<HashSet<K::Value, H>> for SetWire<K> {
    fn equals(view: &SetView<'_, K>, value: &HashSet<K::Value, H>) -> bool {
        view.len() == value.len() && value.iter().all(|key| view.contains(K::lookup_of(key)))
    }

    #[inline]
    unsafe fn put<S: Sink>(value: &HashSet<K::Value, H>, sink: S, at: usize, _: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { put_unsorted::<K, S>(value.iter(), sink, at) }
    }
}

impl<K: HashKey, H: Hasher> FieldType for HashSet<K, H> {
    type Wire = SetWire<K>;
    const OWNED: bool = K::OWNED;

    fn unpack(view: SetView<'_, K>) -> Result<Self> {
        view.iter().map(K::unpack).collect()
    }

    fn unpack_into(view: SetView<'_, K>, target: &mut Self) -> Result<()> {
        refill_set(view, target, K::unpack)
    }
}
