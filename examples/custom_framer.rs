//! A framing of your own: frames that are numbered, so that a reader notices a lost one.
//!
//! `Sequenced` puts a number in front of the header of any other framing:
//!
//! ```text
//! | number u64 LE | header of the inner framing | payload ... |
//! ```

use flatstream::{
    ChecksumDeframer, ChecksumFramer, Crc32, Deframer, Error, FrameHeader, Framer, HeaderStatus,
    Result, SliceReader, StreamWriter,
};

const NUMBER_LEN: usize = size_of::<u64>();

/// Numbers the frames of another framing, from 0.
struct Sequenced<I> {
    inner: I,
    next: u64,
}

impl<I> Sequenced<I> {
    fn new(inner: I) -> Self {
        Sequenced { inner, next: 0 }
    }
}

impl<F: Framer> Framer for Sequenced<F> {
    fn header(&mut self, payload: &[u8]) -> Result<FrameHeader> {
        let inner = self.inner.header(payload)?;
        let mut header = FrameHeader::from(self.next.to_le_bytes());
        header.extend_from_slice(inner.as_bytes());
        self.next += 1;
        Ok(header)
    }
}

impl<D: Deframer> Deframer for Sequenced<D> {
    fn parse_header(&self, input: &[u8], offset: u64) -> Result<HeaderStatus> {
        // Shorter than the number: the inner header is not there either.
        let rest = input.get(NUMBER_LEN..).unwrap_or_default();
        Ok(match self.inner.parse_header(rest, offset)? {
            HeaderStatus::Incomplete { needed } => {
                HeaderStatus::Incomplete { needed: NUMBER_LEN + needed }
            }
            HeaderStatus::Complete { header_len, payload_len } => {
                HeaderStatus::Complete { header_len: NUMBER_LEN + header_len, payload_len }
            }
        })
    }

    fn check_payload(&mut self, header: &[u8], payload: &[u8], offset: u64) -> Result<()> {
        let Some((number, inner)) = header.split_first_chunk() else { return Ok(()) };
        self.inner.check_payload(inner, payload, offset)?;
        let number = u64::from_le_bytes(*number);
        if number != self.next {
            let reason = format!("frame {number} came instead of {}", self.next);
            return Err(Error::validation("Sequenced", reason));
        }
        self.next += 1;
        Ok(())
    }

    fn max_payload_len(&self) -> usize {
        self.inner.max_payload_len()
    }
}

fn main() -> Result<()> {
    let mut writer = StreamWriter::new(Vec::new(), Sequenced::new(ChecksumFramer::new(Crc32)));
    writer.write_batch(["one", "two", "three"])?;
    let whole = writer.into_inner();
    assert_eq!(read(&whole)?, ["one", "two", "three"]);

    // The same stream after somebody lost the second frame.
    let frame_len = whole.windows(3).position(|bytes| bytes == b"two").unwrap_or_default()
        - whole.windows(3).position(|bytes| bytes == b"one").unwrap_or_default();
    let gap = [&whole[..frame_len], &whole[2 * frame_len..]].concat();
    let error = read(&gap).unwrap_err();
    println!("{error}");
    assert!(error.to_string().contains("frame 2 came instead of 1"));
    Ok(())
}

fn read(bytes: &[u8]) -> Result<Vec<&str>> {
    let deframer = Sequenced::new(ChecksumDeframer::new(Crc32));
    SliceReader::new(bytes, deframer).typed::<str>().collect()
}
