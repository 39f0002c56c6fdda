//! Data enums, which are unions on the wire.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned, ToTokens};
use syn::spanned::Spanned as _;
use syn::{Ident, Type};

use super::table::{self, Rebuilt, Shown, Viewed};
use super::view::{view_attrs, View};
use super::{
    assert, borrows, fresh_lifetimes, located, owned, params, private, schema, static_self,
    static_type, Parts,
};
use crate::ast::{wired, Fault, Field, Input, Refused, Variant, VariantKind};
use crate::attr::VariantAttrs;
use crate::generics;
use crate::names::Payload;
use crate::ty;

pub(super) fn expand(input: &Input, variants: &[Variant]) -> Parts {
    let union = UnionOut { input, variants };
    let mut parts = Parts { views: union.view_item(), impls: union.payload_asserts() };
    for (variant, fields, payload) in union.structs() {
        union.payload(variant, fields, payload, &mut parts);
    }
    let (view, writes, unpack) = (union.view_impls(), union.union_impl(), union.unpack());
    let compared = super::compared(input, &quote!(Union));
    let wrapped = union.wrapped();
    let impls = quote! { #writes #wrapped #view #compared #unpack };
    parts.impls.extend(impls);
    parts
}

/// The view of the value of a newtype variant, outside of the anonymous const. The one place that says
/// that its type is a field type: everything else asks.
fn member_view(input: &Input, ty: &Type) -> TokenStream {
    let (private, ty, span) = (private(input), &static_type(ty), ty.span());
    let is_field = (!ty::is_known(ty) && !generics::depends(&input.generics, ty)).then(|| {
        let runtime = located(private.clone(), span);
        quote_spanned!(span=> , {
            // Begins in the user's code, as rustc then says no word about the macro.
            (#runtime::seen::is_field)(<#ty as #runtime::FieldType>::FAULT)
        })
    });
    quote!(#private::seen::FieldView<'a, #ty #is_field>)
}

/// What a variant's payload is, with `'static` lifetimes.
enum PayloadOf {
    /// A table.
    Table(TokenStream),
    /// The type of a newtype variant, of which everything is asked.
    Type(TokenStream),
}

struct UnionOut<'a> {
    input: &'a Input,
    variants: &'a [Variant],
}

impl<'a> UnionOut<'a> {
    /// The struct-like variants, whose payloads are tables of their own.
    fn structs(&self) -> impl Iterator<Item = (&'a Variant, &'a [Field], &'a Payload)> {
        self.variants.iter().zip(&self.input.names.payloads).filter_map(|(variant, payload)| {
            match &variant.kind {
                VariantKind::Struct(fields) => Some((variant, fields.as_slice(), payload)),
                _ => None,
            }
        })
    }

    /// All variants with their tags.
    fn tagged(&self) -> impl Iterator<Item = (Literal, &'a Variant, &'a Payload)> {
        let tags = (1..=u8::MAX).map(Literal::u8_unsuffixed);
        tags.zip(self.variants).zip(&self.input.names.payloads).map(|((t, v), p)| (t, v, p))
    }

    /// The arm for variants that are not in the model.
    fn rest(&self) -> Option<TokenStream> {
        (!self.input.complete).then(|| quote!(_ => __fs::not_reached(),))
    }

    fn types(&self) -> impl Iterator<Item = &'a Type> {
        self.variants.iter().flat_map(|variant| match &variant.kind {
            VariantKind::Unit => Vec::new(),
            VariantKind::Newtype(ty) => vec![ty],
            VariantKind::Struct(fields) => fields.iter().map(|field| &field.ty).collect(),
        })
    }

    /// The types that are read by themselves, without an adapter.
    fn own_types(&self) -> impl Iterator<Item = &'a Type> {
        self.variants.iter().flat_map(|variant| match &variant.kind {
            VariantKind::Unit => Vec::new(),
            VariantKind::Newtype(ty) => vec![ty],
            VariantKind::Struct(fields) => table::own_types(fields).collect(),
        })
    }

    fn payload_asserts(&self) -> TokenStream {
        let asserts = self.structs().map(|(variant, fields, payload)| {
            let of = self.payload_type(payload);
            assert::payload(self.input, &variant.ident, fields, &of)
        });
        asserts.collect()
    }

    /// What is asked of each instance of a generic type.
    fn checked(&self) -> Option<TokenStream> {
        let generics = &self.input.generics;
        let depends = |ty: &&Type| !ty::is_known(ty) && generics::depends(generics, ty);
        let asked = self.newtypes().filter(depends).map(assert::fault_inside);
        params::any(self.input).then(|| quote!(const CHECKED: () = { #(#asked)* };))
    }

    fn newtypes(&self) -> impl Iterator<Item = &'a Type> {
        self.variants.iter().filter_map(|variant| match &variant.kind {
            VariantKind::Newtype(ty) => Some(ty),
            _ => None,
        })
    }

    /// The table of a struct-like variant: borrowed fields to write, and a view to read.
    fn payload(&self, variant: &Variant, fields: &[Field], payload: &Payload, parts: &mut Parts) {
        let input = self.input;
        let table = &payload.table;
        let (idents, types): (Vec<_>, Vec<_>) =
            wired(fields).into_iter().map(|field| (&field.ident, &field.ty)).unzip();
        let lifetimes: Vec<_> = input.generics.lifetimes().map(|param| &param.lifetime).collect();
        let [borrow, payload_lifetime] = fresh_lifetimes(&input.generics);
        let generics = params::of_parts(input, &borrow);
        let arguments = params::arguments(input);
        let this = quote!(#table<#borrow, #(#lifetimes,)* #(#arguments),*>);
        let of = self.payload_type(payload);
        let shown = variant.ident.to_string();
        let view = View {
            input,
            ident: &payload.view,
            shown: &shown,
            of: of.clone(),
            fields,
            vis: Some(&input.vis),
        };
        parts.views.extend(view.item());
        let table_impl = Shown {
            input,
            type_name: shown.clone(),
            generics: generics.clone(),
            bounds: params::bounds(input, None),
            this: this.clone(),
            of: of.clone(),
            fields,
            checks: assert::Checks::of(input, &shown, fields, &[]),
            reserved: &[],
            identifier: None,
            value: |field| quote!(__fs::Lent::get(&self.#field)),
        }
        .table_impl();
        let view_ident = &payload.view;
        let name = schema::payload_name(&static_self(input), variant);
        let definition = schema::table(input, &name, &variant.attrs.docs, fields, &of);
        let viewed = Viewed {
            input,
            generics: generics.clone(),
            this,
            of,
            view: view_ident,
            fields,
            definition,
        };
        let viewed = viewed.viewed_impl(&payload_lifetime);
        let accessors = view.impls();
        // What types in it need, which may be more than it needs itself.
        let bounds = params::any(input).then_some(&input.generics.where_clause);
        let allow = bounds.map(|_| quote!(#[allow(explicit_outlives_requirements)]));
        let params = input.generics.type_params().map(|param| &param.ident);
        parts.impls.extend(quote! {
            #allow
            struct #table #generics #bounds {
                #(#idents: __fs::Lent<#borrow, #types>,)*
                __of: ::core::marker::PhantomData<(
                    &#borrow (), #(&#lifetimes (),)* #(fn() -> *const #params,)*
                )>,
            }
            #table_impl
            #viewed
            #accessors
        });
    }

    /// What it is in the schema.
    fn definition(&self) -> TokenStream {
        let payloads = self.variants.iter().zip(&self.input.names.payloads);
        let payloads = payloads.map(|(_, payload)| self.payload_type(payload));
        schema::union(self.input, self.variants, payloads)
    }

    /// The table of a struct-like variant, with `'static` lifetimes.
    fn payload_type(&self, payload: &Payload) -> TokenStream {
        let table = &payload.table;
        let statics = self.input.generics.lifetimes().map(|_| quote!('static));
        let arguments = params::arguments(self.input);
        quote!(#table<'static, #(#statics,)* #(#arguments),*>)
    }

    fn payload_of(&self, variant: &Variant, payload: &Payload) -> PayloadOf {
        match &variant.kind {
            VariantKind::Unit => PayloadOf::Table(quote!(__fs::Empty)),
            VariantKind::Newtype(ty) => PayloadOf::Type(static_type(ty).to_token_stream()),
            VariantKind::Struct(_) => PayloadOf::Table(self.payload_type(payload)),
        }
    }

    fn view_item(&self) -> TokenStream {
        let input = self.input;
        let (ident, vis, docs) = (&input.names.view, &input.vis, &input.attrs.docs);
        let (declared, bounds) = (params::declared_bounded(input), params::declared_bounds(input));
        let quiet = super::quiet();
        let summary =
            format!("Zero-copy view of an [`{}`] inside a verified payload.", input.ident);
        let attrs = view_attrs(input);
        let gap = (!docs.is_empty()).then(|| quote!(#[doc = ""]));
        let variants = self.variants.iter().zip(&input.names.payloads).map(|(variant, payload)| {
            let Variant { ident, attrs: VariantAttrs { docs, .. }, .. } = variant;
            let doc = docs.is_empty().then(|| {
                let doc = format!("[`{}::{ident}`]", input.ident);
                quote!(#[doc = #doc])
            });
            let data = match &variant.kind {
                VariantKind::Unit => TokenStream::new(),
                VariantKind::Newtype(ty) => {
                    let view = member_view(input, ty);
                    quote!((#view))
                }
                VariantKind::Struct(_) => {
                    let view = params::view(input, &payload.view, &quote!('a));
                    quote!((#view))
                }
            };
            quote!(#doc #(#docs)* #ident #data,)
        });
        let refused = self.refused();
        quote! {
            #[doc = #summary]
            #gap
            #(#docs)*
            #attrs
            #quiet
            #vis enum #ident #declared #bounds {
                #(#variants)*
                #refused
                /// A variant that this program does not know, by its tag; 0 when there is none.
                Unknown(u8),
            }
        }
    }

    /// The variants of a view that stand in for those with mistakes.
    fn refused(&self) -> Option<TokenStream> {
        let Fault { name, .. } = self.input.fault.as_ref()?;
        let variants = self.input.refused.iter().map(|Refused { ident, n_values }| {
            let values = std::iter::repeat_n(quote!(#name<'a>), *n_values);
            let values = (*n_values > 0).then(|| quote!((#(#values),*)));
            quote!(#ident #values,)
        });
        Some(variants.collect())
    }

    fn view_impls(&self) -> TokenStream {
        let (input, view) = (self.input, &self.input.names.view);
        let this = super::static_self(input);
        let shown = params::view(input, view, &quote!('a));
        let elided = params::view(input, view, &quote!('_));
        let generics = params::of_view(input, Some(quote!('a)));
        let (only_params, bounds) = (params::of_view(input, None), params::view_bounds(input));
        let debugged = self.tagged().map(|(_, variant, _)| {
            let (ident, name) = (&variant.ident, variant.ident.to_string());
            match &variant.kind {
                VariantKind::Unit => {
                    quote!(#view::#ident => ::core::fmt::Formatter::write_str(__f, #name))
                }
                VariantKind::Struct(_) => match variant.only_field() {
                    Some(Field { ident: only, .. }) => quote! {
                        #view::#ident(__value) => __fs::debug_tuple(__f, #name, &__value.#only())
                    },
                    None => quote!(#view::#ident(__value) => ::core::fmt::Debug::fmt(__value, __f)),
                },
                VariantKind::Newtype(ty) => {
                    let ty = static_type(ty);
                    quote! {
                        #view::#ident(__value) => __fs::debug_tuple(
                            __f,
                            #name,
                            &__fs::Ask::<#ty>::debug_member(__value),
                        )
                    }
                }
            }
        });
        let compared = self.tagged().map(|(_, variant, payload)| {
            let ident = &variant.ident;
            match &variant.kind {
                VariantKind::Unit => quote!((#view::#ident, #view::#ident) => true),
                VariantKind::Struct(_) => {
                    let of = self.payload_type(payload);
                    quote! {
                        (#view::#ident(__a), #view::#ident(__b)) =>
                            __fs::same_view(__fs::table_wire::<#of>(), __a, __b)
                    }
                }
                VariantKind::Newtype(ty) => {
                    let ty = static_type(ty);
                    quote! {
                        (#view::#ident(__a), #view::#ident(__b)) => __fs::Ask::<#ty>::same_member(__a, __b)
                    }
                }
            }
        });
        let rest = self.rest();
        quote! {
            #[automatically_derived]
            impl #only_params ::core::clone::Clone for #elided #bounds {
                #[inline]
                fn clone(&self) -> Self {
                    *self
                }
            }

            #[automatically_derived]
            impl #only_params ::core::marker::Copy for #elided #bounds {}

            #[automatically_derived]
            impl #only_params ::core::fmt::Debug for #elided #bounds {
                #[inline]
                fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    match self {
                        #(#debugged,)*
                        #view::Unknown(__tag) => __fs::debug_tuple(__f, "Unknown", __tag),
                        #rest
                    }
                }
            }

            __fs::if_serde! {
                #[automatically_derived]
                impl #only_params __fs::serde::Serialize for #elided #bounds {
                    fn serialize<__S: __fs::serde::Serializer>(
                        &self,
                        __serializer: __S,
                    ) -> ::core::result::Result<__S::Ok, __S::Error> {
                        __fs::serialize_alone::<#this, __S>(self, __serializer)
                    }
                }
            }

            #[automatically_derived]
            impl #generics ::core::cmp::PartialEq for #shown #bounds {
                #[inline]
                fn eq(&self, __other: &Self) -> bool {
                    match (self, __other) {
                        #(#compared,)*
                        (#view::Unknown(__a), #view::Unknown(__b)) => __a == __b,
                        _ => false,
                    }
                }
            }
        }
    }

    fn union_impl(&self) -> TokenStream {
        let input = self.input;
        let (ident, view) = (&input.ident, &input.names.view);
        let (generics, type_generics) = (params::of_type(input), params::own_arguments(input));
        let [payload_lifetime] = fresh_lifetimes(&input.generics);
        let shown_view = params::view(input, view, &quote!(#payload_lifetime));
        let elided = params::view(input, view, &quote!('_));
        let (bounds, checked) = (params::bounds(input, None), self.checked());
        let tags = self.tagged().map(
            |(tag, Variant { ident: variant, .. }, _)| quote!(#ident::#variant { .. } => #tag),
        );
        let puts = self.tagged().map(|(_, variant, payload)| self.put(variant, payload));
        let verified = self.tagged().map(|(tag, variant, payload)| {
            let name = &variant.name;
            let verify = match self.payload_of(variant, payload) {
                PayloadOf::Table(of) => {
                    quote!(__fs::verify_member::<_, #of>(__fs::table_wire::<#of>(), __verifier, __at, #name))
                }
                PayloadOf::Type(ty) => quote!(__fs::Ask::<#ty>::verify_member(__verifier, __at, #name)),
            };
            quote!(#tag => #verify)
        });
        let viewed = self.tagged().map(|(tag, variant, payload)| {
            let variant_ident = &variant.ident;
            let get = match self.payload_of(variant, payload) {
                PayloadOf::Table(_) if matches!(variant.kind, VariantKind::Unit) => {
                    return quote!(#tag => #view::#variant_ident);
                }
                PayloadOf::Table(of) => {
                    quote!(__fs::get_member::<_, #of>(__fs::table_wire::<#of>(), __buf, __at))
                }
                PayloadOf::Type(ty) => quote!(__fs::Ask::<#ty>::get_member(__buf, __at)),
            };
            quote!(#tag => #view::#variant_ident(unsafe { #get }))
        });
        let owned = !borrows(input, self.types());
        let asked = self.own_types().filter(|ty| owned && params::needs_bound(input, ty));
        let is_owned = params::all_owned(owned, asked.map(ToTokens::to_token_stream));
        let rest = self.rest();
        let is_rebuilt = owned && input.complete;
        let unpack = match is_rebuilt {
            true => [self.rebuild(), self.rebuild_into()].into_iter().collect(),
            false => super::cannot_rebuild(input),
        };
        let skipped = is_rebuilt.then(|| self.skipped());
        let equals = self.equals();
        let names = self.view_names();
        let shown = ident.to_string();
        let identifier = super::identifier(input.attrs.file_identifier.as_ref());
        let definition = self.definition();
        let schema = schema::stream_schema(input, &bounds, "Union", "Union");
        quote! {
            #schema

            #[automatically_derived]
            impl #generics __fs::FieldType for #ident #type_generics #bounds {
                type Wire = __fs::UnionWire<Self>;
                const OWNED: bool = #is_owned;

                #unpack
            }

            #skipped

            #[automatically_derived]
            unsafe impl #generics __fs::Union for #ident #type_generics #bounds {
                type View<#payload_lifetime> = #shown_view;
                const NAME: &'static str = #shown;
                #identifier
                #definition
                #checked

                #[inline]
                fn tag(&self) -> u8 {
                    match self {
                        #(#tags,)*
                        #rest
                    }
                }

                #[inline]
                unsafe fn put_value<__S: __fs::Sink>(&self, __sink: __S, __at: usize) -> __S {
                    match self {
                        #(#puts,)*
                        #rest
                    }
                }

                #[inline]
                fn verify_value(
                    __verifier: &mut __fs::Verifier<'_>,
                    __tag: u8,
                    __at: usize,
                ) -> __fs::Verdict {
                    match __tag {
                        #(#verified,)*
                        _ => ::core::result::Result::Ok(()),
                    }
                }

                #[inline]
                unsafe fn view(__buf: &[u8], __tag: u8, __at: usize) -> #elided {
                    match __tag {
                        #(#viewed,)*
                        _ => #view::Unknown(__tag),
                    }
                }

                #[inline]
                fn unknown(__tag: u8, _: &[u8]) -> #elided {
                    #view::Unknown(__tag)
                }

                #equals

                #names
            }
        }
    }

    fn skipped(&self) -> TokenStream {
        let fields = self.structs().flat_map(|(_, fields, _)| fields);
        assert::skipped(fields.filter(|field| !params::depends(self.input, field)))
    }

    /// What the table around the union makes of it: a message, and an item of vectors.
    fn wrapped(&self) -> TokenStream {
        let input = self.input;
        let ident = &input.ident;
        let (generics, type_generics) = (params::of_type(input), params::own_arguments(input));
        let (generics, this) = (quote!(#generics), quote!(#ident #type_generics));
        let table = quote!(__fs::UnionTable<Self>);
        let element = super::element(input, &generics, &this, &quote!(__fs::TableWire<#table>));
        let root = quote!(__fs::UnionTable::of(self));
        let message = super::message(input, &this, &table, &root);
        quote! { #element #message }
    }

    /// `FieldType::unpack_into`: a value of the same variant is used again.
    fn rebuild_into(&self) -> TokenStream {
        let (ident, view) = (&self.input.ident, &self.input.names.view);
        let elided = params::view(self.input, view, &quote!('_));
        let krate = &self.input.attrs.crate_path;
        let arms = self.tagged().filter_map(|(_, variant, payload)| {
            let name = &variant.ident;
            match &variant.kind {
                VariantKind::Unit => None,
                VariantKind::Newtype(ty) => {
                    let arm = quote! {
                        (#view::#name(__view), #ident::#name(__value)) => {
                            __fs::Ask::<#ty>::unpack_member_into(__view, __value)?;
                        }
                    };
                    Some(arm)
                }
                VariantKind::Struct(fields) => Some(self.struct_into(name, fields, payload)),
            }
        });
        quote! {
            #[inline]
            fn unpack_into(__view: #elided, __target: &mut Self) -> #krate::Result<()> {
                match (__view, &mut *__target) {
                    #(#arms)*
                    (__view, _) => *__target = <Self as __fs::FieldType>::unpack(__view)?,
                }
                ::core::result::Result::Ok(())
            }
        }
    }

    fn struct_into(&self, name: &Ident, fields: &[Field], payload: &Payload) -> TokenStream {
        let (ident, view) = (&self.input.ident, &self.input.names.view);
        let idents: Vec<&Ident> = wired(fields).iter().map(|field| &field.ident).collect();
        let binding = |ident: &Ident| {
            let i = idents.iter().position(|other| *other == ident);
            format_ident!("__field{}", i.unwrap_or_default())
        };
        let bindings: Vec<Ident> = idents.iter().map(|ident| binding(ident)).collect();
        let members = wired(fields).into_iter().map(|field| &field.member);
        let of = self.payload_type(payload);
        let lend = table::lend(fields, &quote!(__view));
        let into = table::rebuilt_into(fields, &of, &quote!(__view), |ident| {
            binding(ident).to_token_stream()
        });
        quote! {
            (#view::#name(__view), #ident::#name { #(#members: #bindings,)* .. }) => {
                #lend
                #into
            }
        }
    }

    /// `Union::{view_name, serialize_value}`
    fn view_names(&self) -> TokenStream {
        let view = &self.input.names.view;
        let elided = params::view(self.input, view, &quote!('_));
        let names = self.tagged().map(|(_, variant, _)| {
            let (ident, name) = (&variant.ident, &variant.name);
            quote!(#view::#ident { .. } => ::core::result::Result::Ok(#name))
        });
        let serialized = self.tagged().map(|(_, variant, payload)| {
            let ident = &variant.ident;
            match (&variant.kind, self.payload_of(variant, payload)) {
                (VariantKind::Unit, _) => quote! {
                    #view::#ident => __fs::serialize_member(
                        __fs::table_wire::<__fs::Empty>(),
                        &__fs::Empty,
                        __serializer,
                    )
                },
                (_, PayloadOf::Table(of)) => quote! {
                    #view::#ident(__value) =>
                        __fs::serialize_member(__fs::table_wire::<#of>(), __value, __serializer)
                },
                (_, PayloadOf::Type(ty)) => quote! {
                    #view::#ident(__value) => __fs::Ask::<#ty>::serialize_member(__value, __serializer)
                },
            }
        });
        let rest = self.rest();
        quote! {
            #[inline]
            fn view_name(__view: &#elided) -> ::core::result::Result<&'static str, u8> {
                match __view {
                    #(#names,)*
                    #view::Unknown(__tag) => ::core::result::Result::Err(*__tag),
                    #rest
                }
            }

            __fs::if_serde! {
                fn serialize_value<__S: __fs::serde::Serializer>(
                    __view: &#elided,
                    __serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    match __view {
                        #(#serialized,)*
                        #view::Unknown(_) => __fs::serde::Serializer::serialize_none(__serializer),
                        #rest
                    }
                }
            }
        }
    }

    /// `Union::equals`
    fn equals(&self) -> TokenStream {
        let (ident, view) = (&self.input.ident, &self.input.names.view);
        let elided = params::view(self.input, view, &quote!('_));
        let arms = self.tagged().map(|(_, variant, payload)| {
            let name = &variant.ident;
            match &variant.kind {
                VariantKind::Unit => quote!((#view::#name, #ident::#name) => true),
                VariantKind::Newtype(ty) => quote! {
                    (#view::#name(__view), #ident::#name(__value)) =>
                        __fs::Ask::<#ty>::equals_member(__view, __value)
                },
                VariantKind::Struct(fields) => {
                    let (pattern, value) = self.borrowed(fields, payload);
                    quote! {
                        (#view::#name(__view), #ident::#name { #pattern }) => {
                            __fs::equals_view(__fs::table_wire(), __view, &#value)
                        }
                    }
                }
            }
        });
        quote! {
            #[inline]
            fn equals(__view: &#elided, __value: &Self) -> bool {
                match (__view, __value) {
                    #(#arms,)*
                    _ => false,
                }
            }
        }
    }

    /// The pattern that borrows the fields of a struct-like variant, and the table made of them.
    fn borrowed(&self, fields: &[Field], payload: &Payload) -> (TokenStream, TokenStream) {
        let table = &payload.table;
        let idents: Vec<&Ident> = wired(fields).iter().map(|field| &field.ident).collect();
        // Fields may be called `sink` or `at`.
        let bindings: Vec<Ident> = (0..idents.len()).map(|i| format_ident!("__field{i}")).collect();
        let lifetimes = self.input.generics.lifetimes().map(|_| quote!('_));
        let arguments = params::arguments(self.input);
        let members = wired(fields).into_iter().map(|field| &field.member);
        let pattern = quote!(#(#members: #bindings,)* ..);
        let value = quote! {
            #table::<'_, #(#lifetimes,)* #(#arguments),*> {
                #(#idents: __fs::Lent::of(#bindings),)*
                __of: ::core::marker::PhantomData,
            }
        };
        (pattern, value)
    }

    /// The arm that writes a variant's payload.
    fn put(&self, variant: &Variant, payload: &Payload) -> TokenStream {
        let (ident, name) = (&self.input.ident, &variant.ident);
        match &variant.kind {
            VariantKind::Unit => quote! {
                #ident::#name => unsafe {
                    __fs::put_member(__fs::table_wire(), &__fs::Empty, __sink, __at)
                }
            },
            VariantKind::Newtype(ty) => quote! {
                #ident::#name(__value) => unsafe {
                    __fs::Ask::<#ty>::put_member(__value, __sink, __at)
                }
            },
            VariantKind::Struct(fields) => {
                let (pattern, value) = self.borrowed(fields, payload);
                quote! {
                    #ident::#name { #pattern } => {
                        let __value = #value;
                        unsafe { __fs::put_member(__fs::table_wire(), &__value, __sink, __at) }
                    }
                }
            }
        }
    }

    fn unpack(&self) -> TokenStream {
        if borrows(self.input, self.types()) {
            return owned::refused(self.input);
        }
        let fixed = |ty: &&Type| !generics::depends(&self.input.generics, ty);
        let owned = assert::owned(self.own_types().filter(fixed));
        let method = super::unpack(self.input, true);
        quote!(#owned #method)
    }

    fn rebuild(&self) -> TokenStream {
        let (ident, view) = (&self.input.ident, &self.input.names.view);
        let krate = &self.input.attrs.crate_path;
        let elided = params::view(self.input, view, &quote!('_));
        let shown = ident.to_string();
        let arms =
            self.tagged().map(|(_, Variant { ident: name, kind, .. }, payload)| match kind {
                VariantKind::Unit => quote!(#view::#name => #ident::#name),
                VariantKind::Newtype(ty) => quote! {
                    #view::#name(__value) => #ident::#name(__fs::Ask::<#ty>::unpack_member(__value)?)
                },
                VariantKind::Struct(fields) => {
                    let of = self.payload_type(payload);
                    let lend = table::lend(fields, &quote!(__value));
                    let Rebuilt { values, fields } =
                        table::rebuilt(self.input, fields, &of, &quote!(__value));
                    quote! {
                        #view::#name(__value) => {
                            #lend
                            #values
                            #ident::#name { #fields }
                        }
                    }
                }
            });
        quote! {
            #[inline]
            fn unpack(__view: #elided) -> #krate::Result<Self> {
                ::core::result::Result::Ok(match __view {
                    #(#arms,)*
                    #view::Unknown(__tag) => {
                        return ::core::result::Result::Err(__fs::unknown_tag(#shown, __tag));
                    }
                })
            }
        }
    }
}
