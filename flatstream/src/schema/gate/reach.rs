//! The definitions that a definition leads to.

use super::line_of::{full_name, without_zero};
use crate::layout::Text;
use crate::schema::def::{Definition, FieldDef, Link, NameDef, PayloadDef, TypeDef};

/// More types than this in one message are looked at by the lock's test alone.
pub(super) const MOST: usize = 1024;

/// The definitions that were found; the first is the one they are reached from.
pub(super) struct Reached<'d> {
    pub all: [Option<&'d Definition>; MOST],
    pub len: usize,
    /// The first two Rust types that have one name.
    pub clash: Option<(NameDef, NameDef)>,
    names: Names,
    /// Names with the Rust types that have them.
    homes: Names,
    /// What constants cannot look into: instances of generic types that hold other ones.
    closed: [Option<NameDef>; 16],
    n_closed: usize,
    is_full: bool,
}

/// All definitions that `root` leads to, as far as constants see.
pub(super) const fn reach(root: &Definition) -> Reached<'_> {
    let mut reached = Reached {
        all: [None; MOST],
        len: 0,
        clash: None,
        names: Names::new(),
        homes: Names::new(),
        closed: [None; 16],
        n_closed: 0,
        is_full: false,
    };
    reached.add(root);
    let mut next = 0;
    while next < reached.len {
        if let Some(definition) = reached.all[next] {
            reached.follow(definition);
        }
        next += 1;
    }
    reached
}

/// Why not everything was found.
pub(super) enum Gap {
    /// Constants do not see the definition of this one.
    Closed(NameDef),
    /// There are too many types.
    Full,
}

impl<'d> Reached<'d> {
    /// What was not found, if anything.
    pub const fn gap(&self) -> Option<Gap> {
        let mut i = 0;
        while i < self.n_closed {
            match self.closed[i] {
                // It may have been met since, as the root is.
                Some(name) if !self.names.has(hash_of(&name)) => return Some(Gap::Closed(name)),
                _ => i += 1,
            }
        }
        if self.is_full {
            return Some(Gap::Full);
        }
        None
    }

    /// Counts what constants cannot look into as well: these types have names.
    pub const fn with_closed(mut self) -> Self {
        let mut i = 0;
        while i < self.n_closed {
            if let Some(name) = self.closed[i] {
                if self.len < MOST && self.names.insert(hash_of(&name)) {
                    self.len += 1;
                }
            }
            i += 1;
        }
        self
    }

    /// What a type is called.
    pub const fn name(&self, place: usize) -> NameDef {
        if let Some(definition) = self.all[place] {
            return definition.name();
        }
        let mut i = 0;
        while i < self.n_closed {
            match self.closed[i] {
                Some(name) if matches!(self.place(hash_of(&name)), Some(at) if at == place) => {
                    return name;
                }
                _ => i += 1,
            }
        }
        unreachable!()
    }

    /// Where the type is whose full name has this hash.
    pub const fn place(&self, hash: u64) -> Option<usize> {
        let slot = self.names.slot(hash);
        match self.names.slots[slot] == hash {
            true => Some(self.names.places[slot] as usize),
            false => None,
        }
    }

    const fn add(&mut self, definition: &'d Definition) {
        let name = definition.name();
        if self.len == MOST {
            self.is_full = true;
            return;
        }
        let is_new_home = self.homes.insert(home_of(&name));
        if self.names.insert(hash_of(&name)) {
            self.all[self.len] = Some(definition);
            self.len += 1;
        } else if is_new_home && self.clash.is_none() {
            if let Some(first) = find(&self.all, &name) {
                self.clash = Some((first.name(), name));
            }
        }
    }

    const fn follow(&mut self, definition: &Definition) {
        match definition {
            Definition::Table(table) => self.fields(table.fields, false),
            Definition::Struct(fixed) => self.fields(fixed.fields, true),
            Definition::Enum(_) => {}
            Definition::Union(union) => {
                let mut i = 0;
                while i < union.variants.len() {
                    match &union.variants[i].payload {
                        PayloadDef::Unit => {}
                        PayloadDef::Value(value) => self.ty(&value.ty, false),
                        PayloadDef::Fields(link) => self.link(link),
                    }
                    i += 1;
                }
            }
        }
    }

    const fn fields(&mut self, fields: &[FieldDef], inline: bool) {
        let mut i = 0;
        while i < fields.len() {
            self.ty(&fields[i].value.ty, inline);
            i += 1;
        }
    }

    const fn ty(&mut self, ty: &TypeDef, inline: bool) {
        match ty {
            TypeDef::Scalar(_) | TypeDef::Text => {}
            // A struct has the number instead.
            TypeDef::Enum(link) if inline && without_zero(link).is_some() => {}
            TypeDef::Enum(link)
            | TypeDef::Struct(link)
            | TypeDef::Table(link)
            | TypeDef::Union(link)
            | TypeDef::Message(link) => self.link(link),
            TypeDef::Vector(item) => self.ty(item, inline),
            TypeDef::Array(item, _) => self.ty(item, true),
            TypeDef::Map(key, value) => {
                self.ty(key, inline);
                self.ty(&value.ty, inline);
            }
        }
    }

    const fn link(&mut self, link: &Link) {
        match link.peek() {
            Some(definition) => self.add(definition),
            None if self.names.has(hash_of(&link.name)) => {}
            None if self.n_closed < self.closed.len() => {
                self.closed[self.n_closed] = Some(link.name);
                self.n_closed += 1;
            }
            None => {}
        }
    }
}

/// The definition of `all` that is called so.
const fn find<'d>(all: &[Option<&'d Definition>], name: &NameDef) -> Option<&'d Definition> {
    let hash = hash_of(name);
    let mut i = 0;
    while i < all.len() {
        match all[i] {
            Some(known) if hash_of(&known.name()) == hash => return Some(known),
            _ => i += 1,
        }
    }
    None
}

const fn home_of(name: &NameDef) -> u64 {
    full_name(Text::HASHED, name).byte(b' ').text(name.rust_path()).hash()
}

pub(super) const fn hash_of(name: &NameDef) -> u64 {
    full_name(Text::HASHED, name).hash()
}

/// Names that were met, by their hashes.
pub(super) struct Names {
    slots: [u64; 2 * MOST],
    /// How many there were before.
    places: [u16; 2 * MOST],
    len: usize,
}

impl Names {
    pub const fn new() -> Self {
        Names { slots: [0; 2 * MOST], places: [0; 2 * MOST], len: 0 }
    }

    /// Whether it was not there.
    pub const fn insert(&mut self, hash: u64) -> bool {
        let slot = self.slot(hash);
        let is_new = self.slots[slot] != hash && self.len + 1 < self.slots.len();
        if is_new {
            self.slots[slot] = hash;
            self.places[slot] = self.len as u16;
            self.len += 1;
        }
        is_new
    }

    pub const fn has(&self, hash: u64) -> bool {
        self.slots[self.slot(hash)] == hash
    }

    /// Where it is, or would be. One slot is always free.
    const fn slot(&self, hash: u64) -> usize {
        let mut slot = hash as usize % self.slots.len();
        while self.slots[slot] != 0 && self.slots[slot] != hash {
            slot = (slot + 1) % self.slots.len();
        }
        slot
    }
}
