//! A struct as a `fixed` struct.

use flatstream::schema::{Field, Object, Type};

use super::case::{style, styled};
use super::context::Context;
use super::page::Page;
use super::{head, names};

/// The standard library has no `Default` for longer arrays.
const MAX_DEFAULT: u16 = 32;

pub fn write(page: &mut Page, context: &Context<'_>, object: &Object) {
    let pairs: Vec<(String, &str)> =
        object.fields.iter().map(|field| (names::snake(&field.name), &*field.name)).collect();
    let style = style(&pairs);
    let mut words = vec!["fixed".to_owned()];
    words.extend(head::words(context, &object.name, &object.attributes, style));
    let by_hand = object.fields.iter().any(is_long);
    page.docs(&object.docs);
    let derives = if by_hand {
        "Clone, Copy, Debug, PartialEq"
    } else {
        "Clone, Copy, Debug, Default, PartialEq"
    };
    page.line(&format!("#[derive({derives}, StreamSerialize)]"));
    page.words(&words);
    page.block(&format!("pub struct {}", context.places.of(&object.name).ident), |page| {
        for (field, (rust, _)) in object.fields.iter().zip(&pairs) {
            page.docs(&field.docs);
            let mut words = Vec::new();
            if styled(rust, style) != field.name {
                words.push(format!("rename = {:?}", field.name));
            }
            words.extend(head::former(&field.attributes));
            page.words(&words);
            page.line(&format!("pub {rust}: {},", context.field_type(&object.name, field)));
        }
    });
    if by_hand {
        write_default(page, context, object);
    }
}

fn is_long(field: &Field) -> bool {
    matches!(field.ty, Type::Array(_, len) if len > MAX_DEFAULT)
}

fn write_default(page: &mut Page, context: &Context<'_>, object: &Object) {
    let default = context.places.std(&object.name, "Default");
    let ident = &context.places.of(&object.name).ident;
    let fields = object.fields.iter().map(|field| {
        let value = match &field.ty {
            Type::Array(_, len) => format!("[{default}::default(); {len}]"),
            _ => format!("{default}::default()"),
        };
        format!("{}: {value}", names::snake(&field.name))
    });
    page.default_impl(&default, ident, &fields.collect::<Vec<_>>());
}
