//! The table around a union: what a data enum is as a message and as the item of a vector.
#![allow(unsafe_code)]

use std::marker::PhantomData;

#[cfg(feature = "serde")]
use super::Wire;
use super::{
    layout_of, plan, Table, TableWire, TypeVisitor, Union, UnionWire, ViewedTable, Write, F0,
};
use crate::encode::{put_tables, Sink, ValueVisitor};
use crate::layout::{Plan, Shape};
use crate::schema::{self, Definition, DefinitionAt, FieldDef, NameDef, NamePart, TableDef};
use crate::view::TableRef;

/// A table whose one field is the union `U`, in the place of a `U`.
///
/// A union is two slots and has no room in a vector or behind a root offset; a table has. The schema
/// calls this one `EventWrapper` for the union `Event`, and its field `value`.
#[derive(Debug)]
#[repr(transparent)]
pub struct UnionTable<U>(U);

impl<U> UnionTable<U> {
    /// The table around `value`.
    #[inline(always)]
    pub fn of(value: &U) -> &Self {
        // SAFETY: `repr(transparent)` makes both types the same in memory.
        unsafe { &*std::ptr::from_ref(value).cast() }
    }

    #[inline(always)]
    fn of_all(values: &[U]) -> &[Self] {
        // SAFETY: as in `of`; the length counts the same items.
        unsafe { std::slice::from_raw_parts(values.as_ptr().cast(), values.len()) }
    }
}

// SAFETY: one field, shown to both visitors with the same strategy.
unsafe impl<U: Union> Table for UnionTable<U> {
    const NAME: &'static str = U::NAME;
    const IDENTIFIER: Option<[u8; 4]> = U::IDENTIFIER;
    const FIELDS: &'static [&'static str] = &["value"];
    const SHAPES: &'static [Shape] = &[Shape::union()];
    const PLAN: Plan = {
        let () = U::CHECKED;
        plan::<Self, 1, 12>(layout_of::<Self>())
    };

    #[inline(always)]
    fn visit_values<V: ValueVisitor>(&self, visitor: V) -> V {
        visitor.field::<UnionWire<U>, U, F0>(PhantomData, &self.0)
    }

    #[inline(always)]
    fn visit_types<V: TypeVisitor>(visitor: V) -> std::result::Result<V, V::Error> {
        visitor.field::<UnionWire<U>, F0>(PhantomData)
    }
}

// SAFETY: the view is that of the field.
unsafe impl<U: Union> ViewedTable for UnionTable<U> {
    const CALLED: NameDef = NameDef::new(
        U::CALLED.namespace,
        U::CALLED.rust_path(),
        const { &[NamePart::Name(&U::CALLED), NamePart::Text("Wrapper")] },
    );
    const DEF: TableDef = TableDef::of::<Self>(
        &[],
        const { &schema::build::fields::<Self, 1>([FieldDef::of::<UnionWire<U>>()]) },
    );
    // The union behind it is a static, or not seen: there is no circle.
    const AT: Option<DefinitionAt> =
        Some(DefinitionAt::new(const { &Definition::Table(Self::DEF) }));
    type View<'a> = U::View<'a>;

    #[inline]
    unsafe fn view<'a>(table: TableRef<'a, U::View<'static>>) -> U::View<'a> {
        // SAFETY: passed on to the caller.
        unsafe { table.field::<Self, UnionWire<U>, F0>(PhantomData) }
    }

    /// None: the view is that of the field, and serialized as such.
    fn table<'v>(_: &'v U::View<'_>) -> TableRef<'v, U::View<'static>> {
        TableRef::EMPTY
    }

    fn equals(view: &U::View<'_>, value: &Self) -> bool {
        U::equals(view, &value.0)
    }

    #[cfg(feature = "serde")]
    fn serialize_view<S: serde::Serializer>(
        view: &U::View<'_>,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        UnionWire::<U>::serialize(view, serializer)
    }
}

// SAFETY: every value is written as the table around it.
unsafe impl<U: Union> Write<U> for TableWire<UnionTable<U>> {
    #[inline]
    fn equals(view: &U::View<'_>, value: &U) -> bool {
        U::equals(view, value)
    }

    #[inline]
    unsafe fn put<S: Sink>(value: &U, sink: S, at: usize, tag: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { <Self as Write<UnionTable<U>>>::put(UnionTable::of(value), sink, at, tag) }
    }

    #[inline]
    unsafe fn put_items<S: Sink>(items: &[U], sink: S, slots: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { put_tables(UnionTable::of_all(items), sink, slots) }
    }
}
