//! Type and const parameters: which there are, what depends on them, and what the schema calls a
//! type that has some.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::Visit;
use syn::{
    DeriveInput, GenericArgument, GenericParam, Generics, Ident, PathArguments, Type, TypeParam,
};

use crate::ast::{Data, Field, VariantKind};

/// Type and const parameters, in their order.
pub fn params(generics: &Generics) -> impl Iterator<Item = &Ident> {
    generics.params.iter().filter_map(|param| match param {
        GenericParam::Lifetime(_) => None,
        GenericParam::Type(param) => Some(&param.ident),
        GenericParam::Const(param) => Some(&param.ident),
    })
}

/// Whether rustc refuses the type for a parameter that is in no field.
pub fn leaves_unused(input: &DeriveInput) -> bool {
    let types: Vec<&Type> = match &input.data {
        syn::Data::Struct(data) => data.fields.iter().map(|field| &field.ty).collect(),
        syn::Data::Enum(data) => {
            data.variants.iter().flat_map(|it| &it.fields).map(|field| &field.ty).collect()
        }
        syn::Data::Union(_) => return false,
    };
    let is_used = |param: &TypeParam| types.iter().any(|ty| mentions(ty, &param.ident));
    !input.generics.type_params().all(is_used)
}

/// Whether `ty` is another type for other parameters.
pub fn depends(generics: &Generics, ty: &Type) -> bool {
    params(generics).any(|param| mentions(ty, param))
}

/// Whether `name` stands in `ty`, also within a macro.
pub fn mentions(ty: &Type, name: &Ident) -> bool {
    stands_in(ty.to_token_stream(), name)
}

/// Whether `name` is one of the tokens.
pub fn stands_in(tokens: TokenStream, name: &Ident) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == *name,
        TokenTree::Group(group) => stands_in(group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// Whether a lifetime stands in it, other than `'static`.
pub fn holds_lifetime(tokens: impl ToTokens) -> bool {
    let mut after_quote = false;
    tokens.to_token_stream().into_iter().any(|token| match token {
        TokenTree::Group(group) => holds_lifetime(group.stream()),
        TokenTree::Ident(ident) => std::mem::take(&mut after_quote) && ident != "static",
        TokenTree::Punct(punct) => {
            after_quote = punct.as_char() == '\'';
            false
        }
        TokenTree::Literal(_) => false,
    })
}

/// Whether a generic type may lead to an instance of itself or of another one: whether anything but a well-known
/// container has arguments.
pub fn holds_instances(data: &Data) -> bool {
    let holds = |field: &Field| {
        is_instance(field.ty.to_token_stream())
            || field
                .attrs
                .with
                .as_ref()
                .is_some_and(|with| is_instance(with.adapter.to_token_stream()))
    };
    match data {
        Data::Table(fields) | Data::Fixed(fields) => fields.iter().any(holds),
        Data::Union(variants) => variants.iter().any(|variant| match &variant.kind {
            VariantKind::Unit => false,
            VariantKind::Newtype(ty) => is_instance(ty.to_token_stream()),
            VariantKind::Struct(fields) => fields.iter().any(holds),
        }),
        _ => true,
    }
}

const CONTAINERS: [&str; 14] = [
    "Option",
    "Box",
    "Rc",
    "Arc",
    "Cow",
    "Vec",
    "HashMap",
    "BTreeMap",
    "HashSet",
    "BTreeSet",
    "Flags",
    "Nested",
    "PhantomData",
    "fn",
];

/// Whether arguments stand behind anything else, or a macro hides what there is.
fn is_instance(tokens: TokenStream) -> bool {
    let mut before = String::new();
    tokens.into_iter().any(|token| {
        let is_one = match &token {
            TokenTree::Group(group) => is_instance(group.stream()),
            TokenTree::Punct(punct) if punct.as_char() == '<' => {
                !CONTAINERS.contains(&before.as_str())
            }
            TokenTree::Punct(punct) => punct.as_char() == '!',
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        };
        before = token.to_string();
        is_one
    })
}

/// `Page<Vec<T>>` within `Page<T>`: arguments that depend on the parameters and are not these.
pub fn other_instance(generics: &Generics, owner: &Ident, ty: &Type) -> Option<syn::Path> {
    struct Find<'a>(&'a Generics, &'a Ident, Option<syn::Path>);
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_path(&mut self, path: &'ast syn::Path) {
            let Find(generics, owner, _) = *self;
            let last = path.segments.last().filter(|last| last.ident == *owner);
            if last.is_some_and(|last| is_other(generics, &last.arguments)) {
                self.2 = Some(path.clone());
            }
            syn::visit::visit_path(self, path);
        }
    }
    let mut find = Find(generics, owner, None);
    find.visit_type(ty);
    find.2
}

fn is_other(generics: &Generics, arguments: &PathArguments) -> bool {
    let PathArguments::AngleBracketed(arguments) = arguments else { return false };
    let is_lifetime =
        |argument: &&GenericArgument| matches!(argument, GenericArgument::Lifetime(_));
    let arguments = arguments.args.iter().filter(|argument| !is_lifetime(argument));
    let mut pairs = arguments.zip(params(generics));
    pairs.any(|(argument, param)| {
        let tokens = argument.to_token_stream();
        let depends = params(generics).any(|param| stands_in(tokens.clone(), param));
        depends && *param != tokens.to_string()
    })
}

/// A part of the name of a generic type.
#[derive(Debug, PartialEq)]
pub enum Part<'a> {
    /// As it is.
    Text(&'a str),
    /// `{T}`: the name of what stands for `T`.
    Param(&'a str),
}

/// The parts of `"{T}Page"`; an open brace is text.
pub fn parts(mut pattern: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    while let Some((text, param, rest)) = first_param(pattern) {
        parts.extend((!text.is_empty()).then_some(Part::Text(text)));
        parts.push(Part::Param(param));
        pattern = rest;
    }
    parts.extend((!pattern.is_empty()).then_some(Part::Text(pattern)));
    parts
}

fn first_param(pattern: &str) -> Option<(&str, &str, &str)> {
    let (text, rest) = pattern.split_once('{')?;
    let (param, rest) = rest.split_once('}')?;
    Some((text, param, rest))
}

/// `{T}Page{N}`: the pattern that a message proposes, with `name` in it.
pub fn pattern(generics: &Generics, name: &str) -> String {
    let mut pattern = name.to_string();
    for param in generics.params.iter().rev() {
        if let GenericParam::Type(param) = param {
            pattern = format!("{{{}}}{pattern}", param.ident);
        }
    }
    for param in generics.const_params() {
        pattern = format!("{pattern}{{{}}}", param.ident);
    }
    pattern
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    #[test]
    fn patterns_have_parts() {
        assert_eq!(parts("Page"), [Part::Text("Page")]);
        assert_eq!(parts("{T}Page"), [Part::Param("T"), Part::Text("Page")]);
        assert_eq!(parts("{K}{V}"), [Part::Param("K"), Part::Param("V")]);
        assert_eq!(parts("A{T"), [Part::Text("A{T")]);
        assert_eq!(parts("A}T"), [Part::Text("A}T")]);
        assert!(parts("").is_empty());
    }

    #[test]
    fn patterns_are_proposed() {
        let item: syn::ItemStruct = parse_quote!(
            struct Grid<'a, K, V, const N: usize>(&'a K, V);
        );
        assert_eq!(pattern(&item.generics, "Grid"), "{K}{V}Grid{N}");
    }

    #[test]
    fn other_instances() {
        let item: syn::ItemStruct = parse_quote!(
            struct Pair<K, V>(K, V);
        );
        let other = |ty: Type| {
            other_instance(&item.generics, &item.ident, &ty)
                .map(|path| path.to_token_stream().to_string())
        };
        assert_eq!(other(parse_quote!(Vec<Pair<K, V>>)), None);
        assert_eq!(other(parse_quote!(Vec<Pair<K, u8>>)), None);
        assert_eq!(other(parse_quote!(Vec<Other<Vec<K>>>)), None);
        assert_eq!(other(parse_quote!(Vec<Pair<V, K>>)).unwrap(), "Pair < V , K >");
        assert!(other(parse_quote!(Option<Box<Pair<K, Vec<V>>>>)).is_some());
        assert!(other(parse_quote!(Box<Pair<'a, K, Vec<V>>>)).is_some());
    }

    #[test]
    fn types_depend_on_parameters() {
        let item: syn::ItemStruct = parse_quote!(
            struct Page<T, const N: usize>(T);
        );
        let depends = |ty: Type| depends(&item.generics, &ty);
        assert!(depends(parse_quote!(Vec<T>)));
        assert!(depends(parse_quote!([u8; N])));
        assert!(depends(parse_quote!(<T as Kind>::Item)));
        assert!(depends(parse_quote!(of![T])));
        assert!(!depends(parse_quote!(Vec<u8>)));
    }
}
