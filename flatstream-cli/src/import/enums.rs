//! Enums, bit flags and unions as enums.

use flatstream::schema::{Enum, EnumKind, EnumVal, Type};

use super::case::{style, styled};
use super::context::Context;
use super::page::Page;
use super::{head, literal, names};

pub fn write(page: &mut Page, context: &Context<'_>, one: &Enum) {
    let pairs: Vec<(String, &str)> =
        one.values.iter().map(|value| (rust_name(one, value), &*value.name)).collect();
    let style = style(&pairs);
    let mut words = head::words(context, &one.name, &one.attributes, style);
    if one.kind == EnumKind::BitFlags {
        words.insert(0, "bit_flags".into());
    }
    if one.kind == EnumKind::Union {
        words.extend(context.places.view(&one.name).map(|view| format!("view = {view}")));
    }
    page.docs(&one.docs);
    page.line(&format!("#[derive({}, StreamSerialize)]", derives(one)));
    page.words(&words);
    if one.kind != EnumKind::Union {
        page.line(&format!("#[repr({})]", literal::number_type(one.base)));
    }
    page.block(&format!("pub enum {}", context.places.of(&one.name).ident), |page| {
        for (value, (rust, _)) in one.values.iter().zip(&pairs) {
            page.docs(&value.docs);
            let mut words = Vec::new();
            if styled(rust, style) != value.name {
                words.push(format!("rename = {:?}", value.name));
            }
            words.extend(head::former(&value.attributes));
            page.words(&words);
            write_variant(page, context, one, value, rust);
            if let Some(catch_all) = context.catch_all(one).filter(|it| it.after == value.value) {
                page.line("/// A number that has no name here.");
                page.line("#[flatstream(other)]");
                page.line(&format!("{}({}),", catch_all.name, literal::number_type(one.base)));
            }
        }
    });
}

/// The view of a union has an `Unknown` of its own.
fn rust_name(one: &Enum, value: &EnumVal) -> String {
    match names::variant(&value.name) {
        name if one.kind == EnumKind::Union && name == "Unknown" => "UnknownValue".into(),
        name => name,
    }
}

fn derives(one: &Enum) -> &'static str {
    match one.kind {
        EnumKind::Union => "Clone, Debug, PartialEq",
        EnumKind::Enum if has_zero(one) => "Clone, Copy, Debug, Default, Eq, Hash, PartialEq",
        _ => "Clone, Copy, Debug, Eq, Hash, PartialEq",
    }
}

fn has_zero(one: &Enum) -> bool {
    one.values.iter().any(|value| value.value == 0)
}

fn write_variant(page: &mut Page, context: &Context<'_>, one: &Enum, value: &EnumVal, rust: &str) {
    match (one.kind, &value.ty) {
        (EnumKind::Union, Some(Type::Table(table))) => {
            page.line(&format!("{rust}({}),", context.behind_pointer(&one.name, table)));
        }
        (EnumKind::BitFlags, _) => {
            page.line(&format!("{rust} = 1 << {},", value.value.trailing_zeros()));
        }
        _ => {
            if value.value == 0 {
                page.line("#[default]");
            }
            page.line(&format!("{rust} = {},", value.value));
        }
    }
}
