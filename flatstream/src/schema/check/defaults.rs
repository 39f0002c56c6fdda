//! Whether a default is one of the type.

use super::super::model::{EnumKind, Field, Presence, Scalar, Type};
use super::super::value::DefaultValue;
use super::Found;

pub(super) fn check(found: &Found<'_>, field: &Field) -> Result<(), String> {
    match (&field.default, &field.ty) {
        (DefaultValue::None, _) => Ok(()),
        (DefaultValue::Bool(_), Type::Scalar(Scalar::Bool)) => Ok(()),
        (DefaultValue::Int(value), Type::Scalar(scalar)) => check_range(*value, *scalar),
        (DefaultValue::Int(value), Type::Enum(name)) => check_member(found, *value, name),
        (DefaultValue::Float(value), Type::Scalar(Scalar::F32)) => match value.get() {
            value if value.is_nan() || f64::from(value as f32) == value => Ok(()),
            value => {
                Err(format!("the default {value:?} is no `float`: take one that an `f32` holds"))
            }
        },
        (DefaultValue::Float(_), Type::Scalar(Scalar::F64)) => Ok(()),
        (DefaultValue::Text(_), Type::Text) => Ok(()),
        (DefaultValue::EmptyVector, Type::Vector(_)) => Ok(()),
        (default, _) => Err(format!("{default:?} is no default of its type")),
    }
}

fn check_range(value: i128, scalar: Scalar) -> Result<(), String> {
    match scalar.range() {
        Some((least, most)) if (least..=most).contains(&value) => Ok(()),
        _ => Err(format!("the default {value} is no `{}`", scalar.name())),
    }
}

fn check_member(found: &Found<'_>, value: i128, name: &str) -> Result<(), String> {
    let Some(of) = found.names.enumeration(name) else { return Ok(()) };
    let is_named = of.values.iter().any(|one| one.value == value);
    match of.kind {
        EnumKind::BitFlags => check_range(value, of.base),
        _ if is_named => Ok(()),
        _ => Err(format!(
            "the default {value} is no value of `{name}`: take one that it has, or make the field optional"
        )),
    }
}

/// In a struct flatc wants a 0 of every enum, which is what the field would read as.
pub(super) fn check_zero(found: &Found<'_>, ty: &Type) -> Result<(), String> {
    let Type::Enum(name) = ty else { return Ok(()) };
    check_member(found, 0, name).map_err(|_| {
        format!(
            "`{name}` has no value 0, which flatc wants of enums in structs: give it one, or make the \
             field the number"
        )
    })
}

/// Whether the model only knows that there is a text.
pub(super) fn is_unknown_text(field: &Field) -> bool {
    field.presence == Presence::Default && field.default == DefaultValue::Text(None)
}
