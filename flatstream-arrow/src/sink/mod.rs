//! Messages into files, a batch at a time.

#[cfg(feature = "ipc")]
pub(crate) mod ipc;
#[cfg(feature = "object_store")]
pub(crate) mod object;
#[cfg(feature = "parquet")]
pub(crate) mod parquet;

use arrow_array::RecordBatch;

use crate::{BatchBuilder, Error, Origin, Result};

/// Rows of a batch, unless they are so large that it has as many bytes as below before.
const ROWS: usize = 8192;
/// Bytes of a batch.
const BYTES: usize = 16 << 20;
/// Rows from one look at the bytes to the next, which goes through all columns.
const ROWS_BETWEEN: usize = 64;
/// A message of so many bytes is worth a look.
const LARGE: usize = 64 << 10;

/// What takes record batches: a file of Parquet or Arrow, or your own.
pub trait BatchSink {
    /// What is left at the end.
    type Out;

    /// Takes a batch, all of one schema.
    ///
    /// # Errors
    ///
    /// Its own.
    fn write_batch(&mut self, batch: &RecordBatch) -> Result<()>;

    /// Writes what stands at the end.
    ///
    /// # Errors
    ///
    /// Its own.
    fn close(self) -> Result<Self::Out>;
}

/// Writes messages of one type to a [`BatchSink`], in batches of 8192 rows or about 16 MiB.
///
/// ```
/// use flatstream::StreamSerialize;
/// use flatstream_arrow::arrow_array::RecordBatch;
/// use flatstream_arrow::{ArrowOptions, BatchBuilder, BatchSink, MessageWriter, Result};
/// # #[derive(StreamSerialize)]
/// # struct Reading { celsius: f64 }
/// # let mut payload = Vec::new();
/// # Reading { celsius: 1.0 }.encode(&mut flatstream::PayloadBuf::new(&mut payload)).unwrap()?;
///
/// #[derive(Default)]
/// struct Count(usize);
///
/// impl BatchSink for Count {
///     type Out = usize;
///
///     fn write_batch(&mut self, batch: &RecordBatch) -> Result<()> {
///         self.0 += batch.num_rows();
///         Ok(())
///     }
///
///     fn close(self) -> Result<usize> {
///         Ok(self.0)
///     }
/// }
///
/// let builder = BatchBuilder::of::<Reading>(&ArrowOptions::default())?;
/// let mut writer = MessageWriter::with_sink(builder, Count::default());
/// writer.write(&payload)?;
/// assert_eq!(writer.finish()?, 1);
/// # Ok::<(), flatstream_arrow::Error>(())
/// ```
pub struct MessageWriter<S> {
    builder: BatchBuilder,
    sink: S,
    n_messages: u64,
}

impl<S: BatchSink> MessageWriter<S> {
    /// Writes what `builder` makes to `sink`.
    pub fn with_sink(builder: BatchBuilder, sink: S) -> Self {
        MessageWriter { builder, sink, n_messages: 0 }
    }

    /// Verifies a message and writes it.
    ///
    /// # Errors
    ///
    /// [`Error::Message`], and nothing is written; [`Error::Full`], if it has no room in a batch of its own; those of the
    /// sink.
    pub fn write(&mut self, payload: &[u8]) -> Result<()> {
        self.write_from(payload, Origin::default())
    }

    /// The same with what goes into `_sequence` and `_time`, where these were asked for.
    ///
    /// # Errors
    ///
    /// As [`write`](Self::write).
    pub fn write_from(&mut self, payload: &[u8], origin: Origin) -> Result<()> {
        match self.builder.append_from(payload, origin) {
            Err(Error::Full) if self.builder.n_rows() > 0 => {
                self.flush()?;
                self.builder.append_verified(payload, origin)?;
            }
            appended => appended?,
        }
        self.n_messages += 1;
        if self.is_whole(payload.len()) {
            self.flush()?;
        }
        Ok(())
    }

    /// Whether there are rows enough for a batch, behind a message of so many bytes.
    fn is_whole(&self, len: usize) -> bool {
        let n_rows = self.builder.n_rows();
        let is_due = n_rows.is_multiple_of(ROWS_BETWEEN) || len >= LARGE;
        n_rows >= ROWS || is_due && self.builder.n_bytes() >= BYTES
    }

    #[cfg(feature = "object_store")]
    pub(crate) fn sink_mut(&mut self) -> &mut S {
        &mut self.sink
    }

    /// Messages that were written.
    pub fn n_messages(&self) -> u64 {
        self.n_messages
    }

    /// Hands on what there is of a batch.
    ///
    /// # Errors
    ///
    /// Those of the sink.
    pub fn flush(&mut self) -> Result<()> {
        if self.builder.n_rows() == 0 {
            return Ok(());
        }
        let batch = self.builder.finish()?;
        self.sink.write_batch(&batch)
    }

    /// Writes the rest, and what stands at the end. Returns what was written to.
    ///
    /// # Errors
    ///
    /// Those of the sink.
    pub fn finish(mut self) -> Result<S::Out> {
        self.flush()?;
        self.sink.close()
    }
}
