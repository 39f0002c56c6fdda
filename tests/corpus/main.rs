//! The seeds of the fuzz targets, and every input that once broke one, through the same functions
//! as under libFuzzer.

use std::env;
use std::fs;
use std::panic::{catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};

use flatstream::StreamDeserialize;
use flatstream_fuzz::zoo::Zoo;
use flatstream_fuzz::{
    dynamic, dynamic_heap, dynamic_json, dynamic_json_encode, dynamic_json_heap,
};
use flatstream_fuzz::{seeds, Target, TARGETS};
use flatstream_tests::counting_alloc::{measure, CountingAlloc};

#[global_allocator]
static ALLOC: CountingAlloc = CountingAlloc;

#[test]
fn every_seed_passes_its_target() {
    for target in TARGETS {
        let inputs = inputs(target);
        assert!(!inputs.is_empty(), "no seeds for {}: `cargo xtask bless`", target.0);
        for (path, bytes) in inputs {
            check(target, &path.display().to_string(), &bytes);
        }
    }
}

/// One changed byte gets further than noise. Of long seeds it is one of 300; `FLATSTREAM_SOAK=1` tries every bit of each.
#[test]
fn every_seed_passes_with_one_byte_changed() {
    let (masks, most): (&[u8], usize) = match env::var_os("FLATSTREAM_SOAK") {
        None => (&[0x01, 0xff], 300),
        Some(_) => (&[0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xff], usize::MAX),
    };
    for target in TARGETS {
        for (path, mut bytes) in inputs(target) {
            let places = (0..bytes.len()).step_by(bytes.len().div_ceil(most).max(1));
            for (at, mask) in places.flat_map(|at| masks.iter().map(move |m| (at, *m))) {
                bytes[at] ^= mask;
                check(target, &format!("{} with byte {at} ^ {mask:#x}", path.display()), &bytes);
                bytes[at] ^= mask;
            }
        }
    }
}

/// Offsets, lengths and vtable positions that lie on, next to or beyond the ends of a message.
#[test]
fn every_message_passes_with_one_word_replaced() {
    for target in TARGETS.iter().filter(|(name, _)| name.starts_with("v")) {
        for (path, bytes) in inputs(*target) {
            // The message starts behind the byte that chooses its address.
            for at in (1..bytes.len().saturating_sub(3)).step_by(4) {
                for word in hostile_words(at as u32 - 1, bytes.len() as u32 - 1) {
                    let mut bytes = bytes.clone();
                    bytes[at..at + 4].copy_from_slice(&word.to_le_bytes());
                    check(*target, &format!("{} with {word:#x} at {at}", path.display()), &bytes);
                }
            }
        }
    }
}

/// Words for position `at` of a message of `len` bytes. A vtable lies at `at - word`, what an
/// offset leads to at `at + word`.
fn hostile_words(at: u32, len: u32) -> impl Iterator<Item = u32> {
    let ends = [0, at, len, len.wrapping_sub(at), 1 << 31, at.wrapping_sub(len)];
    let steps = [-4, -2, -1, 0, 1, 2, 4];
    ends.into_iter().flat_map(move |end| steps.map(|step| end.wrapping_add_signed(step)))
}

/// What the target `dynamic` asks besides.
#[test]
fn schemas_and_messages_are_read_in_memory_that_they_account_for() {
    // The schemas of known types are made once.
    dynamic(&[1]);
    for (path, bytes) in inputs(("dynamic", dynamic)) {
        let ((), usage) = measure(|| dynamic(&bytes));
        assert!(usage.peak <= dynamic_heap(&bytes), "{}: {usage:?}", path.display());
    }
}

/// What the target `dynamic_json` asks besides.
#[test]
fn messages_are_made_of_texts_in_memory_that_these_account_for() {
    dynamic_json(&[1]);
    for (path, bytes) in inputs(("dynamic_json", dynamic_json)) {
        let (_, usage) = measure(|| dynamic_json_encode(&bytes));
        assert!(usage.peak <= dynamic_json_heap(&bytes), "{}: {usage:?}", path.display());
    }
}

/// Else most texts would be refused for what they begin with.
#[test]
fn the_seed_texts_are_messages() {
    for (path, bytes) in inputs(("dynamic_json", dynamic_json)) {
        assert!(dynamic_json_encode(&bytes) > 0, "{}", path.display());
    }
}

/// Else the typed targets would return at their first line.
#[test]
fn the_seed_messages_are_valid() {
    for (name, payload) in seeds::zoos() {
        assert!(Zoo::from_payload(&payload).is_ok(), "{name}");
    }
}

fn check((name, run): Target, input: &str, bytes: &[u8]) {
    if let Err(panic) = catch_unwind(|| run(bytes)) {
        eprintln!("{name} fails on {input}");
        resume_unwind(panic);
    }
}

/// The files in the target's folder; with `BLESS=1` the seeds are written there first.
fn inputs((name, _): Target) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds").join(name);
    if env::var_os("BLESS").is_some() {
        fs::create_dir_all(&folder).unwrap();
        for (file, bytes) in seeds::of(name) {
            fs::write(folder.join(file), bytes).unwrap();
        }
    }
    let Ok(entries) = fs::read_dir(&folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut inputs: Vec<_> = paths.map(|path| (path.clone(), fs::read(path).unwrap())).collect();
    inputs.sort();
    inputs
}
