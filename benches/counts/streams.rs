//! From frame to frame, and what is left of a damaged stream.

use std::hint::black_box;

use flatstream::{
    recover, ChecksumDeframer, ChecksumFramer, DefaultDeframer, DefaultFramer, Deframer, Framer,
    SliceReader, StreamReader, StreamWriter, XxHash64,
};

use crate::common::{telemetry, Rng};
use crate::{Benchmark, Work, N};

pub const ALL: &[Benchmark] = &[
    ("frames/plain/slice", || slice(stream(DefaultFramer), DefaultDeframer)),
    ("frames/plain/reader", || reader(stream(DefaultFramer), DefaultDeframer)),
    ("frames/xxhash/slice", || slice(checked_stream(), ChecksumDeframer::new(XxHash64))),
    ("frames/xxhash/reader", || reader(checked_stream(), ChecksumDeframer::new(XxHash64))),
    ("recover/whole", || scan(stream(DefaultFramer), N)),
    ("recover/damaged", || scan(damaged_stream(), 0)),
];

fn stream<F: Framer>(framer: F) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), framer);
    writer.write_batch(telemetry()).expect("a Vec takes it");
    writer.into_inner()
}

fn checked_stream() -> Vec<u8> {
    stream(ChecksumFramer::new(XxHash64))
}

/// Its first half is other bytes, all of which are searched for frames.
fn damaged_stream() -> Vec<u8> {
    let mut stream = stream(DefaultFramer);
    let half = stream.len() / 2;
    stream[..half].copy_from_slice(&Rng::new(6).bytes(half));
    stream
}

fn slice<D: Deframer + Copy + 'static>(stream: Vec<u8>, deframer: D) -> Work {
    Box::new(move || {
        let mut reader = SliceReader::new(black_box(&stream), deframer);
        reader.frames().for_each(|frame| {
            black_box(frame.expect("whole"));
        });
    })
}

fn reader<D: Deframer + Copy + 'static>(stream: Vec<u8>, deframer: D) -> Work {
    Box::new(move || {
        let mut reader = StreamReader::new(black_box(stream.as_slice()), deframer);
        let done = reader.process_all(|payload| {
            black_box(payload);
            Ok(())
        });
        done.expect("whole");
    })
}

fn scan(stream: Vec<u8>, n_good: usize) -> Work {
    let report = recover(&stream, DefaultDeframer);
    let found = (report.frames, report.may_truncate());
    assert_eq!(found, (n_good as u64, n_good == N), "{:?}", report.end);
    Box::new(move || {
        black_box(&recover(black_box(&stream), DefaultDeframer));
    })
}
