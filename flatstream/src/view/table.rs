//! A verified table inside its payload.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;
use std::ptr::NonNull;
use std::slice;

use crate::raw;
use crate::wire::{FieldIndex, Strategy, Table, Wire};

/// Where a verified table is, and whether its vtable is the one its type's encoder writes: then
/// fields that are always there lie at constant offsets.
///
/// `V` is the view it was verified for. Views keep it in a field that the module of the user's type
/// can reach, so the type itself has to say that it is no table of another type.
///
/// Two words, which functions return in registers: views are passed around by value, and one that comes by
/// way of memory costs more than checking a small message does.
pub struct TableRef<'a, V> {
    start: NonNull<u8>,
    /// The spot, and the payload's length above [`Spot::BITS`].
    spot: u64,
    of: PhantomData<fn() -> (&'a (), V)>,
}

// SAFETY: it is a `&[u8]` and a number.
unsafe impl<V> Send for TableRef<'_, V> {}
// SAFETY: as above.
unsafe impl<V> Sync for TableRef<'_, V> {}

/// The position of a table, and what is known of its vtable.
///
/// ```text
/// |    32    |     31     | 30 .... 0
/// | no match | all slots  | position of the table
/// ```
///
/// Tables and what they hold lie below 2 GiB. Of a vtable that does not match, bit 31 says whether it has all
/// the slots that a matching one would have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spot(u64);

impl Spot {
    const APART: u64 = 1 << 32;
    const FULL: u64 = 1 << 31;
    const BITS: u32 = 33;

    /// A table whose vtable is the one that its type's encoder writes.
    #[inline(always)]
    pub(crate) fn matched(table: usize) -> Self {
        debug_assert!(table < 1 << 31);
        Spot(table as u64)
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
            let full = raw::load_u16(buf, vtable(buf, table)) >= const { T::LAYOUT.vtable_len };
            let full = if full { Spot::FULL } else { 0 };
            Spot(Spot::matched(table).0 | Spot::APART | full)
        }
    }
}

impl Spot {
    /// The same, said again of what a call found: without a call, compilers know what is read at constant
    /// positions.
    #[inline(always)]
    pub(crate) fn known_apart(self) -> Self {
        debug_assert!(self.0 & Spot::APART != 0);
        Spot(self.0 | Spot::APART)
    }
}

/// Where the vtable of the table at `table` is.
///
/// # Safety
///
/// There is a table, whose offset to its vtable is in bounds.
#[inline(always)]
unsafe fn vtable(buf: &[u8], table: usize) -> usize {
    // SAFETY: passed on to the caller.
    table.wrapping_sub(unsafe { raw::load_i32(buf, table) } as usize)
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
        f.debug_struct("TableRef").field("table", &self.table()).finish_non_exhaustive()
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
    pub const EMPTY: TableRef<'static, V> = TableRef::on(&EMPTY, Spot(4 | Spot::APART));

    #[inline(always)]
    const fn on(buf: &'a [u8], spot: Spot) -> Self {
        debug_assert!(buf.len() < 1 << 31);
        // SAFETY: references are not null.
        let start = unsafe { NonNull::new_unchecked(buf.as_ptr().cast_mut()) };
        TableRef { start, spot: spot.0 | (buf.len() as u64) << Spot::BITS, of: PhantomData }
    }

    /// # Safety
    ///
    /// The table at `spot` was verified as a `V`'s, and its vtable found to match or not.
    #[inline(always)]
    pub(crate) unsafe fn at(buf: &'a [u8], spot: Spot) -> Self {
        Self::on(buf, spot)
    }

    /// # Safety
    ///
    /// The table at `table` was verified as a `T`.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub unsafe fn new<T: Table>(buf: &'a [u8], table: usize) -> Self {
        // SAFETY: a verified table has its vtable in bounds.
        unsafe {
            let vtable = vtable(buf, table);
            let len = raw::load_u16(buf, vtable);
            let matched = phase::<T>(table)
                && matches::<T>(buf, vtable, len)
                && buf.len() - table >= const { T::LAYOUT.fixed_len };
            let spot = if matched { Spot::matched(table) } else { Spot::apart::<T>(buf, table) };
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
            let vtable = vtable(buf, table);
            if vtable == hint
                && phase::<T>(table)
                && buf.len() - table >= const { T::LAYOUT.fixed_len }
            {
                return TableRef::at(buf, Spot::matched(table));
            }
            Self::new::<T>(buf, table)
        }
    }

    #[inline(always)]
    fn is_matched(&self) -> bool {
        self.spot & Spot::APART == 0
    }

    /// Of one that does not match: whether there are all slots.
    #[inline(always)]
    fn is_full(&self) -> bool {
        self.spot & Spot::FULL != 0
    }

    #[inline(always)]
    fn table(&self) -> usize {
        (self.spot & (Spot::FULL - 1)) as usize
    }

    #[inline(always)]
    fn vtable(&self) -> usize {
        // SAFETY: a verified table has an offset to its vtable.
        unsafe { vtable(self.buf(), self.table()) }
    }

    /// The payload.
    #[inline(always)]
    pub(crate) fn buf(&self) -> &'a [u8] {
        let len = (self.spot >> Spot::BITS) as usize;
        // SAFETY: `on` took both from a slice that lives as long.
        unsafe { slice::from_raw_parts(self.start.as_ptr(), len) }
    }

    /// Where it is.
    pub(crate) fn place(&self) -> (&'a [u8], usize) {
        (self.buf(), self.table())
    }

    /// Whether it has no slots: no field is there.
    pub(crate) fn is_empty(&self) -> bool {
        // SAFETY: a verified table has its vtable in bounds.
        unsafe { raw::load_u16(self.buf(), self.vtable()) <= 4 }
    }

    /// The vtable's position, when it matches; else one that no table has.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn matched_vtable(&self) -> usize {
        if self.is_matched() {
            self.vtable()
        } else {
            usize::MAX
        }
    }

    /// Whether the field with the vtable slot at `slot` is there.
    #[cfg(feature = "serde")]
    pub(crate) fn is_present(&self, slot: usize) -> bool {
        // SAFETY: a verified table has its vtable in bounds, with a length that is even.
        unsafe {
            slot < raw::load_u16(self.buf(), self.vtable())
                && raw::load_u16(self.buf(), self.vtable() + slot) != 0
        }
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
        let (table, slot) = (self.table(), self.vtable() + slot);
        // SAFETY: the slot is in bounds, as it leads to a field; a union's tag has the one before.
        unsafe {
            let tag = if W::SHAPE.union { raw::load_u16(self.buf(), slot - 2) } else { 0 };
            Some((table + raw::load_u16(self.buf(), slot), table + tag))
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
            if !self.is_matched() {
                return self.apart::<W>(place.slot);
            }
            let table = self.table();
            if W::SHAPE.optional {
                return self.at_slot::<W>(table, self.vtable() + place.slot);
            }
            W::get(self.buf(), table + place.offset, table + place.tag)
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
        let vtable = self.vtable();
        // SAFETY: a verified table has its vtable in bounds.
        unsafe {
            if slot >= raw::load_u16(self.buf(), vtable) {
                return W::absent(self.buf());
            }
            self.at_slot::<W>(self.table(), vtable + slot)
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
            let offset = raw::load_u16(self.buf(), slot);
            if offset == 0 {
                return W::absent(self.buf());
            }
            let tag = if W::SHAPE.union { raw::load_u16(self.buf(), slot - 2) } else { 0 };
            W::get(self.buf(), table + offset, table + tag)
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
            if self.is_full() {
                return self.at_slot::<W>(self.table(), self.vtable() + slot);
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
