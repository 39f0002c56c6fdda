//! What an adapter writes it reads: a message that was made is one that verifies, whatever the value.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV6};
use std::num::NonZero;
use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use chrono::{DateTime, Utc};
use flatstream::with::*;
use flatstream::{StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::append;
use flatstream_tests::values::{Random, Rng};
use jiff::Timestamp;
use smallvec::SmallVec;
use time::{OffsetDateTime, PrimitiveDateTime, UtcOffset};
use uuid::Uuid;

/// A test for each adapter: its values, of which some have to be written.
macro_rules! extremes {
    ($($name:ident: [$($adapter:tt)+] of $value:ty, $values:expr;)*) => { $(
        #[test]
        fn $name() {
            #[derive(StreamSerialize)]
            struct Extreme {
                #[flatstream(with = $($adapter)+)]
                value: Option<$value>,
            }
            let mut n_written = 0;
            for value in $values {
                let extreme = Extreme { value: Some(value) };
                let mut bytes = Vec::new();
                let Ok(()) = append(&extreme, &mut bytes) else { continue };
                let value = &extreme.value;
                match Extreme::from_payload(&bytes) {
                    // Reading does not panic.
                    Ok(view) => assert!(view.value().is_some(), "{value:?}"),
                    Err(error) => panic!("{value:?} is written, but: {error}"),
                }
                n_written += 1;
            }
            assert!(n_written > 0);
        }
    )*
        const NAMES: &[&str] = &[$(stringify!($($adapter)+)),*];
    };
}

extremes! {
    duration_nanos: [DurationNanos] of Duration, durations();
    duration_millis: [DurationMillis] of Duration, durations();
    system_time_nanos: [SystemTimeNanos] of SystemTime, system_times();
    system_time_millis: [SystemTimeMillis] of SystemTime, system_times();
    date_time_utc_nanos: [DateTimeUtcNanos] of DateTime<Utc>, date_times();
    date_time_utc_millis: [DateTimeUtcMillis] of DateTime<Utc>, date_times();
    timestamp_nanos: [TimestampNanos] of Timestamp, timestamps();
    timestamp_millis: [TimestampMillis] of Timestamp, timestamps();
    offset_date_time_nanos: [OffsetDateTimeNanos] of OffsetDateTime, offset_date_times();
    offset_date_time_millis: [OffsetDateTimeMillis] of OffsetDateTime, offset_date_times();
    ip_addr_bytes: [IpAddrBytes] of IpAddr, addresses();
    ip_addr_text: [IpAddrText] of IpAddr, addresses();
    ipv4_addr_u32: [Ipv4AddrU32] of Ipv4Addr, [0, 1, u32::MAX].map(Ipv4Addr::from);
    ipv6_addr_bytes: [Ipv6AddrBytes] of Ipv6Addr, [0, 1, u128::MAX].map(Ipv6Addr::from);
    socket_addr_text: [SocketAddrText] of SocketAddr, sockets();
    char: [Char] of char, ['\0', '\u{d7ff}', '\u{e000}', '\u{ffff}', char::MAX];
    non_zero_u8: [NonZeroInt<u8>] of NonZero<u8>, [NonZero::<u8>::MIN, NonZero::<u8>::MAX];
    non_zero_i64: [NonZeroInt<i64>] of NonZero<i64>, [NonZero::<i64>::MIN, NonZero::<i64>::MAX];
    u128_bytes: [U128Bytes] of u128, [0, 1, u64::MAX.into(), 1 << 64, u128::MAX];
    i128_bytes: [I128Bytes] of i128, [0, -1, 1 << 64, -1 << 64, i128::MIN, i128::MAX];
    display_text_of_floats: [DisplayText<f64>] of f64, floats();
    display_text_of_chars: [DisplayText<char>] of char, ['\0', '"', '\u{ffff}', char::MAX];
    display_text_of_strings: [DisplayText<String>] of String, ["", "\0", "\u{10ffff}"].map(String::from);
    path_text: [PathText] of PathBuf, os_strings().into_iter().map(PathBuf::from);
    os_string_text: [OsStringText] of OsString, os_strings();
    via: [Via<[f32; 2], Complex>] of Complex, [Complex(f32::MIN, f32::MAX), Complex(-0.0, f32::INFINITY)];
    try_via: [TryVia<u32, usize>] of usize, [0, 1, u32::MAX as usize, usize::MAX];
    uuid_bytes: [UuidBytes] of Uuid, [Uuid::nil(), Uuid::max()];
    bytes_vec: [BytesVec] of Bytes, [Bytes::new(), Bytes::from_static(&[0, 255])];
    small_vec_items: [SmallVecItems<[u8; 2]>] of SmallVec<[u8; 2]>,
        [SmallVec::new(), SmallVec::from_slice(&[1, 2]), SmallVec::from_slice(&[0; 300])];
}

/// With another adapter in `flatstream::with`, this asks for its extremes.
#[test]
fn no_adapter_is_left_out() {
    let module = include_str!("../../flatstream/src/with/mod.rs");
    let lines = module.lines().filter_map(|line| line.strip_prefix("pub use "));
    let names = lines.flat_map(|line| {
        let names = line.rsplit("::").next().unwrap();
        names.trim_matches(['{', '}', ';']).split(", ")
    });
    // Wire forms, words about maps, and the error.
    let others = ["I128Halves", "ShortBytes", "U128Halves", "Keys", "Map", "Refused"];
    let names: BTreeSet<_> = names.filter(|name| !others.contains(name)).collect();
    let tested: BTreeSet<_> =
        NAMES.iter().map(|name| name.split('<').next().unwrap().trim()).collect();
    assert_eq!(names, tested);
}

fn durations() -> Vec<Duration> {
    let nano = Duration::from_nanos(1);
    let ends = [Duration::from_nanos(u64::MAX), Duration::from_millis(u64::MAX)];
    let around = ends.iter().flat_map(|end| [*end - nano, *end, *end + nano]);
    let last = ends[1] + Duration::from_nanos(999_999);
    around.chain([Duration::ZERO, nano, last, last + nano, Duration::MAX]).collect()
}

/// Seconds at which types end, or `i64`s of milliseconds or nanoseconds, and any.
fn seconds() -> impl Iterator<Item = i128> {
    let of_types = [253_402_300_799, -377_705_116_800, 8_210_266_876_799, -8_334_601_228_800];
    let of_numbers = [i64::MIN, i64::MAX].map(i128::from);
    let scaled = of_numbers.into_iter().flat_map(|end| [end, end / 1_000, end / 1_000_000_000]);
    let mut rng = Rng::new(0x7133);
    let random = (0..500).map(move |_| i128::from(i64::random(&mut rng, 0) >> rng.below(40)));
    of_types.into_iter().chain(scaled).chain([0]).flat_map(|end| end - 2..=end + 2).chain(random)
}

/// Parts of a second, also of one with a leap second.
const NANOS: [u32; 8] =
    [0, 1, 999_999, 1_000_000, 499_999_999, 999_999_999, 1_000_000_000, 1_999_999_999];

/// Both: seconds of 64 bits, and nanoseconds.
fn instants() -> impl Iterator<Item = (i64, u32)> {
    let seconds = seconds().filter_map(|second| i64::try_from(second).ok());
    seconds.flat_map(|second| NANOS.map(|nanos| (second, nanos)))
}

fn system_times() -> impl Iterator<Item = SystemTime> {
    instants().filter_map(|(second, nanos)| {
        let seconds = Duration::from_secs(second.unsigned_abs());
        let whole = match second < 0 {
            true => UNIX_EPOCH.checked_sub(seconds),
            false => UNIX_EPOCH.checked_add(seconds),
        };
        whole?.checked_add(Duration::from_nanos(nanos.into()))
    })
}

fn date_times() -> impl Iterator<Item = DateTime<Utc>> {
    let ends = [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC];
    let last = DateTime::from_timestamp(ends[1].timestamp(), 1_999_999_999);
    let others = instants().filter_map(|(second, nanos)| DateTime::from_timestamp(second, nanos));
    ends.into_iter().chain(last).chain(others)
}

fn timestamps() -> impl Iterator<Item = Timestamp> {
    let others = instants()
        .filter_map(|(second, nanos)| Timestamp::new(second, i32::try_from(nanos).unwrap()).ok());
    [Timestamp::MIN, Timestamp::MAX].into_iter().chain(others)
}

fn offset_date_times() -> impl Iterator<Item = OffsetDateTime> {
    let others = instants().filter_map(|(second, nanos)| {
        let nanos = i128::from(second) * 1_000_000_000 + i128::from(nanos);
        OffsetDateTime::from_unix_timestamp_nanos(nanos).ok()
    });
    let offsets =
        [-25, -23, -1, 0, 1, 23, 25].map(|hours| UtcOffset::from_hms(hours, 0, 0).unwrap());
    let ends = offsets.into_iter().flat_map(|offset| {
        [PrimitiveDateTime::MIN, PrimitiveDateTime::MAX].map(|end| end.assume_offset(offset))
    });
    ends.chain(others)
}

fn addresses() -> Vec<IpAddr> {
    let v4 = [0, 1, u32::MAX].map(|n| IpAddr::V4(n.into()));
    // Mapped and compatible addresses print in another form.
    let v6 =
        [0, 1, 0xffff_0102_0304, 0x0102_0304, 1 << 127, u128::MAX].map(|n| IpAddr::V6(n.into()));
    v4.into_iter().chain(v6).collect()
}

fn sockets() -> Vec<SocketAddr> {
    let plain = addresses()
        .into_iter()
        .flat_map(|address| [0, u16::MAX].map(|port| SocketAddr::new(address, port)));
    let scoped =
        [0, 1, u32::MAX].map(|n| SocketAddr::V6(SocketAddrV6::new(Ipv6Addr::LOCALHOST, 1, n, n)));
    plain.chain(scoped).collect()
}

fn floats() -> Vec<f64> {
    let infinite = [f64::NAN, -f64::NAN, f64::INFINITY, f64::NEG_INFINITY];
    let finite = [0.0, -0.0, f64::MIN, f64::MAX, f64::MIN_POSITIVE, 5e-324];
    [&infinite[..], &finite].concat()
}

fn os_strings() -> Vec<OsString> {
    let texts = ["", "\0", "/", "..", "\u{10ffff}", "a\nb"].map(OsString::from);
    texts.into_iter().chain(no_text()).collect()
}

#[cfg(unix)]
fn no_text() -> Option<OsString> {
    use std::os::unix::ffi::OsStringExt;
    Some(OsString::from_vec(vec![b'a', 0xff]))
}

#[cfg(not(unix))]
fn no_text() -> Option<OsString> {
    None
}

/// Of a library that knows nothing of ours.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Complex(f32, f32);

impl From<[f32; 2]> for Complex {
    fn from([re, im]: [f32; 2]) -> Self {
        Complex(re, im)
    }
}

impl From<Complex> for [f32; 2] {
    fn from(Complex(re, im): Complex) -> Self {
        [re, im]
    }
}
