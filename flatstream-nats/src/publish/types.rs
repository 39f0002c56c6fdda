//! The types that a publisher has published.

use std::any::TypeId;

use flatstream::StreamSchema;

use crate::MessageType;

/// Those that were met.
#[derive(Default)]
pub(super) struct Types {
    known: Vec<(TypeId, MessageType)>,
    /// The one that was asked for last.
    last: usize,
    /// Name and fingerprint of those whose schema is published.
    published: Vec<MessageType>,
}

impl Types {
    /// That of a Rust type. Its schema is made once.
    pub fn of<T: StreamSchema + ?Sized>(&mut self) -> MessageType {
        let rust = typeid::of::<T>();
        if self.known.get(self.last).is_none_or(|(known, _)| *known != rust) {
            let place = self.known.iter().position(|(known, _)| *known == rust);
            self.last = place.unwrap_or_else(|| {
                self.known.push((rust, MessageType::of::<T>()));
                self.known.len() - 1
            });
        }
        self.known[self.last].1.clone()
    }

    pub fn is_published(&self, of: &MessageType) -> bool {
        self.published.contains(of)
    }

    pub fn published(&mut self, of: &MessageType) {
        self.published.push(of.clone());
    }
}
