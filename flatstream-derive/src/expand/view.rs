//! The views of tables: one accessor a field, `Debug`, `PartialEq`.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Ident, Visibility};

use super::{fits, index, located, params, private, quiet, static_type, wire};
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
        let accessors = self.fields.iter().filter_map(|field| self.accessor(field));
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

    fn accessor(&self, field: &Field) -> Option<TokenStream> {
        let Field { ident, attrs: FieldAttrs { docs, deprecated, .. }, .. } = field;
        let vis = self.vis.unwrap_or(&field.vis);
        let of = &self.of;
        let Some(i) = field.index else { return self.accessor_of_fault(field, vis) };
        let (wire, i) = (wire(field, of), index(i));
        let view = self.field_view(field);
        let doc = docs.is_empty().then(|| {
            let doc = format!("The `{}` field.", ident.unraw());
            quote!(#[doc = #doc])
        });
        let deprecated = deprecated.map(|span| {
            let note = format!("`{}` is deprecated in the schema", ident.unraw());
            quote_spanned!(span=> #[deprecated = #note])
        });
        Some(quote! {
            #doc
            #(#docs)*
            #deprecated
            #[inline]
            #[must_use]
            #vis fn #ident(&self) -> #view {
                // A view is only made of a verified table, whose fields these are.
                unsafe { __fs::TableRef::field::<#of, _, #i>(&self.table, #wire) }
            }
        })
    }

    /// Of a field that was refused, so that no use of it is one more mistake. A skipped field has none.
    fn accessor_of_fault(&self, field: &Field, vis: &Visibility) -> Option<TokenStream> {
        let fault = self.input.fault.as_ref().filter(|_| field.refused)?;
        let (ident, name) = (&field.ident, &fault.name);
        Some(quote! {
            #vis fn #ident(&self) -> #name<'a> {
                __fs::not_reached()
            }
        })
    }

    /// What the accessor returns. If the field is no field type, this is the one place that says so: the
    /// constant in it has the error, which makes the type one that rustc says nothing more about.
    fn field_view(&self, field: &Field) -> TokenStream {
        let ty = static_type(&field.ty);
        let span = field.attrs.adapter().unwrap_or(&ty).span();
        let spec = match field.attrs.adapter().map(static_type) {
            Some(adapter) => {
                let ty = located(quote!(#ty), span);
                quote_spanned!(span=> __fs::Adapted<#ty, #adapter>)
            }
            None => quote!(#ty),
        };
        match fits(field) {
            Some(fits) if !params::depends(self.input, field) => {
                quote_spanned!(span=> __fs::seen::FieldView<'a, #spec, { #fits }>)
            }
            _ => quote_spanned!(span=> __fs::seen::FieldView<'a, #spec>),
        }
    }
}
