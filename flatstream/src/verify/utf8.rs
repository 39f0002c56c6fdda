//! UTF-8, with ASCII first: strings in telemetry are short and nearly all ASCII.
#![allow(unsafe_code)]

#[cfg(target_arch = "x86_64")]
mod blocks;

use crate::raw;

const HIGH_BITS: u64 = 0x8080_8080_8080_8080;

/// The longest text that is looked at where it is met.
const SHORT: usize = 64;

/// Whether `bytes` are UTF-8.
///
/// Up to [`SHORT`] in loads that overlap, instead of loops. Up to sixteen bytes there are two, of one length for
/// 8 to 16: names and times often differ in length by a few bytes, and a branch between these would go wrong
/// as often.
#[inline(always)]
pub(super) fn is_utf8(bytes: &[u8]) -> bool {
    let len = bytes.len();
    // SAFETY: every load ends at or before `len`.
    let seen = unsafe {
        if len > 16 {
            if len > SHORT {
                return is_utf8_long(bytes);
            }
            let mut seen = load_16(bytes, 0) | load_16(bytes, len - 16);
            if len > 32 {
                seen |= load_16(bytes, 16) | load_16(bytes, len - 32);
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
    seen & HIGH_BITS == 0 || is_utf8_beyond_ascii(bytes)
}

/// Of more than [`SHORT`] bytes. A function of its own, since fields of text are many, and what it takes to call it
/// is little beside such a text.
#[cold]
#[inline(never)]
fn is_utf8_long(bytes: &[u8]) -> bool {
    is_ascii_long(bytes) || is_utf8_beyond_ascii(bytes)
}

/// Sixteen bytes at a time, of more than as many; the last sixteen overlap those before.
#[inline(always)]
fn is_ascii_long(bytes: &[u8]) -> bool {
    let last = bytes.len() - 16;
    // SAFETY: every load ends at or before the end.
    let seen = unsafe {
        let (mut seen, mut at) = (load_16(bytes, last), 0);
        while at < last {
            seen |= load_16(bytes, at);
            at += 16;
        }
        seen
    };
    (seen | seen >> 64) as u64 & HIGH_BITS == 0
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
fn is_utf8_beyond_ascii(bytes: &[u8]) -> bool {
    #[cfg(target_arch = "x86_64")]
    if std::arch::is_x86_feature_detected!("ssse3") {
        // SAFETY: asked right above.
        if let Some(verdict) = unsafe { blocks::is_utf8(bytes) } {
            return verdict;
        }
    }
    std::str::from_utf8(bytes).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_std_at_every_length_and_place() {
        for len in 0..3 * SHORT {
            let ascii = vec![b'a'; len];
            assert!(is_utf8(&ascii));
            for at in 0..len {
                let mut bytes = ascii.clone();
                bytes[at] = 0xff;
                assert!(!is_utf8(&bytes), "length {len}, byte {at}");
            }
        }
        assert!(is_utf8("größer ≥ 1".as_bytes()));
    }

    fn check(bytes: &[u8]) {
        assert_eq!(is_utf8(bytes), std::str::from_utf8(bytes).is_ok(), "{bytes:x?}");
    }

    /// The bytes at which something changes.
    const BORDERS: [u8; 12] =
        [0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xe0, 0xf0, 0xff];

    #[test]
    fn agrees_with_std_on_every_kind_of_character() {
        let places = [0, 5, 13, 14, 15, 16, 29, 31, 33];
        for first in 0x7f..=0xff {
            for second in BORDERS {
                for (third, fourth) in BORDERS.into_iter().flat_map(|b| BORDERS.map(|c| (b, c))) {
                    let at = places[usize::from(first ^ second ^ third ^ fourth) % places.len()];
                    let mut bytes = *b"0123456789abcdef0123456789abcdef0123456789";
                    bytes[at..at + 4].copy_from_slice(&[first, second, third, fourth]);
                    check(&bytes);
                    (1..=4).for_each(|len| check(&bytes[..at + len]));
                }
            }
        }
    }

    #[test]
    fn agrees_with_std_on_damaged_text_of_every_length() {
        let text =
            "größer, время ≥ 日本語 🦀é e\u{7ff}\u{800}\u{ffff}\u{10000}\u{10ffff}".repeat(3);
        let mut state = 0x2545_f491_4f6c_dd1d_u64;
        let mut random = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 16) as usize
        };
        for _ in 0..50_000 {
            let (start, len) = (random() % 40, random() % 90);
            let mut bytes = text.as_bytes()[start..(start + len).min(text.len())].to_vec();
            check(&bytes);
            if let Some(at) = random().checked_rem(bytes.len()) {
                bytes[at] = match random() % 3 {
                    0 => bytes[at] ^ 1 << (random() % 8),
                    1 => BORDERS[random() % BORDERS.len()],
                    _ => random() as u8,
                };
                check(&bytes);
            }
        }
    }
}
