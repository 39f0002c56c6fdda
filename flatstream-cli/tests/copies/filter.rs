//! Some of the messages.

use crate::kit::{arg, file, folder, journal, run, NOON};
use crate::{all, messages, number_of, Copy};

/// What a filter with these arguments lets through.
fn filtered(name: &str, args: &[&str]) -> Vec<Copy> {
    let folder = folder(&format!("filter-{name}"));
    let (input, output) = (file(&format!("filter-{name}.fsj"), &journal()), folder.join("out.fsj"));
    let (code, out, err) = run(&[&["filter", arg(&input), "-o", arg(&output)], args].concat());
    assert_eq!((code, &*out), (0, ""), "{err}");
    let found = messages(&output);
    assert!(err.contains(&format!("out.fsj: {} message", found.len())), "{err}");
    // What it says of itself is kept.
    let (_, info, _) = run(&["info", arg(&output)]);
    assert!(info.contains("room: attic") && info.contains("flatstream filter"), "{info}");
    let (code, _, err) = run(&["verify", arg(&output)]);
    assert_eq!((code, &*err), (0, ""));
    found
}

#[test]
fn by_type_and_time() {
    assert_eq!(filtered("all", &[]), all());
    let readings = filtered("type", &["--type", "Reading"]);
    let of_readings = |it: &Copy| it.1 == number_of("acme.Reading");
    assert_eq!(readings, all().into_iter().filter(of_readings).collect::<Vec<_>>());
    let (from, to) = ((NOON + 2_000_000_000).to_string(), "2026-11-30T12:00:05Z");
    let between = filtered("time", &["--from", &from, "--to", to]);
    let is_between = |it: &Copy| (NOON + 2_000_000_000..NOON + 5_000_000_000).contains(&it.0);
    assert_eq!(between, all().into_iter().filter(is_between).collect::<Vec<_>>());
    assert_eq!(between.len(), 4);
}

/// The seconds behind noon of readings that meet conditions.
fn met(name: &str, conditions: &[&str]) -> Vec<i64> {
    let args: Vec<&str> = conditions.iter().flat_map(|it| ["--where", it]).collect();
    filtered(name, &args).iter().map(|it| (it.0 - NOON) / 1_000_000_000).collect()
}

#[test]
fn by_fields() {
    assert_eq!(met("more", &["celsius>3.5"]), [8, 9]);
    assert_eq!(met("text", &["sensor = s3"]), [3]);
    assert_eq!(met("null", &["celsius=null"]), [4]);
    assert_eq!(met("both", &["celsius >= 1", "celsius < 2.5", "sensor != s3"]), [2]);
    assert_eq!(met("has", &["sensor~7"]), [7]);
    // The readings have no such field: only events meet it.
    assert_eq!(met("union", &["value.Said.value~5"]), [5]);
    assert!(met("none", &["celsius>100"]).is_empty());
    assert_eq!(met("variant", &["value_type = Started"]), [2]);
    assert_eq!(met("variants", &["value_type != Started"]), [5, 8]);
    assert_eq!(met("part", &["value_type ~ Sa"]), [5, 8]);
}

#[derive(flatstream::StreamSerialize)]
#[flatstream(namespace = "acme")]
struct Machine {
    state: State,
}

#[derive(flatstream::StreamSerialize, Clone, Copy, Default)]
#[flatstream(namespace = "acme")]
#[repr(u8)]
enum State {
    #[default]
    Idle,
    Running,
    Broken = 7,
}

/// Values of enums are asked for by their names, and there is no message with one that the enum does not have.
#[test]
fn values_of_enums() {
    let mut writer = flatstream_journal::JournalWriter::new(Vec::new()).unwrap();
    for (i, state) in [State::Idle, State::Running, State::Broken].into_iter().enumerate() {
        writer.write_at(i as i64, &Machine { state }).unwrap();
    }
    let input = file("filter-enums.fsj", &writer.finish().unwrap());
    let filter = |condition: &str| {
        let output = folder("filter-enums").join("out.fsj");
        let args = ["filter", arg(&input), "-o", arg(&output), "--where", condition];
        let (code, _, err) = run(&args);
        let times = output.exists().then(|| messages(&output).iter().map(|it| it.0).collect());
        (code, times, err)
    };
    for (condition, times) in [
        ("state=Running", vec![1]),
        ("state!=Running", vec![0, 2]),
        ("state=7", vec![2]),
        ("state>0", vec![1, 2]),
        ("state=3", vec![]),
        ("state~nn", vec![1]),
    ] {
        assert_eq!(filter(condition), (0, Some(times.clone()), filter(condition).2), "{condition}");
    }
    for (condition, why) in [
        ("state=Runing", "`state=Runing`: `acme.State` has no `Runing`; did you mean `Running`?"),
        ("state!=Off", "`acme.State` has no `Off`; there are `Idle`, `Running`, `Broken`"),
        ("state>Idle", "the order of an enum is that of its numbers"),
    ] {
        let (code, times, err) = filter(condition);
        assert_eq!((code, times), (2, None), "{condition}");
        assert!(err.contains(why), "{condition}: {err}");
    }
}

#[test]
fn conditions_that_cannot_be() {
    let input = file("filter-wrong.fsj", &journal());
    let folder = folder("filter-wrong");
    let output = folder.join("out.fsj");
    for (condition, why) in [
        ("celsius", "`celsius` is no condition: write FIELD OP VALUE, such as celsius>30"),
        (">3", "`>3` has no field: write FIELD OP VALUE"),
        ("celsius>warm", "`celsius>warm`: the field is a number, and `warm` is not"),
        ("sensor<null", "`sensor<null`: there is only = and != for null"),
        ("kelvin>3", "has no field `kelvin`"),
        ("value.Sadi.value=5", "`acme.Event` has no variant `Sadi`; it has `Started`, `Said`"),
        ("value_type=Sadi", "`acme.Event` has no variant `Sadi`; it has `Started`, `Said`"),
    ] {
        let args = ["filter", arg(&input), "-o", arg(&output), "--where", condition];
        let (code, _, err) = run(&args);
        assert_eq!(code, 2, "{condition}");
        assert!(err.contains(why), "{condition}: {err}");
        assert!(crate::names(&folder).is_empty(), "{condition}");
    }
    let args = ["filter", arg(&input), "-o", arg(&output), "--type", "Nothing"];
    let (code, _, err) = run(&args);
    assert_eq!((code, crate::names(&folder).len()), (1, 0));
    assert!(err.contains("no type is called `Nothing`"), "{err}");
}

#[test]
fn messages_of_chunks() {
    let options = flatstream_journal::JournalOptions::default();
    let chunks = flatstream_journal::Chunks::zstd(3);
    let mut writer = options.chunks(chunks).start(Vec::new()).unwrap();
    for i in 0..100 {
        let reading = crate::kit::Reading { sensor: format!("s{i}"), celsius: Some(f64::from(i)) };
        writer.write_at(NOON + i64::from(i), &reading).unwrap();
    }
    let input = file("filter-chunks.fsj", &writer.finish().unwrap());
    let output = folder("filter-chunks").join("out.fsj");
    let args = ["filter", arg(&input), "-o", arg(&output), "--where", "celsius>=90"];
    let (code, _, err) = run(&args);
    assert_eq!(code, 0, "{err}");
    let times: Vec<i64> = messages(&output).iter().map(|it| it.0 - NOON).collect();
    assert!(times.iter().copied().eq(90..100), "{times:?}");
}
