//! Types that lie inline and read by value: what follows for fields and items of vectors.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::params;
use crate::ast::{Data, Input};

/// What is read by value is `Inline`, and has to be `Copy`.
pub(super) fn impls(input: &Input) -> TokenStream {
    let (ident, krate) = (&input.ident, &input.attrs.crate_path);
    let (generics, type_generics) = (params::of_type(input), params::own_arguments(input));
    let (this, bounds) = (quote!(#ident #type_generics), bounds(input));
    // Without some of its fields, it may be made something else.
    let copied = input.complete.then(|| copied(input));
    let (answer, role) = role(input);
    quote! {
        #copied
        #answer

        #[automatically_derived]
        impl #generics __fs::FieldType for #this #bounds {
            type Wire = <Self as #role>::Wire;

            #[inline]
            fn unpack(__view: __fs::FieldView<'_, Self>) -> #krate::Result<Self> {
                <Self as #role>::unpack(__view)
            }
        }

        #[automatically_derived]
        impl #generics __fs::VectorElement for #this #bounds {
            type Item = __fs::Inlined<Self>;
            type Items<'__a> = __fs::VectorView<'__a, __fs::Inlined<Self>>;

            #[inline]
            fn unpack_item(__item: Self) -> #krate::Result<Self> {
                ::core::result::Result::Ok(__item)
            }

            #[inline]
            fn collect(
                __vector: __fs::VectorView<'_, __fs::Inlined<Self>>,
            ) -> #krate::Result<__fs::Vec<Self>> {
                ::core::result::Result::Ok(__fs::collect_inline(__vector))
            }
        }
    }
}

/// What knows how values are read, and what it asks: a field that is not `Copy` is one all the same. Of
/// an instance, a bound says that it is.
fn role(input: &Input) -> (Option<TokenStream>, TokenStream) {
    if params::any(input) {
        return (None, quote!(__fs::MaybeCopied<__fs::Is<true>>));
    }
    let ident = &input.ident;
    let answer = quote!(type __IsCopy = __fs::Is<{ __fs::Ask::<#ident>::IS_COPY }>;);
    (Some(answer), quote!(__fs::MaybeCopied<__IsCopy>))
}

/// A default is written as a value of the type.
pub(super) fn defaultable(input: &Input) -> TokenStream {
    let ident = &input.ident;
    quote! {
        #[automatically_derived]
        unsafe impl __fs::Defaultable for #ident
        where
            for<'__x> #ident: __fs::FieldType<Wire = __fs::Inlined<#ident>>,
        {
            type Const = Self;

            fn view<'__a>(__value: &'static Self, _: &'__a [u8]) -> Self {
                __fs::copy_of(__value)
            }
        }
    }
}

/// Of an instance, bounds say whether it is read by value: some may not be `Copy`.
pub(super) fn bounds(input: &Input) -> TokenStream {
    let (ident, generics) = (&input.ident, params::own_arguments(input));
    let copy = || quote!(for<'__x> #ident #generics: ::core::marker::Copy);
    let copy = params::any(input).then(copy);
    // What stands in for a type holds nothing that would say so.
    let stands_in = matches!(input.data, Data::Value);
    let for_ever = input.generics.type_params().filter(|_| stands_in).map(|param| {
        let param = &param.ident;
        quote!(#param: 'static)
    });
    params::bounds(input, copy.into_iter().chain(for_ever))
}

/// What is read by value is copied. Asked here once and in our words: bounds on the impls of a type
/// without parameters would be reported wherever it is used.
pub(super) fn copied(input: &Input) -> TokenStream {
    let ident = &input.ident;
    if !params::any(input) {
        return is_copy(input, &quote!(__fs::Ask::<#ident>::IS_COPY));
    }
    let (generics, type_generics) = (params::of_type(input), params::own_arguments(input));
    let params = input.generics.type_params().map(|param| &param.ident);
    let bounds = params::bounds(input, params.map(|param| quote!(#param: ::core::marker::Copy)));
    let copied = quote_spanned!(ident.span()=> __fs::copied::<#ident #type_generics>());
    quote! {
        fn __copied #generics() #bounds {
            #copied
        }
    }
}

/// Says so where `holds` is `false`.
pub(super) fn is_copy(input: &Input, holds: &TokenStream) -> TokenStream {
    let ident = &input.ident;
    let message = format!(
        "`{ident}` is read by value, and not `Copy`: add `#[derive(Clone, Copy)]` (as to all fixed \
         structs, flags, enums with a catch-all variant, and newtypes around these or around numbers)"
    );
    let asked = quote_spanned!(ident.span()=> ::core::assert!(#holds, "{}", #message));
    quote!(const _: () = #asked;)
}
