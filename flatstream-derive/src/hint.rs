//! Trait bounds that fail in the words of a hint.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::Type;

/// A statement that compiles exactly when `ty` implements `bound`, and else says `message`.
///
/// Only the compiler knows whether a `Duration` is that of the standard library or a table of the
/// user with the same name. So the name alone decides the words, and the trait decides the matter.
pub fn assertion(ty: &Type, bound: &TokenStream, message: &str) -> TokenStream {
    let assert = quote_spanned!(ty.span()=> assert::<#ty>);
    quote! {
        {
            #[diagnostic::on_unimplemented(message = #message, label = "no FlatBuffers type")]
            trait Hint {}
            // Else rustc explains `bound`.
            #[diagnostic::do_not_recommend]
            impl<T: ?::core::marker::Sized + #bound> Hint for T {}
            const fn assert<T: ?::core::marker::Sized + Hint>() {}
            let _ = #assert;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_assertion_is_a_block() {
        let ty = syn::parse_quote!(Vec<Duration>);
        let hint = crate::ty::hint(&ty).unwrap();
        let tokens = assertion(&ty, &quote!(::flatstream::__private::FieldType), hint);
        let block: syn::Block = syn::parse2(tokens).unwrap();
        assert_eq!(block.stmts.len(), 4);
    }
}
