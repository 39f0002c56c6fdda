//! Two versions of a schema, and what changed between them for readers.
//!
//! The walk goes over pairs: a type of the old schema, and the one that is in its place in the new one. It starts at
//! the roots and follows the types of fields and variants. So a type that was renamed is compared
//! like any other, and one that nothing leads to any more is not.

mod alike;
mod enums;
mod fields;
mod known;
mod renames;
mod roots;
mod side;
mod structs;
mod tables;
mod types;
mod unions;

use std::collections::{HashMap, HashSet};

pub(super) use known::{Known, Renames};
use side::Side;

use super::{Effect, Finding, Level, Rule, Schema};
use crate::schema::part::Part;
use crate::schema::EnumKind;

/// What changed from one schema to another, the worst first.
///
/// Nothing is found where the two mean the same. Documentation is not looked at, and of attributes those of `new`
/// alone that say [what something was called](crate::schema::Attribute::RENAMED_FROM).
///
/// ```
/// use flatstream::schema::lock::{compare, Effect, Level, Rule};
/// use flatstream::schema::{Field, Object, Scalar, Schema, Type};
///
/// fn schema(field: Field) -> Schema {
///     let mut reading = Object::table("acme.Reading");
///     reading.fields = vec![field];
///     let mut schema = Schema::default();
///     schema.objects.push(reading);
///     schema.root = Some("acme.Reading".into());
///     schema
/// }
///
/// let old = schema(Field::new("celsius", 0, Type::Scalar(Scalar::F64)));
/// let new = schema(Field::new("degrees", 0, Type::Scalar(Scalar::F64)));
/// assert_eq!(compare(&old, &old), []);
///
/// let found = &compare(&old, &new)[0];
/// assert_eq!((found.rule, &*found.item), (Rule::FieldRenamed, "acme.Reading.celsius"));
/// assert_eq!((found.level, found.backward), (Level::Warning, Effect::Renamed));
/// ```
pub fn compare(old: &Schema, new: &Schema) -> Vec<Finding> {
    compare_knowing(old, new, &Known::default()).0
}

/// The same with what is known to have been renamed; returns all types that were met and renamed.
pub(super) fn compare_knowing(
    old: &Schema,
    new: &Schema,
    known: &Known,
) -> (Vec<Finding>, Renames) {
    let mut comparison = Comparison::new(old, new, known);
    comparison.statements();
    comparison.roots();
    while let Some((old, new)) = comparison.pending.pop() {
        comparison.definitions(old, new);
    }
    comparison.findings.sort_by(Finding::order);
    let renamed = comparison.met.iter().filter(|(old, new)| old != new);
    let renames = renamed.map(|(old, new)| (old.to_string(), new.to_string())).collect();
    (comparison.findings, renames)
}

struct Comparison<'s> {
    old: Side<'s>,
    new: Side<'s>,
    known: &'s Known,
    /// What the new schema says of the names of its types, by the old ones.
    stated: HashMap<&'s str, &'s str>,
    /// Pairs that were met, by their names.
    met: HashSet<(&'s str, &'s str)>,
    /// Those of them that were not compared yet.
    pending: Vec<(Part<'s>, Part<'s>)>,
    findings: Vec<Finding>,
}

impl<'s> Comparison<'s> {
    fn new(old: &'s Schema, new: &'s Schema, known: &'s Known) -> Self {
        Comparison {
            old: Side::new(old),
            new: Side::new(new),
            known,
            stated: HashMap::new(),
            met: HashSet::new(),
            pending: vec![],
            findings: vec![],
        }
    }

    /// A finding that both directions suffer from in the same way.
    fn find(
        &mut self,
        rule: Rule,
        level: Level,
        effect: Effect,
        item: impl Into<String>,
        message: impl Into<String>,
    ) {
        self.find_each(rule, level, (effect, effect), item, message);
    }

    fn find_each(
        &mut self,
        rule: Rule,
        level: Level,
        effects: (Effect, Effect),
        item: impl Into<String>,
        message: impl Into<String>,
    ) {
        self.findings.push(Finding::new(rule, level, effects, item, message));
    }

    /// Sees to it that two types are compared, once.
    fn follow(&mut self, old: Part<'s>, new: Part<'s>) {
        if self.met.insert((old.name(), new.name())) {
            self.pending.push((old, new));
        }
    }

    fn definitions(&mut self, old: Part<'s>, new: Part<'s>) {
        if old.name() != new.name() {
            self.type_renamed(old, new);
        }
        match (old, new) {
            (Part::Object(old), Part::Object(new)) => match (old.is_struct(), new.is_struct()) {
                (true, true) => self.structs(old, new),
                (false, false) => self.tables(old, new),
                _ => self.other_kind(Part::Object(old), Part::Object(new)),
            },
            (Part::Enum(old_enum), Part::Enum(new_enum)) => match (old_enum.kind, new_enum.kind) {
                (EnumKind::Union, EnumKind::Union) => self.unions(old_enum, new_enum),
                (EnumKind::Union, _) | (_, EnumKind::Union) => self.other_kind(old, new),
                _ => self.enums(old_enum, new_enum),
            },
            _ => self.other_kind(old, new),
        }
    }

    fn other_kind(&mut self, old: Part<'_>, new: Part<'_>) {
        let message = format!(
            "`{}` was {}, now it is {}; old and new readers will misread it. Give the new type another name, and use \
             it in new fields",
            old.name(),
            old.kind(),
            new.kind(),
        );
        self.find(Rule::KindChanged, Level::Error, Effect::Misread, old.name(), message);
    }
}
