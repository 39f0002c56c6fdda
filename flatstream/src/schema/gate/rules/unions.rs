//! The variants of unions.

use super::super::line_of::Place;
use super::super::lines::{equal, number, text, Lines};
use super::super::print::alone;
use super::super::versions::{member_called, member_of};
use super::Case;
use crate::layout::hash;
use crate::schema::def::{Link, PayloadDef, TypeDef, UnionDef, ValueDef, VariantDef};

impl<const N: usize> Case<'_, N> {
    pub(super) const fn union(&mut self, union: &UnionDef, members: Lines<'_>) {
        let mut lines = members;
        while let Some(line) = lines.next() {
            let mut words = member_of(line);
            let (tag, name) = (number(words.word()), words.word());
            if tag < 1 || tag as usize > union.variants.len() {
                self.variant_removed(text(name));
            } else {
                self.variant(union, tag as usize - 1, name, words.word());
            }
        }
        let mut i = 0;
        while i < union.variants.len() {
            let VariantDef { name, renamed_from, .. } = union.variants[i];
            self.moved_here(i, name, renamed_from, i as i128 + 1, members);
            i += 1;
        }
    }

    const fn variant_removed(&mut self, name: &str) {
        let message = self
            .shown_variant(name)
            .text(" was removed: old data may have it. Keep it, as tags count variants");
        self.note(None, "union-variant-removed", name, message);
    }

    const fn variant(&mut self, union: &UnionDef, i: usize, name: &[u8], locked: &[u8]) {
        let variant = &union.variants[i];
        let is_payload = self.is_payload(variant, name, locked);
        let is_alone = named(union, name).is_none();
        let is_named = equal(variant.name.as_bytes(), name)
            || is_alone && self.was_variant(variant, i as i128 + 1, name);
        if is_named && is_payload {
            return self.payload(union, i, hash(locked));
        }
        let name = text(name);
        let message = self
            .shown_variant(variant.name)
            .text(" has tag ")
            .number(i + 1)
            .text(", which was `")
            .text(name)
            .text("`: old data would be misread. Add variants at the end");
        let message = match is_payload && is_alone {
            true => message
                .text(", or if it is the same, say `renamed_from = \"")
                .text(name)
                .text("\"`"),
            false => message,
        };
        self.note(Some(i), "union-variant-changed", name, message);
    }

    /// Whether it says so, or the newest version knows it by a name that it says or has.
    const fn was_variant(&self, variant: &VariantDef, tag: i128, locked: &[u8]) -> bool {
        let newest = member_called(self.newest, tag);
        says(variant, locked) || equal(newest, variant.name.as_bytes()) || says(variant, newest)
    }

    /// Whether it has the table that is locked. Mostly that is called after the variant.
    const fn is_payload(&self, variant: &VariantDef, name: &[u8], locked: &[u8]) -> bool {
        match table_of(variant) {
            Some(link) => self.types.link(link) == hash(locked),
            None => self.item("").bytes(name).hash() == hash(locked),
        }
    }

    /// Looks into a table that is made for a variant. Those with fields of their own are types.
    const fn payload(&mut self, union: &UnionDef, i: usize, called: u64) {
        let variant = &union.variants[i];
        let place = Place::of_variant(&union.name, variant.name);
        match variant.payload {
            PayloadDef::Unit => self.made_table(i, called, place, &[]),
            PayloadDef::Value(value) if table_of(variant).is_none() => {
                self.made_table(i, called, place, &[alone("value", 0, value)]);
            }
            PayloadDef::Value(_) | PayloadDef::Fields(_) => {}
        }
    }
}

/// The table that a variant is by itself.
const fn table_of(variant: &VariantDef) -> Option<&Link> {
    match &variant.payload {
        PayloadDef::Value(ValueDef { ty: TypeDef::Table(link), is_option: false, .. }) => {
            Some(link)
        }
        _ => None,
    }
}

const fn named(union: &UnionDef, name: &[u8]) -> Option<usize> {
    let mut i = 0;
    while i < union.variants.len() {
        if equal(union.variants[i].name.as_bytes(), name) {
            return Some(i);
        }
        i += 1;
    }
    None
}

const fn says(variant: &VariantDef, name: &[u8]) -> bool {
    match variant.renamed_from {
        Some(was) => equal(was.as_bytes(), name),
        None => false,
    }
}
