//! The two traits between a type and a stream.

use flatbuffers::{Allocator, FlatBufferBuilder};

use crate::{PayloadBuf, Result};

/// A type that can be written as one FlatBuffers message.
///
/// `#[derive(StreamSerialize)]` is the usual way to get it. `str`, `String`, and references, `Box`,
/// `Rc` and `Arc` of such types have it as well. By hand, implement [`serialize`] alone: build one
/// root in the builder you are given and finish it. That is for schemas whose types are generated
/// elsewhere, and for layouts that the derive does not make.
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
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written as a message",
    label = "no message type",
    note = "add `#[derive(StreamSerialize)]` to a struct with named fields or an enum with data",
    note = "numbers, enums without data, fixed structs and vectors are no messages: wrap them in a struct"
)]
pub trait StreamSerialize {
    /// Builds one root in `builder` and finishes it.
    ///
    /// The builder is empty: new, or [`reset`](FlatBufferBuilder::reset) since its last message.
    /// [`StreamWriter::write`](crate::StreamWriter::write) calls this, and [`build`](crate::build)
    /// for [`write_finished`](crate::StreamWriter::write_finished).
    ///
    /// # Errors
    ///
    /// What the implementation refuses; see [`Error::serialize`](crate::Error::serialize). Types
    /// with the derive refuse messages of 2 GiB and more, tables that are nested deeper than
    /// [`MAX_DEPTH`](crate::MAX_DEPTH), and values that an [adapter](crate::with) has no wire form
    /// for, before anything is built. After an error of others the builder may hold half a message,
    /// and `reset` alone does not clear the fields of a table left open. The two above see to that;
    /// if you call this yourself, continue with
    /// [`fresh_builder`](crate::fresh_builder).
    fn serialize<A: Allocator>(&self, builder: &mut FlatBufferBuilder<'_, A>) -> Result<()>;

    /// Appends the finished message to `out` without a builder, or returns `None` when this type
    /// needs one.
    ///
    /// Advanced: [`StreamWriter::write`](crate::StreamWriter::write) asks this first, so that the
    /// message is encoded straight behind its frame header. The derive implements it; there is
    /// rarely a reason to do so by hand. The bytes must be those that [`serialize`] makes.
    ///
    /// Also a way to get one message without frame and stream:
    ///
    /// ```
    /// use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
    ///
    /// let mut payload = Vec::new();
    /// "hello".encode(&mut PayloadBuf::new(&mut payload)).expect("strings need no builder")?;
    /// assert_eq!(str::from_payload(&payload)?, "hello");
    /// # Ok::<(), flatstream::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// `Some(Err(_))` as for [`serialize`]. What was appended before the error is not sent.
    ///
    /// [`serialize`]: StreamSerialize::serialize
    fn encode(&self, out: &mut PayloadBuf<'_>) -> Option<Result<()>> {
        let _ = out;
        None
    }
}

/// A type whose messages can be read in place.
///
/// `#[derive(StreamSerialize)]` implements it for tables and enums with data; the view is the
/// generated `TypeView`.
/// `str` and `String` read a message whose root is a string. By hand it ties a stream to views made
/// by a schema compiler: verify in [`from_payload`](StreamDeserialize::from_payload), and make the
/// error with [`Error::validation`](crate::Error::validation).
///
/// Typed readers call it for each message. Call it yourself for one that came without a frame:
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use flatstream::{ErrorKind, PayloadBuf, StreamDeserialize, StreamSerialize};
///
/// #[derive(StreamSerialize)]
/// struct Reading {
///     celsius: f64,
/// }
///
/// let mut payload = Vec::new();
/// Reading { celsius: 21.5 }.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
/// assert_eq!(Reading::from_payload(&payload)?.celsius(), 21.5);
///
/// let error = Reading::from_payload(&payload[..8]).unwrap_err();
/// assert!(matches!(error.kind(), ErrorKind::InvalidPayload { .. }));
/// # Ok::<(), flatstream::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read as a message",
    label = "no message type",
    note = "add `#[derive(StreamSerialize)]` to a struct with named fields or an enum with data",
    note = "numbers, enums without data, fixed structs and vectors are no messages: wrap them in a struct"
)]
pub trait StreamDeserialize {
    /// The zero-copy view over a verified payload: `TypeView<'a>` for derived types, `&'a str` for
    /// strings.
    type View<'a>;

    /// Verifies `payload` and returns a view into it.
    ///
    /// Bytes behind the message and fields of a newer schema are no fault. The work is bounded by
    /// the payload's length, whatever its bytes are.
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
    ///
    /// # Panics
    ///
    /// The provided implementation verifies all the same, for types written by hand without
    /// `unsafe`, and panics when the bytes are not accepted after all.
    #[allow(unsafe_code)]
    unsafe fn from_payload_unchecked(payload: &[u8]) -> Self::View<'_> {
        match Self::from_payload(payload) {
            Ok(view) => view,
            Err(error) => panic!("`from_payload_unchecked` was given bytes that fail: {error}"),
        }
    }
}
