//! Data enums: a tag byte and an offset to the variant's table.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;
use std::ptr::NonNull;

use super::{
    layout_of, plan, OneField, Strategy, Table, TypeVisitor, ViewedTable, Wire, Write, F0,
};
use crate::absent::Absent;
use crate::encode::{put_table, Sink, ValueVisitor};
use crate::layout::{self, Plan, Shape};
use crate::raw;
use crate::schema::{DefinitionAt, Link, NameDef, TableDef, TypeDef, UnionDef};
use crate::verify::{Verdict, Verifier, UNKNOWN};
use crate::view::TableRef;
use crate::{Error, ErrorKind, PayloadFault};

/// What the derive knows of a data enum.
///
/// # Safety
///
/// `verify_value` accepts only what `view` can read.
pub unsafe trait Union {
    /// The generated view enum.
    type View<'a>: Copy + fmt::Debug + PartialEq;

    /// The Rust type, for errors.
    const NAME: &'static str;
    /// What stands behind the root offset of a message of this type, when it has an identifier.
    const IDENTIFIER: Option<[u8; 4]> = None;
    /// What is to be asked of each instance of a generic type; see [`Table::CHECKED`].
    const CHECKED: () = ();

    /// What it is called in the schema. By itself, as types that refer to each other ask for it.
    const CALLED: NameDef;
    /// What it is in the schema.
    const DEF: UnionDef;
    /// Where the definition is. There are no statics of generic types.
    const AT: Option<DefinitionAt> = None;

    /// The variant's tag: its position, from 1.
    fn tag(&self) -> u8;

    /// Writes the variant's value, whose offset goes to `at`.
    ///
    /// # Safety
    ///
    /// The slot is ensured.
    unsafe fn put_value<S: Sink>(&self, sink: S, at: usize) -> S;

    /// Checks the value of variant `tag` behind the offset at `at`; unknown tags pass untouched.
    ///
    /// # Errors
    ///
    /// The first fault.
    fn verify_value(verifier: &mut Verifier<'_>, tag: u8, at: usize) -> Verdict;

    /// Reads the value of variant `tag`.
    ///
    /// # Safety
    ///
    /// `verify_value` accepted it.
    unsafe fn view(buf: &[u8], tag: u8, at: usize) -> Self::View<'_>;

    /// The view of a tag that this program does not know; 0 when the field is absent.
    fn unknown(tag: u8, buf: &[u8]) -> Self::View<'_>;

    /// The name of a view's variant in the schema, or the tag of one that is unknown.
    ///
    /// # Errors
    ///
    /// The tag.
    fn view_name(view: &Self::View<'_>) -> Result<&'static str, u8>;

    /// Serializes the value of a view whose variant is known.
    ///
    /// # Errors
    ///
    /// The serializer's.
    #[cfg(feature = "serde")]
    fn serialize_value<S: serde::Serializer>(
        view: &Self::View<'_>,
        serializer: S,
    ) -> Result<S::Ok, S::Error>;

    /// Whether a view shows `value`.
    fn equals(view: &Self::View<'_>, value: &Self) -> bool;
}

/// The strategy of data enums.
#[derive(Debug)]
pub struct UnionWire<U>(PhantomData<fn() -> U>);

// SAFETY: the tag that was verified is the tag that is read.
unsafe impl<U: Union> Wire for UnionWire<U> {
    const TYPE: TypeDef = TypeDef::Union(Link::to_union::<U>());
    const SHAPE: Shape = Shape::union().of_form(layout::form("union", &[]));
    /// Of no variant. Not the shape asks: that of a vector of the union asks for the shape of its items,
    /// and a variant may hold one.
    const ABSENT: Absent = {
        let () = U::CHECKED;
        Absent::Value
    };
    type View<'a> = U::View<'a>;

    #[inline]
    fn verify(verifier: &mut Verifier<'_>, at: usize, tag: usize) -> Verdict {
        // SAFETY: a union's tag is in bounds when its value is.
        let [number] = unsafe { raw::load(verifier.buf(), tag) };
        if number == 0 {
            return Err(verifier.fault(PayloadFault::InconsistentUnion, tag));
        }
        U::verify_value(verifier, number, at)
    }

    #[inline]
    unsafe fn get(buf: &[u8], at: usize, tag: usize) -> U::View<'_> {
        // SAFETY: verified, tag and value.
        unsafe {
            let [number] = raw::load(buf, tag);
            U::view(buf, number, at)
        }
    }

    #[inline]
    fn absent(buf: &[u8]) -> U::View<'_> {
        U::unknown(0, buf)
    }

    fn debug(view: &U::View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(view, f)
    }

    #[inline]
    fn same<'a>(a: &U::View<'a>, b: &U::View<'a>) -> bool {
        a == b
    }

    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        view: &Self::View<'_>,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        super::json::serialize_alone::<U, S>(view, serializer)
    }

    #[cfg(feature = "serde")]
    fn serialize_entry<M: serde::ser::SerializeMap>(
        name: &'static str,
        view: &Self::View<'_>,
        map: &mut M,
    ) -> std::result::Result<(), M::Error> {
        super::json::serialize_union::<U, M>(name, view, map)
    }
}

// SAFETY: tag, offset and value are stored.
unsafe impl<U: Union> Write<U> for UnionWire<U> {
    #[inline]
    fn equals(view: &U::View<'_>, value: &U) -> bool {
        U::equals(view, value)
    }

    #[inline]
    unsafe fn put<S: Sink>(value: &U, mut sink: S, at: usize, tag: usize) -> S {
        // SAFETY: tag and slot are ensured by the caller.
        unsafe {
            sink.store(tag, [value.tag()]);
            value.put_value(sink, at)
        }
    }
}

/// Writes the value of a variant: a table as it is, anything else in a table of one field.
///
/// # Safety
///
/// The slot at `at` is ensured.
#[inline]
pub unsafe fn put_member<W: Write<F>, F: ?Sized, S: Sink>(
    _: Strategy<W>,
    value: &F,
    sink: S,
    at: usize,
) -> S {
    // SAFETY: passed on to the caller.
    unsafe {
        if W::SHAPE.table {
            return W::put(value, sink, at, at);
        }
        let (mut sink, table) = put_table::<_, S, false>(&OneField::<F, W>::new(value), sink);
        sink.store(at, ((table - at) as u32).to_le_bytes());
        sink
    }
}

/// Checks the value of a variant.
///
/// # Errors
///
/// The first fault, in field `name`.
#[inline]
pub fn verify_member<W: Write<F>, F: ?Sized>(
    _: Strategy<W>,
    verifier: &mut Verifier<'_>,
    at: usize,
    name: &'static str,
) -> Verdict {
    let verdict = if W::SHAPE.table {
        W::verify(verifier, at, at)
    } else {
        let table = verifier.target(at);
        verifier.table::<OneField<'_, F, W>>(table, &mut UNKNOWN.clone())
    };
    verdict.map_err(|fault| fault.in_field(name))
}

/// Reads the value of a variant.
///
/// # Safety
///
/// [`verify_member`] accepted it.
#[inline]
pub unsafe fn get_member<W: Write<F>, F: ?Sized>(
    _: Strategy<W>,
    buf: &[u8],
    at: usize,
) -> W::View<'_> {
    // SAFETY: passed on to the caller.
    unsafe {
        if W::SHAPE.table {
            return W::get(buf, at, at);
        }
        let table = at + raw::load_u32(buf, at);
        let table = TableRef::<'_, ()>::new::<OneField<'_, F, W>>(buf, table);
        table.field::<OneField<'_, F, W>, W, F0>(PhantomData)
    }
}

/// A field of a variant, while it is lent to be written.
///
/// A reference, but for types: there is a `Lent<'static, F>` of every `F`, also of one that borrows.
#[derive(Debug)]
pub struct Lent<'v, F: ?Sized> {
    field: NonNull<F>,
    of: PhantomData<&'v ()>,
}

impl<'v, F: ?Sized> Lent<'v, F> {
    /// Of this field.
    #[inline(always)]
    pub fn of(field: &'v F) -> Self {
        Lent { field: NonNull::from(field), of: PhantomData }
    }

    /// The field.
    #[inline(always)]
    pub fn get(&self) -> &F {
        // SAFETY: of a reference that lives for `'v`, and `self` does not live longer.
        unsafe { self.field.as_ref() }
    }
}

/// The table of a variant without data.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Empty;

// SAFETY: no fields.
unsafe impl Table for Empty {
    const NAME: &'static str = "unit variant";
    const FIELDS: &'static [&'static str] = &[];
    const SHAPES: &'static [Shape] = &[];
    const PLAN: Plan = plan::<Self, 0, 8>(layout_of::<Self>());

    #[inline(always)]
    fn visit_values<V: ValueVisitor>(&self, visitor: V) -> V {
        visitor
    }

    #[inline(always)]
    fn visit_types<V: TypeVisitor>(visitor: V) -> Result<V, V::Error> {
        Ok(visitor)
    }
}

// SAFETY: reads nothing.
unsafe impl ViewedTable for Empty {
    /// Of any: there is no field of this type.
    const CALLED: NameDef = NameDef::new("", "", &[]);
    const DEF: TableDef = TableDef::of::<Empty>(&[], &[]);
    type View<'a> = Empty;

    #[inline(always)]
    unsafe fn view(_: TableRef<'_, Empty>) -> Empty {
        Empty
    }

    fn table(_: &Empty) -> TableRef<'_, Empty> {
        TableRef::EMPTY
    }
}

/// The error of a union whose tag this program does not know.
#[cold]
pub fn unknown_tag(type_name: &'static str, tag: u8) -> Error {
    ErrorKind::UnknownVariant { type_name, number: tag.into() }.into()
}
