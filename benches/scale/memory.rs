//! Resident memory while a stream passes through.

use crate::common::sums::{sum_logs, sum_telemetry};
use crate::common::{Logs, Telemetry};
use crate::resident::resident;
use crate::streams::{self, Reader, Writer, FRAMES};

/// Samples on the way.
const SAMPLES: u64 = 128;
/// Growth that passes, behind the first eighth: the system counts in batches of pages.
const TOLERATED_KIB: u64 = 512;

/// Memory along a stream of mixed sizes, written and then read.
pub struct Memory {
    pub written: Series,
    pub read: Series,
    /// Bytes of the largest frame.
    pub largest: usize,
}

pub struct Series {
    pub n_frames: u64,
    pub samples: Vec<Sample>,
    /// What the writer or reader says it keeps.
    pub buffer: usize,
    /// The most that was resident at any time, in KiB.
    pub peak: u64,
}

#[derive(Clone, Copy)]
pub struct Sample {
    pub n_bytes: u64,
    pub kib: u64,
}

/// Both ways, over `len` bytes and the rest of a block.
pub fn measure(len: u64) -> Memory {
    let (small, large) = (streams::small(), streams::large());
    let block = streams::block(&small, Some(&large));
    let largest = block.len() - streams::block(&small, None).len();
    let n_blocks = len.div_ceil(block.len() as u64);
    Memory {
        written: written(&small, &large, n_blocks, block.len()),
        read: read(&block, n_blocks),
        largest,
    }
}

fn written(small: &[Telemetry], large: &Logs, n_blocks: u64, block_len: usize) -> Series {
    let mut writer: Writer = streams::writer();
    let samples = sampled(n_blocks, block_len, || {
        writer.write_batch(small).expect("nothing fails");
        writer.write(large).expect("nothing fails");
    });
    let sink = *writer.get_ref();
    assert_eq!(sink.n_bytes, n_blocks * block_len as u64);
    Series::new(sink.n_writes, samples, writer.buffer_capacity())
}

fn read(block: &[u8], n_blocks: u64) -> Series {
    let mut reader: Reader = streams::reader(block, n_blocks);
    let (mut sum, mut n_frames) = (0u64, 0);
    let samples = sampled(n_blocks, block.len(), || {
        let mut small = reader.typed_messages::<Telemetry>();
        for _ in 0..FRAMES {
            let view = small.next().expect("whole").expect("more");
            sum = sum.wrapping_add(sum_telemetry(view));
        }
        let large = reader.typed_messages::<Logs>().next().map(|view| view.map(sum_logs));
        sum = sum.wrapping_add(large.expect("whole").expect("more"));
        n_frames += FRAMES as u64 + 1;
    });
    std::hint::black_box(sum);
    assert!(reader.messages().next().expect("whole").is_none(), "all was read");
    Series::new(n_frames, samples, reader.buffer_capacity())
}

/// Runs `block` for `n_blocks` times and looks at the memory now and then, the first time before it.
fn sampled(n_blocks: u64, block_len: usize, mut block: impl FnMut()) -> Vec<Sample> {
    let every = n_blocks.div_ceil(SAMPLES);
    let mut samples = Vec::with_capacity(SAMPLES as usize + 2);
    for n in 0..n_blocks {
        if n % every == 0 {
            samples.push(Sample { n_bytes: n * block_len as u64, kib: resident().now });
        }
        block();
    }
    samples.push(Sample { n_bytes: n_blocks * block_len as u64, kib: resident().now });
    samples
}

impl Series {
    fn new(n_frames: u64, samples: Vec<Sample>, buffer: usize) -> Series {
        Series { n_frames, samples, buffer, peak: resident().peak }
    }

    pub fn n_bytes(&self) -> u64 {
        self.samples.last().map_or(0, |sample| sample.n_bytes)
    }

    /// How much more was resident at the end than when an eighth had passed, in KiB.
    pub fn growth(&self) -> u64 {
        let settled = self.samples.get(self.samples.len() / 8);
        let (Some(settled), Some(end)) = (settled, self.samples.last()) else { return 0 };
        end.kib.saturating_sub(settled.kib)
    }
}

impl Memory {
    pub fn print(&self) {
        for (name, series) in [("written", &self.written), ("read", &self.read)] {
            println!(
                "{name}: {:.2} GiB in {} frames, buffer {} KiB, grew by {} KiB behind the first eighth, \
                 {} KiB resident at most",
                series.n_bytes() as f64 / f64::from(1 << 30),
                series.n_frames,
                series.buffer >> 10,
                series.growth(),
                series.peak,
            );
        }
    }

    /// Whether it is flat.
    pub fn check(&self) -> Result<(), String> {
        let growth = self.written.growth().max(self.read.growth());
        if growth > TOLERATED_KIB {
            return Err(format!(
                "memory grows with the stream: {growth} KiB behind its first eighth"
            ));
        }
        Ok(())
    }
}
