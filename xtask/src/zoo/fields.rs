//! Fields of tables and of variants: dealt from the deck, with attributes.

use super::deck::{Card, Hand};
use super::shape::{Shape, Takes};
use super::WORDS;

/// A field with its attributes.
#[derive(Clone)]
pub struct Field {
    pub name: String,
    pub shape: Shape,
    /// Words of `#[flatstream(..)]`.
    pub words: Vec<String>,
    /// In the terms of the rules.
    pub rule: String,
}

/// Cards in some order. Those that cannot be played yet wait.
#[derive(Default)]
pub struct Pile(Vec<Card>);

impl Pile {
    /// The next field. A new deck is opened when the last card is gone.
    pub fn deal(&mut self, hand: &mut Hand<'_>) -> Shape {
        loop {
            for at in (0..self.0.len()).rev() {
                if let Some(shape) = (self.0[at])(hand) {
                    drop(self.0.remove(at));
                    return shape;
                }
            }
            let mut deck = super::deck::deck();
            hand.dice.shuffle(&mut deck);
            self.0.extend(deck);
        }
    }
}

impl Field {
    /// Field number `at` of its type.
    pub fn new(at: usize, shape: Shape, hand: &mut Hand<'_>) -> Self {
        let mut field = Field::plain(at, shape);
        field.decorate(hand);
        field
    }

    /// Number `at`, without attributes.
    pub fn plain(at: usize, shape: Shape) -> Self {
        let name = WORDS[at].to_lowercase();
        Field { name, rule: shape.rule.clone(), shape, words: Vec::new() }
    }

    fn decorate(&mut self, hand: &mut Hand<'_>) {
        self.words.extend(self.shape.with.map(|adapter| format!("with = {adapter}")));
        let chance = |hand: &mut Hand<'_>, n| hand.dice.once_in(n);
        match self.shape.takes.clone() {
            Takes::NeedsDefault(value) => self.words.push(format!("default = {value}")),
            Takes::NeedsRequired => self.require(),
            Takes::Default(value) if chance(hand, 4) => {
                self.words.push(format!("default = {value}"))
            }
            Takes::Text if chance(hand, 3) => self.words.push("default = \"none\"".into()),
            Takes::Text | Takes::Texts | Takes::Offset if chance(hand, 4) => self.require(),
            _ => {}
        }
        if matches!(self.shape.takes, Takes::Text | Takes::Texts) && chance(hand, 3) {
            self.words.push("shared".into());
        }
        if chance(hand, 15) {
            self.words.push("deprecated".into());
        }
        if chance(hand, 12) {
            self.words.push(format!("rename = \"new_{}\"", self.name));
        }
    }

    fn require(&mut self) {
        self.words.push("required".into());
        self.rule = format!("Required<{}>", self.rule);
    }

    /// Makes it the key of its table, if it can be.
    pub fn make_key(&mut self) -> bool {
        let is_text = self.shape.takes == Takes::Text;
        let is_integer =
            self.shape.rust == self.shape.rule && self.shape.rust.starts_with(['u', 'i']);
        if self.words.is_empty() && (is_text || is_integer) {
            self.words.push("key".into());
            self.rule = super::shape::key_rule(&self.shape);
        }
        !self.words.is_empty() && self.words[0] == "key"
    }

    /// `pub name: Type`, behind its attributes.
    pub fn source(&self, indent: &str, visibility: &str) -> String {
        let attributes = match self.words.as_slice() {
            [] => String::new(),
            words => format!("{indent}#[flatstream({})]\n", words.join(", ")),
        };
        format!("{attributes}{indent}{visibility}{}: {},\n", self.name, self.shape.rust)
    }
}

/// `ash birch, cedar`: the names of the fields, and of those that nest.
pub fn values(fields: &[Field], skipped: &str) -> String {
    let (plain, nesting) = (names(fields, false) + skipped, names(fields, true));
    if nesting.is_empty() {
        return plain;
    }
    format!("{plain}, {nesting}")
}

/// `ash birch`: the names of those fields that nest, or of those that do not.
pub fn names(fields: &[Field], nests: bool) -> String {
    let chosen = fields.iter().filter(|field| field.shape.nests == nests);
    chosen.map(|field| field.name.as_str()).collect::<Vec<_>>().join(" ")
}

/// The rule of a table whose fields begin at these slots.
pub fn rule(table: &str, fields: &[Field], slots: &[usize]) -> String {
    let lines = fields
        .iter()
        .zip(slots)
        .map(|(field, slot)| format!("        {slot} {}: {},\n", field.name, field.rule));
    format!("{table} {{\n{}    }}", lines.collect::<String>())
}

/// Slots in the order of the fields.
pub fn slots_in_order(fields: &[Field]) -> Vec<usize> {
    let next = |end: &mut usize, field: &Field| {
        *end += field.shape.n_slots;
        Some(*end - field.shape.n_slots)
    };
    fields.iter().scan(0, next).collect()
}
