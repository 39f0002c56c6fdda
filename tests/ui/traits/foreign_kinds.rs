// More types of others than those that have an adapter, and in more roles.
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ffi::{CStr, CString, OsStr};
use std::net::IpAddr;
use std::ops::{RangeFrom, RangeFull};
use std::path::Path;
use std::rc::Rc;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use flatstream::{Nested, StreamSerialize};

type Wide = u128;

#[derive(StreamSerialize)]
struct Telemetry<'a> {
    count: AtomicU64,
    path: &'a Path,
    boxed: Box<Path>,
    name: &'a OsStr,
    c: &'a CStr,
    c_owned: Vec<CString>,
    from: RangeFrom<u8>,
    all: RangeFull,
    by_age: HashMap<Duration, u8>,
    ages: HashSet<Duration>,
    by_address: BTreeMap<IpAddr, u8>,
    two: [Duration; 2],
    nested: Nested<Duration>,
    cell: Rc<RefCell<u8>>,
    wide: Option<Wide>,
    #[flatstream(required)]
    wait: Duration,
    #[flatstream(shared)]
    text: Rc<RefCell<String>>,
    #[flatstream(default = Duration::ZERO)]
    pause: Duration,
}

#[derive(StreamSerialize)]
struct Row {
    #[flatstream(key)]
    at: IpAddr,
}

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Fixed {
    age: Duration,
}

fn uses(telemetry: TelemetryView<'_>) -> Option<u64> {
    let found = telemetry.by_age().get(&Duration::ZERO);
    found.map(|found| found + telemetry.wait().as_secs() + telemetry.pause().as_secs())
}

fn main() {}
