//! Values of a union: written, compared with views, and rebuilt from them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, ToTokens};
use syn::{Ident, Type};

use super::UnionOut;
use crate::ast::{wired, Field, Variant, VariantKind};
use crate::expand::table::{self, Rebuilt};
use crate::expand::{assert, borrows, owned, params};
use crate::generics;
use crate::names::Payload;

impl UnionOut<'_> {
    pub(super) fn skipped(&self) -> TokenStream {
        let fields = self.structs().flat_map(|(_, fields, _)| fields);
        assert::skipped(fields.filter(|field| !params::depends(self.input, field)))
    }

    /// `FieldType::unpack_into`: a value of the same variant is used again.
    pub(super) fn rebuild_into(&self) -> TokenStream {
        let (ident, view) = (&self.input.ident, &self.input.names.view);
        let elided = params::view(self.input, view, &quote!('_));
        let krate = &self.input.attrs.crate_path;
        let arms = self.tagged().filter_map(|(_, variant, payload)| {
            let name = &variant.ident;
            match &variant.kind {
                VariantKind::Unit => None,
                VariantKind::Newtype(ty) => {
                    let arm = quote! {
                        (#view::#name(__view), #ident::#name(__value)) => {
                            __fs::Ask::<#ty>::unpack_member_into(__view, __value)?;
                        }
                    };
                    Some(arm)
                }
                VariantKind::Struct(fields) => Some(self.struct_into(name, fields, payload)),
            }
        });
        quote! {
            #[inline]
            fn unpack_into(__view: #elided, __target: &mut Self) -> #krate::Result<()> {
                match (__view, &mut *__target) {
                    #(#arms)*
                    (__view, _) => *__target = <Self as __fs::FieldType>::unpack(__view)?,
                }
                ::core::result::Result::Ok(())
            }
        }
    }

    fn struct_into(&self, name: &Ident, fields: &[Field], payload: &Payload) -> TokenStream {
        let (ident, view) = (&self.input.ident, &self.input.names.view);
        let idents: Vec<&Ident> = wired(fields).iter().map(|field| &field.ident).collect();
        let binding = |ident: &Ident| {
            let i = idents.iter().position(|other| *other == ident);
            format_ident!("__field{}", i.unwrap_or_default())
        };
        let bindings: Vec<Ident> = idents.iter().map(|ident| binding(ident)).collect();
        let members = wired(fields).into_iter().map(|field| &field.member);
        let of = self.payload_type(payload);
        let lend = table::lend(fields, &quote!(__view));
        let into = table::rebuilt_into(fields, &of, &quote!(__view), |ident| {
            binding(ident).to_token_stream()
        });
        quote! {
            (#view::#name(__view), #ident::#name { #(#members: #bindings,)* .. }) => {
                #lend
                #into
            }
        }
    }

    /// `Union::equals`
    pub(super) fn equals(&self) -> TokenStream {
        let (ident, view) = (&self.input.ident, &self.input.names.view);
        let elided = params::view(self.input, view, &quote!('_));
        let arms = self.tagged().map(|(_, variant, payload)| {
            let name = &variant.ident;
            match &variant.kind {
                VariantKind::Unit => quote!((#view::#name, #ident::#name) => true),
                VariantKind::Newtype(ty) => quote! {
                    (#view::#name(__view), #ident::#name(__value)) =>
                        __fs::Ask::<#ty>::equals_member(__view, __value)
                },
                VariantKind::Struct(fields) => {
                    let (pattern, value) = self.borrowed(fields, payload);
                    quote! {
                        (#view::#name(__view), #ident::#name { #pattern }) => {
                            __fs::equals_view(__fs::table_wire(), __view, &#value)
                        }
                    }
                }
            }
        });
        quote! {
            #[inline]
            fn equals(__view: &#elided, __value: &Self) -> bool {
                match (__view, __value) {
                    #(#arms,)*
                    _ => false,
                }
            }
        }
    }

    /// The pattern that borrows the fields of a struct-like variant, and the table made of them.
    fn borrowed(&self, fields: &[Field], payload: &Payload) -> (TokenStream, TokenStream) {
        let table = &payload.table;
        let idents: Vec<&Ident> = wired(fields).iter().map(|field| &field.ident).collect();
        // Fields may be called `sink` or `at`.
        let bindings: Vec<Ident> = (0..idents.len()).map(|i| format_ident!("__field{i}")).collect();
        let lifetimes = self.input.generics.lifetimes().map(|_| quote!('_));
        let arguments = params::arguments(self.input);
        let members = wired(fields).into_iter().map(|field| &field.member);
        let pattern = quote!(#(#members: #bindings,)* ..);
        let value = quote! {
            #table::<'_, #(#lifetimes,)* #(#arguments),*> {
                #(#idents: __fs::Lent::of(#bindings),)*
                __of: ::core::marker::PhantomData,
            }
        };
        (pattern, value)
    }

    /// The arm that writes a variant's payload.
    pub(super) fn put(&self, variant: &Variant, payload: &Payload) -> TokenStream {
        let (ident, name) = (&self.input.ident, &variant.ident);
        match &variant.kind {
            VariantKind::Unit => quote! {
                #ident::#name => unsafe {
                    __fs::put_member(__fs::table_wire(), &__fs::Empty, __sink, __at)
                }
            },
            VariantKind::Newtype(ty) => quote! {
                #ident::#name(__value) => unsafe {
                    __fs::Ask::<#ty>::put_member(__value, __sink, __at)
                }
            },
            VariantKind::Struct(fields) => {
                let (pattern, value) = self.borrowed(fields, payload);
                quote! {
                    #ident::#name { #pattern } => {
                        let __value = #value;
                        unsafe { __fs::put_member(__fs::table_wire(), &__value, __sink, __at) }
                    }
                }
            }
        }
    }

    pub(super) fn unpack(&self) -> TokenStream {
        if borrows(self.input, self.types()) {
            return owned::refused(self.input);
        }
        let fixed = |ty: &&Type| !generics::depends(&self.input.generics, ty);
        let owned = assert::owned(self.own_types().filter(fixed));
        let method = crate::expand::unpack(self.input, true);
        quote!(#owned #method)
    }

    pub(super) fn rebuild(&self) -> TokenStream {
        let view = &self.input.names.view;
        let krate = &self.input.attrs.crate_path;
        let elided = params::view(self.input, view, &quote!('_));
        let shown = self.input.ident.to_string();
        let arms =
            self.tagged().map(|(_, Variant { ident: name, kind, .. }, payload)| match kind {
                VariantKind::Unit => quote!(#view::#name => Self::#name),
                VariantKind::Newtype(ty) => quote! {
                    #view::#name(__value) => Self::#name(__fs::Ask::<#ty>::unpack_member(__value)?)
                },
                VariantKind::Struct(fields) => {
                    let of = self.payload_type(payload);
                    let lend = table::lend(fields, &quote!(__value));
                    let Rebuilt { values, fields } =
                        table::rebuilt(self.input, fields, &of, &quote!(__value));
                    quote! {
                        #view::#name(__value) => {
                            #lend
                            #values
                            Self::#name { #fields }
                        }
                    }
                }
            });
        quote! {
            #[inline]
            fn unpack(__view: #elided) -> #krate::Result<Self> {
                ::core::result::Result::Ok(match __view {
                    #(#arms,)*
                    #view::Unknown(__tag) => {
                        return ::core::result::Result::Err(__fs::unknown_tag(#shown, __tag));
                    }
                })
            }
        }
    }
}
