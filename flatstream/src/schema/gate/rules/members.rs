//! The fields of fixed structs, the values of enums and the variants of unions.

use super::super::lines::{equal, number, Line};
use super::{Case, FIXED};
use crate::schema::def::{EnumDef, PayloadDef, StructDef, TypeDef, UnionDef, ValueDef};

impl<const N: usize> Case<'_, N> {
    pub(super) const fn inline_field(
        &mut self,
        fixed: &StructDef,
        place: i128,
        mut words: Line<'_>,
    ) {
        let (ty, offset) = (words.word(), number(words.word()));
        if place >= 0 && (place as usize) < fixed.fields.len() {
            let i = place as usize;
            let is_type = self.is_inline_type(&fixed.fields[i].value.ty, ty);
            if is_type && fixed.offsets[i] as i128 == offset {
                return;
            }
            let name = fixed.fields[i].name;
            let message = self.shown(name).text(FIXED);
            return self.note(Some(i), "struct-changed", "", message);
        }
        let message = self.shown("").text(FIXED);
        self.note(None, "struct-changed", "", message);
    }

    pub(super) const fn value(&mut self, one_of: &EnumDef, locked: i128, name: &str) {
        let (mut i, mut renamed) = (0, false);
        while i < one_of.values.len() {
            let value = &one_of.values[i];
            if equal(value.name.as_bytes(), name.as_bytes()) {
                if value.number != locked {
                    let message = self.shown_variant(name).text(" was ").signed(locked);
                    let message = message
                        .text(", now ")
                        .signed(value.number)
                        .text(": add variants at the end or write values out");
                    self.note(Some(i), "enum-value-renumbered", name, message);
                }
                return;
            }
            renamed |= value.number == locked;
            i += 1;
        }
        if !renamed {
            let message = self.shown_variant(name).text(" (").signed(locked).text(
                ") was removed: old data may have it. Keep it, and say in its docs that it is not written any more",
            );
            self.note(None, "enum-value-removed", name, message);
        }
    }

    pub(super) const fn variant(
        &mut self,
        union: &UnionDef,
        tag: i128,
        name: &str,
        mut words: Line<'_>,
    ) {
        let locked = words.word();
        if tag < 1 || tag as usize > union.variants.len() {
            let message = self
                .shown_variant(name)
                .text(" was removed: old data may have it. Keep it, as tags count variants");
            return self.note(None, "union-variant-removed", name, message);
        }
        let i = tag as usize - 1;
        let variant = &union.variants[i];
        let is_payload = match &variant.payload {
            PayloadDef::Value(value) if is_table(value) => self.is_type(&value.ty, "", locked),
            _ => equal(self.payload(name).as_bytes(), locked),
        };
        let is_named = equal(variant.name.as_bytes(), name.as_bytes())
            || named(union, name).is_none() && self.was_variant(variant, tag, name);
        if is_named && is_payload {
            return;
        }
        let message = self
            .shown_variant(variant.name)
            .text(" has tag ")
            .number(tag as usize)
            .text(", which was `")
            .text(name)
            .text("`: old data would be misread. Add variants at the end");
        let message = match is_payload && named(union, name).is_none() {
            true => message
                .text(", or if it is the same, say `renamed_from = \"")
                .text(name)
                .text("\"`"),
            false => message,
        };
        self.note(Some(i), "union-variant-changed", name, message);
    }
}

/// Whether a variant holds it as it is.
const fn is_table(value: &ValueDef) -> bool {
    matches!(value.ty, TypeDef::Table(_)) && !value.is_option
}

const fn named(union: &UnionDef, name: &str) -> Option<usize> {
    let mut i = 0;
    while i < union.variants.len() {
        if equal(union.variants[i].name.as_bytes(), name.as_bytes()) {
            return Some(i);
        }
        i += 1;
    }
    None
}
