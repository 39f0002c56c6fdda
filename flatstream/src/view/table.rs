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
pub struct TableRef<'a, V> {
    buf: &'a [u8],
    table: u32,
    vtable: u32,
    matched: bool,
    of: PhantomData<fn() -> V>,
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
        f.debug_struct("TableRef").field("table", &self.table).finish_non_exhaustive()
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
/// `T::LAYOUT.vtable_len` bytes are in bounds.
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) unsafe fn matches<T: Table>(buf: &[u8], vtable: usize) -> bool {
    let len = const { T::LAYOUT.vtable_len };
    // SAFETY: the vtable is in bounds.
    let found = unsafe { raw::slice(buf, vtable, len) };
    if !const { T::LAYOUT.dynamic() } {
        return found == const { T::IMAGE.split_at(T::LAYOUT.vtable_len).0 };
    }
    let mut differs = 0;
    let mut at = 0;
    // SAFETY: every load ends at or before `len`, to which image and mask reach as well.
    unsafe {
        while at + 8 <= len {
            let word = |bytes: &[u8]| u64::from_le_bytes(raw::load(bytes, at));
            differs |= (word(found) ^ word(T::IMAGE)) & word(T::MASK);
            at += 8;
        }
        while at < len {
            let word = |bytes: &[u8]| u16::from_le_bytes(raw::load(bytes, at)) as u64;
            differs |= (word(found) ^ word(T::IMAGE)) & word(T::MASK);
            at += 2;
        }
    }
    differs == 0
}

impl<'a, V> TableRef<'a, V> {
    /// A table without fields: what an absent table reads as.
    pub const EMPTY: TableRef<'static, V> =
        TableRef { buf: &EMPTY, table: 4, vtable: 0, matched: false, of: PhantomData };

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
                && len == const { T::LAYOUT.vtable_len }
                && matches::<T>(buf, vtable)
                && buf.len() - table >= const { T::LAYOUT.fixed_len };
            TableRef { buf, table: table as u32, vtable: vtable as u32, matched, of: PhantomData }
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
                let (table, vtable) = (table as u32, vtable as u32);
                return TableRef { buf, table, vtable, matched: true, of: PhantomData };
            }
            Self::new::<T>(buf, table)
        }
    }

    /// Where it is.
    pub(crate) fn place(&self) -> (&'a [u8], usize) {
        (self.buf, self.table as usize)
    }

    /// Whether it has no slots: no field is there.
    pub(crate) fn is_empty(&self) -> bool {
        // SAFETY: a verified table has its vtable in bounds.
        unsafe { raw::load_u16(self.buf, self.vtable as usize) <= 4 }
    }

    /// The vtable's position, when it matches; else one that no table has.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn matched_vtable(&self) -> usize {
        if self.matched {
            self.vtable as usize
        } else {
            usize::MAX
        }
    }

    /// Whether the field with the vtable slot at `slot` is there.
    #[cfg(feature = "serde")]
    pub(crate) fn is_present(&self, slot: usize) -> bool {
        // SAFETY: a verified table has its vtable in bounds, with a length that is even.
        unsafe {
            slot < raw::load_u16(self.buf, self.vtable as usize)
                && raw::load_u16(self.buf, self.vtable as usize + slot) != 0
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
        let (table, slot) = (self.table as usize, self.vtable as usize + slot);
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
        let table = self.table as usize;
        // SAFETY: a matching vtable puts fixed fields at these offsets, and they were verified.
        unsafe {
            if self.matched && !W::SHAPE.optional {
                return W::get(self.buf, table + place.offset, table + place.tag);
            }
            if self.matched {
                return self.by_slot::<W>(place.slot);
            }
            self.lookup::<W>(place.slot)
        }
    }

    /// Reads a field whose slot is within the vtable.
    ///
    /// # Safety
    ///
    /// As [`field`](TableRef::field); `slot` is in the vtable, and is that of a field of the strategy `W`.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    unsafe fn by_slot<W: Wire>(&self, slot: usize) -> W::View<'a> {
        let (table, slot) = (self.table as usize, self.vtable as usize + slot);
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

    /// Reads a field of a table that another schema version or writer made.
    ///
    /// # Safety
    ///
    /// As [`field`](TableRef::field); `slot` is that of a field of the strategy `W`.
    #[cold]
    #[inline(never)]
    unsafe fn lookup<W: Wire>(&self, slot: usize) -> W::View<'a> {
        // SAFETY: a verified table has its vtable in bounds.
        unsafe {
            if slot >= raw::load_u16(self.buf, self.vtable as usize) {
                return W::absent(self.buf);
            }
            self.by_slot::<W>(slot)
        }
    }
}
