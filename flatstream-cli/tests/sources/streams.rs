//! Plain streams, which are read by a schema.

use std::path::PathBuf;

use flatstream::schema::lock::{fingerprint, Lock};
use flatstream::schema::Schema;
use flatstream::{
    ChecksumFramer, Crc16, Crc32, DefaultFramer, Framer, StreamSchema, StreamWriter, XxHash64,
};
use serde_json::json;

use crate::kit::{arg, file, lines, run, run_with_input, schemas, Reading};

pub fn stream(framer: impl Framer) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), framer);
    for i in 0..5 {
        writer.write(&Reading { sensor: format!("s{i}"), celsius: Some(f64::from(i)) }).unwrap();
    }
    writer.into_inner()
}

pub fn streams() -> [(&'static str, Vec<u8>); 4] {
    [
        ("plain", stream(DefaultFramer)),
        ("xxhash64", stream(ChecksumFramer::<XxHash64>::default())),
        ("crc32", stream(ChecksumFramer::<Crc32>::default())),
        ("crc16", stream(ChecksumFramer::<Crc16>::default())),
    ]
}

pub fn bfbs() -> PathBuf {
    file(&format!("reading-{:?}.bfbs", std::thread::current().id()), &Reading::bfbs().unwrap())
}

#[test]
fn the_framing_is_found_out() {
    let schema = bfbs();
    for (framing, bytes) in streams() {
        let path = file(&format!("found.{framing}"), &bytes);
        let found = run(&["cat", arg(&path), "--schema", arg(&schema)]);
        assert_eq!((found.0, &*found.2), (0, ""), "{framing}");
        assert_eq!(lines(&found.1).len(), 5);
        assert_eq!(
            lines(&found.1)[4],
            json!({ "sequence": 4, "time": null, "type": "acme.Reading",
                "message": { "sensor": "s4", "celsius": 4.0 } })
        );
        let told = run(&["cat", arg(&path), "--schema", arg(&schema), "--framing", framing]);
        assert_eq!(told, found, "{framing}");
        let piped = run_with_input(&["cat", "-", "--schema", arg(&schema)], &bytes);
        assert_eq!(piped, found, "{framing}");
    }
}

#[test]
fn a_lock_is_a_schema_too() {
    let schema = Schema::of::<Reading>();
    let mut lock = Lock::parse("flatstream-lock 1\n").unwrap();
    lock.update(&schema, fingerprint(&schema)).unwrap();
    let lock = file("reading.lock", lock.to_string().as_bytes());
    let path = file("locked.stream", &stream(DefaultFramer));
    let first = format!("{}@1", arg(&lock));
    for lock in [arg(&lock), &first] {
        let (code, out, err) =
            run(&["cat", arg(&path), "--schema", lock, "--bare", "--limit", "1"]);
        assert_eq!((code, &*out, &*err), (0, "{\"sensor\":\"s0\",\"celsius\":0.0}\n", ""));
    }
}

#[test]
fn a_text_is_a_schema_where_flatc_reads_it() {
    let Some(tools) = crate::tools::tools() else { return };
    let path = file("text.stream", &stream(DefaultFramer));
    let fbs = file("reading-text.fbs", Reading::fbs().unwrap().as_bytes());
    let flatc = tools.flatc();
    let args = ["cat", arg(&path), "--schema", arg(&fbs), "--flatc", arg(&flatc), "--bare"];
    let (code, out, err) = run(&args);
    assert_eq!((code, &*err), (0, ""));
    assert_eq!(out.lines().next(), Some("{\"sensor\":\"s0\",\"celsius\":0.0}"));
}

#[test]
fn another_root() {
    let mut schema = Schema::of::<Reading>();
    schema.root = None;
    let path = file("root.stream", &stream(DefaultFramer));
    let schema = file("no-root.bfbs", &schema.to_bfbs());
    let with =
        |more: &[&str]| run(&[&["cat", arg(&path), "--schema", arg(&schema)], more].concat());
    let (code, _, err) = with(&[]);
    assert_eq!(code, 2);
    assert!(err.contains("it has no root: say --root TABLE; there are: acme.Reading"), "{err}");
    for root in ["Reading", "acme.Reading"] {
        assert_eq!(lines(&with(&["--root", root]).1).len(), 5);
    }
    let (code, _, err) = with(&["--root", "Nothing"]);
    assert_eq!(code, 2);
    assert!(err.contains("no table is called `Nothing`; there are: acme.Reading"), "{err}");
}

#[test]
fn a_stream_has_no_times_and_an_empty_one_no_messages() {
    let schema = bfbs();
    let path = file("timeless.stream", &stream(DefaultFramer));
    let (code, out, err) = run(&["cat", arg(&path), "--schema", arg(&schema), "--from", "0"]);
    assert_eq!((code, &*out), (1, ""));
    assert!(err.contains("messages of a plain stream have no time"), "{err}");
    let nothing = file("nothing.stream", b"");
    let said = run(&["cat", arg(&nothing), "--schema", arg(&schema)]);
    assert_eq!(said, (0, String::new(), String::new()));
}

#[test]
fn a_schema_of_something_else() {
    let path = file("other.stream", &stream(DefaultFramer));
    let mut schema = Schema::of::<Reading>();
    let sensor = &mut schema.objects[0].fields[0];
    // No vector of doubles is a string.
    sensor.ty = flatstream::schema::Type::vector(flatstream::schema::Type::Scalar(
        flatstream::schema::Scalar::F64,
    ));
    let schema = file("other.bfbs", &schema.to_bfbs());
    let (code, out, err) = run(&["cat", arg(&path), "--schema", arg(&schema)]);
    assert_eq!((code, &*out), (1, ""));
    assert!(
        err.contains("the first message is no `acme.Reading`, in none of the framings"),
        "{err}"
    );
}

/// The journal's own schemas count, and one that it has lost may be given.
#[test]
fn journals_take_a_schema_as_well() {
    let bytes = crate::kit::journal();
    let schema = bfbs();
    let path = file("both.fsj", &bytes);
    let alone = run(&["cat", arg(&path)]);
    assert_eq!(run(&["cat", arg(&path), "--schema", arg(&schema)]), alone);

    let mut lost = bytes.clone();
    schemas(&bytes).iter().for_each(|place| lost[place.start + 60] ^= 1);
    let path = file("schema-lost.fsj", &lost);
    let (code, out, err) = run(&["cat", arg(&path)]);
    assert_eq!((code, lines(&out).len()), (3, 3));
    assert!(err.contains("the schema of its type is not in the journal: give one"), "{err}");
    let (code, out, _) = run(&["cat", arg(&path), "--schema", arg(&schema)]);
    assert_eq!((code, out), (3, alone.1));
}
