//! Tables: at one comparison when the vtable is the one this type's encoder writes, else slot by
//! slot.

use std::marker::PhantomData;

use super::{Fault, Verdict, Verifier};
use crate::raw;
use crate::view::{matches_within, phase, Spot};
use crate::wire::{FieldIndex, Strategy, Table, TypeVisitor, Wire};
use crate::{PayloadFault, MAX_DEPTH};

/// No vtable: they lie at even positions.
pub(crate) const UNKNOWN: usize = usize::MAX;

impl Verifier<'_> {
    /// Verifies the table at `table`. `known` is a vtable of this payload found to match before, or
    /// [`UNKNOWN`].
    #[inline]
    pub fn table<T: Table>(&mut self, table: usize, known: &mut usize) -> Verdict {
        self.table_here::<T>(raw::opaque(table), known)
    }

    /// The same, without a call.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn table_here<T: Table>(&mut self, table: usize, known: &mut usize) -> Verdict {
        self.enter(table, const { T::LAYOUT.visit_cost() })?;
        let verdict = match self.matched_vtable::<T>(table, *known) {
            Some(vtable) => {
                *known = vtable;
                self.matched::<T>(table, vtable)
            }
            None => self.unmatched::<T>(table),
        };
        self.leave();
        verdict
    }

    /// Goes down to a table, at that cost.
    #[inline(always)]
    pub(crate) fn enter(&mut self, table: usize, cost: usize) -> Verdict {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.fault(PayloadFault::TooDeep, table));
        }
        self.spend(cost);
        self.settle(table)
    }

    /// The table is done.
    #[inline(always)]
    pub(crate) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// As [`table`](Verifier::table), and where it is.
    #[inline(always)]
    pub(super) fn spot<T: Table>(&mut self, table: usize) -> Verdict<Spot> {
        let mut vtable = UNKNOWN;
        self.table_here::<T>(table, &mut vtable)?;
        if vtable != UNKNOWN {
            return Ok(Spot::matched(table));
        }
        // SAFETY: a verified table has its vtable in bounds.
        Ok(unsafe { Spot::apart::<T>(self.buf, table) })
    }

    /// Verifies the root at `table`, whose vtable is one that the encoder writes and right before it.
    #[inline(always)]
    pub(super) fn root_here<T: Table>(&mut self, table: usize) -> Verdict {
        self.enter(table, const { T::LAYOUT.visit_cost() })?;
        self.matched::<T>(table, table - const { T::LAYOUT.vtable_len })?;
        self.leave();
        self.settle(table)
    }

    /// Verifies a root whose vtable may be any.
    #[inline(always)]
    pub(super) fn any_root<T: Table>(&mut self) -> Verdict<usize> {
        let root = self.head(T::IDENTIFIER)?;
        self.enter(root, const { T::LAYOUT.visit_cost() })?;
        self.unmatched::<T>(root)?;
        self.leave();
        self.settle(root)?;
        Ok(root)
    }

    /// The vtable, when it is the one the encoder writes and all fixed fields and optional numbers are in
    /// bounds and aligned.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn matched_vtable<T: Table>(&self, table: usize, known: usize) -> Option<usize> {
        if !phase::<T>(table) || !self.reaches(table, T::LAYOUT.fixed_len) {
            return None;
        }
        // SAFETY: a table holds at least its vtable offset.
        let vtable = table.wrapping_sub(unsafe { raw::load_i32(self.buf, table) } as usize);
        // Before anything else: `known` is odd (`UNKNOWN`) as long as there is none, and an offset
        // of `table + 1` leads right there.
        if vtable & 1 != 0 {
            return None;
        }
        if vtable == known && !const { T::LAYOUT.dynamic() } {
            return Some(vtable);
        }
        let mut len = const { T::LAYOUT.vtable_len };
        if const { T::LAYOUT.trims() } {
            if !self.holds(vtable, 4) {
                return None;
            }
            // SAFETY: checked right above.
            len = unsafe { raw::load_u16(self.buf, vtable) };
        }
        if !self.holds(vtable, len) || len & 1 != 0 {
            return None;
        }
        let room = self.buf.len() - table;
        // SAFETY: the vtable is in bounds, which `len` bytes from there on are.
        unsafe { matches_within::<T>(self.buf, vtable, len, room) }.then_some(vtable)
    }

    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn matched<T: Table>(&mut self, table: usize, vtable: usize) -> Verdict {
        let len = if const { T::LAYOUT.trims() } {
            // SAFETY: what matches is in bounds.
            unsafe { raw::load_u16(self.buf, vtable) }
        } else {
            const { T::LAYOUT.vtable_len }
        };
        let fields = Matched::<T> { slots: Slots::new(self, table, vtable, len) };
        T::visit_types(fields).map(drop)
    }

    /// Any vtable: older, newer, or made by another writer.
    #[cold]
    #[inline(never)]
    fn unmatched<T: Table>(&mut self, table: usize) -> Verdict {
        let (vtable, len) = self.vtable(table)?;
        let room = self.buf.len() - table;
        // SAFETY: the vtable is in bounds, and has all slots.
        let placed = len >= const { T::LAYOUT.vtable_len }
            && unsafe { T::RULES.lead_within(self.buf, vtable, table, room) };
        let slots = Slots::new(self, table, vtable, len);
        T::visit_types(Unmatched::<T> { slots, placed }).map(drop)
    }

    /// The position and length of the vtable of the table at `table`.
    #[inline(always)]
    pub(crate) fn vtable(&self, table: usize) -> Verdict<(usize, usize)> {
        if table & 3 != 0 {
            return Err(self.fault(PayloadFault::Unaligned, table));
        }
        if !self.holds(table, 4) {
            return Err(self.fault(PayloadFault::OutOfBounds, table));
        }
        // SAFETY: checked right above.
        let vtable = table.wrapping_sub(unsafe { raw::load_i32(self.buf, table) } as usize);
        if !self.holds(vtable, 4) {
            return Err(self.fault(PayloadFault::OutOfBounds, table));
        }
        // SAFETY: checked right above.
        let len = unsafe { raw::load_u16(self.buf, vtable) };
        if (vtable | len) & 1 != 0 || len < 4 {
            return Err(self.fault(PayloadFault::BadVtable, vtable));
        }
        if !self.holds(vtable, len) {
            return Err(self.fault(PayloadFault::OutOfBounds, vtable));
        }
        Ok((vtable, len))
    }

    #[cold]
    #[inline(never)]
    fn missing(&self, table: usize) -> Verdict {
        Err(self.fault(PayloadFault::MissingRequired, table))
    }

    /// Verifies a field that is there, or has to be, by a vtable of any kind, and charges it.
    #[inline]
    fn filled_slot<W: Wire>(&mut self, table: usize, offset: usize, tag: usize) -> Verdict {
        self.spend(W::SHAPE.size);
        self.slot::<W>(table, offset, tag)
    }

    /// Verifies a field at the offsets a vtable gives, neither being 0 but for unions.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn slot<W: Wire>(&mut self, table: usize, offset: usize, tag: usize) -> Verdict {
        let (at, tag_at) = (table + offset, table + tag);
        if W::SHAPE.union && (offset == 0) != (tag == 0) {
            return Err(self.fault(PayloadFault::InconsistentUnion, table));
        }
        if offset == 0 {
            return if Absent::<W>::IS_FINE { Ok(()) } else { self.missing(table) };
        }
        if !self.holds(at, W::SHAPE.size) {
            return Err(self.fault(PayloadFault::OutOfBounds, at));
        }
        if W::SHAPE.union && !self.holds(tag_at, 1) {
            return Err(self.fault(PayloadFault::OutOfBounds, tag_at));
        }
        if at & (W::SHAPE.align - 1) != 0 {
            return Err(self.fault(PayloadFault::Unaligned, at));
        }
        W::verify(self, at, tag_at)
    }
}

#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
fn in_field<T: Table, V>(visitor: V, verdict: Verdict, field: usize) -> Verdict<V> {
    match verdict {
        Ok(()) => Ok(visitor),
        Err(fault) => Err(fault.in_field(T::FIELDS[field])),
    }
}

/// Fixed fields at constant offsets, known to be in bounds, as optional numbers are; other optional
/// fields by their slots.
struct Matched<'v, 'b, T> {
    slots: Slots<'v, 'b, T>,
}

impl<T: Table> TypeVisitor for Matched<'_, '_, T> {
    type Error = Box<Fault>;

    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn field<W: Wire, I: FieldIndex>(self, _: Strategy<W>) -> Verdict<Self> {
        if W::SHAPE.any_bytes && (!W::SHAPE.optional || W::SHAPE.is_number()) {
            return Ok(self);
        }
        let place = const { T::PLACES[I::INDEX] };
        let table = self.slots.table;
        let verdict = if W::SHAPE.optional {
            let (offset, tag) = self.slots.load_both::<W>(place.slot);
            // Only fixed structs: checking a number takes hardly longer than looking at its slot,
            // and what an offset leads to is charged there.
            if W::SHAPE.size > W::SHAPE.align && offset != 0 {
                self.slots.verifier.spend(W::SHAPE.size);
            }
            self.slots.verifier.slot::<W>(table, offset, tag)
        } else {
            W::verify(self.slots.verifier, table + place.offset, table + place.tag)
        };
        in_field::<T, _>(self, verdict, I::INDEX)
    }
}

/// What is known of absent fields of a strategy, without code of its own.
struct Absent<W>(PhantomData<W>);

impl<W: Wire> Absent<W> {
    /// Whether a field need not be there: an absent one has something to read as.
    const IS_FINE: bool = !W::SHAPE.required && W::ABSENT.has_value();
}

/// Every field by its slot, which may lie behind the end of a shorter vtable.
struct Slots<'v, 'b, T> {
    verifier: &'v mut Verifier<'b>,
    table: usize,
    vtable: usize,
    len: usize,
    of: PhantomData<fn(&T)>,
}

impl<'v, 'b, T: Table> Slots<'v, 'b, T> {
    #[inline(always)]
    fn new(verifier: &'v mut Verifier<'b>, table: usize, vtable: usize, len: usize) -> Self {
        Slots { verifier, table, vtable, len, of: PhantomData }
    }

    /// The offsets of value and tag.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn load_both<W: Wire>(&self, slot: usize) -> (usize, usize) {
        (self.load(slot), if W::SHAPE.union { self.load(slot - 2) } else { 0 })
    }

    /// What the vtable says of `slot`, 0 when it is shorter than that.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn load(&self, slot: usize) -> usize {
        if slot >= self.len {
            return 0;
        }
        // SAFETY: the first `len` bytes of the vtable are in bounds, and slots are even.
        unsafe { raw::load_u16(self.verifier.buf, self.vtable + slot) }
    }
}

/// Fields by their slots.
struct Unmatched<'v, 'b, T> {
    slots: Slots<'v, 'b, T>,
    /// What may hold any bytes is known to be in bounds and aligned.
    placed: bool,
}

impl<T: Table> TypeVisitor for Unmatched<'_, '_, T> {
    type Error = Box<Fault>;

    /// Absent fields are what a wide table that is shared by many offsets has most of: stepping
    /// over one takes a handful of instructions, since no more than that is charged.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn field<W: Wire, I: FieldIndex>(self, _: Strategy<W>) -> Verdict<Self> {
        if W::SHAPE.any_bytes && Absent::<W>::IS_FINE && self.placed {
            return Ok(self);
        }
        let slot = const { T::PLACES[I::INDEX].slot };
        let (offset, tag) = self.slots.load_both::<W>(slot);
        if offset == 0 && tag == 0 && Absent::<W>::IS_FINE {
            return Ok(self);
        }
        let table = self.slots.table;
        let verdict = self.slots.verifier.filled_slot::<W>(table, offset, tag);
        in_field::<T, _>(self, verdict, I::INDEX)
    }
}
