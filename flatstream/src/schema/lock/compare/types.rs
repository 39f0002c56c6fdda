//! The types of two fields or variants.

use super::Comparison;
use crate::schema::lock::Effect;
use crate::schema::{Scalar, Type};

/// How two types in one place differ.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// Not at all; types that they name are compared on their own.
    None,
    /// One is an enum, the other its integer.
    EnumToBase,
    /// In their bytes, with what becomes of old data and of new data.
    Other(Effect, Effect),
}

impl<'s> Comparison<'s> {
    /// Compares types, and sees to it that those they name are.
    pub(super) fn types(&mut self, old: &'s Type, new: &'s Type) -> Change {
        match (old, new) {
            (Type::Vector(old), Type::Vector(new)) => self.types(old, new),
            (Type::Array(old, n), Type::Array(new, m)) if n == m => self.types(old, new),
            (Type::Enum(name), Type::Scalar(base)) if self.old_base(name) == Some(*base) => {
                Change::EnumToBase
            }
            (Type::Scalar(base), Type::Enum(name)) if self.new_base(name) == Some(*base) => {
                Change::EnumToBase
            }
            // Bytes lack the NUL, and need not be UTF-8.
            (Type::Text, bytes) if is_bytes(bytes) => Change::Other(Effect::Fine, Effect::Refused),
            (bytes, Type::Text) if is_bytes(bytes) => Change::Other(Effect::Refused, Effect::Fine),
            _ => match (name(old), name(new)) {
                (Some(old), Some(new)) => self.named(old, new),
                _ if old == new => Change::None,
                _ => MISREAD,
            },
        }
    }

    /// Compares types by their names.
    pub(super) fn named(&mut self, old: &'s str, new: &'s str) -> Change {
        match (self.old.get(old), self.new.get(new)) {
            (Some(was), Some(is)) if old == new || self.is_renamed(was, is) => {
                self.follow(was, is);
                Change::None
            }
            // Not defined in either schema: there is nothing to compare.
            (None, None) if old == new => Change::None,
            _ => MISREAD,
        }
    }

    fn old_base(&self, name: &str) -> Option<Scalar> {
        self.old.schema.enumeration(name).map(|one_of| one_of.base)
    }

    fn new_base(&self, name: &str) -> Option<Scalar> {
        self.new.schema.enumeration(name).map(|one_of| one_of.base)
    }
}

const MISREAD: Change = Change::Other(Effect::Misread, Effect::Misread);

fn is_bytes(ty: &Type) -> bool {
    matches!(ty, Type::Vector(item) if **item == Type::Scalar(Scalar::U8))
}

fn name(ty: &Type) -> Option<&str> {
    match ty {
        Type::Enum(name) | Type::Struct(name) | Type::Table(name) | Type::Union(name) => Some(name),
        _ => None,
    }
}
