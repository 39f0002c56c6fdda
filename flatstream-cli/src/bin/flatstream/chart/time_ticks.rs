//! Places on an axis of time: full seconds, hours, days, months, in UTC.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::Timestamp;

use super::number::rounded;

const SECOND: i64 = 1_000_000_000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// Steps that divide the next larger unit.
const STEPS: [i64; 29] = [
    SECOND / 1000,
    SECOND / 500,
    SECOND / 200,
    SECOND / 100,
    SECOND / 50,
    SECOND / 20,
    SECOND / 10,
    SECOND / 5,
    SECOND / 2,
    SECOND,
    2 * SECOND,
    5 * SECOND,
    10 * SECOND,
    15 * SECOND,
    30 * SECOND,
    MINUTE,
    2 * MINUTE,
    5 * MINUTE,
    10 * MINUTE,
    15 * MINUTE,
    30 * MINUTE,
    HOUR,
    2 * HOUR,
    3 * HOUR,
    6 * HOUR,
    12 * HOUR,
    DAY,
    2 * DAY,
    5 * DAY,
];

/// Steps for longer spans, in months.
const MONTHS: [i32; 10] = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

/// A place and what is written there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeTick {
    /// Nanoseconds since 1970.
    pub at: i64,
    pub label: String,
}

/// At most about `most`, from one time to another.
pub fn time_ticks(from: i64, to: i64, most: usize) -> Vec<TimeTick> {
    let least = (i128::from(to) - i128::from(from) - 1).div_euclid(most.max(1) as i128) + 1;
    if least < i128::from(STEPS[0]) {
        // Powers of ten of a nanosecond.
        let powers =
            [1, 2, 5, 10, 20, 50, 100, 200, 500].into_iter().flat_map(|it| [it, it * 1000]);
        let step = powers.filter(|step| i128::from(*step) >= least).min().unwrap_or(STEPS[0]);
        return even(from, to, step);
    }
    match STEPS.into_iter().find(|step| i128::from(*step) >= least) {
        Some(step) => even(from, to, step),
        None => of_months(from, to, least),
    }
}

fn even(from: i64, to: i64, step: i64) -> Vec<TimeTick> {
    let first = i128::from(from).div_euclid(step.into()) + i128::from(from.rem_euclid(step) != 0);
    let places = (first..).map(|i| i * i128::from(step)).take_while(|at| *at <= i128::from(to));
    places
        .filter_map(|at| i64::try_from(at).ok())
        .map(|at| TimeTick { at, label: label(at, step) })
        .collect()
}

fn label(at: i64, step: i64) -> String {
    let time = civil(at);
    let is_midnight = at.rem_euclid(DAY) == 0;
    let n_digits =
        [SECOND, SECOND / 1000, SECOND / 1_000_000].iter().filter(|it| step % **it != 0).count();
    match step {
        DAY.. => time.strftime("%b %-d").to_string(),
        _ if is_midnight => time.strftime("%b %-d").to_string(),
        MINUTE.. => time.strftime("%H:%M").to_string(),
        SECOND.. => time.strftime("%H:%M:%S").to_string(),
        _ => {
            let rest = format!("{:09}", at.rem_euclid(SECOND));
            // The minute is said below.
            format!("{}.{}", time.strftime("%S"), &rest[..digits(step, n_digits)])
        }
    }
}

/// Of a second, for steps of 1, 2 or 5: as few as show it.
fn digits(step: i64, n_thousands: usize) -> usize {
    let full = 3 * n_thousands;
    let mut unit = SECOND / 10_i64.pow(full as u32);
    let mut n_digits = full;
    while n_digits > 1 && step % (unit * 10) == 0 {
        unit *= 10;
        n_digits -= 1;
    }
    n_digits
}

fn of_months(from: i64, to: i64, least: i128) -> Vec<TimeTick> {
    let step =
        MONTHS.into_iter().find(|months| i128::from(*months) * 30 * i128::from(DAY) >= least);
    let step = step.unwrap_or(MONTHS[MONTHS.len() - 1]);
    let first = civil(from);
    let first =
        (i32::from(first.year()) * 12 + i32::from(first.month()) - 1).div_euclid(step) * step;
    let months = (0..).map(|i| first + i * step);
    let places = months.map_while(|month| Some((month, start_of(month)?)));
    places
        .take_while(|(_, at)| *at <= to)
        .filter(|(_, at)| *at >= from)
        .map(|(month, at)| TimeTick { at, label: month_label(at, month, step) })
        .collect()
}

fn start_of(month: i32) -> Option<i64> {
    let year = month.div_euclid(12).try_into().ok()?;
    let date = Date::new(year, (month.rem_euclid(12) + 1) as i8, 1).ok()?;
    let time = TimeZone::UTC.to_timestamp(date.to_datetime(jiff::civil::Time::midnight())).ok()?;
    time.as_nanosecond().try_into().ok()
}

fn month_label(at: i64, month: i32, step: i32) -> String {
    match step >= 12 || month % 12 == 0 {
        true => civil(at).strftime("%Y").to_string(),
        false => civil(at).strftime("%b %Y").to_string(),
    }
}

fn civil(at: i64) -> DateTime {
    // All times of 64 bits are between 1677 and 2262.
    let time = Timestamp::from_nanosecond(at.into()).unwrap_or(Timestamp::UNIX_EPOCH);
    TimeZone::UTC.to_datetime(time)
}

/// From when to when, with the day once: `2026-11-30 12:00:00 to 12:00:09 UTC`.
pub fn span(from: i64, to: i64) -> String {
    let (start, end) = (civil(from), civil(to));
    let format =
        match (i128::from(to) - i128::from(from), from.rem_euclid(SECOND), to.rem_euclid(SECOND)) {
            (_, 0, 0) => "%H:%M:%S",
            (600_000_000_000.., ..) => "%H:%M:%S",
            (1_000_000_000.., ..) => "%H:%M:%S%.3f",
            _ => "%H:%M:%S%.9f",
        };
    let full = format!("%Y-%m-%d {format}");
    let end_format = if start.date() == end.date() { format } else { &full };
    format!("{} to {} UTC", start.strftime(&full), end.strftime(end_format))
}

/// How long that is, in two units at most: `2h 5m`, `9.5s`, `3d`.
pub fn duration(from: i64, to: i64) -> String {
    let len = i128::from(to) - i128::from(from);
    let (day, hour, minute) = (i128::from(DAY), i128::from(HOUR), i128::from(MINUTE));
    let two = |large: i128, name, small: i128, small_name| {
        let (whole, rest) = (len / large, len % large / small);
        if rest == 0 {
            format!("{whole}{name}")
        } else {
            format!("{whole}{name} {rest}{small_name}")
        }
    };
    match len {
        _ if len >= day => two(day, "d", hour, "h"),
        _ if len >= hour => two(hour, "h", minute, "m"),
        _ if len >= minute => two(minute, "m", SECOND.into(), "s"),
        _ => format!("{}s", rounded(len as f64 / 1e9, 4)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-30T12:00:00Z
    const NOON: i64 = 1_796_040_000 * SECOND;

    fn labels(from: i64, to: i64, most: usize) -> Vec<String> {
        time_ticks(from, to, most).into_iter().map(|tick| tick.label).collect()
    }

    #[test]
    fn steps_are_those_of_clocks_and_calendars() {
        assert_eq!(labels(NOON, NOON + 10 * SECOND, 2), ["12:00:00", "12:00:05", "12:00:10"]);
        assert_eq!(labels(NOON + 1, NOON + HOUR, 3), ["12:30", "13:00"][..]);
        assert_eq!(labels(NOON, NOON + DAY, 4), ["12:00", "18:00", "Dec 1", "06:00", "12:00"]);
        assert_eq!(labels(NOON, NOON + 3 * DAY, 3), ["Dec 1", "Dec 2", "Dec 3"]);
        assert_eq!(labels(NOON, NOON + 100 * DAY, 4), ["Dec 2026", "2027", "Feb 2027", "Mar 2027"]);
        assert_eq!(labels(NOON, NOON + 3000 * DAY, 5), ["2028", "2030", "2032", "2034"]);
        assert_eq!(labels(NOON, NOON + SECOND / 2, 3), ["00.0", "00.2", "00.4"]);
        assert_eq!(labels(NOON + 999_999_000, NOON + 1_000_000_500, 2), ["00.999999", "01.000000"]);
    }

    #[test]
    fn any_span_has_few_ticks() {
        for (from, to) in
            [(i64::MIN, i64::MAX), (0, 0), (-5, 5), (i64::MAX - 1, i64::MAX), (-HOUR, 0)]
        {
            let n = time_ticks(from, to, 6).len();
            assert!(n <= 9, "{from} {to}: {n}");
        }
    }

    #[test]
    fn durations_have_two_units() {
        for (nanos, text) in [
            (9_500_000_000, "9.5s"),
            (0, "0s"),
            (61 * SECOND, "1m 1s"),
            (2 * HOUR + 5 * MINUTE + 3, "2h 5m"),
            (3 * DAY, "3d"),
        ] {
            assert_eq!(duration(-5, nanos - 5), text);
        }
        assert_eq!(duration(i64::MIN, i64::MAX), "213503d 23h");
    }

    #[test]
    fn a_span_says_its_day_once() {
        assert_eq!(span(NOON, NOON + 9 * SECOND), "2026-11-30 12:00:00 to 12:00:09 UTC");
        assert_eq!(span(NOON, NOON + DAY), "2026-11-30 12:00:00 to 2026-12-01 12:00:00 UTC");
        assert_eq!(
            span(NOON, NOON + SECOND / 2),
            "2026-11-30 12:00:00.000000000 to 12:00:00.500000000 UTC"
        );
    }
}
