//! What is said as JSON.

use std::fs;

use serde_json::{json, Value};

use crate::kit::{arg, file, folder, journal, run};
use crate::names;

/// The journal of the kit with a bit wrong in the payload of its last message but one.
fn damaged() -> Vec<u8> {
    let mut bytes = journal();
    let journal = flatstream_journal::Journal::new(&bytes, Default::default()).unwrap();
    let messages = journal.frames().map(Result::unwrap).filter(|it| it.kind.is_message());
    let at = messages.last().unwrap().offset as usize + 44;
    bytes[at] ^= 1;
    bytes
}

/// Its index says how much is damaged, and the command where.
#[test]
fn index_says_where_damage_is() {
    let path = folder("report-index").join("damaged.fsj");
    fs::write(&path, damaged()).unwrap();
    for is_first in [true, false] {
        let (code, out, err) = run(&["index", arg(&path), "--json"]);
        let said: Value = serde_json::from_str(&out).unwrap();
        let at = &said["damage"][0]["offset"];
        let look = format!("flatstream hex {} --at {at}", arg(&path));
        assert_eq!((code, &said["n_damage"]), (3, &json!(1)), "{is_first} {err}");
        assert_eq!(
            (&said["damage"][0]["command"], &said["damaged_bytes"]),
            (&json!(look), &said["damage"][0]["bytes"])
        );
        assert!(
            err.contains(&format!("message 12 at {at} is damaged")) && err.contains(&look),
            "{err}"
        );
    }
}

fn report(args: &[&str]) -> (i32, Value) {
    let (code, out, err) = run(args);
    assert_eq!(out.lines().count(), 1, "{args:?}: {err}");
    (code, serde_json::from_str(&out).unwrap())
}

#[test]
fn all_that_make_files_say_what_became_of_them() {
    let (whole, damaged) = (file("report.fsj", &journal()), file("report-bad.fsj", &damaged()));
    let n = crate::all().len();
    let commands: [&[&str]; 7] = [
        &["filter"],
        &["merge"],
        &["split", "--by", "type"],
        &["split", "--by", "size", "--every", "1kB"],
        &["convert", "--as", "ndjson"],
        &["convert", "--as", "journal"],
        &["compress"],
    ];
    for (i, command) in commands.into_iter().enumerate() {
        let folder = folder(&format!("report-{i}"));
        let output = folder.join("out");
        let with = |input| [command, &[arg(input), "-o", arg(&output), "--json"]].concat();
        let (code, said) = report(&with(&whole));
        assert_eq!((code, &said["messages"], &said["n_damage"]), (0, &json!(n), &json!(0)));
        // Those that are there, and no other ones.
        let files = said["files"].as_array().unwrap();
        let mut said: Vec<_> = files.iter().map(|name| name.as_str().unwrap()).collect();
        said.sort_unstable();
        let there = names(&folder).into_iter().map(|name| folder.join(name));
        assert!(there.map(|path| arg(&path).to_owned()).eq(said), "{command:?}");

        fs::remove_dir_all(&folder).unwrap();
        fs::create_dir_all(&folder).unwrap();
        let (code, said) = report(&with(&damaged));
        assert_eq!((code, &said["messages"]), (3, &json!(n - 1)), "{command:?}");
        let damage = &said["damage"][0];
        let look = format!("flatstream hex {} --at {}", arg(&damaged), damage["offset"]);
        assert_eq!((&said["n_damage"], &damage["command"]), (&json!(1), &json!(look)));
        assert!(damage["bytes"].as_u64().unwrap() > 40);
    }
}
