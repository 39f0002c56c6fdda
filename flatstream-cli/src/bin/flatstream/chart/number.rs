//! Numbers as people read them.

/// Six digits at most, and no zeros at the end: `20.5`, `1234570`, `1.5e-9`.
pub fn short(number: f64) -> String {
    rounded(number, 6)
}

/// As many digits at most, in front of the point all of them.
pub fn rounded(number: f64, n_digits: usize) -> String {
    if number == 0.0 || !number.is_finite() {
        return if number == 0.0 { "0".to_owned() } else { number.to_string() };
    }
    let behind = n_digits.saturating_sub(1);
    let exponent = format!("{number:.behind$e}");
    let (digits, power) = exponent.split_once('e').unwrap_or((&exponent, "0"));
    let power: i32 = power.parse().unwrap_or(0);
    if !(-5..15).contains(&power) {
        return format!("{}e{power}", trimmed(digits));
    }
    let behind = (behind as i32 - power).max(0) as usize;
    trimmed(&format!("{number:.behind$}")).to_owned()
}

/// Without zeros behind the point, and without a point behind which nothing stands.
pub fn trimmed(digits: &str) -> &str {
    match digits.contains('.') {
        true => digits.trim_end_matches('0').trim_end_matches('.'),
        false => digits,
    }
}

/// Three digits and a unit, for what is counted: `950`, `12.3k`, `4.56M`.
pub fn compact(number: f64) -> String {
    const UNITS: [&str; 7] = ["", "k", "M", "G", "T", "P", "E"];
    let mut rest = number;
    for unit in UNITS {
        // What would be rounded to four digits goes on.
        if rest.abs() < 999.5 || unit == "E" {
            let n_digits = if rest.abs() < 9.995 { 2 } else { usize::from(rest.abs() < 99.95) };
            return format!("{}{unit}", trimmed(&format!("{rest:.n_digits$}")));
        }
        rest /= 1000.0;
    }
    unreachable!("the last unit takes all")
}

/// In a title: with a unit where it is large.
pub fn titled(number: f64) -> String {
    match number.abs() {
        1e6..1e21 => compact(number),
        _ => short(number),
    }
}

/// So many of something: `1 message`, `2 000 messages`.
pub fn counted(number: u64, what: &str) -> String {
    let s = if number == 1 { "" } else { "s" };
    format!("{} {what}{s}", grouped(number))
}

/// With spaces between thousands: `1 234 567`.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i) % 3 == 0 {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        for (number, text) in [
            (0.0, "0"),
            (20.5, "20.5"),
            (-0.1_f32 as f64, "-0.1"),
            (123456.7, "123457"),
            (1234567.0, "1234567"),
            (1.5e-9, "1.5e-9"),
            (2e300, "2e300"),
            (0.00012345678, "0.000123457"),
            (999999.96, "1000000"),
        ] {
            assert_eq!(short(number), text);
        }
    }

    #[test]
    fn digits_that_mean_nothing_are_left_out() {
        let all = [2.39844, 123456.7, 0.98765, 5e-12].map(|number| rounded(number, 4));
        assert_eq!(all, ["2.398", "123457", "0.9877", "5e-12"]);
    }

    #[test]
    fn counts_have_units() {
        for (number, text) in [
            (0.0, "0"),
            (950.0, "950"),
            (999.6, "1k"),
            (12_345.0, "12.3k"),
            (4.5559e6, "4.56M"),
            (1e21, "1000E"),
        ] {
            assert_eq!(compact(number), text);
        }
    }

    #[test]
    fn what_is_large_has_a_unit_in_titles() {
        let all = [12_345.0, 3_409_428_480.0, -2e6, 1e30].map(titled);
        assert_eq!(all, ["12345", "3.41G", "-2M", "1e30"]);
    }

    #[test]
    fn one_is_no_plural() {
        assert_eq!(
            [0, 1, 2000].map(|n| counted(n, "message")),
            ["0 messages", "1 message", "2 000 messages"]
        );
    }

    #[test]
    fn thousands_are_apart() {
        for (number, text) in [(0, "0"), (999, "999"), (1000, "1 000"), (1234567, "1 234 567")] {
            assert_eq!(grouped(number), text);
        }
    }
}
