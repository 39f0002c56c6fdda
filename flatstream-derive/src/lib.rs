//! `#[derive(StreamSerialize)]` for the `flatstream` crate.
//!
//! Depend on `flatstream`, which re-exports the macro and documents it, instead of on this crate:
//! the code that is generated fits one version of the runtime only.
//!
//! One way through: `ast` reads the tokens (`attr` the attributes in them), `validate` refuses what
//! has no place on the wire (`ty` for types), `expand` writes the impls. Every mistake goes to
//! `ctxt` and none ends the search, so that a type with six of them needs one compile to know all.

use proc_macro2::TokenStream;
use syn::DeriveInput;

mod ast;
mod attr;
mod ctxt;
mod expand;
mod fallback;
mod generics;
mod ids;
mod names;
mod receiver;
mod symbol;
mod ticks;
mod twice;
mod ty;
mod undeclared;
mod validate;

#[cfg(test)]
mod hygiene;
#[cfg(test)]
mod snapshots;
#[cfg(test)]
mod tests;

/// Part of the `flatstream` crate, which re-exports and documents it.
#[proc_macro_derive(StreamSerialize, attributes(flatstream))]
pub fn derive_stream_serialize(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    match syn::parse2(ticks::rename(input.into())) {
        Ok(input) => derive(input).into(),
        Err(error) => error.into_compile_error().into(),
    }
}

/// The impls, or every error together with stubs that keep those errors from causing others.
fn derive(mut input: DeriveInput) -> TokenStream {
    undeclared::make_static(&mut input);
    if twice::in_enum(&input) {
        return fallback::nothing_in_it(&input);
    }
    if twice::drop_fields(&mut input) {
        return fallback::stubs_in_part(&input);
    }
    match try_derive(&input) {
        Ok(_) if generics::leaves_unused(&input) => fallback::nothing_in_it(&input),
        Ok(impls) => impls,
        Err(errors) => fallback::refuse(&input, errors),
    }
}

fn try_derive(input: &DeriveInput) -> syn::Result<TokenStream> {
    let ctxt = ctxt::Ctxt::new();
    let model = ast::Input::read(&ctxt, input);
    validate::check(&ctxt, model.as_ref());
    ctxt.finish(model).map(|model| expand::expand(&model))
}
