//! What is in files: a journal with a message for each time that files were written.
//!
//! It is synced behind the files and in front of the acknowledgements, so each place of the stream is in it once.

use std::fs::File;
use std::path::Path;

use flatstream::StreamSerialize;
use flatstream_fleet::Outcome;
use flatstream_journal::{Journal, JournalOptions, JournalWriter, Mode};

/// Places of the stream whose messages are in files.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(namespace = "fleet")]
pub struct Collected {
    /// When the stream was created, in nanoseconds since 1970: another one counts anew.
    pub stream: i64,
    pub first: u64,
    pub last: u64,
    pub n_messages: u64,
    pub n_left_out: u64,
}

/// The journal, and what it says.
pub struct Ledger {
    journal: JournalWriter<File>,
    stream: i64,
    /// The first place that is in no file.
    pub next: u64,
    /// In files.
    pub n_messages: u64,
}

impl Ledger {
    /// Opens that of a folder, which is one of this stream.
    pub fn open(folder: &Path, stream: i64) -> Outcome<Self> {
        let path = folder.join("ledger.fsj");
        let (journal, _) = JournalOptions::default()
            .writer("fleet-collector")
            .cut_torn_tail(true)
            .append(&path)?;
        let bytes = std::fs::read(&path)?;
        let mut ledger = Ledger { journal, stream, next: 1, n_messages: 0 };
        if bytes.is_empty() {
            return Ok(ledger);
        }
        for collected in Journal::new(&bytes, Mode::Strict)?.messages::<Collected>() {
            let collected = collected?.view;
            if collected.stream() != stream {
                return Err(format!(
                    "{}: these files are of another stream of that name, which was deleted: take another folder",
                    path.display()
                )
                .into());
            }
            ledger.next = collected.last() + 1;
            ledger.n_messages += collected.n_messages();
        }
        Ok(ledger)
    }

    /// Writes down that these places are in files. It is safe when this returns.
    pub fn write(&mut self, first: u64, last: u64, n_messages: u64, n_left_out: u64) -> Outcome {
        let stream = self.stream;
        self.journal.write(&Collected { stream, first, last, n_messages, n_left_out })?;
        self.journal.sync()?;
        self.next = last + 1;
        self.n_messages += n_messages;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ledger_goes_on_and_is_of_one_stream() {
        let folder = std::env::temp_dir().join(format!("fleet-ledger-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        let mut ledger = Ledger::open(&folder, 17).unwrap();
        assert_eq!((ledger.next, ledger.n_messages), (1, 0));
        ledger.write(1, 10, 9, 1).unwrap();
        ledger.write(11, 20, 10, 0).unwrap();
        drop(ledger);
        let ledger = Ledger::open(&folder, 17).unwrap();
        assert_eq!((ledger.next, ledger.n_messages), (21, 19));
        drop(ledger);
        let error = Ledger::open(&folder, 18).err().unwrap().to_string();
        assert!(error.contains("another stream of that name"), "{error}");
        std::fs::remove_dir_all(folder).unwrap();
    }
}
