//! Memory: nothing is reserved because bytes say so.

use std::fs;
use std::hint::black_box;
use std::path::PathBuf;

use flatstream_journal::{Journal, JournalOptions, JournalReader, Kind, Mode};
use flatstream_tests::counting_alloc::{measure, CountingAlloc};

use crate::kit::{codecs, file, options, places, seal, Count, Random, Telemetry};

#[global_allocator]
static ALLOC: CountingAlloc = CountingAlloc;

const MODES: [Mode; 3] = [Mode::Strict, Mode::StopAtTornTail, Mode::SkipCorrupt];

/// Beyond the bytes that are there.
const MARGIN: usize = 64 << 10;

/// Whatever the bytes say, no more than they take is held besides them.
fn walk(file: &[u8], what: &str) {
    for mode in MODES {
        let (_, usage) = measure(|| Journal::new(file, mode).map(|it| it.frames().count()).ok());
        assert!(usage.peak <= MARGIN, "{what}, {mode:?}: {usage:?}");
        let (_, usage) = measure(|| {
            let mut reader = JournalReader::new(file, mode);
            while let Some(frame) = reader.next_frame() {
                black_box(frame.is_ok());
            }
        });
        assert!(usage.peak <= 2 * file.len() + 2 * MARGIN, "{what}, {mode:?}: {usage:?}");
    }
}

/// To look for messages of a type takes its name.
fn look(file: &[u8], what: &str) {
    let read = || {
        let journal = Journal::new(file, Mode::SkipCorrupt).ok()?;
        Some(journal.messages::<Telemetry>().count())
    };
    let (_, usage) = measure(read);
    assert!(usage.peak <= MARGIN, "{what}: {usage:?}");
}

/// Frames are lent: to walk through a journal that is whole allocates nothing.
#[test]
fn reading_takes_no_memory() {
    let file = file();
    let (n, usage) = measure(|| Journal::new(&file, Mode::Strict).unwrap().frames().count());
    assert_eq!((n, usage.allocations), (77, 0), "{usage:?}");
}

#[test]
fn damaged_bits_take_no_memory() {
    let mut file = file();
    for bit in (0..8 * file.len()).step_by(29) {
        file[bit / 8] ^= 1 << (bit % 8);
        walk(&file, "bit");
        if bit % 16 == 0 {
            look(&file, "bit");
        }
        file[bit / 8] ^= 1 << (bit % 8);
    }
}

/// Also when the header says that the length is right.
#[test]
fn lengths_that_lie_take_no_memory() {
    let whole = file();
    for place in places(&whole) {
        let behind = (whole.len() - place.start) as u32;
        for length in [0, 1, 7, behind - 40, behind, behind + 1, (1 << 31) - 1, 1 << 31, u32::MAX] {
            let mut file = whole.clone();
            file[place.start + 12..place.start + 16].copy_from_slice(&length.to_le_bytes());
            walk(&file, "length");
            look(&file, "length");
            seal(&mut file[place.start..]);
            walk(&file, "sealed length");
            look(&file, "sealed length");
        }
    }
}

#[test]
fn edits_and_noise_take_no_memory() {
    let whole = file();
    let mut random = Random(29);
    for _ in 0..1_000 {
        let mut file = whole.clone();
        for _ in 0..1 + random.below(4) {
            let (from, to) = (random.below(file.len()), random.below(file.len()));
            let len = random.below(400).min(file.len() - from.max(to));
            match random.below(3) {
                0 => file.copy_within(from..from + len, to),
                1 => file[to..to + len].fill(random.next() as u8),
                _ => file.truncate(from.max(100)),
            }
        }
        walk(&file, "edits");
        look(&file, "edits");
    }
    walk(&[&whole[..16], &random.bytes(1 << 20)].concat(), "noise");
}

/// Once the buffer has its size, to write takes none.
#[test]
fn writing_takes_no_memory() {
    let mut writer = options().start(Vec::with_capacity(8 << 20)).unwrap();
    (0..2_000).for_each(|_| assert!(writer.write(&Count { n: 1 }).is_ok()));
    writer.flush().unwrap();
    let ((), usage) =
        measure(|| (0..20_000).for_each(|_| assert!(writer.write(&Count { n: 2 }).is_ok())));
    assert_eq!(usage.allocations, 0, "{usage:?}");
}

/// What is held to look for a schema that is not there does not grow with the file: neither behind good frames nor behind bytes that
/// are none.
#[test]
fn to_look_ahead_takes_a_window() {
    let mut writer = options().start(Vec::new()).unwrap();
    let of = writer.message_type::<Count>().unwrap();
    (0..300).for_each(|_| assert!(writer.write_payload(of, 0, &[7; 64 << 10]).is_ok()));
    let mut file = writer.finish().unwrap();
    let (whole, all) = (file.len(), places(&file));
    // Behind the session and the first message.
    [1, 3].iter().for_each(|i: &usize| file[all[*i].start + 60] ^= 1);
    let look = |file: &[u8]| {
        let mut reader = JournalReader::new(file, Mode::SkipCorrupt);
        let mut n_looks = 0;
        let walk = || loop {
            if let Some(Kind::Message(number)) = reader.peek_kind() {
                assert!(reader.schema_ahead(number).unwrap().is_none());
                n_looks += 1;
            }
            let Some(frame) = reader.next_frame() else { break };
            black_box(frame.is_ok());
        };
        let ((), usage) = measure(walk);
        (n_looks, usage.peak)
    };
    let (n_looks, peak) = look(&file);
    assert!(n_looks == 300 && peak <= 8 << 20 && peak * 2 < whole, "{n_looks}, {peak} of {whole}");
    file[all[5].start..].fill(0x55);
    let (n_looks, peak) = look(&file);
    assert!(n_looks > 0 && peak <= 8 << 20, "{n_looks}, {peak}");
}

/// What one that knows the codec needs for a chunk, besides its messages: the memory of zstd.
const CODEC: usize = 256 << 10;

/// Unpacks what it can, all chunks of it, one by one. Returns what that takes at most.
fn unpack(file: &[u8]) -> usize {
    let walk = || {
        let mut unpacked = Journal::new(file, Mode::SkipCorrupt).unwrap().unpacked();
        while let Some(frame) = unpacked.next_frame() {
            black_box(frame.is_ok());
        }
    };
    measure(walk).1.peak
}

/// A chunk whose sums are right, and which promises so many bytes; these are what is in it.
fn bomb(codec: u8, length: u32, compressed: &[u8]) -> Vec<u8> {
    let mut file = options().start(Vec::new()).unwrap().finish().unwrap();
    let payload = [&[codec, 0, 0, 0][..], &length.to_le_bytes(), &[0; 16], compressed].concat();
    let header = file[16..56].to_vec();
    let start = file.len();
    file.extend_from_slice(&header);
    file[start + 12..start + 16].copy_from_slice(&(payload.len() as u32).to_le_bytes());
    file[start + 16..start + 32].copy_from_slice(&[0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    file[start + 32..start + 36].copy_from_slice(&(3_u32 + 16).to_le_bytes());
    file.extend_from_slice(&payload);
    file.resize(file.len().next_multiple_of(8), 0);
    seal(&mut file[start..]);
    file
}

/// Whatever a chunk promises, it gets what its bytes could become, and never more than 16 MiB.
#[test]
fn chunks_that_promise_much_get_little() {
    for codec in 0..4 {
        for length in [8, 4096, 1 << 20, 16 << 20, (16 << 20) + 8, 1 << 31, u32::MAX - 7] {
            for n_bytes in [0, 1, 5, 40, 4000] {
                let peak = unpack(&bomb(codec, length, &vec![0; n_bytes]));
                let most =
                    [n_bytes, (n_bytes / 4 + 1) << 17, 255 * n_bytes + 64, 0][codec as usize];
                let most = most.min(16 << 20);
                assert!(peak <= most + CODEC, "{codec}, {length}, {n_bytes}: {peak}");
            }
        }
    }
}

/// What becomes more than it promises is stopped where the promise ends.
#[cfg(feature = "zstd")]
#[test]
fn zstd_bombs_are_bounded() {
    for (n_zeros, length) in
        [(1 << 30, 8), (1 << 30, 1 << 20), (1 << 24, (1 << 24) - 8), (1 << 20, 1 << 24)]
    {
        let bomb = bomb(1, length, &zstd::bulk::compress(&vec![0; n_zeros], 1).unwrap());
        let peak = unpack(&bomb);
        assert!(peak <= (length as usize).min(16 << 20) + CODEC, "{n_zeros}, {length}: {peak}");
    }
}

#[cfg(feature = "lz4")]
#[test]
fn lz4_bombs_are_bounded() {
    for (n_zeros, length) in
        [(1 << 28, 8), (1 << 28, 1 << 20), (1 << 24, (1 << 24) - 8), (1 << 20, 1 << 24)]
    {
        let bomb = bomb(2, length, &lz4_flex::block::compress(&vec![0; n_zeros]));
        let peak = unpack(&bomb);
        assert!(peak <= (length as usize).min(16 << 20) + CODEC, "{n_zeros}, {length}: {peak}");
    }
}

/// Memory is used again from chunk to chunk, by those who write and those who read.
#[test]
fn chunks_take_no_memory_each() {
    for codec in codecs() {
        let options = options().chunks(codec.bytes(1000));
        let mut writer = options.start(Vec::with_capacity(8 << 20)).unwrap();
        // Until so many chunks waited as ever will.
        (0..40_000).for_each(|_| assert!(writer.write(&Count { n: 1 }).is_ok()));
        writer.flush().unwrap();
        let ((), usage) =
            measure(|| (0..20_000).for_each(|_| assert!(writer.write(&Count { n: 2 }).is_ok())));
        assert_eq!(usage.allocations, 0, "{codec:?}: {usage:?}");
        let file = writer.finish().unwrap();
        let mut unpacked = Journal::new(&file, Mode::Strict).unwrap().unpacked();
        (0..1000).for_each(|_| assert!(unpacked.next_frame().unwrap().is_ok()));
        let ((), usage) =
            measure(|| (0..20_000).for_each(|_| assert!(unpacked.next_frame().unwrap().is_ok())));
        assert_eq!(usage.allocations, 0, "{codec:?}: {usage:?}");
    }
}

/// A journal of 48 MiB whose messages have 1 MiB at most, and what stands behind it.
fn long_file(name: &str, tail: &[u8]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("faults");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    let _ = fs::remove_file(&path);
    let mut writer = options().max_payload(1 << 20).start(Vec::new()).unwrap();
    let of = writer.message_type::<Count>().unwrap();
    (0..48).for_each(|i| assert!(writer.write_payload(of, 0, &vec![i; (1 << 20) - 64]).is_ok()));
    fs::write(&path, [&writer.finish().unwrap()[..], tail].concat()).unwrap();
    path
}

/// What `append` holds at once.
fn to_append(path: &PathBuf) -> usize {
    let cutting = JournalOptions::default().cut_torn_tail(true);
    let (opened, usage) = measure(|| cutting.append(path));
    assert_eq!(opened.unwrap().1.next_sequence, 48);
    fs::remove_file(path).unwrap();
    usage.peak
}

/// The last mebibyte; with a tail that is torn, the longest message twice besides.
#[test]
fn to_go_on_takes_the_end_of_the_file() {
    let whole = to_append(&long_file("whole.fsj", &[]));
    let torn = to_append(&long_file("torn.fsj", &[7; 1000]));
    let mut header = file()[16..56].to_vec();
    header[12..16].copy_from_slice(&0x7fff_ffff_u32.to_le_bytes());
    seal(&mut header);
    let hostile = to_append(&long_file("hostile.fsj", &header));
    assert!(whole <= (1 << 20) + MARGIN, "{whole}");
    assert!(torn <= (3 << 20) + MARGIN && hostile <= (3 << 20) + MARGIN, "{torn}, {hostile}");
}
