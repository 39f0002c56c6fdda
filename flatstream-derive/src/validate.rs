//! The rules that need more than one token to check, each with its own function.

mod fields;
mod generics;
mod names;
mod newtype;
pub mod renames;
mod unions;

use syn::{Ident, Meta};

pub use self::fields::{required_scalar, shared_type, KEY_DEFAULT, KEY_TYPES, REQUIRED_OPTION};
pub use self::newtype::{is_no_base, UNSIGNED};

use self::fields::{
    check_default, check_field_type, check_fixed_attrs, check_keys, check_no_key, check_required,
    check_shared, check_skip, KEY_OF_VARIANT,
};
use self::names::{
    check_field_name, check_given_names, check_names, check_rename, check_suffixes, check_type_name,
};
use self::renames::Member;
use self::unions::{
    check_none, check_unknown, check_variant_count, check_variant_type, check_wrapper,
};
use crate::ast::{Data, Field, Input, UnitEnum, Variant, VariantKind};
use crate::attr::ViewAttrs;
use crate::ctxt::Ctxt;
use crate::ty;

/// Notes everything about `input` that has no place on the wire.
pub fn check(ctxt: &Ctxt, input: Option<&Input>) {
    let Some(input) = input else { return };
    check_type_name(ctxt, &input.ident);
    check_given_names(ctxt, input);
    renames::check_type(ctxt, input);
    check_identifier(ctxt, input);
    check_lock(ctxt, input);
    generics::check(ctxt, input);
    check_owned(ctxt, input);
    check_view_name(ctxt, input);
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
        Data::Value => {}
    }
}

/// Whether what attributes say of a field is good, as far as they do not speak of others.
pub fn has_good_attrs(input: &Input, field: &Field) -> bool {
    let ctxt = Ctxt::new();
    check_rename(&ctxt, field.attrs.rename.as_ref());
    check_default(&ctxt, field);
    check_required(&ctxt, field);
    check_shared(&ctxt, field);
    generics::check_default(&ctxt, input, field);
    match &input.data {
        Data::Table(fields) => check_keys(&ctxt, fields),
        _ => check_no_key(&ctxt, field, KEY_OF_VARIANT),
    }
    ctxt.finish(Some(())).is_ok()
}

fn check_unit_enum(ctxt: &Ctxt, unit_enum: &UnitEnum) {
    let names = unit_enum.variants.iter().map(|v| (&v.ident, v.name.as_str()));
    check_names(ctxt, "variants", names);
    let renames = unit_enum.variants.iter().map(|variant| variant.attrs.rename.as_ref());
    renames.for_each(|rename| check_rename(ctxt, rename));
    renames::check_members(ctxt, unit_enum.variants.iter().map(Member::from));
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
    renames::check_members(ctxt, fields.iter().map(Member::from));
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
    renames::check_members(ctxt, variants.iter().map(Member::from));
    for variant in variants {
        check_rename(ctxt, variant.attrs.rename.as_ref());
        match &variant.kind {
            VariantKind::Unit => {}
            VariantKind::Newtype(ty) => {
                check_variant_type(ctxt, variant, ty);
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
    renames::check_members(ctxt, on_wire().map(Member::from));
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

/// What is in schemas by itself has a lock: one definition, of one name.
fn check_lock(ctxt: &Ctxt, input: &Input) {
    let Some(path) = &input.attrs.lock else { return };
    let message = match &input.data {
        Data::Transparent(_) | Data::Flags(_) => {
            "nothing of this type is in the schema by itself: put `lock` on the messages that hold it"
        }
        _ if input.generics.type_params().next().is_some()
            || input.generics.const_params().next().is_some() =>
        {
            "each instance of a generic type is a type of its own in the schema: put `lock` on the messages \
             that hold it"
        }
        _ => return,
    };
    ctxt.error(path.span(), message);
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

/// ```text
/// #[flatstream(view = Reading)] struct Reading { celsius: f64 }     // no: both are `Reading`
/// ```
fn check_view_name(ctxt: &Ctxt, input: &Input) {
    let (Some(name), owner) = (&input.attrs.view.name, &input.ident) else { return };
    if !matches!(input.data, Data::Table(_) | Data::Union(_)) {
        let message = format!("`{owner}` is read without a view: drop `view`");
        ctxt.error(name.span(), message);
    } else if name == owner {
        let message = format!("the view stands beside `{owner}`: give it another name");
        ctxt.error(name.span(), message);
    }
}

/// What has no view of its own, and what its view implements anyway.
fn check_view_attrs(ctxt: &Ctxt, input: &Input) {
    let ViewAttrs { derives, attrs, .. } = &input.attrs.view;
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
        let looks_inside = ["Eq", "Hash", "PartialOrd", "Ord", "Default"];
        if looks_inside.iter().any(|known| name.ident == known) {
            check_inside(ctxt, input, derive, &name.ident);
        }
    }
}

/// What the view of a table cannot derive, and the view of a union neither, which has such views inside.
///
/// ```text
/// #[flatstream(derive(Hash))] enum Event { Moved { x: f32 } }     // no
/// ```
fn check_inside(ctxt: &Ctxt, input: &Input, derive: &Meta, name: &Ident) {
    let view = &input.names.view;
    let is_table = |variant: &&Variant| matches!(variant.kind, VariantKind::Struct(_));
    let why = match (&input.data, input.data.union_variants().find(is_table)) {
        (Data::Table(_), _) => "its fields are in the payload, not in the struct".to_string(),
        (_, Some(Variant { ident, .. })) => {
            format!("the fields of `{ident}` are in the payload, not in the view")
        }
        _ => return,
    };
    let owner = &input.ident;
    let message = format!(
        "`{name}` cannot be derived for `{view}`: {why}. Derive it for `{owner}` and unpack"
    );
    ctxt.error_at(derive, message);
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

#[cfg(test)]
mod tests;
