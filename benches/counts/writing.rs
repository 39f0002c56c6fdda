//! Encoding and framing.

use std::hint::black_box;

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{
    ChecksumFramer, DefaultFramer, Framer, PayloadBuf, StreamSerialize, StreamWriter, XxHash64,
};

use crate::common::{n_logs, n_mesh, sparse, telemetry};
use crate::shapes::{articles, events, games, wides};
use crate::{Benchmark, Work, N};

pub const ALL: &[Benchmark] = &[
    ("encode/telemetry/simple", || simple(telemetry())),
    ("encode/telemetry/expert", || expert(telemetry())),
    ("encode/sparse/simple", || simple(sparse())),
    ("encode/sparse/expert", || expert(sparse())),
    ("encode/logs/simple", || simple(vec![n_logs(N)])),
    ("encode/logs/expert", || expert(vec![n_logs(N)])),
    ("encode/mesh/simple", || simple(vec![n_mesh(N)])),
    ("encode/mesh/expert", || expert(vec![n_mesh(N)])),
    ("encode/game/simple", || simple(games(N))),
    ("encode/events/simple", || simple(events(N))),
    ("encode/wide/simple", || simple(wides(N))),
    ("encode/text/simple", || simple(articles(N))),
    ("write/telemetry/plain", || framed(DefaultFramer)),
    ("write/telemetry/xxhash", || framed(ChecksumFramer::new(XxHash64))),
    ("write/telemetry/expert", framed_expert),
];

fn simple<T: StreamSerialize + 'static>(values: Vec<T>) -> Work {
    let mut out = Vec::new();
    Box::new(move || {
        for value in &values {
            out.clear();
            let encoded = black_box(value).encode(&mut PayloadBuf::new(&mut out));
            encoded.expect("derived").expect("valid");
            black_box(&out);
        }
    })
}

fn expert<T: StreamSerialize + 'static>(values: Vec<T>) -> Work {
    let mut builder = FlatBufferBuilder::new();
    Box::new(move || {
        for value in &values {
            builder.reset();
            black_box(value).serialize(&mut builder).expect("valid");
            black_box(builder.finished_data());
        }
    })
}

fn framed<F: Framer + 'static>(framer: F) -> Work {
    let values = telemetry();
    let mut writer = StreamWriter::new(Vec::new(), framer);
    Box::new(move || {
        writer.get_mut().clear();
        for value in &values {
            writer.write(black_box(value)).expect("a Vec takes it");
        }
    })
}

fn framed_expert() -> Work {
    let values = telemetry();
    let mut builder = FlatBufferBuilder::new();
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    Box::new(move || {
        writer.get_mut().clear();
        for value in &values {
            builder.reset();
            black_box(value).serialize(&mut builder).expect("valid");
            writer.write_finished(&mut builder).expect("a Vec takes it");
        }
    })
}
