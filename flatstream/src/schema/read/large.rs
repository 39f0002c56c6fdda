//! Defaults of enums that the files of flatc do not have: it writes 0 for what is above 2^63 - 1.

use std::collections::BTreeMap;

use super::super::model::{Enum, EnumKind, Scalar, Schema, Type};
use super::super::value::DefaultValue;

/// Of an enum without a 0, such a default is its value above 2^63 - 1, if there is one alone.
pub(super) fn find(schema: &mut Schema) {
    let values = schema.enums.iter().filter_map(|one| Some((one.name.clone(), only_large(one)?)));
    let values: BTreeMap<String, i128> = values.collect();
    let fields = schema.objects.iter_mut().flat_map(|object| &mut object.fields);
    for field in fields.filter(|field| field.default == DefaultValue::Int(0)) {
        if let Type::Enum(name) = &field.ty {
            if let Some(value) = values.get(name) {
                field.default = DefaultValue::Int(*value);
            }
        }
    }
}

fn only_large(one: &Enum) -> Option<i128> {
    let is_meant = one.kind == EnumKind::Enum && one.base == Scalar::U64;
    if !is_meant || one.values.iter().any(|value| value.value == 0) {
        return None;
    }
    let mut large = one.values.iter().map(|value| value.value).filter(|it| *it > i64::MAX.into());
    large.next().filter(|_| large.next().is_none())
}
