//! Promise: the `mcap` package of Python and the code that flatc generates for it read every field of the files that are written
//! here, and what these two write is read here.
//!
//! `cargo xtask test` fetches both, and says where they are in `FLATSTREAM_TOOLS`. Plain `cargo test` takes what an earlier run has fetched, and
//! without that leaves this group out.
#![allow(missing_docs)] // Nobody depends on it.

#[rustfmt::skip] // It is generated.
#[path = "../../../flatstream-cli/tests/import/generated/foxglove.rs"]
mod foxglove;
mod tools;

use std::fs;
use std::path::Path;
use std::process::Command;

use flatstream::{StreamSchema, StreamSerialize};
use flatstream_mcap::{Item, McapOptions, McapReader};
use foxglove::{Color, KeyValuePair, LocationFix, PositionCovarianceType, Time, Vector3};
use serde_json::{json, Value};
use tools::{run, Tools};

const NOON: u64 = 1_796_040_000_000_000_000;

/// A union, bytes, and a table in it.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(namespace = "acme")]
struct Report {
    level: u8,
    what: What,
    raw: Vec<u8>,
    counts: Vec<i64>,
    tags: Vec<String>,
    is_last: bool,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(namespace = "acme")]
enum What {
    Heat { celsius: f32, limit: f32 },
    Door { name: String },
}

fn fix(i: u32) -> LocationFix {
    let pair = |n: u32| KeyValuePair { key: format!("key {n}"), value: format!("value {n}") };
    LocationFix {
        timestamp: Some(Time { sec: 1_796_040_000 + i, nsec: 5 * i }),
        frame_id: format!("gps {i}"),
        latitude: 47.5 + f64::from(i) / 8.0,
        longitude: -8.25,
        altitude: 400.0 + f64::from(i),
        position_covariance: (0..9).map(|n| f64::from(n * i) / 2.0).collect(),
        position_covariance_type: PositionCovarianceType::Known,
        color: (i % 2 == 0).then_some(Color { r: 0.25, g: 0.5, b: 0.75, a: 1.0 }),
        metadata: (0..i % 3).map(pair).collect(),
        heading: (i % 2 == 1).then_some(0.5),
        velocity: (i % 3 == 2).then_some(Vector3 { x: 1.0, y: -2.0, z: 0.125 }),
    }
}

fn report(i: u32) -> Report {
    let what = match i % 2 {
        0 => What::Heat { celsius: 90.5 + i as f32, limit: 90.0 },
        _ => What::Door { name: format!("north ß {i}") },
    };
    Report {
        level: i as u8,
        what,
        raw: vec![i as u8, 0, 255],
        counts: vec![i64::MIN, i.into(), i64::MAX],
        tags: vec!["a".into(), String::new()],
        is_last: i == 5,
    }
}

fn fix_json(fix: &LocationFix) -> Value {
    json!({
        "timestamp": fix.timestamp.as_ref().map(|time| [time.sec, time.nsec]),
        "frame_id": fix.frame_id, "latitude": fix.latitude, "longitude": fix.longitude,
        "altitude": fix.altitude, "position_covariance": fix.position_covariance,
        "position_covariance_type": 3,
        "color": fix.color.as_ref().map(|it| [it.r, it.g, it.b, it.a]),
        "metadata": fix.metadata.iter().map(|it| [&it.key, &it.value]).collect::<Vec<_>>(),
        "heading": fix.heading,
        "velocity": fix.velocity.as_ref().map(|it| [it.x, it.y, it.z]),
    })
}

fn report_json(report: &Report) -> Value {
    let what = match &report.what {
        What::Heat { celsius, limit } => json!(["Heat", celsius, limit]),
        What::Door { name } => json!(["Door", name]),
    };
    json!({
        "level": report.level, "what": what, "raw": report.raw, "counts": report.counts,
        "tags": report.tags, "is_last": report.is_last,
    })
}

/// What Python says of each message, and is told to write.
fn expected() -> Vec<Value> {
    let message = |i: u32| {
        let [fix, report] = [("/fix", fix_json(&fix(i))), ("acme.Report", report_json(&report(i)))]
            .map(|(topic, fields)| {
                let schema = if topic == "/fix" { "foxglove.LocationFix" } else { topic };
                let (log, publish) = (NOON + u64::from(i), NOON - u64::from(i));
                json!({ "topic": topic, "schema": schema, "sequence": i, "log_time": log,
                    "publish_time": publish, "fields": fields })
            });
        [fix, report]
    };
    (0..6).flat_map(message).collect()
}

fn written() -> Vec<u8> {
    let mut writer = McapOptions::default().stored().chunk_size(2000).start(Vec::new()).unwrap();
    let fixes = writer.channel::<LocationFix>("/fix").unwrap();
    for i in 0..6 {
        let (log, publish) = (NOON + u64::from(i), NOON - u64::from(i));
        writer.write_to(fixes, &fix(i), log, publish).unwrap();
        writer.write(&report(i), log, publish).unwrap();
    }
    writer.write_metadata("vehicle", [("name", "rover")]).unwrap();
    writer.finish().unwrap()
}

fn driver(tools: &Tools, folder: &Path, command: &str) -> String {
    fs::write(folder.join("driver.py"), include_str!("driver.py")).unwrap();
    let mut python = tools.python();
    run(python
        .current_dir(folder)
        .env("FLATC", tools.program("flatc"))
        .args(["driver.py", command]))
}

#[test]
fn python_reads_every_field() {
    let Some(tools) = tools::tools() else { return };
    let folder = tools::folder("reads");
    fs::write(folder.join("ours.mcap"), written()).unwrap();
    let said = driver(tools, &folder, "read");
    let said: Vec<Value> = said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(said, expected());
}

#[test]
fn what_python_writes_is_read() {
    let Some(tools) = tools::tools() else { return };
    let folder = tools::folder("writes");
    // The schema goes to flatc as text, and its own .bfbs into the file.
    fs::write(folder.join("fix.fbs"), LocationFix::fbs().unwrap()).unwrap();
    fs::write(folder.join("report.fbs"), Report::fbs().unwrap()).unwrap();
    for schema in ["fix.fbs", "report.fbs"] {
        let flatc = || {
            let mut flatc = Command::new(tools.program("flatc"));
            flatc.current_dir(&folder);
            flatc
        };
        run(flatc().args(["--python", "--gen-object-api", schema]));
        run(flatc().args(["--binary", "--schema", schema]));
    }
    let wanted: String = expected().iter().map(|message| format!("{message}\n")).collect();
    fs::write(folder.join("wanted.ndjson"), wanted).unwrap();
    driver(tools, &folder, "write");
    for name in ["chunks.mcap", "plain.mcap"] {
        let file = fs::read(folder.join(name)).unwrap();
        let mut reader = McapReader::new(&file[..]);
        let mut n = 0;
        while let Some(item) = reader.next_item() {
            let Item::Message(message) = item.unwrap() else { continue };
            let i = n / 2;
            assert_eq!((message.log_time, message.publish_time), (NOON + i, NOON - i), "{name}");
            if let Some(view) = message.view::<LocationFix>() {
                assert_eq!(view.unwrap().unpack().unwrap(), fix(i as u32), "{name}");
            } else {
                let view = message.view::<Report>().expect("it is one of both").unwrap();
                assert_eq!(view.unpack().unwrap(), report(i as u32), "{name}");
            }
            n += 1;
        }
        assert_eq!(n, 12, "{name}");
    }
}
