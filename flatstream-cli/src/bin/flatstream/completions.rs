//! `flatstream completions` and `flatstream man`: what shells and `man` want to know of the program.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::{Args, Command, CommandFactory, ValueHint};
use clap_complete::Shell;
use clap_mangen::Man;

use crate::{shown, tell, usage, written, Outcome, Result};

#[derive(Args)]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

#[derive(Args)]
pub struct ManPages {
    /// The page of this command, cat say; that of the whole program without it
    command: Option<String>,
    /// Writes all pages to this folder
    #[arg(short, long, value_name = "FOLDER", conflicts_with = "command", value_hint = ValueHint::DirPath)]
    output: Option<PathBuf>,
}

pub fn run(args: &Completions) -> Result<Outcome> {
    let mut script = vec![];
    clap_complete::generate(
        args.shell,
        &mut crate::args::Args::command(),
        "flatstream",
        &mut script,
    );
    print(&script)
}

pub fn man(args: &ManPages) -> Result<Outcome> {
    let mut program = crate::args::Args::command().disable_help_subcommand(true);
    program.build();
    if let Some(folder) = &args.output {
        return write_all(&program, folder);
    }
    let Some(name) = &args.command else { return print(&page(&program)?) };
    match program.find_subcommand(name) {
        Some(command) => print(&page(command)?),
        None => {
            let names: Vec<&str> = program.get_subcommands().map(Command::get_name).collect();
            Err(usage(format!("there is no command `{name}`; there are: {}", names.join(", "))))
        }
    }
}

fn write_all(program: &Command, folder: &Path) -> Result<Outcome> {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", shown(folder)))?;
    let mut pages = vec![program];
    let mut n = 0;
    while let Some(command) = pages.pop() {
        let path = folder.join(format!("{}.1", name(command)));
        fs::write(&path, page(command)?).map_err(|error| format!("{}: {error}", shown(&path)))?;
        pages.extend(command.get_subcommands());
        n += 1;
    }
    tell(&format!("{}: {n} pages", shown(folder)));
    Ok(Outcome::Whole)
}

/// `flatstream-cat`.
fn name(command: &Command) -> String {
    command.get_bin_name().unwrap_or_else(|| command.get_name()).replace(' ', "-")
}

fn page(command: &Command) -> Result<Vec<u8>> {
    let name = name(command);
    let mut page = vec![];
    Man::new(command.clone()).title(name).render(&mut page)?;
    Ok(page)
}

fn print(bytes: &[u8]) -> Result<Outcome> {
    let mut out = io::stdout().lock();
    written(out.write_all(bytes).and_then(|()| out.flush()))?;
    Ok(Outcome::Whole)
}
