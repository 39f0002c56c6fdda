//! Names that flatc, its generators or other languages cannot use, or not as they are.

use std::collections::{BTreeMap, BTreeSet};

use super::super::model::{Enum, EnumKind, Field, Object, Presence, Type};
use super::super::names::{folded, last_part, namespace};
use super::super::order::parts;
use super::words::{BUILTIN, CPP_KEYWORDS, KEYWORDS, RUST_KEYWORDS, SUFFIXES};
use super::Found;

pub(super) fn check(found: &mut Found<'_>) {
    check_types(found);
    for object in &found.schema.objects {
        check_fields(found, object);
    }
    for one in &found.schema.enums {
        check_values(found, one);
    }
    check_references(found);
}

fn check_types(found: &mut Found<'_>) {
    let schema = found.schema;
    let objects = schema.objects.iter().map(|object| &object.name);
    let names: Vec<&String> = objects.chain(schema.enums.iter().map(|one| &one.name)).collect();
    check_folded(found, "types", names.iter().map(|name| (name.to_string(), &name[..])));
    for name in names {
        check_namespace(found, name);
        let last = last_part(name);
        if BUILTIN.contains(&last) {
            let message = format!("`{last}` is a builtin type of the schema language: rename it");
            found.error("builtin", name, message);
        } else if CPP_KEYWORDS.contains(&last) {
            let message = format!(
                "`{last}` is a keyword in C++, whose code does not compile with a type of this name: rename it"
            );
            found.error("type-keyword", name, message);
        } else if last.contains('_') || !last.starts_with(|c: char| c.is_ascii_uppercase()) {
            let message = format!("types are written in UpperCamelCase, and `{last}` is not");
            found.warning("case", name, message);
        }
    }
}

fn check_namespace(found: &mut Found<'_>, name: &str) {
    for part in namespace(name).split('.').filter(|part| KEYWORDS.contains(part)) {
        let message = format!(
            "the namespace part `{part}` is a keyword in other languages, which do not escape it: \
             choose another"
        );
        found.error("namespace-keyword", name, message);
    }
}

/// `fooBar` and `foo_bar`: names with their places.
fn check_folded<'n>(
    found: &mut Found<'_>,
    plural: &str,
    names: impl Iterator<Item = (String, &'n str)>,
) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (at, name) in names {
        match seen.insert(folded(name), name) {
            Some(first) if first != name => {
                let message = format!(
                    "the {plural} `{first}` and `{name}` are one name in other languages, which ignore \
                     case or underscores: rename one"
                );
                found.error("case-collision", at, message);
            }
            _ => {}
        }
    }
}

fn check_fields(found: &mut Found<'_>, object: &Object) {
    let at = |field: &Field| format!("{}.{}", object.name, field.name);
    let names = object.fields.iter().map(|field| (at(field), &field.name[..]));
    check_folded(found, "fields", names);
    check_suffixes(found, object);
    for field in &object.fields {
        check_field_name(found, object, field, at(field));
        check_null(found, field, at(field));
    }
}

fn check_field_name(found: &mut Found<'_>, object: &Object, field: &Field, at: String) {
    let name = &field.name[..];
    if name == last_part(&object.name) {
        let message = format!("a field cannot have the name of its type, `{name}`: rename it");
        found.error("field-as-type", at, message);
    } else if KEYWORDS.contains(&name) || RUST_KEYWORDS.contains(&name) {
        let message = format!(
            "`{name}` is a keyword in other languages, where it is called `{name}_` or the like"
        );
        found.warning("field-keyword", at, message);
    } else if name.contains(|c: char| c.is_ascii_uppercase()) {
        let message = format!("fields are written in snake_case, and `{name}` is not");
        found.warning("case", at, message);
    }
}

/// Languages get methods of these names for what the field without the suffix is.
fn check_suffixes(found: &mut Found<'_>, object: &Object) {
    let types: BTreeMap<&str, &Type> =
        object.fields.iter().map(|field| (&field.name[..], &field.ty)).collect();
    for Field { name, .. } in &object.fields {
        let taken = SUFFIXES.iter().find_map(|(suffix, kind)| {
            let stem = name.strip_suffix(suffix)?;
            kinds(types.get(stem)?).contains(kind).then_some((stem, kind))
        });
        if let Some((stem, kind)) = taken {
            let message = format!(
                "`{name}` is what the {kind} `{stem}` makes in other languages: rename one"
            );
            found.error("suffix", format!("{}.{name}", object.name), message);
        }
    }
}

fn kinds(ty: &Type) -> &'static [&'static str] {
    match ty {
        Type::Union(_) => &["union"],
        Type::Text => &["string"],
        Type::Vector(item) if matches!(**item, Type::Union(_)) => &["vector", "vector of unions"],
        Type::Vector(_) => &["vector"],
        _ => &[],
    }
}

/// `= null` would be that value.
fn check_null(found: &mut Found<'_>, field: &Field, at: String) {
    let (Type::Enum(name), Presence::Optional) = (&field.ty, field.presence) else { return };
    let Some(of) = found.names.enumeration(name) else { return };
    if of.values.iter().any(|value| value.name == "null") {
        let message = format!(
            "`{name}` has a value called `null`, so a field of it cannot be optional: rename the value"
        );
        found.error("null", at, message);
    }
}

fn check_values(found: &mut Found<'_>, one: &Enum) {
    let at = |name: &str| format!("{}.{name}", one.name);
    let names = one.values.iter().map(|value| (at(&value.name), &value.name[..]));
    check_folded(found, "values", names);
    for value in &one.values {
        if one.kind == EnumKind::Union && value.name == "NONE" {
            let message = "`NONE` is the union's own name for tag 0: rename the variant";
            found.error("none", at(&value.name), message);
        }
    }
}

/// A name that flatc takes for that of another type.
fn check_references(found: &mut Found<'_>) {
    let mut seen = BTreeSet::new();
    for part in parts(found.schema) {
        let from = namespace(part.name());
        for name in part.mentions() {
            let Some(taken) = found.names.taken_for(from, name) else { continue };
            if seen.insert((part.name(), name)) {
                let message = format!(
                    "in the namespace `{from}` the name `{name}` can mean `{taken}`: rename one of \
                     them, or its namespace"
                );
                found.error("ambiguous", part.name(), message);
            }
        }
    }
}
