//! Types of the standard library, by adapters.

use std::collections::{BTreeMap, HashMap};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::{NonZeroI16, NonZeroU64};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use flatstream::with::*;
use flatstream::StreamSerialize;

/// A foreign range, as a fixed struct.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
pub struct Span {
    /// From here.
    pub start: u32,
    /// To there.
    pub end: u32,
}

impl From<Range<u32>> for Span {
    fn from(Range { start, end }: Range<u32>) -> Self {
        Span { start, end }
    }
}

impl From<Span> for Range<u32> {
    fn from(Span { start, end }: Span) -> Self {
        start..end
    }
}

/// Types of the standard library, by adapters.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct Foreign {
    /// A number that not all values fit.
    #[flatstream(with = DurationNanos)]
    pub age: Duration,
    /// The same, or none.
    #[flatstream(with = DurationNanos)]
    pub timeout: Option<Duration>,
    /// Signed.
    #[flatstream(with = SystemTimeNanos)]
    pub times: Vec<SystemTime>,
    /// A vector, and a fault when absent.
    #[flatstream(with = IpAddrBytes, required)]
    pub host: IpAddr,
    /// A vector, or none.
    #[flatstream(with = IpAddrBytes)]
    pub proxy: Option<IpAddr>,
    /// A number of any value.
    #[flatstream(with = Ipv4AddrU32)]
    pub mask: Ipv4Addr,
    /// Large items in place.
    #[flatstream(with = Ipv6AddrBytes)]
    pub hops: Option<Vec<Ipv6Addr>>,
    /// Strings.
    #[flatstream(with = Vec<SocketAddrText>)]
    pub peers: Vec<SocketAddr>,
    /// A number with a gap.
    #[flatstream(with = Option<NonZeroInt<u64>>)]
    pub id: Option<NonZeroU64>,
    /// The same with a default.
    #[flatstream(with = NonZeroInt<i16>, default = NonZeroI16::MIN)]
    pub step: NonZeroI16,
    /// Two halves.
    #[flatstream(with = U128Bytes)]
    pub total: u128,
    /// Two halves, or none.
    #[flatstream(with = I128Bytes)]
    pub balance: Option<i128>,
    /// A number with many gaps.
    #[flatstream(with = Char, default = '?')]
    pub key: char,
    /// Many of them.
    #[flatstream(with = Char)]
    pub keys: Box<[char]>,
    /// A string that is lent.
    #[flatstream(with = PathText)]
    pub path: PathBuf,
    /// Strings that are lent.
    #[flatstream(with = PathText<Arc<Path>>)]
    pub paths: Option<Vec<Arc<Path>>>,
    /// A fixed struct.
    #[flatstream(with = Via<Span, Range<u32>>)]
    pub span: Option<Range<u32>>,
    /// A union.
    pub wait: Wait,
    /// The values of a map.
    #[flatstream(with = DurationNanos)]
    pub ages: BTreeMap<String, Duration>,
    /// Values that cannot be absent.
    #[flatstream(with = IpAddrBytes)]
    pub hosts: HashMap<u16, IpAddr>,
}

/// Adapters in variants.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub enum Wait {
    /// No adapter.
    Never,
    /// Two of them.
    Until {
        /// A time.
        #[flatstream(with = SystemTimeNanos)]
        time: SystemTime,
        /// What to wait for.
        #[flatstream(with = Char)]
        key: Option<char>,
    },
}
