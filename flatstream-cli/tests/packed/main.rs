//! Promise: `compress` changes how a journal is written and nothing that is in it, `index` only adds to it, and all commands
//! read both.

#[path = "../kit/mod.rs"]
mod kit;

use std::fs;
use std::path::Path;
use std::process::Stdio;

use flatstream_journal::{type_number, Index, Journal, JournalOptions, Kind, Mode, SchemaRecord};
use serde_json::Value;

use kit::{file, flatstream, folder, journal, lines, run, told, Reading, NOON};

const CODECS: [&str; 3] = ["zstd", "lz4", "none"];

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn n_chunks(path: &Path) -> usize {
    let bytes = fs::read(path).unwrap();
    let frames = Journal::new(&bytes, Mode::Strict).unwrap().frames().map(Result::unwrap);
    frames.filter(|frame| matches!(frame.kind, Kind::Chunk(_))).count()
}

/// Many readings, so that there is something to compress.
fn long() -> Vec<u8> {
    let options = JournalOptions::default().id([7; 16]).writer("a test").metadata("room", "attic");
    let mut writer = options.start(Vec::new()).unwrap();
    for i in 0..5000 {
        let reading = Reading { sensor: format!("s{}", i % 7), celsius: Some(i as f64 / 8.0) };
        writer.write_at(NOON + i * 1_000_000, &reading).unwrap();
    }
    writer.finish().unwrap()
}

/// A file like this one with its messages in chunks.
fn compressed(bytes: &[u8], folder: &Path, codec: &str) -> std::path::PathBuf {
    let (plain, out) = (folder.join("plain.fsj"), folder.join(format!("{codec}.fsj")));
    fs::write(&plain, bytes).unwrap();
    let args = ["compress", text(&plain), "-o", text(&out), "--codec", codec];
    let chunk = if codec == "none" { &[][..] } else { &["--chunk", "20000"] };
    let (code, said, _) = run(&[&args[..], chunk].concat());
    assert_eq!((code, &*said), (0, ""));
    out
}

#[test]
fn it_is_smaller_and_says_the_same() {
    let (folder, whole) = (folder("compress"), long());
    let plain = file("compress/before.fsj", &whole);
    let (_, expected, _) = run(&["cat", text(&plain)]);
    for codec in CODECS {
        let out = compressed(&whole, &folder, codec);
        let len = fs::metadata(&out).unwrap().len() as usize;
        assert_eq!(n_chunks(&out) > 10, codec != "none");
        assert!(codec == "none" || len * 3 < whole.len(), "{codec}: {len} of {}", whole.len());
        assert_eq!(run(&["cat", text(&out)]), (0, expected.clone(), String::new()), "{codec}");
        // And back.
        let back = folder.join(format!("{codec}-back.fsj"));
        assert_eq!(run(&["compress", text(&out), "-o", text(&back), "--codec", "none"]).0, 0);
        assert!(fs::read(&back).unwrap().starts_with(&whole));
    }
}

/// In the units that other options have.
#[test]
fn chunks_have_the_size_that_was_said() {
    let folder = folder("compress units");
    let plain = file("compress units/plain.fsj", &long());
    let n_of = |size: &str| {
        let out = folder.join(format!("{size}.fsj"));
        assert_eq!(run(&["compress", text(&plain), "-o", text(&out), "--chunk", size]).0, 0);
        let n = n_chunks(&out);
        fs::remove_file(out).unwrap();
        n
    };
    assert_eq!((n_of("16KB"), n_of("16KiB")), (n_of("16000"), n_of("16384")));
    assert!(n_of("16KB") > n_of("64KiB") && n_of("64KiB") > n_of("1MiB"));
}

/// Commands that know nothing of chunks have their messages all the same.
#[test]
fn commands_read_it() {
    let folder = folder("compressed commands");
    let plain = file("compressed.fsj", &long());
    let commands: [&[&str]; 5] = [
        &["head", "-n", "3"],
        &["tail", "-n", "3"],
        &["get", "--sequence", "4321"],
        &["cat", "--type", "Reading", "--from", "2026-11-30T12:00:04.9Z"],
        &["schema"],
    ];
    for codec in CODECS {
        let out = compressed(&long(), &folder, codec);
        for command in commands {
            let of = |path: &Path| {
                let mut args = vec![command[0], text(path)];
                args.extend(&command[1..]);
                run(&args)
            };
            let (code, said, _) = of(&out);
            assert_eq!((code, said), (0, of(&plain).1), "{codec}: {command:?}");
        }
        let (code, said, _) = run(&["info", "--full", "--json", text(&out)]);
        let (info, of_plain) =
            (json(&said), json(&run(&["info", "--full", "--json", text(&plain)]).1));
        assert_eq!(code, 0);
        assert_eq!(info["messages"], of_plain["messages"]);
        let (types, of_plain) = (&info["types"][0], &of_plain["types"][0]);
        // By the index, which compressing added, it knows no more.
        for part in ["type", "number", "messages", "bytes", "first", "last", "per_second"] {
            assert_eq!(types[part], of_plain[part], "{part}");
        }
        assert_eq!(run(&["verify", text(&out)]).0, 0);
    }
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn damage_costs_its_chunk_and_is_said() {
    let out = compressed(&long(), &folder("compressed damage"), "zstd");
    let mut bytes = fs::read(&out).unwrap();
    let journal = Journal::new(&bytes, Mode::Strict).unwrap();
    let chunks = journal.frames().map(Result::unwrap).filter(|it| it.kind.n_messages() > 1);
    let chunk = chunks.map(|it| (it.offset, it.sequence, it.kind.n_messages())).nth(3).unwrap();
    bytes[chunk.0 as usize + 70] ^= 1;
    let damaged = file("damaged chunk.fsj", &bytes);
    let (code, said, errors) = run(&["cat", text(&damaged)]);
    assert_eq!((code, lines(&said).len() as u64), (3, 5000 - chunk.2));
    let what = format!(
        "the chunk at {} is damaged: messages {} to {} lost",
        chunk.0,
        chunk.1,
        chunk.1 + chunk.2 - 1
    );
    assert!(errors.contains(&what), "{errors}");

    // What is good can be compressed.
    let again = folder("compressed damage again").join("out.fsj");
    let (code, _, errors) = run(&["compress", text(&damaged), "-o", text(&again)]);
    assert_eq!(code, 3);
    assert!(errors.contains(&what), "{errors}");
    let (code, now, _) = run(&["cat", text(&again)]);
    assert_eq!((code, now), (0, said));
}

#[test]
fn nothing_is_written_over_and_standard_input_is_read() {
    let folder = folder("compress places");
    let before = journal();
    let plain = file("compress places/plain.fsj", &before);
    let (code, _, errors) = run(&["compress", text(&plain), "-o", text(&plain)]);
    assert_eq!(code, 1);
    assert!(errors.contains("it is there"), "{errors}");
    assert!(fs::read(&plain).unwrap() == before);

    let out = folder.join("out.fsj");
    let mut command = flatstream(&["compress", "-", "-o", text(&out)]);
    command.stdin(fs::File::open(&plain).unwrap()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let (code, said, errors) = told(command.spawn().unwrap().wait_with_output().unwrap());
    assert_eq!((code, &*said), (0, ""));
    let len = fs::metadata(&out).unwrap().len();
    let before = before.len();
    assert_eq!(
        errors,
        format!("{}: 13 messages, {len} bytes where there were {before}\n", out.display())
    );

    let other = file("compress places/other.fsj", b"something else");
    let out = folder.join("none.fsj");
    let (code, _, errors) = run(&["compress", text(&other), "-o", text(&out)]);
    assert_eq!(code, 1);
    assert!(errors.contains("this is no journal"), "{errors}");
    assert!(!out.exists() && fs::read_dir(&folder).unwrap().count() == 3);
    assert_eq!(run(&["compress", text(&plain), "-o", text(&out), "--level", "23"]).0, 2);
    assert_eq!(run(&["compress", text(&plain), "-o", text(&out), "--codec", "rar"]).0, 2);
    for (args, why) in [
        (&["--codec", "lz4", "--level", "3"][..], "--level is of --codec zstd"),
        (&["--codec", "none", "--level", "3"], "--level is of --codec zstd"),
        (&["--chunk", "16MB ish"], "`16MB ish` is no size: write 100MB, 1GiB or a number of bytes"),
        (&["--chunk", "0"], "`0` is no size"),
        (&["--chunk", "17MiB"], "17MiB is too much: a chunk has 16MiB at most"),
    ] {
        let (code, _, errors) =
            run(&[&["compress", text(&plain), "-o", text(&out)], args].concat());
        assert!(code == 2 && errors.contains(why), "{errors}");
        assert!(!out.exists());
    }
}

#[test]
fn an_index_is_added_once() {
    let long = long();
    let path = file("index.fsj", &long);
    let (code, said, errors) = run(&["index", text(&path), "--json"]);
    assert_eq!(code, 0);
    assert_eq!(errors, format!("{}: an index was appended, of 5000 messages\n", path.display()));
    let found = json(&said);
    assert_eq!((&found["messages"], &found["damaged_bytes"]), (&5000.into(), &0.into()));
    assert_eq!(found["types"][0]["latest"], NOON + 4_999_000_000);
    let bytes = fs::read(&path).unwrap();
    assert!(bytes.starts_with(&long));
    let index = Index::read(&mut fs::File::open(&path).unwrap()).unwrap().unwrap();
    assert_eq!(index.messages(), 5000);

    let (code, _, errors) = run(&["index", text(&path)]);
    assert_eq!(code, 0);
    assert_eq!(errors, format!("{}: it has an index, of 5000 messages\n", path.display()));
    assert!(fs::read(&path).unwrap() == bytes);
    assert_eq!(lines(&run(&["cat", text(&path)]).1).len(), 5000);
    assert_eq!(run(&["verify", text(&path)]).0, 0);
}

/// Both say so, and what they make or leave is read without one.
#[test]
fn more_types_than_an_index_holds() {
    let mut writer = JournalOptions::default().start(Vec::new()).unwrap();
    for i in 0..16_001_u32 {
        let root = format!("acme.T{i}");
        let record = SchemaRecord { type_number: type_number(&root), root, ..Default::default() };
        let of = writer.message_type_of(record).unwrap();
        writer.write_payload(of, i.into(), &[1; 8]).unwrap();
    }
    let path = file("many types.fsj", &writer.finish().unwrap());
    let (code, _, errors) = run(&["index", text(&path)]);
    assert_eq!(code, 1);
    let why =
        "messages are of more types than the 16000 that one holds; the journal is read without it";
    assert!(errors.contains(why) && !errors.contains("max_payload"), "{errors}");
    let small = path.with_file_name("many types small.fsj");
    drop(fs::remove_file(&small));
    let (code, _, errors) = run(&["compress", text(&path), "-o", text(&small)]);
    assert_eq!(code, 0, "{errors}");
    assert!(
        errors.contains("it has no index: one holds 16,000 types of messages at most"),
        "{errors}"
    );
    let (_, out, _) = run(&["info", "--json", text(&small)]);
    let found: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(found["messages"], 16_001);
    // Nor are all of them listed; and that none of their schemas can be read is no mistake of the command line.
    let (code, _, errors) = run(&["schema", text(&path), "--type", "acme.None"]);
    assert_eq!(code, 1);
    assert!(errors.ends_with(" and 15951 more\n"), "{}", errors.len());
    let (code, out, errors) = run(&["schema", text(&path)]);
    assert_eq!((code, &*out), (3, ""));
    assert!(errors.contains("error: the schema of `acme.T0`: "), "{}", errors.len());
}

#[test]
fn options_that_do_nothing_are_mistakes() {
    let path = file("options.fsj", &long());
    let new = path.with_file_name("options new.fsj");
    let (code, _, errors) =
        run(&["compress", text(&path), "-o", text(&new), "--codec", "none", "--chunk", "1MB"]);
    assert_eq!(code, 2);
    assert!(errors.contains("--chunk is of zstd and lz4"), "{errors}");
    assert!(!new.exists());
}

#[test]
fn journals_that_are_damaged_get_one_that_says_so() {
    let mut bytes = long();
    bytes[50_000] ^= 1;
    let path = file("index damaged.fsj", &bytes);
    let (code, _, errors) = run(&["index", text(&path)]);
    assert_eq!(code, 3);
    assert!(errors.contains("an index was appended, of 4999 messages"), "{errors}");
    let name = path.display();
    assert!(
        errors.contains(&format!("look at it: flatstream hex '{name}' --at 49976")),
        "{errors}"
    );

    // A tail that is torn is to be cut first.
    let torn = file("index torn.fsj", &bytes[..bytes.len() - 3]);
    let (code, _, errors) = run(&["index", text(&torn)]);
    assert_eq!(code, 1);
    assert!(errors.contains("copy what is good first: flatstream recover "), "{errors}");
    assert!(fs::read(&torn).unwrap() == bytes[..bytes.len() - 3]);
    let (code, _, errors) = run(&["index", text(Path::new("there is none"))]);
    assert_eq!(code, 1);
    assert!(errors.starts_with("error: there is none: "), "{errors}");
}
