//! Enums, unions, structs and tables.

use super::super::layout;
use super::super::model::{Enum, EnumKind, EnumVal, Field, Object, ObjectKind, Presence, Type};
use super::super::names::{last_part, namespace, Names};
use super::super::part::Part;
use super::literals::{default, quoted};
use super::{attribute, in_brackets, Text};

pub(super) fn write(text: &mut Text<'_, '_>, part: Part<'_>) {
    match part {
        Part::Object(object) => write_object(text, object),
        Part::Enum(one) => write_enum(text, one),
    }
}

fn write_object(text: &mut Text<'_, '_>, object: &Object) {
    text.docs("", &object.docs);
    let word = if object.is_struct() { "struct" } else { "table" };
    let mut words = force_align(text.names, object);
    words.extend(object.attributes.iter().map(attribute));
    let head = format!("{word} {}{} {{", last_part(&object.name), in_brackets(words));
    if object.fields.is_empty() {
        return text.line(&format!("{head}}}"));
    }
    text.line(&head);
    for field in &object.fields {
        text.docs("  ", &field.docs);
        let line = field_line(text.names, object, field);
        text.line(&line);
    }
    text.line("}");
}

fn force_align(names: &Names<'_>, object: &Object) -> Vec<String> {
    match object.kind {
        ObjectKind::Struct { align, .. } if align > layout::natural_align(names, object) => {
            vec![format!("force_align: {align}")]
        }
        _ => vec![],
    }
}

fn field_line(names: &Names<'_>, object: &Object, field: &Field) -> String {
    let ty = type_name(names, namespace(&object.name), &field.ty);
    let value = match (&field.ty, field.presence) {
        (Type::Scalar(_) | Type::Enum(_), Presence::Optional) => Some("null".into()),
        _ => default(names, &field.ty, &field.default),
    };
    let value = value.map_or_else(String::new, |value| format!(" = {value}"));
    let words = in_brackets(field_words(names, object, field));
    format!("  {}: {ty}{value}{words};", field.name)
}

fn field_words(names: &Names<'_>, object: &Object, field: &Field) -> Vec<String> {
    let mut words = Vec::new();
    if !object.is_struct() {
        words.push(format!("id: {}", field.id));
    }
    if field.deprecated {
        words.push("deprecated".into());
    }
    if field.key {
        words.push("key".into());
    }
    // A key that is a string is required by itself.
    if field.presence == Presence::Required && !(field.key && field.ty == Type::Text) {
        words.push("required".into());
    }
    if let Some(nested) = &field.nested {
        words.push(format!(
            "nested_flatbuffer: {}",
            quoted(names.reference(namespace(&object.name), nested))
        ));
    }
    words.extend(field.attributes.iter().map(attribute));
    words
}

/// As it is written in the namespace `from`.
fn type_name(names: &Names<'_>, from: &str, ty: &Type) -> String {
    match ty {
        Type::Scalar(scalar) => scalar.name().into(),
        Type::Text => "string".into(),
        Type::Enum(name) | Type::Struct(name) | Type::Table(name) | Type::Union(name) => {
            names.reference(from, name).into()
        }
        Type::Vector(item) => format!("[{}]", type_name(names, from, item)),
        Type::Array(element, n) => format!("[{}: {n}]", type_name(names, from, element)),
    }
}

fn write_enum(text: &mut Text<'_, '_>, one: &Enum) {
    text.docs("", &one.docs);
    let mut words: Vec<String> = one.attributes.iter().map(attribute).collect();
    if one.kind == EnumKind::BitFlags {
        words.insert(0, "bit_flags".into());
    }
    let name = last_part(&one.name);
    let words = in_brackets(words);
    text.line(&match one.kind {
        EnumKind::Union => format!("union {name}{words} {{"),
        _ => format!("enum {name}: {}{words} {{", one.base.name()),
    });
    write_values(text, one);
    text.line("}");
}

fn write_values(text: &mut Text<'_, '_>, one: &Enum) {
    let mut previous = 0;
    for (i, value) in one.values.iter().enumerate() {
        text.docs("  ", &value.docs);
        let what = match one.kind {
            EnumKind::Enum => format!("{} = {}", value.name, value.value),
            EnumKind::BitFlags => format!("{} = {}", value.name, value.value.trailing_zeros()),
            EnumKind::Union => variant(text.names, namespace(&one.name), value, previous),
        };
        previous = value.value;
        let words = in_brackets(value.attributes.iter().map(attribute).collect());
        let comma = if i + 1 < one.values.len() { "," } else { "" };
        text.line(&format!("  {what}{words}{comma}"));
    }
}

/// Tags are written where they do not follow each other.
fn variant(names: &Names<'_>, from: &str, value: &EnumVal, previous: i128) -> String {
    let ty = value.ty.as_ref().map(|ty| type_name(names, from, ty));
    let ty = ty.filter(|ty| *ty != value.name).map_or_else(String::new, |ty| format!(": {ty}"));
    let tag = if previous.checked_add(1) == Some(value.value) {
        String::new()
    } else {
        format!(" = {}", value.value)
    };
    format!("{}{ty}{tag}", value.name)
}
