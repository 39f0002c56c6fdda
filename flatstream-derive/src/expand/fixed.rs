//! `#[flatstream(fixed)]` structs.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::Type;

use super::{by_value, params, schema, Parts};
use crate::ast::{Field, Input};
use crate::ty;

pub(super) fn expand(input: &Input, fields: &[Field]) -> Parts {
    let layout = layout(input, fields);
    let inline = inline(input, fields);
    let field_type = by_value::impls(input);
    let asked = fields.iter().filter(|field| !is_inline(input, field));
    let asked: TokenStream = asked.map(|field| lies_inline(&field.ty)).collect();
    Parts { views: TokenStream::new(), impls: quote! { #asked #layout #inline #field_type } }
}

/// The one place that says so of a field: everything else asks, and has an answer for other types.
fn lies_inline(ty: &Type) -> TokenStream {
    let is_inline = quote_spanned! {ty.span()=>
        __fs::seen::is_field(<#ty as __fs::Inline>::FAULT)
    };
    quote!(const _: bool = #is_inline;)
}

/// Whether the field lies inline for certain, or as a bound says.
fn is_inline(input: &Input, field: &Field) -> bool {
    ty::is_known(&field.ty) || params::depends(input, field)
}

/// What knows how each field lies inline.
fn asks(input: &Input, fields: &[Field]) -> Vec<TokenStream> {
    let ask = |field: &Field| {
        let ty = &field.ty;
        match is_inline(input, field) {
            true => quote!(<#ty as __fs::Inline>),
            false => quote!(__fs::Ask::<#ty>),
        }
    };
    fields.iter().map(ask).collect()
}

fn this(input: &Input) -> TokenStream {
    let (ident, generics) = (&input.ident, params::own_arguments(input));
    quote!(#ident #generics)
}

fn layout(input: &Input, fields: &[Field]) -> TokenStream {
    let (generics, this, bounds) = (params::of_type(input), this(input), by_value::bounds(input));
    let asks = asks(input, fields);
    let idents: Vec<_> = fields.iter().map(|field| &field.ident).collect();
    let index: Vec<_> = (0..fields.len()).collect();
    let shown = fields.iter().zip(&index).map(|(field, i)| {
        let (Field { ident, ty, .. }, index) = (field, super::index(*i));
        match is_inline(input, field) {
            true => quote!(__fs::FixedVisitor::field::<#ty, #index>(__visitor, &self.#ident)),
            false => quote!(__fs::Ask::<#ty>::show::<_, #index>(__visitor, &self.#ident)),
        }
    });
    let definition = schema::fixed(input, fields, &asks);
    let stream_schema = schema::stream_schema(input, &bounds, schema::Role::Struct);
    quote! {
        #stream_schema

        #[automatically_derived]
        unsafe impl #generics __fs::FixedStruct for #this #bounds {
            const LAYOUT: &'static __fs::CLayout<[usize]> = &__fs::c_layout([
                #((#asks::SIZE, #asks::ALIGN)),*
            ]);
            const RAW: bool = ::core::mem::size_of::<Self>() == Self::LAYOUT.size
                && 0 #(+ #asks::SIZE)* == Self::LAYOUT.size
                #(&& #asks::RAW)*
                #(&& ::core::mem::offset_of!(Self, #idents) == Self::LAYOUT.offsets[#index])*;
            #definition

            #[inline(always)]
            fn visit<__V: __fs::FixedVisitor>(&self, __visitor: __V) -> __V {
                #(let __visitor = #shown;)*
                __visitor
            }
        }
    }
}

fn inline(input: &Input, fields: &[Field]) -> TokenStream {
    let (ident, generics, this) = (&input.ident, params::of_type(input), this(input));
    let (shown, bounds) = (ident.to_string(), by_value::bounds(input));
    let layout = quote!(<Self as __fs::FixedStruct>::LAYOUT);
    let asks = asks(input, fields);
    let idents: Vec<_> = fields.iter().map(|field| &field.ident).collect();
    let shown_names = fields.iter().map(|field| field.ident.unraw().to_string());
    let names = fields.iter().map(|field| &field.name);
    let n = fields.len();
    let index: Vec<_> = (0..fields.len()).collect();
    let (load, zero) = match input.complete {
        true => (
            quote! {
                unsafe {
                    #ident {
                        #(#idents: #asks::load(__buf, __at + #layout.offsets[#index]),)*
                    }
                }
            },
            quote!(#ident { #(#idents: #asks::zero(),)* }),
        ),
        false => (quote!(__fs::not_reached()), quote!(__fs::not_reached())),
    };
    let (debugged, serialized): (Vec<_>, Vec<_>) =
        fields.iter().map(|field| shown_as(input, field)).unzip();
    quote! {
        #[automatically_derived]
        unsafe impl #generics __fs::Inline for #this #bounds {
            const SIZE: usize = #layout.size;
            const ALIGN: usize = #layout.align;
            const RAW: bool = <Self as __fs::FixedStruct>::RAW;
            const ANY_BITS: bool = true #(&& #asks::ANY_BITS)*;
            const ZERO: bool = true #(&& #asks::ZERO)*;
            const SCALAR: bool = false;
            const TYPE: __fs::TypeDef = __fs::struct_type::<Self>();

            #[inline(always)]
            unsafe fn put<__S: __fs::Sink>(self, __sink: &mut __S, __at: usize) {
                unsafe { __fs::put_fixed(&self, __sink, __at) }
            }

            #[inline(always)]
            unsafe fn load(__buf: &[u8], __at: usize) -> Self {
                #load
            }

            #[inline(always)]
            unsafe fn check(__buf: &[u8], __at: usize) -> bool {
                unsafe { true #(&& #asks::check(__buf, __at + #layout.offsets[#index]))* }
            }

            #[inline]
            fn zero() -> Self {
                #zero
            }

            #[inline]
            fn debug(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __fs::debug_struct(__f, #shown, &[#(#shown_names),*], &[#(&#debugged),*])
            }

            #[inline]
            fn same(&self, __other: &Self) -> bool {
                true #(&& #asks::same(&self.#idents, &__other.#idents))*
            }

            __fs::if_serde! {
                fn serialize<__S: __fs::serde::Serializer>(
                    &self,
                    __serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    let mut __fields =
                        __fs::serde::Serializer::serialize_struct(__serializer, #shown, #n)?;
                    #(__fs::serde::ser::SerializeStruct::serialize_field(
                        &mut __fields,
                        #names,
                        &#serialized,
                    )?;)*
                    __fs::serde::ser::SerializeStruct::end(__fields)
                }
            }
        }
    }
}

/// A field where a `Debug` value is wanted, and where something to serialize is.
fn shown_as(input: &Input, field: &Field) -> (TokenStream, TokenStream) {
    let Field { ident, ty, .. } = field;
    match is_inline(input, field) {
        true => {
            (quote!(__fs::DebugInline(&self.#ident)), quote!(__fs::SerializeInline(&self.#ident)))
        }
        false => (
            quote!(__fs::Ask::<#ty>::debug_inline(&self.#ident)),
            quote!(__fs::Ask::<#ty>::serialize_inline(&self.#ident)),
        ),
    }
}
