//! Schema records that stand behind the place which is read, in a file that is read once.

use std::collections::{HashMap, VecDeque};

use super::scan::{Found, Part, Scanner, Step};
use crate::format::Kind;

/// Frames that begin so many bytes behind a message are looked through, and the records at the end of the last of them. A writer puts
/// the second copy of a schema record in front of the first frame that begins 64 KiB behind the first one; the rest is for
/// records, chunks and damage between them.
pub(super) const WINDOW: u64 = (1 << 20) + (64 << 10);

/// A scanner that is in front of the one whose frames are handed out. It looks at each byte once, and remembers places alone:
/// their bytes are in the memory of the reader.
#[derive(Debug)]
pub(super) struct Ahead {
    scanner: Scanner,
    /// Sessions, and schema records with their type, in the order of the file.
    order: VecDeque<(u64, Option<u32>)>,
    sessions: VecDeque<u64>,
    schemas: HashMap<u32, VecDeque<(u64, Found)>>,
    /// Where the last frame begins that is no schema record.
    passed: u64,
    is_over: bool,
}

/// What is known about the schema of messages of a type.
pub(super) enum Look {
    Record(Found),
    /// There is none in the window, or not in this session.
    None,
    /// It takes so many bytes more, from [`Ahead::keep`] on.
    More(usize),
}

impl Ahead {
    /// From where another scanner is.
    pub fn new(scanner: &Scanner) -> Self {
        Ahead {
            scanner: scanner.clone(),
            order: VecDeque::new(),
            sessions: VecDeque::new(),
            schemas: HashMap::new(),
            passed: 0,
            is_over: false,
        }
    }

    /// Whether the other scanner has come past it.
    pub fn is_behind(&self, scanner: &Scanner) -> bool {
        self.scanner.at() < scanner.at()
    }

    pub fn keep(&self) -> u64 {
        self.scanner.keep()
    }

    /// Looks for the first record of a type behind a place, in its session.
    pub fn look(&mut self, number: u32, at: u64, part: Part<'_>) -> Look {
        self.pass(at);
        loop {
            let session = self.sessions.front().copied();
            let first = self.schemas.get(&number).and_then(|places| places.front());
            if let Some((_, found)) = first.filter(|it| session.is_none_or(|end| it.0 < end)) {
                return Look::Record(*found);
            }
            let end = at + WINDOW;
            if self.is_over || session.is_some() || self.passed >= end || self.searches_from(end) {
                return Look::None;
            }
            match self.scanner.step(part) {
                Step::Frame(found) => self.learn(found, part),
                Step::Damage(_) => {}
                Step::More(n) => return Look::More(n),
                Step::Tail(_) | Step::End => self.is_over = true,
            }
        }
    }

    /// Whether it is in damage that is longer.
    fn searches_from(&self, end: u64) -> bool {
        self.scanner.keep() >= end && self.scanner.keep() > self.scanner.at()
    }

    fn learn(&mut self, found: Found, part: Part<'_>) {
        let frame = found.in_part(part);
        if frame.kind != Kind::Schema {
            self.passed = frame.offset;
        }
        if frame.kind == Kind::Session {
            self.sessions.push_back(frame.offset);
            self.order.push_back((frame.offset, None));
        }
        if let Some(Ok(schema)) = frame.schema() {
            let number = schema.type_number();
            self.schemas.entry(number).or_default().push_back((frame.offset, found));
            self.order.push_back((frame.offset, Some(number)));
        }
    }

    /// Forgets what stands in front of a place.
    fn pass(&mut self, at: u64) {
        while let Some((_, number)) = self.order.front().copied().filter(|it| it.0 <= at) {
            self.order.pop_front();
            let Some(number) = number else {
                self.sessions.pop_front();
                continue;
            };
            let places = self.schemas.entry(number).or_default();
            places.pop_front();
            if places.is_empty() {
                self.schemas.remove(&number);
            }
        }
    }
}
