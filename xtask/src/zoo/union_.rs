//! Unions, with variants of every form.

use super::deck::Hand;
use super::fields::{names, rule, slots_in_order, Field, Pile};
use super::files::Files;
use super::shape::{Shape, Takes};
use super::WORDS;

/// A variant in the words of all files.
struct Variant {
    source: String,
    values: String,
    name: &'static str,
    /// The table it lies in.
    rule: String,
}

/// A union with a parameter and its instances, which are put beside the others.
pub fn make_generic(hand: &mut Hand<'_>, files: &mut Files) -> Vec<String> {
    files.generic(
        "#[derive(StreamSerialize, Clone, Debug, PartialEq)]\n#[flatstream(name = \"{T}Case\")]\n\
         pub enum Case<T> {\n    Ash(T),\n    Birch { ash: Vec<T>, birch: Option<T> },\n    Cedar,\n    \
         Dill(Option<Box<Case<T>>>),\n    Elm(u16),\n}\n",
    );
    let arguments = [
        hand.number().field(),
        Shape::text("String"),
        hand.dice.pick(&hand.inlines.fixed).field(),
        Shape::table(&hand.table().map_or("String".into(), |table| table.rust)),
    ];
    let instances = ('A'..).zip(&arguments);
    instances.map(|(letter, argument)| instance(letter, argument, files)).collect()
}

fn instance(letter: char, argument: &Shape, files: &mut Files) -> String {
    let name = format!("Case{letter}");
    let Shape { rust, rule, .. } = argument;
    files.union_(&name, &format!("pub type {name} = Case<{rust}>;\n"));
    files.values(
        "random_variants",
        &format!("{name}: Ash[0][], Birch[][ash birch], Cedar[][], Dill[][0], Elm[0][];"),
    );
    files.table_rule(format!(
        "{name}Birch {{\n        0 ash: List<{rule}>,\n        1 birch: {rule},\n    }}"
    ));
    files.union_rule(format!(
        "{name} {{\n        1 Ash: {},\n        2 Birch: {name}Birch,\n        3 Cedar: Nil,\n        \
         4 Dill: Single<Union<{name}>>,\n        5 Elm: Single<u16>,\n    }}",
        argument.variant_rule()
    ));
    name
}

/// Union number `i`.
pub fn make(i: usize, pile: &mut Pile, hand: &mut Hand<'_>, files: &mut Files) -> String {
    let name = format!("Union{i}");
    let mut variants: Vec<Variant> = Vec::new();
    for (at, word) in WORDS.iter().enumerate().take(4 + hand.dice.below(4)) {
        variants.push(match at {
            0 => unit(word),
            1 => fields(&name, word, pile, hand, files),
            2 if i % 2 == 1 => around(word, Shape::list("Vec<_>", &Shape::union_(&name))),
            2 => around(word, Shape::union_(&name).behind("Box").option().nesting()),
            _ => around(word, one_value(pile, hand)),
        });
    }
    hand.dice.shuffle(&mut variants);
    let source: String = variants.iter().map(|variant| variant.source.as_str()).collect();
    let identifier = match i % 3 {
        0 => format!("#[flatstream(file_identifier = \"UN{i:02}\")]\n"),
        _ => String::new(),
    };
    files.union_(
        &name,
        &format!(
            "#[derive(StreamSerialize, Clone, Debug, PartialEq)]\n{identifier}pub enum {name} {{\n\
             {source}}}\n"
        ),
    );
    let values: Vec<&str> = variants.iter().map(|variant| variant.values.as_str()).collect();
    files.values("random_variants", &format!("{name}: {};", values.join(", ")));
    let rules = variants
        .iter()
        .zip(1..)
        .map(|(variant, tag)| format!("        {tag} {}: {},\n", variant.name, variant.rule));
    files.union_rule(format!("{name} {{\n{}    }}", rules.collect::<String>()));
    name
}

fn unit(word: &'static str) -> Variant {
    Variant {
        name: word,
        source: format!("    {word},\n"),
        values: format!("{word}[][]"),
        rule: "Nil".into(),
    }
}

/// A variant around one value.
fn around(word: &'static str, shape: Shape) -> Variant {
    let names = if shape.nests { "[][0]" } else { "[0][]" };
    Variant {
        name: word,
        source: format!("    {word}({}),\n", shape.rust),
        values: format!("{word}{names}"),
        rule: shape.variant_rule(),
    }
}

/// It has no attributes: no adapter, and without a default it needs a zero.
fn one_value(pile: &mut Pile, hand: &mut Hand<'_>) -> Shape {
    loop {
        let shape = pile.deal(hand);
        match shape.takes {
            _ if shape.with.is_some() => continue,
            Takes::NeedsDefault(_) => return shape.option(),
            _ => return shape,
        }
    }
}

/// A variant with fields, whose table is called after both.
fn fields(
    union_: &str,
    word: &'static str,
    pile: &mut Pile,
    hand: &mut Hand<'_>,
    files: &mut Files,
) -> Variant {
    let n = 1 + hand.dice.below(4);
    let fields: Vec<Field> = (0..n).map(|at| Field::new(at, pile.deal(hand), hand)).collect();
    let table = format!("{union_}{word}");
    files.table_rule(rule(&table, &fields, &slots_in_order(&fields)));
    Variant {
        name: word,
        source: source(word, &fields),
        values: format!("{word}[{}][{}]", names(&fields, false), names(&fields, true)),
        rule: table,
    }
}

/// In one line where rustfmt would have it so.
fn source(word: &str, fields: &[Field]) -> String {
    let parts = fields.iter().map(|field| format!("{}: {}", field.name, field.shape.rust));
    let line = format!("    {word} {{ {} }},\n", parts.collect::<Vec<_>>().join(", "));
    if line.len() <= 101 && fields.iter().all(|field| field.words.is_empty()) {
        return line;
    }
    let lines: String = fields.iter().map(|field| field.source("        ", "")).collect();
    format!("    {word} {{\n{lines}    }},\n")
}
