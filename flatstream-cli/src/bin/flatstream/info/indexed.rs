//! What the index of a journal says of it: all but the smallest and the largest message, numbers that are missing, and
//! damage that came later.

use std::fs::File as Opened;

use flatstream_journal::{Index, JournalReader, Mode};

use super::count::MOST_COLUMNS;
use super::found::{Found, Session};
use crate::source::FileInfo;

/// What stands in front of frames.
const PREAMBLE: u64 = 16;

impl Found {
    /// Takes what the index of the file that was begun says; returns whether there is one about all of it. Where damage
    /// was known when it was written, reading says where.
    pub fn add_by_index(&mut self, file: &FileInfo) -> bool {
        self.indexed(file).is_some()
    }

    fn indexed(&mut self, file: &FileInfo) -> Option<()> {
        let mut opened = Opened::open(file.path.as_ref().filter(|_| file.is_journal)?).ok()?;
        let len = opened.metadata().ok().filter(|it| it.is_file())?.len();
        let index = Index::read(&mut opened).ok()??;
        let records = index.records().filter(|_| index.is_complete() && index.lost() == 0)?;
        let records = Records::read(opened, records)?;
        // Together as many as a line over time has columns.
        let n_places = (MOST_COLUMNS / index.parts().len().max(1)).clamp(4, 256) as u64;
        for summary in index.parts().flatten() {
            self.count(summary.type_number).add_summary(summary, n_places);
        }
        records.sessions.into_iter().for_each(|session| self.sessions.push(session));
        self.types.extend(records.types);
        self.bytes += len - PREAMBLE;
        self.gaps.lose();
        let file = self.files.last_mut()?;
        (file.by_index, file.bytes) = (true, len);
        Some(())
    }
}

/// What stands where the index says that records are.
#[derive(Default)]
struct Records {
    sessions: Vec<Session>,
    types: Vec<(u32, String)>,
}

impl Records {
    /// Nothing if something else stands there.
    fn read(file: Opened, offsets: &[u64]) -> Option<Self> {
        let mut reader = JournalReader::new(file, Mode::Strict);
        let mut records = Records::default();
        for offset in offsets {
            reader.seek_to(*offset).ok()?;
            let frame = reader.next_frame()?.ok()?;
            if let Some(session) = frame.session() {
                records.sessions.push(Session::of(&frame, &session.ok()?));
            } else {
                let schema = frame.schema()?.ok()?;
                records.types.push((schema.type_number(), schema.root().to_owned()));
            }
        }
        Some(records)
    }
}
