//! Two versions of an enum or of flags.

use std::collections::HashMap;

use super::renames::Member;
use super::Comparison;
use crate::schema::lock::{Effect, Level, Rule};
use crate::schema::{Enum, EnumKind, EnumVal};

impl<'s> Comparison<'s> {
    pub(super) fn enums(&mut self, old: &'s Enum, new: &'s Enum) {
        self.base(old, new);
        self.flags(old, new);
        let numbers: HashMap<i128, &EnumVal> = by_number(new);
        let names: HashMap<&str, &EnumVal> = by_name(new);
        for value in &old.values {
            let item = format!("{}.{}", old.name, value.name);
            match (names.get(&*value.name), numbers.get(&value.value)) {
                (Some(new), _) if new.value == value.value => {}
                (Some(new), _) => self.renumbered(&item, value, new),
                (None, Some(new)) => {
                    let rule = Rule::EnumValueRenamed;
                    self.member_renamed(rule, &item, value.into(), (*new).into());
                }
                (None, None) => self.value_removed(&item, value),
            }
        }
        let (numbers, names) = (by_number(old), by_name(old));
        let is_new = |value: &&EnumVal| {
            !numbers.contains_key(&value.value) && !names.contains_key(&*value.name)
        };
        let is_inline = self.old.has_in_struct(&old.name);
        let members: Vec<_> = old.values.iter().map(Member::from).collect();
        for value in new.values.iter().filter(is_new) {
            if !self.member_moved(&old.name, value.into(), &members) {
                self.value_added(old, value, is_inline);
            }
        }
    }

    fn base(&mut self, old: &Enum, new: &Enum) {
        if old.base != new.base {
            let message = format!(
                "`{}` changed from {} to {}; old and new readers will misread all fields of it. Keep the integer, or \
                 add another enum and fields of that",
                old.name,
                old.base.name(),
                new.base.name(),
            );
            self.find(Rule::EnumBaseChanged, Level::Error, Effect::Misread, &*old.name, message);
        }
    }

    fn flags(&mut self, old: &Enum, new: &Enum) {
        if old.kind != new.kind {
            let (was, is) = match new.kind {
                EnumKind::BitFlags => ("an enum", "flags"),
                _ => ("flags", "an enum"),
            };
            let message = format!(
                "`{}` was {was}, now it is {is}; several flags at once are a number without a name in an enum",
                old.name
            );
            self.find(Rule::KindChanged, Level::Warning, Effect::Unknown, &*old.name, message);
        }
    }

    fn renumbered(&mut self, item: &str, old: &EnumVal, new: &EnumVal) {
        let message = format!(
            "`{item}` was {}, now it is {}; old and new readers take it for another value. Give it its number back",
            old.value, new.value,
        );
        self.find(Rule::EnumValueRenumbered, Level::Error, Effect::Misread, item, message);
    }

    fn value_removed(&mut self, item: &str, old: &EnumVal) {
        let effects = (Effect::Unknown, Effect::Fine);
        let message = format!(
            "`{item}` ({}) was removed; old data may have it. Keep it, and say in its documentation that it is not \
             written any more",
            old.value,
        );
        self.find_each(Rule::EnumValueRemoved, Level::Error, effects, item, message);
    }

    fn value_added(&mut self, old: &Enum, new: &EnumVal, is_inline: bool) {
        let item = format!("{}.{}", old.name, new.name);
        let (level, forward, what) = match is_inline {
            true => (
                Level::Warning,
                Effect::Refused,
                "old readers refuse messages with it in a struct, unless their enum has a variant `other`. Write it \
                 once they are updated",
            ),
            false => (Level::Info, Effect::Unknown, "old readers read it as a number without a name"),
        };
        let message = format!("`{item}` ({}) is new; {what}", new.value);
        self.find_each(Rule::EnumValueAdded, level, (Effect::Fine, forward), item, message);
    }
}

fn by_number(one_of: &Enum) -> HashMap<i128, &EnumVal> {
    one_of.values.iter().map(|value| (value.value, value)).collect()
}

fn by_name(one_of: &Enum) -> HashMap<&str, &EnumVal> {
    one_of.values.iter().map(|value| (&*value.name, value)).collect()
}
