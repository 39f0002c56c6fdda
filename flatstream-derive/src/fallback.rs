//! What a type with mistakes gets, so that one mistake gives one error.

use proc_macro2::TokenStream;

/// The same items that `expand` makes, without bodies.
pub fn stubs(input: &syn::DeriveInput) -> TokenStream {
    let _ = input;
    TokenStream::new()
}
