//! Time for a frame, in streams of 10^3 to 10^8 of them.

use std::hint::black_box;
use std::time::Instant;

use flatstream::{DefaultDeframer, SliceReader};
use rayon::prelude::*;
use rayon::ThreadPoolBuilder;

use crate::common::sums::sum_telemetry;
use crate::common::{Telemetry, TelemetryView};
use crate::streams::{self, FRAMES};

/// Short streams are repeated up to so many frames, so that none is over before another program's turn is.
const MIN_FRAMES: u64 = 20_000_000;
/// Longer streams are not held in memory.
const MAX_IN_MEMORY: u64 = 10_000_000;
/// Passes over a slice, of which the fastest counts, at least: another program on a core slows all others down.
const PASSES: u64 = 25;

/// Nanoseconds for a frame.
pub struct Cost {
    pub rows: Vec<Row>,
    /// Bytes of a frame, on average.
    pub frame_len: f64,
}

pub struct Row {
    pub n_frames: u64,
    pub write: f64,
    pub read: f64,
    /// In memory. None for more than is sensible to hold.
    pub slice: Option<f64>,
    /// The same with rayon on one thread: what that costs. What more threads bring is not for a machine to say
    /// whose cores others use.
    pub rayon: Option<f64>,
}

/// Powers of ten up to `max_frames`.
pub fn measure(max_frames: u64) -> Cost {
    let small = streams::small();
    let block = streams::block(&small, None);
    let lens = (3..).map(|power| 10u64.pow(power)).take_while(|n| *n <= max_frames);
    let rows = lens.map(|n_frames| row(n_frames, max_frames, &small, &block)).collect();
    Cost { rows, frame_len: block.len() as f64 / FRAMES as f64 }
}

fn row(n_frames: u64, max_frames: u64, small: &[Telemetry], block: &[u8]) -> Row {
    let n_blocks = n_frames / FRAMES as u64;
    let n_times = (MIN_FRAMES.min(max_frames) / n_frames).max(1);
    let bytes = (n_frames <= MAX_IN_MEMORY).then(|| block.repeat(n_blocks as usize));
    let in_memory =
        |pass| bytes.as_ref().map(|bytes| fastest(bytes, n_frames, n_times.max(PASSES), pass));
    let one_thread = ThreadPoolBuilder::new().num_threads(1).build().expect("a thread starts");
    Row {
        n_frames,
        write: median(streams_of(n_times, |samples| write(small, n_blocks, samples))),
        read: median(streams_of(n_times, |samples| read(block, n_blocks, samples))),
        slice: in_memory(sequential),
        rayon: one_thread.install(|| in_memory(parallel)),
    }
}

/// Nanoseconds for a frame in each block of all streams.
fn streams_of(n: u64, mut stream: impl FnMut(&mut Vec<f64>)) -> Vec<f64> {
    let mut samples = Vec::new();
    (0..n).for_each(|_| stream(&mut samples));
    samples
}

fn write(small: &[Telemetry], n_blocks: u64, samples: &mut Vec<f64>) {
    let mut writer = streams::writer();
    for _ in 0..n_blocks {
        samples.push(timed(|| writer.write_batch(black_box(small)).expect("nothing fails")));
    }
    assert_eq!(writer.get_ref().n_writes, n_blocks * FRAMES as u64);
}

/// Verified, and all fields read.
fn read(block: &[u8], n_blocks: u64, samples: &mut Vec<f64>) {
    let mut reader = streams::reader(block, n_blocks);
    let mut messages = reader.typed_messages::<Telemetry>();
    for _ in 0..n_blocks {
        samples.push(timed(|| {
            let mut sum = 0u64;
            for _ in 0..FRAMES {
                let view = messages.next().expect("whole").expect("more");
                sum = sum.wrapping_add(sum_telemetry(view));
            }
            black_box(sum);
        }));
    }
    assert!(messages.next().expect("whole").is_none(), "all was read");
}

fn timed(block: impl FnOnce()) -> f64 {
    let start = Instant::now();
    block();
    start.elapsed().as_nanos() as f64 / FRAMES as f64
}

fn fastest(bytes: &[u8], n_frames: u64, n_passes: u64, pass: fn(&[u8]) -> u64) -> f64 {
    let passes = (0..n_passes).map(|_| {
        let start = Instant::now();
        black_box(pass(black_box(bytes)));
        start.elapsed().as_nanos() as f64 / n_frames as f64
    });
    passes.fold(f64::INFINITY, f64::min)
}

fn sequential(bytes: &[u8]) -> u64 {
    let mut reader = SliceReader::new(bytes, DefaultDeframer);
    reader.typed::<Telemetry>().map(sum).fold(0, u64::wrapping_add)
}

fn parallel(bytes: &[u8]) -> u64 {
    let mut reader = SliceReader::new(bytes, DefaultDeframer);
    reader.par_typed::<Telemetry>().map(sum).reduce(|| 0, u64::wrapping_add)
}

fn sum(view: flatstream::Result<TelemetryView<'_>>) -> u64 {
    sum_telemetry(view.expect("whole"))
}

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}

impl Cost {
    pub fn print(&self) {
        println!("\nnanoseconds for a frame of {:.1} bytes", self.frame_len);
        let heads = ["frames", "write", "read", "slice", "rayon"];
        println!("{}", heads.map(|head| format!("{head:>12}")).concat());
        for row in &self.rows {
            println!("{}", row.cells().map(|cell| format!("{cell:>12}")).concat());
        }
    }
}

impl Row {
    /// As text, missing numbers empty.
    pub fn cells(&self) -> [String; 5] {
        let nanos = [Some(self.write), Some(self.read), self.slice, self.rayon];
        let shown = nanos.map(|n| n.map_or_else(String::new, |nanos| format!("{nanos:.1}")));
        let [write, read, slice, rayon] = shown;
        [self.n_frames.to_string(), write, read, slice, rayon]
    }
}
