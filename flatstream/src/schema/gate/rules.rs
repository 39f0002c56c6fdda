//! What may not change, of one definition, for all that the lock holds.
//!
//! The words are those of the tool and of the test, which know more: all that constants cannot look into.

mod fields;
mod members;
mod renames;

use super::former::{former, Former};
use super::line_of::local_name;
use super::lines::{equal, number, starts_with, text, Line, Lines};
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

/// One definition, and where its findings go.
struct Case<'c, const N: usize> {
    found: Found<N>,
    /// All that comes later in the file: what is accepted stands there.
    lines: Lines<'c>,
    /// It is the type at hand: fields have findings of their own.
    own: bool,
    definition: &'c Definition,
    lock: &'c [u8],
    /// All names of the type, and which of them the version at hand has.
    former: Former,
    called: usize,
}

/// Holds `definition` against each version of it in `lock`.
pub(super) const fn compare<const N: usize>(
    found: Found<N>,
    definition: &Definition,
    lock: &[u8],
    own: bool,
) -> Found<N> {
    let (lines, former) = (Lines::new(lock), former(&definition.name(), lock));
    let mut case = Case { found, lines, own, definition, lock, former, called: 0 };
    let mut inside = false;
    // The ids that the version at hand has.
    let mut locked = Locked::NONE;
    let mut lines = case.lines;
    while let Some(line) = lines.next() {
        if starts_with(line, b" ") {
            if inside {
                case.lines = lines;
                case.member(line.split_at(1).1, &mut locked);
            }
            continue;
        }
        // This line, which may accept something, is still to come for what is behind.
        if inside {
            case.end(&locked);
        }
        case.lines = lines;
        let mut words = Line::new(line);
        let kind = words.word();
        if equal(kind, b"version") && case.former.len > 1 {
            case.called = case.former.in_version(lines);
        }
        inside = is_kind(kind) && equal(words.word(), case.name().as_bytes());
        locked = Locked::NONE;
        if inside && !equal(kind, kind_of(definition)) {
            case.kind(kind);
            inside = false;
        } else if inside {
            case.head(words);
        } else if equal(kind, b"root") && own {
            case.root(Line::new(line));
        }
    }
    if inside {
        case.end(&locked);
    }
    case.found
}

pub(super) const fn is_kind(word: &[u8]) -> bool {
    equal(word, b"table")
        || equal(word, b"struct")
        || equal(word, b"enum")
        || equal(word, b"flags")
        || equal(word, b"union")
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

/// Which ids of fields a version has, up to a number that tables seldom reach.
#[derive(Clone, Copy)]
struct Locked {
    ids: [u64; 16],
    members: usize,
}

impl Locked {
    const NONE: Self = Locked { ids: [0; 16], members: 0 };

    const fn has(&self, id: u16) -> bool {
        let word = id as usize / 64;
        word >= self.ids.len() || self.ids[word] >> (id % 64) & 1 == 1
    }

    const fn insert(&mut self, id: i128) {
        if id >= 0 && id < 1024 {
            self.ids[id as usize / 64] |= 1 << (id as usize % 64);
        }
    }
}

impl<const N: usize> Case<'_, N> {
    /// What the version at hand calls the type, in full.
    const fn name(&self) -> &str {
        self.former.name(self.called)
    }

    /// The item of the definition, as accepted findings name it.
    const fn item(&self, member: &str) -> Text {
        let name = Text::new(self.name());
        if member.is_empty() {
            return name;
        }
        name.text(".").text(member)
    }

    /// How messages name it: the type by its last name.
    const fn shown(&self, member: &str) -> Text {
        let name = local_name(Text::new("schema lock: `"), &self.definition.name());
        let name = if member.is_empty() { name } else { name.text(".").text(member) };
        name.text("`")
    }

    /// Notes a finding about a field, unless it was accepted. Its member is called as in the version at hand.
    const fn note(&mut self, field: Option<usize>, rule: &str, member: &str, message: Text) {
        if self.is_accepted(rule, &self.item(member)) {
            return;
        }
        let place = match field {
            Some(field) if self.own && field + 1 < N => field,
            _ => N - 1,
        };
        self.found.put(place, message);
    }

    /// What is accepted stands behind this version or a later one.
    const fn is_accepted(&self, rule: &str, item: &Text) -> bool {
        let mut lines = self.lines;
        while let Some(line) = lines.next() {
            let mut words = Line::new(line);
            let word = words.word();
            if equal(word, b"accept")
                && equal(words.word(), rule.as_bytes())
                && equal(words.word(), item.as_bytes())
            {
                return true;
            }
        }
        false
    }

    const fn kind(&mut self, locked: &[u8]) {
        let message = self
            .shown("")
            .text(" was of the kind `")
            .text(text(locked))
            .text("`, now it is `")
            .text(text(kind_of(self.definition)))
            .text("`: old data would be misread. Give the new type another name");
        self.note(None, "kind-changed", "", message);
    }

    const fn root(&mut self, mut line: Line<'_>) {
        let _ = line.word();
        let (root, identifier) = (line.word(), line.rest());
        let name = Text::new(self.name());
        let own = match self.definition {
            Definition::Table(table) if equal(root, name.as_bytes()) => table.file_identifier,
            Definition::Union(union) if equal(root, name.text("Wrapper").as_bytes()) => {
                union.file_identifier
            }
            _ => return,
        };
        let same = match &own {
            Some(own) => equal(own, identifier),
            None => identifier.is_empty(),
        };
        // Of a union it is the table around it that messages are of.
        if !same && !self.is_accepted("identifier-changed", &Text::new(text(root))) {
            let shown = self.shown("");
            let message = match identifier.is_empty() {
                true => shown.text(" had no file identifier"),
                false => shown.text(" had the file identifier `").text(text(identifier)).text("`"),
            };
            let message = message.text(": readers with another one would refuse the messages");
            self.found.put(N - 1, message);
        }
    }

    /// What stands behind the name of a definition.
    const fn head(&mut self, mut words: Line<'_>) {
        match self.definition {
            Definition::Enum(one_of) => {
                let base = words.word();
                if !equal(base, one_of.base.name().as_bytes()) {
                    let message = self
                        .shown("")
                        .text(" was a `")
                        .text(rust_name(base))
                        .text("`, now it is a `")
                        .text(rust_name(one_of.base.name().as_bytes()))
                        .text("`: old data would be misread");
                    self.note(None, "enum-base-changed", "", message);
                }
            }
            Definition::Struct(fixed) => {
                let (size, align) = (number(words.word()), number(words.word()));
                if size != fixed.size as i128 || align != fixed.align as i128 {
                    let message = self.shown("").text(FIXED);
                    self.note(None, "struct-changed", "", message);
                }
            }
            Definition::Table(_) | Definition::Union(_) => {}
        }
    }

    const fn member(&mut self, line: &[u8], locked: &mut Locked) {
        let mut words = Line::new(line);
        let id = number(words.word());
        let name = text(words.word());
        locked.insert(id);
        locked.members += 1;
        match self.definition {
            Definition::Table(table) => self.field(table, id, name, words),
            Definition::Struct(fixed) => self.inline_field(fixed, id, words),
            Definition::Enum(one_of) => self.value(one_of, id, name),
            Definition::Union(union) => self.variant(union, id, name, words),
        }
    }

    /// Looks at what a version does not have.
    const fn end(&mut self, locked: &Locked) {
        match self.definition {
            Definition::Table(table) => {
                let mut i = 0;
                while i < table.fields.len() {
                    let field = &table.fields[i];
                    if field.value.is_required && !locked.has(field.id) {
                        let message = self.shown(field.name).text(
                            " is new and required: messages that are there already do not have it. Drop \
                             `required`",
                        );
                        self.note(Some(i), "field-added-required", field.name, message);
                    }
                    i += 1;
                }
            }
            Definition::Struct(fixed) if fixed.fields.len() > locked.members => {
                let message = self.shown("").text(FIXED);
                self.note(None, "struct-changed", "", message);
            }
            _ => {}
        }
    }

    const fn shown_variant(&self, name: &str) -> Text {
        local_name(Text::new("schema lock: `"), &self.definition.name())
            .text("::")
            .text(name)
            .text("`")
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
