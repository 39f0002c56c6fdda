//! Strings of shared fields, of which equal ones are written once.
//!
//! Offsets lead forward only, so a string has to stand behind everything that refers to it: it is
//! written when it is forgotten, or at the end of the message. Until then the slots that wait for its
//! offset are a list, each holding the position of the one before it. So nothing is allocated, and
//! the bytes that stand for the list are overwritten by the offsets.
#![allow(unsafe_code)]

use std::mem::MaybeUninit;

use super::{Sink, MAX_MESSAGE_LEN};
use crate::layout::round4;
use crate::recent::{Recent, MAX_SAVED, REMEMBERED};

/// A string that is not written yet.
#[derive(Clone, Copy, Debug)]
struct Waiting {
    text: *const u8,
    len: usize,
    /// The last slot that waits for it.
    slot: u32,
}

/// Ends the list of slots: the first bytes of a message are no slot.
const NO_SLOT: u32 = 0;

/// The strings that are not written yet.
pub struct Strings {
    hashes: Recent,
    waiting: [MaybeUninit<Waiting>; REMEMBERED],
    /// Bytes that these will take.
    waiting_len: u64,
    /// Bytes that strings would have taken which were not written again.
    saved_len: u64,
}

impl Strings {
    /// Sets up an empty set of strings.
    ///
    /// # Safety
    ///
    /// `room` is writable.
    #[inline(always)]
    pub(super) unsafe fn begin(room: *mut Self) {
        // SAFETY: passed on to the caller; `waiting` needs no value.
        unsafe {
            Recent::begin(&raw mut (*room).hashes);
            (&raw mut (*room).waiting_len).write(0);
            (&raw mut (*room).saved_len).write(0);
        }
    }

    #[inline(always)]
    fn is_empty(&self) -> bool {
        self.hashes.is_empty()
    }

    /// The string at a place of `hashes`.
    #[inline]
    fn at(&mut self, place: usize) -> &mut Waiting {
        debug_assert!(place < self.hashes.keys().len());
        // SAFETY: every place of `hashes` got its string in `push`.
        unsafe { self.waiting[place].assume_init_mut() }
    }

    /// The place of a string equal to `text`.
    ///
    /// # Safety
    ///
    /// The strings that wait are still there.
    unsafe fn find(&self, hash: u32, text: &str) -> Option<usize> {
        let places = 0..self.hashes.keys().len();
        let mut alike = places.filter(|place| self.hashes.keys()[*place] == hash);
        let equal = |waiting: Waiting| {
            // SAFETY: `text` and `len` are those of a string that is still there.
            waiting.len == text.len()
                && (std::ptr::eq(waiting.text, text.as_ptr())
                    || unsafe { std::slice::from_raw_parts(waiting.text, waiting.len) }
                        == text.as_bytes())
        };
        // SAFETY: as in `at`.
        alike.find(|place| equal(unsafe { self.waiting[*place].assume_init() }))
    }

    /// Whether `text` may be saved once more in a message of which `len` bytes are written.
    #[inline]
    fn save(&mut self, text: &str, len: usize) -> bool {
        let saved_len = self.saved_len + 4 + text.len() as u64;
        let fits = saved_len <= (len as u64 + self.waiting_len) * MAX_SAVED;
        if fits {
            self.saved_len = saved_len;
        }
        fits
    }

    /// What was saved in a message inside of this one was saved in this one as well.
    pub(super) fn add_saved(&mut self, inner: &Strings) {
        self.saved_len += inner.saved_len;
    }

    fn push(&mut self, hash: u32, waiting: Waiting) {
        self.waiting_len += size(waiting.len) as u64;
        let place = self.hashes.push(hash);
        self.waiting[place] = MaybeUninit::new(waiting);
    }
}

impl std::fmt::Debug for Strings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Strings").field(&self.hashes).finish()
    }
}

/// Bytes of a string with its length and what is behind it.
#[inline]
fn size(len: usize) -> usize {
    round4(len + 5)
}

/// Puts the offset of `text` to `at`, as soon as it is known.
///
/// # Safety
///
/// The slot at `at` is ensured, and nothing else is stored there. `text` lives until the message, or
/// a call of [`put_waiting`], ends.
pub(crate) unsafe fn put_shared<S: Sink>(text: &str, mut sink: S, at: usize) -> S {
    let cursor = sink.cursor();
    // The list has room for positions that a message can have.
    if cursor > MAX_MESSAGE_LEN {
        sink.context().refuse_size();
        // SAFETY: passed on to the caller.
        unsafe { sink.store(at, [0; 4]) };
        return sink;
    }
    let hash = hash(text.as_bytes());
    let slot = at as u32;
    let written = sink.context().written(cursor);
    let strings = sink.context().strings();
    // SAFETY: what waits is still there, as those who put it promised.
    let known = unsafe { strings.find(hash, text) };
    let before = match known.filter(|_| strings.save(text, written)) {
        Some(place) => std::mem::replace(&mut strings.at(place).slot, slot),
        None => {
            // SAFETY: what waits is still there, as those who put it promised.
            sink = unsafe { put_forgotten(sink) };
            let waiting = Waiting { text: text.as_ptr(), len: text.len(), slot };
            sink.context().strings().push(hash, waiting);
            NO_SLOT
        }
    };
    // SAFETY: passed on to the caller.
    unsafe { sink.store(at, before.to_le_bytes()) };
    sink
}

/// Writes the string that the next one takes the place of.
///
/// # Safety
///
/// As [`put_waiting`], of this string.
#[inline]
unsafe fn put_forgotten<S: Sink>(mut sink: S) -> S {
    let strings = sink.context().strings();
    let Some(place) = strings.hashes.to_forget() else { return sink };
    let waiting = *strings.at(place);
    // SAFETY: passed on to the caller; it waits in this message.
    unsafe { put_one(waiting, sink) }
}

/// Writes all strings that wait, and forgets them.
///
/// # Safety
///
/// They are still there: this is called before the first of them is dropped.
#[inline(always)]
pub(crate) unsafe fn put_waiting<S: Sink>(mut sink: S) -> S {
    if sink.context().strings().is_empty() {
        return sink;
    }
    // SAFETY: passed on to the caller.
    unsafe { put_all(sink) }
}

/// The slow half of [`put_waiting`].
///
/// # Safety
///
/// As there.
#[inline(never)]
unsafe fn put_all<S: Sink>(mut sink: S) -> S {
    for place in sink.context().strings().hashes.oldest_first() {
        let waiting = *sink.context().strings().at(place);
        // SAFETY: passed on to the caller.
        sink = unsafe { put_one(waiting, sink) };
    }
    sink.context().strings().hashes.clear();
    sink
}

/// Writes a string at the cursor, and its offset to all slots that wait for it.
///
/// # Safety
///
/// The string is still there, and was waiting in the message that `sink` writes.
unsafe fn put_one<S: Sink>(waiting: Waiting, mut sink: S) -> S {
    let (start, len) = (sink.cursor(), waiting.len);
    if start > MAX_MESSAGE_LEN {
        sink.context().refuse_size();
        return sink;
    }
    let size = size(len);
    let mut sink = sink.ensure(size);
    sink.context().strings().waiting_len -= size as u64;
    // SAFETY: `size >= len + 5` bytes are ensured here, and the text is still there. Slots were
    // ensured when they were met, and hold the positions of others since then, down to `NO_SLOT`.
    unsafe {
        sink.store(start + size - 4, [0; 4]);
        sink.store(start, (len as u32).to_le_bytes());
        sink.copy_short(start + 4, waiting.text, len);
        let mut slot = waiting.slot;
        while slot != NO_SLOT {
            let at = slot as usize;
            slot = sink.stored_u32(at);
            sink.store(at, ((start - at) as u32).to_le_bytes());
        }
    }
    sink.set_cursor(start + size);
    sink
}

/// Of the length and up to 64 bytes, eight at a time. What it is never shows: strings with equal
/// hashes are compared.
fn hash(bytes: &[u8]) -> u32 {
    const ENDS: usize = 32;
    let start = (bytes.len() as u64).wrapping_mul(K);
    let hash = match bytes {
        [] => start,
        short if short.len() <= 2 * ENDS => mix_all(start, short),
        long => mix_all(mix_all(start, &long[..ENDS]), &long[long.len() - ENDS..]),
    };
    hash as u32
}

const K: u64 = 0x9e37_79b9_7f4a_7c15;

fn mix_all(hash: u64, bytes: &[u8]) -> u64 {
    let word = |bytes: &[u8]| bytes.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
    let mix = |hash: u64, bytes: &[u8]| {
        let mixed = (hash ^ word(bytes)).wrapping_mul(K);
        mixed ^ mixed >> 32
    };
    bytes.chunks(8).fold(hash, mix)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waiting(text: &str, slot: u32) -> Waiting {
        Waiting { text: text.as_ptr(), len: text.len(), slot }
    }

    #[test]
    fn equal_hashes_do_not_make_equal_strings() {
        let mut strings = MaybeUninit::uninit();
        // SAFETY: it is filled, and used no earlier.
        let strings: &mut Strings = unsafe {
            Strings::begin(strings.as_mut_ptr());
            strings.assume_init_mut()
        };
        let texts = ["one", "two", "", "onetwo", "one\0"];
        for (slot, text) in texts.into_iter().enumerate() {
            strings.push(7, waiting(text, slot as u32));
        }
        for (slot, text) in texts.into_iter().enumerate() {
            // SAFETY: the texts are constants.
            let found = unsafe { strings.find(7, &String::from(text)) };
            assert_eq!(found, Some(slot), "{text:?}");
        }
        // SAFETY: as above.
        unsafe {
            assert!(strings.find(7, "three").is_none());
            assert!(strings.find(8, "one").is_none());
        }
    }

    #[test]
    fn hashes_of_short_strings_see_every_byte_and_the_length() {
        let text = b"a text that is longer than a few words";
        for len in 0..text.len() {
            let of = hash(&text[..len]);
            assert_ne!(of, hash(&text[..len + 1]));
            for at in 0..len {
                let mut other = text[..len].to_vec();
                other[at] ^= 1;
                assert_ne!(of, hash(&other), "{len} {at}");
            }
        }
    }

    #[test]
    fn hashes_of_long_strings_see_both_ends() {
        let text = vec![b'x'; 1000];
        for (at, seen) in [(0, true), (31, true), (32, false), (967, false), (968, true)] {
            let mut other = text.clone();
            other[at] = b'y';
            assert_eq!(hash(&text) != hash(&other), seen, "{at}");
        }
    }
}
