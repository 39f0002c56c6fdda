//! Tables and structs as wholes, and the root.

use std::collections::BTreeSet;

use super::super::layout::{inline, natural_align, Layout};
use super::super::model::{Attribute, Object, ObjectKind, Type};
use super::super::names::{is_full_name, is_word, MAX_NAME_LEN};
use super::super::order::circle;
use super::{fields, Found};

const WORDS: &str = "use ASCII letters, digits and `_`, and no digit first";

/// The largest alignment that flatc takes.
pub(crate) const MAX_ALIGN: u32 = 32;

pub(super) fn check(found: &mut Found<'_>) {
    check_unique(found);
    for object in &found.schema.objects {
        check_full_name(found, &object.name);
        check_attributes(found, &object.name, &object.attributes);
        fields::check(found, object);
        if let ObjectKind::Struct { align, size } = object.kind {
            check_layout(found, object, align, size);
        }
    }
    check_circles(found);
}

/// Two types with one full name.
fn check_unique(found: &mut Found<'_>) {
    let schema = found.schema;
    let names = schema.objects.iter().map(|object| &object.name);
    let mut seen = BTreeSet::new();
    for name in names.chain(schema.enums.iter().map(|one| &one.name)) {
        if !seen.insert(name) {
            found.error("duplicate", name, duplicate(name));
        }
    }
}

fn duplicate(name: &str) -> String {
    format!("two types are called `{name}`: give one another name or namespace")
}

pub(super) fn check_full_name(found: &mut Found<'_>, name: &str) {
    if !is_full_name(name) {
        found.error("name", name, format!("`{name}` cannot be a schema name: {WORDS}"));
    } else if name.len() > MAX_NAME_LEN {
        found.error("name", name, too_long(name));
    }
}

/// Of a field or value.
pub(super) fn check_word(found: &mut Found<'_>, owner: &str, name: &str) {
    if !is_word(name) {
        let message = format!("`{name}` cannot be a schema name: {WORDS}");
        found.error("name", format!("{owner}.{name}"), message);
    } else if name.len() > MAX_NAME_LEN {
        found.error("name", format!("{owner}.{name}"), too_long(name));
    }
}

fn too_long(name: &str) -> String {
    format!("a name of {} bytes: {MAX_NAME_LEN} are allowed", name.len())
}

pub(super) fn check_attributes(found: &mut Found<'_>, at: &str, attributes: &[Attribute]) {
    let mut seen = BTreeSet::new();
    for Attribute { name, .. } in attributes {
        if !is_word(name) {
            let message = format!("`{name}` cannot be the name of an attribute: {WORDS}");
            found.error("attribute", at, message);
        } else if HAS_A_FIELD.contains(&&name[..]) {
            let message = format!(
                "the attribute `{name}` is part of the model: set its field there, not an attribute"
            );
            found.error("attribute", at, message);
        } else if !seen.insert(name) {
            found.error("attribute", at, format!("the attribute `{name}` is there twice"));
        }
    }
}

/// What the model says in other ways, or cannot say.
const HAS_A_FIELD: [&str; 8] = [
    "bit_flags",
    "deprecated",
    "id",
    "key",
    "nested_flatbuffer",
    "offset64",
    "required",
    "vector64",
];

/// A struct lies in memory as flatc lays it out, since the schema language cannot say otherwise.
fn check_layout(found: &mut Found<'_>, object: &Object, align: u32, size: u32) {
    let name = &object.name;
    if !align.is_power_of_two() || align > MAX_ALIGN {
        let message = format!("its alignment of {align} is no power of two from 1 to {MAX_ALIGN}");
        return found.error("layout", name, message);
    }
    let Some(layout) = place_fields(found, object) else { return };
    if align < layout.align() {
        let message = format!("its fields need an alignment of {}, not {align}", layout.align());
        found.error("layout", name, message);
    } else if layout.size(align) != Some(size) {
        let right = layout.size(align).unwrap_or(u32::MAX);
        found.error("layout", name, format!("its size is {right} bytes, not {size}"));
    }
}

/// `None` when something is wrong with a field.
fn place_fields(found: &mut Found<'_>, object: &Object) -> Option<Layout> {
    let mut layout = Layout::EMPTY;
    if object.fields.is_empty() {
        found.error("empty", &object.name, "a struct needs a field");
        return None;
    }
    for field in &object.fields {
        let at = format!("{}.{}", object.name, field.name);
        let place = layout.place(inline(&found.names, &field.ty)?);
        if place != Some(field.offset.into()) {
            let place = place.unwrap_or(u32::MAX);
            let message = match place > u16::MAX.into() {
                true => format!(
                    "its place in the struct is {place}, and offsets in structs end at {}: put the longest array \
                     last, or make it a table",
                    u16::MAX
                ),
                false => format!("its place in the struct is {place}, not {}", field.offset),
            };
            found.error("layout", at, message);
            return None;
        }
    }
    debug_assert_eq!(layout.align(), natural_align(&found.names, object));
    Some(layout)
}

/// Structs that hold themselves.
fn check_circles(found: &mut Found<'_>) {
    let Some(circle) = circle(found.schema) else { return };
    let way = circle[1..].iter().map(|name| format!(" `{name}`, which holds")).collect::<String>();
    let message = format!("the struct holds{way} itself: make one of them a table");
    found.error("circle", circle[0], message);
}

pub(super) fn check_root(found: &mut Found<'_>) {
    let Some(root) = &found.schema.root else { return };
    if let Err(message) = fields::check_name(found, &Type::Table(root.clone())) {
        found.error("root", root, format!("the root {message}"));
    }
}
