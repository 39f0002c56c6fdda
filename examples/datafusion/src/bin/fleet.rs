//! Counts and adds up what is in the Parquet files of a fleet, and compares that with what the agents have sent.
//!
//! `cargo xtask fleet` runs this. The arguments are the folder with a folder for each type, and the totals of the agents.

use std::fs;
use std::path::Path;

use datafusion::arrow::array::AsArray;
use datafusion::arrow::datatypes::{Float64Type, Int64Type, UInt32Type};
use datafusion::common::TableReference;
use datafusion::prelude::{ParquetReadOptions, SessionContext};
use flatstream_datafusion::{run, Outcome};
use serde_json::{json, Map, Value};

fn main() -> std::process::ExitCode {
    run(|args| async move {
        let [parquet, totals] = &args[..] else {
            return Err("usage: fleet FOLDER TOTALS".into());
        };
        compare(Path::new(parquet), Path::new(totals)).await
    })
}

async fn compare(parquet: &Path, totals: &Path) -> Outcome {
    let sent: Value = serde_json::from_slice(&fs::read(totals)?)?;
    println!("DataFusion {}", datafusion::DATAFUSION_VERSION);
    println!("  type             device  messages              sum");
    let mut found = Map::new();
    let entries = fs::read_dir(parquet)?.collect::<Result<Vec<_>, _>>()?;
    let mut folders: Vec<_> = entries.iter().map(|it| it.path()).filter(|it| it.is_dir()).collect();
    folders.sort();
    for folder in folders {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        found.insert(name.clone(), collected(&folder, &name).await?);
    }
    let found = Value::Object(found);
    if found != sent {
        return Err(format!(
            "the files and the agents differ:\n  files:  {found}\n  agents: {sent}"
        )
        .into());
    }
    println!("the files have what the agents have sent, each message once");
    Ok(())
}

/// What is in the files of a type: by device, how many messages there are, and what their values add up to.
async fn collected(folder: &Path, name: &str) -> Outcome<Value> {
    let context = SessionContext::new();
    let path = folder.to_str().ok_or("the folder has a name that is no text")?;
    let table = TableReference::bare(name);
    context.register_parquet(table, path, ParquetReadOptions::default()).await?;
    let query = format!(
        "SELECT device, count(*), count(DISTINCT _sequence), sum(value) FROM \"{name}\" GROUP BY device ORDER BY device"
    );
    let mut found = Map::new();
    for batch in context.sql(&query).await?.collect().await? {
        let devices = batch.column(0).as_primitive::<UInt32Type>();
        let messages = batch.column(1).as_primitive::<Int64Type>();
        let places = batch.column(2).as_primitive::<Int64Type>();
        let totals = batch.column(3).as_primitive::<Float64Type>();
        for row in 0..batch.num_rows() {
            let (device, messages, total) =
                (devices.value(row), messages.value(row), totals.value(row));
            println!("  {name:16} {device:6} {messages:9} {total:16.2}");
            let n_double = messages - places.value(row);
            if n_double != 0 {
                return Err(format!(
                    "{name} of device {device}: {n_double} messages are in the files more than once"
                )
                .into());
            }
            found.insert(device.to_string(), json!({ "count": messages, "sum": total }));
        }
    }
    Ok(Value::Object(found))
}
