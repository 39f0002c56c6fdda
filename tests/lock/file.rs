//! The line in users' tests: it passes, it writes on request, and it says how to go on.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use flatstream::schema::lock::{assert_golden, assert_locked, sync_golden, Lock, Mode};
use flatstream::schema::Schema;
use flatstream::{StreamSchema, StreamSerialize};

mod first {
    #[derive(flatstream::StreamSerialize)]
    #[flatstream(namespace = "acme")]
    pub struct Telemetry {
        pub celsius: f32,
    }
}

mod second {
    #[derive(flatstream::StreamSerialize)]
    #[flatstream(namespace = "acme")]
    pub struct Telemetry {
        pub celsius: f32,
        pub sensor: String,
    }
}

mod renamed {
    #[derive(flatstream::StreamSerialize)]
    #[flatstream(namespace = "acme")]
    pub struct Telemetry {
        pub degrees: f32,
        pub sensor: String,
        pub n: u8,
    }
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
struct Telemetry {
    celsius: f64,
}

const PATH: &str = "FLATSTREAM_TEST_LOCK";

/// A folder of its own for each test, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lock").join(name);
    let _ = fs::remove_dir_all(&folder);
    folder
}

fn path() -> PathBuf {
    std::env::var_os(PATH).expect("a child of another test").into()
}

#[test]
#[ignore = "a child of other tests"]
fn child_first() {
    assert_locked::<first::Telemetry>(path());
}

#[test]
#[ignore = "a child of other tests"]
fn child_second() {
    assert_locked::<second::Telemetry>(path());
}

#[test]
#[ignore = "a child of other tests"]
fn child_renamed() {
    let sample = renamed::Telemetry { degrees: 1.0, sensor: String::new(), n: 0 };
    assert_golden(path(), &sample);
}

#[test]
#[ignore = "a child of other tests"]
fn child_breaking() {
    assert_locked::<Telemetry>(path());
}

/// One of these, run as users do.
fn command(child: &str, path: &Path, lock: Option<&str>) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", &format!("file::{child}"), "--ignored"]);
    command.env(PATH, path).env_remove("FLATSTREAM_LOCK");
    command.envs(lock.map(|word| ("FLATSTREAM_LOCK", word)));
    command
}

/// What is on standard error of one that passes, where the test runner keeps what tests print to itself.
fn told(child: &str, path: &Path, lock: &str) -> String {
    let output = command(child, path, Some(lock)).output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stderr).unwrap()
}

/// Runs one of these; returns what it printed if it failed.
fn run(child: &str, path: &Path, lock: Option<&str>) -> Result<(), String> {
    let output = command(child, path, lock).arg("--nocapture").output().unwrap();
    let text = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap()).concat();
    assert!(text.contains("running 1 test"), "{text}");
    if output.status.success() {
        Ok(())
    } else {
        Err(text)
    }
}

#[test]
fn made_checked_updated_and_refused() {
    let path = folder("made").join("schemas").join("telemetry.lock");
    let missing = run("child_first", &path, None).unwrap_err();
    assert!(missing.contains("yet: run this test with FLATSTREAM_LOCK=update"), "{missing}");
    assert!(!path.exists());

    run("child_first", &path, Some("update")).unwrap();
    let one = fs::read_to_string(&path).unwrap();
    assert!(one.ends_with("table acme.Telemetry\n 0 celsius float = 0.0\n"), "{one}");
    let fbs = path.with_extension("fbs");
    assert_eq!(fs::read_to_string(&fbs).unwrap(), first::Telemetry::fbs().unwrap());
    run("child_first", &path, None).unwrap();
    run("child_first", &path, Some("check")).unwrap();
    run("child_first", &path, Some("update")).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), one);

    let outdated = run("child_second", &path, None).unwrap_err();
    assert!(outdated.contains("info[field-added] acme.Telemetry.sensor"), "{outdated}");
    assert!(outdated.contains("Run this test with FLATSTREAM_LOCK=update"), "{outdated}");
    assert_eq!(fs::read_to_string(&path).unwrap(), one);
    run("child_second", &path, Some("update")).unwrap();
    let two = fs::read_to_string(&path).unwrap();
    assert!(two.starts_with(&one));
    assert_eq!(Lock::parse(&two).unwrap().versions.len(), 2);
    assert_eq!(fs::read_to_string(&fbs).unwrap(), second::Telemetry::fbs().unwrap());

    for word in [None, Some("update")] {
        let broken = run("child_breaking", &path, word).unwrap_err();
        assert!(broken.contains("error[field-type-changed] acme.Telemetry.celsius"), "{broken}");
        assert!(broken.contains("error[field-removed] acme.Telemetry.sensor"), "{broken}");
        let command = format!(
            "cargo flatstream schema accept {} field-removed acme.Telemetry.sensor --reason TEXT",
            path.display()
        );
        assert!(broken.contains(&command), "{broken}");
        assert_eq!(fs::read_to_string(&path).unwrap(), two);
    }
    // An older type is not the newest version.
    assert!(run("child_first", &path, None).unwrap_err().contains("error[field-removed]"));
}

/// Nobody asks for warnings of tests that pass.
#[test]
fn what_is_new_is_told_once() {
    let path = folder("told").join("telemetry.lock");
    assert_eq!(told("child_first", &path, "update"), "");
    assert_eq!(
        told("child_second", &path, "update"),
        format!(
            "{}: version 2 is new\ninfo[field-added] `acme.Telemetry.sensor` (id 1) is new; it is absent in old data, \
             and old readers pass over it\n",
            path.display()
        )
    );
    assert_eq!(told("child_second", &path, "update"), "");
    assert_eq!(told("child_second", &path, "check"), "");
    let warned = told("child_renamed", &path, "update");
    for part in [
        "version 3 is new\nwarning[field-renamed] acme.Telemetry.celsius\n  `acme.Telemetry.celsius` (id 0) is called",
        "  old data in new readers: renamed; new data in old readers: renamed\n",
        "\ninfo[field-added] `acme.Telemetry.n` (id 2) is new;",
    ] {
        assert!(warned.contains(part), "{warned}");
    }
    assert_eq!(told("child_renamed", &path, "check"), "");
}

/// A schema and its fingerprint cannot be changed apart from each other.
#[test]
fn a_fingerprint_of_another_schema() {
    let path = folder("fingerprint").join("telemetry.lock");
    run("child_first", &path, Some("update")).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    let right = Schema::of::<first::Telemetry>();
    let right = format!("{:016x}", flatstream::schema::lock::fingerprint(&right));
    fs::write(&path, text.replace(&right, "0000000000000000")).unwrap();
    for word in ["check", "update"] {
        let error = run("child_first", &path, Some(word)).unwrap_err();
        let why =
            format!("the fingerprint of version 1 is not that of its schema, which is {right}");
        assert!(error.contains(&why), "{error}");
    }
    fs::write(&path, text.replace("float = 0.0", "float = 1.0")).unwrap();
    let error = run("child_first", &path, Some("update")).unwrap_err();
    assert!(error.contains("the fingerprint of version 1 is not that of its schema"), "{error}");
}

/// As the attribute `lock` needs one before there is a version.
#[test]
fn an_empty_file_is_filled() {
    let folder = folder("empty");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("telemetry.lock");
    fs::write(&path, "").unwrap();
    assert!(run("child_first", &path, None).unwrap_err().contains("FLATSTREAM_LOCK=update"));
    run("child_first", &path, Some("update")).unwrap();
    run("child_first", &path, None).unwrap();
}

#[test]
fn a_file_that_is_no_lock() {
    let folder = folder("no-lock");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("telemetry.lock");
    fs::write(&path, "flatstream-lock 1\nversion one\n").unwrap();
    let error = run("child_first", &path, Some("update")).unwrap_err();
    assert!(error.contains("telemetry.lock:2: `one` is not the number of a version"), "{error}");
}

#[test]
fn a_word_that_the_variable_does_not_have() {
    let path = folder("word").join("telemetry.lock");
    let error = run("child_first", &path, Some("yes")).unwrap_err();
    assert!(error.contains("FLATSTREAM_LOCK is \"yes\"; it can be `update` or `check`"), "{error}");
}

/// Two types whose names are one would be written as one, and take turns.
#[test]
fn two_types_of_one_name_are_not_locked() {
    #[derive(StreamSerialize)]
    #[flatstream(namespace = "acme")]
    struct Both {
        one: first::Telemetry,
        other: second::Telemetry,
    }
    let path = folder("two_types").join("both.lock");
    let sample = Both {
        one: first::Telemetry { celsius: 1.0 },
        other: second::Telemetry { celsius: 2.0, sensor: String::new() },
    };
    let error = sync_golden(&sample, &path, Mode::Update).unwrap_err().to_string();
    assert!(
        error.contains("`acme.Telemetry` is exported by both `lock::file::first::Telemetry`"),
        "{error}"
    );
    assert!(!path.exists());
    let panic = std::panic::catch_unwind(|| assert_locked::<Both>(&path)).unwrap_err();
    assert!(panic.downcast_ref::<String>().unwrap().contains("exported by both"));
}

/// What is written there is no reserved id: old readers would find a byte where an offset was.
#[test]
fn a_field_that_looks_like_a_reserved_id_is_not_locked() {
    #[derive(StreamSerialize)]
    #[flatstream(namespace = "acme")]
    struct Reading {
        a: u32,
        #[flatstream(deprecated)]
        reserved_1: u8,
    }
    let path = folder("reserved").join("reading.lock");
    let sample = Reading { a: 1, reserved_1: 2 };
    let error = sync_golden(&sample, &path, Mode::Update).unwrap_err().to_string();
    let why = "acme.Reading.reserved_1: a deprecated `u8` with id 1 cannot be called `reserved_1`";
    assert!(error.contains(why), "{error}");
    assert!(!path.exists());
    let panic = std::panic::catch_unwind(|| assert_locked::<Reading>(&path)).unwrap_err();
    assert!(panic.downcast_ref::<String>().unwrap().contains(why));
    assert!(Reading::fbs().unwrap_err().to_string().contains(why));
}
