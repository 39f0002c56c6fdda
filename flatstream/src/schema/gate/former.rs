//! What a type was called in the versions of a lock.

use super::line_of::full_name;
use super::lines::{equal, text, Line, Lines};
use super::rules::is_kind;
use crate::layout::Text;
use crate::schema::def::NameDef;
use crate::schema::model::Attribute;

/// The names of a type, the newest first.
#[derive(Clone, Copy)]
pub(super) struct Former {
    names: [Text; MOST],
    pub len: usize,
}

/// Of a type that had more names only the test sees the first ones.
const MOST: usize = 4;

/// What it is called, what it says that it was, and what versions say.
pub(super) const fn former(name: &NameDef, lock: &[u8]) -> Former {
    let mut former = Former { names: [full_name(Text::new(""), name); MOST], len: 1 };
    if let Some(was) = name.renamed_from() {
        former.add(full_name(Text::new(""), was));
    }
    let mut next = 0;
    while next < former.len {
        if let Some(was) = stated(former.name(next), lock) {
            former.add(Text::new(was));
        }
        next += 1;
    }
    former
}

/// The name behind `renamed_from`, if a version has it on the type `name`.
const fn stated<'l>(name: &str, lock: &'l [u8]) -> Option<&'l str> {
    let mut lines = Lines::new(lock);
    while let Some(line) = lines.next() {
        let mut words = Line::new(line);
        if !is_kind(words.word()) || !equal(words.word(), name.as_bytes()) {
            continue;
        }
        while !words.rest().is_empty() {
            if equal(words.word(), Attribute::RENAMED_FROM.as_bytes()) {
                return Some(text(words.word()));
            }
        }
    }
    None
}

impl Former {
    const fn add(&mut self, name: Text) {
        let mut i = 0;
        while i < self.len {
            if equal(self.names[i].as_bytes(), name.as_bytes()) {
                return;
            }
            i += 1;
        }
        if self.len < MOST {
            self.names[self.len] = name;
            self.len += 1;
        }
    }

    pub const fn name(&self, i: usize) -> &str {
        text(self.names[i].as_bytes())
    }

    /// Which of the names the version has that `lines` start with; the present one if none.
    pub const fn in_version(&self, lines: Lines<'_>) -> usize {
        let mut i = 0;
        while i < self.len {
            if has(lines, self.name(i)) {
                return i;
            }
            i += 1;
        }
        0
    }
}

/// Whether a type of this name is among the lines in front of the next version.
const fn has(mut lines: Lines<'_>, name: &str) -> bool {
    while let Some(line) = lines.next() {
        let mut words = Line::new(line);
        let kind = words.word();
        if equal(kind, b"version") {
            return false;
        }
        if is_kind(kind) && equal(words.word(), name.as_bytes()) {
            return true;
        }
    }
    false
}
