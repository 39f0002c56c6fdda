//! A schema without what a lock does not keep.

use super::Schema;
use crate::schema::part::Part;
use crate::schema::{
    Attribute, DefaultValue, Enum, EnumKind, Field, Object, Presence, Scalar, Type,
};

/// The same schema, as a lock looks at it: no documentation, no attributes but statements of former names, no file
/// extension.
pub(super) fn normal(schema: &Schema) -> Schema {
    let file_identifier = schema.root.as_ref().and(schema.file_identifier);
    let mut schema = Schema { file_identifier, file_extension: None, ..schema.clone() };
    schema.objects.iter_mut().for_each(object);
    schema.enums.iter_mut().for_each(enumeration);
    schema.sort();
    schema
}

fn object(object: &mut Object) {
    object.docs.clear();
    keep_statements(&mut object.attributes);
    let is_struct = object.is_struct();
    for field in &mut object.fields {
        field.docs.clear();
        keep_statements(&mut field.attributes);
        if is_struct {
            (field.presence, field.default) = (Presence::Default, DefaultValue::None);
        } else {
            absent(field);
            field.offset = Field::slot(field.id);
        }
    }
}

/// One way to say what it means that a field is absent.
fn absent(field: &mut Field) {
    let is_number = matches!(field.ty, Type::Scalar(_) | Type::Enum(_));
    match (field.presence, &field.default) {
        (Presence::Default, DefaultValue::None) if is_number => {
            field.default = DefaultValue::zero(&field.ty);
        }
        (Presence::Default, DefaultValue::None) => field.presence = Presence::Optional,
        (Presence::Optional, DefaultValue::None) => {}
        (Presence::Optional, _) if is_number => field.default = DefaultValue::None,
        (Presence::Optional, _) => field.presence = Presence::Default,
        _ => {}
    }
}

fn enumeration(one_of: &mut Enum) {
    one_of.docs.clear();
    keep_statements(&mut one_of.attributes);
    let is_union = one_of.kind == EnumKind::Union;
    if is_union {
        one_of.base = Scalar::U8;
    }
    for value in &mut one_of.values {
        value.docs.clear();
        keep_statements(&mut value.attributes);
        value.ty = value.ty.take().filter(|_| is_union);
    }
}

/// Whether only that there is one is known of a default.
pub(super) fn has_unknown(schema: &Schema) -> bool {
    let mut fields = schema.objects.iter().flat_map(|object| &object.fields);
    fields.any(|field| field.default == DefaultValue::Text(None))
}

fn keep_statements(attributes: &mut Vec<Attribute>) {
    attributes.retain(|attribute| attribute.name == Attribute::RENAMED_FROM);
}

/// A normal schema without any statement: what it means for messages.
pub(super) fn bare(normal: &Schema) -> Schema {
    let mut schema = normal.clone();
    schema.objects.iter_mut().for_each(|object| object.attributes.clear());
    schema.enums.iter_mut().for_each(|one_of| one_of.attributes.clear());
    without_members(&mut schema);
    schema
}

/// A normal schema as the version behind `before` keeps it: with the former names of types that were renamed in
/// this step. Members are found again by their numbers; fields also by their names, so that they
/// say what they were called where another one is called so now.
pub(super) fn recorded(normal: &Schema, before: &Schema) -> Schema {
    let mut schema = normal.clone();
    let names: Vec<String> = stated(before, normal).map(|(_, new)| new.name().into()).collect();
    for object in schema.objects.iter_mut().filter(|object| !names.contains(&object.name)) {
        object.attributes.clear();
    }
    for one_of in schema.enums.iter_mut().filter(|one_of| !names.contains(&one_of.name)) {
        one_of.attributes.clear();
    }
    without_members(&mut schema);
    for (table, id, was) in replaced(normal, before) {
        let object = schema.objects.iter_mut().find(|object| object.name == table);
        let mut fields = object.into_iter().flat_map(|object| &mut object.fields);
        if let Some(field) = fields.find(|field| field.id == id) {
            field.attributes = vec![Attribute::renamed_from(was)];
        }
    }
    schema
}

/// Fields that say what they were called, where a field that is new since `before` has that name: without the statement
/// it would be one that moved. With the name of the table, and the former name.
fn replaced(normal: &Schema, before: &Schema) -> Vec<(String, u16, String)> {
    let mut all = vec![];
    for table in normal.objects.iter().filter(|object| !object.is_struct()) {
        let was = Attribute::former_name(&table.attributes);
        let old = before.object(&table.name).or_else(|| before.object(was?));
        let was_there =
            |new: &Field| old.is_some_and(|old| old.fields.iter().any(|old| old.id == new.id));
        for field in &table.fields {
            let Some(was) = Attribute::former_name(&field.attributes) else { continue };
            let mut others = table.fields.iter().filter(|other| other.name == was);
            if others.any(|other| other.id != field.id && !was_there(other)) {
                all.push((table.name.clone(), field.id, was.to_owned()));
            }
        }
    }
    all
}

fn without_members(schema: &mut Schema) {
    let fields = schema.objects.iter_mut().flat_map(|object| &mut object.fields);
    fields.for_each(|field| field.attributes.clear());
    let values = schema.enums.iter_mut().flat_map(|one_of| &mut one_of.values);
    values.for_each(|value| value.attributes.clear());
}

/// Former names that types of `new` state, with the types, of those that were renamed since `old`: the
/// former name was there, and the present one was not.
pub(super) fn stated<'s>(
    old: &'s Schema,
    new: &'s Schema,
) -> impl Iterator<Item = (&'s str, Part<'s>)> {
    let has = |name: &str| old.object(name).is_some() || old.enumeration(name).is_some();
    let stated = Part::all(new).filter_map(|part| Some((part.former_name()?, part)));
    stated.filter(move |(was, part)| has(was) && !has(part.name()))
}
