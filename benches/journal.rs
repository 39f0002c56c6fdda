//! How fast is a journal gone through: frame by frame, and where there are none?
//!
//! Files are 4 MiB, so they stay in the cache. Throughput is bytes of the file.
#![allow(missing_docs)]

mod common;

use std::hint::black_box;

use common::Rng;
use criterion::{criterion_group, criterion_main, Criterion, Throughput};
use flatstream::StreamSerialize;
use flatstream_journal::{recover, Journal, JournalReader, JournalWriter, Mode};

const FILE: usize = 4 << 20;

#[derive(StreamSerialize)]
struct Blob {
    bytes: Vec<u8>,
}

/// About 4 MiB of messages with so many bytes each.
fn file(bytes: usize) -> Vec<u8> {
    let mut writer = JournalWriter::new(Vec::new()).expect("a Vec takes it");
    let mut rng = Rng::new(1);
    for time in 0..(FILE / (bytes + 64)) as i64 {
        let bytes = (0..bytes).map(|_| rng.bits(1) as u8).collect();
        writer.write_at(time, &Blob { bytes }).expect("a Vec takes it");
    }
    writer.finish().expect("a Vec takes it")
}

fn n_good(file: &[u8]) -> usize {
    let journal = Journal::new(file, Mode::SkipCorrupt).expect("a journal");
    journal.frames().filter(Result::is_ok).count()
}

fn frames(c: &mut Criterion) {
    let mut group = c.benchmark_group("frame by frame");
    for bytes in [64, 1 << 10, 100 << 10] {
        let file = file(bytes);
        group.throughput(Throughput::Bytes(file.len() as u64));
        group.bench_function(format!("messages of {bytes} bytes"), |b| {
            b.iter(|| n_good(black_box(&file)))
        });
        group.bench_function(format!("messages of {bytes} bytes, from a reader"), |b| {
            b.iter(|| {
                let mut reader = JournalReader::new(black_box(&file[..]), Mode::SkipCorrupt);
                let mut n = 0;
                while let Some(frame) = reader.next_frame() {
                    n += usize::from(frame.is_ok());
                }
                n
            })
        });
    }
}

/// A good frame in front, another file's contents behind it, and a good frame at the end.
fn search(c: &mut Criterion) {
    let mut group = c.benchmark_group("search for the next frame");
    let whole = file(1 << 10);
    let middle = |fill: &mut dyn FnMut(&mut [u8])| {
        let mut file = whole.clone();
        let end = file.len() - 4096;
        fill(&mut file[4096..end]);
        file
    };
    let mut rng = Rng::new(2);
    let noise = middle(&mut |bytes| bytes.iter_mut().for_each(|byte| *byte = rng.bits(1) as u8));
    let zeros = middle(&mut |bytes| bytes.fill(0));
    // Right headers, and payloads that are not.
    let flips =
        middle(&mut |bytes| bytes.iter_mut().skip(512).step_by(1096).for_each(|byte| *byte ^= 1));
    // The worst there is: at each fourth byte a header may begin.
    let markers = middle(&mut |bytes| {
        bytes.chunks_exact_mut(4).for_each(|chunk| chunk.copy_from_slice(&whole[12..16]));
    });
    let files = [
        ("in noise", noise),
        ("in zeros", zeros),
        ("damaged payloads", flips),
        ("in markers", markers),
    ];
    for (name, file) in files {
        group.throughput(Throughput::Bytes(file.len() as u64));
        group.bench_function(name, |b| b.iter(|| n_good(black_box(&file))));
        group.bench_function(format!("{name}, recovered"), |b| {
            b.iter(|| recover(black_box(&file), std::io::sink()).expect("a journal"))
        });
    }
}

criterion_group!(benches, frames, search);
criterion_main!(benches);
