//! Types that lie inline and read by value: what follows for fields and items of vectors.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use crate::ast::Input;

/// What is read by value is `Inline`, and has to be `Copy`.
pub(super) fn impls(input: &Input) -> TokenStream {
    let (ident, krate) = (&input.ident, &input.attrs.crate_path);
    // Without some of its fields, it may be made something else.
    let copied = input.complete.then(|| copied(input));
    quote! {
        #copied

        #[automatically_derived]
        impl __fs::FieldType for #ident {
            type Wire = __fs::Inlined<Self>;

            #[inline]
            fn unpack(__view: Self) -> #krate::Result<Self> {
                ::core::result::Result::Ok(__view)
            }
        }

        #[automatically_derived]
        impl __fs::VectorElement for #ident {
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

/// A default is written as a value of the type.
pub(super) fn defaultable(input: &Input) -> TokenStream {
    let ident = &input.ident;
    quote! {
        #[automatically_derived]
        impl __fs::Defaultable for #ident {
            type Const = Self;

            fn view<'__a>(__value: &'static Self, _: &'__a [u8]) -> Self {
                __fs::copy_of(__value)
            }
        }
    }
}

/// What is read by value is copied. Asked here once and in our words: bounds on the impls would be
/// reported wherever the type is used.
pub(super) fn copied(input: &Input) -> TokenStream {
    let ident = &input.ident;
    let copied = quote_spanned!(ident.span()=> __fs::copied::<#ident>());
    quote! {
        fn __copied() {
            #copied
        }
    }
}
