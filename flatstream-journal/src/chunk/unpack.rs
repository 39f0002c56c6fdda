//! Chunks become messages again: all of them, or none.

use xxhash_rust::xxh3::xxh3_64;

use super::decompress::Decompressor;
use super::{Codec, CHUNK_HEADER, MAX_CHUNK, MESSAGE_HEADER};
use crate::error::{ChunkFault, Damage, Reason, Result};
use crate::format::{Kind, ALIGN, MAX_PAYLOAD, MESSAGE};
use crate::read::Frame;

/// What stands in front of the messages.
struct ChunkHeader {
    codec: Codec,
    length: u32,
    sum: u64,
    earliest: i64,
}

impl ChunkHeader {
    fn read(payload: &[u8]) -> Result<(Self, &[u8]), ChunkFault> {
        let (header, compressed) =
            payload.split_first_chunk::<CHUNK_HEADER>().ok_or(ChunkFault::Header)?;
        let codec = Codec::from_number(header[0]).ok_or(ChunkFault::Codec(header[0]))?;
        let [length] = words(&header[4..8], u32::from_le_bytes);
        let [sum, earliest] = words(&header[8..], u64::from_le_bytes);
        let is_bounded = length % ALIGN as u32 == 0
            && (1..=MAX_CHUNK).contains(&length)
            && length as usize <= codec.most(compressed.len());
        let is_one = header[1..4] == [0; 3] && is_bounded;
        let header = ChunkHeader { codec, length, sum, earliest: earliest as i64 };
        is_one.then_some((header, compressed)).ok_or(ChunkFault::Header)
    }
}

/// Numbers that stand behind each other.
fn words<const SIZE: usize, const N: usize, T: Copy + Default>(
    bytes: &[u8],
    number: fn([u8; SIZE]) -> T,
) -> [T; N] {
    let mut words = [T::default(); N];
    for (word, bytes) in words.iter_mut().zip(bytes.chunks_exact(SIZE)) {
        let mut of = [0; SIZE];
        of.copy_from_slice(bytes);
        *word = number(of);
    }
    words
}

/// A message in an unpacked chunk.
struct Inner<'c> {
    number: u32,
    timestamp: i64,
    payload: &'c [u8],
    /// Bytes to the next one.
    len: usize,
}

impl<'c> Inner<'c> {
    /// The one at the start of `bytes`, if there is one.
    fn read(bytes: &'c [u8]) -> Option<Self> {
        let (header, rest) = bytes.split_first_chunk::<MESSAGE_HEADER>()?;
        let [length, number] = words(&header[..8], u32::from_le_bytes);
        let [timestamp] = words(&header[8..], i64::from_le_bytes);
        let is_message = number & MESSAGE != 0 && (1..=MAX_PAYLOAD).contains(&length);
        let payload = rest.get(..length as usize).filter(|_| is_message)?;
        let len = (MESSAGE_HEADER + payload.len()).next_multiple_of(ALIGN);
        Some(Inner { number, timestamp, payload, len })
    }
}

/// The type, the time and the length of each message in a chunk that is not compressed.
pub(crate) fn for_each_message(mut bytes: &[u8], mut tell: impl FnMut(u32, i64, u64)) {
    while let Some(message) = Inner::read(bytes) {
        tell(message.number, message.timestamp, message.payload.len() as u64);
        bytes = bytes.get(message.len..).unwrap_or_default();
    }
}

/// The way through an unpacked chunk.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cursor {
    /// Of the chunk, in the file.
    offset: u64,
    len_in_file: u32,
    /// Of the next message.
    sequence: u64,
    at: usize,
    left: u32,
}

impl Cursor {
    /// Whether there are more messages.
    #[inline]
    pub fn has_more(&self) -> bool {
        self.left > 0
    }

    /// Where the chunk is.
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// What the next message is in what was unpacked.
    pub fn kind(&self, bytes: &[u8]) -> Option<Kind> {
        let message = Inner::read(bytes.get(self.at..)?).filter(|_| self.has_more())?;
        Some(Kind::Message(message.number))
    }

    /// The next message in what was unpacked.
    pub fn next<'c>(&mut self, bytes: &'c [u8]) -> Option<Frame<'c>> {
        self.left = self.left.checked_sub(1)?;
        let message = Inner::read(bytes.get(self.at..)?)?;
        let frame = Frame {
            offset: self.offset,
            sequence: self.sequence,
            timestamp: message.timestamp,
            kind: Kind::Message(message.number),
            payload: message.payload,
            in_chunk: Some(std::mem::take(&mut self.len_in_file)),
        };
        (self.at, self.sequence) = (self.at + message.len, self.sequence + 1);
        Some(frame)
    }
}

/// Unpacks one chunk after another into the same memory.
#[derive(Debug, Default)]
pub(crate) struct Unpacker {
    decompressor: Decompressor,
    bytes: Vec<u8>,
}

impl Unpacker {
    /// What was unpacked last.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Unpacks a chunk of so many messages.
    pub fn unpack(&mut self, frame: &Frame<'_>, messages: u32) -> Result<Cursor, Damage> {
        self.bytes.clear();
        let len_in_file = frame.len_in_file();
        match self.try_unpack(frame, messages) {
            Ok(()) => Ok(Cursor {
                offset: frame.offset,
                len_in_file: len_in_file as u32,
                sequence: frame.sequence,
                at: 0,
                left: messages,
            }),
            Err(fault) => {
                let reason = Reason::Chunk { sequence: frame.sequence, messages, fault };
                Err(Damage { offset: frame.offset, len: len_in_file, reason })
            }
        }
    }

    fn try_unpack(&mut self, frame: &Frame<'_>, messages: u32) -> Result<(), ChunkFault> {
        let (header, compressed) = ChunkHeader::read(frame.payload)?;
        self.bytes.resize(header.length as usize, 0);
        self.decompressor.decompress(header.codec, compressed, &mut self.bytes)?;
        if xxh3_64(&self.bytes) != header.sum {
            return Err(ChunkFault::Sum);
        }
        let times = times(&self.bytes, messages).ok_or(ChunkFault::Messages)?;
        let is_promised = times == (header.earliest, frame.timestamp);
        is_promised.then_some(()).ok_or(ChunkFault::Messages)
    }
}

/// The earliest and the latest one of so many messages, if there are as many, and nothing else.
fn times(mut bytes: &[u8], messages: u32) -> Option<(i64, i64)> {
    let (mut earliest, mut latest) = (i64::MAX, i64::MIN);
    for _ in 0..messages {
        let message = Inner::read(bytes)?;
        bytes = bytes.get(message.len..)?;
        earliest = earliest.min(message.timestamp);
        latest = latest.max(message.timestamp);
    }
    bytes.is_empty().then_some((earliest, latest))
}

/// The messages of a chunk, unpacked: see [`Frame::chunk`].
#[derive(Clone, Debug)]
pub struct Chunk {
    bytes: Vec<u8>,
    cursor: Cursor,
    codec: Codec,
}

impl Chunk {
    pub(crate) fn of(frame: &Frame<'_>, messages: u32) -> Result<Self> {
        let mut unpacker = Unpacker::default();
        let cursor = unpacker.unpack(frame, messages)?;
        let codec = Codec::from_number(frame.payload[0]).unwrap_or(Codec::Stored);
        Ok(Chunk { bytes: unpacker.bytes, cursor, codec })
    }

    /// The messages, as frames that stand where the chunk does.
    pub fn messages(&self) -> ChunkMessages<'_> {
        ChunkMessages { bytes: &self.bytes, cursor: self.cursor.clone() }
    }

    /// How it was compressed. A chunk that did not become smaller is stored.
    pub fn codec(&self) -> Codec {
        self.codec
    }

    /// Bytes of its messages, with what stands in front of each.
    pub fn unpacked_len(&self) -> usize {
        self.bytes.len()
    }
}

impl<'c> IntoIterator for &'c Chunk {
    type Item = Frame<'c>;
    type IntoIter = ChunkMessages<'c>;

    fn into_iter(self) -> ChunkMessages<'c> {
        self.messages()
    }
}

/// The messages of a [`Chunk`].
#[derive(Clone, Debug)]
pub struct ChunkMessages<'c> {
    bytes: &'c [u8],
    cursor: Cursor,
}

impl<'c> Iterator for ChunkMessages<'c> {
    type Item = Frame<'c>;

    fn next(&mut self) -> Option<Frame<'c>> {
        self.cursor.next(self.bytes)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.cursor.left as usize;
        (left, Some(left))
    }
}

impl ExactSizeIterator for ChunkMessages<'_> {}

impl std::iter::FusedIterator for ChunkMessages<'_> {}
