//! What flatc takes, but not everybody behind it.

use super::super::docs;
use super::super::model::{Enum, EnumKind, Field, Object, Type};
use super::super::names::namespace;
use super::super::value::DefaultValue;
use super::{defaults, Found};

pub(super) fn check(found: &mut Found<'_>) {
    check_identifier(found);
    for object in &found.schema.objects {
        check_docs(found, &object.name, &object.docs);
        for field in &object.fields {
            let at = format!("{}.{}", object.name, field.name);
            check_docs(found, &at, &field.docs);
            check_generators(found, object, field, &at);
            if defaults::is_unknown_text(field) {
                let message =
                    "the text of its default is not known, since it came from a `.bfbs` file: \
                               say which, or it is written as an empty one";
                found.warning("unknown-default", at, message);
            }
        }
    }
    for one in &found.schema.enums {
        check_docs(found, &one.name, &one.docs);
        check_enum(found, one);
        for value in &one.values {
            check_docs(found, &format!("{}.{}", one.name, value.name), &value.docs);
        }
    }
}

fn check_identifier(found: &mut Found<'_>) {
    let Some(four) = found.schema.file_identifier else { return };
    if !four.iter().all(|byte| matches!(byte, b' '..=b'~')) {
        let shown = four.escape_ascii();
        let message = format!("the identifier `{shown}` is not four printable ASCII bytes");
        found.error("identifier", "file_identifier", message);
    }
}

fn check_enum(found: &mut Found<'_>, one: &Enum) {
    let is_signed = one.base.range().is_some_and(|(least, _)| least < 0);
    if one.kind == EnumKind::BitFlags && is_signed {
        let message = "bit flags have no sign: take one of `ubyte` to `ulong`";
        found.warning("flags-sign", &one.name, message);
    }
    if one.values.is_empty() {
        let message = match one.kind {
            EnumKind::Union => "a union needs a variant",
            _ => "an enum needs a value",
        };
        found.error("empty", &one.name, message);
    }
}

/// What generators of flatc refuse, or make code of that does not run.
fn check_generators(found: &mut Found<'_>, object: &Object, field: &Field, at: &str) {
    if let DefaultValue::Text(Some(_)) = field.default {
        let message = "flatc makes no code of defaults of strings for C#, Java, Python and TypeScript: for these, take \
                       it out of the text";
        found.warning("text-default", at, message);
    }
    if let Some(nested) = &field.nested {
        let (from, to) = (namespace(&object.name), namespace(nested));
        if from != to && to.contains('.') {
            let message = format!(
                "the message in it is of another namespace, `{to}`, and flatc makes code of that which Python does \
                 not load: take one namespace for both"
            );
            found.warning("nested-namespace", at, message);
        }
    }
    let Type::Enum(name) = &field.ty else { return };
    let Some(of) = found.names.enumeration(name) else { return };
    if let (EnumKind::BitFlags, DefaultValue::Int(default)) = (of.kind, &field.default) {
        if *default != 0 && !of.values.iter().any(|flag| flag.value == *default) {
            let message = "its default is not one flag, and code of flatc for TypeScript takes the first flag for it";
            found.warning("flags-default", at, message);
        }
    }
}

fn check_docs(found: &mut Found<'_>, at: &str, lines: &[String]) {
    if lines.iter().any(|line| docs::has_end(line)) {
        let message = "its documentation has lines of several lines: make each an item of its own";
        found.warning("docs", at, message);
    }
}
