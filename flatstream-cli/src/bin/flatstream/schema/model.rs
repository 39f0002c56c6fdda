//! Schemas as JSON.

use flatstream::schema::{
    Attribute, DefaultValue, Enum, EnumKind, EnumVal, Field, Object, Presence, Type as FieldType,
};
use serde_json::{json, Map, Value};

use super::model as read;
use crate::source::Type;
use crate::Result;

/// What is known of each type.
pub fn list(types: &[&Type]) -> Result<Value> {
    let described = types.iter().map(|ty| {
        let model = read(ty)?;
        Ok(json!({
            "root": ty.root,
            "number": ty.number(),
            "fingerprint": format!("{:016x}", ty.fingerprint),
            "file_identifier": model.file_identifier.map(|four| String::from_utf8_lossy(&four).into_owned()),
            "objects": model.objects.iter().map(object).collect::<Vec<_>>(),
            "enums": model.enums.iter().map(enumeration).collect::<Vec<_>>(),
        }))
    });
    Ok(Value::Array(described.collect::<Result<_>>()?))
}

fn object(object: &Object) -> Value {
    json!({
        "name": object.name,
        "kind": if object.is_struct() { "struct" } else { "table" },
        "docs": object.docs,
        "attributes": attributes(&object.attributes),
        "fields": object.fields.iter().map(field).collect::<Vec<_>>(),
    })
}

fn field(field: &Field) -> Value {
    let presence = match field.presence {
        Presence::Optional => "optional",
        Presence::Required => "required",
        _ => "default",
    };
    json!({
        "name": field.name,
        "id": field.id,
        "type": name(&field.ty),
        "presence": presence,
        "default": default(&field.default),
        "is_key": field.key,
        "is_deprecated": field.deprecated,
        "nested": field.nested,
        "docs": field.docs,
        "attributes": attributes(&field.attributes),
    })
}

/// As in the text, with names in full.
fn name(ty: &FieldType) -> String {
    match ty {
        FieldType::Scalar(scalar) => scalar.name().to_owned(),
        FieldType::Text => "string".to_owned(),
        FieldType::Enum(name)
        | FieldType::Struct(name)
        | FieldType::Table(name)
        | FieldType::Union(name) => name.clone(),
        FieldType::Vector(item) => format!("[{}]", name(item)),
        FieldType::Array(item, len) => format!("[{}:{len}]", name(item)),
        other => format!("{other:?}"),
    }
}

fn default(default: &DefaultValue) -> Value {
    match default {
        DefaultValue::Bool(value) => json!(value),
        DefaultValue::Int(number) => number_value(*number),
        DefaultValue::Float(float) => match float.get() {
            finite if finite.is_finite() => json!(finite),
            other => json!(other.to_string().to_lowercase()),
        },
        DefaultValue::Text(Some(text)) => json!(text),
        DefaultValue::EmptyVector => json!([]),
        _ => Value::Null,
    }
}

/// All digits; there is none that is neither an `i64` nor a `u64`.
fn number_value(number: i128) -> Value {
    match (i64::try_from(number), u64::try_from(number)) {
        (Ok(number), _) => json!(number),
        (_, Ok(number)) => json!(number),
        _ => json!(number.to_string()),
    }
}

fn enumeration(one: &Enum) -> Value {
    let kind = match one.kind {
        EnumKind::BitFlags => "bit_flags",
        EnumKind::Union => "union",
        _ => "enum",
    };
    json!({
        "name": one.name,
        "kind": kind,
        "base": one.base.name(),
        "docs": one.docs,
        "attributes": attributes(&one.attributes),
        "values": one.values.iter().map(value).collect::<Vec<_>>(),
    })
}

fn value(value: &EnumVal) -> Value {
    json!({
        "name": value.name,
        "value": number_value(value.value),
        "type": value.ty.as_ref().map(name),
        "docs": value.docs,
    })
}

fn attributes(attributes: &[Attribute]) -> Map<String, Value> {
    attributes.iter().map(|it| (it.name.clone(), json!(it.value))).collect()
}
