//! The bytes of a journal: its preamble and the headers of its frames. `docs/journal.md` has the drawing.

use xxhash_rust::xxh3::xxh3_64;

use crate::check::Words;

/// What a journal starts with: `\x89FSJ\r\n\x1a\n`.
pub const MAGIC: [u8; 8] = *b"\x89FSJ\r\n\x1a\n";

/// The version of the format that this crate writes and reads.
pub const VERSION: u8 = 1;

/// XXH3, 64 bits, seed 0.
const CHECKSUM: u8 = 1;

pub(crate) const PREAMBLE: usize = 16;
pub(crate) const HEADER: usize = 40;

/// The longest payload of the format, in bytes. Journals have [a limit of their own](crate::JournalOptions::max_payload).
pub const MAX_PAYLOAD: u32 = i32::MAX as u32;

/// What all positions of frames are multiples of.
pub(crate) const ALIGN: usize = 8;

/// Four bytes that all frames of a file have.
pub(crate) type Marker = [u8; 4];

/// The bits of the sequence number in the word that it shares with the flags.
pub(crate) const SEQUENCE_BITS: u64 = (1 << 56) - 1;

/// Set in the types of messages.
pub(crate) const MESSAGE: u32 = 0x8000_0000;

/// The flags of a chunk: a reader that knows no chunks passes over it loudly.
const OF_CHUNK: u8 = 1;

/// The lowest bits of its type; how many messages are in it stands above them.
const CHUNK: u32 = 3;
const CHUNK_BITS: u32 = 4;

/// What the payload of a frame is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A [`Session`](crate::Session).
    Session,
    /// A [`SchemaRecord`](crate::SchemaRecord).
    Schema,
    /// An [`Index`](crate::Index) of the frames in front of it.
    Index,
    /// So many messages, compressed: see [`Frame::chunk`](crate::Frame::chunk).
    Chunk(u32),
    /// A record of a newer version of the format.
    Unknown(u32),
    /// A message, with the [number of its type](crate::type_number).
    Message(u32),
}

impl Kind {
    /// Whether it is a message, and not a record of the journal's own.
    pub fn is_message(self) -> bool {
        matches!(self, Kind::Message(_))
    }

    /// How many messages a frame of this kind has: one, those of a chunk, or none.
    #[inline]
    pub fn n_messages(self) -> u64 {
        match self {
            Kind::Message(_) => 1,
            Kind::Chunk(messages) => u64::from(messages),
            Kind::Session | Kind::Schema | Kind::Index | Kind::Unknown(_) => 0,
        }
    }

    #[inline]
    fn from_number(number: u32, flags: u8) -> Self {
        match number {
            message if message & MESSAGE != 0 => Kind::Message(message),
            1 => Kind::Session,
            2 => Kind::Schema,
            4 => Kind::Index,
            chunk if flags == OF_CHUNK && chunk % (1 << CHUNK_BITS) == CHUNK && chunk > CHUNK => {
                Kind::Chunk(chunk >> CHUNK_BITS)
            }
            other => Kind::Unknown(other),
        }
    }

    pub(crate) fn number(self) -> u32 {
        match self {
            Kind::Session => 1,
            Kind::Schema => 2,
            Kind::Index => 4,
            Kind::Chunk(messages) => messages << CHUNK_BITS | CHUNK,
            Kind::Unknown(number) | Kind::Message(number) => number,
        }
    }
}

/// The marker of a file: as random as the id of the journal, and another one for each file.
pub(crate) fn marker_for(journal: [u8; 16], segment: u32) -> Marker {
    let mut seed = [0; 20];
    seed[..16].copy_from_slice(&journal);
    seed[16..].copy_from_slice(&segment.to_le_bytes());
    match (xxh3_64(&seed) as u32).to_le_bytes() {
        [0, 0, 0, 0] => *b"mark",
        marker => marker,
    }
}

/// The first bytes of a file.
pub(crate) fn preamble(marker: Marker) -> [u8; PREAMBLE] {
    let mut bytes = [0; PREAMBLE];
    bytes[..8].copy_from_slice(&MAGIC);
    bytes[8..10].copy_from_slice(&[VERSION, CHECKSUM]);
    bytes[12..].copy_from_slice(&marker);
    bytes
}

/// The marker of a file, if its first bytes are those of this version. Zeros are none.
pub(crate) fn marker_of(bytes: &[u8]) -> Option<Marker> {
    let marker = bytes.get(12..PREAMBLE)?.try_into().ok()?;
    (marker != Marker::default() && bytes[..PREAMBLE] == preamble(marker)).then_some(marker)
}

/// What stands in front of a payload, without its checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    pub length: u32,
    pub sequence: u64,
    pub flags: u8,
    pub timestamp: i64,
    pub kind: Kind,
}

impl Header {
    /// The header at the start of `bytes`, if its marker and check are right.
    #[inline]
    pub fn read(bytes: &[u8], marker: Marker) -> Option<Self> {
        Header::read_hashed(bytes.first_chunk()?, marker).map(|(header, _)| header)
    }

    /// The same, and its hash.
    #[inline(always)]
    fn read_hashed(header: &[u8; HEADER], marker: Marker) -> Option<(Self, u64)> {
        let words = words_of(header);
        let (hash, check) = (words.hash(), (long::<32>(header) >> 32) as u32);
        let marker_there = words.marker_and_length as u32;
        if marker_there != u32::from_le_bytes(marker) || hash as u32 != check {
            return None;
        }
        let header = Header::of(words);
        (1..=MAX_PAYLOAD).contains(&header.length).then_some((header, hash))
    }

    #[inline(always)]
    fn of(words: Words) -> Self {
        let Words { marker_and_length, sequence_and_flags, timestamp, kind } = words;
        let flags = (sequence_and_flags >> 56) as u8;
        Header {
            length: (marker_and_length >> 32) as u32,
            sequence: sequence_and_flags & SEQUENCE_BITS,
            flags,
            timestamp: timestamp as i64,
            kind: Kind::from_number(kind, flags),
        }
    }

    /// Of the frame at the start of `bytes`, which was [sealed](Self::seal) here: it is not checked once more.
    #[inline]
    pub fn of_sealed(bytes: &[u8]) -> Option<Self> {
        bytes.first_chunk().map(|header| Header::of(words_of(header)))
    }

    /// The header of the frame at the start of `bytes`, and its payload, if it is good and has no flags.
    #[inline(always)]
    pub fn of_good(bytes: &[u8], marker: Marker) -> Option<(Self, &[u8])> {
        let (head, rest) = bytes.split_first_chunk()?;
        let (header, hash) = Header::read_hashed(head, marker)?;
        if header.flags != 0 {
            return None;
        }
        // With the zeros behind it.
        let payload = rest.get(..header.frame_len() - HEADER)?.get(..header.length as usize)?;
        (hash_of(payload) ^ hash == long::<0>(head)).then_some((header, payload))
    }

    /// Of a chunk.
    pub fn chunk(length: u32, sequence: u64, latest: i64, messages: u32) -> Self {
        let kind = Kind::Chunk(messages);
        Header { length, sequence, flags: OF_CHUNK, timestamp: latest, kind }
    }

    /// Whether its flags mean something that this program does not know.
    #[inline]
    pub fn is_unknown(&self) -> bool {
        self.flags != 0 && !matches!(self.kind, Kind::Chunk(_))
    }

    /// Makes `frame`, whose payload is there behind room for the header, a whole one.
    #[inline]
    pub fn seal(&self, frame: &mut Vec<u8>, start: usize, marker: Marker) {
        let words = Words {
            marker_and_length: u64::from(u32::from_le_bytes(marker)) | u64::from(self.length) << 32,
            sequence_and_flags: self.sequence & SEQUENCE_BITS | u64::from(self.flags) << 56,
            timestamp: self.timestamp as u64,
            kind: self.kind.number(),
        };
        let hash = words.hash();
        let checksum = xxh3_64(&frame[start + HEADER..]) ^ hash;
        let header = [
            checksum,
            words.marker_and_length,
            words.sequence_and_flags,
            words.timestamp,
            u64::from(words.kind) | hash << 32,
        ];
        let room = frame[start..start + HEADER].chunks_exact_mut(8);
        room.zip(header).for_each(|(room, word)| room.copy_from_slice(&word.to_le_bytes()));
        let zeros = self.frame_len() - HEADER - self.length as usize;
        frame.extend_from_slice(&[0; ALIGN][..zeros]);
    }

    /// Appends the frame of this payload, which is as long as it says, to others.
    pub fn put(&self, frames: &mut Vec<u8>, payload: &[u8], marker: Marker) {
        let start = frames.len();
        frames.extend_from_slice(&[0; HEADER]);
        frames.extend_from_slice(payload);
        self.seal(frames, start, marker);
    }

    /// The number that the message behind it has.
    #[inline]
    pub fn next_sequence(&self) -> u64 {
        self.sequence + self.kind.n_messages()
    }

    /// Whether a frame is the one that was written behind it.
    #[inline]
    pub fn leads_to(&self, next: &Header) -> bool {
        next.sequence == self.next_sequence()
    }

    /// Bytes of the frame, with the zeros behind it.
    #[inline]
    pub fn frame_len(&self) -> usize {
        (HEADER + self.length as usize + (ALIGN - 1)) & !(ALIGN - 1)
    }
}

/// Whether the checksum of the frame at the start of `bytes` is right; its payload has to be there.
#[inline]
pub(crate) fn is_whole(bytes: &[u8], header: &Header) -> bool {
    let Some((head, rest)) = bytes.split_first_chunk::<HEADER>() else { return false };
    let payload = rest.get(..header.length as usize);
    payload.is_some_and(|payload| hash_of(payload) ^ words_of(head).hash() == long::<0>(head))
}

/// A function of its own: a reader's loop would have all its ways for short and long payloads in it.
#[inline(never)]
fn hash_of(payload: &[u8]) -> u64 {
    xxh3_64(payload)
}

#[inline(always)]
fn words_of(header: &[u8; HEADER]) -> Words {
    Words {
        marker_and_length: long::<8>(header),
        sequence_and_flags: long::<16>(header),
        timestamp: long::<24>(header),
        kind: long::<32>(header) as u32,
    }
}

#[inline(always)]
fn long<const AT: usize>(header: &[u8; HEADER]) -> u64 {
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&header[AT..AT + 8]);
    u64::from_le_bytes(bytes)
}
