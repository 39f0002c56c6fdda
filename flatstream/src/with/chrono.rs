//! The crate `chrono`.

use ::chrono::{DateTime, Utc};

use super::{epoch, Adapter, Refused};

/// A [`DateTime<Utc>`](DateTime) as nanoseconds since 1970 in an `i64`, negative before.
///
/// From the year 1677 to 2262; other times are refused: take [`DateTimeUtcMillis`] for those. A leap
/// second reads as the second behind it. Absent: the beginning of 1970.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use chrono::{DateTime, Utc};
/// use flatstream::with::DateTimeUtcNanos;
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Entry {
///     #[flatstream(with = DateTimeUtcNanos)]
///     at: DateTime<Utc>,
/// }
/// ```
#[derive(Debug)]
pub struct DateTimeUtcNanos;

impl Adapter for DateTimeUtcNanos {
    type Value = DateTime<Utc>;
    type Wire = i64;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &DateTime<Utc>) -> Result<i64, Refused> {
        value.timestamp_nanos_opt().ok_or(epoch::NOT_IN_NANOS)
    }

    fn from_wire(wire: i64) -> Result<DateTime<Utc>, Refused> {
        Ok(DateTime::from_timestamp_nanos(wire))
    }
}

/// A [`DateTime<Utc>`](DateTime) as whole milliseconds since 1970 in an `i64`, negative before; what
/// is finer is cut off, towards the past.
///
/// All times of the type have a place; on the wire there is room for more, which is refused when a
/// message is verified. A leap second reads as the second behind it, and is refused in the last second
/// that the type has. Absent: the beginning of 1970.
/// Of keys of maps and items of sets, two that are one in milliseconds are an error of writing.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use chrono::{DateTime, Utc};
/// use flatstream::with::DateTimeUtcMillis;
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Licence {
///     #[flatstream(with = DateTimeUtcMillis)]
///     ends: Option<DateTime<Utc>>,
/// }
/// ```
#[derive(Debug)]
pub struct DateTimeUtcMillis;

impl Adapter for DateTimeUtcMillis {
    type Value = DateTime<Utc>;
    type Wire = i64;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &DateTime<Utc>) -> Result<i64, Refused> {
        let millis = value.timestamp_millis();
        // A leap second in the last minute that the type has ends in one that it has not.
        Self::from_wire(millis).map(|_| millis)
    }

    fn from_wire(wire: i64) -> Result<DateTime<Utc>, Refused> {
        DateTime::from_timestamp_millis(wire).ok_or(epoch::NO_TIME)
    }
}
