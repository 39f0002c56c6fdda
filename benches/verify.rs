//! How long does it take to verify a message and read every field?
#![allow(missing_docs)]

mod common;

use std::hint::black_box;

use common::sums::{sum_logs, sum_mesh, sum_sparse, sum_telemetry};
use common::{encoded, Logs, Mesh, OfficialLogs, OfficialTelemetry, Sparse, Telemetry};
use common::{LOGS, MESSAGES, TRIANGLES};
use criterion::{criterion_group, criterion_main, Criterion, Throughput};
use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::StreamDeserialize;

fn read_all<T: StreamDeserialize>(
    c: &mut Criterion,
    name: &str,
    payloads: &[Vec<u8>],
    elements: usize,
    read: impl Fn(T::View<'_>) -> u64,
) {
    let mut group = c.benchmark_group("verify and read");
    group.throughput(Throughput::Elements(elements as u64));
    group.bench_function(name, |b| {
        b.iter(|| {
            let mut sum = 0u64;
            for payload in payloads {
                let view = T::from_payload(black_box(payload)).expect("valid");
                sum = sum.wrapping_add(read(view));
            }
            sum
        });
    });
}

fn official(
    c: &mut Criterion,
    name: &str,
    payloads: &[Vec<u8>],
    elements: usize,
    verify: impl Fn(&[u8]) -> bool,
) {
    assert!(payloads.iter().all(|payload| verify(payload)), "{name}");
    let mut group = c.benchmark_group("official verifier alone");
    group.throughput(Throughput::Elements(elements as u64));
    group.bench_function(name, |b| {
        b.iter(|| payloads.iter().all(|payload| verify(black_box(payload))));
    });
}

fn verify(c: &mut Criterion) {
    let messages = common::telemetry();
    let telemetry: Vec<_> = messages.iter().map(encoded).collect();
    read_all::<Telemetry>(c, "telemetry", &telemetry, MESSAGES, sum_telemetry);
    let mut builder = FlatBufferBuilder::new();
    let built = |message| {
        builder.reset();
        common::build_telemetry(&mut builder, message);
        builder.finished_data().to_vec()
    };
    let built: Vec<_> = messages.iter().map(built).collect();
    read_all::<Telemetry>(c, "telemetry, builder code", &built, MESSAGES, sum_telemetry);
    let verify = common::verify_official::<OfficialTelemetry>;
    official(c, "telemetry", &telemetry, MESSAGES, verify);

    let sparse: Vec<_> = common::sparse().iter().map(encoded).collect();
    read_all::<Sparse>(c, "sparse", &sparse, MESSAGES, sum_sparse);

    let logs = [encoded(&common::logs())];
    read_all::<Logs>(c, "logs", &logs, LOGS, sum_logs);
    official(c, "logs", &logs, LOGS, common::verify_official::<OfficialLogs>);

    let mesh = [encoded(&common::mesh())];
    read_all::<Mesh>(c, "mesh", &mesh, TRIANGLES, sum_mesh);
}

criterion_group!(benches, verify);
criterion_main!(benches);
