//! `serde::Serialize`: what views of the Rust type make of the same bytes, which is what flatc prints.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::value::{DynEnum, DynUnion, DynValue};
use super::vector::DynVector;
use super::view::{DynStruct, DynTable};
use crate::wire::json_number::serialize_number;

impl Serialize for DynValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            DynValue::Absent => serializer.serialize_none(),
            DynValue::Bool(value) => serializer.serialize_bool(*value),
            DynValue::Int(value) => serializer.serialize_i64(*value),
            DynValue::Uint(value) => serializer.serialize_u64(*value),
            DynValue::Single(value) => serialize_number(value, serializer),
            DynValue::Double(value) => serialize_number(value, serializer),
            DynValue::Text(text) => serializer.serialize_str(text),
            DynValue::Enum(value) => value.serialize(serializer),
            DynValue::Struct(value) => value.serialize(serializer),
            DynValue::Table(value) => value.serialize(serializer),
            DynValue::Vector(value) => value.serialize(serializer),
            DynValue::Union(value) => value.serialize(serializer),
        }
    }
}

/// The fields that are there. A union takes two entries, `event_type` and `event`.
impl Serialize for DynTable<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (field, value) in self.stored_fields() {
            let name = &field.name[..];
            match value {
                DynValue::Absent => {
                    // Of what is absent, flatc prints keys that are numbers.
                    let read = self.get(name).unwrap_or(DynValue::Absent);
                    if field.key && read.as_f64().is_some() {
                        map.serialize_entry(name, &read)?;
                    }
                }
                DynValue::Union(union) => {
                    let tag_name = format!("{name}_type");
                    match union.variant() {
                        Some(variant) => {
                            map.serialize_entry(&tag_name, variant)?;
                            map.serialize_entry(name, &union.value())?;
                        }
                        None => map.serialize_entry(&tag_name, &union.tag())?,
                    }
                }
                DynValue::Vector(vector) if vector.is_of_unions() => {
                    map.serialize_entry(&format!("{name}_type"), &Tags(vector))?;
                    map.serialize_entry(name, &vector)?;
                }
                value => map.serialize_entry(name, &value)?,
            }
        }
        map.end()
    }
}

/// The names of the variants of a vector of unions, or their tags.
struct Tags<'a>(DynVector<'a>);

impl Serialize for Tags<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|item| match item {
            DynValue::Union(union) => Tag(Some(union)),
            _ => Tag(None),
        }))
    }
}

struct Tag<'a>(Option<DynUnion<'a>>);

impl Serialize for Tag<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            None => serializer.serialize_str("NONE"),
            Some(union) => match union.variant() {
                Some(name) => serializer.serialize_str(name),
                None => serializer.serialize_u8(union.tag()),
            },
        }
    }
}

impl Serialize for DynStruct<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.fields())
    }
}

impl Serialize for DynVector<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// The value of the variant.
impl Serialize for DynUnion<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

/// The name, or the number; of flags the names, unless there are none or bits without.
impl Serialize for DynEnum<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let is_named = self.is_flags() && self.number() != 0 && self.unknown_bits() == 0;
        match self.name() {
            _ if is_named => serializer.serialize_str(&self.flags().collect::<Vec<_>>().join(" ")),
            Some(name) if !self.is_flags() => serializer.serialize_str(name),
            _ => match u64::try_from(self.number()) {
                Ok(number) => serializer.serialize_u64(number),
                Err(_) => serializer.serialize_i64(self.number() as i64),
            },
        }
    }
}
