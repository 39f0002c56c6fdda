//! Data enums, which are unions on the wire.

mod payload;
mod values;
mod view;

use proc_macro2::{Literal, TokenStream};
use quote::{quote, ToTokens};
use syn::Type;

use self::payload::PayloadOf;
use super::table;
use super::{assert, borrows, fresh_lifetimes, params, schema, Parts};
use crate::ast::{Field, Input, Variant, VariantKind};
use crate::generics;
use crate::names::Payload;
use crate::ty;

pub(super) fn expand(input: &Input, variants: &[Variant]) -> Parts {
    let union = UnionOut { input, variants };
    let mut parts = Parts { views: union.view_item(), impls: union.payload_asserts() };
    for (variant, fields, payload) in union.structs() {
        union.payload(variant, fields, payload, &mut parts);
    }
    let (view, writes, unpack) = (union.view_impls(), union.union_impl(), union.unpack());
    let compared = super::compared(input, &quote!(Union));
    let wrapped = union.wrapped();
    let impls = quote! { #writes #wrapped #view #compared #unpack };
    parts.impls.extend(impls);
    parts
}

struct UnionOut<'a> {
    input: &'a Input,
    variants: &'a [Variant],
}

impl<'a> UnionOut<'a> {
    /// The struct-like variants, whose payloads are tables of their own.
    fn structs(&self) -> impl Iterator<Item = (&'a Variant, &'a [Field], &'a Payload)> {
        self.variants.iter().zip(&self.input.names.payloads).filter_map(|(variant, payload)| {
            match &variant.kind {
                VariantKind::Struct(fields) => Some((variant, fields.as_slice(), payload)),
                _ => None,
            }
        })
    }

    /// All variants with their tags.
    fn tagged(&self) -> impl Iterator<Item = (Literal, &'a Variant, &'a Payload)> {
        let tags = (1..=u8::MAX).map(Literal::u8_unsuffixed);
        tags.zip(self.variants).zip(&self.input.names.payloads).map(|((t, v), p)| (t, v, p))
    }

    /// The arm for variants that are not in the model.
    fn rest(&self) -> Option<TokenStream> {
        (!self.input.complete).then(|| quote!(_ => __fs::not_reached(),))
    }

    fn types(&self) -> impl Iterator<Item = &'a Type> {
        self.variants.iter().flat_map(|variant| match &variant.kind {
            VariantKind::Unit => Vec::new(),
            VariantKind::Newtype(ty) => vec![ty],
            VariantKind::Struct(fields) => fields.iter().map(|field| &field.ty).collect(),
        })
    }

    /// The types that are read by themselves, without an adapter.
    fn own_types(&self) -> impl Iterator<Item = &'a Type> {
        self.variants.iter().flat_map(|variant| match &variant.kind {
            VariantKind::Unit => Vec::new(),
            VariantKind::Newtype(ty) => vec![ty],
            VariantKind::Struct(fields) => table::own_types(fields).collect(),
        })
    }

    /// What is asked of each instance of a generic type.
    fn checked(&self) -> Option<TokenStream> {
        let generics = &self.input.generics;
        let depends = |ty: &&Type| !ty::is_known(ty) && generics::depends(generics, ty);
        let asked = self.newtypes().filter(depends).map(assert::fault_inside);
        params::any(self.input).then(|| quote!(const CHECKED: () = { #(#asked)* };))
    }

    fn newtypes(&self) -> impl Iterator<Item = &'a Type> {
        self.variants.iter().filter_map(|variant| match &variant.kind {
            VariantKind::Newtype(ty) => Some(ty),
            _ => None,
        })
    }

    fn union_impl(&self) -> TokenStream {
        let input = self.input;
        let (ident, view) = (&input.ident, &input.names.view);
        let (generics, type_generics) = (params::of_type(input), params::own_arguments(input));
        let [payload_lifetime] = fresh_lifetimes(&input.generics);
        let shown_view = params::view(input, view, &quote!(#payload_lifetime));
        let elided = params::view(input, view, &quote!('_));
        let (bounds, checked) = (params::bounds(input, None), self.checked());
        let tags = self.tagged().map(
            |(tag, Variant { ident: variant, .. }, _)| quote!(#ident::#variant { .. } => #tag),
        );
        let puts = self.tagged().map(|(_, variant, payload)| self.put(variant, payload));
        let verified = self.tagged().map(|(tag, variant, payload)| {
            let name = &variant.name;
            let verify = match self.payload_of(variant, payload) {
                PayloadOf::Table(of) => {
                    quote!(__fs::verify_member::<_, #of>(__fs::table_wire::<#of>(), __verifier, __at, #name))
                }
                PayloadOf::Type(ty) => quote!(__fs::Ask::<#ty>::verify_member(__verifier, __at, #name)),
            };
            quote!(#tag => #verify)
        });
        let viewed = self.tagged().map(|(tag, variant, payload)| {
            let variant_ident = &variant.ident;
            let get = match self.payload_of(variant, payload) {
                PayloadOf::Table(_) if matches!(variant.kind, VariantKind::Unit) => {
                    return quote!(#tag => #view::#variant_ident);
                }
                PayloadOf::Table(of) => {
                    quote!(__fs::get_member::<_, #of>(__fs::table_wire::<#of>(), __buf, __at))
                }
                PayloadOf::Type(ty) => quote!(__fs::Ask::<#ty>::get_member(__buf, __at)),
            };
            quote!(#tag => #view::#variant_ident(unsafe { #get }))
        });
        let owned = !borrows(input, self.types());
        let asked = self.own_types().filter(|ty| owned && params::needs_bound(input, ty));
        let is_owned = params::all_owned(owned, asked.map(ToTokens::to_token_stream));
        let rest = self.rest();
        let is_rebuilt = owned && input.complete;
        let unpack = match is_rebuilt {
            true => [self.rebuild(), self.rebuild_into()].into_iter().collect(),
            false => super::cannot_rebuild(input),
        };
        let skipped = is_rebuilt.then(|| self.skipped());
        let equals = self.equals();
        let names = self.view_names();
        let shown = ident.to_string();
        let identifier = super::identifier(input.attrs.file_identifier.as_ref());
        let payloads = self.input.names.payloads.iter().map(|payload| self.payload_type(payload));
        let definition = schema::union(input, self.variants, payloads);
        let schema = schema::stream_schema(input, &bounds, schema::Role::Union);
        quote! {
            #schema

            #[automatically_derived]
            impl #generics __fs::FieldType for #ident #type_generics #bounds {
                type Wire = __fs::UnionWire<Self>;
                const OWNED: bool = #is_owned;

                #unpack
            }

            #skipped

            #[automatically_derived]
            unsafe impl #generics __fs::Union for #ident #type_generics #bounds {
                type View<#payload_lifetime> = #shown_view;
                const NAME: &'static str = #shown;
                #identifier
                #definition
                #checked

                #[inline]
                fn tag(&self) -> u8 {
                    match self {
                        #(#tags,)*
                        #rest
                    }
                }

                #[inline]
                unsafe fn put_value<__S: __fs::Sink>(&self, __sink: __S, __at: usize) -> __S {
                    match self {
                        #(#puts,)*
                        #rest
                    }
                }

                #[inline]
                fn verify_value(
                    __verifier: &mut __fs::Verifier<'_>,
                    __tag: u8,
                    __at: usize,
                ) -> __fs::Verdict {
                    match __tag {
                        #(#verified,)*
                        _ => ::core::result::Result::Ok(()),
                    }
                }

                #[inline]
                unsafe fn view(__buf: &[u8], __tag: u8, __at: usize) -> #elided {
                    match __tag {
                        #(#viewed,)*
                        _ => #view::Unknown(__tag),
                    }
                }

                #[inline]
                fn unknown(__tag: u8, _: &[u8]) -> #elided {
                    #view::Unknown(__tag)
                }

                #equals

                #names
            }
        }
    }

    /// What the table around the union makes of it: a message, and an item of vectors.
    fn wrapped(&self) -> TokenStream {
        let input = self.input;
        let ident = &input.ident;
        let (generics, type_generics) = (params::of_type(input), params::own_arguments(input));
        let (generics, this) = (quote!(#generics), quote!(#ident #type_generics));
        let table = quote!(__fs::UnionTable<Self>);
        let element = super::element(input, &generics, &this, &quote!(__fs::TableWire<#table>));
        let root = quote!(__fs::UnionTable::of(self));
        let message = super::message(input, &this, &table, &root);
        quote! { #element #message }
    }
}
