//! UTF-8, with ASCII first: strings in telemetry are short and nearly all ASCII.
#![allow(unsafe_code)]

use crate::raw;

const HIGH_BITS: u64 = 0x8080_8080_8080_8080;

/// Whether `bytes` are UTF-8.
#[inline(always)]
pub(super) fn is_utf8(bytes: &[u8]) -> bool {
    is_ascii(bytes) || is_utf8_slow(bytes)
}

/// Sixteen bytes at a time; the last sixteen overlap those before. Up to sixteen there are two loads, of
/// one length for 8 to 16: names and times often differ in length by a few bytes, and a branch between
/// these would go wrong as often.
#[inline(always)]
fn is_ascii(bytes: &[u8]) -> bool {
    let len = bytes.len();
    // SAFETY: every load ends at or before `len`.
    let seen = unsafe {
        if len > 16 {
            let mut seen = load_16(bytes, len - 16);
            let mut at = 0;
            while at + 16 < len {
                seen |= load_16(bytes, at);
                at += 16;
            }
            (seen | seen >> 64) as u64
        } else if len >= 8 {
            let last = u64::from_le_bytes(raw::load(bytes, len - 8));
            last | u64::from_le_bytes(raw::load(bytes, 0))
        } else if len >= 4 {
            (raw::load_u32(bytes, 0) | raw::load_u32(bytes, len - 4)) as u64
        } else if len > 0 {
            let [first] = raw::load::<1>(bytes, 0);
            let [middle] = raw::load::<1>(bytes, len / 2);
            let [last] = raw::load::<1>(bytes, len - 1);
            (first | middle | last) as u64
        } else {
            0
        }
    };
    seen & HIGH_BITS == 0
}

/// # Safety
///
/// `at + 16 <= bytes.len()`.
#[inline(always)]
unsafe fn load_16(bytes: &[u8], at: usize) -> u128 {
    // SAFETY: passed on to the caller.
    u128::from_le_bytes(unsafe { raw::load(bytes, at) })
}

#[cold]
#[inline(never)]
fn is_utf8_slow(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_std_at_every_length_and_place() {
        for len in 0..40 {
            let ascii = vec![b'a'; len];
            assert!(is_ascii(&ascii) && is_utf8(&ascii));
            for at in 0..len {
                let mut bytes = ascii.clone();
                bytes[at] = 0xff;
                assert!(!is_ascii(&bytes), "length {len}, byte {at}");
                assert!(!is_utf8(&bytes));
            }
        }
        assert!(is_utf8("größer ≥ 1".as_bytes()));
    }
}
