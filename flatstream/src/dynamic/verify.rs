//! Verifying a message by its schema, with the checks, budget and faults of the typed verifier.
//!
//! What it charges for a table is what fields that are never absent take, as far as a schema says which these are.

use super::bytes;
use super::resolved::{Resolved, ResolvedField, ResolvedType};
use crate::schema::Presence;
use crate::verify::{Verdict, Verifier};
use crate::PayloadFault;

/// Checks everything that `schema` knows of the message in `payload`. Returns where its root is.
pub(super) fn verify(schema: &Resolved, payload: &[u8]) -> Verdict<usize> {
    message(schema, schema.root, &mut Verifier::new(payload))
}

fn message(schema: &Resolved, root: usize, verifier: &mut Verifier<'_>) -> Verdict<usize> {
    // Nested messages of other roots have identifiers that the schema does not tell.
    let identifier = schema.identifier.filter(|_| schema.root == root);
    let at = verifier.head(identifier)?;
    table(schema, root, verifier, at)?;
    verifier.settle(at)?;
    Ok(at)
}

fn table(schema: &Resolved, object: usize, verifier: &mut Verifier<'_>, at: usize) -> Verdict {
    let object = &schema.objects[object];
    verifier.enter(at, object.visit_cost)?;
    let (vtable, len) = verifier.vtable(at)?;
    let slots = Slots { table: at, vtable, len };
    for field in &object.fields {
        one_field(schema, field, verifier, &slots).map_err(|it| it.in_named(&field.name))?;
    }
    verifier.leave();
    Ok(())
}

/// Where a table has its fields.
struct Slots {
    table: usize,
    vtable: usize,
    len: usize,
}

impl Slots {
    /// The offset in a slot; 0 if there is none.
    fn offset(&self, buf: &[u8], slot: usize) -> usize {
        if slot + 2 > self.len {
            return 0;
        }
        bytes::u16_at(buf, self.vtable + slot).into()
    }
}

fn one_field(
    schema: &Resolved,
    field: &ResolvedField,
    verifier: &mut Verifier<'_>,
    slots: &Slots,
) -> Verdict {
    let slot = usize::from(field.place);
    let offset = slots.offset(verifier.buf(), slot);
    let tag = if field.has_tag() { slots.offset(verifier.buf(), slot - 2) } else { offset };
    if (offset == 0) != (tag == 0) {
        return Err(verifier.fault(PayloadFault::InconsistentUnion, slots.table));
    }
    if offset == 0 {
        return match field.presence {
            Presence::Required => Err(verifier.fault(PayloadFault::MissingRequired, slots.table)),
            _ => Ok(()),
        };
    }
    let (at, tag) = (slots.table + offset, slots.table + tag);
    let (size, align) = schema.inline(&field.ty);
    verifier.spend(size);
    check_place(verifier, at, size, align)?;
    match &field.ty {
        ResolvedType::Union(union) => {
            check_place(verifier, tag, 1, 1)?;
            member(schema, *union, verifier, bytes::u8_at(verifier.buf(), tag), at, tag)
        }
        ResolvedType::Vector(item) => match (&**item, field.nested) {
            (ResolvedType::Union(union), _) => {
                check_place(verifier, tag, 4, 4)?;
                members(schema, *union, verifier, at, tag)
            }
            (_, Some(root)) => {
                verifier.nested_by(at, |inner| message(schema, root, inner).map(drop))
            }
            (item, None) => vector(schema, item, verifier, at),
        },
        ty => value(schema, ty, verifier, at),
    }
}

/// Whether a value can lie at `at`.
fn check_place(verifier: &Verifier<'_>, at: usize, size: usize, align: usize) -> Verdict {
    if !verifier.holds(at, size) {
        return Err(verifier.fault(PayloadFault::OutOfBounds, at));
    }
    if at & (align - 1) != 0 {
        return Err(verifier.fault(PayloadFault::Unaligned, at));
    }
    Ok(())
}

/// A value whose place, or that of the offset to it, was checked.
fn value(schema: &Resolved, ty: &ResolvedType, verifier: &mut Verifier<'_>, at: usize) -> Verdict {
    match ty {
        // Which fields are `shared` no schema says, so each string is checked once, wherever it is met.
        ResolvedType::Text => verifier.shared_string(at),
        ResolvedType::Table(object) => table(schema, *object, verifier, verifier.target(at)),
        // Numbers may have any bytes, and vectors hold neither vectors nor unions.
        _ => Ok(()),
    }
}

fn vector(
    schema: &Resolved,
    item: &ResolvedType,
    verifier: &mut Verifier<'_>,
    at: usize,
) -> Verdict {
    let (size, align) = schema.inline(item);
    let (start, len) = verifier.vector(at, size, align)?;
    if !matches!(item, ResolvedType::Text | ResolvedType::Table(_)) {
        return Ok(());
    }
    for i in 0..len {
        value(schema, item, verifier, start + i * size).map_err(|fault| fault.in_item(i))?;
    }
    Ok(())
}

/// The value of a union. What an unknown tag stands for is not looked at.
fn member(
    schema: &Resolved,
    union: usize,
    verifier: &mut Verifier<'_>,
    number: u8,
    at: usize,
    tag: usize,
) -> Verdict {
    if number == 0 {
        return Err(verifier.fault(PayloadFault::InconsistentUnion, tag));
    }
    let Some(variant) = schema.enums[union].variant(number) else { return Ok(()) };
    let verdict = match &variant.ty {
        Some(ResolvedType::Struct(object)) => {
            let (size, align) = schema.inline(&ResolvedType::Struct(*object));
            let target = verifier.target(at);
            verifier.spend(size);
            check_place(verifier, target, size, align)
        }
        Some(ty) => value(schema, ty, verifier, at),
        None => Ok(()),
    };
    verdict.map_err(|fault| fault.in_named(&variant.name))
}

/// A vector of values beside one of tags.
fn members(
    schema: &Resolved,
    union: usize,
    verifier: &mut Verifier<'_>,
    at: usize,
    tag: usize,
) -> Verdict {
    let (tags, n_tags) = verifier.vector(tag, 1, 1)?;
    let (values, len) = verifier.vector(at, 4, 4)?;
    if n_tags != len {
        return Err(verifier.fault(PayloadFault::InconsistentUnion, values - 4));
    }
    for i in 0..len {
        let number = bytes::u8_at(verifier.buf(), tags + i);
        // An item that is `NONE` has no value.
        if number != 0 {
            member(schema, union, verifier, number, values + 4 * i, tags + i)
                .map_err(|fault| fault.in_item(i))?;
        }
    }
    Ok(())
}
