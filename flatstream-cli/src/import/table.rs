//! A table as a struct.

use flatstream::schema::{EnumKind, Field, Object, Presence, Schema, Type};

use super::case::{style, styled};
use super::context::{is_option, Context};
use super::page::Page;
use super::{head, literal, names};

pub fn write(page: &mut Page, context: &Context<'_>, table: &Object) {
    let (reserved, fields): (Vec<&Field>, Vec<&Field>) =
        table.fields.iter().partition(|field| is_reserved(field));
    let pairs: Vec<(String, &str)> =
        fields.iter().map(|field| (names::snake(&field.name), &*field.name)).collect();
    let style = style(&pairs);
    let mut words = head::words(context, &table.name, &table.attributes, style);
    words.extend(context.places.view(&table.name).map(|view| format!("view = {view}")));
    if let Some(four) = context.identifiers.get(&table.name) {
        words.push(format!("file_identifier = {:?}", String::from_utf8_lossy(four)));
    }
    if !reserved.is_empty() {
        let ids: Vec<String> = reserved.iter().map(|field| field.id.to_string()).collect();
        words.push(format!("reserved({})", ids.join(", ")));
    }
    let by_hand = needs_default_by_hand(context, table, &fields);
    let has_default = context.circles.has_default(&table.name);
    let derives = if has_default && !by_hand {
        "Clone, Debug, Default, PartialEq"
    } else {
        "Clone, Debug, PartialEq"
    };
    page.docs(&table.docs);
    page.line(&format!("#[derive({derives}, StreamSerialize)]"));
    page.words(&words);
    let ident = &context.places.of(&table.name).ident;
    if fields.is_empty() {
        page.line(&format!("pub struct {ident} {{}}"));
    } else {
        page.block(&format!("pub struct {ident}"), |page| {
            for (field, (rust, _)) in fields.iter().zip(&pairs) {
                write_field(page, context, table, field, rust, style);
            }
        });
    }
    if has_default && by_hand {
        write_default(page, context, table, &fields);
    }
}

/// Whether it only keeps an id free.
pub fn is_reserved(field: &Field) -> bool {
    *field == Field::reserved(field.id)
}

fn write_field(
    page: &mut Page,
    context: &Context<'_>,
    table: &Object,
    field: &Field,
    rust: &str,
    style: Option<&str>,
) {
    page.docs(&field.docs);
    let mut words = Vec::new();
    if context.with_ids.contains(&table.name) {
        words.push(format!("id = {}", field.id));
    }
    if styled(rust, style) != field.name {
        words.push(format!("rename = {:?}", field.name));
    }
    words.extend(head::former(&field.attributes));
    let default = literal::default(context, &table.name, field);
    words.extend(default.map(|default| format!("default = {default}")));
    let is_key = field.key && can_be_key(context.schema, field);
    // A key that is a string is required anyway.
    if field.presence == Presence::Required && !(is_key && field.ty == Type::Text) {
        words.push("required".into());
    }
    let is_shared = field.ty == Type::Text && field.attributes.iter().any(|it| it.name == "shared");
    let flags = [(is_key, "key"), (is_shared, "shared"), (field.deprecated, "deprecated")];
    words.extend(flags.into_iter().filter(|(is, _)| *is).map(|(_, word)| word.to_owned()));
    page.words(&words);
    page.line(&format!("pub {rust}: {},", context.field_type(&table.name, field)));
}

/// Whether the derive takes it for a key.
pub fn can_be_key(schema: &Schema, field: &Field) -> bool {
    let is_ordered = match &field.ty {
        Type::Text => true,
        Type::Enum(name) => !is_flags(schema, name),
        Type::Scalar(scalar) => scalar.range().is_some(),
        _ => false,
    };
    is_ordered && !field.deprecated
}

/// Whether an enum is bit flags.
fn is_flags(schema: &Schema, name: &str) -> bool {
    schema.enumeration(name).is_some_and(|one| one.kind == EnumKind::BitFlags)
}

fn needs_default_by_hand(context: &Context<'_>, table: &Object, fields: &[&Field]) -> bool {
    let is_other = |field: &&Field| match literal::default(context, &table.name, field) {
        Some(default) => default != "[]" && default != "\"\"",
        None => false,
    };
    fields.iter().any(is_other)
}

fn write_default(page: &mut Page, context: &Context<'_>, table: &Object, fields: &[&Field]) {
    let ident = &context.places.of(&table.name).ident;
    let default = context.places.std(&table.name, "Default");
    let fields = fields.iter().map(|field| {
        format!("{}: {}", names::snake(&field.name), default_value(context, table, field))
    });
    page.default_impl(&default, ident, &fields.collect::<Vec<_>>());
}

fn default_value(context: &Context<'_>, table: &Object, field: &Field) -> String {
    match literal::default(context, &table.name, field) {
        _ if is_option(field) => "None".into(),
        Some(default) if field.ty == Type::Text => format!("{default}.into()"),
        Some(default) if default != "[]" => default,
        _ => format!("{}::default()", context.places.std(&table.name, "Default")),
    }
}
