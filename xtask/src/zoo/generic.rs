//! Tables with parameters, and instances of them under names of their own.

use super::deck::Hand;
use super::fields::{names, rule, slots_in_order, Field, Pile};
use super::files::Files;
use super::shape::{key_rule, Inline, Shape, Takes};

/// A field that depends on the arguments.
type Part = fn(&[Shape]) -> Shape;

/// A table before it has arguments.
struct Generic {
    name: String,
    /// `T`, as they are declared, and as `Random` needs them.
    params: &'static [[&'static str; 3]],
    /// How the schema calls it.
    pattern: &'static str,
    /// Whether the first field is its key.
    is_keyed: bool,
    parts: Vec<Part>,
    /// Fields without parameters.
    others: Vec<Shape>,
}

/// Makes three, and returns the names of all instances.
pub fn make(pile: &mut Pile, hand: &mut Hand<'_>, files: &mut Files) -> Vec<Shape> {
    let mut made = Vec::new();
    let mut deal = |hand: &mut Hand<'_>| (0..2).map(|_| pile.deal(hand)).collect::<Vec<_>>();
    for (generic, instances) in
        [page(hand, &mut deal), shelf(hand, &mut deal), block(hand, &mut deal)]
    {
        let others: Vec<Field> = generic
            .others
            .iter()
            .enumerate()
            .map(|(at, shape)| Field::new(generic.parts.len() + at, shape.clone(), hand))
            .collect();
        generic.declare(&others, files);
        for (letter, arguments) in ('A'..).zip(instances) {
            made.push(generic.instance(letter, &arguments, &others, files));
        }
    }
    made
}

type Made = (Generic, Vec<Vec<Shape>>);

/// Of items of any kind.
fn page(hand: &mut Hand<'_>, deal: &mut impl FnMut(&mut Hand<'_>) -> Vec<Shape>) -> Made {
    let parts: Vec<Part> = vec![
        |of| Shape::list("Vec<_>", &of[0]),
        |of| of[0].clone().option(),
        |of| Shape::table(&of[1].rust).behind("Box").option().nesting(),
        |of| of[0].clone(),
    ];
    let name = "Generic0".to_owned();
    let mut items = vec![hand.number().field(), Shape::text("String")];
    items.push(hand.dice.pick(&hand.inlines.fixed).field());
    let is_free = |table: &Shape| table.takes != Takes::NeedsRequired;
    items.extend(hand.table().filter(is_free).into_iter().chain(hand.union_()));
    let params = &[["T", "T", "T: Random"]];
    let others = deal(hand);
    let pattern = "{T}Page";
    let generic = Generic { name, params, pattern, is_keyed: false, parts, others };
    (generic, items.into_iter().map(|item| vec![item]).collect())
}

/// Of keys and values.
fn shelf(hand: &mut Hand<'_>, deal: &mut impl FnMut(&mut Hand<'_>) -> Vec<Shape>) -> Made {
    let parts: Vec<Part> =
        vec![|of| of[0].clone(), |of| Shape::map("BTreeMap", &of[0], &of[1]), |of| {
            Shape::list("Vec<_>", &Shape::table(&of[2].rust))
        }];
    let name = "Generic1".to_owned();
    let params = &[["K", "K: Ord", "K: Random + Ord"], ["V", "V", "V: Random"]];
    let text = Shape::text("String");
    let instances = vec![
        vec![text.clone(), hand.number().field()],
        vec![Inline::number("i32").field(), hand.table().unwrap_or(text)],
    ];
    let others = deal(hand);
    let pattern = "{K}{V}Shelf";
    (Generic { name, params, pattern, is_keyed: true, parts, others }, instances)
}

/// Of a number of things in place.
fn block(hand: &mut Hand<'_>, deal: &mut impl FnMut(&mut Hand<'_>) -> Vec<Shape>) -> Made {
    fn array(of: &'static str, n: &Shape) -> Shape {
        let inline = Inline::number(of).array(n.rust.parse().unwrap_or(0));
        Shape { rust: format!("[{of}; {}]", n.rust), ..inline.field() }
    }
    let parts: Vec<Part> =
        vec![|of| array("f32", &of[0]), |of| array("u8", &of[0]).option(), |of| {
            Shape::list("Vec<_>", &array("i64", &of[0]))
        }];
    let name = "Generic2".to_owned();
    let params = &[["N", "const N: usize", "const N: usize"]];
    let instances = [1, 5].map(|n: usize| vec![Shape::new(n.to_string(), "")]).into();
    let others = deal(hand);
    (Generic { name, params, pattern: "Block{N}", is_keyed: false, parts, others }, instances)
}

impl Generic {
    /// The fields under these arguments, behind which the type itself is one more.
    fn fields(&self, arguments: &[Shape], itself: &str, others: &[Field]) -> Vec<Field> {
        let arguments: Vec<Shape> =
            arguments.iter().cloned().chain([Shape::new(itself, "")]).collect();
        let parts = self.parts.iter().enumerate();
        let mut fields: Vec<Field> =
            parts.map(|(at, part)| Field::plain(at, part(&arguments))).collect();
        if self.is_keyed {
            fields[0].words.push("key".into());
            fields[0].rule = key_rule(&fields[0].shape);
        }
        fields.extend(others.iter().cloned());
        fields
    }

    /// `Name<T>`, with one of the ways to write a parameter.
    fn with_params(&self, which: usize) -> String {
        let params: Vec<&str> = self.params.iter().map(|param| param[which]).collect();
        params.join(", ")
    }

    fn declare(&self, others: &[Field], files: &mut Files) {
        let params: Vec<Shape> = self.params.iter().map(|param| Shape::table(param[0])).collect();
        let itself = format!("{}<{}>", self.name, self.with_params(0));
        let fields = self.fields(&params, &itself, others);
        let lines: String = fields.iter().map(|field| field.source("    ", "pub ")).collect();
        files.generic(&format!(
            "#[derive(StreamSerialize, Clone, Debug, PartialEq)]\n#[flatstream(name = \"{}\")]\n\
             pub struct {}<{}> {{\n{lines}}}\n",
            self.pattern,
            self.name,
            self.with_params(1)
        ));
        // What may hold itself comes to an end.
        let (plain, nesting) = (names(&fields, false), names(&fields, true));
        let random = self.with_params(2);
        files.values("random_generics", &format!("[{random}] {itself}: {plain}, {nesting};"));
    }

    fn instance(
        &self,
        letter: char,
        arguments: &[Shape],
        others: &[Field],
        files: &mut Files,
    ) -> Shape {
        let name = format!("{}{letter}", self.name);
        let rusts: Vec<&str> = arguments.iter().map(|argument| argument.rust.as_str()).collect();
        files.table(&name, &format!("pub type {name} = {}<{}>;\n", self.name, rusts.join(", ")));
        let fields = self.fields(arguments, &name, others);
        files.table_rule(rule(&name, &fields, &slots_in_order(&fields)));
        super::table::table(&name, &fields)
    }
}
