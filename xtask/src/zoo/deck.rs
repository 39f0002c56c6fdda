//! A card for every kind of field that derives.

use super::dice::Dice;
use super::inline::Inlines;
use super::shape::{Inline, Shape, NUMBERS};

/// What the fields of a type can be made of.
pub struct Hand<'z> {
    pub dice: &'z mut Dice,
    pub inlines: &'z Inlines,
    /// Tables and unions that are there already.
    pub tables: &'z [Shape],
    pub unions: &'z [String],
}

/// Makes a field, if there is what it takes.
pub type Card = Box<dyn Fn(&mut Hand<'_>) -> Option<Shape>>;

/// Every kind once.
pub fn deck() -> Vec<Card> {
    let mut deck = Vec::new();
    for number in NUMBERS {
        let field = move || Inline::number(number).field();
        deck.push(card(move |_| field()));
        deck.push(card(move |_| field().option()));
        deck.push(card(move |hand| Shape::list(hand.holder(), &field())));
    }
    deck.extend(inlines().into_iter().chain(texts()).chain(arrays()));
    deck.extend(tables().into_iter().chain(unions()).chain(collections()));
    deck.extend(super::foreign::cards().chain(super::foreign::keyed()));
    deck
}

pub fn card(make: impl Fn(&mut Hand<'_>) -> Shape + 'static) -> Card {
    Box::new(move |hand| Some(make(hand)))
}

/// Enums, flags, newtypes and fixed structs.
fn inlines() -> Vec<Card> {
    vec![
        card(|hand| hand.dice.pick(&hand.inlines.enums).field()),
        card(|hand| hand.dice.pick(&hand.inlines.enums).field().option()),
        card(|hand| Shape::list("Vec<_>", &hand.dice.pick(&hand.inlines.enums).field())),
        card(|hand| hand.dice.pick(&hand.inlines.enums).field().behind("Box")),
        card(|hand| hand.dice.pick(&hand.inlines.nonzero_enums).field()),
        card(|hand| hand.dice.pick(&hand.inlines.nonzero_enums).field().option()),
        card(|hand| Shape::list("Box<[_]>", &hand.dice.pick(&hand.inlines.nonzero_enums).field())),
        card(|hand| hand.dice.pick(&hand.inlines.flags).field()),
        card(|hand| hand.dice.pick(&hand.inlines.flags).field().option()),
        card(|hand| Shape::list("Vec<_>", &hand.dice.pick(&hand.inlines.flags).field())),
        card(|hand| hand.dice.pick(&hand.inlines.newtypes).field()),
        card(|hand| hand.dice.pick(&hand.inlines.newtypes).field().option()),
        card(|hand| Shape::list("Vec<_>", &hand.dice.pick(&hand.inlines.newtypes).field())),
        card(|hand| hand.dice.pick(&hand.inlines.fixed).field()),
        card(|hand| hand.dice.pick(&hand.inlines.fixed).field().option()),
        card(|hand| hand.dice.pick(&hand.inlines.fixed).field().behind("Arc")),
        card(|hand| Shape::list(hand.holder(), &hand.dice.pick(&hand.inlines.fixed).field())),
        card(|hand| hand.dice.pick(&hand.inlines.nonzero_fixed).field().option()),
        card(|hand| Shape::list("Vec<_>", &hand.dice.pick(&hand.inlines.nonzero_fixed).field())),
    ]
}

fn texts() -> Vec<Card> {
    vec![
        card(|_| Shape::text("String")),
        card(|_| Shape::text("Box<str>")),
        card(|_| Shape::text("Arc<str>")),
        card(|_| Shape::text("Rc<str>")),
        card(|_| Shape::text("Cow<'static, str>")),
        card(|_| Shape::text("String").option()),
        card(|_| Shape::new("NewText", "Text")),
        card(|_| Shape::new("NewText", "Text").option()),
        card(|hand| Shape::list(hand.holder(), &Shape::text("String"))),
        card(|_| Shape::list("Vec<_>", &Shape::text("Arc<str>")).option()),
        card(|_| Shape::new("NewList", "List<u16>")),
    ]
}

fn arrays() -> Vec<Card> {
    vec![
        card(|hand| hand.array().field()),
        card(|hand| hand.array().field().option()),
        card(|hand| hand.array().field().behind("Box")),
        card(|hand| Shape::list("Vec<_>", &hand.array().field())),
        card(|hand| hand.dice.pick(&hand.inlines.fixed).array(2).field()),
        card(|hand| hand.dice.pick(&hand.inlines.enums).array(3).field()),
        card(|hand| hand.dice.pick(&hand.inlines.flags).array(2).field()),
        card(|hand| hand.dice.pick(&hand.inlines.nonzero_enums).array(2).field().option()),
    ]
}

fn tables() -> Vec<Card> {
    fn of(make: impl Fn(Shape, &mut Hand<'_>) -> Shape + 'static) -> Card {
        Box::new(move |hand| {
            let table = hand.table()?;
            Some(make(table, hand))
        })
    }
    vec![
        of(|table, _| table),
        of(|table, _| table.option()),
        of(|table, _| table.behind("Box")),
        of(|table, _| table.behind("Arc")),
        of(|table, _| table.behind("Box").option()),
        of(|table, hand| Shape::list(hand.holder(), &table)),
        of(|table, _| Shape::list("Vec<_>", &table).option()),
        of(|table, _| Shape::list("Vec<_>", &table.behind("Box"))),
        of(|table, _| Shape::message(&table)),
        of(|table, _| Shape::message(&table).option()),
        of(|table, hand| Shape::map("BTreeMap", &hand.key(), &table)),
        of(|table, hand| Shape::map("HashMap", &hand.key(), &table.option())),
        of(|table, hand| Shape::map("BTreeMap", &hand.key(), &Shape::message(&table))),
    ]
}

fn unions() -> Vec<Card> {
    fn of(make: impl Fn(Shape, &mut Hand<'_>) -> Shape + 'static) -> Card {
        Box::new(move |hand| {
            let union_ = hand.union_()?;
            Some(make(union_, hand))
        })
    }
    vec![
        of(|union_, _| union_),
        of(|union_, _| union_.option()),
        of(|union_, _| union_.behind("Box")),
        of(|union_, hand| Shape::list(hand.holder(), &union_)),
        of(|union_, _| Shape::list("Vec<_>", &union_).option()),
        of(|union_, _| Shape::list("Vec<_>", &union_.behind("Box"))),
        of(|union_, _| Shape::message(&union_)),
        of(|union_, hand| Shape::map("BTreeMap", &hand.key(), &union_)),
        of(|union_, hand| Shape::map("HashMap", &hand.key(), &union_.option())),
    ]
}

fn collections() -> Vec<Card> {
    vec![
        card(|hand| Shape::map("BTreeMap", &hand.key(), &hand.number().field())),
        card(|hand| Shape::map("BTreeMap", &hand.key(), &hand.number().field().option())),
        card(|hand| Shape::map("HashMap", &hand.key(), &hand.number().field())),
        card(|hand| Shape::map("BTreeMap", &hand.key(), &Shape::text("String"))),
        card(|hand| Shape::map("HashMap", &hand.key(), &Shape::text("Box<str>").option())),
        card(|hand| {
            Shape::map("BTreeMap", &hand.key(), &hand.dice.pick(&hand.inlines.fixed).field())
        }),
        card(|hand| {
            Shape::map("HashMap", &hand.key(), &hand.dice.pick(&hand.inlines.enums).field())
        }),
        card(|hand| {
            let numbers = Shape::list("Vec<_>", &hand.number().field());
            Shape::map("BTreeMap", &hand.key(), &numbers).option()
        }),
        card(|hand| {
            let inner = Shape::map("HashMap", &hand.key(), &hand.number().field());
            Shape::map("BTreeMap", &hand.key(), &inner)
        }),
        card(|hand| Shape::set("BTreeSet<_>", &hand.key())),
        card(|hand| Shape::set("BTreeSet<_>", &hand.key()).option()),
        card(|hand| Shape::set("HashSet<_>", &hand.key())),
        card(|hand| {
            let set = Shape::set("HashSet<_>", &hand.key());
            Shape::map("BTreeMap", &hand.key(), &set)
        }),
    ]
}

impl Hand<'_> {
    /// What owns a vector's items.
    fn holder(&mut self) -> &'static str {
        self.dice.pick(&["Vec<_>", "Vec<_>", "Box<[_]>", "Arc<[_]>", "Rc<[_]>"])
    }

    pub fn number(&mut self) -> Inline {
        Inline::number(self.dice.pick(&NUMBERS))
    }

    fn array(&mut self) -> Inline {
        let len = 1 + self.dice.below(5);
        self.number().array(len)
    }

    pub fn key(&mut self) -> Shape {
        match self.dice.below(3) {
            0 => Shape::text(self.dice.pick(&["String", "Box<str>", "Arc<str>"])),
            1 => Inline::number(self.dice.pick(&NUMBERS[1..9])).field(),
            _ => self.dice.pick(&self.inlines.keys).field(),
        }
    }

    /// One of the latest tables, so that types nest.
    pub fn table(&mut self) -> Option<Shape> {
        latest(self.dice, self.tables)
    }

    pub fn union_(&mut self) -> Option<Shape> {
        latest(self.dice, self.unions).map(|name| Shape::union_(&name))
    }
}

fn latest<T: Clone>(dice: &mut Dice, all: &[T]) -> Option<T> {
    let latest = &all[all.len().saturating_sub(8)..];
    (!latest.is_empty()).then(|| dice.pick(latest))
}
