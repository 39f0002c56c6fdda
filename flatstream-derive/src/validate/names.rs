//! Rules for names: those of Rust in the schema, and those given for it.

use std::collections::HashMap;

use syn::ext::IdentExt;
use syn::{Ident, LitStr, Type};

use super::generics;
use crate::ast::{Field, Input};
use crate::ctxt::Ctxt;
use crate::ty::Shape;

/// Names that the user gives for the schema.
pub(super) fn check_given_names(ctxt: &Ctxt, input: &Input) {
    generics::check_placeholders(ctxt, input);
    if let Some(name) = input.attrs.name.as_ref().filter(|name| is_builtin(&name.value())) {
        ctxt.error(name.span(), builtin(&name.value()));
    }
    let Some(namespace) = &input.attrs.namespace else { return };
    // None at all: what the schema language means when nothing is said.
    if namespace.value().is_empty() {
        return;
    }
    for part in namespace.value().split('.') {
        if !is_schema_name(part) {
            let message = format!("`{part}` cannot be part of a namespace: {WORDS}");
            ctxt.error(namespace.span(), message);
        } else if KEYWORDS.contains(&part) {
            let message = format!(
                "the namespace part `{part}` is a keyword in other languages, which do not escape \
                 it: choose another"
            );
            ctxt.error(namespace.span(), message);
        }
    }
}

pub(super) fn check_rename(ctxt: &Ctxt, name: Option<&LitStr>) {
    let Some(name) = name.filter(|name| !is_schema_name(&name.value())) else { return };
    ctxt.error(name.span(), format!("`{}` cannot be a schema name: {WORDS}", name.value()));
}

pub(super) const WORDS: &str = "use ASCII letters, digits and `_`, and no digit first";

pub(super) fn is_schema_name(name: &str) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    name.chars().all(is_word) && !name.starts_with(|c: char| c.is_ascii_digit()) && !name.is_empty()
}

/// Parts of namespaces that are keywords in C++, C#, Java, Kotlin or Python, whose generators
/// write them as they are.
#[rustfmt::skip] // As in a dictionary.
pub(super) const KEYWORDS: &[&str] = &[
    "abstract", "alignas", "alignof", "and", "as", "asm", "assert", "async", "auto", "await",
    "base", "bool", "boolean", "break", "byte", "case", "catch", "char", "checked", "class",
    "const", "constexpr", "continue", "decimal", "def", "default", "del", "delegate", "delete",
    "do", "double", "elif", "else", "enum", "event", "except", "explicit", "export", "extends",
    "extern", "false", "final", "finally", "fixed", "float", "for", "foreach", "friend", "from",
    "fun", "global", "goto", "if", "implements", "implicit", "import", "in", "inline",
    "instanceof", "int", "interface", "internal", "is", "lambda", "lock", "long", "mutable",
    "namespace", "native", "new", "noexcept", "nonlocal", "not", "null", "nullptr", "object",
    "operator", "or", "out", "override", "package", "params", "pass", "private", "protected",
    "public", "raise", "readonly", "ref", "register", "return", "sbyte", "sealed", "short",
    "signed", "sizeof", "static", "strictfp", "string", "struct", "super", "switch",
    "synchronized", "template", "this", "throw", "throws", "transient", "true", "try", "typealias",
    "typedef", "typeid", "typename", "typeof", "uint", "ulong", "union", "unsafe", "unsigned",
    "ushort", "using", "val", "var", "virtual", "void", "volatile", "when", "while", "with", "xor",
    "yield",
];

/// The schema language knows only ASCII names, and some languages rewrite case.
///
/// ```text
/// struct Point { größe: f32 }             // no
/// struct Point { fooBar: u8, foo_bar: u8 }    // no: both are `fooBar` in Java
/// ```
pub(super) fn check_names<'a>(
    ctxt: &Ctxt,
    plural: &str,
    names: impl Iterator<Item = (&'a Ident, &'a str)>,
) {
    let mut seen: HashMap<String, (&Ident, &str)> = HashMap::new();
    for (ident, name) in names {
        check_ascii(ctxt, ident, name);
        match seen.insert(folded(name), (ident, name)) {
            Some((_, first)) if first != name => {
                let message = format!(
                    "the {plural} `{first}` and `{name}` are one name in other languages, which \
                     ignore case or underscores: rename one"
                );
                ctxt.error(ident.span(), message);
            }
            // Of the same Rust name, rustc says that it is there twice.
            Some((first, _)) if first.unraw() != ident.unraw() => {
                let message = format!(
                    "the {plural} `{first}` and `{ident}` are both called `{name}` in the schema: \
                     rename one"
                );
                ctxt.error(ident.span(), message);
            }
            _ => {}
        }
    }
}

pub(super) fn check_ascii(ctxt: &Ctxt, ident: &Ident, name: &str) {
    if !name.is_ascii() {
        let message =
            format!("`{name}` cannot be a schema name: use ASCII letters, digits and `_`");
        ctxt.error(ident.span(), message);
    }
}

/// `foo_bar`, `fooBar` and `FooBar` alike.
pub(super) fn folded(name: &str) -> String {
    name.chars().filter(|c| *c != '_').flat_map(char::to_lowercase).collect()
}

pub(super) fn check_type_name(ctxt: &Ctxt, ident: &Ident) {
    let name = ident.to_string();
    check_ascii(ctxt, ident, &name);
    if is_builtin(&name) {
        ctxt.error(ident.span(), builtin(&name));
    }
}

pub(super) fn is_builtin(name: &str) -> bool {
    BUILTIN.contains(&name)
}

pub(super) fn builtin(name: &str) -> String {
    format!("`{name}` is a builtin type of the schema language: rename it")
}

#[rustfmt::skip] // By kind.
pub(super) const BUILTIN: [&str; 23] = [
    "bool", "string",
    "byte", "ubyte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double",
    "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float32", "float64",
    "vector64",
];

/// flatc refuses a field with the name of its table or struct.
pub(super) fn check_field_name(ctxt: &Ctxt, field: &Field, owner: &str) {
    if field.name == owner {
        let message = format!("a field cannot have the name of its type, `{owner}`: rename it");
        ctxt.error(field.ident.span(), message);
    }
}

/// C++ gets `foo_length` for a vector `foo` and `foo_byte_vector` for a string `foo`; flatc refuses
/// fields of these names.
pub(super) fn check_suffixes(ctxt: &Ctxt, fields: &[Field]) {
    let on_wire = || fields.iter().filter(|field| field.is_on_wire());
    for field in on_wire() {
        for (suffix, kind) in SUFFIXES {
            let Some(stem) = field.name.strip_suffix(suffix) else { continue };
            let taken = |other: &&Field| other.name == stem && kind_of(&other.ty) == Some(*kind);
            if on_wire().any(|other| taken(&other)) {
                let message = format!(
                    "`{}` is the name of a generated method for the {kind} `{stem}`: rename one",
                    field.name
                );
                ctxt.error(field.ident.span(), message);
            }
        }
    }
}

pub(super) const SUFFIXES: &[(&str, &str)] = &[
    ("_length", "vector"),
    ("Length", "vector"),
    ("_byte_vector", "string"),
    ("ByteVector", "string"),
];

pub(super) fn kind_of(ty: &Type) -> Option<&'static str> {
    match Shape::of(ty) {
        Shape::Vector(_) | Shape::Map(..) | Shape::Set(_) | Shape::Nested(_) => Some("vector"),
        Shape::Text => Some("string"),
        Shape::Option(inner) | Shape::Pointer(inner) => kind_of(inner),
        _ => None,
    }
}
