//! The forward encoder: one pass over the value, from the root table down to its children.
//!
//! A message is `[root offset][block]`, or `[root offset][identifier][zeros][block]`, so that blocks
//! start at 4 mod 8. The block holds the root's vtable, the root and then its
//! children in the order of their ids, each table followed by its own; see `docs/format.md`.
#![allow(unsafe_code)]

mod few;
mod nested;
mod optional;
mod region;
mod sink;
mod strings;
mod table;
mod vtables;

pub use sink::{Context, Sink};
pub use table::ValueVisitor;

pub(crate) use nested::put_nested;
pub(crate) use strings::{put_shared, put_waiting};
pub(crate) use table::{put_each, put_table, put_tables};

use flatbuffers::{Allocator, FlatBufferBuilder, Push, PushAlignment, WIPOffset};
use std::cell::Cell;
use std::mem::MaybeUninit;

use crate::layout::{round4, round8};
use crate::wire::Table;
use crate::{Error, PayloadBuf, Result, MAX_DEPTH};
use sink::{Count, Exact, Failure, Grow, Message};

/// The largest message: FlatBuffers offsets are used up to 31 bits.
pub(crate) const MAX_MESSAGE_LEN: usize = (1 << 31) - 1;

/// The length of a block whose children end at `end`: with the root offset in front, a multiple
/// of 8, so that positions are aligned from both ends of the message.
const fn block_len(end: usize) -> usize {
    round8(end + 4) - 4
}

/// Appends `value` as one message.
///
/// Not `inline(always)`: it is as a function of its own that compilers know that nothing else refers to the buffer, and
/// keep its place in registers. Inside of its caller, a small message took two thirds more instructions.
#[inline]
pub fn encode<T: Table>(value: &T, out: &mut PayloadBuf<'_>) -> Result<()> {
    let vec = out.vec();
    let start = vec.len();
    let mut message = MaybeUninit::uninit();
    // SAFETY: `message` lives as long.
    let mut context = unsafe { Context::new(Message::begin::<T>(&mut message, 0)) };
    let head_len = const { head_len::<T>() };
    let sink = Grow::new(vec, start + head_len, const { least_len::<T>() }, &mut context);
    // SAFETY: `put_root` stores every byte of the block, and the heads are `head_len` bytes.
    let len = unsafe {
        let (sink, root) = put_root(value, sink);
        let root = ((root + head_len) as u32).to_le_bytes();
        match T::IDENTIFIER {
            Some(identifier) => sink.finish([root, identifier, [0; 4]]),
            None => sink.finish([root]),
        }
    };
    if let Some(failure) = failure(context, len) {
        vec.truncate(start);
        return Err(refused(failure));
    }
    Ok(())
}

/// What is wrong with a message of `len` bytes. That it is too long says nothing about `context`, so that
/// of types that nothing else can fail with, it is never stored.
#[inline(always)]
fn failure(context: Context, len: usize) -> Option<Failure> {
    let too_large = (len > MAX_MESSAGE_LEN).then_some(Failure::TooLarge);
    context.into_failure().or(too_large)
}

/// Bytes in front of the block.
const fn head_len<T: Table>() -> usize {
    if T::IDENTIFIER.is_some() {
        12
    } else {
        4
    }
}

/// Where the root of a message is, but of types whose vtables have no constant length.
pub(crate) const fn root_at<T: Table>() -> usize {
    head_len::<T>() + T::LAYOUT.table_at(T::LAYOUT.vtable_len)
}

/// Bytes that the root takes, whatever its value.
const fn least_len<T: Table>() -> usize {
    T::LAYOUT.table_at(T::LAYOUT.least_vtable_len) + round4(T::LAYOUT.fixed_len)
}

/// Stores what is in front of the block of a message that starts at `message`, and whose root is at
/// `root`.
///
/// # Safety
///
/// [`head_len`] bytes are ensured there.
unsafe fn put_head_of<T: Table, S: Sink>(sink: &mut S, message: usize, root: usize) {
    // SAFETY: passed on to the caller.
    unsafe {
        sink.store(message, ((root - message) as u32).to_le_bytes());
        if let Some(identifier) = T::IDENTIFIER {
            sink.store(message + 4, identifier);
            sink.store(message + 8, [0; 4]);
        }
    }
}

/// The root table, its children and the zeros that end the block; returns the table's position.
///
/// # Safety
///
/// As [`put_table`](table::put_table).
#[inline(always)]
unsafe fn put_root<T: Table, S: Sink>(value: &T, sink: S) -> (S, usize) {
    // SAFETY: passed on to the caller; room for the zeros is ensured, and strings that wait are part of
    // `value`, or were written before what an adapter made was dropped.
    unsafe {
        let (sink, root) = put_table::<T, S, true>(value, sink);
        let sink = if const { T::LAYOUT.shares } { put_waiting(sink) } else { sink };
        let end = sink.cursor();
        // Within what a roomy sink has behind everything. Of messages in messages the innermost moves the
        // cursor by up to 4 bytes; where it ends, all of those around it do.
        let mut sink = if S::ROOMY { sink } else { sink.ensure(block_len(end) - end) };
        if S::ROOMY || block_len(end) != end {
            sink.store(end, [0; 4]);
        }
        sink.set_cursor(block_len(end));
        (sink, root)
    }
}

/// Finishes with any four bytes: the builder takes them as text.
#[inline]
fn finish_with<A: Allocator>(
    builder: &mut FlatBufferBuilder<'_, A>,
    root: WIPOffset<()>,
    identifier: &[u8; 4],
) {
    // Identifiers are ASCII, which the derive checks.
    builder.finish(root, std::str::from_utf8(identifier).ok());
}

#[cold]
fn refused(failure: Failure) -> Error {
    Error::serialize(match failure {
        Failure::Refused { refused, field: Some((type_name, field)) } => {
            format!("`{type_name}.{field}` {refused}")
        }
        Failure::Refused { refused, field: None } => format!("a value {refused}"),
        Failure::TooDeep => {
            format!("tables are nested more than {MAX_DEPTH} deep, which no reader accepts")
        }
        Failure::TooLarge => format!(
            "the message takes more than {MAX_MESSAGE_LEN} bytes, where a FlatBuffer ends: split it"
        ),
    })
}

thread_local! {
    /// `Push::size` has no `self`; the builder asks it once at the start of each `push`.
    static BLOCK_LEN: Cell<usize> = const { Cell::new(0) };
}

/// No bytes: brings the used space of the builder to a multiple of 8 and raises its alignment.
struct Align8;

impl Push for Align8 {
    type Output = ();
    #[inline(always)]
    fn size() -> usize {
        0
    }
    #[inline(always)]
    fn alignment() -> PushAlignment {
        PushAlignment::new(8)
    }
    #[inline(always)]
    unsafe fn push(&self, _: &mut [u8], _: usize) {}
}

/// A whole message but its root offset, as one piece.
struct Block<'v, T> {
    value: &'v T,
    len: usize,
    /// What went wrong only when it was written, after it was counted.
    error: &'v Cell<Option<Error>>,
}

impl<T: Table> Push for Block<'_, T> {
    type Output = ();
    #[inline(always)]
    fn size() -> usize {
        BLOCK_LEN.get()
    }
    #[inline(always)]
    fn alignment() -> PushAlignment {
        PushAlignment::new(4)
    }
    #[inline(always)]
    unsafe fn push(&self, dst: &mut [u8], _: usize) {
        let mut message = MaybeUninit::uninit();
        // SAFETY: `message` lives as long.
        let mut context = unsafe { Context::new(Message::begin::<T>(&mut message, 0)) };
        // SAFETY: the sink checks that what is stored fits `dst`.
        let end = unsafe {
            put_root(self.value, Exact::new(&mut dst[..self.len], &mut context)).0.cursor()
        };
        let failure = context.into_failure();
        if end != self.len || failure.is_some() {
            self.error.set(Some(changed(failure)));
        }
    }
}

/// An adapter that says one thing when a message is counted and another when it is written.
#[cold]
fn changed(failure: Option<Failure>) -> Error {
    match failure {
        Some(failure) => refused(failure),
        None => Error::serialize("a value shrank while it was written"),
    }
}

/// Builds `value` in the user's builder, as one push of the whole tree, and finishes it. In an
/// empty builder the bytes are those of [`encode`].
#[inline]
pub fn push<T: Table, A: Allocator>(
    value: &T,
    builder: &mut FlatBufferBuilder<'_, A>,
) -> Result<()> {
    let mut message = MaybeUninit::uninit();
    // SAFETY: `message` lives as long.
    let mut context = unsafe { Context::new(Message::begin::<T>(&mut message, 0)) };
    // SAFETY: counting stores nothing.
    let (len, root) = unsafe {
        let (count, root) = put_root(value, Count::new(&mut context));
        (count.cursor(), root)
    };
    let total = builder.unfinished_data().len().saturating_add(len + 16);
    if let Some(failure) = failure(context, total) {
        return Err(refused(failure));
    }
    builder.push(Align8);
    BLOCK_LEN.set(len);
    let error = Cell::new(None);
    let block = builder.push(Block { value, len, error: &error }).value();
    if let Some(error) = error.into_inner() {
        return Err(error);
    }
    let root = WIPOffset::<()>::new(block - root as u32);
    match T::IDENTIFIER {
        Some(identifier) => {
            builder.push(0u32);
            finish_with(builder, root, &identifier);
        }
        None => builder.finish(root, None),
    }
    Ok(())
}
