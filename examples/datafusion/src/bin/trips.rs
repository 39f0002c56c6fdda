//! Counts and adds up what is in the Parquet file of the tests of `flatstream-arrow`, and compares that with what views found in the
//! same messages.
//!
//! `cargo test --release -p flatstream-arrow --test readers -- --ignored ten_million` makes the file, and keeps it where
//! `FLATSTREAM_KEEP` is set. The argument is the folder.

use std::fs;
use std::path::Path;

use datafusion::arrow::array::{AsArray, RecordBatch};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, Float64Type};
use datafusion::prelude::{ParquetReadOptions, SessionContext};
use flatstream_datafusion::{run, Outcome};
use serde_json::{json, Map, Value};

/// All but those that go through lists.
const NUMBERS: &str = "
    SELECT count(*) AS rows, sum(id) AS id, count(celsius) AS n_celsius, sum(celsius) AS celsius,
        count(*) FILTER (WHERE is_on) AS \"on\",
        count(place) AS places, sum(place['floor']) AS floor, count(place['name']) AS named,
        sum(cardinality(tags)) AS tags, sum(cardinality(stops)) AS stops,
        sum(map_extract(counts, 'größe')[1]) AS counts_of_a,
        sum(octet_length(event['Said']['value'])) AS said, sum(event['Moved']['by']) AS moved,
        sum(_sequence) AS sequence, sum(CAST(_time AS BIGINT) / 1000) AS time
    FROM trips";

/// Sums over items.
const ITEMS: [(&str, &str); 4] = [
    ("position", "SELECT sum(it) FROM (SELECT unnest(pose['position']) AS it FROM trips)"),
    ("roofs", "SELECT count(*) FROM (SELECT unnest(tags) AS it FROM trips) WHERE it = 'größe'"),
    ("stop_floor", "SELECT sum(it['floor']) FROM (SELECT unnest(stops) AS it FROM trips)"),
    ("counts", "SELECT sum(it) FROM (SELECT unnest(map_values(counts)) AS it FROM trips)"),
];

/// Counts by value.
const GROUPS: [(&str, &str); 3] =
    [("sensors", "sensor"), ("levels", "level"), ("events", "event['type']")];

fn main() -> std::process::ExitCode {
    run(|args| async move {
        let [folder] = &args[..] else { return Err("usage: trips FOLDER".into()) };
        compare(Path::new(folder)).await
    })
}

async fn compare(folder: &Path) -> Outcome {
    let mut expected: Map<String, Value> =
        serde_json::from_slice(&fs::read(folder.join("sums.json"))?)?;
    let context = SessionContext::new();
    let file = folder.join("trips.parquet").display().to_string();
    context.register_parquet("trips", &file, ParquetReadOptions::default()).await?;
    let mut found = Map::new();
    for (name, value) in numbers(&collected(&context, NUMBERS).await?)? {
        found.insert(name, json!(value));
    }
    for (name, query) in ITEMS {
        let sums = numbers(&collected(&context, query).await?)?;
        found.insert(name.to_owned(), json!(sums.first().map(|(_, value)| *value)));
    }
    for (name, what) in GROUPS {
        let query = format!(
            "SELECT CAST({what} AS VARCHAR), count(*) FROM trips WHERE {what} IS NOT NULL GROUP BY 1"
        );
        found.insert(name.to_owned(), groups(&collected(&context, &query).await?)?);
    }
    // Bytes: SQL has no function here for how many there are, or for the last one.
    expected.retain(|name, _| name != "raw" && name != "pose_id");
    for (name, value) in &expected {
        let found = found.get(name).unwrap_or(&Value::Null);
        let is_same = value == found || value.as_f64().is_some_and(|it| found.as_f64() == Some(it));
        if !is_same {
            return Err(format!("{name}: views found {value}, and DataFusion {found}").into());
        }
    }
    println!(
        "DataFusion {} agrees in {} sums over {} messages",
        datafusion::DATAFUSION_VERSION,
        expected.len(),
        expected["rows"]
    );
    Ok(())
}

async fn collected(context: &SessionContext, query: &str) -> Outcome<Vec<RecordBatch>> {
    Ok(context.sql(query).await?.collect().await?)
}

/// The one row, by column.
fn numbers(batches: &[RecordBatch]) -> Outcome<Vec<(String, f64)>> {
    let batch = batches.iter().find(|batch| batch.num_rows() == 1).ok_or("there is no row")?;
    let names =
        batch.schema().fields().iter().map(|field| field.name().clone()).collect::<Vec<_>>();
    let columns = batch
        .columns()
        .iter()
        .map(|column| Ok(cast(column, &DataType::Float64)?.as_primitive::<Float64Type>().value(0)));
    Ok(names.into_iter().zip(columns.collect::<Outcome<Vec<_>>>()?).collect())
}

fn groups(batches: &[RecordBatch]) -> Outcome<Value> {
    let mut groups = Map::new();
    for batch in batches {
        let names = cast(batch.column(0), &DataType::Utf8)?;
        let counts = cast(batch.column(1), &DataType::Float64)?;
        for row in 0..batch.num_rows() {
            let count = counts.as_primitive::<Float64Type>().value(row) as u64;
            groups.insert(names.as_string::<i32>().value(row).to_owned(), json!(count));
        }
    }
    Ok(Value::Object(groups))
}
