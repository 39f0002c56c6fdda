//! Where a message goes: counted only, into a growing buffer, or into a region of exact size.
//!
//! One encoder runs over all three, so the size that was counted is the size that is written.
//! Positions are relative to the block, the part of the message behind its root offset, which
//! starts at 4 mod 8 of the message.
#![allow(unsafe_code)]

use std::mem::{ManuallyDrop, MaybeUninit};

use super::vtables::VtableCache;
use crate::raw;
use crate::MAX_DEPTH;

/// Bytes behind everything that was asked for which a growing sink lets be overwritten.
pub(crate) const SLACK: usize = 16;

/// What the parts of one message share while it is written.
#[derive(Debug)]
pub struct Context {
    depth: usize,
    too_deep: bool,
    too_large: bool,
    vtables: VtableCache,
}

impl Context {
    /// `nests`: whether the message may hold several tables, whose vtables are worth sharing.
    #[inline(always)]
    pub(super) fn new(nests: bool) -> Self {
        Context { depth: 0, too_deep: false, too_large: false, vtables: VtableCache::new(nests) }
    }

    /// Whether a part was left out, so that what was written is no message.
    #[inline(always)]
    pub(super) fn refused(&self) -> bool {
        self.too_deep | self.too_large
    }

    #[inline(always)]
    pub(super) fn too_deep(&self) -> bool {
        self.too_deep
    }

    /// A part that no message has room for was left out.
    #[cold]
    pub(crate) fn refuse_size(&mut self) {
        self.too_large = true;
    }

    #[inline(always)]
    pub(super) fn vtables(&mut self) -> &mut VtableCache {
        &mut self.vtables
    }

    /// Goes one table down; `false` when that is deeper than readers go.
    #[inline(always)]
    pub(super) fn enter(&mut self) -> bool {
        self.depth += 1;
        let fits = self.depth <= MAX_DEPTH;
        self.too_deep |= !fits;
        fits
    }

    #[inline(always)]
    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }
}

/// Takes the bytes of a message, by value, so that its cursor stays in registers.
///
/// # Safety
///
/// After `sink.ensure(n)`, `n` bytes from the cursor on may be stored to, and 16 more when
/// `ROOMY`. What was stored stays where it is, relative to the block.
pub unsafe trait Sink: Sized {
    /// Bytes behind the ensured room may be overwritten too.
    const ROOMY: bool;

    /// Where the next child goes.
    fn cursor(&self) -> usize;

    /// Moves the cursor; everything before it must be stored to before the message ends.
    fn set_cursor(&mut self, at: usize);

    /// Makes room for `n` bytes behind the cursor.
    #[must_use]
    fn ensure(self, n: usize) -> Self;

    /// Whether `at + n` lies within the room that an exact sink has.
    fn has(&self, at: usize, n: usize) -> bool;

    /// Stores `bytes` at `at`.
    ///
    /// # Safety
    ///
    /// `at + N` lies within the ensured room.
    unsafe fn store<const N: usize>(&mut self, at: usize, bytes: [u8; N]);

    /// Copies `len` bytes to `at`.
    ///
    /// # Safety
    ///
    /// `at + len` lies within the ensured room; `from` is readable for `len` bytes.
    unsafe fn copy(&mut self, at: usize, from: *const u8, len: usize);

    /// As [`copy`](Sink::copy), for lengths that are mostly short.
    ///
    /// # Safety
    ///
    /// As [`copy`](Sink::copy).
    unsafe fn copy_short(&mut self, at: usize, from: *const u8, len: usize);

    /// Clears `len` bytes at `at`.
    ///
    /// # Safety
    ///
    /// `at + len` lies within the ensured room.
    unsafe fn zero(&mut self, at: usize, len: usize);

    /// The 16-bit number stored at `at`; 0 when this sink keeps no bytes.
    ///
    /// # Safety
    ///
    /// Two bytes were stored there.
    unsafe fn stored_u16(&self, at: usize) -> usize;

    /// Depth and vtables.
    fn context(&mut self) -> &mut Context;
}

/// Counts only.
#[derive(Debug)]
pub struct Count<'e> {
    cursor: usize,
    context: &'e mut Context,
}

impl<'e> Count<'e> {
    #[inline(always)]
    pub(super) fn new(context: &'e mut Context) -> Self {
        Count { cursor: 0, context }
    }
}

// SAFETY: nothing is stored.
unsafe impl Sink for Count<'_> {
    const ROOMY: bool = true;

    #[inline(always)]
    fn cursor(&self) -> usize {
        self.cursor
    }
    #[inline(always)]
    fn set_cursor(&mut self, at: usize) {
        self.cursor = at;
    }
    #[inline(always)]
    fn ensure(self, _: usize) -> Self {
        self
    }
    #[inline(always)]
    fn has(&self, _: usize, _: usize) -> bool {
        true
    }
    #[inline(always)]
    unsafe fn store<const N: usize>(&mut self, _: usize, _: [u8; N]) {}
    #[inline(always)]
    unsafe fn copy(&mut self, _: usize, _: *const u8, _: usize) {}
    #[inline(always)]
    unsafe fn copy_short(&mut self, _: usize, _: *const u8, _: usize) {}
    #[inline(always)]
    unsafe fn zero(&mut self, _: usize, _: usize) {}
    #[inline(always)]
    unsafe fn stored_u16(&self, _: usize) -> usize {
        0
    }
    #[inline(always)]
    fn context(&mut self) -> &mut Context {
        self.context
    }
}

/// Appends to a `Vec<u8>`, which grows as needed.
#[derive(Debug)]
pub struct Grow<'e> {
    block: *mut u8,
    cursor: usize,
    capacity: usize,
    vec: &'e mut Vec<u8>,
    start: usize,
    context: &'e mut Context,
}

impl<'e> Grow<'e> {
    /// The block starts at `start`, up to which `vec` must be written before the message ends.
    #[inline(always)]
    pub(super) fn new(vec: &'e mut Vec<u8>, start: usize, context: &'e mut Context) -> Self {
        let (block, capacity) = match vec.capacity().checked_sub(start) {
            // SAFETY: `start` is at most the capacity.
            Some(capacity) => (unsafe { vec.as_mut_ptr().add(start) }, capacity),
            None => grow(vec, start, SLACK),
        };
        Grow { block, cursor: 0, capacity, vec, start, context }
    }

    /// Ends the message: everything up to the cursor belongs to the vector.
    ///
    /// # Safety
    ///
    /// Every byte from the vector's old length to the cursor was stored.
    #[inline(always)]
    pub(super) unsafe fn finish(self) {
        // SAFETY: the caller stored these bytes, and `ensure` made room for them.
        unsafe { self.vec.set_len(self.start + self.cursor) }
    }
}

// SAFETY: `capacity` bytes from `block` on belong to the vector's allocation, and `ensure` keeps
// `SLACK` of them free behind what it was asked for.
unsafe impl Sink for Grow<'_> {
    const ROOMY: bool = true;

    #[inline(always)]
    fn cursor(&self) -> usize {
        self.cursor
    }
    #[inline(always)]
    fn set_cursor(&mut self, at: usize) {
        self.cursor = at;
    }
    #[inline(always)]
    fn ensure(mut self, n: usize) -> Self {
        if self.capacity - self.cursor < n + SLACK {
            (self.block, self.capacity) =
                regrow(self.vec, self.start, self.start + self.cursor, n + SLACK);
        }
        self
    }
    #[inline(always)]
    fn has(&self, _: usize, _: usize) -> bool {
        true
    }
    #[inline(always)]
    unsafe fn store<const N: usize>(&mut self, at: usize, bytes: [u8; N]) {
        debug_assert!(at + N <= self.capacity);
        // SAFETY: the caller keeps `at + N` within the ensured room.
        unsafe { self.block.add(at).cast::<[u8; N]>().write(bytes) }
    }
    #[inline(always)]
    unsafe fn copy(&mut self, at: usize, from: *const u8, len: usize) {
        debug_assert!(at + len <= self.capacity);
        // SAFETY: as the caller promises; user data and our buffer are separate allocations.
        unsafe { std::ptr::copy_nonoverlapping(from, self.block.add(at), len) }
    }
    #[inline(always)]
    unsafe fn copy_short(&mut self, at: usize, from: *const u8, len: usize) {
        debug_assert!(at + len <= self.capacity);
        // SAFETY: as in `copy`.
        unsafe { raw::copy_short(from, self.block.add(at), len) }
    }
    #[inline(always)]
    unsafe fn zero(&mut self, at: usize, len: usize) {
        debug_assert!(at + len <= self.capacity);
        // SAFETY: as the caller promises.
        unsafe { self.block.add(at).write_bytes(0, len) }
    }
    #[inline(always)]
    unsafe fn stored_u16(&self, at: usize) -> usize {
        // SAFETY: the caller stored these two bytes.
        u16::from_le_bytes(unsafe { self.block.add(at).cast::<[u8; 2]>().read() }) as usize
    }
    #[inline(always)]
    fn context(&mut self) -> &mut Context {
        self.context
    }
}

/// Room for `n` bytes behind `written` bytes of the buffer; returns the block and its capacity.
#[cold]
#[inline(never)]
fn regrow(vec: &mut Vec<u8>, start: usize, written: usize, n: usize) -> (*mut u8, usize) {
    let mut old = ManuallyDrop::new(std::mem::take(vec));
    let (len, capacity) = (old.len(), old.capacity());
    // SAFETY: the parts come from a vector that is not used again; `MaybeUninit<u8>` has the
    // layout of `u8`, and as its elements need no initialization the length may cover all that
    // the message has reached, of which some offsets are not stored yet.
    let mut bytes = unsafe {
        Vec::from_raw_parts(old.as_mut_ptr().cast::<MaybeUninit<u8>>(), written, capacity)
    };
    bytes.reserve(n);
    let mut bytes = ManuallyDrop::new(bytes);
    // SAFETY: back to `u8` with the length it had, up to which it is initialized.
    *vec = unsafe { Vec::from_raw_parts(bytes.as_mut_ptr().cast(), len, bytes.capacity()) };
    // SAFETY: `start <= written <= capacity`.
    (unsafe { vec.as_mut_ptr().add(start) }, vec.capacity() - start)
}

#[cold]
fn grow(vec: &mut Vec<u8>, start: usize, n: usize) -> (*mut u8, usize) {
    vec.reserve(start - vec.len() + n);
    // SAFETY: `start` is at most the new capacity.
    (unsafe { vec.as_mut_ptr().add(start) }, vec.capacity() - start)
}

/// Fills a region whose size was counted before, and nothing behind it.
#[derive(Debug)]
pub struct Exact<'e> {
    block: &'e mut [u8],
    cursor: usize,
    context: &'e mut Context,
}

impl<'e> Exact<'e> {
    #[inline(always)]
    pub(super) fn new(block: &'e mut [u8], context: &'e mut Context) -> Self {
        Exact { block, cursor: 0, context }
    }
}

// SAFETY: `ensure` panics unless the room is there.
unsafe impl Sink for Exact<'_> {
    const ROOMY: bool = false;

    #[inline(always)]
    fn cursor(&self) -> usize {
        self.cursor
    }
    #[inline(always)]
    fn set_cursor(&mut self, at: usize) {
        self.cursor = at;
    }
    #[inline(always)]
    fn ensure(self, n: usize) -> Self {
        assert!(self.block.len() - self.cursor >= n, "the counted size of a message was too small");
        self
    }
    #[inline(always)]
    fn has(&self, at: usize, n: usize) -> bool {
        at + n <= self.block.len()
    }
    #[inline(always)]
    unsafe fn store<const N: usize>(&mut self, at: usize, bytes: [u8; N]) {
        debug_assert!(at + N <= self.block.len());
        // SAFETY: the caller keeps `at + N` within the ensured room.
        unsafe { self.block.as_mut_ptr().add(at).cast::<[u8; N]>().write(bytes) }
    }
    #[inline(always)]
    unsafe fn copy(&mut self, at: usize, from: *const u8, len: usize) {
        debug_assert!(at + len <= self.block.len());
        // SAFETY: as the caller promises; user data and our buffer are separate allocations.
        unsafe { std::ptr::copy_nonoverlapping(from, self.block.as_mut_ptr().add(at), len) }
    }
    #[inline(always)]
    unsafe fn copy_short(&mut self, at: usize, from: *const u8, len: usize) {
        debug_assert!(at + len <= self.block.len());
        // SAFETY: as in `copy`.
        unsafe { raw::copy_short(from, self.block.as_mut_ptr().add(at), len) }
    }
    #[inline(always)]
    unsafe fn zero(&mut self, at: usize, len: usize) {
        debug_assert!(at + len <= self.block.len());
        // SAFETY: as the caller promises.
        unsafe { self.block.as_mut_ptr().add(at).write_bytes(0, len) }
    }
    #[inline(always)]
    unsafe fn stored_u16(&self, at: usize) -> usize {
        // SAFETY: the caller stored these two bytes.
        unsafe { raw::load_u16(self.block, at) }
    }
    #[inline(always)]
    fn context(&mut self) -> &mut Context {
        self.context
    }
}
