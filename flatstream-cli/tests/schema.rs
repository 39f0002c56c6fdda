//! Promise: the commands do what the page on schema locks says, with exit codes that scripts can trust.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use flatstream::schema::lock::Lock;

const ONE: &str = "flatstream-lock 1
version 1 2669429fc0d6962f
table T
 0 temp float = 0.0
";
const TWO: &str = "version 2 5545a4a5dbeb4176
table T
 0 temp float = 0.0
 1 name string
";
const BROKEN: &str = "version 2 b1776f8d4422f024
table T
 0 temp double = 0.0
";

/// Another first version.
const DOUBLE: &str = "flatstream-lock 1
version 1 b1776f8d4422f024
table T
 0 temp double = 0.0
";

/// A folder of its own for each test, empty.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }

    fn write(&self, name: &str, parts: &[&str]) {
        fs::write(self.0.join(name), parts.concat()).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }

    /// Runs it in the folder, as cargo does.
    fn run(&self, args: &[&str]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-flatstream"));
        Ran::of(command.args(["flatstream", "schema"]).args(args).current_dir(&self.0))
    }

    fn git(&self, args: &[&str]) {
        let mut command = Command::new("git");
        command.args(["-c", "user.name=test", "-c", "user.email=test@example.com"]);
        command.args(["-c", "commit.gpgsign=false", "-c", "init.defaultBranch=main"]);
        let ran = Ran::of(command.args(args).current_dir(&self.0));
        assert_eq!(ran.code, 0, "{}", ran.err);
    }

    fn commit(&self, tag: &str) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "--allow-empty", "-m", tag]);
        self.git(&["tag", tag]);
    }
}

struct Ran {
    code: i32,
    out: String,
    err: String,
}

impl Ran {
    fn of(command: &mut Command) -> Self {
        let Output { status, stdout, stderr } = command.output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ran { code: status.code().unwrap(), out: text(stdout), err: text(stderr) }
    }

    #[track_caller]
    fn ok(&self, out: &str) {
        assert_eq!((self.code, &*self.err), (0, ""));
        assert!(self.out.contains(out), "{}", self.out);
    }

    #[track_caller]
    fn fails(&self, code: i32, err: &str) {
        assert_eq!((self.code, &*self.out), (code, ""));
        assert!(self.err.contains(err), "{}", self.err);
    }
}

#[test]
fn check_of_a_lock() {
    let folder = Folder::new("check");
    folder.write("good.lock", &[ONE, TWO]);
    folder.run(&["check", "good.lock"]).ok("good.lock: versions: 2; compatible\n");
    folder.write("broken.lock", &[ONE, BROKEN]);
    let broken = folder.run(&["check", "broken.lock"]);
    broken.fails(1, "version 2 breaks an older one");
    broken.fails(1, "error[field-type-changed] T.temp");
    folder.write("forged.lock", &[&ONE.replace("temp", "heat")]);
    folder
        .run(&["check", "forged.lock"])
        .fails(1, "the fingerprint of version 1 is not that of its schema, which is ");
    folder.write("text.lock", &["hello\n"]);
    folder.run(&["check", "text.lock"]).fails(1, "text.lock: line 1: expected `flatstream-lock 1`");
    folder.run(&["check", "missing.lock"]).fails(1, "missing.lock: ");
}

#[test]
fn check_shows_the_warnings_of_the_newest_version() {
    let folder = Folder::new("warnings");
    let enums = |kind: &str| -> String {
        let body = format!("{kind} E ubyte\n 1 A\ntable T\n 0 e E = 1\n");
        let text = format!("flatstream-lock 1\nversion 1 0000000000000000\n{body}");
        let right = Lock::parse(&text).unwrap().wrong_fingerprints()[0].1;
        format!("version 1 {right:016x}\n{body}")
    };
    let [one, two] = ["enum", "flags"].map(enums);
    let two = two.replace("version 1", "version 2");
    folder.write("t.lock", &["flatstream-lock 1\n", &one, &two]);
    let check = folder.run(&["check", "t.lock"]);
    check.ok("t.lock: versions: 2; compatible\n\nwarning[kind-changed] E\n  `E` was an enum, now it is flags");
}

#[test]
fn check_against_a_revision() {
    let folder = Folder::new("against");
    folder.git(&["init", "-q"]);
    folder.commit("empty");
    fs::create_dir(folder.0.join("schemas")).unwrap();
    folder.write("schemas/t.lock", &[ONE]);
    folder.commit("v1");
    let check = |revision| folder.run(&["check", "schemas/t.lock", "--against", revision]);

    let new = check("empty");
    new.fails(
        1,
        "the file is not in empty. If it was called otherwise there, say `--against-path OLD`",
    );
    new.fails(1, "if it is new, `--new`");
    let new = folder.run(&["check", "schemas/t.lock", "--against", "empty", "--new"]);
    new.ok("t.lock: versions: 1; the file is not in empty; compatible");
    folder.run(&["check", "schemas/t.lock", "--new"]).fails(2, "--against <GIT_REV>");
    check("v1").ok("t.lock: versions: 1, 1 of them in v1; compatible");
    folder.write("schemas/t.lock", &[ONE, TWO]);
    check("v1").ok("t.lock: versions: 2, 1 of them in v1; compatible");
    folder.write("schemas/t.lock", &[ONE, BROKEN]);
    check("v1").fails(1, "version 2 breaks an older one");
    folder.write("schemas/t.lock", &[DOUBLE]);
    check("v1").fails(1, "since v1, version 1 was changed");
    folder.write("schemas/t.lock", &["flatstream-lock 1\n"]);
    check("v1").fails(1, "since v1, version 1 was dropped");
    check("nowhere").fails(1, "git revision `nowhere`: there is no such commit");
    let option = folder.run(&["check", "schemas/t.lock", "--against=--help"]);
    option.fails(1, "git revision `--help`: there is no such commit");

    // From inside of the folder as well.
    folder.write("schemas/t.lock", &[ONE]);
    let inside = Folder(folder.0.join("schemas"));
    inside.run(&["check", "t.lock", "--against", "HEAD"]).ok("1 of them in HEAD; compatible");
}

/// What git finds by itself, and what it has to be told.
#[test]
fn check_of_a_lock_that_was_moved() {
    let folder = Folder::new("moved");
    folder.git(&["init", "-q"]);
    fs::create_dir_all(folder.0.join("old/t.golden")).unwrap();
    folder.write("old/t.lock", &[ONE]);
    folder.write("old/t.golden/1.bin", &["1"]);
    folder.commit("v1");
    folder.git(&["mv", "old", "new"]);
    let check =
        |args: &[&str]| folder.run(&[&["check", "new/t.lock", "--against", "v1"], args].concat());
    check(&[]).ok("versions: 1, 1 of them in v1 as old/t.lock; compatible");
    folder.write("new/t.golden/1.bin", &["2"]);
    check(&[]).fails(1, "since v1, new/t.golden/1.bin was changed");
    folder.write("new/t.golden/1.bin", &["1"]);

    let unlike = "# another text\n".repeat(99) + ONE;
    folder.write("new/t.lock", &[&unlike]);
    check(&[]).fails(1, "the file is not in v1");
    let told = ["--against-path", "old/t.lock"];
    check(&told).ok("1 of them in v1 as old/t.lock; compatible");
    folder.write("new/t.lock", &[DOUBLE]);
    check(&told).fails(1, "since v1, version 1 was changed");
    folder.write("new/t.lock", &[ONE]);
    let inside = Folder(folder.0.join("new"));
    inside
        .run(&["check", "t.lock", "--against", "v1", "--against-path", "../old/t.lock"])
        .ok("1 of them in v1 as ../old/t.lock; compatible");
    check(&["--against-path", "old/s.lock"]).fails(1, "the file is not in v1");
}

#[test]
fn golden_messages_that_are_gone_or_changed() {
    let folder = Folder::new("golden");
    folder.git(&["init", "-q"]);
    folder.write("t.lock", &[ONE, TWO]);
    fs::create_dir(folder.0.join("t.golden")).unwrap();
    folder.write("t.golden/1.bin", &["1"]);
    folder.write("t.golden/2.bin", &["2"]);
    folder.write("t.golden/2-more.bin", &["2"]);
    folder.commit("v1");
    let check = || folder.run(&["check", "t.lock", "--against", "v1"]);
    check().ok("compatible");
    folder.write("t.golden/2.bin", &["3"]);
    fs::remove_file(folder.0.join("t.golden/2-more.bin")).unwrap();
    check().fails(1, "since v1, t.golden/2-more.bin is gone\nsince v1, t.golden/2.bin was changed");
    fs::remove_file(folder.0.join("t.golden/1.bin")).unwrap();
    folder.run(&["check", "t.lock"]).fails(1, "version 1 has no golden message");
    check().fails(1, "since v1, t.golden/1.bin is gone");
    folder.write("t.golden/1.none", &[""]);
    folder.run(&["check", "t.lock"]).ok("compatible");
}

#[test]
fn accepted_and_taken_back() {
    let folder = Folder::new("accept");
    folder.write("t.lock", &[ONE]);
    let accept = |args: &[&str]| folder.run(&[&["accept", "t.lock"], args].concat());
    let good = ["field-type-changed", "T.temp", "--reason", "nobody reads \"it\""];
    accept(&good)
        .ok("t.lock: `field-type-changed` of `T.temp` is accepted in what comes after version 1\n");
    let line = "accept field-type-changed T.temp \"nobody reads \\\"it\\\"\"\n";
    let accepted = [ONE, line].concat();
    assert_eq!(folder.read("t.lock"), accepted);

    // It stands in front of the version that has the change.
    folder.write("t.lock", &[&accepted, BROKEN]);
    folder.run(&["check", "t.lock"]).ok("versions: 2; compatible");
    folder.git(&["init", "-q"]);
    folder.commit("v1");
    folder.write("t.lock", &[ONE, BROKEN]);
    folder
        .run(&["check", "t.lock", "--against", "v1"])
        .fails(1, "since v1, version 1 had `accept field-type-changed T.temp");

    folder.write("t.lock", &[&accepted]);
    accept(&good).fails(1, "`field-type-changed` of `T.temp` is accepted already");
    accept(&["field-removed", "X.y", "--reason", "r"]).fails(1, "no version of the lock has `X.y`");
    accept(&["field-removed", "T.temp", "--reason", " "]).fails(1, "a reason is needed");
    accept(&["field-removed", "T.temp"]).fails(2, "--reason <TEXT>");
    accept(&["no-rule", "T.temp", "--reason", "r"])
        .fails(2, "invalid value 'no-rule' for '<RULE>'");
    assert_eq!(folder.read("t.lock"), accepted);
}

#[test]
fn differences() {
    let folder = Folder::new("diff");
    folder.write("a.lock", &[ONE, TWO]);
    folder.write("b.lock", &[ONE, BROKEN]);
    let same = folder.run(&["diff", "a.lock", "a.lock"]);
    same.ok("a.lock -> a.lock\n\nerrors: 0, warnings: 0, infos: 0\n");
    folder.run(&["diff", "a.lock@1", "a.lock"]).ok("info[field-added] T.name");
    let back = folder.run(&["diff", "a.lock", "a.lock@1"]);
    back.fails(1, "error[field-removed] T.name");
    let other = folder.run(&["diff", "a.lock", "b.lock"]);
    other.fails(1, "error[field-type-changed] T.temp");
    other.fails(1, "errors: 2, warnings: 0, infos: 0");
    folder.run(&["diff", "a.lock@7", "b.lock"]).fails(1, "a.lock: there is no version 7 in it");
    folder.write("empty.lock", &["flatstream-lock 1\n"]);
    folder.run(&["diff", "empty.lock", "a.lock"]).fails(1, "empty.lock: there is no version in it");
}

#[test]
fn differences_of_binary_schemas() {
    let folder = Folder::new("bfbs");
    folder.write("a.lock", &[ONE, TWO]);
    let lock = Lock::parse(&[ONE, TWO].concat()).unwrap();
    for version in &lock.versions {
        let name = format!("{}.bfbs", version.number);
        fs::write(folder.0.join(name), version.schema.to_bfbs()).unwrap();
    }
    folder.run(&["diff", "1.bfbs", "2.bfbs"]).ok("info[field-added] T.name");
    folder.run(&["diff", "2.bfbs", "a.lock"]).ok("errors: 0, warnings: 0, infos: 0");
    fs::write(folder.0.join("torn.bfbs"), b"\x08\0\0\0BFBS").unwrap();
    folder.run(&["diff", "torn.bfbs", "a.lock"]).fails(1, "torn.bfbs: ");
    folder.write("t.fbs", &["table T {}"]);
    folder.run(&["diff", "t.fbs", "a.lock"]).fails(1, "t.fbs: only flatc reads these");
}

#[test]
fn usage() {
    let folder = Folder::new("usage");
    folder.run(&[]).fails(2, "Usage: cargo flatstream schema <COMMAND>");
    folder.run(&["check"]).fails(2, "Usage: cargo flatstream schema check <LOCK>");
    folder.run(&["unknown"]).fails(2, "unrecognized subcommand 'unknown'");
    folder.run(&["--help"]).ok("Holds each version of a lock against the ones before it");
    // Without cargo the word is not there.
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-flatstream"));
    Ran::of(command.args(["schema", "check", "missing.lock"])).fails(1, "missing.lock");
}

/// Runs a command of both programs with `--json`, which say the same.
fn json(folder: &Folder, args: &[&str]) -> (i32, serde_json::Value, String) {
    let args = [args, &["--json"]].concat();
    let ran = folder.run(&args);
    let mut other = Command::new(env!("CARGO_BIN_EXE_flatstream"));
    let other = Ran::of(other.arg("schema").args(&args).current_dir(&folder.0));
    if !args.contains(&"accept") {
        assert_eq!((&ran.out, &ran.err, ran.code), (&other.out, &other.err, other.code));
    }
    (ran.code, serde_json::from_str(&ran.out).unwrap(), ran.err)
}

#[test]
fn what_was_found_as_json() {
    let folder = Folder::new("json");
    folder.write("good.lock", &[ONE, TWO]);
    folder.write("broken.lock", &[ONE, BROKEN]);
    let (code, found, err) = json(&folder, &["check", "good.lock"]);
    assert_eq!((code, &*err), (0, ""));
    assert_eq!((&found["lock"], &found["versions"]), (&"good.lock".into(), &2.into()));
    assert_eq!(
        (&found["is_compatible"], &found["against"]),
        (&true.into(), &serde_json::Value::Null)
    );
    assert_eq!(
        (&found["findings"], &found["wrong"]),
        (&serde_json::json!([]), &serde_json::json!([]))
    );

    let (code, found, err) = json(&folder, &["check", "broken.lock"]);
    assert_eq!((code, &found["is_compatible"]), (1, &false.into()));
    assert_eq!(found["findings"][0]["version"], 2);
    let first = &found["findings"][0]["finding"];
    assert_eq!((&first["rule"], &first["item"]), (&"field-type-changed".into(), &"T.temp".into()));
    assert_eq!((&first["level"], &first["versions"][0]), (&"error".into(), &1.into()));
    // The words are there, too.
    let wrong = found["wrong"][0].as_str().unwrap();
    assert!(wrong.starts_with("version 2 breaks an older one") && err.contains(wrong), "{err}");

    let (code, found, _) = json(&folder, &["diff", "good.lock@1", "good.lock"]);
    assert_eq!((code, &found["is_compatible"], &found["errors"]), (0, &true.into(), &0.into()));
    assert_eq!((&found["findings"][0]["item"], &found["infos"]), (&"T.name".into(), &1.into()));
    let (code, found, err) = json(&folder, &["diff", "broken.lock@1", "broken.lock"]);
    assert_eq!((code, &found["is_compatible"], &found["errors"]), (1, &false.into(), &1.into()));
    assert!(err.contains("error[field-type-changed] T.temp"), "{err}");

    let args = ["accept", "good.lock", "field-removed", "T.name", "--reason", "why not"];
    let (_, found, _) = json(&folder, &args);
    let expected = serde_json::json!({ "lock": "good.lock", "rule": "field-removed", "item": "T.name", "reason": "why not",
        "after_version": 2 });
    assert_eq!(found, expected);

    // What cannot be found out is no JSON.
    let ran = folder.run(&["check", "none.lock", "--json"]);
    assert!(ran.code == 1 && ran.out.is_empty() && ran.err.contains("none.lock: "), "{}", ran.err);
}

#[test]
fn the_revision_as_json() {
    let folder = Folder::new("json-git");
    folder.git(&["init", "-q"]);
    folder.write("t.lock", &[ONE]);
    folder.commit("v1");
    folder.write("t.lock", &[ONE, TWO]);
    let (code, found, _) = json(&folder, &["check", "t.lock", "--against", "v1"]);
    assert_eq!(code, 0);
    let against = serde_json::json!({ "revision": "v1", "versions": 1, "path": null });
    assert_eq!(found["against"], against);
    folder.write("t.lock", &[DOUBLE]);
    let (code, found, _) = json(&folder, &["check", "t.lock", "--against", "v1"]);
    assert_eq!((code, &found["is_compatible"]), (1, &false.into()));
    assert!(found["wrong"][0].as_str().unwrap().starts_with("since v1, "), "{found}");
}
