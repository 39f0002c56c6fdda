//! Fields with adapters are JSON in their wire form, whatever stands between field and adapter: flatc
//! knows nothing of adapters.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::IpAddr;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use flatstream::with::{
    Adapter, Char, DurationMillis, DurationNanos, IpAddrBytes, Keys, Map, PathText, Refused,
    UuidBytes,
};
use flatstream::StreamSerialize;
use flatstream_tests::messages::simple;
use uuid::Uuid;

use crate::compare::compare;
use crate::roots::Json;
use crate::schema::Schema;
use crate::tool::{flatc, Defaults};

/// An adapter behind every strategy that passes on to another.
#[derive(StreamSerialize, Debug)]
pub struct Adapters<'a> {
    #[flatstream(with = DurationNanos)]
    boxed: Box<Duration>,
    #[flatstream(with = DurationNanos)]
    arc: Arc<Duration>,
    #[flatstream(with = DurationNanos)]
    rc: Rc<Duration>,
    #[flatstream(with = DurationNanos)]
    cow: Cow<'a, Duration>,
    #[flatstream(with = DurationNanos)]
    lent: &'a Duration,
    #[flatstream(with = Char)]
    some: Option<Box<char>>,
    #[flatstream(with = UuidBytes)]
    id: Arc<Uuid>,
    #[flatstream(with = IpAddrBytes)]
    some_bytes: Option<Rc<IpAddr>>,
    #[flatstream(with = PathText)]
    some_text: Option<Arc<PathBuf>>,
    #[flatstream(with = IpAddrBytes, required)]
    must: Box<IpAddr>,
    #[flatstream(with = Char, default = '?')]
    or_else: char,
    #[flatstream(with = SpotTable)]
    table: Box<Spot>,
    #[flatstream(with = HostUnion, required)]
    union: Box<Host>,
    #[flatstream(with = HostUnion)]
    some_union: Option<Arc<Host>>,
    #[flatstream(with = Char)]
    items: Arc<[char]>,
    #[flatstream(with = DurationNanos)]
    set: BTreeSet<Duration>,
    #[flatstream(with = Keys<DurationMillis>)]
    map: HashMap<Duration, bool>,
    #[flatstream(with = Map<Option<Char>>)]
    values: BTreeMap<u8, Option<char>>,
    #[flatstream(with = BTreeMap<Keys<DurationNanos>, Char>)]
    sums: BTreeMap<Duration, char>,
}

#[derive(StreamSerialize, Debug)]
struct Point {
    x: i32,
    y: i32,
}

/// In the program, a point.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Spot(i32, i32);

/// A [`Spot`] as a table.
struct SpotTable;

impl Adapter for SpotTable {
    type Value = Spot;
    type Wire = Point;
    const HAS_DEFAULT: bool = true;

    fn to_wire(spot: &Spot) -> Result<Point, Refused> {
        Ok(Point { x: spot.0, y: spot.1 })
    }

    fn from_wire(point: PointView<'_>) -> Result<Spot, Refused> {
        Ok(Spot(point.x(), point.y()))
    }
}

#[derive(StreamSerialize, Debug)]
enum Reached {
    V4(u32),
    Unix(String),
}

/// In the program, what was reached.
#[derive(Clone, Debug, PartialEq)]
enum Host {
    Number(u32),
    Name(String),
}

/// A [`Host`] as a union.
struct HostUnion;

impl Adapter for HostUnion {
    type Value = Host;
    type Wire = Reached;
    const HAS_DEFAULT: bool = false;

    fn to_wire(host: &Host) -> Result<Reached, Refused> {
        Ok(match host {
            Host::Number(number) => Reached::V4(*number),
            Host::Name(name) => Reached::Unix(name.clone()),
        })
    }

    fn from_wire(reached: ReachedView<'_>) -> Result<Host, Refused> {
        match reached {
            ReachedView::V4(number) => Ok(Host::Number(number)),
            ReachedView::Unix(name) => Ok(Host::Name(name.to_owned())),
            _ => Err(Refused::new("is no host")),
        }
    }
}

const SECOND: Duration = Duration::from_secs(1);

fn full() -> Adapters<'static> {
    let host = IpAddr::from([192, 0, 2, 7]);
    Adapters {
        boxed: Box::new(SECOND),
        arc: Arc::new(2 * SECOND),
        rc: Rc::new(3 * SECOND),
        cow: Cow::Owned(4 * SECOND),
        lent: &SECOND,
        some: Some(Box::new('x')),
        id: Arc::new(Uuid::from_u128(0x0102_0304_0506_0708_090a_0b0c_0d0e_0f10)),
        some_bytes: Some(Rc::new(host)),
        some_text: Some(Arc::new("/srv/attic".into())),
        must: Box::new(host),
        or_else: '!',
        table: Box::new(Spot(3, -4)),
        union: Box::new(Host::Name("attic".to_owned())),
        some_union: Some(Arc::new(Host::Number(7))),
        items: ['a', 'ß'].into(),
        set: [SECOND, Duration::ZERO].into(),
        map: [(SECOND, true), (Duration::ZERO, false)].into(),
        values: [(1, Some('x')), (0, None)].into(),
        sums: [(SECOND, 'x'), (Duration::ZERO, 'y')].into(),
    }
}

fn prints(messages: &[Vec<u8>]) {
    let Some(flatc) = flatc() else { return };
    for (message, printed) in
        messages.iter().zip(flatc.print(&Schema::of::<Adapters<'_>>(), messages))
    {
        let ours = Adapters::json(message);
        compare(&ours, &printed).unwrap_or_else(|why| panic!("{why}\n{ours}\n{printed}"));
    }
}

#[test]
fn adapters_print_their_wire_form() {
    let none = Adapters {
        some: None,
        some_bytes: None,
        some_text: None,
        some_union: None,
        items: [].into(),
        ..full()
    };
    prints(&[simple(&full()), simple(&none)]);
}

/// Also without flatc: nothing of how the values print in Rust.
#[test]
fn pointers_to_values_with_adapters() {
    let json = Adapters::json(&simple(&full()));
    let start = r#"{"boxed":1000000000,"arc":2000000000,"rc":3000000000,"cow":4000000000,"lent":1000000000,"some":120,"id":{"items":[1,"#;
    assert!(json.starts_with(start), "{json}");
    let table = r#""table":{"x":3,"y":-4},"union_type":"Unix","union":{"value":"attic"},"#;
    assert!(json.contains(table), "{json}");
}

/// Keys of 0, which other writers leave out.
#[test]
fn keys_with_adapters_print_though_they_are_absent() {
    let Some(flatc) = flatc() else { return };
    let json = r#"{
        "must": [1, 2, 3, 4], "id": { "items": [1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7] },
        "map": [{}, { "key": 7 }], "sums": [{ "value": 65 }], "values": [{}],
        "union_type": "V4", "union": { "value": 1 }
    }"#;
    let messages = flatc.read(&Schema::of::<Adapters<'_>>(), &[json.to_owned()], Defaults::LeftOut);
    prints(&messages);
    let ours = Adapters::json(&messages[0]);
    assert!(ours.contains(r#""map":[{"key":0},{"key":7}]"#), "{ours}");
}
