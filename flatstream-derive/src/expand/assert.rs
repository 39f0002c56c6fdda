//! What only the type system knows, asked at the field's own span.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned as _;
use syn::Type;

use super::{is_known, spec, static_self, value_spec};
use crate::ast::{self, Field, Input};
use crate::attr::Spanned;
use crate::ids;
use crate::ty::{self, show};
use crate::validate::{required_scalar, REQUIRED_OPTION};

/// Each field is a field type with a value for "absent"; the table's layout is possible, and its
/// defaults end.
pub(super) fn table(input: &Input, fields: &[Field]) -> TokenStream {
    let this = static_self(input);
    let fields = self::fields(&input.attrs.reserved, fields, &this);
    let span = input.ident.span();
    let layout = quote_spanned! {span=>
        const _: usize = {
            let _ = <#this as __fs::Table>::LAYOUT;
            <#this as __fs::ViewedTable>::DEFAULT_DEPTH
        };
    };
    quote!(#fields #layout)
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

/// An absent field has a value, if it is no `Option`.
fn default(field: &Field, of: &TokenStream) -> TokenStream {
    let spec = spec(field, of);
    let ask = quote!(__fs::Ask::<#spec>);
    let shown = show(&field.ty);
    let whole = format!(
        "`{shown}` has a field that is required and has no default, so an absent `{shown}` has \
         nothing to read as: add `required`, or use `Option<{shown}>`"
    );
    let whole = assert(field.ty.span(), &quote!(#ask::DEFAULT_IS_WHOLE), &whole);
    let own = match field.attrs.adapter() {
        Some(adapter) => adapted_default(field, adapter, &ask),
        None => {
            let message = format!(
                "`{shown}` has no zero value (no variant 0), so an absent field has nothing to \
                 read as: add `default = ..`, use `Option<{shown}>`, or give a variant the number 0"
            );
            assert(field.ty.span(), &quote!(#ask::HAS_DEFAULT), &message)
        }
    };
    quote!(#own #whole)
}

/// An adapter of which 0 or an empty vector is no value. What helps depends on the wire form.
fn adapted_default(field: &Field, adapter: &Type, ask: &TokenStream) -> TokenStream {
    let (shown, adapter_shown) = (show(&field.ty), show(adapter));
    let begin = format!(
        "the default on the wire is no value for `{adapter_shown}`, so an absent field has nothing \
         to read as: use `Option<{shown}>`"
    );
    let scalar = format!("{begin}, or add `default = ..`");
    let other = format!("{begin}, or add `required`");
    let scalar = assert(adapter.span(), &quote!(#ask::HAS_DEFAULT || !#ask::IS_SCALAR), &scalar);
    let other = assert(adapter.span(), &quote!(#ask::HAS_DEFAULT || #ask::IS_SCALAR), &other);
    quote!(#scalar #other)
}

/// What `default` and `required` cannot stand on, where the type has another name.
fn rules(field: &Field) -> TokenStream {
    let value = value_spec(field);
    let ask = quote!(__fs::Ask::<#value>);
    let mut rules = TokenStream::new();
    if let Some(span) = field.attrs.required {
        rules.extend(assert(span, &quote!(!#ask::IS_OPTION), REQUIRED_OPTION));
        rules.extend(assert(span, &quote!(!#ask::IS_SCALAR), &required_scalar(&field.ty)));
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
