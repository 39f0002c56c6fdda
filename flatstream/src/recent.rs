//! The last few things that were met: what encoder and verifier remember of shared strings.
#![allow(unsafe_code)]

use std::mem::MaybeUninit;

/// How many are remembered. Part of the wire: it decides which strings are written twice.
pub(crate) const REMEMBERED: usize = 64;

/// How many times the length of a message its shared strings may save. Whoever copies a message into
/// memory of his own gets no more than that for each byte, whoever wrote it.
pub(crate) const MAX_SAVED: u64 = 64;

/// The keys of the last things that were met, in a ring: when it is full, the oldest makes room.
///
/// The encoder has them keyed by hash, the verifier by position. Both forget in the same order, so
/// that the verifier knows a string again whenever the encoder did.
pub(crate) struct Recent {
    keys: [MaybeUninit<u32>; REMEMBERED],
    /// Where the oldest is; 0 until the ring is full.
    oldest: usize,
    len: usize,
}

impl Recent {
    #[inline(always)]
    pub fn new() -> Self {
        Recent { keys: [const { MaybeUninit::uninit() }; REMEMBERED], oldest: 0, len: 0 }
    }

    /// Sets up an empty ring in place.
    ///
    /// # Safety
    ///
    /// `room` is writable.
    #[inline(always)]
    pub unsafe fn begin(room: *mut Self) {
        // SAFETY: passed on to the caller; `keys` needs no value.
        unsafe {
            (&raw mut (*room).oldest).write(0);
            (&raw mut (*room).len).write(0);
        }
    }

    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The place that the next one takes, when there is something to forget for it.
    #[inline]
    pub fn to_forget(&self) -> Option<usize> {
        (self.len == REMEMBERED).then_some(self.oldest)
    }

    /// Remembers `key`, and forgets the oldest one when there is no room. Returns its place.
    #[inline]
    pub fn push(&mut self, key: u32) -> usize {
        let place = match self.to_forget() {
            Some(place) => {
                self.oldest = (place + 1) % REMEMBERED;
                place
            }
            None => {
                self.len += 1;
                self.len - 1
            }
        };
        self.keys[place] = MaybeUninit::new(key);
        place
    }

    /// All keys, in the order of their places.
    #[inline]
    pub fn keys(&self) -> &[u32] {
        // SAFETY: `push` fills the places in order, and `len` counts those that it filled.
        unsafe { std::slice::from_raw_parts(self.keys.as_ptr().cast(), self.len) }
    }

    /// All places, the oldest first.
    pub fn oldest_first(&self) -> impl Iterator<Item = usize> {
        let (oldest, len) = (self.oldest, self.len);
        (0..len).map(move |i| (oldest + i) % REMEMBERED)
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        (self.oldest, self.len) = (0, 0);
    }
}

impl std::fmt::Debug for Recent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Recent").field(&self.len).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;

    use super::*;

    #[test]
    fn the_oldest_is_forgotten_first() {
        let (mut recent, mut model) = (Recent::new(), VecDeque::new());
        assert!(recent.is_empty());
        for key in 0..3 * REMEMBERED as u32 + 5 {
            assert_eq!(recent.to_forget().is_some(), model.len() == REMEMBERED);
            let place = recent.push(key);
            model.push_back(key);
            if model.len() > REMEMBERED {
                model.pop_front();
            }
            assert_eq!(recent.keys()[place], key);
            let keys: Vec<u32> = recent.oldest_first().map(|place| recent.keys()[place]).collect();
            assert_eq!(model, keys);
        }
        recent.clear();
        assert!(recent.is_empty() && recent.keys().is_empty());
    }
}
