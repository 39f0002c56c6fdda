//! All that the tests want besides Rust, in `target/tools/`: flatc with the libraries of its code in Python and
//! C++, packages of npm for TypeScript, schemas to import, readers of Arrow and Parquet files, and a server of NATS.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{output_of, quietly, root, target_dir};
use crate::{flatc, nats, readers, schemas};

/// Tells the tests where all of it is, and that it has to be there.
const VARIABLE: &str = "FLATSTREAM_TOOLS";
/// The packages with their hashes.
const PACKAGES: &str = "tests/interop/typescript";

/// What was fetched.
#[derive(Default)]
pub struct Tools {
    flatc: Option<PathBuf>,
    folder: Option<PathBuf>,
    nats: Option<PathBuf>,
}

/// Where they are.
pub fn folder() -> PathBuf {
    target_dir().join("tools")
}

/// Fetches what is not there yet; says what failed.
pub fn fetch() -> (Tools, Vec<String>) {
    let (mut tools, mut failed) = (Tools::default(), Vec::new());
    match flatc::fetch() {
        Ok(path) => tools.flatc = Some(path),
        Err(message) => failed.push(format!("flatc: {message}")),
    }
    match languages() {
        Ok(folder) => tools.folder = Some(folder),
        Err(message) => failed.push(message),
    }
    match nats::fetch() {
        Ok(path) => tools.nats = Some(path),
        Err(message) => failed.push(message),
    }
    (tools, failed)
}

impl Tools {
    /// The command, with word of them.
    pub fn told(&self, mut command: Command) -> Command {
        if let Some(path) = &self.flatc {
            command.env(flatc::VARIABLE, path);
        }
        if let Some(path) = &self.folder {
            command.env(VARIABLE, path);
        }
        if let Some(path) = &self.nats {
            command.env(nats::VARIABLE, path);
        }
        command
    }
}

/// What Python, TypeScript and C++ take, what is imported, and what reads columns.
fn languages() -> Result<PathBuf, String> {
    flatc::fetched().map_err(|message| format!("flatc: {message}"))?;
    let environment = folder().join("node");
    if output_of("node", &["--version"]).is_none() {
        return Err(with_way_out("there is no `node`"));
    }
    if !has_packages(&environment) {
        println!("fetching packages of npm into {}", environment.display());
        install(&environment).map_err(|why| with_way_out(&why))?;
    }
    schemas::fetch(&flatc::python())?;
    readers::fetch()?;
    Ok(folder())
}

/// Whether those of the lock file are there.
fn has_packages(environment: &Path) -> bool {
    let lock = |folder: PathBuf| fs::read(folder.join("package-lock.json")).ok();
    let is_same = lock(environment.to_owned()) == lock(root().join(PACKAGES));
    is_same && environment.join("node_modules").join(".package-lock.json").is_file()
}

fn install(environment: &Path) -> Result<(), String> {
    fs::create_dir_all(environment).map_err(|error| error.to_string())?;
    for file in ["package.json", "package-lock.json"] {
        let from = root().join(PACKAGES).join(file);
        fs::copy(from, environment.join(file)).map_err(|error| error.to_string())?;
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut command = Command::new(npm);
    // Nothing of these packages has to run to install them.
    let options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    quietly(command.current_dir(environment).args(options))
}

fn with_way_out(why: &str) -> String {
    format!(
        "{why}\nThe tests run the TypeScript that flatc generates, and import schemas of packages: install Node.js 18 or newer with npm \
         (`apt-get install nodejs npm`). Plain `cargo test` does without"
    )
}
