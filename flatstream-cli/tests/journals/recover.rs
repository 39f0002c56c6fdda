//! All that is good of a journal, in a new file.

use std::fs;
use std::ops::Range;
use std::process::Command;

use flatstream_journal::{Chunks, Frame, Journal, JournalOptions, Kind, Mode};
use serde_json::Value;
use xxhash_rust::xxh3::xxh3_64;

use crate::kit::{arg, file, folder, readings, run, Reading};

/// Bytes in front of a payload.
const HEADER: usize = 40;

fn is_chunk(frame: &Frame<'_>) -> bool {
    matches!(frame.kind, Kind::Chunk(_))
}

/// Gives a frame the checksum that it should have.
fn seal(bytes: &mut [u8], at: Range<usize>) {
    let header = xxh3_64(&bytes[at.start + 8..at.start + 36]);
    let sum = header ^ xxh3_64(&bytes[at.clone()][HEADER..]);
    bytes[at.start..at.start + 8].copy_from_slice(&sum.to_le_bytes());
}

/// Its frame is good, and nobody can unpack it: it is told, and not copied.
#[test]
fn a_chunk_that_cannot_be_unpacked_is_lost() {
    for (name, chunks) in [("zstd", Chunks::zstd(1)), ("lz4", Chunks::lz4())] {
        let mut bytes = readings(JournalOptions::default().chunks(chunks.bytes(4096)));
        let read = Journal::new(&bytes, Mode::Strict).unwrap();
        let chunks = read.frames().map(Result::unwrap).filter(is_chunk);
        let chunk = chunks.map(|it| (it.offset as usize, it.payload.len(), it.kind)).nth(3);
        let (at, len, Kind::Chunk(messages)) = chunk.unwrap() else { panic!("{chunk:?}") };
        bytes[at + HEADER + len / 2] ^= 0x55;
        seal(&mut bytes, at..at + HEADER + len);
        let path = file(&format!("not-unpacked-{name}.fsj"), &bytes);
        let new = folder(&format!("not-unpacked-{name}")).join("new.fsj");

        let (code, out, err) = run(&["recover", arg(&path), "-o", arg(&new), "--json"]);
        assert_eq!(code, 3, "{err}");
        assert!(err.contains(&format!("the chunk at {at} cannot be unpacked: messages ")), "{err}");
        assert!(err.contains(&format!("flatstream hex {} --at {at}\n", arg(&path))), "{err}");
        let json: Value = serde_json::from_str(&out).unwrap();
        assert_eq!((&json["damage"][0]["offset"], &json["n_damage"]), (&at.into(), &1.into()));
        assert_eq!(json["messages"], 2000 - messages);
        let (code, out, err) = run(&["verify", "--allow-gaps", arg(&new)]);
        assert_eq!(code, 0, "{err}");
        assert!(out.contains(&format!("{} messages, all of them whole", 2000 - messages)), "{out}");
    }
}

/// KiB of address space that the program may have: less than the file is.
#[cfg(target_os = "linux")]
const LIMIT: usize = 80 * 1024;

/// One message of 50 is damaged, and one place has no frames for long. Returns how many are hit.
#[cfg(target_os = "linux")]
fn large() -> (Vec<u8>, usize) {
    let mut writer = JournalOptions::default().start(Vec::new()).unwrap();
    for i in 0..10_500 {
        let reading = Reading { sensor: "x".repeat(8000), celsius: Some(f64::from(i)) };
        writer.write_at(i.into(), &reading).unwrap();
    }
    let mut bytes = writer.finish().unwrap();
    assert!(bytes.len() > 1024 * LIMIT);
    let read = Journal::new(&bytes, Mode::Strict).unwrap();
    let messages = read.frames().map(Result::unwrap).filter(|it| it.kind.is_message());
    let hit: Vec<_> = messages.step_by(50).map(|it| it.offset as usize + 4000).collect();
    hit.iter().for_each(|at| bytes[*at] ^= 1);
    // And one long place without a frame.
    let (from, to) = (bytes.len() / 2, bytes.len() / 2 + (1 << 20));
    bytes[from..to].fill(0xaa);
    (bytes, hit.len())
}

#[cfg(target_os = "linux")]
#[test]
fn files_larger_than_memory() {
    let (bytes, n_hit) = large();
    let input = file("recover-large.fsj", &bytes);
    let mut expected = Vec::new();
    let recovered = flatstream_journal::recover(&bytes, &mut expected).unwrap();
    assert!(recovered.damage.len() > n_hit - 5 && recovered.messages > 10_000);
    let new = folder("recover-memory").join("new.fsj");
    for from in [
        r#""$0" recover "$1" -o "$2" --json"#,
        r#""$0" recover - -o "$2" --json < "$1""#,
        r#"cat "$1" | "$0" recover - -o "$2" --json"#,
    ] {
        let mut command = Command::new("sh");
        command.args(["-c", &format!("ulimit -v {LIMIT}; {from}")]);
        command.args([env!("CARGO_BIN_EXE_flatstream"), arg(&input), arg(&new)]);
        let done = command.output().unwrap();
        let err = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(3), "{from}: {}", err.lines().last().unwrap());
        let json: Value = serde_json::from_slice(&done.stdout).unwrap();
        assert_eq!(json["messages"], recovered.messages);
        assert_eq!(json["n_damage"], recovered.damage.len());
        assert!(fs::read(&new).unwrap() == expected, "{from}");
        let (code, ..) = run(&["verify", "--allow-gaps", arg(&new)]);
        assert_eq!(code, 0);
        fs::remove_file(&new).unwrap();
    }
    fs::remove_file(input).unwrap();
}
