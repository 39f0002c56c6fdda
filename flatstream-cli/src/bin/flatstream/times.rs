//! Times, on the command line and as text.

use std::str::FromStr;

use jiff::civil::DateTime;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

/// Nanoseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time(pub i64);

impl FromStr for Time {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Ok(number) = text.parse() {
            return Ok(Time(number));
        }
        let time = timestamp(text).ok_or_else(|| {
            format!(
                "`{text}` is no time: write 2026-11-30T12:00:00Z, 2026-11-30 (at 0 o'clock UTC), \"10m ago\", or nanoseconds \
                 since 1970"
            )
        })?;
        i64::try_from(time.as_nanosecond())
            .map(Time)
            .map_err(|_| format!("`{text}` is too far away"))
    }
}

/// What has no zone is UTC, as times are shown in UTC.
fn timestamp(text: &str) -> Option<Timestamp> {
    if let Ok(time) = text.parse() {
        return Some(time);
    }
    if let Ok(ago) = text.parse::<SignedDuration>() {
        return Timestamp::now().checked_add(ago).ok();
    }
    let civil: DateTime = text.parse().ok()?;
    Offset::UTC.to_timestamp(civil).ok()
}

/// `2026-11-30T12:00:00.5Z`, or the number where it is no time of this age.
pub fn shown(nanoseconds: i64) -> String {
    match Timestamp::from_nanosecond(nanoseconds.into()) {
        Ok(time) => time.to_string(),
        Err(_) => nanoseconds.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::{shown, Time};

    #[test]
    fn times_as_people_write_them() {
        let noon = Time(1_796_040_000_000_000_000);
        for text in [
            "1796040000000000000",
            "2026-11-30T12:00:00Z",
            "2026-11-30T13:00:00+01:00",
            "2026-11-30T12:00",
            "2026-11-30 12:00:00",
        ] {
            assert_eq!(text.parse(), Ok(noon), "{text}");
        }
        assert_eq!("2026-11-30".parse(), Ok(Time(noon.0 - 12 * 3600 * 1_000_000_000)));
        assert_eq!("-5".parse(), Ok(Time(-5)));
        assert!("noon".parse::<Time>().unwrap_err().contains("write 2026-11-30T12:00:00Z"));
        assert!("9999-01-01".parse::<Time>().unwrap_err().contains("too far away"));
        assert_eq!(shown(noon.0 + 500_000_000), "2026-11-30T12:00:00.5Z");
    }

    #[test]
    fn times_that_are_counted_from_now() {
        let now = || jiff::Timestamp::now().as_nanosecond() as i64;
        let before = now();
        let Time(ago) = "10m ago".parse().unwrap();
        let minutes = 600_000_000_000;
        assert!((before - minutes..=now() - minutes).contains(&ago));
    }
}
