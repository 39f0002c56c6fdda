//! What a type is in the schema, as a constant of the trait that its role has.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned, ToTokens};
use syn::{Attribute, Expr, ExprLit, Ident, Lit, LitStr, Meta, Type};

use super::{params, spec, static_self, static_type};
use crate::ast::{wired, Data, Field, Input, UnitEnum, Variant, VariantKind};
use crate::generics::{self, Part};
use crate::ty::Shape;
use crate::validate::renames;

/// What a type is in the schema, and with it which trait of the runtime says so.
#[derive(Clone, Copy)]
pub(super) enum Role {
    Table,
    Struct,
    Enum,
    Flags,
    Union,
}

impl Role {
    /// The trait, and its word in `Definition`.
    fn names(self) -> (TokenStream, TokenStream) {
        match self {
            Role::Table => (quote!(__fs::ViewedTable), quote!(Table)),
            Role::Struct => (quote!(__fs::FixedStruct), quote!(Struct)),
            Role::Enum => (quote!(__fs::UnitEnum), quote!(Enum)),
            Role::Flags => (quote!(__fs::FlagEnum), quote!(Enum)),
            Role::Union => (quote!(__fs::Union), quote!(Union)),
        }
    }
}

/// What a table called `name` is.
pub(super) fn table(
    input: &Input,
    name: &TokenStream,
    docs: &[Attribute],
    fields: &[Field],
    of: &TokenStream,
) -> TokenStream {
    let (docs, wired) = (lines(docs), wired(fields));
    let n = wired.len();
    let fields = wired.iter().map(|field| {
        let spec = spec(field, of);
        let asked = quote!(__fs::Ask::<#spec>::FIELD);
        let asked = documented(asked, &field.attrs.docs);
        let asked = formerly(asked, field.attrs.renamed_from.as_ref());
        match field.attrs.deprecated {
            Some(_) => quote!(__fs::FieldDef::deprecated(#asked)),
            None => asked,
        }
    });
    let at = at(input, Role::Table, of);
    quote! {
        const CALLED: __fs::NameDef = #name;
        const DEF: __fs::TableDef = __fs::TableDef::of::<Self>(
            #docs,
            const { &__fs::fields::<Self, #n>([#(#fields),*]) },
        );
        #at
    }
}

/// `const DEF` of a fixed struct, whose fields have their types from `asks`.
pub(super) fn fixed(input: &Input, fields: &[Field], asks: &[TokenStream]) -> TokenStream {
    let (name, docs) = (name(input), lines(&input.attrs.docs));
    let at = at(input, Role::Struct, &static_self(input));
    let fields = fields.iter().zip(asks).map(|(field, ask)| {
        let name = &field.name;
        let asked = quote!(__fs::FieldDef::inline(#name, #ask::TYPE));
        let asked = documented(asked, &field.attrs.docs);
        formerly(asked, field.attrs.renamed_from.as_ref())
    });
    quote! {
        const CALLED: __fs::NameDef = #name;
        const DEF: __fs::StructDef = __fs::StructDef::of::<Self>(
            #docs,
            const { &__fs::inline_fields([#(#fields),*]) },
        );
        #at
    }
}

/// `const DEF` of an enum with these numbers, or of flags.
pub(super) fn unit_enum(
    input: &Input,
    unit_enum: &UnitEnum,
    numbers: &[TokenStream],
    role: Role,
) -> TokenStream {
    let (name, docs) = (name(input), lines(&input.attrs.docs));
    let new = match role {
        Role::Flags => quote!(flags),
        _ => quote!(plain),
    };
    let at = at(input, role, &static_self(input));
    let values = unit_enum.variants.iter().zip(numbers).map(|(variant, number)| {
        let (name, docs) = (&variant.name, lines(&variant.attrs.docs));
        let value = quote!(__fs::EnumValueDef::new(#name, #number as i128, #docs));
        formerly(value, variant.attrs.renamed_from.as_ref())
    });
    quote! {
        const CALLED: __fs::NameDef = #name;
        const DEF: __fs::EnumDef =
            __fs::EnumDef::#new::<Self>(#docs, const { &[#(#values),*] });
        #at
    }
}

/// `const DEF` of a union. The payload of each variant, if it is struct-like, is the table of `payloads`.
pub(super) fn union(
    input: &Input,
    variants: &[Variant],
    payloads: impl Iterator<Item = TokenStream>,
) -> TokenStream {
    let (name, docs) = (name(input), lines(&input.attrs.docs));
    let at = at(input, Role::Union, &static_self(input));
    let variants = variants.iter().zip(payloads).map(|(variant, payload)| {
        let (name, docs) = (&variant.name, lines(&variant.attrs.docs));
        let member = match &variant.kind {
            VariantKind::Unit => quote!(__fs::VariantDef::unit(#name, #docs)),
            VariantKind::Newtype(ty) => {
                let member = static_type(ty);
                quote!(__fs::VariantDef::newtype(#name, #docs, __fs::Ask::<#member>::FIELD))
            }
            VariantKind::Struct(_) => quote!(__fs::VariantDef::fields::<#payload>(#name, #docs)),
        };
        formerly(member, variant.attrs.renamed_from.as_ref())
    });
    quote! {
        const CALLED: __fs::NameDef = #name;
        const DEF: __fs::UnionDef =
            __fs::UnionDef::of::<Self>(#docs, const { &[#(#variants),*] });
        #at
    }
}

/// Where constants find the definition of `this`.
fn at(input: &Input, role: Role, this: &TokenStream) -> Option<TokenStream> {
    let (role, kind) = role.names();
    let def = quote!(__fs::Definition::#kind(<#this as #role>::DEF));
    let at = match params::any(input) {
        false => quote! {
            static __DEF: __fs::Definition = #def;
            ::core::option::Option::Some(__fs::DefinitionAt::new(&__DEF))
        },
        // There are no statics of instances, and constants that hold each other in a circle have no end.
        true if generics::holds_instances(&input.data) => return None,
        true => quote!(::core::option::Option::Some(__fs::DefinitionAt::new(const { &#def }))),
    };
    Some(quote! {
        const AT: ::core::option::Option<__fs::DefinitionAt> = { #at };
    })
}

/// The name of a type: a text, or a pattern with the names of what stands for parameters.
pub(super) fn name(input: &Input) -> TokenStream {
    let namespace = match &input.attrs.namespace {
        Some(namespace) => quote!(#namespace),
        None => quote!(__fs::namespace!()),
    };
    let text = input.attrs.name.as_ref().map_or(input.ident.to_string(), LitStr::value);
    let name = full_name(input, &namespace, &text);
    let Some(was) = &input.attrs.renamed_from else { return name };
    let text = was.value();
    let was = match renames::split(&text) {
        (Some(space), local) => full_name(input, &quote!(#space), local),
        (None, local) => full_name(input, &namespace, local),
    };
    quote!(#name.was(const { &#was }))
}

fn full_name(input: &Input, namespace: &TokenStream, pattern: &str) -> TokenStream {
    let parts = generics::parts(pattern).into_iter().map(|part| match part {
        Part::Text(text) => quote!(__fs::NamePart::Text(#text)),
        Part::Param(param) => of_param(input, param),
    });
    let path = format!("::{}", input.ident);
    quote! {
        __fs::NameDef::new(
            #namespace,
            ::core::concat!(::core::module_path!(), #path),
            const { &[#(#parts),*] },
        )
    }
}

/// The name of the payload of a struct-like variant of `union`, and its former name if one of both parts
/// has one.
pub(super) fn payload_name(input: &Input, union: &TokenStream, variant: &Variant) -> TokenStream {
    let called = quote!(<#union as __fs::Union>::CALLED);
    let text = &variant.name;
    let name = of_payload(&called, &quote!(&#called), &quote!(#text));
    let was = match (&input.attrs.renamed_from, &variant.attrs.renamed_from) {
        (None, None) => return name,
        (_, Some(was)) => quote!(#was),
        (_, None) => quote!(#text),
    };
    let was = of_payload(&called, &quote!(#called.former()), &was);
    quote!(#name.was(const { &#was }))
}

fn of_payload(called: &TokenStream, union: &TokenStream, variant: &TokenStream) -> TokenStream {
    quote! {
        __fs::NameDef::new(
            __fs::namespace_of(#union),
            __fs::NameDef::rust_path(&#called),
            const { &[__fs::NamePart::Name(#union), __fs::NamePart::Text(#variant)] },
        )
    }
}

fn of_param(input: &Input, param: &str) -> TokenStream {
    let is_const = |it: &&syn::ConstParam| it.ident == param;
    if let Some(param) = input.generics.const_params().find(is_const) {
        let ident = &param.ident;
        return quote!(__fs::NamePart::Number(#ident as i128));
    }
    let ty = input.generics.type_params().map(|it| &it.ident).find(|it| *it == param);
    match ty.and_then(|param| standing_for(input, param)) {
        Some(ty) => quote!(__fs::NamePart::Type(&#ty)),
        // A mistake, which is reported.
        None => quote!(__fs::NamePart::Text(#param)),
    }
}

/// What is on the wire for a type parameter, as the first field says that depends on it: of a parameter alone
/// no bound says that it is a field type, and behind an adapter it need not be one.
fn standing_for(input: &Input, param: &Ident) -> Option<TokenStream> {
    let of = static_self(input);
    let field = |field: &Field| {
        let spec = spec(field, &of);
        (field.ty.clone(), quote!(__fs::Ask::<#spec>::FIELD.value.ty))
    };
    let held: Vec<(Type, TokenStream)> = match &input.data {
        Data::Table(fields) => wired(fields).into_iter().map(field).collect(),
        Data::Fixed(fields) => {
            let inline =
                |Field { ty, .. }: &Field| (ty.clone(), quote!(<#ty as __fs::Inline>::TYPE));
            fields.iter().map(inline).collect()
        }
        Data::Union(variants) => {
            let held = variants.iter().flat_map(|variant| match &variant.kind {
                VariantKind::Unit => Vec::new(),
                VariantKind::Newtype(ty) => {
                    let member = static_type(ty);
                    vec![(ty.clone(), quote!(__fs::Ask::<#member>::FIELD.value.ty))]
                }
                VariantKind::Struct(fields) => wired(fields).into_iter().map(field).collect(),
            });
            held.collect()
        }
        _ => Vec::new(),
    };
    let (ty, asked) = held.into_iter().find(|(ty, asked)| {
        let is_part = generics::mentions(ty, param) || generics::stands_in(asked.clone(), param);
        is_part && !generics::mentions(ty, &input.ident)
    })?;
    Some(part(&ty, param, asked))
}

/// What is left of the type `asked` of a field when that of its parts is taken which depends on `param`.
fn part(ty: &Type, param: &Ident, asked: TokenStream) -> TokenStream {
    match Shape::of(ty) {
        Shape::Option(inner) | Shape::Pointer(inner) => part(inner, param, asked),
        Shape::Vector(item) | Shape::Set(item) => part(item, param, quote!(__fs::item_of(#asked))),
        Shape::Array(array) => part(&array.elem, param, quote!(__fs::item_of(#asked))),
        Shape::Map(key, _) if generics::mentions(key, param) => {
            part(key, param, quote!(__fs::key_of(#asked)))
        }
        Shape::Map(_, value) => part(value, param, quote!(__fs::value_of(#asked))),
        _ => asked,
    }
}

/// `impl StreamSchema`, whose constant is the definition.
pub(super) fn stream_schema(input: &Input, bounds: &TokenStream, role: Role) -> TokenStream {
    let (ident, krate) = (&input.ident, &input.attrs.crate_path);
    let (generics, own) = (params::of_type(input), params::own_arguments(input));
    let (role, kind) = role.names();
    quote! {
        #[automatically_derived]
        impl #generics #krate::StreamSchema for #ident #own #bounds {
            const SCHEMA: #krate::schema::Definition =
                #krate::schema::Definition::#kind(<Self as #role>::DEF);
        }
    }
}

/// Holds the type against its lock: each field, or variant, at its own place, and all else at the path of the
/// file.
pub(super) fn lock(input: &Input) -> Option<TokenStream> {
    let (path, ident, krate) = (input.attrs.lock.as_ref()?, &input.ident, &input.attrs.crate_path);
    let of = static_self(input);
    let spans = members(&input.data).into_iter().map(Ident::span).chain([path.span()]);
    let reports = spans.enumerate().map(|(i, span)| {
        let found = quote!(&__FOUND[#i]);
        quote_spanned!(span=> const _: () = __fs::report(#found);)
    });
    let n = members(&input.data).len() + 1;
    let file = quote_spanned! {path.span()=>
        ::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path))
    };
    let asked = quote_spanned!(ident.span()=> <#of as #krate::StreamSchema>::SCHEMA);
    Some(quote! {
        const __LOCK: &[u8] = #file;
        #[allow(long_running_const_eval)] // It ends: files are read line by line.
        const __FOUND: [__fs::Finding; #n] =
            __fs::check_lock::<#n>(&#asked, __LOCK);
        #(#reports)*
    })
}

/// The fields or variants, as definitions list them.
fn members(data: &Data) -> Vec<&Ident> {
    match data {
        Data::Table(fields) => wired(fields).into_iter().map(|field| &field.ident).collect(),
        Data::Fixed(fields) => fields.iter().map(|field| &field.ident).collect(),
        Data::Enum(unit_enum) | Data::FlagEnum(unit_enum) => {
            unit_enum.variants.iter().map(|variant| &variant.ident).collect()
        }
        Data::Union(variants) => variants.iter().map(|variant| &variant.ident).collect(),
        Data::Transparent(_) | Data::Flags(_) | Data::Value => Vec::new(),
    }
}

/// A member with the name that it had, if it says so.
fn formerly(member: TokenStream, was: Option<&LitStr>) -> TokenStream {
    match was {
        Some(was) => quote!(#member.was(#was)),
        None => member,
    }
}

fn documented(field: TokenStream, docs: &[Attribute]) -> TokenStream {
    if docs.is_empty() {
        return field;
    }
    let lines = lines(docs);
    quote!(__fs::FieldDef::documented(#field, #lines))
}

/// `&["first line", "second line"]`
fn lines(docs: &[Attribute]) -> TokenStream {
    let lines = docs.iter().filter_map(|attr| match &attr.meta {
        Meta::NameValue(doc) => Some(line(&doc.value)),
        _ => None,
    });
    quote!(&[#(#lines),*])
}

/// Without the space that stands behind `///`.
fn line(doc: &Expr) -> TokenStream {
    match doc {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
            let text = text.value();
            text.strip_prefix(' ').unwrap_or(&text).to_token_stream()
        }
        other => other.to_token_stream(),
    }
}
