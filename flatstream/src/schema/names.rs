//! Full names, and how one type names another.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Enum, Object, Schema};
use super::part::Part;

/// All definitions by full name. Of two with one name it has the first.
pub(super) struct Names<'s> {
    definitions: BTreeMap<&'s str, Part<'s>>,
    /// How many there are of each name without its namespace.
    last_parts: BTreeMap<&'s str, usize>,
    /// What types of other namespaces name.
    named_abroad: BTreeSet<&'s str>,
}

impl<'s> Names<'s> {
    pub fn new(schema: &'s Schema) -> Self {
        let mut definitions = BTreeMap::new();
        for part in Part::all(schema) {
            definitions.entry(part.name()).or_insert(part);
        }
        let mut last_parts = BTreeMap::new();
        for name in definitions.keys() {
            *last_parts.entry(last_part(name)).or_default() += 1;
        }
        let abroad = |part: Part<'s>| {
            let names = part.mentions().into_iter();
            names.filter(move |name| namespace(name) != namespace(part.name()))
        };
        let named_abroad = Part::all(schema).flat_map(abroad).collect();
        Names { definitions, last_parts, named_abroad }
    }

    pub fn get(&self, name: &str) -> Option<Part<'s>> {
        self.definitions.get(name).copied()
    }

    pub fn object(&self, name: &str) -> Option<&'s Object> {
        match self.get(name)? {
            Part::Object(object) => Some(object),
            Part::Enum(_) => None,
        }
    }

    pub fn enumeration(&self, name: &str) -> Option<&'s Enum> {
        match self.get(name)? {
            Part::Enum(one) => Some(one),
            Part::Object(_) => None,
        }
    }

    /// How the type `name` is written in the namespace `from`: in its own namespace by its last part,
    /// in others in full.
    ///
    /// Tables, which flatc may not know yet, in full everywhere if a type of another namespace names them or
    /// one there is called the same: a short name it keeps without its namespace, takes the first type of that
    /// name for it, and does not see that the full name means the same. And not in full everywhere, as flatc
    /// makes wrong code for Python of a `nested_flatbuffer` with a full name.
    pub fn reference<'n>(&self, from: &str, name: &'n str) -> &'n str {
        let last = last_part(name);
        let is_known = self.object(name).is_none_or(Object::is_struct);
        let is_only_one = self.last_parts.get(last) == Some(&1);
        let is_clear = is_known || !self.named_abroad.contains(name);
        match namespace(name) == from && is_only_one && is_clear {
            true => last,
            false => name,
        }
    }

    /// Another definition that flatc takes for `name` in the namespace `from`.
    pub fn taken_for(&self, from: &str, name: &str) -> Option<&'s str> {
        if self.last_parts.get(last_part(name)) == Some(&1) {
            return None;
        }
        let written = self.reference(from, name);
        let mut candidates = candidates(from, written);
        let first = candidates.find_map(|full| self.definitions.get_key_value(&full[..]));
        first.map(|(full, _)| *full).filter(|full| *full != name)
    }
}

/// What flatc looks for when it reads `name` in the namespace `from`: there first, and then in each
/// namespace around it.
pub(super) fn candidates<'n>(from: &'n str, name: &'n str) -> impl Iterator<Item = String> + 'n {
    let inner = around(from).map(move |namespace| format!("{namespace}.{name}"));
    inner.chain(std::iter::once_with(|| name.to_owned()))
}

/// The namespace and all around it but the one without a name.
fn around(namespace: &str) -> impl Iterator<Item = &str> {
    let first = (!namespace.is_empty()).then_some(namespace);
    std::iter::successors(first, |inner| inner.rfind('.').map(|end| &inner[..end]))
}

/// `a.b` of `a.b.Name`; empty for `Name`.
pub(super) fn namespace(name: &str) -> &str {
    name.rfind('.').map_or("", |end| &name[..end])
}

/// `Name` of `a.b.Name`.
pub(super) fn last_part(name: &str) -> &str {
    name.rfind('.').map_or(name, |end| &name[end + 1..])
}

/// How long a name may be, its namespace included. Whoever reads schemas of strangers needs a limit.
pub(super) const MAX_NAME_LEN: usize = 1024;

/// Whether it is a word of the schema language.
pub(super) fn is_word(name: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    name.chars().all(is_part) && !name.starts_with(|c: char| c.is_ascii_digit()) && !name.is_empty()
}

/// Whether it is words with dots in between.
pub(super) fn is_full_name(name: &str) -> bool {
    name.split('.').all(is_word)
}

/// `foo_bar`, `fooBar` and `FooBar` alike, as they meet in other languages.
pub(super) fn folded(name: &str) -> String {
    name.chars().filter(|c| *c != '_').flat_map(char::to_lowercase).collect()
}
