//! Rules for types with type or const parameters.

use syn::{GenericParam, Ident, LitStr, Type};

use super::names::{is_schema_name, WORDS};
use crate::ast::{Data, Field, Input, Variant, VariantKind};
use crate::ctxt::Ctxt;
use crate::generics::{self, Part};

/// A schema has one name for one layout.
///
/// ```text
/// struct Page<T> { .. }                                         // no: a table of what?
/// #[flatstream(name = "{T}Page")] struct Page<T> { .. }         // yes
/// struct Page<'a> { .. }                                        // a lifetime leaves no trace
/// ```
pub fn check(ctxt: &Ctxt, input: &Input) {
    match &input.data {
        Data::Table(fields) => {
            check_named(ctxt, input);
            fields.iter().for_each(|field| check_field(ctxt, input, field));
        }
        Data::Union(variants) => {
            check_named(ctxt, input);
            variants.iter().for_each(|variant| check_variant(ctxt, input, variant));
        }
        Data::Fixed(_) => check_named(ctxt, input),
        // Is no type of the schema.
        Data::Transparent(_) | Data::Value => {}
        Data::Enum(_) | Data::FlagEnum(_) => refuse(ctxt, input, "an enum without data"),
        Data::Flags(_) => refuse(ctxt, input, "a set of flags"),
    }
}

/// What a parameter could not change.
fn refuse(ctxt: &Ctxt, input: &Input, what: &str) {
    let owner = &input.ident;
    for param in generics::params(&input.generics) {
        let message = format!(
            "{what} has no type or const parameters: write one `{owner}` for each `{param}`"
        );
        ctxt.error(param.span(), message);
    }
}

fn check_field(ctxt: &Ctxt, input: &Input, field: &Field) {
    check_default(ctxt, input, field);
    check_instance(ctxt, input, &field.ty);
}

fn check_variant(ctxt: &Ctxt, input: &Input, variant: &Variant) {
    variant.fields().iter().for_each(|field| check_field(ctxt, input, field));
    if let VariantKind::Newtype(ty) = &variant.kind {
        check_instance(ctxt, input, ty);
        check_lent(ctxt, input, variant, ty);
    }
}

/// A view knows the type with another lifetime than the value, and for what depends on a parameter
/// rustc does not see that both read as the same.
///
/// ```text
/// enum Event<'a, T> { Said(&'a T) }             // no
/// enum Event<'a, T> { Said { value: &'a T } }   // yes: the payload table is compared by its bytes
/// ```
fn check_lent(ctxt: &Ctxt, input: &Input, variant: &Variant, ty: &Type) {
    if generics::depends(&input.generics, ty) && generics::holds_lifetime(ty) {
        let (name, shown) = (&variant.ident, crate::ty::show(ty));
        let message = format!(
            "a variant cannot hold a lifetime and a parameter without a name: `{name} {{ value: \
             {shown} }}`"
        );
        ctxt.error_at(ty, message);
    }
}

/// What the layout depends on is part of the name.
fn check_named(ctxt: &Ctxt, input: &Input) {
    let wired = input.data.wired_types();
    let is_wired = |param: &&Ident| wired.iter().any(|ty| generics::mentions(ty, param));
    let mut missing = generics::params(&input.generics).filter(is_wired);
    let Some(name) = &input.attrs.name else {
        if let Some(first) = missing.next() {
            let pattern = generics::pattern(&input.generics, &input.ident.to_string());
            let rest: String = missing.map(|param| format!(", `{param}`")).collect();
            let message = format!(
                "`{}` needs a schema name for each `{first}`{rest}: add \
                 `#[flatstream(name = \"{pattern}\")]`",
                input.ident
            );
            ctxt.error(first.span(), message);
        }
        return;
    };
    let name = name.value();
    // What is no pattern is reported as the name that it is.
    if generics::parts(&name).iter().any(|part| is_unknown(input, part) || is_open(part)) {
        return;
    }
    let has = |param: &Ident| generics::parts(&name).iter().any(|part| is_param(part, param));
    for param in missing.filter(|param| !has(param)) {
        let message = format!(
            "`{name}` would be the schema name for every `{param}`: put `{{{param}}}` into it, as in \
             `#[flatstream(name = \"{{{param}}}{name}\")]`"
        );
        ctxt.error(param.span(), message);
    }
}

fn is_open(part: &Part<'_>) -> bool {
    matches!(part, Part::Text(text) if text.contains(['{', '}']))
}

fn is_unknown(input: &Input, part: &Part<'_>) -> bool {
    matches!(part, Part::Param(name) if find(input, name).is_none())
}

fn is_param(part: &Part<'_>, param: &Ident) -> bool {
    matches!(part, Part::Param(name) if param == name)
}

/// There would be no end of instances.
///
/// ```text
/// struct Nest<T> { next: Option<Box<Nest<Vec<T>>>> }      // no
/// struct Nest<T> { next: Option<Box<Nest<T>>> }           // yes
/// ```
fn check_instance(ctxt: &Ctxt, input: &Input, ty: &Type) {
    if let Some(path) = generics::other_instance(&input.generics, &input.ident, ty) {
        let (_, arguments, _) = input.generics.split_for_impl();
        let shown = crate::ty::show(arguments);
        let owner = &input.ident;
        let message = format!(
            "`{owner}{shown}` contains `{}`, another instance of itself for each `{owner}{shown}`: \
             only itself or a certain instance can be in it",
            crate::ty::show(&path)
        );
        ctxt.error_at(&path, message);
    }
}

/// A default is one value, of one type.
pub fn check_default(ctxt: &Ctxt, input: &Input, field: &Field) {
    let Some(default) = field.default() else { return };
    if generics::depends(&input.generics, &field.ty) {
        let message = "a default is a constant of one type, and that of this field depends on a \
                       parameter: drop it, and use `Option` to see absence";
        ctxt.error_at(default, message);
    }
}

/// Each `{..}` of the name stands for a parameter that has a name, and the rest are words.
pub fn check_placeholders(ctxt: &Ctxt, input: &Input) {
    if let Some(name) = &input.attrs.name {
        check_pattern(ctxt, input, name, &name.value());
    }
}

/// The same of `text`, which is `name` or its end.
pub fn check_pattern(ctxt: &Ctxt, input: &Input, name: &LitStr, text: &str) {
    let parts = generics::parts(text);
    let mut unknown = false;
    for part in &parts {
        let Part::Param(param) = part else { continue };
        match find(input, param) {
            Some(GenericParam::Const(param)) => check_const(ctxt, &param.ident, &param.ty),
            Some(_) => {}
            None => {
                unknown = true;
                no_such_param(ctxt, input, name, param);
            }
        }
    }
    // What stands for a parameter is a word.
    let words: String =
        parts.iter().map(|part| if let Part::Text(t) = part { t } else { "T" }).collect();
    if !unknown && !is_schema_name(&words) {
        ctxt.error(name.span(), format!("`{text}` cannot be a schema name: {WORDS}"));
    }
}

fn find<'a>(input: &'a Input, name: &str) -> Option<&'a GenericParam> {
    input.generics.params.iter().find(|param| match param {
        GenericParam::Lifetime(_) => false,
        GenericParam::Type(param) => param.ident == name,
        GenericParam::Const(param) => param.ident == name,
    })
}

fn no_such_param(ctxt: &Ctxt, input: &Input, name: &LitStr, param: &str) {
    let params: Vec<_> =
        generics::params(&input.generics).map(|param| format!("`{{{param}}}`")).collect();
    let there = match params.is_empty() {
        true => "it has none".to_string(),
        false => format!("there is {}", params.join(" and ")),
    };
    let message =
        format!("`{{{param}}}` is no type or const parameter of `{}`: {there}", input.ident);
    ctxt.error(name.span(), message);
}

/// Numbers can be part of a name; `true` and `'/'` cannot, or not of a good one.
fn check_const(ctxt: &Ctxt, param: &Ident, ty: &Type) {
    const INTEGERS: [&str; 10] =
        ["u8", "u16", "u32", "u64", "usize", "i8", "i16", "i32", "i64", "isize"];
    let is_integer =
        matches!(ty, Type::Path(path) if INTEGERS.iter().any(|name| path.path.is_ident(name)));
    if !is_integer {
        let message = format!(
            "only numbers can be part of a schema name: `{param}` is a `{}`",
            crate::ty::show(ty)
        );
        ctxt.error(param.span(), message);
    }
}
