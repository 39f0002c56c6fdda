//! Where an adapter can stand, and what other attributes make of it.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::num::{NonZeroU32, NonZeroU8};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::with::*;
use flatstream::{StreamDeserialize, StreamSerialize, VectorView};

use crate::message;

/// A table without any field.
fn empty_table() -> Vec<u8> {
    let mut builder = FlatBufferBuilder::new();
    let table = builder.start_table();
    let root = builder.end_table(table);
    builder.finish(root, None);
    builder.finished_data().to_vec()
}

type Pause = Option<Duration>;

/// Every type that one adapter is right for, with the tree left to the type system or spelled out.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Shapes {
    #[flatstream(with = DurationNanos)]
    plain: Duration,
    #[flatstream(with = DurationNanos)]
    option: Option<Duration>,
    #[flatstream(with = DurationNanos)]
    vector: Vec<Duration>,
    #[flatstream(with = DurationNanos)]
    option_vector: Option<Vec<Duration>>,
    #[flatstream(with = DurationNanos)]
    boxed: Box<[Duration]>,
    #[flatstream(with = DurationNanos)]
    option_boxed: Option<Box<[Duration]>>,
    #[flatstream(with = DurationNanos)]
    alias: Pause,
    #[flatstream(with = Option<DurationNanos>)]
    spelled_option: Option<Duration>,
    #[flatstream(with = Vec<DurationNanos>)]
    spelled_vector: Vec<Duration>,
    #[flatstream(with = Option<Vec<DurationNanos>>)]
    spelled_both: Option<Vec<Duration>>,
    #[flatstream(with = Vec<DurationNanos>)]
    half_spelled: Option<Vec<Duration>>,
}

/// The same on the wire.
#[derive(StreamSerialize)]
struct RawShapes {
    plain: u64,
    option: Option<u64>,
    vector: Vec<u64>,
    option_vector: Option<Vec<u64>>,
    boxed: Vec<u64>,
    option_boxed: Option<Vec<u64>>,
    alias: Option<u64>,
    spelled_option: Option<u64>,
    spelled_vector: Vec<u64>,
    spelled_both: Option<Vec<u64>>,
    half_spelled: Option<Vec<u64>>,
}

fn shapes(some: bool) -> (Shapes, RawShapes) {
    let n = |n: u64| Duration::from_nanos(n);
    let list = |from: u64| (from..from + 3).map(n).collect::<Vec<_>>();
    let raw_list = |from: u64| (from..from + 3).collect::<Vec<_>>();
    let shapes = Shapes {
        plain: n(1),
        option: some.then_some(n(2)),
        vector: list(3),
        option_vector: some.then(|| list(4)),
        boxed: list(5).into(),
        option_boxed: some.then(|| list(6).into()),
        alias: some.then_some(n(7)),
        spelled_option: some.then_some(n(8)),
        spelled_vector: list(9),
        spelled_both: some.then(|| list(10)),
        half_spelled: some.then(|| list(11)),
    };
    let raw = RawShapes {
        plain: 1,
        option: some.then_some(2),
        vector: raw_list(3),
        option_vector: some.then(|| raw_list(4)),
        boxed: raw_list(5),
        option_boxed: some.then(|| raw_list(6)),
        alias: some.then_some(7),
        spelled_option: some.then_some(8),
        spelled_vector: raw_list(9),
        spelled_both: some.then(|| raw_list(10)),
        half_spelled: some.then(|| raw_list(11)),
    };
    (shapes, raw)
}

#[test]
fn shapes_of_a_field() {
    for some in [true, false] {
        let (shapes, raw) = shapes(some);
        let bytes = message(&shapes);
        assert_eq!(bytes, message(&raw), "as the wire form without an adapter");
        let view = Shapes::from_payload(&bytes).unwrap();
        assert_eq!(view.unpack().unwrap(), shapes);
        assert_eq!(format!("{view:?}"), format!("{shapes:?}"));
        assert_eq!(view, view);
        assert_eq!(view.alias(), shapes.alias);
        let listed: Vec<Duration> = view.vector().iter().rev().collect();
        assert_eq!(listed, [5, 4, 3].map(Duration::from_nanos));
        assert_eq!(view.option_vector().map(|list| list.len()), some.then_some(3));
    }
}

/// The types that views return, written down.
#[test]
fn views_return_the_rust_type() {
    let (shapes, _) = shapes(true);
    let bytes = message(&shapes);
    let view = Shapes::from_payload(&bytes).unwrap();
    let _: Duration = view.plain();
    let _: Option<Duration> = view.option();
    let _: Option<Duration> = view.vector().get(0);
    fn lives_as_long<'a, W>(list: VectorView<'a, W>, _: &'a [u8]) -> VectorView<'a, W> {
        list
    }
    assert_eq!(lives_as_long(view.vector(), &bytes).len(), 3);
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(reserved(1))]
struct Attributes {
    #[flatstream(id = 4, with = Char, rename = "letter")]
    key: char,
    /// Documented.
    #[flatstream(with = DurationNanos, id = 0, deprecated)]
    old: Duration,
    #[flatstream(with = Packed<(u8, u16), fn(u8) -> Pair<u8, u16>>, id = 2)]
    commas: Pair<u8, u16>,
    #[flatstream(skip)]
    skipped: Option<SystemTime>,
    #[flatstream(id = 3, with = IpAddrBytes, required)]
    host: IpAddr,
}

/// Names with commas, in brackets of every kind.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Pair<A, B>(A, B);

struct Packed<A, B>(std::marker::PhantomData<(A, B)>);

impl Adapter for Packed<(u8, u16), fn(u8) -> Pair<u8, u16>> {
    type Value = Pair<u8, u16>;
    type Wire = u32;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &Pair<u8, u16>) -> Result<u32, Refused> {
        Ok(u32::from(value.0) << 16 | u32::from(value.1))
    }
    fn from_wire(wire: u32) -> Result<Pair<u8, u16>, Refused> {
        Ok(Pair((wire >> 16) as u8, wire as u16))
    }
}

#[test]
#[allow(deprecated)] // What is tested.
fn other_attributes() {
    let value = Attributes {
        key: 'x',
        old: Duration::from_nanos(9),
        commas: Pair(1, 2),
        skipped: None,
        host: Ipv4Addr::LOCALHOST.into(),
    };
    let bytes = message(&value);
    let view = Attributes::from_payload(&bytes).unwrap();
    assert_eq!((view.key(), view.old(), view.host()), ('x', value.old, value.host));
    assert_eq!(view.commas(), Pair(1, 2));
    assert_eq!(view.unpack().unwrap(), value);
}

const SECOND: Duration = Duration::from_secs(1);

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Defaults {
    #[flatstream(with = DurationNanos, default = SECOND)]
    duration: Duration,
    #[flatstream(with = Char, default = '?')]
    key: char,
    #[flatstream(with = NonZeroInt<u8>, default = NonZeroU8::MIN)]
    small: NonZeroU8,
    #[flatstream(with = Ipv4AddrU32, default = Ipv4Addr::LOCALHOST)]
    four: Ipv4Addr,
    #[flatstream(with = IpAddrText, default = IpAddr::V4(Ipv4Addr::BROADCAST))]
    text: IpAddr,
    #[flatstream(with = TryVia<u32, usize>, default = 7)]
    index: usize,
    #[flatstream(with = DurationNanos, default = [])]
    list: Vec<Duration>,
}

#[test]
fn defaults_are_values_of_the_rust_type() {
    let bytes = empty_table();
    let view = Defaults::from_payload(&bytes).unwrap();
    assert_eq!((view.duration(), view.key(), view.small()), (SECOND, '?', NonZeroU8::MIN));
    assert_eq!((view.four(), view.index()), (Ipv4Addr::LOCALHOST, 7));
    assert_eq!(view.text(), Ipv4Addr::BROADCAST);
    assert!(view.list().is_empty());
    let value = view.unpack().unwrap();
    let bytes = message(&value);
    assert_eq!(Defaults::from_payload(&bytes).unwrap().unpack().unwrap(), value);
    let other = Defaults { key: '\0', duration: Duration::ZERO, index: 0, ..value };
    let bytes = message(&other);
    assert_eq!(Defaults::from_payload(&bytes).unwrap().unpack().unwrap(), other);
}

#[derive(StreamSerialize, Debug, PartialEq)]
struct Absent {
    #[flatstream(with = DurationNanos)]
    duration: Duration,
    #[flatstream(with = SystemTimeNanos)]
    nanos: SystemTime,
    #[flatstream(with = SystemTimeMillis)]
    millis: SystemTime,
    #[flatstream(with = Char)]
    key: char,
    #[flatstream(with = U128Bytes)]
    total: u128,
    #[flatstream(with = PathText)]
    path: PathBuf,
    #[flatstream(with = Ipv4AddrU32)]
    four: Ipv4Addr,
    #[flatstream(with = UuidBytes)]
    id: uuid::Uuid,
    #[flatstream(with = TimestampNanos)]
    jiff: jiff::Timestamp,
    #[flatstream(with = DateTimeUtcMillis)]
    chrono: chrono::DateTime<chrono::Utc>,
    #[flatstream(with = OffsetDateTimeNanos)]
    time: time::OffsetDateTime,
    #[flatstream(with = BytesVec)]
    bytes: bytes::Bytes,
    #[flatstream(with = SmallVecItems<[u8; 4]>)]
    small: smallvec::SmallVec<[u8; 4]>,
    #[flatstream(with = IpAddrBytes)]
    host: Option<IpAddr>,
    #[flatstream(with = SocketAddrText)]
    peers: Vec<SocketAddr>,
    inner: Option<Peer>,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Peer {
    #[flatstream(with = IpAddrBytes, required)]
    host: IpAddr,
}

#[test]
fn absent_fields_read_as_the_default_of_the_wire_form() {
    let bytes = empty_table();
    let absent = Absent::from_payload(&bytes).unwrap().unpack().unwrap();
    let expected = Absent {
        duration: Duration::ZERO,
        nanos: UNIX_EPOCH,
        millis: UNIX_EPOCH,
        key: '\0',
        total: 0,
        path: PathBuf::new(),
        four: Ipv4Addr::UNSPECIFIED,
        id: uuid::Uuid::nil(),
        jiff: jiff::Timestamp::UNIX_EPOCH,
        chrono: chrono::DateTime::UNIX_EPOCH,
        time: time::OffsetDateTime::UNIX_EPOCH,
        bytes: bytes::Bytes::new(),
        small: smallvec::SmallVec::new(),
        host: None,
        peers: vec![],
        inner: None,
    };
    assert_eq!(absent, expected);
}

/// Values that are lent, by the types that hold them.
#[derive(StreamSerialize, Debug, PartialEq)]
struct Lent {
    #[flatstream(with = PathText)]
    a: PathBuf,
    #[flatstream(with = PathText<Box<Path>>)]
    b: Box<Path>,
    #[flatstream(with = PathText<Arc<Path>>)]
    c: Option<Arc<Path>>,
    #[flatstream(with = PathText<Rc<Path>>)]
    d: Vec<Rc<Path>>,
    #[flatstream(with = PathText<std::borrow::Cow<'static, Path>>)]
    e: std::borrow::Cow<'static, Path>,
    #[flatstream(with = BytesVec)]
    f: bytes::Bytes,
    #[flatstream(with = SmallVecItems<[String; 2]>)]
    g: smallvec::SmallVec<[String; 2]>,
}

#[test]
fn what_is_lent_points_into_the_message() {
    let path = Path::new("a/b");
    let value = Lent {
        a: path.into(),
        b: path.into(),
        c: Some(path.into()),
        d: vec![path.into(), Path::new("c").into()],
        e: path.into(),
        f: bytes::Bytes::from_static(b"xyz"),
        g: smallvec::smallvec!["s".into(), "t".into(), "u".into()],
    };
    let bytes = message(&value);
    let view = Lent::from_payload(&bytes).unwrap();
    let range = bytes.as_ptr_range();
    let read: [&Path; 3] = [view.a(), view.b(), view.c().unwrap()];
    for read in read {
        assert_eq!(read, path);
        assert!(range.contains(&read.as_os_str().as_encoded_bytes().as_ptr()));
    }
    assert!(range.contains(&view.f().as_ptr()));
    assert_eq!(view.d().last(), Some(Path::new("c")));
    assert_eq!(view.g().iter().collect::<Vec<_>>(), ["s", "t", "u"]);
    assert_eq!(view.unpack().unwrap(), value);
    assert_eq!(format!("{view:?}"), format!("{value:?}"));
    assert!(format!("{view:?}").contains(r#"f: b"xyz""#));
}

/// A type that borrows, with adapters for what it borrows.
#[derive(StreamSerialize)]
struct Borrowed<'x> {
    #[flatstream(with = PathText<&'x Path>)]
    path: &'x Path,
    #[flatstream(with = PathText<std::borrow::Cow<'x, Path>>)]
    other: Option<std::borrow::Cow<'x, Path>>,
    #[flatstream(with = DurationNanos)]
    times: &'x [Duration],
    #[flatstream(with = Char)]
    keys: Option<&'x [char]>,
    name: &'x str,
}

#[test]
fn borrowing_types() {
    let (path, times) = (PathBuf::from("a"), vec![SECOND; 2]);
    let keys = ['k'; 3];
    let value = Borrowed {
        path: &path,
        other: Some(std::borrow::Cow::Borrowed(&path)),
        times: &times,
        keys: Some(&keys),
        name: "n",
    };
    let bytes = message(&value);
    let view = Borrowed::from_payload(&bytes).unwrap();
    assert_eq!((view.path(), view.other()), (Path::new("a"), Some(Path::new("a"))));
    assert_eq!(view.times().iter().collect::<Vec<_>>(), times);
    assert_eq!(view.keys().unwrap().get(2), Some('k'));
    assert_eq!(view.name(), "n");
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
enum Event {
    Started,
    Waited {
        #[flatstream(with = DurationNanos)]
        time: Duration,
        #[flatstream(with = NonZeroInt<u32>)]
        times: Option<NonZeroU32>,
        #[flatstream(with = Char, default = '!')]
        mark: char,
        #[flatstream(with = IpAddrBytes, required)]
        host: IpAddr,
        #[flatstream(with = PathText)]
        paths: Vec<PathBuf>,
    },
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Log {
    event: Event,
    again: Option<Event>,
}

#[test]
fn variants() {
    let event = Event::Waited {
        time: SECOND,
        times: NonZeroU32::new(3),
        mark: '.',
        host: Ipv4Addr::LOCALHOST.into(),
        paths: vec!["a".into()],
    };
    for again in [None, Some(Event::Started), Some(event.clone())] {
        let log = Log { event: event.clone(), again };
        let bytes = message(&log);
        let view = Log::from_payload(&bytes).unwrap();
        let EventView::Waited(waited) = view.event() else { panic!("{view:?}") };
        assert_eq!(
            (waited.time(), waited.times(), waited.mark()),
            (SECOND, NonZeroU32::new(3), '.')
        );
        assert_eq!(view.unpack().unwrap(), log);
        assert_eq!(format!("{view:?}"), format!("{log:?}"));
    }
}

/// Maps, with the tree left to the type system or spelled out.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct MapsOf {
    #[flatstream(with = DurationNanos)]
    tree: BTreeMap<String, Duration>,
    #[flatstream(with = DurationNanos)]
    hash: HashMap<u16, Duration>,
    #[flatstream(with = DurationNanos)]
    maybe: Option<BTreeMap<String, Duration>>,
    #[flatstream(with = DurationNanos)]
    options: BTreeMap<u8, Option<Duration>>,
    #[flatstream(with = Char)]
    vectors: HashMap<u8, Vec<char>>,
    #[flatstream(with = BTreeMap<String, BTreeMap<u8, Option<Vec<Char>>>>)]
    deep: BTreeMap<String, BTreeMap<u8, Option<Vec<char>>>>,
    #[flatstream(with = IpAddrBytes)]
    hosts: BTreeMap<String, IpAddr>,
    peers: BTreeMap<String, Peer>,
}

/// The same on the wire.
#[derive(StreamSerialize)]
struct RawMapsOf {
    tree: BTreeMap<String, u64>,
    hash: HashMap<u16, u64>,
    maybe: Option<BTreeMap<String, u64>>,
    options: BTreeMap<u8, Option<u64>>,
    vectors: HashMap<u8, Vec<u32>>,
    deep: BTreeMap<String, BTreeMap<u8, Option<Vec<u32>>>>,
    hosts: BTreeMap<String, Vec<u8>>,
    peers: BTreeMap<String, RawPeer>,
}

#[derive(StreamSerialize)]
struct RawPeer {
    host: Vec<u8>,
}

#[test]
fn values_of_maps() {
    let name = |name: &str| name.to_string();
    let host: IpAddr = Ipv4Addr::LOCALHOST.into();
    let value = MapsOf {
        tree: [(name("b"), SECOND), (name("a"), Duration::ZERO)].into(),
        hash: [(7, SECOND), (3, 2 * SECOND)].into(),
        maybe: Some([(name("x"), SECOND)].into()),
        options: [(1, None), (2, Some(SECOND))].into(),
        vectors: [(1, vec!['a', 'b']), (0, vec![])].into(),
        deep: [(name("d"), [(1, Some(vec!['z'])), (2, None)].into())].into(),
        hosts: [(name("h"), host)].into(),
        peers: [(name("p"), Peer { host })].into(),
    };
    let second = 1_000_000_000;
    let raw = RawMapsOf {
        tree: [(name("b"), second), (name("a"), 0)].into(),
        hash: [(7, second), (3, 2 * second)].into(),
        maybe: Some([(name("x"), second)].into()),
        options: [(1, None), (2, Some(second))].into(),
        vectors: [(1, vec![97, 98]), (0, vec![])].into(),
        deep: [(name("d"), [(1, Some(vec![122])), (2, None)].into())].into(),
        hosts: [(name("h"), vec![127, 0, 0, 1])].into(),
        peers: [(name("p"), RawPeer { host: vec![127, 0, 0, 1] })].into(),
    };
    let bytes = message(&value);
    assert_eq!(bytes, message(&raw));
    let view = MapsOf::from_payload(&bytes).unwrap();
    assert_eq!(view.tree().get("b"), Some(SECOND));
    assert_eq!(view.hash().get(&3), Some(2 * SECOND));
    assert_eq!(view.options().get(&1), Some(None));
    assert_eq!(view.vectors().get(&1).unwrap().last(), Some('b'));
    assert_eq!(view.hosts().values().next(), Some(host));
    assert!(view == value);
    assert_eq!(view.unpack().unwrap(), value);
    let mut target = MapsOf { tree: BTreeMap::new(), ..value.clone() };
    view.unpack_into(&mut target).unwrap();
    assert_eq!(target, value);
}

/// Writers of other languages leave out a value that is the default; where that is none, its absence
/// is a fault, and so is that of a table that holds such a field.
#[test]
fn values_of_maps_that_cannot_be_absent() {
    #[derive(StreamSerialize)]
    struct NoValue {
        key: String,
    }
    #[derive(StreamSerialize)]
    #[flatstream(reserved(0, 1, 2, 3, 4, 5, 6))]
    struct Peers {
        peers: Vec<NoValue>,
    }
    #[derive(StreamSerialize)]
    #[flatstream(reserved(0, 1, 2, 3, 4, 5))]
    struct Hosts {
        hosts: Vec<NoValue>,
    }
    #[derive(StreamSerialize)]
    struct Times {
        tree: Vec<NoValue>,
    }
    let list = || vec![NoValue { key: "k".into() }];
    let bytes = message(&Times { tree: list() });
    assert_eq!(MapsOf::from_payload(&bytes).unwrap().tree().get("k"), Some(Duration::ZERO));
    for (bytes, path) in [
        (message(&Peers { peers: list() }), "peers[0].value"),
        (message(&Hosts { hosts: list() }), "hosts[0].value"),
    ] {
        let error = MapsOf::from_payload(&bytes).unwrap_err().to_string();
        assert!(error.contains(path) && error.ends_with("is required and missing"), "{error}");
    }
}

/// An absent table with a required field that has no default does not get past the verifier.
#[test]
fn absent_tables_without_a_default() {
    #[derive(StreamSerialize)]
    struct Connection {
        #[flatstream(required)]
        to: Peer,
    }
    let error = Connection::from_payload(&empty_table()).unwrap_err().to_string();
    assert!(error.contains("to at") && error.ends_with("is required and missing"), "{error}");
    let to = Peer { host: Ipv4Addr::LOCALHOST.into() };
    let bytes = message(&Connection { to });
    assert_eq!(Connection::from_payload(&bytes).unwrap().to().host(), Ipv4Addr::LOCALHOST);
}

/// Views compare with values.
#[test]
fn views_compare_with_values() {
    for some in [true, false] {
        let (value, _) = shapes(some);
        let bytes = message(&value);
        let view = Shapes::from_payload(&bytes).unwrap();
        assert!(view == value);
        assert!(view != Shapes { plain: SECOND, ..value.clone() });
        assert!(view != Shapes { spelled_vector: vec![SECOND], ..value.clone() });
        assert!(view != Shapes { half_spelled: Some(vec![SECOND]), ..value });
    }
}

/// JSON has the wire form, as flatc prints it.
#[test]
fn json_shows_the_wire_form() {
    #[derive(StreamSerialize)]
    struct Printed {
        #[flatstream(with = DurationNanos)]
        age: Duration,
        #[flatstream(with = Char)]
        keys: Vec<char>,
        #[flatstream(with = IpAddrBytes, required)]
        host: IpAddr,
        #[flatstream(with = U128Bytes)]
        total: Option<u128>,
        #[flatstream(with = PathText)]
        path: PathBuf,
        #[flatstream(with = DurationNanos)]
        ages: BTreeMap<String, Duration>,
        #[flatstream(with = NonZeroInt<u8>, default = NonZeroU8::MIN)]
        step: NonZeroU8,
    }
    let bytes = message(&Printed {
        age: SECOND,
        keys: vec!['a', 'b'],
        host: Ipv4Addr::LOCALHOST.into(),
        total: Some(1 << 64 | 2),
        path: "p".into(),
        ages: [("x".to_string(), Duration::from_nanos(5))].into(),
        step: NonZeroU8::MAX,
    });
    let view = Printed::from_payload(&bytes).unwrap();
    assert_eq!(
        serde_json::to_string(&view).unwrap(),
        r#"{"age":1000000000,"keys":[97,98],"host":[127,0,0,1],"total":{"low":2,"high":1},"#
            .to_string()
            + r#""path":"p","ages":[{"key":"x","value":5}],"step":255}"#
    );
    assert_eq!(serde_json::to_string(&view.keys()).unwrap(), "[97,98]");
}

/// Two views differ where their values do.
#[test]
fn views_compare_by_value() {
    let (a, _) = shapes(true);
    let (one, other) = (message(&a), message(&Shapes { plain: SECOND, ..a.clone() }));
    let last = message(&Shapes { half_spelled: Some(vec![SECOND]), ..a });
    let [one, other, last] =
        [&one, &other, &last].map(|bytes| Shapes::from_payload(bytes).unwrap());
    assert!(one == one && one != other && one != last);
}

/// Names and types from a macro.
macro_rules! timed {
    ($name:ident, $field:ident: $ty:ty, $adapter:ty, $wrapped:path) => {
        #[derive(StreamSerialize, Debug, PartialEq)]
        struct $name {
            #[flatstream(with = $adapter)]
            $field: $ty,
            #[flatstream(with = $wrapped)]
            other: Option<$ty>,
        }
    };
}

timed!(Timed, with: Duration, DurationNanos, DurationNanos);

#[test]
fn adapters_from_macros() {
    let value = Timed { with: SECOND, other: None };
    let bytes = message(&value);
    assert_eq!(Timed::from_payload(&bytes).unwrap().unpack().unwrap(), value);
}

/// More fields than the vtables of a message are remembered for, all with the same adapter.
#[test]
fn many_tables_share_their_vtables() {
    #[derive(StreamSerialize, Debug, PartialEq)]
    struct Samples {
        list: Vec<Shapes>,
    }
    let list: Vec<Shapes> = (0..100).map(|i| shapes(i % 3 == 0).0).collect();
    let value = Samples { list };
    let bytes = message(&value);
    assert_eq!(Samples::from_payload(&bytes).unwrap().unpack().unwrap(), value);
}

/// What is behind pointers of any kind, and optional ones.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Pointers {
    #[flatstream(with = Char)]
    boxed: Box<char>,
    #[flatstream(with = Char)]
    option_boxed: Option<Box<char>>,
    #[flatstream(with = DurationNanos)]
    shared: Arc<Duration>,
    #[flatstream(with = DurationNanos)]
    option_shared: Option<Arc<Duration>>,
    #[flatstream(with = DurationNanos)]
    counted: Rc<Duration>,
    #[flatstream(with = DurationNanos)]
    option_counted: Option<Rc<Duration>>,
    #[flatstream(with = Char)]
    chars: Arc<[char]>,
    #[flatstream(with = Char)]
    option_chars: Option<Arc<[char]>>,
    #[flatstream(with = Rc<[Char]>)]
    counted_chars: Rc<[char]>,
    #[flatstream(with = Char)]
    option_counted_chars: Option<Rc<[char]>>,
    #[flatstream(with = PathText)]
    path: Box<PathBuf>,
}

/// The same on the wire.
#[derive(StreamSerialize)]
struct RawPointers {
    boxed: u32,
    option_boxed: Option<u32>,
    shared: u64,
    option_shared: Option<u64>,
    counted: u64,
    option_counted: Option<u64>,
    chars: Vec<u32>,
    option_chars: Option<Vec<u32>>,
    counted_chars: Vec<u32>,
    option_counted_chars: Option<Vec<u32>>,
    path: String,
}

#[test]
fn adapters_reach_behind_pointers() {
    let nanos = Duration::from_nanos;
    for some in [false, true] {
        let pointers = Pointers {
            boxed: Box::new('a'),
            option_boxed: some.then(|| Box::new('b')),
            shared: Arc::new(nanos(1)),
            option_shared: some.then(|| Arc::new(nanos(2))),
            counted: Rc::new(nanos(3)),
            option_counted: some.then(|| Rc::new(nanos(4))),
            chars: Arc::from(['c', 'd']),
            option_chars: some.then(|| Arc::from(['e'])),
            counted_chars: Rc::from([]),
            option_counted_chars: some.then(|| Rc::from(['f'])),
            path: Box::new(PathBuf::from("/a")),
        };
        let raw = RawPointers {
            boxed: 'a'.into(),
            option_boxed: some.then_some('b'.into()),
            shared: 1,
            option_shared: some.then_some(2),
            counted: 3,
            option_counted: some.then_some(4),
            chars: vec!['c'.into(), 'd'.into()],
            option_chars: some.then(|| vec!['e'.into()]),
            counted_chars: vec![],
            option_counted_chars: some.then(|| vec!['f'.into()]),
            path: "/a".into(),
        };
        let bytes = message(&pointers);
        assert_eq!(bytes, message(&raw));
        let view = Pointers::from_payload(&bytes).unwrap();
        assert_eq!(view, pointers);
        assert_eq!((view.boxed(), view.option_boxed()), ('a', some.then_some('b')));
        assert_eq!((view.shared(), view.path()), (nanos(1), Path::new("/a")));
        assert!(view.chars().iter().eq(['c', 'd']));
        assert_eq!(view.unpack().unwrap(), pointers);
        let mut target = Pointers { option_boxed: None, chars: Arc::from([]), ..pointers.clone() };
        view.unpack_into(&mut target).unwrap();
        assert_eq!(target, pointers);
    }
    let absent = empty_table();
    let view = Pointers::from_payload(&absent).unwrap();
    assert_eq!((view.boxed(), view.option_boxed(), view.chars().len()), ('\0', None, 0));
}

/// And behind those that borrow.
#[derive(StreamSerialize, Debug, PartialEq)]
struct Lending<'a> {
    #[flatstream(with = Char)]
    one: &'a char,
    #[flatstream(with = Char)]
    maybe: Option<&'a char>,
    #[flatstream(with = Char)]
    cow: Cow<'a, char>,
    #[flatstream(with = Char)]
    maybe_cow: Option<Cow<'a, char>>,
}

#[test]
fn adapters_reach_behind_references() {
    let chars = ['a', 'b'];
    let lent = Lending {
        one: &chars[0],
        maybe: Some(&chars[1]),
        cow: Cow::Borrowed(&chars[0]),
        maybe_cow: Some(Cow::Owned('c')),
    };
    let bytes = message(&lent);
    let view = Lending::from_payload(&bytes).unwrap();
    assert_eq!((view.one(), view.maybe(), view.cow()), ('a', Some('b'), 'a'));
    assert_eq!(view, lent);
}
