//! Defaults in constants: as the fingerprint has them, and whether they are those of a lock file.

use super::float::is_float;
use super::line_of::{place_name, Place};
use super::lines::{equal, number};
use super::print::INSTEAD;
use crate::layout::Text;
use crate::schema::def::{Definition, FieldDef, TypeDef};
use crate::schema::known::Known;
use crate::schema::model::Scalar;

/// Adds ` = 7`: numbers with a fraction by their bits, strings in quotes.
pub(super) const fn with_default<const N: usize>(
    text: Text<N>,
    field: &FieldDef,
    place: &Place<'_>,
) -> Text<N> {
    let scalar = scalar_of(&field.value.ty);
    let known = match (field.default, scalar) {
        (Some(default), _) => default.known(),
        (None, None) => return text,
        (None, Some(_)) if field.value.is_option => return text.text(" = null"),
        (None, Some(_)) => Known::Bits(0),
    };
    let text = text.text(" = ");
    match (known, scalar) {
        (Known::Bits(0), Some(Scalar::Bool)) => text.text("false"),
        (Known::Bits(_), Some(Scalar::Bool)) => text.text("true"),
        (Known::Bits(bits), Some(scalar @ (Scalar::F32 | Scalar::F64))) => {
            hex(text.byte(b'#'), one_nan(bits, scalar), 2 * scalar.size())
        }
        (Known::Bits(bits), Some(scalar)) => text.signed(integer(bits, scalar)),
        (Known::Text(value), _) => quoted(text, value),
        _ => {
            let text = place_name(Text::new("constants do not know the default at `"), place);
            text.text("`, which an adapter makes").panic(INSTEAD)
        }
    }
}

/// The number that a type is. Constants see all enums.
const fn scalar_of(ty: &TypeDef) -> Option<Scalar> {
    match ty {
        TypeDef::Scalar(scalar) => Some(*scalar),
        TypeDef::Enum(link) => match link.peek() {
            Some(Definition::Enum(one_of)) => Some(one_of.base),
            _ => None,
        },
        _ => None,
    }
}

/// All NaNs are one.
const fn one_nan(bits: u64, scalar: Scalar) -> u64 {
    match scalar {
        Scalar::F32 if bits & 0x7fff_ffff > 0x7f80_0000 => 0x7fc0_0000,
        Scalar::F64 if bits & i64::MAX as u64 > 0x7ff0_0000_0000_0000 => 0x7ff8_0000_0000_0000,
        _ => bits,
    }
}

const fn integer(bits: u64, scalar: Scalar) -> i128 {
    match scalar {
        Scalar::I8 => bits as i8 as i128,
        Scalar::I16 => bits as i16 as i128,
        Scalar::I32 => bits as i32 as i128,
        Scalar::I64 => bits as i64 as i128,
        _ => bits as i128,
    }
}

const fn hex<const N: usize>(mut text: Text<N>, bits: u64, n_digits: u32) -> Text<N> {
    let mut left = n_digits;
    while left > 0 {
        left -= 1;
        text = text.byte(b"0123456789abcdef"[(bits >> (4 * left)) as usize % 16]);
    }
    text
}

/// A string as JSON, as `lock::json` writes it.
const fn quoted<const N: usize>(text: Text<N>, value: &str) -> Text<N> {
    let (mut text, bytes, mut i) = (text.byte(b'"'), value.as_bytes(), 0);
    while i < bytes.len() {
        text = match bytes[i] {
            b'"' => text.text("\\\""),
            b'\\' => text.text("\\\\"),
            b'\n' => text.text("\\n"),
            b'\r' => text.text("\\r"),
            b'\t' => text.text("\\t"),
            byte @ (0..0x20 | 0x7f) => hex(text.text("\\u"), byte as u64, 4),
            // U+0080 to U+009F.
            0xc2 if bytes[i + 1] < 0xa0 => {
                i += 1;
                hex(text.text("\\u"), bytes[i] as u64, 4)
            }
            byte => text.byte(byte),
        };
        i += 1;
    }
    text.byte(b'"')
}

/// Whether a field has the default that a lock file says, of which `locked` starts with the text. What an
/// adapter makes is taken for it.
pub(super) const fn has_default(field: &FieldDef, locked: &[u8]) -> bool {
    let Some(default) = field.default else {
        return is_zero(locked);
    };
    match (default.known(), scalar_of(&field.value.ty)) {
        (Known::Bits(bits), Some(Scalar::Bool)) => {
            equal(locked, if bits == 0 { b"false" } else { b"true" })
        }
        (Known::Bits(bits), Some(scalar @ (Scalar::F32 | Scalar::F64))) => {
            is_float(locked, one_nan(bits, scalar), scalar)
        }
        (Known::Bits(bits), Some(scalar)) => number(locked) == integer(bits, scalar),
        (Known::Text(value), _) => is_quoted(locked, value),
        _ => true,
    }
}

/// What a number reads as of which nothing is said, or nothing.
const fn is_zero(locked: &[u8]) -> bool {
    locked.is_empty()
        || equal(locked, b"0")
        || equal(locked, b"0.0")
        || equal(locked, b"false")
        || equal(locked, b"null")
        || equal(locked, b"[]")
}

/// The string in quotes is held against the hash of what it would be: it may be long.
const fn is_quoted(locked: &[u8], value: &str) -> bool {
    crate::layout::hash(locked) == quoted(Text::HASHED, value).hash()
}

/// The text behind `=`, and what follows it. Strings have spaces in them.
pub(super) const fn split_default(rest: &[u8]) -> (&[u8], &[u8]) {
    let Some((b'=', rest)) = rest.split_first() else {
        return (&[], rest);
    };
    let Some((b' ', rest)) = rest.split_first() else {
        return (&[], rest);
    };
    let mut end = 0;
    let is_string = matches!(rest.first(), Some(b'"'));
    while end < rest.len() {
        match rest[end] {
            b'"' if is_string && end > 0 => {
                end += 1;
                break;
            }
            b'\\' if is_string => end += 2,
            b' ' if !is_string => break,
            _ => end += 1,
        }
    }
    rest.split_at(if end < rest.len() { end } else { rest.len() })
}
