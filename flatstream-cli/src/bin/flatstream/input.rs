//! Where journals come from.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use flatstream_journal::{Frame, JournalError, JournalReader, Mode};

use crate::{tell, Failure, Result};

/// A journal that is read from one end to the other, past all damage.
pub struct Input {
    reader: JournalReader<Box<dyn Read>>,
    name: String,
}

/// What stands in a journal.
pub enum Item<'r> {
    Frame(Frame<'r>),
    /// Bytes that are lost: from where on, how many, and a sentence.
    Lost(u64, u64, String),
}

impl Input {
    pub fn open(path: &Path) -> Result<Self> {
        let (read, name): (Box<dyn Read>, _) = match path.to_str() {
            Some("-") => (Box::new(io::stdin().lock()), "standard input".to_owned()),
            _ => {
                let file = File::open(path);
                let file = file.map_err(|error| format!("{}: {error}", path.display()))?;
                (Box::new(file), path.display().to_string())
            }
        };
        Ok(Input { reader: JournalReader::new(read, Mode::SkipCorrupt), name })
    }

    /// What messages call it.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn next(&mut self) -> Result<Option<Item<'_>>> {
        let name = &self.name;
        match self.reader.next_frame() {
            None => Ok(None),
            Some(Ok(frame)) => Ok(Some(Item::Frame(frame))),
            Some(Err(JournalError::Damage(damage))) => {
                Ok(Some(Item::Lost(damage.offset, damage.len, damage.to_string())))
            }
            Some(Err(JournalError::TornTail(tail))) => {
                Ok(Some(Item::Lost(tail.offset, tail.len, tail.to_string())))
            }
            Some(Err(error)) => Err(Failure::Said(format!("{name}: {error}"))),
        }
    }
}

/// Says what is lost, and how to look at it.
pub fn tell_lost(name: &str, offset: u64, len: u64, what: &str) {
    tell(&format!("{name}: {what}"));
    if name != "standard input" {
        tell(&format!("  look at it: xxd -s {offset} -l {} '{name}'", len.min(256)));
    }
}
