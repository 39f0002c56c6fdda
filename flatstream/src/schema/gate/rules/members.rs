//! The fields of fixed structs, the values of enums and the variants of unions.

use super::super::line_of::{full_name, inline_type};
use super::super::lines::{equal, number, Line};
use super::{Case, FIXED};
use crate::layout::Text;
use crate::schema::def::{EnumDef, PayloadDef, StructDef, TypeDef, UnionDef};

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
            let own = inline_type(Text::new(""), &fixed.fields[i].value.ty);
            if equal(own.as_bytes(), ty) && fixed.offsets[i] as i128 == offset {
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
        let own = match &variant.payload {
            PayloadDef::Value(value) => match (&value.ty, value.is_option) {
                (TypeDef::Table(link), false) => full_name(Text::new(""), &link.name),
                _ => full_name(Text::new(""), &union.name).text(variant.name),
            },
            PayloadDef::Fields(link) => full_name(Text::new(""), &link.name),
            PayloadDef::Unit => full_name(Text::new(""), &union.name).text(variant.name),
        };
        if !equal(variant.name.as_bytes(), name.as_bytes()) || !equal(own.as_bytes(), locked) {
            let message = self
                .shown_variant(variant.name)
                .text(" has tag ")
                .number(tag as usize)
                .text(", which was `")
                .text(name)
                .text("`: old data would be misread. Add variants at the end");
            self.note(Some(i), "union-variant-changed", name, message);
        }
    }
}
