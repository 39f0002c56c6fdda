//! Messages that are compressed.

use flatstream_journal::{Chunks, JournalOptions};

use crate::kit::{arg, file, lines, run, Reading, NOON};
use crate::{check_cover, faults, parts};

/// 40 readings in chunks of some.
fn chunked(chunks: Chunks) -> Vec<u8> {
    let options = JournalOptions::default().id([7; 16]).writer("a test").chunks(chunks.bytes(600));
    let mut writer = options.start(Vec::new()).unwrap();
    for i in 0..40 {
        let reading = Reading { sensor: format!("s{i}"), celsius: Some(i as f64 / 2.0) };
        writer.write_at(NOON + i, &reading).unwrap();
    }
    writer.finish().unwrap()
}

#[test]
fn a_chunk_is_one_frame() {
    for (chunks, codec) in
        [(Chunks::zstd(3), "zstd"), (Chunks::lz4(), "LZ4"), (Chunks::stored(), "stored")]
    {
        let bytes = chunked(chunks);
        let path = file("chunked.fsj", &bytes);
        let (code, out, err) = run(&["hex", "--json", "-n", "1000", arg(&path)]);
        assert_eq!((code, &*err), (0, ""));
        let frames = lines(&out);
        assert_eq!(check_cover(&frames), bytes.len() as u64);
        let chunks: Vec<_> = frames
            .iter()
            .filter(|it| it["what"].as_str().unwrap().contains("a chunk of "))
            .collect();
        assert!(chunks.len() > 2, "{}", chunks.len());
        for chunk in &chunks {
            assert_eq!((faults(chunk).len(), &chunk["damaged"]), (0, &false.into()));
            let value =
                |label| &parts(chunk).iter().find(|it| it["label"] == label).unwrap()["value"];
            assert_eq!(value("codec"), codec);
            assert!(value("earliest").as_str().unwrap().starts_with("2026-11-30T12:00:00"));
        }
        // By a byte in it as well.
        let middle = chunks[1]["offset"].as_u64().unwrap() + 70;
        let (_, out, _) = run(&["hex", "--json", arg(&path), "--at", &middle.to_string()]);
        assert_eq!(lines(&out)[0], *chunks[1]);
    }
}

#[test]
fn a_message_of_a_chunk_by_its_number() {
    let path = file("chunked-message.fsj", &chunked(Chunks::zstd(3)));
    let (code, out, err) = run(&["hex", "--json", arg(&path), "--sequence", "17", "-n", "2"]);
    assert_eq!((code, &*err), (0, ""));
    let frames = lines(&out);
    for (frame, (n, celsius)) in frames.iter().zip([(17, "8.5"), (18, "9")]) {
        let what = frame["what"].as_str().unwrap();
        assert!(what.contains(&format!("message {n}, acme.Reading")), "{what}");
        assert!(what.ends_with("in a chunk: offsets are those in the message"), "{what}");
        let value = parts(frame).iter().rfind(|it| it["label"] == "celsius").unwrap();
        assert_eq!(value["value"], celsius);
        let mut end = 0;
        for part in parts(frame) {
            assert_eq!(part["offset"], end);
            end += part["bytes"].as_u64().unwrap();
        }
    }
    assert_eq!(frames.len(), 2);
}

#[test]
fn a_damaged_chunk() {
    let mut bytes = chunked(Chunks::zstd(3));
    let path = file("chunked-damaged.fsj", &bytes);
    let (_, out, _) = run(&["hex", "--json", "-n", "1000", arg(&path)]);
    let frames = lines(&out);
    let offset = frames[4]["offset"].as_u64().unwrap();
    bytes[offset as usize + 70] ^= 1;
    let path = file("chunked-damaged.fsj", &bytes);
    let (code, out, _) = run(&["hex", "--json", "-n", "1000", arg(&path)]);
    let damaged = lines(&out);
    assert_eq!((code, check_cover(&damaged), damaged.len()), (3, bytes.len() as u64, frames.len()));
    assert_eq!((&damaged[4]["damaged"], &damaged[4]["offset"]), (&true.into(), &offset.into()));
    assert!(parts(&damaged[4]).iter().any(|it| it["label"] == "codec" && it["value"] == "zstd"));
}

#[test]
fn an_index() {
    let options = JournalOptions::default().id([7; 16]).writer("a test").index(true);
    let mut writer = options.start(Vec::new()).unwrap();
    for i in 0..40 {
        let reading = Reading { sensor: format!("s{i}"), celsius: None };
        writer.write_at(NOON + i, &reading).unwrap();
    }
    let bytes = writer.finish().unwrap();
    let path = file("indexed.fsj", &bytes);
    let last = (bytes.len() - 1).to_string();
    let (code, out, err) = run(&["hex", "--json", arg(&path), "--at", &last]);
    assert_eq!((code, &*err), (0, ""));
    let index = &lines(&out)[0];
    assert!(index["what"].as_str().unwrap().ends_with(": an index"), "{index}");
    assert_eq!(check_cover(&lines(&out)), bytes.len() as u64);
    let value = |label| &parts(index).iter().rfind(|it| it["label"] == label).unwrap()["value"];
    assert_eq!(
        (value("start"), value("blocks[0].types[0].messages")),
        (&"16".into(), &"40".into())
    );
}
