//! Values as the schema language writes them.

use std::fmt::Write;

use super::super::model::{Enum, EnumKind, Scalar, Type};
use super::super::names::Names;
use super::super::value::DefaultValue;

/// What stands behind `=`; nothing where flatc would take the same without it.
pub(super) fn default(names: &Names<'_>, ty: &Type, value: &DefaultValue) -> Option<String> {
    if *value == DefaultValue::zero(ty) {
        return None;
    }
    match (value, ty) {
        (DefaultValue::None, _) => None,
        (DefaultValue::Bool(value), _) => Some(value.to_string()),
        (DefaultValue::Int(value), Type::Enum(name)) => {
            Some(names.enumeration(name).map_or_else(|| value.to_string(), |of| one_of(of, *value)))
        }
        (DefaultValue::Int(value), _) => Some(value.to_string()),
        (DefaultValue::Float(value), Type::Scalar(scalar)) => Some(value.literal(*scalar)),
        (DefaultValue::Float(value), _) => Some(value.literal(Scalar::F64)),
        (DefaultValue::Text(text), _) => Some(quoted(text.as_deref().unwrap_or_default())),
        (DefaultValue::EmptyVector, _) => Some("[]".into()),
    }
}

/// By name where there is one; flags by their names in quotes.
fn one_of(of: &Enum, value: i128) -> String {
    if let Some(one) = of.values.iter().find(|one| one.value == value) {
        return one.name.clone();
    }
    let set = of.values.iter().filter(|flag| flag.value & value != 0);
    let sum = set.clone().fold(0, |sum, flag| sum | flag.value);
    if of.kind != EnumKind::BitFlags || sum != value || value == 0 {
        return value.to_string();
    }
    let names: Vec<&str> = set.map(|flag| &flag.name[..]).collect();
    format!("\"{}\"", names.join(" "))
}

/// A text in quotes, with the escapes that flatc knows.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // Writing to a string does not fail.
            c if c.is_ascii_control() => drop(write!(out, "\\x{:02x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
