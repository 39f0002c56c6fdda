//! The index that a writer leaves at the end of a file.

use super::{now, JournalWriter, Storage};
use crate::error::Result;
use crate::format::{Kind, PREAMBLE};
use crate::index::{Builder, Index, Indexer};

impl<S: Storage> JournalWriter<S> {
    /// Of a file that has an index at its end, or is new, or none of the two.
    pub(super) fn begin_index(&mut self, index: Option<Index>) {
        let begin = || Builder::new(self.len.max(PREAMBLE as u64));
        let builder = || index.map_or_else(begin, Index::into_builder);
        self.indexer = self.options.index.then(|| Indexer::new(builder()));
    }

    /// Puts the index of all that was handed over behind it.
    pub(super) fn end_index(&mut self) -> Result<()> {
        let max_payload = self.options.max_payload;
        let Some(indexer) = &self.indexer else { return Ok(()) };
        let Some(payload) = indexer.payload(self.len, max_payload)? else { return Ok(()) };
        self.frame(Kind::Index, now(), |out| {
            out.extend_from_slice(&payload);
            Ok(())
        })
    }
}
