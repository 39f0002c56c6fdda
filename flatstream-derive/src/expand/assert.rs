//! What only the type system knows, asked at the field's own span.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned as _;
use syn::Type;

use super::{is_known, spec, static_self, static_type, value_spec};
use crate::ast::{self, Field, Input};
use crate::attr::Spanned;
use crate::ids;
use crate::ty::{self, show};
use crate::validate::{required_scalar, shared_type, KEY_DEFAULT, KEY_TYPES, REQUIRED_OPTION};

/// Each field is a field type with a value for "absent"; the table's layout is possible, and its
/// defaults end.
pub(super) fn table(input: &Input, fields: &[Field]) -> TokenStream {
    let this = static_self(input);
    let fields = self::fields(&input.attrs.reserved, fields, &this);
    let span = input.ident.span();
    let ends = quote_spanned! {span=>
        const _: usize = <#this as __fs::ViewedTable>::DEFAULT_DEPTH;
    };
    quote!(#fields #ends)
}

pub(super) fn fields(reserved: &[Spanned<u16>], fields: &[Field], of: &TokenStream) -> TokenStream {
    let wired = ast::wired(fields);
    let asked = wired.iter().filter(|field| !is_known(field));
    let defaults = asked.map(|field| default(field, of));
    let rules = wired.iter().map(|field| rules(field));
    let ids = wired.iter().filter_map(|field| id(reserved, &wired, field));
    defaults.chain(rules).chain(ids).chain([tags(fields)]).collect()
}

/// `assert!(#fact, #message)`, at the place of `span`.
fn assert(span: Span, fact: &TokenStream, message: &str) -> TokenStream {
    quote_spanned!(span=> const _: () = ::core::assert!(#fact, #message);)
}

/// What is wrong with a type, where no bound can say it: the length of an array.
pub(super) fn fault(ty: &Type) -> TokenStream {
    let ty = static_type(ty);
    complaint(ty.span(), &quote!(__fs::Ask::<#ty>::SHAPE.fault))
}

/// The type has no fault, and an absent field a value, if it is no `Option`.
fn default(field: &Field, of: &TokenStream) -> TokenStream {
    let (spec, shown) = (spec(field, of), show(&field.ty));
    let ask = quote!(__fs::Ask::<#spec>);
    let (span, message) = match field.attrs.adapter() {
        Some(adapter) => (adapter.span(), no_default_of_adapter(field, adapter, &ask)),
        None => {
            let message = format!(
                "`{shown}` has no zero value (no variant 0), so an absent field has nothing to \
                 read as: add `default = ..` (enums only), use `Option<{shown}>`, or give a \
                 variant the number 0"
            );
            (field.ty.span(), quote!(#message))
        }
    };
    let asked = quote!(#ask::SHAPE.complaint(#ask::DEFAULT_DEPTH, #message));
    let field_has = complaint(span, &asked);
    let parts_have = ty::holds_map(&field.ty).then(|| parts(&field.ty, &spec));
    quote!(#field_has #parts_have)
}

/// What to say about an adapter of which 0 or an empty vector is no value. What helps depends on the
/// wire form.
fn no_default_of_adapter(field: &Field, adapter: &Type, ask: &TokenStream) -> TokenStream {
    let (shown, adapter) = (show(&field.ty), show(adapter));
    let begin = format!(
        "the default on the wire is no value for `{adapter}`, so an absent field has nothing to \
         read as: use `Option<{shown}>`"
    );
    let scalar = format!("{begin}, or add `default = ..`");
    let other = format!("{begin}, or add `required`");
    quote!(if #ask::IS_SCALAR { #scalar } else { #other })
}

/// So have the keys and values of a map, which other writers leave out when they are 0.
fn parts(ty: &Type, spec: &TokenStream) -> TokenStream {
    let message = format!(
        "a key or value of `{}` is an enum without a variant 0, so one that is absent has nothing \
         to read as: give a variant the number 0, or make the value an `Option`",
        show(ty)
    );
    assert(ty.span(), &quote!(__fs::Ask::<#spec>::PARTS_HAVE_DEFAULT), &message)
}

/// Panics with a message that is `Some`.
fn complaint(span: Span, message: &TokenStream) -> TokenStream {
    quote_spanned! {span=>
        const _: () = if let ::core::option::Option::Some(__message) = #message {
            ::core::panic!("{}", __message)
        };
    }
}

/// What `default` and `required` cannot stand on, where the type has another name.
fn rules(field: &Field) -> TokenStream {
    let value = value_spec(field);
    let ask = quote!(__fs::Ask::<#value>);
    let mut rules = TokenStream::new();
    if let Some(span) = field.attrs.required {
        rules.extend(assert(span, &quote!(!#ask::IS_OPTION), REQUIRED_OPTION));
        let is_no_scalar = quote!(#ask::IS_OPTION || !#ask::IS_SCALAR);
        rules.extend(assert(span, &is_no_scalar, &required_scalar(&field.ty)));
    }
    if let Some(span) = field.attrs.shared {
        rules.extend(assert(span, &quote!(#ask::CAN_SHARE), &shared_type(&field.ty)));
    }
    if let Some(span) = field.attrs.key {
        let message = format!("{KEY_TYPES}: `{}` cannot be one", show(&field.ty));
        rules.extend(assert(span, &quote!(#ask::IS_KEY || !#ask::IS_FIELD), &message));
        if field.default().is_some() {
            rules.extend(assert(span, &quote!(#ask::IS_SCALAR || !#ask::IS_FIELD), KEY_DEFAULT));
        }
    }
    rules
}

/// The ids that were counted are those that were written: a union has the id before its own, any
/// other field has not.
fn id(reserved: &[Spanned<u16>], fields: &[&Field], field: &Field) -> Option<TokenStream> {
    const UNION: &str = "a union field takes two slots (tag = id - 1)";
    let id = field.attrs.id?;
    let value = value_spec(field);
    let is_union = quote!(__fs::Ask::<#value>::IS_UNION);
    let Some(tag) = id.value.checked_sub(1) else {
        let message = format!("{UNION}: its id must be at least 1");
        return Some(assert(id.span, &quote!(!#is_union), &message));
    };
    let used = fields.iter().find(|other| other.id() == Some(tag));
    if let Some(other) = used {
        let message =
            format!("{UNION}, and slot {tag} is already used by `{}`", other.ident.unraw());
        return Some(assert(id.span, &quote!(!#is_union), &message));
    }
    if reserved.iter().any(|reserved| reserved.value == tag) {
        let message = format!("{UNION}, and slot {tag} is reserved");
        return Some(assert(id.span, &quote!(!#is_union), &message));
    }
    let last = fields.iter().filter_map(|field| field.id()).max().unwrap_or(id.value);
    Some(assert(id.span, &is_union, &ids::gap_message(last, tag, 1)))
}

/// The schema names a union's tag `event_type`, so no field beside it may have that name.
fn tags(fields: &[Field]) -> TokenStream {
    let tag_of = |union: &Field| format!("{}_type", union.name);
    let pairs = fields.iter().flat_map(|union| {
        let tag = tag_of(union);
        fields.iter().filter(move |field| field.name == tag).map(move |tag| (union, tag))
    });
    pairs
        .map(|(union, tag)| {
            let message = format!(
                "the tag of the union `{}` is called `{}` in the schema: give this field another \
                 name",
                union.name, tag.name
            );
            let value = value_spec(union);
            quote_spanned! {tag.ident.span()=>
                const _: () = ::core::assert!(!__fs::Ask::<#value>::IS_UNION, #message);
            }
        })
        .collect()
}

/// Each field can be rebuilt from a view.
pub(super) fn owned<'a>(types: impl Iterator<Item = &'a Type>) -> TokenStream {
    types
        .filter(|ty| !ty::is_known(ty))
        .map(|ty| {
            let message = format!(
                "`{}` borrows, so the struct could not be unpacked: own the data (`String` instead \
                 of `&str`), or give the struct a lifetime",
                show(ty)
            );
            quote_spanned! {ty.span()=>
                const _: () = ::core::assert!(__fs::Ask::<#ty>::OWNED, #message);
            }
        })
        .collect()
}
