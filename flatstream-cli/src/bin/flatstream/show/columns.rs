//! What stands in a column.

use flatstream::dynamic::{DynPath, DynSchema, DynTable, DynValue};
use serde::ser::{Serialize, Serializer};

use crate::source::Message;
use crate::times::shown;

/// What a name leads to in messages of a type.
#[derive(Clone, Debug)]
pub enum Column {
    /// What the file says of the message.
    Meta(Meta),
    Value(DynPath),
    /// The name of a union's variant.
    Variant(DynPath),
}

/// What a file says of a message.
#[derive(Clone, Copy, Debug)]
pub enum Meta {
    Sequence,
    Time,
    Type,
    File,
    Offset,
}

impl Meta {
    /// Names of fields have no `@` in them.
    pub const ALL: [(&'static str, Meta); 5] = [
        ("@sequence", Meta::Sequence),
        ("@time", Meta::Time),
        ("@type", Meta::Type),
        ("@file", Meta::File),
        ("@offset", Meta::Offset),
    ];
}

impl Column {
    /// Looks a name up; what is wrong with it in words.
    pub fn find(schema: &DynSchema, name: &str) -> Result<Self, String> {
        if name.starts_with('@') {
            let found = Meta::ALL.iter().find(|(known, _)| *known == name);
            let all = Meta::ALL.map(|(known, _)| known).join(", ");
            return found
                .map(|(_, meta)| Column::Meta(*meta))
                .ok_or_else(|| format!("`{name}`: there are {all}"));
        }
        let error = match schema.path(name) {
            Ok(path) => return Ok(Column::Value(path)),
            Err(error) => error.to_string(),
        };
        let union = name.strip_suffix("_type").and_then(|union| schema.path(union).ok());
        union.map(Column::Variant).ok_or(error)
    }

    /// What stands there in a message.
    pub fn get<'a>(&self, message: &'a Message<'a>, root: DynTable<'a>) -> Shown<'a> {
        match self {
            Column::Value(path) => Shown::Value(path.get(root)),
            Column::Variant(path) => match path.get(root) {
                DynValue::Union(union) => match union.variant() {
                    Some(name) => Shown::Text(name.to_owned()),
                    None => Shown::Number(union.tag().into()),
                },
                _ => Shown::Value(DynValue::Absent),
            },
            Column::Meta(meta) => meta.get(message),
        }
    }
}

impl Meta {
    pub fn get<'a>(self, message: &Message<'a>) -> Shown<'a> {
        match self {
            Meta::Sequence => Shown::Number(message.sequence),
            Meta::Offset => Shown::Number(message.offset),
            Meta::Type => Shown::Text(message.type_name()),
            Meta::File => Shown::Text(message.file.name.clone()),
            Meta::Time => match message.time {
                Some(time) => Shown::Text(shown(time)),
                None => Shown::Value(DynValue::Absent),
            },
        }
    }
}

/// What is shown in one place.
pub enum Shown<'a> {
    Value(DynValue<'a>),
    Number(u64),
    Text(String),
}

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Shown::Value(value) => value.serialize(serializer),
            Shown::Number(number) => serializer.serialize_u64(*number),
            Shown::Text(text) => serializer.serialize_str(text),
        }
    }
}
