//! Names that are others in the version at hand, which is fine where the type says so.

use super::super::former::former;
use super::super::line_of::{inline_type, link_of, type_called, type_of, Place};
use super::super::lines::{equal, number, starts_with, Line, Lines};
use super::{is_kind, Case};
use crate::layout::Text;
use crate::schema::def::{TypeDef, VariantDef};

impl<const N: usize> Case<'_, N> {
    /// Whether the type of the field `name` is the one that is locked, under this or a former name.
    pub(super) const fn is_type(&self, ty: &TypeDef, name: &str, locked: &[u8]) -> bool {
        let place = Place::formerly(self.name()).then(name);
        let own = type_of(Text::new(""), ty, &place);
        equal(own.as_bytes(), locked) || self.was_type(ty, false, locked)
    }

    /// The same of a field of a struct.
    pub(super) const fn is_inline_type(&self, ty: &TypeDef, locked: &[u8]) -> bool {
        let own = inline_type(Text::new(""), ty);
        equal(own.as_bytes(), locked) || self.was_type(ty, true, locked)
    }

    const fn was_type(&self, ty: &TypeDef, is_inline: bool, locked: &[u8]) -> bool {
        let Some(link) = link_of(ty, is_inline) else { return false };
        let (former, mut i) = (former(&link.name, self.lock), 1);
        while i < former.len {
            let was = type_called(Text::new(""), ty, former.name(i));
            if equal(was.as_bytes(), locked) {
                return true;
            }
            i += 1;
        }
        false
    }

    /// Whether both the type and the locked one are of the schema: one could be the other.
    pub(super) const fn may_be_renamed(&self, ty: &TypeDef, locked: &[u8]) -> bool {
        let is_vector = matches!(ty, TypeDef::Vector(_));
        let locked = match locked {
            [b'[', item @ .., b']'] if is_vector => item,
            name if !is_vector => name,
            _ => return false,
        };
        link_of(ty, false).is_some() && has_definition(Lines::new(self.lock), locked)
    }

    /// Whether the variant with this tag was called `locked`: it says so, or the newest version knows it by a
    /// name that it says or has.
    pub(super) const fn was_variant(&self, variant: &VariantDef, tag: i128, locked: &str) -> bool {
        if says(variant, locked.as_bytes()) {
            return true;
        }
        let newest = self.newest_name(tag);
        equal(newest, variant.name.as_bytes()) || says(variant, newest)
    }

    /// What the newest version with this type calls the member with this number.
    const fn newest_name(&self, member: i128) -> &[u8] {
        let (mut lines, mut called, mut inside) = (Lines::new(self.lock), 0, false);
        let mut newest: &[u8] = b"";
        while let Some(line) = lines.next() {
            if starts_with(line, b" ") {
                let mut words = Line::new(line.split_at(1).1);
                if inside && number(words.word()) == member {
                    newest = words.word();
                }
                continue;
            }
            let mut words = Line::new(line);
            let kind = words.word();
            if equal(kind, b"version") {
                called = self.former.in_version(lines);
            }
            inside = is_kind(kind) && equal(words.word(), self.former.name(called).as_bytes());
        }
        newest
    }

    /// The table of a variant, as the version at hand calls it after its union.
    pub(super) const fn payload(&self, variant: &str) -> Text {
        Text::new(self.name()).text(variant)
    }
}

const fn has_definition(mut lines: Lines<'_>, name: &[u8]) -> bool {
    while let Some(line) = lines.next() {
        let mut words = Line::new(line);
        if is_kind(words.word()) && equal(words.word(), name) {
            return true;
        }
    }
    false
}

const fn says(variant: &VariantDef, name: &[u8]) -> bool {
    match variant.renamed_from {
        Some(was) => equal(was.as_bytes(), name),
        None => false,
    }
}
