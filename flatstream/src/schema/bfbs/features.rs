//! What a `.bfbs` file says a reader has to know of, as flatc decides it.

use super::super::model::{Enum, EnumKind, Field, Presence, Schema, Type};
use super::super::reflection::features::{
    ARRAYS, DEFAULT_VECTORS_AND_STRINGS, OPTIONAL_SCALARS, UNIONS,
};
use super::super::value::DefaultValue;

pub(super) fn of(schema: &Schema) -> u64 {
    let fields = schema.objects.iter().flat_map(|object| &object.fields).map(of_field);
    let enums = schema.enums.iter().map(of_enum);
    fields.chain(enums).fold(0, |all, some| all | some)
}

fn of_field(field: &Field) -> u64 {
    let of_type = match &field.ty {
        Type::Array(..) => ARRAYS,
        Type::Vector(item) if matches!(**item, Type::Union(_)) => UNIONS,
        Type::Scalar(_) | Type::Enum(_) if field.presence == Presence::Optional => OPTIONAL_SCALARS,
        _ => 0,
    };
    match field.default {
        DefaultValue::Text(_) | DefaultValue::EmptyVector => of_type | DEFAULT_VECTORS_AND_STRINGS,
        _ => of_type,
    }
}

/// Variants that are no tables.
fn of_enum(one: &Enum) -> u64 {
    let is_other = |ty: &Type| !matches!(ty, Type::Table(_));
    let mut types = one.values.iter().filter_map(|value| value.ty.as_ref());
    match one.kind == EnumKind::Union && types.any(is_other) {
        true => UNIONS,
        false => 0,
    }
}
