#![no_main]

use flatstream_fuzz::{dynamic, dynamic_heap};
use flatstream_tests::counting_alloc::{measure, CountingAlloc};

#[global_allocator]
static ALLOC: CountingAlloc = CountingAlloc;

libfuzzer_sys::fuzz_target!(
    // The schemas of known types are made once.
    init: dynamic(&[1]),
    |data: &[u8]| {
        let ((), usage) = measure(|| dynamic(data));
        assert!(usage.peak <= dynamic_heap(data), "{usage:?} for {} bytes", data.len());
    }
);
