//! What the end of a file says about all of it.

use std::io::{self, Read, Seek, SeekFrom};

use super::channels::Channels;
use super::input::Input;
use crate::limits::Limits;
use crate::wire::{head, op, Fields, FOOTER, HEAD, MAGIC};

/// The footer and what is behind it.
const LAST: usize = HEAD + FOOTER + MAGIC.len();

/// Learns the definitions that the summary repeats, if there is one and its checksum is right.
pub fn learn<R: Read + Seek>(
    read: &mut R,
    start: u64,
    limits: Limits,
    channels: &mut Channels,
) -> io::Result<()> {
    let end = read.seek(SeekFrom::End(0))?;
    let Some(footer) = end.checked_sub(LAST as u64).filter(|at| *at >= start) else {
        return Ok(());
    };
    read.seek(SeekFrom::Start(footer))?;
    let mut last = [0; LAST];
    read.read_exact(&mut last)?;
    let is_one = head(&last) == Some((op::FOOTER, FOOTER as u64)) && last.ends_with(&MAGIC);
    let mut fields = Fields(&last[HEAD..]);
    let (summary, _, sum) = (fields.u64(), fields.u64(), fields.u32());
    let Some(at) = summary.filter(|at| is_one && *at != 0).and_then(|at| at.checked_add(start))
    else {
        return Ok(());
    };
    if at >= footer {
        return Ok(());
    }
    read.seek(SeekFrom::Start(at))?;
    if is_right(read, footer - at, &last, sum)? {
        read.seek(SeekFrom::Start(at))?;
        definitions(read, footer - at, limits, channels)?;
    }
    Ok(())
}

/// Whether it is as it was written.
fn is_right<R: Read>(
    read: &mut R,
    len: u64,
    last: &[u8; LAST],
    saved: Option<u32>,
) -> io::Result<bool> {
    let Some(saved) = saved.filter(|saved| *saved != 0) else { return Ok(true) };
    let mut sum = crc32fast::Hasher::new();
    let (mut left, mut buf) = (len, [0; 4096]);
    while left > 0 {
        let n = usize::try_from(left).unwrap_or(usize::MAX).min(buf.len());
        read.read_exact(&mut buf[..n])?;
        sum.update(&buf[..n]);
        left -= n as u64;
    }
    sum.update(&last[..HEAD + FOOTER - 4]);
    Ok(sum.finalize() == saved)
}

fn definitions<R: Read>(
    read: &mut R,
    len: u64,
    limits: Limits,
    channels: &mut Channels,
) -> io::Result<()> {
    let mut input = Input::new(read.take(len), 0);
    while input.fill(HEAD)? {
        let Some((opcode, len)) = head(input.bytes()) else { break };
        let is_one = matches!(opcode, op::SCHEMA | op::CHANNEL);
        let n = usize::try_from(len).ok().filter(|len| is_one && *len <= limits.definitions);
        if let Some(n) = n {
            if !input.fill(HEAD + n)? {
                break;
            }
            let body = &input.bytes()[HEAD..HEAD + n];
            // What is wrong with one is said when messages want it.
            let _ = match opcode {
                op::SCHEMA => channels.schema(body),
                _ => channels.channel(body),
            };
        }
        let mut left = (HEAD as u64).saturating_add(len);
        input.skip(&mut left)?;
    }
    Ok(())
}
