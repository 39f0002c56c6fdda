//! Promise: whatever names, texts and schemas a file has, nothing that is printed makes a terminal do anything, or turns the
//! order of what it shows; and commands that are shown work for files of any name.

#[path = "../kit/mod.rs"]
mod kit;
#[cfg(unix)]
mod paths;

use std::fs;
use std::path::{Path, PathBuf};

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::schema::{EnumVal, Field, Schema};
use flatstream::{build, StreamSerialize};
use flatstream_journal::{type_number, JournalOptions, JournalWriter, SchemaRecord};

use kit::{arg, flatstream, folder, NOON};

/// Clears the screen, begins a command in one byte and in two, goes back to the start of the line, writes from right to left.
const HOSTILE: &str = "x\x1b[2J\u{9b}31m\r\u{202e}\u{2066}\x07y";

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
struct Reading {
    sensor: String,
    celsius: f64,
    level: Level,
    alarm: Alarm,
}

#[derive(StreamSerialize, Clone, Copy, Default)]
#[repr(u8)]
enum Level {
    #[default]
    Low,
    High,
}

#[derive(StreamSerialize)]
enum Alarm {
    Hot(String),
}

fn reading(i: i64) -> Reading {
    let level = if i % 2 == 0 { Level::Low } else { Level::High };
    Reading { sensor: HOSTILE.into(), celsius: i as f64, level, alarm: Alarm::Hot(HOSTILE.into()) }
}

/// That of readings with hostile comments; of names as well these are refused, and it is said why.
fn schema(has_names: bool) -> Schema {
    let mut schema = Schema::of::<Reading>();
    let hostile = |name: &mut String, docs: &mut Vec<String>| {
        docs.push(HOSTILE.into());
        name.push_str(if has_names { HOSTILE } else { "" });
    };
    let root = schema.root.clone();
    for object in &mut schema.objects {
        let fields = object.fields.iter_mut();
        fields.for_each(|Field { name, docs, .. }| hostile(name, docs));
        if Some(&object.name) == root.as_ref() {
            hostile(&mut object.name, &mut object.docs);
        }
    }
    let values = schema.enums.iter_mut().flat_map(|it| &mut it.values);
    values.for_each(|EnumVal { name, docs, .. }| hostile(name, docs));
    schema.root = root.map(|root| if has_names { root + HOSTILE } else { root });
    schema
}

/// With messages of a schema that is one, of one that is none, and of a name that is not that of its schema; and some that
/// are no messages.
fn journal(folder: &Path) -> PathBuf {
    let options = JournalOptions::default().writer(HOSTILE).metadata(HOSTILE, HOSTILE);
    let mut writer = options.start(Vec::new()).unwrap();
    for schema in [schema(false), schema(true)] {
        write(&mut writer, schema.root.clone().unwrap(), &schema);
    }
    write(&mut writer, HOSTILE.into(), &Schema::of::<Reading>());
    let mut bytes = writer.finish().unwrap();
    let len = bytes.len();
    bytes[len - 300] ^= 1;
    let path = folder.join(format!("{HOSTILE}.fsj"));
    fs::write(&path, bytes).unwrap();
    path
}

fn write(writer: &mut JournalWriter<Vec<u8>>, root: String, schema: &Schema) {
    let (type_number, bfbs) = (type_number(&root), schema.to_bfbs());
    let record = SchemaRecord { type_number, root, fingerprint: 7, bfbs };
    let of = writer.message_type_of(record).unwrap();
    for i in 0..20 {
        let mut builder = FlatBufferBuilder::new();
        build(&mut builder, &reading(i)).unwrap();
        writer.write_payload(of, NOON + i, builder.finished_data()).unwrap();
    }
    writer.write_payload(of, NOON, b"this is none").unwrap();
}

/// `FILE` is the journal, `NEW` a file that is not there.
const COMMANDS: &[&str] = &[
    "info FILE",
    "info FILE --json",
    "cat FILE",
    "cat FILE --json",
    "cat FILE --bare",
    "cat FILE --format json",
    "cat FILE --format csv --type ROOT",
    "cat FILE --format csv --fields @file,@type,sensor",
    "cat FILE --type nothing",
    "cat FILE --fields nothing",
    "cat FILE --fields nothingNAME",
    "head FILE",
    "tail FILE",
    "tail FILE --json --fields nothingNAME",
    "get FILE --sequence 1",
    "get FILE --sequence 1 --format csv",
    "get FILE --sequence 999",
    "verify FILE",
    "verify FILE --json",
    "stats FILE",
    "stats FILE --histogram",
    "stats FILE --json",
    "stats FILE --fields nothing",
    "plot celsius FILE",
    "plot level FILE",
    "plot celsius FILE --by sensor",
    "plot celsius FILE --by level --svg -",
    "plot celsius FILE --json",
    "plot celsius FILE --together --by sensor --html -",
    "plot nothing FILE",
    "plot nothingNAME FILE",
    "bench FILE --seconds 1",
    "recover FILE -o NEW --json",
    "filter FILE -o NEW --json",
    "filter FILE -o NEW --where nothing=1",
    "merge FILE FILE -o NEW",
    "split FILE --by type -o NEW --json",
    "convert FILE -o NEW --as csv --type ROOT",
    "convert FILE -o NEW --as stream",
    "compress FILE -o NEW --json",
    "index FILE --json",
    "schema FILE",
    "schema FILE --json",
    "schema FILE --json --type nothing",
    "schema FILE --as fbs --type ROOT",
    "schema FILE --as json --type ROOT",
    "schema FILE --as rust --type ROOT",
    "schema FILE --as bfbs",
    "schema check FILE",
    "hex FILE -n 50 --all",
    "hex FILE -n 50 --json",
    "hex FILE --sequence 999",
    "import FILE -o NEW",
    #[cfg(feature = "nats")]
    "pub FILE FILE --server nats://127.0.0.1:1",
    #[cfg(feature = "nats")]
    "sub FILE --no-wait --server nats://127.0.0.1:1",
    #[cfg(feature = "nats")]
    "sub FILE --no-wait --json --server nats://127.0.0.1:1",
    "completions bash",
    "man cat",
    "help cat",
    "FILE",
    "info FILENAME",
];

#[test]
fn no_command_prints_what_a_terminal_obeys() {
    let folder = folder("hostile");
    let (path, mut n_done) = (journal(&folder), 0);
    for command in COMMANDS {
        let new = folder.join(format!("new{HOSTILE}"));
        let words = command.split(' ').map(|word| {
            let word = word.replace("FILE", arg(&path)).replace("NEW", arg(&new));
            word.replace("ROOT", "acme.Reading").replace("NAME", HOSTILE)
        });
        let words: Vec<String> = words.collect();
        let output = flatstream(&words.iter().map(|word| &word[..]).collect::<Vec<_>>());
        let output = { output }.output().unwrap();
        let code = output.status.code().unwrap();
        n_done += usize::from(code == 0 || code == 3);
        for bytes in [&output.stdout, &output.stderr] {
            let text = std::str::from_utf8(bytes).unwrap();
            let found = text.chars().position(is_harmful);
            let around = found.map(|at| text.chars().skip(at.saturating_sub(60)).take(90));
            let around = around.map(Iterator::collect::<String>);
            assert_eq!(around, None, "{command}");
        }
        fs::read_dir(&folder).unwrap().map(|it| it.unwrap().path()).for_each(|it| {
            if it != path {
                fs::remove_file(it).unwrap();
            }
        });
    }
    // The others are refused.
    assert!(n_done > 35, "{n_done}");
}

fn is_harmful(c: char) -> bool {
    c.is_control() && !"\n\t".contains(c)
        || ('\u{202a}'..='\u{202e}').contains(&c)
        || c == '\u{2066}'
}

/// None was forgotten.
#[test]
fn all_commands_are_tried() {
    let help = String::from_utf8(flatstream(&["--help"]).output().unwrap().stdout).unwrap();
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let names =
        listed.take_while(|line| !line.is_empty()).filter_map(|it| it.split_whitespace().next());
    let names: Vec<&str> = names.collect();
    assert!(names.len() > 20);
    for name in names {
        let is_tried = COMMANDS.iter().any(|it| it.split(' ').next() == Some(name));
        assert!(is_tried, "{name}: add a line to COMMANDS");
    }
}
