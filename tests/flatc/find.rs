//! Finding flatc, running it, and folders for its files. Shared by the tests that ask it.

use std::env;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::OnceLock;

/// Where flatc is, for those who have one and for `cargo xtask test`: then it has to run.
const VARIABLE: &str = "FLATSTREAM_FLATC";
/// Its JSON changes from release to release.
const VERSION: &str = "flatc version 25.12.19";

/// The flatc to ask; without one, says once that these tests are left out.
pub fn path() -> Option<&'static Path> {
    static FOUND: OnceLock<Option<PathBuf>> = OnceLock::new();
    FOUND.get_or_init(find).as_deref()
}

fn find() -> Option<PathBuf> {
    if let Some(path) = env::var_os(VARIABLE) {
        return Some(tried(path.into()).unwrap_or_else(|why| panic!("{VARIABLE}: {why}")));
    }
    match tried(fetched()) {
        Ok(flatc) => Some(flatc),
        Err(_) => {
            // Not a macro: the test runner would keep that to itself.
            let line = b"left out: comparison with flatc, which `cargo xtask test` fetches\n";
            std::io::stderr().write_all(line).expect("standard error takes a line");
            None
        }
    }
}

/// Where `cargo xtask` puts it.
fn fetched() -> PathBuf {
    let bin = if cfg!(windows) { "Scripts" } else { "bin" };
    let name = format!("flatc{}", env::consts::EXE_SUFFIX);
    target_tmp().with_file_name("tools").join("flatc").join(bin).join(name)
}

fn target_tmp() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

fn tried(path: PathBuf) -> Result<PathBuf, String> {
    let output = Command::new(&path).arg("--version").output();
    let output = output.map_err(|error| format!("{}: {error}", path.display()))?;
    let version = String::from_utf8_lossy(&output.stdout);
    match version.trim() {
        VERSION => Ok(path),
        other => Err(format!("{} is `{other}`, not `{VERSION}`", path.display())),
    }
}

/// What flatc said when it took everything, or else its complaint.
pub fn run(command: &mut Command) -> Result<String, String> {
    let output = command.output().expect("flatc starts");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    match output.status.success() {
        true => Ok(said.into_owned()),
        false => Err(format!("flatc, {}: {}", output.status, without_usage(&said))),
    }
}

/// The complaint alone: flatc prints all its options in front of it or behind.
fn without_usage(said: &str) -> String {
    let (before, usage) = said.split_once("Usage:").unwrap_or((said, ""));
    let (_, after) = usage.split_once("error:").unwrap_or_default();
    format!("{} {}", before.trim(), after.trim())
}

/// A folder of its own for the files of one run; it stays when the run fails.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let n = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = format!("flatc-{}-{n}-{name}", std::process::id());
        let path = target_tmp().join(folder);
        fs::create_dir_all(&path).expect("the target folder takes a folder");
        Folder(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let _ = fs::remove_dir_all(&self.0);
        }
    }
}
