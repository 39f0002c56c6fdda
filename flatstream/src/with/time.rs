//! The crate `time`.

use ::time::OffsetDateTime;

use super::{epoch, Adapter, Refused};

/// An [`OffsetDateTime`] as nanoseconds since 1970 in an `i64`, negative before.
///
/// From the year 1677 to 2262; other times are refused: take [`OffsetDateTimeMillis`] for those. The
/// point in time is kept and its offset is not: views have it in UTC, which compares as equal.
/// Absent: the beginning of 1970.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use flatstream::with::OffsetDateTimeNanos;
/// use flatstream::StreamSerialize;
/// use time::OffsetDateTime;
///
/// #[derive(StreamSerialize)]
/// struct Entry {
///     #[flatstream(with = OffsetDateTimeNanos)]
///     at: OffsetDateTime,
/// }
/// ```
#[derive(Debug)]
pub struct OffsetDateTimeNanos;

impl Adapter for OffsetDateTimeNanos {
    type Value = OffsetDateTime;
    type Wire = i64;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &OffsetDateTime) -> Result<i64, Refused> {
        i64::try_from(value.unix_timestamp_nanos()).map_err(|_| epoch::NOT_IN_NANOS)
    }

    fn from_wire(wire: i64) -> Result<OffsetDateTime, Refused> {
        OffsetDateTime::from_unix_timestamp_nanos(wire.into()).map_err(|_| epoch::NO_TIME)
    }
}

/// An [`OffsetDateTime`] as whole milliseconds since 1970 in an `i64`, negative before; what is finer
/// is cut off, towards the past.
///
/// All times have a place that have one in UTC, up to the year 9999; others are refused, and so are
/// those that only the wire has room for, when a message is verified. The offset is not kept: views have the time in UTC, which
/// compares as equal. Absent: the beginning of 1970.
/// Of keys of maps and items of sets, two that are one in milliseconds are an error of writing.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use flatstream::with::OffsetDateTimeMillis;
/// use flatstream::StreamSerialize;
/// use time::OffsetDateTime;
///
/// #[derive(StreamSerialize)]
/// struct Licence {
///     #[flatstream(with = OffsetDateTimeMillis)]
///     ends: Option<OffsetDateTime>,
/// }
/// ```
#[derive(Debug)]
pub struct OffsetDateTimeMillis;

impl Adapter for OffsetDateTimeMillis {
    type Value = OffsetDateTime;
    type Wire = i64;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &OffsetDateTime) -> Result<i64, Refused> {
        let millis = epoch::millis_of_nanos(value.unix_timestamp_nanos())?;
        // With its offset, a time may lie in a year that has none in UTC.
        Self::from_wire(millis).map(|_| millis)
    }

    fn from_wire(wire: i64) -> Result<OffsetDateTime, Refused> {
        let time = OffsetDateTime::from_unix_timestamp_nanos(i128::from(wire) * 1_000_000);
        time.map_err(|_| epoch::NO_TIME)
    }
}
