//! Going through messages, from all files to what is done with them.

use std::collections::BTreeMap;

use flatstream_journal::{Frame, JournalOptions};

use super::Losses;
use crate::source::{Inputs, Item, Lost, Message, Selection, Source, Unread};
use crate::Result;

/// What journals say about themselves, for the one that is made of them.
#[derive(Default)]
pub struct Origin {
    metadata: BTreeMap<String, String>,
    max_payload: u32,
    /// The journal that is read, if it says which one it is.
    #[cfg(feature = "nats")]
    pub journal: Option<[u8; 16]>,
}

impl Origin {
    /// Of several files the first that says something.
    pub fn learn(&mut self, frame: &Frame<'_>) {
        let Some(Ok(session)) = frame.session() else { return };
        #[cfg(feature = "nats")]
        self.journal.replace(session.journal().to_array());
        self.max_payload = self.max_payload.max(session.max_payload());
        for (key, value) in session.metadata().iter() {
            self.metadata.entry(key.to_owned()).or_insert_with(|| value.to_owned());
        }
    }

    /// The same of a file that is no journal.
    #[cfg(feature = "mcap")]
    pub fn learn_entries(&mut self, entries: Vec<(String, String)>) {
        for (key, value) in entries {
            self.metadata.entry(key).or_insert(value);
        }
    }

    /// What users said about journals.
    #[cfg(feature = "mcap")]
    pub fn entries(&self) -> impl Iterator<Item = (&str, &str)> {
        self.metadata.iter().map(|(key, value)| (&key[..], &value[..]))
    }

    /// For a journal that a command makes.
    pub fn options(&self, command: &str) -> JournalOptions {
        let writer = format!("flatstream {command} {}", env!("CARGO_PKG_VERSION"));
        let options = JournalOptions::default().writer(writer);
        // Messages of streams are as long as journals take them without being told.
        let options = match self.max_payload {
            0 => options,
            max_payload => options.max_payload(max_payload.max(16 << 20)),
        };
        let metadata = self.metadata.iter();
        metadata.fold(options, |options, (key, value)| options.metadata(key, value))
    }
}

/// What became of a pass.
pub struct Pass {
    pub origin: Origin,
    pub losses: Losses,
    pub unread: Unread,
}

/// Hands the messages that are selected to `take`, which may refuse some.
pub fn pass(
    inputs: &Inputs,
    selection: &Selection,
    mut take: impl FnMut(&Message<'_>, &Origin) -> Result<Option<Lost>>,
) -> Result<Pass> {
    let source = Source::open(inputs)?.starting_at(selection.first());
    let mut source = source.with_progress(true);
    let (origin, losses) = (Origin::default(), Losses::default());
    let mut pass = Pass { origin, losses, unread: Unread::default() };
    let mut n_taken = 0;
    while let Some(item) = source.next()? {
        let lost = match item {
            Item::Message(message) if selection.takes(&message)? => {
                n_taken += 1;
                take(&message, &pass.origin)?
            }
            #[cfg(feature = "nats")]
            Item::Begin(_) => {
                pass.origin.journal = None;
                None
            }
            Item::Record(frame) => {
                pass.origin.learn(&frame);
                None
            }
            #[cfg(feature = "mcap")]
            Item::Metadata(entries) => {
                pass.origin.learn_entries(entries);
                None
            }
            Item::Lost(lost) => Some(lost),
            _ => None,
        };
        if let Some(lost) = lost {
            pass.losses.add(lost);
        }
    }
    if n_taken == 0 {
        selection.check_types(&source)?;
    }
    pass.unread = source.into_unread();
    Ok(pass)
}
