//! How long does a message take to encode, and to frame?
#![allow(missing_docs)]

mod common;

use std::hint::black_box;

use common::{Logs, Mesh, LOGS, MESSAGES, TRIANGLES};
use criterion::{criterion_group, criterion_main, Criterion, Throughput};
use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{
    ChecksumFramer, DefaultFramer, Framer, PayloadBuf, StreamSerialize, StreamWriter, XxHash64,
};

fn simple<T: StreamSerialize>(c: &mut Criterion, name: &str, values: &[T], elements: usize) {
    let mut group = c.benchmark_group("encode");
    group.throughput(Throughput::Elements(elements as u64));
    group.bench_function(format!("{name}/simple"), |b| {
        let mut out = Vec::new();
        b.iter(|| {
            for value in values {
                out.clear();
                let encoded = black_box(value).encode(&mut PayloadBuf::new(&mut out));
                encoded.expect("derived").expect("valid");
                black_box(&out);
            }
        });
    });
    group.bench_function(format!("{name}/expert"), |b| {
        let mut builder = FlatBufferBuilder::with_capacity(1 << 10);
        b.iter(|| {
            for value in values {
                builder.reset();
                black_box(value).serialize(&mut builder).expect("valid");
                black_box(builder.finished_data());
            }
        });
    });
}

/// Generated builder code over the same values, for scale.
fn builder_code<T>(
    c: &mut Criterion,
    name: &str,
    values: &[T],
    elements: usize,
    build: impl Fn(&mut FlatBufferBuilder<'_>, &T),
) {
    let mut group = c.benchmark_group("encode");
    group.throughput(Throughput::Elements(elements as u64));
    group.bench_function(format!("{name}/builder code"), |b| {
        let mut builder = FlatBufferBuilder::with_capacity(1 << 10);
        b.iter(|| {
            for value in values {
                builder.reset();
                build(&mut builder, black_box(value));
                black_box(builder.finished_data());
            }
        });
    });
}

fn encode(c: &mut Criterion) {
    let telemetry = common::telemetry();
    simple(c, "telemetry", &telemetry, MESSAGES);
    builder_code(c, "telemetry", &telemetry, MESSAGES, common::build_telemetry);
    simple(c, "sparse", &common::sparse(), MESSAGES);
    let logs: [Logs; 1] = [common::logs()];
    simple(c, "logs", &logs, LOGS);
    builder_code(c, "logs", &logs, LOGS, common::build_logs);
    let mesh: [Mesh; 1] = [common::mesh()];
    simple(c, "mesh", &mesh, TRIANGLES);
}

fn framed(c: &mut Criterion) {
    let messages = common::telemetry();
    let mut group = c.benchmark_group("framed");
    group.throughput(Throughput::Elements(MESSAGES as u64));
    fn write_all<F: Framer>(writer: &mut StreamWriter<'_, Vec<u8>, F>, all: &[common::Telemetry]) {
        writer.get_mut().clear();
        for message in all {
            writer.write(black_box(message)).expect("a Vec takes it");
        }
    }
    group.bench_function("telemetry/plain", |b| {
        let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
        b.iter(|| write_all(&mut writer, &messages));
    });
    group.bench_function("telemetry/xxhash", |b| {
        let mut writer = StreamWriter::new(Vec::new(), ChecksumFramer::new(XxHash64));
        b.iter(|| write_all(&mut writer, &messages));
    });
    group.bench_function("telemetry/plain, expert", |b| {
        let mut builder = FlatBufferBuilder::with_capacity(1 << 10);
        let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
        b.iter(|| {
            writer.get_mut().clear();
            for message in &messages {
                builder.reset();
                black_box(message).serialize(&mut builder).expect("valid");
                writer.write_finished(&mut builder).expect("a Vec takes it");
            }
        });
    });
}

criterion_group!(benches, encode, framed);
criterion_main!(benches);
