//! UTF-8 sixteen bytes at a time, without a branch for each character.
//!
//! The lookup algorithm of John Keiser and Daniel Lemire, "Validating UTF-8 In Less Than One Instruction Per
//! Byte", Software: Practice and Experience 51 (5), 2021. Whatever can be wrong with two neighbours shows in
//! the first one's halves and the upper half of the second: three tables say for a half byte which mistakes
//! it could be part of, as bits, and what all three agree on is one. That third and fourth bytes are there
//! is asked of the bytes two and three places before.
#![allow(unsafe_code)]

use std::arch::x86_64::{
    __m128i, _mm_and_si128, _mm_cmpeq_epi8, _mm_loadu_si128, _mm_movemask_epi8, _mm_or_si128,
    _mm_set1_epi8, _mm_setzero_si128, _mm_shuffle_epi8, _mm_slli_si128, _mm_srli_epi16,
    _mm_subs_epu8, _mm_xor_si128,
};

use crate::raw;

/// Bytes of a block.
const BLOCK: usize = 16;
/// How far back a byte may refer.
const BACK: usize = 3;

/// A first byte without its second.
const TOO_SHORT: u8 = 1 << 0;
/// A second byte behind ASCII.
const TOO_LONG: u8 = 1 << 1;
/// Three bytes for what fits two.
const OVERLONG_3: u8 = 1 << 2;
/// Above U+10FFFF: `F4 90..` and `F5..`.
const TOO_LARGE: u8 = 1 << 3;
/// U+D800 to U+DFFF.
const SURROGATE: u8 = 1 << 4;
/// Two bytes for what fits one.
const OVERLONG_2: u8 = 1 << 5;
/// `F5 80..` and above; with `F0`, four bytes for what fits three.
const TOO_LARGE_80: u8 = 1 << 6;
const OVERLONG_4: u8 = 1 << 6;
/// Two bytes that are no first one. No mistake where a third or fourth byte has to be.
const TWO_CONTINUE: u8 = 1 << 7;
/// What the lower half of the first byte does not decide.
const ANY_LOW: u8 = TOO_SHORT | TOO_LONG | TWO_CONTINUE;

/// By the upper half of the first byte.
static FIRST_HIGH: [u8; 16] = [
    TOO_LONG,
    TOO_LONG,
    TOO_LONG,
    TOO_LONG,
    TOO_LONG,
    TOO_LONG,
    TOO_LONG,
    TOO_LONG,
    TWO_CONTINUE,
    TWO_CONTINUE,
    TWO_CONTINUE,
    TWO_CONTINUE,
    TOO_SHORT | OVERLONG_2,
    TOO_SHORT,
    TOO_SHORT | OVERLONG_3 | SURROGATE,
    TOO_SHORT | TOO_LARGE | TOO_LARGE_80 | OVERLONG_4,
];

/// By its lower half.
static FIRST_LOW: [u8; 16] = {
    let mut table = [ANY_LOW | TOO_LARGE | TOO_LARGE_80; 16];
    table[0x0] = ANY_LOW | OVERLONG_2 | OVERLONG_3 | OVERLONG_4;
    table[0x1] = ANY_LOW | OVERLONG_2;
    table[0x2] = ANY_LOW;
    table[0x3] = ANY_LOW;
    table[0x4] = ANY_LOW | TOO_LARGE;
    table[0xd] |= SURROGATE;
    table
};

/// By the upper half of the second byte.
static SECOND_HIGH: [u8; 16] = {
    let continues = TOO_LONG | OVERLONG_2 | TWO_CONTINUE;
    let mut table = [TOO_SHORT; 16];
    table[0x8] = continues | OVERLONG_3 | TOO_LARGE_80 | OVERLONG_4;
    table[0x9] = continues | OVERLONG_3 | TOO_LARGE;
    table[0xa] = continues | SURROGATE | TOO_LARGE;
    table[0xb] = continues | SURROGATE | TOO_LARGE;
    table
};

/// Whether `bytes` are UTF-8; `None` for the few lengths that no block fits.
///
/// # Safety
///
/// The processor has SSSE3.
#[target_feature(enable = "ssse3")]
pub(super) unsafe fn is_utf8(bytes: &[u8]) -> Option<bool> {
    // SAFETY: each load is of a block that ends at or before the end of `bytes`, and of the one up to
    // three bytes before it, where there are as many.
    unsafe {
        if bytes.len() < BLOCK {
            // Zeros end whatever is not complete.
            let block = padded(bytes).to_le_bytes();
            return Some(is_zero(first_block(load(&block, 0))));
        }
        let (mut bad, mut at) = (first_block(load(bytes, 0)), BLOCK);
        while at + BLOCK <= bytes.len() {
            bad = _mm_or_si128(bad, next_block(bytes, at));
            at += BLOCK;
        }
        if at < bytes.len() {
            // The last sixteen, some of them again.
            let last = bytes.len() - BLOCK;
            if last < BACK {
                return None;
            }
            bad = _mm_or_si128(bad, next_block(bytes, last));
        }
        Some(is_zero(bad) && is_complete(bytes))
    }
}

/// Whether the last character has all its bytes, of sixteen or more bytes.
fn is_complete(bytes: &[u8]) -> bool {
    let [.., third, second, last] = bytes else { return true };
    *third < 0xf0 && *second < 0xe0 && *last < 0xc0
}

/// Less than sixteen bytes, and zeros, of two or three loads that overlap.
///
/// # Safety
///
/// There are less than sixteen.
#[inline(always)]
unsafe fn padded(bytes: &[u8]) -> u128 {
    let len = bytes.len();
    let join = |first: u128, last: u128, last_at: usize| first | last << (8 * last_at);
    // SAFETY: every load ends at or before `len`.
    unsafe {
        if len >= 8 {
            let last = u64::from_le_bytes(raw::load(bytes, len - 8));
            join(u64::from_le_bytes(raw::load(bytes, 0)).into(), last.into(), len - 8)
        } else if len >= 4 {
            let last = u32::from_le_bytes(raw::load(bytes, len - 4));
            join(u32::from_le_bytes(raw::load(bytes, 0)).into(), last.into(), len - 4)
        } else {
            bytes.iter().rev().fold(0, |all, &byte| all << 8 | u128::from(byte))
        }
    }
}

/// The mistakes in the first sixteen bytes.
///
/// # Safety
///
/// The caller has SSSE3 enabled.
#[inline(always)]
unsafe fn first_block(block: __m128i) -> __m128i {
    // SAFETY: passed on to the caller.
    unsafe {
        mistakes(
            block,
            _mm_slli_si128::<1>(block),
            _mm_slli_si128::<2>(block),
            _mm_slli_si128::<3>(block),
        )
    }
}

/// The mistakes in the sixteen bytes from `at` on.
///
/// # Safety
///
/// There are as many, and three before; the caller has SSSE3 enabled.
#[inline(always)]
unsafe fn next_block(bytes: &[u8], at: usize) -> __m128i {
    // SAFETY: passed on to the caller.
    unsafe {
        mistakes(load(bytes, at), load(bytes, at - 1), load(bytes, at - 2), load(bytes, at - 3))
    }
}

/// Not 0 where something is wrong, of bytes and those one, two and three places before each.
///
/// # Safety
///
/// The caller has SSSE3 enabled.
#[inline(always)]
unsafe fn mistakes(
    block: __m128i,
    before: __m128i,
    before_2: __m128i,
    before_3: __m128i,
) -> __m128i {
    // SAFETY: passed on to the caller; the tables have sixteen bytes.
    unsafe {
        let low = _mm_and_si128(before, _mm_set1_epi8(0x0f));
        let of_first = _mm_and_si128(
            _mm_shuffle_epi8(load(&FIRST_HIGH, 0), upper_half(before)),
            _mm_shuffle_epi8(load(&FIRST_LOW, 0), low),
        );
        let of_second = _mm_shuffle_epi8(load(&SECOND_HIGH, 0), upper_half(block));
        // Of these, the highest bit is left where a third or fourth byte has to be: where
        // `TWO_CONTINUE` is right.
        let third = _mm_subs_epu8(before_2, _mm_set1_epi8((0xe0_u8 - 0x80) as i8));
        let fourth = _mm_subs_epu8(before_3, _mm_set1_epi8((0xf0_u8 - 0x80) as i8));
        let later = _mm_or_si128(third, fourth);
        let continues = _mm_and_si128(later, _mm_set1_epi8(TWO_CONTINUE as i8));
        _mm_xor_si128(_mm_and_si128(of_first, of_second), continues)
    }
}

/// # Safety
///
/// SSE2 is part of the processor.
#[inline(always)]
unsafe fn upper_half(bytes: __m128i) -> __m128i {
    // SAFETY: passed on to the caller.
    unsafe { _mm_and_si128(_mm_srli_epi16::<4>(bytes), _mm_set1_epi8(0x0f)) }
}

/// # Safety
///
/// SSE2 is part of the processor.
#[inline(always)]
unsafe fn is_zero(bytes: __m128i) -> bool {
    // SAFETY: passed on to the caller.
    unsafe { _mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_setzero_si128())) == 0xffff }
}

/// # Safety
///
/// `at + 16 <= bytes.len()`.
#[inline(always)]
unsafe fn load(bytes: &[u8], at: usize) -> __m128i {
    debug_assert!(at + BLOCK <= bytes.len());
    // SAFETY: passed on to the caller; no alignment is asked for.
    unsafe { _mm_loadu_si128(bytes.as_ptr().add(at).cast()) }
}
