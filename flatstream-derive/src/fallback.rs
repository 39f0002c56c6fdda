//! What a type with mistakes gets, so that one mistake gives one error, and none hides another.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{DeriveInput, Type};

use crate::ast::{Data, Fault, Field, Input, Refused, Single, UnitEnum, Variant, VariantKind};
use crate::attr::{Container, FieldAttrs, ViewAttrs};
use crate::ctxt::Ctxt;
use crate::expand;
use crate::generics;
use crate::ids;
use crate::names::Names;
use crate::symbol::Place;
use crate::ty;
use crate::validate;

/// All errors, and the same items that `expand` makes, over what has no mistake, so that rustc has its
/// say about that. The program does not compile, but what uses this type sees its traits, its view and
/// accessors.
pub fn refuse(input: &DeriveInput, errors: syn::Error) -> TokenStream {
    let name = format_ident!("__FaultOf{}", input.ident);
    let all = errors.clone().into_iter().map(|error| error.into_compile_error());
    let fault = Fault { name, error: quote!(#(#all)*) };
    let stubs =
        impls(input, |ctxt, input| Input { fault: Some(fault.clone()), ..stand_in(ctxt, input) });
    match stubs.is_empty() {
        true => errors.into_compile_error(),
        false => stubs,
    }
}

/// The impls of a struct that has more fields than are in `input`.
pub fn stubs_in_part(input: &DeriveInput) -> TokenStream {
    impls(input, |ctxt, input| Input { complete: false, ..stand_in(ctxt, input) })
}

/// Impls for a type of which rustc says all there is to say.
pub fn nothing_in_it(input: &DeriveInput) -> TokenStream {
    generated(input, empty)
}

fn impls(input: &DeriveInput, model: impl Fn(&Ctxt, &DeriveInput) -> Input) -> TokenStream {
    if borrows_parameters(input) || has_no_size(input) {
        return TokenStream::new();
    }
    generated(input, model)
}

fn generated(input: &DeriveInput, model: impl Fn(&Ctxt, &DeriveInput) -> Input) -> TokenStream {
    let ctxt = Ctxt::new();
    let mut model = model(&ctxt, input);
    model.attrs.file_identifier = None;
    model.attrs.lock = None;
    model.attrs.renamed_from = None;
    if !matches!(model.data, Data::Table(_)) {
        model.attrs.owned = None;
    }
    model.attrs.view = ViewAttrs::default();
    if model.names.view == input.ident {
        model.names.view = Names::new(&input.ident, None, []).view;
    }
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

/// What is left of a type of its kind; of one that cannot be of its kind, what is read as such types
/// are.
fn stand_in(ctxt: &Ctxt, input: &DeriveInput) -> Input {
    if let Some(newtype) = newtype(input) {
        return Input { complete: false, ..stand_in(ctxt, &newtype) };
    }
    let Some(mut model) = Input::read(ctxt, input) else { return nothing(ctxt, input) };
    let Some(Good { data, complete, refused }) = good(input, &mut model) else {
        return empty(ctxt, input);
    };
    let names = data.names(&input.ident, &model.attrs.view);
    Input { data, names, complete, refused, ..model }
}

/// `struct Id(u64);` with the attribute that it lacks.
fn newtype(input: &DeriveInput) -> Option<DeriveInput> {
    let syn::Data::Struct(syn::DataStruct { fields: syn::Fields::Unnamed(fields), .. }) =
        &input.data
    else {
        return None;
    };
    let ctxt = Ctxt::new();
    let attrs = Container::read(&ctxt, &input.attrs, Place::Struct);
    // Reported before.
    let _ = ctxt.finish(Some(()));
    let is_one = fields.unnamed.len() == 1;
    let is_plain = attrs.transparent.is_none() && attrs.bit_flags.is_none();
    (is_one && is_plain && attrs.fixed.is_none()).then(|| {
        let mut newtype = input.clone();
        newtype.attrs.push(match ty::is_hidden(&fields.unnamed[0].ty) {
            true => syn::parse_quote!(#[flatstream(bit_flags)]),
            false => syn::parse_quote!(#[flatstream(transparent)]),
        });
        newtype
    })
}

/// In place of a type of which no part can be read.
fn nothing(ctxt: &Ctxt, input: &DeriveInput) -> Input {
    let model = empty(ctxt, input);
    let Container { fixed, transparent, .. } = &model.attrs;
    let is_value = fixed.is_some() || transparent.is_some();
    let borrows = input.generics.lifetimes().next().is_some();
    match is_value && !borrows {
        true => Input { data: Data::Value, ..model },
        false => model,
    }
}

/// What has no mistake.
struct Good {
    data: Data,
    /// Whether that is all.
    complete: bool,
    /// The variants that are not in it.
    refused: Vec<Refused>,
}

fn good(input: &DeriveInput, model: &mut Input) -> Option<Good> {
    let has_params = generics::params(&model.generics).next().is_some();
    let has_lifetimes = model.generics.lifetimes().next().is_some();
    let (data, complete) = match &model.data {
        Data::Table(fields) => {
            let (fields, complete, keeps_ids) = good_fields(model, fields);
            if !keeps_ids {
                model.attrs.reserved = Vec::new();
            }
            (Data::Table(fields), complete)
        }
        Data::Enum(_) | Data::Flags(_) | Data::FlagEnum(_) if has_params => return None,
        Data::Fixed(_) | Data::Flags(_) if has_lifetimes => return None,
        Data::Fixed(fields) => {
            let (fields, complete) = good_fixed_fields(model, fields);
            (Data::Fixed(fields), complete)
        }
        Data::Enum(unit_enum) => (Data::Enum(unit_enum.clone()), true),
        Data::Union(variants) => return good_union(input, model, variants),
        Data::Transparent(single) if !is_newtype(model, single) => return None,
        Data::Transparent(single) if !has_lifetimes && ty::is_refused(&single.ty) => {
            (Data::Value, false)
        }
        Data::Transparent(single) => {
            (Data::Transparent(single.clone()), ty::table_faults(&single.ty).is_empty())
        }
        Data::Flags(single) => (Data::Flags(single.clone()), !validate::is_no_base(&single.ty)),
        Data::FlagEnum(unit_enum) => (Data::FlagEnum(unsigned(unit_enum)?), true),
        Data::Value => (Data::Value, false),
    };
    Some(Good { data, complete, refused: Vec::new() })
}

/// The variants that can be generated, if the view holds something of a payload, whose lifetime it
/// declares.
fn good_union(input: &DeriveInput, model: &Input, variants: &[Variant]) -> Option<Good> {
    let (variants, complete) = good_variants(model, variants);
    let refused = refused_variants(input, &variants);
    let is_whole = matches!(&input.data, syn::Data::Enum(data)
        if data.variants.len() == variants.len());
    let complete = complete && is_whole;
    let has_data = |variant: &Variant| !matches!(variant.kind, VariantKind::Unit);
    let holds = variants.iter().any(has_data) || refused.iter().any(|other| other.n_values > 0);
    // What is left may not use a parameter, which the view declares as well.
    let declares = generics::params(&model.generics).next().is_some();
    let is_good = holds && (complete || !declares);
    is_good.then(|| Good { data: Data::Union(variants), complete, refused })
}

/// A newtype is what it holds, unless there is no end of that, or no reference to it.
fn is_newtype(model: &Input, single: &Single) -> bool {
    !generics::mentions(&single.ty, &model.ident) && model.attrs.repr.find("packed").is_none()
}

/// The same flags in an unsigned number. Those that hold data are none.
fn unsigned(flags: &UnitEnum) -> Option<UnitEnum> {
    if flags.other.is_some() {
        return None;
    }
    let name = flags.repr.to_string().replace('i', "u");
    Some(UnitEnum { repr: Ident::new(&name, flags.repr.span()), ..flags.clone() })
}

/// A table without fields.
fn empty(ctxt: &Ctxt, input: &DeriveInput) -> Input {
    let attrs = Container::read(ctxt, &input.attrs, Place::Struct);
    let data = Data::Table(Vec::new());
    Input {
        names: data.names(&input.ident, &attrs.view),
        attrs: Container { reserved: Vec::new(), ..attrs },
        vis: input.vis.clone(),
        ident: input.ident.clone(),
        generics: input.generics.clone(),
        data,
        complete: false,
        fault: None,
        refused: Vec::new(),
    }
}

/// The fields of a table, the refused ones as such, whether there are none, and whether the others keep
/// their ids. Those of a packed struct cannot be borrowed.
fn good_fields(model: &Input, fields: &[Field]) -> (Vec<Field>, bool, bool) {
    let packed = model.attrs.repr.find("packed").is_some();
    let is_good = |field: &Field| !packed && has_good_type(model, field);
    let fields = fields.iter().cloned();
    let good: Vec<Field> =
        fields.map(|field| Field { refused: !is_good(&field), ..field }).collect();
    let complete = !good.iter().any(|field| field.refused);
    let keeps_ids = complete && has_good_ids(model, &good);
    let mut good: Vec<Field> = good.into_iter().map(|field| with_rules(model, field)).collect();
    if !keeps_ids {
        number(&mut good);
    }
    (good, complete, keeps_ids)
}

fn has_good_type(model: &Input, field: &Field) -> bool {
    match &field.attrs.with {
        _ if !field.is_on_wire() => true,
        Some(with) => with.adapter.is_some(),
        None => {
            ty::table_faults(&field.ty).is_empty() && !ty::holds_itself(&field.ty, &model.ident)
        }
    }
}

fn has_good_ids(model: &Input, fields: &[Field]) -> bool {
    let ctxt = Ctxt::new();
    ids::assign(&ctxt, &mut fields.to_vec(), &model.attrs.reserved);
    let are_known = fields.iter().all(|field| !field.attrs.has_bad_id);
    ctxt.finish(Some(())).is_ok() && are_known
}

/// The order in which fields are declared.
fn number(fields: &mut [Field]) {
    let mut index = 0..;
    for field in fields {
        field.attrs.id = None;
        field.index = if field.is_on_wire() { index.next() } else { None };
    }
}

/// The field, with its attributes if they are not what is wrong. Without its adapter a type is none of
/// a field, a skipped field needs none, and ids are good or not as a whole.
fn with_rules(model: &Input, field: Field) -> Field {
    if validate::has_good_attrs(model, &field) {
        return field;
    }
    let FieldAttrs { docs, with, skip, id, .. } = field.attrs;
    Field { attrs: FieldAttrs { docs, with, skip, id, ..FieldAttrs::default() }, ..field }
}

/// Without attributes, of which a fixed struct knows none but names.
fn good_fixed_fields(model: &Input, fields: &[Field]) -> (Vec<Field>, bool) {
    let packed = model.attrs.repr.find("packed").is_some();
    let is_good = |field: &&Field| !packed && ty::fixed_fault(&field.ty, &model.ident).is_none();
    let good = fields.iter().filter(is_good).cloned().enumerate();
    let good: Vec<Field> = good
        .map(|(i, field)| Field { attrs: FieldAttrs::default(), index: Some(i), ..field })
        .collect();
    let complete = good.len() == fields.len();
    (good, complete)
}

/// The variants, and whether those are all of their fields. A view has an `Unknown` of its own, and
/// cannot hold itself.
fn good_variants(model: &Input, variants: &[Variant]) -> (Vec<Variant>, bool) {
    let is_good = |variant: &&Variant| match &variant.kind {
        _ if variant.ident == "Unknown" => false,
        VariantKind::Newtype(ty) => {
            !ty::holds_itself(ty, &model.ident) && ty::table_faults(ty).is_empty()
        }
        VariantKind::Unit | VariantKind::Struct(_) => true,
    };
    let mut complete = true;
    let good = variants.iter().filter(is_good).take(255).map(|variant| {
        let kind = match &variant.kind {
            VariantKind::Struct(fields) => {
                let (fields, is_whole, _) = good_fields(model, fields);
                complete &= is_whole;
                VariantKind::Struct(fields)
            }
            kind => kind.clone(),
        };
        Variant { kind, ..variant.clone() }
    });
    (good.collect(), complete)
}

/// The variants that are not among the `good` ones, as they are written. A view has an `Unknown` already.
fn refused_variants(input: &DeriveInput, good: &[Variant]) -> Vec<Refused> {
    let syn::Data::Enum(data) = &input.data else { return Vec::new() };
    let is_refused =
        |ident: &Ident| ident != "Unknown" && !good.iter().any(|variant| variant.ident == *ident);
    let variants = data.variants.iter().filter(|variant| is_refused(&variant.ident));
    let refused = variants.map(|variant| Refused {
        ident: variant.ident.clone(),
        n_values: match &variant.fields {
            syn::Fields::Named(_) => 1,
            fields => fields.len(),
        },
    });
    refused.collect()
}
