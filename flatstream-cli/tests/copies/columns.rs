//! Parquet and Arrow.

use std::fs::File;
use std::path::{Path, PathBuf};

use flatstream::{StreamSchema, StreamSerialize};
use flatstream_arrow::arrow_array::cast::AsArray;
use flatstream_arrow::arrow_array::types::{Float64Type, TimestampNanosecondType, UInt64Type};
use flatstream_arrow::arrow_array::{Array, RecordBatch};
use flatstream_arrow::arrow_ipc::reader::{FileReader, StreamReader};
use flatstream_arrow::parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use flatstream_journal::JournalOptions;

use crate::kit::{arg, file, folder, journal, run, run_with_input, NOON};

/// The batch of a file, of which there is one.
fn read(path: &Path) -> RecordBatch {
    let file = File::open(path).unwrap();
    let mut batches = match path.extension().unwrap().to_str().unwrap() {
        "parquet" => {
            let reader = ParquetRecordBatchReaderBuilder::try_new(file).unwrap().build().unwrap();
            reader.map(Result::unwrap).collect::<Vec<_>>()
        }
        "arrow" => FileReader::try_new(file, None).unwrap().map(Result::unwrap).collect(),
        _ => StreamReader::try_new(file, None).unwrap().map(Result::unwrap).collect(),
    };
    assert_eq!(batches.len(), 1);
    batches.remove(0)
}

fn names(batch: &RecordBatch) -> Vec<String> {
    batch.schema().fields().iter().map(|field| field.name().clone()).collect()
}

#[test]
fn all_fields_behind_number_and_time() {
    let (input, folder) = (file("columns-all.fsj", &journal()), folder("columns-all"));
    for name in ["x.parquet", "x.arrow", "x.arrows"] {
        let output = folder.join(name);
        let (code, out, err) =
            run(&["convert", arg(&input), "-o", arg(&output), "--type", "Reading"]);
        assert_eq!((code, &*out), (0, ""), "{err}");
        assert!(err.ends_with(&format!("{name}: 10 messages\n")), "{err}");
        let batch = read(&output);
        assert_eq!(names(&batch), ["_sequence", "_time", "sensor", "celsius"]);
        let sequences = batch.column(0).as_primitive::<UInt64Type>();
        assert_eq!(sequences.values(), &[0, 1, 2, 4, 5, 6, 8, 9, 10, 12]);
        let times = batch.column(1).as_primitive::<TimestampNanosecondType>();
        assert_eq!((times.value(0), times.value(9)), (NOON, NOON + 9_000_000_000));
        assert_eq!(batch.column(2).as_string::<i32>().value(7), "s7");
        let celsius = batch.column(3).as_primitive::<Float64Type>();
        assert_eq!((celsius.null_count(), celsius.is_null(4), celsius.value(9)), (1, true, 4.5));
        assert_eq!(batch.schema().field(3).metadata()["flatstream.id"], "1");
    }
}

#[test]
fn chosen_fields() {
    let (input, folder) = (file("columns-some.fsj", &journal()), folder("columns-some"));
    let output = folder.join("x.parquet");
    let convert = |args: &[&str]| {
        let _ = std::fs::remove_file(&output);
        let (code, _, err) =
            run(&[&["convert", arg(&input), "-o", arg(&output), "--type", "Reading"], args]
                .concat());
        (code, err)
    };
    for (args, columns) in [
        (&["--fields", "celsius"][..], &["celsius"][..]),
        (&["--fields", "celsius,@time"], &["_time", "celsius"]),
        (&["--bare"], &["sensor", "celsius"]),
    ] {
        assert_eq!(convert(args).0, 0);
        assert_eq!(names(&read(&output)), columns);
    }
    let (code, err) = convert(&["--fields", "kelvin"]);
    assert_eq!((code, output.exists()), (2, false));
    assert!(
        err.contains("--fields: `kelvin`: there is no such field; `acme.Reading` has `sensor`"),
        "{err}"
    );
    let (code, err) = convert(&["--fields", "@file"]);
    assert_eq!(code, 2);
    assert!(err.contains("--fields: `@file`: columns have @sequence and @time"), "{err}");
}

#[test]
fn one_type() {
    let (input, folder) = (file("columns-two.fsj", &journal()), folder("columns-two"));
    let output = folder.join("x.parquet");
    let (code, _, err) = run(&["convert", arg(&input), "-o", arg(&output)]);
    assert_eq!((code, output.exists()), (2, false));
    assert!(
        err.contains("here are `acme.Reading` and `acme.EventWrapper`: say which with --type"),
        "{err}"
    );
    let none = ["convert", arg(&input), "-o", arg(&output), "--type", "Reading", "--to", "0"];
    let (code, _, err) = run(&none);
    assert_eq!((code, output.exists()), (1, false));
    assert!(err.contains("without a message there are no columns"), "{err}");
}

#[test]
fn what_is_damaged_is_left_out() {
    let mut bytes = journal();
    let at = bytes.windows(2).position(|it| it == b"s7").unwrap();
    bytes[at] ^= 1;
    let (input, folder) = (file("columns-damaged.fsj", &bytes), folder("columns-damaged"));
    let output = folder.join("x.parquet");
    let (code, _, err) = run(&["convert", arg(&input), "-o", arg(&output), "--type", "Reading"]);
    assert_eq!((code, read(&output).num_rows()), (3, 9));
    assert!(err.contains("flatstream hex"), "{err}");
}

/// That nothing is left of it does not make it less of a loss.
#[test]
fn what_is_all_damaged_is_damage() {
    let mut bytes = journal();
    for n in 0..10 {
        let sensor = format!("s{n}");
        let at = bytes.windows(2).position(|it| it == sensor.as_bytes()).unwrap();
        bytes[at] ^= 1;
    }
    let (input, folder) = (file("columns-lost.fsj", &bytes), folder("columns-lost"));
    let output = folder.join("x.parquet");
    let convert = ["convert", arg(&input), "-o", arg(&output), "--type", "Reading", "--json"];
    let (code, out, err) = run(&convert);
    assert_eq!((code, output.exists()), (3, false), "{err}");
    assert!(
        err.contains("x.parquet is not written: without a message there are no columns"),
        "{err}"
    );
    let report: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&report["messages"], &report["n_damage"]), (&0.into(), &10.into()), "{report}");
}

/// The type as it was, and with a field more.
mod before {
    #[derive(flatstream::StreamSerialize)]
    #[flatstream(namespace = "acme")]
    pub struct Probe {
        pub depth: u32,
    }
}

mod after {
    #[derive(flatstream::StreamSerialize)]
    #[flatstream(namespace = "acme")]
    pub struct Probe {
        pub depth: u32,
        pub salt: Option<f64>,
    }
}

mod other {
    #[derive(flatstream::StreamSerialize)]
    #[flatstream(namespace = "acme")]
    pub struct Probe {
        pub depth: String,
    }
}

fn journal_of<T: StreamSerialize + StreamSchema>(messages: &[T]) -> Vec<u8> {
    let mut writer = JournalOptions::default().start(Vec::new()).unwrap();
    for message in messages {
        writer.write(message).unwrap();
    }
    writer.finish().unwrap()
}

/// Two journals, the first of the type as it was.
fn both<T: StreamSerialize + StreamSchema>(name: &str, second: T) -> [PathBuf; 2] {
    let first = [1, 2, 3].map(|depth| before::Probe { depth });
    [
        file(&format!("{name}-1.fsj"), &journal_of(&first)),
        file(&format!("{name}-2.fsj"), &journal_of(&[second])),
    ]
}

#[test]
fn a_newer_schema_is_that_of_all() {
    let [old, new] = both("columns-newer", after::Probe { depth: 9, salt: Some(3.5) });
    let folder = folder("columns-newer");
    for (i, (first, second, is_again)) in
        [(&old, &new, true), (&new, &old, false)].into_iter().enumerate()
    {
        let output = folder.join(format!("{i}.parquet"));
        let (code, _, err) =
            run(&["convert", arg(first), arg(second), "-o", arg(&output), "--bare"]);
        assert_eq!(code, 0, "{err}");
        assert_eq!(err.contains("all is read again"), is_again, "{err}");
        let batch = read(&output);
        assert_eq!(names(&batch), ["depth", "salt"]);
        let salt = batch.column(1).as_primitive::<Float64Type>();
        assert_eq!((salt.len(), salt.null_count()), (4, 3));
    }
    let output = folder.join("piped.parquet");
    let both = [std::fs::read(&old).unwrap(), std::fs::read(&new).unwrap()].concat();
    let (code, _, err) = run_with_input(&["convert", "-", "-o", arg(&output)], &both);
    assert_eq!((code, output.exists()), (1, false));
    assert!(err.contains("give a file instead of `-`"), "{err}");
}

#[test]
fn schemas_that_do_not_go_together_are_refused() {
    let [old, new] = both("columns-other", other::Probe { depth: "deep".into() });
    let output = folder("columns-other").join("x.parquet");
    let (code, _, err) = run(&["convert", arg(&old), arg(&new), "-o", arg(&output)]);
    assert_eq!((code, output.exists()), (1, false));
    assert!(err.contains("neither reads messages of the other"), "{err}");
}
