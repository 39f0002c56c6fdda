//! Rules for the variants of unions.

use syn::{LitStr, Type};

use super::names::folded;
use crate::ast::{Input, Variant};
use crate::ctxt::Ctxt;
use crate::ty;

/// A tag is a byte, and 0 means that there is no value.
pub(super) fn check_variant_count(ctxt: &Ctxt, input: &Input, variants: &[Variant]) {
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
pub(super) fn check_unknown(ctxt: &Ctxt, input: &Input, variants: &[Variant]) {
    for variant in variants.iter().filter(|variant| variant.ident == "Unknown") {
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
pub(super) fn check_wrapper(ctxt: &Ctxt, input: &Input, variants: &[Variant]) {
    for variant in variants.iter().filter(|variant| folded(&variant.name) == "wrapper") {
        let union = input.attrs.name.as_ref().map_or(input.ident.to_string(), LitStr::value);
        let message = format!(
            "`{union}Wrapper` is the table around the union, in vectors and messages: give this \
             variant another name, or one in the schema with `#[flatstream(rename = \"..\")]`"
        );
        ctxt.error(variant.ident.span(), message);
    }
}

/// Adapters are for fields, and the value of a variant is one when it has a name.
pub(super) fn check_variant_type(ctxt: &Ctxt, variant: &Variant, ty: &Type) {
    let (name, shown) = (&variant.ident, ty::show(ty));
    let instead =
        format!("name the value, which can have an adapter then: `{name} {{ value: {shown} }}`");
    for fault in ty::table_faults(ty) {
        ctxt.error_at(fault.at, ty::move_adapter(&fault.message, &instead));
    }
}

/// Every union has a `NONE` of its own.
pub(super) fn check_none(ctxt: &Ctxt, variants: &[Variant]) {
    for variant in variants.iter().filter(|variant| variant.name == "NONE") {
        let message = "`NONE` is the tag 0 of every union, no value: choose another name, or use \
                       `Option` around the union";
        ctxt.error(variant.ident.span(), message);
    }
}
