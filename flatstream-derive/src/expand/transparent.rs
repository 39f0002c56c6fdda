//! Newtypes that are on the wire what they hold.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Member;

use super::{assert, params, static_self, static_type, type_bound, Parts};
use crate::ast::{Input, Single};
use crate::generics;

pub(super) fn expand(input: &Input, single: &Single) -> Parts {
    let inside = inside(input, single);
    let newtype = newtype(input, single);
    let inline = inline(input, single);
    let field_type = field_type(input, single);
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
    let (this, bound, fault) = (static_self(input), type_bound(&ty), assert::fault(&ty));
    let generics = params::of_type(input);
    let copied = quote_spanned! {input.ident.span()=>
        fn __copied #generics() {
            __fs::Ask::<#ty>::around::<#this>();
        }
    };
    quote! {
        fn __inside() #bound {}
        #copied
        #fault
    }
}

/// What the runtime is told: the rest follows from it.
fn newtype(input: &Input, single: &Single) -> TokenStream {
    let ident = &input.ident;
    let (generics, type_generics, bounds) = input.generics.split_for_impl();
    let Single { member, ty } = single;
    let shown = ident.to_string();
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

            #[inline(always)]
            fn inner(&self) -> &#ty {
                &self.#member
            }

            #[inline(always)]
            fn inner_mut(&mut self) -> &mut #ty {
                &mut self.#member
            }

            #[inline(always)]
            fn wrap(inner: #ty) -> Self {
                #ident { #member: inner }
            }
        }
    }
}

/// If what it holds lies inline, so does the newtype. Types that borrow do not.
fn inline(input: &Input, single: &Single) -> TokenStream {
    if input.generics.lifetimes().next().is_some() {
        return TokenStream::new();
    }
    let (ident, Single { member, ty }) = (&input.ident, single);
    let (generics, type_generics, _) = input.generics.split_for_impl();
    let this = quote!(#ident #type_generics);
    let inline = quote!(for<'__x> #ty: __fs::Inline);
    let copy = quote!(for<'__x> #this: ::core::marker::Copy);
    let bounds = params::bounds(input, [inline, copy]);
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
            fn from_inline(value: #ty) -> Self {
                #ident { #member: value }
            }

            fn debug(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __fs::debug_newtype::<Self>(&__fs::DebugInline(&self.#member), f)
            }
        }
    }
}

fn field_type(input: &Input, single: &Single) -> TokenStream {
    let (ident, krate) = (&input.ident, &input.attrs.crate_path);
    let (generics, type_generics, _) = input.generics.split_for_impl();
    let this = quote!(#ident #type_generics);
    // What may be false for every instance is not checked here, thanks to the `for`.
    let depends = generics::depends(&input.generics, &single.ty);
    let for_all = (!depends).then(|| quote!(for<'__x>));
    let role = |role: TokenStream| params::bounds(input, [quote!(#for_all #this: __fs::#role)]);
    let (field, default) = (role(quote!(NewtypeField)), role(quote!(NewtypeDefault)));
    let (key, element) = (role(quote!(NewtypeKey)), role(quote!(NewtypeElement)));
    quote! {
        #[automatically_derived]
        impl #generics __fs::FieldType for #this #field {
            type Wire = <Self as __fs::NewtypeField>::Wire;
            const OWNED: bool = <Self as __fs::NewtypeField>::OWNED;

            #[inline]
            fn unpack(view: __fs::FieldView<'_, Self>) -> #krate::Result<Self> {
                <Self as __fs::NewtypeField>::unpack(view)
            }

            #[inline]
            fn unpack_into(
                view: __fs::FieldView<'_, Self>,
                target: &mut Self,
            ) -> #krate::Result<()> {
                <Self as __fs::NewtypeField>::unpack_into(view, target)
            }
        }

        #[automatically_derived]
        impl #generics __fs::Defaultable for #this #default {
            type Const = <Self as __fs::NewtypeDefault>::Const;

            #[inline]
            fn view<'__a>(
                value: &'static Self::Const,
                payload: &'__a [u8],
            ) -> __fs::FieldView<'__a, Self> {
                <Self as __fs::NewtypeDefault>::view(value, payload)
            }
        }

        #[automatically_derived]
        impl #generics __fs::MapKey for #this #key {
            type Lookup = <Self as __fs::NewtypeKey>::Lookup;
            type Bound<'__k> = <Self as __fs::NewtypeKey>::Bound<'__k>;
            // Not what a hand-written `Ord` says.
            const ORD_IS_WIRE_ORDER: bool = false;

            #[inline]
            fn as_lookup(&self) -> &Self::Lookup {
                <Self as __fs::NewtypeKey>::as_lookup(self)
            }

            #[inline]
            fn bound<'__b>(bound: &'__b Self::Bound<'_>) -> &'__b Self::Lookup {
                <Self as __fs::NewtypeKey>::bound(bound)
            }

            #[inline]
            fn compare(a: &Self::Lookup, b: &Self::Lookup) -> ::core::cmp::Ordering {
                <Self as __fs::NewtypeKey>::compare(a, b)
            }

            #[inline]
            fn compare_view(
                view: &__fs::FieldView<'_, Self>,
                key: &Self::Lookup,
            ) -> ::core::cmp::Ordering {
                <Self as __fs::NewtypeKey>::compare_view(view, key)
            }
        }

        #[automatically_derived]
        impl #generics __fs::VectorElement for #this #element {
            type Item = <Self as __fs::NewtypeElement>::Item;
            type Items<'__a> = __fs::VectorView<'__a, Self::Item>;

            #[inline]
            fn unpack_item(item: <Self::Item as __fs::Wire>::View<'_>) -> #krate::Result<Self> {
                <Self as __fs::NewtypeElement>::unpack_item(item)
            }

            #[inline]
            fn unpack_item_into(
                item: <Self::Item as __fs::Wire>::View<'_>,
                target: &mut Self,
            ) -> #krate::Result<()> {
                <Self as __fs::NewtypeElement>::unpack_item_into(item, target)
            }
        }
    }
}

/// If what it holds can be a message, so can the newtype.
fn message(input: &Input, single: &Single) -> TokenStream {
    let (ident, krate) = (&input.ident, &input.attrs.crate_path);
    let (generics, type_generics, _) = input.generics.split_for_impl();
    let Single { member, ty } = single;
    let serialize = params::bounds(input, [quote!(for<'__x> #ty: #krate::StreamSerialize)]);
    let deserialize = params::bounds(input, [quote!(for<'__x> #ty: #krate::StreamDeserialize)]);
    quote! {
        #[automatically_derived]
        impl #generics #krate::StreamSerialize for #ident #type_generics #serialize {
            #[inline]
            fn serialize<__A: __fs::Allocator>(
                &self,
                builder: &mut __fs::FlatBufferBuilder<'_, __A>,
            ) -> #krate::Result<()> {
                <#ty as #krate::StreamSerialize>::serialize(&self.#member, builder)
            }

            #[inline]
            fn encode(
                &self,
                out: &mut #krate::PayloadBuf<'_>,
            ) -> ::core::option::Option<#krate::Result<()>> {
                <#ty as #krate::StreamSerialize>::encode(&self.#member, out)
            }
        }

        #[automatically_derived]
        impl #generics #krate::StreamDeserialize for #ident #type_generics #deserialize {
            type View<'__a> = <#ty as #krate::StreamDeserialize>::View<'__a>;

            #[inline]
            fn from_payload(payload: &[u8]) -> #krate::Result<Self::View<'_>> {
                <#ty as #krate::StreamDeserialize>::from_payload(payload)
            }

            #[inline]
            unsafe fn from_payload_unchecked(payload: &[u8]) -> Self::View<'_> {
                unsafe { <#ty as #krate::StreamDeserialize>::from_payload_unchecked(payload) }
            }
        }
    }
}
