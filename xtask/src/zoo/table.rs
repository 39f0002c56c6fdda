//! Tables, and the attributes of tables.

use super::deck::Hand;
use super::fields::{rule, slots_in_order, values, Field, Pile};
use super::files::Files;
use super::shape::{Inline, Shape, Takes};

/// Table number `i`.
pub fn make(i: usize, pile: &mut Pile, hand: &mut Hand<'_>, files: &mut Files) -> Shape {
    let name = format!("Table{i}");
    let mut shapes: Vec<Shape> = (0..7 + hand.dice.below(5)).map(|_| pile.deal(hand)).collect();
    if i % 3 == 1 {
        shapes.push(recursion(&name, hand));
    }
    let mut fields: Vec<Field> =
        shapes.into_iter().enumerate().map(|(at, shape)| Field::new(at, shape, hand)).collect();
    if i % 4 == 2 {
        fields.iter_mut().any(Field::make_key);
    }
    let mut words = words(i);
    let slots = match i % 4 {
        0 => ids(&mut fields, &mut words, hand),
        _ => slots_in_order(&fields),
    };
    files.table(&name, &source(&name, i % 5 == 3, &words, &fields));
    let skipped = if i % 5 == 3 { " skipped" } else { "" };
    files.values("random_structs", &format!("{name}: {};", values(&fields, skipped)));
    files.table_rule(rule(&name, &fields, &slots));
    if i % 5 == 2 {
        super::lent::make(&name, &words, &fields, files);
    }
    table(&name, &fields)
}

/// Where a field has to be there, so has the table.
pub fn table(name: &str, fields: &[Field]) -> Shape {
    let is_needed = fields.iter().any(|field| field.shape.takes == Takes::NeedsRequired);
    let takes = if is_needed { Takes::NeedsRequired } else { Takes::Offset };
    Shape { takes, ..Shape::table(name) }
}

/// A type may hold itself.
fn recursion(name: &str, hand: &mut Hand<'_>) -> Shape {
    let table = Shape::table(name);
    let shape = match hand.dice.below(5) {
        0 => table.behind("Box").option(),
        1 => Shape { rust: "Option<Box<Self>>".into(), ..table.behind("Box").option() },
        2 => table.behind("Arc").option(),
        3 => Shape::list("Vec<_>", &table),
        _ => Shape::map("BTreeMap", &Inline::number("i32").field(), &table),
    };
    shape.nesting()
}

/// Words on the table itself.
fn words(i: usize) -> Vec<String> {
    let mut words = Vec::new();
    if i % 5 == 0 {
        words.push(format!("file_identifier = \"ZO{i:02}\""));
    }
    if i % 6 == 1 {
        words.push("rename_all = \"camelCase\"".into());
    }
    if i % 7 == 2 {
        words.push(format!("name = \"Renamed{i}\", namespace = \"zoo.made\""));
    }
    words
}

/// Gives out ids in another order than that of the fields, with a hole. Returns the first slot of each.
fn ids(fields: &mut [Field], words: &mut Vec<String>, hand: &mut Hand<'_>) -> Vec<usize> {
    let mut order: Vec<usize> = (0..fields.len()).collect();
    hand.dice.shuffle(&mut order);
    let hole_before = hand.dice.below(order.len());
    let (mut slots, mut next) = (vec![0; fields.len()], 0);
    for (at, field) in order.into_iter().enumerate() {
        if at == hole_before {
            words.push(format!("reserved({next})"));
            next += 1;
        }
        slots[field] = next;
        next += fields[field].shape.n_slots;
        // A union is called by its second slot.
        fields[field].words.insert(0, format!("id = {}", next - 1));
    }
    slots
}

fn source(name: &str, skips: bool, words: &[String], fields: &[Field]) -> String {
    let attribute = match words {
        [] => String::new(),
        words => format!("#[flatstream({})]\n", words.join(", ")),
    };
    let fields: String = fields.iter().map(|field| field.source("    ", "pub ")).collect();
    let skipped = if skips { "    #[flatstream(skip)]\n    pub skipped: Skipped,\n" } else { "" };
    format!(
        "#[derive(StreamSerialize, Clone, Debug, PartialEq)]\n{attribute}pub struct {name} {{\n\
         {fields}{skipped}}}\n"
    )
}
