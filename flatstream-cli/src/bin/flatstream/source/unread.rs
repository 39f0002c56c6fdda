//! Types whose messages are there, and whose schema cannot be read.

use std::collections::BTreeMap;
use std::sync::Arc;

use flatstream_journal::type_number;
use serde_json::{json, Value};

use super::{FileInfo, Lost, Type};
use crate::{Failure, Result};

/// No more numbers are told apart: they can be made up for each message.
const MOST: usize = 1000;
/// More than anybody reads.
const MOST_TOLD: usize = 20;

/// By their numbers.
#[derive(Default)]
pub struct Unread {
    types: BTreeMap<u32, UnreadType>,
    /// What is damaged in front of the next message.
    damage: Option<(Arc<FileInfo>, u64)>,
}

/// A type of which nothing is known but its number, or its name.
pub struct UnreadType {
    number: u32,
    name: Option<String>,
    n_messages: u64,
    /// The first of its messages.
    first: (Arc<FileInfo>, u64),
    /// Where its schema may have been.
    damage: Option<(Arc<FileInfo>, u64)>,
}

impl Unread {
    /// Bytes that are lost.
    pub(super) fn damaged(&mut self, file: &Arc<FileInfo>, offset: u64) {
        self.damage = Some((file.clone(), offset));
    }

    /// A message, and what is known of its type.
    pub(super) fn look_at(
        &mut self,
        file: &Arc<FileInfo>,
        offset: u64,
        number: u32,
        ty: Option<&Arc<Type>>,
    ) {
        if ty.is_some_and(|ty| ty.schema.is_ok()) {
            return;
        }
        if self.types.len() >= MOST && !self.types.contains_key(&number) {
            return;
        }
        let damage = &self.damage;
        let unread = self.types.entry(number).or_insert_with(|| UnreadType {
            number,
            name: ty.map(|ty| ty.root.clone()),
            n_messages: 0,
            first: (file.clone(), offset),
            damage: damage.clone().filter(|(damaged, _)| Arc::ptr_eq(damaged, file)),
        });
        unread.n_messages += 1;
    }

    pub fn is_empty(&self) -> bool {
        self.types.is_empty()
    }

    /// Whether a type of this name may be one of them.
    pub fn may_have(&self, name: &str) -> bool {
        let is_full = name.contains('.');
        !self.is_empty() && (!is_full || self.types.contains_key(&type_number(name)))
    }

    pub fn types(&self) -> impl Iterator<Item = &UnreadType> {
        self.types.values()
    }

    /// Those that no schema says the name of.
    pub fn nameless(&self) -> impl Iterator<Item = &UnreadType> {
        self.types().filter(|ty| ty.name.is_none())
    }

    /// What is not found among the types that are known may be in one of these: they are told then.
    pub fn or_lost<T>(&self, checked: Result<T>) -> Result<T> {
        match checked {
            Err(Failure::Said(text) | Failure::Usage(text)) if !self.is_empty() => {
                self.tell();
                Err(Failure::Lost(text))
            }
            checked => checked,
        }
    }

    /// Says of each how many messages it has, and where to look.
    fn tell(&self) {
        let of_types = self.types().map(UnreadType::lost);
        of_types.take(MOST_TOLD).for_each(|lost| lost.tell());
    }
}

impl UnreadType {
    pub fn n_messages(&self) -> u64 {
        self.n_messages
    }

    /// As what is lost is told. Where something is damaged in front of the first of its messages, that is the place to look at.
    pub fn lost(&self) -> Lost {
        let UnreadType { number, n_messages, .. } = self;
        let are = match n_messages {
            1 => "1 message is".to_owned(),
            n => format!("{n} messages are"),
        };
        let (file, offset) = self.damage.as_ref().unwrap_or(&self.first);
        let with_one = "with --schema FILE they can be read";
        let what = match (&self.name, &self.damage) {
            (Some(name), _) => {
                format!("{are} of `{name}`, whose schema record describes nothing that can be read")
            }
            (None, Some(_)) => format!(
                "{are} of type {number:#010x}, whose schema is lost: it may be what is damaged at {offset}; {with_one}"
            ),
            (None, None) => {
                format!("{are} of type {number:#010x}, whose schema is not in the journal; {with_one}")
            }
        };
        Lost::of_type(file, *offset, what)
    }

    pub fn json(&self) -> Value {
        let mut json = self.lost().json();
        json["number"] = json!(self.number);
        json["messages"] = json!(self.n_messages);
        json
    }
}
