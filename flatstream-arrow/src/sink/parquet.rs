//! Parquet.

use std::io::Write;

use arrow_array::RecordBatch;
use arrow_schema::DataType;
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression, ZstdLevel};
use parquet::file::properties::WriterProperties;

use super::{BatchSink, MessageWriter};
use crate::{BatchBuilder, Error, Result};

/// How a Parquet file is written.
///
/// ```
/// use flatstream_arrow::ParquetOptions;
///
/// let options = ParquetOptions::default().row_group_bytes(64 << 20).zstd(9)?;
/// # Ok::<(), flatstream_arrow::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ParquetOptions {
    rows: usize,
    bytes: usize,
    compression: Compression,
}

impl Default for ParquetOptions {
    fn default() -> Self {
        let compression = Compression::ZSTD(ZstdLevel::default());
        ParquetOptions { rows: 1 << 20, bytes: 128 << 20, compression }
    }
}

impl ParquetOptions {
    /// A row group ends with so many rows; 1 048 576 if you do not say. One row at least.
    #[must_use]
    pub fn row_group_rows(mut self, rows: usize) -> Self {
        self.rows = rows.max(1);
        self
    }

    /// A row group ends with about so many bytes, as they are in the file; 128 MiB if you do not say. That is about what
    /// is in memory as well, as a row group is written when it is whole.
    #[must_use]
    pub fn row_group_bytes(mut self, bytes: usize) -> Self {
        self.bytes = bytes.max(1);
        self
    }

    /// Compresses with zstd at a level from 1 to 22; 1 if you do not say.
    ///
    /// # Errors
    ///
    /// Another level.
    pub fn zstd(mut self, level: i32) -> Result<Self> {
        self.compression = Compression::ZSTD(ZstdLevel::try_new(level)?);
        Ok(self)
    }

    /// Compresses nothing.
    #[must_use]
    pub fn uncompressed(mut self) -> Self {
        self.compression = Compression::UNCOMPRESSED;
        self
    }

    fn properties(&self) -> WriterProperties {
        let builder = WriterProperties::builder()
            .set_compression(self.compression)
            .set_max_row_group_row_count(Some(self.rows))
            .set_max_row_group_bytes(Some(self.bytes));
        builder.build()
    }
}

/// Writes messages of one type to a Parquet file.
///
/// The file has the Arrow schema in it, with what FlatBuffers says of the fields. It is whole when
/// [`finish`](MessageWriter::finish) was called: Parquet has its directory at the end.
///
/// ```
/// use flatstream_arrow::{ArrowOptions, BatchBuilder, ParquetOptions, ParquetWriter};
/// # use flatstream::{PayloadBuf, StreamSerialize};
/// # #[derive(StreamSerialize)]
/// # struct Reading { celsius: f64 }
/// # let mut payload = Vec::new();
/// # Reading { celsius: 1.0 }.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
///
/// let builder = BatchBuilder::of::<Reading>(&ArrowOptions::default())?;
/// let mut writer = ParquetWriter::new(builder, Vec::new(), &ParquetOptions::default())?;
/// writer.write(&payload)?;
/// let file = writer.finish()?;
/// assert_eq!(&file[..4], b"PAR1");
/// # Ok::<(), flatstream_arrow::Error>(())
/// ```
pub type ParquetWriter<W> = MessageWriter<ArrowWriter<W>>;

impl<W: Write + Send> ParquetWriter<W> {
    /// Starts a file.
    ///
    /// # Errors
    ///
    /// Those of `out`; [`Error::Unsupported`] for what Parquet does not have: [`Unions::Sparse`](crate::Unions::Sparse),
    /// [`Unions::Dense`](crate::Unions::Dense), and rows without a column.
    pub fn new(builder: BatchBuilder, out: W, options: &ParquetOptions) -> Result<Self> {
        if builder.schema().fields().iter().any(|field| has_union(field.data_type())) {
            return Err(Error::Unsupported("Parquet has no unions: take `Unions::Tagged`"));
        }
        if builder.schema().fields().is_empty() {
            return Err(Error::Unsupported("Parquet has no rows without a column: take one"));
        }
        let properties = Some(options.properties());
        let writer = ArrowWriter::try_new(out, builder.schema().clone(), properties)?;
        Ok(MessageWriter::with_sink(builder, writer))
    }
}

/// The writer would panic.
fn has_union(data_type: &DataType) -> bool {
    match data_type {
        DataType::Union(..) => true,
        DataType::Struct(fields) => fields.iter().any(|field| has_union(field.data_type())),
        DataType::List(item) | DataType::FixedSizeList(item, _) | DataType::Map(item, _) => {
            has_union(item.data_type())
        }
        _ => false,
    }
}

impl<W: Write + Send> BatchSink for ArrowWriter<W> {
    type Out = W;

    fn write_batch(&mut self, batch: &RecordBatch) -> Result<()> {
        Ok(self.write(batch)?)
    }

    fn close(self) -> Result<W> {
        Ok(self.into_inner()?)
    }
}
