//! Who was compared: versions from the lock file, settings in words.

use std::fmt::Write as _;

const LOCK: &str = include_str!("../../../Cargo.lock");

/// Name, package, settings.
const CONTESTANTS: [(&str, &str, &str); 17] = [
    ("flatstream simple", "flatstream", "`encode` into a reused `Vec`; framed: `StreamWriter::write`"),
    ("flatstream buffered", "flatstream", "`StreamWriter::write` into a `FrameBuffer` of 64 KiB, where the others have a `BufWriter`; before a `Vec` of 4 KiB"),
    ("flatstream expert", "flatstream", "`serialize` into a reused builder; framed: `write_finished`"),
    ("flatstream", "flatstream", "`from_payload`, then every accessor of the view; `unpack`"),
    ("flatstream, flatc's bytes", "flatstream", "the same over bytes that the builder code of flatc wrote"),
    ("journal", "flatstream-journal", "`JournalWriter::write_at`; `Journal::messages`"),
    ("stream with checksum", "flatstream", "`StreamWriter::write` with `ChecksumFramer<XxHash64>` into a `FrameBuffer`; `SliceReader`"),
    (
        "flatc",
        "flatbuffers",
        "`create` functions as `flatc --rust --gen-object-api` 25.12.19 generates them, a reused builder; \
         `root` with the verifier and its default options, then the accessors; `unpack` of the object API",
    ),
    (
        "planus",
        "planus",
        "without default features, so no caches; owned types into a reused `Builder`; `read_as_root`, \
         whose accessors check what they follow; `TryFrom` to the owned types",
    ),
    ("planus with caches", "planus", "the same with `vtable-cache`, `string-cache`, `bytes-cache`, the default"),
    (
        "rkyv",
        "rkyv",
        "default features; `to_bytes_in_with_alloc` into a reused `AlignedVec` with a reused arena; \
         `access` (checked), `from_bytes`",
    ),
    ("rkyv unchecked", "rkyv", "`access_unchecked`, `deserialize`; for bytes that are known to be good"),
    (
        "wincode",
        "wincode",
        "the format of bincode; `serialize_into` a reused `Vec`, enums as `u8`, no preallocation limit; \
         reading makes owned values",
    ),
    ("bitcode", "bitcode", "its own derives; a reused `Buffer` to encode, `decode` to owned values"),
    ("postcard", "postcard", "serde; `to_slice` into reused memory; `from_bytes` to owned values"),
    (
        "prost",
        "prost",
        "derived messages, `encode` into a reused `Vec`; `decode` to owned values; ids fixed64, \
         messages that are always there `required`",
    ),
    (
        "capnp",
        "capnp",
        "`capnpc` 0.27; one segment in reused memory, `write_message` to a reused `Vec`; \
         `read_message_from_flat_slice` without traversal limit; optional numbers are unions",
    ),
];

/// A row for each contestant.
pub fn table() -> String {
    let mut table = String::from("| contestant | version | settings |\n|---|---|---|\n");
    for (name, package, settings) in CONTESTANTS {
        // Writing to a `String` cannot fail.
        let _ = writeln!(table, "| {name} | {package} {} | {settings} |", version(package));
    }
    table
}

fn version(package: &str) -> &'static str {
    let entry = format!("name = \"{package}\"\nversion = \"");
    let Some((_, rest)) = LOCK.split_once(&entry) else { return "?" };
    rest.split('"').next().unwrap_or("?")
}
