//! What may not change, of one definition, for all that the lock holds.
//!
//! The words are those of the tool and of the test, which know more: all that constants cannot look into.

mod enums;
mod fields;
mod presence;
mod renames;
mod roots;
mod structs;
mod types;
mod unions;

use super::line_of::Place;
use super::lines::{equal, text, Lines};
use super::types::Types;
use super::versions::Versions;
use crate::layout::Text;
use crate::schema::def::Definition;

/// The first finding of each field, of the type and all it leads to, and how many more there are of the latter.
pub(super) struct Found<const N: usize> {
    all: [Option<Text>; N],
    more: usize,
}

impl<const N: usize> Found<N> {
    pub const fn new() -> Self {
        Found { all: [None; N], more: 0 }
    }

    pub const fn with(mut self, place: usize, text: Text) -> Self {
        self.put(place, text);
        self
    }

    /// The findings, the last with the number of those that are not shown.
    pub const fn texts(mut self) -> [Option<Text>; N] {
        if let (Some(text), true) = (self.all[N - 1], self.more > 0) {
            self.all[N - 1] = Some(text.text(" (and ").number(self.more).text(" more)"));
        }
        self.all
    }

    const fn put(&mut self, place: usize, text: Text) {
        match self.all[place] {
            None => self.all[place] = Some(text),
            Some(_) if place == N - 1 => self.more += 1,
            Some(_) => {}
        }
    }
}

/// A definition, the block of the version at hand that it is held against, and where findings go.
struct Case<'c, const N: usize> {
    found: &'c mut Found<N>,
    lock: &'c Versions<'c>,
    types: &'c Types<'c, 'c>,
    /// It is the type at hand: fields have findings of their own.
    own: bool,
    /// The member that it was made for, of a type that only the schema has.
    inside: Option<usize>,
    /// The hash of the full name that the version has for it.
    called: u64,
    /// How messages name it.
    place: Place<'c>,
    /// Its members in the newest version.
    newest: Lines<'c>,
}

/// Holds all types against the version at hand.
pub(super) const fn version<const N: usize>(
    found: &mut Found<N>,
    lock: &Versions<'_>,
    types: &Types<'_, '_>,
) {
    let mut i = 0;
    while i < types.reached.len {
        if let Some(definition) = types.reached.all[i] {
            let (name, called, newest) = (definition.name(), types.called(i), types.newest(i));
            let (own, inside, place) = (i == 0, None, Place::new(&name));
            let mut case = Case { found, lock, types, own, inside, called, place, newest };
            match types.block(i) {
                Some(block) => case.definition(definition, block),
                None => case.absent(definition),
            }
            if own {
                case.root(definition);
            }
        }
        i += 1;
    }
}

const fn kind_of(definition: &Definition) -> &'static [u8] {
    match definition {
        Definition::Table(_) => b"table",
        Definition::Struct(_) => b"struct",
        Definition::Enum(one_of) if one_of.is_flags => b"flags",
        Definition::Enum(_) => b"enum",
        Definition::Union(_) => b"union",
    }
}

impl<const N: usize> Case<'_, N> {
    const fn definition(&mut self, definition: &Definition, block: usize) {
        let mut head = self.lock.head(block);
        let kind = head.word();
        if !equal(kind, kind_of(definition)) {
            return self.kind(kind, kind_of(definition));
        }
        head.word();
        let members = self.lock.members(block);
        match definition {
            Definition::Table(table) => self.fields(table.fields, table.reserved, members),
            Definition::Struct(fixed) => self.structure(fixed, head, members),
            Definition::Enum(one_of) => self.enumeration(one_of, head, members),
            Definition::Union(union) => self.union(union, members),
        }
    }

    /// The item of a member, or of the type alone, as accepted findings name it.
    const fn item(&self, member: &str) -> Text<0> {
        let name = Text::behind(self.called);
        if member.is_empty() {
            return name;
        }
        name.byte(b'.').text(member)
    }

    /// How messages name it: the type by its last name.
    const fn shown(&self, member: &str) -> Text {
        let name = self.place.local(Text::new("schema lock: `"));
        let name = if member.is_empty() { name } else { name.text(".").text(member) };
        name.text("`")
    }

    /// Whether a finding was accepted. Its member is called as in the version at hand.
    const fn is_accepted(&self, rule: &str, member: &str) -> bool {
        self.lock.is_accepted(self.item(member), rule)
    }

    /// Notes a finding about a field, unless it was accepted.
    const fn note(&mut self, field: Option<usize>, rule: &str, member: &str, message: Text) {
        if !self.is_accepted(rule, member) {
            self.put(field, message);
        }
    }

    const fn put(&mut self, field: Option<usize>, message: Text) {
        let field = match self.inside {
            Some(outer) => Some(outer),
            None => field,
        };
        let place = match field {
            Some(field) if self.own && field + 1 < N => field,
            _ => N - 1,
        };
        self.found.put(place, message);
    }

    const fn kind(&mut self, locked: &[u8], own: &[u8]) {
        let message = self
            .shown("")
            .text(" was of the kind `")
            .text(text(locked))
            .text("`, now it is `")
            .text(text(own))
            .text("`: old data would be misread. Give the new type another name");
        self.note(None, "kind-changed", "", message);
    }

    const fn shown_variant(&self, name: &str) -> Text {
        self.place.local(Text::new("schema lock: `")).text("::").text(name).text("`")
    }
}

const FIXED: &str =
    " is part of a fixed struct, which can never change: add another struct, and a field that holds it";

/// What a number of the schema is in Rust; other types are called alike.
const fn rust_name(ty: &[u8]) -> &str {
    const NAMES: [(&[u8], &str); 10] = [
        (b"byte", "i8"),
        (b"ubyte", "u8"),
        (b"short", "i16"),
        (b"ushort", "u16"),
        (b"int", "i32"),
        (b"uint", "u32"),
        (b"long", "i64"),
        (b"ulong", "u64"),
        (b"float", "f32"),
        (b"double", "f64"),
    ];
    let mut i = 0;
    while i < NAMES.len() {
        if equal(NAMES[i].0, ty) {
            return NAMES[i].1;
        }
        i += 1;
    }
    text(ty)
}
