//! What stands in for a type with mistakes that is read by value: in every role that such types have.

use proc_macro2::TokenStream;
use quote::quote;

use super::{by_value, params, Parts};
use crate::ast::Input;

pub(super) fn expand(input: &Input) -> Parts {
    let inline = inline(input);
    let impls = by_value::impls(input);
    let key = key(input);
    Parts { views: TokenStream::new(), impls: quote! { #inline #impls #key } }
}

/// Of whatever size: no program has it.
fn inline(input: &Input) -> TokenStream {
    let (ident, generics) = (&input.ident, params::of_type(input));
    let (type_generics, bounds) = (params::own_arguments(input), by_value::bounds(input));
    let shown = ident.to_string();
    quote! {
        #[automatically_derived]
        unsafe impl #generics __fs::InlineAs for #ident #type_generics #bounds {
            type As = u8;

            fn to_inline(self) -> u8 {
                __fs::not_reached()
            }

            fn from_inline(_: u8) -> Self {
                __fs::not_reached()
            }

            fn debug(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Formatter::write_str(__f, #shown)
            }
        }
    }
}

fn key(input: &Input) -> TokenStream {
    let (ident, generics) = (&input.ident, params::of_type(input));
    let (type_generics, bounds) = (params::own_arguments(input), by_value::bounds(input));
    quote! {
        #[automatically_derived]
        impl #generics __fs::MapKey for #ident #type_generics #bounds {
            type Lookup = Self;
            type Bound<'__k> = Self;
            const ORD_IS_WIRE_ORDER: bool = false;

            fn as_lookup(&self) -> &Self {
                self
            }

            fn bound<'__b>(__bound: &'__b Self) -> &'__b Self {
                __bound
            }

            fn compare(_: &Self, _: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ordering::Equal
            }

            fn compare_view(_: &__fs::FieldView<'_, Self>, _: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ordering::Equal
            }
        }
    }
}
