//! Strings as messages: a payload whose root is a string.

use std::rc::Rc;
use std::sync::Arc;

use flatbuffers::{Allocator, FlatBufferBuilder};

use crate::{
    Error, ErrorKind, PayloadBuf, PayloadFault, Result, StreamDeserialize, StreamSerialize,
    MAX_PAYLOAD_LEN,
};

/// Root offset and string length in front of the text.
const TEXT_START: usize = 8;

/// A message whose root is a string.
///
/// ```text
/// | root = 4, u32 | length, u32 | text | NUL | zeros up to a multiple of 4 |
/// ```
impl StreamSerialize for str {
    fn serialize<A: Allocator>(&self, builder: &mut FlatBufferBuilder<'_, A>) -> Result<()> {
        text_len(self)?;
        let root = builder.create_string(self);
        builder.finish(root, None);
        Ok(())
    }

    #[inline]
    fn encode(&self, out: &mut PayloadBuf<'_>) -> Option<Result<()>> {
        Some(encode_text(self, out))
    }
}

#[inline]
fn encode_text(text: &str, out: &mut PayloadBuf<'_>) -> Result<()> {
    let [a, b, c, d] = text_len(text)?.to_le_bytes();
    let buf = out.vec();
    buf.reserve(TEXT_START + text.len() + 4);
    buf.extend_from_slice(&[TEXT_START as u8 - 4, 0, 0, 0, a, b, c, d]);
    buf.extend_from_slice(text.as_bytes());
    buf.extend_from_slice(&[0; 4][text.len() % 4..]);
    Ok(())
}

/// The length, when the whole message stays within [`MAX_PAYLOAD_LEN`].
#[inline]
fn text_len(text: &str) -> Result<u32> {
    match u32::try_from(text.len()) {
        Ok(len) if text.len() <= MAX_PAYLOAD_LEN - TEXT_START - 4 => Ok(len),
        _ => Err(Error::serialize("a FlatBuffers message ends below 2 GiB, the string does not")),
    }
}

impl StreamSerialize for String {
    fn serialize<A: Allocator>(&self, builder: &mut FlatBufferBuilder<'_, A>) -> Result<()> {
        self.as_str().serialize(builder)
    }

    #[inline]
    fn encode(&self, out: &mut PayloadBuf<'_>) -> Option<Result<()>> {
        self.as_str().encode(out)
    }
}

macro_rules! forward {
    ($($pointer:ty),*) => {$(
        /// As what it points to.
        impl<T: StreamSerialize + ?Sized> StreamSerialize for $pointer {
            fn serialize<A: Allocator>(&self, b: &mut FlatBufferBuilder<'_, A>) -> Result<()> {
                (**self).serialize(b)
            }

            #[inline]
            fn encode(&self, out: &mut PayloadBuf<'_>) -> Option<Result<()>> {
                (**self).encode(out)
            }
        }
    )*};
}

forward!(&T, Box<T>, Rc<T>, Arc<T>);

/// A message whose root is a string; the view is the string itself.
///
/// ```
/// use flatstream::{DefaultDeframer, DefaultFramer, SliceReader, StreamWriter};
///
/// let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
/// writer.write("hello")?;
/// let bytes = writer.into_inner();
///
/// let mut reader = SliceReader::new(&bytes, DefaultDeframer);
/// assert_eq!(reader.typed::<str>().next().unwrap()?, "hello");
/// # Ok::<(), flatstream::Error>(())
/// ```
impl StreamDeserialize for str {
    type View<'a> = &'a str;

    #[inline]
    fn from_payload(payload: &[u8]) -> Result<&str> {
        verified_text(payload).map_err(|(position, fault)| invalid(position, fault))
    }

    #[allow(unsafe_code)]
    #[inline]
    unsafe fn from_payload_unchecked(payload: &[u8]) -> &str {
        let text = text_bytes(payload).map_or(&[][..], |(_, text)| text);
        // SAFETY: the caller vouches that `from_payload` accepts these bytes. It accepts them
        // only when the very slice that `text_bytes` finds in them is UTF-8.
        unsafe { std::str::from_utf8_unchecked(text) }
    }
}

/// As `str`: read in place, copied by whoever wants to keep it.
impl StreamDeserialize for String {
    type View<'a> = &'a str;

    #[inline]
    fn from_payload(payload: &[u8]) -> Result<&str> {
        str::from_payload(payload)
    }

    #[allow(unsafe_code)]
    #[inline]
    unsafe fn from_payload_unchecked(payload: &[u8]) -> &str {
        // SAFETY: same contract, same bytes.
        unsafe { str::from_payload_unchecked(payload) }
    }
}

type Fault = (usize, PayloadFault);
type Checked<T> = std::result::Result<T, Fault>;

#[inline]
fn verified_text(payload: &[u8]) -> Checked<&str> {
    let (start, text) = text_bytes(payload)?;
    match payload.get(start + text.len()) {
        Some(0) => {}
        Some(_) => return Err((start + text.len(), PayloadFault::MissingNul)),
        None => return Err((start + text.len(), PayloadFault::OutOfBounds)),
    }
    std::str::from_utf8(text).map_err(|e| (start + e.valid_up_to(), PayloadFault::Utf8))
}

/// The text and where it starts.
#[inline]
fn text_bytes(payload: &[u8]) -> Checked<(usize, &[u8])> {
    if payload.len() > MAX_PAYLOAD_LEN {
        return Err((0, PayloadFault::OutOfBounds));
    }
    let root = read_u32(payload, 0)?;
    if root % 4 != 0 {
        return Err((0, PayloadFault::Unaligned));
    }
    if root < 4 {
        return Err((0, PayloadFault::OutOfBounds));
    }
    let len = read_u32(payload, root)?;
    let start = root + 4;
    let text = payload[start..].get(..len).ok_or((root, PayloadFault::OutOfBounds))?;
    Ok((start, text))
}

#[inline]
fn read_u32(payload: &[u8], at: usize) -> Checked<usize> {
    let bytes = payload.get(at..).and_then(|rest| rest.first_chunk());
    bytes.map(|b| u32::from_le_bytes(*b) as usize).ok_or((at, PayloadFault::OutOfBounds))
}

#[cold]
fn invalid(position: usize, fault: PayloadFault) -> Error {
    let (type_name, path) = ("str".into(), "root".to_owned());
    ErrorKind::InvalidPayload { offset: None, type_name, path, position, fault }.into()
}
