//! The rules that need more than one token to check, each with its own function.

use std::collections::HashMap;

use syn::{GenericParam, Ident, Type};

use crate::ast::{Data, Field, Input, Variant, VariantKind};
use crate::ctxt::Ctxt;
use crate::ty::{self, Shape};

/// Notes everything about `input` that has no place on the wire.
pub fn check(ctxt: &Ctxt, input: Option<&Input>) {
    let Some(input) = input else { return };
    check_type_name(ctxt, &input.ident);
    check_generics(ctxt, input);
    match &input.data {
        Data::Table(fields) => check_table(ctxt, input, fields),
        Data::Fixed(fields) => check_fixed(ctxt, input, fields),
        Data::Enum(unit_enum) => {
            let names = unit_enum.variants.iter().map(|v| (&v.ident, v.name.as_str()));
            check_names(ctxt, "variants", names);
        }
        Data::Union(variants) => check_union(ctxt, input, variants),
    }
}

fn check_table(ctxt: &Ctxt, input: &Input, fields: &[Field]) {
    check_repr_packed(ctxt, input);
    check_fields(ctxt, fields, &input.ident.to_string());
    for field in fields {
        check_ends(ctxt, input, field);
    }
}

fn check_fixed(ctxt: &Ctxt, input: &Input, fields: &[Field]) {
    check_repr_of_fixed(ctxt, input);
    check_names(ctxt, "fields", fields.iter().map(|f| (&f.ident, f.name.as_str())));
    let before = ctxt.count();
    for field in fields {
        check_field_name(ctxt, field, &input.ident.to_string());
        if let Some(fault) = ty::fixed_fault(&field.ty, &input.ident) {
            ctxt.error_at(fault.at, fault.message);
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
    check_names(ctxt, "variants", variants.iter().map(|v| (&v.ident, v.name.as_str())));
    for variant in variants {
        match &variant.kind {
            VariantKind::Unit => {}
            VariantKind::Newtype(ty) => {
                check_field_type(ctxt, ty);
                check_variant_of_itself(ctxt, input, variant, ty);
            }
            VariantKind::Struct(fields) => {
                check_fields(ctxt, fields, &format!("{}{}", input.ident, variant.name));
            }
        }
    }
}

/// What holds for the fields of any table, a generated one too.
fn check_fields(ctxt: &Ctxt, fields: &[Field], table: &str) {
    check_names(ctxt, "fields", fields.iter().map(|f| (&f.ident, f.name.as_str())));
    check_suffixes(ctxt, fields);
    for field in fields {
        check_field_name(ctxt, field, table);
        check_field_type(ctxt, &field.ty);
    }
}

fn check_field_type(ctxt: &Ctxt, ty: &Type) {
    for fault in ty::table_faults(ty) {
        ctxt.error_at(fault.at, fault.message);
    }
}

/// A schema has one name for one layout.
///
/// ```text
/// struct Page<T> { .. }      // no: a table of what?
/// struct Page<'a> { .. }     // fine: a lifetime leaves no trace on the wire
/// ```
fn check_generics(ctxt: &Ctxt, input: &Input) {
    for param in &input.generics.params {
        let ident = match param {
            GenericParam::Lifetime(_) => continue,
            GenericParam::Type(param) => &param.ident,
            GenericParam::Const(param) => &param.ident,
        };
        let owner = &input.ident;
        let message = format!(
            "`{owner}` would need a schema name for each `{ident}`: write one type per instance, \
             without type and const parameters (lifetimes are fine)"
        );
        ctxt.error(ident.span(), message);
    }
}

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
    let mut seen: HashMap<String, &str> = HashMap::new();
    for (ident, name) in names {
        check_ascii(ctxt, ident, name);
        match seen.insert(folded(name), name) {
            // rustc says that a name is there twice.
            Some(first) if first != name => {
                let message = format!(
                    "the {plural} `{first}` and `{name}` are one name in other languages, which \
                     ignore case or underscores: rename one"
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
    if BUILTIN.contains(&name.as_str()) {
        let message = format!("`{name}` is a builtin type of the schema language: rename it");
        ctxt.error(ident.span(), message);
    }
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
    for field in fields {
        for (suffix, kind) in SUFFIXES {
            let Some(stem) = field.name.strip_suffix(suffix) else { continue };
            let taken = |other: &&Field| other.name == stem && kind_of(&other.ty) == Some(*kind);
            if fields.iter().any(|other| taken(&other)) {
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
        Shape::Vector(_) => Some("vector"),
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
        check(
            "struct Page<'a, T, const N: usize> { items: Vec<T>, name: &'a str }",
            &[
                "`Page` would need a schema name for each `T`: write one type per instance, \
                 without type and const parameters (lifetimes are fine)",
                "`Page` would need a schema name for each `N`: write one type per instance, \
                 without type and const parameters (lifetimes are fine)",
            ],
        );
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
            &["a fixed struct holds only scalars, enums and fixed structs, not `&'a str`: remove \
               `fixed` to make `Pose` a table"],
        );
        check(
            "#[flatstream(fixed)] struct Pose { x: [f32; 3] }",
            &["arrays are not supported in fixed structs yet: name the elements, `x`, `y`, .."],
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
