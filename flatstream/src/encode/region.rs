//! The memory that a message is stored to.
#![allow(unsafe_code)]

use crate::raw;

/// A writable range of bytes, not all of them initialized. Debug builds check every access.
///
/// Without a lifetime, so that it stays in registers: the sinks hold the borrow beside it.
#[derive(Debug)]
pub struct Region {
    start: *mut u8,
    len: usize,
}

impl Region {
    /// All of `bytes`.
    #[inline(always)]
    pub(super) fn of(bytes: &mut [u8]) -> Self {
        Region { start: bytes.as_mut_ptr(), len: bytes.len() }
    }

    /// The allocation of `vec` from `start` on, which it reaches.
    #[inline(always)]
    pub(super) fn of_spare(vec: &mut Vec<u8>, start: usize) -> Self {
        assert!(start <= vec.capacity());
        // SAFETY: `start` lies within the allocation, as asserted.
        Region { start: unsafe { vec.as_mut_ptr().add(start) }, len: vec.capacity() - start }
    }

    #[inline(always)]
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// # Safety
    ///
    /// `at + N <= len`, and the memory is still borrowed.
    #[inline(always)]
    pub(super) unsafe fn store<const N: usize>(&mut self, at: usize, bytes: [u8; N]) {
        debug_assert!(at + N <= self.len);
        // SAFETY: the caller keeps `at + N` within the region.
        unsafe { self.start.add(at).cast::<[u8; N]>().write(bytes) }
    }

    /// Stores right in front of the region.
    ///
    /// # Safety
    ///
    /// The region starts that many bytes into memory that is still borrowed.
    #[inline(always)]
    pub(super) unsafe fn store_before<const N: usize>(&mut self, bytes: [[u8; 4]; N]) {
        // SAFETY: passed on to the caller.
        unsafe { self.start.cast::<[[u8; 4]; N]>().sub(1).write(bytes) }
    }

    /// # Safety
    ///
    /// As [`store`](Region::store); `from` is readable for `len` bytes outside the region.
    #[inline(always)]
    pub(super) unsafe fn copy(&mut self, at: usize, from: *const u8, len: usize) {
        debug_assert!(at + len <= self.len);
        // SAFETY: as the caller promises; user data and our buffer are separate allocations.
        unsafe { std::ptr::copy_nonoverlapping(from, self.start.add(at), len) }
    }

    /// # Safety
    ///
    /// As [`copy`](Region::copy).
    #[inline(always)]
    pub(super) unsafe fn copy_short(&mut self, at: usize, from: *const u8, len: usize) {
        debug_assert!(at + len <= self.len);
        // SAFETY: as in `copy`.
        unsafe { raw::copy_short(from, self.start.add(at), len) }
    }

    /// # Safety
    ///
    /// As [`store`](Region::store).
    #[inline(always)]
    pub(super) unsafe fn zero(&mut self, at: usize, len: usize) {
        debug_assert!(at + len <= self.len);
        // SAFETY: as the caller promises.
        unsafe { self.start.add(at).write_bytes(0, len) }
    }

    /// # Safety
    ///
    /// Two bytes were stored at `at`.
    #[inline(always)]
    pub(super) unsafe fn load_u16(&self, at: usize) -> usize {
        debug_assert!(at + 2 <= self.len);
        // SAFETY: the caller stored these two bytes.
        u16::from_le_bytes(unsafe { self.start.add(at).cast::<[u8; 2]>().read() }) as usize
    }

    /// # Safety
    ///
    /// Four bytes were stored at `at`.
    #[inline(always)]
    pub(super) unsafe fn load_u32(&self, at: usize) -> u32 {
        debug_assert!(at + 4 <= self.len);
        // SAFETY: the caller stored these four bytes.
        u32::from_le_bytes(unsafe { self.start.add(at).cast::<[u8; 4]>().read() })
    }
}
