//! Times, on the command line and as text.

use std::str::FromStr;

use jiff::Timestamp;

/// Nanoseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time(pub i64);

impl FromStr for Time {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Ok(number) = text.parse() {
            return Ok(Time(number));
        }
        let time: Timestamp = text.parse().map_err(|_| {
            format!("`{text}` is no time: write 2026-11-30T12:00:00Z, or nanoseconds since 1970")
        })?;
        i64::try_from(time.as_nanosecond())
            .map(Time)
            .map_err(|_| format!("`{text}` is too far away"))
    }
}

/// `2026-11-30T12:00:00.5Z`, or the number where it is no time of this age.
pub fn shown(nanoseconds: i64) -> String {
    match Timestamp::from_nanosecond(nanoseconds.into()) {
        Ok(time) => time.to_string(),
        Err(_) => nanoseconds.to_string(),
    }
}
