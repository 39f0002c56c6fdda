//! Names that are there twice, which rustc reports. Generated code over them would add errors of its
//! own, about code that nobody wrote.

use std::collections::HashSet;
use std::hash::Hash;

use proc_macro2::Ident;
use syn::{Data, DeriveInput, Fields};

/// Takes fields out of a struct whose name others have too: rustc means sometimes the one and
/// sometimes the other. Returns whether there were any.
pub fn drop_fields(input: &mut DeriveInput) -> bool {
    let Data::Struct(data) = &mut input.data else { return false };
    let names = names(&data.fields);
    let Fields::Named(fields) = &mut data.fields else { return false };
    let is_single = |field: &syn::Field| {
        names.iter().filter(|name| Some(*name) == field.ident.as_ref()).count() == 1
    };
    let named = std::mem::take(&mut fields.named).into_pairs();
    fields.named = named.filter(|pair| is_single(pair.value())).collect();
    fields.named.len() < names.len()
}

/// Whether an enum has two variants of one name, or a variant has two such fields.
pub fn in_enum(input: &DeriveInput) -> bool {
    let Data::Enum(data) = &input.data else { return false };
    is_there(data.variants.iter().map(|variant| &variant.ident))
        || data.variants.iter().any(|variant| is_there(names(&variant.fields)))
}

fn names(fields: &Fields) -> Vec<Ident> {
    fields.iter().filter_map(|field| field.ident.clone()).collect()
}

fn is_there<T: Eq + Hash>(names: impl IntoIterator<Item = T>) -> bool {
    let mut seen = HashSet::new();
    !names.into_iter().all(|name| seen.insert(name))
}
