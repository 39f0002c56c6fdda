//! What only the type system knows, asked at the field's own span.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::Type;

use super::{static_self, static_type};
use crate::ast::{Field, Input};
use crate::ty::show;

/// Each field is a field type with a value for "absent"; the table's layout is possible, and its
/// defaults end.
pub(super) fn table(input: &Input, fields: &[Field]) -> TokenStream {
    let fields = self::fields(fields);
    let this = static_self(input);
    let span = input.ident.span();
    let layout = quote_spanned! {span=>
        const _: () = {
            let _ = <#this as __fs::Table>::LAYOUT;
            let _ = <#this as __fs::ViewedTable>::DEFAULT_DEPTH;
        };
    };
    quote!(#fields #layout)
}

pub(super) fn fields(fields: &[Field]) -> TokenStream {
    fields.iter().map(|field| default(&field.ty)).collect()
}

fn default(ty: &Type) -> TokenStream {
    let shown = show(ty);
    let message = format!(
        "`{shown}` has no variant 0, so an absent field has no value: use `Option<{shown}>`, or \
         give a variant the number 0"
    );
    let ty = static_type(ty);
    quote_spanned! {ty.span()=>
        const _: () = ::core::assert!(__fs::has_default::<#ty>(), #message);
    }
}

/// Each field of a fixed struct can lie inline.
pub(super) fn fixed(fields: &[Field]) -> TokenStream {
    fields
        .iter()
        .map(|Field { ty, .. }| quote_spanned!(ty.span()=> const _: () = __fs::is_inline::<#ty>();))
        .collect()
}
