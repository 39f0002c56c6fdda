//! The command line.

use std::ffi::OsString;

use clap::{Parser, Subcommand};
use flatstream_cli::args::{Import, SchemaCommand};

/// Tools for flatstream.
#[derive(Parser)]
#[command(name = "cargo-flatstream", bin_name = "cargo flatstream", version)]
pub struct Args {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Schema locks: what every released version of a message looked like
    Schema(Schema),
    /// Writes the types of a FlatBuffers schema as Rust, with the attributes that give the same schema again
    ///
    /// Ids, defaults, documentation and names are kept. What has no place in a Rust type is said on standard
    /// error; what would change the meaning of messages is an error, and nothing is written then.
    Import(Import),
}

#[derive(clap::Args)]
pub struct Schema {
    #[command(subcommand)]
    pub command: SchemaCommand,
}

/// The arguments, without the word that cargo adds.
pub fn own() -> Vec<OsString> {
    let mut args: Vec<OsString> = std::env::args_os().collect();
    if args.get(1).is_some_and(|word| word == "flatstream") {
        args.remove(1);
    }
    args
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn clap_finds_nothing_wrong_with_it() {
        super::Args::command().debug_assert();
    }
}
