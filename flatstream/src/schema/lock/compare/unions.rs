//! Two versions of a union.

use super::renames::Member;
use super::types::Change;
use super::Comparison;
use crate::schema::lock::text::TypeText;
use crate::schema::lock::{Effect, Level, Rule};
use crate::schema::{Enum, EnumVal};

impl<'s> Comparison<'s> {
    pub(super) fn unions(&mut self, old: &'s Enum, new: &'s Enum) {
        for variant in &old.values {
            let item = format!("{}.{}", old.name, variant.name);
            match new.values.iter().find(|new| new.value == variant.value) {
                Some(new_variant) => self.variant(&item, variant, new_variant, new),
                None => self.variant_removed(&item, variant),
            }
        }
        let is_new = |new: &&EnumVal| !old.values.iter().any(|old| old.value == new.value);
        let members: Vec<_> = old.values.iter().map(Member::from).collect();
        for variant in new.values.iter().filter(is_new) {
            if self.member_moved(&old.name, variant.into(), &members) {
                continue;
            }
            let item = format!("{}.{}", old.name, variant.name);
            let message = format!(
                "`{item}` (tag {}) is new; old readers see a variant without a name",
                variant.value
            );
            let effects = (Effect::Fine, Effect::Unknown);
            self.find_each(Rule::UnionVariantAdded, Level::Info, effects, item, message);
        }
    }

    fn variant(&mut self, item: &str, old: &'s EnumVal, new: &'s EnumVal, new_union: &Enum) {
        let tag = old.value;
        if let Some(there) = moved(old, new, new_union) {
            return self.variant_changed(item, format!("moved from tag {tag} to {there}"));
        }
        match (&old.ty, &new.ty) {
            (Some(was), Some(is)) if self.types(was, is) != Change::None => {
                let (was, is) = (TypeText(was), TypeText(is));
                self.variant_changed(item, format!("(tag {tag}) held {was}, now there is {is}"));
            }
            _ if old.name != new.name => {
                let rule = Rule::UnionVariantRenamed;
                self.member_renamed(rule, item, old.into(), new.into());
            }
            _ => {}
        }
    }

    fn variant_changed(&mut self, item: &str, what: String) {
        let message = format!(
            "`{item}` {what}; old and new readers will misread it. Keep variants in their order, and add new ones at \
             the end"
        );
        self.find(Rule::UnionVariantChanged, Level::Error, Effect::Misread, item, message);
    }

    fn variant_removed(&mut self, item: &str, old: &EnumVal) {
        let message = format!(
            "`{item}` (tag {}) was removed; old data may have it. Keep it, and say in its documentation that it is not \
             written any more",
            old.value,
        );
        let effects = (Effect::Unknown, Effect::Fine);
        self.find_each(Rule::UnionVariantRemoved, Level::Error, effects, item, message);
    }
}

/// The tag that the name of `old` has now, if that is another one.
fn moved(old: &EnumVal, new: &EnumVal, new_union: &Enum) -> Option<i128> {
    if old.name == new.name {
        return None;
    }
    let there = new_union.values.iter().find(|variant| variant.name == old.name)?;
    Some(there.value)
}
