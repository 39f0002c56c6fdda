//! Lifetimes that were forgotten, which rustc reports at the field. Generated code that repeats the type of the
//! field would repeat the error, with advice that cannot be followed there.

use syn::visit_mut::{self, VisitMut};
use syn::{
    Data, DeriveInput, Fields, GenericArgument, Ident, Lifetime, ParenthesizedGenericArguments,
    PathArguments, PathSegment, TypeFnPtr, TypeReference,
};

/// Takes `'static` for each lifetime of a field that is not written, or not declared by the type.
pub fn make_static(input: &mut DeriveInput) {
    let declared = input.generics.lifetimes().map(|it| it.lifetime.ident.clone()).collect();
    let mut known = Known { declared };
    match &mut input.data {
        Data::Struct(data) => known.visit_fields_mut(&mut data.fields),
        Data::Enum(data) => {
            data.variants.iter_mut().for_each(|it| known.visit_fields_mut(&mut it.fields));
        }
        Data::Union(_) => {}
    }
}

struct Known {
    declared: Vec<Ident>,
}

impl VisitMut for Known {
    fn visit_fields_mut(&mut self, fields: &mut Fields) {
        fields.iter_mut().for_each(|field| self.visit_type_mut(&mut field.ty));
    }

    fn visit_type_reference_mut(&mut self, ty: &mut TypeReference) {
        let span = ty.and_token.span;
        ty.lifetime.get_or_insert_with(|| Lifetime::new("'static", span));
        visit_mut::visit_type_reference_mut(self, ty);
    }

    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if !self.declared.contains(&lifetime.ident) {
            *lifetime = Lifetime::new("'static", lifetime.span());
        }
    }

    /// `Cow<str>`, the one type with a lifetime that is known by its name.
    fn visit_path_segment_mut(&mut self, segment: &mut PathSegment) {
        if let PathArguments::AngleBracketed(arguments) = &mut segment.arguments {
            if segment.ident == "Cow" && arguments.args.len() == 1 {
                let lifetime = Lifetime::new("'static", segment.ident.span());
                arguments.args.insert(0, GenericArgument::Lifetime(lifetime));
            }
        }
        visit_mut::visit_path_segment_mut(self, segment);
    }

    /// What is in them may be left out, or declared by them.
    fn visit_type_fn_ptr_mut(&mut self, _: &mut TypeFnPtr) {}

    /// `Fn(&str)`, likewise.
    fn visit_parenthesized_generic_arguments_mut(&mut self, _: &mut ParenthesizedGenericArguments) {
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::ToTokens;

    #[test]
    fn only_lifetimes_that_are_missing_become_static() {
        let mut input: DeriveInput = syn::parse_quote! {
            enum Said<'a> {
                Known(&'a str, Cow<'a, str>),
                Missing { of: Option<&str>, any: Cow<'_, str>, none: Cow<str>, other: &'b [u8] },
                Call(fn(&str) -> &str),
            }
        };
        make_static(&mut input);
        #[rustfmt::skip]
        let expected: DeriveInput = syn::parse_quote! {
            enum Said<'a> {
                Known(&'a str, Cow<'a, str>),
                Missing { of: Option<&'static str>, any: Cow<'static, str>, none: Cow<'static, str>, other: &'static [u8] },
                Call(fn(&str) -> &str),
            }
        };
        let text = |input: DeriveInput| input.to_token_stream().to_string();
        assert_eq!(text(input), text(expected));
    }
}
