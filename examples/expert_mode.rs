//! Builders of your own: the same bytes as simple mode, and the memory is yours to give and take.
//!
//! Simple mode (`write`) keeps one buffer as large as the largest message so far. That is right
//! for most streams, and a memory policy shrinks the buffer after rare large messages. Move to
//! expert mode (`write_finished`) when messages of very different size share a stream, when a
//! message is to be built before it is known where it goes, or when it has to be built in memory
//! of your choice.
//!
//! Prints what each side keeps in memory behind a small message, a large one, and a small one
//! again.

use std::io::Cursor;

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{
    build, DefaultDeframer, DefaultFramer, Result, SizeThresholdPolicy, SliceReader,
    StreamSerialize, StreamWriter, MAX_HEADER_LEN,
};

/// Room for the usual report.
const USUAL: usize = 1024;

#[derive(Clone, StreamSerialize)]
struct Report {
    host: String,
    lines: Vec<String>,
}

/// Writes to what stands for a file here. Into a `Vec` itself frames are made without memory of the writer.
type Writer = StreamWriter<'static, Cursor<Vec<u8>>, DefaultFramer>;

/// Bytes in memory behind each of the three reports.
type Kept = [usize; 3];

fn main() -> Result<()> {
    let small = Report { host: "web-1".into(), lines: vec!["ok".into()] };
    let large = Report { host: "db-1".into(), lines: vec!["a stack trace".into(); 10_000] };
    let reports = [small.clone(), large, small];

    let writer = || Writer::with_capacity(Cursor::default(), DefaultFramer, USUAL);
    let (bytes, simple) = write(writer(), &reports)?;
    let policy = SizeThresholdPolicy::new(USUAL);
    let (tidy_bytes, tidy) = write(writer().with_memory_policy(policy), &reports)?;
    let (expert_bytes, expert) = write_finished(&reports)?;
    assert!(bytes == tidy_bytes && bytes == expert_bytes, "readers cannot tell them apart");

    println!("{:34}{:>10}{:>10}{:>14}", "bytes in memory", "small", "large", "small again");
    print("the message", lengths(&bytes)?);
    print("simple: the writer", simple);
    print("simple: with a memory policy", tidy);
    print("expert: the writer", expert.writer);
    print("expert: the usual builder", expert.usual);
    print("expert: the builder of the large", expert.exception);

    assert!(simple[1] > 100 * simple[0] && simple[2] == simple[1], "kept for good");
    assert!(tidy[1] == simple[1] && tidy[2] == tidy[0], "given back");
    assert_eq!(expert.writer, [MAX_HEADER_LEN; 3], "next to nothing");
    assert_eq!(expert.usual, [USUAL; 3], "the large report did not touch this builder");
    assert!(expert.exception[1] > 0 && expert.exception[2] == 0, "dropped");
    Ok(())
}

/// Simple mode: the writer has all the memory.
fn write(mut writer: Writer, reports: &[Report; 3]) -> Result<(Vec<u8>, Kept)> {
    let mut kept = Kept::default();
    for (kept, report) in kept.iter_mut().zip(reports) {
        writer.write(report)?;
        *kept = writer.buffer_capacity();
    }
    Ok((writer.into_inner().into_inner(), kept))
}

#[derive(Default)]
struct Expert {
    writer: Kept,
    usual: Kept,
    exception: Kept,
}

/// Expert mode: one builder for the usual, kept; one for the exception, dropped.
fn write_finished(reports: &[Report; 3]) -> Result<(Vec<u8>, Expert)> {
    let mut writer = Writer::new(Cursor::default(), DefaultFramer);
    let mut usual = FlatBufferBuilder::with_capacity(USUAL);
    let mut kept = Expert::default();
    for (n, report) in reports.iter().enumerate() {
        if report.lines.len() < 100 {
            build(&mut usual, report)?;
            writer.write_finished(&mut usual)?;
        } else {
            let mut exception = FlatBufferBuilder::new();
            build(&mut exception, report)?;
            writer.write_finished(&mut exception)?;
            kept.exception[n] = capacity(&mut exception);
        }
        kept.usual[n] = capacity(&mut usual);
        kept.writer[n] = writer.buffer_capacity();
    }
    Ok((writer.into_inner().into_inner(), kept))
}

/// All the memory of a builder, used or free.
fn capacity(builder: &mut FlatBufferBuilder<'_>) -> usize {
    builder.mut_finished_buffer().0.len()
}

fn lengths(stream: &[u8]) -> Result<Kept> {
    let mut kept = Kept::default();
    for (kept, message) in kept.iter_mut().zip(SliceReader::new(stream, DefaultDeframer)) {
        *kept = message?.len();
    }
    Ok(kept)
}

fn print(what: &str, [small, large, small_again]: Kept) {
    println!("{what:34}{small:>10}{large:>10}{small_again:>14}");
}
