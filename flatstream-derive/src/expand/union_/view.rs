//! The view of a union: an enum of the views of its variants.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::Type;

use super::payload::PayloadOf;
use super::UnionOut;
use crate::ast::{Fault, Field, Input, Refused, Variant, VariantKind};
use crate::attr::VariantAttrs;
use crate::expand::view::view_attrs;
use crate::expand::{located, params, private, static_type};
use crate::generics;
use crate::ty;

/// The view of the value of a newtype variant, outside of the anonymous const. The one place that says
/// that its type is a field type: everything else asks.
fn member_view(input: &Input, ty: &Type) -> TokenStream {
    let (private, ty, span) = (private(input), &static_type(ty), ty.span());
    let is_field = (!ty::is_known(ty) && !generics::depends(&input.generics, ty)).then(|| {
        let runtime = located(private.clone(), span);
        quote_spanned!(span=> , {
            // Begins in the user's code, as rustc then says no word about the macro.
            (#runtime::seen::is_field)(<#ty as #runtime::FieldType>::FAULT)
        })
    });
    quote!(#private::seen::FieldView<'a, #ty #is_field>)
}

impl UnionOut<'_> {
    pub(super) fn view_item(&self) -> TokenStream {
        let input = self.input;
        let (ident, vis, docs) = (&input.names.view, &input.vis, &input.attrs.docs);
        let (declared, bounds) = (params::declared_bounded(input), params::declared_bounds(input));
        let quiet = crate::expand::quiet();
        let summary =
            format!("Zero-copy view of an [`{}`] inside a verified payload.", input.ident);
        let attrs = view_attrs(input);
        let gap = (!docs.is_empty()).then(|| quote!(#[doc = ""]));
        let variants = self.variants.iter().zip(&input.names.payloads).map(|(variant, payload)| {
            let Variant { ident, attrs: VariantAttrs { docs, .. }, .. } = variant;
            let doc = docs.is_empty().then(|| {
                let doc = format!("[`{}::{ident}`]", input.ident);
                quote!(#[doc = #doc])
            });
            let data = match &variant.kind {
                VariantKind::Unit => TokenStream::new(),
                VariantKind::Newtype(ty) => {
                    let view = member_view(input, ty);
                    quote!((#view))
                }
                VariantKind::Struct(_) => {
                    let view = params::view(input, &payload.view, &quote!('a));
                    quote!((#view))
                }
            };
            quote!(#doc #(#docs)* #ident #data,)
        });
        let refused = self.refused();
        quote! {
            #[doc = #summary]
            #gap
            #(#docs)*
            #attrs
            #quiet
            #vis enum #ident #declared #bounds {
                #(#variants)*
                #refused
                /// A variant that this program does not know, by its tag; 0 when there is none.
                Unknown(u8),
            }
        }
    }

    /// The variants of a view that stand in for those with mistakes.
    fn refused(&self) -> Option<TokenStream> {
        let Fault { name, .. } = self.input.fault.as_ref()?;
        let variants = self.input.refused.iter().map(|Refused { ident, n_values }| {
            let values = std::iter::repeat_n(quote!(#name<'a>), *n_values);
            let values = (*n_values > 0).then(|| quote!((#(#values),*)));
            quote!(#ident #values,)
        });
        Some(variants.collect())
    }

    pub(super) fn view_impls(&self) -> TokenStream {
        let (input, view) = (self.input, &self.input.names.view);
        let this = crate::expand::static_self(input);
        let shown = params::view(input, view, &quote!('a));
        let elided = params::view(input, view, &quote!('_));
        let generics = params::of_view(input, Some(quote!('a)));
        let (only_params, bounds) = (params::of_view(input, None), params::view_bounds(input));
        let debugged = self.tagged().map(|(_, variant, _)| {
            let (ident, name) = (&variant.ident, variant.ident.to_string());
            match &variant.kind {
                VariantKind::Unit => {
                    quote!(#view::#ident => ::core::fmt::Formatter::write_str(__f, #name))
                }
                VariantKind::Struct(_) => match variant.only_field() {
                    Some(Field { ident: only, .. }) => quote! {
                        #view::#ident(__value) => __fs::debug_tuple(__f, #name, &__value.#only())
                    },
                    None => quote!(#view::#ident(__value) => ::core::fmt::Debug::fmt(__value, __f)),
                },
                VariantKind::Newtype(ty) => {
                    let ty = static_type(ty);
                    quote! {
                        #view::#ident(__value) => __fs::debug_tuple(
                            __f,
                            #name,
                            &__fs::Ask::<#ty>::debug_member(__value),
                        )
                    }
                }
            }
        });
        let compared = self.tagged().map(|(_, variant, payload)| {
            let ident = &variant.ident;
            match &variant.kind {
                VariantKind::Unit => quote!((#view::#ident, #view::#ident) => true),
                VariantKind::Struct(_) => {
                    let of = self.payload_type(payload);
                    quote! {
                        (#view::#ident(__a), #view::#ident(__b)) =>
                            __fs::same_view(__fs::table_wire::<#of>(), __a, __b)
                    }
                }
                VariantKind::Newtype(ty) => {
                    let ty = static_type(ty);
                    quote! {
                        (#view::#ident(__a), #view::#ident(__b)) => __fs::Ask::<#ty>::same_member(__a, __b)
                    }
                }
            }
        });
        let rest = self.rest();
        quote! {
            #[automatically_derived]
            impl #only_params ::core::clone::Clone for #elided #bounds {
                #[inline]
                fn clone(&self) -> Self {
                    *self
                }
            }

            #[automatically_derived]
            impl #only_params ::core::marker::Copy for #elided #bounds {}

            #[automatically_derived]
            impl #only_params ::core::fmt::Debug for #elided #bounds {
                #[inline]
                fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    match self {
                        #(#debugged,)*
                        #view::Unknown(__tag) => __fs::debug_tuple(__f, "Unknown", __tag),
                        #rest
                    }
                }
            }

            __fs::if_serde! {
                #[automatically_derived]
                impl #only_params __fs::serde::Serialize for #elided #bounds {
                    fn serialize<__S: __fs::serde::Serializer>(
                        &self,
                        __serializer: __S,
                    ) -> ::core::result::Result<__S::Ok, __S::Error> {
                        __fs::serialize_alone::<#this, __S>(self, __serializer)
                    }
                }
            }

            #[automatically_derived]
            impl #generics ::core::cmp::PartialEq for #shown #bounds {
                #[inline]
                fn eq(&self, __other: &Self) -> bool {
                    match (self, __other) {
                        #(#compared,)*
                        (#view::Unknown(__a), #view::Unknown(__b)) => __a == __b,
                        _ => false,
                    }
                }
            }
        }
    }

    /// `Union::{view_name, serialize_value}`
    pub(super) fn view_names(&self) -> TokenStream {
        let view = &self.input.names.view;
        let elided = params::view(self.input, view, &quote!('_));
        let names = self.tagged().map(|(_, variant, _)| {
            let (ident, name) = (&variant.ident, &variant.name);
            quote!(#view::#ident { .. } => ::core::result::Result::Ok(#name))
        });
        let serialized = self.tagged().map(|(_, variant, payload)| {
            let ident = &variant.ident;
            match (&variant.kind, self.payload_of(variant, payload)) {
                (VariantKind::Unit, _) => quote! {
                    #view::#ident => __fs::serialize_member(
                        __fs::table_wire::<__fs::Empty>(),
                        &__fs::Empty,
                        __serializer,
                    )
                },
                (_, PayloadOf::Table(of)) => quote! {
                    #view::#ident(__value) =>
                        __fs::serialize_member(__fs::table_wire::<#of>(), __value, __serializer)
                },
                (_, PayloadOf::Type(ty)) => quote! {
                    #view::#ident(__value) => __fs::Ask::<#ty>::serialize_member(__value, __serializer)
                },
            }
        });
        let rest = self.rest();
        quote! {
            #[inline]
            fn view_name(__view: &#elided) -> ::core::result::Result<&'static str, u8> {
                match __view {
                    #(#names,)*
                    #view::Unknown(__tag) => ::core::result::Result::Err(*__tag),
                    #rest
                }
            }

            __fs::if_serde! {
                fn serialize_value<__S: __fs::serde::Serializer>(
                    __view: &#elided,
                    __serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    match __view {
                        #(#serialized,)*
                        #view::Unknown(_) => __fs::serde::Serializer::serialize_none(__serializer),
                        #rest
                    }
                }
            }
        }
    }
}
