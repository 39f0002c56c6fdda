//! The definitions that a definition leads to.

use super::lines::equal;
use crate::schema::def::{Definition, FieldDef, Link, NameDef, NamePart, PayloadDef, TypeDef};

/// More types than this in one message are looked at by the lock's test alone.
const MOST: usize = 256;

/// The definitions that were found; the first is the one they are reached from.
#[derive(Clone, Copy)]
pub(super) struct Reached<'d> {
    pub all: [Option<&'d Definition>; MOST],
    pub len: usize,
    /// The first two Rust types that have one name.
    pub clash: Option<(NameDef, NameDef)>,
}

/// All definitions that `root` leads to, but for instances of generic types, which constants cannot look into.
pub(super) const fn reach(root: &Definition) -> Reached<'_> {
    let mut reached = Reached { all: [None; MOST], len: 0, clash: None };
    reached.add(root);
    let mut next = 0;
    while next < reached.len {
        if let Some(definition) = reached.all[next] {
            reached.follow(definition);
        }
        next += 1;
    }
    reached
}

impl<'d> Reached<'d> {
    const fn add(&mut self, definition: &'d Definition) {
        let mut i = 0;
        while i < self.len {
            if let Some(known) = self.all[i] {
                let (name, other) = (known.name(), definition.name());
                if same(&name, &other) {
                    if self.clash.is_none() && !equal_paths(&name, &other) {
                        self.clash = Some((name, other));
                    }
                    return;
                }
            }
            i += 1;
        }
        if self.len < MOST {
            self.all[self.len] = Some(definition);
            self.len += 1;
        }
    }

    const fn follow(&mut self, definition: &Definition) {
        match definition {
            Definition::Table(table) => self.fields(table.fields),
            Definition::Struct(fixed) => self.fields(fixed.fields),
            Definition::Enum(_) => {}
            Definition::Union(union) => {
                let mut i = 0;
                while i < union.variants.len() {
                    match &union.variants[i].payload {
                        PayloadDef::Unit => {}
                        PayloadDef::Value(value) => self.ty(&value.ty),
                        PayloadDef::Fields(link) => self.link(link),
                    }
                    i += 1;
                }
            }
        }
    }

    const fn fields(&mut self, fields: &[FieldDef]) {
        let mut i = 0;
        while i < fields.len() {
            self.ty(&fields[i].value.ty);
            i += 1;
        }
    }

    const fn ty(&mut self, ty: &TypeDef) {
        match ty {
            TypeDef::Scalar(_) | TypeDef::Text => {}
            TypeDef::Enum(link)
            | TypeDef::Struct(link)
            | TypeDef::Table(link)
            | TypeDef::Union(link)
            | TypeDef::Message(link) => self.link(link),
            TypeDef::Vector(item) | TypeDef::Array(item, _) => self.ty(item),
            TypeDef::Map(key, value) => {
                self.ty(key);
                self.ty(&value.ty);
            }
        }
    }

    const fn link(&mut self, link: &Link) {
        if let Some(definition) = link.peek() {
            self.add(definition);
        }
    }
}

const fn equal_paths(a: &NameDef, b: &NameDef) -> bool {
    equal(a.rust_path().as_bytes(), b.rust_path().as_bytes())
}

/// Whether two names are one.
const fn same(a: &NameDef, b: &NameDef) -> bool {
    let (left, right) = (a.parts(), b.parts());
    if left.len() != right.len() || !equal(a.namespace.as_bytes(), b.namespace.as_bytes()) {
        return false;
    }
    let mut i = 0;
    while i < left.len() {
        let equal = match (&left[i], &right[i]) {
            (NamePart::Text(a), NamePart::Text(b)) => equal(a.as_bytes(), b.as_bytes()),
            (NamePart::Name(a), NamePart::Name(b)) => same(a, b),
            (NamePart::Number(a), NamePart::Number(b)) => *a == *b,
            // There are no statics of generic types.
            _ => false,
        };
        if !equal {
            return false;
        }
        i += 1;
    }
    true
}
