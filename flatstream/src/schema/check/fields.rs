//! Fields of tables and structs.

use std::collections::BTreeSet;

use super::super::model::{Field, Object, Presence, Scalar, Type};
use super::super::part::Part;
use super::super::value::DefaultValue;
use super::objects::{check_attributes, check_word};
use super::{defaults, Found};

/// Slots of a vtable, whose length is an even `u16` and counts itself and that of the table.
const MAX_ID: u16 = 32764;

pub(super) fn check(found: &mut Found<'_>, object: &Object) {
    check_names(found, object);
    check_keys(found, object);
    match object.is_struct() {
        true => check_order(found, object),
        false => check_ids(found, object),
    }
    for field in &object.fields {
        let at = format!("{}.{}", object.name, field.name);
        check_attributes(found, &at, &field.attributes);
        if let Err((rule, message)) = check_field(found, object, field) {
            found.error(rule, at, message);
        }
    }
}

type Checked = Result<(), (&'static str, String)>;

fn check_field(found: &Found<'_>, object: &Object, field: &Field) -> Checked {
    check_type(found, &field.ty, object.is_struct()).map_err(|message| ("type", message))?;
    if object.is_struct() {
        return check_in_struct(found, field);
    }
    check_presence(field).map_err(|message| ("presence", message))?;
    defaults::check(found, field).map_err(|message| ("default", message))?;
    check_nested(found, field).map_err(|message| ("nested", message))
}

fn check_names(found: &mut Found<'_>, object: &Object) {
    let mut seen = BTreeSet::new();
    for field in &object.fields {
        check_word(found, &object.name, &field.name);
        if !seen.insert(&field.name) {
            let message = format!("two fields are called `{}`: rename one", field.name);
            found.error("duplicate", format!("{}.{}", object.name, field.name), message);
        }
    }
}

fn check_keys(found: &mut Found<'_>, object: &Object) {
    let mut keys = object.fields.iter().filter(|field| field.key);
    let first = keys.next();
    if let (Some(first), Some(second)) = (first, keys.next()) {
        let message = format!("only one field can be the key, and `{}` is it", first.name);
        found.error("key", format!("{}.{}", object.name, second.name), message);
    }
    if let Some(key) = first.filter(|key| !can_be_key(key)) {
        let message = "a key is a string, number, enum, struct or array, and always there";
        found.error("key", format!("{}.{}", object.name, key.name), message);
    }
}

fn can_be_key(field: &Field) -> bool {
    match &field.ty {
        Type::Text => field.presence == Presence::Required,
        Type::Scalar(_) | Type::Enum(_) => field.presence == Presence::Default,
        Type::Struct(_) | Type::Array(..) => true,
        Type::Table(_) | Type::Union(_) | Type::Vector(_) => false,
    }
}

/// Ids are 0, 1, 2 and so on, but that a union has two.
fn check_ids(found: &mut Found<'_>, object: &Object) {
    let mut next: u32 = 0;
    for field in &object.fields {
        let at = format!("{}.{}", object.name, field.name);
        let expected = next + u32::from(field.has_tag());
        if let Some(message) = check_id(field, next, expected) {
            return found.error("id", at, message);
        }
        if field.offset != Field::slot(field.id) {
            let message = format!("the slot of id {} is {}", field.id, Field::slot(field.id));
            return found.error("id", at, message);
        }
        next = expected + 1;
    }
}

fn check_id(field: &Field, next: u32, expected: u32) -> Option<String> {
    let id = field.id;
    match u32::from(id) {
        _ if id > MAX_ID => Some(format!("id {id} is out of range: the last one is {MAX_ID}")),
        given if given == expected => None,
        given if given < next => Some(format!("id {id} is taken, the next one is {expected}")),
        given if given < expected => Some(format!(
            "a union takes two ids, the lower one for its tag: this one needs {expected}, not {id}"
        )),
        _ => Some(format!(
            "id {next} is missing: if a field was removed, put `Field::reserved({next})` there"
        )),
    }
}

fn check_order(found: &mut Found<'_>, object: &Object) {
    let places = object.fields.iter().zip(0u16..);
    let wrong = places.clone().find(|(field, place)| field.id != *place);
    if let Some((field, place)) = wrong {
        let message = format!("fields of structs are numbered: this is {place}, not {}", field.id);
        found.error("id", format!("{}.{}", object.name, field.name), message);
    }
}

/// What the type may be at this place, and that what it names is there.
fn check_type(found: &Found<'_>, ty: &Type, in_struct: bool) -> Result<(), String> {
    match ty {
        Type::Vector(item) if !in_struct => match **item {
            Type::Vector(_) => Err(NO_VECTOR_OF_VECTORS.into()),
            Type::Array(..) => Err(NO_ARRAY_HERE.into()),
            _ => check_name(found, item),
        },
        Type::Array(_, 0) => Err("an array has 1 to 65535 elements, not 0".into()),
        Type::Array(element, _) if in_struct => match **element {
            Type::Array(..) => {
                Err("there are no arrays of arrays: put the inner one into a struct".into())
            }
            _ => check_type(found, element, true),
        },
        Type::Array(..) => Err(NO_ARRAY_HERE.into()),
        Type::Scalar(_) | Type::Enum(_) | Type::Struct(_) => check_name(found, ty),
        _ if in_struct => Err(ONLY_INLINE.into()),
        _ => check_name(found, ty),
    }
}

const NO_VECTOR_OF_VECTORS: &str =
    "there are no vectors of vectors: put the inner one into a table, and take a vector of these";
const NO_ARRAY_HERE: &str =
    "arrays are in structs only: make a struct with the array as its one field, and take that";
const ALWAYS_THERE: &str =
    "fields of structs are always there: no default, `required`, `deprecated` or nested message";
const ONLY_INLINE: &str =
    "structs hold numbers, enums, structs and arrays of these: make it a table";

/// That what a type names is there, and of the kind that it says.
pub(super) fn check_name(found: &Found<'_>, ty: &Type) -> Result<(), String> {
    let (name, expected) = match ty {
        Type::Enum(name) => (name, "an enum"),
        Type::Union(name) => (name, "a union"),
        Type::Struct(name) => (name, "a struct"),
        Type::Table(name) => (name, "a table"),
        Type::Scalar(_) | Type::Text | Type::Vector(_) | Type::Array(..) => return Ok(()),
    };
    match found.names.get(name).map(kind) {
        Some(kind) if kind == expected => Ok(()),
        Some(kind) => Err(format!("`{name}` is {kind} and not {expected}")),
        None => Err(format!("`{name}` is not in the schema: add {expected} of this full name")),
    }
}

/// Flags are enums, where they are a type.
fn kind(part: Part<'_>) -> &'static str {
    match part.kind() {
        "flags" => "an enum",
        kind => kind,
    }
}

fn check_in_struct(found: &Found<'_>, field: &Field) -> Checked {
    if *field != (Field { presence: Presence::Default, ..inline_twin(field) }) {
        return Err(("presence", ALWAYS_THERE.into()));
    }
    let enumeration = match &field.ty {
        Type::Array(element, _) => element,
        ty => ty,
    };
    defaults::check_zero(found, enumeration).map_err(|message| ("default", message))
}

/// What such a field of a struct would be if nothing else were said of it.
fn inline_twin(field: &Field) -> Field {
    let plain = Field::inline(&field.name[..], field.id, field.offset, field.ty.clone());
    let (docs, attributes) = (field.docs.clone(), field.attributes.clone());
    Field { docs, attributes, key: field.key, ..plain }
}

fn check_presence(field: &Field) -> Result<(), String> {
    let has_default = field.default != DefaultValue::None;
    match (&field.ty, field.presence) {
        (Type::Scalar(_) | Type::Enum(_), Presence::Required) => {
            Err("a number cannot be required: make it optional, to see whether it is there".into())
        }
        (_, Presence::Optional | Presence::Required) if has_default => {
            Err("it has a default, so it is neither optional nor required: drop one of the two"
                .into())
        }
        (_, Presence::Default) if !has_default => {
            Err("it has no default: make it optional or required, or say what the default is"
                .into())
        }
        _ => Ok(()),
    }
}

fn check_nested(found: &Found<'_>, field: &Field) -> Result<(), String> {
    let Some(nested) = &field.nested else { return Ok(()) };
    if field.ty != Type::vector(Type::Scalar(Scalar::U8)) {
        return Err("a nested message is in a vector of `ubyte`".into());
    }
    check_name(found, &Type::Table(nested.clone()))
}
