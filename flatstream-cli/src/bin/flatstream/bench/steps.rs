//! What is done with all messages of the files.

use std::hint::black_box;
use std::time::{Duration, Instant};

use flatstream::dynamic::DynValue;

use super::rewrite::Rewrite;
use crate::source::{Inputs, Item, Source};
use crate::Result;

/// Each one does what the one before does, and more; the last one only writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Scan,
    Verify,
    Decode,
    Write,
}

impl Step {
    pub const ALL: [Step; 4] = [Step::Scan, Step::Verify, Step::Decode, Step::Write];

    pub fn name(self) -> &'static str {
        match self {
            Step::Scan => "scan",
            Step::Verify => "verify",
            Step::Decode => "decode",
            Step::Write => "write",
        }
    }

    pub fn words(self) -> &'static str {
        match self {
            Step::Scan => "find frames and check their checksums",
            Step::Verify => ".. and verify messages by their schemas",
            Step::Decode => ".. and look at every value by its schema",
            Step::Write => "write the messages to a journal in memory",
        }
    }
}

/// What was read in a pass.
#[derive(Clone, Copy, Debug, Default)]
pub struct Read {
    pub time: Duration,
    /// Of frames; of payloads where they are only written.
    pub bytes: u64,
    pub messages: u64,
    /// That were looked at.
    pub values: u64,
    pub is_damaged: bool,
}

/// Reads all of the files once.
pub fn pass(inputs: &Inputs, step: Step) -> Result<Read> {
    if step == Step::Write {
        return write(inputs);
    }
    let start = Instant::now();
    let (mut source, mut read) = (Source::open(inputs)?, Read::default());
    while let Some(item) = source.next()? {
        match item {
            Item::Message(message) => {
                read.bytes += message.frame_len;
                read.messages += 1;
                if step != Step::Scan {
                    match message.view() {
                        Ok(view) if step == Step::Decode => {
                            read.values += values(DynValue::Table(view))
                        }
                        Ok(view) => drop(black_box(view)),
                        Err(_) => read.is_damaged = true,
                    }
                }
            }
            Item::Record(frame) => read.bytes += frame.len_in_file(),
            Item::Lost(_) => read.is_damaged = true,
            Item::Begin(_) | Item::End(_) | Item::Idle => {}
            #[cfg(feature = "mcap")]
            Item::Metadata(_) => {}
        }
    }
    read.time = start.elapsed();
    Ok(read)
}

/// How many values there are, each of which is looked at.
fn values(value: DynValue<'_>) -> u64 {
    match value {
        DynValue::Table(table) => table.fields().map(|(_, value)| values(value)).sum(),
        DynValue::Struct(of) => of.fields().map(|(_, value)| values(value)).sum(),
        DynValue::Vector(vector) => match vector.as_bytes() {
            Some(bytes) => {
                black_box(bytes);
                1
            }
            None => vector.iter().map(values).sum(),
        },
        DynValue::Union(union) => values(union.value()),
        other => {
            black_box(other);
            1
        }
    }
}

fn write(inputs: &Inputs) -> Result<Read> {
    let (mut source, mut rewrite) = (Source::open(inputs)?, Rewrite::default());
    while let Some(item) = source.next()? {
        if let Item::Message(message) = item {
            rewrite.add(&message)?;
        }
    }
    rewrite.finish()
}
