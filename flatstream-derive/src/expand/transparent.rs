//! Newtypes that are on the wire what they hold.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Member, Type};

use super::{by_value, is_field, params, static_self, static_type, Parts};
use crate::ast::{Input, Single};
use crate::generics;
use crate::ty;

pub(super) fn expand(input: &Input, single: &Single) -> Parts {
    let inside = inside(input, single);
    let newtype = newtype(input, single);
    let inline = inline(input, single);
    let field_type = field_type(input, &Roles::of(input, single));
    let message = message(input, single);
    Parts {
        views: TokenStream::new(),
        impls: quote! { #inside #newtype #inline #field_type #message },
    }
}

/// What is inside is a field type, and the newtype `Copy` if it is read by value. The impls below
/// hold where that is so, and say nothing where it is not. What depends on a parameter is asked
/// where an instance is used.
fn inside(input: &Input, single: &Single) -> TokenStream {
    let ty = static_type(&single.ty);
    if generics::depends(&input.generics, &ty) {
        return TokenStream::new();
    }
    let this = static_self(input);
    let is_field = is_field(&ty).filter(|_| input.complete);
    let is_field = is_field.map(|is_field| quote!(const _: bool = #is_field;));
    let is_asked = input.complete && !is_tagged(input, single);
    let copied = is_asked.then(|| copied(input, &ty, &this));
    quote!(#is_field #copied)
}

/// What has to hold of an instance whose parameters are in markers only, so that no bound on what it holds says
/// so: it is read by value, and so `Copy` and without lifetimes.
fn by_instance<'i>(
    input: &'i Input,
    single: &Single,
    this: &TokenStream,
) -> impl Iterator<Item = TokenStream> + 'i {
    let copy = quote!(#this: ::core::marker::Copy);
    let is_marked = is_tagged(input, single);
    let for_ever = input.generics.type_params().map(|param| &param.ident);
    let for_ever = for_ever.map(|param| quote!(#param: 'static));
    for_ever.chain([copy]).filter(move |_| is_marked)
}

/// Whether it has parameters in its markers.
fn is_tagged(input: &Input, single: &Single) -> bool {
    params::any(input) && !single.markers.is_empty()
}

/// Around what is read by value.
fn copied(input: &Input, ty: &Type, this: &TokenStream) -> TokenStream {
    if !params::any(input) {
        let holds = quote!(!__fs::Ask::<#ty>::IS_INLINED || __fs::Ask::<#this>::IS_COPY);
        return by_value::is_copy(input, &holds);
    }
    let generics = params::of_type(input);
    let copied = quote_spanned!(input.ident.span()=> __fs::Ask::<#ty>::__around::<#this>());
    quote! {
        fn __copied #generics() {
            #copied
        }
    }
}

/// What the runtime is told: the rest follows from it.
fn newtype(input: &Input, single: &Single) -> TokenStream {
    let ident = &input.ident;
    let (generics, _, bounds) = input.generics.split_for_impl();
    let type_generics = params::own_arguments(input);
    let Single { member, ty, markers } = single;
    let shown = ident.to_string();
    let is_told = !generics::depends(&input.generics, ty);
    let field = match member {
        Member::Named(name) => {
            let name = syn::ext::IdentExt::unraw(name).to_string();
            quote!(::core::option::Option::Some(#name))
        }
        Member::Unnamed(_) => quote!(::core::option::Option::None),
    };
    quote! {
        #[automatically_derived]
        unsafe impl #generics __fs::Newtype for #ident #type_generics #bounds {
            type Inner = #ty;
            const NAME: &'static str = #shown;
            const FIELD: ::core::option::Option<&'static str> = #field;
            const TOLD: bool = #is_told;

            #[inline(always)]
            fn inner(&self) -> &#ty {
                &self.#member
            }

            #[inline(always)]
            fn inner_mut(&mut self) -> &mut #ty {
                &mut self.#member
            }

            #[inline(always)]
            fn wrap(__inner: #ty) -> Self {
                #ident { #member: __inner #(, #markers: ::core::marker::PhantomData)* }
            }
        }
    }
}

/// If what it holds lies inline, so does the newtype. Types that borrow do not.
fn inline(input: &Input, single: &Single) -> TokenStream {
    if input.generics.lifetimes().next().is_some() {
        return TokenStream::new();
    }
    let (ident, Single { member, ty, markers }) = (&input.ident, single);
    let (generics, type_generics) = (params::of_type(input), params::own_arguments(input));
    let this = quote!(#ident #type_generics);
    let inline = quote!(for<'__x> #ty: __fs::Inline + __fs::InlineInside<#this>);
    let bounds = params::bounds(input, by_instance(input, single, &this).chain([inline]));
    quote! {
        #[automatically_derived]
        unsafe impl #generics __fs::InlineAs for #this #bounds {
            type As = #ty;
            const RAW: bool = ::core::mem::size_of::<#this>() == ::core::mem::size_of::<#ty>();

            #[inline(always)]
            fn to_inline(self) -> #ty {
                self.#member
            }

            #[inline(always)]
            fn from_inline(__value: #ty) -> Self {
                #ident { #member: __value #(, #markers: ::core::marker::PhantomData)* }
            }

            fn debug(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __fs::debug_newtype::<Self>(&__fs::DebugInline(&self.#member), __f)
            }
        }
    }
}

/// The traits that say what a newtype is.
struct Roles {
    /// Whether they are there, asked in one place: each constant is a body for rustc to check.
    answer: Option<TokenStream>,
    field: Role,
    element: Role,
    default: Role,
    key: Role,
}

struct Role {
    role: TokenStream,
    /// Where the newtype has it.
    bounds: TokenStream,
}

impl Roles {
    /// Those of newtypes, or for a type that may be a mistake, those that are there anyway.
    fn of(input: &Input, single: &Single) -> Self {
        let role = |role| Role::of(input, single, role);
        // Of the instances of a generic type, nothing but bounds can ask; and around a number, the newtype
        // may not be `Copy`.
        let is_known = ty::is_known(&single.ty) && !ty::is_scalar(&single.ty);
        if is_known || params::any(input) {
            let field = role(quote!(__fs::NewtypeField));
            return Roles {
                answer: None,
                field: if params::any(input) { field } else { field.always() },
                element: role(quote!(__fs::NewtypeElement)),
                default: role(quote!(__fs::NewtypeDefault)),
                key: role(quote!(__fs::NewtypeKey)),
            };
        }
        let this = static_self(input);
        let wire = quote!(<Self as __fs::FieldType>::Wire);
        Roles {
            answer: Some(quote!(type __IsField = __fs::Is<{ __fs::Ask::<#this>::IS_NEWTYPE }>;)),
            field: role(quote!(__fs::MaybeField<__IsField>)).always(),
            element: role(quote!(__fs::MaybeElement<__IsField>)),
            default: role(quote!(__fs::MaybeDefault<#wire, __IsField>)),
            key: role(quote!(__fs::MaybeKey<#wire, __IsField>)),
        }
    }
}

impl Role {
    fn of(input: &Input, single: &Single, role: TokenStream) -> Self {
        let (ident, generics) = (&input.ident, params::own_arguments(input));
        // What may be false for every instance is not checked here, thanks to the `for`.
        let depends = generics::depends(&input.generics, &single.ty);
        let for_all = (!depends).then(|| quote!(for<'__x>));
        let bounds = params::bounds(input, [quote!(#for_all #ident #generics: #role)]);
        Role { role, bounds }
    }

    /// Every newtype is a field, unless there is a mistake in it.
    fn always(self) -> Self {
        Role { bounds: TokenStream::new(), ..self }
    }
}

fn field_type(input: &Input, roles: &Roles) -> TokenStream {
    let Roles { answer, field, element, default, key } = roles;
    let Role { role: field, bounds: if_field } = field;
    let Role { role: element, bounds: if_element } = element;
    let Role { role: default, bounds: if_default } = default;
    let Role { role: key, bounds: if_key } = key;
    let (ident, krate) = (&input.ident, &input.attrs.crate_path);
    let (generics, type_generics) = (params::of_type(input), params::own_arguments(input));
    let this = quote!(#ident #type_generics);
    quote! {
        #answer

        #[automatically_derived]
        impl #generics __fs::FieldType for #this #if_field {
            type Wire = <Self as #field>::Wire;
            const OWNED: bool = <Self as #field>::OWNED;

            #[inline]
            fn unpack(__view: __fs::FieldView<'_, Self>) -> #krate::Result<Self> {
                <Self as #field>::unpack(__view)
            }

            #[inline]
            fn unpack_into(
                __view: __fs::FieldView<'_, Self>,
                __target: &mut Self,
            ) -> #krate::Result<()> {
                <Self as #field>::unpack_into(__view, __target)
            }
        }

        #[automatically_derived]
        unsafe impl #generics __fs::Defaultable for #this #if_default {
            type Const = <Self as #default>::Const;

            #[inline]
            fn view<'__a>(
                __value: &'static Self::Const,
                __payload: &'__a [u8],
            ) -> __fs::FieldView<'__a, Self> {
                <Self as #default>::view(__value, __payload)
            }
        }

        #[automatically_derived]
        impl #generics __fs::MapKey for #this #if_key {
            type Lookup = <Self as #key>::Lookup;
            type Bound<'__k> = <Self as #key>::Bound<'__k>;
            // Not what a hand-written `Ord` says.
            const ORD_IS_WIRE_ORDER: bool = false;

            #[inline]
            fn as_lookup(&self) -> &Self::Lookup {
                <Self as #key>::as_lookup(self)
            }

            #[inline]
            fn bound<'__b>(__bound: &'__b Self::Bound<'_>) -> &'__b Self::Lookup {
                <Self as #key>::bound(__bound)
            }

            #[inline]
            fn compare(__a: &Self::Lookup, __b: &Self::Lookup) -> ::core::cmp::Ordering {
                <Self as #key>::compare(__a, __b)
            }

            #[inline]
            fn compare_view(
                __view: &__fs::FieldView<'_, Self>,
                __key: &Self::Lookup,
            ) -> ::core::cmp::Ordering {
                <Self as #key>::compare_view(__view, __key)
            }
        }

        #[automatically_derived]
        impl #generics __fs::VectorElement for #this #if_element {
            type Item = <Self as #element>::Item;
            type Items<'__a> = __fs::VectorView<'__a, Self::Item>;

            #[inline]
            fn unpack_item(__item: <Self::Item as __fs::Wire>::View<'_>) -> #krate::Result<Self> {
                <Self as #element>::unpack_item(__item)
            }

            #[inline]
            fn unpack_item_into(
                __item: <Self::Item as __fs::Wire>::View<'_>,
                __target: &mut Self,
            ) -> #krate::Result<()> {
                <Self as #element>::unpack_item_into(__item, __target)
            }
        }
    }
}

/// If what it holds can be a message, so can the newtype.
fn message(input: &Input, single: &Single) -> TokenStream {
    let (ident, krate) = (&input.ident, &input.attrs.crate_path);
    let (generics, type_generics) = (params::of_type(input), params::own_arguments(input));
    let Single { member, ty, .. } = single;
    let serialize = params::bounds(input, [quote!(for<'__x> #ty: #krate::StreamSerialize)]);
    let deserialize = params::bounds(input, [quote!(for<'__x> #ty: #krate::StreamDeserialize)]);
    quote! {
        #[automatically_derived]
        impl #generics #krate::StreamSerialize for #ident #type_generics #serialize {
            #[inline]
            fn serialize<__A: __fs::Allocator>(
                &self,
                __builder: &mut __fs::FlatBufferBuilder<'_, __A>,
            ) -> #krate::Result<()> {
                <#ty as #krate::StreamSerialize>::serialize(&self.#member, __builder)
            }

            #[inline]
            fn encode(
                &self,
                __out: &mut #krate::PayloadBuf<'_>,
            ) -> ::core::option::Option<#krate::Result<()>> {
                <#ty as #krate::StreamSerialize>::encode(&self.#member, __out)
            }
        }

        #[automatically_derived]
        impl #generics #krate::StreamDeserialize for #ident #type_generics #deserialize {
            type View<'__a> = <#ty as #krate::StreamDeserialize>::View<'__a>;

            #[inline]
            fn from_payload(__payload: &[u8]) -> #krate::Result<Self::View<'_>> {
                <#ty as #krate::StreamDeserialize>::from_payload(__payload)
            }

            #[inline]
            unsafe fn from_payload_unchecked(__payload: &[u8]) -> Self::View<'_> {
                unsafe { <#ty as #krate::StreamDeserialize>::from_payload_unchecked(__payload) }
            }
        }
    }
}
