//! What the messages of a type hold, field by field: a tree that grows with their shape, not with their number.

use flatstream::dynamic::{DynEnum, DynUnion, DynValue, DynVector};

use super::names::Names;
use super::numbers::Numbers;

/// Fields that are kept apart, at most; of those beyond it is only known how many there were.
const MOST_NODES: usize = 10_000;

/// A field, or the items of a vector. What it is not takes the room of a pointer; it is several kinds if its type has
/// changed within a file.
#[derive(Default)]
pub struct Node {
    /// How often there was none.
    pub absent: u64,
    bools: Option<Box<Bools>>,
    integers: Option<Box<Numbers<i128>>>,
    floats: Option<Box<Floats>>,
    texts: Option<Box<Texts>>,
    enums: Option<Box<Enums>>,
    tables: Option<Box<Tables>>,
    vectors: Option<Box<Vectors>>,
    unions: Option<Box<Unions>>,
    /// Tables that are not gone into.
    unopened: Option<Box<Unopened>>,
}

/// Values of one kind.
#[derive(Clone, Copy)]
pub enum Seen<'n> {
    Bools(&'n Bools),
    Integers(&'n Numbers<i128>),
    Floats(&'n Floats),
    Texts(&'n Texts),
    Enums(&'n Enums),
    Tables(&'n Tables),
    Vectors(&'n Vectors),
    Unions(&'n Unions),
    Unopened(&'n Unopened),
}

#[derive(Default)]
pub struct Bools {
    pub n_false: u64,
    pub n_true: u64,
}

#[derive(Default)]
pub struct Floats {
    pub finite: Numbers<f64>,
    pub nan: u64,
    pub positive_infinite: u64,
    pub negative_infinite: u64,
    /// Whether all of them are of 32 bits.
    pub single: bool,
}

#[derive(Default)]
pub struct Texts {
    /// In bytes.
    pub lengths: Numbers<i128>,
    pub values: Names,
}

/// Of flags, how often each was set.
#[derive(Default)]
pub struct Enums {
    pub count: u64,
    pub values: Names,
}

#[derive(Default)]
pub struct Tables {
    pub count: u64,
    pub fields: Vec<(String, Node)>,
}

#[derive(Default)]
pub struct Vectors {
    pub lengths: Numbers<i128>,
    /// None of bytes.
    pub items: Node,
}

#[derive(Default)]
pub struct Unions {
    pub count: u64,
    pub variants: Names,
    /// What they hold, by the names of variants.
    pub values: Vec<(String, Node)>,
}

#[derive(Default)]
pub struct Unopened {
    pub count: u64,
}

/// What is known on the way down.
#[derive(Default)]
pub struct Way {
    n_nodes: usize,
    /// Values that no node was left for.
    pub n_left_out: u64,
}

/// The tables around a value: a table within one of its own type would have no end.
struct Around<'w> {
    table: &'w str,
    outer: Option<&'w Around<'w>>,
}

impl Around<'_> {
    fn has(&self, table: &str) -> bool {
        self.table == table || self.outer.is_some_and(|outer| outer.has(table))
    }
}

impl Node {
    /// Adds the root of a message.
    pub fn add_root(&mut self, root: DynValue<'_>, way: &mut Way) {
        self.add(root, None, way);
    }

    fn add(&mut self, value: DynValue<'_>, around: Option<&Around<'_>>, way: &mut Way) {
        match value {
            DynValue::Absent => self.absent += 1,
            DynValue::Bool(value) => self.bools.get_or_insert_default().add(value),
            DynValue::Int(value) => self.integers.get_or_insert_default().add(value.into()),
            DynValue::Uint(value) => self.integers.get_or_insert_default().add(value.into()),
            DynValue::Single(value) => self.floats.get_or_insert_default().add(value.into(), true),
            DynValue::Double(value) => self.floats.get_or_insert_default().add(value, false),
            DynValue::Text(text) => self.texts.get_or_insert_default().add(text),
            DynValue::Enum(value) => self.enums.get_or_insert_default().add(value),
            DynValue::Vector(vector) => {
                self.vectors.get_or_insert_default().add(vector, around, way)
            }
            DynValue::Union(union) => self.unions.get_or_insert_default().add(union, around, way),
            DynValue::Table(table) => {
                self.add_table(table.type_name(), table.fields(), around, way);
            }
            DynValue::Struct(of) => self.add_table(of.type_name(), of.fields(), around, way),
            // Kinds to come.
            _ => self.unopened.get_or_insert_default().count += 1,
        }
    }

    fn add_table<'a>(
        &mut self,
        name: &str,
        fields: impl Iterator<Item = (&'a str, DynValue<'a>)>,
        around: Option<&Around<'_>>,
        way: &mut Way,
    ) {
        if around.is_some_and(|around| around.has(name)) {
            self.unopened.get_or_insert_default().count += 1;
            return;
        }
        let around = Around { table: name, outer: around };
        let tables = self.tables.get_or_insert_default();
        tables.count += 1;
        for (place, (name, value)) in fields.enumerate() {
            match named(&mut tables.fields, place, name, way) {
                Some(node) => node.add(value, Some(&around), way),
                None => way.n_left_out += 1,
            }
        }
    }

    /// All that it was.
    pub fn seen(&self) -> Vec<Seen<'_>> {
        let all = [
            self.bools.as_deref().map(Seen::Bools),
            self.integers.as_deref().map(Seen::Integers),
            self.floats.as_deref().map(Seen::Floats),
            self.texts.as_deref().map(Seen::Texts),
            self.enums.as_deref().map(Seen::Enums),
            self.tables.as_deref().map(Seen::Tables),
            self.vectors.as_deref().map(Seen::Vectors),
            self.unions.as_deref().map(Seen::Unions),
            self.unopened.as_deref().map(Seen::Unopened),
        ];
        all.into_iter().flatten().collect()
    }

    pub fn is_unused(&self) -> bool {
        self.absent == 0 && self.seen().is_empty()
    }
}

/// The node of a name, which is mostly where it was last time.
fn named<'n>(
    nodes: &'n mut Vec<(String, Node)>,
    place: usize,
    name: &str,
    way: &mut Way,
) -> Option<&'n mut Node> {
    let is_there = nodes.get(place).is_some_and(|(there, _)| there == name);
    let at = match is_there {
        true => Some(place),
        false => nodes.iter().position(|(there, _)| there == name),
    };
    let at = match at {
        Some(at) => at,
        None if way.n_nodes == MOST_NODES => return None,
        None => {
            way.n_nodes += 1;
            nodes.push((name.to_owned(), Node::default()));
            nodes.len() - 1
        }
    };
    Some(&mut nodes[at].1)
}

impl Bools {
    fn add(&mut self, value: bool) {
        *(if value { &mut self.n_true } else { &mut self.n_false }) += 1;
    }
}

impl Floats {
    fn add(&mut self, value: f64, single: bool) {
        self.single = single && (self.single || self.count() == 0);
        match value {
            _ if value.is_finite() => self.finite.add(value),
            _ if value.is_nan() => self.nan += 1,
            0.0.. => self.positive_infinite += 1,
            _ => self.negative_infinite += 1,
        }
    }

    /// Of all, those without an end as well.
    pub fn count(&self) -> u64 {
        self.finite.count() + self.nan + self.positive_infinite + self.negative_infinite
    }
}

impl Texts {
    fn add(&mut self, text: &str) {
        self.lengths.add(text.len() as i128);
        self.values.add(text);
    }
}

impl Enums {
    fn add(&mut self, value: DynEnum<'_>) {
        self.count += 1;
        if value.is_flags() {
            value.flags().for_each(|flag| self.values.add(flag));
            if value.unknown_bits() != 0 {
                self.values.add(&format!("{:#x}", value.unknown_bits()));
            }
            return;
        }
        match value.name() {
            Some(name) => self.values.add(name),
            None => self.values.add(&value.number().to_string()),
        }
    }
}

impl Vectors {
    fn add(&mut self, vector: DynVector<'_>, around: Option<&Around<'_>>, way: &mut Way) {
        self.lengths.add(vector.len() as i128);
        // Bytes are data, not numbers.
        if matches!(vector.get(0), Some(DynValue::Uint(_))) && vector.as_bytes().is_some() {
            return;
        }
        vector.iter().for_each(|item| self.items.add(item, around, way));
    }
}

impl Unions {
    fn add(&mut self, union: DynUnion<'_>, around: Option<&Around<'_>>, way: &mut Way) {
        self.count += 1;
        let tag;
        let name = match union.variant() {
            Some(name) => name,
            None => {
                tag = union.tag().to_string();
                &tag
            }
        };
        self.variants.add(name);
        if union.variant().is_none() {
            return;
        }
        let place = usize::from(union.tag()).saturating_sub(1);
        match named(&mut self.values, place, name, way) {
            Some(node) => node.add(union.value(), around, way),
            None => way.n_left_out += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_an_end_to_fields() {
        let (mut nodes, mut way) = (vec![], Way::default());
        for i in 0..MOST_NODES {
            assert!(named(&mut nodes, i, &i.to_string(), &mut way).is_some());
        }
        assert!(named(&mut nodes, MOST_NODES, "one more", &mut way).is_none());
        assert!(named(&mut nodes, 3, "3", &mut way).is_some());
        assert!(named(&mut vec![], 0, "in another table", &mut way).is_none());
    }

    #[test]
    fn a_field_may_be_of_several_kinds() {
        let (mut node, mut way) = (Node::default(), Way::default());
        for value in
            [DynValue::Int(3), DynValue::Text("three"), DynValue::Absent, DynValue::Uint(5)]
        {
            node.add_root(value, &mut way);
        }
        let seen = node.seen();
        assert!(
            matches!(seen[..], [Seen::Integers(numbers), Seen::Texts(_)] if numbers.count() == 2)
        );
        assert_eq!(node.absent, 1);
    }
}
