//! The values of enums.

use super::super::lines::{equal, number, text, Line, Lines};
use super::super::versions::member_of;
use super::{rust_name, Case};
use crate::schema::def::EnumDef;

impl<const N: usize> Case<'_, N> {
    pub(super) const fn enumeration(
        &mut self,
        one_of: &EnumDef,
        mut head: Line<'_>,
        members: Lines<'_>,
    ) {
        let base = head.word();
        if !equal(base, one_of.base.name().as_bytes()) {
            let message = self
                .shown("")
                .text(" was a `")
                .text(rust_name(base))
                .text("`, now it is a `")
                .text(rust_name(one_of.base.name().as_bytes()))
                .text("`: old data would be misread");
            self.note(None, "enum-base-changed", "", message);
        }
        let mut lines = members;
        while let Some(line) = lines.next() {
            let mut words = member_of(line);
            let number = number(words.word());
            self.value(one_of, number, words.word());
        }
        let mut i = 0;
        while i < one_of.values.len() {
            let value = &one_of.values[i];
            self.moved_here(i, value.name, value.renamed_from, value.number, members);
            i += 1;
        }
    }

    const fn value(&mut self, one_of: &EnumDef, locked: i128, name: &[u8]) {
        let (mut i, mut renamed) = (0, None);
        while i < one_of.values.len() {
            let value = &one_of.values[i];
            if value.number == locked {
                renamed = Some(i);
            }
            if equal(value.name.as_bytes(), name) {
                if value.number != locked {
                    self.renumbered(i, text(name), locked, value.number);
                }
                return;
            }
            i += 1;
        }
        if let Some(i) = renamed {
            let value = &one_of.values[i];
            return self.stated(Some(i), value.name, value.renamed_from, name);
        }
        let name = text(name);
        let message = self.shown_variant(name).text(" (").signed(locked).text(
            ") was removed: old data may have it. Keep it, and say in its docs that it is not written any more",
        );
        self.note(None, "enum-value-removed", name, message);
    }

    const fn renumbered(&mut self, i: usize, name: &str, was: i128, is: i128) {
        let message = self
            .shown_variant(name)
            .text(" was ")
            .signed(was)
            .text(", now ")
            .signed(is)
            .text(": add variants at the end or write values out");
        self.note(Some(i), "enum-value-renumbered", name, message);
    }
}
