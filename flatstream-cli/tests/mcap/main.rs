//! Promise: MCAP files are read as journals are, and written with all that others want of them.

mod hard;
#[path = "../kit/mod.rs"]
mod kit;

use std::fs;
use std::path::Path;

use flatstream::{DefaultFramer, StreamSchema, StreamWriter};
use flatstream_journal::{Journal, Kind, Mode};
use flatstream_mcap::{Item, McapReader, MAGIC};
use kit::{arg, file, folder, journal, lines, run, run_with_input, Reading};

fn convert(input: &Path, output: &Path) -> (i32, String) {
    let (code, out, err) = run(&["convert", arg(input), "-o", arg(output)]);
    assert_eq!(out, "");
    (code, err)
}

/// Times, types and bytes of all messages.
fn messages(path: &Path) -> Vec<(i64, u32, Vec<u8>)> {
    let bytes = fs::read(path).unwrap();
    let frames = Journal::new(&bytes, Mode::Strict).unwrap().frames().map(Result::unwrap);
    let message = |frame: flatstream_journal::Frame<'_>| match frame.kind {
        Kind::Message(number) => Some((frame.timestamp, number, frame.payload.to_vec())),
        _ => None,
    };
    frames.filter_map(message).collect()
}

#[test]
fn there_and_back() {
    let (input, folder) = (file("mcap-there.fsj", &journal()), folder("mcap-there"));
    let (there, back) = (folder.join("there.mcap"), folder.join("back.fsj"));
    let (code, err) = convert(&input, &there);
    assert_eq!(code, 0);
    assert!(err.contains("there.mcap: 13 messages"), "{err}");
    assert_eq!(convert(&there, &back).0, 0);
    assert_eq!(messages(&back), messages(&input));
    let bytes = fs::read(&back).unwrap();
    let session = Journal::new(&bytes, Mode::Strict).unwrap().frames().next().unwrap().unwrap();
    let session = session.session().unwrap().unwrap();
    assert_eq!(session.metadata().iter().collect::<Vec<_>>(), [("room", "attic")]);
}

#[test]
fn others_find_what_they_want_in_it() {
    let (input, folder) = (file("mcap-others.fsj", &journal()), folder("mcap-others"));
    let there = folder.join("there.mcap");
    convert(&input, &there);
    let bytes = fs::read(&there).unwrap();
    let mut reader = McapReader::new(&bytes[..]);
    let (mut topics, mut n) = (vec![], 0);
    while let Some(item) = reader.next_item() {
        let Item::Message(message) = item.unwrap() else { continue };
        if let Some(reading) = message.view::<Reading>() {
            assert_eq!(reading.unwrap().sensor(), format!("s{n}"));
            assert_eq!(message.log_time, kit::NOON as u64 + n * 1_000_000_000);
            assert_eq!(message.publish_time, message.log_time);
            n += 1;
        }
        topics.push(message.topic.to_owned());
    }
    topics.sort();
    topics.dedup();
    assert_eq!((n, &topics[..]), (10, &["acme.EventWrapper".into(), "acme.Reading".into()][..]));
}

#[test]
fn commands_read_it_as_a_journal() {
    let (input, folder) = (file("mcap-same.fsj", &journal()), folder("mcap-same"));
    let there = folder.join("there.mcap");
    convert(&input, &there);
    for args in [
        &["cat"][..],
        &["cat", "--type", "Reading", "--format", "csv"],
        &["cat", "--fields", "sensor,celsius"],
        &["stats", "--json"],
        &["schema", "--as", "fbs"],
    ] {
        let of = |path: &Path| {
            let (code, out, err) = run(&[args, &[arg(path)]].concat());
            assert_eq!(code, 0, "{args:?}: {err}");
            out.replace(arg(path), "FILE")
        };
        assert_eq!(of(&there), of(&input), "{args:?}");
    }
    let (code, out, _) = run(&["info", arg(&there)]);
    assert!(code == 0 && out.contains("MCAP file") && out.contains("damage    none"), "{out}");
    let (_, piped, _) = run_with_input(&["cat", "-"], &fs::read(&there).unwrap());
    assert_eq!(piped, run(&["cat", arg(&there)]).1);
    let (code, _, err) = run(&["hex", arg(&there)]);
    assert!(code == 1 && err.contains("this is an MCAP file"), "{err}");
}

#[test]
fn damage_is_said_with_a_command() {
    let (input, folder) = (file("mcap-damage.fsj", &journal()), folder("mcap-damage"));
    let there = folder.join("there.mcap");
    convert(&input, &there);
    let mut bytes = fs::read(&there).unwrap();
    let at = (0..bytes.len()).find(|at| bytes[*at..].starts_with(b"\x04\0\0\0zstd")).unwrap();
    bytes[at + 60] ^= 1;
    let damaged = folder.join("damaged.mcap");
    fs::write(&damaged, &bytes).unwrap();
    let (code, out, err) = run(&["cat", arg(&damaged)]);
    assert_eq!((code, &*out), (3, ""));
    assert!(err.contains("the chunk is damaged: "), "{err}");
    assert!(err.contains("look at it: xxd -s ") && err.contains(arg(&damaged)), "{err}");
    let back = folder.join("back.fsj");
    assert_eq!(convert(&damaged, &back).0, 3);
    assert_eq!(messages(&back), []);

    fs::write(&damaged, &fs::read(&there).unwrap()[..200]).unwrap();
    let (code, _, err) = run(&["verify", arg(&damaged)]);
    assert!(code == 3 && err.contains("the file ends without a footer at "), "{err}");
}

fn record(opcode: u8, body: &[u8]) -> Vec<u8> {
    [&[opcode][..], &(body.len() as u64).to_le_bytes(), body].concat()
}

fn text(text: &str) -> Vec<u8> {
    [&(text.len() as u32).to_le_bytes()[..], text.as_bytes()].concat()
}

/// A file of JSON.
fn json() -> Vec<u8> {
    let channel = [&[1, 0, 0, 0][..], &text("/chat"), &text("json"), &text("")].concat();
    let message = [&[1, 0, 7, 0, 0, 0][..], &[0; 16], b"{}"].concat();
    let header = [text(""), text("by hand")].concat();
    [
        MAGIC.to_vec(),
        record(1, &header),
        record(4, &channel),
        record(5, &message),
        record(5, &message),
        record(15, &[0; 4]),
        record(2, &[0; 20]),
        MAGIC.to_vec(),
    ]
    .concat()
}

#[test]
fn other_messages_are_left_out_with_their_number() {
    let (input, folder) = (file("mcap-json.mcap", &json()), folder("mcap-json"));
    let (code, out, err) =
        run(&["convert", arg(&input), "-o", arg(&folder.join("x.fsj")), "--json"]);
    assert_eq!(code, 3);
    let said = "2 messages of `/chat` are left out: they are \"json\", and not \"flatbuffer\"";
    assert!(err.contains(said), "{err}");
    let report = &lines(&out)[0];
    assert_eq!((&report["messages"], &report["n_damage"]), (&0.into(), &1.into()));
    assert_eq!(report["damage"][0]["what"], said);
}

#[test]
fn streams_have_the_time_of_a_field_or_none() {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    for i in [5.0, -1.0] {
        writer.write(&Reading { sensor: "x".into(), celsius: Some(i) }).unwrap();
    }
    let stream = file("mcap-stream.stream", &writer.into_inner());
    let schema = file("mcap-stream.bfbs", &Reading::bfbs().unwrap());
    let folder = folder("mcap-stream");
    let output = folder.join("none.mcap");
    let (code, _, err) =
        run(&["convert", arg(&stream), "--schema", arg(&schema), "-o", arg(&output)]);
    assert!(code == 0 && err.contains("2 messages without a time have that of 1970"), "{err}");
    let (_, out, _) = run(&["cat", arg(&output), "--fields", "@time,celsius", "--bare"]);
    assert_eq!(lines(&out)[1]["celsius"], -1.0);
}

#[test]
fn times_before_1970_are_left_out() {
    let mut writer = flatstream_journal::JournalWriter::new(Vec::new()).unwrap();
    for time in [-1, 1] {
        writer.write_at(time, &Reading { sensor: "x".into(), celsius: None }).unwrap();
    }
    let input = file("mcap-old.fsj", &writer.finish().unwrap());
    let output = folder("mcap-old").join("old.mcap");
    let (code, err) = convert(&input, &output);
    assert!(code == 3 && err.contains("its time is before 1970"), "{err}");
    assert_eq!(lines(&run(&["cat", arg(&output)]).1).len(), 1);
}
