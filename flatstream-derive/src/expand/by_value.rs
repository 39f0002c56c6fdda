//! Types that lie inline and read by value: what follows for fields and items of vectors.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::params;
use crate::ast::Input;

/// Under `bounds`, which say that the type is `Inline`.
pub(super) fn impls(input: &Input, bounds: &TokenStream) -> TokenStream {
    let (ident, krate) = (&input.ident, &input.attrs.crate_path);
    let (generics, type_generics, _) = input.generics.split_for_impl();
    let this = quote!(#ident #type_generics);
    let copied = copied(input);
    quote! {
        #copied

        #[automatically_derived]
        impl #generics __fs::FieldType for #this #bounds {
            type Wire = __fs::Inlined<Self>;

            #[inline]
            fn unpack(view: Self) -> #krate::Result<Self> {
                ::core::result::Result::Ok(view)
            }
        }

        #[automatically_derived]
        impl #generics __fs::VectorElement for #this #bounds {
            type Item = __fs::Inlined<Self>;
            type Items<'__a> = __fs::VectorView<'__a, __fs::Inlined<Self>>;

            #[inline]
            fn unpack_item(item: Self) -> #krate::Result<Self> {
                ::core::result::Result::Ok(item)
            }

            #[inline]
            fn collect(
                vector: __fs::VectorView<'_, __fs::Inlined<Self>>,
            ) -> #krate::Result<__fs::Vec<Self>> {
                ::core::result::Result::Ok(__fs::collect_inline(vector))
            }
        }
    }
}

/// A default is written as a value of the type.
pub(super) fn defaultable(input: &Input, bounds: &TokenStream) -> TokenStream {
    let ident = &input.ident;
    quote! {
        #[automatically_derived]
        impl __fs::Defaultable for #ident #bounds {
            type Const = Self;

            fn view<'__a>(value: &'static Self, _: &'__a [u8]) -> Self {
                *value
            }
        }
    }
}

/// The bound of what is read by value, which [`copied`] reports.
pub(super) fn copy(input: &Input) -> TokenStream {
    let (ident, (_, generics, _)) = (&input.ident, input.generics.split_for_impl());
    params::bounds(input, [quote!(for<'__x> #ident #generics: __fs::PlainCopy)])
}

/// What is read by value is copied: once and in our words, as a bound on the impls would be reported
/// in those of rustc.
pub(super) fn copied(input: &Input) -> TokenStream {
    let ident = &input.ident;
    let (generics, type_generics, _) = input.generics.split_for_impl();
    let params = input.generics.type_params().map(|param| &param.ident);
    let bounds = params::bounds(input, params.map(|param| quote!(#param: ::core::marker::Copy)));
    quote_spanned! {ident.span()=>
        fn __copied #generics() #bounds {
            __fs::copied::<#ident #type_generics>();
        }
    }
}
