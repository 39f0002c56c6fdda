//! Where the comparison starts.

use std::collections::HashSet;

use super::side::Side;
use super::Comparison;
use crate::schema::lock::{Effect, Level, Rule};
use crate::schema::part::Part;

impl<'s> Comparison<'s> {
    /// The tables of messages, then what nothing leads to.
    pub(super) fn roots(&mut self) {
        self.messages();
        let (old, new) = (other_roots(&self.old), other_roots(&self.new));
        for root in old {
            let alike = |new: &&Part<'s>| self.is_renamed(root, **new);
            let same_name = self.new.get(root.name());
            match same_name.or_else(|| new.iter().find(alike).copied()) {
                Some(new) => self.follow(root, new),
                None => self.removed(root),
            }
        }
    }

    fn messages(&mut self) {
        let Some(old) = self.old.root() else { return };
        match self.new.root() {
            Some(new) if old.name() == new.name() || self.is_renamed(old, new) => {
                self.identifier(old);
                self.follow(old, new);
            }
            Some(new) => self.other_root(old, &format!("`{}`", new.name())),
            None => self.other_root(old, "none"),
        }
    }

    fn other_root(&mut self, old: Part<'_>, new: &str) {
        let message = format!(
            "the root was `{}`, now it is {new}; a message does not say of which table it is, so readers take those \
             of one for the other. Add a field to the old root, or start a lock and a stream of its own",
            old.name(),
        );
        self.find(Rule::RootChanged, Level::Error, Effect::Refused, old.name(), message);
    }

    fn identifier(&mut self, root: Part<'_>) {
        let (old, new) = (self.old.schema.file_identifier, self.new.schema.file_identifier);
        if old == new {
            return;
        }
        let effects = match (old, new) {
            (None, _) => (Effect::Refused, Effect::Fine),
            (_, None) => (Effect::Fine, Effect::Refused),
            _ => (Effect::Refused, Effect::Refused),
        };
        let message = format!(
            "the file identifier of `{}` changed from {} to {}; readers refuse messages with another one than theirs. \
             Give it the old one back",
            root.name(),
            quoted(old),
            quoted(new),
        );
        self.find_each(Rule::IdentifierChanged, Level::Error, effects, root.name(), message);
    }

    fn removed(&mut self, old: Part<'_>) {
        let (name, kind) = (old.name(), old.kind());
        if old.is_table() {
            let message = format!(
                "`{name}`, {kind} that may be a message, is gone; messages of it cannot be read any more. Keep it"
            );
            self.find(Rule::TypeRemoved, Level::Error, Effect::Refused, name, message);
        } else {
            let message = format!("`{name}`, {kind} that nothing refers to, is gone");
            self.find(Rule::TypeRemoved, Level::Warning, Effect::Fine, name, message);
        }
    }
}

/// Types that the root does not lead to, and that no other of these does. Of a circle the first by name.
fn other_roots<'s>(side: &Side<'s>) -> Vec<Part<'s>> {
    let mut reached = HashSet::new();
    if let Some(root) = side.root() {
        side.reach(root.name(), &mut reached);
    }
    let names = side.names();
    let all = names.iter().filter_map(|name| side.get(name));
    let mentioned: HashSet<&str> = all
        .flat_map(|ty| ty.mentions().into_iter().filter(move |name| *name != ty.name()))
        .collect();
    let (inner, outer): (Vec<_>, Vec<_>) =
        names.into_iter().partition(|name| mentioned.contains(name));
    let mut roots = vec![];
    for name in outer.into_iter().chain(inner) {
        if !reached.contains(name) {
            roots.extend(side.get(name));
            side.reach(name, &mut reached);
        }
    }
    roots
}

fn quoted(identifier: Option<[u8; 4]>) -> String {
    identifier.map_or_else(|| "none".into(), |bytes| format!("`{}`", bytes.escape_ascii()))
}
