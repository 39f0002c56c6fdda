#![no_main]

use flatstream_fuzz::{dynamic_json, dynamic_json_encode, dynamic_json_heap};
use flatstream_tests::counting_alloc::{measure, CountingAlloc};

#[global_allocator]
static ALLOC: CountingAlloc = CountingAlloc;

libfuzzer_sys::fuzz_target!(
    // The schemas of known types are made once.
    init: dynamic_json(&[1]),
    |data: &[u8]| {
        dynamic_json(data);
        let (_, usage) = measure(|| dynamic_json_encode(data));
        assert!(usage.peak <= dynamic_json_heap(data), "{usage:?} for {} bytes", data.len());
    }
);
