//! What holds nothing else.

use arrow_array::types::{
    BinaryType, Float32Type, Float64Type, Int16Type, Int32Type, Int64Type, Int8Type, UInt16Type,
    UInt32Type, UInt64Type, UInt8Type, Utf8Type,
};
use arrow_schema::DataType;
use flatstream::schema::{DefaultValue, Enum, Scalar};

use super::{Planned, Spec};
use crate::columns::{Bits, Bytes, Dictionary, DictionaryType, Number, Numbers};

pub fn scalar(scalar: Scalar, spec: &Spec<'_>) -> Planned {
    match scalar {
        Scalar::Bool => bits(spec),
        Scalar::I8 => numbers::<Int8Type>(spec),
        Scalar::U8 => numbers::<UInt8Type>(spec),
        Scalar::I16 => numbers::<Int16Type>(spec),
        Scalar::U16 => numbers::<UInt16Type>(spec),
        Scalar::I32 => numbers::<Int32Type>(spec),
        Scalar::U32 => numbers::<UInt32Type>(spec),
        Scalar::I64 => numbers::<Int64Type>(spec),
        Scalar::U64 => numbers::<UInt64Type>(spec),
        Scalar::F32 => numbers::<Float32Type>(spec),
        Scalar::F64 => numbers::<Float64Type>(spec),
    }
}

fn bits(spec: &Spec<'_>) -> Planned {
    let default = match spec.default {
        DefaultValue::Bool(value) => Some(*value),
        _ => None,
    };
    Planned::new(DataType::Boolean, Bits::new(default.or((!spec.is_nullable).then_some(false))))
}

fn numbers<N: Number>(spec: &Spec<'_>) -> Planned {
    Planned::new(N::DATA_TYPE, Numbers::<N>::new(spec.default, spec.is_nullable))
}

pub fn text(spec: &Spec<'_>) -> Planned {
    let default = match spec.default {
        DefaultValue::Text(Some(text)) => Some(text.clone().into_bytes()),
        _ => None,
    };
    let absent = default.or((!spec.is_nullable).then(Vec::new));
    Planned::new(DataType::Utf8, Bytes::<Utf8Type>::new(absent))
}

pub fn bytes(spec: &Spec<'_>) -> Planned {
    let absent = (!spec.is_nullable).then(Vec::new);
    Planned::new(DataType::Binary, Bytes::<BinaryType>::new(absent))
}

/// Keys are as wide as the numbers, so that each number has one.
pub fn dictionary(of: &Enum, spec: &Spec<'_>) -> Planned {
    match of.base.size() {
        1 => keyed::<UInt8Type>(of, spec),
        2 => keyed::<UInt16Type>(of, spec),
        _ => keyed::<UInt32Type>(of, spec),
    }
}

fn keyed<K: DictionaryType>(of: &Enum, spec: &Spec<'_>) -> Planned {
    let column = Dictionary::<K>::new(of, spec.default, spec.is_nullable);
    Planned::new(Dictionary::<K>::data_type(), column)
}
