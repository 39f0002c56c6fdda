//! Journals whose messages are compressed.

use flatstream_journal::{Chunks, Journal, JournalOptions, Mode};

use crate::kit::{arg, file, readings, run};

/// It is seen in no output that messages were in chunks.
#[test]
fn compressed_messages_are_messages() {
    let plain = file("not-compressed.fsj", &readings(JournalOptions::default()));
    for (name, chunks) in [("zstd", Chunks::zstd(3)), ("lz4", Chunks::lz4())] {
        let bytes = readings(JournalOptions::default().chunks(chunks));
        let frames = Journal::new(&bytes, Mode::Strict).unwrap().frames();
        assert!(!frames.map(Result::unwrap).any(|frame| frame.kind.is_message()), "{name}");
        let path = file(&format!("compressed-{name}.fsj"), &bytes);
        for command in [
            &["cat"][..],
            &["head", "-n", "3"],
            &["tail", "-n", "3"],
            &["cat", "--format", "csv"],
            &["get", "--sequence", "1234"],
            &["get", "--time", "1796040000000000777"],
        ] {
            let [packed, unpacked] =
                [&path, &plain].map(|path| run(&[command, &[arg(path)]].concat()));
            assert_eq!(packed, unpacked, "{command:?}");
            assert_eq!(packed.0, 0, "{}", packed.2);
        }
    }
}

/// All of a chunk is lost, and nothing else; its messages are counted.
#[test]
fn a_chunk_that_is_damaged() {
    let mut bytes = readings(JournalOptions::default().chunks(Chunks::zstd(3).bytes(4096)));
    let read = Journal::new(&bytes, Mode::Strict).unwrap();
    let chunks = read.frames().map(Result::unwrap).filter(|frame| frame.chunk().is_some());
    let hit: Vec<_> = chunks.map(|frame| (frame.offset, frame.sequence)).collect();
    let (at, first, next) = (hit[2].0, hit[2].1, hit[3].1);
    bytes[at as usize + 60] ^= 1;
    let path = file("compressed-damaged.fsj", &bytes);
    let (code, out, err) = run(&["cat", arg(&path)]);
    assert_eq!(code, 3);
    assert_eq!(out.lines().count() as u64, 2000 - (next - first), "{err}");
    assert!(err.contains(&format!("flatstream hex {} --at {at}\n", arg(&path))), "{err}");
}
