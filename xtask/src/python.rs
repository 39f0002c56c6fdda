//! Environments of Python, each with packages of its own, so that nothing outside of them changes.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{output_of, quietly, root};

/// A program in one.
pub fn program(environment: &Path, name: &str) -> PathBuf {
    let bin = if cfg!(windows) { "Scripts" } else { "bin" };
    environment.join(bin).join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// Whether it has modules, with commas between them.
pub fn imports(environment: &Path, modules: &str) -> bool {
    let python = program(environment, "python");
    let import = format!("import {modules}");
    python.to_str().is_some_and(|path| output_of(path, &["-c", &import]).is_some())
}

/// Makes one with the packages of a file in this repository, whose hashes it has.
pub fn install(environment: &Path, requirements: &str) -> Result<(), String> {
    let python = if cfg!(windows) { "python" } else { "python3" };
    let mut create = Command::new(python);
    quietly(create.args(["-m", "venv", "--clear"]).arg(environment))?;
    let mut install = Command::new(program(environment, "python"));
    let options = ["--quiet", "--require-hashes", "--no-deps", "--only-binary", ":all:", "-r"];
    quietly(install.args(["-m", "pip", "install"]).args(options).arg(root().join(requirements)))
}
