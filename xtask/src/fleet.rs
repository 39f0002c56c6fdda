//! The fleet: agents, servers and a collector on this machine, and a query over what was collected.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{cargo, root, run, target_dir, Outcome};
use crate::{nats, python, readers, tools};

const HELP: &str = "\
Starts agents, a cluster of NATS and a collector on this machine, kills one of each on the way, and asks a query engine
whether the Parquet files have what the agents have sent.

Usage: cargo xtask fleet [OPTIONS]

  --messages N     of all agents together (default 60000)
  --agents N       how many there are (default 4)
  --rate N         messages a second, of all agents together (default 3000); 0 is as fast as it goes
  --seed N         of what is measured, and who is killed (default 1)
  --query ENGINE   datafusion, which is built from source the first time (default); duckdb, from the Python package index
  --release        builds everything with optimizations
  --keep           leaves files and logs in target/fleet
  --help           this text
";

/// Who is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Engine {
    #[default]
    DataFusion,
    DuckDb,
}

#[derive(Debug, Default, PartialEq)]
struct Options {
    engine: Engine,
    is_kept: bool,
    is_release: bool,
    /// For the program.
    others: Vec<String>,
}

/// Runs it with `args`.
pub fn run_all(args: &[String]) -> Outcome {
    let Some(options) = parse(args)? else {
        print!("{HELP}");
        return Ok(());
    };
    let server = nats::fetch()?;
    let folder = target_dir().join("fleet");
    let mut command = Command::new(build(options.is_release)?);
    command.current_dir(root()).arg("--server").arg(server).arg("--folder").arg(&folder);
    command.args(&options.others);
    run(command)?;
    query(options.engine, &folder.join("parquet"), &folder.join("totals.json"))?;
    match options.is_kept {
        true => println!("all files are in {}", folder.display()),
        false => fs::remove_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?,
    }
    Ok(())
}

/// Nothing, if help was asked for.
fn parse(args: &[String]) -> Result<Option<Options>, String> {
    let mut options = Options::default();
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--help" | "-h" => return Ok(None),
            "--keep" => options.is_kept = true,
            "--release" => options.is_release = true,
            "--query" => {
                options.engine = match args.next().map(String::as_str) {
                    Some("datafusion") => Engine::DataFusion,
                    Some("duckdb") => Engine::DuckDb,
                    _ => return Err("--query wants datafusion or duckdb".to_owned()),
                }
            }
            "--messages" | "--agents" | "--rate" | "--seed" => {
                let value = args.next().ok_or_else(|| format!("{arg} wants a number"))?;
                options.others.extend([arg.clone(), value.clone()]);
            }
            _ => return Err(format!("`{arg}` is no option of the fleet\n\n{HELP}")),
        }
    }
    Ok(Some(options))
}

fn build(is_release: bool) -> Result<PathBuf, String> {
    let mut command = cargo(["build", "-p", "flatstream-fleet", "--bins"]);
    if is_release {
        command.arg("--release");
    }
    run(command)?;
    let profile = if is_release { "release" } else { "debug" };
    let program = format!("fleet{}", std::env::consts::EXE_SUFFIX);
    Ok(target_dir().join(profile).join(program))
}

fn query(engine: Engine, parquet: &Path, totals: &Path) -> Outcome {
    let mut command = match engine {
        // With a target folder of its own, as the lock file of the other workspace is not its.
        Engine::DataFusion => {
            let mut command = cargo(["run", "--quiet", "--bin", "fleet"]);
            command.arg("--manifest-path").arg(root().join("examples/datafusion/Cargo.toml"));
            command.args(["--target-dir"]).arg(target_dir().join("datafusion")).arg("--");
            command
        }
        Engine::DuckDb => {
            readers::fetch()?;
            let mut command =
                Command::new(python::program(&tools::folder().join("arrow"), "python"));
            command.arg(root().join("examples/fleet/query.py"));
            command
        }
    };
    command.arg(parquet).arg(totals);
    run(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Option<Options>, String> {
        parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn options_are_read_and_handed_on() {
        let options = parsed("--query duckdb --messages 100 --keep --seed 3").unwrap().unwrap();
        assert_eq!((options.engine, options.is_kept), (Engine::DuckDb, true));
        assert_eq!(options.others, ["--messages", "100", "--seed", "3"]);
        assert_eq!(parsed("").unwrap(), Some(Options::default()));
        assert_eq!(parsed("--agents 3 --help"), Ok(None));
        assert_eq!(parsed("--query sqlite").unwrap_err(), "--query wants datafusion or duckdb");
        assert_eq!(parsed("--messages").unwrap_err(), "--messages wants a number");
        assert!(parsed("--sed 3").unwrap_err().starts_with("`--sed` is no option"));
    }
}
