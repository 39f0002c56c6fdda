//! What a writer makes chunks of.

use flatstream_journal::{
    Journal, JournalError, JournalOptions, Kind, Mode, SyncPolicy, MAX_CHUNK,
};

use super::{chunks, file, messages, write, N};
use crate::kit::{codecs, frames, options, places, unpacked, Count, Place, Random};

/// A chunk ends with the message that brings it to so many bytes.
#[test]
fn chunks_have_as_many_bytes_as_was_said() {
    for codec in codecs() {
        for bytes in [1, 100, 1000, 1 << 20, u32::MAX] {
            let mut writer = options().chunks(codec.bytes(bytes)).start(Vec::new()).unwrap();
            (0..N).for_each(|i| assert!(write(&mut writer, i).is_ok()));
            let file = writer.finish().unwrap();
            let all = chunks(&file);
            let journal = Journal::new(&file, Mode::Strict).unwrap();
            let lens = journal.frames().filter_map(|it| it.unwrap().chunk());
            let lens: Vec<_> = lens.map(|it| it.unwrap().unpacked_len()).collect();
            // But the first one, which the schema of the second type ends, and the last one.
            let inner = &lens[1..lens.len() - 1];
            assert!(inner.iter().all(|len| (bytes as usize..bytes as usize + 80).contains(len)));
            assert_eq!(all.len(), if bytes == 1 { N as usize } else { lens.len() });
            assert!(bytes < 10_000 || all.len() == 2);
        }
    }
}

/// What does not become smaller is stored, so that nothing takes more than it did.
#[test]
fn noise_is_stored() {
    let noise = Random(89).bytes(5000);
    for codec in codecs() {
        let mut writer = options().chunks(codec).start(Vec::new()).unwrap();
        let of = writer.message_type::<Count>().unwrap();
        writer.write_payload(of, 0, &noise).unwrap();
        let file = writer.finish().unwrap();
        let (place, _) = chunks(&file)[0].clone();
        assert_eq!(place.len(), 40 + 24 + 16 + 5000);
        assert_eq!(file[place.start + 40], 0);
        assert!(file.windows(5000).any(|it| it == noise));
    }
}

#[cfg(feature = "zstd")]
#[test]
fn levels_of_every_kind() {
    use flatstream_journal::Chunks;
    for level in [i32::MIN, -1, 0, 1, 3, 19, 22, i32::MAX] {
        let file = file(Chunks::zstd(level));
        assert_eq!(messages(&unpacked(&file, Mode::Strict).0), messages(&frames(&super::plain())));
    }
}

/// Whatever is compressed becomes smaller where messages resemble each other.
#[test]
fn what_resembles_each_other_becomes_small() {
    let mut writer = options().start(Vec::new()).unwrap();
    (0..5000).for_each(|i| assert!(write(&mut writer, i).is_ok()));
    let plain = writer.finish().unwrap();
    for (codec, share) in codecs().into_iter().zip([80, 25, 35]) {
        let mut writer = options().chunks(codec).start(Vec::new()).unwrap();
        (0..5000).for_each(|i| assert!(write(&mut writer, i).is_ok()));
        let file = writer.finish().unwrap();
        assert!(
            file.len() * 100 < plain.len() * share,
            "{codec:?}: {} of {}",
            file.len(),
            plain.len()
        );
    }
}

/// A message that no chunk has room for is a frame of its own, between two chunks.
#[test]
fn messages_that_are_longer_than_any_chunk() {
    for codec in codecs() {
        let options = options().chunks(codec).max_payload(1 << 20);
        let mut writer = options.start(Vec::new()).unwrap();
        let of = writer.message_type::<Count>().unwrap();
        // The header of the chunk, and that of the message.
        let most = (1 << 20) - 24 - 16;
        let lens = [10, most, 20, most + 1, 30, 1 << 20, 40, 200_000, 900_000, 50];
        for (len, i) in lens.into_iter().zip(0..) {
            assert_eq!(writer.write_payload(of, 0, &vec![i; len]).unwrap(), u64::from(i));
        }
        let error = writer.write_payload(of, 0, &vec![0; (1 << 20) + 1]).unwrap_err();
        assert!(matches!(error, JournalError::TooLong { .. }), "{error}");
        let file = writer.finish().unwrap();
        let kinds = frames(&file).into_iter().map(|it| it.2).skip(2);
        // The second copy of the schema is where it has to be.
        let kinds: Vec<_> = kinds.filter(|kind| *kind != Kind::Schema).collect();
        let message = kinds.iter().find(|it| it.is_message()).copied().unwrap();
        let expected = [
            Kind::Chunk(1),
            Kind::Chunk(1),
            Kind::Chunk(1),
            message,
            Kind::Chunk(1),
            message,
            Kind::Chunk(2),
            Kind::Chunk(1),
            Kind::Chunk(1),
        ];
        let n = kinds.len();
        assert_eq!(kinds[..n.min(9)], expected[..n.min(9)], "{codec:?}: {kinds:?}");
        let mut read = Journal::new(&file, Mode::Strict).unwrap().unpacked();
        let mut found = vec![];
        while let Some(frame) = read.next_frame() {
            let frame = frame.unwrap();
            if frame.kind.is_message() {
                assert!(frame.payload.iter().all(|byte| u64::from(*byte) == frame.sequence));
                found.push(frame.payload.len());
            }
        }
        assert_eq!(found, lens);
    }
}

/// The longest chunk that there is.
#[test]
fn a_chunk_of_sixteen_mebibytes() {
    for codec in codecs() {
        let options = options().chunks(codec.bytes(MAX_CHUNK)).max_payload(1 << 25);
        let mut writer = options.start(Vec::new()).unwrap();
        let of = writer.message_type::<Count>().unwrap();
        let half = MAX_CHUNK as usize / 2;
        for len in [half - 16, half - 16, half - 16, half - 8, MAX_CHUNK as usize - 16] {
            writer.write_payload(of, 0, &vec![7; len]).unwrap();
        }
        let file = writer.finish().unwrap();
        let numbers: Vec<_> = chunks(&file).into_iter().map(|it| it.1).collect();
        assert_eq!(numbers, [0..2, 2..3, 3..4, 4..5]);
        assert!(unpacked(&file, Mode::Strict).1.is_empty());
    }
}

/// What was flushed is in the file; what was not is pending, and lost with the program.
#[test]
fn a_flush_ends_the_chunk() {
    for codec in codecs() {
        for sync in [SyncPolicy::OnFlush, SyncPolicy::EveryFrame] {
            let mut writer = options().chunks(codec).sync(sync).start(Vec::new()).unwrap();
            for i in 0..10 {
                write(&mut writer, i).unwrap();
                let there = unpacked(writer.storage_mut(), Mode::Strict).0;
                let n = if sync == SyncPolicy::EveryFrame { i + 1 } else { i / 5 * 5 };
                assert_eq!(messages(&there).len() as u64, n);
                assert_eq!(writer.buffered() == 0, n == i + 1);
                if i % 5 == 4 {
                    writer.flush().unwrap();
                    assert_eq!(writer.buffered(), 0);
                }
            }
        }
    }
}

/// Numbers go on behind a chunk, also for those who append.
#[test]
fn files_that_go_on() {
    let folder = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("journal");
    std::fs::create_dir_all(&folder).unwrap();
    for (codec, i) in codecs().into_iter().zip(0..) {
        let path = folder.join(format!("chunks-{i}"));
        let whole = file(codec);
        let last = chunks(&whole).last().unwrap().clone();
        // Whole, in front of the last chunk, and with that torn.
        for (end, next) in
            [(whole.len(), N), (last.0.start, last.1.start), (last.0.end - 30, last.1.start)]
        {
            let _ = std::fs::remove_file(&path);
            std::fs::write(&path, &whole[..end]).unwrap();
            let with: [JournalOptions; 2] = [options().chunks(codec), options()];
            for (options, more) in with.into_iter().zip([0, 5]) {
                let (mut writer, reopened) = options.cut_torn_tail(true).append(&path).unwrap();
                assert_eq!(reopened.next_sequence, next + more);
                (next + more..next + more + 5)
                    .for_each(|i| assert_eq!(write(&mut writer, i).unwrap(), i));
                writer.finish().unwrap();
            }
            let (good, bad) = unpacked(&std::fs::read(&path).unwrap(), Mode::Strict);
            assert!(bad.is_empty(), "{bad:?}");
            assert!(messages(&good).iter().map(|it| it.0).eq(0..next + 10));
        }
        std::fs::remove_file(&path).unwrap();
    }
}

/// With rotation: chunks end with their file, and each has the schemas of its messages.
#[test]
fn several_files() {
    use flatstream_journal::{segment_files, Follower, Rotation};
    for (codec, i) in codecs().into_iter().zip(0..) {
        let folder = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
        let folder = folder.join("segments").join(format!("chunks-{i}"));
        let _ = std::fs::remove_dir_all(&folder);
        let rotation = Rotation::default().bytes(3000);
        let options = options().chunks(codec.bytes(500));
        let (mut writer, _) = options.segments(&folder, "log", rotation).unwrap();
        (0..1000).for_each(|i| assert_eq!(write(&mut writer, i).unwrap(), i));
        writer.finish().unwrap();
        let files = segment_files(&folder, "log").unwrap();
        assert!(files.len() > 2);
        let mut next = 0;
        for path in &files {
            let bytes = std::fs::read(path).unwrap();
            let mut declared = vec![];
            let mut read = Journal::new(&bytes, Mode::Strict).unwrap().unpacked();
            while let Some(frame) = read.next_frame() {
                let frame = frame.unwrap();
                if let Some(schema) = frame.schema() {
                    declared.push(Kind::Message(schema.unwrap().type_number()));
                } else if frame.kind.is_message() {
                    assert_eq!(frame.sequence, next);
                    assert!(declared.contains(&frame.kind));
                    next += 1;
                }
            }
        }
        assert_eq!(next, 1000);
        let mut follower = Follower::new(&folder, "log", Mode::Strict);
        let mut n = 0;
        while let Some(frame) = follower.next_frame() {
            n += u64::from(frame.unwrap().kind.is_message());
        }
        assert_eq!(n, 1000);
    }
}

/// The same messages make the same file, so the memory of a codec says nothing of the chunk before.
#[test]
fn equal_messages_make_equal_chunks() {
    for codec in codecs() {
        let bytes = |file: &[u8]| {
            let all = places(file).into_iter().zip(frames(file));
            let chunks = all.filter(|(_, frame)| matches!(frame.2, Kind::Chunk(_)));
            chunks.map(|(place, _)| file[place].to_vec()).collect::<Vec<_>>()
        };
        assert_eq!(bytes(&file(codec)), bytes(&file(codec)));
        let mut writer = options().chunks(codec.bytes(1)).start(Vec::new()).unwrap();
        for _ in 0..20 {
            writer.write_at(1, &Place { x: 1.0, note: "the same".repeat(20) }).unwrap();
        }
        let payloads: Vec<_> =
            bytes(&writer.finish().unwrap()).iter().map(|it| it[40..].to_vec()).collect();
        assert!(payloads.iter().all(|it| *it == payloads[0]));
    }
}
