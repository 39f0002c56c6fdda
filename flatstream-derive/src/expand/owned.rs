//! `unpack` of types that borrow: into their owned twin, or a word on what that is.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Ident, Type};

use super::{params, static_self};
use crate::ast::{Field, Input};
use crate::ty::show;

/// The methods of the view of a table that borrows.
pub(super) fn unpack(input: &Input, fields: &[Field]) -> TokenStream {
    let has_into = fields.iter().any(|field| field.ident == "unpack_into");
    match &input.attrs.owned {
        Some(twin) => into_twin(input, twin, !has_into),
        None => refused(input),
    }
}

/// One error if the twin is none; the methods are there all the same.
fn into_twin(input: &Input, twin: &Type, with_into: bool) -> TokenStream {
    let view = params::view(input, &input.names.view, &quote!('_));
    let (generics, bounds) = (params::of_view(input, None), params::view_bounds(input));
    let (vis, krate) = (&input.vis, &input.attrs.crate_path);
    let doc = format!("Rebuilds the message as its owned twin, `{}`.", show(twin));
    let Asked { free, inside, bound, twins } = Asked::of(input, twin);
    let into = with_into.then(|| {
        quote! {
            /// As `unpack`, into a value that is there, whose strings and vectors are used again.
            ///
            /// # Errors
            ///
            /// As `unpack`. The value may then hold parts of both.
            #[inline]
            #vis fn unpack_into(&self, __target: &mut #twin) -> #krate::Result<()> #bound {
                #inside
                #twins::unpack_twin_into(self.table, __target)
            }
        }
    });
    let compared = (!names(twin, &input.ident)).then(|| compared(input, twin, &twins));
    quote! {
        #free
        #compared

        #[automatically_derived]
        impl #generics #view #bounds {
            #[doc = #doc]
            ///
            /// # Errors
            ///
            /// `UnknownVariant` for an enum number or union tag that this program does not know.
            #[inline]
            #vis fn unpack(&self) -> #krate::Result<#twin> #bound {
                #inside
                #twins::unpack_twin(self.table)
            }

            #into
        }
    }
}

/// Whether the twin is one.
struct Asked {
    /// Of a type without parameters, here.
    free: Option<TokenStream>,
    /// Of a generic type, where an instance is unpacked.
    inside: Option<TokenStream>,
    /// As `inside`.
    bound: Option<TokenStream>,
    /// What has the functions for twins. Without parameters it has others for a type that is none, so
    /// that `unpack` says nothing.
    twins: TokenStream,
}

impl Asked {
    fn of(input: &Input, twin: &Type) -> Self {
        let this = static_self(input);
        let is_twin = quote_spanned! {twin.span()=>
            __fs::is_twin::<#this, #twin>(__fs::Ask::<#twin>::OWNED)
        };
        match params::any(input) {
            true => Asked {
                free: None,
                inside: Some(quote!(const { #is_twin };)),
                bound: Some(quote!(where for<'__x> #twin: __fs::OwnedTwin)),
                twins: quote!(<#twin as __fs::OwnedTwin>),
            },
            false => Asked {
                free: Some(quote!(const _: () = #is_twin;)),
                inside: None,
                bound: None,
                twins: quote!(__fs::Ask::<#twin>),
            },
        }
    }
}

/// What a view unpacks to it compares with.
fn compared(input: &Input, twin: &Type, twins: &TokenStream) -> TokenStream {
    let view = params::view(input, &input.names.view, &quote!('_));
    let generics = params::of_view(input, None);
    let is_twin = params::any(input).then(|| quote!(for<'__x> #twin: __fs::OwnedTwin));
    let bounds = params::view_bounds_and(input, is_twin);
    quote! {
        #[automatically_derived]
        impl #generics ::core::cmp::PartialEq<#twin> for #view #bounds {
            #[inline]
            fn eq(&self, __twin: &#twin) -> bool {
                #twins::equals_twin(self.table, __twin)
            }
        }
    }
}

/// Whether `ty` is the type called `ident`, with which its view compares already.
fn names(ty: &Type, ident: &Ident) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == *ident))
}

/// A method that nobody can call, to say why.
pub(super) fn refused(input: &Input) -> TokenStream {
    let view = params::view(input, &input.names.view, &quote!('_));
    let (generics, bounds) = (params::of_view(input, None), params::view_bounds(input));
    let (vis, krate, this) = (&input.vis, &input.attrs.crate_path, static_self(input));
    quote! {
        #[automatically_derived]
        impl #generics #view #bounds {
            #[doc(hidden)]
            #vis fn unpack(&self) -> #krate::Result<#this>
            where
                for<'__x> #this: __fs::TwinOf,
            {
                __fs::borrowed()
            }
        }
    }
}
