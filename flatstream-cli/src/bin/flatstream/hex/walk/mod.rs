//! A walk over a FlatBuffer by its schema that remembers what each byte is. The bytes may be broken: it goes as far as
//! they lead.

mod inline;
mod table;
mod vector;

use std::collections::HashSet;

use flatstream::schema::{Object, Type};
use flatstream::MAX_DEPTH;

use super::part::{settle, Part, What};
use super::shapes::{place_of, Shapes};
use super::tree::{Node, Step, Tree};

/// So many items of a vector are shown one by one.
pub const LIMIT: u32 = 4;

/// What was found of a payload.
pub struct Found<'s> {
    pub tree: Tree<'s>,
    /// In the order of their bytes: each byte is in one of them.
    pub parts: Vec<Part<'s>>,
    pub faults: Vec<Fault>,
}

/// What is wrong, with the position of the bytes that say so.
pub struct Fault {
    pub at: usize,
    pub what: String,
}

/// Goes through all that is reached from the root. Structs behind the first ones of a vector, in which nothing can be
/// broken, are one part if `is_short`.
pub fn walk<'s>(shapes: &Shapes<'s>, buf: &[u8], is_short: bool) -> Found<'s> {
    let mut walk = Walk {
        shapes,
        buf,
        tree: Tree::new(),
        parts: vec![],
        faults: vec![],
        todo: vec![],
        seen: HashSet::new(),
        vtables: HashSet::new(),
        is_short,
        // What the verifier allows.
        budget: (16 * buf.len()).max(64 << 10),
    };
    if let Some(root) = shapes.root() {
        let spot = Spot { at: 0, from: 0, to: buf.len(), node: Tree::ROOT, depth: 0 };
        walk.message(spot, root);
    }
    walk.run();
    let mut faults = walk.faults;
    faults.sort_by_key(|fault| fault.at);
    Found { tree: walk.tree, parts: settle(walk.parts, buf), faults }
}

struct Walk<'s, 'b> {
    shapes: &'b Shapes<'s>,
    buf: &'b [u8],
    tree: Tree<'s>,
    parts: Vec<Part<'s>>,
    faults: Vec<Fault>,
    todo: Vec<(Spot, Thing<'s>)>,
    /// What was gone through, however many offsets lead there.
    seen: HashSet<(usize, Thing<'s>)>,
    vtables: HashSet<usize>,
    budget: usize,
    is_short: bool,
}

/// A place, the message that it is in, and whose it is.
#[derive(Clone, Copy)]
struct Spot {
    at: usize,
    /// A message in a message has bounds of its own.
    from: usize,
    to: usize,
    node: Node,
    depth: usize,
}

/// What lies behind an offset.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Thing<'s> {
    Table(Named<'s>),
    Struct(Named<'s>),
    Text,
    Vector(Items<'s>),
}

/// An object, known by its place in the schema.
#[derive(Clone, Copy)]
struct Named<'s>(&'s Object);

/// Items of a vector, likewise; with the table whose message they are.
#[derive(Clone, Copy)]
struct Items<'s> {
    ty: &'s Type,
    nested: Option<&'s Object>,
    /// Where the tags of unions start, and how many there are.
    tags: Option<(usize, usize)>,
}

impl<'s> Walk<'s, '_> {
    fn run(&mut self) {
        while let Some((spot, thing)) = self.todo.pop() {
            if !self.seen.insert((spot.at, thing)) {
                continue;
            }
            if self.budget == 0 {
                self.fault(
                    spot.at,
                    "more is reached than the verifier follows: from here on nothing is",
                );
                return;
            }
            match thing {
                Thing::Table(_) if spot.depth >= MAX_DEPTH => {
                    self.fault(spot.at, format!("tables are nested deeper than {MAX_DEPTH}"));
                }
                Thing::Table(Named(object)) => self.table(spot, object),
                Thing::Struct(Named(object)) => self.struct_behind(spot, object),
                Thing::Text => self.text(spot),
                Thing::Vector(items) => self.vector(spot, items),
            }
        }
    }

    /// What stands in front of every message.
    fn message(&mut self, spot: Spot, root: &'s Object) {
        let thing = Thing::Table(Named(root));
        if self.follow(spot, thing) {
            self.part(spot, 4, What::Root(root));
        }
        self.identifier(Spot { at: spot.at + 4, ..spot });
    }

    /// Of messages in messages the schema does not say it: there it is taken for one if it looks like one.
    fn identifier(&mut self, spot: Spot) {
        let is_outer = spot.from == 0 && spot.to == self.buf.len();
        let there: Option<[u8; 4]> = self.load(spot);
        let wanted = self.shapes.identifier().filter(|_| is_outer);
        if wanted.is_some() && there == wanted
            || !is_outer && there.is_some_and(|it| it.iter().all(u8::is_ascii_graphic))
        {
            self.part(spot, 4, What::Identifier);
        } else if let Some(wanted) = wanted {
            let name = wanted.escape_ascii();
            self.fault(spot.at, format!("the identifier of such messages is \"{name}\""));
        }
    }

    /// Goes where the offset at a place leads to; returns whether there is one.
    fn follow(&mut self, spot: Spot, thing: Thing<'s>) -> bool {
        let Some(distance) = self.u32_at(spot) else {
            self.fault(spot.at, "an offset should stand here, and the message ends");
            return false;
        };
        let at = spot.at.saturating_add(distance as usize);
        let (size, align) = match thing {
            Thing::Struct(Named(object)) => place_of(object),
            _ => (4, 4),
        };
        if self.bytes(Spot { at, ..spot }, size).is_none() {
            self.fault(spot.at, "leads out of the message");
        } else {
            if (at - spot.from) % align != 0 {
                self.fault(spot.at, format!("leads to a place that is no multiple of {align}"));
            }
            self.todo.push((Spot { at, ..spot }, thing));
        }
        true
    }

    fn text(&mut self, spot: Spot) {
        let Some(len) = self.u32_at(spot) else { return };
        self.part(spot, 4, What::TextLen);
        let (text, len) = (Spot { at: spot.at + 4, ..spot }, len as usize);
        let Some(bytes) = self.bytes(text, len) else {
            return self.fault(spot.at, format!("{len} bytes of text are more than there are"));
        };
        if std::str::from_utf8(bytes).is_err() {
            self.fault(text.at, "this is no UTF-8");
        }
        self.part(text, len, What::Text);
        let end = Spot { at: text.at + len, ..spot };
        match self.bytes(end, 1) {
            Some([0]) => self.part(end, 1, What::End),
            _ => self.fault(text.at, "no zero is behind this text"),
        }
    }

    fn part(&mut self, spot: Spot, len: usize, what: What<'s>) {
        self.budget = self.budget.saturating_sub(len.max(1));
        if len > 0 {
            self.parts.push(Part { start: spot.at, len, node: spot.node, what });
        }
    }

    fn fault(&mut self, at: usize, what: impl Into<String>) {
        self.faults.push(Fault { at, what: what.into() });
    }

    fn under(&mut self, spot: Spot, step: Step<'s>) -> Spot {
        Spot { node: self.tree.add(spot.node, step), ..spot }
    }

    /// Bytes of the message that a place is in.
    fn bytes(&self, spot: Spot, len: usize) -> Option<&[u8]> {
        let end = spot.at.checked_add(len).filter(|end| *end <= spot.to)?;
        self.buf.get(spot.at..end).filter(|_| spot.at >= spot.from)
    }

    fn load<const N: usize>(&self, spot: Spot) -> Option<[u8; N]> {
        self.bytes(spot, N)?.try_into().ok()
    }

    fn u32_at(&self, spot: Spot) -> Option<u32> {
        self.load(spot).map(u32::from_le_bytes)
    }

    fn u16_at(&self, spot: Spot) -> Option<u16> {
        self.load(spot).map(u16::from_le_bytes)
    }
}

impl PartialEq for Named<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Named<'_> {}

impl std::hash::Hash for Named<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        std::ptr::hash(self.0, state);
    }
}

impl PartialEq for Items<'_> {
    fn eq(&self, other: &Self) -> bool {
        let roots = [self, other].map(|it| it.nested.map(Named));
        self.ty == other.ty && roots[0] == roots[1]
    }
}

impl Eq for Items<'_> {}

impl std::hash::Hash for Items<'_> {
    /// Few are at one place.
    fn hash<H: std::hash::Hasher>(&self, _: &mut H) {}
}
