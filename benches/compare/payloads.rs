//! Encoded messages in aligned memory, and where that memory is.

use std::mem;

use crate::common::Rng;

/// More than the largest message of the shapes that stream.
const BLOCK: usize = 16 << 20;

/// 16 is what rkyv and Cap'n Proto ask for, and no harm to others.
type Block = rkyv::util::AlignedVec<16>;

/// Memory for the inputs of contestants, dealt out by chance.
///
/// What passes through the cache comes as fast as its memory lets it, and some stretches of memory are
/// faster than others: what the system, or the host of a virtual machine, backs with large pages. The same
/// reader over two copies of the same bytes was up to 1.35 times as fast in one as in the other. So all
/// memory is taken first, and each contestant has blocks from everywhere.
#[derive(Default)]
pub struct Memory(Vec<Block>);

impl Memory {
    /// At least `bytes`, all of them backed.
    pub fn shuffled(bytes: usize) -> Memory {
        let mut blocks: Vec<Block> = (0..bytes.div_ceil(BLOCK)).map(|_| touched()).collect();
        Rng::new(1).shuffle(&mut blocks);
        Memory(blocks)
    }

    /// The next block, or a new one when all are gone.
    fn block(&mut self, len: usize) -> Block {
        let dealt = if len <= BLOCK { self.0.pop() } else { None };
        dealt.unwrap_or_else(|| Block::with_capacity(len.max(BLOCK)))
    }
}

/// A system gives memory when it is written to.
fn touched() -> Block {
    let mut block = Block::with_capacity(BLOCK);
    block.resize(BLOCK, 1);
    block.clear();
    block
}

/// Messages that start at multiples of 16.
#[derive(Default)]
pub struct Payloads {
    blocks: Vec<Block>,
    spans: Vec<Span>,
}

/// Where a message is: block, start, length.
pub type Span = (usize, usize, usize);

impl Payloads {
    pub fn push(&mut self, bytes: &[u8], memory: &mut Memory) {
        let start = |block: &Block| block.len().next_multiple_of(16);
        let has_room = |block: &Block| start(block) + bytes.len() <= block.capacity();
        if !self.blocks.last().is_some_and(has_room) {
            self.blocks.push(memory.block(bytes.len()));
        }
        let last = self.blocks.len() - 1;
        let block = &mut self.blocks[last];
        let start = start(block);
        block.resize(start, 0);
        block.extend_from_slice(bytes);
        self.spans.push((last, start, bytes.len()));
    }

    /// Mean bytes of a message.
    pub fn mean_len(&self) -> f64 {
        let total: usize = self.spans.iter().map(|&(.., len)| len).sum();
        total as f64 / self.spans.len() as f64
    }

    pub fn iter(&self) -> impl Iterator<Item = &[u8]> {
        self.spans.iter().map(|&span| self.get(span))
    }

    /// Where the messages are, for [`get`](Payloads::get).
    pub fn take_spans(&mut self) -> Vec<Span> {
        mem::take(&mut self.spans)
    }

    #[inline(always)]
    pub fn get(&self, (block, start, len): Span) -> &[u8] {
        &self.blocks[block][start..start + len]
    }
}
