//! A slow comparison of an Arrow array with what a message says, by names and types of values.
#![allow(dead_code)] // Each test takes what it needs.

use arrow_array::cast::AsArray;
use arrow_array::types::*;
use arrow_array::{Array, StructArray, UnionArray};
use arrow_schema::DataType;
use flatstream::dynamic::{DynUnion, DynValue};

/// The value in `row` is `value`.
pub fn check(value: DynValue<'_>, array: &dyn Array, row: usize, path: &str) {
    if let DataType::Union(..) = array.data_type() {
        return union(value, array.as_union(), row, path);
    }
    if let (DynValue::Absent, DataType::List(_) | DataType::Map(..) | DataType::Binary) =
        (value, array.data_type())
    {
        // Absent vectors read as empty ones where the schema says so.
        assert!(array.is_null(row) || n_items(array, row) == 0, "{path}");
        return;
    }
    assert_eq!(value.is_absent(), array.is_null(row), "{path}");
    if !value.is_absent() {
        present(value, array, row, path);
    }
}

fn present(value: DynValue<'_>, array: &dyn Array, row: usize, path: &str) {
    match array.data_type() {
        DataType::Struct(_) => structure(value, array.as_struct(), row, path),
        DataType::List(_) => items(value, &*array.as_list::<i32>().value(row), path),
        DataType::FixedSizeList(..) => items(value, &*array.as_fixed_size_list().value(row), path),
        DataType::Map(..) => items(value, &array.as_map().value(row), path),
        DataType::Binary => bytes(value, array.as_binary::<i32>().value(row), path),
        DataType::FixedSizeBinary(_) => bytes(value, array.as_fixed_size_binary().value(row), path),
        _ => assert_eq!(said(value), stored(array, row), "{path}"),
    }
}

/// A value without parts, as text.
fn said(value: DynValue<'_>) -> String {
    match value {
        DynValue::Bool(value) => format!("{value}"),
        DynValue::Int(value) => format!("{value}"),
        DynValue::Uint(value) => format!("{value}"),
        DynValue::Single(value) => format!("{:x}", value.to_bits()),
        DynValue::Double(value) => format!("{:x}", value.to_bits()),
        DynValue::Text(text) => format!("{text:?}"),
        DynValue::Enum(value) if value.is_flags() => value.number().to_string(),
        DynValue::Enum(value) => name_of(value.name(), value.number()),
        DynValue::Table(_) => "true".into(),
        _ => panic!("it has parts"),
    }
}

fn name_of(name: Option<&str>, number: i128) -> String {
    format!("{:?}", name.map_or(number.to_string(), str::to_owned))
}

fn stored(array: &dyn Array, row: usize) -> String {
    match array.data_type() {
        DataType::Boolean => array.as_boolean().value(row).to_string(),
        DataType::Int8 => array.as_primitive::<Int8Type>().value(row).to_string(),
        DataType::Int16 => array.as_primitive::<Int16Type>().value(row).to_string(),
        DataType::Int32 => array.as_primitive::<Int32Type>().value(row).to_string(),
        DataType::Int64 => array.as_primitive::<Int64Type>().value(row).to_string(),
        DataType::UInt8 => array.as_primitive::<UInt8Type>().value(row).to_string(),
        DataType::UInt16 => array.as_primitive::<UInt16Type>().value(row).to_string(),
        DataType::UInt32 => array.as_primitive::<UInt32Type>().value(row).to_string(),
        DataType::UInt64 => array.as_primitive::<UInt64Type>().value(row).to_string(),
        DataType::Float32 => {
            format!("{:x}", array.as_primitive::<Float32Type>().value(row).to_bits())
        }
        DataType::Float64 => {
            format!("{:x}", array.as_primitive::<Float64Type>().value(row).to_bits())
        }
        DataType::Utf8 => format!("{:?}", array.as_string::<i32>().value(row)),
        DataType::Dictionary(..) => {
            let dictionary = array.as_any_dictionary();
            let key = dictionary.normalized_keys()[row];
            format!("{:?}", dictionary.values().as_string::<i32>().value(key))
        }
        other => panic!("no value is {other}"),
    }
}

fn structure(value: DynValue<'_>, array: &StructArray, row: usize, path: &str) {
    if let DynValue::Union(of) = value {
        return tagged(of, array, row, path);
    }
    for (field, column) in array.fields().iter().zip(array.columns()) {
        let (name, path) = (field.name(), format!("{path}.{}", field.name()));
        let inner = match value {
            DynValue::Table(table) => table.get(name),
            DynValue::Struct(structure) => structure.get(name),
            _ => panic!("{path}: it has no fields"),
        };
        check(inner.unwrap(), column, row, &path);
    }
}

fn tagged(of: DynUnion<'_>, array: &StructArray, row: usize, path: &str) {
    for (field, column) in array.fields().iter().zip(array.columns()) {
        let path = format!("{path}.{}", field.name());
        match field.name().as_str() {
            "type" => {
                assert_eq!(stored(column, row), name_of(of.variant(), of.tag().into()), "{path}")
            }
            name if Some(name) == of.variant() => check(of.value(), column, row, &path),
            _ => assert!(column.is_null(row), "{path}"),
        }
    }
}

fn union(value: DynValue<'_>, array: &UnionArray, row: usize, path: &str) {
    let DataType::Union(fields, _) = array.data_type() else { panic!("{path}") };
    let id = array.type_id(row);
    let (_, field) = fields.iter().find(|(it, _)| *it == id).unwrap();
    let is_there =
        |of: &DynUnion<'_>| fields.iter().any(|(_, it)| Some(&it.name()[..]) == of.variant());
    match value {
        DynValue::Union(of) if is_there(&of) => {
            assert_eq!(of.variant(), Some(&field.name()[..]), "{path}");
            check(of.value(), array.child(id), array.value_offset(row), path);
        }
        DynValue::Union(_) | DynValue::Absent => assert_eq!(field.name(), "NONE", "{path}"),
        _ => panic!("{path}: it is no union"),
    }
}

fn n_items(array: &dyn Array, row: usize) -> usize {
    match array.data_type() {
        DataType::List(_) => array.as_list::<i32>().value(row).len(),
        DataType::Map(..) => array.as_map().value(row).len(),
        _ => array.as_binary::<i32>().value(row).len(),
    }
}

fn items(value: DynValue<'_>, array: &dyn Array, path: &str) {
    let DynValue::Vector(vector) = value else { panic!("{path}: it has no items") };
    assert_eq!(vector.len(), array.len(), "{path}");
    for (row, item) in vector.iter().enumerate() {
        check(item, array, row, &format!("{path}[{row}]"));
    }
}

fn bytes(value: DynValue<'_>, stored: &[u8], path: &str) {
    let DynValue::Vector(vector) = value else { panic!("{path}: it has no items") };
    let said: Vec<u8> = vector.iter().map(|item| item.as_u64().unwrap() as u8).collect();
    assert_eq!(said, stored, "{path}");
}
