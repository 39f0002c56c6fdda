//! Known answers: the bytes of each adapter, pinned, in a message of one field.

use std::ffi::OsString;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::{NonZeroI8, NonZeroU32};
use std::ops::Range;
use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use flatstream::with::*;
use flatstream::{StreamDeserialize, StreamSerialize};
use flatstream_tests::zoo::Span;

use crate::message;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ")
}

/// What stands behind the vtable of a message with one field, and comes back.
macro_rules! answers {
    ($($name:ident: $adapter:ty, $value:ty { $($given:expr => $bytes:literal,)* })*) => { $(
        #[test]
        fn $name() {
            #[derive(StreamSerialize, Debug, PartialEq)]
            struct Pinned {
                #[flatstream(with = $adapter)]
                value: Option<$value>,
            }
            $({
                let pinned = Pinned { value: Some($given) };
                let bytes = message(&pinned);
                // `[root][gap][vtable: 6 bytes][table]`
                assert_eq!(hex(&bytes[16..]), $bytes, "{:?}", pinned.value);
                assert_eq!(Pinned::from_payload(&bytes).unwrap().unpack().unwrap(), pinned);
            })*
        }
    )* };
}

answers! {
    duration_nanos: DurationNanos, Duration {
        Duration::from_nanos(0x0102_0304_0506_0708) => "08 07 06 05 04 03 02 01",
        Duration::from_secs(1) => "00 ca 9a 3b 00 00 00 00",
    }
    duration_millis: DurationMillis, Duration {
        Duration::from_secs(1) => "e8 03 00 00 00 00 00 00",
    }
    system_time_nanos: SystemTimeNanos, SystemTime {
        UNIX_EPOCH => "00 00 00 00 00 00 00 00",
        UNIX_EPOCH + Duration::from_secs(1) => "00 ca 9a 3b 00 00 00 00",
        UNIX_EPOCH - Duration::from_nanos(1) => "ff ff ff ff ff ff ff ff",
    }
    system_time_millis: SystemTimeMillis, SystemTime {
        UNIX_EPOCH + Duration::from_secs(1) => "e8 03 00 00 00 00 00 00",
        UNIX_EPOCH - Duration::from_millis(1) => "ff ff ff ff ff ff ff ff",
    }
    ip_addr_bytes: IpAddrBytes, IpAddr {
        IpAddr::from([192, 0, 2, 1]) => "04 00 00 00 04 00 00 00 c0 00 02 01 00 00 00 00",
        IpAddr::from([0x2001, 0xdb8, 0, 0, 0, 0, 0, 1]) =>
            "04 00 00 00 10 00 00 00 20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 01",
    }
    ipv4_addr_u32: Ipv4AddrU32, Ipv4Addr {
        Ipv4Addr::new(192, 0, 2, 1) => "01 02 00 c0 00 00 00 00",
    }
    ipv6_addr_bytes: Ipv6AddrBytes, Ipv6Addr {
        Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1) =>
            "20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 01",
    }
    ip_addr_text: IpAddrText, IpAddr {
        IpAddr::from([0x2001, 0xdb8, 0, 0, 0, 0, 0, 1]) =>
            "04 00 00 00 0b 00 00 00 32 30 30 31 3a 64 62 38 3a 3a 31 00 00 00 00 00",
    }
    socket_addr_text: SocketAddrText, SocketAddr {
        SocketAddr::from(([192, 0, 2, 1], 80)) =>
            "04 00 00 00 0c 00 00 00 31 39 32 2e 30 2e 32 2e 31 3a 38 30 00 00 00 00",
    }
    non_zero_int: NonZeroInt<u32>, NonZeroU32 {
        NonZeroU32::new(0x0102_0304).unwrap() => "04 03 02 01 00 00 00 00",
    }
    non_zero_signed_int: NonZeroInt<i8>, NonZeroI8 {
        NonZeroI8::MIN => "80 00 00 00 00 00 00 00",
    }
    u128_bytes: U128Bytes, u128 {
        0x0102_0304_0506_0708_090a_0b0c_0d0e_0f10 =>
            "10 0f 0e 0d 0c 0b 0a 09 08 07 06 05 04 03 02 01",
    }
    i128_bytes: I128Bytes, i128 {
        -2 => "fe ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff",
    }
    char_u32: Char, char {
        '🦀' => "80 f9 01 00 00 00 00 00",
    }
    path_text: PathText, PathBuf {
        "a/ß".into() => "04 00 00 00 04 00 00 00 61 2f c3 9f 00 00 00 00",
    }
    os_string_text: OsStringText, OsString {
        "-v".into() => "04 00 00 00 02 00 00 00 2d 76 00 00 00 00 00 00",
    }
    via: Via<Span, Range<u32>>, Range<u32> {
        1..0x0203_0405 => "01 00 00 00 05 04 03 02",
    }
    try_via: TryVia<u32, usize>, usize {
        7 => "07 00 00 00 00 00 00 00",
    }
    uuid_bytes: UuidBytes, uuid::Uuid {
        uuid::Uuid::from_u128(0x0102_0304_0506_0708_090a_0b0c_0d0e_0f10) =>
            "01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f 10",
    }
    timestamp_nanos: TimestampNanos, jiff::Timestamp {
        jiff::Timestamp::from_nanosecond(-1).unwrap() => "ff ff ff ff ff ff ff ff",
    }
    timestamp_millis: TimestampMillis, jiff::Timestamp {
        jiff::Timestamp::from_millisecond(-1).unwrap() => "ff ff ff ff ff ff ff ff",
    }
    date_time_utc_nanos: DateTimeUtcNanos, chrono::DateTime<chrono::Utc> {
        chrono::DateTime::from_timestamp_nanos(-1) => "ff ff ff ff ff ff ff ff",
    }
    date_time_utc_millis: DateTimeUtcMillis, chrono::DateTime<chrono::Utc> {
        chrono::DateTime::from_timestamp_millis(-1).unwrap() => "ff ff ff ff ff ff ff ff",
    }
    offset_date_time_nanos: OffsetDateTimeNanos, time::OffsetDateTime {
        time::OffsetDateTime::from_unix_timestamp_nanos(-1).unwrap() => "ff ff ff ff ff ff ff ff",
    }
    offset_date_time_millis: OffsetDateTimeMillis, time::OffsetDateTime {
        time::OffsetDateTime::from_unix_timestamp_nanos(-1_000_000).unwrap() => "ff ff ff ff ff ff ff ff",
    }
    bytes_vec: BytesVec, bytes::Bytes {
        bytes::Bytes::from_static(b"abc") => "04 00 00 00 03 00 00 00 61 62 63 00 00 00 00 00",
    }
    small_vec_items: SmallVecItems<[u16; 2]>, smallvec::SmallVec<[u16; 2]> {
        smallvec::smallvec![1, 2, 0x0304] => "04 00 00 00 03 00 00 00 01 00 02 00 04 03 00 00",
    }
}
