//! Journals of several files.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use flatstream_journal::{
    segment_files, Follower, Journal, JournalError, JournalWriter, Mode, Rotation, Segments,
};

use crate::kit::{known, options, write, Count, Random, MESSAGES};

fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("segments").join(name);
    let _ = fs::remove_dir_all(&folder);
    folder
}

fn open(folder: &PathBuf, bytes: u64) -> JournalWriter<Segments> {
    options()
        .cut_torn_tail(true)
        .segments(folder, "log", Rotation::default().bytes(bytes))
        .unwrap()
        .0
}

#[test]
fn each_file_is_a_journal_of_its_own() {
    let folder = folder("files");
    let mut writer = open(&folder, 4000);
    for i in 0..MESSAGES {
        assert_eq!(write(&mut writer, i).unwrap(), i);
    }
    writer.finish().unwrap();
    let files = segment_files(&folder, "log").unwrap();
    assert!(files.len() > 2, "{files:?}");
    let (mut next, mut ids) = (0, vec![]);
    for (segment, path) in files.iter().enumerate() {
        let bytes = fs::read(path).unwrap();
        assert!(
            // Behind what was asked for stand a message and the schemas, once more.
            segment + 1 == files.len() || (4000..7600).contains(&bytes.len()),
            "{}",
            bytes.len()
        );
        let journal = Journal::new(&bytes, Mode::Strict).unwrap();
        let frames: Vec<_> = journal.frames().map(Result::unwrap).collect();
        let session = frames[0].session().unwrap().unwrap();
        assert_eq!(session.segment() as usize, segment);
        ids.push(session.journal().iter().collect::<Vec<u8>>());
        // The schema of each message is in front of it, in the same file.
        let mut declared = vec![];
        for frame in &frames {
            if let Some(schema) = frame.schema() {
                declared.push(flatstream_journal::Kind::Message(schema.unwrap().type_number()));
            } else if frame.kind.is_message() {
                assert_eq!(frame.sequence, next);
                assert!(declared.contains(&frame.kind));
                next += 1;
            }
        }
    }
    assert_eq!(next, MESSAGES);
    assert!(ids.iter().all(|id| *id == ids[0]));
    // No two files have one marker.
    let mut markers: Vec<_> =
        files.iter().map(|path| fs::read(path).unwrap()[12..16].to_vec()).collect();
    markers.sort();
    markers.dedup();
    assert_eq!(markers.len(), files.len());
}

#[test]
fn it_goes_on_in_the_last_file() {
    let folder = folder("again");
    for run in 0..5 {
        let mut writer = open(&folder, 3000);
        assert_eq!(writer.next_sequence(), 20 * run);
        (20 * run..20 * run + 20).for_each(|i| assert_eq!(write(&mut writer, i).unwrap(), i));
        writer.finish().unwrap();
    }
    let mut next = 0;
    for path in segment_files(&folder, "log").unwrap() {
        let bytes = fs::read(path).unwrap();
        for frame in Journal::new(&bytes, Mode::Strict).unwrap().frames().map(Result::unwrap) {
            if frame.kind.is_message() {
                assert_eq!(frame.sequence, next);
                next += 1;
            }
        }
    }
    assert_eq!(next, 100);
}

/// Killed between a new file and its first bytes: numbers and the journal's id go on from the file before.
#[test]
fn it_goes_on_in_a_file_that_was_only_begun() {
    let whole = crate::kit::file();
    for torn in [0, 7, 16, 30] {
        let folder = folder("begun");
        let mut writer = open(&folder, 3000);
        (0..30).for_each(|i| assert!(write(&mut writer, i).is_ok()));
        writer.finish().unwrap();
        let files = segment_files(&folder, "log").unwrap();
        let begun = folder.join(format!("log.{:06}.fsj", files.len()));
        fs::write(&begun, &whole[..torn]).unwrap();

        let (mut writer, reopened) = options()
            .id([9; 16])
            .cut_torn_tail(true)
            .segments(&folder, "log", Rotation::default())
            .unwrap();
        assert_eq!((reopened.next_sequence, reopened.cut.is_some()), (30, torn > 0), "{torn}");
        assert_eq!(write(&mut writer, 30).unwrap(), 30);
        writer.finish().unwrap();
        let bytes = fs::read(begun).unwrap();
        let first = Journal::new(&bytes, Mode::Strict).unwrap().frames().next().unwrap().unwrap();
        let session = first.session().unwrap().unwrap();
        assert_eq!(session.segment() as usize, files.len());
        assert!(session.journal().iter().eq(crate::kit::ID));
    }
}

#[test]
fn by_time_and_by_payload() {
    let folder = folder("time");
    let rotation = Rotation::default().interval(Duration::ZERO);
    let (mut writer, _) = options().segments(&folder, "log", rotation).unwrap();
    let of = writer.message_type::<Count>().unwrap();
    for _ in 0..3 {
        writer.write_payload(of, 0, b"not looked at").unwrap();
    }
    writer.finish().unwrap();
    let files = segment_files(&folder, "log").unwrap();
    // The first was begun at once, and each message found its file too old.
    assert_eq!(files.len(), 4);
    for path in &files[1..] {
        let bytes = fs::read(path).unwrap();
        let frames: Vec<_> =
            Journal::new(&bytes, Mode::Strict).unwrap().frames().map(Result::unwrap).collect();
        assert_eq!(frames.len(), 4);
        assert!(frames[1].schema().is_some() && frames[3].schema().is_some());
    }
}

#[test]
fn a_type_of_another_journal_is_refused() {
    let mut other = options().start(Vec::new()).unwrap();
    let of = other.message_type::<Count>().unwrap();
    let mut writer = options().start(Vec::new()).unwrap();
    let error = writer.write_payload(of, 0, b"123").unwrap_err();
    assert!(matches!(error, JournalError::UnknownType(number) if number == of.number()));
}

/// All that was flushed, in order, once, over the borders of files, and over a writer that was killed in a frame.
#[test]
fn followed_over_files_and_crashes() {
    let folder = folder("follow");
    let mut follower = Follower::new(&folder, "log", Mode::StopAtTornTail);
    assert!(follower.next_frame().is_none());
    let mut random = Random(51);
    let (mut next, mut seen) = (0, 0);
    for _ in 0..60 {
        let mut writer = open(&folder, 3000);
        // What was torn was not flushed by a program that lived on.
        assert_eq!(writer.next_sequence(), next);
        for _ in 0..random.below(30) {
            writer.write(&Count { n: next as u8 }).unwrap();
            next += 1;
            if random.below(3) == 0 {
                writer.flush().unwrap();
                seen = read_on(&mut follower, seen);
                assert_eq!(seen, next);
            }
        }
        writer.finish().unwrap();
        // Killed in the middle of a write.
        let last = segment_files(&folder, "log").unwrap().pop().unwrap();
        let mut file = fs::OpenOptions::new().append(true).open(last).unwrap();
        let torn = random.below(60);
        std::io::Write::write_all(&mut file, &random.bytes(torn)).unwrap();
        seen = read_on(&mut follower, seen);
        assert_eq!(seen, next);
    }
    assert!(next > 500 && segment_files(&folder, "log").unwrap().len() > 10);
}

/// Takes what is there; each message has the number that comes next.
fn read_on(follower: &mut Follower, mut seen: u64) -> u64 {
    while let Some(frame) = follower.next_frame() {
        let frame = frame.unwrap();
        if frame.kind.is_message() {
            assert_eq!(frame.sequence, seen);
            seen += 1;
        }
    }
    seen
}

/// One writes, three read, at the same time.
#[test]
fn followed_by_several_at_once() {
    const FRAMES: u64 = 20_000;
    let folder = folder("threads");
    let mut writer = open(&folder, 100_000);
    let is_over = AtomicBool::new(false);
    thread::scope(|scope| {
        let readers: Vec<_> = (0..3)
            .map(|_| {
                scope.spawn(|| {
                    let mut follower = Follower::new(&folder, "log", Mode::Strict);
                    let mut seen = 0;
                    loop {
                        let was_over = is_over.load(Ordering::Acquire);
                        seen = read_on(&mut follower, seen);
                        if was_over {
                            return seen;
                        }
                        thread::yield_now();
                    }
                })
            })
            .collect();
        for i in 0..FRAMES {
            writer.write(&Count { n: i as u8 }).unwrap();
            if i % 97 == 0 {
                writer.flush().unwrap();
            }
        }
        writer.sync().unwrap();
        is_over.store(true, Ordering::Release);
        readers.into_iter().for_each(|reader| assert_eq!(reader.join().unwrap(), FRAMES));
    });
    assert!(segment_files(&folder, "log").unwrap().len() > 10);
}

/// A file that is damaged stops a reader for good, unless it skips.
#[test]
fn damage_in_a_file() {
    let folder = folder("damage");
    let mut writer = open(&folder, 3000);
    (0..MESSAGES).for_each(|i| assert!(write(&mut writer, i).is_ok()));
    writer.finish().unwrap();
    let second = &segment_files(&folder, "log").unwrap()[1];
    let mut bytes = fs::read(second).unwrap();
    let places = crate::kit::places(&bytes);
    bytes[places[2].start + 44] ^= 1;
    fs::write(second, &bytes).unwrap();
    let items = |mode| {
        let mut follower = Follower::new(&folder, "log", mode);
        let mut items = vec![];
        while let Some(item) = follower.next_frame() {
            items.push(item.map(known).map_err(|error| error.to_string()));
        }
        assert!(follower.next_frame().is_none());
        items
    };
    let (stopped, skipped) = (items(Mode::StopAtTornTail), items(Mode::SkipCorrupt));
    assert!(stopped.last().unwrap().is_err() && stopped.len() < skipped.len());
    assert_eq!(skipped.iter().filter(|item| item.is_err()).count(), 1);
    let last = skipped.iter().flatten().rfind(|frame| frame.2.is_message());
    assert!(last.is_some_and(|frame| frame.1 == MESSAGES - 1));
}

/// From a file in the middle on, each frame with the number of its file, whose offsets it has.
#[test]
fn followed_from_a_file_on() {
    let folder = folder("from");
    let mut writer = open(&folder, 3000);
    (0..MESSAGES).for_each(|i| assert!(write(&mut writer, i).is_ok()));
    writer.finish().unwrap();
    let files = segment_files(&folder, "log").unwrap();
    let mut follower = Follower::new(&folder, "log", Mode::Strict).starting_at(2);
    let mut seen = vec![];
    while let Some((number, frame)) = follower.next_frame_and_file() {
        seen.push((number, known(frame.unwrap())));
    }
    let mut expected = vec![];
    for (number, file) in files.iter().enumerate().skip(2) {
        let bytes = fs::read(file).unwrap();
        let frames = Journal::new(&bytes, Mode::Strict).unwrap().frames();
        expected.extend(frames.map(|frame| (number as u32, known(frame.unwrap()))));
    }
    assert!(files.len() > 4 && seen == expected);
    // One that is gone is passed over.
    fs::remove_file(&files[0]).unwrap();
    let mut follower = Follower::new(&folder, "log", Mode::Strict).starting_at(0);
    assert!(follower.next_frame_and_file().is_some_and(|(number, _)| number == 1));
}

/// Where a child of [`followed_by_processes`] finds the journal, and how many messages it will have.
const CHILD: &str = "FLATSTREAM_FOLLOW";

#[test]
fn followed_by_processes() {
    follow_in_processes("processes", 30_000);
}

#[test]
#[ignore = "long: run by the soak"]
fn a_million_frames_followed_by_processes() {
    follow_in_processes("million", 1_000_000);
}

/// One process writes, with files that change and flushes that end anywhere in a message's buffer; four others read, each
/// with a pace of its own.
fn follow_in_processes(name: &str, frames: u64) {
    let folder = folder(name);
    fs::create_dir_all(&folder).unwrap();
    let children: Vec<_> = (0..4)
        .map(|_| {
            let mut child = Command::new(std::env::current_exe().unwrap());
            child.args(["--exact", "segments::child_that_follows", "--ignored", "--nocapture"]);
            child.env(CHILD, format!("{frames} {}", folder.display()));
            child.stdout(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    let mut writer = open(&folder, 1 << 20);
    let mut random = Random(81);
    for i in 0..frames {
        writer.write(&Count { n: i as u8 }).unwrap();
        if random.below(200) == 0 {
            writer.flush().unwrap();
        }
    }
    writer.finish().unwrap();
    for child in children {
        let output = child.wait_with_output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && text.contains("saw all"), "{text}");
    }
}

#[test]
#[ignore = "a child of other tests"]
fn child_that_follows() {
    let Ok(job) = std::env::var(CHILD) else { return };
    let (frames, folder) = job.split_once(' ').unwrap();
    let frames: u64 = frames.parse().unwrap();
    let mut follower = Follower::new(folder, "log", Mode::Strict);
    let mut seen = 0;
    while seen < frames {
        let before = seen;
        seen = read_on(&mut follower, seen);
        if seen == before {
            thread::sleep(Duration::from_millis(1));
        }
    }
    println!("saw all");
}

/// What `Path::parent` says of a name alone.
#[test]
fn the_folder_without_a_name_is_where_the_program_is() {
    assert!(segment_files("", "not-there").unwrap().is_empty());
    let folder = folder("here");
    drop(open(&folder, 4000).finish().unwrap());
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "segments::child_in_a_folder", "--ignored", "--nocapture"])
        .current_dir(&folder)
        .output()
        .unwrap();
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));
}

#[test]
#[ignore = "started by another test"]
fn child_in_a_folder() {
    let (mut writer, reopened) =
        options().segments("", "log", Rotation::default().bytes(4000)).unwrap();
    assert_eq!(reopened.next_sequence, 0);
    write(&mut writer, 0).unwrap();
    writer.finish().unwrap();
    assert_eq!(segment_files("", "log").unwrap(), [PathBuf::from("./log.000000.fsj")]);
    let mut follower = Follower::new("", "log", Mode::default());
    assert!(follower.next_frame().unwrap().is_ok());
}
