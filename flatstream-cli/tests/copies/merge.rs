//! Journals by time.

use std::path::PathBuf;

use flatstream::StreamSerialize;
use flatstream_journal::{Journal, JournalWriter, Mode};
use flatstream_tests::values::Rng;

use crate::kit::{arg, file, folder, run, Reading};
use crate::messages;

fn reading(sensor: String) -> Reading {
    Reading { sensor, celsius: None }
}

fn input(name: &str, times: &[i64]) -> PathBuf {
    let mut writer = JournalWriter::new(Vec::new()).unwrap();
    for (i, time) in times.iter().enumerate() {
        writer.write_at(*time, &reading(format!("{name} {i}"))).unwrap();
    }
    file(&format!("merge-{name}.fsj"), &writer.finish().unwrap())
}

fn sensors(path: &std::path::Path) -> Vec<(i64, String)> {
    let bytes = std::fs::read(path).unwrap();
    let journal = Journal::new(&bytes, Mode::Strict).unwrap();
    let messages = journal.messages::<Reading>().map(Result::unwrap);
    messages.map(|it| (it.timestamp, it.view.sensor().to_owned())).collect()
}

#[test]
fn messages_of_one_time_stay_in_the_order_of_the_command_line() {
    let (a, b) = (input("a", &[1, 5, 5, 9]), input("b", &[0, 5, 7]));
    let output = folder("merge-order").join("out.fsj");
    let (code, _, err) = run(&["merge", arg(&a), arg(&b), "-o", arg(&output)]);
    assert_eq!(code, 0, "{err}");
    let order = ["b 0", "a 0", "a 1", "a 2", "b 1", "b 2", "a 3"];
    assert!(sensors(&output).iter().map(|it| &*it.1).eq(order));
    let other = output.with_file_name("other.fsj");
    run(&["merge", arg(&b), arg(&a), "-o", arg(&other)]);
    let order = ["b 0", "a 0", "b 1", "a 1", "a 2", "b 2", "a 3"];
    assert!(sensors(&other).iter().map(|it| &*it.1).eq(order));
}

#[test]
fn many_journals_with_many_messages() {
    let mut rng = Rng::new(5);
    let (mut inputs, mut all) = (vec![], vec![]);
    for i in 0..7 {
        let mut times: Vec<i64> = (0..200).map(|_| rng.below(1000) as i64).collect();
        times.sort_unstable();
        let name = format!("many{i}");
        all.extend(times.iter().enumerate().map(|(n, time)| (*time, format!("{name} {n}"))));
        inputs.push(input(&name, &times));
    }
    // Stable: of one time they stand as they were put in.
    all.sort_by_key(|it| it.0);
    let output = folder("merge-many").join("out.fsj");
    let mut args = vec!["merge", "-o", arg(&output)];
    args.extend(inputs.iter().map(|path| arg(path)));
    let (code, _, err) = run(&args);
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("1400 messages"), "{err}");
    assert_eq!(sensors(&output), all);
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", name = "Reading")]
struct NewReading {
    sensor: String,
    celsius: Option<f64>,
    floor: i8,
}

#[test]
fn each_message_keeps_the_schema_that_it_had() {
    let old = input("old", &[1, 2, 5]);
    let mut writer = JournalWriter::new(Vec::new()).unwrap();
    for time in [3, 4, 6] {
        let new = NewReading { sensor: format!("new {time}"), celsius: None, floor: 3 };
        writer.write_at(time, &new).unwrap();
    }
    let new = file("merge-new.fsj", &writer.finish().unwrap());
    let output = folder("merge-schemas").join("out.fsj");
    let (code, _, err) = run(&["merge", arg(&old), arg(&new), "-o", arg(&output)]);
    assert_eq!((code, messages(&output).len()), (0, 6));
    assert!(
        err.contains("acme.Reading has more than one schema: they take turns 4 times"),
        "{err}"
    );
    // Read by the schemas in the journal: old messages have no floor at all.
    let (_, out, _) = run(&["cat", arg(&output), "--bare"]);
    let with_floor: Vec<bool> = out.lines().map(|line| line.contains("\"floor\":3")).collect();
    assert_eq!(with_floor, [false, false, true, true, false, true]);
}

#[test]
fn messages_without_a_time() {
    let bfbs = <Reading as flatstream::StreamSchema>::bfbs().unwrap();
    let schema = file("merge-stream.bfbs", &bfbs);
    let mut writer = flatstream::StreamWriter::new(Vec::new(), flatstream::DefaultFramer);
    writer.write(&reading("x".into())).unwrap();
    let stream = file("merge.stream", &writer.into_inner());
    let output = folder("merge-stream").join("out.fsj");
    let args = ["merge", arg(&stream), "--schema", arg(&schema), "-o", arg(&output)];
    let (code, _, err) = run(&args);
    assert_eq!(code, 1);
    assert!(err.contains("have no time") && err.contains("convert --time FIELD"), "{err}");
    assert!(!output.exists());
}
