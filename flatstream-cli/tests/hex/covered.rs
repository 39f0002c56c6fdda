//! Random messages of every type.

use flatstream::StreamSchema;
use flatstream_journal::JournalWriter;
use flatstream_tests::for_every_root;
use flatstream_tests::messages::Root;
use flatstream_tests::values::{random, Rng};

use crate::kit::{arg, file, lines, run};
use crate::{check_cover, faults, parts};

fn cover<T: Root + StreamSchema>() {
    let (mut rng, mut writer) = (Rng::new(7), JournalWriter::new(Vec::new()).unwrap());
    for _ in 0..12 {
        writer.write(&random::<T>(&mut rng)).unwrap();
    }
    let bytes = writer.finish().unwrap();
    let path = file("covered.fsj", &bytes);
    let (code, out, err) = run(&["hex", "--json", "-n", "1000", arg(&path)]);
    assert_eq!((code, &*err), (0, ""), "{}", std::any::type_name::<T>());
    let frames = lines(&out);
    // The preamble, the session, the schema, the messages, and the schema again.
    assert_eq!((frames.len(), check_cover(&frames)), (16, bytes.len() as u64));
    for frame in &frames {
        assert_eq!((faults(frame), &frame["said"]), (vec![], &serde_json::json!([])), "{frame}");
        let strange = ["unreached", "lies in other parts as well"];
        let is_strange = |it: &&serde_json::Value| {
            strange.iter().any(|what| it["label"] == *what || it["value"] == *what)
        };
        let strange: Vec<_> = parts(frame).iter().filter(is_strange).collect();
        assert!(strange.is_empty(), "{strange:?} of {frame}");
    }
}

#[test]
fn every_byte_of_a_good_message_has_one_meaning() {
    for_every_root!(cover());
}
