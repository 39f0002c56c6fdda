//! `flatstream bench`: how fast files are read on this machine.
//!
//! Each step is done as often as there is time for, at least once, over whole files that were read before: so it is the
//! memory of the system that they come from, if they fit in it. Of writing, only the writer's part is timed.

mod rewrite;
mod steps;

use std::time::{Duration, Instant};

use serde_json::{json, Value};

use crate::chart::{compact, counted, grouped};
use crate::source::Inputs;
use crate::{print, tell, Outcome, Result};
use steps::{pass, Read, Step};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    inputs: Inputs,
    /// For all steps together
    #[arg(long, value_name = "SECONDS", default_value_t = 4, value_parser = clap::value_parser!(u64).range(1..=3600))]
    seconds: u64,
    /// JSON
    #[arg(long)]
    json: bool,
}

/// The passes of a step.
struct Timed {
    step: Step,
    read: Read,
    /// Sorted.
    times: Vec<Duration>,
}

pub fn run(args: &Args) -> Result<Outcome> {
    if args.inputs.files.iter().any(|file| file.as_os_str() == "-") {
        return Err("standard input can be read once only: name a file".into());
    }
    // Not timed: it brings the files into memory, and finds what is wrong with them.
    let first = pass(&args.inputs, Step::Decode)?;
    if first.messages == 0 {
        return Err("there are no messages to read".into());
    }
    let slice = Duration::from_secs(args.seconds) / Step::ALL.len() as u32;
    let all = Step::ALL.map(|step| timed(&args.inputs, step, slice));
    let all = all.into_iter().collect::<Result<Vec<_>>>()?;
    match args.json {
        true => print::json(&json(&first, &all))?,
        false => print::text(&text(&first, &all))?,
    }
    if cfg!(debug_assertions) {
        tell("this is a debug build: releases are many times as fast");
    }
    Ok(if first.is_damaged { Outcome::Damaged } else { Outcome::Whole })
}

fn timed(inputs: &Inputs, step: Step, slice: Duration) -> Result<Timed> {
    let start = Instant::now();
    let (mut read, mut times) = (Read::default(), vec![]);
    while times.is_empty() || start.elapsed() < slice {
        read = pass(inputs, step)?;
        times.push(read.time);
    }
    times.sort();
    Ok(Timed { step, read, times })
}

impl Timed {
    /// Half of the passes took no longer.
    fn median(&self) -> f64 {
        self.times[(self.times.len() - 1) / 2].as_secs_f64().max(1e-9)
    }

    fn bytes_per_second(&self) -> f64 {
        self.read.bytes as f64 / self.median()
    }

    fn messages_per_second(&self) -> f64 {
        self.read.messages as f64 / self.median()
    }
}

fn text(first: &Read, all: &[Timed]) -> String {
    let (messages, bytes) = (counted(first.messages, "message"), grouped(first.bytes));
    let mut lines = vec![
        format!("{messages} in {bytes} bytes; the median of all passes, with one core"),
        String::new(),
        format!(
            "{:48}  {:>9}  {:>10}  {:>8}  {:>6}",
            "", "bytes/s", "messages/s", "each", "passes"
        ),
    ];
    lines.extend(all.iter().map(|timed| {
        let (bytes, messages) =
            (compact(timed.bytes_per_second()), compact(timed.messages_per_second()));
        let each = format!("{:.0} ns", 1e9 / timed.messages_per_second());
        let (what, passes) = (timed.step.words(), timed.times.len());
        format!("{what:48}  {bytes:>9}  {messages:>10}  {each:>8}  {passes:>6}")
    }));
    lines.join("\n")
}

fn json(first: &Read, all: &[Timed]) -> Value {
    let steps = all.iter().map(|timed| {
        json!({ "step": timed.step.name(), "passes": timed.times.len(), "seconds": timed.median(),
            "fastest": timed.times.first().map(Duration::as_secs_f64),
            "slowest": timed.times.last().map(Duration::as_secs_f64),
            "bytes_per_second": timed.bytes_per_second(),
            "messages_per_second": timed.messages_per_second() })
    });
    json!({ "messages": first.messages, "bytes": first.bytes, "values": first.values,
        "is_debug_build": cfg!(debug_assertions), "steps": steps.collect::<Vec<_>>() })
}
