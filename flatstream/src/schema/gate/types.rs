//! What types are called in the version of a lock at hand.
//!
//! Versions are gone through from the newest on. There a type has its own name, or the one that it says it had. In
//! the version before, it has the same one, or the one that the newer version says. So a name that was given up
//! and taken again is that of two types.

use super::line_of::name_of_parts;
use super::lines::{equal, Lines};
use super::reach::{hash_of, Reached, MOST};
use super::versions::Versions;
use crate::layout::hash;
use crate::schema::def::{Link, NameDef, NamePart};
use crate::schema::model::Attribute;

#[derive(Clone, Copy)]
struct Called<'l> {
    hash: u64,
    /// As the lock has it; empty if that is not known.
    name: &'l [u8],
    /// The definition in the version at hand.
    block: Option<usize>,
    /// A newer version has it.
    is_known: bool,
    /// Its members in the newest version.
    newest: Option<Lines<'l>>,
}

pub(super) struct Types<'t, 'l> {
    pub reached: &'t Reached<'t>,
    called: [Called<'l>; MOST],
}

impl<'t, 'l> Types<'t, 'l> {
    pub const fn new(reached: &'t Reached<'t>) -> Self {
        let none = Called { hash: 0, name: b"", block: None, is_known: false, newest: None };
        let (mut called, mut i) = ([none; MOST], 0);
        while i < reached.len {
            called[i].hash = hash_of(&reached.name(i));
            i += 1;
        }
        Types { reached, called }
    }

    /// Finds the types in the version at hand: those that a newer one has first, so that these keep their names.
    pub const fn find_in(&mut self, lock: &mut Versions<'l>) {
        self.each(lock, Step::Known);
        self.each(lock, Step::Own);
        self.each(lock, Step::Stated);
        self.each(lock, Step::Parts);
    }

    const fn each(&mut self, lock: &mut Versions<'l>, step: Step) {
        let mut i = 0;
        while i < self.reached.len {
            if let Some(name) = self.candidate(i, &step) {
                self.claim(i, name, lock);
            }
            i += 1;
        }
    }

    /// The name to try.
    const fn candidate(&mut self, i: usize, step: &Step) -> Option<u64> {
        let Called { hash, block, is_known, .. } = self.called[i];
        match step {
            Step::Known => {
                self.called[i].block = None;
                if is_known {
                    Some(hash)
                } else {
                    None
                }
            }
            _ if block.is_some() => None,
            Step::Own => {
                if is_known {
                    None
                } else {
                    Some(hash)
                }
            }
            Step::Stated => match self.reached.name(i).renamed_from() {
                Some(was) if !is_known => Some(hash_of(was)),
                _ => None,
            },
            Step::Parts => {
                let name = self.reached.name(i);
                if has_parts(&name) {
                    Some(name_of_parts(&name, self))
                } else {
                    None
                }
            }
        }
    }

    const fn claim(&mut self, i: usize, name: u64, lock: &mut Versions<'l>) {
        let Some(block) = lock.claim(name, i) else { return };
        let newest = match lock.is_newest() {
            true => Some(lock.members(block)),
            false => self.called[i].newest,
        };
        let (hash, is_known) = (name, true);
        let name = lock.name(block);
        self.called[i] = Called { hash, name, block: Some(block), is_known, newest };
    }

    /// Takes the names that types had before the version at hand.
    pub const fn go_back(&mut self, lock: &Versions<'l>) {
        let mut i = 0;
        while i < self.reached.len {
            if let Some(block) = self.called[i].block {
                let mut words = lock.head(block);
                while !words.rest().is_empty() {
                    if equal(words.word(), Attribute::RENAMED_FROM.as_bytes()) {
                        let name = words.word();
                        (self.called[i].name, self.called[i].hash) = (name, hash(name));
                    }
                }
            }
            i += 1;
        }
    }

    /// The definition of a type in the version at hand.
    pub const fn block(&self, i: usize) -> Option<usize> {
        self.called[i].block
    }

    /// The members of a type in the newest version.
    pub const fn newest(&self, i: usize) -> Lines<'l> {
        match self.called[i].newest {
            Some(lines) => lines,
            None => Lines::new(b""),
        }
    }

    /// The hash of what the version at hand calls a type.
    pub const fn called(&self, i: usize) -> u64 {
        self.called[i].hash
    }

    pub const fn link(&self, link: &Link) -> u64 {
        let own = hash_of(&link.name);
        match self.reached.place(own) {
            Some(i) => self.called[i].hash,
            None => own,
        }
    }

    /// What the version at hand calls a type, without its namespace, if it has it.
    pub const fn local_name(&self, name: &NameDef) -> Option<&'l [u8]> {
        let Some(i) = self.reached.place(hash_of(name)) else { return None };
        match self.called[i].name {
            [] => None,
            name => Some(behind_dots(name)),
        }
    }
}

/// Names to look for, one after the other.
enum Step {
    Known,
    Own,
    Stated,
    Parts,
}

pub(super) const fn behind_dots(name: &[u8]) -> &[u8] {
    let mut at = name.len();
    while at > 0 && name[at - 1] != b'.' {
        at -= 1;
    }
    name.split_at(at).1
}

/// Whether other names are in it.
const fn has_parts(name: &NameDef) -> bool {
    let (parts, mut i) = (name.parts(), 0);
    while i < parts.len() {
        if matches!(parts[i], NamePart::Name(_) | NamePart::Type(_)) {
            return true;
        }
        i += 1;
    }
    false
}
