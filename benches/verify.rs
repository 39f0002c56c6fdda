//! How long does it take to verify a message and read every field?
#![allow(missing_docs)]

mod common;

use std::hint::black_box;

use common::{encoded, LogView, Logs, Mesh, OfficialLogs, OfficialTelemetry, Sparse, SparseView};
use common::{Telemetry, TelemetryView, LOGS, MESSAGES, TRIANGLES};
use criterion::{criterion_group, criterion_main, Criterion, Throughput};
use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::StreamDeserialize;

fn sum_telemetry(m: TelemetryView<'_>) -> u64 {
    (m.ts() ^ m.device())
        .wrapping_add(m.x().to_bits() ^ m.y().to_bits() ^ m.z().to_bits())
        .wrapping_add(u64::from(m.temp().to_bits() ^ m.seq()))
        .wrapping_add(u64::from(m.ok()) + u64::from(m.kind().number()))
        .wrapping_add(sum_text(m.name()))
}

fn sum_sparse(m: SparseView<'_>) -> u64 {
    let bits = |v: Option<f64>| v.map_or(1, f64::to_bits);
    (m.ts() ^ m.device() ^ u64::from(m.seq()))
        .wrapping_add(bits(m.v0()) ^ bits(m.v1()) ^ bits(m.v2()) ^ bits(m.v3()))
        .wrapping_add(bits(m.v4()) ^ bits(m.v5()) ^ bits(m.v6()) ^ bits(m.v7()))
        .wrapping_add(sum_text(m.name()))
}

fn sum_log(m: LogView<'_>) -> u64 {
    let address = m.address();
    let address = u64::from(address.a ^ address.b ^ address.c ^ address.d);
    (m.size() ^ u64::from(m.code()) ^ address)
        .wrapping_add(sum_text(m.identity()) ^ sum_text(m.userid()))
        .wrapping_add(sum_text(m.date()) ^ sum_text(m.request()))
}

/// Touches the text without walking all of it, so that reading is measured and not summing.
fn sum_text(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let ends = bytes.first().zip(bytes.last()).map_or(0, |(a, b)| u64::from(a ^ b));
    ends + bytes.len() as u64
}

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
    let sum =
        |view: common::LogsView<'_>| view.logs().iter().map(sum_log).fold(0, u64::wrapping_add);
    read_all::<Logs>(c, "logs", &logs, LOGS, sum);
    official(c, "logs", &logs, LOGS, common::verify_official::<OfficialLogs>);

    let mesh = [encoded(&common::mesh())];
    let sum = |view: common::MeshView<'_>| {
        view.triangles().iter().map(|t| u64::from(t.a.x.to_bits() ^ t.normal.z.to_bits())).sum()
    };
    read_all::<Mesh>(c, "mesh", &mesh, TRIANGLES, sum);
}

criterion_group!(benches, verify);
criterion_main!(benches);
