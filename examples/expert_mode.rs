//! Builders of your own: the same bytes as simple mode, and the memory is yours to give and take.
//!
//! Simple mode (`write`) keeps one buffer as large as the largest message so far. That is right
//! for most streams. Move to expert mode (`write_finished`) when messages of very different size
//! share a stream, when a message is to be built before it is known where it goes, or when it has
//! to be built in memory of your choice.

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{
    build, DefaultDeframer, DefaultFramer, Result, SliceReader, StreamSerialize, StreamWriter,
};

#[derive(Clone, StreamSerialize)]
struct Report {
    host: String,
    lines: Vec<String>,
}

fn main() -> Result<()> {
    let small = Report { host: "web-1".into(), lines: vec!["ok".into()] };
    let large = Report { host: "db-1".into(), lines: vec!["a stack trace".into(); 10_000] };
    let reports = [small.clone(), large, small];

    // Simple mode.
    let mut simple = StreamWriter::new(Vec::new(), DefaultFramer);
    simple.write_batch(&reports)?;

    // Expert mode: one builder for the usual, kept; one for the exception, dropped.
    let mut expert = StreamWriter::new(Vec::new(), DefaultFramer);
    let mut usual = FlatBufferBuilder::with_capacity(1024);
    for report in &reports {
        if report.lines.len() < 100 {
            build(&mut usual, report)?;
            expert.write_finished(&mut usual)?;
        } else {
            let mut exception = FlatBufferBuilder::new();
            build(&mut exception, report)?;
            expert.write_finished(&mut exception)?;
        }
    }
    let (memory, _) = usual.collapse();
    assert_eq!(memory.len(), 1024, "the large message did not touch this builder");

    // Readers cannot tell the modes apart.
    let bytes = expert.into_inner();
    assert_eq!(bytes, simple.into_inner());
    for report in SliceReader::new(&bytes, DefaultDeframer).typed::<Report>() {
        let report = report?;
        println!("{}: {} lines", report.host(), report.lines().len());
    }
    Ok(())
}
