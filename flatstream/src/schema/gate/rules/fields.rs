//! The fields of tables.

use super::super::line_of::type_of;
use super::super::lines::{equal, number, starts_with, text, Line, Lines};
use super::super::versions::member_of;
use super::{rust_name, Case};
use crate::layout::{hash, Text};
use crate::schema::def::{FieldDef, TypeDef};

/// What a table has.
#[derive(Clone, Copy)]
struct Table<'f> {
    fields: &'f [FieldDef],
    reserved: &'f [u16],
}

/// A field as the version at hand has it.
#[derive(Clone, Copy)]
pub(super) struct Locked<'l> {
    id: i128,
    pub name: &'l [u8],
    ty: &'l [u8],
    pub rest: Line<'l>,
}

impl<const N: usize> Case<'_, N> {
    pub(super) const fn fields(
        &mut self,
        fields: &[FieldDef],
        reserved: &[u16],
        members: Lines<'_>,
    ) {
        let (table, mut ids, mut lines) = (Table { fields, reserved }, Ids::NONE, members);
        while let Some(line) = lines.next() {
            let mut words = member_of(line);
            let (id, name, ty) = (number(words.word()), words.word(), words.word());
            ids.insert(id);
            self.field(&table, Locked { id, name, ty, rest: words });
        }
        let mut i = 0;
        while i < fields.len() {
            let FieldDef { id, name, renamed_from, value, .. } = fields[i];
            if value.is_required && !ids.has(id) {
                let message = self.shown(name).text(
                    " is new and required: messages that are there already do not have it. Drop `required`",
                );
                self.note(Some(i), "field-added-required", name, message);
            }
            self.moved_here(i, name, renamed_from, id as i128, members);
            i += 1;
        }
    }

    const fn field(&mut self, table: &Table<'_>, locked: Locked<'_>) {
        let found = with_id(table.fields, locked.id);
        if is_placeholder(&locked) {
            return self.placeholder(table, found, &locked);
        }
        let Some(i) = found else {
            return self.gone(table, &locked);
        };
        let field = &table.fields[i];
        let is_called = equal(field.name.as_bytes(), locked.name);
        if !is_called {
            match named(table.fields, locked.name) {
                Some(to) if !field.is_deprecated || !self.has_left(field, locked.name) => {
                    return self.moved(&table.fields[to], to, &locked);
                }
                _ => self.stated(Some(i), field.name, field.renamed_from, locked.name),
            }
        }
        if !self.is_type(&field.value.ty, locked.name, locked.ty) {
            return self.other_type(i, field, &locked);
        }
        self.made_for(i, &field.value.ty, field, locked.name);
        self.presence(i, field, &locked);
    }

    const fn other_type(&mut self, i: usize, field: &FieldDef, locked: &Locked<'_>) {
        let own = type_of(Text::new(""), &field.value.ty, &self.place.then(field.name));
        let message = self
            .shown(field.name)
            .text(" (id ")
            .number(locked.id as usize)
            .text(") changed type from ")
            .text(rust_name(locked.ty))
            .text(" to ")
            .text(rust_name(own.as_bytes()))
            .text(
                "; old readers will misread it. Add a new field with the next id and mark this one deprecated",
            );
        let message = match self.may_be_renamed(&field.value.ty, locked.ty) {
            true => {
                message.text("; or if it is the same type, say so on it: `renamed_from = \"..\"`")
            }
            false => message,
        };
        self.note(Some(i), "field-type-changed", text(locked.name), message);
    }

    /// What became of an id that no field has any more.
    const fn placeholder(&mut self, table: &Table<'_>, found: Option<usize>, locked: &Locked<'_>) {
        let taken = match found {
            Some(i) => Some(i),
            None => with_tag(table.fields, locked.id),
        };
        match taken {
            Some(i) => {
                self.reused(table, i, locked.id, "belonged to a field that was removed", locked)
            }
            None if is_reserved(table, locked.id) => {}
            None => self.removed(locked, locked.id, ""),
        }
    }

    const fn reused(
        &mut self,
        table: &Table<'_>,
        i: usize,
        id: i128,
        was: &str,
        locked: &Locked<'_>,
    ) {
        let message = self
            .shown(table.fields[i].name)
            .text(" takes id ")
            .number(id as usize)
            .text(", which ")
            .text(was)
            .text(": take the next free id");
        self.note(Some(i), "reserved-reused", text(locked.name), message);
    }

    const fn moved(&mut self, field: &FieldDef, to: usize, locked: &Locked<'_>) {
        let name = text(locked.name);
        let message = self
            .shown(name)
            .text(" was id ")
            .number(locked.id as usize)
            .text(" in the schema lock, now ")
            .number(field.id as usize)
            .text(": old data would be misread. Give it its id back");
        self.note(Some(to), "field-id-changed", name, message);
    }

    /// There is no field with the id. A union had the one before it as well.
    const fn gone(&mut self, table: &Table<'_>, locked: &Locked<'_>) {
        if !is_reserved(table, locked.id) {
            return match named(table.fields, locked.name) {
                Some(to) => self.moved(&table.fields[to], to, locked),
                None => self.removed(locked, locked.id, ""),
            };
        }
        let tag = locked.id - 1;
        if !self.is_union(locked.ty) || is_reserved(table, tag) {
            return;
        }
        let taken = match with_id(table.fields, tag) {
            Some(i) => Some(i),
            None => with_tag(table.fields, tag),
        };
        match taken {
            Some(i) => self.reused(table, i, tag, "was that of the tag of a union", locked),
            None => self.removed(locked, tag, ", and its tag"),
        }
    }

    /// Whether the lock has a union of this name.
    const fn is_union(&self, name: &[u8]) -> bool {
        match self.lock.find(hash(name)) {
            Some(block) => equal(self.lock.kind(block), b"union"),
            None => false,
        }
    }

    const fn removed(&mut self, locked: &Locked<'_>, id: i128, what: &str) {
        let name = text(locked.name);
        let message = self
            .shown(name)
            .text(what)
            .text(" (id ")
            .number(id as usize)
            .text(") was removed: add `#[flatstream(reserved(")
            .number(id as usize)
            .text("))]`, so that no other field takes its id");
        self.note(None, "field-removed", name, message);
    }
}

/// The field with this id. They are in the order of ids.
pub(super) const fn with_id(fields: &[FieldDef], id: i128) -> Option<usize> {
    let (mut low, mut high) = (0, fields.len());
    while low < high {
        let middle = (low + high) / 2;
        let here = fields[middle].id as i128;
        if here == id {
            return Some(middle);
        }
        (low, high) = if here < id { (middle + 1, high) } else { (low, middle) };
    }
    None
}

/// The union whose tag has this id.
const fn with_tag(fields: &[FieldDef], id: i128) -> Option<usize> {
    match with_id(fields, id + 1) {
        Some(i) if matches!(fields[i].value.ty, TypeDef::Union(_)) => Some(i),
        _ => None,
    }
}

const fn named(fields: &[FieldDef], name: &[u8]) -> Option<usize> {
    let mut i = 0;
    while i < fields.len() {
        if equal(fields[i].name.as_bytes(), name) {
            return Some(i);
        }
        i += 1;
    }
    None
}

const fn is_reserved(table: &Table<'_>, id: i128) -> bool {
    let mut i = 0;
    while i < table.reserved.len() {
        if table.reserved[i] as i128 == id {
            return true;
        }
        i += 1;
    }
    false
}

/// Whether it is the field that keeps an id free.
const fn is_placeholder(locked: &Locked<'_>) -> bool {
    starts_with(locked.name, b"reserved_")
        && number(locked.name.split_at(9).1) == locked.id
        && equal(locked.ty, b"ubyte")
        && equal(locked.rest.rest(), b"= 0 deprecated")
}

/// Which ids a version has, up to a number that tables seldom reach.
#[derive(Clone, Copy)]
struct Ids([u64; 16]);

impl Ids {
    const NONE: Self = Ids([0; 16]);

    const fn has(&self, id: u16) -> bool {
        let word = id as usize / 64;
        word >= self.0.len() || self.0[word] >> (id % 64) & 1 == 1
    }

    const fn insert(&mut self, id: i128) {
        if id >= 0 && id < 1024 {
            self.0[id as usize / 64] |= 1 << (id as usize % 64);
        }
    }
}
