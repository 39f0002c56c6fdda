//! A message that owns its bytes: verified once, and free to go anywhere.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;

use crate::{Result, StreamDeserialize};

/// A verified message of type `T`, with its bytes.
///
/// Views borrow the buffer that a reader lends them. Take this where a message has to outlive it: to
/// send it through a channel, keep it in a collection or hand it to another task. It is `Send`,
/// `Sync` and `'static`, and cloning it copies nothing. [`view`](OwnedView::view) is free of checks:
/// the bytes were verified when it was made and cannot change.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use flatstream::{DefaultDeframer, DefaultFramer, OwnedView, StreamReader, StreamSerialize, StreamWriter};
///
/// #[derive(StreamSerialize)]
/// struct Reading {
///     celsius: f64,
/// }
///
/// let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
/// writer.write(&Reading { celsius: 21.5 })?;
/// let bytes = writer.into_inner();
///
/// let (sender, receiver) = std::sync::mpsc::channel();
/// StreamReader::new(&bytes[..], DefaultDeframer).process_all(|payload| {
///     let message = OwnedView::<Reading>::copied(payload)?;
///     sender.send(message).expect("the receiver lives");
///     Ok(())
/// })?;
/// let message = receiver.recv().expect("one was sent");
/// assert_eq!(message.view().celsius(), 21.5);
/// # }
/// # Ok::<(), flatstream::Error>(())
/// ```
pub struct OwnedView<T: ?Sized> {
    bytes: Bytes,
    of: PhantomData<fn() -> Box<T>>,
}

impl<T: StreamDeserialize + ?Sized> OwnedView<T> {
    /// Verifies a message and keeps its bytes, without a copy.
    ///
    /// `bytes` is one payload, without a frame: a slice of a larger [`Bytes`] is fine, and keeps all
    /// of that in memory.
    ///
    /// # Errors
    ///
    /// Those of [`StreamDeserialize::from_payload`].
    pub fn new(bytes: Bytes) -> Result<Self> {
        T::from_payload(&bytes)?;
        Ok(OwnedView { bytes, of: PhantomData })
    }

    /// Verifies a message and keeps a copy of its bytes.
    ///
    /// # Errors
    ///
    /// Those of [`StreamDeserialize::from_payload`]; nothing is copied then.
    pub fn copied(payload: &[u8]) -> Result<Self> {
        T::from_payload(payload)?;
        Ok(OwnedView { bytes: Bytes::copy_from_slice(payload), of: PhantomData })
    }

    /// The view.
    ///
    /// For types with a hand-written [`StreamDeserialize`] that has no unchecked twin, this verifies
    /// again, and panics should that fail now.
    #[allow(unsafe_code)]
    pub fn view(&self) -> T::View<'_> {
        // SAFETY: `from_payload` accepted these bytes, or those they were copied from, when this
        // was made, and `Bytes` do not change.
        unsafe { T::from_payload_unchecked(&self.bytes) }
    }
}

impl<T: ?Sized> OwnedView<T> {
    /// The same message in memory of its own, exactly as long as it is.
    ///
    /// A message that was cut from a larger block, as async readers do, keeps all of that in memory. Take this for
    /// those few that are kept for long. It is not verified again.
    ///
    /// ```
    /// use bytes::Bytes;
    /// use flatstream::OwnedView;
    ///
    /// let block = Bytes::from_static(b"\x04\0\0\0\x02\0\0\0hi\0\0 and much more");
    /// let message = OwnedView::<str>::new(block.slice(..12))?.compact();
    /// assert_eq!(message.view(), "hi");
    /// # Ok::<(), flatstream::Error>(())
    /// ```
    #[must_use]
    pub fn compact(&self) -> Self {
        OwnedView { bytes: Bytes::copy_from_slice(&self.bytes), of: PhantomData }
    }

    /// The message, to pass on.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The message, without a copy.
    pub fn into_bytes(self) -> Bytes {
        self.bytes
    }
}

impl<T: ?Sized> Clone for OwnedView<T> {
    fn clone(&self) -> Self {
        OwnedView { bytes: self.bytes.clone(), of: PhantomData }
    }
}

/// Prints as the view does.
impl<T: StreamDeserialize + ?Sized> fmt::Debug for OwnedView<T>
where
    for<'a> T::View<'a>: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.view(), f)
    }
}

/// As the views do.
impl<T: StreamDeserialize + ?Sized> PartialEq for OwnedView<T>
where
    for<'a> T::View<'a>: PartialEq,
{
    fn eq(&self, other: &Self) -> bool {
        self.view() == other.view()
    }
}

impl<T: StreamDeserialize + ?Sized> TryFrom<Bytes> for OwnedView<T> {
    type Error = crate::Error;

    fn try_from(bytes: Bytes) -> Result<Self> {
        OwnedView::new(bytes)
    }
}
