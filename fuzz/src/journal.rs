//! Journals that somebody damaged, or made up.

use std::fmt::Debug;
use std::fs;
use std::hint::black_box;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use flatstream::schema::Schema;
use flatstream_journal::{
    Frame, Journal, JournalError, JournalOptions, JournalReader, Kind, Mode, SyncPolicy, MAGIC,
};
use xxhash_rust::xxh3::xxh3_64;

use crate::zoo::{Event, Leaf};

pub(crate) const PREAMBLE: usize = 16;
pub(crate) const HEADER: usize = 40;

/// A frame, or what is said about bytes that are none.
pub(crate) type Item = Result<Seen, String>;

/// What a frame is known by: its place, its number, its kind and its payload.
pub(crate) type Seen = (u64, u64, Kind, Vec<u8>);

/// Whatever the bytes, the three modes and all readers agree on what is good, also in chunks, all of the bytes are
/// accounted for, and what is handed out has a right checksum and can be read.
pub fn journal(data: &[u8]) {
    let Some(file) = file(data) else { return };
    let Ok(journal) = Journal::new(&file, Mode::SkipCorrupt) else { return };
    check_places(&file, journal);
    journal.frames().flatten().for_each(|frame| read(&frame));
    let all = items(journal);
    for mode in [Mode::Strict, Mode::StopAtTornTail] {
        if let Ok(journal) = Journal::new(&file, mode) {
            check_prefix(&items(journal), &all, journal);
        }
    }
    for mode in [Mode::Strict, Mode::StopAtTornTail, Mode::SkipCorrupt] {
        if let Ok(journal) = Journal::new(&file, mode) {
            let unpacked = unpacked(journal);
            assert_eq!(streamed(&file, mode, u32::from(data[0])), unpacked);
            assert_eq!(chunk_by_chunk(journal, mode), unpacked);
        }
    }
}

/// Whoever goes on with a file loses nothing in it that is good, and is read behind it.
pub fn journal_append(data: &[u8]) {
    let Some(bytes) = file(data) else { return };
    let path = path();
    fs::write(&path, &bytes).expect("there is a folder for it");
    let before = good(&bytes);
    for cuts in [false, true] {
        match options().cut_torn_tail(cuts).append(&path) {
            Err(error) => check_refused(&error, &path, &bytes, &before),
            Ok((mut writer, reopened)) => {
                let next = reopened.next_sequence;
                match writer.write(&Leaf::default()) {
                    Ok(n) => assert_eq!(n, next),
                    // As the session of the file says.
                    Err(JournalError::TooLong { .. }) => break,
                    Err(error) => panic!("{error}"),
                }
                writer.flush().expect("there is room");
                // Numbers have 56 bits.
                check_behind(&path, &before, next & ((1 << 56) - 1));
                break;
            }
        }
    }
    fs::remove_file(path).expect("it is there");
}

/// Without a sync, which takes long.
fn options() -> JournalOptions {
    let sync = SyncPolicy::Every { frames: u32::MAX, bytes: usize::MAX, interval: Duration::MAX };
    JournalOptions::default().sync(sync)
}

fn path() -> PathBuf {
    let thread = format!("{:?}", std::thread::current().id());
    let name = format!("flatstream-fuzz-{}-{thread}.fsj", std::process::id());
    std::env::temp_dir().join(name.replace(['(', ')'], ""))
}

/// A file that cannot go on is as it was, and no tail has a good frame in it.
fn check_refused(error: &JournalError, path: &Path, bytes: &[u8], before: &[Seen]) {
    assert_eq!(fs::read(path).expect("it is there"), bytes);
    if let JournalError::TornTail(tail) = error {
        assert!(before.iter().all(|frame| frame.0 < tail.offset), "{error}");
    }
}

fn check_behind(path: &Path, before: &[Seen], next: u64) {
    let after = good(&fs::read(path).expect("it is there"));
    assert!(after.starts_with(before));
    // A session, a schema and the message.
    assert_eq!(after.len(), before.len() + 3);
    assert_eq!(after[after.len() - 1].1, next);
}

/// An input is what should be made right, and a file. The first bit of the first byte is for the preamble, the others say
/// how many bytes a reader gets at once; the next two bytes say which frames get their checks.
fn file(data: &[u8]) -> Option<Vec<u8>> {
    let (settings, file) = data.split_first_chunk::<3>()?;
    let mut file = file.to_vec();
    mend(&mut file, settings[0] & 1 == 1, u16::from_le_bytes([settings[1], settings[2]]));
    Some(file)
}

/// Makes the preamble right, and the checks of the frames whose bits are set.
pub(crate) fn mend(file: &mut [u8], preamble: bool, frames: u16) {
    if preamble && file.len() >= PREAMBLE {
        file[..8].copy_from_slice(&MAGIC);
        file[8..12].copy_from_slice(&[1, 1, 0, 0]);
    }
    let marker: Vec<u8> = file.iter().skip(12).take(4).copied().collect();
    let (mut at, mut i) = (PREAMBLE, 0);
    while at + HEADER <= file.len() {
        let frame = &mut file[at..];
        if frames >> (i % 16) & 1 == 1 {
            frame[8..12].copy_from_slice(&marker);
            seal(frame);
        }
        at += covered(frame).map_or(8, |len| len.next_multiple_of(8));
        i += 1;
    }
}

/// Puts a frame behind a file, with the marker of its preamble and right checks. Returns where it begins.
pub(crate) fn push_frame(file: &mut Vec<u8>, sequence: u64, kind: u32, payload: &[u8]) -> usize {
    let start = file.len();
    let marker: [u8; 4] = std::array::from_fn(|i| file[12 + i]);
    file.extend_from_slice(&[0; HEADER]);
    file.extend_from_slice(payload);
    file.resize(file.len() + payload.len().next_multiple_of(8) - payload.len(), 0);
    let frame = &mut file[start..];
    frame[8..12].copy_from_slice(&marker);
    frame[12..16].copy_from_slice(&(payload.len() as u32).to_le_bytes());
    frame[16..24].copy_from_slice(&sequence.to_le_bytes());
    frame[32..36].copy_from_slice(&kind.to_le_bytes());
    seal(frame);
    start
}

pub(crate) fn seal(frame: &mut [u8]) {
    let header = xxh3_64(&frame[8..36]);
    frame[36..40].copy_from_slice(&(header as u32).to_le_bytes());
    if let Some(len) = covered(frame) {
        let checksum = xxh3_64(&frame[HEADER..len]) ^ header;
        frame[..8].copy_from_slice(&checksum.to_le_bytes());
    }
}

/// How long a frame says that it is, without the zeros behind it, if all of that is there.
fn covered(frame: &[u8]) -> Option<usize> {
    let length = u32::from_le_bytes(frame.get(12..16)?.try_into().ok()?);
    let len = HEADER.checked_add(length as usize)?;
    (length > 0 && len <= frame.len()).then_some(len)
}

pub(crate) fn seen(frame: &Frame<'_>) -> Seen {
    (frame.offset, frame.sequence, frame.kind, frame.payload.to_vec())
}

fn items(journal: Journal<'_>) -> Vec<Item> {
    let as_item = |item: Result<Frame<'_>, JournalError>| match item {
        Ok(frame) => Ok(seen(&frame)),
        Err(error) => Err(error.to_string()),
    };
    journal.frames().map(as_item).collect()
}

/// With the messages of chunks in their places.
pub(crate) fn unpacked(journal: Journal<'_>) -> Vec<Item> {
    let (mut unpacked, mut items) = (journal.unpacked(), vec![]);
    while let Some(item) = unpacked.next_frame() {
        items.push(item.map(|frame| seen(&frame)).map_err(|error| error.to_string()));
    }
    items
}

/// The same by what each chunk gives.
fn chunk_by_chunk(journal: Journal<'_>, mode: Mode) -> Vec<Item> {
    let mut items = vec![];
    for item in journal.frames() {
        match item.map(|frame| (frame, frame.chunk())) {
            Ok((frame, None)) => items.push(Ok(seen(&frame))),
            Ok((_, Some(Ok(chunk)))) => items.extend(chunk.messages().map(|it| Ok(seen(&it)))),
            Ok((_, Some(Err(error)))) => {
                items.push(Err(error.to_string()));
                if mode != Mode::SkipCorrupt {
                    break;
                }
            }
            Err(error) => items.push(Err(error.to_string())),
        }
    }
    items
}

pub(crate) fn good(file: &[u8]) -> Vec<Seen> {
    let Ok(journal) = Journal::new(file, Mode::SkipCorrupt) else { return vec![] };
    journal.frames().flatten().map(|frame| seen(&frame)).collect()
}

/// The same as it comes, in pieces and with interruptions.
pub(crate) fn streamed(file: &[u8], mode: Mode, schedule: u32) -> Vec<Item> {
    let mut reader = JournalReader::new(Pieces { rest: file, state: schedule }, mode);
    let mut items = vec![];
    while let Some(item) = reader.next_frame() {
        match item {
            Err(JournalError::Io(error)) if error.kind() == ErrorKind::WouldBlock => {}
            Ok(frame) => items.push(Ok(seen(&frame))),
            Err(error) => items.push(Err(error.to_string())),
        }
    }
    items
}

/// Until the first error it is the same; a torn tail is none by default.
fn check_prefix(items: &[Item], all: &[Item], journal: Journal<'_>) {
    let n_good = all.iter().take_while(|item| item.is_ok()).count();
    assert_eq!(items[..n_good], all[..n_good]);
    match items.get(n_good) {
        Some(error) => assert_eq!((items.len(), error), (n_good + 1, &all[n_good])),
        None => {
            let mut frames = journal.frames();
            frames.by_ref().for_each(drop);
            let tail = frames.tail().map(|tail| Err(tail.to_string()));
            assert_eq!(all.get(n_good), tail.as_ref());
        }
    }
}

/// Frames, damage and the tail follow each other from the preamble to the end.
pub(crate) fn check_places(file: &[u8], journal: Journal<'_>) {
    let mut end = if file.len() < PREAMBLE { 0 } else { PREAMBLE };
    for item in journal.frames() {
        let (offset, len) = match item {
            Ok(frame) => (frame.offset as usize, check_frame(file, &frame)),
            Err(JournalError::Damage(damage)) => (damage.offset as usize, damage.len as usize),
            Err(JournalError::TornTail(tail)) => (tail.offset as usize, tail.len as usize),
            Err(error) => panic!("{error}"),
        };
        if (offset, len) == (0, PREAMBLE) {
            continue;
        }
        // Another file begins there.
        if offset != end && file[end..].starts_with(&MAGIC) {
            end += PREAMBLE;
        }
        assert_eq!(offset, end);
        end += len;
    }
    if file[end..].starts_with(&MAGIC) {
        end += PREAMBLE;
    }
    assert_eq!(end, file.len());
}

/// Returns how long it is.
fn check_frame(file: &[u8], frame: &Frame<'_>) -> usize {
    let bytes = &file[frame.offset as usize..];
    let len = covered(bytes).expect("all of it is there");
    assert_eq!(frame.payload, &bytes[HEADER..len]);
    let checksum = xxh3_64(&bytes[8..36]) ^ xxh3_64(&bytes[HEADER..len]);
    assert_eq!(bytes[..8], checksum.to_le_bytes());
    len.next_multiple_of(8)
}

/// All that a program may do with a frame.
pub(crate) fn read(frame: &Frame<'_>) {
    if let Some(Ok(session)) = frame.session() {
        black_box(
            session.metadata().iter().map(|(key, value)| key.len() + value.len()).sum::<usize>(),
        );
        print(&session);
        black_box(session.unpack().is_ok_and(|value| session == value));
    }
    if let Some(Ok(schema)) = frame.schema() {
        black_box((schema.type_number(), schema.root(), schema.fingerprint()));
        print(&schema);
        black_box(Schema::from_bfbs(schema.bfbs()).is_ok());
    }
    if let Some(Ok(chunk)) = frame.chunk() {
        chunk.messages().for_each(|message| read(&message));
    }
    if let Some(Ok(leaf)) = frame.message::<Leaf>() {
        print(&leaf);
    }
    if let Some(Ok(event)) = frame.message::<Event>() {
        print(&event);
    }
}

fn print(value: &dyn Debug) {
    black_box(format!("{value:?}"));
}

/// Hands out bytes in pieces.
struct Pieces<'a> {
    rest: &'a [u8],
    state: u32,
}

impl Read for Pieces<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.state = self.state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let random = (self.state >> 16) as usize;
        match random % 8 {
            0 => Err(ErrorKind::Interrupted.into()),
            1 => Err(ErrorKind::WouldBlock.into()),
            n => {
                let len = (random / 8 % (n * n * n)).max(1).min(buf.len()).min(self.rest.len());
                let (piece, rest) = self.rest.split_at(len);
                buf[..len].copy_from_slice(piece);
                self.rest = rest;
                Ok(len)
            }
        }
    }
}
