//! Unaligned little-endian loads and stores, and short copies: the only pointer arithmetic on
//! message bytes. Debug builds check every bound; release builds trust the callers' contracts,
//! which `docs/design.md` shows to be worth it.
#![allow(unsafe_code)]

/// Reads `N` bytes at `at`.
///
/// # Safety
///
/// `at + N <= buf.len()`.
#[inline(always)]
pub(crate) unsafe fn load<const N: usize>(buf: &[u8], at: usize) -> [u8; N] {
    debug_assert!(at + N <= buf.len(), "load of {N} at {at} in {}", buf.len());
    // SAFETY: the caller keeps `at + N` within `buf`, and `[u8; N]` has alignment 1.
    unsafe { buf.as_ptr().add(at).cast::<[u8; N]>().read() }
}

/// # Safety
///
/// `at + 2 <= buf.len()`.
#[inline(always)]
pub(crate) unsafe fn load_u16(buf: &[u8], at: usize) -> usize {
    // SAFETY: passed on to the caller.
    u16::from_le_bytes(unsafe { load(buf, at) }) as usize
}

/// # Safety
///
/// `at + 4 <= buf.len()`.
#[inline(always)]
pub(crate) unsafe fn load_u32(buf: &[u8], at: usize) -> usize {
    // SAFETY: passed on to the caller.
    u32::from_le_bytes(unsafe { load(buf, at) }) as usize
}

/// # Safety
///
/// `at + 4 <= buf.len()`.
#[inline(always)]
pub(crate) unsafe fn load_i32(buf: &[u8], at: usize) -> isize {
    // SAFETY: passed on to the caller.
    i32::from_le_bytes(unsafe { load(buf, at) }) as isize
}

/// The bytes `at..at + len`.
///
/// # Safety
///
/// `at + len <= buf.len()`.
#[inline(always)]
pub(crate) unsafe fn slice(buf: &[u8], at: usize, len: usize) -> &[u8] {
    debug_assert!(at + len <= buf.len(), "slice of {len} at {at} in {}", buf.len());
    // SAFETY: the caller keeps the range within `buf`.
    unsafe { buf.get_unchecked(at..at + len) }
}

/// `position`, as a number that compilers know nothing about. From the sum that it is they would make an address
/// of many parts, put together again for each load of a table.
#[inline(always)]
pub(crate) fn opaque(position: usize) -> usize {
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    {
        let mut position = position;
        // SAFETY: no instruction, and the register keeps what is in it.
        unsafe {
            std::arch::asm!(
                "/* {0} */",
                inlateout(reg) position,
                options(pure, nomem, nostack, preserves_flags)
            );
        }
        position
    }
    #[cfg(not(all(target_arch = "x86_64", not(miri))))]
    position
}

/// Copies `len` bytes. Up to 32 of them with two overlapping moves, as strings in telemetry are
/// short and a call to `memcpy` costs more than moving them.
///
/// # Safety
///
/// `from` is readable and `to` writable for `len` bytes, and they do not overlap.
#[inline(always)]
pub(crate) unsafe fn copy_short(from: *const u8, to: *mut u8, len: usize) {
    // SAFETY: each branch touches only the first and last bytes of ranges of `len` bytes, and is
    // taken only when `len` is at least the width of its moves.
    unsafe {
        // The middle first: it is what names and the like have.
        if len >= 8 {
            match len {
                8..=16 => copy_ends::<8>(from, to, len),
                17..=32 => copy_ends::<16>(from, to, len),
                _ => std::ptr::copy_nonoverlapping(from, to, len),
            }
        } else if len >= 4 {
            copy_ends::<4>(from, to, len);
        } else if len > 0 {
            let middle = len / 2;
            let (a, b, c) = (*from, *from.add(middle), *from.add(len - 1));
            *to = a;
            *to.add(middle) = b;
            *to.add(len - 1) = c;
        }
    }
}

/// Copies the first and the last `N` of `len` bytes.
///
/// # Safety
///
/// As [`copy_short`], and `N <= len <= 2 * N`.
#[inline(always)]
unsafe fn copy_ends<const N: usize>(from: *const u8, to: *mut u8, len: usize) {
    // SAFETY: `N <= len`, so both moves stay within the caller's ranges.
    unsafe {
        let first = from.cast::<[u8; N]>().read();
        let last = from.add(len - N).cast::<[u8; N]>().read();
        to.cast::<[u8; N]>().write(first);
        to.add(len - N).cast::<[u8; N]>().write(last);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_copies_equal_slices() {
        let source: Vec<u8> = (0..100).collect();
        for len in 0..=100 {
            let mut target = vec![0xAA; 102];
            // SAFETY: both buffers are longer than `len` (+ 1 in front), and separate.
            unsafe { copy_short(source.as_ptr(), target.as_mut_ptr().add(1), len) };
            assert_eq!(target[0], 0xAA);
            assert_eq!(target[1..=len], source[..len]);
            assert!(target[len + 1..].iter().all(|&b| b == 0xAA), "length {len}");
        }
    }
}
