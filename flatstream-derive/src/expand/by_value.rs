//! Types that lie inline and read by value: what follows for fields and items of vectors.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use crate::ast::Input;

/// Under `bounds`, which say that the type is `Inline`; `Copy` it has to be.
pub(super) fn impls(input: &Input, bounds: &TokenStream) -> TokenStream {
    let (ident, krate) = (&input.ident, &input.attrs.crate_path);
    let copied = copied(input);
    quote! {
        #copied

        #[automatically_derived]
        impl __fs::FieldType for #ident #bounds {
            type Wire = __fs::Inlined<Self>;

            #[inline]
            fn unpack(__view: Self) -> #krate::Result<Self> {
                ::core::result::Result::Ok(__view)
            }
        }

        #[automatically_derived]
        impl __fs::VectorElement for #ident #bounds {
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
pub(super) fn defaultable(input: &Input, bounds: &TokenStream) -> TokenStream {
    let ident = &input.ident;
    quote! {
        #[automatically_derived]
        impl __fs::Defaultable for #ident #bounds {
            type Const = Self;

            fn view<'__a>(__value: &'static Self, _: &'__a [u8]) -> Self {
                *__value
            }
        }
    }
}

/// The bound of what is read by value, which [`copied`] reports.
pub(super) fn copy(input: &Input) -> TokenStream {
    let ident = &input.ident;
    quote!(where for<'__x> #ident: __fs::PlainCopy)
}

/// What is read by value is copied: once and in our words, as a bound on the impls would be reported
/// in those of rustc.
pub(super) fn copied(input: &Input) -> TokenStream {
    let ident = &input.ident;
    quote_spanned! {ident.span()=>
        fn __copied() {
            __fs::copied::<#ident>();
        }
    }
}
