//! Refused values: type and field are named, and nothing is left behind.

use std::time::Duration;

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::with::*;
use flatstream::{
    DefaultDeframer, DefaultFramer, ErrorKind, PayloadFault, SliceReader, StreamSerialize,
    StreamWriter,
};

use crate::{message, refused, view};

#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
struct Job {
    name: String,
    #[flatstream(with = DurationNanos)]
    timeout: Duration,
    #[flatstream(with = DurationNanos)]
    delay: Option<Duration>,
    #[flatstream(with = DurationNanos)]
    history: Vec<Duration>,
    #[flatstream(with = Option<Vec<DurationNanos>>)]
    pauses: Option<Vec<Duration>>,
    children: Vec<Job>,
    state: Option<State>,
    next: Option<Box<Job>>,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
enum State {
    Done,
    Waiting {
        what: String,
        #[flatstream(with = DurationNanos)]
        since: Duration,
    },
}

const LONG: &str = "is longer than 584 years, where nanoseconds in a `u64` end";

fn job() -> Job {
    let second = Duration::from_secs(1);
    Job {
        name: "build".into(),
        timeout: second,
        delay: Some(second),
        history: vec![second, 2 * second],
        pauses: Some(vec![second]),
        state: Some(State::Done),
        ..Job::default()
    }
}

#[track_caller]
fn names(job: &Job, field: &str) {
    assert_eq!(refused(job), format!("cannot serialize: `{field}` {LONG}"));
}

#[test]
fn type_and_field_are_named() {
    let max = Duration::MAX;
    names(&Job { timeout: max, ..job() }, "Job.timeout");
    names(&Job { delay: Some(max), ..job() }, "Job.delay");
    names(&Job { history: vec![Duration::ZERO, max], ..job() }, "Job.history");
    names(&Job { pauses: Some(vec![max]), ..job() }, "Job.pauses");
    let waiting = State::Waiting { what: "lock".into(), since: max };
    names(&Job { state: Some(waiting), ..job() }, "Waiting.since");
    let deep = Job { timeout: max, ..job() };
    names(&Job { children: vec![job(), deep.clone()], ..job() }, "Job.timeout");
    names(&Job { next: Some(Box::new(deep)), ..job() }, "Job.timeout");
}

/// The entries of maps are no tables of anybody, so the field that holds the map is named.
#[test]
fn maps_are_named_by_their_field() {
    use std::collections::{BTreeMap, HashMap};
    #[derive(StreamSerialize, Default)]
    struct Waits {
        #[flatstream(with = DurationNanos)]
        tree: BTreeMap<String, Duration>,
        #[flatstream(with = Option<HashMap<u8, Vec<DurationNanos>>>)]
        hash: Option<HashMap<u8, Vec<Duration>>>,
        #[flatstream(with = BTreeMap<u8, BTreeMap<u8, Option<DurationNanos>>>)]
        deep: BTreeMap<u8, BTreeMap<u8, Option<Duration>>>,
        jobs: BTreeMap<u8, Job>,
    }
    let max = Duration::MAX;
    let tree = [("fine".into(), Duration::ZERO), ("key".into(), max)].into();
    let hash = Some([(1, vec![max])].into());
    let deep = [(1, [(2, Some(max))].into())].into();
    let jobs = [(1, Job { timeout: max, ..job() })].into();
    for (value, field) in [
        (Waits { tree, ..Waits::default() }, "Waits.tree"),
        (Waits { hash, ..Waits::default() }, "Waits.hash"),
        (Waits { deep, ..Waits::default() }, "Waits.deep"),
        (Waits { jobs, ..Waits::default() }, "Job.timeout"),
    ] {
        assert_eq!(refused(&value), format!("cannot serialize: `{field}` {LONG}"));
    }
}

/// The field is that of the inner message.
#[test]
fn messages_in_messages() {
    #[derive(StreamSerialize)]
    struct Envelope {
        job: flatstream::Nested<Job>,
    }
    let bad = Job { history: vec![Duration::MAX], ..job() };
    let message = refused(&Envelope { job: flatstream::Nested(bad) });
    assert_eq!(message, format!("cannot serialize: `Job.history` {LONG}"));
}

/// Fields are written in their order, but for numbers in `Option`s, which come first.
#[test]
fn the_first_of_several_is_named() {
    let max = Duration::MAX;
    let history = vec![max];
    names(&Job { history: history.clone(), timeout: max, ..job() }, "Job.timeout");
    names(&Job { history, pauses: Some(vec![max]), ..job() }, "Job.history");
    let child = Job { delay: Some(max), ..job() };
    names(&Job { timeout: max, children: vec![child], ..job() }, "Job.timeout");
}

/// A table in a table in a table.
#[derive(StreamSerialize, Default)]
struct Link {
    #[flatstream(with = DurationNanos)]
    age: Duration,
    next: Option<Box<Link>>,
}

/// `n` links, of which the first and the last have these ages.
fn chain(n: usize, first: Duration, last: Duration) -> Link {
    let mut link = Link { age: last, next: None };
    for i in (0..n - 1).rev() {
        let age = if i == 0 { first } else { Duration::ZERO };
        link = Link { age, next: Some(Box::new(link)) };
    }
    link
}

/// An adapter's refusal and another reason, whichever comes first.
#[test]
fn depth_and_refusal() {
    let (zero, max) = (Duration::ZERO, Duration::MAX);
    let too_deep = "cannot serialize: tables are nested more than 64 deep, which no reader accepts";
    let too_long = format!("cannot serialize: `Link.age` {LONG}");
    assert_eq!(refused(&chain(65, zero, zero)), too_deep);
    assert_eq!(refused(&chain(65, max, zero)), too_long);
    assert_eq!(refused(&chain(65, zero, max)), too_deep);
    assert_eq!(refused(&chain(64, zero, max)), too_long);
}

#[test]
fn a_stream_goes_on_behind_a_refused_value() {
    let (good, bad) = (job(), Job { timeout: Duration::MAX, ..job() });
    let mut simple = StreamWriter::new(Vec::new(), DefaultFramer);
    let builder = FlatBufferBuilder::new();
    let mut expert = StreamWriter::with_builder(Vec::new(), DefaultFramer, builder);
    for _ in 0..3 {
        for value in [&good, &bad] {
            assert_eq!(simple.write(value).is_ok(), value == &good);
            assert_eq!(expert.write(value).is_ok(), value == &good);
        }
    }
    let (simple, expert) = (simple.into_inner(), expert.into_inner());
    assert_eq!(simple, expert);
    let read: Vec<Job> = SliceReader::new(&simple, DefaultDeframer)
        .typed::<Job>()
        .map(|view| view.unwrap().unpack().unwrap())
        .collect();
    assert_eq!(read, [good.clone(), good.clone(), good]);
}

/// In a builder of the user, which is used again without a reset in between.
#[test]
fn a_builder_is_untouched_by_a_refused_value() {
    let mut builder = FlatBufferBuilder::new();
    let bad = Job { history: vec![Duration::MAX], ..job() };
    bad.serialize(&mut builder).unwrap_err();
    job().serialize(&mut builder).unwrap();
    assert_eq!(builder.finished_data(), message(&job()));
}

/// The same fields without adapters, to write what no adapter would.
#[derive(StreamSerialize)]
struct RawKeys {
    first: u32,
    others: Vec<u32>,
    last: Option<u32>,
    host: Vec<u8>,
}

#[derive(StreamSerialize, Debug)]
struct Keys {
    #[flatstream(with = Char)]
    first: char,
    #[flatstream(with = Char)]
    others: Vec<char>,
    #[flatstream(with = NonZeroInt<u32>)]
    last: Option<std::num::NonZeroU32>,
    #[flatstream(with = IpAddrBytes, required)]
    host: std::net::IpAddr,
}

fn raw() -> RawKeys {
    RawKeys { first: 65, others: vec![66, 67], last: Some(1), host: vec![127, 0, 0, 1] }
}

#[track_caller]
fn fault(raw: &RawKeys, path: &str, reason: &'static str) {
    let bytes = message(raw);
    let error = view::<Keys>(&bytes).unwrap_err();
    let ErrorKind::InvalidPayload { path: found, position, fault, .. } = error.kind() else {
        panic!("{error}")
    };
    assert_eq!((found.as_str(), *fault), (path, PayloadFault::Refused(reason)));
    assert!(*position < bytes.len() && error.to_string().ends_with(reason), "{error}");
}

#[test]
fn what_is_read_names_path_and_position() {
    assert_eq!(view::<Keys>(&message(&raw())).unwrap().first(), 'A');
    let none = "is no Unicode character";
    fault(&RawKeys { first: 0xd800, ..raw() }, "first", none);
    fault(&RawKeys { first: 0x11_0000, ..raw() }, "first", none);
    fault(&RawKeys { others: vec![1, 2, u32::MAX], ..raw() }, "others[2]", none);
    fault(&RawKeys { last: Some(0), ..raw() }, "last", "is 0, which its type has not");
    let none = "is no address, which has 4 or 16 bytes";
    for len in [0, 3, 5, 17] {
        fault(&RawKeys { host: vec![1; len], ..raw() }, "host", none);
    }
}

/// The position is that of the field in its table.
#[test]
fn positions() {
    let bytes = message(&RawKeys { first: 0xd800, ..raw() });
    let at = bytes.windows(4).position(|window| window == 0xd800u32.to_le_bytes()).unwrap();
    let error = view::<Keys>(&bytes).unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("invalid Keys: first at {at:#x}: is no Unicode character")
    );
}

#[test]
fn a_missing_required_value() {
    let mut builder = FlatBufferBuilder::new();
    let table = builder.start_table();
    let root = builder.end_table(table);
    builder.finish(root, None);
    let error = view::<Keys>(builder.finished_data()).unwrap_err();
    assert!(error.to_string().contains("host at"), "{error}");
    assert!(error.to_string().ends_with("is required and missing"), "{error}");
}
