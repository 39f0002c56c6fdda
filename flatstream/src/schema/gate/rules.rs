//! What may not change, of one definition, for all that the lock holds.
//!
//! The words are those of the tool and of the test, which know more: defaults, and all that constants cannot
//! look into.

use super::line_of::{full_name, inline_type, local_name, type_of, Place};
use super::lines::{equal, number, starts_with, text, Line, Lines};
use crate::layout::Text;
use crate::schema::def::{
    Definition, EnumDef, FieldDef, PayloadDef, StructDef, TableDef, TypeDef, UnionDef,
};

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
}

/// Holds `definition` against each version of it in `lock`.
pub(super) const fn compare<const N: usize>(
    found: Found<N>,
    definition: &Definition,
    lock: &[u8],
    own: bool,
) -> Found<N> {
    let name = full_name(Text::new(""), &definition.name());
    let mut case = Case { found, lines: Lines::new(lock), own, definition };
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
        inside = is_kind(kind) && equal(words.word(), name.as_bytes());
        locked = Locked::NONE;
        if inside && !equal(kind, kind_of(definition)) {
            case.kind(kind);
            inside = false;
        } else if inside {
            case.head(words);
        } else if equal(kind, b"root") && own {
            case.root(Line::new(line), &name);
        }
    }
    if inside {
        case.end(&locked);
    }
    case.found
}

const fn is_kind(word: &[u8]) -> bool {
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
    /// The item of the definition, as accepted findings name it.
    const fn item(&self, member: &str) -> Text {
        let name = full_name(Text::new(""), &self.definition.name());
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

    const fn root(&mut self, mut line: Line<'_>, name: &Text) {
        let _ = line.word();
        let (root, identifier) = (line.word(), line.rest());
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

    const fn field(&mut self, table: &TableDef, id: i128, name: &str, mut words: Line<'_>) {
        let locked = words.word();
        let Some(i) = with_id(table.fields, id) else {
            return self.gone(table, id, name);
        };
        let field = &table.fields[i];
        if is_placeholder(name, id) {
            let message = self
                .shown(field.name)
                .text(" takes id ")
                .number(id as usize)
                .text(", which belonged to a field that was removed: take the next free id");
            return self.note(Some(i), "reserved-reused", name, message);
        }
        if let (false, Some(moved)) = (is_called(field, name), named(table.fields, name)) {
            let message = self
                .shown(name)
                .text(" was id ")
                .number(id as usize)
                .text(" in the schema lock, now ")
                .number(table.fields[moved].id as usize)
                .text(": old data would be misread. Give it its id back");
            return self.note(Some(moved), "field-id-changed", name, message);
        }
        let own =
            type_of(Text::new(""), &field.value.ty, &Place::new(&table.name).then(field.name));
        if !equal(own.as_bytes(), locked) {
            let message = self
                .shown(field.name)
                .text(" (id ")
                .number(id as usize)
                .text(") changed type from ")
                .text(rust_name(locked))
                .text(" to ")
                .text(rust_name(own.as_bytes()))
                .text(
                    "; old readers will misread it. Add a new field with the next id and mark this one \
                     deprecated",
                );
            return self.note(Some(i), "field-type-changed", name, message);
        }
        self.presence(i, field, name, words);
    }

    const fn gone(&mut self, table: &TableDef, id: i128, name: &str) {
        let mut i = 0;
        while i < table.reserved.len() {
            if table.reserved[i] as i128 == id {
                return;
            }
            i += 1;
        }
        if let Some(moved) = named(table.fields, name) {
            let message = self
                .shown(name)
                .text(" was id ")
                .number(id as usize)
                .text(" in the schema lock, now ")
                .number(table.fields[moved].id as usize)
                .text(": old data would be misread. Give it its id back");
            return self.note(Some(moved), "field-id-changed", name, message);
        }
        let id = id as usize;
        let message = self
            .shown(name)
            .text(" (id ")
            .number(id)
            .text(") was removed: add `#[flatstream(reserved(")
            .number(id)
            .text("))]`, so that no other field takes its id");
        self.note(None, "field-removed", name, message);
    }

    const fn presence(&mut self, i: usize, field: &FieldDef, name: &str, words: Line<'_>) {
        let (required, key) = (words.has(b"required"), words.has(b"key"));
        let is_number = matches!(field.value.ty, TypeDef::Scalar(_) | TypeDef::Enum(_));
        let own_required = field.value.is_required || field.is_key && !is_number;
        if is_number && words.has(b"null") != field.value.is_option {
            let message = self.shown(field.name).text(
                " became an `Option`, or is none any more: 0 and absent would be taken for each other. Add a new field \
                 and mark this one deprecated",
            );
            return self.note(Some(i), "optional-changed", name, message);
        }
        if own_required && !required {
            let message = self.shown(field.name).text(
                " became required: messages without it, which are there already, would be refused",
            );
            return self.note(Some(i), "required-added", name, message);
        }
        if required && !own_required {
            let message = self
                .shown(field.name)
                .text(" is not required any more: old readers refuse messages without it");
            return self.note(Some(i), "required-dropped", name, message);
        }
        if key != field.is_key {
            let message = self.shown(field.name).text(
                " became the key, or is none any more: readers would search in the wrong order",
            );
            self.note(Some(i), "key-changed", name, message);
        }
    }

    const fn inline_field(&mut self, fixed: &StructDef, place: i128, mut words: Line<'_>) {
        let (ty, offset) = (words.word(), number(words.word()));
        if place >= 0 && (place as usize) < fixed.fields.len() {
            let i = place as usize;
            let own = inline_type(Text::new(""), &fixed.fields[i].value.ty);
            if equal(own.as_bytes(), ty) && fixed.offsets[i] as i128 == offset {
                return;
            }
            let name = fixed.fields[i].name;
            let message = self.shown(name).text(FIXED);
            return self.note(Some(i), "struct-changed", "", message);
        }
        let message = self.shown("").text(FIXED);
        self.note(None, "struct-changed", "", message);
    }

    const fn value(&mut self, one_of: &EnumDef, locked: i128, name: &str) {
        let (mut i, mut renamed) = (0, false);
        while i < one_of.values.len() {
            let value = &one_of.values[i];
            if equal(value.name.as_bytes(), name.as_bytes()) {
                if value.number != locked {
                    let message = self.shown_variant(name).text(" was ").signed(locked);
                    let message = message
                        .text(", now ")
                        .signed(value.number)
                        .text(": add variants at the end or write values out");
                    self.note(Some(i), "enum-value-renumbered", name, message);
                }
                return;
            }
            renamed |= value.number == locked;
            i += 1;
        }
        if !renamed {
            let message = self.shown_variant(name).text(" (").signed(locked).text(
                ") was removed: old data may have it. Keep it, and say in its docs that it is not written any more",
            );
            self.note(None, "enum-value-removed", name, message);
        }
    }

    const fn variant(&mut self, union: &UnionDef, tag: i128, name: &str, mut words: Line<'_>) {
        let locked = words.word();
        if tag < 1 || tag as usize > union.variants.len() {
            let message = self
                .shown_variant(name)
                .text(" was removed: old data may have it. Keep it, as tags count variants");
            return self.note(None, "union-variant-removed", name, message);
        }
        let i = tag as usize - 1;
        let variant = &union.variants[i];
        let own = match &variant.payload {
            PayloadDef::Value(value) => match (&value.ty, value.is_option) {
                (TypeDef::Table(link), false) => full_name(Text::new(""), &link.name),
                _ => full_name(Text::new(""), &union.name).text(variant.name),
            },
            PayloadDef::Fields(link) => full_name(Text::new(""), &link.name),
            PayloadDef::Unit => full_name(Text::new(""), &union.name).text(variant.name),
        };
        if !equal(variant.name.as_bytes(), name.as_bytes()) || !equal(own.as_bytes(), locked) {
            let message = self
                .shown_variant(variant.name)
                .text(" has tag ")
                .number(tag as usize)
                .text(", which was `")
                .text(name)
                .text("`: old data would be misread. Add variants at the end");
            self.note(Some(i), "union-variant-changed", name, message);
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

const fn with_id(fields: &[FieldDef], id: i128) -> Option<usize> {
    let mut i = 0;
    while i < fields.len() {
        if fields[i].id as i128 == id {
            return Some(i);
        }
        i += 1;
    }
    None
}

const fn named(fields: &[FieldDef], name: &str) -> Option<usize> {
    let mut i = 0;
    while i < fields.len() {
        if is_called(&fields[i], name) {
            return Some(i);
        }
        i += 1;
    }
    None
}

const fn is_called(field: &FieldDef, name: &str) -> bool {
    equal(field.name.as_bytes(), name.as_bytes())
}

/// Whether it is the field that keeps an id free.
const fn is_placeholder(name: &str, id: i128) -> bool {
    let placeholder = Text::new("reserved_");
    id >= 0 && equal(placeholder.number(id as usize).as_bytes(), name.as_bytes())
}

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
