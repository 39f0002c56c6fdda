//! Names that are others now, and what the new schema says about that.

use super::side::Side;
use super::Comparison;
use crate::schema::gather::in_place;
use crate::schema::lock::normal::stated;
use crate::schema::lock::{Effect, Level, Rule};
use crate::schema::part::Part;
use crate::schema::{Attribute, EnumVal, Field};

/// A field, value or variant: its name, its number, and what it says that it was called.
#[derive(Clone, Copy)]
pub(super) struct Member<'s> {
    pub name: &'s str,
    pub number: i128,
    pub was: Option<&'s str>,
}

impl<'s> From<&'s Field> for Member<'s> {
    fn from(field: &'s Field) -> Self {
        let was = Attribute::former_name(&field.attributes);
        Member { name: &field.name, number: field.id.into(), was }
    }
}

impl<'s> From<&'s EnumVal> for Member<'s> {
    fn from(value: &'s EnumVal) -> Self {
        let was = Attribute::former_name(&value.attributes);
        Member { name: &value.name, number: value.value, was }
    }
}

impl<'s> Comparison<'s> {
    /// A member has another name than the one that had its number.
    pub(super) fn member_renamed(
        &mut self,
        rule: Rule,
        item: &str,
        old: Member<'_>,
        new: Member<'_>,
    ) {
        let (name, was, number) = (new.name, old.name, new.number);
        let start = format!("`{item}` ({}) is called `{name}` now", numbered(rule, number));
        match new.was {
            Some(stated) if stated == was => {
                let message = format!("{start}, as it says; messages are read");
                self.find(rule, Level::Info, Effect::Renamed, item, message);
            }
            Some(stated) => {
                let message = format!(
                    "`{name}` says that it was `{stated}`, but {} was `{was}`: old data would be misread, if that is so. \
                     Give it the number of what it was, or say `#[flatstream(renamed_from = \"{was}\")]`. If it was \
                     `{stated}` in between, in a version that this lock does not have, accept it here",
                    numbered(rule, number),
                );
                self.find(Rule::RenameMisstated, Level::Error, Effect::Misread, item, message);
            }
            None => {
                let message = format!(
                    "{start}; messages are read, but JSON and sources of other languages have another name for it. \
                     Keep the name with `#[flatstream(rename = \"{was}\")]`, or say that it is meant with \
                     `#[flatstream(renamed_from = \"{was}\")]`"
                );
                self.find(rule, Level::Warning, Effect::Renamed, item, message);
            }
        }
    }

    /// A new member, with a number that none had, says that it was one which had another.
    pub(super) fn member_moved(&mut self, ty: &str, new: Member<'_>, old: &[Member<'_>]) -> bool {
        let was = old.iter().find(|old| Some(old.name) == new.was && old.number != new.number);
        let Some(was) = was else { return false };
        let (name, stated, number) = (new.name, was.name, was.number);
        let message = format!(
            "`{ty}.{name}` says that it was `{stated}`, which has the number {number}, not {}: old data would be \
             misread. Give it that one, or drop `renamed_from`",
            new.number,
        );
        let item = format!("{ty}.{stated}");
        self.find(Rule::RenameMisstated, Level::Error, Effect::Misread, item, message);
        true
    }

    pub(super) fn type_renamed(&mut self, old: Part<'s>, new: Part<'s>) {
        let (was, is) = (old.name(), new.name());
        let start = format!("`{was}` is called `{is}` now");
        let is_stated = self.stated.get(was) == Some(&is);
        if is_stated || has_derived_name(&self.old, was) && has_derived_name(&self.new, is) {
            let why = if is_stated { "as it says" } else { "after what it is a part of" };
            let message = format!("{start}, {why}; messages are read");
            return self.find(Rule::TypeRenamed, Level::Info, Effect::Renamed, was, message);
        }
        let message = format!(
            "{start}; messages are read, but JSON and sources of other languages have another name for it. Give it its \
             name back, or say that it is meant with `#[flatstream(renamed_from = \"{}\")]`",
            seen_from(is, was),
        );
        self.find(Rule::TypeRenamed, Level::Warning, Effect::Renamed, was, message);
    }

    /// Notes what types say that they were called, and those that cannot have been.
    pub(super) fn statements(&mut self) {
        for (was, part) in stated(self.old.schema, self.new.schema) {
            let is = part.name();
            let other = self.stated.get(was).copied();
            match other.or_else(|| self.new.get(was).map(Part::name)) {
                None => drop(self.stated.insert(was, is)),
                Some(other) => self.claimed(was, is, other),
            }
        }
    }

    fn claimed(&mut self, was: &str, is: &str, other: &str) {
        let message = match was == other {
            true => format!(
                "`{is}` says that it was `{was}`, which is there as well. Drop `renamed_from`"
            ),
            false => format!(
                "`{is}` and `{other}` both say that they were `{was}`: drop one `renamed_from`"
            ),
        };
        self.find(Rule::RenameMisstated, Level::Error, Effect::Misread, was, message);
    }
}

/// `id 3`, or the number of a value.
fn numbered(rule: Rule, number: i128) -> String {
    match rule {
        Rule::FieldRenamed => format!("id {number}"),
        Rule::UnionVariantRenamed => format!("tag {number}"),
        _ => number.to_string(),
    }
}

/// A full name, as the attribute has it on the type `from`.
fn seen_from(from: &str, name: &str) -> String {
    let namespace = |name: &str| name.rsplit_once('.').map_or("", |(space, _)| space).to_owned();
    match (namespace(name) == namespace(from), name.rsplit_once('.')) {
        (true, Some((_, local))) => local.to_owned(),
        (false, None) => format!(".{name}"),
        _ => name.to_owned(),
    }
}

/// Whether a type is called after the field, variant or union that it is for.
fn has_derived_name(side: &Side<'_>, name: &str) -> bool {
    Part::all(side.schema).any(|owner| match owner {
        Part::Object(table) => table.fields.iter().any(|field| {
            let after = in_place(&table.name, &field.name);
            field.ty.named() == Some(name)
                && name.strip_prefix(&*after).is_some_and(|end| matches!(end, "" | "Entry"))
        }),
        Part::Enum(one_of) => {
            let end = name.strip_prefix(&*one_of.name);
            let is_variant = |value: &EnumVal| value.ty.is_some() && end == Some(&*value.name);
            end == Some("Wrapper") || one_of.values.iter().any(is_variant)
        }
    })
}
