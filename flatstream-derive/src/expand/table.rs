//! Tables: structs, and the payloads of struct-like variants.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned as _;
use syn::{Lifetime, LitStr, Type};

use super::{assert, borrows, fresh_lifetimes, spec, static_self, static_type, view, wire, Parts};
use crate::ast::{wired, Field, Input};
use crate::attr::Spanned;
use crate::ty;

pub(super) fn expand(input: &Input, fields: &[Field]) -> Parts {
    let table = Shown {
        type_name: input.ident.to_string(),
        generics: generics(input),
        this: this(input),
        of: static_self(input),
        fields,
        reserved: &input.attrs.reserved,
        identifier: input.attrs.file_identifier.as_ref(),
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
    let message = super::message(input, &this(input), &quote!(Self), &quote!(self));
    let unpack = unpack(input, fields);
    let accessors = view.impls();
    let keyed = fields.iter().find(|field| field.attrs.key.is_some() && field.is_on_wire());
    let keyed = keyed.map(|field| keyed_impl(input, field));
    let asserts = assert::table(input, fields);
    let compared = super::compared(input, &quote!(ViewedTable));
    let impls = quote! {
        #asserts #element #table_impl #viewed #message #accessors #compared #unpack #keyed
    };
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
    /// The same with `'static` lifetimes.
    pub of: TokenStream,
    pub fields: &'a [Field],
    pub reserved: &'a [Spanned<u16>],
    pub identifier: Option<&'a LitStr>,
    /// The fields are values, to be shown by reference; else they are references already.
    pub by_reference: bool,
}

impl Shown<'_> {
    pub fn table_impl(&self) -> TokenStream {
        let Shown { type_name, generics, this, of, .. } = self;
        let fields = wired(self.fields);
        let names = fields.iter().map(|field| field.ident.unraw().to_string());
        let is_renamed = fields.iter().any(|field| field.ident.unraw() != field.name);
        let schema_names = is_renamed.then(|| {
            let names = fields.iter().map(|field| &field.name);
            quote!(const NAMES: &'static [&'static str] = &[#(#names),*];)
        });
        let order: Vec<_> = self.fields.iter().filter_map(|field| field.index).collect();
        let order = (!order.is_sorted()).then(|| {
            quote! {
                const ORDER: ::core::option::Option<&'static [usize]> =
                    ::core::option::Option::Some(&[#(#order),*]);
            }
        });
        let specs: Vec<_> = fields.iter().map(|field| spec(field, of)).collect();
        let wires: Vec<_> = fields.iter().map(|field| wire(field, of)).collect();
        let reserved = self.reserved.iter().map(|id| id.value);
        let identifier = super::identifier(self.identifier);
        let index = 0..fields.len();
        let types_index = 0..fields.len();
        let amp = self.by_reference.then(|| quote!(&));
        let idents = fields.iter().map(|field| &field.ident);
        let (n, capacity) = (fields.len(), 8 + 4 * fields.len() + 2 * self.reserved.len());
        let defaults = fields.iter().map(|field| self.default(field));
        quote! {
            #(#defaults)*

            #[automatically_derived]
            unsafe impl #generics __fs::Table for #this {
                const NAME: &'static str = #type_name;
                #identifier
                const FIELDS: &'static [&'static str] = &[#(#names),*];
                #schema_names
                #order
                const SHAPES: &'static [__fs::Shape] = &[#(__fs::Ask::<#specs>::SHAPE),*];
                const RESERVED: &'static [u16] = &[#(#reserved),*];
                const LAYOUT: __fs::Layout =
                    __fs::Layout::new(Self::NAME, Self::SHAPES, Self::RESERVED);
                const PLACES: &'static [__fs::Place] =
                    &__fs::places::<#n>(Self::SHAPES, Self::RESERVED);
                const IMAGE: &'static [u8] =
                    &__fs::image::<#capacity>(Self::SHAPES, &Self::LAYOUT, Self::PLACES);
                const MASK: &'static [u8] =
                    &__fs::mask::<#capacity>(Self::SHAPES, &Self::LAYOUT, Self::PLACES);

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

    /// What an absent field reads as, when the user said it.
    fn default(&self, field: &Field) -> Option<TokenStream> {
        let (Shown { of, .. }, index, expr) = (self, field.index, field.default()?);
        let ty = static_type(&field.ty);
        let item = match field.is_adapted() {
            true => quote! {
                #[automatically_derived]
                impl __fs::ValueAt<#index> for #of {
                    type Value = #ty;
                    const VALUE: &'static #ty = &{ #expr };
                }
            },
            false => quote_spanned! {field.ty.span()=>
                const _: () = __fs::takes_default::<#ty>();

                #[automatically_derived]
                impl __fs::DefaultAt<#index> for #of {
                    type Field = #ty;

                    #[inline]
                    fn absent(buf: &[u8]) -> __fs::FieldView<'_, #ty> {
                        __fs::Ask::<#ty>::default_view(const { &{ #expr } }, buf)
                    }
                }
            },
        };
        Some(item)
    }
}

fn viewed(input: &Input, fields: &[Field]) -> TokenStream {
    let [payload] = fresh_lifetimes(&input.generics);
    let borrows = borrows(input, fields.iter().map(|field| &field.ty));
    let rebuild = (input.complete && !borrows).then(|| rebuild(input, fields));
    let (generics, this, of) = (generics(input), this(input), static_self(input));
    viewed_impl(&generics, &this, &of, &input.names.view, fields, &payload, rebuild)
}

/// Ties a table to its view.
pub(super) fn viewed_impl(
    generics: &TokenStream,
    this: &TokenStream,
    of: &TokenStream,
    view: &syn::Ident,
    fields: &[Field],
    payload: &Lifetime,
    rebuild: Option<TokenStream>,
) -> TokenStream {
    let specs = wired(fields).into_iter().map(|field| spec(field, of));
    quote! {
        #[automatically_derived]
        unsafe impl #generics __fs::ViewedTable for #this {
            type View<#payload> = #view<#payload>;
            const DEFAULT_DEPTH: usize =
                __fs::deepest(&[#(__fs::Ask::<#specs>::DEFAULT_DEPTH),*]);

            #[inline(always)]
            unsafe fn view<#payload>(
                table: __fs::TableRef<#payload, #view<'static>>,
            ) -> #view<#payload> {
                #view { table }
            }

            #[inline]
            fn table<'__v>(view: &'__v #view<'_>) -> __fs::TableRef<'__v, #view<'static>> {
                view.table
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

            #[inline]
            fn unpack(view: #view<'_>) -> #krate::Result<Self> {
                <Self as __fs::ViewedTable>::rebuild(view)
            }

            #[inline]
            fn unpack_into(view: #view<'_>, target: &mut Self) -> #krate::Result<()> {
                <Self as __fs::ViewedTable>::rebuild_into(view, target)
            }
        }

        #element
    }
}

/// A table with a key. Under a bound that always holds where there is no error: `for` keeps rustc
/// from checking it here, as a type that cannot be a key is reported elsewhere.
fn keyed_impl(input: &Input, field: &Field) -> TokenStream {
    let (generics, this, view) = (generics(input), this(input), &input.names.view);
    let Field { ident, ty, .. } = field;
    let bound =
        (!ty::is_text(ty) && !ty::is_known(ty)).then(|| quote!(where for<'__k> #ty: __fs::MapKey));
    quote! {
        #[automatically_derived]
        impl #generics __fs::KeyedTable for #this #bound {
            type Key = #ty;

            #[inline]
            fn key(&self) -> &#ty {
                &self.#ident
            }

            #[inline]
            fn compare_view(
                view: &#view<'_>,
                key: &<#ty as __fs::MapKey>::Lookup,
            ) -> ::core::cmp::Ordering {
                <#ty as __fs::MapKey>::compare_view(&#view::#ident(view), key)
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
    let owned = assert::owned(own_types(fields));
    let has_into = fields.iter().any(|field| field.ident == "unpack_into");
    let method = super::unpack(input, !has_into);
    quote!(#owned #method)
}

/// The types that are read by themselves, without an adapter.
pub(super) fn own_types(fields: &[Field]) -> impl Iterator<Item = &Type> {
    fields.iter().filter(|field| !field.is_adapted()).map(|field| &field.ty)
}

/// The body of `ViewedTable::rebuild` of an owned type.
fn rebuild(input: &Input, fields: &[Field]) -> TokenStream {
    let (ident, view, krate) = (&input.ident, &input.names.view, &input.attrs.crate_path);
    let (of, view_value) = (static_self(input), quote!(view));
    let into = rebuilt_into(fields, &of, &view_value, |ident| quote!(&mut target.#ident));
    let fields = rebuilt(fields, &of, &view_value);
    quote! {
        #[inline]
        fn rebuild(view: #view<'_>) -> #krate::Result<Self> {
            let _ = view;
            ::core::result::Result::Ok(#ident { #fields })
        }

        #[inline]
        fn rebuild_into(view: #view<'_>, target: &mut Self) -> #krate::Result<()> {
            let _ = (view, &target);
            #into
            ::core::result::Result::Ok(())
        }
    }
}

/// The fields of a struct expression, read from the table `of` behind `view`.
pub(super) fn rebuilt(fields: &[Field], of: &TokenStream, view: &TokenStream) -> TokenStream {
    let rebuilt = fields.iter().map(|field| {
        let Field { ident, ty, .. } = field;
        let Some(i) = field.index else {
            return quote_spanned!(ty.span()=> #ident: __fs::skipped::<#ty>(),);
        };
        let (spec, wire) = (spec(field, of), wire(field, of));
        quote! {
            #ident:
                __fs::Ask::<#spec>::unpack(unsafe { #view.table.field::<#of, _, #i>(#wire) })?,
        }
    });
    rebuilt.collect()
}

/// As [`rebuilt`], statement by statement into places that are there; skipped fields stay as they
/// are.
pub(super) fn rebuilt_into(
    fields: &[Field],
    of: &TokenStream,
    view: &TokenStream,
    place: impl Fn(&syn::Ident) -> TokenStream,
) -> TokenStream {
    let rebuilt = wired(fields).into_iter().enumerate().map(|(i, field)| {
        let (spec, wire) = (spec(field, of), wire(field, of));
        let place = place(&field.ident);
        quote! {
            __fs::Ask::<#spec>::unpack_into(
                unsafe { #view.table.field::<#of, _, #i>(#wire) },
                #place,
            )?;
        }
    });
    rebuilt.collect()
}
