//! Tables with many optional fields, of which few are there.
//!
//! One pass asks every field, and notes what those that are there will store. A second pass would ask all of them
//! again, and have the processor guess again which are there.
#![allow(unsafe_code)]

use super::optional::{bit, class, end_of_slot, Presence};
use super::sink::{Context, Exact, Sink};
use super::table::{wrote, ValueVisitor};
use crate::wire::{FieldIndex, Strategy, Table, Write};

/// With more optional fields than this, most of them are taken to be absent.
const MANY: usize = 32;

/// More than this are not few.
const MOST: usize = 24;

/// Whether `T` has so many optional fields that it pays to look for tables with few of them.
pub(super) const fn may_have_few<T: Table>() -> bool {
    T::LAYOUT.n_optional > MANY
}

/// The optional fields that are there, in the order of ids.
pub(super) struct Few<T> {
    presence: Presence<T>,
    /// Tags of unions count.
    len: usize,
    /// There are more, or one of a size that is not noted.
    is_over: bool,
    noted: [Noted; MOST],
}

/// A field that is there.
#[derive(Clone, Copy)]
struct Noted {
    /// Its value, if all of it lies in the table.
    value: [u8; 8],
    slot: u16,
    /// Where it lies among those of its alignment.
    at: u16,
    class: u8,
    size: u8,
}

const NOTHING: Noted = Noted { value: [0; 8], slot: 0, at: 0, class: 0, size: 0 };

impl<T: Table> Few<T> {
    #[inline(always)]
    pub(super) fn new() -> Self {
        Few { presence: Presence::new(), len: 0, is_over: false, noted: [NOTHING; MOST] }
    }

    /// Asks every field of `value`. Returns whether few are there.
    ///
    /// In place, as there is more than one would like to move.
    #[inline(always)]
    pub(super) fn find(&mut self, value: &T, context: &mut Context) -> bool {
        value.visit_values(Note { few: self, context });
        !self.is_over
    }

    /// How much of each alignment there is.
    #[inline(always)]
    pub(super) fn presence(&self) -> &Presence<T> {
        &self.presence
    }

    /// Notes a field of `size` bytes. Returns the room for its value.
    #[inline(never)]
    fn note(&mut self, slot: usize, class: usize, size: usize) -> &mut [u8; 8] {
        let len = &mut self.presence.lens[class];
        let at = *len;
        *len += size;
        self.is_over |= self.len == MOST || !matches!(size, 1 | 2 | 4 | 8);
        let noted = &mut self.noted[self.len.min(MOST - 1)];
        *noted = Noted {
            slot: slot as u16,
            at: at as u16,
            class: class as u8,
            size: size as u8,
            ..NOTHING
        };
        self.len += 1;
        &mut noted.value
    }

    /// Stores what was noted: each value, behind `starts` of its alignment, and where it is in `vtable`, unless that
    /// is shared and has it.
    ///
    /// # Safety
    ///
    /// The table at `table` has room for what [`presence`](Few::presence) says from `starts` on, and the vtable, if
    /// there is one, has a slot for each field that is there.
    #[inline(always)]
    pub(super) unsafe fn place<S: Sink>(
        &self,
        sink: &mut S,
        table: usize,
        starts: [usize; 4],
        vtable: Option<usize>,
    ) {
        for noted in &self.noted[..self.len.min(MOST)] {
            let offset = starts[usize::from(noted.class)] + usize::from(noted.at);
            let (at, [a, b, c, d, ..]) = (table + offset, noted.value);
            // SAFETY: as the caller says.
            unsafe {
                if let Some(vtable) = vtable {
                    sink.store(vtable + usize::from(noted.slot), (offset as u16).to_le_bytes());
                }
                match noted.size {
                    1 => sink.store(at, [a]),
                    2 => sink.store(at, [a, b]),
                    4 => sink.store(at, [a, b, c, d]),
                    _ => sink.store(at, noted.value),
                }
            }
        }
    }
}

/// Makes compilers put what leads here out of the way, behind a branch.
#[cold]
#[inline(always)]
fn unlikely() {}

/// Notes each optional field that is there.
struct Note<'f, T> {
    few: &'f mut Few<T>,
    context: &'f mut Context,
}

impl<T: Table> ValueVisitor for Note<'_, T> {
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn field<W: Write<F>, F: ?Sized, I: FieldIndex>(self, _: Strategy<W>, value: &F) -> Self {
        if !W::SHAPE.optional || !W::is_present(value) {
            return self;
        }
        unlikely();
        if self.few.is_over {
            return self;
        }
        let slot = const { T::PLACES[I::INDEX].slot };
        if W::SHAPE.union {
            self.few.note(slot - 2, 0, 1);
        }
        let room = self.few.note(slot, const { class(W::SHAPE.align) }, W::SHAPE.size);
        if W::SHAPE.plain && W::SHAPE.size <= 8 {
            let mut sink = Exact::new(room, self.context);
            // SAFETY: there is room for eight bytes.
            unsafe { W::put_plain(value, &mut sink, 0) };
            wrote::<W, T, _, I>(&mut sink);
        }
        self.few.presence.vtable_len = const { end_of_slot::<T, I>() };
        self.few.presence.mask |= const { 1 << bit::<T, I>() };
        self
    }
}
