//! Files that are damaged, come once, or were made by somebody who means harm: both ways.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use flatstream_journal::{Chunks, JournalOptions, SchemaRecord};
use flatstream_mcap::{McapOptions, McapWriter};

use crate::kit::{arg, file, folder, journal, lines, run, run_with_input, schemas, Reading, NOON};
use crate::{convert, messages};

/// 200 readings in many chunks.
fn many() -> Vec<u8> {
    let mut writer = McapOptions::default().zstd(3).chunk_size(600).start(Vec::new()).unwrap();
    for i in 0..200 {
        let reading = Reading { sensor: format!("s{i}"), celsius: Some(i as f64) };
        writer.write(&reading, NOON as u64 + i, NOON as u64 + i).unwrap();
    }
    writer.finish().unwrap()
}

/// The numbers of readings that a file has, in its order.
fn sensors(path: &Path) -> Vec<u64> {
    let (_, out, _) = run(&["cat", arg(path), "--fields", "sensor", "--bare"]);
    let number = |line: &serde_json::Value| line["sensor"].as_str()?[1..].parse().ok();
    lines(&out).iter().filter_map(number).collect()
}

struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }
}

/// One chunk is damaged: what is in the others is in the journal, and no other message.
#[test]
fn a_damaged_chunk_costs_its_messages() {
    let folder = folder("mcap-chunks");
    let whole = many();
    // What is compressed; the summary says so of each chunk, too.
    let is_chunk = |at: &usize| {
        let rest = &whole[*at..];
        rest.starts_with(b"\x04\0\0\0zstd") && rest[16..].starts_with(b"\x28\xb5\x2f\xfd")
    };
    let chunks: Vec<usize> = (0..whole.len() - 20).filter(is_chunk).collect();
    assert!(chunks.len() > 10);
    let (input, output) = (folder.join("in.mcap"), folder.join("out.fsj"));
    for at in chunks.iter().step_by(3) {
        let mut bytes = whole.clone();
        bytes[at + 40] ^= 1;
        fs::write(&input, &bytes).unwrap();
        let (code, err) = convert(&input, &output);
        assert_eq!(code, 3, "{err}");
        assert_eq!(err.matches("the chunk is damaged: ").count(), 1, "{err}");
        let left = sensors(&output);
        assert!(left.len() < 200 && left.len() > 150, "{}", left.len());
        assert!(left.windows(2).all(|pair| pair[0] < pair[1]) && left == sensors(&input));
        assert_eq!(run(&["verify", arg(&output)]).0, 0);
        fs::remove_file(&output).unwrap();
    }
}

/// What a file has up to where it is cut, from a file and from a pipe; the command that is shown works with the same input.
#[test]
fn files_that_end_anywhere() {
    let folder = folder("mcap-cut");
    let (whole, mut random) = (many(), Random(7));
    let (input, one, other) =
        (folder.join("in.mcap"), folder.join("one.fsj"), folder.join("other.fsj"));
    for _ in 0..12 {
        let bytes = &whole[..200 + random.below(whole.len() - 200)];
        fs::write(&input, bytes).unwrap();
        let (code, err) = convert(&input, &one);
        assert_eq!(code, 3, "{err}");
        let left = sensors(&one);
        assert!(left.iter().copied().eq(0..left.len() as u64), "{left:?}");
        let (code, _, err) = run_with_input(&["convert", "-", "-o", arg(&other)], bytes);
        assert_eq!((code, sensors(&other)), (3, left), "{err}");
        let command =
            err.split("with the same input again: ").nth(1).unwrap().lines().next().unwrap();
        assert!(command.starts_with("tail -c +"), "{command}");
        let tail = format!("{} < '{}'", command.split(" | ").next().unwrap(), arg(&input));
        assert!(Command::new("sh").args(["-c", &tail]).status().unwrap().success(), "{tail}");
        fs::remove_file(&one).unwrap();
        fs::remove_file(&other).unwrap();
    }
}

/// Whatever is in a file, it is told and passed over; what is made of it is whole.
#[test]
fn any_damage() {
    let folder = folder("mcap-any");
    let (whole, mut random) = (many(), Random(11));
    let (input, output) = (folder.join("in.mcap"), folder.join("out.fsj"));
    for _ in 0..25 {
        let mut bytes = whole.clone();
        for _ in 0..1 + random.below(4) {
            let (at, len) = (8 + random.below(bytes.len() - 208), random.below(200));
            match random.below(4) {
                0 => drop(bytes.drain(at..at + len)),
                1 => bytes[at..at + len].fill(random.below(256) as u8),
                2 => bytes[at..at + 8].copy_from_slice(&u64::MAX.to_le_bytes()),
                _ => bytes[at] ^= 1 << random.below(8),
            }
        }
        fs::write(&input, &bytes).unwrap();
        for command in [&["verify"][..], &["info", "--json"], &["stats"]] {
            let (code, _, err) = run(&[command, &[arg(&input)]].concat());
            assert!(matches!(code, 0 | 1 | 3), "{code}: {err}");
        }
        let (code, err) = convert(&input, &output);
        assert!(matches!(code, 0 | 1 | 3), "{code}: {err}");
        if output.exists() {
            assert_eq!(run(&["verify", arg(&output)]).0, 0, "{err}");
            fs::remove_file(&output).unwrap();
        }
    }
}

/// What is damaged in a journal is not in the MCAP file, and all else is; also where the first record of a schema is lost, and from a
/// pipe.
#[test]
fn damaged_journals() {
    let folder = folder("mcap-journals");
    let mut chunked =
        JournalOptions::default().chunks(Chunks::zstd(3).bytes(500)).start(vec![]).unwrap();
    for i in 0..100 {
        chunked.write_at(NOON + i, &Reading { sensor: format!("s{i}"), celsius: None }).unwrap();
    }
    for (i, mut bytes) in [journal(), chunked.finish().unwrap()].into_iter().enumerate() {
        let whole = file(&format!("mcap-journals-{i}.fsj"), &bytes);
        let n_all = run(&["cat", arg(&whole)]).1.lines().count();
        let first = schemas(&bytes)[0].start;
        bytes[first + 60] ^= 1;
        let lost = file(&format!("mcap-journals-lost-{i}.fsj"), &bytes);
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        let damaged = file(&format!("mcap-journals-damaged-{i}.fsj"), &bytes);
        for (input, is_all) in [(lost, true), (damaged, false)] {
            let made = |name: &str| folder.join(format!("{i}-{is_all}-{name}"));
            let (one, other, back) = (made("one.mcap"), made("other.mcap"), made("back.fsj"));
            let (code, err) = convert(&input, &one);
            assert_eq!(code, 3, "{err}");
            let bytes = fs::read(&input).unwrap();
            assert_eq!(run_with_input(&["convert", "-", "-o", arg(&other)], &bytes).0, 3);
            assert!(fs::read(&one).unwrap() == fs::read(&other).unwrap());
            assert_eq!(convert(&one, &back).0, 0);
            let n = messages(&back).len();
            assert_eq!(n == n_all, is_all, "{n} of {n_all}");
            let shown = |path: &Path| run(&["cat", arg(path), "--bare"]).1;
            assert_eq!(shown(&back), shown(&input));
        }
    }
}

/// Commands that take several files take both kinds, and select by type and time.
#[test]
fn together_with_journals() {
    let folder = folder("mcap-together");
    let (one, two) = (folder.join("one.mcap"), file("mcap-together.fsj", &journal()));
    fs::write(&one, many()).unwrap();
    let merged = folder.join("merged.fsj");
    assert_eq!(run(&["merge", arg(&one), arg(&two), "-o", arg(&merged)]).0, 0);
    let times: Vec<i64> = messages(&merged).iter().map(|it| it.0).collect();
    assert!(times.len() == 213 && times.is_sorted());
    let filtered = folder.join("filtered.fsj");
    let args = ["filter", arg(&one), "-o", arg(&filtered), "--where", "celsius >= 190"];
    assert_eq!(run(&args).0, 0);
    assert_eq!(sensors(&filtered), (190..200).collect::<Vec<_>>());
    let from = (NOON + 195).to_string();
    let (_, out, _) = run(&["cat", arg(&one), "--from", &from, "--fields", "celsius", "--bare"]);
    assert_eq!(out.lines().count(), 5);
    let piped = |args: &[&str]| run_with_input(args, &fs::read(&one).unwrap());
    assert_eq!(
        piped(&["get", "-", "--sequence", "7"]),
        run(&["get", arg(&one), "--sequence", "7"])
    );
    assert_eq!(piped(&["tail", "-", "-n", "3"]), run(&["tail", arg(&one), "-n", "3"]));
    assert_eq!(piped(&["stats", "-"]), run(&["stats", arg(&one)]));
}

const HOSTILE: &str = "x\x1b[2J\u{9b}31m\r\u{202e}\u{2066}\x07y";

/// Names of schemas, topics and libraries, and texts, that would clear a screen.
fn hostile(folder: &Path) -> PathBuf {
    let options = McapOptions::default().library(HOSTILE).profile(HOSTILE);
    let mut writer = options.start(Vec::new()).unwrap();
    writer.write_metadata(HOSTILE, [(HOSTILE, HOSTILE)]).unwrap();
    let schema = flatstream::schema::Schema::of::<Reading>();
    let channels = [
        ("acme.Reading", schema.to_bfbs()),
        (HOSTILE, schema.to_bfbs()),
        ("acme.Other", vec![7; 100]),
    ];
    for (root, bfbs) in channels {
        write(&mut writer, root, bfbs);
    }
    let path = folder.join(format!("{HOSTILE}.mcap"));
    fs::write(&path, writer.finish().unwrap()).unwrap();
    path
}

fn write(writer: &mut McapWriter<Vec<u8>>, root: &str, bfbs: Vec<u8>) {
    let number = flatstream_journal::type_number(root);
    let record = SchemaRecord { type_number: number, root: root.into(), fingerprint: 7, bfbs };
    // What its writer refuses is none of a file.
    let Ok(channel) = writer.channel_of(&record, HOSTILE) else { return };
    let mut builder = flatstream::flatbuffers::FlatBufferBuilder::new();
    flatstream::build(&mut builder, &Reading { sensor: HOSTILE.into(), celsius: None }).unwrap();
    writer.write_payload(channel, 5, 5, builder.finished_data()).unwrap();
    writer.write_payload(channel, 5, 5, b"this is none").unwrap();
}

#[test]
fn nothing_reaches_the_terminal() {
    let folder = folder("mcap-hostile");
    let path = hostile(&folder);
    for command in [
        "cat FILE",
        "cat FILE --format csv --fields @file,@type,sensor",
        "info FILE",
        "info FILE --json",
        "verify FILE",
        "stats FILE",
        "schema FILE",
        "convert FILE -o NEW --as journal --json",
        "convert FILE -o NEW --as mcap",
        "cat FILE --type nothing",
    ] {
        let new = folder.join("new");
        let words = command
            .split(' ')
            .map(|word| word.replace("FILE", arg(&path)).replace("NEW", arg(&new)));
        let words: Vec<String> = words.collect();
        let (_, out, err) = run(&words.iter().map(|word| &word[..]).collect::<Vec<_>>());
        for text in [out, err] {
            let is_harmful = |c: char| {
                c.is_control() && !"\n\t".contains(c)
                    || ('\u{202a}'..='\u{202e}').contains(&c)
                    || c == '\u{2066}'
            };
            assert!(!text.contains(is_harmful), "{command}: {text:?}");
        }
        let _ = fs::remove_file(new);
    }
    let (code, out, _) = run(&["cat", arg(&path), "--type", "Reading"]);
    assert!(code == 3 && out.contains(r"x\u001b[2J"), "{out}");
}
