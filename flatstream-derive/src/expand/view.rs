//! The views of tables: one accessor a field, `Debug`, `PartialEq`.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Ident, Visibility};

use super::{bound, index, located, params, private, quiet, static_type, wire};
use crate::ast::{Field, Input};
use crate::attr::{FieldAttrs, ViewAttrs};

pub(super) struct View<'a> {
    pub input: &'a Input,
    /// `TelemetryView`
    pub ident: &'a Ident,
    /// What `Debug` prints as the name.
    pub shown: &'a str,
    /// The table type, with `'static` lifetimes.
    pub of: TokenStream,
    pub fields: &'a [Field],
    /// The accessors' visibility, if not that of the fields.
    pub vis: Option<&'a Visibility>,
}

/// What the user wants on the view.
pub(super) fn view_attrs(input: &Input) -> TokenStream {
    let ViewAttrs { derives, attrs, .. } = &input.attrs.view;
    let derives = (!derives.is_empty()).then(|| quote!(#[derive(#(#derives),*)]));
    quote!(#derives #(#[#attrs])*)
}

impl View<'_> {
    /// The view struct, which stands beside the type.
    pub fn item(&self) -> TokenStream {
        let View { input, ident, shown, .. } = self;
        let (vis, docs) = (&input.vis, &input.attrs.docs);
        let (private, quiet) = (private(input), quiet());
        let owner = &input.ident;
        let summary = if input.ident == shown {
            format!("Zero-copy view of a [`{owner}`] inside a verified payload.")
        } else {
            format!("Zero-copy view of [`{owner}::{shown}`] inside a verified payload.")
        };
        let attrs = (self.vis.is_none()).then(|| view_attrs(input));
        let gap = (!docs.is_empty()).then(|| quote!(#[doc = ""]));
        let (declared, shown) =
            (params::declared(input), params::view(input, ident, &quote!('static)));
        let marker = params::Marker::of(input).map(|marker| marker.field);
        // Another type of this name is reported where the name comes from.
        let head = located(quote!(#vis struct #ident #declared), ident.span());
        quote! {
            #[doc = #summary]
            #gap
            #(#docs)*
            #attrs
            #quiet
            #head {
                table: #private::TableRef<'a, #shown>,
                #marker
            }
        }
    }

    pub fn impls(&self) -> TokenStream {
        let View { input, ident, shown, of, .. } = self;
        let view = params::view(input, ident, &quote!('a));
        let elided = params::view(input, ident, &quote!('_));
        let generics = params::of_view(input, Some(quote!('a)));
        let (only_params, bounds) = (params::of_view(input, None), params::view_bounds(input));
        let fields = self.fields.iter().filter_map(|field| Some((field.index?, field)));
        let accessors = fields.map(|(i, field)| self.accessor(i, field));
        quote! {
            #[automatically_derived]
            impl #generics #view #bounds {
                #(#accessors)*
            }

            #[automatically_derived]
            impl #only_params ::core::clone::Clone for #elided {
                #[inline]
                fn clone(&self) -> Self {
                    *self
                }
            }

            #[automatically_derived]
            impl #only_params ::core::marker::Copy for #elided {}

            #[automatically_derived]
            impl #only_params ::core::fmt::Debug for #elided #bounds {
                #[inline]
                fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    unsafe { __fs::TableRef::debug::<#of>(&self.table, #shown, __f) }
                }
            }

            __fs::if_serde! {
                #[automatically_derived]
                impl #only_params __fs::serde::Serialize for #elided #bounds {
                    fn serialize<__S: __fs::serde::Serializer>(
                        &self,
                        __serializer: __S,
                    ) -> ::core::result::Result<__S::Ok, __S::Error> {
                        unsafe { __fs::serialize_table::<#of, _, __S>(self.table, __serializer) }
                    }
                }
            }

            #[automatically_derived]
            impl #generics ::core::cmp::PartialEq for #view #bounds {
                #[inline]
                fn eq(&self, __other: &Self) -> bool {
                    unsafe { __fs::TableRef::same::<#of>(&self.table, &__other.table) }
                }
            }
        }
    }

    fn accessor(&self, i: usize, field: &Field) -> TokenStream {
        let Field { ident, attrs: FieldAttrs { docs, deprecated, .. }, .. } = field;
        let vis = self.vis.unwrap_or(&field.vis);
        let of = &self.of;
        let ty = static_type(&field.ty);
        let (wire, i) = (wire(field, of), index(i));
        let bound = (!params::depends(self.input, field)).then(|| bound(field));
        let view = match field.attrs.adapter().map(static_type) {
            Some(adapter) => {
                let ty = located(quote!(#ty), adapter.span());
                quote_spanned! {adapter.span()=>
                    __fs::SpecView<'a, __fs::Adapted<#ty, #adapter>>
                }
            }
            None => quote_spanned!(ty.span()=> __fs::FieldView<'a, #ty>),
        };
        let doc = docs.is_empty().then(|| {
            let doc = format!("The `{}` field.", ident.unraw());
            quote!(#[doc = #doc])
        });
        let deprecated = deprecated.map(|span| {
            let note = format!("`{}` is deprecated in the schema", ident.unraw());
            quote_spanned!(span=> #[deprecated = #note])
        });
        quote! {
            #doc
            #(#docs)*
            #deprecated
            #[inline]
            #[must_use]
            #vis fn #ident(&self) -> #view #bound {
                // A view is only made of a verified table, whose fields these are.
                unsafe { __fs::TableRef::field::<#of, _, #i>(&self.table, #wire) }
            }
        }
    }
}
