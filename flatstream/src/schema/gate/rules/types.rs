//! The types of fields, by the names that the version at hand has for them.

use super::super::line_of::{camel, link_of, without_zero, Place};
use super::super::lines::{equal, number};
use super::super::print::alone;
use super::super::versions::member_of;
use super::{Case, FIXED};
use crate::layout::{hash, Text};
use crate::schema::def::{FieldDef, TypeDef, ValueDef};

impl<const N: usize> Case<'_, N> {
    /// Whether the type of a field that was called `name` is the one that is locked.
    pub(super) const fn is_type(&self, ty: &TypeDef, name: &[u8], locked: &[u8]) -> bool {
        match ty {
            TypeDef::Scalar(scalar) => equal(scalar.name().as_bytes(), locked),
            TypeDef::Text => equal(b"string", locked),
            TypeDef::Enum(link)
            | TypeDef::Struct(link)
            | TypeDef::Table(link)
            | TypeDef::Union(link) => self.types.link(link) == hash(locked),
            TypeDef::Vector(item) => match locked {
                [b'[', locked @ .., b']'] => self.is_type(item, name, locked),
                _ => false,
            },
            TypeDef::Array(..) => self.made(name).hash() == hash(locked),
            TypeDef::Map(..) => match locked {
                [b'[', locked @ .., b']'] => self.made(name).text("Entry").hash() == hash(locked),
                _ => false,
            },
            TypeDef::Message(_) => equal(b"[ubyte]", locked),
        }
    }

    /// What is called after a field of this type.
    const fn made(&self, name: &[u8]) -> Text<0> {
        camel(Text::behind(self.called), name)
    }

    /// The same of a field of a struct.
    pub(super) const fn is_inline_type(&self, ty: &TypeDef, locked: &[u8]) -> bool {
        match ty {
            TypeDef::Scalar(scalar) => equal(scalar.name().as_bytes(), locked),
            TypeDef::Array(element, len) => {
                let [b'[', locked @ .., b']'] = locked else { return false };
                let mut at = locked.len();
                while at > 0 && locked[at - 1] != b':' {
                    at -= 1;
                }
                let (locked, n) = locked.split_at(at);
                let [locked @ .., b':'] = locked else { return false };
                number(n) == *len as i128 && self.is_inline_type(element, locked)
            }
            TypeDef::Enum(link) => match without_zero(link) {
                Some(base) => equal(base.name().as_bytes(), locked),
                None => self.types.link(link) == hash(locked),
            },
            TypeDef::Struct(link) => self.types.link(link) == hash(locked),
            _ => false,
        }
    }

    /// Whether both the type and the locked one are of the schema: one could be the other.
    pub(super) const fn may_be_renamed(&self, ty: &TypeDef, locked: &[u8]) -> bool {
        let is_vector = matches!(ty, TypeDef::Vector(_));
        let locked = match locked {
            [b'[', item @ .., b']'] if is_vector => item,
            name if !is_vector => name,
            _ => return false,
        };
        link_of(ty).is_some() && self.lock.find(hash(locked)).is_some()
    }

    /// Holds what the schema has for a field alone, which was called `name`, against the lock.
    pub(super) const fn made_for(&mut self, i: usize, ty: &TypeDef, field: &FieldDef, name: &[u8]) {
        match ty {
            TypeDef::Vector(item) => self.made_for(i, item, field, name),
            TypeDef::Array(..) => {
                let called = self.made(name).hash();
                self.made_struct(i, ty, called, field);
            }
            TypeDef::Map(key, value) => {
                let called = self.made(name).text("Entry").hash();
                let key = ValueDef { ty: **key, is_option: false, is_required: false };
                let key = FieldDef { is_key: true, ..alone("key", 0, key) };
                let place = self.place.then(field.name).then("Entry");
                self.made_table(i, called, place, &[key, alone("value", 1, **value)]);
            }
            _ => {}
        }
    }

    const fn made_struct(&mut self, i: usize, array: &TypeDef, called: u64, field: &FieldDef) {
        let Some(block) = self.lock.find(called) else { return };
        let Some(line) = self.lock.members(block).next() else { return };
        let mut words = member_of(line);
        words.word();
        words.word();
        if self.is_inline_type(array, words.word())
            || self.lock.is_accepted(Text::behind(called), "struct-changed")
        {
            return;
        }
        let message = self.shown(field.name).text(FIXED);
        self.put(Some(i), message);
    }

    /// A table of these fields, for the member `i`.
    pub(super) const fn made_table(
        &mut self,
        i: usize,
        called: u64,
        place: Place<'_>,
        fields: &[FieldDef],
    ) {
        let Some(block) = self.lock.find(called) else { return };
        let members = self.lock.members(block);
        let mut case = Case {
            found: &mut *self.found,
            lock: self.lock,
            types: self.types,
            own: self.own,
            inside: match self.inside {
                Some(outer) => Some(outer),
                None => Some(i),
            },
            called,
            place,
            newest: members,
        };
        case.fields(fields, &[], members);
    }
}
