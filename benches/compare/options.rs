//! The command line.

use crate::groups::Group;
use crate::harness::Effort;

pub const HELP: &str = "\
cargo xtask bench [OPTIONS] [FILTER ..]

  FILTER       only groups whose name contains it, as in `write/logs`, `read`, `streaming`
  --list       the names of all groups
  --rounds N   samples of each contestant (default 101, the median counts)
  --quick      one short round of everything: checks values, not times
  --check      fails when a bar is missed
  --docs       writes docs/benchmarks.md and its charts; needs a run without filters
";

/// What to do.
#[derive(Debug, PartialEq)]
pub enum Command {
    Help,
    List,
    /// Serve a program that was built without planus's caches.
    Worker,
    Run(Options),
}

#[derive(Debug, Default, PartialEq)]
pub struct Options {
    pub filters: Vec<String>,
    pub rounds: Option<usize>,
    pub quick: bool,
    pub check: bool,
    pub docs: bool,
}

impl Options {
    pub fn effort(&self) -> Effort {
        let effort = if self.quick { Effort::QUICK } else { Effort::FULL };
        Effort { rounds: self.rounds.unwrap_or(effort.rounds).max(1), ..effort }
    }

    pub fn groups(&self) -> Vec<Group> {
        let mut groups = Group::all();
        if !self.filters.is_empty() {
            let named = |name: String| self.filters.iter().any(|filter| name.contains(filter));
            groups.retain(|group| named(group.to_string()));
        }
        groups
    }
}

/// Reads the arguments behind the program's name.
pub fn parse(args: impl Iterator<Item = String>) -> Result<Command, String> {
    let mut options = Options::default();
    let mut args = args.peekable();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--bench" => {} // From `cargo bench`.
            "--help" | "-h" => return Ok(Command::Help),
            "--list" => return Ok(Command::List),
            "--worker" => return Ok(Command::Worker),
            "--rounds" => options.rounds = Some(number(args.next())?),
            "--quick" => options.quick = true,
            "--check" => options.check = true,
            "--docs" => options.docs = true,
            other if other.starts_with('-') => {
                return Err(format!("unknown option `{other}`\n\n{HELP}"))
            }
            _ => options.filters.push(arg),
        }
    }
    check(options)
}

fn number(arg: Option<String>) -> Result<usize, String> {
    let arg = arg.unwrap_or_default();
    arg.parse().map_err(|_| format!("`--rounds` needs a number, not `{arg}`"))
}

/// What makes no sense together.
fn check(options: Options) -> Result<Command, String> {
    if options.docs && (options.quick || !options.filters.is_empty()) {
        return Err("`--docs` needs numbers of everything: no filters, no `--quick`".into());
    }
    if options.groups().is_empty() {
        return Err("no group has such a name: see `--list`".into());
    }
    Ok(Command::Run(options))
}
