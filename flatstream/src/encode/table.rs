//! Tables: vtable, inline part, children.
#![allow(unsafe_code)]

use std::borrow::Borrow;
use std::marker::PhantomData;

use super::few::{may_have_few, Few};
use super::optional::{PlaceOptional, Presence};
use super::sink::Sink;
use super::vtables::{VtableKey, VtableKind};
use super::MAX_MESSAGE_LEN;
use crate::layout::round4;
use crate::wire::{FieldIndex, Strategy, Table, Wire, Write};

/// Is shown each field of a table, in the order of ids. The derive writes the one function that
/// shows them; what is done with them is written here, once for all types.
pub trait ValueVisitor: Sized {
    /// Field `I`, of type `F`, laid out by `W`.
    #[must_use]
    fn field<W: Write<F>, F: ?Sized, I: FieldIndex>(self, wire: Strategy<W>, value: &F) -> Self;
}

/// Writes a table and its children at the cursor; returns its position. `ROOT` tables come first,
/// so there is no vtable yet that they could share.
///
/// # Safety
///
/// `T` keeps the contract of [`Table`].
#[inline]
pub(crate) unsafe fn put_table<T: Table, S: Sink, const ROOT: bool>(
    value: &T,
    mut sink: S,
) -> (S, usize) {
    if !sink.context().enter() {
        sink.context().leave();
        let at = sink.cursor();
        return (sink, at);
    }
    // SAFETY: passed on to the caller.
    let (mut sink, at) = unsafe {
        if const { T::LAYOUT.dynamic() } {
            put_dynamic::<T, S, ROOT>(value, sink)
        } else {
            let shared = if ROOT { None } else { find_static::<T, S>(&mut sink) };
            put_static::<T, S, ROOT>(value, sink, shared)
        }
    };
    sink.context().leave();
    (sink, at)
}

/// Writes the tables of a vector, whose offsets go to `slots` on.
///
/// # Safety
///
/// As [`put_table`]; four bytes an item are ensured at `slots`.
#[inline]
pub(crate) unsafe fn put_tables<T: Table, S: Sink>(items: &[T], sink: S, slots: usize) -> S {
    if items.is_empty() {
        return sink;
    }
    // SAFETY: passed on to the caller.
    unsafe { put_each::<T, S, &T>(items.iter(), sink, slots) }
}

/// As [`put_tables`], for tables that are made one by one, of which there is at least one.
///
/// # Safety
///
/// As [`put_tables`], for as many items as there are.
#[inline]
pub(crate) unsafe fn put_each<T: Table, S: Sink, B: Borrow<T>>(
    items: impl Iterator<Item = B>,
    mut sink: S,
    slots: usize,
) -> S {
    if !sink.context().enter() {
        sink.context().leave();
        return sink;
    }
    let mut shared = find_static::<T, S>(&mut sink);
    for (i, item) in items.enumerate() {
        // Memory bounds the number of items, unless they take none.
        if size_of::<T>() == 0 && sink.cursor() > MAX_MESSAGE_LEN {
            sink.context().refuse_size();
            break;
        }
        let item = item.borrow();
        // SAFETY: passed on to the caller; the slot of item `i` was ensured.
        unsafe {
            let at;
            (sink, at) = if const { T::LAYOUT.dynamic() } {
                put_dynamic::<T, S, false>(item, sink)
            } else {
                put_static::<T, S, false>(item, sink, shared)
            };
            if i == 0 && !const { T::LAYOUT.dynamic() } {
                shared = shared.or(Some(at - T::LAYOUT.vtable_len));
            }
            let slot = slots + 4 * i;
            sink.store(slot, ((at - slot) as u32).to_le_bytes());
        }
    }
    sink.context().leave();
    sink
}

/// The key of a table whose optional fields are given by `present`; with more of them than bits,
/// vtables are not shared.
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
fn key<T: Table>(present: u64) -> Option<VtableKey> {
    let kind = const { &VtableKind::of::<T>() };
    const { T::LAYOUT.n_optional <= 64 }.then_some(VtableKey { kind, present })
}

#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
fn find_static<T: Table, S: Sink>(sink: &mut S) -> Option<usize> {
    if const { T::LAYOUT.dynamic() } {
        return None;
    }
    key::<T>(0).and_then(|key| sink.context().vtables().find(&key))
}

/// Shows the fields of `value` to `visitor`: a function of its own, so that unoptimized builds take the
/// stack of one pass at a time.
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
fn visit<T: Table, V: ValueVisitor>(value: &T, visitor: V) -> V {
    value.visit_values(visitor)
}

/// A table without optional fields: everything lies at constant offsets.
///
/// # Safety
///
/// As [`put_table`]; `shared` is where this message has the vtable of a `T`.
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
unsafe fn put_static<T: Table, S: Sink, const ROOT: bool>(
    value: &T,
    sink: S,
    shared: Option<usize>,
) -> (S, usize) {
    let (fixed_len, padded) = const { (T::LAYOUT.fixed_len, round4(T::LAYOUT.fixed_len)) };
    // SAFETY: `put_head` ensures room for the padded table.
    unsafe {
        let key = key::<T>(0);
        let vtable_len = const { T::LAYOUT.vtable_len };
        let (mut sink, table, vtable) =
            put_head::<T, S, ROOT>(sink, shared, key, vtable_len, padded);
        if fixed_len != padded {
            sink.store(table + padded - 4, [0; 4]);
        }
        sink.set_cursor(table + padded);
        let fields = PutFields::<T, S> { sink, table, vtable, of: PhantomData };
        (visit(value, fields).sink, table)
    }
}

/// A table with optional fields: those present are packed behind the others, and the vtable says
/// where.
///
/// # Safety
///
/// As [`put_table`].
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
unsafe fn put_dynamic<T: Table, S: Sink, const ROOT: bool>(value: &T, mut sink: S) -> (S, usize) {
    // SAFETY: passed on to the caller; what was found out is of this value.
    unsafe {
        if const { may_have_few::<T>() } {
            let mut few = Few::new();
            if few.find(value, sink.context()) {
                let mut head = Packed::put::<ROOT>(sink, few.presence());
                few.place(&mut head.sink, head.table, head.starts, head.slots);
                return head.finish(value);
            }
            return put_many::<T, S, ROOT>(value, sink);
        }
        put_packed::<T, S, ROOT>(value, sink)
    }
}

/// As [`put_packed`], in a function of its own: what compilers keep from the search for a few fields costs more than
/// to ask again.
///
/// # Safety
///
/// As [`put_table`].
#[inline(never)]
unsafe fn put_many<T: Table, S: Sink, const ROOT: bool>(value: &T, sink: S) -> (S, usize) {
    // SAFETY: passed on to the caller.
    unsafe { put_packed::<T, S, ROOT>(value, sink) }
}

/// Places the optional fields alignment by alignment, without a branch for each field.
///
/// # Safety
///
/// As [`put_table`].
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
unsafe fn put_packed<T: Table, S: Sink, const ROOT: bool>(value: &T, sink: S) -> (S, usize) {
    // SAFETY: passed on to the caller.
    unsafe {
        let presence = visit(value, Presence::<T>::new());
        let mut head = Packed::put::<ROOT>(sink, &presence);
        let (table, slots) = (head.table, head.slots);
        let cursors = head.starts.map(|start| table + start);
        let sink = head.sink;
        let place = PlaceOptional::<T, S, 8> { sink, cursors, table, slots, of: PhantomData };
        let place = visit(value, place).class::<4>();
        let place = visit(value, place).class::<2>();
        let place = visit(value, place).class::<1>();
        head.sink = visit(value, place).sink;
        head.finish(value)
    }
}

/// A table with optional fields, for which there is room.
struct Packed<T, S> {
    sink: S,
    table: usize,
    vtable: usize,
    /// Where the optional fields of each alignment start, from the table on.
    starts: [usize; 4],
    /// Bytes of the table.
    len: usize,
    /// The vtable, unless it is shared and has its slots.
    slots: Option<usize>,
    of: PhantomData<fn(&T)>,
}

impl<T: Table, S: Sink> Packed<T, S> {
    /// Makes the room, and stores all but fields and their slots.
    ///
    /// # Safety
    ///
    /// As [`put_table`].
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    unsafe fn put<const ROOT: bool>(mut sink: S, presence: &Presence<T>) -> Self {
        let key = key::<T>(presence.mask);
        let shared = match &key {
            Some(key) if !ROOT => sink.context().vtables().find(key),
            _ => None,
        };
        let (starts, len) = presence.starts(const { T::LAYOUT.optional_at });
        // SAFETY: `put_head` ensures room for the padded table.
        unsafe {
            let (vtable_len, padded) = (presence.vtable_len, round4(len));
            let (mut sink, table, vtable) =
                put_head::<T, S, ROOT>(sink, shared, key, vtable_len, padded);
            put_gaps::<T, S>(&mut sink, table, len);
            sink.set_cursor(table + round4(len));
            let slots = shared.is_none().then_some(vtable);
            Packed { sink, table, vtable, starts, len, slots, of: PhantomData }
        }
    }

    /// Writes the other fields, and the children of all.
    ///
    /// # Safety
    ///
    /// As [`put_table`]; the optional fields of `value` were placed.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    unsafe fn finish(self, value: &T) -> (S, usize) {
        let Packed { mut sink, table, vtable, len, slots, .. } = self;
        if slots.is_some() {
            // Behind the places, as the slots of absent fields are put here.
            // SAFETY: the vtable is ensured, if it is none that is shared.
            unsafe { sink.store(vtable + TABLE_LEN, (len as u16).to_le_bytes()) };
        }
        let fields = PutFields::<T, S> { sink, table, vtable, of: PhantomData };
        (visit(value, fields).sink, table)
    }
}

/// Where a vtable has the length of its table.
pub(super) const TABLE_LEN: usize = 2;

/// Makes room for the table and what comes before it, and stores that: the vtable, or the offset
/// to one elsewhere. Returns the positions of table and vtable.
///
/// # Safety
///
/// As [`put_table`]; `shared` is where this message has the vtable of `key`, and the table takes four
/// bytes or more.
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
unsafe fn put_head<T: Table, S: Sink, const ROOT: bool>(
    sink: S,
    shared: Option<usize>,
    key: Option<VtableKey>,
    vtable_len: usize,
    table_len: usize,
) -> (S, usize, usize) {
    let start = sink.cursor();
    let table = T::LAYOUT.table_at(start + if shared.is_some() { 0 } else { vtable_len });
    let image_len = const { T::LAYOUT.vtable_len + 4 };
    let mut sink = sink.ensure(table + table_len - start);
    // SAFETY: the gap in front, the vtable and the table are ensured; with a vtable they take 8
    // bytes or more, without one 4 or more.
    unsafe {
        match shared {
            Some(vtable) => {
                sink.store(start, [0; 4]);
                sink.store(table, ((table - vtable) as i32).to_le_bytes());
                (sink, table, vtable)
            }
            None => {
                let vtable = table - vtable_len;
                // Where a root starts is known, and mostly where its vtable does.
                if !ROOT || vtable != start {
                    sink.store(start, [0; 8]);
                }
                if const { T::LAYOUT.trims() } {
                    sink.copy(vtable, T::IMAGE.as_ptr(), vtable_len);
                    sink.store(vtable, (vtable_len as u16).to_le_bytes());
                    sink.store(table, (vtable_len as u32).to_le_bytes());
                } else {
                    sink.copy(vtable, T::IMAGE.as_ptr(), image_len);
                }
                // A message of one table has nobody to share with.
                let key = if const { ROOT && !T::LAYOUT.nests } { None } else { key };
                if let Some(key) = key {
                    sink.context().vtables().note(key, vtable);
                }
                (sink, table, vtable)
            }
        }
    }
}

/// Clears what alignment leaves before the first and behind the last optional field.
///
/// # Safety
///
/// The padded table of `len` bytes is ensured at `table`.
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
unsafe fn put_gaps<T: Table, S: Sink>(sink: &mut S, table: usize, len: usize) {
    let (fixed_len, optional_at) = const { (T::LAYOUT.fixed_len, T::LAYOUT.optional_at) };
    // SAFETY: both lie between the vtable offset and the padded end of the table.
    unsafe {
        if len % 4 != 0 {
            sink.store(table + round4(len) - 4, [0; 4]);
        }
        if fixed_len != optional_at {
            sink.zero(table + fixed_len, optional_at - fixed_len);
        }
    }
}

/// Writes the fields that are always there, and the children of all.
struct PutFields<T, S> {
    sink: S,
    table: usize,
    vtable: usize,
    of: PhantomData<fn(&T)>,
}

impl<T: Table, S: Sink> ValueVisitor for PutFields<T, S> {
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn field<W: Write<F>, F: ?Sized, I: FieldIndex>(mut self, _: Strategy<W>, value: &F) -> Self {
        let place = const { T::PLACES[I::INDEX] };
        // SAFETY: the inline part is ensured, and an optional field's slot was stored when it was
        // placed (or in the vtable that is shared).
        unsafe {
            if !W::SHAPE.optional {
                let (at, tag) = (self.table + place.offset, self.table + place.tag);
                self.sink = W::put(value, self.sink, at, tag);
            } else if !W::SHAPE.plain && W::is_present(value) {
                let slot = self.vtable + place.slot;
                let at = self.table + self.sink.stored_u16(slot);
                let tag =
                    if W::SHAPE.union { self.table + self.sink.stored_u16(slot - 2) } else { at };
                self.sink = W::put(value, self.sink, at, tag);
            }
        }
        wrote::<W, T, S, I>(&mut self.sink);
        self
    }
}

/// Names field `I`, should its value have been refused.
#[inline(always)]
pub(super) fn wrote<W: Wire, T: Table, S: Sink, I: FieldIndex>(sink: &mut S) {
    if const { W::SHAPE.fallible && T::IS_DECLARED } {
        sink.context().wrote(T::NAME, const { T::FIELDS[I::INDEX] });
    }
}
