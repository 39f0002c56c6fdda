//! The benchmarks, built and run under callgrind.
//!
//! Where a stack or a heap begins depends on the length of the program's path and of its environment,
//! and how much `memcpy` does on where bytes lie. So all of these are the same everywhere: the program
//! is run as `./counts`, or the other one by its name, and its environment is empty.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::count::Count;
use crate::bench::{build_command, built_by};
use crate::process::{cannot_start, output_of, target_dir};

/// What is counted: this function of each program, and what it calls.
const MEASURED: &str = "*::harness::measured";

/// The programs: what one of them inlines does not depend on the benchmarks of the other.
const PROGRAMS: [&str; 2] = ["counts", "counts_journals"];

/// Callgrind counts `rep movsb` as one instruction a byte, and the C library takes it to copy and clear
/// what is longer than this: then loops over vectors it shall take, which are counted like any code.
const NO_REP: &str = "glibc.cpu.x86_rep_movsb_threshold=1073741824:\
    glibc.cpu.x86_rep_stosb_threshold=1073741824";

/// Valgrind, and the programs that have the benchmarks.
pub struct Programs {
    valgrind: PathBuf,
    /// Where the programs are, and where callgrind's files go.
    dir: PathBuf,
}

/// One of their benchmarks.
#[derive(Clone)]
pub struct Benchmark {
    program: &'static str,
    pub name: String,
    /// In a run.
    pub n_messages: u64,
}

impl Programs {
    /// Builds them, with the profile of the workspace and no flags of the environment.
    pub fn build(valgrind: PathBuf) -> Result<Programs, String> {
        let dir = target_dir().join("counts");
        for program in PROGRAMS {
            let mut command = build_command(program);
            for (key, _) in env::vars_os() {
                if changes_code(&key) {
                    command.env_remove(key);
                }
            }
            let built = built_by(command)?;
            let copied = fs::create_dir_all(&dir).and_then(|()| fs::copy(built, dir.join(program)));
            copied.map_err(|error| format!("{}: {error}", dir.display()))?;
        }
        Ok(Programs { valgrind, dir })
    }

    pub fn benchmarks(&self) -> Result<Vec<Benchmark>, String> {
        let of = |program| {
            let path = self.dir.join(program);
            let list = path.to_str().and_then(|path| output_of(path, &["--list"]));
            let list = list.ok_or_else(|| format!("`{program}` lists no benchmarks"))?;
            list.lines().map(|line| listed(program, line)).collect::<Result<Vec<_>, String>>()
        };
        Ok(PROGRAMS.into_iter().map(of).collect::<Result<Vec<_>, String>>()?.concat())
    }

    /// Runs it, each time in a process of its own, so that no benchmark depends on those before it.
    pub fn count(&self, benchmark: &Benchmark) -> Result<Count, String> {
        let out = format!("{}.out", benchmark.name.replace('/', "-"));
        let mut command = self.callgrind(&out, benchmark);
        let output = command.output().map_err(|error| cannot_start(&command, &error))?;
        if !output.status.success() {
            let stderr = String::from_utf8_lossy(&output.stderr);
            return Err(format!("{}: {}\n{stderr}", benchmark.name, output.status));
        }
        let file = fs::read_to_string(self.dir.join(&out)).map_err(|e| format!("{out}: {e}"))?;
        match total(&file) {
            Some(0) | None => Err(format!("callgrind saw no `{MEASURED}` in {}", benchmark.name)),
            Some(instructions) => Ok(Count::of(instructions, benchmark.n_messages)),
        }
    }

    fn callgrind(&self, out: &str, benchmark: &Benchmark) -> Command {
        let mut command = Command::new(&self.valgrind);
        command.current_dir(&self.dir).env_clear().env("GLIBC_TUNABLES", NO_REP);
        command.args(["--tool=callgrind", "--collect-atstart=no"]);
        command.arg(format!("--toggle-collect={MEASURED}"));
        command.arg(format!("--callgrind-out-file={out}"));
        command.arg(format!("./{}", benchmark.program)).args(["--count", &benchmark.name]);
        command
    }
}

/// Where valgrind is, if it is there.
pub fn find_valgrind() -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let found = env::split_paths(&path).map(|dir| dir.join("valgrind")).find(|path| path.is_file());
    found.and_then(|path| path.canonicalize().ok())
}

/// Variables by which Cargo makes other code than the workspace says.
fn changes_code(key: &OsStr) -> bool {
    let key = key.to_string_lossy();
    key.starts_with("CARGO_PROFILE_") || key.ends_with("RUSTFLAGS") || key == "CARGO_BUILD_TARGET"
}

/// `256 encode/logs/simple`.
fn listed(program: &'static str, line: &str) -> Result<Benchmark, String> {
    let parts = line.split_once(' ').and_then(|(n, name)| Some((n.parse().ok()?, name)));
    match parts {
        Some((n_messages, name)) if n_messages > 0 => {
            Ok(Benchmark { program, name: name.to_owned(), n_messages })
        }
        _ => Err(format!("`{line}` does not say how many messages of what")),
    }
}

/// The sum in a file of callgrind, of the one event that it counts by default: instructions.
fn total(file: &str) -> Option<u64> {
    file.lines().find_map(|line| line.strip_prefix("totals: "))?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{changes_code, listed, total};

    #[test]
    fn the_total_is_found() {
        let file =
            "# callgrind format\nevents: Ir\nsummary: 6009\n\nfn=(1) a::b\n7 12\n\ntotals: 6008\n";
        assert_eq!(total(file), Some(6008));
        assert_eq!(total("events: Ir\n"), None);
        assert_eq!(total("totals: 1 2\n"), None);
    }

    #[test]
    fn the_list_says_how_many_messages() {
        let benchmark = listed("counts", "256 encode/logs/simple").unwrap();
        assert_eq!((benchmark.n_messages, benchmark.name.as_str()), (256, "encode/logs/simple"));
        for wrong in ["", "256", "encode 256", "0 encode"] {
            assert!(listed("counts", wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn flags_of_the_environment_are_known() {
        for key in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_PROFILE_BENCH_LTO"] {
            assert!(changes_code(key.as_ref()), "{key}");
        }
        for key in ["PATH", "CARGO_TARGET_DIR", "CARGO_HOME"] {
            assert!(!changes_code(key.as_ref()), "{key}");
        }
    }
}
