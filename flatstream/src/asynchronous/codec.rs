//! Codecs for `Framed`, `FramedRead` and `FramedWrite` of tokio-util.

use std::fmt;
use std::marker::PhantomData;

use bytes::BytesMut;
use tokio_util::codec::{Decoder, Encoder};

use super::find::{Finder, Found};
use super::inbox::room_for;
use super::outbox::Outbox;
use crate::{Deframer, Error, Framer, OwnedView, Result, StreamDeserialize, StreamSerialize};

/// Reads messages of type `T`, for tokio-util's [`FramedRead`](tokio_util::codec::FramedRead).
///
/// Where tokio-util is not in use already, take an [`AsyncStreamReader`](crate::AsyncStreamReader), which lends
/// messages as well and reads large ones with less memory.
///
/// # Errors
///
/// A `Framed` ends at the first error of its decoder. So damage that the stream goes on behind is an item:
/// `Ok(Err(error))` is one damaged message, `Err(error)` the end. The cases are those of
/// `AsyncStreamReader`.
///
/// ```
/// use flatstream::{DefaultDeframer, MessageDecoder, Result};
/// use futures_util::StreamExt;
/// use tokio_util::codec::FramedRead;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<()> {
/// let socket = &b"\x02\0\0\0??\x0c\0\0\0\x04\0\0\0\x02\0\0\0hi\0\0"[..];
/// let mut messages = FramedRead::new(socket, MessageDecoder::<str, _>::new(DefaultDeframer));
/// let mut read = Vec::new();
/// while let Some(item) = messages.next().await {
///     match item? {
///         Ok(message) => read.push(message.view().to_owned()),
///         Err(damage) => assert_eq!(damage.offset(), Some(0)),
///     }
/// }
/// assert_eq!(read, ["hi"]);
/// # Ok(())
/// # }
/// ```
pub struct MessageDecoder<T: ?Sized, D> {
    finder: Finder<D>,
    of: PhantomData<fn() -> Box<T>>,
}

impl<T: StreamDeserialize + ?Sized, D: Deframer> MessageDecoder<T, D> {
    /// Reads what was framed for this deframer.
    pub const fn new(deframer: D) -> Self {
        MessageDecoder { finder: Finder::new(deframer), of: PhantomData }
    }

    /// Looks for good frames behind damage of the framing:
    /// [`AsyncStreamReader::with_recovery`](crate::AsyncStreamReader::with_recovery).
    #[must_use]
    pub fn with_recovery(mut self, look_behind: usize) -> Self {
        self.finder.set_look_behind(look_behind);
        self
    }

    /// Where the next frame starts, in bytes from where this decoder started.
    pub fn position(&self) -> u64 {
        self.finder.position()
    }

    fn next(&mut self, input: &mut BytesMut, is_all: bool) -> Result<Option<Result<OwnedView<T>>>> {
        match self.finder.find(input, is_all) {
            Ok(Found::Frame(frame)) => Ok(Some(self.finder.take_message(input, frame))),
            Ok(Found::End) => Ok(None),
            Ok(Found::More(needed)) => {
                input.reserve(room_for(input, needed));
                Ok(None)
            }
            Err(error) if self.finder.is_stuck() => Err(error),
            Err(damage) => Ok(Some(Err(damage))),
        }
    }
}

impl<T: StreamDeserialize + ?Sized, D: Deframer> Decoder for MessageDecoder<T, D> {
    type Item = Result<OwnedView<T>>;
    type Error = Error;

    #[inline]
    fn decode(&mut self, input: &mut BytesMut) -> Result<Option<Self::Item>> {
        self.next(input, false)
    }

    fn decode_eof(&mut self, input: &mut BytesMut) -> Result<Option<Self::Item>> {
        self.next(input, true)
    }
}

impl<T: ?Sized, D: fmt::Debug> fmt::Debug for MessageDecoder<T, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageDecoder").field("finder", &self.finder).finish()
    }
}

/// Writes messages of all types, by value and by reference, for tokio-util's
/// [`FramedWrite`](tokio_util::codec::FramedWrite).
///
/// Where tokio-util is not in use already, take an [`AsyncStreamWriter`](crate::AsyncStreamWriter), which saves one
/// copy of each message.
///
/// # Errors
///
/// A message that is refused leaves nothing behind, and the next one can be written.
///
/// ```
/// use flatstream::{DefaultFramer, MessageEncoder, Result};
/// use futures_util::SinkExt;
/// use tokio_util::codec::FramedWrite;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<()> {
/// let mut frames = FramedWrite::new(Vec::new(), MessageEncoder::new(DefaultFramer));
/// frames.send("hello").await?;
/// frames.send(String::from("world")).await?;
/// assert_eq!(frames.get_ref().len(), 40);
/// # Ok(())
/// # }
/// ```
pub struct MessageEncoder<F> {
    outbox: Outbox<F>,
}

impl<F: Framer> MessageEncoder<F> {
    /// Writes frames of this framer.
    pub fn new(framer: F) -> Self {
        MessageEncoder { outbox: Outbox::new(framer, 0) }
    }
}

impl<T: StreamSerialize, F: Framer> Encoder<T> for MessageEncoder<F> {
    type Error = Error;

    fn encode(&mut self, item: T, output: &mut BytesMut) -> Result<()> {
        self.outbox.write(&item)?;
        let frame = self.outbox.waiting();
        let len = frame.len();
        output.extend_from_slice(frame);
        self.outbox.sent(len);
        Ok(())
    }
}

impl<F: Framer + fmt::Debug> fmt::Debug for MessageEncoder<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageEncoder").field("framer", self.outbox.framer()).finish()
    }
}

/// Reads messages of type `T` and writes messages of all types, for tokio-util's
/// [`Framed`](tokio_util::codec::Framed): a [`MessageDecoder`] and a [`MessageEncoder`].
///
/// ```
/// use flatstream::{DefaultDeframer, DefaultFramer, MessageCodec, Result};
/// use futures_util::{SinkExt, StreamExt};
/// use tokio_util::codec::Decoder;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<()> {
/// let (here, there) = tokio::io::duplex(1024);
/// let mut asks = MessageCodec::<str, _, _>::new(DefaultFramer, DefaultDeframer).framed(here);
/// let mut answers = MessageCodec::<str, _, _>::new(DefaultFramer, DefaultDeframer).framed(there);
///
/// asks.send("how are you?").await?;
/// let question = answers.next().await.expect("one was sent")??;
/// answers.send(format!("{} Well.", question.view())).await?;
/// assert_eq!(asks.next().await.expect("one was sent")??.view(), "how are you? Well.");
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct MessageCodec<T: ?Sized, F: Framer, D> {
    encoder: MessageEncoder<F>,
    decoder: MessageDecoder<T, D>,
}

impl<T: StreamDeserialize + ?Sized, F: Framer, D: Deframer> MessageCodec<T, F, D> {
    /// Writes frames of `framer` and reads those of `deframer`.
    pub fn new(framer: F, deframer: D) -> Self {
        let (encoder, decoder) = (MessageEncoder::new(framer), MessageDecoder::new(deframer));
        MessageCodec { encoder, decoder }
    }

    /// Looks for good frames behind damage of the framing:
    /// [`AsyncStreamReader::with_recovery`](crate::AsyncStreamReader::with_recovery).
    #[must_use]
    pub fn with_recovery(mut self, look_behind: usize) -> Self {
        self.decoder = self.decoder.with_recovery(look_behind);
        self
    }
}

impl<T: StreamDeserialize + ?Sized, F: Framer, D: Deframer> Decoder for MessageCodec<T, F, D> {
    type Item = Result<OwnedView<T>>;
    type Error = Error;

    #[inline]
    fn decode(&mut self, input: &mut BytesMut) -> Result<Option<Self::Item>> {
        self.decoder.decode(input)
    }

    fn decode_eof(&mut self, input: &mut BytesMut) -> Result<Option<Self::Item>> {
        self.decoder.decode_eof(input)
    }
}

impl<I: StreamSerialize, T: ?Sized, F: Framer, D> Encoder<I> for MessageCodec<T, F, D> {
    type Error = Error;

    fn encode(&mut self, item: I, output: &mut BytesMut) -> Result<()> {
        self.encoder.encode(item, output)
    }
}
