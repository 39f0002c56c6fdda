//! How long does a frame take to be found, checked and handed out?
#![allow(missing_docs)]

mod common;

use std::hint::black_box;

use common::{Telemetry, MESSAGES};
use criterion::{criterion_group, criterion_main, Criterion, Throughput};
use flatstream::{
    ChecksumDeframer, ChecksumFramer, Crc32, DefaultDeframer, DefaultFramer, Deframer, Framer,
    SliceReader, StreamReader, StreamWriter, XxHash64,
};

fn stream<F: Framer>(framer: F) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), framer);
    writer.write_batch(common::telemetry()).expect("a Vec takes it");
    writer.into_inner()
}

fn read<D: Deframer + Copy>(c: &mut Criterion, name: &str, stream: &[u8], deframer: D) {
    let mut group = c.benchmark_group("read");
    group.throughput(Throughput::Elements(MESSAGES as u64));
    group.bench_function(format!("{name}/slice"), |b| {
        b.iter(|| {
            let mut reader = SliceReader::new(black_box(stream), deframer);
            reader.frames().map(|frame| frame.expect("whole").len()).sum::<usize>()
        });
    });
    group.bench_function(format!("{name}/stream"), |b| {
        b.iter(|| {
            let mut len = 0;
            let mut reader = StreamReader::new(black_box(stream), deframer);
            let done = reader.process_all(|payload| {
                len += payload.len();
                Ok(())
            });
            done.expect("whole");
            len
        });
    });
    group.bench_function(format!("{name}/typed"), |b| {
        b.iter(|| {
            let mut reader = SliceReader::new(black_box(stream), deframer);
            let messages = reader.typed::<Telemetry>();
            messages.map(|message| message.expect("valid").ts()).fold(0, u64::wrapping_add)
        });
    });
}

fn all(c: &mut Criterion) {
    read(c, "plain", &stream(DefaultFramer), DefaultDeframer);
    read(c, "xxhash", &stream(ChecksumFramer::new(XxHash64)), ChecksumDeframer::new(XxHash64));
    read(c, "crc32", &stream(ChecksumFramer::new(Crc32)), ChecksumDeframer::new(Crc32));
}

criterion_group!(benches, all);
criterion_main!(benches);
