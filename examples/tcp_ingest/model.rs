//! The messages: what clients send and what they get back.

use flatstream::{Bounded, ChecksumDeframer, ChecksumFramer, Crc32, DeframerExt, StreamSerialize};

/// The longest message that a peer may send. It bounds what one connection can make the other side hold.
pub const MAX_MESSAGE: usize = 64 * 1024;

/// A measurement. Clients send these, and nothing else.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct Reading {
    /// Which client measured it.
    pub client: u32,
    /// Counts from 0 for each connection.
    pub number: u64,
    pub sensor: String,
    pub celsius: f64,
    /// What came before, newest first.
    pub recent: Vec<f32>,
}

/// The server's answer at the end of a connection: so many readings of it are in the journal, from the first on.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct Taken {
    pub n_readings: u64,
}

/// How both sides write.
pub fn framer() -> ChecksumFramer<Crc32> {
    ChecksumFramer::new(Crc32)
}

/// How both sides read.
pub fn deframer() -> Bounded<ChecksumDeframer<Crc32>> {
    ChecksumDeframer::new(Crc32).bounded(MAX_MESSAGE)
}
