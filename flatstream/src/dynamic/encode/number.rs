//! Numbers and names of enums, as the bytes that they are.

use std::str::FromStr;

use super::near::instead;
use super::text::{shown, Token};
use crate::dynamic::resolved::ResolvedEnum;
use crate::schema::{EnumKind, Scalar};

/// The little-endian bytes of a number, of which the first ones count.
pub(super) type Bytes = [u8; 8];

/// What is expected where a number is.
pub(super) fn described(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "`true` or `false`",
        Scalar::F32 => "a number (`float`)",
        Scalar::F64 => "a number (`double`)",
        Scalar::I8 => "an integer (`byte`)",
        Scalar::U8 => "an integer (`ubyte`)",
        Scalar::I16 => "an integer (`short`)",
        Scalar::U16 => "an integer (`ushort`)",
        Scalar::I32 => "an integer (`int`)",
        Scalar::U32 => "an integer (`uint`)",
        Scalar::I64 => "an integer (`long`)",
        Scalar::U64 => "an integer (`ulong`)",
    }
}

/// A number. In quotes it is one as well, as flatc has it: programs without integers of 64 bits write them so.
pub(super) fn number(token: &Token<'_>, scalar: Scalar) -> Result<Bytes, String> {
    let word: &str = match token {
        Token::Quoted(text) => text,
        Token::Word(word) => word,
    };
    let what = || expected(described(scalar), token);
    match scalar {
        Scalar::Bool => boolean(word).ok_or_else(what),
        Scalar::F32 => {
            let number: f32 = float(word).ok_or_else(what)?;
            finite(number.is_infinite(), word, scalar)?;
            Ok(u64::from(number.to_bits()).to_le_bytes())
        }
        Scalar::F64 => {
            let number: f64 = float(word).ok_or_else(what)?;
            finite(number.is_infinite(), word, scalar)?;
            Ok(number.to_le_bytes())
        }
        _ => in_range(integer(word).ok_or_else(what)?, scalar),
    }
}

/// A value of an enum by its name or number, and flags by their names with spaces between them. Names may have that of
/// the enum in front: `Level.High`.
pub(super) fn member(token: &Token<'_>, of: &ResolvedEnum) -> Result<Bytes, String> {
    let words: &str = match token {
        Token::Quoted(text) => text,
        Token::Word(word) => word,
    };
    if let Some(number) = integer(words) {
        return in_range(number, of.base);
    }
    if of.kind == EnumKind::BitFlags {
        let mut bits = 0;
        for name in words.split_ascii_whitespace() {
            bits |= value_of(name, of)?;
        }
        return in_range(bits, of.base);
    }
    in_range(value_of(words, of)?, of.base)
}

/// The tag of a variant by its name or number; 0 is `NONE`.
pub(super) fn tag(token: &Token<'_>, of: &ResolvedEnum) -> Result<u8, String> {
    match token {
        Token::Quoted(text) if text == "NONE" => Ok(0),
        Token::Word("NONE") => Ok(0),
        _ => member(token, of).map(|bytes| bytes[0]),
    }
}

fn value_of(name: &str, of: &ResolvedEnum) -> Result<i128, String> {
    let last = match name.rsplit_once('.') {
        Some((front, last)) if is_name_of(front, of) => last,
        _ => name,
    };
    of.named(last).map(|value| value.value).ok_or_else(|| {
        let names = of.values.iter().map(|value| &value.name[..]);
        let what = if of.kind == EnumKind::Union { "variant" } else { "value" };
        format!("`{}` has no {what} `{}`{}", of.name, shown(name), instead(last, names))
    })
}

/// In full, or without its namespace.
fn is_name_of(front: &str, of: &ResolvedEnum) -> bool {
    of.name == front || of.name.rsplit_once('.').is_some_and(|(_, local)| local == front)
}

fn boolean(word: &str) -> Option<Bytes> {
    match word {
        "true" | "1" => Some([1, 0, 0, 0, 0, 0, 0, 0]),
        "false" | "0" => Some([0; 8]),
        _ => None,
    }
}

/// In decimal or hexadecimal digits.
fn integer(word: &str) -> Option<i128> {
    let (is_negative, digits) = match word.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, word.strip_prefix('+').unwrap_or(word)),
    };
    let hexadecimal = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X"));
    let (digits, radix) = hexadecimal.map_or((digits, 10), |digits| (digits, 16));
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix)) {
        return None;
    }
    // What is too long for an `i128` is out of every range.
    let number = i128::from_str_radix(digits, radix).unwrap_or(i128::MAX);
    Some(if is_negative { -number } else { number })
}

fn in_range(number: i128, scalar: Scalar) -> Result<Bytes, String> {
    let (least, most) = scalar.range().unwrap_or_default();
    if !(least..=most).contains(&number) {
        let name = scalar.name();
        // What was too long is not the number that it was taken for.
        let is_itself = number.unsigned_abs() != i128::MAX.unsigned_abs();
        let number = if is_itself { number.to_string() } else { "this".to_owned() };
        return Err(format!("{number} is out of range: a `{name}` is {least} to {most}"));
    }
    Ok((number as u64).to_le_bytes())
}

/// Rust takes more for a float than this: `INFINITY`, `.5`.
fn float<F: FromStr>(word: &str) -> Option<F> {
    let digits = word.strip_prefix(['-', '+']).unwrap_or(word);
    let is_float = is_word(word) || digits.starts_with(|it: char| it.is_ascii_digit());
    word.parse().ok().filter(|_| is_float)
}

/// What stands for floats that JSON has no number for.
fn is_word(word: &str) -> bool {
    let word = word.strip_prefix(['-', '+']).unwrap_or(word);
    matches!(word, "nan" | "NaN" | "inf" | "infinity" | "Infinity")
}

fn finite(is_infinite: bool, word: &str, scalar: Scalar) -> Result<(), String> {
    match is_infinite && !is_word(word) {
        true => Err(format!("{} is too large for a `{}`", shown(word), scalar.name())),
        false => Ok(()),
    }
}

fn expected(what: &str, token: &Token<'_>) -> String {
    match token {
        Token::Quoted(text) => {
            format!("expected {what}, found the text {}", shown(&format!("{text:?}")))
        }
        Token::Word(word) => format!("expected {what}, found `{}`", shown(word)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(word: &str, scalar: Scalar) -> Result<u64, String> {
        number(&Token::Word(word), scalar).map(u64::from_le_bytes)
    }

    #[test]
    fn integers_to_their_ends() {
        for (word, scalar, expected) in [
            ("-128", Scalar::I8, 128u64.wrapping_sub(256)),
            ("255", Scalar::U8, 255),
            ("0xFf", Scalar::U8, 255),
            ("-0x80", Scalar::I8, 128u64.wrapping_sub(256)),
            ("+7", Scalar::I16, 7),
            ("18446744073709551615", Scalar::U64, u64::MAX),
            ("-9223372036854775808", Scalar::I64, 1 << 63),
            ("true", Scalar::Bool, 1),
            ("0", Scalar::Bool, 0),
        ] {
            assert_eq!(read(word, scalar), Ok(expected), "{word}");
        }
        assert_eq!(number(&Token::Quoted("12".into()), Scalar::U8).map(|it| it[0]), Ok(12));
        for (word, scalar, expected) in [
            ("256", Scalar::U8, "256 is out of range: a `ubyte` is 0 to 255"),
            ("-1", Scalar::U64, "-1 is out of range: a `ulong` is 0 to 18446744073709551615"),
            ("1.0", Scalar::I32, "expected an integer (`int`), found `1.0`"),
            ("--1", Scalar::I32, "expected an integer (`int`), found `--1`"),
            ("0x", Scalar::I32, "expected an integer (`int`), found `0x`"),
            ("2", Scalar::Bool, "expected `true` or `false`, found `2`"),
        ] {
            assert_eq!(read(word, scalar), Err(expected.into()), "{word}");
        }
        let long = "9".repeat(1000);
        assert!(read(&long, Scalar::I64).unwrap_err().starts_with("this is out of range"));
        assert!(read(&format!("-{long}"), Scalar::I64)
            .unwrap_err()
            .starts_with("this is out of range"));
    }

    #[test]
    fn floats_and_their_words() {
        let double = |word: &str| read(word, Scalar::F64);
        for (word, expected) in [
            ("-0.0", -0.0),
            ("1e3", 1000.0),
            ("5e-324", 5e-324),
            ("inf", f64::INFINITY),
            ("-inf", f64::NEG_INFINITY),
            ("+infinity", f64::INFINITY),
            ("12", 12.0),
        ] {
            assert_eq!(double(word), Ok(expected.to_bits()), "{word}");
        }
        assert_eq!(double("nan"), Ok(f64::NAN.to_bits()));
        assert_eq!(double("-nan"), Ok((-f64::NAN).to_bits()));
        assert_eq!(read("0.1", Scalar::F32), Ok(0.1f32.to_bits().into()));
        assert_eq!(double("1e999"), Err("1e999 is too large for a `double`".into()));
        assert_eq!(read("1e39", Scalar::F32), Err("1e39 is too large for a `float`".into()));
        for word in ["", ".5", "INF", "1e", "0x1p3", "e5", "true"] {
            assert!(
                double(word).unwrap_err().starts_with("expected a number (`double`)"),
                "{word}"
            );
        }
    }
}
