//! The versions of a lock, the newest first, each with an index of its definitions.
//!
//! Constants may take so many steps until the compiler warns of them, and each call and each round of a loop is
//! one. So each byte of a lock is looked at once to find the definitions, from the end on, and those that are
//! asked for are found by the hashes of their names. What is found is kept as positions in the file.

use super::lines::{equal, number, without_last_line, Line, Lines};
use super::reach::Names;
use crate::layout::{hash, Text};

/// What a version has more of is for the test.
const MOST: usize = 4096;

const NOBODY: usize = usize::MAX;

/// A definition of the version at hand.
#[derive(Clone, Copy)]
struct Block {
    name: u64,
    start: usize,
    end: usize,
    /// The type that it is one of, by its place among all.
    owner: usize,
}

pub(super) struct Versions<'l> {
    lock: &'l [u8],
    /// Where the version at hand starts.
    start: usize,
    /// How many there were before it: none is newer than the first.
    n_newer: usize,
    blocks: [Block; MOST],
    n_blocks: usize,
    /// Places of blocks and 1, by the hash of the name.
    slots: [u16; 2 * MOST],
    /// Where the line of the root is; the end of the file if there is none.
    root: usize,
    /// Items and rules that are accepted from the version at hand on.
    accepted: Names,
}

impl<'l> Versions<'l> {
    pub const fn new(lock: &'l [u8]) -> Self {
        Versions {
            lock,
            start: lock.len(),
            n_newer: usize::MAX,
            blocks: [Block { name: 0, start: 0, end: 0, owner: NOBODY }; MOST],
            n_blocks: 0,
            slots: [0; 2 * MOST],
            root: lock.len(),
            accepted: Names::new(),
        }
    }

    pub const fn is_newest(&self) -> bool {
        self.n_newer == 0
    }

    /// Goes to the version before; none is before the first.
    pub const fn next(&mut self) -> bool {
        (self.n_blocks, self.slots, self.root) = (0, [0; 2 * MOST], self.lock.len());
        self.n_newer = if self.n_newer == usize::MAX { 0 } else { self.n_newer + 1 };
        let mut end = self.start;
        let mut before = self.lock.split_at(end).0;
        while let [line @ .., _] = before {
            before = without_last_line(line);
            let at = before.len();
            if self.lock[at] == b' ' {
                continue;
            }
            if self.definition(at, end) {
                self.start = at;
                return true;
            }
            end = at;
        }
        false
    }

    /// Notes what a line says, with the members behind it. Returns whether a version starts here.
    const fn definition(&mut self, start: usize, end: usize) -> bool {
        let mut words = self.line(start);
        let kind = words.word();
        if is_kind(kind) {
            self.add(Block { name: hash(words.word()), start, end, owner: NOBODY });
        } else if matches!(kind, b"root") {
            self.root = start;
        } else if matches!(kind, b"accept") {
            let rule = words.word();
            let item = Text::HASHED.bytes(words.word()).byte(b' ').bytes(rule);
            self.accepted.insert(item.hash());
        }
        matches!(kind, b"version")
    }

    const fn add(&mut self, block: Block) {
        if self.n_blocks == MOST {
            return;
        }
        let mut slot = block.name as usize % self.slots.len();
        while self.slots[slot] != 0 {
            slot = (slot + 1) % self.slots.len();
        }
        self.blocks[self.n_blocks] = block;
        self.n_blocks += 1;
        self.slots[slot] = self.n_blocks as u16;
    }

    /// The definition whose name has this hash.
    pub const fn find(&self, name: u64) -> Option<usize> {
        let mut slot = name as usize % self.slots.len();
        while self.slots[slot] != 0 {
            let at = self.slots[slot] as usize - 1;
            if self.blocks[at].name == name {
                return Some(at);
            }
            slot = (slot + 1) % self.slots.len();
        }
        None
    }

    /// The same, if it is no other type's; from now on it is the one of `owner`.
    pub const fn claim(&mut self, name: u64, owner: usize) -> Option<usize> {
        match self.find(name) {
            Some(at) if self.blocks[at].owner == NOBODY => {
                self.blocks[at].owner = owner;
                Some(at)
            }
            _ => None,
        }
    }

    const fn line(&self, start: usize) -> Line<'l> {
        match Lines::new(self.lock.split_at(start).1).next() {
            Some(line) => Line::new(line),
            None => Line::new(b""),
        }
    }

    /// `table acme.Telemetry`
    pub const fn head(&self, block: usize) -> Line<'l> {
        self.line(self.blocks[block].start)
    }

    pub const fn kind(&self, block: usize) -> &'l [u8] {
        self.head(block).word()
    }

    /// The name, as it stands there.
    pub const fn name(&self, block: usize) -> &'l [u8] {
        let mut head = self.head(block);
        head.word();
        head.word()
    }

    /// The lines behind the first.
    pub const fn members(&self, block: usize) -> Lines<'l> {
        let Block { start, end, .. } = self.blocks[block];
        let mut lines = Lines::new(self.lock.split_at(end).0.split_at(start).1);
        lines.next();
        lines
    }

    /// The words behind `root`.
    pub const fn root(&self) -> Line<'l> {
        let mut words = self.line(self.root);
        words.word();
        words
    }

    /// Whether it stands behind this version, or a later one.
    pub const fn is_accepted(&self, item: Text<0>, rule: &str) -> bool {
        self.accepted.has(item.byte(b' ').text(rule).hash())
    }
}

/// What the member with this number is called.
pub(super) const fn member_called(mut members: Lines<'_>, member: i128) -> &[u8] {
    while let Some(line) = members.next() {
        let mut words = member_of(line);
        if number(words.word()) == member {
            return words.word();
        }
    }
    b""
}

/// The number of the member that is called so.
pub(super) const fn member_number(mut members: Lines<'_>, name: &[u8]) -> Option<i128> {
    while let Some(line) = members.next() {
        let mut words = member_of(line);
        let member = number(words.word());
        if equal(words.word(), name) {
            return Some(member);
        }
    }
    None
}

/// The words behind the space in front.
pub(super) const fn member_of(line: &[u8]) -> Line<'_> {
    match line.split_first() {
        Some((b' ', words)) => Line::new(words),
        _ => Line::new(line),
    }
}

const fn is_kind(word: &[u8]) -> bool {
    matches!(word, b"table" | b"struct" | b"enum" | b"flags" | b"union")
}
