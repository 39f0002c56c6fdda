//! Fixed structs, which cannot change but for names.

use super::super::lines::{equal, number, Line, Lines};
use super::super::versions::member_of;
use super::{Case, FIXED};
use crate::schema::def::{FieldDef, StructDef};

impl<const N: usize> Case<'_, N> {
    pub(super) const fn structure(
        &mut self,
        fixed: &StructDef,
        mut head: Line<'_>,
        mut members: Lines<'_>,
    ) {
        let (size, align) = (number(head.word()), number(head.word()));
        let (mut n_members, mut is_same) = (0, true);
        while let Some(line) = members.next() {
            is_same &= self.inline_field(fixed, member_of(line));
            n_members += 1;
        }
        let is_whole = size == fixed.size as i128 && align == fixed.align as i128;
        if !is_whole || is_same && n_members != fixed.fields.len() {
            self.changed(None, "");
        }
    }

    const fn changed(&mut self, field: Option<usize>, name: &str) {
        let message = self.shown(name).text(FIXED);
        self.note(field, "struct-changed", "", message);
    }

    /// Returns whether it is as it was.
    const fn inline_field(&mut self, fixed: &StructDef, mut words: Line<'_>) -> bool {
        let (place, name) = (number(words.word()), words.word());
        let (ty, offset) = (words.word(), number(words.word()));
        if place < 0 || place as usize >= fixed.fields.len() {
            self.changed(None, "");
            return false;
        }
        let i = place as usize;
        let field = &fixed.fields[i];
        let is_called = equal(field.name.as_bytes(), name);
        let is_same = self.is_inline_type(&field.value.ty, ty)
            && fixed.offsets[i] as i128 == offset
            // The name went to another place.
            && (is_called || !is_among(fixed.fields, name));
        if !is_same {
            self.changed(Some(i), field.name);
        } else if !is_called {
            self.stated(Some(i), field.name, field.renamed_from, name);
        }
        is_same
    }
}

const fn is_among(fields: &[FieldDef], name: &[u8]) -> bool {
    let mut i = 0;
    while i < fields.len() {
        if equal(fields[i].name.as_bytes(), name) {
            return true;
        }
        i += 1;
    }
    false
}
