// What the macro does not know by name, the type system does.
use std::cell::RefCell;
use std::collections::VecDeque;
use std::ffi::OsString;
use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use flatstream::StreamSerialize;
use smallvec::SmallVec;
use uuid::Uuid;

#[derive(StreamSerialize)]
struct Telemetry {
    age: Duration,
    ages: Vec<Duration>,
    last: Option<Box<Duration>>,
    since: SystemTime,
    started: Instant,
    from: IpAddr,
    to: SocketAddr,
    file: PathBuf,
    name: OsString,
    serial: NonZeroU32,
    id: Uuid,
    data: Bytes,
    few: SmallVec<[u8; 4]>,
    cell: RefCell<u8>,
    locked: Option<Mutex<String>>,
    queue: VecDeque<u8>,
    range: Range<f32>,
}

#[derive(StreamSerialize)]
enum Event {
    Waited(Duration),
    Locked(Mutex<Duration>),
}

fn main() {}
