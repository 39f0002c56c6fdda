//! Ways from messages to batches.

use std::io::sink;
use std::sync::Arc;

use flatstream::schema::Schema;
use flatstream::{StreamDeserialize, StreamSchema};
use flatstream_arrow::arrow_array::RecordBatch;
use flatstream_arrow::arrow_schema::FieldRef;
use flatstream_arrow::parquet::arrow::ArrowWriter;
use flatstream_arrow::parquet::basic::{Compression, ZstdLevel};
use flatstream_arrow::parquet::file::properties::WriterProperties;
use flatstream_arrow::{ArrowOptions, BatchBuilder};
use serde::{Deserialize, Serialize};
use serde_arrow::schema::{SchemaLike, TracingOptions};

use crate::by_hand::ByHand;

/// Rows of a batch, with all of them.
const ROWS: usize = 8192;

/// A contestant.
#[derive(Clone, Copy)]
pub enum Way {
    Typed,
    Dynamic,
    SerdeArrow,
    ByHand,
}

/// A message that all of them take.
pub trait Row:
    StreamDeserialize + StreamSchema + Serialize + for<'a> Deserialize<'a> + Sized + 'static
{
    type Columns: ByHand<Row = Self>;

    /// Verifies and unpacks.
    fn owned(payload: &[u8]) -> Self;
}

impl Way {
    pub const ALL: [Way; 4] = [Way::Typed, Way::Dynamic, Way::SerdeArrow, Way::ByHand];

    pub fn name(self) -> &'static str {
        match self {
            Way::Typed => "flatstream-arrow, by the type",
            Way::Dynamic => "flatstream-arrow, by a .bfbs",
            Way::SerdeArrow => "owned structs, serde_arrow",
            Way::ByHand => "owned structs, builders of arrow by hand",
        }
    }
}

/// Hands all batches to `take`.
fn each_batch<T: Row>(way: Way, payloads: &[Vec<u8>], mut take: impl FnMut(RecordBatch)) {
    let options = ArrowOptions::default();
    match way {
        Way::Typed => ours(BatchBuilder::of::<T>(&options).expect("columns"), payloads, take),
        Way::Dynamic => {
            let schema = Schema::from_bfbs(&T::bfbs().expect("a schema")).expect("the same");
            ours(BatchBuilder::new(&schema, &options).expect("columns"), payloads, take);
        }
        Way::SerdeArrow => {
            let tracing = TracingOptions::default()
                .strings_as_large_utf8(false)
                .sequence_as_large_list(false);
            let fields = Vec::<FieldRef>::from_type::<T>(tracing).expect("fields");
            let mut rows: Vec<T> = Vec::with_capacity(ROWS);
            for payloads in payloads.chunks(ROWS) {
                rows.clear();
                rows.extend(payloads.iter().map(|payload| T::owned(payload)));
                take(serde_arrow::to_record_batch(&fields, &rows).expect("a batch"));
            }
        }
        Way::ByHand => {
            let mut columns = T::Columns::default();
            for payloads in payloads.chunks(ROWS) {
                payloads.iter().for_each(|payload| columns.append(&T::owned(payload)));
                take(columns.finish());
            }
        }
    }
}

fn ours(mut builder: BatchBuilder, payloads: &[Vec<u8>], mut take: impl FnMut(RecordBatch)) {
    for payloads in payloads.chunks(ROWS) {
        payloads.iter().for_each(|payload| builder.append(payload).expect("valid"));
        take(builder.finish().expect("a batch"));
    }
}

/// Rows and columns, and the ids: what all have to agree on.
pub fn batches_of<T: Row>(way: Way, payloads: &[Vec<u8>]) -> u64 {
    let mut sum = 0;
    each_batch::<T>(way, payloads, |batch| sum += of_batch(&batch));
    sum
}

fn of_batch(batch: &RecordBatch) -> u64 {
    use flatstream_arrow::arrow_array::cast::AsArray;
    use flatstream_arrow::arrow_array::types::UInt64Type;
    let ids = batch.column_by_name("id").expect("an id").as_primitive::<UInt64Type>();
    let nulls: usize = batch.columns().iter().map(|column| column.null_count()).sum();
    ids.values().iter().sum::<u64>() + (nulls + batch.num_rows() * batch.num_columns()) as u64
}

/// The same, into a file that nobody keeps.
pub fn parquet_of<T: Row>(way: Way, payloads: &[Vec<u8>]) -> u64 {
    let compression = Compression::ZSTD(ZstdLevel::default());
    let properties = WriterProperties::builder().set_compression(compression).build();
    let (mut writer, mut sum) = (None, 0);
    each_batch::<T>(way, payloads, |batch| {
        let writer = writer.get_or_insert_with(|| {
            let schema = Arc::clone(batch.schema_ref());
            ArrowWriter::try_new(sink(), schema, Some(properties.clone())).expect("a writer")
        });
        writer.write(&batch).expect("a sink takes all");
        sum += of_batch(&batch);
    });
    writer.expect("a batch").close().expect("a sink takes all");
    sum
}
