//! Tables: structs, and the payloads of struct-like variants.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned as _;
use syn::{Expr, Lifetime, LitStr, Type};

use super::{
    assert, borrows, fresh_lifetimes, index, is_known, owned, params, schema, spec, static_self,
};
use super::{static_type, value_spec, view, wire, wire_of_value, Parts};
use crate::ast::{wired, Field, Input};
use crate::attr::Spanned;
use crate::ty;

pub(super) fn expand(input: &Input, fields: &[Field]) -> Parts {
    let table = Shown {
        input,
        type_name: input.ident.to_string(),
        generics: params::of_type(input),
        bounds: params::bounds(input, None),
        this: this(input),
        of: static_self(input),
        fields,
        checks: assert::Checks::of(input, &input.ident.to_string(), fields, &input.attrs.reserved),
        reserved: &input.attrs.reserved,
        identifier: input.attrs.file_identifier.as_ref(),
        value: |field| quote!(&self.#field),
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
    let schema = schema::stream_schema(input, &params::bounds(input, None), schema::Role::Table);
    let compared = super::compared(input, &quote!(ViewedTable));
    let impls = quote! {
        #asserts #element #table_impl #viewed #message #schema #accessors #compared #unpack #keyed
    };
    Parts { views: view.item(), impls }
}

fn this(input: &Input) -> TokenStream {
    let ident = &input.ident;
    let generics = params::own_arguments(input);
    quote!(#ident #generics)
}

/// A struct whose fields the runtime is shown.
pub(super) struct Shown<'a> {
    pub input: &'a Input,
    pub type_name: String,
    /// `<'x>`, or nothing.
    pub generics: TokenStream,
    /// What holds of them.
    pub bounds: TokenStream,
    /// The type itself, with its generics.
    pub this: TokenStream,
    /// The same with `'static` lifetimes.
    pub of: TokenStream,
    pub fields: &'a [Field],
    /// What is to be asked of the fields for each instance.
    pub checks: Option<assert::Checks>,
    pub reserved: &'a [Spanned<u16>],
    pub identifier: Option<&'a LitStr>,
    /// A reference to the field of this name.
    pub value: fn(&syn::Ident) -> TokenStream,
}

impl Shown<'_> {
    pub fn table_impl(&self) -> TokenStream {
        let Shown { type_name, generics, bounds, this, of, .. } = self;
        let (checked, asked) = self.checked();
        let fields = wired(self.fields);
        let names = fields.iter().map(|field| field.ident.unraw().to_string());
        let is_renamed = fields.iter().any(|field| field.ident.unraw() != field.name);
        let schema_names = is_renamed.then(|| {
            let names = fields.iter().map(|field| &field.name);
            quote!(const NAMES: &'static [&'static str] = &[#(#names),*];)
        });
        let key = fields.iter().position(|field| field.attrs.key.is_some()).map(|key| {
            let some = quote!(::core::option::Option::Some(#key));
            quote!(const KEY: ::core::option::Option<usize> = #some;)
        });
        let order: Vec<_> = self.fields.iter().filter_map(|field| field.index).collect();
        let order = (!order.is_sorted()).then(|| {
            quote! {
                const ORDER: ::core::option::Option<&'static [usize]> =
                    ::core::option::Option::Some(&[#(#order),*]);
            }
        });
        let specs: Vec<_> = fields.iter().map(|field| spec(field, of)).collect();
        let wires = fields.iter().map(|field| wire(field, of));
        let value_wires = fields.iter().map(|field| wire_of_value(self.input, field, of));
        let reserved = (!self.reserved.is_empty()).then(|| {
            let reserved = self.reserved.iter().map(|id| id.value);
            quote!(const RESERVED: &'static [u16] = &[#(#reserved),*];)
        });
        let identifier = super::identifier(self.identifier);
        let complete = (!self.input.complete).then(|| {
            quote!(
                const COMPLETE: bool = false;
            )
        });
        let indexes: Vec<_> = (0..fields.len()).map(index).collect();
        let values = fields.iter().map(|field| (self.value)(&field.ident));
        let (n, capacity) = (fields.len(), 8 + 4 * fields.len() + 2 * self.reserved.len());
        let defaults = fields.iter().map(|field| self.default(field));
        quote! {
            #(#defaults)*

            #[automatically_derived]
            unsafe impl #generics __fs::Table for #this #bounds {
                const NAME: &'static str = #type_name;
                #identifier
                #complete
                const FIELDS: &'static [&'static str] = &[#(#names),*];
                #schema_names
                #key
                #order
                const SHAPES: &'static [__fs::Shape] = &[#(__fs::Ask::<#specs>::SHAPE),*];
                #reserved
                #checked
                const PLAN: __fs::Plan = {
                    #asked
                    __fs::plan::<Self, #n, #capacity>(__fs::layout_of::<Self>())
                };

                #[inline(always)]
                fn visit_values<__V: __fs::ValueVisitor>(&self, __visitor: __V) -> __V {
                    #(let __visitor = __fs::ValueVisitor::field::<_, _, #indexes>(
                        __visitor,
                        #value_wires,
                        #values,
                    );)*
                    __visitor
                }

                #[inline(always)]
                fn visit_types<__V: __fs::TypeVisitor>(
                    __visitor: __V,
                ) -> ::core::result::Result<__V, <__V as __fs::TypeVisitor>::Error> {
                    #(let __visitor =
                        __fs::TypeVisitor::field::<_, #indexes>(__visitor, #wires)?;)*
                    ::core::result::Result::Ok(__visitor)
                }
            }
        }
    }

    /// What is asked of each instance of a generic type, as a constant and as a part of the plan, for
    /// which whatever uses an instance asks.
    fn checked(&self) -> (Option<TokenStream>, Option<TokenStream>) {
        let Some(assert::Checks { early, late }) = &self.checks else { return (None, None) };
        let checked = quote!(const CHECKED: () = { #early };);
        (Some(checked), Some(quote!(let () = <Self as __fs::Table>::CHECKED; #late)))
    }

    /// What an absent field reads as, when the user said it.
    fn default(&self, field: &Field) -> Option<TokenStream> {
        let (Shown { generics, of, .. }, index, expr) = (self, field.index, field.default()?);
        if !field.is_adapted() {
            return Some(self.default_of_type(field, expr));
        }
        let (ty, bounds) = (static_type(&field.ty), &self.bounds);
        Some(quote! {
            #[automatically_derived]
            impl #generics __fs::ValueAt<#index> for #of #bounds {
                type Value = #ty;
                const VALUE: &'static #ty = &{ #expr };
            }
        })
    }

    /// That the type takes one is asked in one place. The impl holds where the type is a field type, and
    /// else says nothing: `for` keeps rustc from checking that here.
    fn default_of_type(&self, field: &Field, expr: &Expr) -> TokenStream {
        let (Shown { generics, bounds, of, .. }, index) = (self, field.index);
        let (ty, written) = (static_type(&field.ty), ty::show(expr));
        let taken = (!ty::is_known(&ty)).then(|| {
            let answer = quote!(__fs::Is<{ __fs::Ask::<#ty>::IS_FIELD }>);
            let taken = quote_spanned! {field.ty.span()=>
                <#ty as __fs::MaybeDefaultable<#answer>>::TAKES_DEFAULT
            };
            quote!(const _: bool = #taken;)
        });
        let is_field = (!ty::is_known(&ty)).then(|| quote!(for<'__x> #ty: __fs::FieldType,));
        let bounds = match (bounds.is_empty(), is_field) {
            (_, None) => quote!(#bounds),
            (true, Some(is_field)) => quote!(where #is_field),
            (false, Some(is_field)) => quote!(#bounds, #is_field),
        };
        let made = inside_of_made(&ty, expr);
        let takes = match made {
            Some(_) => quote!(TAKES_MADE),
            None => quote!(TAKES),
        };
        let unmade = made.map(|inside| no_newtype(&ty, expr, inside));
        let given = quote_spanned! {field.ty.span()=>
            __fs::Ask::<#ty>::#takes.given(const { &{ #expr } })
        };
        quote! {
            #taken
            #unmade

            #[automatically_derived]
            impl #generics __fs::DefaultAt<#index> for #of #bounds {
                type Field = #ty;
                const WRITTEN: &'static str = #written;
                const KNOWN: __fs::Known = #given.known();

                #[inline]
                fn absent(__buf: &[u8]) -> __fs::FieldView<'_, #ty> {
                    #given.view(__buf)
                }
            }
        }
    }
}

/// `3` of `Id(3)` or `Id { raw: 3 }`, for a field of type `Id`.
fn inside_of_made<'e>(ty: &Type, expr: &'e Expr) -> Option<&'e Expr> {
    let Type::Path(ty) = ty else { return None };
    let (path, inside) = match expr {
        Expr::Call(call) => match (&*call.func, call.args.first()) {
            (Expr::Path(path), Some(inside)) if call.args.len() == 1 => (&path.path, inside),
            _ => return None,
        },
        Expr::Struct(literal) => match literal.fields.first() {
            Some(field) if literal.fields.len() == 1 => (&literal.path, &field.expr),
            _ => return None,
        },
        _ => return None,
    };
    let is_made = path.segments.last()?.ident == ty.path.segments.last()?.ident;
    is_made.then_some(inside)
}

/// Flags are made so, and newtypes are not.
fn no_newtype(ty: &Type, expr: &Expr, inside: &Expr) -> TokenStream {
    let message = format!(
        "the default of a newtype is written as that of what it holds: `default = {}`",
        ty::show(inside)
    );
    let asked = quote_spanned! {expr.span()=>
        ::core::assert!(!__fs::Ask::<#ty>::IS_NEWTYPE, "{}", #message)
    };
    quote!(const _: () = #asked;)
}

fn viewed(input: &Input, fields: &[Field]) -> TokenStream {
    let [payload] = fresh_lifetimes(&input.generics);
    let of = static_self(input);
    let viewed = Viewed {
        input,
        generics: params::of_type(input),
        this: this(input),
        view: &input.names.view,
        fields,
        definition: schema::table(input, &schema::name(input), &input.attrs.docs, fields, &of),
        of,
    };
    viewed.viewed_impl(&payload)
}

/// A table, and the view that it is tied to.
pub(super) struct Viewed<'a> {
    pub input: &'a Input,
    /// As of [`Shown`], and those below.
    pub generics: TokenStream,
    pub this: TokenStream,
    pub of: TokenStream,
    pub view: &'a syn::Ident,
    pub fields: &'a [Field],
    /// What it is in the schema.
    pub definition: TokenStream,
}

impl Viewed<'_> {
    pub fn viewed_impl(&self, payload: &Lifetime) -> TokenStream {
        let Viewed { input, generics, this, view: ident, definition, .. } = self;
        let view = |lifetime: TokenStream| params::view(input, ident, &lifetime);
        let (shown, elided) = (view(quote!(#payload)), view(quote!('_)));
        let of_static = view(quote!('static));
        let bounds = params::bounds(input, None);
        let marker = params::Marker::of(input);
        let marker = marker.map(|marker| marker.value);
        let defaults = self.defaults();
        quote! {
            #[automatically_derived]
            unsafe impl #generics __fs::ViewedTable for #this #bounds {
                type View<#payload> = #shown;
                #definition
                #defaults

                #[inline(always)]
                unsafe fn view<#payload>(
                    __table: __fs::TableRef<#payload, #of_static>,
                ) -> #shown {
                    #ident { table: __table #marker }
                }

                #[inline]
                fn table<'__v>(__view: &'__v #elided) -> __fs::TableRef<'__v, #of_static> {
                    __view.table
                }
            }
        }
    }
}

impl Viewed<'_> {
    /// What fields are when they are absent, but for those that are values for certain. Types may hold
    /// each other, so it is a static, which others know by its address. There are none of generic types,
    /// which cannot hold each other.
    fn defaults(&self) -> Option<TokenStream> {
        let Viewed { input, of, fields, .. } = self;
        let asked: Vec<_> = wired(fields).into_iter().filter(|field| !is_known(field)).collect();
        let names = asked.iter().map(|field| field.ident.unraw().to_string());
        let specs = asked.iter().map(|field| spec(field, of));
        let is_generic = params::any(input);
        let defaults = quote! {
            __fs::Defaults {
                name: <#of as __fs::Table>::NAME,
                fields: &[#((#names, __fs::Ask::<#specs>::ABSENT)),*],
            }
        };
        let shared = match is_generic {
            true => quote!(__fs::DefaultsAt::new(const { &#defaults })),
            false => quote! {{
                static __DEFAULTS: __fs::Defaults = #defaults;
                __fs::DefaultsAt::new(&__DEFAULTS)
            }},
        };
        let is_asked = is_generic || !asked.is_empty();
        is_asked.then(|| quote!(const DEFAULTS: __fs::DefaultsAt = #shared;))
    }
}

/// Whether values can be rebuilt. What is inside of itself is as the rest.
fn is_owned(input: &Input, fields: &[Field]) -> TokenStream {
    let owned = !borrows(input, fields.iter().map(|field| &field.ty));
    let fields = fields.iter().filter(|field| field.is_on_wire());
    let asked = fields.filter(|field| owned && params::is_bounded(input, field));
    params::all_owned(owned, asked.map(value_spec))
}

/// A table can be a field and an item. Without bounds, so that types may contain themselves.
fn element(input: &Input, fields: &[Field]) -> TokenStream {
    let (generics, this) = (params::of_type(input), this(input));
    let bounds = params::bounds(input, None);
    let element = super::element(input, &generics, &this, &quote!(__fs::TableWire<Self>));
    let owned = is_owned(input, fields);
    let mut skipped = TokenStream::new();
    let unpack = match input.complete && !borrows(input, fields.iter().map(|field| &field.ty)) {
        true => {
            let fixed = fields.iter().filter(|field| !params::depends(input, field));
            skipped = assert::skipped(fixed);
            rebuild(input, fields)
        }
        false => super::cannot_rebuild(input),
    };
    quote! {
        #[automatically_derived]
        impl #generics __fs::FieldType for #this #bounds {
            type Wire = __fs::TableWire<Self>;
            const OWNED: bool = #owned;

            #unpack
        }

        #skipped
        #element
    }
}

/// A table with a key. Under a bound that always holds where there is no error: `for` keeps rustc
/// from checking it here, as a type that cannot be a key is reported elsewhere.
fn keyed_impl(input: &Input, field: &Field) -> TokenStream {
    let (generics, this, view) = (params::of_type(input), this(input), &input.names.view);
    let shown = params::view(input, view, &quote!('_));
    let Field { ident, ty, .. } = field;
    let bound =
        (!ty::is_text(ty) && !ty::is_known(ty)).then(|| quote!(for<'__k> #ty: __fs::MapKey));
    let bounds = params::bounds(input, bound);
    quote! {
        #[automatically_derived]
        impl #generics __fs::KeyedTable for #this #bounds {
            type Key = #ty;

            #[inline]
            fn key(&self) -> &#ty {
                &self.#ident
            }

            #[inline]
            fn compare_view(
                __view: &#shown,
                __key: &<#ty as __fs::MapKey>::Lookup,
            ) -> ::core::cmp::Ordering {
                <#ty as __fs::MapKey>::compare_view(&#view::#ident(__view), __key)
            }
        }
    }
}

/// The view's method that rebuilds an owned type.
fn unpack(input: &Input, fields: &[Field]) -> TokenStream {
    // A field of that name has the accessor.
    let taken = fields.iter().any(|field| field.ident == "unpack");
    if taken {
        return TokenStream::new();
    }
    if borrows(input, fields.iter().map(|field| &field.ty)) {
        return owned::unpack(input, fields);
    }
    let fixed = fields.iter().filter(|field| !params::depends(input, field));
    let owned = assert::owned(own_types(fixed));
    let has_into = fields.iter().any(|field| field.ident == "unpack_into");
    let method = super::unpack(input, !has_into);
    quote!(#owned #method)
}

/// The types that are read by themselves, without an adapter.
pub(super) fn own_types<'a>(
    fields: impl IntoIterator<Item = &'a Field>,
) -> impl Iterator<Item = &'a Type> {
    fields.into_iter().filter(|field| !field.is_adapted()).map(|field| &field.ty)
}

/// `FieldType::unpack` and `unpack_into` of an owned type.
fn rebuild(input: &Input, fields: &[Field]) -> TokenStream {
    let krate = &input.attrs.crate_path;
    let view = params::view(input, &input.names.view, &quote!('_));
    let (of, view_value) = (static_self(input), quote!(__view));
    let into = rebuilt_into(fields, &of, &view_value, |ident| quote!(&mut __target.#ident));
    let lend = lend(fields, &view_value);
    let Rebuilt { values, fields } = rebuilt(input, fields, &of, &view_value);
    quote! {
        #[inline]
        fn unpack(__view: #view) -> #krate::Result<Self> {
            #lend
            #values
            ::core::result::Result::Ok(Self { #fields })
        }

        #[inline]
        fn unpack_into(__view: #view, __target: &mut Self) -> #krate::Result<()> {
            let _ = &__target;
            #lend
            #into
            ::core::result::Result::Ok(())
        }
    }
}

/// `let __view = &__view;`: behind a reference, methods of traits that take the view by value are not found
/// before the accessors. Nothing of that kind if there is nothing to read.
pub(super) fn lend(fields: &[Field], view: &TokenStream) -> TokenStream {
    match fields.iter().any(Field::is_on_wire) {
        true => quote!(let #view = &#view;),
        false => quote!(let _ = #view;),
    }
}

/// The fields of a struct, read one after the other.
pub(super) struct Rebuilt {
    /// Statements that bind each value to a name.
    pub values: TokenStream,
    /// The fields of the struct expression.
    pub fields: TokenStream,
}

/// From the table `of` behind the reference `view`. As operands of the struct expression, the values
/// would be dropped in code of their own for each `?` between them.
pub(super) fn rebuilt(
    input: &Input,
    fields: &[Field],
    of: &TokenStream,
    view: &TokenStream,
) -> Rebuilt {
    let mut rebuilt = Rebuilt { values: TokenStream::new(), fields: TokenStream::new() };
    for field in fields {
        let Field { member, ty, .. } = field;
        rebuilt.fields.extend(match field.index {
            None if params::depends(input, field) => {
                quote_spanned!(ty.span()=> #member: __fs::skipped::<#ty>(),)
            }
            None => quote!(#member: __fs::Ask::<#ty>::skipped(),),
            Some(i) => {
                let Read { by, view } = Read::new(field, i, of, view);
                let value = format_ident!("__field{i}");
                rebuilt.values.extend(quote!(let #value: #ty = #by::unpack(#view)?;));
                quote!(#member: #value,)
            }
        });
    }
    rebuilt
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
        let Read { by, view } = Read::new(field, i, of, view);
        let place = place(&field.ident);
        quote!(#by::unpack_into(#view, #place)?;)
    });
    rebuilt.collect()
}

/// How a field is rebuilt.
struct Read {
    /// What has `unpack`.
    by: TokenStream,
    /// The view to unpack.
    view: TokenStream,
}

impl Read {
    /// By its accessor, whose type says what it is. An accessor of what is no field type cannot be
    /// called, so where there may be one the table is read itself.
    fn new(field: &Field, i: usize, of: &TokenStream, view: &TokenStream) -> Self {
        let ident = &field.ident;
        if is_known(field) {
            return Read { by: quote!(__fs::FieldType), view: quote!(#view.#ident()) };
        }
        let (spec, wire, i) = (spec(field, of), wire(field, of), index(i));
        Read {
            by: quote!(__fs::Ask::<#spec>),
            view: quote!(unsafe { __fs::TableRef::field::<#of, _, #i>(&#view.table, #wire) }),
        }
    }
}
