//! Encoded messages, one behind the other in aligned memory.

use std::mem;

/// Messages that start at multiples of 16: what rkyv and Cap'n Proto ask for, and no harm to others.
#[derive(Default)]
pub struct Payloads {
    memory: rkyv::util::AlignedVec<16>,
    spans: Vec<(usize, usize)>,
}

impl Payloads {
    pub fn push(&mut self, bytes: &[u8]) {
        let start = self.memory.len().next_multiple_of(16);
        self.memory.resize(start, 0);
        self.memory.extend_from_slice(bytes);
        self.spans.push((start, bytes.len()));
    }

    /// Mean bytes of a message.
    pub fn mean_len(&self) -> f64 {
        let total: usize = self.spans.iter().map(|&(_, len)| len).sum();
        total as f64 / self.spans.len() as f64
    }

    pub fn iter(&self) -> impl Iterator<Item = &[u8]> {
        self.spans.iter().map(|&span| self.get(span))
    }

    /// Where the messages are, for [`get`](Payloads::get).
    pub fn take_spans(&mut self) -> Vec<(usize, usize)> {
        mem::take(&mut self.spans)
    }

    #[inline(always)]
    pub fn get(&self, (start, len): (usize, usize)) -> &[u8] {
        &self.memory[start..start + len]
    }
}
