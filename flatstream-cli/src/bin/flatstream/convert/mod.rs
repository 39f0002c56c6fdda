//! `flatstream convert`: messages in a file of another kind.

#[cfg(feature = "arrow")]
mod columns;
#[cfg(feature = "mcap")]
mod mcap;
mod stream;
mod text;
mod time;

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum, ValueHint};

use crate::color::When;
use crate::output::{n_messages, pass, JournalFile, NewFile, Pass, Report};
use crate::show::{Format, Printer, Show, Unshown};
use crate::source::{Inputs, Message, Selection};
use crate::{shown, tell, usage, Failure, Outcome, Result};
#[cfg(feature = "arrow")]
use columns::{Columns, ColumnsOut};
use stream::{StreamOut, Sum};
pub use text::TextInput;
use time::TimeField;

#[derive(Args)]
pub struct Convert {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    selection: Selection,
    /// The new file
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Output")]
    output: PathBuf,
    /// What it is to be; if nothing is said, what its name ends with: .fsj, .stream, .ndjson, .json, .csv, .parquet, .arrow, .arrows or .mcap
    #[arg(long, value_name = "KIND", value_enum, help_heading = "Output")]
    r#as: Option<Kind>,
    /// The checksum in front of each message of a stream
    #[arg(
        long,
        value_name = "SUM",
        value_enum,
        default_value = "xxhash64",
        help_heading = "Output"
    )]
    checksum: Sum,
    /// In journals, the field that is the time of a message, in nanoseconds since 1970: of messages that have none by themselves
    #[arg(long, value_name = "FIELD", help_heading = "Output")]
    time: Option<String>,
    /// In text and columns, these fields alone, as `cat` has them
    #[arg(long, value_name = "PATH,..", value_delimiter = ',', help_heading = "Output")]
    fields: Vec<String>,
    /// In text and columns, the messages alone, without number, time and type
    #[arg(long, help_heading = "Output")]
    bare: bool,
    #[command(flatten)]
    text: TextInput,
    #[command(flatten)]
    report: Report,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// A journal, whose messages are numbered from 0
    Journal,
    /// A plain stream, of messages of one type
    Stream,
    /// A line of JSON for each message
    Ndjson,
    /// One list of JSON
    Json,
    /// A table of messages of one type, or of --fields
    Csv,
    /// Columns of messages of one type, or of --fields, compressed with zstd
    #[cfg(feature = "arrow")]
    Parquet,
    /// Columns in a file of Arrow
    #[cfg(feature = "arrow")]
    Arrow,
    /// Columns in a stream of Arrow
    #[cfg(feature = "arrow")]
    ArrowStream,
    /// An MCAP file, with a channel for each type
    #[cfg(feature = "mcap")]
    Mcap,
}

impl Kind {
    /// For messages.
    fn all() -> String {
        let there_is = |feature: bool, kinds: &str, name: &str| match feature {
            true => (format!(", {kinds}"), String::new()),
            false => {
                (String::new(), format!("; {kinds} take a `flatstream` with the feature `{name}`"))
            }
        };
        let (arrow, no_arrow) =
            there_is(cfg!(feature = "arrow"), "parquet, arrow, arrow-stream", "arrow");
        let (mcap, no_mcap) = there_is(cfg!(feature = "mcap"), "mcap", "mcap");
        format!("journal, stream, ndjson, json, csv{arrow}{mcap}{no_arrow}{no_mcap}")
    }

    fn of(path: &Path) -> Option<Self> {
        Some(match path.extension()?.to_str()? {
            "fsj" => Kind::Journal,
            "stream" => Kind::Stream,
            "ndjson" | "jsonl" => Kind::Ndjson,
            "json" => Kind::Json,
            "csv" => Kind::Csv,
            #[cfg(feature = "arrow")]
            "parquet" => Kind::Parquet,
            #[cfg(feature = "arrow")]
            "arrow" | "feather" => Kind::Arrow,
            #[cfg(feature = "arrow")]
            "arrows" => Kind::ArrowStream,
            #[cfg(feature = "mcap")]
            "mcap" => Kind::Mcap,
            _ => return None,
        })
    }
}

pub fn run(args: &Convert) -> Result<Outcome> {
    let kind = args.r#as.or_else(|| Kind::of(&args.output));
    let unsaid = || usage(format!("what is it to be? say --as {}", Kind::all()));
    match kind.ok_or_else(unsaid)? {
        Kind::Journal => to_journal(args),
        Kind::Stream => to_stream(args),
        Kind::Ndjson => to_text(args, Format::Ndjson),
        Kind::Json => to_text(args, Format::Json),
        Kind::Csv => to_text(args, Format::Csv),
        #[cfg(feature = "arrow")]
        Kind::Parquet => to_columns(args, Columns::Parquet),
        #[cfg(feature = "arrow")]
        Kind::Arrow => to_columns(args, Columns::Arrow),
        #[cfg(feature = "arrow")]
        Kind::ArrowStream => to_columns(args, Columns::ArrowStream),
        #[cfg(feature = "mcap")]
        Kind::Mcap => mcap::run(args),
    }
}

fn to_journal(args: &Convert) -> Result<Outcome> {
    let mut out = JournalFile::create(&args.output, "convert")?;
    let mut time = args.time.as_deref().map(TimeField::new);
    let done = each_of(args, |message, origin| match TimeField::or_own(&mut time, message)? {
        Ok(time) => out.write(message, time, origin),
        Err(lost) => Ok(Some(lost)),
    })?;
    let n = out.finish(&done.origin)?;
    args.report.give(&[&args.output], n, &done.losses)
}

fn to_stream(args: &Convert) -> Result<Outcome> {
    let (file, out) = NewFile::create(&args.output)?;
    let shown = shown(&args.output);
    let mut stream = StreamOut::new(BufWriter::new(out), args.checksum, &shown);
    let done = each_of(args, |message, _| stream.write(message).map(|()| None))?;
    let n = stream.n_messages;
    sync(&shown, stream.finish()?)?;
    file.publish()?;
    tell(&format!("{shown}: {}", n_messages(n)));
    args.report.give(&[&args.output], n, &done.losses)
}

fn to_text(args: &Convert, format: Format) -> Result<Outcome> {
    let (file, out) = NewFile::create(&args.output)?;
    let shown = shown(&args.output);
    let (fields, color) = (args.fields.clone(), When::Never);
    let show = Show { format, fields, bare: args.bare, json: false, color, is_raw: true };
    let mut out = BufWriter::new(out);
    let mut printer = Printer::new(&show, &mut out);
    let mut n = 0;
    let done = each_of(args, |message, _| match printer.print(message) {
        Ok(()) => {
            n += 1;
            Ok(None)
        }
        Err(Unshown::Other) => Ok(None),
        Err(Unshown::Lost(lost)) => Ok(Some(lost)),
        Err(Unshown::Failed(failure)) => Err(of_file(&shown, failure)),
    })?;
    let finished = printer.finish().map_err(|failure| of_file(&shown, failure));
    done.unread.or_lost(finished)?;
    drop(printer);
    sync(&shown, out)?;
    file.publish()?;
    tell(&format!("{shown}: {}", n_messages(n)));
    args.report.give(&[&args.output], n, &done.losses)
}

/// By the newest schema of the messages: another time, if that is not the first.
#[cfg(feature = "arrow")]
fn to_columns(args: &Convert, columns: Columns) -> Result<Outcome> {
    let options = columns::options(&args.fields, args.bare)?;
    let mut chosen = None;
    loop {
        let (file, out) = NewFile::create(&args.output)?;
        let shown = shown(&args.output);
        let mut out = ColumnsOut::new(columns, options.clone(), chosen, out, &shown);
        let passed = each_of(args, |message, _| out.write(message));
        if let Some(newer) = out.newer.take() {
            again(args)?;
            chosen = Some(newer);
            continue;
        }
        let (done, n) = (passed?, out.n_messages);
        match out.finish()? {
            Some(out) => sync(&shown, out)?,
            None if done.unread.is_empty() && !done.losses.is_empty() => {
                tell(&format!("{shown} is not written: {NO_COLUMNS}"));
                return args.report.give(&[], n, &done.losses);
            }
            None => return done.unread.or_lost(Err(format!("{shown}: {NO_COLUMNS}").into())),
        }
        file.publish()?;
        tell(&format!("{shown}: {}", n_messages(n)));
        return args.report.give(&[&args.output], n, &done.losses);
    }
}

#[cfg(feature = "arrow")]
const NO_COLUMNS: &str = "without a message there are no columns";

/// Says that all is read again.
#[cfg(feature = "arrow")]
fn again(args: &Convert) -> Result<()> {
    if args.inputs.has_stdin() {
        return Err("the type gets a newer schema on the way, by which all has to be read again: give a file instead of `-`".into());
    }
    tell("the type gets a newer schema on the way: all is read again, by that");
    Ok(())
}

fn each_of(
    args: &Convert,
    take: impl FnMut(&Message<'_>, &crate::output::Origin) -> Result<Option<crate::source::Lost>>,
) -> Result<Pass> {
    each(&args.text, &args.inputs, &args.selection, take)
}

/// Hands the messages to `take` that files have, or the text that they are.
pub fn each(
    text: &TextInput,
    inputs: &Inputs,
    selection: &Selection,
    mut take: impl FnMut(&Message<'_>, &crate::output::Origin) -> Result<Option<crate::source::Lost>>,
) -> Result<Pass> {
    match text.form(inputs)? {
        Some(form) => text::pass(text, form, inputs, selection, &mut take),
        None => pass(inputs, selection, take),
    }
}

/// What is shown goes to standard output elsewhere.
fn of_file(shown: &str, failure: Failure) -> Failure {
    match failure {
        Failure::Said(text) => Failure::Said(text.replacen("standard output", shown, 1)),
        other => other,
    }
}

/// All is there, also after the end of the machine.
fn sync(shown: &str, mut out: BufWriter<File>) -> Result<()> {
    let synced = out.flush().and_then(|()| out.get_ref().sync_all());
    synced.map_err(|error| Failure::Said(format!("{shown}: {error}")))
}
