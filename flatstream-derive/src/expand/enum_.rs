//! Unit enums.

use proc_macro2::TokenStream;
use quote::quote;

use super::Parts;
use crate::ast::{Input, UnitEnum};

pub(super) fn expand(input: &Input, unit_enum: &UnitEnum) -> Parts {
    let (ident, krate) = (&input.ident, &input.attrs.crate_path);
    let shown = ident.to_string();
    let repr = &unit_enum.repr;
    let variants: Vec<_> = unit_enum.variants.iter().map(|variant| &variant.ident).collect();
    let names = unit_enum.variants.iter().map(|variant| &variant.name);
    let element =
        super::element(input, &TokenStream::new(), &quote!(#ident), &quote!(__fs::EnumWire<Self>));
    let impls = quote! {
        #[automatically_derived]
        unsafe impl __fs::UnitEnum for #ident {
            type Number = #repr;
            const NAME: &'static str = #shown;
            const FIRST: #repr = [#(#ident::#variants as #repr),*][0];
            const HAS_ZERO: bool = false #(|| #ident::#variants as #repr == 0)*;

            #[inline]
            fn number(&self) -> #repr {
                match self {
                    #(#ident::#variants => #ident::#variants as #repr,)*
                }
            }

            #[inline]
            fn from_number(number: #repr) -> ::core::option::Option<Self> {
                #(if number == #ident::#variants as #repr {
                    return ::core::option::Option::Some(#ident::#variants);
                })*
                ::core::option::Option::None
            }

            #[inline]
            fn variant_name(number: #repr) -> ::core::option::Option<&'static str> {
                #(if number == #ident::#variants as #repr {
                    return ::core::option::Option::Some(#names);
                })*
                ::core::option::Option::None
            }
        }

        #[automatically_derived]
        impl __fs::Defaultable for #ident {
            type Const = Self;

            fn view<'__a>(value: &'static Self, _: &'__a [u8]) -> __fs::EnumValue<Self> {
                __fs::EnumValue::from_variant(value)
            }
        }

        #[automatically_derived]
        impl __fs::FieldType for #ident {
            type Wire = __fs::EnumWire<Self>;

            #[inline]
            fn unpack(view: __fs::EnumValue<Self>) -> #krate::Result<Self> {
                view.unpack()
            }
        }

        #element
    };
    Parts { views: TokenStream::new(), impls }
}
