//! The append-only buffer that messages are encoded into.

/// The room behind a frame header: a message can be appended, the header cannot be reached.
///
/// Handed to [`StreamSerialize::encode`](crate::StreamSerialize::encode). Make one to encode a message
/// into a vector of your own, without frame and stream; positions in the message count from where
/// the vector ended.
///
/// ```
/// use flatstream::{PayloadBuf, StreamSerialize};
///
/// let mut bytes = b"my header".to_vec();
/// let mut out = PayloadBuf::new(&mut bytes);
/// "hi".encode(&mut out).expect("strings need no builder")?;
/// assert_eq!(out.len(), 12);
/// assert_eq!(bytes, b"my header\x04\0\0\0\x02\0\0\0hi\0\0");
/// # Ok::<(), flatstream::Error>(())
/// ```
#[derive(Debug)]
pub struct PayloadBuf<'a> {
    buf: &'a mut Vec<u8>,
    start: usize,
}

impl<'a> PayloadBuf<'a> {
    /// Messages go behind what `buf` already holds.
    #[inline]
    pub fn new(buf: &'a mut Vec<u8>) -> Self {
        PayloadBuf { start: buf.len(), buf }
    }

    /// Appends bytes of the message.
    pub fn extend_from_slice(&mut self, bytes: &[u8]) {
        self.buf.extend_from_slice(bytes);
    }

    /// Bytes appended so far.
    pub fn len(&self) -> usize {
        self.buf.len().saturating_sub(self.start)
    }

    /// Whether nothing was appended yet.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The buffer under it, for the encoder.
    #[inline]
    pub(crate) fn vec(&mut self) -> &mut Vec<u8> {
        self.buf
    }
}
