//! Flags: structs around their bits, and enums of single bits.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::Type;

use super::{by_value, schema, Parts};
use crate::ast::{Input, Single, UnitEnum};
use crate::ty;
use crate::validate::UNSIGNED;

/// A struct around its bits: one's own, or that of the crate `bitflags`.
pub(super) fn expand(input: &Input, single: &Single) -> Parts {
    let ident = &input.ident;
    let shown = ident.to_string();
    let Access { bits, unsigned, to_inline, from_inline } = if ty::is_hidden(&single.ty) {
        through_methods(input)
    } else {
        through_field(input, single)
    };
    let impls = by_value::impls(input);
    let defaultable = by_value::defaultable(input);
    let impls = quote! {
        #unsigned

        #[automatically_derived]
        unsafe impl __fs::InlineAs for #ident {
            type As = #bits;

            #[inline(always)]
            fn to_inline(self) -> Self::As {
                #to_inline
            }

            #[inline(always)]
            fn from_inline(__bits: Self::As) -> Self {
                #from_inline
            }

            fn debug(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __fs::Ask::<#ident>::__debug_flags(
                    self,
                    #shown,
                    __fs::InlineAs::to_inline(__fs::copy_of(self)),
                    __f,
                )
            }
        }

        #impls
        #defaultable
    };
    Parts { views: TokenStream::new(), impls }
}

/// How the bits are reached.
struct Access {
    /// Their type.
    bits: TokenStream,
    /// Asks whether they are unsigned, if nothing else does.
    unsigned: Option<TokenStream>,
    to_inline: TokenStream,
    from_inline: TokenStream,
}

/// The number has no name here, but the size of the struct.
fn through_methods(input: &Input) -> Access {
    let ident = &input.ident;
    let span = ident.span();
    Access {
        bits: quote_spanned!(span=> __fs::BitsOf<{ ::core::mem::size_of::<#ident>() }>),
        unsigned: None,
        to_inline: quote_spanned!(span=> __fs::BitsLike::<Self::As>::into_bits(#ident::bits(&self))),
        from_inline: quote_spanned! {span=>
            #ident::from_bits_retain(__fs::BitsLike::<Self::As>::of_bits(__bits))
        },
    }
}

fn through_field(input: &Input, single: &Single) -> Access {
    let ident = &input.ident;
    let Single { member, ty, .. } = single;
    if ty::is_known(ty) {
        return Access {
            bits: quote!(#ty),
            unsigned: None,
            to_inline: quote!(self.#member),
            from_inline: quote!(#ident { #member: __bits }),
        };
    }
    let maybe = quote!(<#ty as __fs::MaybeBits<__AreBits>>);
    Access {
        bits: quote!(#maybe::Bits),
        unsigned: Some(unsigned(input, ty)),
        to_inline: quote!(#maybe::to_bits(self.#member)),
        from_inline: quote!(#ident { #member: #maybe::of_bits(__bits) }),
    }
}

fn unsigned(input: &Input, ty: &Type) -> TokenStream {
    let asked = quote_spanned! {ty.span()=>
        ::core::assert!(__fs::Ask::<#ty>::IS_BITS, "{}", #UNSIGNED)
    };
    let asked = input.complete.then(|| quote!(const _: () = #asked;));
    quote! {
        #asked
        type __AreBits = __fs::Is<{ __fs::Ask::<#ty>::IS_BITS }>;
    }
}

/// An enum of single bits, for `Flags`.
pub(super) fn expand_enum(input: &Input, unit_enum: &UnitEnum) -> Parts {
    let (ident, krate) = (&input.ident, &input.attrs.crate_path);
    let repr = &unit_enum.repr;
    let copied = by_value::copied(input);
    let variants: Vec<_> = unit_enum.variants.iter().map(|variant| &variant.ident).collect();
    let places = 0..variants.len();
    let names = variants.iter().map(|variant| variant.unraw().to_string());
    let schema_names = unit_enum.variants.iter().map(|variant| &variant.name);
    let single_bits = single_bits(input, unit_enum);
    let numbers: Vec<_> =
        variants.iter().map(|variant| quote!(#ident::#variant as #repr)).collect();
    let definition = schema::unit_enum(input, unit_enum, &numbers, schema::Role::Flags);
    let stream_schema = schema::stream_schema(input, &TokenStream::new(), schema::Role::Flags);
    let wire = quote!(__fs::Ruled<__fs::NoField, __fs::LoneFlag>);
    let element = super::element(input, &TokenStream::new(), &quote!(#ident), &wire);
    let impls = quote! {
        #copied
        #single_bits
        #stream_schema

        #[automatically_derived]
        impl __fs::FlagEnum for #ident {
            type Bits = #repr;
            const NAMES: &'static [&'static str] = &[#(#names),*];
            const SCHEMA_NAMES: &'static [&'static str] = &[#(#schema_names),*];
            #definition

            #[inline]
            fn nth(__place: usize) -> ::core::option::Option<Self> {
                match __place {
                    #(#places => ::core::option::Option::Some(#ident::#variants),)*
                    _ => ::core::option::Option::None,
                }
            }

            #[inline]
            fn bit(self) -> #repr {
                self as #repr
            }
        }

        #[automatically_derived]
        impl __fs::FieldType for #ident {
            type Wire = #wire;

            fn unpack(_: ()) -> #krate::Result<Self> {
                __fs::borrowed()
            }

            fn debug_flags(
                __flags: &#krate::Flags<Self>,
                __f: &mut ::core::fmt::Formatter<'_>,
            ) -> ::core::fmt::Result {
                __fs::debug_flags(__flags, __f)
            }
        }

        #element
    };
    Parts { views: TokenStream::new(), impls }
}

/// The schema lists positions of bits, so each variant is one.
fn single_bits(input: &Input, unit_enum: &UnitEnum) -> TokenStream {
    let (ident, repr) = (&input.ident, &unit_enum.repr);
    let asserts = unit_enum.variants.iter().map(|variant| {
        let name = &variant.ident;
        let span = variant.number.as_ref().map_or(name.span(), Spanned::span);
        let message = match &variant.number {
            Some(_) => format!(
                "`{name}` is not a single bit, and the schema has no word for others: make it a \
                 constant, `Flags::from_bits(..)`"
            ),
            None => format!("`{name}` is not a single bit: write its number, `{name} = 1 << 0`"),
        };
        quote_spanned! {span=>
            const _: () =
                ::core::assert!(#repr::count_ones(#ident::#name as #repr) == 1, "{}", #message);
        }
    });
    asserts.collect()
}
