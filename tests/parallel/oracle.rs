//! The sequential reader, and what the parallel one has to have in common with it.

use std::sync::LazyLock;

use flatstream::{Deframer, Error, SliceReader};
use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

/// Frame by frame, some frames at once, and what users have by default.
pub const CHUNK_LENS: [usize; 3] = [1, 1_000, 64 * 1024];

/// One thread takes turns at all that several would do.
pub static POOLS: LazyLock<[ThreadPool; 2]> = LazyLock::new(|| {
    [1, 4].map(|n| ThreadPoolBuilder::new().num_threads(n).build().expect("threads start"))
});

/// Errors compare as text, which has all that is in them.
pub type Item<I> = Result<I, String>;

pub fn shown<I>(item: flatstream::Result<I>) -> Item<I> {
    item.map_err(|error: Error| format!("{:?}: {error}", error.offset()))
}

/// Checks the payloads of a stream, in each pool and from outside of any.
pub fn check<D: Deframer + Clone + Send + Sync>(bytes: &[u8], deframer: D, chunk_lens: &[usize]) {
    let mut reader = SliceReader::new(bytes, deframer.clone());
    let expected: Vec<Item<&[u8]>> = reader.by_ref().map(shown).collect();
    for &chunk_len in chunk_lens {
        let compare = || {
            let parallel = SliceReader::new(bytes, deframer.clone());
            let position = compare(parallel, chunk_len, &expected);
            assert_eq!(position, reader.position());
            let parallel = SliceReader::new(bytes, deframer.clone());
            compare_as_a_whole(parallel, chunk_len, &expected);
        };
        compare();
        POOLS.iter().for_each(|pool| pool.install(compare));
    }
}

/// Returns where the reader stands behind it.
fn compare<D: Deframer + Clone + Send + Sync>(
    mut reader: SliceReader<'_, D>,
    chunk_len: usize,
    expected: &[Item<&[u8]>],
) -> u64 {
    let frames = reader.par_frames().with_chunk_len(chunk_len);
    let items: Vec<Item<&[u8]>> = frames.map(shown).collect();
    assert!(items == expected, "{chunk_len}: {items:?}\n\nin sequence: {expected:?}");
    reader.position()
}

/// The error of several is the one that comes first in the stream, and not the one that was met first.
fn compare_as_a_whole<D: Deframer + Clone + Send + Sync>(
    mut reader: SliceReader<'_, D>,
    chunk_len: usize,
    expected: &[Item<&[u8]>],
) {
    let frames = reader.par_frames().with_chunk_len(chunk_len);
    let whole: Result<Vec<&[u8]>, Error> = frames.collect();
    let in_sequence: Item<Vec<&[u8]>> = expected.iter().cloned().collect();
    assert_eq!(shown(whole), in_sequence);
}
