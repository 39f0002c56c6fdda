//! Rules for what attributes say of a field.

use proc_macro2::Span;
use syn::{Expr, Lit, Type, UnOp};

use super::names::check_rename;
use crate::ast::Field;
use crate::attr::FieldAttrs;
use crate::ctxt::Ctxt;
use crate::ty::{self, Shape};

pub(super) fn check_field_type(ctxt: &Ctxt, ty: &Type) {
    for fault in ty::table_faults(ty) {
        ctxt.error_at(fault.at, fault.message);
    }
}

/// ```text
/// #[flatstream(skip, id = 3)] cache: Cache     // no
/// ```
pub(super) fn check_skip(ctxt: &Ctxt, field: &Field) {
    if field.attrs.skip.is_none() {
        return;
    }
    for (word, span) in field.attrs.of_wire() {
        ctxt.error(span, format!("a skipped field is not on the wire: drop `{word}`"));
    }
}

/// What a default cannot stand on, as far as the spelling of the type tells.
pub(super) fn check_default(ctxt: &Ctxt, field: &Field) {
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
        Shape::Pointer(_) if ty::is_box(&field.ty) => {
            "a value behind a pointer takes no default: drop the pointer, or the default and use \
             `Option`"
        }
        Shape::Text if !field.is_adapted() && !is_text(default) => {
            "a string default must be a string literal, or a constant `&str`"
        }
        _ if field.is_adapted() => return,
        _ => return check_range(ctxt, &field.ty, default),
    };
    ctxt.error_at(default, message);
}

/// A number that is written out. Of constants rustc has to say it, and of these only where no other error is.
fn check_range(ctxt: &Ctxt, ty: &Type, default: &Expr) {
    let Type::Path(path) = ty else { return };
    let (Some(name), Some(value)) = (path.path.get_ident(), integer(default)) else { return };
    let Some((least, most)) = range(&name.to_string()) else { return };
    if !(least..=most).contains(&value) {
        let message =
            format!("`{value}` does not fit into `{name}`, whose range is {least}..={most}");
        ctxt.error_at(default, message);
    }
}

/// `300` or `-1`
fn integer(expr: &Expr) -> Option<i128> {
    match expr {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(number) if number.suffix().is_empty() => number.base10_parse().ok(),
            _ => None,
        },
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => Some(-integer(&unary.expr)?),
        Expr::Group(group) => integer(&group.expr),
        Expr::Paren(paren) => integer(&paren.expr),
        _ => None,
    }
}

/// Of an integer by its name: `(0, 255)` for `u8`.
fn range(name: &str) -> Option<(i128, i128)> {
    let (sign, bits) = name.split_at_checked(1)?;
    let bits: u32 = bits.parse().ok().filter(|bits| [8, 16, 32, 64].contains(bits))?;
    match sign {
        "u" => Some((0, (1 << bits) - 1)),
        "i" => Some((-(1 << (bits - 1)), (1 << (bits - 1)) - 1)),
        _ => None,
    }
}

/// `"a"`, `NAME` or `concat!(..)`
pub(super) fn is_text(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(literal) => matches!(literal.lit, Lit::Str(_)),
        Expr::Path(_) | Expr::Macro(_) | Expr::Block(_) => true,
        Expr::Group(group) => is_text(&group.expr),
        Expr::Paren(paren) => is_text(&paren.expr),
        _ => false,
    }
}

pub(super) fn check_required(ctxt: &Ctxt, field: &Field) {
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

pub(super) fn check_shared(ctxt: &Ctxt, field: &Field) {
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
pub(super) fn check_keys(ctxt: &Ctxt, fields: &[Field]) {
    // A skipped field is told that it cannot be one.
    let on_wire = fields.iter().filter(|field| field.attrs.skip.is_none());
    let spans: Vec<Span> = on_wire.filter_map(|field| field.attrs.key).collect();
    for other in spans.iter().skip(1) {
        ctxt.error(*other, "only one field can be the key");
        ctxt.error(spans[0], "first key here");
    }
    fields.iter().filter(|field| field.is_on_wire()).for_each(|field| check_key(ctxt, field));
}

pub(super) fn check_key(ctxt: &Ctxt, field: &Field) {
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
pub(super) fn check_no_key(ctxt: &Ctxt, field: &Field, message: &str) {
    if let Some(span) = field.attrs.key {
        ctxt.error(span, message);
    }
}

pub(super) const KEY_OF_VARIANT: &str =
    "the fields of a variant are no items of a vector, which a key is for: \
                              put them into a struct";

pub(super) const KEY_OF_FIXED: &str =
    "`key` is for tables: fixed structs in a sorted vector are found with \
                            `as_slice` and `binary_search_by_key`";

pub const REQUIRED_OPTION: &str = "`required` and `Option` contradict each other: keep one";

pub fn required_scalar(ty: &Type) -> String {
    format!("a scalar cannot be required; use `Option<{}>` to see absence", ty::show(ty))
}

/// ```text
/// #[flatstream(fixed)] struct Pose { #[flatstream(id = 0)] x: f32 }     // no
/// ```
pub(super) fn check_fixed_attrs(ctxt: &Ctxt, field: &Field) {
    check_rename(ctxt, field.attrs.rename.as_ref());
    check_no_key(ctxt, field, KEY_OF_FIXED);
    if let Some(with) = &field.attrs.with {
        let message = "a fixed struct is copied as it lies in memory, so its fields have no \
                       adapters: remove `fixed`, or convert the struct as a whole with \
                       `flatstream::with::Via`";
        ctxt.error(with.span, message);
    }
    let names = FieldAttrs { rename: None, renamed_from: None, ..field.attrs.clone() };
    let attrs = FieldAttrs { key: None, with: None, ..names };
    for (word, span) in attrs.of_wire().chain(attrs.skip.map(|span| ("skip", span))) {
        let message = format!(
            "every field of a fixed struct is always there, in its place: `{word}` has no meaning"
        );
        ctxt.error(span, message);
    }
}
