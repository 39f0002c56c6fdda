//! Whether a type that is gone is one that came, under another name.

use super::Comparison;
use crate::schema::part::Part;
use crate::schema::{Enum, Object, Type};

impl Comparison<'_> {
    /// It is known or said to be, or: the old name is gone, the new one was not there, and at least half of what was in
    /// the type still is.
    pub(super) fn is_renamed(&self, old: Part<'_>, new: Part<'_>) -> bool {
        if let Some(known) = self.known.types.get(old.name()) {
            return known == new.name();
        }
        if let Some(stated) = self.stated.get(old.name()) {
            return *stated == new.name();
        }
        !self.new.has(old.name()) && !self.old.has(new.name()) && is_alike(old, new)
    }
}

fn is_alike(old: Part<'_>, new: Part<'_>) -> bool {
    match (old, new) {
        (Part::Object(old), Part::Object(new)) => {
            old.is_struct() == new.is_struct() && are_objects_alike(old, new)
        }
        (Part::Enum(old), Part::Enum(new)) => old.kind == new.kind && are_enums_alike(old, new),
        _ => false,
    }
}

/// By name or by type, at the same id. What had no fields has none.
fn are_objects_alike(old: &Object, new: &Object) -> bool {
    if old.fields.is_empty() {
        return new.fields.is_empty();
    }
    let kept = old.fields.iter().filter(|old| {
        let here = new.fields.iter().find(|new| new.id == old.id);
        here.is_some_and(|new| new.name == old.name || is_same_shape(&new.ty, &old.ty))
    });
    2 * kept.count() >= old.fields.len()
}

/// By name, with the same number.
fn are_enums_alike(old: &Enum, new: &Enum) -> bool {
    let kept = old
        .values
        .iter()
        .filter(|old| new.values.iter().any(|new| new.value == old.value && new.name == old.name));
    2 * kept.count() >= old.values.len()
}

/// The same type, whatever the types in it are called.
fn is_same_shape(a: &Type, b: &Type) -> bool {
    match (a, b) {
        (Type::Vector(a), Type::Vector(b)) => is_same_shape(a, b),
        (Type::Array(a, n), Type::Array(b, m)) => n == m && is_same_shape(a, b),
        (Type::Enum(_), Type::Enum(_))
        | (Type::Struct(_), Type::Struct(_))
        | (Type::Table(_), Type::Table(_))
        | (Type::Union(_), Type::Union(_)) => true,
        _ => a == b,
    }
}
