//! Numbers as they are written, for integers: the nearest double of some is an integer that they are not.

use std::cmp::Ordering;

/// Digits that all integers of messages have at most, and more.
const MOST_DIGITS: i64 = 30;

/// A number with a fraction, or with an exponent.
pub struct Decimal {
    /// Rounded to zero; what is far beyond all integers of messages is as far as that.
    whole: i128,
    is_negative: bool,
    /// It lies further from zero than `whole`.
    has_more: bool,
}

impl Decimal {
    /// `-12.5e3`; nothing for what has no digits, as `inf`.
    pub fn parse(text: &str) -> Option<Self> {
        let is_negative = text.starts_with('-');
        let text = text.strip_prefix(['-', '+']).unwrap_or(text);
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (front, behind) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits: Vec<u8> = front.bytes().chain(behind.bytes()).collect();
        if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let zeros = digits.iter().take_while(|digit| **digit == b'0').count();
        let significant = &digits[zeros..];
        // An exponent that is no `i64` has a sign and too many digits.
        let exponent = exponent.parse().unwrap_or(match exponent.starts_with('-') {
            true => i64::MIN / 2,
            false => i64::MAX / 2,
        });
        // Of the significant digits, so many stand in front of the point.
        let n_whole =
            exponent.clamp(i64::MIN / 2, i64::MAX / 2) + front.len() as i64 - zeros as i64;
        let whole = match significant.is_empty() {
            true => 0,
            false => whole(significant, n_whole),
        };
        let behind = significant.iter().skip(n_whole.max(0) as usize);
        let has_more = behind.clone().any(|digit| *digit != b'0');
        Some(Decimal { whole: if is_negative { -whole } else { whole }, is_negative, has_more })
    }

    /// Of an integer beside it.
    pub fn order(&self, value: i128) -> Ordering {
        let behind = match (self.has_more, self.is_negative) {
            (false, _) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (true, true) => Ordering::Greater,
        };
        value.cmp(&self.whole).then(behind)
    }
}

/// The first digits, with zeros behind them where there are not as many.
fn whole(digits: &[u8], n: i64) -> i128 {
    if n > MOST_DIGITS {
        return i128::MAX;
    }
    let zeros = std::iter::repeat(&b'0');
    let digits = digits.iter().chain(zeros).take(n.max(0) as usize);
    digits.fold(0, |number, digit| number * 10 + i128::from(digit - b'0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_are_beside_what_is_written() {
        use Ordering::{Equal, Greater, Less};
        for (text, value, order) in [
            ("0.5", 0, Less),
            ("-0.5", 0, Greater),
            ("-0.0", 0, Equal),
            ("12.000", 12, Equal),
            ("12.5e1", 125, Equal),
            ("12.5e0", 12, Less),
            ("1250e-2", 12, Less),
            ("1200e-2", 12, Equal),
            ("-1250e-2", -12, Greater),
            ("1e3", 1000, Equal),
            ("0.0000001e10", 1000, Equal),
            ("000.5E+1", 5, Equal),
            (".5", 1, Greater),
            ("5.", 5, Equal),
            ("1e300", i128::from(u64::MAX), Less),
            ("-1e300", i128::from(i64::MIN), Greater),
            ("1e-300", 0, Less),
            ("1e99999999999999999999", 7, Less),
            ("1e-99999999999999999999", 0, Less),
            ("0e99999999999999999999", 0, Equal),
            ("9007199254740992.5", 9_007_199_254_740_992, Less),
            ("9007199254740992.5", 9_007_199_254_740_993, Greater),
            ("18446744073709551615.0000000000000000001", i128::from(u64::MAX), Less),
            ("-9223372036854775808.1", i128::from(i64::MIN), Greater),
        ] {
            assert_eq!(Decimal::parse(text).unwrap().order(value), order, "{text} {value}");
            // As doubles have it, where these are near enough.
            if text.len() < 8 {
                assert_eq!(
                    (value as f64).partial_cmp(&text.parse().unwrap()),
                    Some(order),
                    "{text}"
                );
            }
        }
        assert!(Decimal::parse("inf").is_none() && Decimal::parse("NaN").is_none());
    }
}
