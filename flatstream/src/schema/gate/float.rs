//! Whether a decimal is a float: constants can neither parse nor print one.
//!
//! Lock files have the shortest decimals that read as the number. So it is asked whether a decimal lies in the
//! interval of numbers that are rounded to the float, with integers that are long enough.

use super::lines::equal;
use crate::schema::model::Scalar;

/// Whether `decimal`, as Rust prints floats, reads as the float with these bits.
pub(super) const fn is_float(decimal: &[u8], bits: u64, scalar: Scalar) -> bool {
    let float = Float::new(bits, scalar);
    let (is_negative, digits) = match decimal.split_first() {
        Some((b'-', digits)) => (true, digits),
        _ => (false, decimal),
    };
    if float.is_special {
        let text: &[u8] = if float.fraction == 0 { b"inf" } else { b"nan" };
        return float.is_negative == is_negative && equal(digits, text);
    }
    float.is_negative == is_negative && float.is_near(Decimal::parse(digits))
}

/// `fraction * 2^exponent`, or an infinity or NaN.
struct Float {
    is_negative: bool,
    is_special: bool,
    fraction: u64,
    exponent: i32,
    /// The float below is half as far away as the one above.
    is_power: bool,
}

impl Float {
    const fn new(bits: u64, scalar: Scalar) -> Self {
        let (n_bits, n_fraction) = match scalar {
            Scalar::F32 => (32, 23),
            _ => (64, 52),
        };
        let most = (1 << (n_bits - 1 - n_fraction)) - 1;
        let exponent = (bits >> n_fraction) as i32 & most;
        let low = bits & ((1 << n_fraction) - 1);
        let is_special = exponent == most;
        let fraction = if exponent == 0 || is_special { low } else { low | 1 << n_fraction };
        let least = if exponent == 0 { 1 } else { exponent };
        Float {
            is_negative: bits >> (n_bits - 1) & 1 == 1,
            is_special,
            fraction,
            exponent: least - most / 2 - n_fraction,
            is_power: low == 0 && exponent > 1,
        }
    }

    /// Whether a decimal is rounded to it. One in the middle goes to the even one.
    const fn is_near(&self, decimal: Decimal) -> bool {
        if self.fraction == 0 || decimal.digits == 0 {
            return self.fraction == 0 && decimal.digits == 0;
        }
        let (four, exponent) = (self.fraction * 4, self.exponent - 2);
        let below = decimal.order(four - if self.is_power { 1 } else { 2 }, exponent);
        let above = decimal.order(four + 2, exponent);
        let is_even = self.fraction & 1 == 0;
        (below > 0 || below == 0 && is_even) && (above < 0 || above == 0 && is_even)
    }
}

/// `digits * 10^exponent`
#[derive(Clone, Copy)]
struct Decimal {
    digits: u64,
    exponent: i32,
}

impl Decimal {
    /// `1.5`, `1e16`, `2.5e-7`. What is none of these is no float either.
    const fn parse(text: &[u8]) -> Self {
        let (mut digits, mut exponent, mut is_behind, mut i) = (0_u64, 0, false, 0);
        while i < text.len() && text[i] != b'e' {
            match text[i] {
                b'.' => is_behind = true,
                digit => {
                    digits = digits.wrapping_mul(10).wrapping_add(digit.wrapping_sub(b'0') as u64);
                    exponent -= is_behind as i32;
                }
            }
            i += 1;
        }
        if i < text.len() {
            let written = super::lines::number(text.split_at(i + 1).1);
            exponent += if written > -1000 && written < 1000 { written as i32 } else { 1000 };
        }
        Decimal { digits, exponent }
    }

    /// Whether it is less than, equal to or more than `number * 2^exponent`: -1, 0 or 1.
    const fn order(self, number: u64, exponent: i32) -> i32 {
        let (mut left, mut right) = (Long::new(self.digits), Long::new(number));
        match self.exponent < 0 {
            true => right.times_five(-self.exponent),
            false => left.times_five(self.exponent),
        }
        match self.exponent < exponent {
            true => right.times_two(exponent - self.exponent),
            false => left.times_two(self.exponent - exponent),
        }
        left.order(&right)
    }
}

/// A number of 2560 bits, the lowest first: there is room for the floats of 64 bits.
struct Long([u32; 80]);

impl Long {
    const fn new(number: u64) -> Self {
        let mut words = [0; 80];
        (words[0], words[1]) = (number as u32, (number >> 32) as u32);
        Long(words)
    }

    const fn times(&mut self, factor: u32) {
        let (mut carry, mut i) = (0, 0);
        while i < self.0.len() {
            let product = self.0[i] as u64 * factor as u64 + carry;
            (self.0[i], carry) = (product as u32, product >> 32);
            i += 1;
        }
    }

    const fn times_five(&mut self, mut times: i32) {
        while times >= 13 {
            self.times(5_u32.pow(13));
            times -= 13;
        }
        self.times(5_u32.pow(times as u32));
    }

    const fn times_two(&mut self, mut times: i32) {
        while times >= 31 {
            self.times(1 << 31);
            times -= 31;
        }
        self.times(1 << times);
    }

    const fn order(&self, other: &Self) -> i32 {
        let mut i = self.0.len();
        while i > 0 {
            i -= 1;
            if self.0[i] != other.0[i] {
                return if self.0[i] < other.0[i] { -1 } else { 1 };
            }
        }
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(text: &str, value: f64) -> bool {
        is_float(text.as_bytes(), value.to_bits(), Scalar::F64)
    }

    fn is_single(text: &str, value: f32) -> bool {
        is_float(text.as_bytes(), value.to_bits().into(), Scalar::F32)
    }

    /// Numbers, of which the neighbours are others.
    #[test]
    fn what_is_printed_is_the_number_and_no_neighbour() {
        let some = [0.0, 1.5, 0.1, 1.0, 2.0, 1e16, 1e-5, 5e-324, f64::MAX, f64::MIN_POSITIVE, 1e23];
        let bits = (0..300).map(|i| 0x3fe0_1234_5678_9abc_u64.wrapping_mul(2 * i + 1));
        let all = some.into_iter().chain(bits.map(f64::from_bits)).filter(|it| it.is_finite());
        for value in all.flat_map(|value| [value, -value]) {
            let text = format!("{value:?}");
            assert!(is(&text, value), "{text}");
            for neighbour in [value.to_bits() + 1, value.to_bits().wrapping_sub(1)] {
                let neighbour = f64::from_bits(neighbour);
                assert!(!is(&text, neighbour), "{text} is not {neighbour:?}");
            }
        }
    }

    #[test]
    fn small_floats_have_their_own_decimals() {
        let some = [0.0, 0.1, 1.5, f32::MAX, f32::MIN_POSITIVE, 1e-45, 16_777_216.0, 8e9];
        let bits = (0..300).map(|i| f32::from_bits(0x3dcc_cccd_u32.wrapping_mul(2 * i + 1)));
        for value in some.into_iter().chain(bits).filter(|it| it.is_finite()) {
            let text = format!("{value:?}");
            assert!(is_single(&text, value), "{text}");
            assert!(!is_single(&text, f32::from_bits(value.to_bits() + 1)), "{text}");
        }
    }

    #[test]
    fn what_is_no_number() {
        assert!(is("inf", f64::INFINITY) && is("-inf", f64::NEG_INFINITY) && is("nan", f64::NAN));
        assert!(!is("inf", f64::NAN) && !is("-inf", f64::INFINITY) && !is("1e999", f64::INFINITY));
        assert!(is("-0.0", -0.0) && !is("0.0", -0.0) && !is("-0.0", 0.0));
    }
}
