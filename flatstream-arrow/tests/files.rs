//! Promise: files have what was in the messages, in row groups of the size that was asked for.
#![cfg(all(feature = "parquet", feature = "ipc"))]

mod oracle;

use std::io::Cursor;

use arrow_array::cast::AsArray;
use arrow_array::types::UInt32Type;
use arrow_array::{RecordBatch, StructArray};
use flatstream::dynamic::{DynSchema, DynValue};
use flatstream::schema::Schema;
use flatstream::{StreamSchema, StreamSerialize};
use flatstream_arrow::arrow_ipc::reader::{FileReader, StreamReader};
use flatstream_arrow::parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use flatstream_arrow::{
    ArrowOptions, BatchBuilder, IpcFileWriter, IpcStreamWriter, MessageWriter, Origin,
    ParquetOptions, ParquetWriter, Unions,
};
use flatstream_tests::for_every_root;
use flatstream_tests::messages::{simple, Root};
use flatstream_tests::values::{random, Rng};

fn messages<T: Root>(n: usize) -> Vec<Vec<u8>> {
    let mut rng = Rng::new(0xf11e);
    (0..n).map(|_| simple(&random::<T>(&mut rng))).collect()
}

fn written<S: flatstream_arrow::BatchSink>(
    mut writer: MessageWriter<S>,
    messages: &[Vec<u8>],
) -> S::Out {
    for (i, message) in messages.iter().enumerate() {
        // Several batches.
        if i == messages.len() / 2 {
            writer.flush().unwrap();
        }
        writer.write(message).unwrap();
    }
    assert_eq!(writer.n_messages(), messages.len() as u64);
    writer.finish().unwrap()
}

fn compare<T: StreamSchema>(messages: &[Vec<u8>], batches: Vec<RecordBatch>) {
    let schema = DynSchema::new(&Schema::of::<T>()).unwrap();
    let mut left = messages.iter();
    for batch in batches {
        let columns = batch.schema().fields().iter().position(|it| it.name() == "_sequence");
        let batch = columns.map_or(batch.clone(), |at| {
            batch.project(&(at + 1..batch.num_columns()).collect::<Vec<_>>()).unwrap()
        });
        let rows = StructArray::from(batch);
        for row in 0..arrow_array::Array::len(&rows) {
            let root = DynValue::Table(schema.read(left.next().unwrap()).unwrap());
            oracle::check(root, &rows, row, schema.root());
        }
    }
    assert_eq!(left.len(), 0);
}

fn ipc<T: Root + StreamSchema>(n_files: &mut usize) {
    let messages = messages::<T>(40);
    for unions in [Unions::Tagged, Unions::Sparse, Unions::Dense] {
        let options = ArrowOptions::default().unions(unions).leave_out_recursive(true);
        let builder = || BatchBuilder::of::<T>(&options).unwrap();
        let file = written(IpcFileWriter::new(builder(), Vec::new()).unwrap(), &messages);
        let reader = FileReader::try_new(Cursor::new(file), None).unwrap();
        compare::<T>(&messages, reader.map(|batch| batch.unwrap()).collect());
        let stream = written(IpcStreamWriter::new(builder(), Vec::new()).unwrap(), &messages);
        let reader = StreamReader::try_new(Cursor::new(stream), None).unwrap();
        compare::<T>(&messages, reader.map(|batch| batch.unwrap()).collect());
        *n_files += 2;
    }
}

#[test]
fn arrow_files_and_streams() {
    let mut n_files = 0;
    for_every_root!(ipc(&mut n_files));
    assert!(n_files > 100, "{n_files}");
}

fn parquet<T: Root + StreamSchema>(n_files: &mut usize) {
    let messages = messages::<T>(40);
    // A table without fields has no other column.
    let options = ArrowOptions::default().leave_out_recursive(true).sequence(true);
    let builder = BatchBuilder::of::<T>(&options).unwrap();
    let file = ParquetWriter::new(builder, Vec::new(), &ParquetOptions::default()).unwrap();
    let file = bytes_of(written(file, &messages));
    let reader = ParquetRecordBatchReaderBuilder::try_new(file).unwrap().build().unwrap();
    compare::<T>(&messages, reader.map(|batch| batch.unwrap()).collect());
    *n_files += 1;
}

fn bytes_of(file: Vec<u8>) -> bytes::Bytes {
    file.into()
}

#[test]
fn parquet_files() {
    let mut n_files = 0;
    for_every_root!(parquet(&mut n_files));
    assert!(n_files > 20, "{n_files}");
}

#[derive(StreamSerialize)]
struct Reading {
    sensor: String,
    celsius: f64,
}

fn row_groups(options: &ParquetOptions, n: u64) -> Vec<i64> {
    let arrow = ArrowOptions::default().sequence(true);
    let builder = BatchBuilder::of::<Reading>(&arrow).unwrap();
    let mut writer = ParquetWriter::new(builder, Vec::new(), options).unwrap();
    let mut rng = Rng::new(5);
    for i in 0..n {
        let sensor = format!("{:016x}{:016x}", rng.next_u64(), rng.next_u64());
        let reading = Reading { sensor, celsius: rng.next_u64() as f64 };
        writer.write_from(&simple(&reading), Origin::sequence(i)).unwrap();
    }
    let file = bytes_of(writer.finish().unwrap());
    let reader = ParquetRecordBatchReaderBuilder::try_new(file).unwrap();
    reader.metadata().row_groups().iter().map(|group| group.num_rows()).collect()
}

#[test]
fn row_groups_are_as_large_as_was_asked_for() {
    let by_rows = ParquetOptions::default().row_group_rows(10_000);
    assert_eq!(row_groups(&by_rows, 25_000), [10_000, 10_000, 5_000]);
    // Three columns of 32, 8 and 8 bytes: about 1.2 MB.
    let by_bytes = ParquetOptions::default().uncompressed().row_group_bytes(300_000);
    let groups = row_groups(&by_bytes, 25_000);
    assert!((3..=9).contains(&groups.len()), "{groups:?}");
    assert_eq!(groups.iter().sum::<i64>(), 25_000);
    assert_eq!(row_groups(&ParquetOptions::default().zstd(3).unwrap(), 100), [100]);
    assert!(ParquetOptions::default().zstd(99).is_err());
}

/// A newer writer has a level more: it is called by its number, in the file too, and from then on.
#[test]
fn names_that_come_later_go_behind_the_others() {
    mod new {
        #[derive(flatstream::StreamSerialize, Clone, Copy)]
        #[repr(u8)]
        pub enum Level {
            Info,
            Alarm,
            Fire,
        }

        #[derive(flatstream::StreamSerialize)]
        pub struct Log {
            pub level: Level,
        }
    }

    #[derive(StreamSerialize, Clone, Copy)]
    #[repr(u8)]
    #[allow(dead_code)] // A schema has all of them.
    enum Level {
        Info,
        Alarm,
    }

    #[derive(StreamSerialize)]
    struct Log {
        level: Level,
    }

    let levels = [new::Level::Info, new::Level::Alarm, new::Level::Fire, new::Level::Info];
    let messages: Vec<_> = levels.iter().map(|level| simple(&new::Log { level: *level })).collect();
    let builder = BatchBuilder::of::<Log>(&ArrowOptions::default()).unwrap();
    let file = written(IpcFileWriter::new(builder, Vec::new()).unwrap(), &messages);
    let reader = FileReader::try_new(Cursor::new(file), None).unwrap();
    compare::<Log>(&messages, reader.map(|batch| batch.unwrap()).collect());
}

/// Numbers without a name, more than are remembered: those who can begin with the names anew do, and a file says that it cannot.
#[test]
fn more_numbers_without_a_name_than_are_kept() {
    mod numbers {
        #[derive(flatstream::StreamSerialize)]
        pub struct Log {
            pub level: u32,
        }
    }

    #[derive(StreamSerialize, Clone, Copy)]
    #[repr(u32)]
    #[allow(dead_code)] // A schema has all of them.
    enum Level {
        Info,
    }

    #[derive(StreamSerialize)]
    struct Log {
        level: Level,
    }

    let messages: Vec<_> = (0..90_000).map(|level| simple(&numbers::Log { level })).collect();
    let builder = || BatchBuilder::of::<Log>(&ArrowOptions::default()).unwrap();
    let stream = written(IpcStreamWriter::new(builder(), Vec::new()).unwrap(), &messages);
    let reader = StreamReader::try_new(Cursor::new(stream), None).unwrap();
    assert_eq!(named(reader.map(|batch| batch.unwrap())), messages.len());

    let options = ParquetOptions::default();
    let file = written(ParquetWriter::new(builder(), Vec::new(), &options).unwrap(), &messages);
    let reader = ParquetRecordBatchReaderBuilder::try_new(bytes_of(file)).unwrap().build().unwrap();
    assert_eq!(named(reader.map(|batch| batch.unwrap())), messages.len());

    let mut file = IpcFileWriter::new(builder(), Vec::new()).unwrap();
    let refused = messages.iter().find_map(|message| file.write(message).err()).unwrap();
    let said = refused.to_string();
    assert!(said.contains("write an Arrow stream or Parquet, or leave the field out"), "{said}");
}

/// How many rows there are, each of which is called by its number.
fn named(batches: impl Iterator<Item = RecordBatch>) -> usize {
    let mut n_rows = 0;
    for batch in batches {
        let levels = batch.column(0).as_dictionary::<UInt32Type>();
        let names = levels.values().as_string::<i32>();
        for key in levels.keys().values() {
            let expected = if n_rows == 0 { "Info".to_owned() } else { n_rows.to_string() };
            assert_eq!(names.value(*key as usize), expected);
            n_rows += 1;
        }
    }
    n_rows
}

/// Batches end by their bytes too, though these are not looked at behind each message.
#[test]
fn batches_of_large_messages_are_small() {
    for (len, rows) in [(1 << 20, 14..=17), (40_000, 380..=500), (0, 8192..=8192)] {
        let mut builder = MessageWriter::with_sink(
            BatchBuilder::of::<Reading>(&ArrowOptions::default()).unwrap(),
            Rows::default(),
        );
        let message = simple(&Reading { sensor: "x".repeat(len), celsius: 1.0 });
        (0..2 * rows.end()).for_each(|_| builder.write(&message).unwrap());
        let batches = builder.finish().unwrap();
        assert!(rows.contains(&batches[0]), "{len}: {batches:?}");
    }
}

#[derive(Default)]
struct Rows(Vec<usize>);

impl flatstream_arrow::BatchSink for Rows {
    type Out = Vec<usize>;

    fn write_batch(&mut self, batch: &RecordBatch) -> flatstream_arrow::Result<()> {
        self.0.push(batch.num_rows());
        Ok(())
    }

    fn close(self) -> flatstream_arrow::Result<Vec<usize>> {
        Ok(self.0)
    }
}

#[test]
fn what_parquet_does_not_have_is_refused() {
    fn refused<T: Root + StreamSchema>(options: &ArrowOptions) -> String {
        let builder = BatchBuilder::of::<T>(&options.clone().leave_out_recursive(true)).unwrap();
        let refused = ParquetWriter::new(builder, Vec::new(), &ParquetOptions::default());
        refused.map(drop).unwrap_err().to_string()
    }
    let dense = ArrowOptions::default().unions(Unions::Dense);
    let said = refused::<flatstream_tests::zoo::Unions>(&dense);
    assert_eq!(said, "Parquet has no unions: take `Unions::Tagged`");
    let said = refused::<flatstream_tests::zoo::Nil>(&ArrowOptions::default());
    assert_eq!(said, "Parquet has no rows without a column: take one");
}
