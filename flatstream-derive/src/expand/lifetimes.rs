//! Lifetimes beside type parameters.
//!
//! A view knows its type with `'static` in place of each lifetime. Where only bounds say what the types
//! of fields are, they have to say it of both: of the type that borrows, and of that one.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned, ToTokens};
use syn::spanned::Spanned as _;
use syn::visit_mut::VisitMut;
use syn::{Ident, Lifetime, Type, TypeParam, WherePredicate};

use super::Static;
use crate::ast::Input;
use crate::generics;

/// What the bounds of the user have to be for the type with `'static`, and `T: 'static` for each
/// parameter that stands behind a lifetime, as in `&'a [T]`.
pub(super) fn for_ever(input: &Input) -> Vec<TokenStream> {
    if input.generics.lifetimes().next().is_none() {
        return Vec::new();
    }
    let types = input.data.types();
    let behind = |param: &Ident| {
        types.iter().any(|ty| generics::holds_lifetime(*ty) && generics::mentions(ty, param))
    };
    let mut bounds = Vec::new();
    for param in input.generics.type_params() {
        let TypeParam { ident, bounds: user, .. } = &static_param(param);
        bounds.extend(behind(ident).then(|| quote!(#ident: 'static)));
        bounds.extend(
            param.bounds.iter().any(generics::holds_lifetime).then(|| quote!(#ident: #user)),
        );
    }
    let user = input.generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    let user = user.filter(|predicate| generics::holds_lifetime(*predicate));
    bounds.extend(user.map(|predicate| static_predicate(predicate).to_token_stream()));
    bounds
}

/// With `'static` in place of each lifetime.
pub(super) fn static_param(param: &TypeParam) -> TypeParam {
    let mut param = param.clone();
    Static.visit_type_param_mut(&mut param);
    param
}

/// With `'static` in place of each lifetime.
pub(super) fn static_predicate(predicate: &WherePredicate) -> WherePredicate {
    let mut predicate = predicate.clone();
    Static.visit_where_predicate_mut(&mut predicate);
    predicate
}

/// `Vec<T>: FieldType`; of what borrows, `for<'__a> &'__a [T]: FieldType`.
pub(super) fn bound(ty: &Type, role: TokenStream, adapter: Option<&Type>) -> TokenStream {
    let mut rename = Rename { lifetimes: Vec::new() };
    let (mut ty, mut adapter) = (ty.clone(), adapter.cloned());
    rename.visit_type_mut(&mut ty);
    if let Some(adapter) = &mut adapter {
        rename.visit_type_mut(adapter);
    }
    let lifetimes = &rename.lifetimes;
    let for_all = (!lifetimes.is_empty()).then(|| quote!(for<#(#lifetimes),*>));
    let adapter = adapter.map(|adapter| quote!(<#adapter>));
    let subject = super::subject(&ty, quote!(#ty));
    quote_spanned!(ty.span()=> #for_all #subject: #role #adapter)
}

/// Gives each lifetime a name that the impl does not have.
struct Rename {
    lifetimes: Vec<Lifetime>,
}

impl VisitMut for Rename {
    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if lifetime.ident == "static" {
            return;
        }
        *lifetime = Lifetime::new(&format!("'__{}", lifetime.ident), Span::call_site());
        if !self.lifetimes.contains(lifetime) {
            self.lifetimes.push(lifetime.clone());
        }
    }

    /// `for<'x> fn(&'x str)` binds its own.
    fn visit_type_fn_ptr_mut(&mut self, _: &mut syn::TypeFnPtr) {}
}
