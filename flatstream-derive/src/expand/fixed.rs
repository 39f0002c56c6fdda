//! `#[flatstream(fixed)]` structs.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use syn::ext::IdentExt;
use syn::spanned::Spanned;

use super::{assert, by_value, Parts};
use crate::ast::{Field, Input};
use crate::ty;

pub(super) fn expand(input: &Input, fields: &[Field]) -> Parts {
    let layout = layout(input, fields);
    let inline = inline(input, fields);
    let field_type = by_value::impls(input, &bounds(input, fields));
    let asked = fields.iter().filter(|field| !ty::is_known(&field.ty));
    let faults = asked.map(|field| assert::fault(&field.ty));
    Parts { views: TokenStream::new(), impls: quote! { #(#faults)* #layout #inline #field_type } }
}

/// Each field can lie inline, and the struct is `Copy`.
fn bounds(input: &Input, fields: &[Field]) -> TokenStream {
    let copy = by_value::copy(input);
    let inline =
        fields.iter().map(|Field { ty, .. }| quote_spanned!(ty.span()=> #ty: __fs::Inline));
    quote!(#copy, #(#inline),*)
}

fn layout(input: &Input, fields: &[Field]) -> TokenStream {
    let ident = &input.ident;
    let n = fields.len();
    let bounds = bounds(input, fields);
    let types: Vec<_> = fields.iter().map(|field| &field.ty).collect();
    let idents: Vec<_> = fields.iter().map(|field| &field.ident).collect();
    let index: Vec<_> = (0..n).collect();
    let indexes = (0..n).map(super::index);
    quote! {
        const __LAYOUT: ([usize; #n], usize, usize) = __fs::c_layout([
            #((__fs::Ask::<#types>::SIZE, __fs::Ask::<#types>::ALIGN)),*
        ]);

        #[automatically_derived]
        unsafe impl __fs::FixedStruct for #ident #bounds {
            const SIZE: usize = __LAYOUT.1;
            const OFFSETS: &'static [usize] = &__LAYOUT.0;
            const RAW: bool = ::core::mem::size_of::<#ident>() == __LAYOUT.1
                && 0 #(+ <#types as __fs::Inline>::SIZE)* == __LAYOUT.1
                #(&& <#types as __fs::Inline>::RAW)*
                #(&& ::core::mem::offset_of!(#ident, #idents) == __LAYOUT.0[#index])*;

            #[inline(always)]
            fn visit<__V: __fs::FixedVisitor>(&self, __visitor: __V) -> __V {
                #(let __visitor = __fs::FixedVisitor::field::<#types, #indexes>(
                    __visitor,
                    self.#idents,
                );)*
                __visitor
            }
        }
    }
}

fn inline(input: &Input, fields: &[Field]) -> TokenStream {
    let ident = &input.ident;
    let shown = ident.to_string();
    let bounds = bounds(input, fields);
    let types: Vec<_> = fields.iter().map(|field| &field.ty).collect();
    let idents: Vec<_> = fields.iter().map(|field| &field.ident).collect();
    let shown_names = fields.iter().map(|field| field.ident.unraw().to_string());
    let names = fields.iter().map(|field| &field.name);
    let n = fields.len();
    let index: Vec<_> = (0..fields.len()).collect();
    quote! {
        #[automatically_derived]
        unsafe impl __fs::Inline for #ident #bounds {
            const SIZE: usize = __LAYOUT.1;
            const ALIGN: usize = __LAYOUT.2;
            const RAW: bool = <#ident as __fs::FixedStruct>::RAW;
            const ANY_BITS: bool = true #(&& <#types as __fs::Inline>::ANY_BITS)*;
            const ZERO: bool = true #(&& <#types as __fs::Inline>::ZERO)*;
            const SCALAR: bool = false;

            #[inline(always)]
            unsafe fn put<__S: __fs::Sink>(self, __sink: &mut __S, __at: usize) {
                unsafe { __fs::put_fixed(&self, __sink, __at) }
            }

            #[inline(always)]
            unsafe fn load(__buf: &[u8], __at: usize) -> Self {
                unsafe {
                    #ident {
                        #(#idents: <#types as __fs::Inline>::load(
                            __buf,
                            __at + __LAYOUT.0[#index],
                        ),)*
                    }
                }
            }

            #[inline(always)]
            unsafe fn check(__buf: &[u8], __at: usize) -> bool {
                unsafe {
                    true #(&& <#types as __fs::Inline>::check(__buf, __at + __LAYOUT.0[#index]))*
                }
            }

            #[inline]
            fn zero() -> Self {
                #ident { #(#idents: <#types as __fs::Inline>::zero(),)* }
            }

            #[inline]
            fn debug(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __fs::debug_struct(
                    __f,
                    #shown,
                    &[#(#shown_names),*],
                    &[#(&__fs::DebugInline(&self.#idents)),*],
                )
            }

            #[inline]
            fn same(&self, __other: &Self) -> bool {
                true #(&& __fs::Inline::same(&self.#idents, &__other.#idents))*
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
                        &__fs::SerializeInline(&self.#idents),
                    )?;)*
                    __fs::serde::ser::SerializeStruct::end(__fields)
                }
            }
        }
    }
}
