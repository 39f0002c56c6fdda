//! Tables: what the derive says of a struct, and the strategy made from it.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;

use super::{FieldIndex, Strategy, Wire, Write, F0};
use crate::absent::{Absent, Defaults, DefaultsAt};
use crate::encode::{put_table, put_tables, Sink, ValueVisitor};
use crate::layout::{self, Layout, Place, Plan, Shape};
use crate::raw;
use crate::schema::{DefinitionAt, Link, NameDef, TableDef, TypeDef};
use crate::slots::{self, SlotRules};
use crate::verify::{Verdict, Verifier, UNKNOWN};
use crate::view::TableRef;

/// What the derive knows of a table: its fields, in the order of ids.
///
/// # Safety
///
/// `SHAPES` are those of the strategies that both visitors are shown, in the same order, `PLAN` is
/// [`plan`] of this type, from which the constants with a value follow, and the values shown are fields
/// of `self`.
pub unsafe trait Table {
    /// The Rust type, for errors.
    const NAME: &'static str;
    /// What stands behind the root offset of a message of this type, when it has an identifier.
    const IDENTIFIER: Option<[u8; 4]> = None;
    /// Names of the fields.
    const FIELDS: &'static [&'static str];
    /// All fields are there; else it stands in for a table with mistakes, which are reported.
    const COMPLETE: bool = true;
    /// The fields are in somebody's source, so that errors can name them.
    const IS_DECLARED: bool = true;
    /// Their names in the schema.
    const NAMES: &'static [&'static str] = Self::FIELDS;
    /// Which of them is the key.
    const KEY: Option<usize> = None;
    /// Their order in the Rust type, when it is another.
    const ORDER: Option<&'static [usize]> = None;
    /// Their shapes.
    const SHAPES: &'static [Shape];
    /// Ids that no field may have.
    const RESERVED: &'static [u16] = &[];
    /// What follows from all that: [`plan`] of this type.
    const PLAN: Plan;
    /// Their places.
    const PLACES: &'static [Place] = Self::PLAN.places;
    /// `layout::image`.
    const IMAGE: &'static [u8] = Self::PLAN.image;
    /// What the slots of its vtables have to hold.
    const RULES: SlotRules = Self::PLAN.rules;
    /// What is to be asked of each instance of a generic type, as part of its layout and of its shape as
    /// a field; types without parameters are asked where they are derived.
    const CHECKED: () = ();
    /// Sizes.
    const LAYOUT: Layout = Self::PLAN.layout;

    /// Shows each field's value.
    fn visit_values<V: ValueVisitor>(&self, visitor: V) -> V;

    /// Shows each field's strategy, until the visitor has seen enough.
    ///
    /// # Errors
    ///
    /// The visitor's.
    fn visit_types<V: TypeVisitor>(visitor: V) -> Result<V, V::Error>;
}

/// Where the `N` fields of `T` lie. For `CAP` see `layout::image`.
///
/// The layout is [`layout_of`] the table: composed by the caller, so that one that is not possible is
/// reported there.
pub const fn plan<T: Table, const N: usize, const CAP: usize>(layout: Layout) -> Plan {
    // Not by way of the constants of `T`, which ask for this plan.
    const fn places<T: Table, const N: usize>() -> &'static [Place] {
        const { &layout::places::<N>(T::SHAPES, T::RESERVED) }
    }
    Plan {
        layout,
        places: places::<T, N>(),
        image: const { &layout::image::<CAP>(T::SHAPES, &layout_of::<T>(), places::<T, N>()) },
        rules: SlotRules::new(
            &layout_of::<T>(),
            const { &slots::bits::<CAP>(T::SHAPES, &layout_of::<T>(), places::<T, N>()) },
            const { &slots::ends::<CAP>(T::SHAPES, &layout_of::<T>(), places::<T, N>()) },
            const { &slots::spans::<CAP>(T::SHAPES, &layout_of::<T>(), places::<T, N>()) },
        ),
    }
}

/// The sizes of `T`.
#[track_caller]
pub const fn layout_of<T: Table>() -> Layout {
    Layout::new(T::NAME, T::SHAPES, T::RESERVED)
}

/// Is shown the strategies of a table's fields.
pub trait TypeVisitor: Sized {
    /// Why it stops.
    type Error;

    /// Field `I`, laid out by `W`.
    ///
    /// # Errors
    ///
    /// Ends the visit.
    fn field<W: Wire, I: FieldIndex>(self, wire: Strategy<W>) -> Result<Self, Self::Error>;
}

/// A table that can be read through a view.
///
/// # Safety
///
/// The view reads only fields of this table.
pub unsafe trait ViewedTable: Table + Sized {
    /// The generated view. It is `Send` and `Sync` as well, without a bound that says so: for that
    /// rustc would look into the views inside of it, and repeat each error about one.
    type View<'a>: Copy + fmt::Debug + PartialEq;

    /// What it is called in the schema. By itself, as types that refer to each other ask for it.
    const CALLED: NameDef;
    /// What it is in the schema.
    const DEF: TableDef;
    /// Where the definition is. There are no statics of generic types.
    const AT: Option<DefinitionAt> = None;

    /// What it reads as when it is absent.
    const DEFAULTS: DefaultsAt = DefaultsAt::new(&Defaults { name: Self::NAME, fields: &[] });

    /// Wraps a verified table.
    ///
    /// # Safety
    ///
    /// `table` was verified as this type, or is empty.
    unsafe fn view<'a>(table: TableRef<'a, Self::View<'static>>) -> Self::View<'a>;

    /// The table behind a view.
    fn table<'v>(view: &'v Self::View<'_>) -> TableRef<'v, Self::View<'static>>;

    /// Whether a view shows `value`.
    fn equals(view: &Self::View<'_>, value: &Self) -> bool
    where
        Self: Sized,
    {
        // SAFETY: the table behind a view was verified as its type.
        unsafe { Self::table(view).equals(value) }
    }

    /// Serializes a view.
    ///
    /// # Errors
    ///
    /// The serializer's.
    #[cfg(feature = "serde")]
    fn serialize_view<S: serde::Serializer>(
        view: &Self::View<'_>,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        // SAFETY: the table behind a view was verified as its type.
        unsafe { super::serialize_table::<Self, _, S>(Self::table(view), serializer) }
    }
}

/// The strategy of tables.
#[derive(Debug)]
pub struct TableWire<T>(PhantomData<fn() -> T>);

/// [`TableWire`], as a value.
#[inline(always)]
pub const fn table_wire<T>() -> Strategy<TableWire<T>> {
    PhantomData
}

// SAFETY: a table is read only after `Verifier::table` accepted it.
unsafe impl<T: ViewedTable> Wire for TableWire<T> {
    const TYPE: TypeDef = TypeDef::Table(Link::to_table::<T>());
    const SHAPE: Shape = {
        let () = T::CHECKED;
        Shape { table: true, form: layout::form_of_table(T::NAMES), ..Shape::tables() }
    };
    const ABSENT: Absent = Absent::Table(T::DEFAULTS);
    type View<'a> = T::View<'a>;

    #[inline]
    fn verify(verifier: &mut Verifier<'_>, at: usize, _: usize) -> Verdict {
        let table = verifier.target(at);
        verifier.table::<T>(table, &mut UNKNOWN.clone())
    }

    #[inline(always)]
    unsafe fn get(buf: &[u8], at: usize, _: usize) -> T::View<'_> {
        // SAFETY: `verify` accepted the table.
        unsafe { T::view(TableRef::new::<T>(buf, at + raw::load_u32(buf, at))) }
    }

    #[inline(always)]
    fn absent(_: &[u8]) -> T::View<'_> {
        // SAFETY: the empty table is one of any type.
        unsafe { T::view(TableRef::EMPTY) }
    }

    #[inline(always)]
    unsafe fn hint(buf: &[u8], at: usize) -> usize {
        // SAFETY: `verify` accepted the table.
        unsafe {
            let table = at + raw::load_u32(buf, at);
            TableRef::<'_, T::View<'static>>::new::<T>(buf, table).matched_vtable()
        }
    }

    #[inline(always)]
    unsafe fn get_near(buf: &[u8], at: usize, hint: usize) -> T::View<'_> {
        // SAFETY: `verify` accepted the table, and `hint` matched in the same payload.
        unsafe { T::view(TableRef::near::<T>(buf, at + raw::load_u32(buf, at), hint)) }
    }

    #[inline]
    fn verify_items(verifier: &mut Verifier<'_>, start: usize, len: usize) -> Verdict {
        verify_tables::<T>(verifier, start, len)
    }

    fn debug(view: &T::View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(view, f)
    }

    #[inline]
    fn same<'a>(a: &T::View<'a>, b: &T::View<'a>) -> bool {
        a == b
    }

    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        view: &Self::View<'_>,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        T::serialize_view(view, serializer)
    }
}

/// Checks the `len` tables of a vector, whose offsets start at `start`.
#[inline]
pub(super) fn verify_tables<T: Table>(
    verifier: &mut Verifier<'_>,
    start: usize,
    len: usize,
) -> Verdict {
    let mut known = UNKNOWN;
    for i in 0..len {
        let table = verifier.target(start + 4 * i);
        if let Err(fault) = verifier.table::<T>(table, &mut known) {
            return Err(fault.in_item(i));
        }
    }
    Ok(())
}

// SAFETY: `put_table` stores every byte of the table and its children.
unsafe impl<T: ViewedTable> Write<T> for TableWire<T> {
    #[inline]
    fn equals(view: &T::View<'_>, value: &T) -> bool {
        T::equals(view, value)
    }

    #[inline]
    unsafe fn put<S: Sink>(value: &T, sink: S, at: usize, _: usize) -> S {
        // SAFETY: the slot is ensured by the caller.
        unsafe {
            let (mut sink, table) = put_table::<T, S, false>(value, sink);
            sink.store(at, ((table - at) as u32).to_le_bytes());
            sink
        }
    }

    #[inline]
    unsafe fn put_items<S: Sink>(items: &[T], sink: S, slots: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { put_tables(items, sink, slots) }
    }
}

/// A table of one field: what a union variant that is no table is wrapped in.
#[derive(Debug)]
pub struct OneField<'v, F: ?Sized, W> {
    value: &'v F,
    wire: PhantomData<fn() -> W>,
}

impl<'v, F: ?Sized, W> OneField<'v, F, W> {
    pub(crate) fn new(value: &'v F) -> Self {
        OneField { value, wire: PhantomData }
    }
}

// SAFETY: one field, shown to both visitors with the same strategy.
unsafe impl<F: ?Sized, W: Write<F>> Table for OneField<'_, F, W> {
    const NAME: &'static str = "variant";
    const FIELDS: &'static [&'static str] = &["value"];
    const SHAPES: &'static [Shape] = &[W::SHAPE];
    const PLAN: Plan = plan::<Self, 1, 12>(layout_of::<Self>());

    #[inline(always)]
    fn visit_values<V: ValueVisitor>(&self, visitor: V) -> V {
        visitor.field::<W, F, F0>(PhantomData, self.value)
    }

    #[inline(always)]
    fn visit_types<V: TypeVisitor>(visitor: V) -> Result<V, V::Error> {
        visitor.field::<W, F0>(PhantomData)
    }
}
