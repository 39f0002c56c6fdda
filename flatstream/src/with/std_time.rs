//! `Duration` and `SystemTime`.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::{Adapter, Refused};

/// A [`Duration`] as nanoseconds in a `u64`, without loss.
///
/// Up to 584 years; a longer one is refused. Absent: no time at all.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use std::time::Duration;
///
/// use flatstream::with::DurationNanos;
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Retry {
///     #[flatstream(with = DurationNanos, default = Duration::from_secs(1))]
///     pause: Duration,
///     #[flatstream(with = DurationNanos)]
///     limit: Option<Duration>,
/// }
/// ```
#[derive(Debug)]
pub struct DurationNanos;

impl Adapter for DurationNanos {
    type Value = Duration;
    type Wire = u64;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &Duration) -> Result<u64, Refused> {
        const REFUSED: Refused =
            Refused::new("is longer than 584 years, where nanoseconds in a `u64` end");
        u64::try_from(value.as_nanos()).map_err(|_| REFUSED)
    }

    fn from_wire(wire: u64) -> Result<Duration, Refused> {
        Ok(Duration::from_nanos(wire))
    }
}

/// A [`Duration`] as whole milliseconds in a `u64`; what is finer is cut off.
///
/// For readers that think in milliseconds, as JavaScript does. Up to 584 million years; a longer one
/// is refused. Take [`DurationNanos`] where the value has to come back as it was, and for keys of maps
/// and items of sets: two that are one in milliseconds are an error of writing.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use std::time::Duration;
///
/// use flatstream::with::DurationMillis;
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Request {
///     #[flatstream(with = DurationMillis)]
///     timeout: Duration,
/// }
/// ```
#[derive(Debug)]
pub struct DurationMillis;

impl Adapter for DurationMillis {
    type Value = Duration;
    type Wire = u64;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &Duration) -> Result<u64, Refused> {
        const REFUSED: Refused =
            Refused::new("is longer than 584 million years, where milliseconds in a `u64` end");
        u64::try_from(value.as_millis()).map_err(|_| REFUSED)
    }

    fn from_wire(wire: u64) -> Result<Duration, Refused> {
        Ok(Duration::from_millis(wire))
    }
}

/// A [`SystemTime`] as nanoseconds since 1970 in an `i64`, negative before.
///
/// From the year 1677 to 2262; other times are refused, also by systems whose clocks know fewer.
/// Absent: the beginning of 1970. Take [`SystemTimeMillis`] for times that lie further away.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use std::time::SystemTime;
///
/// use flatstream::with::SystemTimeNanos;
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Entry {
///     #[flatstream(with = SystemTimeNanos)]
///     at: SystemTime,
/// }
/// ```
#[derive(Debug)]
pub struct SystemTimeNanos;

impl Adapter for SystemTimeNanos {
    type Value = SystemTime;
    type Wire = i64;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &SystemTime) -> Result<i64, Refused> {
        i64::try_from(nanos_since_1970(value)).map_err(|_| super::epoch::NOT_IN_NANOS)
    }

    fn from_wire(wire: i64) -> Result<SystemTime, Refused> {
        since_1970(Duration::from_nanos(wire.unsigned_abs()), wire < 0)
    }
}

/// A [`SystemTime`] as whole milliseconds since 1970 in an `i64`, negative before; what is finer is
/// cut off, towards the past.
///
/// What JavaScript calls a date. Reaches 292 million years in both directions, as far as the system's
/// clock knows of them. Absent: the beginning of 1970. For keys of maps and items of sets take
/// [`SystemTimeNanos`]: two that are one in milliseconds are an error of writing.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use std::time::SystemTime;
///
/// use flatstream::with::SystemTimeMillis;
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Entry {
///     #[flatstream(with = SystemTimeMillis)]
///     at: SystemTime,
/// }
/// ```
#[derive(Debug)]
pub struct SystemTimeMillis;

impl Adapter for SystemTimeMillis {
    type Value = SystemTime;
    type Wire = i64;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &SystemTime) -> Result<i64, Refused> {
        let millis = super::epoch::millis_of_nanos(nanos_since_1970(value))?;
        // The first millisecond of a clock may begin before its first tick.
        Self::from_wire(millis).map(|_| millis)
    }

    fn from_wire(wire: i64) -> Result<SystemTime, Refused> {
        since_1970(Duration::from_millis(wire.unsigned_abs()), wire < 0)
    }
}

/// A duration of nanoseconds has 94 bits, and so this cannot overflow.
fn nanos_since_1970(time: &SystemTime) -> i128 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => after.as_nanos() as i128,
        Err(before) => -(before.duration().as_nanos() as i128),
    }
}

fn since_1970(distance: Duration, before: bool) -> Result<SystemTime, Refused> {
    let time = match before {
        true => UNIX_EPOCH.checked_sub(distance),
        false => UNIX_EPOCH.checked_add(distance),
    };
    time.ok_or(Refused::new("lies outside of what the clock of this system can tell"))
}
