//! Fields, and the tags that are not in the model.

use std::collections::BTreeMap;

use super::super::model::{Attribute, Field, ObjectKind, Presence, Scalar, Type};
use super::super::reflection::{self as slot, tag_name, DEFAULT_TEXT};
use super::super::value::{DefaultValue, Float};
use super::bytes::{Bytes, Result, Table};
use super::definitions::{integer, read_attributes, read_docs};
use super::types::{read_name, read_type, Definitions, TypeOrTag};
use super::BfbsError;

const NESTED: &str = "nested_flatbuffer";

/// A field as the file has it.
enum Listed {
    Field(Field),
    /// The tag of a union, or those of a vector, of this type.
    Tag(String, u16, Type),
}

pub(super) fn read_fields(
    bytes: &mut Bytes<'_>,
    object: Table,
    owner: &str,
    kind: ObjectKind,
    definitions: &Definitions,
) -> Result<Vec<Field>> {
    let listed = bytes.tables(object, slot::object::FIELDS, "fields", |bytes, field| {
        read_field(bytes, field, owner, kind, definitions)
    })?;
    let listed = listed.ok_or_else(|| BfbsError::new("fields", "the vector is missing"))?;
    let (mut fields, mut tags) = (Vec::new(), BTreeMap::new());
    for one in listed {
        match one {
            Listed::Field(field) => fields.push(field),
            Listed::Tag(name, id, ty) => drop(tags.insert(name, (id, ty))),
        }
    }
    take_tags(&fields, tags)?;
    Ok(fields)
}

/// Each union has its tag in front of it, and there are no others.
fn take_tags(fields: &[Field], mut tags: BTreeMap<String, (u16, Type)>) -> Result<()> {
    for field in fields.iter().filter(|field| field.has_tag()) {
        let expected = field.tag_id().map(|id| (id, field.ty.clone()));
        if tags.remove(&tag_name(&field.name)) != expected || expected.is_none() {
            let message = format!("the tag of `{}` is not the field in front of it", field.name);
            return Err(BfbsError::new("fields", message));
        }
    }
    match tags.into_keys().next() {
        None => Ok(()),
        Some(name) => Err(BfbsError::new("fields", format!("`{name}` is a tag without a union"))),
    }
}

fn read_field(
    bytes: &mut Bytes<'_>,
    field: Table,
    owner: &str,
    kind: ObjectKind,
    definitions: &Definitions,
) -> Result<Listed> {
    if bytes.flag(field, slot::field::OFFSET64)? {
        return Err(BfbsError::new("offset64", "64-bit offsets are not supported"));
    }
    let name = read_name(bytes, field, slot::field::NAME, "name")?;
    let id = bytes.number(field, slot::field::ID)?.map_or(0, u16::from_le_bytes);
    let ty = bytes.child(field, slot::field::TYPE)?;
    let ty = ty.ok_or_else(|| BfbsError::new("type", "it is missing"))?;
    let ty = match read_type(bytes, ty, definitions).map_err(|e| e.inside("type"))? {
        TypeOrTag::Type(ty) => ty,
        TypeOrTag::Tag(ty) | TypeOrTag::Tags(ty) => return Ok(Listed::Tag(name, id, ty)),
        TypeOrTag::Nothing => return Err(BfbsError::new("type", "it is none")),
    };
    let offset = bytes.number(field, slot::field::OFFSET)?.map_or(0, u16::from_le_bytes);
    let mut read = Field::inline(name, id, offset, ty);
    read.docs = read_docs(bytes, field, slot::field::DOCUMENTATION)?;
    read.key = bytes.flag(field, slot::field::KEY)?;
    read.deprecated = bytes.flag(field, slot::field::DEPRECATED)?;
    let attributes = read_attributes(bytes, field, slot::field::ATTRIBUTES)?;
    let is_nested = |attribute: &&Attribute| attribute.name == NESTED;
    if let Some(nested) = attributes.iter().find(is_nested) {
        read.nested = Some(definitions.full_name(bytes, field, owner, &nested.value)?);
    }
    let text = keep_attributes(&mut read, attributes);
    if kind == ObjectKind::Table {
        read_presence(bytes, field, &mut read, definitions.knows_defaults())?;
        read_default(bytes, field, &mut read, text, definitions)?;
    }
    Ok(Listed::Field(read))
}

/// Those that are no part of the model; the text of a default, if there is one.
fn keep_attributes(field: &mut Field, attributes: Vec<Attribute>) -> Option<String> {
    let mut text = None;
    for attribute in attributes {
        match &attribute.name[..] {
            DEFAULT_TEXT => text = Some(attribute.value),
            "deprecated" | "id" | "key" | NESTED | "required" => {}
            _ => field.attributes.push(attribute),
        }
    }
    text
}

fn read_presence(
    bytes: &Bytes<'_>,
    table: Table,
    field: &mut Field,
    knows_defaults: bool,
) -> Result<()> {
    let is_required = bytes.flag(table, slot::field::REQUIRED)?;
    let is_optional = bytes.flag(table, slot::field::OPTIONAL)?;
    let can_have_default = match &field.ty {
        Type::Scalar(_) | Type::Enum(_) => true,
        Type::Text | Type::Vector(_) => knows_defaults,
        _ => false,
    };
    field.presence = match (is_required, is_optional) {
        (true, true) => return Err(BfbsError::new("optional", "the field is required as well")),
        (true, false) => Presence::Required,
        (false, false) if can_have_default => Presence::Default,
        (false, _) => Presence::Optional,
    };
    Ok(())
}

fn read_default(
    bytes: &Bytes<'_>,
    table: Table,
    field: &mut Field,
    text: Option<String>,
    definitions: &Definitions,
) -> Result<()> {
    let number = bytes.number(table, slot::field::DEFAULT_INTEGER)?.map_or(0, i64::from_le_bytes);
    let real = bytes.number(table, slot::field::DEFAULT_REAL)?.map_or(0.0, f64::from_le_bytes);
    if field.presence != Presence::Default {
        return Ok(());
    }
    field.default = match &field.ty {
        Type::Scalar(Scalar::Bool) => DefaultValue::Bool(number != 0),
        Type::Scalar(Scalar::F32) => DefaultValue::Float(Float::from(real as f32)),
        Type::Scalar(Scalar::F64) => DefaultValue::Float(Float::new(real)),
        Type::Scalar(scalar) => DefaultValue::Int(integer(number, *scalar)),
        Type::Enum(name) => DefaultValue::Int(integer(number, definitions.enum_base(name))),
        Type::Text => DefaultValue::Text(text),
        _ => DefaultValue::EmptyVector,
    };
    Ok(())
}
