//! The readers, where `cargo xtask` has put them.

use std::env;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the tools are, for `cargo xtask test`: then they have to be there.
const VARIABLE: &str = "FLATSTREAM_TOOLS";

/// A Python that has them. Without, says in one line what is left out.
pub fn python() -> Option<Command> {
    let required = env::var_os(VARIABLE).map(PathBuf::from);
    let is_required = required.is_some();
    let folder =
        required.unwrap_or_else(|| Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("tools"));
    let bin = if cfg!(windows) { "Scripts" } else { "bin" };
    let program = folder.join("arrow").join(bin).join(format!("python{}", env::consts::EXE_SUFFIX));
    let check = Command::new(&program).args(["-c", "import pyarrow, duckdb, polars"]).output();
    if check.is_ok_and(|output| output.status.success()) {
        return Some(Command::new(program));
    }
    assert!(!is_required, "{VARIABLE} says that this is there: {}", program.display());
    // Not a macro: the test runner would keep that to itself.
    let line =
        "left out: readers of Arrow and Parquet in Python, which `cargo xtask test` fetches\n";
    std::io::stderr().write_all(line.as_bytes()).expect("standard error takes a line");
    None
}
