//! Messages of some time or number, by an index.

use std::io::{Read, Seek};

use super::record::Block;
use super::Index;
use crate::error::Result;
use crate::format::{Header, Kind};
use crate::read::{Frames, Journal, JournalReader, Mode};

impl Index {
    /// The same as [`Journal::frames_from_sequence`], without passing all frames in front.
    ///
    /// Damage in what is passed over is not seen.
    pub fn frames_from_sequence<'a>(&self, journal: Journal<'a>, sequence: u64) -> Frames<'a> {
        let is_wanted =
            |header: &Header| header.kind.n_messages() > 0 && header.next_sequence() > sequence;
        let block = self.block_of_sequence(sequence);
        self.seek(journal, block, is_wanted)
    }

    /// The same as [`Journal::frames_from_time`], without passing all frames in front.
    ///
    /// Damage in what is passed over is not seen.
    pub fn frames_from_time<'a>(&self, journal: Journal<'a>, timestamp: i64) -> Frames<'a> {
        let is_wanted =
            |header: &Header| header.kind.n_messages() > 0 && header.timestamp >= timestamp;
        self.seek(journal, self.block_of_time(None, timestamp), is_wanted)
    }

    /// The frames from the first message of a type, as [`type_number`](crate::type_number) makes it, and of this time or
    /// a later one on; or from a chunk that has messages of such a time.
    ///
    /// ```
    /// # use flatstream::StreamSerialize;
    /// use flatstream_journal::{type_number, Journal, JournalOptions, Mode};
    /// # #[derive(StreamSerialize)]
    /// # struct Reading { celsius: f64 }
    ///
    /// #[derive(StreamSerialize)]
    /// #[flatstream(namespace = "acme")]
    /// struct Alarm {
    ///     text: String,
    /// }
    ///
    /// let mut writer = JournalOptions::default().index(true).start(Vec::new())?;
    /// (0..100).try_for_each(|i| writer.write_at(i, &Reading { celsius: 20.5 }).map(drop))?;
    /// writer.write_at(100, &Alarm { text: "hot".into() })?;
    /// let file = writer.finish()?;
    ///
    /// let journal = Journal::new(&file, Mode::default())?;
    /// let index = journal.index().expect("it was written with one");
    /// let mut frames = index.frames_of_type(journal, type_number("acme.Alarm"), 50);
    /// assert_eq!(frames.next().expect("there is one")?.sequence, 100);
    /// # Ok::<(), flatstream_journal::JournalError>(())
    /// ```
    pub fn frames_of_type<'a>(
        &self,
        journal: Journal<'a>,
        type_number: u32,
        timestamp: i64,
    ) -> Frames<'a> {
        let is_wanted = |header: &Header| {
            let is_kind = match header.kind {
                Kind::Message(number) => number == type_number,
                kind => kind.n_messages() > 0,
            };
            is_kind && header.timestamp >= timestamp
        };
        self.seek(journal, self.block_of_time(Some(type_number), timestamp), is_wanted)
    }

    /// A reader of a file that is not in memory, from a place on that is in front of the first message of this time or
    /// a later one, and near it.
    ///
    /// # Errors
    ///
    /// Whatever the file says.
    pub fn reader_from_time<R: Read + Seek>(
        &self,
        file: R,
        mode: Mode,
        timestamp: i64,
    ) -> Result<JournalReader<R>> {
        self.reader(file, mode, self.block_of_time(None, timestamp))
    }

    /// The same for the message with this number, or the first with a greater one.
    ///
    /// # Errors
    ///
    /// Whatever the file says.
    pub fn reader_from_sequence<R: Read + Seek>(
        &self,
        file: R,
        mode: Mode,
        sequence: u64,
    ) -> Result<JournalReader<R>> {
        self.reader(file, mode, self.block_of_sequence(sequence))
    }

    /// The first block that has such a message; nothing if there is none, or it may be in front of all blocks.
    fn block_of_sequence(&self, sequence: u64) -> Option<&Block> {
        let block = self.record.blocks.iter().find(|block| block.next > sequence)?;
        // Numbers rise: nothing in front of it is wanted if it begins with one that is not greater.
        (self.is_complete() && block.sequence <= sequence).then_some(block)
    }

    /// The same. Times need not rise.
    fn block_of_time(&self, of: Option<u32>, timestamp: i64) -> Option<&Block> {
        let has_it = |block: &&Block| {
            let mut types =
                block.types.iter().filter(|it| of.is_none_or(|of| of == it.type_number));
            types.any(|it| it.latest >= timestamp)
        };
        self.record.blocks.iter().find(has_it).filter(|_| self.is_complete())
    }

    fn seek<'a>(
        &self,
        journal: Journal<'a>,
        block: Option<&Block>,
        is_wanted: impl Fn(&Header) -> bool,
    ) -> Frames<'a> {
        let landed = block.and_then(|block| journal.landed(block.offset, block.sequence));
        let mut frames = landed.unwrap_or_else(|| journal.frames());
        frames.seek(is_wanted);
        frames
    }

    fn reader<R: Read + Seek>(
        &self,
        file: R,
        mode: Mode,
        block: Option<&Block>,
    ) -> Result<JournalReader<R>> {
        let mut reader = JournalReader::new(file, mode);
        let is_there = match block {
            Some(block) => reader.lands_on(block.offset, block.sequence)?,
            None => false,
        };
        if !is_there {
            reader.seek_to(0)?;
        }
        Ok(reader)
    }
}
