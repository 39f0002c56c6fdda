//! What a type with mistakes gets, so that one mistake gives one error.

use proc_macro2::TokenStream;
use syn::{DeriveInput, Type};

use crate::ast::{Data, Field, Input};
use crate::attr::{Container, FieldAttrs, ViewAttrs};
use crate::ctxt::Ctxt;
use crate::expand;
use crate::generics;
use crate::names::Names;
use crate::symbol::Place;
use crate::ty;

/// The same items that `expand` makes, over the fields that have no mistake. The program does not
/// compile, but what uses this type sees its traits, its view and most accessors.
pub fn stubs(input: &DeriveInput) -> TokenStream {
    if borrows_parameters(input) || has_no_size(input) {
        return TokenStream::new();
    }
    generated(input, stand_in)
}

/// Impls for a type of which rustc says all there is to say.
pub fn nothing_in_it(input: &DeriveInput) -> TokenStream {
    generated(input, empty)
}

fn generated(input: &DeriveInput, model: fn(&Ctxt, &DeriveInput) -> Input) -> TokenStream {
    let ctxt = Ctxt::new();
    let mut model = model(&ctxt, input);
    model.attrs.file_identifier = None;
    model.attrs.owned = None;
    model.attrs.view = ViewAttrs::default();
    // Reported before.
    let _ = ctxt.finish(Some(()));
    expand::expand(&model)
}

/// Whether the views would need a lifetime of parameters, which the fields that are left may not say.
fn borrows_parameters(input: &DeriveInput) -> bool {
    let lifetimes = input.generics.lifetimes().count();
    lifetimes > 0 && input.generics.params.len() > lifetimes
}

/// Whether rustc refuses the type itself, and every use of it: unsized, or infinite, also in what is
/// behind pointers.
fn has_no_size(input: &DeriveInput) -> bool {
    let nests = |ty| generics::other_instance(&input.generics, &input.ident, ty).is_some();
    let data = match &input.data {
        syn::Data::Struct(data) => data,
        syn::Data::Enum(data) => {
            let fields = data.variants.iter().flat_map(|variant| &variant.fields);
            return fields.into_iter().any(|field| nests(&field.ty));
        }
        syn::Data::Union(_) => return false,
    };
    data.fields.iter().any(|field| match &field.ty {
        ty if nests(ty) => true,
        Type::Slice(_) | Type::TraitObject(_) => true,
        Type::Path(path) => path.path.is_ident("str") || path.path.is_ident(&input.ident),
        _ => false,
    })
}

fn stand_in(ctxt: &Ctxt, input: &DeriveInput) -> Input {
    match Input::read(ctxt, input) {
        Some(model) if matches!(model.data, Data::Enum(_)) && !has_params(input) => model,
        Some(Input { data: Data::Table(fields), attrs, vis, .. }) => Input {
            data: Data::Table(good(fields, input, &attrs)),
            attrs: Container { reserved: Vec::new(), ..attrs },
            vis,
            ident: input.ident.clone(),
            generics: input.generics.clone(),
            names: Names::new(&input.ident, []),
            complete: false,
        },
        _ => empty(ctxt, input),
    }
}

/// An enum without data that has some is refused, as are its impls.
fn has_params(input: &DeriveInput) -> bool {
    generics::params(&input.generics).next().is_some()
}

/// A table without fields.
fn empty(ctxt: &Ctxt, input: &DeriveInput) -> Input {
    let attrs = Container::read(ctxt, &input.attrs, Place::Struct);
    Input {
        attrs: Container { reserved: Vec::new(), ..attrs },
        vis: input.vis.clone(),
        ident: input.ident.clone(),
        generics: input.generics.clone(),
        data: Data::Table(Vec::new()),
        names: Names::new(&input.ident, []),
        complete: false,
    }
}

/// The fields that can be generated. Those of a packed struct cannot be borrowed.
fn good(fields: Vec<Field>, input: &DeriveInput, attrs: &Container) -> Vec<Field> {
    let owner = &input.ident;
    let packed = attrs.repr.find("packed").is_some();
    let is_good = |field: &Field| {
        let is_known = match &field.attrs.with {
            Some(with) => with.adapter.is_some(),
            None => ty::table_faults(&field.ty).is_empty() && !ty::holds_itself(&field.ty, owner),
        };
        !packed && field.is_on_wire() && is_known
    };
    let good = fields.into_iter().filter(is_good).enumerate();
    good.map(|(i, field)| Field { attrs: without_rules(field.attrs), index: Some(i), ..field })
        .collect()
}

/// What attributes say may be what is wrong. Without its adapter a type is none of a field.
fn without_rules(attrs: FieldAttrs) -> FieldAttrs {
    FieldAttrs { docs: attrs.docs, with: attrs.with, ..FieldAttrs::default() }
}
