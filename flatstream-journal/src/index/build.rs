//! An index that grows with its journal.

use super::record::{add_to, of_type, Block, IndexRecord, TypeSummary};
use crate::format::Kind;

/// Bytes of frames in a block, at first.
const BLOCK: u64 = 1 << 20;

/// Blocks, summaries in them, and records are so many at most: an index does not grow beyond some hundred KiB, however
/// long its journal is. Blocks become longer instead, and records are left out.
const MOST_BLOCKS: usize = 2048;
const MOST_SUMMARIES: usize = 8192;
const MOST_RECORDS: usize = 8192;

/// Takes frames in the order of the file.
#[derive(Clone, Debug)]
pub(crate) struct Builder {
    index: IndexRecord,
    n_summaries: usize,
    /// Bytes of frames in a block.
    block: u64,
    /// The summary that was added to last, in the last block.
    last: usize,
}

impl Builder {
    /// Of the frames from here on.
    pub fn new(start: u64) -> Self {
        let index = IndexRecord { start, records: Some(vec![]), ..IndexRecord::default() };
        Builder { index, n_summaries: 0, block: BLOCK, last: 0 }
    }

    /// Of a journal that goes on behind the one with this index.
    pub fn go_on(index: IndexRecord) -> Self {
        let n_summaries = index.blocks.iter().map(|block| block.types.len()).sum();
        // Blocks that were made longer stay so.
        let lens = index.blocks.windows(2).map(|pair| pair[1].offset - pair[0].offset);
        let block = lens.min().map_or(BLOCK, |len| 1 << len.max(BLOCK).ilog2());
        let mut builder = Builder { index, n_summaries, block, last: usize::MAX };
        builder.keep_short();
        builder
    }

    /// A frame, whose messages are told behind it.
    #[inline]
    pub fn frame(&mut self, offset: u64, sequence: u64, kind: Kind) {
        let next = sequence + kind.n_messages();
        let is_in_last = |block: &Block| offset - block.offset < self.block;
        match self.index.blocks.last_mut().filter(|block| is_in_last(block)) {
            Some(block) => block.next = block.next.max(next),
            None => self.begin_block(Block { offset, sequence, next, types: vec![] }),
        }
        if matches!(kind, Kind::Session | Kind::Schema) {
            self.record(offset);
        }
    }

    /// A message, in a frame of its own or with others in a chunk there.
    pub fn message_of(&mut self, offset: u64, sequence: u64, number: u32, time: i64, bytes: u64) {
        self.frame(offset, sequence, Kind::Message(number));
        self.message(number, time, bytes);
    }

    fn begin_block(&mut self, block: Block) {
        self.index.blocks.push(block);
        self.last = usize::MAX;
        self.keep_short();
    }

    /// A message of the last frame.
    #[inline]
    pub fn message(&mut self, type_number: u32, timestamp: i64, bytes: u64) {
        let Some(block) = self.index.blocks.last_mut() else { return };
        match block.types.get_mut(self.last).filter(|it| it.type_number == type_number) {
            Some(summary) => summary.add_message(timestamp, bytes),
            None => self.message_of_other(type_number, timestamp, bytes),
        }
    }

    #[cold]
    fn message_of_other(&mut self, type_number: u32, timestamp: i64, bytes: u64) {
        let Some(block) = self.index.blocks.last_mut() else { return };
        let n_types = block.types.len();
        of_type(&mut block.types, type_number).add_message(timestamp, bytes);
        self.n_summaries += block.types.len() - n_types;
        let place = block.types.binary_search_by_key(&type_number, |it| it.type_number);
        self.last = place.unwrap_or(usize::MAX);
    }

    /// What is known of messages of the last frame.
    pub fn summary(&mut self, summary: &TypeSummary) {
        if let Some(block) = self.index.blocks.last_mut() {
            let n_types = block.types.len();
            add_to(&mut block.types, summary);
            self.n_summaries += block.types.len() - n_types;
            self.last = usize::MAX;
        }
    }

    /// Bytes that are no good frames, or a chunk whose messages are not known.
    pub fn lost(&mut self, bytes: u64) {
        self.index.lost = self.index.lost.saturating_add(bytes);
    }

    /// Of the last block, which is the only one where there are very many.
    #[inline]
    pub fn n_types(&self) -> usize {
        self.index.blocks.last().map_or(0, |block| block.types.len())
    }

    fn record(&mut self, offset: u64) {
        if let Some(records) = &mut self.index.records {
            records.push(offset);
        }
        self.index.records.take_if(|records| records.len() > MOST_RECORDS);
    }

    /// Two blocks become one until there are few.
    fn keep_short(&mut self) {
        while self.index.blocks.len() > 1
            && (self.index.blocks.len() > MOST_BLOCKS || self.n_summaries > MOST_SUMMARIES)
        {
            let blocks = std::mem::take(&mut self.index.blocks);
            self.index.blocks = halved(blocks);
            self.n_summaries = self.index.blocks.iter().map(|block| block.types.len()).sum();
            self.block *= 2;
            self.last = usize::MAX;
        }
    }

    /// The index of all frames up to here.
    pub fn end(&self, end: u64) -> IndexRecord {
        let mut whole = self.clone();
        // The last block may have got many.
        whole.keep_short();
        IndexRecord { end, ..whole.index }
    }
}

fn halved(blocks: Vec<Block>) -> Vec<Block> {
    let mut halved: Vec<Block> = Vec::with_capacity(blocks.len() / 2 + 1);
    for (i, block) in blocks.into_iter().enumerate() {
        match halved.last_mut().filter(|_| i % 2 == 1) {
            Some(first) => {
                first.next = first.next.max(block.next);
                block.types.iter().for_each(|it| add_to(&mut first.types, it));
            }
            None => halved.push(block),
        }
    }
    halved
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Frames of 100 KiB, with messages of so many types in turn.
    fn built(n_frames: u64, n_types: u32) -> (Builder, u64) {
        let mut builder = Builder::new(16);
        for i in 0..n_frames {
            let number = 1 << 31 | (i % u64::from(n_types)) as u32;
            builder.message_of(16 + i * 102_400, i, number, i as i64 - 1000, 100);
        }
        (builder, 16 + n_frames * 102_400)
    }

    fn sum(index: &IndexRecord) -> Vec<TypeSummary> {
        let mut all = vec![];
        index.blocks.iter().flat_map(|it| &it.types).for_each(|it| add_to(&mut all, it));
        all
    }

    #[test]
    fn blocks_are_of_a_mebibyte() {
        let (builder, end) = built(1000, 3);
        let index = builder.end(end);
        // 11 frames each, the last of which ends behind the mebibyte.
        assert_eq!(index.blocks.len(), 91);
        for (i, block) in (0..).zip(&index.blocks) {
            let next = (11 * i + 11).min(1000);
            assert_eq!((block.offset, block.sequence), (16 + 11 * i * 102_400, 11 * i));
            assert_eq!((block.next, block.types.len()), (next, 3));
        }
        let first = TypeSummary {
            type_number: 1 << 31,
            messages: 334,
            bytes: 33_400,
            earliest: -1000,
            latest: -1,
        };
        assert_eq!(sum(&index)[0], first);
    }

    /// Whatever the length of the journal, and the number of its types.
    #[test]
    fn an_index_does_not_grow_for_ever() {
        for (n_frames, n_types) in [(100_000, 1), (100_000, 8), (40_000, 1000), (30_000, 30_000)] {
            let (builder, end) = built(n_frames, n_types);
            let index = builder.end(end);
            assert!((2..=MOST_BLOCKS).contains(&index.blocks.len()) || n_types > 8);
            let n_summaries: usize = index.blocks.iter().map(|it| it.types.len()).sum();
            assert!(n_summaries <= MOST_SUMMARIES.max(n_types as usize) + 11, "{n_summaries}");
            assert!(index.blocks.windows(2).all(|it| it[0].offset < it[1].offset));
            assert!(index.blocks.windows(2).all(|it| it[0].next == it[1].sequence));
            assert_eq!(index.blocks[0].offset, 16);
            let all = sum(&index);
            assert_eq!(all.len(), n_types as usize);
            assert_eq!(all.iter().map(|it| it.messages).sum::<u64>(), n_frames);
            // Who goes on with it does not begin with short blocks again.
            let n_blocks = index.blocks.len();
            assert!(Builder::go_on(index).end(end).blocks.len() <= n_blocks);
        }
    }

    #[test]
    fn too_many_records_are_left_out() {
        let mut builder = Builder::new(16);
        for i in 0..MOST_RECORDS as u64 + 2 {
            let are_listed = builder.end(0).records.map(|records| records.len() as u64);
            assert_eq!(are_listed, (i <= MOST_RECORDS as u64).then_some(i));
            builder.frame(16 + 64 * i, 0, Kind::Schema);
        }
    }
}
