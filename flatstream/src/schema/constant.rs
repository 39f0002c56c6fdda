//! The default of a field with an adapter, as it is on the wire.

use super::def::{Definition, TypeDef};
use super::model::Scalar;
use super::value::{DefaultValue, Float};
use crate::encode::encode;
use crate::wire::{OneField, Table, Wire, Write};
use crate::PayloadBuf;

/// What the strategy `W` writes for `value`: a number or a string. Nothing, if the adapter refuses its own
/// default.
pub(crate) fn encoded<W: Write<F>, F: ?Sized>(value: &F) -> DefaultValue {
    let mut bytes = Vec::new();
    let table = OneField::<F, W>::new(value);
    if encode(&table, &mut PayloadBuf::new(&mut bytes)).is_err() {
        return DefaultValue::None;
    }
    let at = number_at(&bytes, 0, 4) as usize + OneField::<F, W>::PLACES[0].offset;
    if let TypeDef::Text = W::TYPE {
        let start = at + number_at(&bytes, at, 4) as usize;
        let text = &bytes[start + 4..][..number_at(&bytes, start, 4) as usize];
        return DefaultValue::Text(Some(String::from_utf8_lossy(text).into_owned()));
    }
    base::<W>()
        .map_or(DefaultValue::None, |base| constant(base, number_at(&bytes, at, W::SHAPE.size)))
}

/// The little-endian number of up to eight bytes at `at`.
fn number_at(bytes: &[u8], at: usize, size: usize) -> u64 {
    bytes[at..][..size.min(8)].iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// What the bits of a number say.
fn constant(base: Scalar, bits: u64) -> DefaultValue {
    match base {
        Scalar::Bool => DefaultValue::Bool(bits != 0),
        Scalar::F32 => DefaultValue::Float(Float::from(f32::from_bits(bits as u32))),
        Scalar::F64 => DefaultValue::Float(Float::from(f64::from_bits(bits))),
        Scalar::I8 => DefaultValue::Int((bits as i8).into()),
        Scalar::I16 => DefaultValue::Int((bits as i16).into()),
        Scalar::I32 => DefaultValue::Int((bits as i32).into()),
        Scalar::I64 => DefaultValue::Int((bits as i64).into()),
        Scalar::U8 | Scalar::U16 | Scalar::U32 | Scalar::U64 => DefaultValue::Int(bits.into()),
    }
}

/// The number that a value is.
fn base<W: Wire>() -> Option<Scalar> {
    match W::TYPE {
        TypeDef::Scalar(scalar) => Some(scalar),
        TypeDef::Enum(link) => match link.get() {
            Definition::Enum(one_of) => Some(one_of.base),
            _ => None,
        },
        _ => None,
    }
}
