//! Rules for types with type or const parameters.

use syn::{GenericParam, Ident, LitStr, Type};

use super::names::{is_schema_name, WORDS};
use crate::ast::{wired, Data, Field, Input};
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
        Data::Table(fields) => check_table(ctxt, input, fields),
        other => refuse(ctxt, input, other),
    }
}

/// Only tables have parameters.
fn refuse(ctxt: &Ctxt, input: &Input, data: &Data) {
    let what = match data {
        Data::Table(_) | Data::Fixed(_) => "a fixed struct",
        Data::Enum(_) | Data::Union(_) | Data::FlagEnum(_) => "an enum",
        Data::Transparent(_) => "a newtype",
        Data::Flags(_) => "a set of flags",
    };
    let owner = &input.ident;
    for param in generics::params(&input.generics) {
        let message = format!(
            "{what} has no type or const parameters: write one `{owner}` for each `{param}`, or a \
             struct with named fields, which can have them"
        );
        ctxt.error(param.span(), message);
    }
}

fn check_table(ctxt: &Ctxt, input: &Input, fields: &[Field]) {
    let Some(first) = generics::params(&input.generics).next() else { return };
    if input.generics.lifetimes().next().is_some() {
        let owner = &input.ident;
        let message = format!(
            "`{owner}` has both a lifetime and the parameter `{first}`: drop the lifetime and let \
             the parameter stand for what borrows, as in `{owner}<&str>`"
        );
        return ctxt.error(first.span(), message);
    }
    check_named(ctxt, input, fields);
    for field in fields {
        check_field(ctxt, input, field);
        check_instance(ctxt, input, field);
    }
}

/// What attributes say of a field whose type depends on a parameter.
pub fn check_field(ctxt: &Ctxt, input: &Input, field: &Field) {
    check_default(ctxt, input, field);
    check_adapter(ctxt, input, field);
}

/// What the layout depends on is part of the name.
fn check_named(ctxt: &Ctxt, input: &Input, fields: &[Field]) {
    let wired = wired(fields);
    let is_wired = |param: &&Ident| wired.iter().any(|field| generics::mentions(&field.ty, param));
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
    if generics::parts(&name).iter().any(|part| is_unknown(input, part)) {
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
fn check_instance(ctxt: &Ctxt, input: &Input, field: &Field) {
    if let Some(path) = generics::other_instance(&input.generics, &input.ident, &field.ty) {
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

/// An adapter is for one type.
fn check_adapter(ctxt: &Ctxt, input: &Input, field: &Field) {
    let Some(adapter) = field.attrs.adapter() else { return };
    let depends = |ty| generics::depends(&input.generics, ty);
    if depends(&field.ty) || depends(adapter) {
        let message = "an adapter is for one type, and that of this field depends on a parameter: \
                       drop `with`, and let the parameter stand for what the wire knows";
        ctxt.error_at(adapter, message);
    }
}

/// A default is one value, of one type.
fn check_default(ctxt: &Ctxt, input: &Input, field: &Field) {
    let Some(default) = field.default() else { return };
    if generics::depends(&input.generics, &field.ty) {
        let message = "a default is a constant of one type, and that of this field depends on a \
                       parameter: drop it, and use `Option` to see absence";
        ctxt.error_at(default, message);
    }
}

/// Each `{..}` of the name stands for a parameter that has a name, and the rest are words.
pub fn check_placeholders(ctxt: &Ctxt, input: &Input) {
    let Some(name) = &input.attrs.name else { return };
    let text = name.value();
    let parts = generics::parts(&text);
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
