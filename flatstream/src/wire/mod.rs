//! How Rust types lie on the wire, one strategy a FlatBuffers kind.
//!
//! A field type names its strategy ([`FieldType::Wire`]); the strategy knows how to write it,
//! verify it and read it in place. Generated code only ever names field types and strategies, so
//! what is done per kind is written, and proven, here once.
#![allow(unsafe_code)]

mod adapted;
mod adapted_key;
mod advised;
mod array;
mod ask;
mod boxed;
mod fixed;
mod flags;
mod foreign;
mod given;
mod halves;
mod index;
mod inline;
mod inline_as;
mod items;
#[cfg(feature = "serde")]
mod json;
#[cfg(feature = "serde")]
pub(crate) mod json_number;
mod key;
mod keyed;
mod map;
mod maybe;
mod member;
mod nested;
mod newtype;
mod newtype_key;
mod optional;
mod refill;
pub mod seen;
mod serialize_as;
mod set;
mod shared;
mod short_bytes;
mod shown;
mod sorted;
mod spec;
mod table;
mod text;
mod twin;
mod uncopied;
mod union_;
mod union_table;
mod unit_enum;
mod vector;

pub use adapted::{
    Adapted, AdaptedBy, AdaptedDefault, AdaptedWire, DefaultForm, DefaultableWith, Fits, ValueAt,
    With,
};
pub use adapted_key::{AdaptedKey, Keyed};
pub use array::{ArrayElement, ArrayWire};
pub use ask::{not_reached, Ask, NoField, Unknown};
pub use boxed::Boxed;
pub use fixed::{put_fixed, FixedStruct, FixedVisitor};
pub(crate) use flags::Kept;
pub use flags::{BitsLike, BitsOf, FlagBits, FlagEnum, LoneFlag, MaybeBits, ShownFlags};
pub use given::{Given, Takes, TakesNone};
pub use index::*;
#[cfg(feature = "serde")]
pub use inline::SerializeInline;
pub use inline::{copied, copy_of, Copies, DebugInline, InSlice, Inline, Inlined, PlainWrite};
pub use inline_as::InlineAs;
pub use items::ItemsWire;
#[cfg(feature = "serde")]
pub use json::{
    serialize_alone, serialize_member, serialize_table, serialize_vector, SerializeView,
};
pub use key::{AsKey, HashKey, Hasher, KeySpec, KeyView, KeyWire, MapKey, OrdKey};
pub use keyed::{is_sorted_by_key, sort_by_key, KeyField, KeyedItem, KeyedTable};
pub use map::{Entry, EntryView, EntryWire, MapWire};
pub use maybe::{
    Is, MaybeCopied, MaybeDefault, MaybeDefaultable, MaybeElement, MaybeField, MaybeKey,
};
pub use nested::{Nested, NestedWire, PutRoot, RootWire};
pub use newtype::{
    debug_newtype, Around, InlineInside, Newtype, NewtypeDefault, NewtypeElement, NewtypeField,
    Transparent,
};
pub use newtype_key::{KeyAround, NewtypeKey};
pub use optional::Optional;
pub use set::SetWire;
pub use shared::{Shared, SharedWire};
pub use shown::{Shown, ShownText};
pub use spec::{
    skipped, DefaultAt, Defaultable, Defaulted, FieldSpec, Required, Rule, Ruled, Skipped, SpecView,
};
pub use table::{
    layout_of, plan, table_wire, OneField, Table, TableWire, TypeVisitor, ViewedTable,
};
pub use text::{Text, TextWire};
pub use twin::{is_twin, OwnedTwin, TwinOf};
pub use union_::{
    get_member, put_member, unknown_tag, verify_member, Empty, Lent, Union, UnionWire,
};
pub use union_table::UnionTable;
pub use unit_enum::{BaseNumber, EnumWire, PlainEnum, UnitEnum};
pub use vector::{collect_inline, collect_inline_into, VectorElement, VectorItems, VectorWire};

use std::fmt;

use crate::absent::Absent;
use crate::encode::{Sink, MAX_MESSAGE_LEN};
use crate::layout::Shape;
use crate::schema::{DefaultDef, DefaultValue, TypeDef};
use crate::verify::{Verdict, Verifier};
use crate::{Error, Result};

/// A type that can be the field of a table.
///
/// Implemented for what is listed in the [crate documentation](crate#types), and by
/// `#[derive(StreamSerialize)]` for structs and enums. It is public for bounds and for the names of
/// views, and not meant to be implemented by hand: what a strategy has to keep is not part of the
/// public interface.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a FlatBuffers field",
    label = "no FlatBuffers type for `{Self}`",
    note = "for your own struct or enum, add `#[derive(StreamSerialize)]`",
    note = "for a foreign type, add `#[flatstream(with = Adapter)]`; adapters that come with the crate: flatstream::with"
)]
pub trait FieldType {
    /// The strategy. Its views are copied, as those of unions hold them.
    type Wire: Write<Self> + for<'a> Wire<View<'a>: Copy>;

    /// Values can be rebuilt from a view, as they borrow nothing.
    #[doc(hidden)]
    const OWNED: bool = true;

    /// Why it is none after all. What asks for this is an error of all other types.
    #[doc(hidden)]
    const FAULT: Option<&'static &'static str> = <Self::Wire as Wire>::SHAPE.fault;

    /// Rebuilds the value from its view.
    ///
    /// # Errors
    ///
    /// [`UnknownVariant`](crate::ErrorKind::UnknownVariant) for an enum number or union tag that
    /// this program's type does not know.
    #[doc(hidden)]
    fn unpack(view: FieldView<'_, Self>) -> Result<Self>
    where
        Self: Sized;

    /// [`unpack`](FieldType::unpack) into a value that is there, whose memory is used again.
    ///
    /// # Errors
    ///
    /// As `unpack`; `target` may then hold parts of both values.
    #[doc(hidden)]
    fn unpack_into(view: FieldView<'_, Self>, target: &mut Self) -> Result<()>
    where
        Self: Sized,
    {
        *target = Self::unpack(view)?;
        Ok(())
    }

    /// Prints [`Flags`](crate::Flags) of this type: of an enum that has flags.
    ///
    /// # Errors
    ///
    /// The formatter's.
    #[doc(hidden)]
    fn debug_flags(_: &crate::Flags<Self>, _: &mut fmt::Formatter<'_>) -> fmt::Result
    where
        Self: Sized,
    {
        not_reached()
    }
}

/// The `unpack` of types that borrow, to which nothing leads: the derive refuses it by `OWNED`.
///
/// # Errors
///
/// Always.
pub fn borrowed<T>() -> Result<T> {
    Err(Error::serialize("a value that borrows cannot be rebuilt from a view"))
}

/// What a view of `T` as a field reads as, in bounds and strategies. Accessors say it with
/// [`seen::FieldView`].
pub type FieldView<'a, T> = <<T as FieldType>::Wire as Wire>::View<'a>;

/// The reading half of a strategy.
///
/// # Safety
///
/// `verify` accepts only what `get` can read without leaving `buf`, and only what the official
/// verifier accepts. With [`Shape::any_bytes`] it accepts whatever lies in the inline part.
pub unsafe trait Wire: Sized {
    /// What it occupies in a table.
    const SHAPE: Shape;

    /// What it reads as when it is absent. That of a type that holds itself without an `Option` or
    /// `Vec` between has no end, and is refused by the derive.
    const ABSENT: Absent = Absent::Value;

    /// What has no field of its own, such as the values of a map, has a value to read as when it is
    /// absent. Of the field itself [`Shape::has_default`] says so.
    const PARTS_HAVE_DEFAULT: bool = true;

    /// It is a string or a vector of strings, which can be shared with others of one message.
    const CAN_SHARE: bool = false;

    /// What it is in the schema.
    const TYPE: TypeDef;

    /// What it reads as when it is absent, where the type does not say it.
    const DEFAULT: Option<DefaultDef> = None;

    /// As [`Shape::optional`], which cannot be asked for what is no field type after all.
    const IS_OPTION: bool = false;

    /// As [`Shape::required`].
    const IS_REQUIRED: bool = false;

    /// What is read.
    type View<'a>;

    /// Checks the value whose inline part is at `at` (and a union's tag at `tag`). The inline
    /// part itself has been found in bounds and aligned.
    fn verify(verifier: &mut Verifier<'_>, at: usize, tag: usize) -> Verdict;

    /// As [`verify`](Wire::verify), of a shared field: a string that was checked a moment ago is not
    /// checked again.
    #[inline]
    fn verify_shared(verifier: &mut Verifier<'_>, at: usize, tag: usize) -> Verdict {
        Self::verify(verifier, at, tag)
    }

    /// Reads the value.
    ///
    /// # Safety
    ///
    /// `verify` accepted the same bytes at the same place.
    unsafe fn get(buf: &[u8], at: usize, tag: usize) -> Self::View<'_>;

    /// What an absent field reads as.
    fn absent(buf: &[u8]) -> Self::View<'_>;

    /// A position that makes reading the items of one vector faster; see [`Wire::get_near`].
    ///
    /// # Safety
    ///
    /// As [`Wire::get`].
    #[inline(always)]
    unsafe fn hint(buf: &[u8], at: usize) -> usize {
        let _ = (buf, at);
        0
    }

    /// As [`Wire::get`], with the [`hint`](Wire::hint) of the first item of the vector.
    ///
    /// # Safety
    ///
    /// As [`Wire::get`]; `hint` comes from the same vector.
    #[inline(always)]
    unsafe fn get_near(buf: &[u8], at: usize, hint: usize) -> Self::View<'_> {
        let _ = hint;
        // SAFETY: passed on to the caller.
        unsafe { Self::get(buf, at, at) }
    }

    /// Checks the `len` items of a vector that start at `start`; they are in bounds and aligned.
    #[inline]
    fn verify_items(verifier: &mut Verifier<'_>, start: usize, len: usize) -> Verdict {
        for i in 0..len {
            let at = start + i * Self::SHAPE.size;
            if let Err(fault) = Self::verify(verifier, at, at) {
                return Err(fault.in_item(i));
            }
        }
        Ok(())
    }

    /// What a view shows, where the schema language has constants of it.
    fn constant(view: &Self::View<'_>) -> Option<DefaultValue> {
        let _ = view;
        None
    }

    /// Prints a view.
    fn debug(view: &Self::View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// Whether two views show the same value.
    fn same<'a>(a: &Self::View<'a>, b: &Self::View<'a>) -> bool;

    /// Serializes a view.
    ///
    /// # Errors
    ///
    /// The serializer's.
    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        view: &Self::View<'_>,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error>;

    /// Serializes a field that is there.
    ///
    /// # Errors
    ///
    /// The serializer's.
    #[cfg(feature = "serde")]
    fn serialize_entry<M: serde::ser::SerializeMap>(
        name: &'static str,
        view: &Self::View<'_>,
        map: &mut M,
    ) -> std::result::Result<(), M::Error> {
        map.serialize_entry(name, &SerializeView::<Self>(view))
    }

    /// Serializes a field that is absent, and is printed all the same.
    ///
    /// # Errors
    ///
    /// The serializer's.
    #[cfg(feature = "serde")]
    fn serialize_absent<M: serde::ser::SerializeMap>(
        name: &'static str,
        buf: &[u8],
        map: &mut M,
    ) -> std::result::Result<(), M::Error> {
        const { assert!(!Self::SHAPE.in_place) };
        Self::serialize_entry(name, &Self::absent(buf), map)
    }

    /// Serializes the value at `at`, in the form that it has on the wire: for an adapter, not the
    /// one of its view. What is around another strategy passes this on with `serialize_as!`; where it does
    /// not, programs with such a field do not compile ([`Shape::in_place`]).
    ///
    /// # Errors
    ///
    /// The serializer's.
    ///
    /// # Safety
    ///
    /// As [`Wire::get`].
    #[cfg(feature = "serde")]
    unsafe fn serialize_at<S: serde::Serializer>(
        buf: &[u8],
        at: usize,
        tag: usize,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        const { assert!(!Self::SHAPE.in_place) };
        // SAFETY: passed on to the caller.
        Self::serialize(unsafe { &Self::get(buf, at, tag) }, serializer)
    }

    /// Serializes a field that lies at `at`; as [`serialize_at`](Wire::serialize_at).
    ///
    /// # Errors
    ///
    /// The serializer's.
    ///
    /// # Safety
    ///
    /// As [`Wire::get`].
    #[cfg(feature = "serde")]
    unsafe fn serialize_entry_at<M: serde::ser::SerializeMap>(
        name: &'static str,
        buf: &[u8],
        at: usize,
        tag: usize,
        map: &mut M,
    ) -> std::result::Result<(), M::Error> {
        const { assert!(!Self::SHAPE.in_place) };
        // SAFETY: passed on to the caller.
        Self::serialize_entry(name, unsafe { &Self::get(buf, at, tag) }, map)
    }
}

/// The writing half of a strategy, for values of type `T`.
///
/// # Safety
///
/// `put` stores every byte of the value's inline part and of what it moves the cursor over, and
/// what it stores is what `verify` accepts. Strings of shared fields wait for their bytes to be
/// written, so what is put lives, unchanged, until the message ends; of a value that is made on the
/// way, `encode::put_waiting` has to be called before it is dropped.
pub unsafe trait Write<T: ?Sized>: Wire {
    /// Whether a view shows `value`.
    fn equals(view: &Self::View<'_>, value: &T) -> bool;

    /// Whether an optional field is there.
    #[inline(always)]
    fn is_present(value: &T) -> bool {
        let _ = value;
        true
    }

    /// Writes the inline part to `at` (a union's tag to `tag`) and children from the cursor on.
    ///
    /// # Safety
    ///
    /// The inline part is ensured.
    unsafe fn put<S: Sink>(value: &T, sink: S, at: usize, tag: usize) -> S;

    /// As [`put`](Write::put), of a shared field: equal strings are written once.
    ///
    /// # Safety
    ///
    /// As [`put`](Write::put).
    #[inline]
    unsafe fn put_shared<S: Sink>(value: &T, sink: S, at: usize, tag: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { Self::put(value, sink, at, tag) }
    }

    /// Writes an optional inline value to `at`, when present; may also store zeros there when
    /// absent, as far as the sink has room.
    ///
    /// # Safety
    ///
    /// The inline part is ensured when the value is present.
    #[inline(always)]
    unsafe fn put_plain<S: Sink>(value: &T, sink: &mut S, at: usize) {
        let _ = (value, sink, at);
    }

    /// What `put_plain` does for an `Option` of this type.
    ///
    /// # Safety
    ///
    /// As [`put_plain`](Write::put_plain).
    #[inline(always)]
    unsafe fn put_maybe<S: Sink>(value: Option<&T>, sink: &mut S, at: usize) {
        let _ = (value, sink, at);
    }

    /// Writes the items of a vector; `slots` is where the first inline part goes. Slots and cursor
    /// are set up.
    ///
    /// # Safety
    ///
    /// The inline parts of all items are ensured.
    #[inline]
    unsafe fn put_items<S: Sink>(items: &[T], mut sink: S, slots: usize) -> S
    where
        T: Sized,
    {
        for (i, item) in items.iter().enumerate() {
            if sink.cursor() > MAX_MESSAGE_LEN {
                // The slots are cleared, and the message is refused.
                sink.context().refuse_size();
                break;
            }
            let at = slots + i * Self::SHAPE.size;
            // SAFETY: passed on to the caller.
            sink = unsafe { Self::put(item, sink, at, at) };
        }
        sink
    }
}

/// A strategy where a value is wanted: functions infer it from there.
pub type Strategy<W> = std::marker::PhantomData<fn() -> W>;

/// [`DebugView`], with the strategy as a value.
pub fn debug_view<'v, 'a, W: Wire>(_: Strategy<W>, view: &'v W::View<'a>) -> DebugView<'v, 'a, W> {
    DebugView(view)
}

/// [`Write::equals`], with the strategy as a value.
pub fn equals_view<W: Write<T>, T: ?Sized>(_: Strategy<W>, view: &W::View<'_>, value: &T) -> bool {
    W::equals(view, value)
}

/// [`Wire::same`], with the strategy as a value.
pub fn same_view<'a, W: Wire>(_: Strategy<W>, a: &W::View<'a>, b: &W::View<'a>) -> bool {
    W::same(a, b)
}

/// Prints a view through its strategy, where a `Debug` value is wanted.
pub struct DebugView<'v, 'a, W: Wire>(pub &'v W::View<'a>);

impl<W: Wire> fmt::Debug for DebugView<'_, '_, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        W::debug(self.0, f)
    }
}

/// Prints `name(value)`.
///
/// # Errors
///
/// The formatter's.
pub fn debug_tuple(f: &mut fmt::Formatter<'_>, name: &str, value: &dyn fmt::Debug) -> fmt::Result {
    f.debug_tuple(name).field(value).finish()
}

/// Prints `name { field: value, .. }`.
///
/// # Errors
///
/// The formatter's.
pub fn debug_struct(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    fields: &[&str],
    values: &[&dyn fmt::Debug],
) -> fmt::Result {
    let mut out = f.debug_struct(name);
    for (field, value) in fields.iter().zip(values) {
        out.field(field, value);
    }
    out.finish()
}
