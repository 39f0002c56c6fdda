//! A verified table inside its payload.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;

use crate::raw;
use crate::wire::{FieldIndex, Strategy, Table, Wire};

/// Where a verified table is, and whether its vtable is the one its type's encoder writes: then
/// fields that are always there lie at constant offsets.
///
/// `V` is the view it was verified for. Views keep it in a field that the module of the user's type
/// can reach, so the type itself has to say that it is no table of another type.
///
/// Small, as views are passed around by value.
pub struct TableRef<'a, V> {
    buf: &'a [u8],
    spot: Spot,
    of: PhantomData<fn() -> V>,
}

/// The positions of a table and its vtable. One number, so that what verifies a message can return it in
/// a register: a view that comes by way of memory costs more than checking a small message does.
///
/// ```text
/// bit 63 ............ 33 |     32     |     31     | 30 .... 0
/// position of the vtable | no match   | all slots  | position of the table
/// ```
///
/// Vtables lie at even positions, and everything below 2 GiB. Of one that does not match, bit 31 says
/// whether it has all the slots that a matching one would have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spot(u64);

impl Spot {
    const APART: u64 = 1 << 32;
    const FULL: u64 = 1 << 31;

    /// A table whose vtable is the one that its type's encoder writes.
    #[inline(always)]
    pub(crate) fn matched(table: usize, vtable: usize) -> Self {
        debug_assert!(table < 1 << 31 && vtable < 1 << 31);
        Spot(table as u64 | (vtable as u64) << 32)
    }

    /// A table of a `T` with any other vtable.
    ///
    /// # Safety
    ///
    /// The table has a vtable, and both are in bounds.
    #[inline(always)]
    pub(crate) unsafe fn apart<T: Table>(buf: &[u8], table: usize) -> Self {
        // SAFETY: passed on to the caller.
        unsafe {
            let vtable = table.wrapping_sub(raw::load_i32(buf, table) as usize);
            let full = raw::load_u16(buf, vtable) >= const { T::LAYOUT.vtable_len };
            let full = if full { Spot::FULL } else { 0 };
            Spot(Spot::matched(table, vtable).0 | Spot::APART | full)
        }
    }

    #[inline(always)]
    fn is_matched(self) -> bool {
        self.0 & Spot::APART == 0
    }

    /// Of one that does not match: whether there are all slots.
    #[inline(always)]
    fn is_full(self) -> bool {
        self.0 & Spot::FULL != 0
    }

    #[inline(always)]
    fn table(self) -> usize {
        (self.0 & (Spot::FULL - 1)) as usize
    }

    /// Where the table is when its vtable matches, without a look whether it does.
    #[inline(always)]
    fn table_matched(self) -> usize {
        debug_assert!(self.is_matched());
        self.0 as u32 as usize
    }

    #[inline(always)]
    fn vtable(self) -> usize {
        ((self.0 & !Spot::APART) >> 32) as usize
    }

    /// Where the vtable is when it matches, likewise.
    #[inline(always)]
    fn vtable_matched(self) -> usize {
        debug_assert!(self.is_matched());
        (self.0 >> 32) as usize
    }
}

impl<V> Clone for TableRef<'_, V> {
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn clone(&self) -> Self {
        *self
    }
}

impl<V> Copy for TableRef<'_, V> {}

impl<V> fmt::Debug for TableRef<'_, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TableRef").field("table", &self.spot.table()).finish_non_exhaustive()
    }
}

/// `[vtable: 4 bytes long, no slots][table]`: every field is absent.
static EMPTY: [u8; 8] = [4, 0, 4, 0, 4, 0, 0, 0];

/// Whether the 8-aligned fields of a table at `table` are aligned.
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn phase<T: Table>(table: usize) -> bool {
    if T::LAYOUT.align8 {
        table & 7 == 4
    } else {
        table & 3 == 0
    }
}

/// Whether the vtable at `vtable` is the one the encoder of `T` writes, as far as it does not
/// depend on the value.
///
/// # Safety
///
/// The vtable, of `len` bytes, is in bounds.
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) unsafe fn matches<T: Table>(buf: &[u8], vtable: usize, len: usize) -> bool {
    if !has_len::<T>(len) {
        return false;
    }
    // SAFETY: the vtable is in bounds.
    unsafe {
        if const { T::LAYOUT.dynamic() } {
            return T::RULES.match_fixed(buf, vtable);
        }
        raw::slice(buf, vtable, T::LAYOUT.vtable_len)
            == const { T::IMAGE.split_at(T::LAYOUT.vtable_len).0 }
    }
}

/// Whether the encoder of `T` writes vtables of `len` bytes.
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
fn has_len<T: Table>(len: usize) -> bool {
    let (least, most) = const { (T::LAYOUT.least_vtable_len, T::LAYOUT.vtable_len) };
    least <= len && len <= most
}

/// As [`matches`], of a table with `room` bytes up to the end of the payload, within which all optional
/// numbers lie as well.
///
/// # Safety
///
/// `len` bytes at `vtable` are in bounds.
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) unsafe fn matches_within<T: Table>(
    buf: &[u8],
    vtable: usize,
    len: usize,
    room: usize,
) -> bool {
    // SAFETY: passed on to the caller.
    unsafe {
        if const { T::LAYOUT.dynamic() } {
            return raw::load_u16(buf, vtable) == len
                && has_len::<T>(len)
                && T::RULES.match_all(buf, vtable, len, room);
        }
        matches::<T>(buf, vtable, len)
    }
}

impl<'a, V> TableRef<'a, V> {
    /// A table without fields: what an absent table reads as.
    pub const EMPTY: TableRef<'static, V> =
        TableRef { buf: &EMPTY, spot: Spot(4 | Spot::APART), of: PhantomData };

    /// # Safety
    ///
    /// The table at `spot` was verified as a `V`'s, and its vtable found to match or not.
    #[inline(always)]
    pub(crate) unsafe fn at(buf: &'a [u8], spot: Spot) -> Self {
        TableRef { buf, spot, of: PhantomData }
    }

    /// # Safety
    ///
    /// The table at `table` was verified as a `T`.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub unsafe fn new<T: Table>(buf: &'a [u8], table: usize) -> Self {
        // SAFETY: a verified table has its vtable in bounds.
        unsafe {
            let vtable = table.wrapping_sub(raw::load_i32(buf, table) as usize);
            let len = raw::load_u16(buf, vtable);
            let matched = phase::<T>(table)
                && matches::<T>(buf, vtable, len)
                && buf.len() - table >= const { T::LAYOUT.fixed_len };
            let spot =
                if matched { Spot::matched(table, vtable) } else { Spot::apart::<T>(buf, table) };
            TableRef::at(buf, spot)
        }
    }

    /// As [`new`](TableRef::new), with the vtable that other tables of the same vector match.
    ///
    /// # Safety
    ///
    /// As [`new`](TableRef::new); `hint` is [`matched_vtable`](TableRef::matched_vtable) of a
    /// table of the same type and payload.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub unsafe fn near<T: Table>(buf: &'a [u8], table: usize, hint: usize) -> Self {
        // SAFETY: passed on to the caller; equal vtables match alike, and `verify` found fixed
        // fields in bounds for each table with such a vtable and phase.
        unsafe {
            let vtable = table.wrapping_sub(raw::load_i32(buf, table) as usize);
            if vtable == hint
                && phase::<T>(table)
                && buf.len() - table >= const { T::LAYOUT.fixed_len }
            {
                return TableRef::at(buf, Spot::matched(table, vtable));
            }
            Self::new::<T>(buf, table)
        }
    }

    /// Where it is.
    pub(crate) fn place(&self) -> (&'a [u8], usize) {
        (self.buf, self.spot.table())
    }

    /// Whether it has no slots: no field is there.
    pub(crate) fn is_empty(&self) -> bool {
        // SAFETY: a verified table has its vtable in bounds.
        unsafe { raw::load_u16(self.buf, self.spot.vtable()) <= 4 }
    }

    /// The vtable's position, when it matches; else one that no table has.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn matched_vtable(&self) -> usize {
        if self.spot.is_matched() {
            self.spot.vtable_matched()
        } else {
            usize::MAX
        }
    }

    /// Whether the field with the vtable slot at `slot` is there.
    #[cfg(feature = "serde")]
    pub(crate) fn is_present(&self, slot: usize) -> bool {
        // SAFETY: a verified table has its vtable in bounds, with a length that is even.
        unsafe {
            slot < raw::load_u16(self.buf, self.spot.vtable())
                && raw::load_u16(self.buf, self.spot.vtable() + slot) != 0
        }
    }

    /// The payload.
    #[cfg(feature = "serde")]
    pub(crate) fn buf(&self) -> &'a [u8] {
        self.buf
    }

    /// Where field `I` and, of a union, its tag lie; `None` when it is absent.
    ///
    /// # Safety
    ///
    /// As [`field`](TableRef::field).
    #[cfg(feature = "serde")]
    pub(crate) unsafe fn position<T: Table, W: Wire, I: FieldIndex>(
        &self,
        _: Strategy<W>,
    ) -> Option<(usize, usize)> {
        let slot = T::PLACES[I::INDEX].slot;
        if !self.is_present(slot) {
            return None;
        }
        let (table, slot) = (self.spot.table(), self.spot.vtable() + slot);
        // SAFETY: the slot is in bounds, as it leads to a field; a union's tag has the one before.
        unsafe {
            let tag = if W::SHAPE.union { raw::load_u16(self.buf, slot - 2) } else { 0 };
            Some((table + raw::load_u16(self.buf, slot), table + tag))
        }
    }

    /// Reads field `I` of the table.
    ///
    /// # Safety
    ///
    /// The table was verified as a `T` (or is empty), whose field `I` is laid out by `W`.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub unsafe fn field<T: Table, W: Wire, I: FieldIndex>(&self, _: Strategy<W>) -> W::View<'a> {
        let place = const { T::PLACES[I::INDEX] };
        // SAFETY: a matching vtable puts fixed fields at these offsets, and they were verified.
        unsafe {
            if W::SHAPE.optional && const { T::LAYOUT.trims() } {
                return self.by_slot::<W>(place.slot);
            }
            if !self.spot.is_matched() {
                return self.apart::<W>(place.slot);
            }
            let table = self.spot.table_matched();
            if W::SHAPE.optional {
                return self.at_slot::<W>(table, self.spot.vtable_matched() + place.slot);
            }
            W::get(self.buf, table + place.offset, table + place.tag)
        }
    }

    /// Reads a field by its slot, which may lie behind the end of a shorter vtable.
    ///
    /// # Safety
    ///
    /// As [`field`](TableRef::field); `slot` is that of a field of the strategy `W`.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    unsafe fn by_slot<W: Wire>(&self, slot: usize) -> W::View<'a> {
        let vtable = self.spot.vtable();
        // SAFETY: a verified table has its vtable in bounds.
        unsafe {
            if slot >= raw::load_u16(self.buf, vtable) {
                return W::absent(self.buf);
            }
            self.at_slot::<W>(self.spot.table(), vtable + slot)
        }
    }

    /// Reads a field of the table at `table` by its slot, which is at this position of the payload.
    ///
    /// # Safety
    ///
    /// As [`by_slot`](TableRef::by_slot), and the vtable has the slot.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    unsafe fn at_slot<W: Wire>(&self, table: usize, slot: usize) -> W::View<'a> {
        // SAFETY: the slot is in bounds, and what it leads to was verified.
        unsafe {
            let offset = raw::load_u16(self.buf, slot);
            if offset == 0 {
                return W::absent(self.buf);
            }
            let tag = if W::SHAPE.union { raw::load_u16(self.buf, slot - 2) } else { 0 };
            W::get(self.buf, table + offset, table + tag)
        }
    }

    /// Reads a field of a table that another schema version or writer made. Most of them have all slots.
    ///
    /// # Safety
    ///
    /// As [`field`](TableRef::field); `slot` is that of a field of the strategy `W`, and the vtable does
    /// not match.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    unsafe fn apart<W: Wire>(&self, slot: usize) -> W::View<'a> {
        // SAFETY: passed on to the caller.
        unsafe {
            if self.spot.is_full() {
                return self.at_slot::<W>(self.spot.table(), self.spot.vtable() + slot);
            }
            self.lookup::<W>(slot)
        }
    }

    /// The same where slots may be missing.
    ///
    /// # Safety
    ///
    /// As [`apart`](TableRef::apart).
    #[cold]
    #[inline(never)]
    unsafe fn lookup<W: Wire>(&self, slot: usize) -> W::View<'a> {
        // SAFETY: passed on to the caller.
        unsafe { self.by_slot::<W>(slot) }
    }
}
