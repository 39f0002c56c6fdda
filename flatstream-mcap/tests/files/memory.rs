//! Memory: nothing is taken because a file says so.

use std::hint::black_box;
use std::io::Cursor;

use flatstream_mcap::{Limits, McapOptions, McapReader, MAGIC};
use flatstream_tests::counting_alloc::{measure, CountingAlloc};
use flatstream_tests::rng::Rng;

use crate::kit::{options, reading, ticks};

#[global_allocator]
static ALLOC: CountingAlloc = CountingAlloc;

/// The window at least, and what decoders of LZ4 have for a frame.
const MARGIN: usize = 256 << 10;
const LZ4: usize = 9 << 20;

fn limits() -> Limits {
    Limits::default().record(64 << 10).chunk(64 << 10).definitions(64 << 10)
}

/// Reads it; returns the most memory that it took.
fn peak(file: &[u8]) -> usize {
    let walk = |mut reader: McapReader<Cursor<&[u8]>>| {
        while let Some(item) = reader.next_item() {
            black_box(item.is_ok());
        }
    };
    let plain = measure(|| walk(McapReader::new(Cursor::new(file)).with_limits(limits()))).1;
    let sought = measure(|| walk(McapReader::with_summary(Cursor::new(file), limits()).unwrap())).1;
    plain.peak.max(sought.peak)
}

#[test]
fn damaged_bits_take_no_memory() {
    for (name, options) in options() {
        let mut file = ticks(options, 4);
        let margin = 3 * (64 << 10) + MARGIN + if name == "lz4" { LZ4 } else { 0 };
        for bit in (0..8 * file.len()).step_by(13) {
            file[bit / 8] ^= 1 << (bit % 8);
            let peak = peak(&file);
            assert!(peak <= margin, "{name}, bit {bit}: {peak}");
            file[bit / 8] ^= 1 << (bit % 8);
        }
    }
}

/// Every length in a file says the most that it can.
#[test]
fn lengths_that_lie_take_no_memory() {
    for (name, options) in options() {
        let file = ticks(options, 4);
        let margin = 3 * (64 << 10) + MARGIN + if name == "lz4" { LZ4 } else { 0 };
        let step = if name == "lz4" { 31 } else { 3 };
        for at in (0..file.len() - 8).step_by(step) {
            for (value, len) in
                [(u64::MAX, 8), (u64::from(u32::MAX), 4), (0x7fff_ffff, 4), (60 << 10, 8)]
            {
                let mut file = file.clone();
                file[at..at + len].copy_from_slice(&value.to_le_bytes()[..len]);
                let peak = peak(&file);
                assert!(peak <= margin, "{name}, {at}: {peak}");
            }
        }
    }
}

fn record(opcode: u8, body: &[u8]) -> Vec<u8> {
    [&[opcode][..], &(body.len() as u64).to_le_bytes(), body].concat()
}

fn text(text: &[u8]) -> Vec<u8> {
    [&(text.len() as u32).to_le_bytes()[..], text].concat()
}

/// Many schemas and channels with long names, which would all have to be kept.
#[test]
fn definitions_are_bounded() {
    let mut file = MAGIC.to_vec();
    for id in 1..4000_u16 {
        let (name, id) = (text(&[b'n'; 1000]), id.to_le_bytes());
        let schema = [&id[..], &name, &text(b"flatbuffer"), &text(&[7; 1000])].concat();
        let channel = [&id[..], &id, &name, &text(b"flatbuffer"), &text(b"")].concat();
        file.extend([record(3, &schema), record(4, &channel)].concat());
    }
    let few = peak(&file);
    assert!(few <= 4000 * 2 * 500 + MARGIN, "{few} for {}", file.len());
}

/// A few bytes that become as many as a chunk may have, and then the next ones.
#[cfg(feature = "zstd")]
#[test]
fn chunks_that_unfold_are_bounded() {
    let mut writer = McapOptions::default().chunk_size(1 << 20).start(Vec::new()).unwrap();
    let channel = writer.channel::<crate::kit::Reading>("t").unwrap();
    for _ in 0..20 {
        writer.write_payload(channel, 0, 0, &vec![0; 4 << 20]).unwrap();
        writer.flush().unwrap();
    }
    let file = writer.finish().unwrap();
    assert!(file.len() < 100_000);
    // They are refused by the limit, before there is memory for them.
    let small = peak(&file);
    assert!(small <= 64 * 1024 + file.len() + MARGIN, "{small}");
    let mut reader = McapReader::new(&file[..]);
    let (n, usage) = measure(|| {
        let mut n = 0;
        while let Some(item) = reader.next_item() {
            item.unwrap();
            n += 1;
        }
        n
    });
    assert_eq!(n, 20);
    assert!(usage.peak <= (5 << 20) + MARGIN, "{usage:?}");
}

/// Records of any length that are not looked at are passed over in a small window.
#[test]
fn attachments_take_no_memory() {
    let mut file = MAGIC.to_vec();
    file.extend(record(9, &vec![1; 20 << 20]));
    assert!(peak(&file) <= MARGIN);
}

#[test]
fn a_long_file_takes_no_more_than_a_short_one() {
    let small = McapOptions::default().chunk_size(4096).stored();
    let mut writer = small.start(Vec::new()).unwrap();
    let mut rng = Rng::new(1);
    for i in 0..20_000 {
        writer.write(&reading(rng.next_u64() % 100), i, i).unwrap();
    }
    let file = writer.finish().unwrap();
    assert!(file.len() > 2 << 20);
    assert!(peak(&file) <= MARGIN);
}
