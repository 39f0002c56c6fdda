//! Maps: vectors of `{key, value}` tables, sorted by key.
#![allow(unsafe_code)]

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::marker::PhantomData;

use super::key::refuse_ones;
use super::refill::refill_map;
use super::sorted::Sorted;
use super::table::verify_tables;
use super::vector::put_head;
use super::{layout_of, plan, SpecView, Strategy, Table, TypeVisitor, Wire, Write, F0, F1};
use super::{DebugView, FieldSpec, FieldType, HashKey, Hasher, KeySpec, KeyView, KeyWire, OrdKey};
use crate::encode::{put_each, Sink, ValueVisitor};
use crate::layout::{self, Plan, Shape};
use crate::raw;
use crate::schema::{TypeDef, ValueDef};
use crate::verify::{Verdict, Verifier, UNKNOWN};
use crate::view::{MapView, TableRef, VectorView};
use crate::with::Refused;
use crate::Result;

/// One entry, as a table.
#[derive(Debug)]
pub struct Entry<'v, K: KeySpec, V: FieldSpec<Value: Sized>> {
    key: &'v K::Value,
    value: &'v V::Value,
}

// SAFETY: two fields, shown to both visitors in the same order with the same strategies.
unsafe impl<K: KeySpec, V: FieldSpec<Value: Sized>> Table for Entry<'_, K, V> {
    const NAME: &'static str = "entry";
    const FIELDS: &'static [&'static str] = &["key", "value"];
    const IS_DECLARED: bool = false;
    const KEY: Option<usize> = Some(0);
    const SHAPES: &'static [Shape] = &[KeyWire::<K::Wire>::SHAPE, V::Wire::SHAPE];
    const PLAN: Plan = plan::<Self, 2, 16>(layout_of::<Self>());

    #[inline(always)]
    fn visit_values<Vis: ValueVisitor>(&self, visitor: Vis) -> Vis {
        let visitor = visitor.field::<KeyWire<K::Wire>, K::Value, F0>(PhantomData, self.key);
        visitor.field::<V::Wire, V::Value, F1>(PhantomData, self.value)
    }

    #[inline(always)]
    fn visit_types<Vis: TypeVisitor>(visitor: Vis) -> std::result::Result<Vis, Vis::Error> {
        let key: Strategy<KeyWire<K::Wire>> = PhantomData;
        visitor.field::<_, F0>(key)?.field::<V::Wire, F1>(PhantomData)
    }
}

/// An entry that is read.
pub struct EntryView<'a, K, V> {
    table: TableRef<'a, ()>,
    of: PhantomData<fn() -> (K, V)>,
}

impl<'a, K: KeySpec, V: FieldSpec<Value: Sized>> EntryView<'a, K, V> {
    /// # Safety
    ///
    /// The table was verified as an `Entry<K, V>`, or is empty.
    #[inline(always)]
    unsafe fn new(table: TableRef<'a, ()>) -> Self {
        EntryView { table, of: PhantomData }
    }

    /// The key.
    #[inline]
    pub fn key(&self) -> KeyView<'a, K> {
        // SAFETY: `new` was promised a table of this type.
        unsafe { self.table.field::<Entry<'_, K, V>, KeyWire<K::Wire>, F0>(PhantomData) }
    }

    /// The key as it lies on the wire.
    #[inline]
    pub fn found(&self) -> <K::Found as Wire>::View<'a> {
        // SAFETY: as above; `Found` reads what `Wire` verified.
        unsafe { self.table.field::<Entry<'_, K, V>, KeyWire<K::Found>, F0>(PhantomData) }
    }

    /// The value.
    #[inline]
    pub fn value(&self) -> SpecView<'a, V> {
        // SAFETY: as above.
        unsafe { self.table.field::<Entry<'_, K, V>, V::Wire, F1>(PhantomData) }
    }
}

/// The strategy of entries, as items of a vector.
#[derive(Debug)]
pub struct EntryWire<K, V>(PhantomData<fn() -> (K, V)>);

// SAFETY: an entry is read only after `Verifier::table` accepted it.
unsafe impl<K: KeySpec, V: FieldSpec<Value: Sized>> Wire for EntryWire<K, V> {
    /// Of a vector of them.
    const TYPE: TypeDef = MapWire::<K, V>::TYPE;
    const SHAPE: Shape = Shape { table: true, ..Shape::tables() };
    type View<'a> = EntryView<'a, K, V>;

    #[inline]
    fn verify(verifier: &mut Verifier<'_>, at: usize, _: usize) -> Verdict {
        let table = verifier.target(at);
        verifier.table::<Entry<'_, K, V>>(table, &mut UNKNOWN.clone())
    }

    #[inline(always)]
    unsafe fn get(buf: &[u8], at: usize, _: usize) -> EntryView<'_, K, V> {
        // SAFETY: `verify` accepted the table.
        unsafe {
            EntryView::new(TableRef::new::<Entry<'_, K, V>>(buf, at + raw::load_u32(buf, at)))
        }
    }

    #[inline(always)]
    fn absent(_: &[u8]) -> EntryView<'_, K, V> {
        // SAFETY: the empty table is one of any type.
        unsafe { EntryView::new(TableRef::EMPTY) }
    }

    #[inline(always)]
    unsafe fn hint(buf: &[u8], at: usize) -> usize {
        // SAFETY: passed on to the caller.
        unsafe { Self::get(buf, at, at).table.matched_vtable() }
    }

    #[inline(always)]
    unsafe fn get_near(buf: &[u8], at: usize, hint: usize) -> EntryView<'_, K, V> {
        // SAFETY: `verify` accepted the table, and `hint` matched in the same payload.
        unsafe {
            let table = at + raw::load_u32(buf, at);
            EntryView::new(TableRef::near::<Entry<'_, K, V>>(buf, table, hint))
        }
    }

    #[inline]
    fn verify_items(verifier: &mut Verifier<'_>, start: usize, len: usize) -> Verdict {
        verify_tables::<Entry<'_, K, V>>(verifier, start, len)
    }

    fn debug(view: &Self::View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (key, value) = (view.key(), view.value());
        let key = DebugView::<K::Wire>(&key);
        f.debug_map().entry(&key, &DebugView::<V::Wire>(&value)).finish()
    }

    fn same<'a>(a: &Self::View<'a>, b: &Self::View<'a>) -> bool {
        K::Wire::same(&a.key(), &b.key()) && V::Wire::same(&a.value(), &b.value())
    }

    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        view: &Self::View<'_>,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        // SAFETY: as in `EntryView::key`.
        unsafe { super::serialize_table::<Entry<'_, K, V>, _, S>(view.table, serializer) }
    }
}

/// The strategy of maps.
#[derive(Debug)]
pub struct MapWire<K, V>(PhantomData<fn() -> (K, V)>);

// SAFETY: offset, length and every entry are verified before they are read.
unsafe impl<K: KeySpec, V: FieldSpec<Value: Sized>> Wire for MapWire<K, V> {
    const TYPE: TypeDef = TypeDef::Map(&K::Wire::TYPE, &ValueDef::of_entry::<V::Wire>());
    const SHAPE: Shape = {
        let (key, value) = (K::Wire::SHAPE, V::Wire::SHAPE);
        let form = layout::form("map", &[key.form, value.form]);
        let fault = match (K::NO_KEY, value.fault) {
            (None, None) => key.fault,
            (None, fault) | (fault, _) => fault,
        };
        let fallible = key.fallible || value.fallible || !K::ORDERED;
        Shape { fault, fallible, form, ..Shape::tables() }
    };
    const PARTS_HAVE_DEFAULT: bool = KeyWire::<K::Wire>::SHAPE.has_default
        && (V::Wire::SHAPE.has_default || !V::Wire::ABSENT.has_value())
        && V::Wire::PARTS_HAVE_DEFAULT;
    type View<'a> = MapView<'a, K, V>;

    #[inline]
    fn verify(verifier: &mut Verifier<'_>, at: usize, _: usize) -> Verdict {
        let (start, len) = verifier.vector(at, 4, 4)?;
        verify_tables::<Entry<'_, K, V>>(verifier, start, len)
    }

    #[inline]
    unsafe fn get(buf: &[u8], at: usize, _: usize) -> MapView<'_, K, V> {
        // SAFETY: `verify` accepted offset, length and entries.
        unsafe {
            let start = at + raw::load_u32(buf, at);
            MapView::new(VectorView::new(buf, start + 4, raw::load_u32(buf, start)))
        }
    }

    #[inline(always)]
    fn absent(_: &[u8]) -> MapView<'_, K, V> {
        MapView::new(VectorView::EMPTY)
    }

    fn debug(view: &MapView<'_, K, V>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(view, f)
    }

    fn same<'a>(a: &MapView<'a, K, V>, b: &MapView<'a, K, V>) -> bool {
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

/// Writes entries in the order they come in, which is that of their keys.
///
/// # Safety
///
/// The slot at `at` is ensured; there are `len` entries.
#[inline]
unsafe fn put_entries<'v, K: KeySpec + 'v, V: FieldSpec<Value: Sized> + 'v, S: Sink>(
    len: usize,
    entries: impl Iterator<Item = (&'v K::Value, &'v V::Value)>,
    sink: S,
    at: usize,
) -> S {
    let entries = entries.map(|(key, value)| Entry { key, value });
    // SAFETY: passed on to the caller; the slots of `len` items are ensured by `put_head`.
    unsafe {
        match put_head::<EntryWire<K, V>, S>(len, sink, at) {
            (sink, Some(slots)) if len > 0 => {
                put_each::<Entry<'v, K, V>, S, _>(entries.take(len), sink, slots)
            }
            (sink, _) => sink,
        }
    }
}

/// Writes entries that come in any order.
///
/// # Safety
///
/// The slot at `at` is ensured.
#[inline]
unsafe fn put_unsorted<'v, K: KeySpec + 'v, V: FieldSpec<Value: Sized> + 'v, S: Sink>(
    entries: impl Iterator<Item = (&'v K::Value, &'v V::Value)>,
    mut sink: S,
    at: usize,
) -> S {
    const REFUSED: Refused = Refused::new(
        "has two keys that are one on the wire: an adapter rounded, or they compare by what is not \
         written",
    );
    let sorted = Sorted::new(entries, |a: &K::Value, b| K::order(K::lookup_of(a), K::lookup_of(b)));
    if const { !K::ORDERED } {
        refuse_ones::<K, S>(sorted.iter().map(|(key, _)| key), REFUSED, &mut sink);
    }
    // SAFETY: passed on to the caller.
    unsafe { put_entries::<K, V, S>(sorted.len(), sorted.iter(), sink, at) }
}

/// Whether a view shows as many entries as a map has, and each of these.
fn shows<'v, K: KeySpec + 'v, V: FieldSpec<Value: Sized> + 'v>(
    view: &MapView<'_, K, V>,
    len: usize,
    mut entries: impl Iterator<Item = (&'v K::Value, &'v V::Value)>,
) -> bool {
    view.len() == len
        && entries.all(|(key, value)| {
            view.get(K::lookup_of(key)).is_some_and(|found| V::Wire::equals(&found, value))
        })
}

// SAFETY: `put_entries` writes as many entries as it counts.
unsafe impl<K: KeySpec, V: FieldSpec<Value: Sized>> Write<BTreeMap<K::Value, V::Value>>
    for MapWire<K, V>
{
    fn equals(view: &MapView<'_, K, V>, value: &BTreeMap<K::Value, V::Value>) -> bool {
        shows(view, value.len(), value.iter())
    }

    #[inline]
    unsafe fn put<S: Sink>(
        value: &BTreeMap<K::Value, V::Value>,
        sink: S,
        at: usize,
        _: usize,
    ) -> S {
        // SAFETY: passed on to the caller.
        unsafe {
            if K::ORDERED {
                put_entries::<K, V, S>(value.len(), value.iter(), sink, at)
            } else {
                put_unsorted::<K, V, S>(value.iter(), sink, at)
            }
        }
    }
}

impl<K: OrdKey, V: FieldType> FieldType for BTreeMap<K, V> {
    type Wire = MapWire<K, V>;
    const OWNED: bool = K::OWNED && V::OWNED;

    fn unpack(view: MapView<'_, K, V>) -> Result<Self> {
        let mut map = BTreeMap::new();
        Self::unpack_into(view, &mut map).map(|()| map)
    }

    fn unpack_into(view: MapView<'_, K, V>, target: &mut Self) -> Result<()> {
        refill_map(view, target, K::unpack)
    }
}

// SAFETY: as for `BTreeMap`.
unsafe impl<K: KeySpec, V: FieldSpec<Value: Sized>, H> Write<HashMap<K::Value, V::Value, H>>
    for MapWire<K, V>
{
    fn equals(view: &MapView<'_, K, V>, value: &HashMap<K::Value, V::Value, H>) -> bool {
        shows(view, value.len(), value.iter())
    }

    #[inline]
    unsafe fn put<S: Sink>(
        value: &HashMap<K::Value, V::Value, H>,
        sink: S,
        at: usize,
        _: usize,
    ) -> S {
        // SAFETY: passed on to the caller.
        unsafe { put_unsorted::<K, V, S>(value.iter(), sink, at) }
    }
}

impl<K: HashKey, V: FieldType, H: Hasher> FieldType for HashMap<K, V, H> {
    type Wire = MapWire<K, V>;
    const OWNED: bool = K::OWNED && V::OWNED;

    fn unpack(view: MapView<'_, K, V>) -> Result<Self> {
        let mut map = HashMap::default();
        Self::unpack_into(view, &mut map).map(|()| map)
    }

    fn unpack_into(view: MapView<'_, K, V>, target: &mut Self) -> Result<()> {
        refill_map(view, target, K::unpack)
    }
}
