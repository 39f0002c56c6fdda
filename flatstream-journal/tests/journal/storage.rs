//! Storage that fails.

use std::io::{self, ErrorKind};

use std::time::Duration;

use flatstream_journal::{
    Journal, JournalError, JournalOptions, JournalWriter, Mode, Storage, SyncPolicy,
};

use crate::kit::{codecs, options, unpacked, ways, write, Count, Random, MESSAGES};

/// Takes so many bytes in all; a call in which they run out takes some of its bytes and fails.
#[derive(Debug, Default)]
struct Disk {
    bytes: Vec<u8>,
    room: usize,
    /// Calls of `truncate` that fail.
    stuck: usize,
    n_syncs: usize,
    fails_to_sync: bool,
}

impl Storage for &mut Disk {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let fits = bytes.len().min(self.room);
        self.bytes.extend_from_slice(&bytes[..fits]);
        self.room -= fits;
        match fits == bytes.len() {
            true => Ok(()),
            false => Err(ErrorKind::StorageFull.into()),
        }
    }

    fn truncate(&mut self, len: u64) -> io::Result<()> {
        if self.stuck > 0 {
            self.stuck -= 1;
            return Err(io::Error::other("stuck"));
        }
        self.room += self.bytes.len() - len as usize;
        self.bytes.truncate(len as usize);
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        self.n_syncs += 1;
        match self.fails_to_sync {
            true => Err(io::Error::other("a broken disk")),
            false => Ok(()),
        }
    }
}

fn journal(disk: &mut Disk, sync: SyncPolicy) -> JournalWriter<&mut Disk> {
    options().sync(sync).start(disk).unwrap()
}

/// Whatever room there is, the file ends at a border; once there is more, nothing is missing.
#[test]
fn a_full_disk_at_every_byte() {
    for options in ways() {
        let mut writer = options.clone().start(Vec::new()).unwrap();
        (0..MESSAGES).for_each(|i| assert!(write(&mut writer, i).is_ok()));
        writer.flush().unwrap();
        fill_a_disk(&options, writer.storage_mut().len());
    }
}

fn fill_a_disk(options: &JournalOptions, len: usize) {
    for room in (0..len).step_by(7) {
        let mut disk = Disk { room, ..Disk::default() };
        let mut writer = options.clone().start(&mut disk).unwrap();
        (0..MESSAGES).for_each(|i| assert!(write(&mut writer, i).is_ok()));
        let Err(JournalError::Io(error)) = writer.flush() else { panic!("{room}") };
        assert_eq!(error.kind(), ErrorKind::StorageFull);
        assert!(writer.buffered() > 0);
        // Drop and look: it ends at a border.
        drop(writer);
        assert_ends_at_border(&disk.bytes);
    }
}

fn assert_ends_at_border(file: &[u8]) {
    let (_, bad) = unpacked(file, Mode::Strict);
    assert!(bad.is_empty(), "{bad:?}");
}

/// What an error was returned for is not in the file; everything else is, once.
#[test]
fn each_message_is_there_or_was_refused() {
    let every = SyncPolicy::Every { frames: 5, bytes: usize::MAX, interval: Duration::MAX };
    for options in ways() {
        refuse_some(&options.clone().sync(SyncPolicy::EveryFrame));
        refuse_some(&options.sync(every));
    }
}

fn refuse_some(options: &JournalOptions) {
    for room in (100..6000).step_by(97) {
        let mut disk = Disk { room, ..Disk::default() };
        let mut writer = options.clone().start(&mut disk).unwrap();
        let mut taken = vec![];
        for i in 0..MESSAGES {
            let n = Count { n: i as u8 };
            match writer.write(&n) {
                Ok(sequence) => taken.push((sequence, i as u8)),
                Err(JournalError::Io(_)) => {}
                Err(other) => panic!("{other}"),
            }
        }
        // What still waits then was taken as well.
        writer.storage_mut().room = 1 << 20;
        writer.flush().unwrap();
        drop(writer);
        let journal = Journal::new(&disk.bytes, Mode::Strict).unwrap();
        let (mut messages, mut there) = (journal.unpacked().messages::<Count>(), vec![]);
        while let Some(message) = messages.next_message() {
            let message = message.unwrap();
            there.push((message.sequence, message.view.n()));
        }
        assert_eq!(there, taken, "{options:?}, {room}");
        assert!(taken.iter().zip(0..).all(|((sequence, _), i)| *sequence == i));
    }
}

#[test]
fn what_is_kept_is_written_once_there_is_room() {
    let mut disk = Disk { room: 1000, ..Disk::default() };
    let mut writer = journal(&mut disk, SyncPolicy::OnFlush);
    (0..MESSAGES).for_each(|i| assert!(write(&mut writer, i).is_ok()));
    assert!(writer.flush().is_err());
    writer.storage_mut().room = 1 << 20;
    writer.flush().unwrap();
    drop(writer);
    let journal = Journal::new(&disk.bytes, Mode::Strict).unwrap();
    assert_eq!(
        journal.frames().filter(|it| it.as_ref().unwrap().kind.is_message()).count() as u64,
        MESSAGES
    );
}

/// A journal whose torn frame cannot be taken away takes no more, until it can.
#[test]
fn a_storage_that_cannot_be_cut() {
    let mut disk = Disk { room: 1000, stuck: 2, ..Disk::default() };
    let mut writer = journal(&mut disk, SyncPolicy::OnFlush);
    (0..MESSAGES).for_each(|i| assert!(write(&mut writer, i).is_ok()));
    assert!(matches!(writer.flush(), Err(JournalError::Poisoned { len: 0, .. })));
    assert!(matches!(writer.flush(), Err(JournalError::Poisoned { .. })));
    writer.storage_mut().room = 1 << 20;
    writer.flush().unwrap();
    drop(writer);
    assert_ends_at_border(&disk.bytes);
}

/// Memory is bounded while the disk is full.
#[test]
fn messages_are_refused_when_too_many_wait() {
    let mut disk = Disk { room: 10, ..Disk::default() };
    let mut writer = journal(&mut disk, SyncPolicy::OnFlush);
    let n_taken = (0..10_000).filter(|_| writer.write(&Count { n: 1 }).is_ok()).count();
    assert!(writer.buffered() <= 65 << 10, "{}", writer.buffered());
    assert!(n_taken > 500 && n_taken < 1500, "{n_taken}");
}

/// The frames and one chunk, before it is compressed.
#[test]
fn messages_are_refused_when_too_many_wait_in_chunks() {
    let mut random = Random(97);
    for codec in codecs() {
        let mut disk = Disk { room: 10, ..Disk::default() };
        let mut writer = options().chunks(codec.bytes(100_000)).start(&mut disk).unwrap();
        let of = writer.message_type::<Count>().unwrap();
        let mut take = || writer.write_payload(of, 0, &random.bytes(1000)).is_ok();
        let n_taken = (0..1000).filter(|_| take()).count();
        assert!(writer.buffered() <= 165 << 10, "{}", writer.buffered());
        assert!((98..1000).contains(&n_taken), "{n_taken}");
    }
}

#[test]
fn policies_sync_when_they_say() {
    let syncs = |sync| {
        let mut disk = Disk { room: 1 << 20, ..Disk::default() };
        let mut writer = journal(&mut disk, sync);
        (0..MESSAGES).for_each(|i| assert!(write(&mut writer, i).is_ok()));
        drop(writer);
        disk.n_syncs
    };
    let every = |frames, bytes, seconds| SyncPolicy::Every {
        frames,
        bytes,
        interval: std::time::Duration::from_secs(seconds),
    };
    assert_eq!(syncs(SyncPolicy::EveryFrame), MESSAGES as usize);
    assert_eq!(syncs(SyncPolicy::OnFlush), 0);
    // The session, four schemas, and the messages: 73 frames.
    assert_eq!(syncs(every(10, usize::MAX, 1000)), 7);
    assert_eq!(syncs(every(u32::MAX, 1, 1000)), MESSAGES as usize);
    assert_eq!(syncs(every(u32::MAX, usize::MAX, 0)), MESSAGES as usize);
    assert_eq!(syncs(every(u32::MAX, usize::MAX, 1000)), 0);
}

#[test]
fn a_failed_sync_is_told_and_the_message_is_there() {
    let mut disk = Disk { room: 1 << 20, fails_to_sync: true, ..Disk::default() };
    let mut writer = journal(&mut disk, SyncPolicy::EveryFrame);
    assert!(matches!(writer.write(&Count { n: 1 }), Err(JournalError::Sync(_))));
    assert_eq!(writer.next_sequence(), 1);
    // A later one would succeed, and say nothing about what the first one lost.
    writer.storage_mut().fails_to_sync = false;
    let n_syncs = writer.storage_mut().n_syncs;
    for later in [
        |writer: &mut JournalWriter<&mut Disk>| writer.write(&Count { n: 2 }).map(drop),
        |writer: &mut JournalWriter<&mut Disk>| writer.flush(),
        |writer: &mut JournalWriter<&mut Disk>| writer.sync(),
    ] {
        let error = later(&mut writer).unwrap_err();
        assert!(matches!(error, JournalError::SyncFailed), "{error}");
        assert!(error.to_string().contains("reopen it with `append`"), "{error}");
    }
    assert_eq!((writer.next_sequence(), writer.storage_mut().n_syncs), (1, n_syncs));
    assert!(matches!(writer.finish().map(drop), Err(JournalError::SyncFailed)));
    assert_eq!(Journal::new(&disk.bytes, Mode::Strict).unwrap().messages::<Count>().count(), 1);
}

/// By every policy and every call that syncs, with chunks and without.
#[test]
fn a_failed_sync_ends_the_journal() {
    let every = SyncPolicy::Every { frames: 5, bytes: usize::MAX, interval: Duration::MAX };
    for options in ways() {
        for sync in [SyncPolicy::EveryFrame, SyncPolicy::OnFlush, every] {
            let mut disk = Disk { room: 1 << 20, ..Disk::default() };
            let mut writer = options.clone().sync(sync).start(&mut disk).unwrap();
            (0..7).for_each(|i| assert!(write(&mut writer, i).is_ok()));
            writer.sync().unwrap();
            writer.storage_mut().fails_to_sync = true;
            let failed = (7..20).find(|i| write(&mut writer, *i).is_err());
            assert_eq!(failed.is_none(), sync == SyncPolicy::OnFlush);
            let error = if failed.is_none() { writer.flush() } else { writer.sync() }.unwrap_err();
            let is_first = matches!(error, JournalError::Sync(_));
            assert!(
                is_first == failed.is_none()
                    && (is_first || matches!(error, JournalError::SyncFailed))
            );
            writer.storage_mut().fails_to_sync = false;
            let next = writer.next_sequence();
            assert!(matches!(write(&mut writer, next), Err(JournalError::SyncFailed)));
            assert!(matches!(writer.finish().map(drop), Err(JournalError::SyncFailed)));
            // Whoever reopens it goes on behind what is there.
            let path =
                std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("failed sync.fsj");
            std::fs::write(&path, &disk.bytes).unwrap();
            let (_, reopened) = JournalOptions::default().append(&path).unwrap();
            assert_eq!(reopened.next_sequence, next);
        }
    }
}

/// The name of a file is synced with the first sync: until then the folder is held open.
#[cfg(target_os = "linux")]
#[test]
fn the_folder_is_synced_with_the_first_sync() {
    use flatstream_journal::Rotation;
    let folder = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("names");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let folder = folder.canonicalize().unwrap();
    let is_open = || {
        let open = std::fs::read_dir("/proc/self/fd").unwrap().flatten();
        open.into_iter().any(|it| std::fs::read_link(it.path()).is_ok_and(|it| it == folder))
    };
    let mut writer = options().create(folder.join("new.fsj")).unwrap();
    check(&mut writer, &is_open);
    check(&mut options().append(folder.join("new.fsj")).unwrap().0, &is_open);
    check(&mut options().append(folder.join("other.fsj")).unwrap().0, &is_open);
    check(&mut options().segments(&folder, "log", Rotation::default()).unwrap().0, &is_open);
    assert!(!is_open());

    fn check<S: Storage>(writer: &mut JournalWriter<S>, is_open: &dyn Fn() -> bool) {
        write(writer, 0).unwrap();
        assert!(is_open());
        writer.sync().unwrap();
        assert!(!is_open());
    }
}

/// In a frame of its own, or in a chunk.
#[test]
fn a_message_that_is_refused_leaves_nothing() {
    let chunked = codecs().into_iter().map(|codec| options().chunks(codec));
    for options in std::iter::once(options()).chain(chunked) {
        let mut writer = options.max_payload(1024).start(Vec::new()).unwrap();
        writer.write(&Count { n: 1 }).unwrap();
        let before = writer.buffered();
        let of = writer.message_type::<Count>().unwrap();
        for payload in [&[][..], &[1; 1025]] {
            let error = writer.write_payload(of, 0, payload).unwrap_err();
            assert!(matches!(error, JournalError::TooLong { max: 1024, .. }), "{error}");
        }
        assert_eq!((writer.buffered(), writer.next_sequence()), (before, 1));
        writer.write(&Count { n: 2 }).unwrap();
        let (good, bad) = unpacked(&writer.finish().unwrap(), Mode::Strict);
        assert!(bad.is_empty(), "{bad:?}");
        let sequences = good.iter().filter(|it| it.2.is_message()).map(|it| it.1);
        assert!(sequences.eq(0..2));
    }
}

/// A schema that is too long for the journal keeps the messages out as well, each time.
#[test]
fn no_message_without_its_schema() {
    let mut writer = options().max_payload(1024).start(Vec::new()).unwrap();
    let before = writer.buffered();
    for _ in 0..3 {
        // The schema of its type takes more than 1024 bytes; the message would not.
        let error = write(&mut writer, 0).unwrap_err();
        assert!(matches!(error, JournalError::TooLong { .. }), "{error}");
        assert_eq!((writer.buffered(), writer.next_sequence()), (before, 0));
    }
}

/// The real thing.
#[cfg(target_os = "linux")]
#[test]
fn the_device_that_is_always_full() {
    let file = std::fs::OpenOptions::new().append(true).open("/dev/full").unwrap();
    let mut writer = options().start(file).unwrap();
    writer.write(&Count { n: 1 }).unwrap();
    // A device cannot be cut: what is in it is not known.
    let error = writer.flush().unwrap_err();
    assert!(matches!(error, JournalError::Poisoned { .. } | JournalError::Io(_)), "{error}");
}
