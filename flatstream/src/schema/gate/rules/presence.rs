//! What a field reads as when it is absent, and whether it may be.

use super::super::default_of::{has_default, split_default};
use super::super::lines::{equal, text, Line};
use super::fields::Locked;
use super::Case;
use crate::layout::{hash, Text};
use crate::schema::def::{FieldDef, TypeDef};

/// The words behind the type of a field.
struct Words<'l> {
    default: &'l [u8],
    is_required: bool,
    is_key: bool,
    nested: &'l [u8],
}

impl<'l> Words<'l> {
    const fn new(line: Line<'l>) -> Self {
        let (default, rest) = split_default(line.rest());
        let mut rest = Line::new(match rest {
            [b' ', rest @ ..] => rest,
            _ => rest,
        });
        let mut words = Words { default, is_required: false, is_key: false, nested: b"" };
        while !rest.rest().is_empty() {
            let word = rest.word();
            words.is_required |= equal(word, b"required");
            words.is_key |= equal(word, b"key");
            if equal(word, b"nested") {
                words.nested = rest.word();
            }
        }
        words
    }
}

impl<const N: usize> Case<'_, N> {
    pub(super) const fn presence(&mut self, i: usize, field: &FieldDef, locked: &Locked<'_>) {
        let words = Words::new(locked.rest);
        let is_number = matches!(field.value.ty, TypeDef::Scalar(_) | TypeDef::Enum(_));
        let own_required = field.value.is_required || field.is_key && !is_number;
        let (rule, message) = if !self.is_nested(&field.value.ty, words.nested) {
            let message = self.shown(field.name).text(
                " held bytes that are a message, and now others or none, or the reverse: readers of the one refuse \
                 the other. Add a new field and mark this one deprecated",
            );
            ("nested-changed", message)
        } else if is_number && equal(words.default, b"null") != field.value.is_option {
            ("optional-changed", self.optional(field))
        } else if !has_default(field, words.default) {
            let message = self
                .shown(field.name)
                .text(" has another default than ")
                .text(text(words.default))
                .text(": messages in which it is absent would be read with another value. Keep the old one");
            ("default-changed", message)
        } else if own_required && !words.is_required {
            let message = self.shown(field.name).text(
                " became required: messages without it, which are there already, would be refused. Drop \
                 `required`",
            );
            ("required-added", message)
        } else if words.is_required && !own_required {
            let message = self
                .shown(field.name)
                .text(" is not required any more: old readers refuse messages without it. Keep `required`");
            ("required-dropped", message)
        } else if words.is_key != field.is_key {
            let became = if field.is_key { " became the key" } else { " is not the key any more" };
            let message = self
                .shown(field.name)
                .text(became)
                .text(": readers would search in the wrong order. Undo that, or add a new table");
            ("key-changed", message)
        } else {
            return;
        };
        self.note(Some(i), rule, text(locked.name), message);
    }

    /// Whether the bytes are a message of the same table, or of none.
    const fn is_nested(&self, ty: &TypeDef, locked: &[u8]) -> bool {
        match ty {
            TypeDef::Message(link) => self.types.link(link) == hash(locked),
            _ => locked.is_empty(),
        }
    }

    const fn optional(&self, field: &FieldDef) -> Text {
        let became = match field.value.is_option {
            true => " became an `Option`",
            false => " is no `Option` any more",
        };
        self.shown(field.name).text(became).text(
            ": 0 and absent would be taken for each other. Add a new field and mark this one deprecated",
        )
    }
}
