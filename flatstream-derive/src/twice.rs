//! Names that are there twice, which rustc reports. Generated code over them would add errors of its
//! own, about code that nobody wrote.

use std::collections::HashSet;

use proc_macro2::Ident;
use syn::{Data, DeriveInput, Fields};

/// Drops fields whose name another has. Returns whether there are variants of one name: of these
/// none can be dropped, as matches over the rest would miss it.
pub fn drop_fields(input: &mut DeriveInput) -> bool {
    match &mut input.data {
        Data::Struct(data) => keep_first(&mut data.fields),
        Data::Enum(data) => data.variants.iter_mut().for_each(|v| keep_first(&mut v.fields)),
        Data::Union(_) => {}
    }
    has_variants_twice(input)
}

fn keep_first(fields: &mut Fields) {
    let Fields::Named(fields) = fields else { return };
    let mut seen: HashSet<Option<Ident>> = HashSet::new();
    let named = std::mem::take(&mut fields.named).into_pairs();
    fields.named = named.filter(|pair| seen.insert(pair.value().ident.clone())).collect();
}

fn has_variants_twice(input: &DeriveInput) -> bool {
    let Data::Enum(data) = &input.data else { return false };
    let mut seen = HashSet::new();
    !data.variants.iter().all(|variant| seen.insert(&variant.ident))
}
