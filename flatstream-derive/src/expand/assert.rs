//! What only the type system knows, asked at the field's own span.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::Type;

use super::{static_self, static_type};
use crate::ast::{Field, Input};
use crate::ty::{self, show};

/// Each field is a field type with a value for "absent"; the table's layout is possible, and its
/// defaults end.
pub(super) fn table(input: &Input, fields: &[Field]) -> TokenStream {
    let fields = self::fields(fields);
    let this = static_self(input);
    let span = input.ident.span();
    let layout = quote_spanned! {span=>
        const _: usize = {
            let _ = <#this as __fs::Table>::LAYOUT;
            <#this as __fs::ViewedTable>::DEFAULT_DEPTH
        };
    };
    quote!(#fields #layout)
}

pub(super) fn fields(fields: &[Field]) -> TokenStream {
    let asked = fields.iter().filter(|field| !ty::is_known(&field.ty));
    let defaults = asked.map(|field| default(&field.ty));
    defaults.chain([tags(fields)]).collect()
}

fn default(ty: &Type) -> TokenStream {
    let shown = show(ty);
    let message = format!(
        "`{shown}` has no zero value (no variant 0), so an absent field has nothing to read as: \
         use `Option<{shown}>`, or give a variant the number 0"
    );
    let ty = static_type(ty);
    quote_spanned! {ty.span()=>
        const _: () = ::core::assert!(__fs::Ask::<#ty>::HAS_DEFAULT, #message);
    }
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
            let ty = static_type(&union.ty);
            quote_spanned! {tag.ident.span()=>
                const _: () = ::core::assert!(!__fs::Ask::<#ty>::IS_UNION, #message);
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
