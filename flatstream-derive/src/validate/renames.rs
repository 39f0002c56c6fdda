//! Rules for former names: each is a name that something else could have had.

use syn::{Ident, LitStr};

use super::generics;
use super::names::{check_rename, is_schema_name, WORDS};
use crate::ast::{Field, Input, UnitVariant, Variant};
use crate::ctxt::Ctxt;

/// A field or variant, with its names.
#[derive(Clone, Copy)]
pub(super) struct Member<'a> {
    ident: &'a Ident,
    /// In the schema.
    name: &'a str,
    was: Option<&'a LitStr>,
}

impl<'a> From<&'a Field> for Member<'a> {
    fn from(field: &'a Field) -> Self {
        let was = field.attrs.renamed_from.as_ref();
        Member { ident: &field.ident, name: &field.name, was }
    }
}

impl<'a> From<&'a Variant> for Member<'a> {
    fn from(variant: &'a Variant) -> Self {
        let was = variant.attrs.renamed_from.as_ref();
        Member { ident: &variant.ident, name: &variant.name, was }
    }
}

impl<'a> From<&'a UnitVariant> for Member<'a> {
    fn from(variant: &'a UnitVariant) -> Self {
        let was = variant.attrs.renamed_from.as_ref();
        Member { ident: &variant.ident, name: &variant.name, was }
    }
}

/// ```text
/// struct Reading { #[flatstream(renamed_from = "temp")] a: f64, #[flatstream(renamed_from = "temp")] b: f64 }   // no
/// ```
///
/// Another one may have the name now: a field that is deprecated can be replaced under its name.
pub(super) fn check_members<'a>(ctxt: &Ctxt, members: impl Iterator<Item = Member<'a>>) {
    let members: Vec<Member<'_>> = members.collect();
    for (i, member) in members.iter().enumerate() {
        let Some(was) = member.was else { continue };
        check_rename(ctxt, Some(was));
        let (name, former) = (member.name, was.value());
        let rival = members[..i].iter().find(|it| it.was.is_some_and(|it| it.value() == former));
        let message = match rival {
            _ if former == name => own_name(&former),
            Some(rival) => format!(
                "`{}` says that it was `{former}`, too: drop one `renamed_from`",
                rival.ident
            ),
            None => continue,
        };
        ctxt.error(was.span(), message);
    }
}

fn own_name(name: &str) -> String {
    format!("`{name}` is what it is called now: `renamed_from` is the name before that, or drop it")
}

/// The former name of a type, which may have a namespace in front.
pub(super) fn check_type(ctxt: &Ctxt, input: &Input) {
    let Some(was) = &input.attrs.renamed_from else { return };
    let text = was.value();
    let (namespace, local) = split(&text);
    let wrong = namespace.into_iter().filter(|space| !space.is_empty());
    if let Some(part) = wrong.flat_map(|space| space.split('.')).find(|it| !is_schema_name(it)) {
        ctxt.error(was.span(), format!("`{part}` cannot be part of a namespace: {WORDS}"));
    }
    generics::check_pattern(ctxt, input, was, local);
    let name = input.attrs.name.as_ref().map_or(input.ident.to_string(), LitStr::value);
    let own = input.attrs.namespace.as_ref().map(LitStr::value);
    let is_own_space = namespace.is_none() || namespace == own.as_deref();
    if is_own_space && local == name {
        ctxt.error(was.span(), own_name(&text));
    }
}

/// A namespace, if there is one in front, and the rest: of `.Pose` it is the one without a name.
pub fn split(text: &str) -> (Option<&str>, &str) {
    match text.rsplit_once('.') {
        Some((namespace, local)) => (Some(namespace), local),
        None => (None, text),
    }
}
