//! The crate `jiff`.

use ::jiff::Timestamp;

use super::{epoch, Adapter, Refused};

/// A [`Timestamp`] as nanoseconds since 1970 in an `i64`, negative before.
///
/// From the year 1677 to 2262; other times are refused: take [`TimestampMillis`] for those. Absent:
/// the beginning of 1970.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use flatstream::with::TimestampNanos;
/// use flatstream::StreamSerialize;
/// use jiff::Timestamp;
///
/// #[derive(StreamSerialize)]
/// struct Entry {
///     #[flatstream(with = TimestampNanos)]
///     at: Timestamp,
/// }
/// ```
#[derive(Debug)]
pub struct TimestampNanos;

impl Adapter for TimestampNanos {
    type Value = Timestamp;
    type Wire = i64;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &Timestamp) -> Result<i64, Refused> {
        i64::try_from(value.as_nanosecond()).map_err(|_| epoch::NOT_IN_NANOS)
    }

    fn from_wire(wire: i64) -> Result<Timestamp, Refused> {
        Timestamp::from_nanosecond(wire.into()).map_err(|_| epoch::NO_TIME)
    }
}

/// A [`Timestamp`] as whole milliseconds since 1970 in an `i64`, negative before; what is finer is cut
/// off, towards the past.
///
/// All times of the type have a place, up to the year 9999; on the wire there is room for more, which
/// is refused when a message is verified. Absent: the beginning of 1970.
/// Of keys of maps and items of sets, two that are one in milliseconds are an error of writing.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use flatstream::with::TimestampMillis;
/// use flatstream::StreamSerialize;
/// use jiff::Timestamp;
///
/// #[derive(StreamSerialize)]
/// struct Licence {
///     #[flatstream(with = TimestampMillis)]
///     ends: Option<Timestamp>,
/// }
/// ```
#[derive(Debug)]
pub struct TimestampMillis;

impl Adapter for TimestampMillis {
    type Value = Timestamp;
    type Wire = i64;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &Timestamp) -> Result<i64, Refused> {
        epoch::millis_of_nanos(value.as_nanosecond())
    }

    fn from_wire(wire: i64) -> Result<Timestamp, Refused> {
        // `from_millisecond` refuses the last 999 that the type has.
        let time = Timestamp::from_nanosecond(i128::from(wire) * 1_000_000);
        time.map_err(|_| epoch::NO_TIME)
    }
}
