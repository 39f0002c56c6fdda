//! Type and const parameters in what is generated for a type that has some: in the impls under bounds
//! for its parts, in the views as parameters of their own.

use std::collections::HashSet;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned, ToTokens};
use syn::spanned::Spanned as _;
use syn::{
    GenericParam, Generics, Ident, Lifetime, Type, TypeParam, TypeParamBound, WherePredicate,
};

use super::lifetimes::{self, for_ever, static_param, static_predicate};
use super::{located, private};
use crate::ast::{wired, Data, Field, Input, Variant, VariantKind};
use crate::generics;

/// `<'a, T: Bound>` of impls for the type itself, without defaults.
pub(super) fn of_type(input: &Input) -> TokenStream {
    let (generics, ..) = input.generics.split_for_impl();
    quote!(#generics)
}

/// `<'x, 'a, T: Bound>` of what borrows parts of the type for `'x`.
pub(super) fn of_parts(input: &Input, borrow: &Lifetime) -> TokenStream {
    let lifetimes = input.generics.lifetimes().map(ToTokens::to_token_stream);
    let all = [quote!(#borrow)].into_iter().chain(lifetimes);
    bracketed(all.chain(params(input).map(|param| without_default(param, TypeParam::clone))))
}

/// `<'a, T: Bound>` of impls for a view; only the lifetime, or nothing, for a type without parameters.
pub(super) fn of_view(input: &Input, lifetime: Option<TokenStream>) -> TokenStream {
    let lifetime = lifetime.into_iter();
    bracketed(lifetime.chain(params(input).map(|param| without_default(param, static_param))))
}

fn without_default(param: &GenericParam, lifetimes: fn(&TypeParam) -> TypeParam) -> TokenStream {
    match param {
        GenericParam::Type(param) => {
            let TypeParam { ident, bounds, .. } = lifetimes(param);
            let colon = (!bounds.is_empty()).then(|| quote!(:));
            quote!(#ident #colon #bounds)
        }
        GenericParam::Const(param) => {
            let (ident, ty) = (&param.ident, &param.ty);
            quote!(const #ident: #ty)
        }
        GenericParam::Lifetime(param) => quote!(#param),
    }
}

/// `<'a, T = u8>` of the view of a table where it stands: bounds are those of the impls.
pub(super) fn declared(input: &Input) -> TokenStream {
    declared_with(input, |param| {
        let unsized_ = param.bounds.iter().filter(|bound| is_unsized(bound));
        unsized_.map(ToTokens::to_token_stream).collect()
    })
}

/// The same of the view of a union, which holds the views of parts and needs all bounds.
pub(super) fn declared_bounded(input: &Input) -> TokenStream {
    declared_with(input, |param| {
        static_param(param).bounds.iter().map(ToTokens::to_token_stream).collect()
    })
}

fn declared_with(input: &Input, bounds: impl Fn(&TypeParam) -> Vec<TokenStream>) -> TokenStream {
    let params = params(input).map(|param| match param {
        GenericParam::Type(param) => {
            let (ident, bounds) = (&param.ident, bounds(param));
            let bounds = (!bounds.is_empty()).then(|| quote!(: #(#bounds)+*));
            let default = param.default.as_ref().map(|(_, ty)| quote!(= #ty));
            quote!(#ident #bounds #default)
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

/// `<'a, T, { N }>`: the arguments of the type itself, in the user's brackets, as rustc shows the place.
pub(super) fn own_arguments(input: &Input) -> TokenStream {
    let Generics { lt_token, gt_token, .. } = &input.generics;
    let lifetimes = input.generics.lifetimes().map(|param| param.lifetime.to_token_stream());
    let arguments = lifetimes.chain(arguments(input));
    quote!(#lt_token #(#arguments),* #gt_token)
}

/// `T`, `{ N }`: the parameters as arguments. Without the braces `N` may be a type of that name.
pub(super) fn arguments(input: &Input) -> impl Iterator<Item = TokenStream> + '_ {
    params(input).map(|param| match param {
        GenericParam::Type(param) => param.ident.to_token_stream(),
        GenericParam::Const(param) => {
            let ident = &param.ident;
            quote!({ #ident })
        }
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

/// `where` the user's bounds hold, those of the parts, and `more`, for impls of the type itself.
pub(super) fn bounds(input: &Input, more: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let user = of_user(input).map(ToTokens::to_token_stream);
    let own =
        user.chain(for_ever(input)).chain(of_types(input, &|span| quote_spanned!(span=> __fs)));
    where_clause(own.chain(more))
}

/// The same for impls of a view, which has no lifetimes of the type.
pub(super) fn view_bounds(input: &Input) -> Option<TokenStream> {
    any(input).then(|| view_bounds_and(input, None))
}

/// The same and `more`.
pub(super) fn view_bounds_and(
    input: &Input,
    more: impl IntoIterator<Item = TokenStream>,
) -> TokenStream {
    let own = any(input).then(|| of_view_types(input, &|span| quote_spanned!(span=> __fs)));
    where_clause(own.into_iter().flatten().chain(more))
}

/// The same for the view of a union where it stands.
pub(super) fn declared_bounds(input: &Input) -> Option<TokenStream> {
    let own = || of_view_types(input, &|span| located(private(input), span));
    any(input).then(|| where_clause(own().into_iter()))
}

/// The runtime's hidden module, for errors at a span.
type Runtime<'a> = dyn Fn(Span) -> TokenStream + 'a;

fn of_view_types(input: &Input, runtime: &Runtime<'_>) -> Vec<TokenStream> {
    let user = of_user(input).map(|predicate| static_predicate(predicate).to_token_stream());
    user.chain(for_ever(input)).chain(of_types(input, runtime)).collect()
}

fn of_user(input: &Input) -> impl Iterator<Item = &WherePredicate> {
    input.generics.where_clause.iter().flat_map(|clause| &clause.predicates)
}

fn where_clause(bounds: impl Iterator<Item = TokenStream>) -> TokenStream {
    let mut seen = HashSet::new();
    let bounds: Vec<_> = bounds.filter(|bound| seen.insert(bound.to_string())).collect();
    if bounds.is_empty() {
        return TokenStream::new();
    }
    quote!(where #(#bounds),*)
}

/// One bound a part whose type depends on a parameter. Types that contain the type itself follow
/// from the others, and as bounds would be proven in a circle.
fn of_types(input: &Input, runtime: &Runtime<'_>) -> Vec<TokenStream> {
    match &input.data {
        Data::Table(fields) => of_fields(input, fields, runtime),
        Data::Union(variants) => {
            variants.iter().flat_map(|variant| of_variant(input, variant, runtime)).collect()
        }
        Data::Fixed(fields) => of_inline(input, fields),
        // Newtypes are what they hold under bounds of their own.
        _ => Vec::new(),
    }
}

fn of_variant(input: &Input, variant: &Variant, runtime: &Runtime<'_>) -> Vec<TokenStream> {
    match &variant.kind {
        VariantKind::Newtype(ty) if needs_bound(input, ty) => {
            let runtime = runtime(ty.span());
            vec![lifetimes::bound(ty, quote_spanned!(ty.span()=> #runtime::FieldType), None)]
        }
        _ => of_fields(input, variant.fields(), runtime),
    }
}

fn of_fields(input: &Input, fields: &[Field], runtime: &Runtime<'_>) -> Vec<TokenStream> {
    let bounded = wired(fields).into_iter().filter(|field| is_bounded(input, field));
    bounded.map(|field| of_field(field, runtime)).collect()
}

fn of_inline(input: &Input, fields: &[Field]) -> Vec<TokenStream> {
    let fields = fields.iter().filter(|field| depends(input, field));
    let inline = |Field { ty, .. }: &Field| {
        let subject = super::subject(ty, quote!(#ty));
        quote_spanned!(ty.span()=> #subject: __fs::Inline)
    };
    fields.map(inline).collect()
}

fn of_field(field: &Field, runtime: &Runtime<'_>) -> TokenStream {
    let (ty, adapter) = (&field.ty, field.attrs.adapter());
    let span = adapter.unwrap_or(ty).span();
    let runtime = runtime(span);
    let role = match (field.attrs.key, adapter) {
        (Some(_), _) => quote_spanned!(span=> #runtime::MapKey),
        (None, Some(_)) => quote_spanned!(span=> #runtime::AdaptedBy),
        (None, None) => quote_spanned!(span=> #runtime::FieldType),
    };
    lifetimes::bound(ty, role, adapter)
}

/// Whether only a bound can say that the type of `field` is a field type.
pub(super) fn is_bounded(input: &Input, field: &Field) -> bool {
    depends(input, field) && !generics::mentions(&field.ty, &input.ident)
}

/// The same of a type.
pub(super) fn needs_bound(input: &Input, ty: &Type) -> bool {
    generics::depends(&input.generics, ty) && !generics::mentions(ty, &input.ident)
}

/// Whether what `field` is on the wire is another thing for other parameters.
pub(super) fn depends(input: &Input, field: &Field) -> bool {
    let types = [Some(&field.ty), field.attrs.adapter()];
    types.into_iter().flatten().any(|ty| generics::depends(&input.generics, ty))
}

/// Whether values can be rebuilt, as far as the type itself goes and that of these parts.
pub(super) fn all_owned(owned: bool, parts: impl Iterator<Item = TokenStream>) -> TokenStream {
    let parts: Vec<_> = parts.collect();
    match parts.is_empty() {
        true => quote!(#owned),
        false => quote!(#(__fs::Ask::<#parts>::OWNED)&&*),
    }
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
