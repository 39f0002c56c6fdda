//! Enums of named integers.

use proc_macro2::Span;
use syn::{Expr, Fields, Ident, Type};

use super::Reader;
use crate::attr::{Repr, VariantAttrs, INTEGERS};

/// An enum of named integers.
#[derive(Clone)]
pub struct UnitEnum {
    /// `u8` to `u64` or `i8` to `i64`
    pub repr: Ident,
    /// Without the one below.
    pub variants: Vec<UnitVariant>,
    pub other: Option<CatchAll>,
}

#[derive(Clone)]
pub struct UnitVariant {
    pub ident: Ident,
    /// In the schema.
    pub name: String,
    pub attrs: VariantAttrs,
    /// If it is written out; else it is that of the variant before, plus one.
    pub number: Option<Expr>,
}

/// The variant that holds the numbers of no other, `Other(u8)`.
#[derive(Clone)]
pub struct CatchAll {
    pub ident: Ident,
    /// That of the number.
    pub ty: Type,
}

impl Reader<'_> {
    /// Reads an enum in which no variant has data, but the catch-all.
    pub(super) fn read_unit_enum(
        &self,
        repr: &Repr,
        variants: Vec<(&syn::Variant, VariantAttrs)>,
    ) -> Option<UnitEnum> {
        let repr = self.read_base(repr);
        let places: Vec<usize> =
            (0..variants.len()).filter(|&i| variants[i].1.other.is_some()).collect();
        let other = match places[..] {
            [] => None,
            [place] => Some(self.read_other(&repr, &variants, place)?),
            [..] => {
                for place in places {
                    let _ = self.read_other(&repr, &variants, place);
                }
                return self.refuse_others(&variants);
            }
        };
        if let (Some(other), 1) = (&other, variants.len()) {
            let message = "no number has a name, so the number says as much: use an integer";
            self.ctxt.error(other.ident.span(), message);
            return None;
        }
        variants.iter().for_each(|(variant, attrs)| self.refuse_view(variant, attrs));
        let known = variants.into_iter().filter(|(_, attrs)| attrs.other.is_none());
        let variants = known.map(|(v, attrs)| self.read_unit_variant(v, attrs)).collect();
        Some(UnitEnum { repr, variants, other })
    }

    fn read_unit_variant(&self, variant: &syn::Variant, attrs: VariantAttrs) -> UnitVariant {
        UnitVariant {
            name: self.schema_name(&variant.ident, attrs.rename.as_ref()),
            ident: variant.ident.clone(),
            attrs,
            number: variant.discriminant.as_ref().map(|(_, number)| number.clone()),
        }
    }

    fn refuse_others(&self, variants: &[(&syn::Variant, VariantAttrs)]) -> Option<UnitEnum> {
        let mut others = variants.iter().filter_map(|(_, attrs)| attrs.other);
        let first = others.next()?;
        for span in others {
            self.ctxt.error(span, "only one variant can catch all other numbers");
        }
        self.ctxt.error(first, "the first such variant is here");
        None
    }

    fn read_other(
        &self,
        repr: &Ident,
        variants: &[(&syn::Variant, VariantAttrs)],
        place: usize,
    ) -> Option<CatchAll> {
        let (variant, attrs) = variants.get(place)?;
        let ident = &variant.ident;
        if let Some((next, _)) = variants
            .get(place + 1)
            .filter(|(v, attrs)| v.discriminant.is_none() && attrs.other.is_none())
        {
            let message = format!(
                "`{name}` would count on from `{ident}`, which has no number on the wire: write \
                 the number out, or put `{ident}` last",
                name = next.ident
            );
            self.ctxt.error(next.ident.span(), message);
        }
        if let Some(name) = &attrs.rename {
            let message = "the catch-all variant has no name in the schema: drop `rename`";
            self.ctxt.error(name.span(), message);
        }
        if let Some(name) = &attrs.renamed_from {
            let message = "the catch-all variant has no name in the schema: drop `renamed_from`";
            self.ctxt.error(name.span(), message);
        }
        let ty = match &variant.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => &fields.unnamed[0].ty,
            _ => {
                let message =
                    format!("the catch-all variant holds the number: write `{ident}({repr})`");
                self.ctxt.error(ident.span(), message);
                return None;
            }
        };
        if is_other_integer(ty, repr) {
            let message = format!("the numbers of this enum are `{repr}`: write `{ident}({repr})`");
            self.ctxt.error_at(ty, message);
            return None;
        }
        Some(CatchAll { ident: ident.clone(), ty: ty.clone() })
    }

    /// The base type of a unit enum, or `u8` after a mistake, so that the rest can be checked.
    fn read_base(&self, repr: &Repr) -> Ident {
        match repr.integer() {
            Some(base) if WIRE_INTEGERS.iter().any(|known| base == known) => base.clone(),
            base => {
                let (span, message) = self.base_mistake(repr, base);
                self.ctxt.error(span, message);
                Ident::new("u8", span)
            }
        }
    }

    fn base_mistake(&self, repr: &Repr, base: Option<&Ident>) -> (Span, String) {
        const INSTEAD: &str = "use `u8` to `u64` or `i8` to `i64`";
        match (base, repr.find("C")) {
            (Some(base), _) if base == "usize" || base == "isize" => {
                (base.span(), format!("`{base}` differs between machines: {INSTEAD}"))
            }
            (Some(base), _) => {
                (base.span(), format!("FlatBuffers has no 128-bit integers: {INSTEAD}"))
            }
            (None, Some(c)) => (
                c.name.span(),
                format!("the size of a `repr(C)` enum differs between machines: {INSTEAD}"),
            ),
            (None, None) => (
                self.input.ident.span(),
                format!(
                    "add `#[repr(u8)]` (`u8` to `u64`, `i8` to `i64`) to `{}`: the base type is \
                     part of the wire format",
                    self.input.ident
                ),
            ),
        }
    }
}

/// Whether `ty` is the name of an integer, and not of this one. What an alias stands for, rustc
/// knows.
fn is_other_integer(ty: &Type, repr: &Ident) -> bool {
    let Type::Path(path) = ty else { return false };
    let named = path.path.get_ident().filter(|name| *name != repr);
    named.is_some_and(|name| INTEGERS.iter().any(|integer| name == integer))
}

/// The base types that the schema language has.
const WIRE_INTEGERS: [&str; 8] = ["u8", "u16", "u32", "u64", "i8", "i16", "i32", "i64"];

#[cfg(test)]
mod tests {
    use crate::tests::check;

    fn on_enum(variants: &str, expected: &[&str]) {
        check(&format!("#[repr(u8)] enum Level {{ {variants} }}"), expected);
    }

    #[test]
    fn catch_all_variants() {
        on_enum("Low, #[flatstream(other)] Other(u8)", &[]);
        on_enum("Low, #[flatstream(other)] Other(Number)", &[]);
        on_enum("Low, #[flatstream(other)] Other(u8) = 3, High = 2", &[]);
        on_enum(
            "Low, #[flatstream(other)] Other(u8), High",
            &["`High` would count on from `Other`, which has no number on the wire: write the \
               number out, or put `Other` last"],
        );
    }

    #[test]
    fn what_a_catch_all_holds() {
        let number = "the catch-all variant holds the number: write `Other(u8)`";
        for other in ["Other", "Other()", "Other(u8, u8)", "Other { n: u8 }"] {
            on_enum(&format!("Low, #[flatstream(other)] {other}"), &[number]);
        }
        on_enum(
            "Low, #[flatstream(other)] Other(i8)",
            &["the numbers of this enum are `u8`: write `Other(u8)`"],
        );
        on_enum(
            "#[flatstream(other)] Other(u8)",
            &["no number has a name, so the number says as much: use an integer"],
        );
    }

    #[test]
    fn one_catch_all() {
        on_enum(
            "A, #[flatstream(other)] B(u8), #[flatstream(other)] C(u8), #[flatstream(other)] D",
            &[
                "the catch-all variant holds the number: write `D(u8)`",
                "only one variant can catch all other numbers",
                "only one variant can catch all other numbers",
                "the first such variant is here",
            ],
        );
        check(
            "enum Event { A(B), #[flatstream(other)] C(u8), D }",
            &["a union reads variants that it does not know as `Unknown` by itself: drop `other`"],
        );
    }
}
