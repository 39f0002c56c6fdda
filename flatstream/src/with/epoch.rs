//! What the types for points in time have in common.

use super::Refused;

/// For a time that nanoseconds do not reach.
pub(super) const NOT_IN_NANOS: Refused =
    Refused::new("lies outside of the years 1677 to 2262, where nanoseconds in an `i64` end");

/// For a number that the type has no time for.
#[cfg(any(feature = "jiff", feature = "chrono", feature = "time"))]
pub(super) const NO_TIME: Refused = Refused::new("lies outside of the times that its type has");

/// Whole milliseconds, rounded towards the past.
pub(super) fn millis_of_nanos(nanos: i128) -> Result<i64, Refused> {
    const REFUSED: Refused = Refused::new("lies further away than milliseconds in an `i64` reach");
    i64::try_from(nanos.div_euclid(1_000_000)).map_err(|_| REFUSED)
}
