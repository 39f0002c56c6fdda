//! Unit enums.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::spanned::Spanned;

use super::{by_value, located, schema, Parts};
use crate::ast::{CatchAll, Input, UnitEnum};

pub(super) fn expand(input: &Input, unit_enum: &UnitEnum) -> Parts {
    let unit_impl = unit_impl(input, unit_enum);
    let field_type = match &unit_enum.other {
        Some(_) => closed_field(input),
        None => open_field(input),
    };
    Parts { views: TokenStream::new(), impls: quote! { #unit_impl #field_type } }
}

fn unit_impl(input: &Input, unit_enum: &UnitEnum) -> TokenStream {
    let ident = &input.ident;
    let shown = ident.to_string();
    let repr = &unit_enum.repr;
    let variants: Vec<_> = unit_enum.variants.iter().map(|variant| &variant.ident).collect();
    let names = unit_enum.variants.iter().map(|variant| &variant.name);
    let (consts, numbers) = numbers(input, unit_enum);
    let other = unit_enum.other.as_ref();
    let other_name = other.map(|CatchAll { ident: other, .. }| {
        let name = other.to_string();
        quote! {
            const OTHER: ::core::option::Option<&'static str> =
                ::core::option::Option::Some(#name);
        }
    });
    let other_number = other.map(|CatchAll { ident: other, ty }| {
        let number = located(quote!(__fs::BaseNumber::<#repr>::to_base(__number)), ty.span());
        quote!(#ident::#other(__number) => #number,)
    });
    let otherwise = match other {
        Some(CatchAll { ident: other, ty }) => {
            let number = located(quote!(__fs::BaseNumber::<#repr>::from_base(__number)), ty.span());
            quote!(::core::option::Option::Some(#ident::#other(#number)))
        }
        None => quote!(::core::option::Option::None),
    };
    let definition = schema::unit_enum(input, unit_enum, &numbers, schema::Role::Enum);
    let stream_schema = schema::stream_schema(input, &TokenStream::new(), schema::Role::Enum);
    quote! {
        #consts
        #stream_schema

        #[automatically_derived]
        unsafe impl __fs::UnitEnum for #ident {
            type Number = #repr;
            const NAME: &'static str = #shown;
            const FIRST: #repr = [#(#numbers),*][0];
            const HAS_ZERO: bool = false #(|| #numbers == 0)*;
            #other_name
            #definition

            #[inline]
            fn number(&self) -> #repr {
                match self {
                    #(#ident::#variants => #numbers,)*
                    #other_number
                }
            }

            #[inline]
            fn from_number(__number: #repr) -> ::core::option::Option<Self> {
                #(if __number == #numbers {
                    return ::core::option::Option::Some(#ident::#variants);
                })*
                #otherwise
            }

            #[inline]
            fn variant_name(__number: #repr) -> ::core::option::Option<&'static str> {
                #(if __number == #numbers {
                    return ::core::option::Option::Some(#names);
                })*
                ::core::option::Option::None
            }
        }
    }
}

/// The number of each variant, and the constants that these name, if any.
///
/// rustc knows the numbers of variants as long as none has data. Beside a catch-all they have to be
/// counted, as rustc does it.
fn numbers(input: &Input, unit_enum: &UnitEnum) -> (TokenStream, Vec<TokenStream>) {
    let (ident, repr) = (&input.ident, &unit_enum.repr);
    if unit_enum.other.is_none() {
        let variants = unit_enum.variants.iter().map(|variant| &variant.ident);
        let numbers = variants.map(|variant| quote!(#ident::#variant as #repr));
        return (TokenStream::new(), numbers.collect());
    }
    let mut consts = TokenStream::new();
    let mut numbers: Vec<TokenStream> = Vec::new();
    for (i, variant) in unit_enum.variants.iter().enumerate() {
        let name = format_ident!("__NUMBER_{i}", span = Span::mixed_site());
        let number = match (&variant.number, numbers.last()) {
            (Some(number), _) => quote!(#number),
            (None, Some(last)) => quote!(#last + 1),
            (None, None) => quote!(0),
        };
        consts.extend(quote!(const #name: #repr = #number;));
        numbers.push(quote!(#name));
    }
    (consts, numbers)
}

/// A field is a number that may be a variant.
fn open_field(input: &Input) -> TokenStream {
    let (ident, krate) = (&input.ident, &input.attrs.crate_path);
    let element =
        super::element(input, &TokenStream::new(), &quote!(#ident), &quote!(__fs::EnumWire<Self>));
    quote! {
        #[automatically_derived]
        unsafe impl __fs::PlainEnum for #ident where for<'__x> #ident: ::core::marker::Copy {}

        #[automatically_derived]
        unsafe impl __fs::Defaultable for #ident {
            type Const = Self;

            fn view<'__a>(__value: &'static Self, _: &'__a [u8]) -> __fs::EnumValue<Self> {
                __fs::EnumValue::from_variant(__value)
            }
        }

        #[automatically_derived]
        impl __fs::FieldType for #ident {
            type Wire = __fs::EnumWire<Self>;

            #[inline]
            fn unpack(__view: __fs::EnumValue<Self>) -> #krate::Result<Self> {
                __fs::EnumValue::unpack(&__view)
            }
        }

        #element
    }
}

/// Every number is a value.
fn closed_field(input: &Input) -> TokenStream {
    let ident = &input.ident;
    let impls = by_value::impls(input);
    let defaultable = by_value::defaultable(input);
    quote! {
        #[automatically_derived]
        unsafe impl __fs::PlainEnum for #ident {}

        #impls
        #defaultable
    }
}
