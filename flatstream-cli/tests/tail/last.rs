//! The end of what is there.

use flatstream_journal::{JournalOptions, Rotation};

use crate::kit::{arg, file, folder, journal, lines, run, run_with_input, Reading};

fn sequences(out: &str) -> Vec<u64> {
    lines(out).iter().map(|line| line["sequence"].as_u64().unwrap()).collect()
}

#[test]
fn the_last_messages_of_a_file() {
    let path = file("last.fsj", &journal());
    let tail = |args: &[&str]| {
        let (code, out, err) = run(&[&["tail", arg(&path)], args].concat());
        assert_eq!((code, &*err), (0, ""));
        sequences(&out)
    };
    assert_eq!(tail(&[]), (3..13).collect::<Vec<_>>());
    assert_eq!(tail(&["-n", "2"]), [11, 12]);
    assert_eq!(tail(&["-n", "0"]), [0; 0]);
    assert_eq!(tail(&["-n", "99"]).len(), 13);
    assert_eq!(tail(&["-n", "2", "--type", "EventWrapper"]), [7, 11]);
    let (_, out, _) = run_with_input(&["tail", "-", "-n", "1"], &journal());
    assert_eq!(sequences(&out), [12]);
    let (_, out, _) = run_with_input(&["tail", arg(&path), "-", "-n", "14"], &journal());
    assert_eq!(sequences(&out).len(), 14);
}

#[test]
fn the_last_messages_of_many_files() {
    let folder = folder("last-of-many");
    let rotation = Rotation::default().bytes(1500);
    let (mut writer, _) = JournalOptions::default().segments(&folder, "engine", rotation).unwrap();
    for i in 0..100 {
        writer.write(&Reading { sensor: format!("s{i}"), celsius: None }).unwrap();
    }
    writer.finish().unwrap();
    let name = folder.join("engine");
    for n in [0, 1, 2, 7, 50, 99, 100, 101] {
        let (code, out, err) = run(&["tail", arg(&name), "-n", &n.to_string()]);
        assert_eq!((code, &*err), (0, ""));
        assert_eq!(sequences(&out), (100 - n.min(100)..100).collect::<Vec<_>>(), "{n}");
    }
    let csv = ["--format", "csv", "--bare", "-n", "2"];
    let (_, out, _) = run(&[&["tail", arg(&name)], &csv[..]].concat());
    assert_eq!(out, "sensor,celsius\ns98,\ns99,\n");
}
