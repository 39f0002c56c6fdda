//! What the slots of a vtable have to hold for a type, checked for all of them at once.
//!
//! One number of 16 bits for each slot and question, side by side for vector instructions, and no branches
//! on data: which optional fields are there is not for processors to guess.
#![allow(unsafe_code)]

use crate::layout::{Layout, Place, Shape};
use crate::raw;

/// Bytes of a vtable in front of its slots.
const HEAD: usize = 4;

/// What each slot has to hold.
///
/// | slot | `given` | `value` | `filled` | `size` |
/// |---|---|---|---|---|
/// | of a field that is always there | all bits | its offset | all bits | 0 |
/// | of an id that no field has | all bits | 0 | all bits | 0 |
/// | of an optional number | those that alignment decides | what it decides | 0 | bytes |
/// | of any other optional field | 0 | 0 | 0 | 0 |
#[derive(Clone, Copy, Debug)]
pub struct SlotRules {
    /// Bits that are given, for every slot, and then what they are.
    bits: &'static [u16],
    /// Whether they are given for a slot that holds 0 as well, for every slot, and then how many bytes
    /// have to be left behind where it leads.
    ends: &'static [u16],
    /// For any other vtable: alignment as the bits below it, for every slot, and then how many bytes have
    /// to be left behind where it leads.
    spans: &'static [u16],
    n: usize,
    /// How many there are when no optional field is.
    n_least: usize,
}

impl SlotRules {
    /// Puts the halves together.
    pub const fn new(
        layout: &Layout,
        bits: &'static [u16],
        ends: &'static [u16],
        spans: &'static [u16],
    ) -> Self {
        let n = n_slots(layout);
        let n_least = (layout.least_vtable_len - HEAD) / 2;
        assert!(bits.len() >= 2 * n && ends.len() >= 2 * n && spans.len() >= 2 * n);
        SlotRules { bits, ends, spans, n, n_least }
    }

    /// Whether the slots behind the head of the vtable at `vtable` are those that the encoder writes, as
    /// far as that does not depend on the value.
    ///
    /// # Safety
    ///
    /// The vtable has at least `Layout::least_vtable_len` bytes, and is in bounds.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) unsafe fn match_fixed(&self, buf: &[u8], vtable: usize) -> bool {
        let (mut i, mut bad) = (0, 0);
        while i < self.n_least {
            // SAFETY: passed on to the caller.
            let slot = unsafe { load(buf, vtable, i) };
            bad |= (slot ^ self.rule(i).value) & self.rule(i).filled;
            i += 1;
        }
        bad == 0
    }

    /// Whether they are, and all optional numbers lie within `room` bytes from the table on, and aligned.
    ///
    /// # Safety
    ///
    /// The vtable has `len` bytes, of those that the encoder writes one that may be, and is in bounds.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) unsafe fn match_all(
        &self,
        buf: &[u8],
        vtable: usize,
        len: usize,
        room: usize,
    ) -> bool {
        let room = room.min(u16::MAX as usize) as u16;
        // Slots behind these are those of optional fields, and empty.
        let n = if self.n == self.n_least { self.n } else { (len - HEAD) / 2 };
        debug_assert!(self.n_least <= n && n <= self.n);
        // SAFETY: passed on to the caller.
        unsafe {
            #[cfg(target_arch = "x86_64")]
            if n >= lanes::N {
                return lanes::match_all(self, raw::slice(buf, vtable + HEAD, 2 * n), room);
            }
            let (mut i, mut bad) = (0, 0);
            while i < n {
                bad |= self.rule(i).judge(load(buf, vtable, i), room);
                i += 1;
            }
            bad == 0
        }
    }

    /// Whether all fields whose bytes may be any lie within `room` bytes from the table on, and aligned,
    /// or are absent. Asked of vtables that other programs wrote.
    ///
    /// # Safety
    ///
    /// The vtable, in bounds, has as many slots as those that the encoder writes.
    #[inline]
    pub(crate) unsafe fn lead_within(
        &self,
        buf: &[u8],
        vtable: usize,
        table: usize,
        room: usize,
    ) -> bool {
        let (room, start) = (room.min(u16::MAX as usize) as u16, table as u16 & 7);
        // SAFETY: passed on to the caller.
        unsafe {
            #[cfg(target_arch = "x86_64")]
            if self.n >= lanes::N {
                let slots = raw::slice(buf, vtable + HEAD, 2 * self.n);
                return lanes::all_lead_within(self, slots, start, room);
            }
            let (mut i, mut bad) = (0, 0);
            while i < self.n {
                bad |= self.span(i).judge(load(buf, vtable, i), start, room);
                i += 1;
            }
            bad == 0
        }
    }

    #[inline(always)]
    fn span(&self, i: usize) -> Span {
        Span { below: self.spans[i], size: self.spans[self.n + i] }
    }

    #[inline(always)]
    fn rule(&self, i: usize) -> Rule {
        let (given, value) = (self.bits[i], self.bits[self.n + i]);
        Rule { given, value, filled: self.ends[i], size: self.ends[self.n + i] }
    }
}

/// # Safety
///
/// Slot `i` is in bounds.
#[inline(always)]
unsafe fn load(buf: &[u8], vtable: usize, i: usize) -> u16 {
    // SAFETY: passed on to the caller.
    u16::from_le_bytes(unsafe { raw::load(buf, vtable + HEAD + 2 * i) })
}

/// What one slot has to hold.
struct Rule {
    given: u16,
    value: u16,
    filled: u16,
    size: u16,
}

impl Rule {
    /// 0 when `slot` keeps it.
    #[inline(always)]
    fn judge(&self, slot: u16, room: u16) -> u16 {
        let present = if slot == 0 { 0 } else { u16::MAX };
        let outside = slot.saturating_sub(room.saturating_sub(self.size));
        outside | (slot & self.given) ^ (self.value & (self.filled | present))
    }
}

/// What lies where a slot leads.
struct Span {
    /// The bits that alignment leaves 0.
    below: u16,
    size: u16,
}

impl Span {
    /// 0 when it lies within `room`, and is aligned, of a table that starts at `start` modulo 8.
    #[inline(always)]
    fn judge(&self, slot: u16, start: u16, room: u16) -> u16 {
        let present = if slot == 0 { 0 } else { u16::MAX };
        let outside = slot.saturating_sub(room.saturating_sub(self.size));
        outside | slot.wrapping_add(start) & self.below & present
    }
}

/// [`Rule::judge`] and [`Span::judge`] for eight slots at a time, which compilers do not find by themselves.
/// Elsewhere slots are judged one by one.
#[cfg(target_arch = "x86_64")]
mod lanes {
    use std::arch::x86_64::{
        __m128i, _mm_add_epi16, _mm_and_si128, _mm_andnot_si128, _mm_cmpeq_epi16, _mm_loadu_si128,
        _mm_movemask_epi8, _mm_or_si128, _mm_set1_epi16, _mm_setzero_si128, _mm_subs_epu16,
        _mm_xor_si128,
    };

    use super::SlotRules;

    pub(super) const N: usize = 8;

    /// # Safety
    ///
    /// `slots` are no more than there are rules, and at least [`N`].
    #[inline(always)]
    pub(super) unsafe fn match_all(rules: &SlotRules, slots: &[u8], room: u16) -> bool {
        let n = slots.len() / 2;
        debug_assert!(N <= n && n <= rules.n);
        // SAFETY: SSE2 is part of x86_64. There are as many slots as `none` says, and rules.
        unsafe {
            let room = _mm_set1_epi16(room as i16);
            none(n, |i| judge(rules, slots, i, room))
        }
    }

    /// # Safety
    ///
    /// `slots` are as many as there are rules, and at least [`N`].
    #[inline(always)]
    pub(super) unsafe fn all_lead_within(
        rules: &SlotRules,
        slots: &[u8],
        start: u16,
        room: u16,
    ) -> bool {
        debug_assert!(N <= rules.n && slots.len() == 2 * rules.n);
        // SAFETY: SSE2 is part of x86_64. There are as many slots as `none` says, and rules.
        unsafe {
            let (start, room) = (_mm_set1_epi16(start as i16), _mm_set1_epi16(room as i16));
            none(rules.n, |i| judge_span(rules, slots, i, start, room))
        }
    }

    /// Whether `judge` finds nothing in any of `n` lanes, at least [`N`], of which it is shown [`N`] at a
    /// time: those from the one it is given on.
    ///
    /// # Safety
    ///
    /// SSE2 is part of the processor.
    #[inline(always)]
    unsafe fn none(n: usize, judge: impl Fn(usize) -> __m128i) -> bool {
        let (last, mut i) = (n - N, 0);
        // SAFETY: passed on to the caller.
        unsafe {
            let mut bad = _mm_setzero_si128();
            while i < last {
                bad = _mm_or_si128(bad, judge(i));
                i += N;
            }
            // The rest, and some again.
            bad = _mm_or_si128(bad, judge(last));
            _mm_movemask_epi8(_mm_cmpeq_epi16(bad, _mm_setzero_si128())) == 0xffff
        }
    }

    /// Judges [`N`] slots from slot `i` on.
    ///
    /// # Safety
    ///
    /// There are as many.
    #[inline(always)]
    unsafe fn judge(rules: &SlotRules, slots: &[u8], i: usize, room: __m128i) -> __m128i {
        // SAFETY: passed on to the caller; of each half of the rules there are as many as slots. SSE2 is
        // part of x86_64.
        unsafe {
            let slot = load(slots.as_ptr().add(2 * i));
            let given = load(rules.bits.as_ptr().add(i));
            let value = load(rules.bits.as_ptr().add(rules.n + i));
            let filled = load(rules.ends.as_ptr().add(i));
            let size = load(rules.ends.as_ptr().add(rules.n + i));
            let required = _mm_or_si128(filled, present(slot));
            let expected = _mm_and_si128(value, required);
            let wrong = _mm_xor_si128(_mm_and_si128(slot, given), expected);
            _mm_or_si128(outside(slot, size, room), wrong)
        }
    }

    /// The same by [`Span`](super::Span).
    ///
    /// # Safety
    ///
    /// As [`judge`].
    #[inline(always)]
    unsafe fn judge_span(
        rules: &SlotRules,
        slots: &[u8],
        i: usize,
        start: __m128i,
        room: __m128i,
    ) -> __m128i {
        // SAFETY: as in `judge`.
        unsafe {
            let slot = load(slots.as_ptr().add(2 * i));
            let below = load(rules.spans.as_ptr().add(i));
            let size = load(rules.spans.as_ptr().add(rules.n + i));
            let unaligned = _mm_and_si128(_mm_add_epi16(slot, start), below);
            _mm_or_si128(outside(slot, size, room), _mm_and_si128(unaligned, present(slot)))
        }
    }

    /// All bits of each slot that is not 0.
    ///
    /// # Safety
    ///
    /// SSE2 is part of the processor.
    #[inline(always)]
    unsafe fn present(slot: __m128i) -> __m128i {
        // SAFETY: passed on to the caller.
        unsafe { _mm_andnot_si128(_mm_cmpeq_epi16(slot, _mm_setzero_si128()), _mm_set1_epi16(-1)) }
    }

    /// Not 0 for each slot that leads out of `room`.
    ///
    /// # Safety
    ///
    /// SSE2 is part of the processor.
    #[inline(always)]
    unsafe fn outside(slot: __m128i, size: __m128i, room: __m128i) -> __m128i {
        // SAFETY: passed on to the caller.
        unsafe { _mm_subs_epu16(slot, _mm_subs_epu16(room, size)) }
    }

    /// # Safety
    ///
    /// 16 bytes are readable there.
    #[inline(always)]
    unsafe fn load<T>(from: *const T) -> __m128i {
        // SAFETY: passed on to the caller; no alignment is asked for.
        unsafe { _mm_loadu_si128(from.cast()) }
    }
}

const fn n_slots(layout: &Layout) -> usize {
    (layout.vtable_len - HEAD) / 2
}

/// The slot at `slot` of a vtable, and of a union its tag's, counted from 0.
const fn nth(slot: usize) -> usize {
    (slot - HEAD) / 2
}

/// The first half of the rules. For `CAP` see `layout::image`.
pub const fn bits<const CAP: usize>(
    shapes: &[Shape],
    layout: &Layout,
    places: &[Place],
) -> [u16; CAP] {
    let (mut bits, n, mut i) = ([0; CAP], n_slots(layout), 0);
    // Ids of no field.
    while i < n {
        bits[i] = u16::MAX;
        i += 1;
    }
    i = 0;
    while i < shapes.len() {
        let (Shape { align, union, optional, .. }, Place { slot, offset, tag, .. }) =
            (shapes[i], places[i]);
        let slot = nth(slot);
        if !optional {
            bits[n + slot] = offset as u16;
        } else if shapes[i].is_number() {
            // A table with 8-aligned fields starts at 4 mod 8.
            let start = if layout.align8 { 4 } else { 0 };
            bits[slot] = align as u16 - 1;
            bits[n + slot] = start & (align as u16 - 1);
        } else {
            bits[slot] = 0;
        }
        if union {
            bits[slot - 1] = if optional { 0 } else { u16::MAX };
            bits[n + slot - 1] = if optional { 0 } else { tag as u16 };
        }
        i += 1;
    }
    bits
}

/// The second half.
pub const fn ends<const CAP: usize>(
    shapes: &[Shape],
    layout: &Layout,
    places: &[Place],
) -> [u16; CAP] {
    let (mut ends, n, mut i) = ([0; CAP], n_slots(layout), 0);
    while i < n {
        ends[i] = u16::MAX;
        i += 1;
    }
    i = 0;
    while i < shapes.len() {
        let slot = nth(places[i].slot);
        if shapes[i].optional {
            ends[slot] = 0;
            if shapes[i].union {
                ends[slot - 1] = 0;
            }
            if shapes[i].is_number() {
                ends[n + slot] = shapes[i].size as u16;
            }
        }
        i += 1;
    }
    ends
}

/// What lies where slots lead, for vtables that others wrote: of each field whose bytes may be any.
pub const fn spans<const CAP: usize>(
    shapes: &[Shape],
    layout: &Layout,
    places: &[Place],
) -> [u16; CAP] {
    let (mut spans, n, mut i) = ([0; CAP], n_slots(layout), 0);
    while i < shapes.len() {
        if shapes[i].any_bytes {
            let slot = nth(places[i].slot);
            spans[slot] = shapes[i].align as u16 - 1;
            spans[n + slot] = shapes[i].size as u16;
        }
        i += 1;
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::places;

    const NUMBER: Shape = Shape { any_bytes: true, ..Shape::inline(8, 8) };

    /// `[u32, Option<f64>, Option<string>, reserved, union]`
    fn rules() -> (Layout, SlotRules) {
        const SHAPES: [Shape; 4] =
            [Shape::inline(4, 4), NUMBER.optional(), Shape::offset().optional(), Shape::union()];
        const RESERVED: [u16; 1] = [3];
        const LAYOUT: Layout = Layout::new("T", &SHAPES, &RESERVED);
        const PLACES: [Place; 4] = places(&SHAPES, &RESERVED);
        const BITS: [u16; 26] = bits(&SHAPES, &LAYOUT, &PLACES);
        const ENDS: [u16; 26] = ends(&SHAPES, &LAYOUT, &PLACES);
        const SPANS: [u16; 26] = spans(&SHAPES, &LAYOUT, &PLACES);
        (LAYOUT, SlotRules::new(&LAYOUT, &BITS, &ENDS, &SPANS))
    }

    /// Whether a vtable with `slots` matches: without and with a look at numbers, of a table with
    /// `room`.
    fn matches(slots: [u16; 6], room: usize) -> (bool, bool) {
        let (layout, rules) = rules();
        assert_eq!(layout.vtable_len, 16);
        let mut vtable = vec![0; 4];
        vtable.extend(slots.iter().flat_map(|slot| slot.to_le_bytes()));
        // SAFETY: these are all slots.
        unsafe { (rules.match_fixed(&vtable, 0), rules.match_all(&vtable, 0, 16, room)) }
    }

    #[test]
    fn every_slot_has_its_rule() {
        // u32 at 4, the union's offset at 8, its tag at 12.
        assert_eq!(matches([4, 0, 0, 0, 12, 8], 13), (true, true));
        for (i, wrong) in [(0, 0), (0, 8), (3, 4), (4, 0), (4, 13), (5, 0), (5, 4)] {
            let mut slots = [4, 0, 0, 0, 12, 8];
            slots[i] = wrong;
            assert_eq!(matches(slots, 100), (false, false), "slot {i}");
        }
        // The string is for whoever follows its offset.
        assert_eq!(matches([4, 0, 7, 0, 12, 8], 13), (true, true));
    }

    #[test]
    fn slots_behind_the_end_are_empty() {
        // `u32` and 19 times `Option<f64>`.
        const SHAPES: [Shape; 20] = {
            let mut shapes = [NUMBER.optional(); 20];
            shapes[0] = Shape::inline(4, 4);
            shapes
        };
        const LAYOUT: Layout = Layout::new("T", &SHAPES, &[]);
        const PLACES: [Place; 20] = places(&SHAPES, &[]);
        const BITS: [u16; 88] = bits(&SHAPES, &LAYOUT, &PLACES);
        const ENDS: [u16; 88] = ends(&SHAPES, &LAYOUT, &PLACES);
        const SPANS: [u16; 88] = spans(&SHAPES, &LAYOUT, &PLACES);
        let rules = SlotRules::new(&LAYOUT, &BITS, &ENDS, &SPANS);
        assert_eq!((LAYOUT.least_vtable_len, LAYOUT.vtable_len), (6, 44));
        for len in (6..=44).step_by(2) {
            // What is behind the vtable is no slot: odd numbers would not do.
            let mut buf = [0xff; 60];
            buf[..len].fill(0);
            buf[4] = 4;
            for buf in [&buf[..], &buf[..len]] {
                // SAFETY: the vtable is within both.
                assert!(unsafe { rules.match_all(buf, 0, len, 100) }, "{len} of {}", buf.len());
            }
            buf[len - 2] = 5;
            for buf in [&buf[..], &buf[..len]] {
                // SAFETY: as above.
                assert!(!unsafe { rules.match_all(buf, 0, len, 100) }, "{len} of {}", buf.len());
            }
        }
    }

    #[test]
    fn optional_numbers_lie_inside_and_aligned() {
        for offset in 1..40 {
            let aligned = offset % 8 == 4;
            for room in 13..50 {
                let fine = aligned && usize::from(offset) + 8 <= room;
                let found = matches([4, offset, 0, 0, 12, 8], room);
                assert_eq!(found, (true, fine), "offset {offset}, room {room}");
            }
        }
        assert_eq!(matches([4, 65_524, 0, 0, 12, 8], 1 << 20), (true, true));
        assert_eq!(matches([4, 65_524, 0, 0, 12, 8], 65_531), (true, false));
    }

    /// `u8` and eight, of 8, 4, 2 and 1 byte.
    const MIXED: [Shape; 9] = {
        const fn number(size: usize) -> Shape {
            Shape { any_bytes: true, ..Shape::inline(size, size) }
        }
        let mut shapes = [number(1); 9];
        let mut i = 0;
        while i < 8 {
            shapes[1 + i] = number(8 >> (i % 4));
            i += 1;
        }
        shapes
    };

    /// For as many slots as vector instructions take, and for fewer.
    #[test]
    fn what_slots_of_others_lead_to_lies_inside_and_aligned() {
        const FEW: [Shape; 3] = [MIXED[1], MIXED[2], MIXED[3]];
        const LAYOUTS: (Layout, Layout) =
            (Layout::new("T", &MIXED, &[]), Layout::new("T", &FEW, &[]));
        const SPANS: ([u16; 44], [u16; 20]) = (
            spans(&MIXED, &LAYOUTS.0, &places::<9>(&MIXED, &[])),
            spans(&FEW, &LAYOUTS.1, &places::<3>(&FEW, &[])),
        );
        for (layout, shapes, spans) in
            [(LAYOUTS.0, &MIXED[..], &SPANS.0[..]), (LAYOUTS.1, &FEW[..], &SPANS.1[..])]
        {
            let rules = SlotRules::new(&layout, spans, spans, spans);
            for (nth, shape) in shapes.iter().enumerate() {
                for (slot, table, room) in (0..40)
                    .flat_map(|slot| [12, 16].map(|table| (slot, table)))
                    .flat_map(|(slot, table)| (0..50).map(move |room| (slot, table, room)))
                {
                    let mut vtable = vec![0; layout.vtable_len];
                    vtable[HEAD + 2 * nth..][..2].copy_from_slice(&(slot as u16).to_le_bytes());
                    let aligned = (table + slot) % shape.align == 0;
                    let fine = slot == 0 || aligned && slot + shape.size <= room;
                    // SAFETY: the vtable has all slots.
                    let found = unsafe { rules.lead_within(&vtable, 0, table, room) };
                    assert_eq!(found, fine, "{shape:?} at {slot} of {table}, room {room}");
                }
            }
        }
    }
}
