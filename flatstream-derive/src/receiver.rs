//! Replaces `Self` in field types, and in defaults of variants, by the type's own name.
//!
//! Both end up in impls of other types, such as the view, where `Self` would mean those.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{quote, ToTokens};
use syn::visit_mut::{self, VisitMut};
use syn::{DeriveInput, Expr, ExprPath, Path, QSelf, Token, Type, TypePath};

/// Writes out every `Self` in `ty`, a field type of `owner`.
pub fn replace_self(owner: &DeriveInput, ty: &mut Type) {
    Receiver { owner }.visit_type_mut(ty);
}

/// Writes out every `Self` in `expr`, a default inside of the enum `owner`: generated code has it in an
/// impl of the variant's payload.
pub fn name_self(owner: &DeriveInput, expr: &mut Expr) {
    StaticReceiver { owner }.visit_expr_mut(expr);
    // What is left is in paths of values, or in the arguments of macros: the name without lifetimes.
    if let Ok(named) = syn::parse2(named(&owner.ident, expr.to_token_stream())) {
        *expr = named;
    }
}

/// Writes out types: a constant has no lifetime but `'static`.
struct StaticReceiver<'a> {
    owner: &'a DeriveInput,
}

impl VisitMut for StaticReceiver<'_> {
    fn visit_type_path_mut(&mut self, ty: &mut TypePath) {
        if ty.qself.is_none() && ty.path.is_ident("Self") {
            let lifetimes: Vec<_> =
                self.owner.generics.lifetimes().map(|_| quote!('static)).collect();
            if !lifetimes.is_empty() {
                let path = &ty.path;
                *ty = syn::parse_quote!(#path<#(#lifetimes),*>);
            }
        } else {
            visit_mut::visit_type_path_mut(self, ty);
        }
    }
}

fn named(owner: &Ident, tokens: TokenStream) -> TokenStream {
    let name = |token: TokenTree| match token {
        TokenTree::Ident(ident) if ident == "Self" => {
            let mut owner = owner.clone();
            owner.set_span(ident.span());
            owner.into()
        }
        TokenTree::Group(group) => {
            let mut inside = Group::new(group.delimiter(), named(owner, group.stream()));
            inside.set_span(group.span());
            inside.into()
        }
        other => other,
    };
    tokens.into_iter().map(name).collect()
}

struct Receiver<'a> {
    owner: &'a DeriveInput,
}

impl Receiver<'_> {
    /// `Node<'a>`, with the span of the `Self` that `path` begins with.
    fn own_type(&self, path: &Path) -> Option<TypePath> {
        let first = path.segments.first()?;
        let mut ident = self.owner.ident.clone();
        ident.set_span(first.ident.span());
        let (_, generics, _) = self.owner.generics.split_for_impl();
        syn::parse2(quote!(#ident #generics)).ok()
    }

    /// `Self::X` becomes `<Node<'a>>::X`.
    fn qualify(&self, qself: &mut Option<QSelf>, path: &mut Path) {
        if qself.is_some() || path.segments.len() < 2 || !begins_with_self(path) {
            return;
        }
        let Some(own_type) = self.own_type(path) else { return };
        *qself = Some(QSelf {
            lt_token: <Token![<]>::default(),
            ty: Box::new(Type::Path(own_type)),
            position: 0,
            as_token: None,
            gt_token: <Token![>]>::default(),
        });
        path.leading_colon = Some(<Token![::]>::default());
        path.segments = std::mem::take(&mut path.segments).into_iter().skip(1).collect();
    }
}

impl VisitMut for Receiver<'_> {
    fn visit_type_path_mut(&mut self, ty: &mut TypePath) {
        if ty.qself.is_none() && ty.path.is_ident("Self") {
            if let Some(own_type) = self.own_type(&ty.path) {
                *ty = own_type;
            }
        } else {
            self.qualify(&mut ty.qself, &mut ty.path);
            visit_mut::visit_type_path_mut(self, ty);
        }
    }

    fn visit_expr_path_mut(&mut self, expr: &mut ExprPath) {
        self.qualify(&mut expr.qself, &mut expr.path);
        visit_mut::visit_expr_path_mut(self, expr);
    }
}

fn begins_with_self(path: &Path) -> bool {
    path.leading_colon.is_none()
        && path.segments.first().is_some_and(|first| {
            first.ident == "Self" && first.arguments.to_token_stream().is_empty()
        })
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    fn check(ty: Type, expected: Type) {
        let owner = parse_quote!(
            struct Node<'a> {}
        );
        let mut replaced = ty;
        replace_self(&owner, &mut replaced);
        assert_eq!(quote!(#replaced).to_string(), quote!(#expected).to_string());
    }

    #[test]
    fn self_is_written_out() {
        check(parse_quote!(Self), parse_quote!(Node<'a>));
        check(parse_quote!(Option<Box<Self>>), parse_quote!(Option<Box<Node<'a>>>));
        check(parse_quote!([Vec<Self>; 2]), parse_quote!([Vec<Node<'a>>; 2]));
        check(parse_quote!(Self::Item), parse_quote!(<Node<'a>>::Item));
        check(parse_quote!([u8; Self::LEN]), parse_quote!([u8; <Node<'a>>::LEN]));
        check(parse_quote!(<Self as Tr>::Item), parse_quote!(<Node<'a> as Tr>::Item));
    }

    #[test]
    fn self_in_defaults() {
        let owner = parse_quote!(
            enum Event<'a> {}
        );
        let check = |mut expr: Expr, expected: Expr| {
            name_self(&owner, &mut expr);
            assert_eq!(quote!(#expr).to_string(), quote!(#expected).to_string());
        };
        check(parse_quote!(Self::D), parse_quote!(Event::D));
        check(parse_quote!(<Self as Tr>::D + 1), parse_quote!(<Event<'static> as Tr>::D + 1));
        check(parse_quote!(max!(1, Self::of(2))), parse_quote!(max!(1, Event::of(2))));
        check(parse_quote!(self_::D), parse_quote!(self_::D));
    }

    #[test]
    fn other_names_stay() {
        check(parse_quote!(other::Self_), parse_quote!(other::Self_));
        check(parse_quote!(Option<u8>), parse_quote!(Option<u8>));
    }
}
