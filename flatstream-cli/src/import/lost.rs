//! What the Rust types do not keep. Each is said, with the item's name.

use std::collections::BTreeMap;

use flatstream::schema::{Attribute, DefaultValue, Field, Object, Type};

use super::context::Context;
use super::source::Source;
use super::table::can_be_key;

/// As `ITEM: WHAT`.
pub fn lost(context: &Context<'_>, source: &Source) -> Vec<String> {
    let mut lost = Vec::new();
    for name in &source.services {
        lost.push(format!("{name}: services (`rpc_service`) are no part of messages: left out"));
    }
    for (name, extension) in &source.extensions {
        lost.push(format!(
            "{name}: `file_extension \"{extension}\"` has no place in a Rust type: left out"
        ));
    }
    for (file, four) in &source.loose_identifiers {
        lost.push(format!("{file}: `file_identifier \"{four}\"` without a root type: put it on the table that is a message"));
    }
    for object in &context.schema.objects {
        for field in &object.fields {
            lost.extend(field_lost(context, object, field));
            lost.extend(alignment_lost(object, field));
            lost.extend(nested_differs(context, object, field));
        }
    }
    lost.extend(attributes(context));
    lost
}

fn field_lost(context: &Context<'_>, object: &Object, field: &Field) -> Option<String> {
    let at = format!("{}.{}", object.name, field.name);
    if field.default == DefaultValue::Text(None) {
        return Some(format!(
            "{at}: a `.bfbs` file does not say which text its default is: write it in place of \"\", or import \
             the `.fbs`"
        ));
    }
    if field.default == DefaultValue::EmptyVector {
        return Some(format!(
            "{at}: every `Vec` is empty when it is absent, so the schema that the type exports does not say `[]`"
        ));
    }
    if !field.key {
        return None;
    }
    if object.is_struct() {
        return Some(format!(
            "{at}: fixed structs have no `key`: sort with `sort_by_key`, and search with `as_slice` and \
             `binary_search_by_key`"
        ));
    }
    let why = match &field.ty {
        _ if field.deprecated => "a deprecated field",
        Type::Enum(_) => "a set of flags",
        _ => "a number without a total order",
    };
    (!can_be_key(context.schema, field))
        .then(|| format!("{at}: {why} is no `key`: the word is left out"))
}

/// Of a vector that readers take in place as something larger than its items.
fn alignment_lost(object: &Object, field: &Field) -> Option<String> {
    let of = field.attributes.iter().find(|attribute| attribute.name == "force_align")?;
    Some(format!(
        "{}.{}: `force_align: {}` is left out: a `Vec` is aligned like its items, and readers that rely on more do \
         not get it from writers of the type",
        object.name,
        field.name,
        of.value
    ))
}

/// Other languages do not ask a nested message for its identifier, and flatc writes none into it.
fn nested_differs(context: &Context<'_>, object: &Object, field: &Field) -> Option<String> {
    let of = field.nested.as_ref().filter(|of| context.identifiers.contains_key(*of))?;
    Some(format!(
        "{}.{}: `Nested` refuses a message without the file identifier of `{of}`: take `Vec<u8>` if writers leave \
         it out",
        object.name, field.name
    ))
}

/// Attributes without a meaning for messages: a line for each, with all that have it.
fn attributes(context: &Context<'_>) -> Vec<String> {
    let mut places: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut note = |name, at| places.entry(name).or_default().push(at);
    for object in &context.schema.objects {
        names(&object.attributes).for_each(|name| note(name, object.name.clone()));
        for field in &object.fields {
            // What is called `shared` on other fields flatc refuses.
            let left_out = names(&field.attributes).filter(|name| *name != "shared");
            left_out.for_each(|name| note(name, format!("{}.{}", object.name, field.name)));
        }
    }
    for one in &context.schema.enums {
        names(&one.attributes).for_each(|name| note(name, one.name.clone()));
        for value in &one.values {
            names(&value.attributes)
                .for_each(|name| note(name, format!("{}.{}", one.name, value.name)));
        }
    }
    let line = |(name, at): (&str, Vec<String>)| {
        format!("{}: the attribute `{name}` has no place in a Rust type: left out", at.join(", "))
    };
    places.into_iter().map(line).collect()
}

/// But for what `alignment_lost` says.
fn names(attributes: &[Attribute]) -> impl Iterator<Item = &str> {
    let names = attributes.iter().map(|attribute| &*attribute.name);
    names.filter(|name| !["force_align", Attribute::RENAMED_FROM].contains(name))
}
