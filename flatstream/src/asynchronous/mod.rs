//! Streams over tokio's `AsyncRead` and `AsyncWrite`, and codecs for tokio-util's `Framed`.
//!
//! Frames are found by the one parser of this crate and made by the one writer: what is in here moves bytes. All
//! state is in the readers and writers and none in their futures, so that a future can be dropped at every point.

mod codec;
mod find;
mod inbox;
mod messages;
mod outbox;
mod reader;
mod writer;

pub use codec::{MessageCodec, MessageDecoder, MessageEncoder};
pub use messages::AsyncMessages;
pub use reader::AsyncStreamReader;
pub use writer::AsyncStreamWriter;
