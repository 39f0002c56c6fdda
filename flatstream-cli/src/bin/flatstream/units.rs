//! Sizes and times as people write them.

use jiff::SignedDuration;

/// `1500`, `100MB`, `1GiB`
pub fn bytes(text: &str) -> Result<u64, String> {
    let units = [
        ("KiB", 1 << 10),
        ("MiB", 1 << 20),
        ("GiB", 1 << 30),
        ("kB", 1000),
        ("KB", 1000),
        ("MB", 1_000_000),
        ("GB", 1_000_000_000),
        ("B", 1),
        ("", 1),
    ];
    let of_unit = |(unit, size): &(&str, u64)| {
        let number: u64 = text.strip_suffix(unit)?.trim().parse().ok()?;
        number.checked_mul(*size).filter(|bytes| *bytes > 0)
    };
    let found = units.iter().find_map(of_unit);
    found.ok_or_else(|| format!("`{text}` is no size: write 100MB, 1GiB or a number of bytes"))
}

/// `1h`, `30m`, `1d`
pub fn nanoseconds(text: &str) -> Result<i64, String> {
    // A day is one of 24 hours.
    let days = text.strip_suffix('d').and_then(|days| days.trim().parse().ok());
    let duration = match days {
        Some(days) => SignedDuration::from_hours(24).checked_mul(days),
        None => text.parse::<SignedDuration>().ok(),
    };
    let found = duration.and_then(|it| i64::try_from(it.as_nanos()).ok()).filter(|it| *it > 0);
    found.ok_or_else(|| format!("`{text}` is no length of time: write 1h, 30m, 10s or 1d"))
}

#[cfg(test)]
mod tests {
    use super::{bytes, nanoseconds};

    #[test]
    fn sizes() {
        for (text, size) in [("1500", 1500), ("100MB", 100_000_000), ("2 GiB", 2 << 30), ("7B", 7)]
        {
            assert!(matches!(bytes(text), Ok(found) if found == size), "{text}");
        }
        for text in ["", "0", "MB", "-1", "1.5GB", "99999999999GiB"] {
            assert!(bytes(text).is_err(), "{text}");
        }
    }

    #[test]
    fn times() {
        let second = 1_000_000_000;
        for (text, length) in
            [("1h", 3600 * second), ("30m", 1800 * second), ("2d", 172_800 * second)]
        {
            assert!(matches!(nanoseconds(text), Ok(found) if found == length), "{text}");
        }
        for text in ["", "0s", "-1h", "soon", "99999999d"] {
            assert!(nanoseconds(text).is_err(), "{text}");
        }
    }
}
