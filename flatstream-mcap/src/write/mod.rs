//! Writing.

mod options;

pub use options::McapOptions;

use std::any::TypeId;
use std::collections::BTreeMap;
use std::fmt;
use std::io::Write;

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::schema::lock::fingerprint;
use flatstream::schema::Schema;
use flatstream::{PayloadBuf, StreamSchema, StreamSerialize};
use flatstream_journal::{type_number, SchemaRecord};
use mcap::records::{MessageHeader, Metadata};
use mcap::write::NoSeek;

use crate::error::{McapError, Result};
use crate::names::root_name;
use crate::wire::FLATBUFFER;
use crate::FINGERPRINT;

/// Writes an MCAP file of typed messages: chunks with checksums, and an index at the end.
///
/// End with [`finish`](Self::finish): a writer that is dropped ends the file too, and what goes wrong then is not seen.
/// After an error of the output nothing more is written.
///
/// ```
/// use flatstream::StreamSerialize;
/// use flatstream_mcap::McapWriter;
///
/// #[derive(StreamSerialize)]
/// struct Reading {
///     celsius: f64,
/// }
///
/// let mut writer = McapWriter::new(Vec::new())?;
/// writer.write(&Reading { celsius: 90.5 }, 1_796_040_000_000_000_000, 1_796_040_000_000_000_000)?;
/// let file = writer.finish()?;
/// assert!(file.starts_with(b"\x89MCAP0\r\n"));
/// # Ok::<(), flatstream_mcap::McapError>(())
/// ```
pub struct McapWriter<W: Write> {
    writer: mcap::Writer<NoSeek<W>>,
    /// The channels of types that the program has.
    types: Vec<(TypeId, ChannelId)>,
    /// The number of the next message of each channel.
    next: BTreeMap<u16, u32>,
    /// A message, before it is written.
    buf: Vec<u8>,
}

/// A channel of a file that is written, from [`McapWriter::channel`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ChannelId(u16);

impl<W: Write> McapWriter<W> {
    /// A new file, with what [`McapOptions`] are by default.
    ///
    /// # Errors
    ///
    /// [`McapError::Io`].
    pub fn new(write: W) -> Result<Self> {
        McapOptions::default().start(write)
    }

    fn of(writer: mcap::Writer<NoSeek<W>>) -> Self {
        McapWriter { writer, types: Vec::new(), next: BTreeMap::new(), buf: Vec::new() }
    }

    /// Writes a message to the channel of its type, whose topic is the full name of that.
    ///
    /// Times are in nanoseconds since 1970: when it is written down, and when it was sent. Take the same twice if there is but
    /// one. Messages of a channel are numbered from 0.
    ///
    /// # Errors
    ///
    /// [`McapError::Encode`] or [`McapError::NoMessage`] for the message, which is not written; [`McapError::Io`] or
    /// [`McapError::Refused`].
    pub fn write<T: StreamSerialize + StreamSchema>(
        &mut self,
        message: &T,
        log_time: u64,
        publish_time: u64,
    ) -> Result<()> {
        let rust = typeid::of::<T>();
        let channel = match self.types.iter().find(|it| it.0 == rust) {
            Some((_, channel)) => *channel,
            None => {
                let root = root_name::<T>().ok_or_else(no_message::<T>)?;
                let channel = self.channel::<T>(&root)?;
                self.types.push((rust, channel));
                channel
            }
        };
        self.write_to(channel, message, log_time, publish_time)
    }

    /// A channel for messages of a type with a topic of its own: a type may have several.
    ///
    /// # Errors
    ///
    /// [`McapError::NoMessage`] if messages cannot be of that type, and those of [`write`](Self::write) for the file.
    ///
    /// ```
    /// # use flatstream::StreamSerialize;
    /// use flatstream_mcap::McapWriter;
    /// # #[derive(StreamSerialize)]
    /// # struct Reading { celsius: f64 }
    ///
    /// let mut writer = McapWriter::new(Vec::new())?;
    /// let attic = writer.channel::<Reading>("/attic/temperature")?;
    /// let cellar = writer.channel::<Reading>("/cellar/temperature")?;
    /// writer.write_to(attic, &Reading { celsius: 31.5 }, 1_000, 1_000)?;
    /// writer.write_to(cellar, &Reading { celsius: 12.0 }, 2_000, 2_000)?;
    /// # writer.finish()?;
    /// # Ok::<(), flatstream_mcap::McapError>(())
    /// ```
    pub fn channel<T: StreamSchema>(&mut self, topic: &str) -> Result<ChannelId> {
        let root = root_name::<T>().ok_or_else(no_message::<T>)?;
        let schema = Schema::of::<T>();
        let (bfbs, fingerprint) = (schema.to_bfbs(), fingerprint(&schema));
        let type_number = type_number(&root);
        self.channel_of(&SchemaRecord { type_number, root, fingerprint, bfbs }, topic)
    }

    /// The same by a schema that was read elsewhere, out of a journal say: for tools, which write messages of types that they
    /// do not know.
    ///
    /// # Errors
    ///
    /// Those of [`write`](Self::write) for the file.
    pub fn channel_of(&mut self, schema: &SchemaRecord, topic: &str) -> Result<ChannelId> {
        let number = self.writer.add_schema(&schema.root, FLATBUFFER, &schema.bfbs)?;
        let fingerprint = format!("{:016x}", schema.fingerprint);
        let metadata = BTreeMap::from([(FINGERPRINT.to_owned(), fingerprint)]);
        let id = self.writer.add_channel(number, topic, FLATBUFFER, &metadata)?;
        self.next.entry(id).or_insert(0);
        Ok(ChannelId(id))
    }

    /// Writes a message to a channel, whose type it has to be of.
    ///
    /// # Errors
    ///
    /// Those of [`write`](Self::write), and [`McapError::UnknownChannel`].
    pub fn write_to<T: StreamSerialize>(
        &mut self,
        channel: ChannelId,
        message: &T,
        log_time: u64,
        publish_time: u64,
    ) -> Result<()> {
        let mut buf = std::mem::take(&mut self.buf);
        buf.clear();
        let encoded = encode(message, &mut PayloadBuf::new(&mut buf));
        let written =
            encoded.and_then(|()| self.write_payload(channel, log_time, publish_time, &buf));
        self.buf = buf;
        written
    }

    /// Writes a message that is there as bytes. It is not looked at.
    ///
    /// # Errors
    ///
    /// Those of [`write_to`](Self::write_to).
    pub fn write_payload(
        &mut self,
        channel: ChannelId,
        log_time: u64,
        publish_time: u64,
        payload: &[u8],
    ) -> Result<()> {
        let ChannelId(channel_id) = channel;
        let next = self.next.get_mut(&channel_id).ok_or(McapError::UnknownChannel(channel_id))?;
        let sequence = *next;
        let header = MessageHeader { channel_id, sequence, log_time, publish_time };
        self.writer.write_to_known_channel(&header, payload)?;
        *next = sequence.wrapping_add(1);
        Ok(())
    }

    /// Writes down something about the file: entries of a key and a value each, under a name. Of entries with one key the
    /// last is written.
    ///
    /// # Errors
    ///
    /// Those of [`write`](Self::write) for the file.
    ///
    /// ```
    /// # use flatstream_mcap::McapWriter;
    /// let mut writer = McapWriter::new(Vec::new())?;
    /// writer.write_metadata("vehicle", [("name", "rover 7"), ("driver", "none")])?;
    /// # writer.finish()?;
    /// # Ok::<(), flatstream_mcap::McapError>(())
    /// ```
    pub fn write_metadata<K: Into<String>, V: Into<String>>(
        &mut self,
        name: &str,
        entries: impl IntoIterator<Item = (K, V)>,
    ) -> Result<()> {
        let entries = entries.into_iter().map(|(key, value)| (key.into(), value.into()));
        let metadata = Metadata { name: name.to_owned(), metadata: entries.collect() };
        Ok(self.writer.write_metadata(&metadata)?)
    }

    /// Ends the chunk, and hands all that was written to the output. Chunks that are too small make larger files.
    ///
    /// # Errors
    ///
    /// [`McapError::Io`], [`McapError::Refused`].
    pub fn flush(&mut self) -> Result<()> {
        Ok(self.writer.flush()?)
    }

    /// Ends the file: with the last chunk, the index, and statistics.
    ///
    /// # Errors
    ///
    /// [`McapError::Io`], [`McapError::Refused`].
    pub fn finish(mut self) -> Result<W> {
        self.writer.finish()?;
        let mut write = self.writer.into_inner().into_inner();
        write.flush()?;
        Ok(write)
    }
}

fn no_message<T: ?Sized>() -> McapError {
    McapError::NoMessage(std::any::type_name::<T>())
}

/// A message, by its encoder or a builder.
fn encode<T: StreamSerialize>(message: &T, out: &mut PayloadBuf<'_>) -> Result<()> {
    match message.encode(out) {
        Some(done) => done.map_err(McapError::Encode),
        None => {
            let mut builder = FlatBufferBuilder::new();
            flatstream::build(&mut builder, message).map_err(McapError::Encode)?;
            out.extend_from_slice(builder.finished_data());
            Ok(())
        }
    }
}

impl<W: Write> fmt::Debug for McapWriter<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("McapWriter").field("channels", &self.next).finish_non_exhaustive()
    }
}
