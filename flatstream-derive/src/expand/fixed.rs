//! `#[flatstream(fixed)]` structs.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use syn::ext::IdentExt;
use syn::spanned::Spanned;

use super::{assert, by_value, params, Parts};
use crate::ast::{Field, Input};
use crate::ty;

pub(super) fn expand(input: &Input, fields: &[Field]) -> Parts {
    let layout = layout(input, fields);
    let inline = inline(input, fields);
    let field_type = by_value::impls(input, &bounds(input, fields));
    let known = |field: &&Field| ty::is_known(&field.ty) || params::depends(input, field);
    let asked = fields.iter().filter(|field| !known(field));
    let faults = asked.map(|field| assert::fault(&field.ty));
    Parts { views: TokenStream::new(), impls: quote! { #(#faults)* #layout #inline #field_type } }
}

fn this(input: &Input) -> TokenStream {
    let (ident, (_, generics, _)) = (&input.ident, input.generics.split_for_impl());
    quote!(#ident #generics)
}

/// Each field can lie inline, and the struct is `Copy`.
fn bounds(input: &Input, fields: &[Field]) -> TokenStream {
    let copy = by_value::copy(input);
    let fixed = fields.iter().filter(|field| !params::depends(input, field));
    let inline = fixed.map(|Field { ty, .. }| quote_spanned!(ty.span()=> #ty: __fs::Inline));
    quote!(#copy, #(#inline),*)
}

fn layout(input: &Input, fields: &[Field]) -> TokenStream {
    let (generics, this) = (params::of_type(input), this(input));
    let bounds = bounds(input, fields);
    let types: Vec<_> = fields.iter().map(|field| &field.ty).collect();
    let idents: Vec<_> = fields.iter().map(|field| &field.ident).collect();
    let index: Vec<_> = (0..fields.len()).collect();
    let indexes = index.iter().copied().map(super::index);
    quote! {
        #[automatically_derived]
        unsafe impl #generics __fs::FixedStruct for #this #bounds {
            const LAYOUT: &'static __fs::CLayout<[usize]> = &__fs::c_layout([
                #((__fs::Ask::<#types>::SIZE, __fs::Ask::<#types>::ALIGN)),*
            ]);
            const RAW: bool = ::core::mem::size_of::<Self>() == Self::LAYOUT.size
                && 0 #(+ <#types as __fs::Inline>::SIZE)* == Self::LAYOUT.size
                #(&& <#types as __fs::Inline>::RAW)*
                #(&& ::core::mem::offset_of!(Self, #idents) == Self::LAYOUT.offsets[#index])*;

            #[inline(always)]
            fn visit<__V: __fs::FixedVisitor>(&self, visitor: __V) -> __V {
                #(let visitor = visitor.field::<#types, #indexes>(self.#idents);)*
                visitor
            }
        }
    }
}

fn inline(input: &Input, fields: &[Field]) -> TokenStream {
    let (ident, generics, this) = (&input.ident, params::of_type(input), this(input));
    let shown = ident.to_string();
    let layout = quote!(<Self as __fs::FixedStruct>::LAYOUT);
    let bounds = bounds(input, fields);
    let types: Vec<_> = fields.iter().map(|field| &field.ty).collect();
    let idents: Vec<_> = fields.iter().map(|field| &field.ident).collect();
    let shown_names = fields.iter().map(|field| field.ident.unraw().to_string());
    let names = fields.iter().map(|field| &field.name);
    let n = fields.len();
    let index: Vec<_> = (0..fields.len()).collect();
    quote! {
        #[automatically_derived]
        unsafe impl #generics __fs::Inline for #this #bounds {
            const SIZE: usize = #layout.size;
            const ALIGN: usize = #layout.align;
            const RAW: bool = <Self as __fs::FixedStruct>::RAW;
            const ANY_BITS: bool = true #(&& <#types as __fs::Inline>::ANY_BITS)*;
            const ZERO: bool = true #(&& <#types as __fs::Inline>::ZERO)*;
            const SCALAR: bool = false;

            #[inline(always)]
            unsafe fn put<__S: __fs::Sink>(self, sink: &mut __S, at: usize) {
                unsafe { __fs::put_fixed(&self, sink, at) }
            }

            #[inline(always)]
            unsafe fn load(buf: &[u8], at: usize) -> Self {
                unsafe {
                    #ident {
                        #(#idents: <#types as __fs::Inline>::load(buf, at + #layout.offsets[#index]),)*
                    }
                }
            }

            #[inline(always)]
            unsafe fn check(buf: &[u8], at: usize) -> bool {
                unsafe { true #(&& <#types as __fs::Inline>::check(buf, at + #layout.offsets[#index]))* }
            }

            #[inline]
            fn zero() -> Self {
                #ident { #(#idents: <#types as __fs::Inline>::zero(),)* }
            }

            #[inline]
            fn debug(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(#shown)
                    #(.field(#shown_names, &__fs::DebugInline(&self.#idents)))*
                    .finish()
            }

            #[inline]
            fn same(&self, other: &Self) -> bool {
                true #(&& __fs::Inline::same(&self.#idents, &other.#idents))*
            }

            __fs::if_serde! {
                fn serialize<__S: __fs::serde::Serializer>(
                    &self,
                    serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    use __fs::serde::ser::SerializeStruct as _;
                    let mut fields = serializer.serialize_struct(#shown, #n)?;
                    #(fields.serialize_field(#names, &__fs::SerializeInline(&self.#idents))?;)*
                    fields.end()
                }
            }
        }
    }
}
