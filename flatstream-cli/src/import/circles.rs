//! Which types hold each other, and which have a value by default.

use std::collections::{BTreeMap, BTreeSet};

use flatstream::schema::{Enum, EnumKind, Field, Object, Presence, Schema, Type};

/// What is known of tables and unions as wholes.
pub struct Circles<'s> {
    /// What is reached from each, by values in values.
    reached: BTreeMap<&'s str, BTreeSet<&'s str>>,
    without_default: BTreeSet<&'s str>,
}

impl<'s> Circles<'s> {
    pub fn new(schema: &'s Schema) -> Self {
        let mut held: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for table in schema.objects.iter().filter(|object| !object.is_struct()) {
            held.insert(&table.name, table.fields.iter().filter_map(held_by_field).collect());
        }
        for union in schema.enums.iter().filter(|one| one.kind == EnumKind::Union) {
            held.insert(&union.name, held_by_union(union).collect());
        }
        let reached = held.keys().map(|name| (*name, reached_from(name, &held))).collect();
        Circles { reached, without_default: without_default(schema) }
    }

    /// Whether `from` has to keep its `to` behind a pointer.
    pub fn is_circle(&self, from: &str, to: &str) -> bool {
        to == from || self.reached.get(to).is_some_and(|reached| reached.contains(from))
    }

    /// Whether a table is a `Default`.
    pub fn has_default(&self, table: &str) -> bool {
        !self.without_default.contains(table)
    }
}

/// The table or union that a field holds by value.
fn held_by_field(field: &Field) -> Option<&str> {
    match (&field.nested, &field.ty) {
        (Some(nested), _) => Some(nested),
        (None, Type::Table(name) | Type::Union(name)) => Some(name),
        _ => None,
    }
}

fn held_by_union(union: &Enum) -> impl Iterator<Item = &str> {
    union.values.iter().filter_map(|value| match &value.ty {
        Some(Type::Table(name)) => Some(&**name),
        _ => None,
    })
}

fn reached_from<'s>(name: &str, held: &BTreeMap<&'s str, BTreeSet<&'s str>>) -> BTreeSet<&'s str> {
    let mut reached = BTreeSet::new();
    let mut next: Vec<&str> = held.get(name).into_iter().flatten().copied().collect();
    while let Some(name) = next.pop() {
        if reached.insert(name) {
            next.extend(held.get(name).into_iter().flatten().copied());
        }
    }
    reached
}

/// Tables with a union that has to be there, directly or in a table that has to be there.
fn without_default(schema: &Schema) -> BTreeSet<&str> {
    let mut without = BTreeSet::new();
    loop {
        let n_before = without.len();
        for table in schema.objects.iter().filter(|object| !object.is_struct()) {
            if has_one_without(table, &without) {
                without.insert(&*table.name);
            }
        }
        if without.len() == n_before {
            return without;
        }
    }
}

fn has_one_without(table: &Object, without: &BTreeSet<&str>) -> bool {
    let mut required = table.fields.iter().filter(|field| field.presence == Presence::Required);
    required.any(|field| match held_by_field(field) {
        Some(held) => matches!(field.ty, Type::Union(_)) || without.contains(held),
        None => false,
    })
}
