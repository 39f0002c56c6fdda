//! Python and flatc, where `cargo xtask` has put them.

use std::env;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// Where the tools are, for `cargo xtask test`: then they have to be there.
const VARIABLE: &str = "FLATSTREAM_TOOLS";

pub struct Tools(PathBuf);

/// Those of this machine; without them, says once what is left out.
pub fn tools() -> Option<&'static Tools> {
    static FOUND: OnceLock<Option<Tools>> = OnceLock::new();
    let found = FOUND.get_or_init(|| {
        let required = env::var_os(VARIABLE).map(PathBuf::from);
        let is_required = required.is_some();
        let tools = Tools(required.unwrap_or_else(fetched));
        let has_packages = runs(tools.python().args(["-c", "import flatbuffers, mcap"]));
        let is_there = has_packages && runs(Command::new(tools.program("flatc")).arg("--version"));
        assert!(is_there || !is_required, "{VARIABLE} says that flatc and mcap for Python are there");
        if !is_there {
            // Not a macro: the test runner would keep that to itself.
            let line = "left out: MCAP files in Python, for which `cargo xtask test` fetches flatc and packages\n";
            std::io::stderr().write_all(line.as_bytes()).expect("standard error takes a line");
        }
        is_there.then_some(tools)
    });
    found.as_ref()
}

/// Where `cargo xtask` puts them.
fn fetched() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("tools")
}

impl Tools {
    pub fn program(&self, name: &str) -> PathBuf {
        let bin = if cfg!(windows) { "Scripts" } else { "bin" };
        self.0.join("flatc").join(bin).join(format!("{name}{}", env::consts::EXE_SUFFIX))
    }

    pub fn python(&self) -> Command {
        Command::new(self.program("python"))
    }
}

fn runs(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

/// What it says when it does not fail.
pub fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let said = String::from_utf8_lossy(&output.stdout).replace("\r\n", "\n");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}{complaint}");
    said
}

/// An empty folder for the files of a test.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mcap-python").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the target folder takes a folder");
    folder
}
