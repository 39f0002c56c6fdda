//! Bit flags that a file does not call so: attributes are in it only with `--bfbs-builtins`.

use std::collections::{BTreeMap, BTreeSet};

use super::super::model::{Enum, EnumKind, Field, Presence, Schema, Type};
use super::super::value::DefaultValue;

/// Of an enum that has no such value, flatc takes a default for flags only. So enums with single bits for
/// values are flags where a field has another default.
pub(super) fn find(schema: &mut Schema) {
    let candidates = schema.enums.iter().filter(|one| can_be_flags(one));
    let values: BTreeMap<&str, BTreeSet<i128>> = candidates
        .map(|one| (&one.name[..], one.values.iter().map(|value| value.value).collect()))
        .collect();
    let fields = schema.objects.iter().flat_map(|object| &object.fields);
    let is_other = |(name, default): &(&str, i128)| {
        values.get(name).is_some_and(|values| !values.contains(default))
    };
    let found =
        fields.filter_map(default_of_enum).filter(is_other).map(|(name, _)| name.to_owned());
    let found: BTreeSet<String> = found.collect();
    for one in schema.enums.iter_mut().filter(|one| found.contains(&one.name)) {
        one.kind = EnumKind::BitFlags;
    }
}

fn can_be_flags(one: &Enum) -> bool {
    let mut values = one.values.iter();
    let is_sound = one.kind == EnumKind::Enum && !one.values.is_empty();
    is_sound && values.all(|value| value.value.count_ones() == 1)
}

/// In a struct it is 0.
fn default_of_enum(field: &Field) -> Option<(&str, i128)> {
    let ty = match &field.ty {
        Type::Array(element, _) => element,
        ty => ty,
    };
    match (ty, &field.default) {
        (Type::Enum(name), DefaultValue::Int(value)) => Some((name, *value)),
        (Type::Enum(name), _) if field.presence == Presence::Default => Some((name, 0)),
        _ => None,
    }
}
