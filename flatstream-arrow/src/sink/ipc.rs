//! Arrow's own files and streams.

use std::io::Write;

use arrow_array::RecordBatch;
use arrow_ipc::writer::{DictionaryHandling, FileWriter, IpcWriteOptions, StreamWriter};
use arrow_schema::ArrowError;

use super::{BatchSink, MessageWriter};
use crate::{BatchBuilder, Error, Result};

/// Writes messages of one type to an Arrow file (`.arrow`, also called Feather 2), which readers can go into anywhere.
///
/// It has the names of an enum once, and what a newer writer has besides behind them. A field with more than 65 536 numbers
/// without a name is [`Error::Unsupported`] here: [`IpcStreamWriter`] and Parquet take it, as they can begin with the names anew.
///
/// ```
/// use flatstream_arrow::{ArrowOptions, BatchBuilder, IpcFileWriter};
/// # use flatstream::{PayloadBuf, StreamSerialize};
/// # #[derive(StreamSerialize)]
/// # struct Reading { celsius: f64 }
/// # let mut payload = Vec::new();
/// # Reading { celsius: 1.0 }.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
///
/// let builder = BatchBuilder::of::<Reading>(&ArrowOptions::default())?;
/// let mut writer = IpcFileWriter::new(builder, Vec::new())?;
/// writer.write(&payload)?;
/// assert_eq!(&writer.finish()?[..6], b"ARROW1");
/// # Ok::<(), flatstream_arrow::Error>(())
/// ```
pub type IpcFileWriter<W> = MessageWriter<FileWriter<W>>;

/// Writes messages of one type to an Arrow stream (`.arrows`), which is read from the front as it comes.
///
/// ```
/// use flatstream_arrow::{ArrowOptions, BatchBuilder, IpcStreamWriter};
/// # use flatstream::{PayloadBuf, StreamSerialize};
/// # #[derive(StreamSerialize)]
/// # struct Reading { celsius: f64 }
/// # let mut payload = Vec::new();
/// # Reading { celsius: 1.0 }.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
///
/// let builder = BatchBuilder::of::<Reading>(&ArrowOptions::default())?;
/// let mut writer = IpcStreamWriter::new(builder, Vec::new())?;
/// writer.write(&payload)?;
/// let stream = writer.finish()?;
/// let mut reader = flatstream_arrow::arrow_ipc::reader::StreamReader::try_new(&stream[..], None)?;
/// assert_eq!(reader.next().unwrap()?.num_rows(), 1);
/// # Ok::<(), flatstream_arrow::Error>(())
/// ```
pub type IpcStreamWriter<W> = MessageWriter<StreamWriter<W>>;

/// What the writer says where the names of a batch do not go on those of the one before.
const REPLACED: &str = "Dictionary replacement";
const TOO_MANY_NAMES: &str =
    "a field has more than 65536 numbers that its enum has no name for, and an Arrow file \
    has the names of a field once: write an Arrow stream or Parquet, or leave the field out";

/// The names of enums are written once: what a newer writer has besides goes behind them.
fn options() -> IpcWriteOptions {
    IpcWriteOptions::default().with_dictionary_handling(DictionaryHandling::Delta)
}

impl<W: Write> IpcFileWriter<W> {
    /// Starts a file.
    ///
    /// # Errors
    ///
    /// Those of `out`.
    pub fn new(builder: BatchBuilder, out: W) -> Result<Self> {
        let writer = FileWriter::try_new_with_options(out, builder.schema(), options())?;
        Ok(MessageWriter::with_sink(builder, writer))
    }
}

impl<W: Write> IpcStreamWriter<W> {
    /// Starts a stream.
    ///
    /// # Errors
    ///
    /// Those of `out`.
    pub fn new(builder: BatchBuilder, out: W) -> Result<Self> {
        let writer = StreamWriter::try_new_with_options(out, builder.schema(), options())?;
        Ok(MessageWriter::with_sink(builder, writer))
    }
}

impl<W: Write> BatchSink for FileWriter<W> {
    type Out = W;

    fn write_batch(&mut self, batch: &RecordBatch) -> Result<()> {
        self.write(batch).map_err(|error| match error {
            ArrowError::InvalidArgumentError(what) if what.contains(REPLACED) => {
                Error::Unsupported(TOO_MANY_NAMES)
            }
            error => error.into(),
        })
    }

    fn close(mut self) -> Result<W> {
        self.finish()?;
        Ok(self.into_inner()?)
    }
}

impl<W: Write> BatchSink for StreamWriter<W> {
    type Out = W;

    fn write_batch(&mut self, batch: &RecordBatch) -> Result<()> {
        Ok(self.write(batch)?)
    }

    fn close(mut self) -> Result<W> {
        self.finish()?;
        Ok(self.into_inner()?)
    }
}
