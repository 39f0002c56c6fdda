//! Values at the ends of what types and wire forms can hold, and any number from outside.

use std::ffi::OsString;
use std::fmt::Debug;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV6};
use std::num::{NonZeroI64, NonZeroU64, NonZeroU8};
use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Utc};
use flatstream::with::*;
use flatstream::{FieldType, StreamDeserialize, StreamSerialize};
use flatstream_tests::values::{Random, Rng};
use jiff::Timestamp;
use time::macros::{datetime, offset};
use time::OffsetDateTime;

use crate::{message, refused};

const NUMBERS: usize = 20_000;

/// Numbers of the wire become values that become the same numbers, or are refused without a panic.
/// Returns how many were refused.
fn any_number<A: Converts<W>, W: Random + Copy>() -> usize {
    A::ends().into_iter().for_each(|wire| _ = A::comes_back(wire));
    let mut rng = Rng::new(0xada9);
    let wires = (0..NUMBERS).map(|_| W::random(&mut rng, 0));
    wires.filter(|wire| !A::comes_back(*wire)).count()
}

/// An adapter whose wire form is the number `W`.
trait Converts<W> {
    /// Numbers at which conversions may overflow.
    fn ends() -> Vec<W>;
    fn comes_back(wire: W) -> bool;
}

macro_rules! converts {
    ($($w:ident)*) => { $(
        impl<A: Adapter<Wire = $w>> Converts<$w> for A {
            fn ends() -> Vec<$w> {
                // Of the type, of times (also in nanoseconds and milliseconds), and of characters.
                let seconds = [253_402_300_799i128, -377_705_116_800, 8_210_266_876_799];
                let times = seconds.into_iter().flat_map(|s| [s, s * 1_000, s * 1_000_000_000]);
                let others = [0, 0xd800, 0xdfff, 0x10_ffff, 1_000_000_000, -1_000_000_000];
                let ends = [i128::from($w::MIN), i128::from($w::MAX)].into_iter().chain(times);
                let around = ends.chain(others).flat_map(|end| end - 2..=end + 2);
                around.filter_map(|number| $w::try_from(number).ok()).collect()
            }

            fn comes_back(wire: $w) -> bool {
                match A::from_wire(wire) {
                    Ok(value) => {
                        assert_eq!(A::to_wire(&value).unwrap(), wire, "{value:?}");
                        true
                    }
                    Err(refused) => {
                        assert!(!refused.reason().is_empty());
                        false
                    }
                }
            }
        }
    )* };
}

converts!(u8 u32 u64 i64);

#[test]
fn every_number_that_is_read_can_be_written() {
    assert_eq!(any_number::<DurationNanos, u64>(), 0);
    assert_eq!(any_number::<DurationMillis, u64>(), 0);
    assert_eq!(any_number::<SystemTimeNanos, i64>(), 0);
    assert_eq!(any_number::<Ipv4AddrU32, u32>(), 0);
    assert_eq!(any_number::<DateTimeUtcNanos, i64>(), 0);
    assert_eq!(any_number::<OffsetDateTimeNanos, i64>(), 0);
    assert_eq!(any_number::<TimestampNanos, i64>(), 0);
}

#[test]
fn numbers_without_a_value_are_refused() {
    // Milliseconds of an `i64` reach far beyond the year 9999.
    for n in [
        any_number::<SystemTimeMillis, i64>(),
        any_number::<TimestampMillis, i64>(),
        any_number::<DateTimeUtcMillis, i64>(),
        any_number::<OffsetDateTimeMillis, i64>(),
        any_number::<Char, u32>(),
        any_number::<NonZeroInt<u8>, u8>(),
    ] {
        assert!(n < NUMBERS, "{n} of {NUMBERS} refused");
    }
    assert!(any_number::<Char, u32>() > NUMBERS / 2);
    assert!(any_number::<NonZeroInt<u64>, u64>() > 0);
}

/// A value by itself, in an `Option` and in a vector.
#[derive(StreamSerialize, Debug, PartialEq)]
struct Times {
    #[flatstream(with = DurationNanos)]
    a: Duration,
    #[flatstream(with = DurationMillis)]
    b: Duration,
    #[flatstream(with = SystemTimeNanos)]
    c: SystemTime,
    #[flatstream(with = SystemTimeMillis)]
    d: SystemTime,
}

fn round_trip<T>(value: &T)
where
    T: StreamSerialize + StreamDeserialize + FieldType + Debug + PartialEq,
    for<'a> T: StreamDeserialize<View<'a> = flatstream::FieldView<'a, T>>,
{
    let bytes = message(value);
    let view = T::from_payload(&bytes).unwrap();
    assert_eq!(&<T as FieldType>::unpack(view).unwrap(), value);
}

fn times(nanos: i64) -> Times {
    let whole = nanos / 1_000_000 * 1_000_000;
    let at = |nanos: i64| match nanos < 0 {
        true => UNIX_EPOCH - Duration::from_nanos(nanos.unsigned_abs()),
        false => UNIX_EPOCH + Duration::from_nanos(nanos.unsigned_abs()),
    };
    Times {
        a: Duration::from_nanos(nanos.unsigned_abs()),
        b: Duration::from_nanos(whole.unsigned_abs()),
        c: at(nanos),
        d: at(whole),
    }
}

#[test]
fn times_of_the_standard_library() {
    let mut rng = Rng::new(0x71e5);
    let random = (0..2_000).map(|_| i64::random(&mut rng, 0));
    let edges = [0, 1, -1, 999_999, -999_999, 1_000_000, -1_000_000, i64::MAX, i64::MIN];
    for nanos in edges.into_iter().chain(random) {
        round_trip(&times(nanos));
    }
    let longest = Duration::from_nanos(u64::MAX);
    round_trip(&Times { a: longest, b: Duration::from_millis(u64::MAX), ..times(0) });
}

#[test]
fn times_that_do_not_fit() {
    let a = Duration::from_nanos(u64::MAX) + Duration::from_nanos(1);
    let long = "`Times.a` is longer than 584 years, where nanoseconds in a `u64` end";
    for a in [a, Duration::MAX] {
        assert_eq!(refused(&Times { a, ..times(0) }), format!("cannot serialize: {long}"));
    }
    let long = "`Times.b` is longer than 584 million years, where milliseconds in a `u64` end";
    let b = Duration::MAX;
    assert_eq!(refused(&Times { b, ..times(0) }), format!("cannot serialize: {long}"));
    let outside = "cannot serialize: `Times.c` lies outside of the years 1677 to 2262, where \
                   nanoseconds in an `i64` end";
    let (late, early) = (times(i64::MAX).c, times(i64::MIN).c);
    let nano = Duration::from_nanos(1);
    for c in [late + nano, early - nano, UNIX_EPOCH + Duration::from_secs(253_402_300_800)] {
        assert_eq!(refused(&Times { c, ..times(0) }), outside);
    }
}

/// As far as this system's clock goes, which is not the same everywhere.
#[test]
fn the_ends_of_the_clock() {
    let mut step = Duration::from_secs(1 << 63);
    let (mut late, mut early) = (UNIX_EPOCH, UNIX_EPOCH);
    while step > Duration::from_nanos(1) {
        late = late.checked_add(step).unwrap_or(late);
        early = early.checked_sub(step).unwrap_or(early);
        step /= 2;
    }
    for time in [late, early] {
        assert!(SystemTimeNanos::to_wire(&time).is_err());
        // Milliseconds reach 292 million years, and the clock perhaps farther.
        if let Ok(millis) = SystemTimeMillis::to_wire(&time) {
            assert!(SystemTimeMillis::from_wire(millis).is_ok());
        }
    }
}

/// Whole milliseconds, never later than the time.
#[test]
fn milliseconds_are_rounded_towards_the_past() {
    let nano = Duration::from_nanos(1);
    assert_eq!(SystemTimeMillis::to_wire(&(UNIX_EPOCH - nano)), Ok(-1));
    assert_eq!(SystemTimeMillis::to_wire(&(UNIX_EPOCH + nano)), Ok(0));
    let before = |nanos| Timestamp::from_nanosecond(nanos).unwrap();
    assert_eq!(TimestampMillis::to_wire(&before(-1)), Ok(-1));
    assert_eq!(TimestampMillis::to_wire(&before(-1_000_000)), Ok(-1));
    assert_eq!(DateTimeUtcMillis::to_wire(&DateTime::from_timestamp_nanos(-1)), Ok(-1));
    let before = OffsetDateTime::from_unix_timestamp_nanos(-1).unwrap();
    assert_eq!(OffsetDateTimeMillis::to_wire(&before), Ok(-1));
    assert_eq!(DurationMillis::to_wire(&(Duration::from_millis(2) - nano)), Ok(1));
}

#[derive(StreamSerialize, Debug, PartialEq)]
struct Calendars {
    #[flatstream(with = TimestampMillis)]
    jiff: Timestamp,
    #[flatstream(with = DateTimeUtcMillis)]
    chrono: DateTime<Utc>,
    #[flatstream(with = OffsetDateTimeMillis)]
    time: OffsetDateTime,
    #[flatstream(with = TimestampNanos)]
    jiff_nanos: Option<Timestamp>,
    #[flatstream(with = DateTimeUtcNanos)]
    chrono_nanos: Option<DateTime<Utc>>,
    #[flatstream(with = OffsetDateTimeNanos)]
    time_nanos: Option<OffsetDateTime>,
}

fn calendars(seconds: i64) -> Calendars {
    Calendars {
        jiff: Timestamp::from_second(seconds).unwrap(),
        chrono: DateTime::from_timestamp(seconds, 0).unwrap(),
        time: OffsetDateTime::from_unix_timestamp(seconds).unwrap(),
        jiff_nanos: None,
        chrono_nanos: None,
        time_nanos: None,
    }
}

/// The last second of the year 9999, and of others.
#[test]
fn times_of_calendars() {
    for seconds in [0, -1, 253_402_207_200, -62_135_596_800, 1 << 33] {
        let value = calendars(seconds);
        round_trip(&value);
        let far = Calendars { jiff_nanos: Some(value.jiff), ..calendars(0) };
        let reaches = i64::try_from(i128::from(seconds) * 1_000_000_000).is_ok();
        if reaches {
            round_trip(&far);
        } else {
            assert!(refused(&far).starts_with("cannot serialize: `Calendars.jiff_nanos` lies"));
        }
    }
    let [late, early] = [i64::MAX, i64::MIN].map(i128::from);
    round_trip(&Calendars {
        jiff_nanos: Some(Timestamp::from_nanosecond(late).unwrap()),
        chrono_nanos: Some(DateTime::from_timestamp_nanos(i64::MIN)),
        time_nanos: Some(OffsetDateTime::from_unix_timestamp_nanos(early).unwrap()),
        ..calendars(0)
    });
}

#[test]
fn the_ends_of_calendars() {
    for jiff in [Timestamp::MIN, Timestamp::MAX] {
        let wire = TimestampMillis::to_wire(&jiff).unwrap();
        let read = TimestampMillis::from_wire(wire).unwrap();
        assert_eq!(read.as_millisecond(), jiff.as_millisecond());
        assert!(refused(&Calendars { jiff_nanos: Some(jiff), ..calendars(0) }).contains("2262"));
    }
    for chrono in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
        let wire = DateTimeUtcMillis::to_wire(&chrono).unwrap();
        let read = DateTimeUtcMillis::from_wire(wire).unwrap();
        assert_eq!(read.timestamp_millis(), chrono.timestamp_millis());
        assert!(refused(&Calendars { chrono_nanos: Some(chrono), ..calendars(0) }).contains("2262"));
    }
    for time in [datetime!(-9999-01-01 00:00 UTC), datetime!(9999-12-31 23:59:59.999 UTC)] {
        round_trip(&Calendars { time, ..calendars(0) });
        assert!(refused(&Calendars { time_nanos: Some(time), ..calendars(0) }).contains("2262"));
    }
}

/// Nanoseconds of a leap second go on behind the 999_999_999th.
#[test]
fn leap_seconds() {
    let leap = |second| DateTime::from_timestamp(second, 1_999_999_999).unwrap();
    let (late, early) = (leap(9_223_372_019), leap(-9_223_372_021));
    for chrono in [leap(1_483_228_799), late, early] {
        let after = DateTime::from_timestamp(chrono.timestamp() + 1, 999_999_999).unwrap();
        let value = Calendars { chrono, chrono_nanos: Some(chrono), ..calendars(0) };
        let bytes = message(&value);
        let view = Calendars::from_payload(&bytes).unwrap();
        assert_eq!(view.chrono_nanos(), Some(after));
        assert_eq!(view.chrono().timestamp_millis(), after.timestamp_millis());
    }
}

/// What would be read as none is not written.
#[test]
fn offsets_beyond_the_last_year() {
    let beyond = "cannot serialize: `Calendars.time` lies outside of the times that its type has";
    let (early, late) = (datetime!(-9999-01-01 00:00 +02:00), datetime!(9999-12-31 23:59 -02:00));
    for time in [early, late] {
        assert_eq!(refused(&Calendars { time, ..calendars(0) }), beyond);
    }
    let time = datetime!(-9999-01-01 00:00 -02:00);
    round_trip(&Calendars { time, ..calendars(0) });
}

/// The point in time is kept, its offset is not.
#[test]
fn offsets_are_not_kept() {
    let time = datetime!(2026-01-02 03:04:05 +02:00);
    let bytes = message(&Calendars { time, ..calendars(0) });
    let read = Calendars::from_payload(&bytes).unwrap().time();
    assert_eq!(read, time);
    assert_eq!((read.offset(), read.hour()), (offset!(UTC), 1));
}

#[derive(StreamSerialize, Debug, PartialEq)]
struct Hosts {
    #[flatstream(with = IpAddrBytes)]
    bytes: Option<IpAddr>,
    #[flatstream(with = IpAddrText)]
    text: Option<IpAddr>,
    #[flatstream(with = Ipv4AddrU32)]
    four: Ipv4Addr,
    #[flatstream(with = Ipv6AddrBytes)]
    six: Ipv6Addr,
    #[flatstream(with = SocketAddrText)]
    sockets: Vec<SocketAddr>,
}

#[test]
fn addresses() {
    let mut rng = Rng::new(0x1b);
    for _ in 0..2_000 {
        round_trip(&Hosts {
            bytes: Random::random(&mut rng, 0),
            text: Random::random(&mut rng, 0),
            four: Random::random(&mut rng, 0),
            six: Random::random(&mut rng, 0),
            sockets: Random::random(&mut rng, 0),
        });
    }
    let mapped = Ipv4Addr::BROADCAST.to_ipv6_mapped();
    round_trip(&Hosts {
        // An address of 16 bytes stays one.
        bytes: Some(mapped.into()),
        text: Some(mapped.into()),
        four: Ipv4Addr::BROADCAST,
        six: Ipv6Addr::from(u128::MAX),
        sockets: vec![SocketAddrV6::new(mapped, u16::MAX, 0, u32::MAX).into()],
    });
}

/// The one part of a socket address that its text has no place for.
#[test]
fn flow_info_is_not_kept() {
    let address = |flow| SocketAddr::V6(SocketAddrV6::new(Ipv6Addr::LOCALHOST, 80, flow, 3));
    let sockets = vec![address(7)];
    let hosts = Hosts {
        bytes: None,
        text: None,
        four: Ipv4Addr::UNSPECIFIED,
        six: Ipv6Addr::UNSPECIFIED,
        sockets,
    };
    let bytes = message(&hosts);
    assert_eq!(Hosts::from_payload(&bytes).unwrap().sockets().first(), Some(address(0)));
}

#[test]
fn any_bytes_are_an_address_or_refused() {
    let mut rng = Rng::new(0x1ff);
    for len in 0..40 {
        let bytes = rng.bytes(len);
        assert_eq!(IpAddrBytes::from_wire(&bytes).is_ok(), len == 4 || len == 16, "{len}");
        assert!(IpAddrText::from_wire(&String::from_utf8_lossy(&bytes)).is_err());
    }
}

#[derive(StreamSerialize, Debug, PartialEq)]
struct Numbers {
    #[flatstream(with = U128Bytes)]
    a: u128,
    #[flatstream(with = I128Bytes)]
    b: Vec<i128>,
    #[flatstream(with = NonZeroInt<u8>)]
    c: Option<NonZeroU8>,
    #[flatstream(with = NonZeroInt<i64>)]
    d: Vec<NonZeroI64>,
    #[flatstream(with = NonZeroInt<u64>)]
    e: Option<NonZeroU64>,
    #[flatstream(with = Char)]
    f: Vec<char>,
    #[flatstream(with = Vec<UuidBytes>)]
    g: Vec<uuid::Uuid>,
}

#[test]
fn numbers() {
    let mut rng = Rng::new(0x128);
    for _ in 0..2_000 {
        let a: u128 = Random::random(&mut rng, 0);
        round_trip(&Numbers {
            a,
            b: Random::random(&mut rng, 0),
            c: NonZeroU8::new(a as u8),
            d: NonZeroI64::new(a as i64).into_iter().collect(),
            e: Random::random(&mut rng, 0),
            f: Random::random(&mut rng, 0),
            g: vec![uuid::Uuid::from_u128(a), uuid::Uuid::nil(), uuid::Uuid::max()],
        });
    }
    round_trip(&Numbers {
        a: u128::MAX,
        b: vec![i128::MIN, -1, 0, 1, i128::MAX],
        c: Some(NonZeroU8::MAX),
        d: vec![NonZeroI64::MIN, NonZeroI64::MAX],
        e: Some(NonZeroU64::MAX),
        f: vec!['\0', '\u{d7ff}', '\u{e000}', char::MAX],
        g: vec![],
    });
}

#[derive(StreamSerialize, Debug, PartialEq)]
struct Texts {
    #[flatstream(with = PathText)]
    path: PathBuf,
    #[flatstream(with = OsStringText)]
    args: Vec<OsString>,
}

#[test]
fn texts() {
    let mut rng = Rng::new(0x7e);
    for _ in 0..1_000 {
        let args: Vec<String> = Random::random(&mut rng, 0);
        let args = args.into_iter().map(OsString::from).collect();
        round_trip(&Texts { path: Random::random(&mut rng, 0), args });
    }
}

#[cfg(unix)]
#[test]
fn paths_that_are_no_text() {
    use std::os::unix::ffi::OsStringExt;
    let broken = OsString::from_vec(b"a\xffb".to_vec());
    let path = broken.clone().into();
    assert_eq!(
        refused(&Texts { path, args: vec![] }),
        "cannot serialize: `Texts.path` is not UTF-8"
    );
    let args = vec!["fine".into(), broken];
    assert_eq!(
        refused(&Texts { path: "a".into(), args }),
        "cannot serialize: `Texts.args` is not UTF-8"
    );
}

/// `-0.0` and the bits of a NaN survive the way through a fixed struct.
#[test]
fn floats_by_way_of_a_struct() {
    #[derive(StreamSerialize, Clone, Copy)]
    #[flatstream(fixed)]
    struct Pair {
        re: f64,
        im: f32,
    }
    #[derive(Clone, Copy, Debug, PartialEq)]
    struct Complex(f64, f32);
    impl From<Complex> for Pair {
        fn from(Complex(re, im): Complex) -> Self {
            Pair { re, im }
        }
    }
    impl From<Pair> for Complex {
        fn from(Pair { re, im }: Pair) -> Self {
            Complex(re, im)
        }
    }
    #[derive(StreamSerialize, Debug, PartialEq)]
    struct Signal {
        #[flatstream(with = Via<Pair, Complex>)]
        samples: Vec<Complex>,
    }
    let mut rng = Rng::new(0xf10a7);
    let floats = |rng: &mut Rng| Complex(f64::random(rng, 0), f32::random(rng, 0));
    let samples: Vec<_> = (0..5_000).map(|_| floats(&mut rng)).collect();
    let bytes = message(&Signal { samples: samples.clone() });
    let read = Signal::from_payload(&bytes).unwrap().samples();
    assert_eq!(read.len(), samples.len());
    for (a, b) in read.iter().zip(&samples) {
        assert_eq!((a.0.to_bits(), a.1.to_bits()), (b.0.to_bits(), b.1.to_bits()));
    }
}

/// The vectors of a maths library, by an array or a fixed struct of the same numbers.
#[test]
fn vectors_of_a_maths_library() {
    #[derive(Clone, Copy, Debug, PartialEq)]
    struct Vec3(f32, f32, f32);
    impl From<Vec3> for [f32; 3] {
        fn from(Vec3(x, y, z): Vec3) -> Self {
            [x, y, z]
        }
    }
    impl From<[f32; 3]> for Vec3 {
        fn from([x, y, z]: [f32; 3]) -> Self {
            Vec3(x, y, z)
        }
    }
    #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
    #[flatstream(fixed)]
    struct RemoteVec3 {
        x: f32,
        y: f32,
        z: f32,
    }
    impl From<Vec3> for RemoteVec3 {
        fn from(Vec3(x, y, z): Vec3) -> Self {
            RemoteVec3 { x, y, z }
        }
    }
    impl From<RemoteVec3> for Vec3 {
        fn from(RemoteVec3 { x, y, z }: RemoteVec3) -> Self {
            Vec3(x, y, z)
        }
    }
    #[derive(StreamSerialize, Debug, PartialEq)]
    struct Body {
        #[flatstream(with = Via<RemoteVec3, Vec3>)]
        at: Vec3,
        #[flatstream(with = Via<[f32; 3], Vec3>)]
        speed: Option<Vec3>,
        #[flatstream(with = Via<RemoteVec3, Vec3>)]
        path: Vec<Vec3>,
        #[flatstream(with = Via<[f32; 3], Vec3>)]
        places: std::collections::BTreeMap<String, Vec3>,
    }
    let path = vec![Vec3(f32::MIN, f32::MAX, f32::INFINITY), Vec3(-0.0, f32::MIN_POSITIVE, 1.0)];
    let places = [("here".into(), path[0])].into();
    let body = Body { at: path[1], speed: Some(path[0]), path, places };
    round_trip(&body);
    let at = Vec3(f32::NAN, 0.0, 0.0);
    let bytes = message(&Body { at, ..body });
    let view = Body::from_payload(&bytes).unwrap();
    assert!(view.at().0.is_nan() && view != view);
}
