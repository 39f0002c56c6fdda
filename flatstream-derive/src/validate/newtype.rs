//! Rules for newtypes and flags.

use quote::ToTokens;
use syn::{Ident, Type};

use super::{check_not_reserved, check_repr_packed};
use crate::ast::{Input, Single, UnitEnum, ADAPTER};
use crate::attr::Container;
use crate::ctxt::Ctxt;
use crate::ty;

pub fn check_transparent(ctxt: &Ctxt, input: &Input, single: &Single) {
    check_repr_packed(ctxt, input);
    check_not_reserved(ctxt, input);
    let Container { name, namespace, renamed_from, .. } = &input.attrs;
    let names = [("name", name), ("namespace", namespace), ("renamed_from", renamed_from)];
    for (word, text) in names.into_iter().filter_map(|(word, text)| Some((word, text.as_ref()?))) {
        let message = format!("a `transparent` struct is no type of the schema: drop `{word}`");
        ctxt.error(text.span(), message);
    }
    for fault in ty::table_faults(&single.ty) {
        ctxt.error_at(fault.at, ty::move_adapter(&fault.message, ADAPTER));
    }
    check_holds_other(ctxt, input, single);
}

/// A newtype is what it holds, so there would be no end.
///
/// ```text
/// #[flatstream(transparent)] struct Next(Option<Box<Next>>);    // no
/// #[flatstream(transparent)] struct Next(Option<Box<Node>>);    // yes, a table may hold it again
/// ```
fn check_holds_other(ctxt: &Ctxt, input: &Input, single: &Single) {
    let owner = &input.ident;
    if mentions(&single.ty, owner) {
        let message = format!(
            "`{owner}` is what it holds, so it cannot hold itself: remove `transparent` and name \
             the field, `struct {owner} {{ value: .. }}`"
        );
        ctxt.error_at(&single.ty, message);
    }
}

/// Whether a type has this word in it: another type of the name would have a path in front.
fn mentions(ty: &Type, name: &Ident) -> bool {
    struct Find<'a>(&'a Ident, bool);
    impl<'ast> syn::visit::Visit<'ast> for Find<'_> {
        fn visit_path(&mut self, path: &'ast syn::Path) {
            self.1 |= path.segments.len() == 1 && path.segments[0].ident == *self.0;
            syn::visit::visit_path(self, path);
        }
    }
    let mut find = Find(name, false);
    syn::visit::Visit::visit_type(&mut find, ty);
    find.1
}

pub fn check_flags(ctxt: &Ctxt, input: &Input, single: &Single) {
    check_not_reserved(ctxt, input);
    if let Some(param) = input.generics.lifetimes().next() {
        ctxt.error_at(param, "flags own their bits: remove the lifetime");
    }
    if is_no_base(&single.ty) {
        ctxt.error_at(&single.ty, UNSIGNED);
    }
}

pub fn check_flag_enum(ctxt: &Ctxt, unit_enum: &UnitEnum) {
    if unit_enum.repr.to_string().starts_with('i') {
        ctxt.error(unit_enum.repr.span(), UNSIGNED);
    }
    if let Some(other) = &unit_enum.other {
        let message = "flags keep bits that have no name: drop this variant";
        ctxt.error(other.ident.span(), message);
    }
}

pub const UNSIGNED: &str = "flags need an unsigned base, `u8` to `u64`";

/// Whether the type is the name of a scalar that has no bits for flags. What an alias stands for,
/// rustc knows.
pub fn is_no_base(ty: &Type) -> bool {
    const SCALARS: [&str; 12] =
        ["bool", "char", "i8", "i16", "i32", "i64", "i128", "isize", "u128", "usize", "f32", "f64"];
    SCALARS.contains(&ty.to_token_stream().to_string().as_str())
}

#[cfg(test)]
mod tests {
    use crate::tests::check;

    #[test]
    fn newtypes() {
        for fine in [
            "struct Id(u64);",
            "struct Id { raw: u64 }",
            "struct Name<'a>(&'a str);",
            "struct List(Vec<Node>);",
            "struct Id(other::Id);",
        ] {
            check(&format!("#[flatstream(transparent)] {fine}"), &[]);
        }
    }

    #[test]
    fn newtypes_have_one_field() {
        for (rest, n) in
            [(";", 0), ("();", 0), ("{}", 0), ("(u8, u8);", 2), ("{ a: u8, b: u8 }", 2)]
        {
            let message = format!(
                "a `transparent` struct has one field, `Id` has {n}: write `struct Id(..)`"
            );
            check(&format!("#[flatstream(transparent)] struct Id{rest}"), &[&message]);
            let message =
                format!("a `bit_flags` struct has one field, `Id` has {n}: write `struct Id(u32)`");
            check(&format!("#[flatstream(bit_flags)] struct Id{rest}"), &[&message]);
        }
    }

    #[test]
    fn what_newtypes_hold() {
        check(
            "#[flatstream(transparent)] struct Id(usize);",
            &["`usize` differs between machines: use `u64`"],
        );
        check(
            "#[flatstream(transparent)] struct Id(#[flatstream(id = 3)] u64);",
            &["`id` has no meaning on the field of a `transparent` struct"],
        );
        check(
            "#[flatstream(transparent)] struct Wait(#[flatstream(with = A)] std::time::Duration);",
            &["`with` has no meaning on the field of a `transparent` struct: write an adapter for \
               the newtype itself, and put it on the fields that hold one"],
        );
        check(
            "#[flatstream(transparent)] struct Wait(std::time::Duration);",
            &["a `Duration` has no wire form of its own: write an adapter for the newtype itself, \
               and put it on the fields that hold one"],
        );
        check(
            "#[flatstream(transparent)] struct Next(Option<Box<Self>>);",
            &["`Next` is what it holds, so it cannot hold itself: remove `transparent` and name \
               the field, `struct Next { value: .. }`"],
        );
    }

    #[test]
    fn newtypes_leave_no_trace_in_the_schema() {
        check(
            "#[flatstream(transparent, name = \"A\", namespace = \"b\", reserved(1))]
             struct Id(u64);",
            &[
                "only a table has ids to reserve: drop `reserved`",
                "a `transparent` struct is no type of the schema: drop `name`",
                "a `transparent` struct is no type of the schema: drop `namespace`",
            ],
        );
    }

    #[test]
    fn one_kind_of_struct() {
        check(
            "#[flatstream(fixed, transparent)] struct Id(u64);",
            &["a type is `fixed` or `transparent`, not both: drop one"],
        );
        check(
            "#[flatstream(bit_flags, transparent)] struct Id(u64);",
            &["a type is `transparent` or `bit_flags`, not both: drop one"],
        );
    }

    #[test]
    fn bases_of_flags() {
        check("#[flatstream(bit_flags)] struct Perms(u8);", &[]);
        check("#[flatstream(bit_flags)] struct Perms { bits: Mask }", &[]);
        let unsigned = "flags need an unsigned base, `u8` to `u64`";
        for base in ["i8", "usize", "u128", "bool", "f32"] {
            check(&format!("#[flatstream(bit_flags)] struct Perms({base});"), &[unsigned]);
        }
        check("#[flatstream(bit_flags)] #[repr(i8)] enum Perm { Read = 1 }", &[unsigned]);
    }

    #[test]
    fn flags_of_enums() {
        check(
            "#[flatstream(bit_flags)] #[repr(u8)] enum Perm { A = 1, #[flatstream(other)] B(u8) }",
            &["flags keep bits that have no name: drop this variant"],
        );
        check(
            "#[flatstream(bit_flags)] enum Perm { A = 1 }",
            &["add `#[repr(u8)]` (`u8` to `u64`, `i8` to `i64`) to `Perm`: the base type is part \
               of the wire format"],
        );
        check(
            "#[flatstream(bit_flags)] enum Event { A(u8) }",
            &["flags are the bits of a number, and hold no data: drop `bit_flags`, or the data"],
        );
    }
}
