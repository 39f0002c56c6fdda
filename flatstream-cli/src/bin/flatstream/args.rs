//! The command line. Each command has its arguments beside it.

use clap::{Parser, Subcommand};
use flatstream_cli::args::Import;

use crate::{
    bench, cat, completions, compress, convert, filter, get, hex, index, info, merge, plot,
    recover, schema, split, stats, tail,
};

/// Looks into journals and streams of flatstream.
///
/// Data goes to standard output, and talk to standard error. Each command says more about itself: flatstream cat --help.
#[derive(Parser)]
#[command(name = "flatstream", version, arg_required_else_help = true, after_help = EXIT_CODES)]
pub struct Args {
    #[command(subcommand)]
    pub command: Command,
}

const EXIT_CODES: &str = "\
Exit codes: 0 all is well, 1 it cannot be done, 2 the command line is wrong, 3 data is lost or damaged.
Colours are off when NO_COLOR is set, and where there is no terminal.";

#[derive(Subcommand)]
pub enum Command {
    /// What is in a journal: types, counts, times, damage
    Info(info::Info),
    /// The messages: lines of JSON, or a table
    Cat(cat::Cat),
    /// The first messages
    Head(cat::Head),
    /// The last messages, and those that come
    Tail(tail::Tail),
    /// One message
    Get(get::Get),
    /// Reads all of a journal, and says what is damaged
    Verify(info::Verify),
    /// What values fields have: least, greatest, mean, quantiles, histograms
    Stats(stats::Args),
    /// Fields over time, in the terminal or as a picture
    Plot(plot::Args),
    /// How fast files are read on this machine
    Bench(bench::Args),
    /// Copies all that is good to a new file
    Recover(recover::Recover),
    /// Some of the messages in a new journal
    Filter(filter::Filter),
    /// Journals by time in a new one
    Merge(merge::Merge),
    /// Messages in several journals, by type, size or time
    Split(split::Split),
    /// Messages in a file of another kind: a journal, a plain stream, JSON, CSV, Parquet, Arrow or MCAP
    Convert(convert::Convert),
    /// The same journal with its messages compressed, or not any more
    Compress(compress::Compress),
    /// Puts an index at the end of a journal that has none
    Index(index::AddIndex),
    /// Messages into NATS JetStream, with their schemas
    #[cfg(feature = "nats")]
    Pub(Box<crate::nats::Pub>),
    /// Messages of NATS JetStream, as they come
    #[cfg(feature = "nats")]
    Sub(Box<crate::nats::Sub>),
    /// The schemas of types in a journal; also of locks: check, diff, accept
    Schema(schema::Schema),
    /// The bytes of frames, and what each of them is
    Hex(hex::Hex),
    /// Writes the types of a FlatBuffers schema as Rust, with the attributes that give the same schema again
    ///
    /// Ids, defaults, documentation and names are kept. What has no place in a Rust type is said on standard
    /// error; what would change the meaning of messages is an error, and nothing is written then.
    Import(Import),
    /// What a shell wants to know, to complete command lines
    ///
    /// For bash: flatstream completions bash > ~/.local/share/bash-completion/completions/flatstream
    Completions(completions::Completions),
    /// Pages for man: flatstream man cat | man -l -
    Man(completions::ManPages),
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn clap_finds_nothing_wrong_with_it() {
        super::Args::command().debug_assert();
    }
}
