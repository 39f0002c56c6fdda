//! Frames out of hostile bytes.

use std::io::{self, ErrorKind::Interrupted, ErrorKind::WouldBlock, Read};

use flatstream::{
    parse_frame, ChecksumDeframer, Crc16, Crc32, DefaultDeframer, Deframer, DeframerExt, ErrorKind,
    FrameStatus, SliceReader, StreamReader, TableRootValidator, XxHash64,
};

/// The parser on its own: no panic, and what it says about a frame does not depend on what
/// follows, nor on how much of it was there when it was first asked.
pub fn deframe(data: &[u8]) {
    let Some((&choice, mut rest)) = data.split_first() else { return };
    let mut deframer = deframer(choice);
    let mut offset = 0;
    while let Ok(FrameStatus::Complete(frame)) = parse_frame(&mut deframer, rest, offset) {
        let consumed = frame.consumed();
        assert!(0 < consumed && consumed <= rest.len());
        assert!(frame.payload().end == consumed && frame.payload().start <= consumed);
        check_prefixes(&mut deframer, &rest[..consumed], offset);
        offset += consumed as u64;
        rest = &rest[consumed..];
    }
    if let Ok(FrameStatus::Incomplete { needed }) = parse_frame(&mut deframer, rest, offset) {
        assert!(needed > rest.len());
    }
}

/// A reader that has part of a good frame waits for more, and never for more than the frame.
fn check_prefixes(deframer: &mut dyn Deframer, frame: &[u8], offset: u64) {
    let lens = (0..frame.len().min(40)).chain(frame.len().saturating_sub(4)..frame.len());
    for len in lens {
        match parse_frame(deframer, &frame[..len], offset) {
            Ok(FrameStatus::Incomplete { needed }) => {
                assert!(len < needed && needed <= frame.len(), "{len} of {}", frame.len());
            }
            other => panic!("{len} of {} bytes of a good frame: {other:?}", frame.len()),
        }
    }
}

/// However the bytes arrive, `StreamReader` yields the frames and the error of `SliceReader`.
pub fn split_chunks(data: &[u8]) {
    let [choice, schedule, capacity, stream @ ..] = data else { return };
    let expected = read_slice(stream, *choice);
    let source = Chunks { rest: stream, state: u32::from(*schedule) };
    let found = read_stream(source, *choice, usize::from(*capacity));
    assert_eq!(found, expected);
}

/// What came out of a stream.
#[derive(Debug, PartialEq)]
struct Found {
    payloads: Vec<Vec<u8>>,
    error: Option<String>,
    position: u64,
}

fn read_slice(stream: &[u8], choice: u8) -> Found {
    let mut reader = SliceReader::new(stream, deframer(choice));
    let mut payloads = Vec::new();
    let mut error = None;
    for frame in reader.by_ref() {
        match frame {
            Ok(payload) => payloads.push(payload.to_vec()),
            Err(found) => error = Some(format!("{found:?}")),
        }
    }
    Found { payloads, error, position: reader.position() }
}

fn read_stream(source: Chunks<'_>, choice: u8, capacity: usize) -> Found {
    let mut reader = StreamReader::with_capacity(source, deframer(choice), capacity);
    let mut payloads = Vec::new();
    let error = loop {
        match reader.messages().next() {
            Ok(Some(payload)) => payloads.push(payload.to_vec()),
            Ok(None) => break None,
            Err(error) if would_block(&error) => {}
            Err(error) => break Some(format!("{error:?}")),
        }
    };
    // The end stays the end, and an error stays that error.
    let again = loop {
        match reader.messages().next() {
            Ok(Some(payload)) => panic!("another payload behind the end: {payload:?}"),
            Ok(None) => break None,
            Err(error) if would_block(&error) => {}
            Err(error) => break Some(format!("{error:?}")),
        }
    };
    assert_eq!(again, error);
    Found { payloads, error, position: reader.position() }
}

fn would_block(error: &flatstream::Error) -> bool {
    matches!(error.kind(), ErrorKind::Io(error) if error.kind() == WouldBlock)
}

/// All framings there are, some with adapters around them.
fn deframer(choice: u8) -> Box<dyn Deframer> {
    match choice % 8 {
        0 => Box::new(DefaultDeframer),
        1 => Box::new(ChecksumDeframer::new(XxHash64)),
        2 => Box::new(ChecksumDeframer::new(Crc32)),
        3 => Box::new(ChecksumDeframer::new(Crc16)),
        4 => Box::new(DefaultDeframer.bounded(64)),
        5 => Box::new(ChecksumDeframer::new(Crc16).bounded(64)),
        6 => Box::new(DefaultDeframer.with_validator(TableRootValidator)),
        _ => {
            Box::new(ChecksumDeframer::new(Crc16).observed(|payload| assert!(!payload.is_empty())))
        }
    }
}

/// Hands bytes out in pieces, with interruptions in between.
struct Chunks<'a> {
    rest: &'a [u8],
    state: u32,
}

impl Read for Chunks<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.state = self.state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let random = (self.state >> 16) as usize;
        match random % 8 {
            0 => Err(Interrupted.into()),
            1 => Err(WouldBlock.into()),
            n => {
                let len = (random / 8 % (n * n)).max(1).min(buf.len()).min(self.rest.len());
                let (chunk, rest) = self.rest.split_at(len);
                buf[..len].copy_from_slice(chunk);
                self.rest = rest;
                Ok(len)
            }
        }
    }
}
