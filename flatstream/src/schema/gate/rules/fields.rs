//! The fields of tables.

use super::super::default_of::{has_default, split_default};
use super::super::line_of::{type_of, Place};
use super::super::lines::{equal, text, Line};
use super::{rust_name, Case};
use crate::layout::Text;
use crate::schema::def::{FieldDef, TableDef, TypeDef};

impl<const N: usize> Case<'_, N> {
    pub(super) const fn field(
        &mut self,
        table: &TableDef,
        id: i128,
        name: &str,
        mut words: Line<'_>,
    ) {
        let locked = words.word();
        let Some(i) = with_id(table.fields, id) else {
            return self.gone(table, id, name);
        };
        let field = &table.fields[i];
        if is_placeholder(name, id) {
            let message = self
                .shown(field.name)
                .text(" takes id ")
                .number(id as usize)
                .text(", which belonged to a field that was removed: take the next free id");
            return self.note(Some(i), "reserved-reused", name, message);
        }
        if let (false, Some(moved)) = (is_called(field, name), named(table.fields, name)) {
            return self.moved(table, moved, id, name);
        }
        if !self.is_type(&field.value.ty, name, locked) {
            let place = Place::formerly(self.name()).then(name);
            let own = type_of(Text::new(""), &field.value.ty, &place);
            let message = self
                .shown(field.name)
                .text(" (id ")
                .number(id as usize)
                .text(") changed type from ")
                .text(rust_name(locked))
                .text(" to ")
                .text(rust_name(own.as_bytes()))
                .text(
                    "; old readers will misread it. Add a new field with the next id and mark this one \
                     deprecated",
                );
            let message = match self.may_be_renamed(&field.value.ty, locked) {
                true => message
                    .text("; or if it is the same type, say so on it: `renamed_from = \"..\"`"),
                false => message,
            };
            return self.note(Some(i), "field-type-changed", name, message);
        }
        self.presence(i, field, name, words);
    }

    const fn moved(&mut self, table: &TableDef, to: usize, id: i128, name: &str) {
        let message = self
            .shown(name)
            .text(" was id ")
            .number(id as usize)
            .text(" in the schema lock, now ")
            .number(table.fields[to].id as usize)
            .text(": old data would be misread. Give it its id back");
        self.note(Some(to), "field-id-changed", name, message);
    }

    const fn gone(&mut self, table: &TableDef, id: i128, name: &str) {
        let mut i = 0;
        while i < table.reserved.len() {
            if table.reserved[i] as i128 == id {
                return;
            }
            i += 1;
        }
        if let Some(moved) = named(table.fields, name) {
            return self.moved(table, moved, id, name);
        }
        let id = id as usize;
        let message = self
            .shown(name)
            .text(" (id ")
            .number(id)
            .text(") was removed: add `#[flatstream(reserved(")
            .number(id)
            .text("))]`, so that no other field takes its id");
        self.note(None, "field-removed", name, message);
    }

    const fn presence(&mut self, i: usize, field: &FieldDef, name: &str, words: Line<'_>) {
        let (default, words) = split_default(words.rest());
        let words = Line::new(match words.split_first() {
            Some((b' ', words)) => words,
            _ => words,
        });
        let (required, key) = (words.has(b"required"), words.has(b"key"));
        let is_number = matches!(field.value.ty, TypeDef::Scalar(_) | TypeDef::Enum(_));
        let own_required = field.value.is_required || field.is_key && !is_number;
        if is_number && equal(default, b"null") != field.value.is_option {
            let became = match field.value.is_option {
                true => " became an `Option`",
                false => " is no `Option` any more",
            };
            let message = self.shown(field.name).text(became).text(
                ": 0 and absent would be taken for each other. Add a new field and mark this one deprecated",
            );
            return self.note(Some(i), "optional-changed", name, message);
        }
        if !has_default(field, default) {
            let message = self
                .shown(field.name)
                .text(" has another default than ")
                .text(text(default))
                .text(": messages in which it is absent would be read with another value. Keep the old one");
            return self.note(Some(i), "default-changed", name, message);
        }
        if own_required && !required {
            let message = self.shown(field.name).text(
                " became required: messages without it, which are there already, would be refused. Drop \
                 `required`",
            );
            return self.note(Some(i), "required-added", name, message);
        }
        if required && !own_required {
            let message = self
                .shown(field.name)
                .text(" is not required any more: old readers refuse messages without it. Keep `required`");
            return self.note(Some(i), "required-dropped", name, message);
        }
        if key != field.is_key {
            let became = if field.is_key { " became the key" } else { " is not the key any more" };
            let message = self
                .shown(field.name)
                .text(became)
                .text(": readers would search in the wrong order. Undo that, or add a new table");
            self.note(Some(i), "key-changed", name, message);
        }
    }
}

const fn with_id(fields: &[FieldDef], id: i128) -> Option<usize> {
    let mut i = 0;
    while i < fields.len() {
        if fields[i].id as i128 == id {
            return Some(i);
        }
        i += 1;
    }
    None
}

const fn named(fields: &[FieldDef], name: &str) -> Option<usize> {
    let mut i = 0;
    while i < fields.len() {
        if is_called(&fields[i], name) {
            return Some(i);
        }
        i += 1;
    }
    None
}

const fn is_called(field: &FieldDef, name: &str) -> bool {
    equal(field.name.as_bytes(), name.as_bytes())
}

/// Whether it is the field that keeps an id free.
const fn is_placeholder(name: &str, id: i128) -> bool {
    let placeholder = Text::new("reserved_");
    id >= 0 && equal(placeholder.number(id as usize).as_bytes(), name.as_bytes())
}
