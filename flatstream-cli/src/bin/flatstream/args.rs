//! The command line. Each command has its arguments beside it.

use clap::{Parser, Subcommand};

use crate::{bench, cat, get, hex, info, plot, recover, schema, stats, tail};

/// Looks into journals and streams of flatstream.
#[derive(Parser)]
#[command(name = "flatstream", version, arg_required_else_help = true)]
pub struct Args {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// What is in a journal: types, counts, times, damage
    Info(info::Look),
    /// The messages: lines of JSON, or a table
    Cat(cat::Cat),
    /// The first messages
    Head(cat::Head),
    /// The last messages, and those that come
    Tail(tail::Tail),
    /// One message
    Get(get::Get),
    /// Reads all of a journal, and says what is damaged
    Verify(info::Look),
    /// What values fields have: least, greatest, mean, quantiles, histograms
    Stats(stats::Args),
    /// Fields over time, in the terminal or as a picture
    Plot(plot::Args),
    /// How fast files are read on this machine
    Bench(bench::Args),
    /// Copies all that is good to a new file
    Recover(recover::Recover),
    /// The schema of a type in a journal
    Schema(schema::Schema),
    /// The bytes of frames, and what each of them is
    Hex(hex::Hex),
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn clap_finds_nothing_wrong_with_it() {
        super::Args::command().debug_assert();
    }
}
