//! Which fields were chosen.

use std::collections::BTreeMap;

/// A part of the tree of fields.
#[derive(Clone, Debug, Default)]
pub struct Select {
    /// The field and all that it holds.
    all: bool,
    inner: BTreeMap<String, Select>,
}

impl Select {
    /// Of paths; without, all.
    pub fn new(paths: Option<&[String]>) -> Self {
        let mut root = Select { all: paths.is_none(), inner: BTreeMap::new() };
        for path in paths.unwrap_or_default() {
            let names = path.split('.');
            let last =
                names.fold(&mut root, |at, name| at.inner.entry(name.to_owned()).or_default());
            last.all = true;
        }
        root
    }

    /// What is chosen of a field, if anything. What is deprecated has to be named.
    pub fn of(&self, name: &str, deprecated: bool) -> Option<Select> {
        let named = self.inner.get(name);
        match self.all && (!deprecated || named.is_some()) {
            true => Some(Select {
                all: true,
                inner: named.map(|it| it.inner.clone()).unwrap_or_default(),
            }),
            false => named.cloned(),
        }
    }

    /// The first name that is none of these.
    pub fn unknown(&self, mut is_known: impl FnMut(&str) -> bool) -> Option<&str> {
        self.inner.keys().map(|name| &name[..]).find(|name| !is_known(name))
    }
}
