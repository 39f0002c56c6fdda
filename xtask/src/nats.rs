//! The server that the tests of `flatstream-nats` start: the one of this machine, or the package of Debian, unpacked
//! into `target/tools/nats`.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{output_of, quietly};
use crate::tools;

/// Tells the tests where it is, and that it has to be there. Set it to use your own.
pub const VARIABLE: &str = "FLATSTREAM_NATS_SERVER";

/// Where nats-server is; fetches it when it is not there.
pub fn fetch() -> Result<PathBuf, String> {
    let unpacked = tools::folder().join("nats/usr/sbin/nats-server");
    let own = env::var_os(VARIABLE).map(PathBuf::from);
    let places = ["nats-server", "/usr/sbin/nats-server"].map(PathBuf::from);
    let mut places: Vec<PathBuf> = own.into_iter().chain(places).collect();
    places.push(unpacked.clone());
    if let Some(found) = places.into_iter().find(|path| runs(path)) {
        return Ok(found);
    }
    println!("fetching nats-server into {}", tools::folder().join("nats").display());
    unpack(&tools::folder().join("nats")).map_err(|why| with_way_out(&why))?;
    match runs(&unpacked) {
        true => Ok(unpacked),
        false => Err(with_way_out("the package has none that runs")),
    }
}

fn runs(path: &Path) -> bool {
    path.to_str().is_some_and(|path| output_of(path, &["--version"]).is_some())
}

/// What `apt-get` checks the signature of. Nothing is installed, so that nobody has to be root.
fn unpack(folder: &Path) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    quietly(Command::new("apt-get").current_dir(folder).args(["download", "nats-server"]))?;
    let entries = std::fs::read_dir(folder).map_err(|error| error.to_string())?;
    let is_package = |path: &PathBuf| path.extension().is_some_and(|it| it == "deb");
    let package = entries.flatten().map(|entry| entry.path()).find(is_package);
    let package = package.ok_or("apt-get left no package")?;
    quietly(Command::new("dpkg-deb").arg("-x").arg(package).arg(folder))
}

fn with_way_out(why: &str) -> String {
    format!(
        "nats-server: {why}\nThe tests of flatstream-nats start servers: install one of version 2.9 or newer \
         (`apt-get install nats-server`), or set {VARIABLE} to yours. Plain `cargo test` does without"
    )
}
