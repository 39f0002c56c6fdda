//! Values as Rust writes them.

use flatstream::schema::{DefaultValue, EnumKind, Field, Scalar, Type};

use super::context::Context;
use super::names;

pub fn number_type(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "bool",
        Scalar::I8 => "i8",
        Scalar::U8 => "u8",
        Scalar::I16 => "i16",
        Scalar::U16 => "u16",
        Scalar::I32 => "i32",
        Scalar::U32 => "u32",
        Scalar::I64 => "i64",
        Scalar::U64 => "u64",
        Scalar::F32 => "f32",
        Scalar::F64 => "f64",
    }
}

/// What a field of `owner` reads as when it is absent, where that has to be said.
pub fn default(context: &Context<'_>, owner: &str, field: &Field) -> Option<String> {
    match (&field.default, &field.ty) {
        (DefaultValue::Bool(true), _) => Some("true".into()),
        (DefaultValue::Int(number), Type::Enum(name)) => {
            enum_default(context, owner, name, *number)
        }
        (DefaultValue::Int(number), _) => (*number != 0).then(|| number.to_string()),
        (DefaultValue::Float(value), Type::Scalar(scalar)) => {
            (value.get().to_bits() != 0).then(|| float(value.get(), *scalar))
        }
        (DefaultValue::Text(text), _) => Some(format!("{:?}", text.as_deref().unwrap_or(""))),
        (DefaultValue::EmptyVector, _) => Some("[]".into()),
        _ => None,
    }
}

fn enum_default(context: &Context<'_>, owner: &str, name: &str, number: i128) -> Option<String> {
    let one = context.enumeration(name);
    if one.kind == EnumKind::BitFlags {
        return (number != 0).then(|| format!("flatstream::Flags::from_bits({number})"));
    }
    let value = one.values.iter().find(|value| value.value == number);
    let path = context.places.path(owner, name);
    match value {
        Some(_) if number == 0 => None,
        Some(value) => Some(format!("{path}::{}", names::variant(&value.name))),
        None => context.catch_all(one).map(|it| format!("{path}::{}({number})", it.name)),
    }
}

/// With the digits that it takes to be the same number again.
pub fn float(value: f64, scalar: Scalar) -> String {
    let ty = number_type(scalar);
    match value {
        _ if value.is_nan() => format!("{ty}::NAN"),
        _ if value == f64::INFINITY => format!("{ty}::INFINITY"),
        _ if value == f64::NEG_INFINITY => format!("{ty}::NEG_INFINITY"),
        _ if scalar == Scalar::F32 => format!("{:?}", value as f32),
        _ => format!("{value:?}"),
    }
}

#[cfg(test)]
mod tests {
    use flatstream::schema::Scalar;

    use super::float;

    #[test]
    fn floats_are_the_same_numbers_again() {
        assert_eq!(float(f64::from(2.5e-7_f32), Scalar::F32), "2.5e-7");
        assert_eq!(float(0.1, Scalar::F64), "0.1");
        assert_eq!(float(-0.0, Scalar::F64), "-0.0");
        assert_eq!(float(1e300, Scalar::F64), "1e300");
        assert_eq!(float(f64::NAN, Scalar::F32), "f32::NAN");
        assert_eq!(float(f64::NEG_INFINITY, Scalar::F64), "f64::NEG_INFINITY");
    }
}
