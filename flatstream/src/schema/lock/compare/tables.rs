//! Two versions of a table.

use std::collections::HashMap;

use super::renames::Member;
use super::Comparison;
use crate::schema::lock::{Effect, Level, Rule};
use crate::schema::{Attribute, Field, Object, Presence};

/// The new version of a table.
pub(super) struct Table<'s> {
    /// What the old one is called: the prefix of all items.
    pub name: &'s str,
    by_id: HashMap<u16, &'s Field>,
    by_name: HashMap<&'s str, &'s Field>,
    /// Of unions, by the ids of their tags.
    by_tag: HashMap<u16, &'s Field>,
    /// What it is called now.
    name_now: &'s str,
    /// Ids that the old one had.
    known: HashMap<u16, &'s Field>,
}

impl<'s> Table<'s> {
    fn new(old: &'s Object, new: &'s Object) -> Self {
        let fields = || new.fields.iter();
        let tags = fields().filter_map(|field| Some((field.tag_id()?, field)));
        Table {
            name: &old.name,
            by_id: fields().map(|field| (field.id, field)).collect(),
            by_name: fields().map(|field| (&*field.name, field)).collect(),
            by_tag: tags.collect(),
            name_now: &new.name,
            known: old.fields.iter().map(|field| (field.id, field)).collect(),
        }
    }

    pub fn item(&self, field: &Field) -> String {
        format!("{}.{}", self.name, field.name)
    }

    /// What has this id, be it the field or its tag.
    fn occupant(&self, id: u16) -> Option<&'s Field> {
        self.by_id.get(&id).or_else(|| self.by_tag.get(&id)).copied()
    }
}

impl<'s> Comparison<'s> {
    pub(super) fn tables(&mut self, old: &'s Object, new: &'s Object) {
        let table = Table::new(old, new);
        for field in &old.fields {
            match field.is_reserved() {
                true => self.placeholder(&table, field),
                false => self.field_of(&table, field),
            }
            self.tag(&table, field);
        }
        let names: HashMap<&str, &Field> = old.fields.iter().map(|old| (&*old.name, old)).collect();
        let members: Vec<_> = old.fields.iter().map(Member::from).collect();
        for field in &new.fields {
            let is_new = !table.known.contains_key(&field.id) && !names.contains_key(&*field.name);
            if is_new && self.member_moved(&old.name, field.into(), &members) {
                continue;
            }
            // A field that moved was found from its old place.
            let has_moved =
                names.get(&*field.name).is_some_and(|was| self.has_moved(&table, was, field));
            if !table.known.contains_key(&field.id) && !has_moved && !field.is_reserved() {
                self.added(&table, field);
            }
        }
    }

    /// What became of an id that was free.
    fn placeholder(&mut self, table: &Table<'s>, old: &Field) {
        match table.occupant(old.id) {
            Some(new) if new.is_reserved() => {}
            Some(new) => self.reused(table, old, new, "was reserved"),
            None => self.gone(table, old, old.id, "is not reserved any more"),
        }
    }

    fn field_of(&mut self, table: &Table<'s>, old: &'s Field) {
        let moved = table.by_name.get(&*old.name).filter(|new| new.id != old.id).copied();
        match (table.by_id.get(&old.id).copied(), moved) {
            (Some(new), _) if new.is_reserved() => self.reserved(table, old, moved),
            (Some(new), Some(moved)) if !self.is_replaced(table, old, new, moved) => {
                self.moved(table, old, moved);
            }
            (None, Some(moved)) => self.moved(table, old, moved),
            (Some(new), Some(other)) => {
                self.replaced(table, old, new, other);
                self.fields(table, old, new);
            }
            (Some(new), None) => self.fields(table, old, new),
            (None, None) => self.gone(table, old, old.id, "was removed"),
        }
    }

    /// Whether a field goes on under another name, as it or a later version says, and its own name is that of a new field.
    fn is_replaced(&self, table: &Table<'_>, old: &Field, here: &Field, new: &Field) -> bool {
        let is_stated = Attribute::former_name(&here.attributes) == Some(&old.name);
        let is_known = || self.known.has_field(table.name_now, old.id, &old.name);
        !table.known.contains_key(&new.id) && (is_stated || is_known())
    }

    /// Whether a field has another id than it had, and that was said where it was.
    fn has_moved(&self, table: &Table<'_>, old: &Field, new: &Field) -> bool {
        let Some(here) = table.by_id.get(&old.id) else { return !old.is_reserved() };
        !old.is_reserved() && !here.is_reserved() && !self.is_replaced(table, old, here, new)
    }

    /// The id of a tag goes with the union.
    fn tag(&mut self, table: &Table<'s>, old: &Field) {
        let Some(tag) = old.tag_id() else { return };
        let has_changed = table.by_id.get(&old.id).is_none_or(|new| new.tag_id() != Some(tag));
        if !has_changed || !table.by_id.contains_key(&old.id) {
            return;
        }
        match table.occupant(tag) {
            Some(new) if new.is_reserved() => {}
            Some(new) => self.reused(table, old, new, &format!("was the tag of `{}`", old.name)),
            None => self.gone(table, old, tag, "was removed, and its tag is not reserved"),
        }
    }

    fn reused(&mut self, table: &Table<'_>, old: &Field, new: &Field, was: &str) {
        let id = old.tag_id().unwrap_or(old.id);
        let message = format!(
            "`{}` takes id {id}, which {was}: old data may have something else there, and old readers will misread \
             it. Take the next free id",
            table.item(new),
        );
        let item = table.item(old);
        self.find(Rule::ReservedReused, Level::Error, Effect::Misread, item, message);
    }

    fn gone(&mut self, table: &Table<'_>, old: &Field, id: u16, what: &str) {
        let item = table.item(old);
        let message = format!(
            "`{item}` (id {id}) {what}; its id is free for a field that would misread old data. Add \
             `#[flatstream(reserved({id}))]`{}",
            match old.tag_id() {
                Some(tag) if tag != id => format!(", and {tag} for its tag"),
                _ => String::new(),
            }
        );
        let effect = match table.occupant(id) {
            Some(_) => Effect::Misread,
            None => Effect::Missing,
        };
        self.find(Rule::FieldRemoved, Level::Error, effect, item, message);
    }

    fn reserved(&mut self, table: &Table<'_>, old: &Field, moved: Option<&Field>) {
        let (item, id) = (table.item(old), old.id);
        if old.presence == Presence::Required {
            let effects = (Effect::Missing, Effect::Refused);
            let message = format!(
                "`{item}` (id {id}) was removed, and its id is reserved; old readers refuse messages without \
                 it, as it was required. Keep writing it"
            );
            return self.find_each(Rule::FieldReserved, Level::Error, effects, item, message);
        }
        let message = format!(
            "`{item}` (id {id}) was removed, and its id is reserved; new readers pass over it in old data, and old \
             readers see none"
        );
        self.find(Rule::FieldReserved, Level::Info, Effect::Missing, &*item, message);
        if let Some(new) = moved {
            let message = format!(
                "`{item}` moved from id {id}, which is reserved, to {}; readers do not find it in data of the other \
                 version. Give the new field another name if it means something else",
                new.id
            );
            self.find(Rule::FieldIdChanged, Level::Warning, Effect::Missing, item, message);
        }
    }

    fn moved(&mut self, table: &Table<'_>, old: &Field, new: &Field) {
        let (item, was, is) = (table.item(old), old.id, new.id);
        let instead = match table.occupant(was) {
            Some(other) => format!("takes id {was} for `{}`", other.name),
            None => format!("finds nothing at id {was}"),
        };
        let replaced = match table.by_id.get(&was) {
            Some(other) if other.deprecated && !table.known.contains_key(&is) => format!(
                "; or if `{}` is what `{}` was, say so there with `#[flatstream(deprecated, renamed_from = \"{}\")]`",
                other.name, old.name, old.name
            ),
            _ => String::new(),
        };
        let message = format!(
            "`{item}` moved from id {was} to {is}; who reads the data of the other version {instead}. Give it its id \
             back with `#[flatstream(id = {was})]`, and new fields the next free one{replaced}"
        );
        self.find(Rule::FieldIdChanged, Level::Error, Effect::Misread, item, message);
    }

    fn replaced(&mut self, table: &Table<'_>, old: &Field, here: &Field, new: &Field) {
        let item = table.item(old);
        let message = format!(
            "`{item}` (id {}) goes on as `{}`, and the field with id {} is called `{}` now; messages are read, but JSON \
             and sources of other languages take one for the other",
            old.id, here.name, new.id, old.name
        );
        self.find(Rule::FieldIdChanged, Level::Warning, Effect::Renamed, item, message);
    }

    fn added(&mut self, table: &Table<'_>, new: &Field) {
        let (item, id) = (table.item(new), new.id);
        if new.presence == Presence::Required {
            let effects = (Effect::Refused, Effect::Fine);
            let message = format!(
                "`{item}` (id {id}) is new and required; old data does not have it and will be refused. Drop \
                 `required`"
            );
            return self.find_each(Rule::FieldAddedRequired, Level::Error, effects, item, message);
        }
        let message = format!(
            "`{item}` (id {id}) is new; it is absent in old data, and old readers pass over it"
        );
        self.find(Rule::FieldAdded, Level::Info, Effect::Fine, item, message);
    }
}
