//! A million frames take the memory of the first thousand. `cargo xtask scale` looks at longer streams, and at
//! what the system says.

use flatstream::{
    ChecksumDeframer, ChecksumFramer, DefaultDeframer, DefaultFramer, Deframer, Framer,
    StreamReader, StreamWriter, XxHash64,
};
use flatstream_tests::corpus::Sample;
use flatstream_tests::counting_alloc::{live_bytes, measure};
use flatstream_tests::endless::{Discard, Endless};

/// A thousand times a block of a thousand frames.
const BLOCKS: u64 = 1_000;
const FRAMES: usize = 1_000;

/// Small ones, of three kinds: a string, a hand-written table, bytes as they are.
fn write_block<F: Framer>(writer: &mut StreamWriter<'_, Discard, F>, sample: &Sample) {
    for n in 0..FRAMES {
        match n % 3 {
            0 => writer.write("a small message").unwrap(),
            1 => writer.write(sample).unwrap(),
            _ => writer.write_payload(b"some bytes").unwrap(),
        }
    }
}

fn block<F: Framer>(framer: F) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), framer);
    (0..FRAMES).for_each(|n| writer.write(&"x".repeat(n % 40)).unwrap());
    writer.into_inner()
}

fn writing<F: Framer>(framer: F) {
    let sample = Sample::new(3);
    let mut writer = StreamWriter::new(Discard::default(), framer);
    write_block(&mut writer, &sample);
    let (kept, first) = (writer.buffer_capacity(), writer.position());
    let ((), usage) = measure(|| (1..BLOCKS).for_each(|_| write_block(&mut writer, &sample)));
    assert_eq!((usage.allocations, usage.peak), (0, 0), "{usage:?}");
    assert_eq!(writer.buffer_capacity(), kept);
    let written = BLOCKS * first;
    assert_eq!(*writer.get_ref(), Discard { n_bytes: written, n_writes: BLOCKS * FRAMES as u64 });
}

fn reading<D: Deframer>(block: Vec<u8>, deframer: D) {
    let stream_len = block.len() as u64 * BLOCKS;
    let mut reader = StreamReader::new(Endless::new(block, BLOCKS), deframer);
    let before = live_bytes();
    let mut texts = reader.typed_messages::<str>();
    (0..FRAMES).for_each(|_| assert!(texts.next().unwrap().is_some()));
    let kept = live_bytes() - before;
    let mut n = FRAMES as u64;
    let ((), usage) = measure(|| {
        while texts.next().unwrap().is_some() {
            n += 1;
        }
    });
    assert_eq!((usage.allocations, usage.peak), (0, 0), "{usage:?}");
    assert_eq!((n, reader.position()), (BLOCKS * FRAMES as u64, stream_len));
    assert_eq!((kept, reader.get_ref().left()), (reader.buffer_capacity() as i64, 0));
}

#[test]
fn a_million_frames_are_written_in_the_memory_of_a_thousand() {
    writing(DefaultFramer);
    writing(ChecksumFramer::new(XxHash64));
}

#[test]
fn a_million_frames_are_read_in_the_memory_of_a_thousand() {
    reading(block(DefaultFramer), DefaultDeframer);
    let checked = block(ChecksumFramer::new(XxHash64));
    reading(checked, ChecksumDeframer::new(XxHash64));
}
