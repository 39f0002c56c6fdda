//! A message inside of another one.
#![allow(unsafe_code)]

use std::mem::MaybeUninit;

use super::sink::Message;
use super::{head_len, put_head_of, put_root, Sink};
use crate::layout::round8;
use crate::wire::Table;

/// Writes `value` as a message of its own at the cursor, in a vector of bytes whose offset goes to
/// `at`.
///
/// Positions stay those of the outer block. The inner message starts at a multiple of 8 of the outer
/// one, so that everything in it is aligned as if it stood alone, and all of its offsets are relative:
/// so its bytes are those that it would have alone. Neither vtables nor strings are shared with what is
/// around it.
///
/// # Safety
///
/// The slot at `at` is ensured.
pub(crate) unsafe fn put_nested<T: Table, S: Sink>(value: &T, sink: S, at: usize) -> S {
    let cursor = sink.cursor();
    // Blocks start at 4 mod 8, so the length in front of the message is at 0 mod 8.
    let start = round8(cursor);
    let (message, block) = (start + 4, start + 4 + head_len::<T>());
    let mut sink = sink.ensure(block - cursor);
    // SAFETY: the slot is ensured by the caller, all up to `block` here; what is behind makes its own
    // room. `inner` lives until the message that it is for has ended. The length, and what is in front
    // of the block, are stored where they are known.
    unsafe {
        sink.store(at, ((start - at) as u32).to_le_bytes());
        sink.store(cursor, [0; 4]);
        sink.set_cursor(block);
        let mut inner = MaybeUninit::uninit();
        let inner = Message::begin::<T>(&mut inner, block);
        let outer = sink.context().enter_message(inner);
        let (mut sink, root) = put_root(value, sink);
        sink.context().leave_message(outer);
        let len = sink.cursor() - message;
        sink.store(start, (len as u32).to_le_bytes());
        put_head_of::<T, S>(&mut sink, message, root);
        sink
    }
}
