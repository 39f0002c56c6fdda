//! Type and const parameters of a table in what is generated for it: in the impls under bounds for
//! its fields, in the views as parameters of their own.

use proc_macro2::{TokenStream, TokenTree};
use quote::{quote, quote_spanned, ToTokens};
use syn::spanned::Spanned as _;
use syn::{GenericParam, Ident, TypeParamBound};

use crate::ast::{wired, Data, Field, Input};
use crate::generics;

/// `<T: Bound>` of impls for the type itself, without defaults.
pub(super) fn of_type(input: &Input) -> TokenStream {
    let (generics, ..) = input.generics.split_for_impl();
    quote!(#generics)
}

/// `<'a, T: Bound>` of impls for a view; only the lifetime, or nothing, for a type without parameters.
pub(super) fn of_view(input: &Input, lifetime: Option<TokenStream>) -> TokenStream {
    let lifetime = lifetime.into_iter();
    let params = params(input).map(|param| match param {
        GenericParam::Type(param) => {
            let (ident, bounds) = (&param.ident, &param.bounds);
            let colon = (!bounds.is_empty()).then(|| quote!(:));
            quote!(#ident #colon #bounds)
        }
        GenericParam::Const(param) => {
            let (ident, ty) = (&param.ident, &param.ty);
            quote!(const #ident: #ty)
        }
        GenericParam::Lifetime(param) => quote!(#param),
    });
    bracketed(lifetime.chain(params))
}

/// `<'a, T = u8>` of the view where it stands: bounds are those of the impls.
pub(super) fn declared(input: &Input) -> TokenStream {
    let params = params(input).map(|param| match param {
        GenericParam::Type(param) => {
            let ident = &param.ident;
            let unsized_ = param.bounds.iter().find(|bound| is_unsized(bound));
            let unsized_ = unsized_.map(|bound| quote!(: #bound));
            let default = param.default.as_ref().map(|(_, ty)| quote!(= #ty));
            quote!(#ident #unsized_ #default)
        }
        GenericParam::Const(param) => {
            let (ident, ty) = (&param.ident, &param.ty);
            let default = param.default.as_ref().map(|(_, value)| quote!(= #value));
            quote!(const #ident: #ty #default)
        }
        GenericParam::Lifetime(param) => quote!(#param),
    });
    bracketed([quote!('a)].into_iter().chain(params))
}

/// `PageView<'a, T>`
pub(super) fn view(input: &Input, ident: &Ident, lifetime: &TokenStream) -> TokenStream {
    let arguments = bracketed([lifetime.clone()].into_iter().chain(arguments(input)));
    quote!(#ident #arguments)
}

/// `T`, `N`: the parameters as arguments.
pub(super) fn arguments(input: &Input) -> impl Iterator<Item = TokenStream> + '_ {
    params(input).map(|param| match param {
        GenericParam::Type(param) => param.ident.to_token_stream(),
        GenericParam::Const(param) => param.ident.to_token_stream(),
        GenericParam::Lifetime(param) => param.lifetime.to_token_stream(),
    })
}

/// What a view says of the types that its fields depend on, and rustc wants to have said.
pub(super) struct Marker {
    /// In the struct.
    pub field: TokenStream,
    /// In an expression of it.
    pub value: TokenStream,
}

impl Marker {
    pub fn of(input: &Input) -> Option<Self> {
        let types: Vec<_> = input.generics.type_params().map(|param| &param.ident).collect();
        (!types.is_empty()).then(|| Marker {
            field: quote!(of: ::core::marker::PhantomData<fn() -> (#(*const #types,)*)>,),
            value: quote!(, of: ::core::marker::PhantomData),
        })
    }
}

/// `where` the user's bounds hold, those of the fields, and `more`, for impls of the type itself.
pub(super) fn bounds(input: &Input, more: Option<TokenStream>) -> TokenStream {
    let user = input.generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    let user = user.map(ToTokens::to_token_stream);
    let bounds: Vec<_> = user.chain(of_fields(input)).chain(more).collect();
    if bounds.is_empty() {
        return TokenStream::new();
    }
    quote!(where #(#bounds),*)
}

/// The same for impls of a view, which has no lifetimes of the type.
pub(super) fn view_bounds(input: &Input) -> Option<TokenStream> {
    any(input).then(|| bounds(input, None))
}

/// One bound a field whose type depends on a parameter. Types that contain the type itself follow
/// from the others, and as bounds would be proven in a circle.
fn of_fields(input: &Input) -> Vec<TokenStream> {
    let Data::Table(fields) = &input.data else { return Vec::new() };
    let bounded = wired(fields).into_iter().filter(|field| is_bounded(input, field));
    bounded
        .map(|field| {
            let ty = &field.ty;
            let role = match field.attrs.key {
                Some(_) => quote_spanned!(ty.span()=> __fs::MapKey),
                None => quote_spanned!(ty.span()=> __fs::FieldType),
            };
            let subject = super::subject(ty, quote!(#ty));
            quote_spanned!(ty.span()=> #subject: #role)
        })
        .collect()
}

/// Whether only a bound can say that the type of `field` is a field type.
pub(super) fn is_bounded(input: &Input, field: &Field) -> bool {
    depends(input, field) && !generics::mentions(&field.ty, &input.ident)
}

/// Whether the type of `field` is another one for other parameters.
pub(super) fn depends(input: &Input, field: &Field) -> bool {
    generics::depends(&input.generics, &field.ty)
}

/// Whether there are any.
pub(super) fn any(input: &Input) -> bool {
    params(input).next().is_some()
}

fn params(input: &Input) -> impl Iterator<Item = &GenericParam> {
    let params = input.generics.params.iter();
    params.filter(|param| !matches!(param, GenericParam::Lifetime(_)))
}

fn is_unsized(bound: &TypeParamBound) -> bool {
    let first = bound.to_token_stream().into_iter().next();
    matches!(first, Some(TokenTree::Punct(punct)) if punct.as_char() == '?')
}

fn bracketed(parts: impl Iterator<Item = TokenStream>) -> TokenStream {
    let parts: Vec<_> = parts.collect();
    if parts.is_empty() {
        return TokenStream::new();
    }
    quote!(<#(#parts),*>)
}
