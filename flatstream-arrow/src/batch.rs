//! Messages in, record batches out.

use std::sync::Arc;

use arrow_array::{
    ArrayRef, RecordBatch, RecordBatchOptions, TimestampNanosecondArray, UInt64Array,
};
use arrow_schema::SchemaRef;
use flatstream::dynamic::DynSchema;
use flatstream::schema::Schema;
use flatstream::{StreamDeserialize, StreamSchema};

use crate::columns::{Column, Table};
use crate::options::ArrowOptions;
use crate::schema::planned;
use crate::{Error, Result};

/// What a journal says of a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Origin {
    /// Its number.
    pub sequence: Option<u64>,
    /// Its time, in nanoseconds since 1970.
    pub time: Option<i64>,
}

impl Origin {
    /// Both.
    pub fn new(sequence: u64, time: i64) -> Self {
        Origin { sequence: Some(sequence), time: Some(time) }
    }

    /// Of a message of a plain stream, which has no time.
    pub fn sequence(sequence: u64) -> Self {
        Origin { sequence: Some(sequence), time: None }
    }
}

/// How a message is verified.
enum Verify {
    Typed(fn(&[u8]) -> flatstream::Result<()>),
    /// By the schema alone.
    Dynamic(DynSchema),
}

impl Verify {
    fn check(&self, payload: &[u8]) -> flatstream::Result<()> {
        match self {
            Verify::Typed(check) => check(payload),
            Verify::Dynamic(schema) => schema.read(payload).map(drop),
        }
    }
}

/// Makes record batches of messages of one type, without structs in between.
///
/// A message is verified, and then each column takes its value from where it is in the message. Columns that were not
/// chosen ([`ArrowOptions::fields`]) are not looked at. Memory is taken when a column outgrows what that of the
/// batch before took, not for each message.
///
/// ```
/// use flatstream::{DefaultDeframer, SliceReader};
/// use flatstream_arrow::arrow_array::cast::AsArray;
/// use flatstream_arrow::arrow_array::types::Float64Type;
/// use flatstream_arrow::{ArrowOptions, BatchBuilder};
/// # use flatstream::{DefaultFramer, StreamSerialize, StreamWriter};
/// # #[derive(StreamSerialize)]
/// # struct Reading { sensor: String, celsius: f64 }
/// # let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
/// # (0..3).try_for_each(|i| writer.write(&Reading { sensor: "x".into(), celsius: i.into() }))?;
/// # let bytes = writer.into_inner();
///
/// let mut builder = BatchBuilder::of::<Reading>(&ArrowOptions::default())?;
/// for payload in &mut SliceReader::new(&bytes, DefaultDeframer) {
///     builder.append(payload?)?;
/// }
/// let batch = builder.finish()?;
/// let celsius = batch.column_by_name("celsius").unwrap().as_primitive::<Float64Type>();
/// assert_eq!(celsius.values(), &[0.0, 1.0, 2.0]);
/// # Ok::<(), flatstream_arrow::Error>(())
/// ```
pub struct BatchBuilder {
    schema: SchemaRef,
    table: Table,
    verify: Verify,
    sequences: Option<Vec<Option<u64>>>,
    times: Option<Vec<Option<i64>>>,
    n_rows: usize,
}

impl BatchBuilder {
    /// For messages of type `T`, which are verified as views of it are.
    ///
    /// # Errors
    ///
    /// As [`schema_for`](crate::schema_for).
    pub fn of<T: StreamSchema + StreamDeserialize + ?Sized>(
        options: &ArrowOptions,
    ) -> Result<Self> {
        let check = |payload: &[u8]| T::from_payload(payload).map(drop);
        Self::with(&Schema::of::<T>(), |_| Verify::Typed(check), options)
    }

    /// For messages of a type that only its schema is known of, from a `.bfbs` file or a journal.
    ///
    /// ```
    /// use flatstream::schema::Schema;
    /// use flatstream::{PayloadBuf, StreamSchema, StreamSerialize};
    /// use flatstream_arrow::{ArrowOptions, BatchBuilder};
    /// # #[derive(StreamSerialize)]
    /// # struct Reading { sensor: String, celsius: f64 }
    /// # let bfbs = Reading::bfbs().unwrap();
    ///
    /// let mut payload = Vec::new();
    /// let reading = Reading { sensor: "attic".into(), celsius: 31.5 };
    /// reading.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
    ///
    /// let schema = Schema::from_bfbs(&bfbs).unwrap();
    /// let mut builder = BatchBuilder::new(&schema, &ArrowOptions::default())?;
    /// builder.append(&payload)?;
    /// assert!(builder.append(&payload[..9]).is_err());
    /// assert_eq!(builder.finish()?.num_rows(), 1);
    /// # Ok::<(), flatstream_arrow::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`schema_for`](crate::schema_for).
    pub fn new(schema: &Schema, options: &ArrowOptions) -> Result<Self> {
        Self::with(schema, Verify::Dynamic, options)
    }

    fn with(
        schema: &Schema,
        verify: impl FnOnce(DynSchema) -> Verify,
        options: &ArrowOptions,
    ) -> Result<Self> {
        let (schema, table, resolved) = planned(schema, options)?;
        let verify = verify(resolved);
        let sequences = options.sequence.then(Vec::new);
        let times = options.time.then(Vec::new);
        Ok(BatchBuilder { schema, table, verify, sequences, times, n_rows: 0 })
    }

    /// What all batches are of.
    pub fn schema(&self) -> &SchemaRef {
        &self.schema
    }

    /// Verifies a message and takes it as the next row.
    ///
    /// # Errors
    ///
    /// [`Error::Message`], and the batch is as it was; [`Error::Full`].
    pub fn append(&mut self, payload: &[u8]) -> Result<()> {
        self.append_from(payload, Origin::default())
    }

    /// The same with what goes into `_sequence` and `_time`, where these were asked for.
    ///
    /// ```
    /// use flatstream_arrow::{ArrowOptions, BatchBuilder, Origin};
    /// use flatstream_journal::{Journal, JournalWriter, Mode};
    /// # use flatstream::StreamSerialize;
    /// # #[derive(StreamSerialize)]
    /// # struct Reading { celsius: f64 }
    /// # let mut writer = JournalWriter::new(Vec::new()).unwrap();
    /// # writer.write_at(1_796_040_000_000_000_000, &Reading { celsius: 31.5 }).unwrap();
    /// # let file = writer.finish().unwrap();
    ///
    /// let options = ArrowOptions::default().sequence(true).time(true);
    /// let mut builder = BatchBuilder::of::<Reading>(&options)?;
    /// let mut frames = Journal::new(&file, Mode::Strict).unwrap().unpacked();
    /// while let Some(frame) = frames.next_frame() {
    ///     let frame = frame.unwrap();
    ///     if frame.kind.is_message() {
    ///         builder.append_from(frame.payload, Origin::new(frame.sequence, frame.timestamp))?;
    ///     }
    /// }
    /// assert_eq!(builder.finish()?.num_columns(), 3);
    /// # Ok::<(), flatstream_arrow::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`append`](Self::append).
    pub fn append_from(&mut self, payload: &[u8], origin: Origin) -> Result<()> {
        self.verify.check(payload)?;
        self.append_verified(payload, origin)
    }

    /// Takes a message that was verified before, by a view say. Of other bytes it makes a row that has nothing to do
    /// with a message, or a batch that [`finish`](Self::finish) refuses; it neither panics nor reads outside of them.
    ///
    /// # Errors
    ///
    /// [`Error::Full`], and the batch is as it was.
    pub fn append_verified(&mut self, payload: &[u8], origin: Origin) -> Result<()> {
        if self.table.push_root(payload).is_err() {
            self.table.truncate(self.n_rows);
            return Err(Error::Full);
        }
        self.n_rows += 1;
        self.sequences.iter_mut().for_each(|column| column.push(origin.sequence));
        self.times.iter_mut().for_each(|column| column.push(origin.time));
        Ok(())
    }

    /// Messages since the last batch.
    pub fn n_rows(&self) -> usize {
        self.n_rows
    }

    /// About how many bytes the columns have.
    pub fn n_bytes(&self) -> usize {
        self.table.n_bytes() + 16 * self.n_rows
    }

    fn finish_members(&mut self) -> Result<Vec<ArrayRef>> {
        let finished = self.table.finish_members(None);
        // After an error some columns are left as they were.
        self.table.truncate(0);
        Ok(finished?)
    }

    /// All messages since the last batch as one. Without any it has no rows.
    ///
    /// # Errors
    ///
    /// [`Error::Arrow`], for bytes that were not verified.
    pub fn finish(&mut self) -> Result<RecordBatch> {
        let n_rows = std::mem::take(&mut self.n_rows);
        let mut columns: Vec<ArrayRef> = vec![];
        if let Some(sequences) = &mut self.sequences {
            columns.push(Arc::new(UInt64Array::from_iter(sequences.drain(..))));
        }
        if let Some(times) = &mut self.times {
            let times = TimestampNanosecondArray::from_iter(times.drain(..));
            columns.push(Arc::new(times.with_timezone("UTC")));
        }
        columns.extend(self.finish_members()?);
        let options = RecordBatchOptions::new().with_row_count(Some(n_rows));
        Ok(RecordBatch::try_new_with_options(self.schema.clone(), columns, &options)?)
    }
}

#[cfg(test)]
mod tests {
    use flatstream_tests::for_every_root;
    use flatstream_tests::messages::{simple, Root};
    use flatstream_tests::values::{random, Rng};

    use super::*;
    use crate::columns::small::LIMIT;
    use crate::options::Unions;

    fn builder<T: Root + StreamSchema>(unions: Unions) -> BatchBuilder {
        let options = ArrowOptions::default().unions(unions).leave_out_recursive(true);
        BatchBuilder::of::<T>(&options).unwrap()
    }

    fn messages<T: Root>() -> Vec<Vec<u8>> {
        let mut rng = Rng::new(0xf011);
        (0..60).map(|_| simple(&random::<T>(&mut rng))).collect()
    }

    /// Whichever column has no room for its part of a message, the others give back theirs.
    fn full<T: Root + StreamSchema>(n_refused: &mut usize) {
        let messages = messages::<T>();
        for unions in [Unions::Tagged, Unions::Sparse, Unions::Dense] {
            for limit in [4, 20, 60] {
                LIMIT.set(limit);
                let (mut builder, mut taken) = (builder::<T>(unions), vec![]);
                for message in &messages {
                    match builder.append(message) {
                        Ok(()) => taken.push(message),
                        Err(Error::Full) => *n_refused += 1,
                        Err(error) => panic!("{error}"),
                    }
                    assert_eq!(builder.n_rows(), taken.len());
                }
                let batch = builder.finish().unwrap();
                LIMIT.set(usize::MAX);
                taken.iter().for_each(|message| builder.append(message).unwrap());
                assert_eq!(batch, builder.finish().unwrap());
            }
        }
    }

    #[test]
    fn a_message_that_has_no_room_leaves_nothing_behind() {
        let mut n_refused = 0;
        for_every_root!(full(&mut n_refused));
        assert!(n_refused > 1000, "{n_refused}");
    }

    /// Many messages are taken back at once: to the first ones, and to none.
    fn cut<T: Root + StreamSchema>(n_cut: &mut usize) {
        let messages = messages::<T>();
        for unions in [Unions::Tagged, Unions::Sparse, Unions::Dense] {
            for kept in [0, 1, 17] {
                // It has met all messages before, so that names of numbers that have none have the same keys.
                let mut clean = builder::<T>(unions);
                messages.iter().for_each(|message| clean.append(message).unwrap());
                clean.finish().unwrap();
                let rest = messages[..kept].iter().chain(&messages[40..]);
                rest.for_each(|message| clean.append(message).unwrap());
                let mut builder = builder::<T>(unions);
                messages[..40].iter().for_each(|message| builder.append(message).unwrap());
                builder.table.truncate(kept);
                builder.n_rows = kept;
                messages[40..].iter().for_each(|message| builder.append(message).unwrap());
                assert_eq!(builder.finish().unwrap(), clean.finish().unwrap());
                *n_cut += 40 - kept;
            }
        }
    }

    #[test]
    fn columns_are_cut_to_any_length() {
        let mut n_cut = 0;
        for_every_root!(cut(&mut n_cut));
        assert!(n_cut > 1000, "{n_cut}");
    }
}
