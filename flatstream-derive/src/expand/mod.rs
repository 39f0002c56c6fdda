//! From the model to the impls.
//!
//! The generated code only names types and strategies; what is done with them is written in the
//! runtime's hidden module, which the output calls `__fs`. Everything but the views stands in an
//! anonymous const, uses absolute paths, and needs no prelude.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::visit_mut::VisitMut;
use syn::{Generics, Ident, Lifetime, LitByteStr, LitStr, Type, TypePath};

use crate::ast::{Data, Fault, Field, Input};
use crate::ty;

mod assert;
mod by_value;
mod enum_;
mod fixed;
mod flags;
mod lifetimes;
mod owned;
mod params;
mod schema;
mod stand_in;
mod table;
mod transparent;
mod union_;
mod view;

/// The runtime refuses the output of any other.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The impls of a type without mistakes.
pub fn expand(input: &Input) -> TokenStream {
    let Parts { views, impls } = match &input.data {
        Data::Table(fields) => table::expand(input, fields),
        Data::Fixed(fields) => fixed::expand(input, fields),
        Data::Enum(unit_enum) => enum_::expand(input, unit_enum),
        Data::Union(variants) => union_::expand(input, variants),
        Data::Transparent(single) => transparent::expand(input, single),
        Data::Flags(single) => flags::expand(input, single),
        Data::FlagEnum(unit_enum) => flags::expand_enum(input, unit_enum),
        Data::Value => stand_in::expand(input),
    };
    let lock = schema::lock(input);
    let private = private(input);
    let fault = input.fault.as_ref().map(|fault| fault_type(fault, &private));
    quote! {
        #fault
        #views
        #[doc(hidden)]
        #[allow(
            clippy::all,
            clippy::nursery,
            clippy::pedantic,
            clippy::restriction,
            dead_code,
            deprecated,
            non_local_definitions,
            unused_braces,
            unused_parens,
            unused_qualifications
        )]
        const _: () = {
            use #private as __fs;
            __fs::assert_version!(#VERSION);
            #[allow(unused_imports)] // It answers for types that are no field types.
            use __fs::Unknown as _;
            #impls
            #lock
        };
    }
}

/// An alias of a type that is an error because of the constant in it. In the place of a type itself,
/// `compile_error!` would be `()`.
fn fault_type(fault: &Fault, private: &TokenStream) -> TokenStream {
    let Fault { name, error } = fault;
    quote! {
        #[allow(dead_code, non_camel_case_types)]
        type #name<'a> = #private::seen::FieldView<'a, (), { #error }>;
    }
}

/// The lints that views leave alone. Their types are those of the user's fields once more, which have the
/// word on parentheses and such; and the type may be called so, too.
fn quiet() -> TokenStream {
    quote! {
        #[allow(
            deprecated,
            non_camel_case_types,
            unused_braces,
            unused_parens,
            unused_qualifications
        )]
    }
}

/// What is generated for one type.
#[derive(Default)]
struct Parts {
    /// Items beside the type: its views.
    views: TokenStream,
    /// Impls, which see the runtime as `__fs`.
    impls: TokenStream,
}

/// The runtime's hidden module, for items outside the anonymous const.
fn private(input: &Input) -> TokenStream {
    let path = &input.attrs.crate_path;
    quote!(#path::__private)
}

/// Field `i` of a type, as the runtime counts them.
fn index(i: usize) -> TokenStream {
    /// As many have a name in the runtime's `wire::index`.
    const N_NAMED: usize = 32;
    if i >= N_NAMED {
        return quote!(__fs::Nth<#i>);
    }
    let name = format_ident!("F{i}");
    quote!(__fs::#name)
}

/// The same tokens, shown at `span` in errors.
fn located(tokens: TokenStream, span: Span) -> TokenStream {
    let locate = |mut token: TokenTree| {
        let at = token.span().located_at(span);
        if let TokenTree::Group(group) = &token {
            token = Group::new(group.delimiter(), located(group.stream(), span)).into();
        }
        token.set_span(at);
        token
    };
    tokens.into_iter().map(locate).collect()
}

/// The strategy of a field of the table `of`, as a value; of one that is no field type, a stand-in.
fn wire(field: &Field, of: &TokenStream) -> TokenStream {
    wire_of(&spec(field, of))
}

/// The same for values as they are written, with their own lifetimes: where a parameter is beside
/// one, rustc does not see that both strategies are one.
fn wire_of_value(input: &Input, field: &Field, of: &TokenStream) -> TokenStream {
    match params::depends(input, field) {
        true => wire_of(&spec_with(field, of, Type::clone)),
        false => wire(field, of),
    }
}

fn wire_of(spec: &TokenStream) -> TokenStream {
    quote!(__fs::Ask::<#spec>::wire())
}

/// The type of a field, and what its attributes make of it.
fn spec(field: &Field, of: &TokenStream) -> TokenStream {
    spec_with(field, of, static_type)
}

fn spec_with(field: &Field, of: &TokenStream, lifetimes: fn(&Type) -> Type) -> TokenStream {
    let value = value_spec_with(field, lifetimes);
    let index = field.index;
    let adapter = field.attrs.adapter().map(lifetimes);
    let mut spec = match (field.default(), adapter, field.attrs.required) {
        (Some(_), Some(adapter), _) => quote!(__fs::AdaptedDefault<#of, #adapter, #index>),
        (Some(_), None, _) => quote!(__fs::Defaulted<#of, #index>),
        (None, _, Some(_)) => quote!(__fs::Required<#value>),
        (None, _, None) => value,
    };
    if field.attrs.key.is_some() {
        spec = quote!(__fs::KeyField<#spec>);
    }
    if field.attrs.shared.is_some() {
        spec = quote!(__fs::Shared<#spec>);
    }
    spec
}

/// The type of a field, with its adapter if it has one: what is on the wire when it is there.
fn value_spec(field: &Field) -> TokenStream {
    value_spec_with(field, static_type)
}

fn value_spec_with(field: &Field, lifetimes: fn(&Type) -> Type) -> TokenStream {
    let ty = lifetimes(&field.ty);
    match field.attrs.adapter().map(lifetimes) {
        Some(adapter) => quote!(__fs::Adapted<#ty, #adapter>),
        None => quote!(#ty),
    }
}

/// A constant that is `true`, and an error if the type is no field type, or none that the adapter is
/// for. The one place that says so: everything else asks through `Ask`, which has an answer for other
/// types too.
fn fits(field: &Field) -> Option<TokenStream> {
    let Some(adapter) = field.attrs.adapter().map(static_type) else {
        return is_field(&field.ty);
    };
    let ty = static_type(&field.ty);
    let span = adapter.span();
    let ty = located(quote!(#ty), span);
    Some(match field.default() {
        Some(_) => {
            let with = quote_spanned!(span=> <#ty as __fs::AdaptedBy<#adapter>>::With);
            quote_spanned!(span=> <#with as __fs::DefaultableWith>::FITS)
        }
        None => quote_spanned!(span=> <#ty as __fs::AdaptedBy<#adapter>>::FITS),
    })
}

/// The same of a type without an adapter.
fn is_field(ty: &Type) -> Option<TokenStream> {
    let ty = static_type(ty);
    let is_field = quote_spanned! {ty.span()=>
        __fs::seen::is_field(<#ty as __fs::FieldType>::FAULT)
    };
    (!ty::is_known(&ty)).then_some(is_field)
}

/// A type where a bound begins with it: `where <T>::X: ..` is kept for parameters of `where`.
fn subject(ty: &Type, tokens: TokenStream) -> TokenStream {
    match ty {
        Type::Path(TypePath { qself: Some(qself), .. }) if qself.position == 0 => quote!((#tokens)),
        _ => tokens,
    }
}

/// Whether there is nothing to ask rustc about the field.
fn is_known(field: &Field) -> bool {
    !field.is_adapted() && ty::is_known(&field.ty)
}

/// The impl for items of vectors that read one by one.
fn element(
    input: &Input,
    generics: &TokenStream,
    this: &TokenStream,
    wire: &TokenStream,
) -> TokenStream {
    let krate = &input.attrs.crate_path;
    let bounds = params::bounds(input, None);
    quote! {
        #[automatically_derived]
        impl #generics __fs::VectorElement for #this #bounds {
            type Item = #wire;
            type Items<'__a> = __fs::VectorView<'__a, #wire>;

            #[inline]
            fn unpack_item(
                __item: <#wire as __fs::Wire>::View<'_>,
            ) -> #krate::Result<Self> {
                <Self as __fs::FieldType>::unpack(__item)
            }

            #[inline]
            fn unpack_item_into(
                __item: <#wire as __fs::Wire>::View<'_>,
                __target: &mut Self,
            ) -> #krate::Result<()> {
                <Self as __fs::FieldType>::unpack_into(__item, __target)
            }
        }
    }
}

/// The traits of messages. `root` makes a reference to the root table, of type `table`, out of one to
/// `this`.
fn message(
    input: &Input,
    this: &TokenStream,
    table: &TokenStream,
    root: &TokenStream,
) -> TokenStream {
    let generics = params::of_type(input);
    let bounds = params::bounds(input, None);
    let krate = &input.attrs.crate_path;
    let [payload] = fresh_lifetimes(&input.generics);
    let view = |lifetime: TokenStream| params::view(input, &input.names.view, &lifetime);
    let (shown, elided) = (view(quote!(#payload)), view(quote!('_)));
    quote! {
        #[automatically_derived]
        impl #generics #krate::StreamSerialize for #this #bounds {
            #[inline]
            fn serialize<__A: __fs::Allocator>(
                &self,
                __builder: &mut __fs::FlatBufferBuilder<'_, __A>,
            ) -> #krate::Result<()> {
                __fs::push(#root, __builder)
            }

            #[inline]
            fn encode(
                &self,
                __out: &mut #krate::PayloadBuf<'_>,
            ) -> ::core::option::Option<#krate::Result<()>> {
                ::core::option::Option::Some(__fs::encode(#root, __out))
            }
        }

        #[automatically_derived]
        impl #generics #krate::StreamDeserialize for #this #bounds {
            type View<#payload> = #shown;

            #[inline(always)]
            fn from_payload(__payload: &[u8]) -> #krate::Result<#elided> {
                __fs::verify_root::<#table>(__payload)
            }

            #[inline]
            unsafe fn from_payload_unchecked(__payload: &[u8]) -> #elided {
                unsafe { __fs::trust_root::<#table>(__payload) }
            }
        }
    }
}

/// What stands behind the root offset of messages.
fn identifier(text: Option<&LitStr>) -> Option<TokenStream> {
    let text = text?;
    let bytes = LitByteStr::new(text.value().as_bytes(), text.span());
    Some(quote! {
        const IDENTIFIER: ::core::option::Option<[u8; 4]> = ::core::option::Option::Some(*#bytes);
    })
}

/// Views compare with values, by the `equals` of a trait. Not the other way round: with a second
/// impl of `PartialEq`, rustc would no longer know what the user's `values == []` compares.
fn compared(input: &Input, by: &TokenStream) -> TokenStream {
    let view = params::view(input, &input.names.view, &quote!('_));
    let (generics, type_generics) = (params::of_type(input), params::own_arguments(input));
    let bounds = params::bounds(input, None);
    let ident = &input.ident;
    let this = quote!(#ident #type_generics);
    quote! {
        #[automatically_derived]
        impl #generics ::core::cmp::PartialEq<#this> for #view #bounds {
            #[inline]
            fn eq(&self, __other: &#this) -> bool {
                <#this as __fs::#by>::equals(self, __other)
            }
        }
    }
}

/// `FieldType::unpack` of a type that borrows, or has mistakes.
fn cannot_rebuild(input: &Input) -> TokenStream {
    let view = params::view(input, &input.names.view, &quote!('_));
    let krate = &input.attrs.crate_path;
    quote! {
        fn unpack(_: #view) -> #krate::Result<Self> {
            __fs::borrowed()
        }
    }
}

/// `unpack` and `unpack_into` of a view; a field may have the name of the second.
fn unpack(input: &Input, with_into: bool) -> TokenStream {
    let (ident, vis) = (&input.ident, &input.vis);
    let view = params::view(input, &input.names.view, &quote!('_));
    let (generics, bounds) = (params::of_view(input, None), params::view_bounds(input));
    let (krate, this) = (&input.attrs.crate_path, static_self(input));
    let doc = format!("Rebuilds the [`{ident}`], copying what it owns.");
    let owned = assert::owned_params(input);
    let into = with_into.then(|| unpack_into(input, owned.as_ref()));
    quote! {
        #[automatically_derived]
        impl #generics #view #bounds {
            #[doc = #doc]
            ///
            /// # Errors
            ///
            /// `UnknownVariant` for an enum number or union tag that this program does not know.
            #[inline]
            #vis fn unpack(&self) -> #krate::Result<#this> {
                #owned
                <#this as __fs::FieldType>::unpack(*self)
            }

            #into
        }
    }
}

fn unpack_into(input: &Input, owned: Option<&TokenStream>) -> TokenStream {
    let (ident, vis, krate) = (&input.ident, &input.vis, &input.attrs.crate_path);
    let this = static_self(input);
    let doc = format!(
        "Rebuilds the [`{ident}`] in a value that is there, whose strings and vectors are used again."
    );
    quote! {
        #[doc = #doc]
        ///
        /// For reading many messages of one kind. What still allocates is said at `StreamSerialize`.
        ///
        /// # Errors
        ///
        /// As `unpack`. The value may then hold parts of both.
        #[inline]
        #vis fn unpack_into(&self, __target: &mut #this) -> #krate::Result<()> {
            #owned
            <#this as __fs::FieldType>::unpack_into(*self, __target)
        }
    }
}

/// The type with every lifetime `'static`: views know only the lifetime of their payload.
fn static_type(ty: &Type) -> Type {
    let mut ty = ty.clone();
    Static.visit_type_mut(&mut ty);
    ty
}

/// `Event<'static>`
fn static_self(input: &Input) -> TokenStream {
    let ident = &input.ident;
    let lifetimes = input.generics.lifetimes().map(|_| quote!('static));
    let arguments: Vec<_> = lifetimes.chain(params::arguments(input)).collect();
    if arguments.is_empty() {
        return quote!(#ident);
    }
    quote!(#ident<#(#arguments),*>)
}

struct Static;

impl VisitMut for Static {
    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        *lifetime = Lifetime::new("'static", lifetime.span());
    }

    /// `for<'x> fn(&'x str)` binds its own.
    fn visit_type_fn_ptr_mut(&mut self, _: &mut syn::TypeFnPtr) {}
}

/// Lifetimes that the type's own generics do not use.
fn fresh_lifetimes<const N: usize>(generics: &Generics) -> [Lifetime; N] {
    let taken = |name: &str| generics.lifetimes().any(|param| param.lifetime.ident == name);
    let mut free = ('a'..='z').map(String::from).filter(|name| !taken(name));
    std::array::from_fn(|i| {
        let name = free.next().unwrap_or_else(|| format!("__payload{i}"));
        Lifetime { apostrophe: Span::call_site(), ident: Ident::new(&name, Span::call_site()) }
    })
}

/// Whether values of the type borrow, so that they cannot be rebuilt from a view.
fn borrows<'a>(input: &Input, mut types: impl Iterator<Item = &'a Type>) -> bool {
    input.generics.lifetimes().next().is_some() || types.any(ty::holds_reference)
}
