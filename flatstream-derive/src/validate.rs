//! The rules that need more than one token to check, each with its own function.

mod generics;
mod newtype;

use std::collections::HashMap;

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::{Expr, Ident, Lit, LitStr, Type};

use crate::ast::{Data, Field, Input, UnitEnum, Variant, VariantKind};
use crate::attr::{FieldAttrs, ViewAttrs};
use crate::ctxt::Ctxt;
use crate::ty::{self, Shape};

/// Notes everything about `input` that has no place on the wire.
pub fn check(ctxt: &Ctxt, input: Option<&Input>) {
    let Some(input) = input else { return };
    check_type_name(ctxt, &input.ident);
    check_given_names(ctxt, input);
    check_identifier(ctxt, input);
    generics::check(ctxt, input);
    check_owned(ctxt, input);
    check_view_attrs(ctxt, input);
    match &input.data {
        Data::Table(fields) => check_table(ctxt, input, fields),
        Data::Fixed(fields) => check_fixed(ctxt, input, fields),
        Data::Enum(unit_enum) => check_unit_enum(ctxt, unit_enum),
        Data::Union(variants) => check_union(ctxt, input, variants),
        Data::Transparent(single) => newtype::check_transparent(ctxt, input, single),
        Data::Flags(single) => newtype::check_flags(ctxt, input, single),
        Data::FlagEnum(unit_enum) => {
            check_unit_enum(ctxt, unit_enum);
            newtype::check_flag_enum(ctxt, unit_enum);
        }
    }
}

fn check_unit_enum(ctxt: &Ctxt, unit_enum: &UnitEnum) {
    let names = unit_enum.variants.iter().map(|v| (&v.ident, v.name.as_str()));
    check_names(ctxt, "variants", names);
    let renames = unit_enum.variants.iter().map(|variant| variant.attrs.rename.as_ref());
    renames.for_each(|rename| check_rename(ctxt, rename));
}

fn check_table(ctxt: &Ctxt, input: &Input, fields: &[Field]) {
    check_repr_packed(ctxt, input);
    check_fields(ctxt, fields, &input.ident.to_string());
    check_keys(ctxt, fields);
    for field in fields.iter().filter(|field| field.is_on_wire() && !field.is_adapted()) {
        check_ends(ctxt, input, field);
    }
}

fn check_fixed(ctxt: &Ctxt, input: &Input, fields: &[Field]) {
    check_repr_of_fixed(ctxt, input);
    check_names(ctxt, "fields", fields.iter().map(|f| (&f.ident, f.name.as_str())));
    check_not_reserved(ctxt, input);
    let before = ctxt.count();
    for field in fields {
        check_fixed_attrs(ctxt, field);
        check_field_name(ctxt, field, &input.ident.to_string());
        if let Some(fault) = ty::fixed_fault(&field.ty, &input.ident) {
            // One mistake is enough where somebody meant to convert the type.
            if !field.is_adapted() {
                ctxt.error_at(fault.at, fault.message);
            }
        }
    }
    if ctxt.count() == before {
        check_fixed_owns(ctxt, input);
    }
}

fn check_union(ctxt: &Ctxt, input: &Input, variants: &[Variant]) {
    check_variant_count(ctxt, input, variants);
    check_none(ctxt, variants);
    check_unknown(ctxt, input, variants);
    check_wrapper(ctxt, input, variants);
    check_names(ctxt, "variants", variants.iter().map(|v| (&v.ident, v.name.as_str())));
    for variant in variants {
        check_rename(ctxt, variant.attrs.rename.as_ref());
        match &variant.kind {
            VariantKind::Unit => {}
            VariantKind::Newtype(ty) => {
                check_field_type(ctxt, ty);
                check_variant_of_itself(ctxt, input, variant, ty);
            }
            VariantKind::Struct(fields) => {
                check_fields(ctxt, fields, &format!("{}{}", input.ident, variant.name));
                fields.iter().for_each(|field| check_no_key(ctxt, field, KEY_OF_VARIANT));
            }
        }
    }
}

/// What holds for the fields of any table, a generated one too.
fn check_fields(ctxt: &Ctxt, fields: &[Field], table: &str) {
    let on_wire = || fields.iter().filter(|field| field.is_on_wire());
    check_names(ctxt, "fields", on_wire().map(|f| (&f.ident, f.name.as_str())));
    check_suffixes(ctxt, fields);
    fields.iter().for_each(|field| check_skip(ctxt, field));
    for field in on_wire() {
        check_rename(ctxt, field.attrs.rename.as_ref());
        check_default(ctxt, field);
        check_required(ctxt, field);
        check_shared(ctxt, field);
        check_field_name(ctxt, field, table);
        // What an adapter converts, the type system knows.
        if !field.is_adapted() {
            check_field_type(ctxt, &field.ty);
        }
    }
}

fn check_field_type(ctxt: &Ctxt, ty: &Type) {
    for fault in ty::table_faults(ty) {
        ctxt.error_at(fault.at, fault.message);
    }
}

/// ```text
/// #[flatstream(skip, id = 3)] cache: Cache     // no
/// ```
fn check_skip(ctxt: &Ctxt, field: &Field) {
    let (Some(_), Some((word, span))) = (field.attrs.skip, field.attrs.first_of_wire()) else {
        return;
    };
    ctxt.error(span, format!("a skipped field is not on the wire: drop `{word}`"));
}

/// What a default cannot stand on, as far as the spelling of the type tells.
fn check_default(ctxt: &Ctxt, field: &Field) {
    let Some(default) = field.default() else { return };
    if let Some(span) = field.attrs.required {
        let message = "a required field is always there, so its default is never read: keep one";
        ctxt.error(span, message);
    }
    let message = match Shape::of(&field.ty) {
        Shape::Option(_) => "`Option` means \"absent is None\": drop the default or the `Option`",
        Shape::Vector(_) => "a vector is empty when absent, the only default is `[]`",
        Shape::Map(..) => "a map is empty when absent, the only default is `[]`",
        Shape::Set(_) => "a set is empty when absent, the only default is `[]`",
        Shape::Text if !field.is_adapted() && !is_text(default) => {
            "a string default must be a string literal, or a constant `&str`"
        }
        _ => return,
    };
    ctxt.error_at(default, message);
}

/// `"a"`, `NAME` or `concat!(..)`
fn is_text(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(literal) => matches!(literal.lit, Lit::Str(_)),
        Expr::Path(_) | Expr::Macro(_) | Expr::Block(_) => true,
        Expr::Group(group) => is_text(&group.expr),
        Expr::Paren(paren) => is_text(&paren.expr),
        _ => false,
    }
}

fn check_required(ctxt: &Ctxt, field: &Field) {
    let Some(span) = field.attrs.required else { return };
    match Shape::of(&field.ty) {
        Shape::Option(_) => ctxt.error(span, REQUIRED_OPTION),
        _ if !field.is_adapted() && ty::is_scalar(&field.ty) => {
            let message = required_scalar(&field.ty);
            ctxt.error(span, message);
        }
        _ => {}
    }
}

fn check_shared(ctxt: &Ctxt, field: &Field) {
    let Some(span) = field.attrs.shared else { return };
    if field.is_adapted() {
        let message = "an adapter writes its strings by itself: drop `shared` or `with`";
        ctxt.error(span, message);
    } else if ty::is_no_text(&field.ty) {
        let message = shared_type(&field.ty);
        ctxt.error(span, message);
    }
}

pub fn shared_type(ty: &Type) -> String {
    format!("only strings and vectors of strings can be shared, not `{}`", ty::show(ty))
}

/// ```text
/// struct Row { #[flatstream(key)] id: u32, #[flatstream(key)] name: String }    // no
/// ```
fn check_keys(ctxt: &Ctxt, fields: &[Field]) {
    let spans: Vec<Span> = fields.iter().filter_map(|field| field.attrs.key).collect();
    for other in spans.iter().skip(1) {
        ctxt.error(*other, "only one field can be the key");
        ctxt.error(spans[0], "first key here");
    }
    fields.iter().filter(|field| field.is_on_wire()).for_each(|field| check_key(ctxt, field));
}

fn check_key(ctxt: &Ctxt, field: &Field) {
    let Some(span) = field.attrs.key else { return };
    if field.is_adapted() {
        let message =
            "a key is compared as it lies on the wire, where an adapter put another type: \
                       drop `key` or `with`";
        ctxt.error(span, message);
    } else if ty::is_no_key(&field.ty) {
        let message = format!("{KEY_TYPES}: `{}` cannot be one", ty::show(&field.ty));
        ctxt.error(span, message);
    } else if let Some(deprecated) = field.attrs.deprecated {
        let message = "a deprecated field has no accessor in other languages, which search by it: \
                       drop `deprecated` or `key`";
        ctxt.error(deprecated, message);
    } else if let (true, Some(default)) = (ty::is_text(&field.ty), field.default()) {
        ctxt.error_at(default, KEY_DEFAULT);
    }
}

pub const KEY_TYPES: &str = "a key must be a string, an integer or an enum, and not optional";

pub const KEY_DEFAULT: &str =
    "a key that is a string is always there, so its default is never read: drop it";

/// Where there are no vectors to search.
fn check_no_key(ctxt: &Ctxt, field: &Field, message: &str) {
    if let Some(span) = field.attrs.key {
        ctxt.error(span, message);
    }
}

const KEY_OF_VARIANT: &str =
    "the fields of a variant are no items of a vector, which a key is for: \
                              put them into a struct";

const KEY_OF_FIXED: &str = "`key` is for tables: fixed structs in a sorted vector are found with \
                            `as_slice` and `binary_search_by_key`";

pub const REQUIRED_OPTION: &str = "`required` and `Option` contradict each other: keep one";

pub fn required_scalar(ty: &Type) -> String {
    format!("a scalar cannot be required; use `Option<{}>` to see absence", ty::show(ty))
}

/// ```text
/// #[flatstream(fixed)] struct Pose { #[flatstream(id = 0)] x: f32 }     // no
/// ```
fn check_fixed_attrs(ctxt: &Ctxt, field: &Field) {
    check_rename(ctxt, field.attrs.rename.as_ref());
    check_no_key(ctxt, field, KEY_OF_FIXED);
    if let Some(with) = &field.attrs.with {
        let message = "a fixed struct is copied as it lies in memory, so its fields have no \
                       adapters: remove `fixed`, or convert the struct as a whole with \
                       `flatstream::with::Via`";
        ctxt.error(with.span, message);
    }
    let attrs = FieldAttrs { rename: None, key: None, with: None, ..field.attrs.clone() };
    let found = attrs.first_of_wire().or(attrs.skip.map(|span| ("skip", span)));
    if let Some((word, span)) = found {
        let message = format!(
            "every field of a fixed struct is always there, in its place: `{word}` has no meaning"
        );
        ctxt.error(span, message);
    }
}

fn check_not_reserved(ctxt: &Ctxt, input: &Input) {
    if let Some(id) = input.attrs.reserved.first() {
        let message = match input.data {
            Data::Fixed(_) => "a fixed struct has no ids to reserve: it can never change",
            _ => "only a table has ids to reserve: drop `reserved`",
        };
        ctxt.error(id.span, message);
    }
}

/// What a view is unpacked to, if that is another type.
///
/// ```text
/// #[flatstream(owned = ReadingOwned)] struct Reading { name: String }     // no
/// ```
fn check_owned(ctxt: &Ctxt, input: &Input) {
    let Some(twin) = &input.attrs.owned else { return };
    let owner = &input.ident;
    let borrows = match &input.data {
        Data::Table(fields) => {
            let mut types = fields.iter().map(|field| &field.ty);
            input.generics.lifetimes().next().is_some() || types.any(ty::holds_reference)
        }
        _ => return ctxt.error_at(twin, "only a table has an owned twin: drop `owned`"),
    };
    if !borrows {
        let message = format!("`{owner}` owns its fields, so it is its own twin: drop `owned`");
        ctxt.error_at(twin, message);
    }
}

/// Bytes 4 to 8 of a message.
fn check_identifier(ctxt: &Ctxt, input: &Input) {
    let Some(text) = &input.attrs.file_identifier else { return };
    let value = text.value();
    if !matches!(input.data, Data::Table(_) | Data::Union(_)) {
        let message = "only what can be a message has a file identifier: a table, or an enum with \
                       data";
        ctxt.error(text.span(), message);
    } else if value.len() != 4 || !value.is_ascii() {
        let message = format!(
            "a file identifier is exactly 4 ASCII bytes, {value:?} has {}",
            match value.is_ascii() {
                true => value.len().to_string(),
                false => "others".to_string(),
            }
        );
        ctxt.error(text.span(), message);
    }
}

/// What has no view of its own, and what its view implements anyway.
fn check_view_attrs(ctxt: &Ctxt, input: &Input) {
    let ViewAttrs { derives, attrs } = &input.attrs.view;
    let Some(first) = derives.iter().chain(attrs).next() else { return };
    if !matches!(input.data, Data::Table(_) | Data::Union(_)) {
        let message = format!(
            "`derive(..)` and `attr(..)` are for the view, and `{}` is read without one: put this on \
             the type",
            input.ident
        );
        ctxt.error_at(first, message);
        return;
    }
    for derive in derives {
        let Some(name) = derive.path().segments.last() else { continue };
        let view = &input.names.view;
        if ["Clone", "Copy", "Debug", "PartialEq"].iter().any(|known| name.ident == known) {
            let message = format!("`{view}` implements `{}` already: drop it", name.ident);
            ctxt.error_at(derive, message);
        }
        let of_table = matches!(input.data, Data::Table(_));
        let looks_inside = ["Eq", "Hash", "PartialOrd", "Ord", "Default"];
        if of_table && looks_inside.iter().any(|known| name.ident == known) {
            let message = format!(
                "`{}` cannot be derived for `{view}`: its fields are in the payload, not in the \
                 struct. Derive it for `{}` and unpack",
                name.ident, input.ident
            );
            ctxt.error_at(derive, message);
        }
    }
}

/// Names that the user gives for the schema.
fn check_given_names(ctxt: &Ctxt, input: &Input) {
    generics::check_placeholders(ctxt, input);
    if let Some(name) = input.attrs.name.as_ref().filter(|name| is_builtin(&name.value())) {
        ctxt.error(name.span(), builtin(&name.value()));
    }
    let Some(namespace) = &input.attrs.namespace else { return };
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

fn check_rename(ctxt: &Ctxt, name: Option<&LitStr>) {
    let Some(name) = name.filter(|name| !is_schema_name(&name.value())) else { return };
    ctxt.error(name.span(), format!("`{}` cannot be a schema name: {WORDS}", name.value()));
}

const WORDS: &str = "use ASCII letters, digits and `_`, and no digit first";

fn is_schema_name(name: &str) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    name.chars().all(is_word) && !name.starts_with(|c: char| c.is_ascii_digit()) && !name.is_empty()
}

/// Parts of namespaces that are keywords in C++, C#, Java, Kotlin or Python, whose generators
/// write them as they are.
#[rustfmt::skip] // As in a dictionary.
const KEYWORDS: &[&str] = &[
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

/// Reading a missing table gives a table of defaults, so a table must not be its own default.
///
/// ```text
/// struct Node { next: Box<Node> }            // no: a default `Node` holds a default `Node`
/// struct Node { next: Option<Box<Node>> }    // fine: a default `Node` holds `None`
/// ```
fn check_ends(ctxt: &Ctxt, input: &Input, field: &Field) {
    let owner = &input.ident;
    if ty::holds_itself(&field.ty, owner) {
        let message = format!(
            "`{owner}` contains itself without an end: use `Option<Box<{owner}>>` or `Vec<{owner}>`"
        );
        ctxt.error_at(&field.ty, message);
    }
}

/// ```text
/// #[flatstream(fixed)] #[repr(align(16))] struct Pose { .. }    // no
/// ```
fn check_repr_of_fixed(ctxt: &Ctxt, input: &Input) {
    let repr = &input.attrs.repr;
    for word in ["align", "packed"].iter().filter_map(|name| repr.find(name)) {
        let message = "the alignment of a fixed struct is that of its largest field: remove this, \
                       or pad with a field";
        ctxt.error_at(&word.tokens, message);
    }
}

/// Writing borrows one field after another.
fn check_repr_packed(ctxt: &Ctxt, input: &Input) {
    if let Some(word) = input.attrs.repr.find("packed") {
        let message = "fields of a packed struct cannot be borrowed for writing: remove this, the \
                       order in memory never reaches the wire";
        ctxt.error_at(&word.tokens, message);
    }
}

/// A lifetime means a borrow, and a fixed struct is copied whole. Silent when a field says it.
fn check_fixed_owns(ctxt: &Ctxt, input: &Input) {
    if let Some(param) = input.generics.lifetimes().next() {
        ctxt.error_at(param, "a fixed struct owns its bytes: remove the lifetime");
    }
}

/// A tag is a byte, and 0 means that there is no value.
fn check_variant_count(ctxt: &Ctxt, input: &Input, variants: &[Variant]) {
    if variants.len() > 255 {
        let message = format!(
            "a union has 1 to 255 variants, since its tag is a byte and 0 means no value; `{}` has \
             {}",
            input.ident,
            variants.len()
        );
        ctxt.error(input.ident.span(), message);
    }
}

/// Every view of a union has an `Unknown` of its own.
fn check_unknown(ctxt: &Ctxt, input: &Input, variants: &[Variant]) {
    for variant in variants.iter().filter(|variant| variant.name == "Unknown") {
        let view = &input.names.view;
        let message = format!(
            "`{view}::Unknown` is what a variant of a newer schema reads as: choose another name"
        );
        ctxt.error(variant.ident.span(), message);
    }
}

/// The table of a variant is called by both names, and so is the one around the union.
///
/// ```text
/// enum Event { Wrapper { size: u32 } }     // no: its table would be `EventWrapper`
/// ```
fn check_wrapper(ctxt: &Ctxt, input: &Input, variants: &[Variant]) {
    for variant in variants.iter().filter(|variant| folded(&variant.name) == "wrapper") {
        let union = input.attrs.name.as_ref().map_or(input.ident.to_string(), LitStr::value);
        let message = format!(
            "`{union}Wrapper` is the table around the union, in vectors and messages: give this \
             variant another name, or one in the schema with `#[flatstream(rename = \"..\")]`"
        );
        ctxt.error(variant.ident.span(), message);
    }
}

/// The view of a variant lies in the view of its union, so it cannot be that view again.
///
/// ```text
/// enum Expr { Neg(Box<Expr>) }              // no
/// enum Expr { Neg { value: Box<Expr> } }    // yes: the payload table stands between
/// ```
fn check_variant_of_itself(ctxt: &Ctxt, input: &Input, variant: &Variant, ty: &Type) {
    if ty::holds_itself(ty, &input.ident) {
        let (union, name) = (&input.ident, &variant.ident);
        let message = format!(
            "`{name}` is `{union}` again: name the value, `{name} {{ value: Box<{union}> }}`"
        );
        ctxt.error_at(ty, message);
    }
}

/// Every union has a `NONE` of its own.
fn check_none(ctxt: &Ctxt, variants: &[Variant]) {
    for variant in variants.iter().filter(|variant| variant.name == "NONE") {
        let message = "`NONE` is the tag 0 of every union, no value: choose another name, or use \
                       `Option` around the union";
        ctxt.error(variant.ident.span(), message);
    }
}

/// The schema language knows only ASCII names, and some languages rewrite case.
///
/// ```text
/// struct Point { größe: f32 }             // no
/// struct Point { fooBar: u8, foo_bar: u8 }    // no: both are `fooBar` in Java
/// ```
fn check_names<'a>(ctxt: &Ctxt, plural: &str, names: impl Iterator<Item = (&'a Ident, &'a str)>) {
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

fn check_ascii(ctxt: &Ctxt, ident: &Ident, name: &str) {
    if !name.is_ascii() {
        let message =
            format!("`{name}` cannot be a schema name: use ASCII letters, digits and `_`");
        ctxt.error(ident.span(), message);
    }
}

/// `foo_bar`, `fooBar` and `FooBar` alike.
fn folded(name: &str) -> String {
    name.chars().filter(|c| *c != '_').flat_map(char::to_lowercase).collect()
}

fn check_type_name(ctxt: &Ctxt, ident: &Ident) {
    let name = ident.to_string();
    check_ascii(ctxt, ident, &name);
    if is_builtin(&name) {
        ctxt.error(ident.span(), builtin(&name));
    }
}

fn is_builtin(name: &str) -> bool {
    BUILTIN.contains(&name)
}

fn builtin(name: &str) -> String {
    format!("`{name}` is a builtin type of the schema language: rename it")
}

#[rustfmt::skip] // By kind.
const BUILTIN: [&str; 23] = [
    "bool", "string",
    "byte", "ubyte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double",
    "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float32", "float64",
    "vector64",
];

/// flatc refuses a field with the name of its table or struct.
fn check_field_name(ctxt: &Ctxt, field: &Field, owner: &str) {
    if field.name == owner {
        let message = format!("a field cannot have the name of its type, `{owner}`: rename it");
        ctxt.error(field.ident.span(), message);
    }
}

/// C++ gets `foo_length` for a vector `foo` and `foo_byte_vector` for a string `foo`; flatc refuses
/// fields of these names.
fn check_suffixes(ctxt: &Ctxt, fields: &[Field]) {
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

const SUFFIXES: &[(&str, &str)] = &[
    ("_length", "vector"),
    ("Length", "vector"),
    ("_byte_vector", "string"),
    ("ByteVector", "string"),
];

fn kind_of(ty: &Type) -> Option<&'static str> {
    match Shape::of(ty) {
        Shape::Vector(_) | Shape::Map(..) | Shape::Set(_) | Shape::Nested(_) => Some("vector"),
        Shape::Text => Some("string"),
        Shape::Option(inner) | Shape::Pointer(inner) => kind_of(inner),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::tests::check;

    #[test]
    fn types_that_can_be() {
        for input in [
            "struct Ping {}",
            "struct Telemetry { id: u64, name: String, tags: Vec<String>, pose: Pose }",
            "struct Borrowed<'a> { name: &'a str, bytes: &'a [u8] }",
            "struct Node { next: Option<Box<Self>>, children: Vec<Node> }",
            "#[flatstream(fixed)] #[repr(C)] struct Pose { x: f32, y: f32, on: bool }",
            "#[repr(u8)] enum Level { Low, High = 7 }",
            "#[repr(i64)] enum Level { NONE = -1 }",
            "enum Event { Quit, Moved(Pose), Said { text: String }, Stopped {} }",
            "#[repr(C)] enum Event { Moved(Pose) }",
            "enum Expr { Number(f64), Neg { value: Box<Expr> } }",
            "struct Names { r#type: u8, _hidden: u8, names: Vec<u8>, count: u8 }",
            "#[repr(C, align(64))] struct Telemetry { id: u64 }",
        ] {
            check(input, &[]);
        }
    }

    #[test]
    fn generics() {
        check("#[flatstream(name = \"{T}Page\")] struct Page<T> { items: Vec<T> }", &[]);
        check(
            "#[flatstream(name = \"Axes{N}\")] struct Axes<const N: usize> { at: [f32; N] }",
            &[],
        );
        check("struct Id<T> { raw: u64, #[flatstream(skip)] of: PhantomData<T> }", &[]);
        check(
            "struct Grid<K, V, const N: u8> { keys: Vec<K>, values: Vec<V> }",
            &["`Grid` needs a schema name for each `K`, `V`: add \
               `#[flatstream(name = \"{K}{V}Grid{N}\")]`"],
        );
        check(
            "#[flatstream(name = \"{K}Grid\")] struct Grid<K, V> { keys: Vec<K>, values: Vec<V> }",
            &["`{K}Grid` would be the schema name for every `V`: put `{V}` into it, as in \
               `#[flatstream(name = \"{V}{K}Grid\")]`"],
        );
        check(
            "#[flatstream(name = \"{U}Page\")] struct Page<T> { #[flatstream(skip)] of: Of<T> }",
            &["`{U}` is no type or const parameter of `Page`: there is `{T}`"],
        );
        check(
            "#[flatstream(name = \"{T}-Page\")] struct Page<T> { item: T }",
            &["`{T}-Page` cannot be a schema name: use ASCII letters, digits and `_`, and no digit \
               first"],
        );
        check(
            "#[flatstream(name = \"Page{T}\")] struct Page { item: u8 }",
            &["`{T}` is no type or const parameter of `Page`: it has none"],
        );
    }

    #[test]
    fn generics_that_are_none() {
        check(
            "#[flatstream(name = \"{T}Page\")] struct Page<'a, T> { name: &'a str, item: T }",
            &["`Page` has both a lifetime and the parameter `T`: drop the lifetime and let the \
               parameter stand for what borrows, as in `Page<&str>`"],
        );
        check(
            "#[flatstream(name = \"Page{C}\")] struct Page<const C: char> { item: [u8; C as usize] }",
            &["only numbers can be part of a schema name: `C` is a `char`"],
        );
        check(
            "#[flatstream(name = \"{T}Page\")]
             struct Page<T> { #[flatstream(default = T::MAX)] item: T }",
            &["a default is a constant of one type, and that of this field depends on a parameter: \
               drop it, and use `Option` to see absence"],
        );
        check(
            "#[flatstream(name = \"{T}Nest\")] struct Nest<T> { next: Option<Box<Nest<Vec<T>>>> }",
            &["`Nest<T>` contains `Nest<Vec<T>>`, another instance of itself for each `Nest<T>`: \
               only itself or a certain instance can be in it"],
        );
        check(
            "#[flatstream(name = \"{T}Page\")] struct Page<T> { #[flatstream(with = A)] item: T }",
            &["an adapter is for one type, and that of this field depends on a parameter: drop \
               `with`, and let the parameter stand for what the wire knows"],
        );
        let no = |what, owner| {
            format!(
                "{what} has no type or const parameters: write one `{owner}` for each `T`, or a \
                 struct with named fields, which can have them"
            )
        };
        check("#[flatstream(fixed)] struct P<T> { x: T }", &[&no("a fixed struct", "P")]);
        check("#[flatstream(transparent)] struct Id<T>(T);", &[&no("a newtype", "Id")]);
        check("enum Event<T> { Said(T), Quit }", &[&no("an enum", "Event")]);
    }

    #[test]
    fn tables_without_an_end() {
        let message =
            "`Node` contains itself without an end: use `Option<Box<Node>>` or `Vec<Node>`";
        check("struct Node { next: Box<Node> }", &[message]);
        check("struct Node { next: Self, other: std::sync::Arc<Box<Self>> }", &[message, message]);
        check("struct Node<'a> { next: &'a Node<'a> }", &[message]);
    }

    #[test]
    fn fixed_structs() {
        check(
            "#[flatstream(fixed)] #[repr(C, align(16))] #[repr(packed)] struct Pose { x: f32 }",
            &["the alignment of a fixed struct is that of its largest field: remove this, or pad \
               with a field"; 2],
        );
        check(
            "#[flatstream(fixed)] struct Pose<'a> { x: Inner<'a> }",
            &["a fixed struct owns its bytes: remove the lifetime"],
        );
        check(
            "#[flatstream(fixed)] struct Pose<'a> { x: &'a str }",
            &["a fixed struct holds only scalars, enums, fixed structs and arrays of them, not \
               `&'a str`: remove `fixed` to make `Pose` a table"],
        );
    }

    #[test]
    fn packed_tables() {
        check(
            "#[repr(packed)] struct Telemetry { id: u64 }",
            &["fields of a packed struct cannot be borrowed for writing: remove this, the order \
               in memory never reaches the wire"],
        );
    }

    #[test]
    fn unions() {
        check(
            "enum Event { NONE, Moved(Option<Option<u8>>), Said { text: usize, EventSaid: u8 } }",
            &[
                "`NONE` is the tag 0 of every union, no value: choose another name, or use \
                 `Option` around the union",
                "the wire has one kind of absent, so `Some(None)` would be lost: use `Option<u8>`",
                "`usize` differs between machines: use `u64`",
                "a field cannot have the name of its type, `EventSaid`: rename it",
            ],
        );
    }

    #[test]
    fn variants_named_like_the_table_around_the_union() {
        let message =
            "`EventWrapper` is the table around the union, in vectors and messages: give \
                       this variant another name, or one in the schema with \
                       `#[flatstream(rename = \"..\")]`";
        check("enum Event { Wrapper { size: u32 } }", &[message]);
        check("enum Event { #[flatstream(rename = \"wrap_per\")] A(B) }", &[message]);
        check("enum Event { #[flatstream(rename = \"Wrapped\")] Wrapper(B) }", &[]);
    }

    #[test]
    fn a_tag_is_a_byte() {
        let of = |n| {
            let variants: Vec<_> = (0..n).map(|i| format!("V{i}(A)")).collect();
            format!("enum Event {{ {} }}", variants.join(", "))
        };
        check(&of(255), &[]);
        check(
            &of(256),
            &["a union has 1 to 255 variants, since its tag is a byte and 0 means no value; \
               `Event` has 256"],
        );
    }

    #[test]
    fn names_that_meet() {
        check(
            "struct T { fooBar: u8, foo_bar: u8, FOOBAR: u8 }",
            &[
                "the fields `fooBar` and `foo_bar` are one name in other languages, which ignore \
                 case or underscores: rename one",
                "the fields `foo_bar` and `FOOBAR` are one name in other languages, which ignore \
                 case or underscores: rename one",
            ],
        );
        check("struct T { r#a: u8, a: u8 }", &[]);
        check(
            "#[repr(u8)] enum E { Ab, AB }",
            &["the variants `Ab` and `AB` are one name in other languages, which ignore case or \
               underscores: rename one"],
        );
    }

    #[test]
    fn names_with_a_suffix() {
        check(
            "struct T { data: Option<Vec<u8>>, data_length: u8, name: &'a str, nameByteVector: u8 }",
            &[
                "`data_length` is the name of a generated method for the vector `data`: rename one",
                "`nameByteVector` is the name of a generated method for the string `name`: rename \
                 one",
            ],
        );
        check("struct T { data: u8, data_length: u8, name: Vec<u8>, name_byte_vector: u8 }", &[]);
        check(
            "struct T { all: HashMap<u8, u8>, all_length: u8 }",
            &["`all_length` is the name of a generated method for the vector `all`: rename one"],
        );
    }

    fn on_field(attribute: &str, ty: &str, expected: &[&str]) {
        check(&format!("struct T {{ #[flatstream({attribute})] x: {ty} }}"), expected);
    }

    #[test]
    fn defaults() {
        for (default, ty) in
            [("3", "u8"), ("-1.5", "f64"), ("\"a\"", "String"), ("[]", "Vec<u8>"), ("A", "&'a str")]
        {
            on_field(&format!("default = {default}"), ty, &[]);
        }
        let option = "`Option` means \"absent is None\": drop the default or the `Option`";
        on_field("default = 3", "Option<u8>", &[option]);
        let vector = "a vector is empty when absent, the only default is `[]`";
        on_field("default = [1]", "Vec<u8>", &[vector]);
        on_field("default = []", "HashMap<u8, u8>", &[]);
        let map = "a map is empty when absent, the only default is `[]`";
        on_field("default = HashMap::new()", "HashMap<u8, u8>", &[map]);
        let text = "a string default must be a string literal, or a constant `&str`";
        on_field("default = String::new()", "String", &[text]);
        let both = "a required field is always there, so its default is never read: keep one";
        on_field("default = \"a\", required", "String", &[both]);
        let none = "`default` takes a constant expression: `default = 42`";
        on_field("default", "u8", &[none]);
    }

    #[test]
    fn required() {
        on_field("required", "String", &[]);
        on_field("required", "Event", &[]);
        let option = "`required` and `Option` contradict each other: keep one";
        on_field("required", "Option<String>", &[option]);
        let scalar = "a scalar cannot be required; use `Option<u32>` to see absence";
        on_field("required", "u32", &[scalar]);
    }

    #[test]
    fn shared_with_an_adapter() {
        let message = "an adapter writes its strings by itself: drop `shared` or `with`";
        on_field("shared, with = A", "String", &[message]);
    }

    #[test]
    fn keys_with_an_adapter() {
        let message =
            "a key is compared as it lies on the wire, where an adapter put another type: \
                       drop `key` or `with`";
        on_field("key, with = A", "u8", &[message]);
    }

    /// An adapter decides what is on the wire, whatever the type is called.
    #[test]
    fn adapted_fields() {
        for ty in
            ["std::time::Duration", "u128", "Option<(u8, u8)>", "Vec<char>", "Rc<RefCell<A>>", "T"]
        {
            on_field("with = A", ty, &[]);
        }
        on_field("with = a::B<C, fn(D) -> E<F>>, id = 0", "u8", &[]);
        on_field("with = A, required", "u32", &[]);
        on_field("with = A, default = String::new()", "String", &[]);
        let option = "`Option` means \"absent is None\": drop the default or the `Option`";
        on_field("with = A, default = B", "Option<C>", &[option]);
        let option = "`required` and `Option` contradict each other: keep one";
        on_field("with = A, required", "Option<C>", &[option]);
        let ty = "`with` takes a type: `with = flatstream::with::DurationNanos`";
        for wrong in ["with", "with = \"A\"", "with(A)", "with = 3", "with = <", "with = A B"] {
            on_field(wrong, "Duration", &[ty]);
        }
        check(
            "enum E { A(#[flatstream(with = B)] u128) }",
            &["`with` has no meaning on the value of a variant: give the value a name, `{ value: \
               .. }`, and the adapter to that"],
        );
    }

    #[test]
    fn keys() {
        for ty in ["String", "&'a str", "Arc<str>", "u8", "i64", "Level", "Id", "m!()"] {
            on_field("key", ty, &[]);
        }
        for ty in ["Vec<u8>", "f32", "bool", "Option<u8>", "HashMap<u8, u8>", "Box<u8>", "&'a u8"] {
            let message = format!(
                "a key must be a string, an integer or an enum, and not optional: `{ty}` cannot be \
                 one"
            );
            on_field("key", ty, &[&message]);
        }
        on_field("key", "usize", &["`usize` differs between machines: use `u64`"]);
        on_field("key, default = 3", "u8", &[]);
        let never_read =
            "a key that is a string is always there, so its default is never read: drop it";
        on_field("key, default = \"a\"", "String", &[never_read]);
        let deprecated = "a deprecated field has no accessor in other languages, which search by \
                          it: drop `deprecated` or `key`";
        on_field("key, deprecated", "u8", &[deprecated]);
        on_field("key, skip", "u8", &["a skipped field is not on the wire: drop `key`"]);
        on_field("key = 3", "u8", &["`key` takes no value: write `#[flatstream(key)]`"]);
        check(
            "struct T { #[flatstream(key)] a: u8, #[flatstream(key)] b: u8 }",
            &["only one field can be the key", "first key here"],
        );
    }

    #[test]
    fn keys_where_nothing_is_searched() {
        check(
            "enum Event { Moved { #[flatstream(key)] a: u8 } }",
            &["the fields of a variant are no items of a vector, which a key is for: put them \
               into a struct"],
        );
        check(
            "#[flatstream(fixed)] struct P { #[flatstream(key)] a: u8 }",
            &["`key` is for tables: fixed structs in a sorted vector are found with `as_slice` and \
               `binary_search_by_key`"],
        );
    }

    #[test]
    fn shared() {
        for ty in [
            "String",
            "&'a str",
            "Option<Arc<str>>",
            "Vec<String>",
            "&'a [&'a str]",
            "Option<Box<[Box<str>]>>",
            "Name",
            "Vec<Name>",
            "m!()",
        ] {
            on_field("shared", ty, &[]);
        }
        for ty in ["u8", "Vec<f64>", "Vec<u8>", "HashMap<String, String>", "Option<bool>"] {
            let message = format!("only strings and vectors of strings can be shared, not `{ty}`");
            on_field("shared", ty, &[&message]);
        }
        on_field("shared, skip", "String", &["a skipped field is not on the wire: drop `shared`"]);
        check(
            "#[flatstream(fixed)] struct P { #[flatstream(shared)] x: u8 }",
            &["every field of a fixed struct is always there, in its place: `shared` has no \
               meaning"],
        );
    }

    #[test]
    fn skipped_fields() {
        on_field("skip", "Mutex<usize>", &[]);
        check("struct T { #[flatstream(skip)] x_length: u8, x: Vec<u8> }", &[]);
        let words =
            ["id = 0", "default = 3", "required", "deprecated", "rename = \"y\"", "with = A<B, C>"];
        for word in words {
            let name = word.split(' ').next().unwrap();
            let message = format!("a skipped field is not on the wire: drop `{name}`");
            on_field(&format!("skip, {word}"), "u8", &[&message]);
        }
    }

    #[test]
    fn attributes_in_fixed_structs() {
        for word in ["id = 0", "default = 3", "required", "deprecated", "skip"] {
            let name = word.split(' ').next().unwrap();
            let message = format!(
                "every field of a fixed struct is always there, in its place: `{name}` has no \
                 meaning"
            );
            let input = format!("#[flatstream(fixed)] struct P {{ #[flatstream({word})] x: u8 }}");
            check(&input, &[&message]);
        }
        check("#[flatstream(fixed)] struct P { #[flatstream(rename = \"y\")] x: u8 }", &[]);
        check(
            "#[flatstream(fixed)] struct P { #[flatstream(with = A)] x: u128 }",
            &["a fixed struct is copied as it lies in memory, so its fields have no adapters: \
               remove `fixed`, or convert the struct as a whole with `flatstream::with::Via`"],
        );
        check(
            "#[flatstream(fixed, reserved(1))] struct P { x: u8 }",
            &["a fixed struct has no ids to reserve: it can never change"],
        );
    }

    #[test]
    fn identifiers() {
        check("#[flatstream(file_identifier = \"TELE\")] struct T { x: u8 }", &[]);
        check("#[flatstream(file_identifier = \"TELE\")] enum E { A(B) }", &[]);
        for (text, n) in [("TELEM", "5"), ("T", "1"), ("ßß", "others")] {
            let message = format!("a file identifier is exactly 4 ASCII bytes, {text:?} has {n}");
            let input = format!("#[flatstream(file_identifier = {text:?})] struct T {{ x: u8 }}");
            check(&input, &[&message]);
        }
        check(
            "#[flatstream(file_identifier = \"TELE\")] #[repr(u8)] enum E { A }",
            &["only what can be a message has a file identifier: a table, or an enum with data"],
        );
    }

    #[test]
    fn given_names() {
        let words = "use ASCII letters, digits and `_`, and no digit first";
        check("#[flatstream(name = \"U\", namespace = \"acme.fleet\")] struct T { x: u8 }", &[]);
        let name = format!("`4x` cannot be a schema name: {words}");
        check("#[flatstream(name = \"4x\")] struct T { x: u8 }", &[&name]);
        on_field("rename = \"4x\"", "u8", &[&name]);
        check("enum E { #[flatstream(rename = \"4x\")] A(B) }", &[&name]);
        let builtin = "`string` is a builtin type of the schema language: rename it";
        check("#[flatstream(name = \"string\")] struct T { x: u8 }", &[builtin]);
        let keyword = "the namespace part `class` is a keyword in other languages, which do not \
                       escape it: choose another";
        check("#[flatstream(namespace = \"acme.class\")] struct T { x: u8 }", &[keyword]);
        let part = format!("`` cannot be part of a namespace: {words}");
        check("#[flatstream(namespace = \"acme..a\")] struct T { x: u8 }", &[&part]);
    }

    #[test]
    fn renamed_names_meet_too() {
        check(
            "#[flatstream(rename_all = \"camelCase\")]
             struct T { #[flatstream(rename = \"CPULoad\")] a: u8, cpu_load: u8 }",
            &["the fields `CPULoad` and `cpuLoad` are one name in other languages, which ignore \
               case or underscores: rename one"],
        );
        check(
            "struct T { #[flatstream(rename = \"temp\")] celsius: u8, temp: u8 }",
            &["the fields `celsius` and `temp` are both called `temp` in the schema: rename one"],
        );
        check(
            "#[flatstream(rename_all = \"lowercase\")] enum E { DeepSleep(u8), Deepsleep }",
            &["the variants `DeepSleep` and `Deepsleep` are both called `deepsleep` in the schema: \
               rename one"],
        );
        check(
            "#[flatstream(rename_all = \"kebab-case\")] struct T { x: u8 }",
            &["`rename_all` takes one of \"lowercase\", \"UPPERCASE\", \"PascalCase\", \
               \"camelCase\", \"snake_case\", \"SCREAMING_SNAKE_CASE\""],
        );
    }

    #[test]
    fn names_outside_of_the_schema_language() {
        let ascii =
            |name| format!("`{name}` cannot be a schema name: use ASCII letters, digits and `_`");
        check("struct Größe { höhe: u8 }", &[&ascii("Größe"), &ascii("höhe")]);
        check(
            "struct string { string: u8 }",
            &[
                "`string` is a builtin type of the schema language: rename it",
                "a field cannot have the name of its type, `string`: rename it",
            ],
        );
    }
}
