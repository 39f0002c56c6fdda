//! What cannot be said in Rust types. Each is an error, with what to do about it.

use flatstream::schema::{
    Enum, EnumKind, Field, Object, ObjectKind, Presence, Schema, Severity, Type,
};

use super::context::Context;

/// Rules of schemas that the derive holds as well.
const RULES: [&str; 7] =
    ["builtin", "case-collision", "field-as-type", "namespace-keyword", "none", "null", "suffix"];

/// What has to be changed in the schema first, as `ITEM: WHY`.
pub fn refused(context: &Context<'_>) -> Vec<String> {
    let schema = context.schema;
    let mut refused = Vec::new();
    for object in &schema.objects {
        refused.extend(object_refused(schema, object));
        let fields = object.fields.iter();
        refused.extend(fields.filter_map(|field| {
            let why = field_refused(context, object, field)?;
            Some(format!("{}.{}: {why}", object.name, field.name))
        }));
    }
    refused.extend(schema.enums.iter().filter_map(enum_refused));
    for complaint in schema.check() {
        if complaint.severity == Severity::Error && RULES.contains(&complaint.rule) {
            refused.push(format!("{}: {}", complaint.at, complaint.message));
        }
    }
    let twice = context.places.twice().into_iter();
    refused.extend(twice.map(|(a, b)| {
        format!("{b}: in Rust it would have the name of `{a}`: give one of them another name")
    }));
    refused
}

fn object_refused(schema: &Schema, object: &Object) -> Option<String> {
    let ObjectKind::Struct { align, .. } = object.kind else { return None };
    let natural = object.fields.iter().map(|field| align_of(schema, &field.ty)).max();
    (natural.is_some_and(|natural| align > natural)).then(|| {
        format!(
            "{}: `force_align: {align}` is more than its fields have, and a fixed struct has the alignment of \
             its largest field: begin it with a field of {align} bytes in a new schema, or keep flatc's code \
             for it",
            object.name
        )
    })
}

fn align_of(schema: &Schema, ty: &Type) -> u32 {
    match ty {
        Type::Scalar(scalar) => scalar.size(),
        Type::Array(element, _) => align_of(schema, element),
        Type::Enum(name) => schema.enumeration(name).map_or(1, |one| one.base.size()),
        Type::Struct(name) => match schema.object(name).map(|object| object.kind) {
            Some(ObjectKind::Struct { align, .. }) => align,
            _ => 1,
        },
        _ => 4,
    }
}

fn field_refused(context: &Context<'_>, object: &Object, field: &Field) -> Option<String> {
    let held = match (&field.nested, &field.ty) {
        (Some(name), _) | (None, Type::Table(name)) => Some(name),
        _ => None,
    };
    if let (Presence::Required, Some(held)) = (field.presence, held) {
        if context.circles.is_circle(&object.name, held) {
            return Some(
                "it is required and holds its own table, so no message can end: drop `required`"
                    .into(),
            );
        }
    }
    match &field.ty {
        Type::Vector(item) if matches!(**item, Type::Union(_)) => Some(
            "a vector of unions is two vectors on the wire, and `Vec` of an enum with data is a vector of \
             tables that wrap them: put the union into a table, and write a vector of that"
                .into(),
        ),
        _ => None,
    }
}

fn enum_refused(one: &Enum) -> Option<String> {
    match one.kind {
        EnumKind::BitFlags if one.base.range().is_some_and(|(min, _)| min < 0) => Some(format!(
            "{}: flags need an unsigned base: `u{}` in place of `{}` has the same bytes",
            one.name,
            8 * one.base.size(),
            one.base.name()
        )),
        EnumKind::Union => union_refused(one),
        _ => None,
    }
}

fn union_refused(union: &Enum) -> Option<String> {
    if let Some(value) = union.values.iter().find(|it| !matches!(it.ty, Some(Type::Table(_)))) {
        return Some(format!(
            "{}.{}: a variant that is no table exists for C++ and a few others only: put it into a table with \
             one field",
            union.name, value.name
        ));
    }
    let gap = (1..).zip(&union.values).find(|(tag, value)| value.value != *tag)?;
    Some(format!(
        "{}.{}: it has the tag {}, and variants of Rust count from 1 without gaps: fill the gap with variants of \
         an empty table",
        union.name, gap.1.name, gap.1.value
    ))
}
