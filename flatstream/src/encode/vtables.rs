//! The vtables a message already holds, so that equal ones are written once.
#![allow(unsafe_code)]

use std::mem::MaybeUninit;

use crate::layout::{hash, Shape};
use crate::wire::Table;

const SLOTS: usize = 32;

/// What the vtables of one type have in common.
#[derive(Debug)]
pub struct VtableKind {
    /// The vtable with every optional slot 0.
    template: &'static [u8],
    /// The sizes and alignments of optional fields decide where those present lie.
    shapes: &'static [Shape],
    /// Of both.
    hash: u64,
}

impl VtableKind {
    /// The kind of `T`.
    pub const fn of<T: Table>() -> Self {
        let template = T::IMAGE.split_at(T::LAYOUT.vtable_len).0;
        VtableKind { template, shapes: T::SHAPES, hash: hash_kind(template, T::SHAPES) }
    }

    /// Two types may share their vtables: their fixed fields lie alike, and their optional ones
    /// are packed alike.
    #[cold]
    #[inline(never)]
    fn equals(&self, other: &VtableKind) -> bool {
        let optional = |kind: &VtableKind| {
            let shapes = kind.shapes.iter().filter(|shape| shape.optional);
            shapes.map(|shape| (shape.size, shape.align, shape.union))
        };
        self.template == other.template && optional(self).eq(optional(other))
    }
}

const fn hash_kind(template: &[u8], shapes: &[Shape]) -> u64 {
    let (mut all, mut i) = (hash(template), 0);
    while i < shapes.len() {
        let Shape { size, align, union, optional, .. } = shapes[i];
        if optional {
            let shape = (size as u64) << 8 | (align as u64) << 1 | union as u64;
            all = (all ^ shape).wrapping_mul(0x0000_0100_0000_01b3);
        }
        i += 1;
    }
    all
}

/// What a vtable is made of: the type's kind and which optional fields are there. It is compared
/// instead of written bytes, so that counting a message finds what writing it will find.
#[derive(Clone, Copy, Debug)]
pub struct VtableKey {
    /// The same for every value of a type.
    pub kind: &'static VtableKind,
    /// One bit an optional field.
    pub present: u64,
}

impl VtableKey {
    /// Never 0, which marks a free slot.
    #[inline(always)]
    fn mixed(&self) -> u64 {
        (self.kind.hash ^ self.present.wrapping_mul(0x9e37_79b9_7f4a_7c15)) | 1
    }

    #[inline(always)]
    fn equals(&self, other: &VtableKey) -> bool {
        self.present == other.present
            && (std::ptr::eq(self.kind, other.kind) || self.kind.equals(other.kind))
    }
}

/// A small direct-mapped cache; what falls out of it is written again.
///
/// Off for messages of one table, which then do not pay for clearing it.
pub struct VtableCache {
    on: bool,
    mixed: MaybeUninit<[u64; SLOTS]>,
    entries: [MaybeUninit<(VtableKey, usize)>; SLOTS],
}

impl VtableCache {
    /// Sets up an empty cache.
    ///
    /// # Safety
    ///
    /// `room` is writable.
    #[inline(always)]
    pub(super) unsafe fn begin(room: *mut Self, on: bool) {
        // SAFETY: passed on to the caller; the other fields need no value.
        unsafe {
            (&raw mut (*room).on).write(on);
            if on {
                (&raw mut (*room).mixed).write_bytes(0, 1);
            }
        }
    }

    #[inline(always)]
    fn mixed(&mut self) -> Option<&mut [u64; SLOTS]> {
        // SAFETY: `begin` fills the array of a cache that is on.
        self.on.then(|| unsafe { self.mixed.assume_init_mut() })
    }

    /// The position of an equal vtable.
    #[inline(always)]
    pub fn find(&mut self, key: &VtableKey) -> Option<usize> {
        let (mixed, slot) = place(key);
        if self.mixed()?[slot] != mixed {
            return None;
        }
        // SAFETY: a `mixed` that is not 0 was stored by `note`, together with its entry.
        let (found, at) = unsafe { self.entries[slot].assume_init() };
        found.equals(key).then_some(at)
    }

    /// Remembers a vtable written at `at`.
    #[inline(always)]
    pub fn note(&mut self, key: VtableKey, at: usize) {
        let (mixed, slot) = place(&key);
        if let Some(all) = self.mixed() {
            all[slot] = mixed;
            self.entries[slot] = MaybeUninit::new((key, at));
        }
    }
}

#[inline(always)]
fn place(key: &VtableKey) -> (u64, usize) {
    let mixed = key.mixed();
    (mixed, (mixed >> 59) as usize)
}

impl std::fmt::Debug for VtableCache {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VtableCache").field("on", &self.on).finish_non_exhaustive()
    }
}
