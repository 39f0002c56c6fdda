//! The default of a field with an adapter, as it is on the wire.
#![allow(unsafe_code)]

use super::def::TypeDef;
use super::model::Scalar;
use super::value::{DefaultValue, Float};
use crate::encode::encode;
use crate::wire::{OneField, Table, Wire, Write};
use crate::{raw, PayloadBuf};

/// What the strategy `W` writes for `value`: a number or a string. Nothing, if the adapter refuses its own
/// default.
pub(crate) fn encoded<W: Write<F>, F: ?Sized>(value: &F) -> DefaultValue {
    let mut bytes = Vec::new();
    let table = OneField::<F, W>::new(value);
    if encode(&table, &mut PayloadBuf::new(&mut bytes)).is_err() {
        return DefaultValue::None;
    }
    let place = OneField::<F, W>::PLACES[0];
    // SAFETY: the encoder has just written the root and its field, which has a constant place; behind the
    // offset of a string there is its length, and then so many bytes.
    unsafe {
        let at = raw::load_u32(&bytes, 0) + place.offset;
        match W::TYPE {
            TypeDef::Text => {
                let start = at + raw::load_u32(&bytes, at);
                let text = raw::slice(&bytes, start + 4, raw::load_u32(&bytes, start));
                DefaultValue::Text(Some(String::from_utf8_lossy(text).into_owned()))
            }
            _ => number::<W>(raw::slice(&bytes, at, W::SHAPE.size)),
        }
    }
}

/// The number in these little-endian bytes.
fn number<W: Wire>(bytes: &[u8]) -> DefaultValue {
    let mut wide = [0; 8];
    wide[..bytes.len().min(8)].copy_from_slice(&bytes[..bytes.len().min(8)]);
    let bits = u64::from_le_bytes(wide);
    match base::<W>() {
        Some(Scalar::Bool) => DefaultValue::Bool(bits != 0),
        Some(Scalar::F32) => DefaultValue::Float(Float::from(f32::from_bits(bits as u32))),
        Some(Scalar::F64) => DefaultValue::Float(Float::from(f64::from_bits(bits))),
        Some(Scalar::I8) => DefaultValue::Int((bits as i8).into()),
        Some(Scalar::I16) => DefaultValue::Int((bits as i16).into()),
        Some(Scalar::I32) => DefaultValue::Int((bits as i32).into()),
        Some(Scalar::I64) => DefaultValue::Int((bits as i64).into()),
        Some(Scalar::U8 | Scalar::U16 | Scalar::U32 | Scalar::U64) => {
            DefaultValue::Int(bits.into())
        }
        None => DefaultValue::None,
    }
}

fn base<W: Wire>() -> Option<Scalar> {
    match W::TYPE {
        TypeDef::Scalar(scalar) => Some(scalar),
        TypeDef::Enum(link) => match link.get() {
            super::Definition::Enum(one_of) => Some(one_of.base),
            _ => None,
        },
        _ => None,
    }
}
