//! Tables, structs, enums and unions.

use super::super::docs;
use super::super::model::{Attribute, Enum, EnumKind, EnumVal, Object, ObjectKind, Scalar, Type};
use super::super::reflection::{self as slot, BaseType};
use super::bytes::{Bytes, Result, Table};
use super::fields::read_fields;
use super::types::{base_type, read_name, read_type, Definitions, TypeOrTag};
use super::BfbsError;

pub(super) fn read_object(
    bytes: &mut Bytes<'_>,
    object: Table,
    definitions: &Definitions,
) -> Result<Object> {
    let name = read_name(bytes, object, slot::object::NAME, "name")?;
    let kind = read_kind(bytes, object)?;
    let docs = read_docs(bytes, object, slot::object::DOCUMENTATION)?;
    let mut attributes = read_attributes(bytes, object, slot::object::ATTRIBUTES)?;
    // It is in the alignment.
    attributes.retain(|attribute| attribute.name != "force_align");
    let fields = read_fields(bytes, object, &name, kind, definitions)?;
    Ok(Object { name, docs, kind, fields, attributes })
}

fn read_kind(bytes: &Bytes<'_>, object: Table) -> Result<ObjectKind> {
    if !bytes.flag(object, slot::object::IS_STRUCT)? {
        return Ok(ObjectKind::Table);
    }
    let align = read_size(bytes, object, slot::object::MINALIGN, "minalign")?;
    let size = read_size(bytes, object, slot::object::BYTESIZE, "bytesize")?;
    Ok(ObjectKind::Struct { align, size })
}

fn read_size(bytes: &Bytes<'_>, object: Table, slot: u16, name: &str) -> Result<u32> {
    let size = bytes.number(object, slot)?.map_or(0, i32::from_le_bytes);
    size.try_into().map_err(|_| BfbsError::new(name, format!("{size} is negative")))
}

pub(super) fn read_enum(
    bytes: &mut Bytes<'_>,
    one: Table,
    definitions: &Definitions,
) -> Result<Enum> {
    let name = read_name(bytes, one, slot::enumeration::NAME, "name")?;
    let docs = read_docs(bytes, one, slot::enumeration::DOCUMENTATION)?;
    let mut attributes = read_attributes(bytes, one, slot::enumeration::ATTRIBUTES)?;
    let n_attributes = attributes.len();
    attributes.retain(|attribute| attribute.name != "bit_flags");
    let has_bits = attributes.len() < n_attributes;
    let (kind, base) = read_enum_kind(bytes, one, has_bits)?;
    let values = bytes.tables(one, slot::enumeration::VALUES, "values", |bytes, value| {
        read_value(bytes, value, base, definitions)
    })?;
    let mut values = values.ok_or_else(|| BfbsError::new("values", "the vector is missing"))?;
    if kind == EnumKind::Union {
        values.retain(|value| value.value != 0 || value.name != "NONE" || value.ty.is_some());
    }
    Ok(Enum { name, docs, base, kind, values, attributes })
}

fn read_enum_kind(bytes: &mut Bytes<'_>, one: Table, has_bits: bool) -> Result<(EnumKind, Scalar)> {
    let ty = bytes.child(one, slot::enumeration::UNDERLYING_TYPE)?;
    let ty = ty.ok_or_else(|| BfbsError::new("underlying_type", "it is missing"))?;
    let is_union = bytes.flag(one, slot::enumeration::IS_UNION)?;
    match (is_union, base_type(bytes, ty, slot::ty::BASE_TYPE)?) {
        (true, BaseType::Tag) => Ok((EnumKind::Union, Scalar::U8)),
        (false, BaseType::Scalar(scalar)) if has_bits => Ok((EnumKind::BitFlags, scalar)),
        (false, BaseType::Scalar(scalar)) => Ok((EnumKind::Enum, scalar)),
        (_, base) => Err(BfbsError::new("underlying_type", format!("{base:?} cannot be here"))),
    }
}

fn read_value(
    bytes: &mut Bytes<'_>,
    value: Table,
    base: Scalar,
    definitions: &Definitions,
) -> Result<EnumVal> {
    let name = read_name(bytes, value, slot::enum_val::NAME, "name")?;
    let number = bytes.number(value, slot::enum_val::VALUE)?.map_or(0, i64::from_le_bytes);
    let ty = bytes.child(value, slot::enum_val::UNION_TYPE)?;
    let ty = ty.map(|ty| read_type(bytes, ty, definitions)).transpose();
    let ty: Option<Type> = match ty.map_err(|e| e.inside("union_type"))? {
        None | Some(TypeOrTag::Nothing) => None,
        Some(TypeOrTag::Type(ty)) => Some(ty),
        Some(TypeOrTag::Tag(_) | TypeOrTag::Tags(_)) => {
            return Err(BfbsError::new("union_type", "a tag cannot be here"));
        }
    };
    let docs = read_docs(bytes, value, slot::enum_val::DOCUMENTATION)?;
    let mut attributes = read_attributes(bytes, value, slot::enum_val::ATTRIBUTES)?;
    // flatc takes it, and gives variants their tags by their places all the same.
    attributes.retain(|attribute| ty.is_none() || attribute.name != "id");
    Ok(EnumVal { name, docs, value: integer(number, base), ty, attributes })
}

/// A number as the file has it: that of a `ulong` is the `long` of the same bits.
pub(super) fn integer(number: i64, ty: Scalar) -> i128 {
    match ty {
        Scalar::U64 => (number as u64).into(),
        _ => number.into(),
    }
}

/// Lines without the space behind `///`.
pub(super) fn read_docs(bytes: &mut Bytes<'_>, table: Table, slot: u16) -> Result<Vec<String>> {
    let lines = bytes.strings(table, slot).map_err(|e| e.inside("documentation"))?;
    if lines.iter().any(|line| docs::has_end(line)) {
        return Err(BfbsError::new("documentation", "a line with the end of a line in it"));
    }
    Ok(lines.into_iter().map(docs::without_space).collect())
}

pub(super) fn read_attributes(
    bytes: &mut Bytes<'_>,
    table: Table,
    slot: u16,
) -> Result<Vec<Attribute>> {
    let attributes = bytes.tables(table, slot, "attributes", |bytes, attribute| {
        let name = read_name(bytes, attribute, slot::key_value::KEY, "key")?;
        let value = bytes.string(attribute, slot::key_value::VALUE)?;
        Ok(Attribute { name, value: value.unwrap_or_default().to_owned() })
    })?;
    Ok(attributes.unwrap_or_default())
}
