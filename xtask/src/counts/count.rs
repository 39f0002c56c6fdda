//! Instructions a message.

use std::fmt;
use std::str::FromStr;

/// A growth beyond this fails. Smaller ones come and go with unrelated changes, when the compiler
/// inlines or orders something else.
pub const TOLERANCE_PERCENT: u64 = 3;

/// In hundredths, as they are shown and written, so that what is compared is what one sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count(u64);

impl Count {
    /// Of a run over so many messages.
    pub fn of(instructions: u64, messages: u64) -> Count {
        Count((instructions * 100 + messages / 2) / messages)
    }

    /// How far it is from `baseline`.
    pub fn change(self, baseline: Count) -> Change {
        let (now, before) = (u128::from(self.0) * 100, u128::from(baseline.0));
        match now {
            _ if now > before * u128::from(100 + TOLERANCE_PERCENT) => Change::Grown,
            _ if now < before * u128::from(100 - TOLERANCE_PERCENT) => Change::Shrunk,
            _ => Change::Within,
        }
    }

    /// The difference to `baseline`.
    pub fn percent(self, baseline: Count) -> f64 {
        (self.0 as f64 / baseline.0 as f64 - 1.0) * 100.0
    }
}

/// More, less, or about the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Grown,
    Within,
    Shrunk,
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}.{:02}", self.0 / 100, self.0 % 100))
    }
}

impl FromStr for Count {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (whole, hundredths) = text.split_once('.').ok_or(())?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if hundredths.len() != 2 || !digits(whole) || !digits(hundredths) {
            return Err(());
        }
        format!("{whole}{hundredths}").parse().map(Count).map_err(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, Count};

    #[test]
    fn a_count_is_rounded_and_shown_with_two_digits() {
        assert_eq!(Count::of(1_234, 8).to_string(), "154.25");
        assert_eq!(Count::of(2, 3).to_string(), "0.67");
        assert_eq!(format!("{:>8}", Count::of(7, 1)), "    7.00");
    }

    #[test]
    fn what_is_shown_is_read_again() {
        for count in [Count::of(0, 1), Count::of(5, 100), Count::of(123_456_789, 256)] {
            assert_eq!(count.to_string().parse(), Ok(count));
        }
        for wrong in ["", "7", "7.5", "7.123", "-7.00", "+7.00", "7.x0", "99999999999999999999.00"]
        {
            assert_eq!(wrong.parse::<Count>(), Err(()), "{wrong}");
        }
    }

    #[test]
    fn more_than_three_percent_is_a_change() {
        let baseline: Count = "100.00".parse().unwrap();
        let change = |now: &str| now.parse::<Count>().unwrap().change(baseline);
        assert_eq!(change("103.01"), Change::Grown);
        assert_eq!(change("103.00"), Change::Within);
        assert_eq!(change("100.00"), Change::Within);
        assert_eq!(change("97.00"), Change::Within);
        assert_eq!(change("96.99"), Change::Shrunk);
    }

    #[test]
    fn the_difference_is_in_percent_of_the_baseline() {
        let percent = Count::of(110, 1).percent(Count::of(100, 1));
        assert!((percent - 10.0).abs() < 1e-9, "{percent}");
    }
}
