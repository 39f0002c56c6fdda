//! `serde::Serialize` for views, in the shape that flatc gives to JSON.
#![allow(unsafe_code)]

use std::marker::PhantomData;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::{FieldIndex, Strategy, Table, TypeVisitor, Union, Wire};
use crate::view::{TableRef, VectorView};

/// A view, through its strategy.
pub struct SerializeView<'v, 'a, W: Wire>(pub &'v W::View<'a>);

impl<W: Wire> Serialize for SerializeView<'_, '_, W> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        W::serialize(self.0, serializer)
    }
}

/// The fields that are there, by their names in the schema.
///
/// # Errors
///
/// The serializer's.
///
/// # Safety
///
/// The table was verified as a `T`, or is empty.
pub unsafe fn serialize_table<T: Table, V, S: Serializer>(
    table: TableRef<'_, V>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let map = serializer.serialize_map(None)?;
    let fields = Fields::<T, V, S::SerializeMap> { table, map, of: PhantomData };
    T::visit_types(fields)?.map.end()
}

struct Fields<'a, T, V, M> {
    table: TableRef<'a, V>,
    map: M,
    of: PhantomData<fn(&T)>,
}

impl<T: Table, V, M: SerializeMap> TypeVisitor for Fields<'_, T, V, M> {
    type Error = M::Error;

    fn field<W: Wire, I: FieldIndex>(mut self, wire: Strategy<W>) -> Result<Self, M::Error> {
        let buf = self.table.buf();
        // SAFETY: `serialize_table` was promised a table of this type.
        match unsafe { self.table.position::<T, W, I>(wire) } {
            // SAFETY: the same; the position is that of a verified field.
            Some((at, tag)) => unsafe {
                W::serialize_entry_at(T::NAMES[I::INDEX], buf, at, tag, &mut self.map)?
            },
            None => self.absent::<W, I>(buf)?,
        }
        Ok(self)
    }
}

impl<T: Table, V, M: SerializeMap> Fields<'_, T, V, M> {
    /// Of what is absent, flatc prints keys that are numbers.
    fn absent<W: Wire, I: FieldIndex>(&mut self, buf: &[u8]) -> Result<(), M::Error> {
        match T::KEY == Some(I::INDEX) && W::SHAPE.scalar {
            true => W::serialize_absent(T::NAMES[I::INDEX], buf, &mut self.map),
            false => Ok(()),
        }
    }
}

/// The items, in order.
///
/// # Errors
///
/// The serializer's.
pub fn serialize_vector<W: Wire, S: Serializer>(
    vector: VectorView<'_, W>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut list = serializer.serialize_seq(Some(vector.len()))?;
    for (buf, at) in vector.positions() {
        list.serialize_element(&SerializeItem::<W> { buf, at, of: PhantomData })?;
    }
    list.end()
}

/// An item of a verified vector, where it lies.
struct SerializeItem<'a, W> {
    buf: &'a [u8],
    at: usize,
    of: PhantomData<fn() -> W>,
}

impl<W: Wire> Serialize for SerializeItem<'_, W> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // SAFETY: `VectorView::positions` gives those of verified items.
        unsafe { W::serialize_at(self.buf, self.at, self.at, serializer) }
    }
}

/// A union takes two entries, `event_type` with the variant's name and `event` with its value.
///
/// # Errors
///
/// The serializer's.
pub fn serialize_union<U: Union, M: SerializeMap>(
    name: &str,
    view: &U::View<'_>,
    map: &mut M,
) -> Result<(), M::Error> {
    let tag_name = TagName(name);
    match U::view_name(view) {
        Ok(variant) => {
            map.serialize_entry(&tag_name, variant)?;
            map.serialize_entry(name, &Member::<U>(view))
        }
        Err(tag) => map.serialize_entry(&tag_name, &tag),
    }
}

/// `event_type` for the union `event`.
struct TagName<'n>(&'n str);

impl Serialize for TagName<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{}_type", self.0))
    }
}

/// The value of a union.
struct Member<'v, 'a, U: Union>(&'v U::View<'a>);

impl<U: Union> Serialize for Member<'_, '_, U> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        U::serialize_value(self.0, serializer)
    }
}

/// A union that stands alone: what a message of it is, a table with one field `value`.
///
/// # Errors
///
/// The serializer's.
pub fn serialize_alone<U: Union, S: Serializer>(
    view: &U::View<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    // Tag 0 is what an absent union reads as.
    if U::view_name(view) != Err(0) {
        serialize_union::<U, _>("value", view, &mut map)?;
    }
    map.end()
}

/// The value of a variant: a table as it is, anything else as the field of one.
///
/// # Errors
///
/// The serializer's.
pub fn serialize_member<W: Wire, S: Serializer>(
    _: Strategy<W>,
    view: &W::View<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if W::SHAPE.table {
        return W::serialize(view, serializer);
    }
    let mut map = serializer.serialize_map(None)?;
    W::serialize_entry("value", view, &mut map)?;
    map.end()
}
