//! The order in which flatc needs definitions.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Enum, EnumKind, Object, Schema};
use super::names::{last_part, namespace};
use super::part::Part;

/// What enums, structs and unions are has to be known where they are used: flatc takes an unknown name
/// for a table.
pub(super) fn parts(schema: &Schema) -> Vec<Part<'_>> {
    let is_union = |one: &&Enum| one.kind == EnumKind::Union;
    let enums = schema.enums.iter().filter(|one| !is_union(one)).map(Part::Enum);
    let unions = schema.enums.iter().filter(is_union).map(Part::Enum);
    let tables = schema.objects.iter().filter(|object| !object.is_struct()).map(Part::Object);
    let structs = structs(schema).into_iter().map(Part::Object);
    [by_name(enums), structs.collect(), by_name(unions), by_name(tables)].concat()
}

/// By namespace first: then its name is written less often.
fn by_name<'s>(parts: impl Iterator<Item = Part<'s>>) -> Vec<Part<'s>> {
    let mut parts: Vec<_> = parts.collect();
    parts.sort_by_key(|part| key(part.name()));
    parts
}

fn key(name: &str) -> (&str, &str) {
    (namespace(name), last_part(name))
}

/// Each behind those it holds; of all that could be next the first by name.
fn structs(schema: &Schema) -> Vec<&Object> {
    let structs = schema.objects.iter().filter(|object| object.is_struct());
    let mut queue = Queue::new(structs.clone().collect());
    let mut sorted: Vec<&Object> = std::iter::from_fn(|| queue.next()).collect();
    // Those that hold themselves: no order is right, and flatc says so.
    let done: BTreeSet<&str> = sorted.iter().map(|object| &object.name[..]).collect();
    sorted.extend(structs.filter(|object| !done.contains(&object.name[..])));
    sorted
}

/// Structs of which each holds the next and the last one the first, by full name.
pub(super) fn circle(schema: &Schema) -> Option<Vec<&str>> {
    let structs = schema.objects.iter().filter(|object| object.is_struct());
    let mut queue = Queue::new(structs.clone().collect());
    while queue.next().is_some() {}
    // Whoever still waits waits for one that does, so the way ends where it has been.
    let waits = |name: &&str| queue.waits.get(name).is_some_and(|n| *n > 0);
    let objects: BTreeMap<&str, &Object> = structs.map(|one| (&one.name[..], one)).collect();
    let next = |object: &&'_ Object| {
        let name = Part::Object(object).mentions().into_iter().find(waits)?;
        objects.get(name).copied()
    };
    let first = objects.values().find(|object| waits(&&object.name[..])).copied();
    let (mut way, mut places) = (Vec::new(), BTreeMap::new());
    for object in std::iter::successors(first, next) {
        if let Some(start) = places.insert(&object.name[..], way.len()) {
            return Some(way.split_off(start));
        }
        way.push(&object.name[..]);
    }
    None
}

/// Structs that wait for those they hold.
struct Queue<'s> {
    /// For how many each waits.
    waits: BTreeMap<&'s str, usize>,
    /// Who waits for each.
    holders: BTreeMap<&'s str, Vec<&'s Object>>,
    ready: BTreeMap<(&'s str, &'s str), &'s Object>,
}

impl<'s> Queue<'s> {
    fn new(structs: Vec<&'s Object>) -> Self {
        let names: BTreeSet<&str> = structs.iter().map(|object| &object.name[..]).collect();
        let (waits, holders, ready) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let mut queue = Queue { waits, holders, ready };
        for object in structs {
            let held: BTreeSet<&str> = Part::Object(object).mentions().into_iter().collect();
            queue.push(object, held.intersection(&names).copied().collect());
        }
        queue
    }

    fn push(&mut self, object: &'s Object, held: Vec<&'s str>) {
        if held.is_empty() {
            self.ready.insert(key(&object.name), object);
        }
        self.waits.insert(&object.name, held.len());
        for name in held {
            self.holders.entry(name).or_default().push(object);
        }
    }

    fn next(&mut self) -> Option<&'s Object> {
        let (_, next) = self.ready.pop_first()?;
        for holder in self.holders.remove(&next.name[..]).unwrap_or_default() {
            let left = self.waits.entry(&holder.name).or_default();
            *left = left.saturating_sub(1);
            if *left == 0 {
                self.ready.insert(key(&holder.name), holder);
            }
        }
        Some(next)
    }
}

/// Attributes in these definitions that flatc does not know by itself, by name.
pub(super) fn declared<'s>(parts: &[Part<'s>]) -> Vec<&'s str> {
    let attributes = parts.iter().flat_map(|part| part.attributes());
    let names = attributes.map(|attribute| &attribute.name[..]);
    let names: BTreeSet<&str> = names.filter(|name| !KNOWN.contains(name)).collect();
    names.into_iter().collect()
}

/// Those that flatc 25.12.19 knows.
#[rustfmt::skip] // As in a dictionary.
const KNOWN: &[&str] = &[
    "bit_flags", "cpp_ptr_type", "cpp_ptr_type_get", "cpp_str_flex_ctor", "cpp_str_type", "cpp_type",
    "csharp_partial", "deprecated", "flexbuffer", "force_align", "hash", "id", "idempotent", "key",
    "native_custom_alloc", "native_default", "native_inline", "native_type", "native_type_pack_name",
    "nested_flatbuffer", "offset64", "original_order", "private", "required", "shared", "streaming",
    "vector64",
];
