#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| flatstream_fuzz::journal_records(data));
