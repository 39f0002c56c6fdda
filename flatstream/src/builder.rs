//! What this crate asks of a `FlatBufferBuilder`: an empty one, a finished one, room for a header.

use std::mem;
use std::ops::Range;

use flatbuffers::{Allocator, FlatBufferBuilder};

use crate::root::{has_vector_root, RootTable};
use crate::{ErrorKind, FrameHeader, Result, StreamSerialize};

/// Builds one message in a builder of yours, to be written with
/// [`write_finished`](crate::StreamWriter::write_finished).
///
/// Whatever the builder held is dropped. When this fails or panics, the builder is empty and as
/// good as new, over the same memory: nothing of the message that failed can end up in the next
/// one, as it may after a mere [`reset`](FlatBufferBuilder::reset). Hand it a new builder, or one
/// that messages are built in by this function only: fields that other code left behind in it are
/// not cleared, for that there is [`fresh_builder`].
///
/// It takes builders whose allocator has a `Default`, as that of the `flatbuffers` crate does: one
/// without memory stands in while the builder is renewed, after a failure only. With other
/// allocators call `reset` and [`serialize`](StreamSerialize::serialize), and `fresh_builder` after
/// an error.
///
/// ```
/// use flatstream::flatbuffers::FlatBufferBuilder;
/// use flatstream::{build, DefaultFramer, StreamWriter};
///
/// let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
/// let mut builder = FlatBufferBuilder::new();
/// for word in ["hello", "world"] {
///     build(&mut builder, word)?;
///     writer.write_finished(&mut builder)?;
/// }
/// # assert_eq!(writer.get_ref().len(), 40);
/// # Ok::<(), flatstream::Error>(())
/// ```
///
/// # Errors
///
/// What `item` refuses, and [`Unfinished`](ErrorKind::Unfinished) when a hand-written `serialize`
/// forgets to finish, as far as that can be [told](crate::StreamWriter::write_finished).
#[inline]
pub fn build<T, A>(builder: &mut FlatBufferBuilder<'_, A>, item: &T) -> Result<()>
where
    T: StreamSerialize + ?Sized,
    A: Allocator + Default,
{
    builder.reset();
    let mut attempt = Attempt { builder, succeeded: false };
    item.serialize(attempt.builder)?;
    finished_payload(attempt.builder)?;
    attempt.succeeded = true;
    Ok(())
}

/// A message under construction, whose builder is renewed unless it succeeds.
struct Attempt<'m, 'b, A: Allocator + Default> {
    builder: &'m mut FlatBufferBuilder<'b, A>,
    succeeded: bool,
}

impl<A: Allocator + Default> Drop for Attempt<'_, '_, A> {
    #[inline]
    fn drop(&mut self) {
        if !self.succeeded {
            renew(self.builder);
        }
    }
}

#[cold]
fn renew<A: Allocator + Default>(builder: &mut FlatBufferBuilder<'_, A>) {
    let used = mem::replace(builder, FlatBufferBuilder::new_in(A::default()));
    *builder = fresh_builder(used);
}

/// Makes a builder as good as new, over the same memory.
///
/// For after a `serialize` that failed or panicked: [`reset`](FlatBufferBuilder::reset) does not
/// clear the fields of a table that was left open, and they would end up in the next table.
/// [`StreamWriter`](crate::StreamWriter) does this by itself for the builder it holds, and
/// [`build`] for the one it is given.
///
/// ```
/// use flatstream::flatbuffers::FlatBufferBuilder;
/// use flatstream::fresh_builder;
///
/// let mut builder = FlatBufferBuilder::new();
/// builder.start_table();
/// builder.push_slot_always(4, 7u32);
/// // ... and here the message turns out to be impossible.
/// let mut builder = fresh_builder(builder);
/// assert!(builder.unfinished_data().is_empty());
/// # let table = builder.start_table();
/// # let root = builder.end_table(table);
/// # builder.finish(root, None);
/// # assert_eq!(builder.finished_data().len(), 12);
/// ```
pub fn fresh_builder<'b, A: Allocator>(
    mut builder: FlatBufferBuilder<'_, A>,
) -> FlatBufferBuilder<'b, A> {
    builder.reset();
    let force_defaults = forces_defaults(&mut builder);
    let (mut memory, start) = builder.collapse_in();
    memory[start..].fill(0);
    let mut builder = FlatBufferBuilder::new_in(memory);
    builder.force_defaults(force_defaults);
    builder
}

/// The builder does not tell, but a default that is pushed takes room only if they are forced.
fn forces_defaults<A: Allocator>(empty: &mut FlatBufferBuilder<'_, A>) -> bool {
    empty.start_table();
    empty.push_slot(4, 0u8, 0u8);
    !empty.unfinished_data().is_empty()
}

/// The message in a finished builder.
///
/// Whether a builder is finished is private to it, so this looks at what finishing leaves behind:
/// no vtables to share, a length that is a multiple of four, and a root offset that leads to a
/// table, a string or a vector. Without tables that is a guess: the length of a vector may be an offset
/// that leads to another length.
///
/// A table that was left open and not cleared shows in the root, if it shows at all: its fields
/// become fields of the next table that is ended, at the distance that both happen to have.
#[inline]
pub(crate) fn finished_payload<'b, A: Allocator>(
    builder: &'b FlatBufferBuilder<'_, A>,
) -> Result<&'b [u8]> {
    let payload = builder.unfinished_data();
    if builder.num_written_vtables() != 0 {
        return Err(unfinished(NOT_FINISHED));
    }
    if payload.len() % 4 != 0 {
        return Err(unfinished(NO_ROOT));
    }
    match RootTable::of(payload) {
        Ok(root) if root.holds_its_fields() => Ok(payload),
        Ok(_) => Err(unfinished(LEFT_OVER)),
        Err(_) if has_vector_root(payload) => Ok(payload),
        Err(_) if payload.is_empty() => Err(unfinished(EMPTY)),
        Err(_) => Err(unfinished(NO_ROOT)),
    }
}

const EMPTY: &str = "it is empty";
const NOT_FINISHED: &str = "it has tables, and `finish` was not called";
const NO_ROOT: &str = "its first bytes lead to no root, `finish` was not called";
const LEFT_OVER: &str = "its root has a field outside of itself, as after a message that failed \
    and left a table open: `reset` does not clear that, build with `build` or go on with \
    `fresh_builder`";

#[cold]
fn unfinished(reason: &'static str) -> crate::Error {
    ErrorKind::Unfinished { reason }.into()
}

/// A frame header in the free room in front of a finished message.
///
/// Builders rely on that room being zero: it is, again, when this goes out of scope, however the
/// write ended.
pub(crate) struct LentRoom<'b> {
    buffer: &'b mut [u8],
    header: Range<usize>,
}

impl<'b> LentRoom<'b> {
    /// `Err` gives the message back when there is too little room.
    #[inline]
    pub(crate) fn lend<A: Allocator>(
        builder: &'b mut FlatBufferBuilder<'_, A>,
        header: &FrameHeader,
    ) -> std::result::Result<Self, &'b [u8]> {
        let (buffer, message) = builder.mut_finished_buffer();
        match header.put_before(buffer, message) {
            Some(start) => Ok(LentRoom { buffer, header: start..message }),
            None => Err(&buffer[message..]),
        }
    }

    /// Header and message in one piece.
    #[inline]
    pub(crate) fn frame(&self) -> &[u8] {
        &self.buffer[self.header.start..]
    }
}

impl Drop for LentRoom<'_> {
    #[inline]
    fn drop(&mut self) {
        self.buffer[self.header.clone()].fill(0);
    }
}

/// The builder that a writer holds: made when first needed, remade after a failed message.
pub(crate) struct HeldBuilder<'b, A: Allocator> {
    builder: Option<FlatBufferBuilder<'b, A>>,
    make: Option<fn(usize) -> FlatBufferBuilder<'b, A>>,
    dirty: bool,
}

impl HeldBuilder<'_, flatbuffers::DefaultAllocator> {
    /// One of the library's own.
    pub(crate) fn own() -> Self {
        HeldBuilder { builder: None, make: Some(FlatBufferBuilder::with_capacity), dirty: false }
    }
}

impl<'b, A: Allocator> HeldBuilder<'b, A> {
    /// The user's, in whatever state.
    pub(crate) fn of_user(builder: FlatBufferBuilder<'b, A>) -> Self {
        HeldBuilder { builder: Some(builder), make: None, dirty: true }
    }

    /// Whether messages have to be built in this very builder.
    #[inline]
    pub(crate) fn is_of_user(&self) -> bool {
        self.make.is_none()
    }

    /// An empty builder. Unless [`accept`](HeldBuilder::accept) follows, the next one is remade.
    #[inline]
    pub(crate) fn begin(&mut self, capacity: usize) -> Result<&mut FlatBufferBuilder<'b, A>> {
        if self.dirty || self.builder.is_none() {
            self.remake(capacity);
        }
        self.dirty = true;
        // `None` only if remaking a user's builder panicked, in its allocator.
        let builder = self.builder.as_mut().ok_or(ErrorKind::Poisoned)?;
        builder.reset();
        Ok(builder)
    }

    #[cold]
    fn remake(&mut self, capacity: usize) {
        self.builder = match self.builder.take() {
            Some(builder) => Some(fresh_builder(builder)),
            None => self.make.map(|make| make(capacity)),
        };
    }

    /// The message that was built, when it is finished.
    #[inline]
    pub(crate) fn accept(&mut self) -> Result<&mut FlatBufferBuilder<'b, A>> {
        let builder = self.builder.as_mut().ok_or(ErrorKind::Poisoned)?;
        finished_payload(builder)?;
        self.dirty = false;
        Ok(builder)
    }

    /// Bytes of memory, when it is the library's.
    pub(crate) fn own_capacity(&mut self) -> usize {
        match &mut self.builder {
            Some(builder) if self.make.is_some() => builder.mut_finished_buffer().0.len(),
            _ => 0,
        }
    }

    /// Gives memory back, when it is the library's.
    pub(crate) fn shrink_to(&mut self, capacity: usize) {
        if self.own_capacity() > capacity {
            self.builder = self.make.map(|make| make(capacity));
        }
    }
}
