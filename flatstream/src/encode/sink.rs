//! Where a message goes: counted only, into a growing buffer, or into a region of exact size.
//!
//! One encoder runs over all three, so the size that was counted is the size that is written.
//! Positions are relative to the block, the part of the message behind its root offset, which
//! starts at 4 mod 8 of the message.
#![allow(unsafe_code)]

use std::hint;
use std::mem::{ManuallyDrop, MaybeUninit};
use std::ptr;

use super::region::Region;
use super::strings::Strings;
use super::vtables::VtableCache;
use crate::wire::Table;
use crate::with::Refused;
use crate::MAX_DEPTH;

/// Bytes behind everything that was asked for which a growing sink lets be overwritten.
pub(crate) const SLACK: usize = 16;

/// What the parts of one message share while it is written.
#[derive(Debug)]
pub struct Context {
    depth: usize,
    failure: Option<Failure>,
    /// That which is being written, among those around it. A pointer, as these take 3 KiB: nested
    /// messages would take them several times from the stack if they changed places. It leads nowhere
    /// when the message has neither vtables nor strings to share.
    message: *mut Message,
}

/// What the parts of one message share, and those of a message inside of it do not.
#[derive(Debug)]
pub(super) struct Message {
    /// Where its block starts, in that of the outermost message.
    block: usize,
    vtables: VtableCache,
    strings: Strings,
}

/// Why a part was left out, so that what was written is no message.
#[derive(Debug)]
pub(super) enum Failure {
    /// Tables are nested deeper than readers go.
    TooDeep,
    /// There is more than a message has room for.
    TooLarge,
    /// An adapter does not take the value of a field, whose type and name are added on the way up.
    Refused { refused: Refused, field: Option<(&'static str, &'static str)> },
}

impl Message {
    /// Begins a message of type `T` in place: of its 3 KiB only what is read is set, and nothing is
    /// moved, which unoptimized builds would take several times that from the stack for.
    ///
    /// A message that may hold several tables may share their vtables.
    #[inline(always)]
    pub(super) fn begin<T: Table>(room: &mut MaybeUninit<Message>, block: usize) -> *mut Message {
        if const { !T::LAYOUT.nests && !T::LAYOUT.shares } {
            return ptr::null_mut();
        }
        let message = room.as_mut_ptr();
        // SAFETY: `room` is writable.
        unsafe {
            (&raw mut (*message).block).write(block);
            VtableCache::begin(&raw mut (*message).vtables, T::LAYOUT.nests);
            Strings::begin(&raw mut (*message).strings);
        }
        message
    }
}

impl Context {
    /// # Safety
    ///
    /// `message` comes from [`Message::begin`] for the type that is written. What it leads to lives, and
    /// is not used otherwise, as long as the context is used.
    #[inline(always)]
    pub(super) unsafe fn new(message: *mut Message) -> Self {
        Context { depth: 0, failure: None, message }
    }

    /// A message inside of this one begins. Returns the outer one, for when it ends.
    ///
    /// # Safety
    ///
    /// As [`new`](Context::new), until `leave_message` or the last use of the context.
    pub(super) unsafe fn enter_message(&mut self, inner: *mut Message) -> *mut Message {
        std::mem::replace(&mut self.message, inner)
    }

    /// The inner message has ended.
    ///
    /// # Safety
    ///
    /// `enter_message` returned `outer` when it began.
    pub(super) unsafe fn leave_message(&mut self, outer: *mut Message) {
        let inner = std::mem::replace(&mut self.message, outer);
        // SAFETY: the caller of `enter_message` keeps it until now, if it is one.
        if let Some(inner) = unsafe { inner.as_ref() } {
            self.message().strings.add_saved(&inner.strings);
        }
    }

    #[inline(always)]
    fn message(&mut self) -> &mut Message {
        debug_assert!(!self.message.is_null());
        // SAFETY: whoever set the pointer keeps what it points to, and does not use it otherwise. Only
        // tables and strings of types that have something to share come here, for whose messages
        // `begin` returns one.
        unsafe { &mut *self.message }
    }

    /// The first thing that went wrong.
    #[inline(always)]
    pub(super) fn into_failure(self) -> Option<Failure> {
        self.failure
    }

    /// A part that no message has room for was left out.
    #[cold]
    pub(crate) fn refuse_size(&mut self) {
        self.failure.get_or_insert(Failure::TooLarge);
    }

    /// A value was left out, as an adapter does not take it.
    #[cold]
    pub(crate) fn refuse(&mut self, refused: Refused) {
        self.failure.get_or_insert(Failure::Refused { refused, field: None });
    }

    /// The field that was written last, whose value may have been refused.
    #[inline(always)]
    pub(super) fn wrote(&mut self, type_name: &'static str, field_name: &'static str) {
        if let Some(Failure::Refused { field, .. }) = &mut self.failure {
            field.get_or_insert((type_name, field_name));
        }
    }

    #[inline(always)]
    pub(super) fn vtables(&mut self) -> &mut VtableCache {
        &mut self.message().vtables
    }

    /// Bytes of the message up to `cursor`.
    #[inline(always)]
    pub(super) fn written(&mut self, cursor: usize) -> usize {
        cursor - self.message().block
    }

    #[inline(always)]
    pub(super) fn strings(&mut self) -> &mut Strings {
        &mut self.message().strings
    }

    /// Goes one table down; `false` when that is deeper than readers go.
    #[inline(always)]
    pub(super) fn enter(&mut self) -> bool {
        self.depth += 1;
        let fits = self.depth <= MAX_DEPTH;
        if !fits {
            self.refuse_depth();
        }
        fits
    }

    #[cold]
    fn refuse_depth(&mut self) {
        self.failure.get_or_insert(Failure::TooDeep);
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

    /// The memory, unless this sink only counts.
    fn region(&mut self) -> Option<&mut Region>;

    /// Stores `bytes` at `at`.
    ///
    /// # Safety
    ///
    /// `at + N` lies within the ensured room.
    #[inline(always)]
    unsafe fn store<const N: usize>(&mut self, at: usize, bytes: [u8; N]) {
        if let Some(region) = self.region() {
            // SAFETY: passed on to the caller.
            unsafe { region.store(at, bytes) }
        }
    }

    /// Copies `len` bytes to `at`.
    ///
    /// # Safety
    ///
    /// `at + len` lies within the ensured room; `from` is readable for `len` bytes.
    #[inline(always)]
    unsafe fn copy(&mut self, at: usize, from: *const u8, len: usize) {
        if let Some(region) = self.region() {
            // SAFETY: passed on to the caller.
            unsafe { region.copy(at, from, len) }
        }
    }

    /// As [`copy`](Sink::copy), for lengths that are mostly short.
    ///
    /// # Safety
    ///
    /// As [`copy`](Sink::copy).
    #[inline(always)]
    unsafe fn copy_short(&mut self, at: usize, from: *const u8, len: usize) {
        if let Some(region) = self.region() {
            // SAFETY: passed on to the caller.
            unsafe { region.copy_short(at, from, len) }
        }
    }

    /// Clears `len` bytes at `at`.
    ///
    /// # Safety
    ///
    /// `at + len` lies within the ensured room.
    #[inline(always)]
    unsafe fn zero(&mut self, at: usize, len: usize) {
        if let Some(region) = self.region() {
            // SAFETY: passed on to the caller.
            unsafe { region.zero(at, len) }
        }
    }

    /// The 16-bit number stored at `at`; 0 when this sink keeps no bytes.
    ///
    /// # Safety
    ///
    /// Two bytes were stored there.
    #[inline(always)]
    unsafe fn stored_u16(&mut self, at: usize) -> usize {
        // SAFETY: passed on to the caller.
        self.region().map_or(0, |region| unsafe { region.load_u16(at) })
    }

    /// The 32-bit number stored at `at`; 0 when this sink keeps no bytes.
    ///
    /// # Safety
    ///
    /// Four bytes were stored there.
    #[inline(always)]
    unsafe fn stored_u32(&mut self, at: usize) -> u32 {
        // SAFETY: passed on to the caller.
        self.region().map_or(0, |region| unsafe { region.load_u32(at) })
    }

    /// Depth, vtables and shared strings.
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
    fn region(&mut self) -> Option<&mut Region> {
        None
    }
    #[inline(always)]
    fn context(&mut self) -> &mut Context {
        self.context
    }
}

/// Appends to a `Vec<u8>`, which grows as needed.
#[derive(Debug)]
pub struct Grow<'e> {
    block: Region,
    cursor: usize,
    vec: &'e mut Vec<u8>,
    start: usize,
    context: &'e mut Context,
}

impl<'e> Grow<'e> {
    /// The block starts at `start`, up to which `vec` must be written before the message ends. It will
    /// have `len` bytes or more.
    #[inline(always)]
    pub(super) fn new(
        vec: &'e mut Vec<u8>,
        start: usize,
        len: usize,
        context: &'e mut Context,
    ) -> Self {
        if vec.capacity() < start + len + SLACK {
            reserve(vec, start + len + SLACK);
        }
        // SAFETY: room was made for that right above.
        unsafe { hint::assert_unchecked(vec.capacity() >= start + len + SLACK) };
        let block = Region::of_spare(vec, start);
        Grow { block, cursor: 0, vec, start, context }
    }

    /// Ends the message: everything up to the cursor belongs to the vector, and `head` in front of the
    /// block. Returns the length of both.
    ///
    /// # Safety
    ///
    /// Every byte of the block was stored. `head` fills what is between the vector's old length and the
    /// block.
    #[inline(always)]
    pub(super) unsafe fn finish<const N: usize>(mut self, head: [[u8; 4]; N]) -> usize {
        debug_assert_eq!(self.vec.len() + 4 * N, self.start);
        // SAFETY: as the caller says; `ensure` made room for the bytes.
        unsafe {
            self.block.store_before(head);
            self.vec.set_len(self.start + self.cursor);
        }
        4 * N + self.cursor
    }
}

// SAFETY: the region is the vector's allocation from `start` on, and `ensure` keeps `SLACK` bytes
// of it free behind what it was asked for.
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
        if self.block.len() - self.cursor < n + SLACK {
            self.block = regrow(self.vec, self.start, self.start + self.cursor, n + SLACK);
        }
        self
    }
    #[inline(always)]
    fn region(&mut self) -> Option<&mut Region> {
        Some(&mut self.block)
    }
    #[inline(always)]
    fn context(&mut self) -> &mut Context {
        self.context
    }
}

#[cold]
#[inline(never)]
fn reserve(vec: &mut Vec<u8>, capacity: usize) {
    vec.reserve(capacity - vec.len());
}

/// Room for `n` bytes behind `written` bytes of the buffer, which keep their place.
#[cold]
#[inline(never)]
fn regrow(vec: &mut Vec<u8>, start: usize, written: usize, n: usize) -> Region {
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
    Region::of_spare(vec, start)
}

/// Fills a region whose size was counted before, and nothing behind it.
#[derive(Debug)]
pub struct Exact<'e> {
    block: Region,
    cursor: usize,
    context: &'e mut Context,
}

impl<'e> Exact<'e> {
    #[inline(always)]
    pub(super) fn new(block: &'e mut [u8], context: &'e mut Context) -> Self {
        Exact { block: Region::of(block), cursor: 0, context }
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
        // Values are asked twice, to be counted and to be written. Those of the standard library
        // answer alike; an adapter is anybody's code.
        assert!(self.block.len() - self.cursor >= n, "a value grew while it was written");
        self
    }
    #[inline(always)]
    fn region(&mut self) -> Option<&mut Region> {
        Some(&mut self.block)
    }
    #[inline(always)]
    fn context(&mut self) -> &mut Context {
        self.context
    }
}
