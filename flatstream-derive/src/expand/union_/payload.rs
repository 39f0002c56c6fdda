//! The tables of struct-like variants.

use proc_macro2::TokenStream;
use quote::{quote, ToTokens};

use super::UnionOut;
use crate::ast::{wired, Field, Variant, VariantKind};
use crate::expand::table::{Shown, Viewed};
use crate::expand::view::View;
use crate::expand::{assert, fresh_lifetimes, params, schema, static_self, static_type, Parts};
use crate::names::Payload;

/// What a variant's payload is, with `'static` lifetimes.
pub(super) enum PayloadOf {
    /// A table.
    Table(TokenStream),
    /// The type of a newtype variant, of which everything is asked.
    Type(TokenStream),
}

impl UnionOut<'_> {
    pub(super) fn payload_asserts(&self) -> TokenStream {
        let asserts = self.structs().map(|(variant, fields, payload)| {
            let of = self.payload_type(payload);
            assert::payload(self.input, &variant.ident, fields, &of)
        });
        asserts.collect()
    }

    /// The table of a struct-like variant: borrowed fields to write, and a view to read.
    pub(super) fn payload(
        &self,
        variant: &Variant,
        fields: &[Field],
        payload: &Payload,
        parts: &mut Parts,
    ) {
        let input = self.input;
        let table = &payload.table;
        let (idents, types): (Vec<_>, Vec<_>) =
            wired(fields).into_iter().map(|field| (&field.ident, &field.ty)).unzip();
        let lifetimes: Vec<_> = input.generics.lifetimes().map(|param| &param.lifetime).collect();
        let [borrow, payload_lifetime] = fresh_lifetimes(&input.generics);
        let generics = params::of_parts(input, &borrow);
        let arguments = params::arguments(input);
        let this = quote!(#table<#borrow, #(#lifetimes,)* #(#arguments),*>);
        let of = self.payload_type(payload);
        let shown = variant.ident.to_string();
        let view = View {
            input,
            ident: &payload.view,
            shown: &shown,
            of: of.clone(),
            fields,
            vis: Some(&input.vis),
        };
        parts.views.extend(view.item());
        let table_impl = Shown {
            input,
            type_name: shown.clone(),
            generics: generics.clone(),
            bounds: params::bounds(input, None),
            this: this.clone(),
            of: of.clone(),
            fields,
            checks: assert::Checks::of(input, &shown, fields, &[]),
            reserved: &[],
            identifier: None,
            value: |field| quote!(__fs::Lent::get(&self.#field)),
        }
        .table_impl();
        let view_ident = &payload.view;
        let name = schema::payload_name(input, &static_self(input), variant);
        let definition = schema::table(input, &name, &variant.attrs.docs, fields, &of);
        let viewed = Viewed {
            input,
            generics: generics.clone(),
            this,
            of,
            view: view_ident,
            fields,
            definition,
        };
        let viewed = viewed.viewed_impl(&payload_lifetime);
        let accessors = view.impls();
        // What types in it need, which may be more than it needs itself.
        let bounds = params::any(input).then_some(&input.generics.where_clause);
        let allow = bounds.map(|_| quote!(#[allow(explicit_outlives_requirements)]));
        let params = input.generics.type_params().map(|param| &param.ident);
        parts.impls.extend(quote! {
            #allow
            struct #table #generics #bounds {
                #(#idents: __fs::Lent<#borrow, #types>,)*
                __of: ::core::marker::PhantomData<(
                    &#borrow (), #(&#lifetimes (),)* #(fn() -> *const #params,)*
                )>,
            }
            #table_impl
            #viewed
            #accessors
        });
    }

    /// The table of a struct-like variant, with `'static` lifetimes.
    pub(super) fn payload_type(&self, payload: &Payload) -> TokenStream {
        let table = &payload.table;
        let statics = self.input.generics.lifetimes().map(|_| quote!('static));
        let arguments = params::arguments(self.input);
        quote!(#table<'static, #(#statics,)* #(#arguments),*>)
    }

    pub(super) fn payload_of(&self, variant: &Variant, payload: &Payload) -> PayloadOf {
        match &variant.kind {
            VariantKind::Unit => PayloadOf::Table(quote!(__fs::Empty)),
            VariantKind::Newtype(ty) => PayloadOf::Type(static_type(ty).to_token_stream()),
            VariantKind::Struct(_) => PayloadOf::Table(self.payload_type(payload)),
        }
    }
}
