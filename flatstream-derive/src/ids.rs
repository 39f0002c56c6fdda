//! Field ids: which field has which place in the vtable.

use std::collections::HashMap;

use crate::ast::Field;
use crate::attr::Spanned;
use crate::ctxt::Ctxt;
use crate::ty;

/// Gives every field that is on the wire its place in the order of ids.
///
/// Ids themselves cannot be known here, as a union takes two: the runtime counts them, and
/// `expand::assert` compares.
pub fn assign(ctxt: &Ctxt, fields: &mut [Field], reserved: &[Spanned<u16>]) {
    check_reserved(ctxt, reserved);
    let mut wired: Vec<usize> = (0..fields.len()).filter(|&i| fields[i].is_on_wire()).collect();
    let is_known = wired.iter().all(|&i| !fields[i].attrs.has_bad_id);
    let taken = check_ids(ctxt, fields, &wired, reserved);
    if check_all_or_none(ctxt, fields, &wired) && is_known {
        check_gaps(ctxt, &taken, reserved);
        wired.sort_by_key(|&i| fields[i].id());
    }
    for (index, &field) in wired.iter().enumerate() {
        fields[field].index = Some(index);
    }
}

/// Whether all fields have an id. Some but not all is a mistake.
///
/// ```text
/// #[flatstream(id = 0)] a: u8, b: u8       // no
/// ```
fn check_all_or_none(ctxt: &Ctxt, fields: &[Field], wired: &[usize]) -> bool {
    let (with, without): (Vec<usize>, Vec<usize>) =
        wired.iter().partition(|&&i| fields[i].attrs.id.is_some() || fields[i].attrs.has_bad_id);
    if let (Some(_), Some(&first)) = (with.first(), without.first()) {
        let (have, lack) = (listed(fields, &with), listed(fields, &without));
        let message = format!("either every field has an id or none: {have} one, {lack} not");
        ctxt.error(fields[first].ident.span(), message);
        return false;
    }
    without.is_empty() && !with.is_empty()
}

/// `` `a`, `b` have ``
fn listed(fields: &[Field], which: &[usize]) -> String {
    let names: Vec<String> = which.iter().map(|&i| format!("`{}`", fields[i].ident)).collect();
    format!("{} {}", names.join(", "), if names.len() == 1 { "has" } else { "have" })
}

fn check_reserved(ctxt: &Ctxt, reserved: &[Spanned<u16>]) {
    for (i, id) in reserved.iter().enumerate() {
        if let Some(first) = reserved[..i].iter().find(|first| first.value == id.value) {
            ctxt.error(id.span, format!("id {} is reserved twice", id.value));
            ctxt.error(first.span, format!("id {} first reserved here", id.value));
        }
    }
}

/// Each id is there once. Returns the fields by their ids.
fn check_ids<'f>(
    ctxt: &Ctxt,
    fields: &'f [Field],
    wired: &[usize],
    reserved: &[Spanned<u16>],
) -> HashMap<u16, &'f Field> {
    let mut taken: HashMap<u16, &Field> = HashMap::new();
    for field in wired.iter().map(|&i| &fields[i]) {
        let Some(id) = field.attrs.id else { continue };
        if let Some(by) = reserved.iter().find(|other| other.value == id.value) {
            ctxt.error(
                id.span,
                format!("field id {} is reserved: take the next free one", id.value),
            );
            ctxt.error(by.span, format!("id {} reserved here", id.value));
        }
        if let Some(first) = taken.get(&id.value) {
            ctxt.error(id.span, format!("duplicate field id {}", id.value));
            let first = first.attrs.id.map_or(id.span, |id| id.span);
            ctxt.error(first, format!("id {} first used here", id.value));
            continue;
        }
        taken.insert(id.value, field);
    }
    taken
}

/// Ids run from 0 without gaps, counting those that are reserved. A missing id in front of a field may be
/// the tag of a union: whether the field is one, mostly only the type system knows, so that question is
/// left to `expand::assert`.
fn check_gaps(ctxt: &Ctxt, taken: &HashMap<u16, &Field>, reserved: &[Spanned<u16>]) {
    let is_known = |id: u16| taken.contains_key(&id) || reserved.iter().any(|r| r.value == id);
    let may_be_tag = |id: u16| taken.get(&(id + 1)).is_some_and(|next| !is_no_union(next));
    let last = taken.keys().max().copied().unwrap_or(0);
    let missing: Vec<u16> = (0..last).filter(|&id| !is_known(id) && !may_be_tag(id)).collect();
    let (Some(first), Some(field)) = (missing.first(), taken.get(&last)) else { return };
    let span = field.attrs.id.map_or(field.ident.span(), |id| id.span);
    ctxt.error(span, gap_message(last, *first, missing.len()));
}

/// As far as the spelling tells.
fn is_no_union(field: &Field) -> bool {
    !field.is_adapted() && ty::is_known(&field.ty)
}

/// What to say about ids up to `last` of which `first` and others are missing.
pub fn gap_message(last: u16, first: u16, n_missing: usize) -> String {
    let others = match n_missing {
        1 => "is missing".to_string(),
        n => format!("and {} more are missing", n - 1),
    };
    format!(
        "field ids must run 0..={last} without gaps: {first} {others}; if a field was removed, add \
         `#[flatstream(reserved({first}))]` to the struct"
    )
}

#[cfg(test)]
mod tests {
    use crate::tests::check;

    #[test]
    fn ids_in_any_order() {
        check("struct T { #[flatstream(id = 1)] a: u8, #[flatstream(id = 0)] b: u8 }", &[]);
        check(
            "#[flatstream(reserved(0, 2))] struct T { #[flatstream(id = 3)] a: u8, \
             #[flatstream(id = 1)] b: u8 }",
            &[],
        );
        // The tag of a union, perhaps.
        check("struct T { #[flatstream(id = 0)] a: u8, #[flatstream(id = 2)] b: Event }", &[]);
        check("#[flatstream(reserved(1))] struct T { a: u8, b: u8 }", &[]);
    }

    #[test]
    fn given_twice() {
        check(
            "struct T { #[flatstream(id = 0)] a: u8, #[flatstream(id = 0)] b: u8 }",
            &["duplicate field id 0", "id 0 first used here"],
        );
        check(
            "#[flatstream(reserved(0, 0))] struct T { a: u8 }",
            &["id 0 is reserved twice", "id 0 first reserved here"],
        );
        check(
            "#[flatstream(reserved(1))] struct T { #[flatstream(id = 0)] a: u8, \
             #[flatstream(id = 1)] b: u8 }",
            &["field id 1 is reserved: take the next free one", "id 1 reserved here"],
        );
    }

    #[test]
    fn gaps() {
        check(
            "struct T { #[flatstream(id = 0)] a: u8, #[flatstream(id = 3)] b: Event }",
            &["field ids must run 0..=3 without gaps: 1 is missing; if a field was removed, add \
               `#[flatstream(reserved(1))]` to the struct"],
        );
        // No union, whose tag could be there.
        check(
            "struct T { #[flatstream(id = 0)] a: usize, #[flatstream(id = 2)] b: u8 }",
            &[
                "field ids must run 0..=2 without gaps: 1 is missing; if a field was removed, add \
                 `#[flatstream(reserved(1))]` to the struct",
                "`usize` differs between machines: use `u64`",
            ],
        );
        check(
            "struct T { #[flatstream(id = 5)] a: u8 }",
            &["field ids must run 0..=5 without gaps: 0 and 4 more are missing; if a field was \
               removed, add `#[flatstream(reserved(0))]` to the struct"],
        );
    }

    #[test]
    fn all_or_none() {
        check(
            "struct T { #[flatstream(id = 0)] a: u8, b: u8, #[flatstream(id = 1)] c: u8 }",
            &["either every field has an id or none: `a`, `c` have one, `b` has not"],
        );
        check("struct T { #[flatstream(id = 0)] a: u8, #[flatstream(skip)] b: u8 }", &[]);
    }

    /// One mistake does not hide the other.
    #[test]
    fn some_ids_and_one_of_them_twice() {
        check(
            "#[flatstream(reserved(4))] struct T { #[flatstream(id = 0)] a: u8, b: u8, \
             #[flatstream(id = 0)] c: u8, #[flatstream(id = 4)] d: u8, \
             #[flatstream(id = 70000)] e: u8 }",
            &[
                "field id 70000 is out of range: a vtable has at most 32765 slots (0..=32764)",
                "duplicate field id 0",
                "id 0 first used here",
                "field id 4 is reserved: take the next free one",
                "id 4 reserved here",
                "either every field has an id or none: `a`, `c`, `d`, `e` have one, `b` has not",
            ],
        );
        check(
            "struct T { #[flatstream(id = 0)] a: u8, b: u8, #[flatstream(id = 0)] c: u8 }",
            &[
                "duplicate field id 0",
                "id 0 first used here",
                "either every field has an id or none: `a`, `c` have one, `b` has not",
            ],
        );
    }

    #[test]
    fn out_of_range() {
        let message = |id: &str| {
            format!("field id {id} is out of range: a vtable has at most 32765 slots (0..=32764)")
        };
        for id in ["-1", "40000", "70000", "99999999999999999999"] {
            check(&format!("struct T {{ #[flatstream(id = {id})] a: u8 }}"), &[&message(id)]);
            check(&format!("#[flatstream(reserved({id}))] struct T {{ a: u8 }}"), &[&message(id)]);
        }
        for wrong in ["id", "id = \"3\"", "id(3)", "id = 3 + 1", "id = "] {
            check(
                &format!("struct T {{ #[flatstream({wrong})] a: u8 }}"),
                &["`id` takes an integer: `id = 3`"],
            );
        }
    }
}
