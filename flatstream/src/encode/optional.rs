//! Optional fields: which are there, and where they lie, found without a branch for each.
#![allow(unsafe_code)]

use std::marker::PhantomData;

use super::sink::Sink;
use super::table::{wrote, ValueVisitor, TABLE_LEN};
use crate::wire::{FieldIndex, Strategy, Table, Write};

/// Which optional fields are there, and the bytes they take, by alignment (1, 2, 4, 8).
#[derive(Debug)]
pub(super) struct Presence<T> {
    pub lens: [usize; 4],
    /// A bit for each of them, or for several where there are more than 64.
    pub mask: u64,
    /// Bytes of the vtable up to the slot of the last one.
    pub vtable_len: usize,
    of: PhantomData<fn(&T)>,
}

impl<T: Table> Presence<T> {
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn new() -> Self {
        let vtable_len = const { T::LAYOUT.least_vtable_len };
        Presence { lens: [0; 4], mask: 0, vtable_len, of: PhantomData }
    }

    /// Where each class starts when the first starts at `at`, and where the last ends.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn starts(&self, at: usize) -> ([usize; 4], usize) {
        let [ones, twos, fours, eights] = self.lens;
        let four = at + eights;
        let two = four + fours;
        let one = two + twos;
        ([one, two, four, at], one + ones)
    }
}

impl<T: Table> ValueVisitor for Presence<T> {
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn field<W: Write<F>, F: ?Sized, I: FieldIndex>(mut self, _: Strategy<W>, value: &F) -> Self {
        if W::SHAPE.optional {
            let present = W::is_present(value) as usize;
            let end = const { end_of_slot::<T, I>() };
            self.vtable_len = if present == 0 { self.vtable_len } else { end };
            self.lens[const { class(W::SHAPE.align) }] += present * W::SHAPE.size;
            if W::SHAPE.union {
                self.lens[0] += present;
            }
            self.mask |= (present as u64) << const { bit::<T, I>() };
        }
        self
    }
}

/// Bytes of a vtable in which field `I` is the last that is there.
pub(super) const fn end_of_slot<T: Table, I: FieldIndex>() -> usize {
    let end = T::PLACES[I::INDEX].slot + 2;
    if end > T::LAYOUT.least_vtable_len {
        end
    } else {
        T::LAYOUT.least_vtable_len
    }
}

/// The bit that says of field `I`, and of its neighbours where there are more fields than bits, whether it is
/// there.
pub(super) const fn bit<T: Table, I: FieldIndex>() -> usize {
    let per_bit = T::LAYOUT.n_optional.div_ceil(64);
    T::PLACES[I::INDEX].ordinal / if per_bit == 0 { 1 } else { per_bit }
}

pub(super) const fn class(align: usize) -> usize {
    align.trailing_zeros() as usize
}

/// Places the optional fields of one alignment: slot, and value when all of it is inline. What an
/// absent field stores is overwritten by what comes behind it.
pub(super) struct PlaceOptional<T, S, const CLASS: usize> {
    pub sink: S,
    pub cursors: [usize; 4],
    pub table: usize,
    /// The vtable, unless it is shared and has its slots.
    pub slots: Option<usize>,
    pub of: PhantomData<fn(&T)>,
}

impl<T: Table, S: Sink, const CLASS: usize> PlaceOptional<T, S, CLASS> {
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn class<const NEXT: usize>(self) -> PlaceOptional<T, S, NEXT> {
        let PlaceOptional { sink, cursors, table, slots, of } = self;
        PlaceOptional { sink, cursors, table, slots, of }
    }

    /// Takes `len` bytes when `present`; returns where they start, noted in the slot at `slot`.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn take(&mut self, len: usize, present: bool, slot: usize) -> usize {
        let cursor = &mut self.cursors[const { class(CLASS) }];
        let at = *cursor;
        *cursor += if present { len } else { 0 };
        if let Some(vtable) = self.slots {
            let offset = if present { at - self.table } else { 0 };
            // The vtable may end before the slot of an absent field, which is 0 already if it does not.
            let slot = if const { T::LAYOUT.trims() } && !present { TABLE_LEN } else { slot };
            // SAFETY: the vtable was stored, and has a slot for each field that is there.
            unsafe { self.sink.store(vtable + slot, (offset as u16).to_le_bytes()) };
        }
        at
    }
}

impl<T: Table, S: Sink, const CLASS: usize> ValueVisitor for PlaceOptional<T, S, CLASS> {
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn field<W: Write<F>, F: ?Sized, I: FieldIndex>(mut self, _: Strategy<W>, value: &F) -> Self {
        let slot = const { T::PLACES[I::INDEX].slot };
        if W::SHAPE.optional && W::SHAPE.align == CLASS {
            let at = self.take(W::SHAPE.size, W::is_present(value), slot);
            if W::SHAPE.plain {
                // SAFETY: a present field lies in the table that was ensured; an absent one is
                // stored only where the sink allows it.
                unsafe { W::put_plain(value, &mut self.sink, at) };
                wrote::<W, T, S, I>(&mut self.sink);
            }
        }
        if W::SHAPE.optional && W::SHAPE.union && CLASS == 1 {
            self.take(1, W::is_present(value), slot - 2);
        }
        self
    }
}
