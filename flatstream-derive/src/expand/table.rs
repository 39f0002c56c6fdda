//! Tables: structs, and the payloads of struct-like variants.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Lifetime;

use super::{assert, borrows, fresh_lifetimes, static_self, static_type, view, wire, Parts};
use crate::ast::{Field, Input};

pub(super) fn expand(input: &Input, fields: &[Field]) -> Parts {
    let table = Shown {
        type_name: input.ident.to_string(),
        generics: generics(input),
        this: this(input),
        fields,
        by_reference: true,
    };
    let view = view::View {
        input,
        ident: &input.names.view,
        shown: &input.ident.to_string(),
        of: static_self(input),
        fields,
        vis: None,
    };
    let table_impl = table.table_impl();
    let viewed = viewed(input, fields);
    let element = element(input, fields);
    let message = message(input);
    let unpack = unpack(input, fields);
    let accessors = view.impls();
    let asserts = assert::table(input, fields);
    let impls = quote! { #asserts #element #table_impl #viewed #message #accessors #unpack };
    Parts { views: view.item(), impls }
}

fn generics(input: &Input) -> TokenStream {
    let (impl_generics, ..) = input.generics.split_for_impl();
    quote!(#impl_generics)
}

fn this(input: &Input) -> TokenStream {
    let ident = &input.ident;
    let (_, generics, _) = input.generics.split_for_impl();
    quote!(#ident #generics)
}

/// A struct whose fields the runtime is shown.
pub(super) struct Shown<'a> {
    pub type_name: String,
    /// `<'x>`, or nothing.
    pub generics: TokenStream,
    /// The type itself, with its generics.
    pub this: TokenStream,
    pub fields: &'a [Field],
    /// The fields are values, to be shown by reference; else they are references already.
    pub by_reference: bool,
}

impl Shown<'_> {
    pub fn table_impl(&self) -> TokenStream {
        let Shown { type_name, generics, this, fields, .. } = self;
        let names = fields.iter().map(|field| &field.name);
        let types: Vec<_> = fields.iter().map(|field| &field.ty).collect();
        let wires: Vec<_> = types.iter().map(|ty| wire(ty)).collect();
        let index = 0..fields.len();
        let types_index = 0..fields.len();
        let amp = self.by_reference.then(|| quote!(&));
        let idents = fields.iter().map(|field| &field.ident);
        let (n, capacity) = (fields.len(), 8 + 4 * fields.len());
        quote! {
            #[automatically_derived]
            unsafe impl #generics __fs::Table for #this {
                const NAME: &'static str = #type_name;
                const FIELDS: &'static [&'static str] = &[#(#names),*];
                const SHAPES: &'static [__fs::Shape] = &[#(__fs::Ask::<#types>::SHAPE),*];
                const PLACES: &'static [__fs::Place] = &__fs::places::<#n>(Self::SHAPES);
                const IMAGE: &'static [u8] = &__fs::image::<#capacity>(Self::SHAPES, Self::PLACES);
                const MASK: &'static [u8] = &__fs::mask::<#capacity>(Self::SHAPES, Self::PLACES);

                #[inline(always)]
                fn visit_values<__V: __fs::ValueVisitor>(&self, visitor: __V) -> __V {
                    #(let visitor = visitor.field::<_, _, #index>(#wires, #amp self.#idents);)*
                    visitor
                }

                #[inline(always)]
                fn visit_types<__V: __fs::TypeVisitor>(
                    visitor: __V,
                ) -> ::core::result::Result<__V, __V::Error> {
                    #(let visitor = visitor.field::<_, #types_index>(#wires)?;)*
                    ::core::result::Result::Ok(visitor)
                }
            }
        }
    }
}

fn viewed(input: &Input, fields: &[Field]) -> TokenStream {
    let [payload] = fresh_lifetimes(&input.generics);
    let borrows = borrows(input, fields.iter().map(|field| &field.ty));
    let rebuild = (input.complete && !borrows).then(|| rebuild(input, fields));
    viewed_impl(&generics(input), &this(input), &input.names.view, fields, &payload, rebuild)
}

/// Ties a table to its view.
pub(super) fn viewed_impl(
    generics: &TokenStream,
    this: &TokenStream,
    view: &syn::Ident,
    fields: &[Field],
    payload: &Lifetime,
    rebuild: Option<TokenStream>,
) -> TokenStream {
    let types = fields.iter().map(|field| static_type(&field.ty));
    quote! {
        #[automatically_derived]
        unsafe impl #generics __fs::ViewedTable for #this {
            type View<#payload> = #view<#payload>;
            const DEFAULT_DEPTH: usize =
                __fs::deepest(&[#(__fs::Ask::<#types>::DEFAULT_DEPTH),*]);

            #[inline(always)]
            unsafe fn view<#payload>(
                table: __fs::TableRef<#payload, #view<'static>>,
            ) -> #view<#payload> {
                #view { table }
            }

            #rebuild
        }
    }
}

/// A table can be a field and an item. Without bounds, so that types may contain themselves.
fn element(input: &Input, fields: &[Field]) -> TokenStream {
    let (generics, this) = (generics(input), this(input));
    let krate = &input.attrs.crate_path;
    let view = &input.names.view;
    let element = super::element(input, &generics, &this, &quote!(__fs::TableWire<Self>));
    let owned = !borrows(input, fields.iter().map(|field| &field.ty));
    quote! {
        #[automatically_derived]
        impl #generics __fs::FieldType for #this {
            type Wire = __fs::TableWire<Self>;
            const OWNED: bool = #owned;

            fn unpack(view: #view<'_>) -> #krate::Result<Self> {
                <Self as __fs::ViewedTable>::rebuild(view)
            }
        }

        #element
    }
}

/// A table can be a message.
fn message(input: &Input) -> TokenStream {
    let (generics, this) = (generics(input), this(input));
    let view = &input.names.view;
    let krate = &input.attrs.crate_path;
    let [payload] = fresh_lifetimes(&input.generics);
    quote! {
        #[automatically_derived]
        impl #generics #krate::StreamSerialize for #this {
            #[inline]
            fn serialize<__A: __fs::Allocator>(
                &self,
                builder: &mut __fs::FlatBufferBuilder<'_, __A>,
            ) -> #krate::Result<()> {
                __fs::push(self, builder)
            }

            #[inline]
            fn encode(
                &self,
                out: &mut #krate::PayloadBuf<'_>,
            ) -> ::core::option::Option<#krate::Result<()>> {
                ::core::option::Option::Some(__fs::encode(self, out))
            }
        }

        #[automatically_derived]
        impl #generics #krate::StreamDeserialize for #this {
            type View<#payload> = #view<#payload>;

            #[inline]
            fn from_payload(payload: &[u8]) -> #krate::Result<#view<'_>> {
                __fs::verify_root::<Self>(payload)
            }

            #[inline]
            unsafe fn from_payload_unchecked(payload: &[u8]) -> #view<'_> {
                unsafe { __fs::trust_root::<Self>(payload) }
            }
        }
    }
}

/// The view's method that rebuilds an owned type.
fn unpack(input: &Input, fields: &[Field]) -> TokenStream {
    // A field of that name has the accessor.
    let taken = fields.iter().any(|field| field.name == "unpack");
    if taken || borrows(input, fields.iter().map(|field| &field.ty)) {
        return TokenStream::new();
    }
    let owned = assert::owned(fields.iter().map(|field| &field.ty));
    let method = super::unpack(input);
    quote!(#owned #method)
}

/// The body of `ViewedTable::rebuild` of an owned type.
fn rebuild(input: &Input, fields: &[Field]) -> TokenStream {
    let (ident, view, krate) = (&input.ident, &input.names.view, &input.attrs.crate_path);
    let fields = rebuilt(fields, &quote!(Self), &quote!(view));
    quote! {
        fn rebuild(view: #view<'_>) -> #krate::Result<Self> {
            let _ = view;
            ::core::result::Result::Ok(#ident { #fields })
        }
    }
}

/// The fields of a struct expression, read from the table `of` behind `view`.
pub(super) fn rebuilt(fields: &[Field], of: &TokenStream, view: &TokenStream) -> TokenStream {
    let rebuilt = fields.iter().enumerate().map(|(i, Field { ident, ty, .. })| {
        let wire = wire(ty);
        quote! {
            #ident: __fs::Ask::<#ty>::unpack(unsafe { #view.table.field::<#of, _, #i>(#wire) })?,
        }
    });
    rebuilt.collect()
}
