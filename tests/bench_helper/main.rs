//! Promise: `flatstream::bench` measures what it says, on types of every kind. How long things take is nobody's
//! promise, so no time is looked at.

use std::time::Duration;

use flatstream::bench::{Bench, Report};
use flatstream::flatbuffers::{Allocator, FlatBufferBuilder};
use flatstream::{
    ChecksumDeframer, ChecksumFramer, Crc32, DefaultDeframer, DeframerExt, ErrorKind, FramerExt,
    PayloadBuf, Result, StreamDeserialize, StreamSerialize,
};
use flatstream_tests::messages::simple;
use flatstream_tests::rng::Rng;
use flatstream_tests::values::random;
use flatstream_tests::zoo::{Event, Texts, Zoo};

fn quick<T: StreamSerialize + StreamDeserialize>(values: &[T]) -> Bench<'_, T> {
    Bench::new(values).with_rounds(2).with_sample_time(Duration::ZERO)
}

fn assert_sane(report: &Report) {
    let (encode, write) = (report.encode, report.framed_write);
    for nanos in [encode.simple, encode.expert, write.simple, write.expert, report.verified_read] {
        assert!(nanos > 0.0 && nanos.is_finite(), "{report:?}");
    }
    assert_eq!(encode.ratio(), encode.expert / encode.simple);
}

#[test]
fn derived_types_and_their_sizes() {
    let mut rng = Rng::new(1);
    let values: Vec<Texts> = (0..20).map(|_| random(&mut rng)).collect();
    let mut unpacked = 0;
    let bench = quick(&values).with_unpack(|view| {
        unpacked += 1;
        view.unpack().map(drop)
    });
    let report = bench.run().unwrap();
    assert_sane(&report);
    assert!(report.verified_unpack.is_some_and(|nanos| nanos > 0.0));
    assert_eq!((report.n_messages, report.rounds), (20, 2));
    let n_bytes: usize = values.iter().map(|value| simple(value).len()).sum();
    assert_eq!(report.message_bytes, n_bytes as f64 / 20.0);
    assert_eq!(report.frame_bytes, report.message_bytes + 4.0);
    // To warm up, to calibrate, and in two rounds.
    assert_eq!(unpacked, 4 * 20);
}

#[test]
fn unions_large_types_and_strings() {
    let mut rng = Rng::new(2);
    assert_sane(&quick(&(0..9).map(|_| random(&mut rng)).collect::<Vec<Event>>()).run().unwrap());
    assert_sane(&quick(&[random::<Zoo>(&mut rng)]).run().unwrap());
    let report = quick(&["a".to_owned(), "b".repeat(100_000)]).run().unwrap();
    assert_sane(&report);
    assert_eq!(report.verified_unpack, None);
}

#[test]
fn framings_of_choice() {
    let values = vec!["text".to_owned(); 10];
    let mut seen = 0;
    let deframer = ChecksumDeframer::new(Crc32).bounded(100).observed(|_| seen += 1);
    let report = quick(&values).with_framing(ChecksumFramer::new(Crc32), deframer).run().unwrap();
    assert_eq!(report.frame_bytes, report.message_bytes + 8.0);
    // Once to look at, then as in `derived_types_and_their_sizes`.
    assert_eq!(seen, 5 * 10);

    let framer = flatstream::DefaultFramer.bounded(10);
    let error = quick(&values).with_framing(framer, DefaultDeframer).run().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::InvalidFrame { .. }), "{error}");
    let error = quick(&values)
        .with_framing(ChecksumFramer::new(Crc32), DefaultDeframer)
        .run()
        .expect_err("what is written has to be read by that");
    assert!(matches!(error.kind(), ErrorKind::InvalidFrame { offset: 20, .. }), "{error}");
}

/// A type without the derive; `lies` makes both modes differ.
struct ByHand {
    text: String,
    lies: bool,
}

impl StreamSerialize for ByHand {
    fn serialize<A: Allocator>(&self, builder: &mut FlatBufferBuilder<'_, A>) -> Result<()> {
        let root = builder.create_string(&self.text);
        builder.finish(root, None);
        Ok(())
    }

    fn encode(&self, out: &mut PayloadBuf<'_>) -> Option<Result<()>> {
        self.lies.then(|| "lies".encode(out).expect("strings need no builder"))
    }
}

impl StreamDeserialize for ByHand {
    type View<'a> = &'a str;

    fn from_payload(payload: &[u8]) -> Result<&str> {
        str::from_payload(payload)
    }
}

#[test]
fn hand_written_types() {
    let values = [ByHand { text: "text".into(), lies: false }];
    assert_sane(&quick(&values).run().unwrap());
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let error = quick(&[ByHand { text: "text".into(), lies: true }]).run().unwrap_err();
    assert!(error.to_string().contains("write different bytes"), "{error}");
    let error = quick::<String>(&[]).run().unwrap_err();
    assert!(error.to_string().contains("no values"), "{error}");
    let error = quick(&["text".to_owned()])
        .with_unpack(|_| Err(flatstream::Error::serialize(std::io::Error::other("not now"))))
        .run()
        .unwrap_err();
    assert!(error.to_string().contains("not now"), "{error}");
}

#[test]
fn reports_print_as_a_table() {
    let values = vec!["text".to_owned(); 3];
    let with = quick(&values).with_unpack(|_| Ok(())).run().unwrap().to_string();
    let without = quick(&values).run().unwrap().to_string();
    assert!(
        with.starts_with("3 messages of 16.0 bytes, 20.0 with their frames; medians of 2 rounds\n")
    );
    for line in ["encode ", "framed write ", "verified read "] {
        assert_eq!(without.lines().filter(|text| text.starts_with(line)).count(), 1, "{without}");
    }
    assert_eq!(with.lines().count(), without.lines().count() + 1);
    assert!(with.lines().last().unwrap().starts_with("and unpacked "), "{with}");
    assert_eq!(with.contains("measure a release build"), cfg!(debug_assertions));
    // Columns stand below their heads.
    let head = with.lines().find(|line| line.ends_with("expert / simple")).unwrap();
    let row = with.lines().find(|line| line.starts_with("encode")).unwrap();
    assert_eq!(row.len(), head.len(), "{with}");
    assert_eq!(row.match_indices(" ns").map(|(at, _)| at + 3).collect::<Vec<_>>(), [27, 40]);
}
