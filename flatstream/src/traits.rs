//! The two traits between a type and a stream.

use flatbuffers::{Allocator, FlatBufferBuilder};

use crate::{PayloadBuf, Result};

/// A type that can be written as one FlatBuffers message.
///
/// `#[derive(StreamSerialize)]` is the usual way to get it. By hand, implement [`serialize`]
/// alone: build one root in the builder you are given and finish it.
///
/// ```
/// use flatstream::flatbuffers::{Allocator, FlatBufferBuilder};
/// use flatstream::{Result, StreamSerialize};
///
/// struct Note(String);
///
/// impl StreamSerialize for Note {
///     fn serialize<A: Allocator>(&self, builder: &mut FlatBufferBuilder<'_, A>) -> Result<()> {
///         let root = builder.create_string(&self.0);
///         builder.finish(root, None);
///         Ok(())
///     }
/// }
/// ```
///
/// [`serialize`]: StreamSerialize::serialize
pub trait StreamSerialize {
    /// Builds one root in `builder` and finishes it.
    ///
    /// The builder is empty: new, or [`reset`](FlatBufferBuilder::reset) since its last message.
    ///
    /// # Errors
    ///
    /// What the implementation refuses; see [`Error::serialize`](crate::Error::serialize). After
    /// an error the builder may hold half a message, and `reset` alone does not clear the fields
    /// of a table left open: continue with [`fresh_builder`](crate::fresh_builder).
    fn serialize<A: Allocator>(&self, builder: &mut FlatBufferBuilder<'_, A>) -> Result<()>;

    /// Appends the finished message to `out` without a builder, or returns `None` when this type
    /// needs one.
    ///
    /// Advanced: [`StreamWriter::write`](crate::StreamWriter::write) asks this first, so that the
    /// message is encoded straight behind its frame header. The derive implements it; there is
    /// rarely a reason to do so by hand. The bytes must be those that [`serialize`] makes.
    ///
    /// [`serialize`]: StreamSerialize::serialize
    fn encode(&self, out: &mut PayloadBuf<'_>) -> Option<Result<()>> {
        let _ = out;
        None
    }
}

/// A type whose messages can be read in place.
///
/// `#[derive(StreamSerialize)]` implements it for tables; the view is the generated `TypeView`.
/// `str` and `String` read a message whose root is a string.
pub trait StreamDeserialize {
    /// The zero-copy view over a verified payload.
    type View<'a>;

    /// Verifies `payload` and returns a view into it.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidPayload`](crate::ErrorKind::InvalidPayload) with the field path and
    /// byte position of the first fault.
    fn from_payload(payload: &[u8]) -> Result<Self::View<'_>>;

    /// Returns a view into `payload` without verifying it.
    ///
    /// Only for bytes that this process verified before and that cannot have changed since.
    ///
    /// # Safety
    ///
    /// [`from_payload`](StreamDeserialize::from_payload) must accept exactly these bytes.
    #[allow(unsafe_code)]
    unsafe fn from_payload_unchecked(payload: &[u8]) -> Self::View<'_>;
}
