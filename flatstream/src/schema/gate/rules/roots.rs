//! What messages are of, and a type that a lock does not know.

use super::super::line_of::full_name;
use super::super::lines::{equal, number, text};
use super::super::types::behind_dots;
use super::super::versions::member_of;
use super::Case;
use crate::layout::{hash, Text};
use crate::schema::def::{Definition, FieldDef, VariantDef};

/// What the table around a union is called behind it.
const AROUND: &str = "Wrapper";

impl<const N: usize> Case<'_, N> {
    /// The file identifier. Of a union it is the table around it that messages are of.
    pub(super) const fn root(&mut self, definition: &Definition) {
        let mut words = self.lock.root();
        let (root, identifier) = (words.word(), words.rest());
        let (name, own) = match definition {
            Definition::Table(table) => (Text::behind(self.called), table.file_identifier),
            Definition::Union(union) => {
                (Text::behind(self.called).text(AROUND), union.file_identifier)
            }
            _ => return,
        };
        let same = match &own {
            Some(own) => equal(own, identifier),
            None => identifier.is_empty(),
        };
        if same || hash(root) != name.hash() || self.lock.is_accepted(name, "identifier-changed") {
            return;
        }
        let shown = self.shown("");
        let message = match identifier.is_empty() {
            true => shown.text(" had no file identifier"),
            false => shown.text(" had the file identifier `").text(text(identifier)).text("`"),
        };
        let message = message.text(": readers with another one would refuse the messages");
        self.found.put(N - 1, message);
    }

    /// The newest version does not have the type: what says that it was one that it has, and what was the root.
    pub(super) const fn absent(&mut self, definition: &Definition) {
        self.misstated(&definition.name());
        if self.own && self.lock.is_newest() && self.was_root(definition) {
            self.unknown(definition);
        }
    }

    const fn unknown(&mut self, definition: &Definition) {
        let root = self.lock.root().word();
        if self.lock.is_accepted(Text::HASHED.bytes(root), "root-changed") {
            return;
        }
        let message = full_name(Text::new("schema lock: the file has no `"), &definition.name())
            .text("`: its root is `")
            .text(text(root))
            .text(
                "`. If that is the same, say `renamed_from`; a new type gets into the lock with the message that it \
                 is in, and can have `lock` from then on",
            );
        self.found.put(N - 1, message);
    }

    /// Whether the root has the same name in another namespace, or nothing but members of this type.
    const fn was_root(&self, definition: &Definition) -> bool {
        let root = self.lock.root().word();
        let (root, is_union) = match (definition, root) {
            (Definition::Table(_), root) => (root, false),
            (Definition::Union(_), [root @ .., b'W', b'r', b'a', b'p', b'p', b'e', b'r']) => {
                (root, true)
            }
            _ => return false,
        };
        let Some(block) = self.lock.find(hash(root)) else { return false };
        if equal(self.lock.kind(block), b"union") != is_union || self.is_another(hash(root)) {
            return false;
        }
        let own = self.place.local(Text::HASHED).hash();
        own == hash(behind_dots(root)) || self.has_all(definition, block)
    }

    /// Whether one of the types is called so.
    const fn is_another(&self, name: u64) -> bool {
        self.types.reached.place(name).is_some()
    }

    const fn has_all(&self, definition: &Definition, block: usize) -> bool {
        let (mut members, mut n_members) = (self.lock.members(block), 0);
        while let Some(line) = members.next() {
            let mut words = member_of(line);
            let (id, name) = (number(words.word()), words.word());
            let is_there = match definition {
                Definition::Table(table) => has_field(table.fields, id, name),
                Definition::Union(union) => has_variant(union.variants, id, name),
                _ => false,
            };
            if !is_there {
                return false;
            }
            n_members += 1;
        }
        n_members > 0
    }
}

const fn has_field(fields: &[FieldDef], id: i128, name: &[u8]) -> bool {
    match super::fields::with_id(fields, id) {
        Some(i) => equal(fields[i].name.as_bytes(), name),
        None => false,
    }
}

const fn has_variant(variants: &[VariantDef], tag: i128, name: &[u8]) -> bool {
    tag > 0
        && tag as usize <= variants.len()
        && equal(variants[tag as usize - 1].name.as_bytes(), name)
}
