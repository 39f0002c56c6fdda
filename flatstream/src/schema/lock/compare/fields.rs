//! Two versions of a field of a table, at the same id.

use std::mem::discriminant;

use super::tables::Table;
use super::types::Change;
use super::Comparison;
use crate::schema::lock::text::{DefaultText, TypeText};
use crate::schema::lock::{Effect, Level, Rule};
use crate::schema::{DefaultValue, Field, Presence, Type};

impl<'s> Comparison<'s> {
    pub(super) fn fields(&mut self, table: &Table<'s>, old: &'s Field, new: &'s Field) {
        let item = table.item(old);
        self.field_name(&item, old, new);
        let has_same_type = self.field_type(&item, old, new);
        if has_same_type {
            self.nested(&item, old, new);
            self.absent(&item, old, new);
        }
        self.required(&item, old, new);
        self.key(&item, old, new);
        self.deprecated(&item, old, new);
    }

    /// Also of fields of structs.
    pub(super) fn field_name(&mut self, item: &str, old: &Field, new: &Field) {
        if old.name != new.name {
            self.member_renamed(Rule::FieldRenamed, item, old.into(), new.into());
        }
    }

    /// Whether defaults and the like are still of one type.
    fn field_type(&mut self, item: &str, old: &'s Field, new: &'s Field) -> bool {
        match self.types(&old.ty, &new.ty) {
            // Of another kind is found at the type.
            Change::None => discriminant(&old.ty) == discriminant(&new.ty),
            Change::EnumToBase => {
                self.enum_to_base(item, &old.ty, &new.ty);
                true
            }
            Change::Other(backward, forward) => {
                let (id, was, is) = (old.id, TypeText(&old.ty), TypeText(&new.ty));
                let message = format!(
                    "`{item}` (id {id}) changed type from {was} to {is}; {}. Add a new field with the next id and \
                     mark this one deprecated",
                    who_suffers(backward, forward),
                );
                let effects = (backward, forward);
                self.find_each(Rule::FieldTypeChanged, Level::Error, effects, item, message);
                false
            }
        }
    }

    /// Also of fields of structs.
    pub(super) fn enum_to_base(&mut self, item: &str, old: &Type, new: &Type) {
        let message = format!(
            "`{item}` changed type from {} to {}, an enum and its integer; messages are read alike, but JSON and \
             sources of other languages have another type for it",
            TypeText(old),
            TypeText(new),
        );
        self.find(Rule::EnumToBase, Level::Warning, Effect::Fine, item, message);
    }

    fn nested(&mut self, item: &str, old: &'s Field, new: &'s Field) {
        let is_same = match (&old.nested, &new.nested) {
            (Some(old), Some(new)) => self.named(old, new) == Change::None,
            (old, new) => old == new,
        };
        if !is_same {
            let held = |nested: &Option<String>| match nested {
                Some(name) => format!("messages of `{name}`"),
                None => "any bytes".into(),
            };
            let message = format!(
                "`{item}` (id {}) held {}, now it holds {}; readers of the one refuse the other. Add a new field with \
                 the next id and mark this one deprecated",
                old.id,
                held(&old.nested),
                held(&new.nested),
            );
            self.find(Rule::NestedChanged, Level::Error, Effect::Refused, item, message);
        }
    }

    /// What the field reads as when it is absent.
    fn absent(&mut self, item: &str, old: &Field, new: &Field) {
        let is_optional = |field: &Field| field.presence == Presence::Optional;
        let is_number = matches!(old.ty, Type::Scalar(_) | Type::Enum(_));
        if is_number && is_optional(old) != is_optional(new) {
            let became =
                if is_optional(new) { "became optional" } else { "is not optional any more" };
            let message = format!(
                "`{item}` (id {}) {became}; where one version reads nothing, the other reads a number. Add a new field with the \
                 next id and mark this one deprecated",
                old.id,
            );
            self.find(Rule::OptionalChanged, Level::Error, Effect::Misread, item, message);
        } else if old.default == new.default {
            // It is what it was, as far as that is known.
        } else if is_unknown(old, new) {
            self.default_unknown(item, old);
        } else if is_vector(old) {
            self.default_of_vector(item, old, new);
        } else {
            let text =
                |field| DefaultText::of(field).map_or("none".into(), |text| text.to_string());
            let message = format!(
                "the default of `{item}` (id {}) changed from {} to {}; data in which it is absent is read with \
                 another value. Keep the old one, or add a new field with the next id",
                old.id,
                text(old),
                text(new),
            );
            self.find(Rule::DefaultChanged, Level::Error, Effect::Misread, item, message);
        }
    }

    /// A `.bfbs` file of flatc only says that there is one.
    fn default_unknown(&mut self, item: &str, old: &Field) {
        let message = format!(
            "the default of `{item}` (id {}) cannot be compared: that it has one is known, and not which (`?`). See \
             that it is the same text",
            old.id
        );
        self.find(Rule::DefaultChanged, Level::Info, Effect::Fine, item, message);
    }

    /// `[]` or none: an absent vector is empty in Rust, and in some languages null without it.
    fn default_of_vector(&mut self, item: &str, old: &Field, new: &Field) {
        let (was, is) = match new.default {
            DefaultValue::None => ("`[]`", "none"),
            _ => ("none", "`[]`"),
        };
        let message = format!(
            "the default of `{item}` (id {}) changed from {was} to {is}; where it is absent, Rust reads an empty vector as \
             before, and other languages null without `[]`",
            old.id,
        );
        self.find(Rule::DefaultChanged, Level::Warning, Effect::Fine, item, message);
    }

    fn required(&mut self, item: &str, old: &Field, new: &Field) {
        let [was, is] = [old, new].map(|field| field.presence == Presence::Required);
        if is && !was {
            let effects = (Effect::Refused, Effect::Fine);
            let message = format!(
                "`{item}` (id {}) became required; old data without it will be refused. Drop `required`",
                old.id
            );
            self.find_each(Rule::RequiredAdded, Level::Error, effects, item, message);
        }
        if was && !is {
            let effects = (Effect::Fine, Effect::Refused);
            let message = format!(
                "`{item}` (id {}) is not required any more; old readers refuse data without it. Keep `required`, or \
                 accept this once all readers are updated",
                old.id
            );
            self.find_each(Rule::RequiredDropped, Level::Error, effects, item, message);
        }
    }

    fn key(&mut self, item: &str, old: &Field, new: &Field) {
        if old.key != new.key {
            let became = if new.key { "became the key" } else { "is not the key any more" };
            let message = format!(
                "`{item}` (id {}) {became}; vectors of the table are sorted in another order, in which lookups miss. \
                 Keep the key, or add a new table",
                old.id
            );
            self.find(Rule::KeyChanged, Level::Error, Effect::Missing, item, message);
        }
    }

    fn deprecated(&mut self, item: &str, old: &Field, new: &Field) {
        let id = old.id;
        match (old.deprecated, new.deprecated) {
            (false, true) if new.presence == Presence::Required => {
                let effects = (Effect::Fine, Effect::Refused);
                let message = format!(
                    "`{item}` (id {id}) is deprecated and required; other languages have no way to write it, and \
                     readers refuse messages without it. Drop `deprecated`"
                );
                self.find_each(Rule::FieldDeprecated, Level::Error, effects, item, message);
            }
            (false, true) => {
                let message = format!("`{item}` (id {id}) is deprecated");
                self.find(Rule::FieldDeprecated, Level::Info, Effect::Fine, item, message);
            }
            (true, false) => {
                let message = format!("`{item}` (id {id}) is not deprecated any more");
                self.find(Rule::FieldRestored, Level::Info, Effect::Fine, item, message);
            }
            _ => {}
        }
    }
}

/// Whether both have a default, and of one it is not known which.
fn is_unknown(old: &Field, new: &Field) -> bool {
    let both = [&old.default, &new.default];
    both.contains(&&DefaultValue::Text(None)) && !both.contains(&&DefaultValue::None)
}

fn is_vector(field: &Field) -> bool {
    matches!(field.ty, Type::Vector(_))
}

/// Who cannot read what.
fn who_suffers(backward: Effect, forward: Effect) -> &'static str {
    match (backward, forward) {
        (_, Effect::Misread) => "old readers will misread it",
        (Effect::Fine, _) => "old readers will refuse it, as strings are UTF-8 and end with a NUL",
        _ => "new readers will refuse old data, as strings are UTF-8 and end with a NUL",
    }
}
