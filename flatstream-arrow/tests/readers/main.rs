//! Promise: readers that we did not write, pyarrow, DuckDB and Polars, count and add up the same in our files as our own views do over
//! the same messages.
//!
//! `cargo xtask test` fetches them and says where they are in `FLATSTREAM_TOOLS`. Plain `cargo test` takes what an earlier run has
//! fetched, and without that leaves them out.
#![cfg(all(feature = "parquet", feature = "ipc"))]

mod sums;
mod tools;
mod trip;

use std::fs::{self, File};
use std::io::BufWriter;
use std::path::{Path, PathBuf};

use flatstream::{PayloadBuf, StreamSerialize};
use flatstream_arrow::{
    ArrowOptions, BatchBuilder, BatchSink, IpcFileWriter, IpcStreamWriter, MessageWriter, Origin,
    ParquetOptions, ParquetWriter,
};
use sums::Sums;
use tools::python;
use trip::Trip;

/// In a folder of its own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readers").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn create(folder: &Path, name: &str) -> BufWriter<File> {
    BufWriter::new(File::create(folder.join(name)).unwrap())
}

fn builder() -> BatchBuilder {
    BatchBuilder::of::<Trip>(&ArrowOptions::default().sequence(true).time(true)).unwrap()
}

/// Hands `n` messages to all that want them, one after the other.
fn each_message(n: u64, mut take: impl FnMut(&[u8], Origin)) {
    let mut payload = Vec::new();
    for i in 0..n {
        payload.clear();
        Trip::nth(i).encode(&mut PayloadBuf::new(&mut payload)).unwrap().unwrap();
        take(&payload, Origin::new(i, i as i64 * 1_000));
    }
}

fn finish<S: BatchSink<Out = BufWriter<File>>>(writer: MessageWriter<S>) {
    writer.finish().unwrap().into_inner().unwrap();
}

/// Writes the files, and what is in them as our views say.
fn write(folder: &Path, n: u64) {
    let options = ParquetOptions::default().row_group_rows((n as usize / 4).max(1));
    let mut parquet =
        ParquetWriter::new(builder(), create(folder, "trips.parquet"), &options).unwrap();
    let mut file = IpcFileWriter::new(builder(), create(folder, "trips.arrow")).unwrap();
    let mut stream = IpcStreamWriter::new(builder(), create(folder, "trips.arrows")).unwrap();
    let mut sums = Sums::default();
    each_message(n, |payload, origin| {
        parquet.write_from(payload, origin).unwrap();
        file.write_from(payload, origin).unwrap();
        stream.write_from(payload, origin).unwrap();
        sums.add(payload);
    });
    finish(parquet);
    finish(file);
    finish(stream);
    fs::write(folder.join("sums.json"), sums.json().to_string()).unwrap();
}

fn agree(name: &str, n: u64) {
    let Some(mut python) = python() else { return };
    let folder = folder(name);
    write(&folder, n);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/readers/readers.py");
    let output = python.arg(script).arg(&folder).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}{complaint}");
    let readers = [
        "pyarrow parquet",
        "pyarrow file",
        "pyarrow stream",
        "duckdb parquet",
        "polars parquet",
        "polars file",
    ];
    let agreed: Vec<&str> = said.lines().collect();
    assert_eq!(agreed, readers);
    // For `examples/datafusion`, which reads it too.
    if std::env::var_os("FLATSTREAM_KEEP").is_none() {
        fs::remove_dir_all(&folder).unwrap();
    }
}

#[test]
fn others_count_the_same() {
    agree("some", 100_000);
}

#[test]
#[ignore = "ten million messages, three files of them"]
fn others_count_the_same_in_ten_million_messages() {
    agree("many", 10_000_000);
}
