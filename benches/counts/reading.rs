//! Verifying, reading and unpacking.

use std::hint::black_box;

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{StreamDeserialize, StreamSerialize};

use crate::common::sums::{sum_logs, sum_mesh, sum_sparse, sum_telemetry};
use crate::common::{build_logs, build_telemetry, encoded, n_logs, n_mesh, sparse, telemetry};
use crate::common::{Logs, Mesh, Sparse, Telemetry};
use crate::shapes::{articles, events, games, wides, Article, Events, Game, Wide};
use crate::{Benchmark, Work, N};

pub const ALL: &[Benchmark] = &[
    ("read/telemetry", || read_telemetry(ours(&telemetry()))),
    ("read/telemetry/builder", || read_telemetry(built(&telemetry(), build_telemetry))),
    ("read/sparse", read_sparse),
    ("read/logs", || read_logs(ours(&[n_logs(N)]))),
    ("read/logs/builder", || read_logs(built(&[n_logs(N)], build_logs))),
    ("read/mesh", read_mesh),
    ("verify/game", || verify::<Game>(&games(N))),
    ("verify/events", || verify::<Events>(&events(N))),
    ("verify/wide", || verify::<Wide>(&wides(N))),
    ("verify/text", || verify::<Article>(&articles(N))),
    ("unpack/telemetry", unpack_telemetry),
    ("unpack/logs", unpack_logs),
    ("unpack_into/logs", unpack_into_logs),
];

/// What the derives make of `values`.
fn ours<T: StreamSerialize>(values: &[T]) -> Vec<Vec<u8>> {
    values.iter().map(encoded).collect()
}

/// What builder code makes of them, as the schema compiler generates it.
fn built<T>(values: &[T], build: fn(&mut FlatBufferBuilder<'_>, &T)) -> Vec<Vec<u8>> {
    let mut builder = FlatBufferBuilder::new();
    let built = |value| {
        builder.reset();
        build(&mut builder, value);
        builder.finished_data().to_vec()
    };
    values.iter().map(built).collect()
}

fn over(payloads: Vec<Vec<u8>>, mut each: impl FnMut(&[u8]) + 'static) -> Work {
    Box::new(move || payloads.iter().for_each(|payload| each(black_box(payload))))
}

fn read_telemetry(payloads: Vec<Vec<u8>>) -> Work {
    over(payloads, |payload| {
        black_box(sum_telemetry(Telemetry::from_payload(payload).expect("valid")));
    })
}

fn read_sparse() -> Work {
    over(ours(&sparse()), |payload| {
        black_box(sum_sparse(Sparse::from_payload(payload).expect("valid")));
    })
}

fn read_logs(payloads: Vec<Vec<u8>>) -> Work {
    over(payloads, |payload| {
        black_box(sum_logs(Logs::from_payload(payload).expect("valid")));
    })
}

fn read_mesh() -> Work {
    over(ours(&[n_mesh(N)]), |payload| {
        black_box(sum_mesh(Mesh::from_payload(payload).expect("valid")));
    })
}

/// The shapes of the comparison, to have all kinds of fields in it.
fn verify<T: StreamSerialize + StreamDeserialize + 'static>(values: &[T]) -> Work {
    over(ours(values), |payload| {
        black_box(&T::from_payload(payload).expect("valid"));
    })
}

fn unpack_telemetry() -> Work {
    over(ours(&telemetry()), |payload| {
        black_box(&Telemetry::from_payload(payload).expect("valid").unpack().expect("whole"));
    })
}

fn unpack_logs() -> Work {
    over(ours(&[n_logs(N)]), |payload| {
        black_box(&Logs::from_payload(payload).expect("valid").unpack().expect("whole"));
    })
}

fn unpack_into_logs() -> Work {
    let mut target = n_logs(0);
    over(ours(&[n_logs(N)]), move |payload| {
        Logs::from_payload(payload).expect("valid").unpack_into(&mut target).expect("whole");
        black_box(&target);
    })
}
