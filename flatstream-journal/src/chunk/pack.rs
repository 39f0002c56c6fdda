//! Messages that wait for their chunk to be full.

use xxhash_rust::xxh3::xxh3_64;

use super::compress::Compressor;
use super::{Chunks, CHUNK_HEADER, MAX_CHUNK, MESSAGE_HEADER};
use crate::format::{Header, ALIGN, HEADER};

/// A chunk that has not ended, or one that has, until the next message comes.
#[derive(Debug)]
pub(crate) struct Pending {
    compressor: Compressor,
    /// It ends with the message that brings it to so many bytes.
    enough: usize,
    /// It never has more.
    most: usize,
    bytes: Vec<u8>,
    now: Summary,
    /// In front of the last message, which may be taken back.
    before: Summary,
    /// Where its frame starts among those in memory, once it has ended.
    ended: Option<usize>,
}

/// What is in it.
#[derive(Clone, Copy, Debug)]
struct Summary {
    len: usize,
    messages: u32,
    earliest: i64,
    latest: i64,
}

impl Summary {
    const NOTHING: Self = Summary { len: 0, messages: 0, earliest: i64::MAX, latest: i64::MIN };

    fn and(self, timestamp: i64, len: usize) -> Self {
        Summary {
            len,
            messages: self.messages + 1,
            earliest: self.earliest.min(timestamp),
            latest: self.latest.max(timestamp),
        }
    }
}

impl Pending {
    /// Of a journal with payloads of so many bytes at most, which those of its chunks have, too.
    pub fn new(chunks: Chunks, max_payload: u32) -> std::io::Result<Self> {
        let most = (MAX_CHUNK as usize).min((max_payload as usize).saturating_sub(CHUNK_HEADER));
        Ok(Pending {
            compressor: Compressor::new(chunks)?,
            enough: (chunks.bytes as usize).min(most),
            most: most / ALIGN * ALIGN,
            bytes: Vec::new(),
            now: Summary::NOTHING,
            before: Summary::NOTHING,
            ended: None,
        })
    }

    /// Room for a message behind the others: its header, which [`add`](Self::add) writes. To be filled, or left by
    /// [`drop_last`](Self::drop_last).
    pub fn open(&mut self) -> &mut Vec<u8> {
        if self.ended.take().is_some() {
            self.now = Summary::NOTHING;
        }
        self.bytes.truncate(self.now.len);
        self.bytes.resize(self.now.len + MESSAGE_HEADER, 0);
        &mut self.bytes
    }

    /// The payload that was put behind its header, which is none of the chunk yet.
    pub fn last(&self) -> &[u8] {
        self.bytes.get(self.now.len + MESSAGE_HEADER..).unwrap_or_default()
    }

    /// Leaves it.
    pub fn drop_last(&mut self) {
        self.bytes.truncate(self.now.len);
    }

    /// Whether no chunk has room for it.
    pub fn is_too_long(&self) -> bool {
        self.bytes.len().next_multiple_of(ALIGN) - self.now.len > self.most
    }

    /// Whether this chunk has none.
    pub fn is_full_for_last(&self) -> bool {
        self.bytes.len().next_multiple_of(ALIGN) > self.most
    }

    /// Takes it into the chunk. Returns how many bytes it takes there.
    pub fn add(&mut self, type_number: u32, timestamp: i64) -> usize {
        let start = self.now.len;
        // Not longer than the chunk, which has fewer than 2^32.
        let length = (self.bytes.len() - start - MESSAGE_HEADER) as u32;
        let header = &mut self.bytes[start..start + MESSAGE_HEADER];
        header[..4].copy_from_slice(&length.to_le_bytes());
        header[4..8].copy_from_slice(&type_number.to_le_bytes());
        header[8..].copy_from_slice(&timestamp.to_le_bytes());
        self.bytes.resize(self.bytes.len().next_multiple_of(ALIGN), 0);
        self.before = self.now;
        self.now = self.now.and(timestamp, self.bytes.len());
        self.bytes.len() - start
    }

    /// Whether it is to end.
    pub fn is_full(&self) -> bool {
        self.now.len >= self.enough
    }

    /// Bytes that are in no frame yet.
    pub fn len(&self) -> usize {
        match self.ended {
            Some(_) => 0,
            None => self.now.len,
        }
    }

    /// The messages, before they are compressed.
    pub fn messages(&self) -> &[u8] {
        &self.bytes[..self.now.len]
    }

    /// Ends it: appends room for a header and the payload to `out`. Returns what the header is, with its place, if there
    /// is a message; `next` is the number behind them.
    pub fn end(&mut self, out: &mut Vec<u8>, next: u64) -> Option<(Header, usize)> {
        if self.len() == 0 {
            return None;
        }
        let Summary { len, messages, earliest, latest } = self.now;
        let (start, bytes) = (out.len(), &self.bytes[..len]);
        out.resize(start + HEADER + CHUNK_HEADER, 0);
        let codec = self.compressor.compress(bytes, out);
        let header = &mut out[start + HEADER..][..CHUNK_HEADER];
        header[0] = codec.number();
        header[4..8].copy_from_slice(&(len as u32).to_le_bytes());
        header[8..16].copy_from_slice(&xxh3_64(bytes).to_le_bytes());
        header[16..].copy_from_slice(&earliest.to_le_bytes());
        self.ended = Some(start);
        let length = (out.len() - start - HEADER) as u32;
        Some((Header::chunk(length, next - u64::from(messages), latest, messages), start))
    }

    /// Begins anew behind the chunk that ended, with the message that came last, which it had no room for.
    pub fn carry_over(&mut self) {
        self.bytes.drain(..self.now.len);
        self.now = Summary::NOTHING;
        self.ended = None;
    }

    /// The last message was not written: nor was the chunk in `out`, if it ended.
    pub fn take_back(&mut self, out: &mut Vec<u8>) {
        if let Some(start) = self.ended.take() {
            out.truncate(start);
        }
        self.now = self.before;
    }
}
